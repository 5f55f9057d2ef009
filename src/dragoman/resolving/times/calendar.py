"""Calendar arithmetic: the interval of days that a unit, a part of it, or a shift of it covers.

All intervals are pairs of dates, both ends inclusive. Weeks are ISO weeks (Monday to Sunday); seasons are the
meteorological ones of the northern hemisphere. Where a result leaves the years 1 to 9999, it is None.
"""

from calendar import monthrange
from datetime import date, timedelta
from math import ceil

from dateutil.relativedelta import relativedelta

Interval = tuple[date, date]

# length of a unit, in what relativedelta counts
_STEPS = {
    "day": ("days", 1),
    "week": ("weeks", 1),
    "weekend": ("weeks", 1),
    "fortnight": ("weeks", 2),
    "month": ("months", 1),
    "quarter": ("months", 3),
    "season": ("months", 3),
    "half": ("months", 6),
    "year": ("years", 1),
    "decade": ("years", 10),
    "century": ("years", 100),
}
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}


def month(year: int, number: int) -> Interval:
    """The days of month `number` (1-12)."""
    return date(year, number, 1), date(year, number, monthrange(year, number)[1])


def months(year: int, first: int, count: int) -> Interval:
    """`count` months from month `first` of `year` on; runs over the year's end where it must."""
    start = date(year, first, 1)
    return start, _months_on(start, count)


def containing(unit: str, day: date) -> Interval | None:
    """The calendar unit that `day` lies in; None for units that the calendar does not cut (fortnight, hour)."""
    if unit == "day":
        return day, day
    if unit == "week":
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=6)
    if unit == "weekend":
        monday = day - timedelta(days=day.weekday())
        return monday + timedelta(days=5), monday + timedelta(days=6)
    length = _MONTHS.get(unit)
    if length is None:
        return None
    if length <= 12:
        return months(day.year, (day.month - 1) // length * length + 1, length)
    years = length // 12
    first = day.year // years * years
    return (date(first, 1, 1), date(first + years - 1, 12, 31)) if first else None


def add(day: date, unit: str, count: float) -> date | None:
    """`day` moved by `count` units; half units become days or months, hours whole days. None outside the calendar."""
    if unit == "hour":  # to the day that the hours reach into
        unit, count = "day", ceil(abs(count) / 24) * (1 if count > 0 else -1)
    step = _STEPS.get(unit)
    if step is None:
        return None
    name, size = step
    whole = count * size
    if whole != int(whole):
        name, whole = {
            "years": ("months", whole * 12),
            "months": ("days", whole * 30),
            "weeks": ("days", whole * 7),
        }.get(name, (name, whole))
    if abs(whole) > 100_000:
        return None
    try:
        moved: date = day + relativedelta(**{name: int(whole)})
        return moved
    except (ValueError, OverflowError):
        return None


def shifted(unit: str, day: date, count: float) -> Interval | None:
    """The calendar unit that lies `count` units from the one of `day`."""
    moved = add(day, unit, count)
    return None if moved is None else containing(unit, moved)


def weekday_back(day: date, weekday: int, *, strictly: bool = False) -> date:
    """The last such weekday on or before `day`; before it, if `strictly`."""
    back = (day.weekday() - weekday) % 7
    return day - timedelta(days=back or (7 if strictly else 0))


def weekday_on(day: date, weekday: int, *, strictly: bool = False) -> date:
    """The next such weekday on or after `day`; after it, if `strictly`."""
    ahead = (weekday - day.weekday()) % 7
    return day + timedelta(days=ahead or (7 if strictly else 0))


def part(interval: Interval, unit: str, position: str) -> Interval:
    """The early, mid or late third of a unit, or the days or month at its start or end (docs/times.md)."""
    if position in ("earlier", "later"):
        return interval
    first, last = interval
    after = last + timedelta(days=1)
    length = (after - first).days
    if position in ("start", "end"):
        days = {"week": 2, "month": 7, "decade": 365, "century": 3650}.get(unit, 31)
        if days >= length:
            return interval
        if days == 31:  # of longer units the first or last month
            return (first, _months_on(first, 1)) if position == "start" else (after - relativedelta(months=1), last)
        return (
            (first, first + timedelta(days=days - 1)) if position == "start" else (after - timedelta(days=days), last)
        )
    if unit == "week":  # no thirds: "late last week" is its Thursday, too
        low, high = {"early": (0, 1), "mid": (1, 3), "late": (3, 6)}[position]
        return first + timedelta(days=low), first + timedelta(days=high)
    if unit == "month":
        cuts = (first, first + timedelta(days=10), first + timedelta(days=20), after)
    elif unit == "decade":
        cuts = (first, date(first.year + 4, 1, 1), date(first.year + 7, 1, 1), after)
    elif length > 31:
        total = round(length / 30.44)
        third = relativedelta(months=total // 3)
        cuts = (first, first + third, after - third, after)
    else:
        return interval
    at = {"early": 0, "mid": 1, "late": 2}[position]
    return cuts[at], cuts[at + 1] - timedelta(days=1)


def _months_on(day: date, count: int) -> date:
    """The last day of `count` months from `day` on."""
    moved: date = day + relativedelta(months=count, days=-1)
    return moved
