"""Where an event of the right type has other actors than the gold: which side, and what about it."""

from types import ModuleType

from accuracy.values import Row


def full(score: ModuleType, gold: Row, record: Row, event: Row) -> bool:
    """Whether the scorer's `full` takes the event: both sides have the gold's countries and sectors."""
    sources, targets = _parties(record, event)
    if _together(gold):
        return bool(score.covers(gold["sources"], sources + targets))
    return bool(score.covers(gold["sources"], sources) and score.covers(gold["targets"], targets))


def faults(score: ModuleType, gold: Row, record: Row, event: Row) -> list[str]:
    """The classes of what is wrong about the event's actors, at most one a side."""
    sources, targets = _parties(record, event)
    if _together(gold):
        found = [_fault(score, gold["sources"], sources + targets, [])]
    else:
        found = [_fault(score, gold["sources"], sources, targets), _fault(score, gold["targets"], targets, sources)]
    places = {place["country"] for place in event["places"]}
    named = []
    for side, fault in zip(("source", "target"), found, strict=False):
        wanted = {actor["country"] for actor in gold[f"{side}s"] if actor["country"]}
        if fault == "missing" and side == "target" and wanted & places:
            fault = "place"
        if fault:
            named.append(f"events.{side}-{fault}")
    return named


def _parties(record: Row, event: Row) -> tuple[list[Row], list[Row]]:
    actors = {actor["id"]: actor for actor in record["actors"]}
    return [actors[i] for i in event["sources"]], [actors[i] for i in event["targets"]]


def _together(gold: Row) -> bool:
    """Two who do something with each other: the gold has both as sources, and no side is asked for."""
    return not gold["targets"] and len(gold["sources"]) > 1


def _fault(score: ModuleType, wanted: list[Row], own: list[Row], other: list[Row]) -> str:
    if score.covers(wanted, own):
        return ""
    if other and score.covers(wanted, other):
        return "swapped"
    if not own:
        return "missing"
    countries = {actor["country"] for actor in wanted if actor["country"]}
    have = {actor["country"] for actor in own if actor["country"]}
    if not countries <= have:
        return "country" if have else "no-country"
    sectors_fit = all(
        any(
            (not want["country"] or actor["country"] == want["country"])
            and (not want["sectors"] or set(want["sectors"]) & set(actor["sectors"]))
            for actor in own
        )
        for want in wanted
        if want["country"] or want["sectors"]
    )
    return "extra" if sectors_fit else "sector"
