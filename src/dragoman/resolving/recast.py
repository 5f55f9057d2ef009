"""PLOVER's auxiliary modes: what an event of a type is when it lies ahead, is asked for, or is refused.

A planned meeting is AGREE, a planned withdrawal CONCEDE, harm that "will" be done THREATEN; what a speaker says another
"must" do is REQUEST; what somebody "will not" do for another, or failed to agree on, is REJECT (PLOVER manual, sections
on auxiliary modes and on the distinctions of REJECT and THREATEN).
"""

from collections.abc import Sequence

from dragoman.finding.events.ontology import Ontology
from dragoman.finding.events.status import PURPOSE
from dragoman.resolving.actor_index import ResolvedActor
from dragoman.resolving.values import ResolvedEvent

_HARM = {
    ("SANCTION", "expel"): "expel",
    ("SANCTION", "discontinue"): "relations",
    ("SANCTION", "withdraw"): "relations",
    ("COERCE", "arrest"): "arrest",
    ("COERCE", "deport"): "expel",
    ("COERCE", "seize"): "territory",
    ("PROTEST", None): None,
}
_BY_TYPE = {"SANCTION": "restrict", "COERCE": "restrict", "ASSAULT": "violence", "PROTEST": None}
_HARMFUL = frozenset(_BY_TYPE)
_POWERS = frozenset({"GOV", "MIL", "IGO", "UNO", "EUR", "REB", "LEG"})
_REFUSED = {
    "SUPPORT": "change",
    "CONSULT": "meet",
    "AID": "assist",
    "COOPERATE": "assist",
    "CONCEDE": "yield",
    "RETREAT": "yield",
}


def is_aim_only(event: ResolvedEvent) -> bool:
    """Whether an event is told only as what something else is for: "flew to Oslo to discuss ...". It is no event."""
    return event.found.reading.why == PURPOSE


def recast(event: ResolvedEvent, ontology: Ontology, people: Sequence[ResolvedActor]) -> None:
    """Give an event the type that its status makes of it; says so in `how`."""
    seen = event.found.reading.seen
    joint = event.found.pattern.joint
    if joint is not None and len({people[s].country for s in event.sources} - {None}) > 1:
        event.reciprocal = not event.targets
        _become(event, joint, None, ontology, "of several countries together")
    if event.status == "planned":
        _ahead(event, ontology, people)
    elif event.status == "hypothetical" and event.type in _HARMFUL and _warns(event, people):
        _become(event, "THREATEN", _HARM.get((event.type, event.mode), _BY_TYPE[event.type]), ontology, "held out")
        _speaker_threatens(event, people)
    elif event.status == "requested" and "must" in seen and event.reported_by is not None:
        _demanded(event, ontology, people)
    elif event.status == "negated" and event.sources and ("will" in seen or "fail" in seen):
        _refused(event, ontology, failed="will" not in seen)


def _warns(event: ResolvedEvent, people: Sequence[ResolvedActor]) -> bool:
    """Whether those in power say what they may do if another does not comply: "could close the border if"."""
    if not event.found.reading.conditional or event.reported_by is None:
        return False
    return bool(event.sources) and any(s in _POWERS for s in people[event.reported_by].sectors)


def _ahead(event: ResolvedEvent, ontology: Ontology, people: Sequence[ResolvedActor]) -> None:
    if event.type in ("RETREAT", "CONCEDE") and event.found.reading.conditional == "unless":
        _become(event, "THREATEN", "relations", ontology, "announced for the case that another does not give way")
        return
    future = ontology.types[event.type].future
    if future is not None:
        _become(event, future, None, ontology, "that is planned")
    elif event.type in _BY_TYPE and event.sources and "will" in event.found.reading.seen:
        mode = _HARM.get((event.type, event.mode), _BY_TYPE[event.type])
        _become(event, "THREATEN", mode, ontology, "announced with “will”")
        _speaker_threatens(event, people)


def _speaker_threatens(event: ResolvedEvent, people: Sequence[ResolvedActor]) -> None:
    """ "The commander said his men would sink the tankers": the commander threatens."""
    speaker = event.reported_by
    if speaker is None or people[speaker].country is None:
        return
    if any(people[s].country or set(people[s].sectors) - {"UNK", "CVL"} for s in event.sources):
        return  # somebody in particular
    if people[speaker].sectors[:1] in (["JRN"], ["EDU"]) or speaker in event.targets:
        return
    event.sources, event.reported_by = [speaker], None
    event.how.append("source: who says so of their own side")


def _demanded(event: ResolvedEvent, ontology: Ontology, people: Sequence[ResolvedActor]) -> None:
    """ "Russia said that Sudan must return the helicopter": Russia's request to Sudan."""
    speaker = event.reported_by
    if speaker is None or speaker in event.sources:
        return
    if any(people[s].country is not None and people[s].country == people[speaker].country for s in event.sources):
        return
    event.sources, event.targets = [speaker], [a for a in event.sources if a != speaker]
    event.reciprocal, event.reported_by, event.status = False, None, "actual"
    _become(
        event, "REQUEST", "yield" if event.type in ("RETREAT", "CONCEDE") else None, ontology, "that another must do"
    )


def _refused(event: ResolvedEvent, ontology: Ontology, *, failed: bool) -> None:
    if failed and event.type != "AGREE":
        return
    if event.type in _REFUSED or event.type == "AGREE":
        event.status = "actual"
        _become(event, "REJECT", _REFUSED.get(event.type), ontology, "that failed" if failed else "that is refused")


def _become(event: ResolvedEvent, type_: str, mode: str | None, ontology: Ontology, why: str) -> None:
    event.how.append(f"{event.type} {why} is {type_}")
    event.type, event.mode, event.cameo = type_, mode, ontology.cameo(type_, mode)
