"""Which of the places of a name is meant: by what holds it, by what else the report names, by how many live there."""

import math
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field

from dragoman.parsing.parse import Parse
from dragoman.resolving.gazetteer import Candidate, Gazetteer, distance_km, normal
from dragoman.resolving.toponyms import Spot

KNOWN = 100_000  # people of a town whose name alone is enough
SOME = 15_000  # people of a town whose name is enough where the grammar leaves open what it does
SMALL = 2_000
_NEAR_KM = 150.0
_NEAR_DEGREES = 1.4  # of latitude, a little more than that
_SAME_LANDMARK_KM = 400.0


@dataclass(slots=True)
class Context:
    """What a report has said about where it is: countries, areas and what names were taken to mean."""

    countries: Counter[str] = field(default_factory=Counter)
    total: int = 0  # of all `countries`
    points: dict[str, tuple[float, float]] = field(default_factory=dict)  # of towns that are known by name alone
    areas: Counter[tuple[str, str]] = field(default_factory=Counter)
    chosen: dict[str, Candidate] = field(default_factory=dict)
    weighed: dict[tuple[str, int], Candidate] = field(default_factory=dict)  # the best of a key's list of candidates
    own: dict[str, tuple[str, int]] = field(default_factory=dict)  # what a town's name itself told of `countries`

    def share(self, country: str, key: str) -> float:
        """The part of what tells the report's countries, but for the name `key` itself, that tells this one."""
        of, times = self.own.get(key, ("", 0))
        named = self.countries[country] - (times if of == country else 0)
        return named / (self.total - times) if named > 0 else 0.0

    def count(self, country: str, times: int = 1) -> None:
        """Note that the report names `country` so many times more."""
        self.countries[country] += times
        self.total += times

    def settle(self, key: str, place: Candidate) -> None:
        """Take the name of `key` for `place` in the whole report, if nothing was settled before."""
        self.chosen.setdefault(key, place)


def learn(context: Context, parse: Parse, spots: list[Spot], gazetteer: Gazetteer) -> None:
    """Add the countries, areas and points that the report names without doubt."""
    adjectives = gazetteer.words.adjectives
    for word in parse.lower:
        if word in adjectives:
            context.count(adjectives[word])
    for s in spots:
        if not s.loose and not s.person and s.key not in context.chosen:
            _learn(context, s)


def _learn(context: Context, s: Spot) -> None:
    """Add what a name says without doubt about where the report is."""
    countries = [c for c in s.candidates if c.kind == "country"]
    areas = [c for c in s.candidates if c.level == 1 and not c.spelling]
    largest = max((c.population for c in s.candidates if c.kind == "city"), default=0)
    if countries and not areas and countries[0].country:
        context.count(countries[0].country, 2)
    elif len(areas) == 1 and not countries and areas[0].country and (areas[0].table or areas[0].population >= largest):
        context.count(areas[0].country)
        context.areas[areas[0].country, areas[0].name] += 2
    elif s.candidates and not areas and not countries:
        best, *others = sorted(s.candidates, key=lambda c: -c.population)
        if best.country and best.population > KNOWN and best.population > 20 * (others[0].population if others else 0):
            key = s.key
            context.count(best.country)
            context.own[key] = (best.country, context.own.get(key, ("", 0))[1] + 1)
            context.points[key] = (best.latitude, best.longitude)
    for c in s.inside:
        if c.country and c.level == 1:
            context.areas[c.country, c.name] += 1
            context.count(c.country)


def reinforce(context: Context, spots: Collection[Spot]) -> None:
    """Let the towns of a report vouch for each other: what each means by itself counts for the others' countries."""
    told: dict[str, str] = {}
    for s in spots:
        key = s.key
        if key in told or key in context.own or s.loose or s.person or not s.candidates:
            continue
        best, _ = choose(s, context)
        if best is not None and best.country and best.kind == "city":
            told[key] = best.country
    context.weighed.clear()
    for key, country in told.items():
        context.count(country)
        context.own[key] = (country, 1)


def contained(s: Spot) -> Candidate | None:
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
            if best is None or prior(c) > prior(best):
                best = c
    return best if best is None else _town(s, best)


def _near(c: Candidate, outer: Candidate) -> bool:
    return distance_km((c.latitude, c.longitude), (outer.latitude, outer.longitude)) < _SAME_LANDMARK_KM


def prior(c: Candidate) -> float:
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


def choose(s: Spot, context: Context) -> tuple[Candidate | None, str]:
    """The meaning of a name in its report, with the rule that chose it."""
    if s.inside:
        held = contained(s)
        if held is not None:
            return held, "container"
        if s.named == "comma" or (
            not s.listed and s.inside[0].level == 1 and all(c.kind == "city" for c in s.candidates)
        ):
            return None, "unknown"
    key = s.key
    before = context.chosen.get(key)
    if before is not None:
        return before, "same-name"
    if not s.candidates:
        return None, "unknown"
    best = _town(s, _weigh(s, context))
    if best.kind == "city" and best.population < SOME and context.total >= 4 and best.country not in context.countries:
        return None, "far"
    return best, "only" if len(s.candidates) == 1 else "weight"


def _weigh(s: Spot, context: Context) -> Candidate:
    """The candidate of the highest weight, the first of equals; remembered for the report."""
    known = s.key, id(s.candidates)
    best = context.weighed.get(known)
    if best is None:
        scores = [_score(c, s.key, context) for c in s.candidates]
        best = context.weighed[known] = s.candidates[scores.index(max(scores))]
    return best


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


def _score(c: Candidate, key: str, context: Context) -> float:
    score = prior(c)
    if not c.country:
        return score
    share = context.share(c.country, key)
    if share:
        score += 0.3 + 3.0 * share
    if c.admin1 and normal(c.admin1) != key and context.areas[c.country, c.admin1]:
        score += 1.5
    if c.kind != "country" and _beside_known(c, key, context):
        score += 1.0
    return score


def _beside_known(c: Candidate, key: str, context: Context) -> bool:
    """Whether a town that the report names without doubt, other than `key` itself, lies within 150 km."""
    for name, (latitude, longitude) in context.points.items():
        near = abs(latitude - c.latitude) < _NEAR_DEGREES and name != key
        if near and distance_km((latitude, longitude), (c.latitude, c.longitude)) < _NEAR_KM:
            return True
    return False
