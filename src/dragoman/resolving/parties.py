"""Parties that an event's pattern does not reach: the other side named beneath it, the state of the place where it was
done, and the country of people of whom only the place tells it.

PLOVER codes by the sentence: who is bombed in Kabul is coded Afghan, a curfew in Algiers is Algeria's, unless the words
say otherwise (PLOVER manual, sections on actor and recipient). What is inferred so is told in `how`.
"""

from collections.abc import Sequence

from dragoman.finding.events.beneath import actors_beneath
from dragoman.parsing.parse import Parse
from dragoman.resolving.actor_index import ResolvedActor
from dragoman.resolving.codes import actor_code
from dragoman.resolving.places import PlaceMention
from dragoman.resolving.scene import Scene, has_power, is_political
from dragoman.resolving.values import ResolvedEvent

# A meeting "on Syria" has no third party for a target, and nobody is deployed or fights "with" what is only mentioned.
_SOUGHT = frozenset(
    {
        "AGREE", "SUPPORT", "CONCEDE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
        "SANCTION",
        "COERCE",
    }
)  # fmt: skip
# Deeds are done to the place where they are done; words are spoken anywhere, and only what they are about counts.
_DEEDS = frozenset({"ASSAULT", "COERCE", "CONCEDE", "RETREAT", "AID", "MOBILIZE", "SANCTION", "PROTEST"})
_WORDS = frozenset({"AGREE", "THREATEN", "SUPPORT", "ACCUSE"})
_LEAVING = frozenset({"CONCEDE", "RETREAT", "SANCTION", "THREATEN"})
_AGAINST = frozenset({"against", "over", "about", "at", "for", "because"})  # a protest's cause, wherever it is held
_LOCAL_TYPES = frozenset({"people", "armed_group", "person", "government"})
_LOCAL = frozenset(
    {"CVL", "LAB", "EDU", "OPP", "REB", "UAF", "COP", "JRN", "MED", "REL", "CRM", "AGR", "BUS", "LEG", "JUD"}
)
_DOMESTIC = frozenset({"curfew", "martial-law", "restrict", "censor"})
_INSIDE = frozenset({"ASSAULT", "COERCE", "CONCEDE", "PROTEST", "RETREAT", "THREATEN"})


def complete_targets(event: ResolvedEvent, scene: Scene) -> None:
    """Give an event without a target the nearest actor beneath its words, and take its own forces from the targets."""
    people = scene.actors.actors
    own = [t for t in event.targets if _is_own(people[t], [people[s] for s in event.sources])]
    if own and event.type in ("AGREE", "AID", "MOBILIZE", "CONCEDE", "RETREAT"):
        event.targets = [t for t in event.targets if t not in own]
    pattern = event.found.pattern
    if event.targets or event.reciprocal or pattern.reciprocal or not pattern.targets or event.type not in _SOUGHT:
        return
    first: list[int] | None = None
    beneath = actors_beneath(
        scene.parse, event.trigger, event.found.words, scene.actors.by_token, purpose=event.type == "PROTEST"
    )
    for tokens in beneath:
        found = [n for t in tokens for n in scene.actors.at(t) if _may_be_target(n, event, people)]
        if found and any(people[n].country or has_power(people[n]) for n in found):
            _give(event, found, f"named beneath: “{scene.parse.words[tokens[0]]}”")
            return
        first = first or found
    if first:
        _give(event, first, "named beneath")


def _give(event: ResolvedEvent, targets: list[int], why: str) -> None:
    event.targets = list(dict.fromkeys(targets))
    event.how.append(f"target: {why}")


def _may_be_target(number: int, event: ResolvedEvent, people: list[ResolvedActor]) -> bool:
    actor = people[number]
    if number in event.sources or number == event.reported_by or not is_political(actor):
        return False
    if _is_own(actor, [people[s] for s in event.sources]):
        return False
    return not (actor.type == "state" and any(people[s].country == actor.country for s in event.sources))


