"""Stances: who holds them and what they are towards, among the report's actors, events, commitments and processes.

Stances come from words (finding/stances.py) and from events whose pattern carries one; where both speak of the same
words, the words decide.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from dragoman.finding import grammar
from dragoman.finding.events.cues import StatusCues
from dragoman.finding.quotes import FoundQuote
from dragoman.finding.stances import Stances
from dragoman.finding.stances_cues import StanceCues
from dragoman.finding.stances_reading import read_held, turned
from dragoman.finding.stances_site import FoundStance
from dragoman.model import StanceKind
from dragoman.resolving.commitments import ResolvedCommitment
from dragoman.resolving.processes import ResolvedProcess
from dragoman.resolving.scene import Scene, has_power, is_political
from dragoman.resolving.stance_targets import Target, Things
from dragoman.resolving.values import ResolvedEvent

_FIRST_PERSON = frozenset({"i", "we"})
_REPORTED = ("denied", "hypothetical", "requested", "negated")


@dataclass(frozen=True, slots=True)
class ResolvedStance:
    """A stance before it gets ids; `toward` is a kind of item and its number in that list, `how` for `dragoman why`."""

    holder: int
    toward: Target
    stance: StanceKind
    start: int
    end: int
    how: tuple[str, ...] = ()


def resolve_stances(
    scene: Scene,
    found: Stances,
    events: Sequence[ResolvedEvent],
    commitments: Sequence[ResolvedCommitment],
    processes: Sequence[ResolvedProcess],
    quotes: Sequence[FoundQuote],
    cues: StanceCues,
    status: StatusCues,
) -> list[ResolvedStance]:
    """All stances of a report in text order, none twice: a holder's second on the same thing is left out."""
    told = {w for item in found.found for w in item.words} | found.judged
    things = Things(scene, events, commitments, processes, cues, told)
    rows = [row for item in found.found for row in _of_words(item, scene, things, quotes)]
    for number, event in enumerate(events):
        rows += _of_event(event, number, scene, things, told, cues, status)
    rows.sort(key=lambda row: (row.start, row.end, row.holder))
    return _once(rows)


def _of_words(item: FoundStance, scene: Scene, things: Things, quotes: Sequence[FoundQuote]) -> list[ResolvedStance]:
    """A finding with its holders and target, where the holder is one that a record is about."""
    toward = things.toward(item.target, item.words)
    voices = dict(item.spoken_for)
    own = [t for t in item.holders if t not in voices or not scene.actors.by_token.get(voices[t])]
    holders = [n for token in own for n in _holder(scene, token, quotes)]
    rows = []
    for holder in dict.fromkeys(holders):
        if toward != ("actor", holder) and _counts(holder, toward, scene):
            rows.append(ResolvedStance(holder, toward, item.kind, item.start, item.end, item.how))
    return rows


def _holder(scene: Scene, token: int, quotes: Sequence[FoundQuote]) -> tuple[int, ...]:
    """The actors of a holder's head; "we" and "I" in a quote are its speaker, if nothing else told who they are."""
    parse = scene.parse
    if parse.lower[token] in _FIRST_PERSON:
        at = parse.starts[token]
        quote = next((q for q in quotes if q.start <= at < q.end and q.speaker is not None), None)
        if quote is not None and quote.speaker is not None:
            return scene.actors.at(quote.speaker)
    return scene.actors.by_token.get(token, ())


def _counts(holder: int, toward: Target, scene: Scene) -> bool:
    """Whether event data is about it: a political holder, or a named one on a matter that the record holds."""
    people = scene.actors.actors
    if scene.domain is not None:
        matter = toward[0] in ("event", "process") or (toward[0] == "actor" and has_power(people[toward[1]]))
        return has_power(people[holder]) and matter
    if is_political(people[holder]):
        return True
    return toward[0] in ("event", "process", "commitment") or (toward[0] == "actor" and is_political(people[toward[1]]))


def _of_event(
    event: ResolvedEvent,
    number: int,
    scene: Scene,
    things: Things,
    told: set[int],
    cues: StanceCues,
    status: StatusCues,
) -> list[ResolvedStance]:
    """The stances of an event whose pattern carries one and whose words nothing else has judged."""
    side = event.found.pattern.stance
    if side is None or told & {event.trigger, *event.found.words} or event.status in _REPORTED[:3]:
        return []
    held, why = read_held(scene.parse, event.trigger, cues, status)
    kind = turned(cast(StanceKind, side), held)
    if kind is None or (event.status == "negated" and held != "contrary"):
        return []
    words, about = (event.trigger, *event.found.words), _object(event, scene)
    if any(scene.parse.lemmas[w].lower() in cues["courtesies.words"] for w in words):
        return []
    toward = things.toward(about, words)
    if toward[0] == "none" and event.targets:
        toward = ("actor", event.targets[0])
    if toward[0] == "none" and (about is None or scene.parse.pos[about] == "PRON"):
        return []
    how = (f"the pattern of e{number + 1}, {event.rule}, tells {kind}", *([] if why == "stated" else [why]))
    return [
        ResolvedStance(holder, toward, kind, event.found.start, event.found.end, how)
        for holder in event.sources
        if toward != ("actor", holder) and _counts(holder, toward, scene)
    ]


def _object(event: ResolvedEvent, scene: Scene) -> int | None:
    verb = event.trigger
    return grammar.patient(scene.parse, verb) if scene.parse.pos[verb] in ("VERB", "AUX") else None


def _once(rows: Sequence[ResolvedStance]) -> list[ResolvedStance]:
    """The rows without what a holder is already said to hold towards the same thing."""
    kept: list[ResolvedStance] = []
    seen: set[tuple[int, Target, StanceKind]] = set()
    for row in rows:
        key = (row.holder, row.toward, row.stance)
        overlaps = any(
            k.holder == row.holder and k.start < row.end and row.start < k.end and k.stance == row.stance for k in kept
        )
        if (row.toward[0] != "none" and key in seen) or overlaps:
            continue
        seen.add(key)
        kept.append(row)
    return kept
