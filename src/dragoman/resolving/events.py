"""Found events with actors, times, places and counts; those without a political actor are dropped."""

from collections.abc import Sequence

from dragoman.finding.events.blamed import blamed
from dragoman.finding.events.lexicon import Pattern
from dragoman.finding.events.matcher import FoundEvent
from dragoman.model import Status
from dragoman.parsing.parse import Parse
from dragoman.resolving.actor_index import ActorIndex, ResolvedActor
from dragoman.resolving.attach import all_near, nearest
from dragoman.resolving.contexts import Contexts
from dragoman.resolving.parties import complete_targets
from dragoman.resolving.recast import is_aim_only, recast
from dragoman.resolving.scene import Scene, has_arms, has_power, is_political
from dragoman.resolving.times import TimeMention
from dragoman.resolving.values import ResolvedEvent

_ACCIDENTAL = frozenset({"kill", "wound", "injure", "hurt", "hit", "die"})  # what a crash or a storm can do as well
_ATTACH_UNITS = ("date", "time")
_SAID = frozenset({"REQUEST", "ACCUSE", "REJECT", "SUPPORT", "AGREE"})
_REACTIONS = frozenset({"ACCUSE", "SUPPORT", "REQUEST", "REJECT"})
_NOT_WHEN = ("by", "until", "within")  # a deadline is not when something happened


def resolve_events(found: Sequence[FoundEvent], scene: Scene, contexts: Contexts) -> list[ResolvedEvent]:
    """Events with actors, status, time and place, in text order; what another event covers is left out."""
    events: list[ResolvedEvent] = []
    kept: list[FoundEvent] = []
    for item in found:
        event = _resolve(item, scene)
        if event is not None:
            events.append(event)
            kept.append(item)
    covered = {token for item in kept for token in item.covers.all}
    said = {token for item in kept for token in item.covers.said}
    events = [e for e in events if e.trigger not in covered and not (e.type in _SAID and e.trigger in said)]
    settle(events, scene, contexts)
    for event in events:
        event.confidence = confidence(event, scene)
    return events


def settle(events: Sequence[ResolvedEvent], scene: Scene, contexts: Contexts) -> None:
    """Give events their time, places and contexts."""
    triggers = {e.trigger for e in events}
    for event in events:
        _when(event, scene, triggers)
        _where(event, scene, triggers)
        event.contexts = _contexts(event, scene, contexts)


def _resolve(item: FoundEvent, scene: Scene) -> ResolvedEvent | None:
    index, pattern = scene.actors, item.pattern
    sources = _actors(index, [t for t in item.sources if not _each_other(scene.parse, t)])
    said = _actors(index, item.targets)
    targets = [t for t in said if t not in sources]
    mutual = len(sources) > 1 and set(said) == set(sources)  # "accused each other"
    by_blame = pattern.kind == "n" and bool(sources) and blamed(scene.parse, item.trigger)[0] in item.sources
    if not _stands(pattern, sources, targets, scene, scene.parse.lemmas[item.trigger], by_blame=by_blame):
        return None
    status: Status = item.reading.status
    if pattern.status is not None:
        status = pattern.status  # type: ignore[assignment]  # checked by the lexicon loader
    reporter = None if item.reading.reporter is None else _first(index.at(item.reading.reporter))
    event = ResolvedEvent(
        found=item,
        type=pattern.type,
        mode=pattern.mode,
        cameo=pattern.cameo,
        sources=sources,
        targets=targets,
        reciprocal=False,
        status=status,
        reported_by=reporter,
        rule=pattern.id,
    )
    if is_aim_only(event):
        return None
    _reciprocal(event, pattern, index)
    event.reciprocal = event.reciprocal or mutual
    _host(event, scene)
    recast(event, scene.ontology, index.actors)
    complete_targets(event, scene)
    if (
        scene.ontology.types[event.type].needs_target
        and not event.targets
        and not event.reciprocal
        and pattern.need == "both"
    ):
        return None
    event.how.append(f"trigger “{scene.parse.text[item.start : item.end]}”, pattern {pattern.id} ({pattern.where})")
    event.how.append(f"status {event.status}: {item.reading.why}")
    return event


