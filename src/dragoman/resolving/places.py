"""Places: which place each name of a report means.

`find_places` spots the names (toponyms.py), weighs what each can mean by what holds it ("Paris, Texas"), by the
countries and areas that the report names, and by how many people live there, and leaves out names that act for a
state ("Ankara said") or are most likely no place.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from dragoman.model import Place
from dragoman.parsing.parse import Parse
from dragoman.reading.report import Report
from dragoman.resolving.gazetteer import Candidate, Gazetteer, PlaceKind, distance_km, normal
from dragoman.resolving.locative import stands_for_state
from dragoman.resolving.place_choice import KNOWN, SMALL, SOME, Context, choose, contained, context_of
from dragoman.resolving.toponyms import Spot, spot

__all__ = ["Gazetteer", "PlaceMention", "distance_km", "find_places"]

_HOLDING = frozenset({"in", "of", ",", "("})
_BETWEEN = _HOLDING | {
    "the",
    "district",
    "neighborhood",
    "neighbourhood",
    "area",
    "suburb",
    "county",
    "village",
    "province",
}


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


def find_places(
    parse: Parse,
    report: Report,
    gazetteer: Gazetteer,
    taken: Collection[tuple[int, int]] = (),
    *,
    acting: bool = False,
    adjectives: bool = False,
) -> list[PlaceMention]:
    """The places that `report` names, in text order, without overlap.

    `taken` are token ranges (last exclusive) of names of persons and organisations: no place overlaps them. Names that
    stand for those who rule there ("Ankara said", "Iraq-US talks") are left out unless `acting`;
    adjectives ("Syrian") unless `adjectives`.
    """
    spots = [s for s in spot(parse, gazetteer, taken) if _possible(s, gazetteer)]
    context = context_of(parse, report, spots, gazetteer)
    for s in spots:  # what the text itself holds in another place settles that name for the whole report
        if s.inside:
            best = contained(s)
            if best is not None:
                context.chosen.setdefault(normal(s.name), best)
    sure = {normal(s.name) for s in spots if _sure(s, context, gazetteer)}
    taken_as = [(s, *choose(s, context)) for s in spots if normal(s.name) in sure]
    found = []
    for at, (s, best, rule) in enumerate(taken_as):
        if rule == "far" and not s.named and s.last == s.first + 1:
            continue
        acts = s.locative is False or (s.locative is None and _rules(parse, s, best, gazetteer))
        if acts and not acting:
            continue
        holder = _holder(parse, taken_as, at) if best is None else None
        found.append(_mention(parse, s, best, holder, "holder" if holder else rule, acts=acts))
    if adjectives:
        found = sorted([*found, *_adjectives(parse, found, taken, gazetteer)], key=lambda m: m.first)
    return found


def _rules(parse: Parse, s: Spot, best: Candidate | None, gazetteer: Gazetteer) -> bool:
    """Whether a state's or capital's name that grammar leaves open most likely means those who rule there."""
    if best is None or s.named or not (best.kind == "country" or best.capital):
        return False
    return stands_for_state(parse, s.head, gazetteer.words)


def _adjectives(
    parse: Parse, found: list[PlaceMention], taken: Collection[tuple[int, int]], gazetteer: Gazetteer
) -> Iterator[PlaceMention]:
    """Adjectives and demonyms of states, as the countries they name."""
    closed = {token for first, last in taken for token in range(first, last)}
    closed.update(token for m in found for token in range(m.first, m.last))
    codes = gazetteer.words.adjectives
    for i, word in enumerate(parse.lower):
        country = gazetteer.country(codes[word]) if word in codes and i not in closed else None
        if country is not None and parse.words[i][0].isupper():
            s = Spot(i, i + 1, i, parse.words[i], [country], False)
            yield _mention(parse, s, country, None, "adjective", acts=True)


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


def _sure(s: Spot, context: Context, gazetteer: Gazetteer) -> bool:
    """Whether the name can be taken for a place as it stands."""
    if s.named or (s.inside and (contained(s) is not None or any(c.level == 1 for c in s.inside))):
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
            return best >= KNOWN
        return best >= (SOME if given or not own else 0 if known or not single else SMALL)
    if s.person or (given and s.locative is None):
        return best >= 3 * KNOWN
    if not single and own:
        return best >= (SMALL if known else SOME)
    return best >= (KNOWN if known else 3 * KNOWN)


def _holder(parse: Parse, spots: list[tuple[Spot, Candidate | None, str]], at: int) -> Candidate | None:
    """The known place that the text says an unknown one lies in: "Karrada district of Baghdad", "X Hospital in Aden",
    "Giza's X district"."""
    s = spots[at][0]
    if at + 1 < len(spots):
        follower, known, _ = spots[at + 1]
        between = parse.lower[s.last : follower.first]
        if known is not None and len(between) <= 3 and set(between) & _HOLDING and not set(between) - _BETWEEN:
            return known
    if at:
        owner, known, _ = spots[at - 1]
        if known is not None and parse.lower[owner.last : s.first] in (["'s"], ["’s"]):
            return known
    return None


def _mention(
    parse: Parse, s: Spot, best: Candidate | None, holder: Candidate | None, rule: str, *, acts: bool
) -> PlaceMention:
    text = parse.span(s.first, s.last)
    kind: PlaceKind
    if best is None and holder is not None:
        small = holder.kind in (
            "city",
            "landmark",
        )  # a part of a town lies, as far as one can tell, where the town does
        place = Place(
            text=text,
            name=text,
            country=holder.country,
            admin1=holder.name if holder.level == 1 else holder.admin1,
            latitude=holder.latitude if small else None,
            longitude=holder.longitude if small else None,
            geonameid=None,
        )
        kind = _unknown_kind(s)
    elif best is None:
        held = s.inside if not s.listed else []
        country = held[0].country if held else None
        admin1 = next((c.name for c in held if c.level == 1), None)
        place = Place(
            text=text, name=text, country=country, admin1=admin1, latitude=None, longitude=None, geonameid=None
        )
        kind = _unknown_kind(s)
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


def _unknown_kind(s: Spot) -> PlaceKind:
    return "region" if s.named == "after" else "landmark" if s.named == "facility" else "city"
