"""Doers that a sentence leaves out and the sentence before names: "Rebels stormed the town. Ten villagers were killed."

Only the sentence right before, in the same paragraph, is asked; only for deeds of the same kind; and never where
victims and doers may be of one side. What is filled in is told in the event's `how`.
"""

from collections.abc import Sequence

from dragoman.resolving.actor_index import ResolvedActor
from dragoman.resolving.scene import Scene
from dragoman.resolving.values import ResolvedEvent

_AFTER = {"ASSAULT": frozenset({"ASSAULT"}), "COERCE": frozenset({"COERCE", "MOBILIZE", "ASSAULT"})}
_TOLD = frozenset({"actual", "ongoing"})
_ARMED = frozenset({"REB", "UAF", "MIL", "PRM", "COP"})
_ENFORCING = frozenset({"COP", "MIL", "GOV", "SPY", "PRM"})


def complete_sources(events: Sequence[ResolvedEvent], scene: Scene) -> None:
    """Give deeds told in the passive, without a doer, the doers of the deed in the sentence before."""
    for number, event in enumerate(events):
        if event.sources or event.type not in _AFTER or event.status not in _TOLD or not event.targets:
            continue
        if not event.found.pattern.sources or scene.parse.pos[event.trigger] != "VERB":
            continue
        before = _before(events[:number], event, scene)
        if before is not None:
            event.sources = list(before.sources)
            event.how.append("source: who acted in the sentence before")
            if not event.places and before.places:
                event.places = list(before.places)
                event.how.append(f"place: that of the sentence before, “{before.places[0].text}”")


def _before(earlier: Sequence[ResolvedEvent], event: ResolvedEvent, scene: Scene) -> ResolvedEvent | None:
    parse, people = scene.parse, scene.actors.actors
    here = parse.sentence_of[event.trigger]
    for other in reversed(earlier):
        there = parse.sentence_of[other.trigger]
        if there < here - 1:
            return None
        if there == here or parse.sentences[there].segment != parse.sentences[here].segment:
            continue
        if other.type not in _AFTER[event.type] or other.status not in _TOLD or other.reciprocal or not other.sources:
            continue
        if event.type == "COERCE" and not any(set(people[s].sectors) & _ENFORCING for s in other.sources):
            continue
        if not _one_side([people[s] for s in other.sources], [people[t] for t in event.targets]):
            return other
    return None


def _one_side(doers: Sequence[ResolvedActor], victims: Sequence[ResolvedActor]) -> bool:
    for doer in doers:
        for victim in victims:
            if doer is victim:
                return True
            both = {*doer.sectors[:1], *victim.sectors[:1]}
            if both <= _ARMED and (doer.country == victim.country or victim.country is None):
                return True
    return False