def _each_other(parse: Parse, token: int) -> bool:
    """ "blamed each other for shelling": who did it is just what is disputed."""
    return token > 0 and (parse.lower[token - 1], parse.lower[token]) in (("each", "other"), ("one", "another"))


def _actors(index: ActorIndex, tokens: Sequence[int]) -> list[int]:
    return list(dict.fromkeys(number for token in tokens for number in index.at(token)))


def _first(numbers: Sequence[int]) -> int | None:
    return numbers[0] if numbers else None


def _stands(
    pattern: Pattern, sources: list[int], targets: list[int], scene: Scene, word: str, *, by_blame: bool
) -> bool:
    """Whether the roles are filled as the pattern needs, by actors that event data is about. `by_blame`: the text says
    who is behind it."""
    people = scene.actors.actors
    political = [a for a in sources + targets if is_political(people[a])]
    if pattern.need in ("src", "both") and not sources:
        return pattern.mode == "destroy" and any(t in scene.actors.thing_numbers for t in targets)
    if pattern.need in ("tgt", "both") and not targets:
        return False
    if pattern.mode == "visit" and word != "visit" and sources and all(people[s].type == "military" for s in sources):
        return False  # troops that fly somewhere pay no visit
    if pattern.need == "powers":  # an ambiguous word: a power acting on a power
        return any(has_power(people[a]) for a in sources) and any(has_power(people[a]) for a in targets)
    if pattern.need == "force" and not (targets and any(has_arms(people[s]) for s in sources)):
        return False
    if pattern.need == "power" and not any(has_power(people[s]) for s in sources):
        return False
    if scene.domain is not None:  # a sports page: only powers acting on each other count
        return any(has_power(people[s]) for s in sources) and any(has_power(people[t]) for t in targets)
    if political or pattern.need == "none":
        return True
    if pattern.type == "ASSAULT" and any(t in scene.actors.thing_numbers for t in targets):
        return True
    if word in _ACCIDENTAL and not sources:
        return False
    return pattern.type == "ASSAULT" and any(_named(people[t]) for t in targets or (sources if by_blame else ()))


def _named(actor: ResolvedActor) -> bool:
    """Whether an actor of whom nothing else is known has a whole name: who is attacked need be no politician."""
    return actor.type == "person" or (actor.type == "other" and actor.how == "an unknown name" and " " in actor.name)


def _reciprocal(event: ResolvedEvent, pattern: Pattern, index: ActorIndex) -> None:
    """A meeting, deal or fight of several sides has all as sources (PLOVER, section on actors)."""
    if pattern.reciprocal and event.type in ("CONSULT", "ASSAULT", "AGREE", "COOPERATE", "SUPPORT"):
        event.sources = event.parties
        event.targets = []
        event.reciprocal = len(event.sources) > 1
    elif (event.type == "AGREE" and len(event.sources) > 1 and not event.targets) or (
        event.type == "CONSULT" and event.mode is None and len(event.sources) > 1 and not event.targets
    ):
        event.reciprocal = True
    if event.type == "CONSULT" and event.mode is None and len(event.parties) > 2:
        event.mode, event.cameo = "multilateral", "046" if event.cameo == "040" else event.cameo


def _host(event: ResolvedEvent, scene: Scene) -> None:
    """A visit's host is its target: the state of the place that was visited, where the report names it as an actor."""
    if event.mode != "visit" or event.targets:
        return
    place = nearest(scene.parse, scene.places_by(event.trigger), event.trigger, event.found.words)
    if place is None or place.place.country is None:
        return
    for number, actor in enumerate(scene.actors.actors):
        if actor.type == "state" and actor.country == place.place.country and number not in event.sources:
            if all(scene.actors.actors[s].country != actor.country for s in event.sources):
                event.targets = [number]
                event.how.append(f"target: the host, from the place “{place.text}”")
            return


