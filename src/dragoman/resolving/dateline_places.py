"""The places of a dateline: "GLASGOW, Ky. (AP) —" names a town and the state that holds it."""

from dataclasses import dataclass

from dragoman.reading.report import Report
from dragoman.resolving.gazetteer import Candidate, Gazetteer
from dragoman.resolving.place_choice import Context, choose, contained, prior
from dragoman.resolving.place_mention import PlaceMention, found_place
from dragoman.resolving.toponyms import Spot


@dataclass(frozen=True, slots=True)
class DatelinePlace:
    """The town of a dateline, and what the dateline says holds it ("Ky."; no offset and no candidate where nothing)."""

    town: Spot
    start: int
    holder: Candidate | None
    holder_text: str
    holder_start: int


def read_dateline(report: Report, gazetteer: Gazetteer) -> DatelinePlace | None:
    """The places that the report's dateline names, or None. Offsets are -1 where the words are not in the text."""
    line = report.dateline
    if line is None or not line.place:
        return None
    town, _, after = line.place.partition(",")
    town, after = town.strip(), after.strip().partition(",")[0].strip()
    holder = _holder(after, gazetteer) if after else None
    candidates = gazetteer.lookup(town)
    spot = Spot(0, 0, 0, town, candidates, None, [holder] if holder else [], "dateline")
    start = report.text.find(town, line.start, line.end)
    holder_start = report.text.find(after, start + len(town), line.end) if holder and start >= 0 else -1
    return DatelinePlace(spot, start, holder, after, holder_start)


def _holder(after: str, gazetteer: Gazetteer) -> Candidate | None:
    short = gazetteer.abbreviated(after)
    if short is not None:
        return short
    return max((c for c in gazetteer.lookup(after) if c.kind in ("country", "region")), key=prior, default=None)


def learn_dateline(context: Context, line: DatelinePlace | None) -> None:
    """Add the dateline's country, and the town and state where it names both, to what the report has said."""
    if line is None:
        return
    held = contained(line.town) if line.holder is not None else None
    best = held or max(line.town.candidates, key=prior, default=None)
    if best is None or not best.country:
        return
    context.count(best.country, 2)
    if held is not None:
        context.settle(line.town.key, held)
        if held.admin1:
            context.areas[best.country, held.admin1] += 2


def dateline_mentions(line: DatelinePlace | None, context: Context) -> list[PlaceMention]:
    """The dateline's town and the state or country that holds it, as places where nothing is said to be."""
    if line is None or line.start < 0:
        return []
    found = []
    best, rule = choose(line.town, context)
    if best is not None:
        found.append(_mention(line.town.name, line.start, best, rule))
    if line.holder is not None and line.holder_start >= 0:
        found.append(_mention(line.holder_text, line.holder_start, line.holder, "only"))
    return found


def _mention(text: str, start: int, best: Candidate, rule: str) -> PlaceMention:
    place = found_place(text, best)
    rule = f"place.{rule}.dateline"
    return PlaceMention(0, 0, 0, start, start + len(text), text, place, best.kind, rule, lies=False)
