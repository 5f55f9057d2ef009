"""What only an event's place tells of its parties.

PLOVER codes by the sentence: who is bombed in Kabul is coded Afghan, a curfew in Algiers is Algeria's, an arrest in
Cairo the Egyptian authorities', unless the words say otherwise (PLOVER manual, sections on actor and recipient).
Every such inference is told in the event's `how`, or in the actor's.
"""

from collections.abc import Sequence

from dragoman.parsing.parse import Parse
from dragoman.resolving.actor_index import ResolvedActor
from dragoman.resolving.codes import actor_code
from dragoman.resolving.place_mention import PlaceMention
from dragoman.resolving.scene import Scene
from dragoman.resolving.values import ResolvedEvent

# Deeds are done to the place where they are done; words are spoken anywhere, and only what they are about counts.
_DEEDS = frozenset({"CONSULT", "ASSAULT", "COERCE", "CONCEDE", "RETREAT", "AID", "MOBILIZE", "SANCTION", "PROTEST"})
_WORDS = frozenset({"AGREE", "THREATEN", "SUPPORT", "ACCUSE", "REJECT"})
_LEAVING = frozenset({"CONCEDE", "RETREAT", "SANCTION", "THREATEN"})
_CAUSE = frozenset({"against", "over", "about", "at", "for", "because"})  # of a protest, wherever it is held
_AUTHORITY = frozenset(  # what only those who rule a place can do there
    {
        ("COERCE", "arrest"), ("COERCE", "curfew"), ("COERCE", "martial-law"), ("COERCE", "deport"),
        ("ACCUSE", "investigate"), ("SANCTION", "convict"), ("RETREAT", "access"),
    }
)  # fmt: skip
_LOCAL_TYPES = frozenset({"people", "armed_group", "person", "government"})
_LOCAL = frozenset(
    {"CVL", "LAB", "EDU", "OPP", "REB", "UAF", "COP", "JRN", "MED", "REL", "CRM", "AGR", "BUS", "LEG", "JUD"}
)
_RULERS = frozenset({"GOV", "MIL", "COP", "JUD", "LEG", "SPY"})
_DOMESTIC = frozenset({"curfew", "martial-law", "restrict", "censor"})
_AT_HOME = frozenset({"CONCEDE", "COERCE", "REQUEST", "ACCUSE", "REJECT", "PROTEST", "SANCTION", "RETREAT", "THREATEN"})
_DOMESTIC_SECTORS = frozenset(
    {
        "GOV",
        "COP",
        "JUD",
        "LEG",
        "OPP",
        "PTY",
        "ELI",
        "CVL",
        "LAB",
        "EDU",
        "REL",
        "AGR",
        "MED",
        "JRN",
        "MIL",
        "CRM",
        "SOC",
    }
)
_INSIDE = frozenset({"ASSAULT", "COERCE", "CONCEDE", "PROTEST", "RETREAT", "THREATEN"})
_FARTHEST = 8  # words between an event and a place that is still the event's


def complete_from_places(events: Sequence[ResolvedEvent], scene: Scene) -> None:
    """Complete events in place. Last of all, when victims and other tellings of the same event had their say."""
    for event in events:
        if event.status not in ("negated", "denied"):
            _from_place(event, scene)
        _people_of_place(event, scene)
        _compatriots(event, scene)


def _from_place(event: ResolvedEvent, scene: Scene) -> None:
    """The state of the place as the target that the words do not name, or as the authority that arrests there.

    Where those who rule a country act in it, the target is its people: "Manila lifted the curfew in Davao".
    """
    people = scene.actors.actors
    vague = event.beneath and not any(people[t].country for t in event.targets)  # somebody named on the way, of no land
    if (event.type == "CONSULT" and event.mode != "visit") or (
        event.type in ("RETREAT", "CONCEDE") and len(event.sources) > 1
    ):
        return
    open_ = event.found.pattern.targets and event.sources and not event.reciprocal
    lacks_target = open_ and (not event.targets or vague)
    lacks_source = not event.sources and event.targets and (event.type, event.mode) in _AUTHORITY
    if not (lacks_target or lacks_source) or event.type not in _DEEDS | _WORDS:
        return
    place = _place_of(event, scene)
    if place is None:
        return
    country = place.place.country
    home = [s for s in (people[n] for n in event.sources) if s.country == country]
    rulers = any(s.type == "state" or set(s.sectors[:1]) & _RULERS for s in home)
    if event.type == "CONSULT" and home:
        return  # nobody visits home; whose country only the report's focus tells may be a guest
    if rulers and event.type in _WORDS:
        return  # "Nairobi agreed to open a camp in Turkana": to whom is not said
    ruled = rulers and lacks_target
    number = scene.people(country) if ruled else scene.state(country)
    if number is None or number in event.parties:
        return
    if lacks_source:
        event.sources = [number]
        event.how.append(f"source: the authorities of the place “{place.text}”")
    else:
        event.targets, event.beneath = [*event.targets, number], True
        who = "people" if ruled else "state"
        event.how.append(f"target: the {who} of the place “{place.text}”")