def _when(event: ResolvedEvent, scene: Scene, triggers: set[int]) -> None:
    planned = event.status in ("planned", "threatened", "requested", "hypothetical")
    usable = [
        t for t in scene.times_by(event.trigger) if t.kind in _ATTACH_UNITS and (planned or t.relation not in _NOT_WHEN)
    ]
    others = triggers - set(event.found.words)
    time = nearest(scene.parse, usable, event.trigger, event.found.words, others)
    if time is None or _rather_noun(time, event, scene, triggers):
        time = _beside_noun(event, usable, scene)
    if time is not None:
        event.time_text, event.time_from = time.text, "text"
        event.earliest = time.earliest.isoformat() if time.earliest else None
        event.latest = time.latest.isoformat() if time.latest else None
        event.how.append(f"time “{time.text}” ({time.rule})")
    elif scene.published is not None:
        event.time_from = "report"
        if planned:
            event.earliest = scene.published
        else:
            event.latest = scene.published
        event.how.append("time: no words say when; bounded by the report's date")


def _rather_noun(time: TimeMention, event: ResolvedEvent, scene: Scene, triggers: set[int]) -> bool:
    """Whether a time on a verb of reaction belongs to the event noun before it: "condemned the attack on 12 June"."""
    if event.type not in _REACTIONS or event.found.pattern.kind != "v":
        return False
    return any(
        _ends_before(scene.parse, noun, time)
        for noun in triggers
        if scene.parse.pos[noun] == "NOUN" and noun > event.trigger
    )


def _beside_noun(event: ResolvedEvent, times: Sequence[TimeMention], scene: Scene) -> TimeMention | None:
    """The time right after an event noun's phrase that the parser hung on the verb of reaction above it."""
    if scene.parse.pos[event.trigger] != "NOUN":
        return None
    return next((t for t in times if _ends_before(scene.parse, event.trigger, t)), None)


def _ends_before(parse: Parse, noun: int, time: TimeMention) -> bool:
    """Whether `time`, with its preposition, stands right behind the phrase of `noun`."""
    first = time.first
    while first > 0 and parse.pos[first - 1] in ("ADP", "SCONJ"):
        first -= 1
    return parse.right_edge(noun) == first - 1 and parse.sentence_of[noun] == parse.sentence_of[time.first]


def _where(event: ResolvedEvent, scene: Scene, triggers: set[int]) -> None:
    others = triggers - set(event.found.words)
    near = all_near(scene.parse, scene.places_by(event.trigger), event.trigger, event.found.words, others)
    if event.mode != "visit":  # "suspended Niger": the target, and no place
        parties = {*event.found.sources, *event.found.targets}
        near = [p for p in near if p.head not in parties]
    event.places = list({(p.place.text, p.place.geonameid): p.place for p in near}.values())[:5]
    for place in near[:5]:
        event.how.append(f"place “{place.text}” ({place.rule})")


def _contexts(event: ResolvedEvent, scene: Scene, contexts: Contexts) -> list[str]:
    named = set(event.found.pattern.contexts) | set(contexts.of(scene.parse, event.trigger))
    return [c for c in scene.ontology.contexts if c in named]


def confidence(event: ResolvedEvent, scene: Scene) -> float:
    """How sure the coding is, from 0.05 to 0.95: roles filled by known actors, a demanding pattern, a plain status.

    A hand-set scale, not yet calibrated on held-out text (docs/events.md says so).
    """
    people = scene.actors.actors
    score = 0.5
    score += 0.15 * any(is_political(people[s]) for s in event.sources)
    score += 0.12 * (any(is_political(people[t]) for t in event.targets) or event.reciprocal)
    score += 0.06 * min(2, sum(1 for s in event.found.pattern.slots if s.lemmas))
    score -= 0.08 * (event.found.pattern.kind == "n")
    score -= 0.06 * (event.status in ("hypothetical", "negated", "denied"))
    return round(max(0.05, min(0.95, score * event.found.pattern.weight)), 2)
