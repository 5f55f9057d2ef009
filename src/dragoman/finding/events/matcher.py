"""Events in a parse: every trigger word whose pattern holds, with who fills its roles."""

from collections.abc import Container, Iterator
from dataclasses import dataclass

from dragoman.finding import grammar
from dragoman.finding.events.blamed import blamed
from dragoman.finding.events.covering import Covers, complement_clause, covered
from dragoman.finding.events.cues import StatusCues
from dragoman.finding.events.lexicon import Entry, Lexicon, Pattern, Slot
from dragoman.finding.events.roles import fill_role, reached, small_clause
from dragoman.finding.events.status import Reading, read_status
from dragoman.finding.events.strays import by_somebody, is_alleged, listed_late, sorted_out
from dragoman.finding.things import HARMED, Thing, thing_targets
from dragoman.parsing.parse import Parse

_AMID = frozenset({"in", "during"})
_WIDEST_TRIGGER = 7  # tokens between the first and last word of a trigger that is still shown as one stretch


@dataclass(frozen=True, slots=True)
class FoundEvent:
    """A pattern that holds at a trigger. Sources and targets are head tokens of actor phrases."""

    trigger: int
    words: tuple[int, ...]  # all tokens the pattern bound: verb, particle, object noun
    start: int
    end: int
    pattern: Pattern
    sources: tuple[int, ...]
    targets: tuple[int, ...]
    reading: Reading
    complement: int | None  # the verb or noun of what was agreed, threatened, asked
    covers: Covers  # triggers inside that this event's own meaning covers: no events beside it


