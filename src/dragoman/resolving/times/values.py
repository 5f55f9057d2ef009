"""From an expression to a calendar interval, given the report's date, the verb's direction and the narrative's date."""

from collections.abc import Callable
from datetime import date, timedelta

from dateutil.easter import easter
from dateutil.relativedelta import relativedelta

from dragoman.resolving.times import calendar, lengths
from dragoman.resolving.times.calendar import Interval
from dragoman.resolving.times.context import RANK, Context, Value, undated
from dragoman.resolving.times.mention import Expression


def value_of(x: Expression, c: Context) -> Value:
    """The calendar interval of an expression; `rule` says how it came about, or that the report's date was missing."""
    try:
        value = _FORMS[x.form](x, c)
        if x.step and value.interval is not None:
            day = (value.interval[0] if x.step < 0 else value.interval[1]) + timedelta(days=x.step)
            return Value((day, day), "day", "day.beside")
    except (ValueError, OverflowError):  # "31 June", a year beyond the calendar
        return Value(None, None, f"{x.form}.impossible")
    return value


def _exact(x: Expression, c: Context) -> Value:
    day = date(x.year or 0, x.month or 0, x.day or 0)
    return Value((day, day), "day", "day.absolute")


def _day(x: Expression, c: Context) -> Value:
    month, first, last = x.month or 0, x.day or 0, x.last_day or x.day or 0

    def of(year: int) -> Interval:
        return date(year, month, first), date(year, month, last)

    if x.year is not None:
        return _week_of(x, Value(of(x.year), "day", "day.absolute"))
    if c.published is None:
        return undated(x)
    if x.weekday is not None:
        for year in (c.published.year, c.published.year - 1, c.published.year + 1):
            if date(year, month, first).weekday() == x.weekday:
                return Value(of(year), "day", "day.weekday")
    if month == 2 and first == 29:
        for year in range(c.published.year, c.published.year - 8, -1):
            if year % 4 == 0 and (year % 100 or year % 400 == 0):
                return Value(of(year), "day", "day.leap")
    return _week_of(x, _by_direction("day", of, c))


def _week_of(x: Expression, value: Value) -> Value:
    if x.unit is not None and value.interval is not None:
        return Value(calendar.containing(x.unit, value.interval[0]), x.unit, f"{x.unit}.of-day")
    return value


_DATED_WITHOUT_YEAR = ("day", "quarter", "half", "holiday")
_FAR, _NEAR = 200, 62  # days


def _by_direction(name: str, of: "Callable[[int], Interval]", c: Context, ahead: bool = False) -> Value:
    """Of what returns yearly, the one that the verb points to: the last begun, the next not ended, or the nearest."""
    assert c.published is not None
    now = c.published
    options = [of(year) for year in (now.year - 1, now.year, now.year + 1)]
    back = max(o for o in options if o[0] <= now)
    on = min(o for o in options if o[1] >= now)
    direction = "future" if ahead or c.direction == "present" else c.direction
    if name in _DATED_WITHOUT_YEAR:
        # nobody leaves the year away where another such date is much nearer than the one the verb points to
        behind, before = (now - back[1]).days, (on[0] - now).days
        if (direction == "past" and not c.attached and behind > _FAR and before < _NEAR) or (
            direction == "future" and before > _FAR and behind < _NEAR
        ):
            direction = "open"
    if direction == "past":
        return Value(back, name, f"{name}.past")
    if direction == "future":
        return Value(on, name, f"{name}.future")

    def distance(o: Interval) -> tuple[int, date]:
        gap = (o[0] - now).days if o[0] > now else (now - o[1]).days if o[1] < now else 0
        return gap, o[0]

    return Value(min(options, key=distance), name, f"{name}.nearest")


def _month(x: Expression, c: Context) -> Value:
    month = x.month or 0
    if x.year is not None:
        return Value(calendar.month(x.year, month), "month", "month.absolute")
    return _yearly("month", lambda year: calendar.month(year, month), x, c)


def _season(x: Expression, c: Context) -> Value:
    first = x.month or 0
    if x.year is not None:
        return Value(calendar.months(x.year, first, 3), "season", "season.absolute")
    return _yearly("season", lambda year: calendar.months(year, first, 3), x, c)