def _is_own(actor: ResolvedActor, sources: list[ResolvedActor]) -> bool:
    """Whether an actor is the source's own force or envoy: "France will send French troops"."""
    return actor.type == "military" and any(
        s.country is not None and s.country == actor.country and s.type in ("state", "government", "person")
        for s in sources
    )


def complete_from_places(events: Sequence[ResolvedEvent], scene: Scene) -> None:
    """What only an event's place tells of its parties. Last, when victims and other tellings had their say."""
    for event in events:
        _place_target(event, scene)
        _people_of_place(event, scene)


def _place_target(event: ResolvedEvent, scene: Scene) -> None:
    """The state of the place that an event was done to, where the words name no target."""
    if event.targets or event.reciprocal or not event.found.pattern.targets or not event.sources:
        return
    if event.type not in _DEEDS | _WORDS or event.status in ("negated", "denied"):
        return
    if event.type == "PROTEST" and any(scene.parse.lower[c] in _AGAINST for c in _below(scene.parse, event)):
        return
    ranked = [
        (far, p.head, p) for p in scene.places_by(event.trigger) if (far := _depth(scene.parse, p, event)) is not None
    ]
    if not ranked:
        return
    place = min(ranked, key=lambda item: item[:2])[2]
    number = scene.state(place.place.country)
    if number is None or number in event.sources:
        return
    event.targets = [number]
    event.how.append(f"target: the state of the place “{place.text}”")


def _below(parse: Parse, event: ResolvedEvent) -> list[int]:
    return [c for word in event.found.words for c in parse.children[word]]


def _depth(parse: Parse, place: PlaceMention, event: ResolvedEvent) -> int | None:
    """How many words a place hangs below an event's own; None where it does not, or only says where it was said."""
    words = {*event.found.words, event.trigger}
    token, steps = place.head, 0
    while token not in words:
        head, dep = parse.heads[token], parse.deps[token]
        if head == token or dep in ("relcl", "parataxis", "appos", "poss") or steps > 8:
            return None
        if dep == "advcl" and any(parse.deps[c] == "mark" for c in parse.children[token]):
            return None
        if parse.pos[token] == "ADP" and parse.lower[token] == "from" and event.type not in _LEAVING:
            return None
        if dep in ("prep", "pobj") and head == event.trigger and event.type in _WORDS and not _bound(event):
            return None
        token, steps = head, steps + 1
    return steps


def _bound(event: ResolvedEvent) -> bool:
    """Whether a pattern of words is about a deed at a place: "opened an embassy in", "sent inspectors to"."""
    return event.found.pattern.kind == "v" and any(s.name == "obj" and s.lemmas for s in event.found.pattern.slots)


def _people_of_place(event: ResolvedEvent, scene: Scene) -> None:
    """The country of people without one who act, or suffer, in a place: "villagers were killed in Helmand"."""
    if event.type not in _INSIDE:
        return
    countries = {p.country for p in event.places}
    country = countries.pop() if len(countries) == 1 else None
    if country is None:
        return
    for number in event.parties:
        actor = scene.actors.actors[number]
        if actor.country is None and _is_local(actor, event, scene):
            actor.country = country
            actor.code = actor_code(actor.type, country, actor.sectors)
            actor.how += "; country: the place of what they do or suffer"


def _is_local(actor: ResolvedActor, event: ResolvedEvent, scene: Scene) -> bool:
    if actor.evidence != "rule" or actor.code not in ("", *actor.sectors[:1]):
        return False
    if actor.sectors[:1] == ["GOV"]:
        return event.mode in _DOMESTIC or event.type == "CONCEDE"
    named = any(scene.actors.mentions[m].form == "name" for m in actor.mentions)
    return not named and actor.type in _LOCAL_TYPES and bool(set(actor.sectors[:1]) & _LOCAL)