class Matcher:
    """The lexicon at work. Built once; `find` may be called for any number of reports."""

    def __init__(self, lexicon: Lexicon, cues: StatusCues) -> None:
        self.lexicon, self.cues = lexicon, cues
        self.light = lexicon.set("$light")
        self.containers = lexicon.set("$container")
        self.scene = lexicon.set("$scene")
        self.outcome = lexicon.set("$outcome")

    def find(self, parse: Parse, actors: Container[int], things: dict[int, Thing] | None = None) -> list[FoundEvent]:
        """All events of a parse, in text order. `actors` are the head tokens of actor mentions; `things` what may be
        attacked (finding/things.py)."""
        found: list[FoundEvent] = []
        bound: set[int] = set()
        words: dict[int, frozenset[str]] = {}
        for token in self._candidates(parse):
            if token in bound:
                continue
            number = parse.sentence_of[token]
            if number not in words:
                words[number] = _words_of(parse, number)
            event = self._match(parse, token, actors, things or {}, words[number])
            if event is not None:
                bound.update(w for w in event.words if w != token and not is_alleged(parse, w, event.pattern))
                found.append(event)
        return sorted((e for e in found if e.trigger not in bound), key=lambda e: e.trigger)

    def _candidates(self, parse: Parse) -> list[int]:
        """Tokens in some pattern's trigger list, verbs first and those higher in the tree before what they govern."""
        verbs, nouns, adjectives = self.lexicon.verbs, self.lexicon.nouns, self.lexicon.adjectives
        first: list[int] = []
        rest: list[int] = []
        for i, pos in enumerate(parse.pos):
            if pos in ("VERB", "AUX"):
                if parse.lemmas[i] in verbs or (parse.tags[i] == "VBG" and parse.lower[i] in nouns):
                    first.append(i)
            elif pos == "NOUN":
                if parse.lemmas[i] in nouns:
                    rest.append(i)
            elif pos == "ADJ":
                if parse.lower[i] in adjectives:
                    rest.append(i)
            elif pos == "PROPN" and (parse.lower[i] in nouns or singular(parse.lower[i]) in nouns):
                rest.append(i)
        first.sort(key=lambda i: (parse.sentence_of[i], _depth(parse, i), i))
        return first + rest

    def _match(
        self, parse: Parse, token: int, actors: Container[int], things: dict[int, Thing], around: frozenset[str]
    ) -> FoundEvent | None:  # fmt: skip
        site = _Site(parse, token)
        for entry in self._entries(parse, token, around):
            if len(entry.words) > 1 and any(needed.isdisjoint(around) for needed in entry.words[1:]):
                continue
            words = self._words(site, entry)
            if words is not None:
                event = self._event(parse, token, words, entry.pattern, actors, things, site.effective)
                if event is not None:
                    return event
        return None

    def _entries(self, parse: Parse, token: int, around: frozenset[str]) -> list[Entry]:
        """The entries of a token's lemma that its sentence's words leave, in order."""
        lexicon, lemma = self.lexicon, parse.lemmas[token].lower()
        if parse.pos[token] == "ADJ":
            tables = [lexicon.adjectives.get(parse.lower[token])]
        elif parse.pos[token] in ("VERB", "AUX"):
            tables = [lexicon.verbs.get(lemma)]
            if parse.tags[token] == "VBG" and parse.deps[token] in ("pcomp", "pobj", "dobj", "nsubj", "nsubjpass"):
                tables.insert(0, lexicon.nouns.get(parse.lower[token]))  # "shelling", "bombing" as nouns
        else:
            tables = [lexicon.nouns.get(lemma) or lexicon.nouns.get(singular(lemma))]
        return [entry for table in tables if table is not None for entry in table.among(around)]

    def _event(
        self,
        parse: Parse,
        token: int,
        words: list[int],
        pattern: Pattern,
        actors: Container[int],
        things: dict[int, Thing],
        effective: dict[int, int],
    ) -> FoundEvent | None:
        sources = fill_role(parse, token, pattern.sources, actors, self.light, effective)
        targets = fill_role(parse, token, pattern.targets, actors, self.light, effective)
        sources, strayed = sorted_out(parse, token, sources)
        targets = tuple(t for t in (*targets, *strayed) if t not in sources)
        struck: tuple[int, ...] = ()
        if things and pattern.type in HARMED:
            led = reached(parse, token, pattern.targets, actors, self.light, effective)
            led += listed_late(parse, token)
            struck = thing_targets(parse, token, pattern.mode, words, things, led)
            targets += tuple(t for t in struck if t not in targets and t not in sources)
        need = pattern.need
        if need == "src" and pattern.mode == "destroy" and struck and by_somebody(parse, token):
            need = "tgt"  # "two buses were burned": kept where the report tells of violence (resolving/things.py)
        if (need in ("src", "both", "power") and not sources) or (need in ("tgt", "both") and not targets):
            return None
        if need == "any" and not sources and not targets:
            return None
        if pattern.kind == "n" and not (sources and targets) and _in_background(parse, token, self.scene):
            told = blamed(parse, token)[0] is not None if sources else _of_outcome(parse, token, pattern, self.outcome)
            if not told:
                return None
        if need in ("powers", "force") and not (sources and targets):
            return None
        if need == "two" and len(sources) + len(targets) < 2:
            return None
        words = sorted(set(words))
        if words[-1] - words[0] >= _WIDEST_TRIGGER or parse.sentence_of[words[0]] != parse.sentence_of[words[-1]]:
            shown = [token]
        else:
            shown = words
        holds_noun = pattern.kind == "v" and any(s.name == "obj" and s.lemmas for s in pattern.slots)
        return FoundEvent(
            token, tuple(words), parse.starts[shown[0]], parse.ends[shown[-1]], pattern, sources, targets,
            read_status(parse, token, self.cues, holds_noun=holds_noun),
            self._complement(parse, token, pattern, effective),
            covered(parse, token, words, pattern, self.cues.past),
        )  # fmt: skip

    def _words(self, site: "_Site", entry: Entry) -> list[int] | None:
        """The tokens that satisfy the pattern's particle and slots, or None where one is missing."""
        parse, token = site.parse, site.token
        words = [token]
        site.effective.clear()
        if entry.particle is not None:
            if entry.pattern.kind == "v":
                particle = _particle(parse, token, entry.particle)
            else:
                particle = next((c for c in modifiers(parse, token) if _is_word(parse, c, entry.particle)), None)
            if particle is None:
                return None
            words.append(particle)
        for slot in entry.pattern.slots:
            filler = self._slot(site, slot)
            if filler is None:
                return None
            words.extend(filler)
        return words

    def _slot(self, site: "_Site", slot: Slot) -> list[int] | None:
        """Tokens that fill a slot ([] for a clause, which is no part of the trigger), or None."""
        name, lemmas = slot.name, slot.lemmas
        parse, token = site.parse, site.token
        if name == "obj":
            return self._object(site, lemmas)
        if name == "subj":
            subject = grammar.surface_subject(parse, token)
            return [] if subject is not None and self._noun_in(parse, subject, lemmas) is not None else None
        if name in ("xcomp", "ccomp", "acl"):
            clause = complement_clause(parse, token, name)
            return [] if clause is not None and (not lemmas or parse.lemmas[clause] in lemmas) else None
        if name == "must":
            return _obliged(parse, token, lemmas)
        if name == "comp":
            found = _child_in(parse, token, ("acomp", "attr", "oprd", "xcomp"), lemmas)
            small = None if found else small_clause(parse, token)
            return found if small is None else [small] if not lemmas or parse.lemmas[small].lower() in lemmas else None
        if name == "adv":
            return _child_in(parse, token, ("advmod", "prt", "acomp"), lemmas)
        if name == "mod":
            return _child_in(parse, token, ("amod", "compound", "nmod", "npadvmod"), lemmas)
        if name == "poss":
            return _child_in(parse, token, ("poss",), lemmas)
        if name == "active":
            return None if grammar.is_passive(parse, token) else []
        if name == "bare":
            return None if parse.child(token, "dobj", "dative") is not None else []
        if name == "iobj":
            return [] if parse.child(token, "dative") is not None else None
        return self._preposition(parse, token, slot.prepositions, lemmas)

    def _object(self, site: "_Site", lemmas: frozenset[str]) -> list[int] | None:
        """The object noun among `lemmas`, also coordinated or contained; it then stands for the object in roles."""
        obj = site.object
        if obj is None:
            return None
        if not lemmas:
            return []
        if site.nouns is None:
            site.nouns = [n for member in site.parse.conjuncts(obj) for n in self._contained(site.parse, member)]
        for noun in site.nouns:
            if self._named(site.parse, noun, lemmas):
                site.effective[obj] = noun
                return [noun]
        return None

    def _noun_in(self, parse: Parse, noun: int, lemmas: Container[str]) -> int | None:
        """`noun` where its lemma is one of `lemmas`, or the noun it contains: "a series of attacks"."""
        return next((n for n in self._contained(parse, noun) if self._named(parse, n, lemmas)), None)

    def _contained(self, parse: Parse, noun: int) -> list[int]:
        """A noun and, where it only holds or counts another one, that one: "a series of attacks", "tonnes of rice"."""
        found = [noun]
        for _ in range(2):
            if parse.lemmas[noun] not in self.containers and parse.pos[noun] not in ("NUM", "DET"):
                break
            inner = next(grammar.prep_objects(parse, noun, ("of",)), None)
            if inner is None:
                break
            noun = inner
            found.append(noun)
        return found

    def _named(self, parse: Parse, noun: int, lemmas: Container[str]) -> bool:
        """Whether a noun is one of `lemmas`, alone or with a word before it ("joint-exercise")."""
        lemma = parse.lemmas[noun].lower()
        if parse.pos[noun] == "PROPN" and lemma not in lemmas:
            lemma = singular(lemma)
        if lemma in lemmas:
            return True
        if lemma not in self.lexicon.compounds:
            return False
        return any(
            f"{parse.lower[c]}-{lemma}" in lemmas or f"{parse.lemmas[c]}-{lemma}" in lemmas
            for c in modifiers(parse, noun)
        )

    def _preposition(
        self, parse: Parse, token: int, names: tuple[str, ...], lemmas: Container[str]
    ) -> list[int] | None:
        for holder in (token, parse.child(token, "dobj")):
            if holder is None:
                continue
            for c in _prepositions(parse, holder):
                if parse.lower[c] in names:
                    if not lemmas:
                        return [c] if holder == token else []
                    inner = parse.child(c, "pobj", "pcomp")
                    noun = None if inner is None else self._noun_in(parse, inner, lemmas)
                    if noun is not None:
                        return [c, noun]
        return None

    def _complement(self, parse: Parse, token: int, pattern: Pattern, effective: dict[int, int]) -> int | None:
        """What was agreed, threatened or asked: the clause under the trigger or under its object noun."""
        for name in ("xcomp", "ccomp", "acl"):
            clause = complement_clause(parse, token, name)
            if clause is not None:
                return clause
        obj = grammar.patient(parse, token) if parse.pos[token] in ("VERB", "AUX") else None
        if obj is not None:
            obj = effective.get(obj, obj)
            for c in parse.children[obj]:
                if parse.deps[c] in ("acl", "relcl") and c > obj:
                    return c
        return obj


