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
_SMALL = 2_000


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
    total: int = 0
    points: dict[str, tuple[float, float]] = field(default_factory=dict)  # of towns that are known by name alone
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
    sure = {normal(s.name) for s in spots if _sure(s, context, gazetteer)}
    found = []
    for s in spots:
        if s.locative is False and not acting:
            continue
        if normal(s.name) not in sure:
            continue
        found.append(_mention(parse, s, context))
    return found


def _possible(s: Spot, gazetteer: Gazetteer) -> bool:
    """Not a word that is mostly something else."""
    if s.named or s.inside:
        return True
    key = s.name.lower()
    words = gazetteer.words
    if key in words.mostly_other or (s.last == s.first + 1 and (key in words.titles or key in words.org_after)):
        return False
    if key in words.seats:
        return s.locative is True
    return s.locative is True if key in words.surnames else True


def _sure(s: Spot, context: _Context, gazetteer: Gazetteer) -> bool:
    """Whether the name can be taken for a place as it stands."""
    if s.named or (s.inside and (_contained(s) is not None or any(c.level == 1 for c in s.inside))):
        return True
    if s.person == "given" and s.locative is not True:
        return False
    if any(c.kind != "city" and c.level != 2 and not (c.level == 1 and c.spelling) for c in s.candidates):
        return not (s.loose and s.locative is None and not s.name.isupper())
    best = max((c.population for c in s.candidates), default=0)
    own = any(not c.spelling for c in s.candidates)
    known = any(c.country and context.countries[c.country] for c in s.candidates)
    single = s.last == s.first + 1
    given = single and s.name.lower() in gazetteer.words.first_names
    if s.locative is True:
        if s.person:
            return best >= _KNOWN
        return best >= (_SOME if given or not own else 0 if known or not single else _SMALL)
    if s.person or (given and s.locative is None):
        return best >= 3 * _KNOWN
    if not single and own:
        return best >= (_SMALL if known else _SOME)
    return best >= (_KNOWN if known else 3 * _KNOWN)


def _context(parse: Parse, report: Report, spots: list[Spot], gazetteer: Gazetteer) -> _Context:
    """Countries, areas and points that the report names without doubt, and the dateline's."""
    context = _Context()
    adjectives = gazetteer.words.adjectives
    for word in parse.lower:
        if word in adjectives:
            context.countries[adjectives[word]] += 1
    for s in spots:
        if not s.loose and not s.person:
            _learn(context, s)
    if report.dateline is not None and report.dateline.place:
        from_line = gazetteer.lookup(report.dateline.place)
        best = max(from_line, key=_prior, default=None)
        if best is not None and best.country:
            context.countries[best.country] += 2
    context.total = sum(context.countries.values())
    return context


def _learn(context: _Context, s: Spot) -> None:
    """Add what a name says without doubt about where the report is."""
    countries = [c for c in s.candidates if c.kind == "country"]
    areas = [c for c in s.candidates if c.level == 1 and not c.spelling]
    if countries and not areas and countries[0].country:
        context.countries[countries[0].country] += 2
    elif len(areas) == 1 and not countries and areas[0].country:
        context.countries[areas[0].country] += 1
        context.areas[areas[0].country, areas[0].name] += 2
    elif s.candidates and not areas and not countries:
        best, *others = sorted(s.candidates, key=lambda c: -c.population)
        if best.country and best.population > _KNOWN and best.population > 20 * (others[0].population if others else 0):
            context.countries[best.country] += 1
            context.points[normal(s.name)] = (best.latitude, best.longitude)
    for c in s.inside:
        if c.country and c.level == 1:
            context.areas[c.country, c.name] += 1
            context.countries[c.country] += 1


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
    return best if best is None else _town(s, best)


def _near(c: Candidate, outer: Candidate) -> bool:
    return distance_km((c.latitude, c.longitude), (outer.latitude, outer.longitude)) < 400


def _prior(c: Candidate) -> float:
    """How likely a name means this place, all else equal: tenfold people are a point."""
    score = math.log10(c.population + 10)
    if c.kind == "country":
        score = max(score, 6.0) + 1.5
    elif c.kind == "city":
        score += 1.8 if c.capital else 0.6
    elif c.level == 2:
        score -= 1.5
    else:
        score += 1.0 if c.table else 0.5
    return score - 1.5 if c.spelling else score


def _choose(s: Spot, context: _Context) -> tuple[Candidate | None, str]:
    """The meaning of a name in its report, with the rule that chose it."""
    if s.inside:
        held = _contained(s)
        if held is not None:
            return held, "container"
        if s.named == "comma" or (
            not s.listed and s.inside[0].level == 1 and all(c.kind == "city" for c in s.candidates)
        ):
            return None, "unknown"
    key = normal(s.name)
    before = context.chosen.get(key)
    if before is not None:
        return before, "same-name"
    if not s.candidates:
        return None, "unknown"
    scores = [_score(c, key, context) for c in s.candidates]
    best = s.candidates[scores.index(max(scores))]
    best = _town(s, best)
    if best.kind == "city" and best.population < _SOME and context.total >= 4 and best.country not in context.countries:
        return None, "far"
    return best, "only" if len(s.candidates) == 1 else "weight"


def _town(s: Spot, best: Candidate) -> Candidate:
    """For an area, the town that its bare name means, if there is one ("Aleppo", not "Aleppo province")."""
    if best.level != 1 or s.named == "after":
        return best
    return max((c for c in s.candidates if _chief_town(c, best)), key=lambda c: c.population, default=best)


def _chief_town(c: Candidate, area: Candidate) -> bool:
    """Whether `c` is the town that an area of the same name is named after, and large in it: the bare name means it."""
    return (
        c.kind == "city"
        and c.country == area.country
        and c.admin1 == area.name
        and c.population > 0.15 * area.population
    )


def _score(c: Candidate, key: str, context: _Context) -> float:
    score = _prior(c)
    if not c.country:
        return score
    if context.total and c.country in context.countries:
        score += 1.0 + 2.0 * context.countries[c.country] / context.total
    if c.admin1 and normal(c.admin1) != key and context.areas[c.country, c.admin1]:
        score += 1.5
    if c.kind != "country" and any(
        name != key and distance_km(point, (c.latitude, c.longitude)) < 150 for name, point in context.points.items()
    ):
        score += 1.0
    return score


def _mention(parse: Parse, s: Spot, context: _Context) -> PlaceMention:
    text = parse.span(s.first, s.last)
    best, rule = _choose(s, context)
    kind: PlaceKind
    if best is None:
        held = s.inside if not s.listed else []
        country = held[0].country if held else None
        admin1 = next((c.name for c in held if c.level == 1), None)
        place = Place(
            text=text, name=text, country=country, admin1=admin1, latitude=None, longitude=None, geonameid=None
        )
        kind = "region" if s.named == "after" else "landmark" if s.named == "facility" else "city"
    else:
        place = Place(
            text=text, name=best.name, country=best.country, admin1=best.admin1,
            latitude=best.latitude, longitude=best.longitude, geonameid=best.geonameid,
        )  # fmt: skip
        kind = best.kind
    rule = (
        f"place.{rule}"
        + (f".{s.named}" if s.named else "")
        + {True: ".locative", False: ".acting", None: ""}[s.locative]
    )
    return PlaceMention(s.first, s.last, s.head, parse.starts[s.first], parse.ends[s.last - 1], text, place, kind, rule)
