"""Find the phrases that may denote actors: names with their titles, common-noun groups, national adjectives, pronouns.

A sentence is cut into noun chunks; each chunk is read from its last word: a name with what stands before it, a noun of the
registry with its modifiers, or some other noun whose modifiers ("the US decision", "Iraq-US talks") are mentions of their own.
"""

from dragoman.finding.actor_phrases import ActorPhrase, Atom, Modifier
from dragoman.finding.actor_pronouns import pronouns
from dragoman.finding.chunk_atoms import cut
from dragoman.finding.mentions import ActorMention
from dragoman.finding.noun_chunks import Chunk, Known, noun_chunks
from dragoman.finding.standing import acts, coordinated_with, is_place, phrase_head
from dragoman.parsing.parse import Parse, Sentence
from dragoman.resolving.entries import Alias, Noun
from dragoman.resolving.registry import Registry

_WEAK_PLACES = frozenset({"nsubj", "nsubjpass", "dobj", "dative", "poss", "appos", "conj", "agent"})
_LED = frozenset(
    {
        "led",
        "owned",
        "controlled",
        "run",
        "born",
        "based",
        "flagged",
        "made",
        "administered",
        "ruled",
        "held",
        "speaking",
    }
)


def find_actor_mentions(parse: Parse, registry: Registry) -> list[ActorMention]:
    """The actor mentions of a parse in text order. Modifiers that are mentions of their own may lie inside no other mention."""
    forms = registry.forms(parse)
    found: list[ActorMention] = []
    for sentence in parse.sentences:
        shouting = parse.text[sentence.start : sentence.end].isupper() and sentence.last - sentence.first > 3
        opening = sentence.first
        while opening < sentence.last - 1 and not forms[opening]:
            opening += 1
        known = _known(parse, registry, forms, sentence.first, sentence.last, shouting)
        chunks = noun_chunks(parse, sentence, known, registry.cues, shouting)
        reader = _Reader(parse, registry, forms, known, shouting or _title_case(parse, sentence), opening)
        reader.read(chunks)
        mentions = reader.found
        mentions.extend(pronouns(parse, sentence.first, sentence.last))
        mentions.sort(key=lambda m: (m.first, -m.last))
        found.extend(mentions)
    return found


def _title_case(parse: Parse, sentence: Sentence) -> bool:
    """Whether nearly every word is capitalised, as in headlines, so that a capital tells nothing."""
    if sentence.last - sentence.first > 20 or sentence.last - sentence.first < 4:
        return False
    words = parse.words[sentence.first + 1 : sentence.last]
    small = sum(w[0].islower() for w in words if len(w) > 3)
    return small == 0 or small * 5 < sum(w[0].isupper() for w in words)


def _known(parse: Parse, registry: Registry, forms: list[str], first: int, last: int, shouting: bool) -> Known:
    """Registry names of a sentence, longest first, none inside another: token -> (end, aliases)."""
    found: dict[int, tuple[int, list[Alias]]] = {}
    starts, small, words = registry.names.first_words, registry.small_names, parse.words
    i = first
    while i < last:
        form = forms[i]
        if (form in starts or " " in form) and (not words[i][0].islower() or form in small):
            match = registry.names_at(parse, forms, i, last, shouting)
            if match is not None:
                found[i] = match
                i = match[0]
                continue
        i += 1
    return found


def counted_two(atoms: list[Atom], parse: Parse) -> bool:
    """Whether a phrase is counted with "two"."""
    return any(a.kind == "count" and parse.lower[a.first] == "two" for a in atoms)


