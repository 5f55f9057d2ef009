"""Places: which place each name of a report means.

`find_places` spots the names (toponyms.py), weighs what each can mean by what holds it ("Paris, Texas"), by the
countries and areas that the report names, and by how many people live there, and leaves out names that act for a
state ("Ankara said") or are most likely no place.
"""

import math
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field

from dragoman.model import Place
from dragoman.parsing.parse import Parse
from dragoman.reading.report import Report
from dragoman.resolving.gazetteer import Candidate, Gazetteer, PlaceKind, distance_km, normal
from dragoman.resolving.toponyms import Spot, spot

__all__ = ["Gazetteer", "PlaceMention", "distance_km", "find_places"]

_KNOWN = 100_000  # people of a town whose name alone is enough
_SOME = 15_000  # people of a town whose name is enough where the grammar leaves open what it does


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place in the text: tokens `first` to `last` (exclusive) with head token `head`, characters `start` to `end`
    of `report.text`. `rule` says how the place was chosen."""

    first: int
    last: int
    head: int
    start: int
    end: int
    text: str
    place: Place
    kind: PlaceKind
    rule: str


@dataclass(slots=True)
class _Context:
    """What a report has said about where it is: countries, areas and what names were taken to mean."""

    countries: Counter[str] = field(default_factory=Counter)
    areas: Counter[tuple[str, str]] = field(default_factory=Counter)
    chosen: dict[str, Candidate] = field(default_factory=dict)


def find_places(
    parse: Parse,
    report: Report,
    gazetteer: Gazetteer,
    taken: Collection[tuple[int, int]] = (),
    *,
    acting: bool = False,
) -> list[PlaceMention]:
    """The places that `report` names, in text order, without overlap.

    `taken` are token ranges (last exclusive) of names of persons and organisations: no place overlaps them. Names that
    stand for those who rule there ("Ankara said", "Iraq-US talks") are left out unless `acting`.
    """
    spots = [s for s in spot(parse, gazetteer, taken) if _possible(s, gazetteer)]
    context = _context(parse, report, spots, gazetteer)
    for s in spots:  # what the text itself holds in another place settles that name for the whole report
        if s.inside:
            best = _contained(s)
            if best is not None:
                context.chosen.setdefault(normal(s.name), best)
    sure = {normal(s.name) for s in spots if _sure(s, gazetteer)}
    found = []
    for s in spots:
        if s.locative is False and not acting:
            continue
        if not (normal(s.name) in sure or _sure(s, gazetteer)):
            continue
        found.append(_mention(parse, s, context))
    return found


def _possible(s: Spot, gazetteer: Gazetteer) -> bool:
    """Not a word that is mostly something else."""
    if s.named or s.inside:
        return True
    key = s.name.lower()
    words = gazetteer.words
    if key in words.mostly_other:
        return False
    if key in words.surnames:
        return s.locative is True
    return True


def _sure(s: Spot, gazetteer: Gazetteer) -> bool:
    """Whether the name can be taken for a place as it stands."""
    if s.named or (s.inside and (_contained(s) is not None)):
        return True
    best = max((_weight(c) for c in s.candidates), default=0)
    own = any(not c.spelling for c in s.candidates)
    if any(c.kind != "city" and c.level != 2 and not (c.level == 1 and c.spelling) for c in s.candidates):
        return not (s.loose and s.locative is None and len(s.name) < 4)
    single = s.last == s.first + 1
    given = single and s.name.lower() in gazetteer.words.first_names
    if s.locative is True:
        return best >= (_SOME if given or not own else 0)
    if given and s.locative is None:
        return best >= 3 * _KNOWN
    return best >= (_SOME if not single and own else _KNOWN)


def _weight(c: Candidate) -> int:
    return c.population


def _context(parse: Parse, report: Report, spots: list[Spot], gazetteer: Gazetteer) -> _Context:
    """Countries and areas that the report names without doubt, and the dateline's."""
    context = _Context()
    adjectives = gazetteer.words.adjectives
    for word in parse.lower:
        code = adjectives.get(word)
        if code is not None:
            context.countries[code] += 1
    for s in spots:
        if s.loose:
            continue
        countries = [c for c in s.candidates if c.kind == "country"]
        areas = [c for c in s.candidates if c.level == 1]
        if countries and not areas and countries[0].country:
            context.countries[countries[0].country] += 2
        elif len(areas) == 1 and not countries and areas[0].country:
            context.countries[areas[0].country] += 1
            context.areas[areas[0].country, areas[0].name] += 2
        elif s.candidates and not areas:
            best = max(s.candidates, key=_weight)
            rest = max((_weight(c) for c in s.candidates if c is not best), default=0)
            if best.country and best.population > _KNOWN and best.population > 20 * rest:
                context.countries[best.country] += 1
        for c in s.inside:
            if c.country and c.level == 1:
                context.areas[c.country, c.name] += 1
    if report.dateline is not None and report.dateline.place:
        from_line = gazetteer.lookup(report.dateline.place)
        if from_line:
            best = max(from_line, key=_weight)
            if best.country:
                context.countries[best.country] += 2
    return context