def _words_of(parse: Parse, sentence: int) -> frozenset[str]:
    """All words and lemmas of a sentence, lower case, names in the singular as well."""
    span = parse.sentences[sentence]
    found = set(parse.lower[span.first : span.last])
    for i in range(span.first, span.last):
        found.add(parse.lemmas[i].lower())
        if parse.pos[i] == "PROPN":
            found.add(singular(parse.lower[i]))
    return frozenset(found)


class _Site:
    """A trigger token while its patterns are tried: its object and the nouns in it are looked up once."""

    __slots__ = ("_known", "_object", "effective", "nouns", "parse", "token")

    def __init__(self, parse: Parse, token: int) -> None:
        self.parse, self.token = parse, token
        self.effective: dict[int, int] = {}
        self.nouns: list[int] | None = None
        self._object: int | None = None
        self._known = False

    @property
    def object(self) -> int | None:
        if not self._known:
            kept = grammar.retained_object(self.parse, self.token)  # "were given three days"
            self._object = kept if kept is not None else grammar.patient(self.parse, self.token)
            self._known = True
        return self._object


def _prepositions(parse: Parse, token: int) -> Iterator[int]:
    """Prepositions on a word, also those behind another one: "walked out of", "stayed away from"."""
    for c in parse.children[token]:
        if parse.deps[c] in ("prep", "agent", "prt", "dative", "advmod"):
            yield c
            yield from (g for g in parse.children[c] if parse.deps[g] == "prep")