def _place_of(event: ResolvedEvent, scene: Scene) -> PlaceMention | None:
    """The place nearest to the event's own words, None where no place is what it was done to."""
    ranked = []
    for place in scene.places_by(event.trigger):
        far = _depth(scene.parse, place, event)
        if far is not None:
            ranked.append((far, place.head, place))
    if not ranked:
        return None
    place = min(ranked, key=lambda item: item[:2])[2]
    if event.type == "PROTEST":
        for word in (event.trigger, *event.found.words):
            for c in scene.parse.children[word]:
                if scene.parse.lower[c] in _CAUSE and place.head not in scene.parse.subtree(c):
                    return None
    return place


def _depth(parse: Parse, place: PlaceMention, event: ResolvedEvent) -> int | None:
    """How many words a place hangs below an event's own; None where it does not, or only says where it was said."""
    words = {*event.found.words, event.trigger}
    token, steps = place.head, 0
    while token not in words:
        head, dep = parse.heads[token], parse.deps[token]
        if head == token or dep in ("relcl", "parataxis", "poss") or steps > _FARTHEST:
            return None
        if dep == "acl" and parse.tags[token] == "VBN":
            return None  # "a truce negotiated in Tehran"
        if dep == "advcl" and any(parse.deps[c] == "mark" for c in parse.children[token]):
            return None
        if parse.pos[token] == "ADP" and parse.lower[token] == "from" and event.type not in _LEAVING:
            return None
        if dep in ("prep", "pobj") and head == event.trigger and event.type in _WORDS and not _bound(event):
            return None
        token, steps = head, steps + 1
    return steps


def _bound(event: ResolvedEvent) -> bool:
    """Whether a pattern of words is about a deed at a place: "opened an embassy in", "put under investigation in"."""
    return event.found.pattern.kind == "v" and any(s.lemmas for s in event.found.pattern.slots)


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
    if actor.type == "person" and len(actor.mentions) > 1:
        return False  # somebody the report tells more of
    named = any(scene.actors.mentions[m].form == "name" for m in actor.mentions)
    return not named and actor.type in _LOCAL_TYPES and bool(set(actor.sectors[:1]) & _LOCAL)


def _compatriots(event: ResolvedEvent, scene: Scene) -> None:
    """The country of who has none, in a domestic matter of a sentence that names one country: "the president" or
    "34 soldiers" whom a court, a ministry, students or an opposition of that country deal with."""
    if event.type not in _AT_HOME:
        return
    people = scene.actors.actors
    lands = {c for n in event.parties if (c := people[n].country) is not None}
    if len(lands) != 1 or len(_lands_in_sentence(event, scene)) != 1:
        return
    country = next(iter(lands))
    known = [people[n] for n in event.parties if people[n].country == country]
    ruling = event.type in ("COERCE", "CONCEDE", "SANCTION")
    if not any(set(a.sectors[:1]) & _DOMESTIC_SECTORS or (ruling and a.type == "state") for a in known):
        return
    for number in event.parties:
        actor = people[number]
        plain = actor.evidence == "rule" and actor.code in ("", *actor.sectors[:1])
        if actor.country is None and plain and set(actor.sectors[:1]) & _DOMESTIC_SECTORS:
            actor.country = country
            actor.code = actor_code(actor.type, country, actor.sectors)
            actor.how += "; country: that of whom they deal with at home, the only one in the sentence"


def _lands_in_sentence(event: ResolvedEvent, scene: Scene) -> set[str]:
    index, number = scene.actors, scene.parse.sentence_of[event.trigger]
    found = {p.place.country for p in scene.places_by(event.trigger) if p.place.country}
    span = scene.parse.sentences[number]
    for token in range(span.first, span.last):
        found.update(c for n in index.at(token) if (c := index.actors[n].country) is not None)
    return found
