"""Where stances are found: a parse with its cues, and what was found in it so far."""

from dataclasses import dataclass, field

from dragoman.finding import grammar
from dragoman.finding.events.cues import StatusCues
from dragoman.finding.events.roles import members
from dragoman.finding.stances_cues import StanceCues
from dragoman.finding.stances_reading import read_held, turned
from dragoman.model import StanceKind
from dragoman.parsing.parse import Parse


@dataclass(frozen=True, slots=True)
class FoundStance:
    """A stance told by `words` (tokens); characters [start, end) also cover the head phrase of what it is about.

    `holders` are head tokens of phrases, coordination expanded; `spoken_for` pairs a holder with the noun that speaks
    for it ("a statement by X", "a majority of X") and comes first where it is an actor itself. `target` is the head of
    the target's phrase or the verb of its clause, None where the text names none. `how` says, for `dragoman why`, what
    told it and why it is held.
    """

    holders: tuple[int, ...]
    target: int | None
    kind: StanceKind
    words: tuple[int, ...]
    start: int
    end: int
    rule: str
    how: tuple[str, ...]
    spoken_for: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Site:
    """A parse and its findings; `judged` are all tokens that were looked at, whatever came of it."""

    parse: Parse
    cues: StanceCues
    status: StatusCues
    found: list[FoundStance] = field(default_factory=list)
    judged: set[int] = field(default_factory=set)

    def object_of(self, preposition: int) -> int | None:
        """What stands behind a preposition: a noun or a gerund."""
        return self.parse.child(preposition, "pobj", "pcomp")

    def agent(self, verb: int) -> int | None:
        """Who does what a verb says, also over "is ready to VERB" and "voted 120 to 45 to VERB"."""
        parse, head = self.parse, self.parse.heads[verb]
        voted = parse.lemmas[head] in self.cues["voting.verbs"] and grammar.is_infinitive(parse, verb)
        if voted and parse.deps[verb] in ("xcomp", "advcl"):
            return grammar.surface_subject(parse, head)
        if parse.deps[verb] == "xcomp" and parse.pos[head] == "ADJ":
            return grammar.surface_subject(parse, parse.heads[head])
        owner = parse.child(parse.heads[head], "poss") if parse.deps[verb] == "pcomp" else None
        if owner is not None and parse.pos[parse.heads[head]] == "NOUN":
            return owner  # "doubted Oslo's wisdom in backing it"
        return grammar.agent(parse, verb)

    def add(
        self, rule: str, at: int, words: tuple[int, ...], holder: int | None, target: int | None, side: StanceKind
    ) -> None:
        """Record a stance at a predicate if it is held there."""
        held, why = read_held(self.parse, at, self.cues, self.status)
        kind = turned(side, held)
        if kind is not None:
            turning = self._turning(at) if held == "contrary" else ()
            self.append(rule, (*words, *turning), holder, target, kind, why)

    def _turning(self, at: int) -> tuple[int, ...]:
        """The words that turn a stance round, for the evidence: "does not BACK", "refused to BACK"."""
        parse = self.parse
        own = [c for c in parse.children[at] if parse.deps[c] in ("neg", "aux") and c < at]
        if any(parse.deps[c] == "neg" for c in own):
            return tuple(own)
        return (parse.heads[at],) if parse.heads[at] < at and parse.deps[at] in ("xcomp", "acomp", "prep") else ()

    def append(
        self, rule: str, words: tuple[int, ...], holder: int | None, target: int | None, kind: StanceKind, why: str
    ) -> None:
        """Record a stance whose holder is named."""
        holders, spoken_for = holders_of(self.parse, holder, self.cues)
        if not holders or (target is not None and target in holders):
            return
        parse = self.parse
        ordered = sorted(dict.fromkeys(words))
        start, end = parse.starts[ordered[0]], parse.ends[ordered[-1]]
        if target is not None and target > ordered[0] and parse.sentence_of[target] == parse.sentence_of[ordered[0]]:
            end = max(end, parse.ends[grammar.noun_phrase(parse, target)[1] - 1])
        told = " ".join(parse.words[w] for w in ordered)
        how = (f"rule stance.{rule}: “{told}” tells {kind}", *([why] if why not in ("", "stated") else []))
        self.found.append(FoundStance(holders, target, kind, words, start, end, f"stance.{rule}", how, spoken_for))


def holders_of(
    parse: Parse, token: int | None, cues: StanceCues
) -> tuple[tuple[int, ...], tuple[tuple[int, int], ...]]:
    """The heads of a holder's phrase, its members and whom these speak for, and the pairs of (spoken for, voice)."""
    if token is None:
        return (), ()
    found: list[int] = []
    pairs: list[tuple[int, int]] = []
    for member in members(parse, token):
        if member != token and parse.lemmas[member].lower() in cues.nouns:
            continue  # "criticism from Rome and praise from Oslo"
        if parse.lemmas[member].lower() in cues["holders.never"]:
            continue
        found.append(member)
        if parse.lemmas[member].lower() not in cues["holders.voices"]:
            continue
        inner = next(grammar.prep_objects(parse, member, ("by", "from", "of")), None)
        inner = parse.child(member, "poss") if inner is None else inner
        for other in [] if inner is None else parse.conjuncts(inner):
            found.append(other)
            pairs.append((other, member))
    return tuple(dict.fromkeys(found)), tuple(pairs)