def _yearly(name: str, of: "Callable[[int], Interval]", x: Expression, c: Context) -> Value:
    """A month or season without a year, with "last", "next" or "this" or by the verb."""
    now = c.published
    if x.shift in ("previous", "following", "same") and c.anchor is not None:
        now = c.anchor[0][0]
    if now is None:
        return undated(x)
    options = [of(year) for year in range(now.year - 2, now.year + 3)]
    if x.shift in ("last", "past", "previous"):
        return Value(max(o for o in options if o[1] < now), name, f"{name}.last")
    if x.shift in ("next", "coming", "following"):
        return Value(min(o for o in options if o[0] > now), name, f"{name}.next")
    if x.shift in ("this", "same"):
        return Value(of(now.year), name, f"{name}.this")
    return _by_direction(name, of, c, x.relation in ("by", "until") and c.direction != "past")


def _year(x: Expression, c: Context) -> Value:
    year = x.year or 0
    return Value((date(year, 1, 1), date(x.last_year or year, 12, 31)), "year", "year.absolute")


def _decade(x: Expression, c: Context) -> Value:
    year = x.year or 0
    if year % 100 == 0:
        return Value((date(year, 1, 1), date(year + 9, 12, 31)), "decade", "decade.absolute")
    return Value(calendar.containing("decade", date(year, 1, 1)), "decade", "decade.absolute")


def _century(x: Expression, c: Context) -> Value:
    year = x.year or 1
    return Value((date(year, 1, 1), date(year + 99, 12, 31)), "vague", "century.absolute")


def _weekday(x: Expression, c: Context) -> Value:
    now, weekday = c.published, x.weekday or 0
    if now is None:
        return undated(x)
    if x.shift in ("previous", "following", "same") and c.anchor is not None:
        base = c.anchor[0][0]
        if x.shift == "previous":
            day = calendar.weekday_back(base, weekday, strictly=True)
        else:
            day = calendar.weekday_on(base, weekday, strictly=x.shift == "following")
        return Value((day, day), "day", f"weekday.{x.shift}")
    if x.shift in ("last", "past", "previous"):
        day, rule = calendar.weekday_back(now, weekday, strictly=True), "last"
    elif x.shift in ("next", "coming", "following"):
        day, rule = calendar.weekday_on(now, weekday, strictly=True), "next"
    elif x.shift == "this":
        back = c.direction == "past"
        day = calendar.weekday_back(now, weekday) if back else calendar.weekday_on(now, weekday)
        rule = "this"
    elif c.direction in ("future", "present") or (x.relation in ("by", "until") and c.direction == "open"):
        day, rule = calendar.weekday_on(now, weekday), "future"
    else:
        day, rule = calendar.weekday_back(now, weekday), "past" if c.direction == "past" else "recent"
    return Value((day, day), "day", f"weekday.{rule}")


def _day_word(x: Expression, c: Context) -> Value:
    if c.published is None:
        return undated(x)
    if x.vague:
        return Value((c.published - timedelta(days=1), c.published), "vague", "day.overnight")
    day = c.published + timedelta(days=int(x.count or 0))
    return Value((day, day), "day", "day.word")


def _unit(x: Expression, c: Context) -> Value:
    unit = x.unit or ""
    if x.ordinal is not None or (unit in ("quarter", "half") and (x.year is not None or x.year_shift)):
        return _numbered(x, c)
    now = c.published
    if x.shift in ("same", "previous", "following"):
        if c.anchor is None:
            return Value(None, None, f"{unit}.no-anchor")
        base, base_unit = c.anchor
        if RANK.get(unit, 9) < RANK.get(base_unit, 0):
            return Value(None, None, f"{unit}.no-anchor")
        step = {"same": 0, "previous": -1, "following": 1}[x.shift]
        return Value(calendar.shifted(unit, base[1] if step > 0 else base[0], step), unit, f"{unit}.{x.shift}")
    if unit == "quarter" and x.shift in ("the", "same") and c.quarter is not None:
        return Value(c.quarter, unit, "quarter.narrative")
    if now is None:
        return undated(x)
    if unit == "quarter" and x.shift in ("the", "latest"):
        step = -1
    elif unit == "weekend":
        step = _weekend_step(x, c, now)
    else:
        step = {"last": -1, "latest": -1, "past": -1, "next": 1, "coming": 1}.get(x.shift or "", 0)
    return Value(calendar.shifted(unit, now, step), unit, f"{unit}.{x.shift or 'this'}")


