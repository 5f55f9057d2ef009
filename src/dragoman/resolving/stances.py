"""Stances: who is for or against what, from patterns that carry one ("welcomed", "dismissed")."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, cast

from dragoman.finding import grammar
from dragoman.model import StanceKind
from dragoman.resolving.commitments import ResolvedCommitment
from dragoman.resolving.processes import ResolvedProcess
from dragoman.resolving.scene import Scene
from dragoman.resolving.values import ResolvedEvent

Target = tuple[Literal["event", "commitment", "process", "actor", "none"], int]


@dataclass(frozen=True, slots=True)
class ResolvedStance:
    """A stance before it gets ids; `toward` is a kind of item and its number in that list."""

    holder: int
    toward: Target
    stance: StanceKind
    start: int
    end: int


def resolve_stances(
    scene: Scene,
    events: Sequence[ResolvedEvent],
    commitments: Sequence[ResolvedCommitment],
    processes: Sequence[ResolvedProcess],
) -> list[ResolvedStance]:
    """One stance for each holder of each event whose pattern carries one; a negated one is its opposite."""
    found: list[ResolvedStance] = []
    for number, event in enumerate(events):
        kind = event.found.pattern.stance
        if kind is None or event.status in ("denied", "hypothetical"):
            continue
        if event.status == "negated":
            kind = {"support": "oppose", "oppose": "support"}.get(kind, kind)
        toward = _toward(scene, number, events, commitments, processes)
        for holder in event.sources:
            item = ResolvedStance(holder, toward, cast(StanceKind, kind), event.found.start, event.found.end)
            if item not in found:
                found.append(item)
    return found


def _toward(
    scene: Scene,
    number: int,
    events: Sequence[ResolvedEvent],
    commitments: Sequence[ResolvedCommitment],
    processes: Sequence[ResolvedProcess],
) -> Target:
    """What the stance is about: another event, commitment or process inside its object, else the target actor."""
    parse, event = scene.parse, events[number]
    verb = event.trigger
    obj = grammar.patient(parse, verb) if parse.pos[verb] in ("VERB", "AUX") else None
    inside = set(parse.subtree(obj)) if obj is not None else set()
    for other, item in enumerate(events):
        if other != number and item.trigger in inside:
            return "event", other
    for other, commitment in enumerate(commitments):
        if commitment.verb in inside:
            return "commitment", other
    for other, process in enumerate(processes):
        if inside & set(process.nouns):
            return "process", other
    if event.targets:
        return "actor", event.targets[0]
    return ("event", number) if obj is not None else ("none", 0)
