"""From a named interval to the bounds of what is so dated: relation, part of a unit, the report's date as a limit."""

from datetime import date, timedelta

from dragoman.resolving.times import calendar
from dragoman.resolving.times.calendar import Interval
from dragoman.resolving.times.direction import Direction

Bounds = tuple[date | None, date | None]
_CLIPPED = ("week", "weekend", "month", "quarter", "season", "half", "year", "decade")


def bounds(
    named: Interval,
    unit: str | None,
    position: str | None,
    relation: str | None,
    published: date | None,
    way: Direction,
) -> Bounds:
    """Earliest and latest day, both inclusive; None is an open end. docs/times.md has the table."""
    first, last = calendar.part(named, unit or "", position) if position else named
    if relation in ("by", "within"):
        return None, last
    if relation == "until":
        return None, last
    if relation == "before":
        if position == "end":  # "before the end of the year"
            return None, last
        return None, first - timedelta(days=1) if first > date.min else first
    if relation == "since":
        return first, published if published is not None and published >= first else None
    if relation == "from":
        return first, None
    if relation == "after":
        return (last + timedelta(days=1) if last < date.max else last), None
    if published is not None and unit in _CLIPPED and first <= published <= last:
        if position == "earlier":
            return first, published
        if position == "later":
            return published, last
        if way == "past":
            return first, published
        if way == "future":
            return published, last
    return first, last