def _weekend_step(x: Expression, c: Context, now: date) -> int:
    """Weeks from the report's week to the weekend meant: on Monday "over the weekend" is the one before."""
    if x.shift == "last":
        return -1
    if x.shift == "next":
        return 1
    if x.shift == "this" and c.direction != "past":
        return 0
    return -1 if c.direction != "future" and now.weekday() < 5 else 0


def _numbered(x: Expression, c: Context) -> Value:
    """ "the third quarter", "the second half of 2020", "last year's quarter"."""
    unit, ordinal = x.unit or "", x.ordinal
    size = 3 if unit == "quarter" else 6

    def of(year: int) -> Interval:
        return calendar.months(year, ((ordinal or 1) - 1) * size + 1, size)

    year = x.year
    if year is None and x.year_shift in ("same", "previous") and c.anchor is not None:
        year = c.anchor[0][0].year - (x.year_shift == "previous")
    if year is None and x.year_shift is not None and c.published is not None:
        year = c.published.year + {"last": -1, "next": 1}.get(x.year_shift, 0)
    if ordinal is None:
        if year is None or (c.published is None and c.quarter is None):
            return undated(x)
        if c.quarter is not None:
            back = c.quarter[0]
        else:
            assert c.published is not None
            back = c.published + relativedelta(months=-size)
        return Value(calendar.containing(unit, date(year, back.month, 1)), unit, f"{unit}.of-year")
    if year is not None:
        return Value(of(year), unit, f"{unit}.absolute" if x.year is not None else f"{unit}.of-year")
    if c.published is None:
        return undated(x)
    if c.direction in ("future", "present"):
        return _by_direction(unit, of, c)
    begun = [of(y) for y in (c.published.year - 1, c.published.year)]
    return Value(max(o for o in begun if o[0] <= c.published), unit, f"{unit}.past")


def _clock(x: Expression, c: Context) -> Value:
    """A time of day has the day that its sentence names, else the narrative's, if that is a day."""
    for known in (c.same_sentence, c.anchor):
        if known is not None and known[1] == "day" and known[0][0] == known[0][1]:
            return Value(known[0], "day", "clock.of-day")
    return Value(None, None, "clock")


def _holiday(x: Expression, c: Context) -> Value:
    text = x.text or ""
    if not text:
        return Value(None, None, "holiday.movable")

    def of(year: int) -> Interval:
        if text.startswith("easter"):
            day = easter(year) + timedelta(days=int(text[6:]))
        else:
            day = date(year, int(text[:2]), int(text[3:]))
        return day, day

    if x.year is not None:
        return Value(of(x.year), "day", "holiday.absolute")
    value = _yearly("holiday", of, x, c)
    return Value(value.interval, "day" if value.interval else None, value.rule)


def _sense(x: Expression, c: Context) -> Value:
    if x.sense == "present" and x.kind == "date" and not x.vague and c.published is not None:
        return Value((c.published, c.published), "vague", "sense.present")
    return Value(None, "vague" if x.sense in ("past", "future") else None, f"sense.{x.sense}")


def _beside(x: Expression, c: Context) -> Value:
    """ "the day before ..." something that is no date."""
    return Value(None, None, "day.beside")


def _set(x: Expression, c: Context) -> Value:
    return Value(None, None, "set")


_FORMS: "dict[str, Callable[[Expression, Context], Value]]" = {
    "exact": _exact,
    "day": _day,
    "month": _month,
    "season": _season,
    "year": _year,
    "decade": _decade,
    "century": _century,
    "weekday": _weekday,
    "day_word": _day_word,
    "unit": _unit,
    "stretch": lengths.stretch,
    "offset": lengths.offset,
    "duration": lengths.duration,
    "clock": _clock,
    "holiday": _holiday,
    "sense": _sense,
    "beside": _beside,
    "set": _set,
}
