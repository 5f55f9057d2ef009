"""Parties that an event's pattern does not reach: the other side named beneath its words, whom a condition addresses.

What only the place of an event tells of its parties is in place_parties.py.
"""

from collections.abc import Sequence

from dragoman.finding.events.status import condition_of
from dragoman.finding.grammar import prep_objects, surface_subject
from dragoman.parsing.parse import Parse
from dragoman.resolving.actor_index import ResolvedActor
from dragoman.resolving.scene import Scene, has_power, is_political
from dragoman.resolving.values import ResolvedEvent

# A meeting "on Syria" has no third party for a target, and troops are deployed for many ends.
_SOUGHT = frozenset(
    {
        "AGREE", "SUPPORT", "CONCEDE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
        "ASSAULT", "SANCTION", "COERCE",
    }
)  # fmt: skip
# What a promise or threat is carried out with is no target of it: "ready to send troops", "warned that police would".
_TOOLS = {"AGREE": "dobj", "THREATEN": "nsubj"}
_BORDERS = frozenset({"border", "frontier", "boundary"})
_RULING = frozenset({"state", "government", "military", "person"})
_OFFICIAL = frozenset({"GOV", "MIL", "COP", "SPY"})


def complete_targets(event: ResolvedEvent, scene: Scene) -> None:
    """Give an event without a target the nearest actor beneath its words; its own forces are none of its targets."""
    people = scene.actors.actors
    if event.type in _TOOLS:
        means = _means(event, scene)
        event.targets = [t for t in event.targets if t not in means]
    if event.type == "MOBILIZE" and not event.targets:
        _across_the_border(event, scene)
    pattern = event.found.pattern
    if event.targets or event.reciprocal or pattern.reciprocal or not pattern.targets or event.type not in _SOUGHT:
        return
    first: list[int] | None = _addressed(event, scene) if event.type == "THREATEN" else None
    if first and any(people[n].country for n in first):
        _give(event, first, "whom the condition addresses")
        return
    for tokens in scene.beneath.actors(
        scene.parse, event.trigger, event.found.words, scene.actors.by_token,
        purpose=event.type == "PROTEST", harm=event.type in ("ASSAULT", "COERCE"),
    ):  # fmt: skip
        found = [
            n for t in tokens for n in scene.actors.at(t)
            if _may_be_target(n, event, people) and not _tells_kind(scene, t, n)
        ]  # fmt: skip
        if found and any(people[n].country or has_power(people[n]) for n in found):
            _give(event, found, f"“{scene.parse.words[tokens[0]]}”, named beneath")
            return
        first = first or found
    if first:
        _give(event, first, "named beneath")


def _across_the_border(event: ResolvedEvent, scene: Scene) -> None:
    """Whom a show of force is meant for: "rushed troops to its frontier with Ecuador"."""
    parse = scene.parse
    for token in range(event.trigger + 1, parse.sentence(event.trigger).last):
        if parse.lemmas[token] not in _BORDERS:
            continue
        for beyond in prep_objects(parse, token, ("with",)):
            found = [n for n in scene.actors.at(beyond) if _may_be_target(n, event, scene.actors.actors)]
            place = next((p for p in scene.places_by(beyond) if p.first <= beyond < p.last), None)
            if not found and place is not None and (state := scene.state(place.place.country)) is not None:
                found = [state] if _may_be_target(state, event, scene.actors.actors) else []
            if found:
                _give(event, found, "who is across the border")
                return


def _give(event: ResolvedEvent, targets: Sequence[int], why: str) -> None:
    event.targets, event.beneath = list(dict.fromkeys(targets)), True
    event.how.append(f"target: {why}")


def _may_be_target(number: int, event: ResolvedEvent, people: Sequence[ResolvedActor]) -> bool:
    actor = people[number]
    if number in event.sources or number == event.reported_by or not is_political(actor):
        return False
    if _is_own(actor, [people[s] for s in event.sources]):
        return False
    return not (actor.type == "state" and any(people[s].country == actor.country for s in event.sources))


def _is_own(actor: ResolvedActor, sources: Sequence[ResolvedActor]) -> bool:
    """Whether an actor is the source's own force, police or envoy."""
    if actor.country is None or actor.type == "state" or not set(actor.sectors[:1]) & _OFFICIAL:
        return False
    return any(
        s.country == actor.country and s.type in _RULING and (s.type == "state" or set(s.sectors[:1]) & _OFFICIAL)
        for s in sources
    )


def _means(event: ResolvedEvent, scene: Scene) -> set[int]:
    """Actors among the targets that a deed is done with, or that only tell its kind ("a military offensive")."""
    parse, people = scene.parse, scene.actors.actors
    sources = [people[s] for s in event.sources]
    found: set[int] = set()
    for token in event.found.targets:
        # who acts in what is threatened, what is given in what is promised; whom a threat would hit is its target
        tool = parse.heads[token] != event.trigger and parse.deps[token] == _TOOLS[event.type]
        sent = tool and parse.lemmas[parse.heads[token]] in scene.registry.cues.keeping_verbs
        for n in scene.actors.at(token):
            own = tool and (_is_own(people[n], sources) or (sent and people[n].country is None))
            own = own or _is_owned(scene, token, event.sources)
            if own or _tells_kind(scene, token, n):
                found.add(n)
    return found


def _is_owned(scene: Scene, token: int, owners: Sequence[int]) -> bool:
    """Whether a phrase is the source's own by its possessive: "threatened to close its consulate"."""
    owner = scene.parse.child(token, "poss")
    return owner is not None and bool(set(scene.actors.at(owner)) & set(owners))


def _tells_kind(scene: Scene, token: int, number: int) -> bool:
    """Whether an actor's word is only an adjective of what is done: "military offensive", "armed action"."""
    parse = scene.parse
    adjective = parse.deps[token] in ("amod", "compound") and parse.tags[token] == "JJ"
    return adjective and scene.actors.actors[number].country is None


def _addressed(event: ResolvedEvent, scene: Scene) -> list[int]:
    """Whom a threat is meant for: "threatened to walk out unless Poland gives way"."""
    clause = _condition(scene.parse, event.trigger)
    subject = None if clause is None else surface_subject(scene.parse, clause)
    numbers = () if subject is None else scene.actors.at(subject)
    return [n for n in numbers if _may_be_target(n, event, scene.actors.actors)]


def _condition(parse: Parse, trigger: int) -> int | None:
    """The verb of the "unless" clause under a threat or under what is threatened."""
    for verb in (trigger, *(c for c in parse.children[trigger] if parse.deps[c] in ("xcomp", "ccomp", "dobj"))):
        condition = condition_of(parse, verb)
        if condition is not None and condition[1] == "unless":
            return condition[0]
    return None
