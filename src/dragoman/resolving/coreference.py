"""Pronouns, relative pronouns and pairs: who "he", "its", "who", "the latter" and "the two sides" are.

Candidates are what was named in the same sentence or the three before, weighed by nearness and by being the
subject. Where
two candidates tie, or something that is no actor is the likelier antecedent, the pronoun is left unresolved.
"""

import re
from bisect import bisect_left
from collections.abc import Callable

from dragoman.finding.grammar import clause_head, surface_subject
from dragoman.resolving.cast import Cast
from dragoman.resolving.pairs import Pairs

_HE = frozenset({"he", "him", "his", "himself"})
_SHE = frozenset({"she", "her", "hers", "herself"})
_THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
_IT = frozenset({"it", "its", "itself"})
_I = frozenset({"i", "me", "my", "mine", "myself"})
_WE = frozenset({"we", "us", "our", "ours", "ourselves"})
_RELATIVE = frozenset({"who", "whom", "whose", "which", "that"})
_REACH = 3  # sentences
_MARGIN = 0.5
_MARKS = re.compile(r"[“”\"]|``|''")


class Coreference:
    """Follows a report's mentions in order; `saw` is called for each once it is resolved."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.history: list[int] = []  # mention numbers with actors, in text order
        self.tokens: dict[int, tuple[int, ...]] = {}
        self.pairs = Pairs(cast)
        for number, _mention in enumerate(cast.mentions):
            if cast.of[number]:
                self._know(number)
        self.done = -1
        self._marks: dict[
            int, tuple[list[int], list[bool]]
        ] = {}  # segment -> offsets of quotation marks, quoted after each

    def _know(self, number: int) -> None:
        mention, actors = self.cast.mentions[number], self.cast.of[number]
        if actors:
            self.tokens[mention.head] = actors
            for token in range(*mention.name):
                self.tokens.setdefault(token, actors)
            self.tokens.setdefault(mention.last - 1, actors)

    def saw(self, number: int) -> None:
        self.done = number
        if self.cast.of[number]:
            self._know(number)
            self.history.append(number)
            self.pairs.saw(number)

    def at(self, token: int) -> tuple[int, ...]:
        """The actors known so far for a token's phrase."""
        return self.tokens.get(token, ())

    def last(self, fits: Callable[[int], bool]) -> int | None:
        """The actor mentioned last that fits."""
        for number in reversed(self.history):
            for actor in reversed(self.cast.of[number] or ()):
                if fits(actor):
                    return actor
        return None

    def distance(self, actor: int, number: int) -> int | None:
        """How many mentions ago an actor was named, None if not yet."""
        for back, seen in enumerate(reversed(self.history)):
            if actor in (self.cast.of[seen] or ()):
                return back
        return None

    def pair_of(self, number: int) -> tuple[int, ...] | None:
        """The two that "the two sides" means; () when it cannot be told, None when the phrase is no pair."""
        return self.pairs.noun(number)

    # -- pronouns ------------------------------------------------------------------------------------------------------

    def pronoun(self, number: int) -> tuple[int, ...]:
        """The actors a pronoun stands for, () when that is not clear."""
        cast, mention = self.cast, self.cast.mentions[number]
        word = cast.parse.lower[mention.first]
        if mention.last - mention.first == 2:
            return self.pairs.phrase(number)
        if word in _RELATIVE and cast.parse.tags[mention.first] not in ("PRP", "PRP$"):
            return self._relative(mention.first)
        if word in _I or word in _WE:
            return self._speaker(mention.first, word in _WE)
        if word == "both":
            return self.pairs.phrase(number)
        if word in _HE or word in _SHE:
            gender = "m" if word in _HE else "f"
            found = self._weigh(number, lambda a: self._is_person(a, gender))
            for actor in found:
                cast.facts[actor].gender = gender  # who was "he" once is not "she" later
            return found
        if word in _THEY:
            return self._they(number)
        if word in _IT:
            return self._it(number)
        return ()

    def _is_person(self, actor: int, gender: str) -> bool:
        facts = self.cast.facts[actor]
        return self.cast.actors[actor].type == "person" and not facts.plural and facts.gender in (None, gender)

    def _is_body(self, actor: int) -> bool:
        return self.cast.actors[actor].type not in ("person", "people") and not self.cast.facts[actor].plural

    def _is_several(self, actor: int) -> bool:
        resolved, facts = self.cast.actors[actor], self.cast.facts[actor]
        return facts.plural or resolved.type in ("people", "armed_group") or resolved.sectors[:1] == ["COP"]

    def _relative(self, token: int) -> tuple[int, ...]:
        parse, verb = self.cast.parse, token
        for _ in range(6):
            if parse.deps[verb] == "relcl":
                if (
                    parse.deps[token] == "pobj"
                    and parse.lower[parse.heads[token]] in self.cast.registry.cues.place_prepositions
                ):
                    return ()  # "the attack in which"
                return self.at(parse.heads[verb])
            if parse.heads[verb] == verb:
                return ()
            verb = parse.heads[verb]
        return ()

    def _speaker(self, token: int, several: bool) -> tuple[int, ...]:
        """Who says "I" or "we" in a direct quotation: the subject of the verb of saying above it."""
        parse, cues = self.cast.parse, self.cast.registry.cues
        if not self._quoted(token):
            return ()
        for up in parse.ancestors(token):
            if parse.pos[up] == "VERB" and parse.lemmas[up] in cues.speech_verbs and not self._quoted(up):
                subject = surface_subject(parse, up)
                actors = self.at(subject) if subject is not None else ()
                if (
                    not actors
                    and subject is not None
                    and (of := self.cast.by_head.get(subject)) is not None
                    and of > self.done
                ):
                    mention = self.cast.mentions[of]
                    actors = (
                        self.pronoun(of)
                        if mention.form == "pronoun" and self.cast.parse.lower[mention.first] in (_HE | _SHE)
                        else ()
                    )
                return self._side(actors) if several else actors
        return ()

    def _side(self, actors: tuple[int, ...]) -> tuple[int, ...]:
        """Whom a speaker means by "we": the state for its government's people, else left open."""
        if len(actors) != 1:
            return actors
        actor = self.cast.actors[actors[0]]
        if actor.type != "person":
            return actors
        state = self.cast.registry.country(actor.country)
        if (
            actor.sectors[:1] == ["GOV"]
            and state is not None
            and actor.country in self.cast.mentioned
            and state.name in (actor.role or state.name)
        ):
            return (self.cast.state(state),)
        return ()

    def _they(self, number: int) -> tuple[int, ...]:
        mention = self.cast.mentions[number]
        subject = self._clause_subject(mention.first)
        possessive = self.cast.parse.tags[mention.first] == "PRP$"
        if subject is not None and (possessive or not self._same_clause(subject, mention.first)):
            actors = self.tokens.get(subject, ())
            together = self._joined(subject)
            if len(together) > 1:
                return together
            if len(actors) > 1 or (
                len(actors) == 1
                and (
                    self._is_several(actors[0])
                    or (self._is_body(actors[0]) and self.cast.actors[actors[0]].type not in ("state", "other"))
                )
            ):
                return actors
            if possessive and not actors and self.cast.parse.tags[subject] in ("NNS", "NNPS"):
                return ()  # a plural that is no actor is the likelier antecedent
        return self._weigh(number, self._is_several, several=True)

    def _joined(self, subject: int) -> tuple[int, ...]:
        """The actors of a coordinated subject, all of them, or () where one is unknown."""
        found: list[int] = []
        conjuncts = self.cast.parse.conjuncts(subject)
        if len(conjuncts) < 2:
            return ()
        for token in conjuncts:
            actors = self.tokens.get(token, ())
            if not actors:
                return ()
            found.extend(a for a in actors if a not in found)
        return tuple(found)

    def _it(self, number: int) -> tuple[int, ...]:
        """The body or state that "it" means: the subject of the clause (its) or of the clause above (it), else the
        last subject."""
        cast, mention = self.cast, self.cast.mentions[number]
        parse, token = cast.parse, mention.first
        if parse.tags[token] != "PRP$" and parse.deps[token] not in ("nsubj", "nsubjpass"):
            return ()  # as an object "it" is a thing more often than not
        subject = self._clause_subject(token)
        if subject is not None and (parse.tags[token] == "PRP$" or not self._same_clause(subject, token)):
            actors = self.tokens.get(subject, ())
            if len(actors) == 1 and self._is_body(actors[0]):
                return actors
            if not actors and parse.tags[subject] in ("NN", "NNP"):
                return ()
        sentence = parse.sentence_of[token]
        if subject is None or (
            parse.deps[token] in ("nsubj", "nsubjpass") and parse.deps[clause_head(parse, token)] == "ROOT"
        ):
            before = self._sentence_subject(sentence - 1) if sentence > 0 else None
            if before is not None:
                actors = self.tokens.get(before, ())
                if len(actors) == 1 and self._is_body(actors[0]):
                    return actors
                if not actors and parse.tags[before] in ("NN", "NNP"):
                    return ()
        near = [
            n for n in reversed(self.history) if parse.sentence_of[cast.mentions[n].head] in (sentence, sentence - 1)
        ]
        bodies = {a for n in near for a in cast.of[n] or () if self._is_body(a)}
        return (bodies.pop(),) if len(bodies) == 1 else ()

    def _clause_subject(self, token: int) -> int | None:
        """The subject nearest above a token that is not the token itself."""
        parse = self.cast.parse
        verb = clause_head(parse, token)
        for _ in range(5):
            subject = surface_subject(parse, verb)
            if subject is not None and subject != token and token not in parse.conjuncts(subject) and subject < token:
                return subject
            if parse.heads[verb] == verb:
                return None
            verb = clause_head(parse, parse.heads[verb])
        return None

    def _same_clause(self, subject: int, token: int) -> bool:
        return clause_head(self.cast.parse, subject) == clause_head(self.cast.parse, token)

    def _sentence_subject(self, sentence: int) -> int | None:
        parse = self.cast.parse
        s = parse.sentences[sentence]
        for i in range(s.first, s.last):
            if parse.deps[i] in ("nsubj", "nsubjpass") and parse.deps[parse.heads[i]] in ("ROOT", "ccomp"):
                return i
        return None

    def _weigh(self, number: int, fits: Callable[[int], bool], several: bool = False) -> tuple[int, ...]:
        """The best candidate before a pronoun, () when there is none or two tie."""
        cast, parse = self.cast, self.cast.parse
        token = cast.mentions[number].first
        here = parse.sentence_of[token]
        quoted = self._quoted(token)
        scores: dict[int, float] = {}
        for back, seen in enumerate(reversed(self.history[-60:])):
            mention = cast.mentions[seen]
            away = here - parse.sentence_of[mention.head]
            if away > _REACH:
                break
            if mention.head >= token or (mention.first <= token < mention.last):
                continue
            actors = cast.of[seen] or ()
            if (several and len(actors) > 1) or not any(map(fits, actors)):
                continue
            if away == 0 and not quoted and self._quoted(mention.head):
                continue
            away_cost = 2.0 if away > 0 and not quoted and self._quoted(mention.head) else 0.0
            score = 4.0 - away_cost - 1.2 * away - 0.02 * back + self._prominence(mention.head)
            if mention.form == "pronoun":
                score += 0.6
            if away == 0 and self._binds(mention.head, token):
                continue
            for actor in actors:
                if fits(actor):
                    scores[actor] = max(scores.get(actor, 0.0), score)
        if not scores:
            return self._ahead(number, fits)
        ranked = sorted(scores.items(), key=lambda s: -s[1])
        if len(ranked) > 1 and ranked[0][1] - ranked[1][1] < _MARGIN:
            return ()
        return (ranked[0][0],)

    def _ahead(self, number: int, fits: Callable[[int], bool]) -> tuple[int, ...]:
        """A pronoun in a clause that stands before its main clause: "After his visit, Mr Bok said"."""
        cast, parse = self.cast, self.cast.parse
        token = cast.mentions[number].first
        sentence = parse.sentence(token)
        root = next((i for i in range(sentence.first, sentence.last) if parse.heads[i] == i), None)
        if root is None or root < token:
            return ()
        subject = parse.child(root, "nsubj", "nsubjpass")
        actors = self.tokens.get(subject, ()) if subject is not None and subject > token else ()
        return actors if len(actors) == 1 and fits(actors[0]) else ()

    def _prominence(self, head: int) -> float:
        parse = self.cast.parse
        for _ in range(4):
            if parse.deps[head] not in ("conj", "appos", "nmod", "compound"):
                break
            head = parse.heads[head]
        dep = parse.deps[head]
        if dep in ("nsubj", "nsubjpass"):
            return 2.0 if parse.deps[parse.heads[head]] in ("ROOT", "ccomp", "conj") else 1.4
        if dep == "agent" or dep == "dobj" or dep == "dative":
            return 1.0
        return 0.4 if dep == "pobj" else 0.2 if dep == "poss" else 0.0

    def _binds(self, candidate: int, token: int) -> bool:
        """Whether a pronoun cannot mean the candidate: object of the verb whose subject it is ("Bok met him")."""
        parse = self.cast.parse
        if parse.tags[token] == "PRP$" or parse.lower[token].endswith("self") or parse.lower[token].endswith("selves"):
            return False
        if parse.deps[token] in ("nsubj", "nsubjpass"):
            return parse.heads[candidate] == parse.heads[token]
        return parse.deps[candidate] in ("nsubj", "nsubjpass") and clause_head(parse, candidate) == clause_head(
            parse, token
        )

    def _quoted(self, token: int) -> bool:
        """Whether a token stands inside quotation marks, counted within its paragraph."""
        parse = self.cast.parse
        segment = parse.sentences[parse.sentence_of[token]].segment
        known = self._marks.get(segment)
        if known is None:
            known = self._marks[segment] = self._read_marks(token)
        at = bisect_left(known[0], parse.starts[token])
        return known[1][at - 1] if at else False

    def _read_marks(self, token: int) -> tuple[list[int], list[bool]]:
        """The quotation marks of a token's paragraph: where each ends, and whether what follows it is quoted."""
        parse = self.cast.parse
        first = last = parse.sentence_of[token]
        segment = parse.sentences[first].segment
        while first > 0 and parse.sentences[first - 1].segment == segment:
            first -= 1
        while last + 1 < len(parse.sentences) and parse.sentences[last + 1].segment == segment:
            last += 1
        start = parse.sentences[first].start
        curly, straight = 0, 0
        offsets: list[int] = []
        states: list[bool] = []
        for mark in _MARKS.finditer(parse.text, start, parse.sentences[last].end):
            text = mark.group()
            curly += (text == "“") - (text == "”")
            straight += 1 if text in ('"', "``") else -1 if text == "''" else 0
            offsets.append(mark.end() - 1)
            states.append(curly > 0 or straight % 2 == 1)
        return offsets, states