class _Reader:
    """Reads the chunks of one sentence; `found` is the result."""

    def __init__(
        self, parse: Parse, registry: Registry, forms: list[str], known: Known, shouting: bool, opening: int
    ) -> None:
        self.parse, self.registry, self.cues = parse, registry, registry.cues
        self.forms, self.known, self.shouting, self.opening = forms, known, shouting, opening
        self.found: list[ActorMention] = []
        self._owners: dict[int, tuple[Chunk, list[Atom], list[ActorMention]]] = {}

    def read(self, chunks: list[Chunk]) -> None:
        owned = {c.owner for c in chunks if c.owner >= 0}
        for number, chunk in enumerate(chunks):
            atoms = cut(self.parse, self.registry, self.forms, self.known, chunk, self.shouting, self.opening)
            if not atoms:
                continue
            before = len(self.found)
            self._read(chunk, atoms)
            if number in owned:
                self._owners[number] = (chunk, atoms, self.found[before:])

    # -- one chunk ---------------------------------------------------------------------------------------------------

    def _read(self, chunk: Chunk, atoms: list[Atom]) -> None:
        while atoms and atoms[-1].kind in ("count", "mark") and len(atoms) > 1:
            atoms = atoms[:-1]
        counted = next((k for k, a in enumerate(atoms) if a.kind == "count"), 0)
        if counted and all(a.kind == "word" for a in atoms[:counted]):
            atoms = atoms[counted:]  # "shot dead three women"
        if self.parse.lower[atoms[0].first] in ("much", "little"):
            return
        last = atoms[-1]
        if last.kind in ("registry", "capitalised"):
            self._read_name(chunk, atoms)
        elif last.kind == "noun":
            run = self._organisation_run(chunk, atoms)
            if run is not None:
                self._add_name(chunk, atoms, run, len(atoms), organisation=True)
            else:
                self._read_nominal(chunk, atoms)
        elif self.parse.lemmas[last.last - 1] in self.cues.held_nouns and any(self._is_state(a) for a in atoms[:-1]):
            self._read_nominal(chunk, atoms)
        else:
            self._modifiers(chunk, atoms)

    def _is_state(self, atom: Atom) -> bool:
        return any(a.entry.kind == "state" for a in atom.aliases)

    def _organisation_run(self, chunk: Chunk, atoms: list[Atom]) -> int | None:
        """The atom an organisation's own name starts at, where the chunk ends in one ("Kenya National | Union")."""
        if chunk.tail >= 0:
            start = next((k for k, a in enumerate(atoms) if a.last > chunk.tail), len(atoms))
        else:
            start = len(atoms)
        end = atoms[start - 1]
        if not end.capital or (end.noun is not None and "individual" in end.noun.notes):
            return None
        k = start - 1
        unknown = False
        while k > 0 and atoms[k - 1].capital and atoms[k - 1].kind != "mark":
            if atoms[k - 1].kind == "noun" and atoms[k - 1].title is not None and atoms[k - 1].first == self.opening:
                break
            k -= 1
            unknown |= atoms[k].kind in ("capitalised", "noun", "qualifier")
        if chunk.tail >= 0 and (end.noun is None or "body" in end.noun.notes):
            return k
        return k if unknown and self._heads_organisation(end) else None

    def _heads_organisation(self, atom: Atom) -> bool:
        word = self.parse.lower[atom.last - 1]
        return word in self.cues.org_heads or (atom.noun is not None and "body" in atom.noun.notes)

    def _read_name(self, chunk: Chunk, atoms: list[Atom]) -> None:
        end = len(atoms)
        if chunk.tail >= 0:
            run = self._organisation_run(chunk, atoms)
            if run is not None:
                self._add_name(chunk, atoms, run, end, organisation=True)
                return
        start = end - 1
        last = atoms[-1]
        whole = last.kind == "registry" and self._is_state(last)
        if not (whole and all(a.kind in ("adjective", "demonym") for a in last.aliases)):
            while start > 0 and self._continues_name(atoms, start, last):
                start -= 1
        if last.kind == "registry" and start == end - 1:
            self._add_known(chunk, atoms, last)
            return
        if last.kind == "capitalised" and start == end - 1 and self.parse.lower[last.last - 1] in self.cues.no_names:
            self._modifiers(chunk, atoms)
            return
        organisation = self.parse.lower[last.last - 1] in self.cues.org_heads and (
            end - start > 1 or any(self._is_state(a) for a in atoms[:start])
        )
        if organisation:
            while start > 0 and atoms[start - 1].kind == "registry" and atoms[start - 1].capital:
                start -= 1
        if last.kind == "capitalised" and self.parse.lower[last.last - 1] in self.cues.no_names and not organisation:
            self._modifiers(chunk, atoms)
            return
        self._add_name(chunk, atoms, start, end, organisation=organisation)

    def _continues_name(self, atoms: list[Atom], start: int, last: Atom) -> bool:
        """Whether the atom before `start` belongs to the same proper name."""
        before = atoms[start - 1]
        if before.last != atoms[start].first:
            hyphen = before.last == atoms[start].first - 1 and self.parse.words[before.last] in ("-", "–")
            if not hyphen or before.kind == "registry" and self._is_state(before):
                return False
        if before.kind == "capitalised":
            if last.kind == "registry" and any(a.entry.kind == "organisation" for a in last.aliases):
                return False
            if (
                last.kind == "registry"
                and any(a.kind in ("name", "adjective") for a in last.aliases)
                and self._is_state(last)
            ):
                return self.forms[last.first] in self.cues.name_states
            return True
        if before.kind == "registry":
            if self._is_state(before):
                plain = any(a.kind in ("name", "capital") for a in before.aliases)
                return (
                    plain and self.forms[before.first] in self.cues.name_states and atoms[start].kind == "capitalised"
                )
            return any(a.entry.kind == "person" for a in before.aliases)
        return False

    # -- mentions ----------------------------------------------------------------------------------------------------

    def _add_known(self, chunk: Chunk, atoms: list[Atom], last: Atom) -> None:
        """A chunk whose head is a single registry name."""
        if self._is_state(last) and not any(
            a.entry.kind != "state" and not self._is_place_name(a) for a in last.aliases
        ):
            self._add_state(chunk, atoms, last)
            return
        self._add_name(chunk, atoms, len(atoms) - 1, len(atoms), organisation=False)

    @staticmethod
    def _is_place_name(alias: Alias) -> bool:
        return alias.kind in ("capital", "metonym")

    def _add_state(self, chunk: Chunk, atoms: list[Atom], last: Atom) -> None:
        parse, kinds = self.parse, {a.kind for a in last.aliases}
        if kinds & {"adjective", "demonym"} and not kinds & {"name"}:
            ending = parse.lower[last.last - 1]
            plural = (
                "demonym" in kinds
                and ending.endswith("s")
                or chunk.determiner >= 0
                and ending.endswith(("sh", "ch", "ese", "iss"))
            )
            if not plural and (chunk.determiner < 0 and not any(a.kind == "count" for a in atoms)):
                if (
                    last.last < len(parse)
                    and parse.words[last.last] == "-"
                    or parse.deps[last.first] in ("amod", "compound", "nmod")
                ):
                    self._add_modifier(last)  # "Turkish and Syrian officials": the adjective is a mention of its own
                return
            self._nominal(chunk, atoms, (), last)
            return
        place = is_place(parse, last.first, last.last, self.cues)
        owner = self._owns(last)
        if place or (owner is not None and parse.lemmas[owner].lower() in self.cues.place_nouns):
            return
        if not kinds & {"name", "adjective"} and not acts(parse, last.first, last.last, self.cues):
            return
        self._append(
            last.first,
            last.last,
            phrase_head(parse, last.first, last.last),
            "name",
            name=(last.first, last.last),
            aliases=last.aliases,
        )

    def _owns(self, atom: Atom) -> int | None:
        head = atom.last - 1
        return self.parse.heads[head] if self.parse.deps[head] == "poss" else None

    def _add_name(self, chunk: Chunk, atoms: list[Atom], start: int, end: int, *, organisation: bool) -> None:
        parse = self.parse
        name = (atoms[start].first, atoms[end - 1].last)
        aliases = atoms[start].aliases if end - start == 1 else self._whole_name(name)
        known = any(a.entry.kind != "state" for a in aliases)
        before = atoms[:start]
        titled = [a for a in before if a.title is not None or a.noun is not None]
        head = phrase_head(parse, name[0], name[1])
        if not titled and not known and is_place(parse, name[0], name[1], self.cues):
            return
        person = not organisation and not (aliases and all(a.entry.kind != "person" for a in aliases))
        modifiers = self._modifying(chunk, before, owner=True)
        first = before[0].first if before and (titled or any(a.kind == "registry" for a in before)) else name[0]
        if organisation or not person:
            first = name[0]
            if not titled and before and before[-1].kind == "registry" and self._is_state(before[-1]):
                first = before[-1].first
            self._leave_nouns(before)
        owner = self._owners.get(chunk.owner)
        if owner is not None and modifiers and modifiers[0].owner and titled:
            first = min(first, self._drop(owner[2], first))
        self._append(
            first, name[1], head, "name", name=name, aliases=aliases if known or not organisation else (), modifiers=modifiers,
            nouns=tuple(a.noun for a in reversed(before) if a.noun is not None) if person or organisation else (),
            titles=tuple((a.title, a.first, a.last) for a in before if a.title is not None) if person else (),
            portfolio=self._portfolio(before), qualifiers=tuple(a.qualifier for a in before if a.qualifier is not None),
            determiner=self._determiner(chunk), organisation=organisation,
            weak=self.shouting and not known and not titled and not organisation,
            plural=any(a.noun is not None and a.noun.plural for a in before) and person,
        )  # fmt: skip

    def _leave_nouns(self, before: list[Atom]) -> None:
        """Words before an organisation's name that tell nothing of it stay outside the mention; nothing to keep."""

    def _whole_name(self, name: tuple[int, int]) -> tuple[Alias, ...]:
        """Registry persons whose first and last names are those of a longer name in the text ("Abdel Fattah Saeed al-Sisi")."""
        cut = [w for i in range(*name) for w in self.forms[i].split()]
        if len(cut) < 2:
            return ()
        found = self.registry.names.values.get(" ".join(cut))
        if found:
            return tuple(found)
        people = self.registry.by_ends.get((cut[0], cut[-1]), [])
        return tuple(Alias(e, "name", e.name, (), False) for e in people) if len(people) == 1 else ()

    def _read_nominal(self, chunk: Chunk, atoms: list[Atom]) -> None:
        last = atoms[-1]
        nouns = tuple(a.noun for a in reversed(atoms) if a.noun is not None)
        self._nominal(chunk, atoms, nouns, last)

    def _nominal(self, chunk: Chunk, atoms: list[Atom], nouns: tuple[Noun, ...], last: Atom) -> None:
        parse = self.parse
        head = phrase_head(parse, atoms[0].first, last.last)
        if not nouns and last.title is not None and last.title.position == "before" and not last.title.role:
            return  # a rank or "Mr" with no name after it
        if nouns and last.noun is not None:
            notes = last.noun.notes
            stated = last.capital and any(self._is_state(a) for a in atoms[:-1])
            if (
                "weak" in notes
                and not stated
                and parse.deps[head] not in _WEAK_PLACES
                and not (
                    parse.deps[head] == "pobj"
                    and parse.lower[parse.heads[head]] in ("by", "with", "against", "between")
                )
            ):
                self._modifiers(chunk, atoms)
                return
            loose = (
                last.noun.noun in self.cues.again_state
                and self._determiner(chunk) not in ("the", "this", "that", "both", "these")
                and not counted_two(atoms, parse)
            )
            if (loose or self._is_vague(last.noun, last)) and not self._acts(head):
                self._modifiers(chunk, atoms)
                return
            if (
                last.noun.type not in ("person", "people")
                and "individual" not in notes
                and is_place(parse, atoms[0].first, last.last, self.cues)
            ):
                if parse.lower[parse.heads[coordinated_with(parse, head)]] not in ("to", "from"):
                    self._modifiers(chunk, atoms)
                    return
        own = atoms[:-1] if not nouns or last.noun is not None else atoms
        modifiers = self._modifying(chunk, own, owner=True)
        if not nouns:
            modifiers = (*modifiers, Modifier(last.first, last.last, last.aliases))
        first = (
            chunk.determiner
            if chunk.determiner >= 0 and parse.tags[chunk.determiner] in ("DT", "PDT")
            else atoms[0].first
        )
        owner = self._owners.get(chunk.owner)
        owner_token = -1
        if owner is not None:
            if modifiers and modifiers[0].owner:
                first = min(first, self._drop(owner[2], first))
            elif owner[2]:
                owner_token = owner[2][-1].head
        elif chunk.determiner >= 0 and parse.tags[chunk.determiner] in ("PRP$", "WP$"):
            owner_token = chunk.determiner
        number, first, head = self._counted(chunk, atoms, first, head)
        plural = (bool(nouns) and nouns[0].plural) or parse.tags[last.last - 1] in ("NNS", "NNPS") or (not nouns)
        if not nouns or parse.lemmas[last.last - 1].lower() in self.cues.held_nouns and not nouns[0].plural:
            number = "" if last.kind == "word" else number
        if number == "":
            plural = plural and not (parse.lower[chunk.determiner] in ("a", "an") if chunk.determiner >= 0 else False)
        plain = [
            a
            for a in atoms
            if a.kind != "count"
            and not (a.qualifier is not None and a.qualifier.effect == "rank" and a.kind == "qualifier")
        ]
        started = plain[0].first if plain else atoms[0].first
        self._append(
            first, last.last, head, "nominal", nouns=nouns, modifiers=modifiers, owner=owner_token,
            titles=tuple((a.title, a.first, a.last) for a in atoms if a.title is not None), portfolio=self._portfolio(atoms),
            qualifiers=tuple(a.qualifier for a in atoms if a.qualifier is not None), determiner=self._determiner(chunk),
            number=number, plural=plural, content=parse.span(started, last.last),
        )  # fmt: skip

    def _is_vague(self, noun: Noun, atom: Atom) -> bool:
        """Whether a noun denotes an actor only when it acts: "mission", "office", "council"; "group" and "side" take up others."""
        if noun.sectors not in ((), ("UNK",)) or noun.country or noun.type != "other" or "individual" in noun.notes:
            return False
        lemma = self.parse.lemmas[atom.last - 1].lower()
        return lemma not in self.cues.again_group and lemma not in self.cues.pair_any

    def _acts(self, head: int) -> bool:
        head = coordinated_with(self.parse, head)
        dep, up = self.parse.deps[head], self.parse.heads[head]
        return (
            dep == "nsubj"
            and self.parse.lemmas[up] in self.cues.acting_verbs
            or dep == "pobj"
            and self.parse.deps[up] == "agent"
        )

    def _counted(self, chunk: Chunk, atoms: list[Atom], first: int, head: int) -> tuple[str, int, int]:
        """The counting words, and the mention's first token and head where they stand before "of" ("dozens of civilians")."""
        parse = self.parse
        counts = [parse.lower[i] for a in atoms if a.kind == "count" for i in range(a.first, a.last)]
        up = parse.heads[head]
        if parse.deps[head] == "pobj" and parse.lower[up] == "of" and up < first and up >= first - 2:
            over = parse.heads[up]
            if parse.lower[over] in self.cues.quantity_words and parse.sentence_of[over] == parse.sentence_of[head]:
                edge = over
                while (
                    edge > 0
                    and parse.heads[edge - 1] == over
                    and parse.deps[edge - 1] in ("det", "nummod", "quantmod", "amod")
                ):
                    edge -= 1
                return " ".join([parse.lower[over], *counts]), edge, over
        return " ".join(counts), first, head

    def _determiner(self, chunk: Chunk) -> str:
        if chunk.determiner < 0:
            return "'s" if chunk.owner >= 0 else ""
        return "its" if self.parse.tags[chunk.determiner] in ("PRP$", "WP$") else self.parse.lower[chunk.determiner]

    def _portfolio(self, atoms: list[Atom]) -> str:
        """The words that make an office of "minister" or "secretary" where no title has them ("Livestock Minister")."""
        for k, atom in enumerate(atoms):
            if atom.title is None or atom.title.title not in self.registry.portfolios:
                continue
            words: list[str] = []
            for before in reversed(atoms[:k]):
                if before.kind in ("capitalised", "word") and self.parse.tags[before.first] in (
                    "NN",
                    "NNP",
                    "NNS",
                    "NNPS",
                    "JJ",
                ):
                    words[:0] = [self.parse.words[i] for i in range(before.first, before.last)]
                else:
                    break
            return " ".join(words[-4:])
        return ""

    def _modifying(self, chunk: Chunk, atoms: list[Atom], *, owner: bool) -> tuple[Modifier, ...]:
        """The registry names before a head, the possessor's first; "Iran-backed" is no modifier: Iran is another actor."""
        found = []
        held = self._owners.get(chunk.owner) if owner else None
        if (
            held is not None
            and held[1][-1].kind == "registry"
            and (self._is_state(held[1][-1]) or self._is_body(held[1][-1]))
        ):
            atom = held[1][-1]
            found.append(Modifier(atom.first, atom.last, atom.aliases, True))
        for atom in atoms:
            if atom.kind != "registry" or self._against(atom):
                continue
            if (
                atom.last + 1 < len(self.parse)
                and self.parse.words[atom.last] in ("-", "–")
                and self.parse.ends[atom.last] == self.parse.starts[atom.last + 1]
            ):
                after = atom.last + 1
                joined = after in self.known or (
                    self.parse.tags[after] in ("NN", "NNS", "NNP") and self._is_state(atom)
                )
                if self.parse.lower[after] not in _LED and not joined:
                    continue
            found.append(Modifier(atom.first, atom.last, atom.aliases))
        return tuple(found)

    def _against(self, atom: Atom) -> bool:
        """Whether the name is that of the other side: "anti-Syria journalist", "pro-Russia rebels"."""
        i = atom.first
        return i > 1 and self.parse.words[i - 1] == "-" and self.parse.lower[i - 2] in ("anti", "pro", "non", "counter")

    def _is_body(self, atom: Atom) -> bool:
        return any(a.entry.kind == "organisation" for a in atom.aliases)

    def _drop(self, mentions: list[ActorMention], first: int) -> int:
        """Take a possessor's mention back, because it is part of the owned phrase's mention; its first token."""
        for mention in mentions:
            if mention in self.found and isinstance(mention, ActorPhrase) and mention.name != (0, 0):
                if any(a.entry.kind == "state" for a in mention.aliases):
                    self.found.remove(mention)
                    first = min(first, mention.first)
        return first

    def _modifiers(self, chunk: Chunk, atoms: list[Atom]) -> None:
        """Mentions among the modifiers of a noun that is no actor: "the US decision", "Hamas leadership", "rebel attack"."""
        parse, head = self.parse, atoms[-1]
        lemma = parse.lemmas[head.last - 1].lower()
        place = lemma in self.cues.place_nouns
        for k, atom in enumerate(atoms[:-1]):
            if atom.kind == "registry":
                if place and self._is_state(atom) or self._against(atom):
                    continue
                after = atoms[k + 1]
                if (
                    self._is_state(atom)
                    and k + 2 < len(atoms)
                    and after.noun is not None
                    and not place
                    and "weak" not in after.noun.notes
                ):
                    self._append(
                        atom.first, after.last, after.last - 1, "adjective", nouns=(after.noun,), modifiers=self._modifying(chunk, atoms[k : k + 1], owner=False),
                        plural=after.noun.plural or "body" in after.noun.notes, content=parse.span(atom.first, after.last),
                    )  # fmt: skip
                    continue
                self._add_modifier(atom)
            elif (
                atom.kind == "noun"
                and k == len(atoms) - 2
                and not (k > 0 and atoms[k - 1].kind == "registry")
                and lemma in self.cues.deed_nouns
                and atom.noun is not None
                and "weak" not in atom.noun.notes
            ):
                first = next((a.first for a in atoms[:k] if a.kind == "registry"), atom.first)
                self._append(
                    first, atom.last, atom.last - 1, "adjective", nouns=(atom.noun,), modifiers=self._modifying(chunk, atoms[:k], owner=False),
                    qualifiers=tuple(a.qualifier for a in atoms[:k] if a.qualifier is not None), plural=True, content=parse.span(first, atom.last),
                )  # fmt: skip
            elif (
                atom.kind == "capitalised"
                and atom.capital
                and not place
                and parse.lower[atom.last - 1] not in self.cues.no_names
            ):
                if (k == 0 or atoms[k - 1].kind != "capitalised") and atoms[k + 1].kind != "capitalised":
                    self._append(atom.first, atom.last, atom.last - 1, "name", name=(atom.first, atom.last), weak=True)

    def _add_modifier(self, atom: Atom) -> None:
        kinds = {a.kind for a in atom.aliases}
        if kinds <= {"capital"}:
            return
        state = self._is_state(atom)
        if state and self.found and self.found[-1].first == atom.first:
            return
        self._append(
            atom.first,
            atom.last,
            atom.last - 1,
            "adjective" if state else "name",
            name=(atom.first, atom.last),
            aliases=atom.aliases,
        )

    def _append(self, first: int, last: int, head: int, form: str, **known: object) -> None:
        parse = self.parse
        self.found.append(ActorPhrase(first, last, head, parse.starts[first], parse.ends[last - 1], form, **known))  # type: ignore[arg-type]