def modifiers(parse: Parse, noun: int) -> Iterator[int]:
    """Words before a noun that belong to it, also where the parser hung them on one another."""
    for c in parse.children[noun]:
        if c < noun and parse.deps[c] in ("compound", "amod", "nmod", "npadvmod"):
            yield c
            for g in parse.children[c]:
                if parse.deps[g] in ("compound", "amod", "nmod", "npadvmod"):
                    yield g


def _in_background(parse: Parse, noun: int, scene: Container[str]) -> bool:
    """Whether an event noun only sets the scene: "after last month's invasion", "at a summit", "in talks on trade".

    What stands in an adjunct is told as known; it is an event of this report only where both its sides are named.
    """
    for _ in range(4):
        dep, head = parse.deps[noun], parse.heads[noun]
        if dep == "pobj":
            above = parse.heads[head]
            if parse.lower[head] == "of" and parse.pos[above] in ("NOUN", "PROPN", "NUM", "DET"):
                noun = above
                continue
            return parse.lower[head] in scene and parse.pos[above] != "AUX"
        if dep == "conj":
            noun = head
            continue
        return dep in ("compound", "nmod", "amod", "poss", "npadvmod", "appos")
    return False


def _of_outcome(parse: Parse, noun: int, pattern: Pattern, outcome: Container[str]) -> bool:
    """Whether an attack is told with what came of it: "was killed during an attack on a union office"."""
    if pattern.type != "ASSAULT" or parse.deps[noun] != "pobj":
        return False
    return parse.lower[parse.heads[noun]] in _AMID and parse.lemmas[parse.heads[parse.heads[noun]]] in outcome


def _is_word(parse: Parse, token: int, word: str) -> bool:
    return parse.lower[token] == word or parse.lemmas[token] == word


def _obliged(parse: Parse, token: int, lemmas: frozenset[str]) -> list[int] | None:
    """ "said Sudan must return it": a clause of saying whose verb has one of the modals."""
    clause = complement_clause(parse, token, "ccomp")
    if clause is None:
        return None
    for c in parse.children[clause]:
        if parse.deps[c] == "aux" and parse.lower[c] in lemmas:
            return []
    return None


def singular(word: str) -> str:
    """A proper noun's singular, by its regular ending; proper nouns have no lemma."""
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _particle(parse: Parse, verb: int, particle: str) -> int | None:
    for c in parse.children[verb]:
        if parse.lower[c] == particle and parse.deps[c] in ("prt", "advmod", "prep"):
            return c
    return None


def _child_in(parse: Parse, token: int, deps: tuple[str, ...], lemmas: Container[str]) -> list[int] | None:
    for c in parse.children[token]:
        if parse.deps[c] in deps and (not lemmas or parse.lemmas[c].lower() in lemmas or parse.lower[c] in lemmas):
            return [c]
    return None


def _depth(parse: Parse, token: int) -> int:
    return sum(1 for _ in parse.ancestors(token))