def _contained(s: Spot) -> Candidate | None:
    """The meaning of the name that lies in what follows it, or None."""
    best: Candidate | None = None
    for c in s.candidates:
        if c.kind == "country":
            continue
        for outer in s.inside:
            if outer is c or c.country != outer.country or (outer.level == 1 and c.admin1 != outer.name):
                continue
            if outer.level == 0 and outer.kind != "country" and not _near(c, outer):
                continue
            if best is None or _prior(c) > _prior(best):
                best = c
    return best


def _near(c: Candidate, outer: Candidate) -> bool:
    return distance_km((c.latitude, c.longitude), (outer.latitude, outer.longitude)) < 400


def _prior(c: Candidate) -> float:
    """How likely a name means this place, all else equal: tenfold people are a point."""
    score = math.log10(c.population + 10)
    if c.kind == "country":
        score = max(score, 6.0) + 1.5
    elif c.kind == "city":
        score += 0.6
    elif c.level == 2:
        score -= 1.5
    elif c.kind in ("landmark", "area", "region") and c.level == 0:
        score += 1.0
    if c.spelling:
        score -= 1.5
    return score


def _choose(s: Spot, context: _Context) -> tuple[Candidate | None, str]:
    """The meaning of a name in its report, with the rule that chose it."""
    if s.inside:
        held = _contained(s)
        if held is not None:
            return held, "container"
        if s.named == "comma":
            return None, "unknown"
    before = context.chosen.get(normal(s.name))
    if before is not None:
        return before, "same-name"
    best: Candidate | None = None
    top = -1.0
    for c in s.candidates:
        score = _prior(c)
        if c.country:
            count = context.countries[c.country]
            score += 1.0 + min(count, 10) * 0.1 if count else 0.0
            if c.admin1 and context.areas[c.country, c.admin1]:
                score += 1.5
        if score > top:
            best, top = c, score
    if best is None:
        return None, "unknown"
    return best, "only" if len(s.candidates) == 1 else "weight"


def _mention(parse: Parse, s: Spot, context: _Context) -> PlaceMention:
    text = parse.span(s.first, s.last)
    best, rule = _choose(s, context)
    kind: PlaceKind
    if best is None:
        country = s.inside[0].country if s.inside else None
        admin1 = next((c.name for c in s.inside if c.level == 1), None)
        place = Place(text=text, name=text, country=country, admin1=admin1, latitude=None, longitude=None, geonameid=None)
        kind = "region" if s.named == "after" else "city"
    else:
        place = Place(
            text=text, name=best.name, country=best.country, admin1=best.admin1,
            latitude=best.latitude, longitude=best.longitude, geonameid=best.geonameid,
        )  # fmt: skip
        kind = best.kind
    rule = f"place.{rule}" + (f".{s.named}" if s.named else "") + {True: ".locative", False: ".acting", None: ""}[s.locative]
    return PlaceMention(s.first, s.last, s.head, parse.starts[s.first], parse.ends[s.last - 1], text, place, kind, rule)
