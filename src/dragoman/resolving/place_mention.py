"""A place in the text: what was said, what it means, and whether anything is said to be there."""

from dataclasses import dataclass

from msgspec.structs import replace

from dragoman.model import Place
from dragoman.parsing.parse import Parse
from dragoman.resolving.gazetteer import Candidate, PlaceKind
from dragoman.resolving.toponyms import Spot


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place in the text: tokens `first` to `last` (exclusive) with head token `head`, characters `start` to `end`
    of `report.text`. `rule` says how the place was chosen.

    `lies` is False where the words name a place without saying that anything is there: an acting state ("Ankara
    said"), an adjective ("Syrian"), the first words of a title ("US President"), a common noun ("the town"). Events
    are never placed there. A dateline is not parsed: its mention has no tokens (`first` = `last` = `head` = 0).
    """

    first: int
    last: int
    head: int
    start: int
    end: int
    text: str
    place: Place
    kind: PlaceKind
    rule: str
    lies: bool = True


def found_place(text: str, best: Candidate) -> Place:
    """The record's place for a candidate of the gazetteer, said as `text`."""
    return Place(
        text=text, name=best.name, country=best.country, admin1=best.admin1,
        latitude=best.latitude, longitude=best.longitude, geonameid=best.geonameid,
    )  # fmt: skip


def mention_of(
    parse: Parse, s: Spot, best: Candidate | None, holder: Candidate | None, rule: str, *, lies: bool
) -> PlaceMention:
    """The mention of a name that means `best`, or, where that is unknown, something in `holder`."""
    text = parse.span(s.first, s.last)
    name = one_line(text)
    kind = _unknown_kind(s) if best is None else best.kind
    if best is not None:
        place = found_place(text, best)
    elif holder is not None:
        place = replace(_part_of(holder, name), text=text)
    else:
        held = s.inside if not s.listed else []
        country = held[0].country if held else None
        admin1 = next((c.name for c in held if c.level == 1), None)
        place = Place(
            text=text, name=name, country=country, admin1=admin1, latitude=None, longitude=None, geonameid=None
        )
    rule = (
        f"place.{rule}"
        + (f".{s.named}" if s.named else "")
        + {True: ".locative", False: ".acting", None: ""}[s.locative]
    )
    return PlaceMention(
        s.first, s.last, s.head, parse.starts[s.first], parse.ends[s.last - 1], text, place, kind, rule, lies
    )


def one_line(text: str) -> str:
    """The words as a name: a text may break a line inside it."""
    return " ".join(text.split())


def _part_of(holder: Candidate, text: str) -> Place:
    """A part of a town lies, as far as one can tell, where the town does; a part of an area, somewhere in it."""
    small = holder.kind in ("city", "landmark")
    return Place(
        text=text,
        name=text,
        country=holder.country,
        admin1=holder.name if holder.level == 1 else holder.admin1,
        latitude=holder.latitude if small else None,
        longitude=holder.longitude if small else None,
        geonameid=None,
    )


def _unknown_kind(s: Spot) -> PlaceKind:
    return "region" if s.named == "after" else "landmark" if s.named == "facility" else "city"
