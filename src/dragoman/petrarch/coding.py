"""Events by the user's verbs: which verb and pattern, who does it to whom, and with which code.

As PETRARCH does it: verbs in text order; the longest pattern that holds gives the code, else the verb's own; source and
target are what the pattern's signs bind, else the subject and the first known phrase after the verb. A verb inside the
phrase of one already coded is coded only where it has a subject of its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.parsing.parse import Parse, Sentence
from dragoman.petrarch import clauses
from dragoman.petrarch.chunks import Line
from dragoman.petrarch.cues import PetrarchCues
from dragoman.petrarch.matching import Match, Place, match
from dragoman.petrarch.patterns import EventCode, VerbPattern
from dragoman.petrarch.phrases import Group
from dragoman.petrarch.verbs import Verb, VerbTable


@dataclass(frozen=True, slots=True)
class SentenceView:
    """A sentence with its words and noun phrases; `last_subject` is the main subject of the sentence before."""

    sentence: Sentence
    line: Line
    groups: Sequence[Group]
    last_subject: Group | None


@dataclass(frozen=True, slots=True)
class CodedVerb:
    """A verb with its code. `mutual`: each of `sources` with each other, no targets; `sure` is 0 to 1."""

    verb: int
    words: tuple[int, ...]
    entry: Verb
    pattern: VerbPattern | None
    code: EventCode
    sources: Group
    targets: Group | None
    mutual: bool
    sure: float

    @property
    def where(self) -> str:
        """`file:line` of what gave the code."""
        return self.pattern.where if self.pattern is not None else self.entry.where


class VerbCoder:
    """The verbs dictionary at work on one sentence at a time."""

    def __init__(self, table: VerbTable, cues: PetrarchCues) -> None:
        self.table, self.cues = table, cues

    def code(self, parse: Parse, view: SentenceView) -> list[CodedVerb]:
        """The coded verbs of a sentence, in text order."""
        found: list[CodedVerb] = []
        if sum(len(g.actors) for g in view.groups) < 2:  # no event without two sides
            return found
        at = {token: i for i, token in enumerate(view.line.tokens)}
        group_at = {t: g for g in view.groups for t in range(g.first, g.last)}
        covered: set[int] = set()  # by the phrases of verbs already coded
        for token in range(view.sentence.first, view.sentence.last):
            if token not in at or not clauses.is_verb(parse, token):
                continue
            entries = self.table.forms.get(parse.lower[token].upper())
            if entries is None or (token in covered and not clauses.own_subject(parse, token)):
                continue
            coded = self._verb(parse, view, token, entries, at, group_at)
            if coded is not None:
                found = [f for f in found if f.pattern is not None or f.verb not in coded.words]
                found.append(coded)
                covered |= clauses.phrase_of(parse, token)[0] | set(coded.words)
        return found

    def _verb(
        self, parse: Parse, view: SentenceView, token: int, entries: Sequence[Verb], at: dict[int, int],
        group_at: dict[int, Group],
    ) -> CodedVerb | None:  # fmt: skip
        line = view.line
        for entry in entries:
            first, last = at[token] - len(entry.before), at[token] + 1 + len(entry.after)
            words = (*entry.before[::-1], line.words[at[token]], *entry.after)
            if first < 0 or tuple(line.words[first:last]) != words:
                continue
            own, aside = clauses.phrase_of(parse, token)
            own |= clauses.torn_off(parse, token, own, view.sentence.last)
            start = clauses.clause_start(parse, token, view.sentence.first)
            place = Place(
                line,
                [i for i in range(first - 1, -1, -1) if line.tokens[i] >= start],
                [i for i in range(last, len(line.words)) if line.tokens[i] in own],
                group_at,
            )
            bound = tuple(dict.fromkeys(line.tokens[first:last]))
            return self._coded(parse, view, token, entry, place, bound, own - aside)
        return None

    def _coded(
        self, parse: Parse, view: SentenceView, token: int, entry: Verb, place: Place, bound: tuple[int, ...],
        reach: set[int],
    ) -> CodedVerb | None:  # fmt: skip
        pattern, held = None, Match()
        for candidate in entry.block.patterns:
            found = match(candidate, place)
            if found is not None:
                pattern, held = candidate, found
                break
        code = pattern.code if pattern is not None else entry.code
        if code.null:
            return None
        words = tuple(sorted({*bound, *held.tokens}))
        sure = 0.75 if pattern is not None else 0.6
        if held.compound is not None and held.compound_before:
            return CodedVerb(token, words, entry, pattern, code, held.compound, None, True, sure)
        subject = self._subject(parse, view, token)
        source, target = held.source, held.target or held.compound
        if clauses.is_fronted(parse, token):
            return None  # PETRARCH looks for a source before the verb only
        if source is None and target is None and clauses.is_passive(parse, token):
            agent = clauses.agent_of(parse, token)
            by = None if agent is None else place.group_at.get(agent)
            if by is not None and by.known:
                source, target = by, subject
            else:
                sure -= 0.3  # PETRARCH takes the subject for the source all the same
        elif source is None and target is subject and subject is not None:
            subject = self._agent(parse, token, place)
        source = source or subject
        if source is None and held.compound is not None:  # "fighting between A and B"
            return CodedVerb(token, words, entry, pattern, code, held.compound, None, True, sure)
        if source is None or not source.known:
            return None
        target = (
            target
            or self._target(view, token, source, reach)
            or self._target(view, token, source, clauses.beyond(parse, token))
        )
        if target is None:
            return None
        return CodedVerb(token, words, entry, pattern, code, source, target, False, sure)

    def _agent(self, parse: Parse, verb: int, place: Place) -> Group | None:
        agent = clauses.agent_of(parse, verb)
        group = None if agent is None else place.group_at.get(agent)
        return group if group is not None and group.known else None

    def _target(self, view: SentenceView, verb: int, source: Group, reach: set[int]) -> Group | None:
        """The first coded phrase within reach that is somebody else."""
        codes = {c for m in source.members for c in m.codes}
        for group in view.groups:
            if group.first > verb and group is not source and any(t in reach for t in range(group.first, group.last)):
                if any(c not in codes for m in group.members for c in m.codes):
                    return group
        return None

    def _subject(self, parse: Parse, view: SentenceView, verb: int) -> Group | None:
        """The known phrase of a verb's subject, or what a pronoun there takes up."""
        for _ in range(4):
            subject = clauses.subject_of(parse, verb)
            if subject is None:
                return self._first_before(parse, view, verb)
            if parse.pos[subject] != "PRON" or parse.lower[subject] not in self.cues.pronouns:
                return self._group_of(parse, view, subject, verb)
            above = clauses.clause_above(parse, verb)
            if above is None:
                return view.last_subject
            verb = above
        return None

    def _group_of(self, parse: Parse, view: SentenceView, subject: int, verb: int) -> Group | None:
        """The group the subject stands in; else the first known one in its phrase ("the envoy of Arnor")."""
        first, last = parse.left_edge(subject), parse.right_edge(subject) + 1
        inside = [g for g in view.groups if g.known and g.last > first and g.first < last]
        for group in inside:
            if group.first <= subject < group.last:
                return group
        for group in inside:
            if (group.last <= verb or verb < first) and not clauses.inside_clause(parse, group.last - 1, subject):
                return group
        return None

    def _first_before(self, parse: Parse, view: SentenceView, verb: int) -> Group | None:
        """Where the parser found no subject at all: the first known phrase before the verb in its clause."""
        if parse.tags[verb] in ("VBN", "VBG") and not any(
            parse.deps[c] in ("aux", "auxpass") for c in parse.children[verb]
        ):
            return None
        start = clauses.clause_start(parse, verb, view.sentence.first)
        return next((g for g in view.groups if g.known and g.first >= start and g.last <= verb), None)

    def main_subject(self, parse: Parse, view: SentenceView) -> Group | None:
        """The known subject of the sentence's main verb, for pronouns of the next sentence."""
        verb = clauses.main_verb(parse, view.sentence.first, view.sentence.last)
        return None if verb is None else self._subject(parse, view, verb)
