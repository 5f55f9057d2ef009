"""Calendar values of lengths of time: "the past two months", "two days ago", "within 30 days", "three days later"."""

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from dragoman.resolving.times import calendar
from dragoman.resolving.times.context import RANK, Context, Value, undated
from dragoman.resolving.times.mention import Expression


def stretch(x: Expression, c: Context) -> Value:
    """ "the past two months", "the next few years", "recent weeks": up to or from the report's date."""
    if c.published is None:
        return undated(x)
    back = x.shift in ("past", "recent")
    end = calendar.add(c.published, x.unit or "", -(x.count or 1) if back else (x.count or 1))
    if end is None:
        return Value(None, None, "stretch.vague")
    return Value(
        (end, c.published) if back else (c.published, end), "vague", "stretch.past" if back else "stretch.future"
    )


def offset(x: Expression, c: Context) -> Value:
    unit = x.unit or ""
    count = x.count
    if count is None or x.vague:
        return Value(None, None, "offset.vague")
    if x.offset in ("ago", "hence"):
        if c.published is None:
            return undated(x)
        if unit in ("decade", "century", "half"):
            return Value(None, "vague", "offset.vague")
        return point(c.published, unit, -count if x.offset == "ago" else count, f"offset.{x.offset}")
    if (
        unit == "year"
        and x.offset == "before"
        and c.quarter is not None
        and (c.anchor is None or c.anchor[1] in ("day", "quarter"))
    ):
        first, after = c.quarter[0], c.quarter[1] + timedelta(days=1)
        shift = relativedelta(years=int(count))
        return Value((first - shift, after - shift - timedelta(days=1)), "quarter", "offset.before")
    if c.anchor is None:
        return Value(None, None, "offset.no-anchor")
    (first, last), anchor_unit = c.anchor
    step = -count if x.offset == "before" else count
    if RANK.get(unit, 9) < RANK.get(anchor_unit, 0):
        return Value(None, None, "offset.no-anchor")
    if anchor_unit in ("quarter", "half", "month", "season") and unit == "year" and x.offset == "before":
        start, end = calendar.add(first, unit, step), calendar.add(last + timedelta(days=1), unit, step)
        if start is not None and end is not None:
            return Value((start, end - timedelta(days=1)), anchor_unit, "offset.before")
    return point(first, unit, step, f"offset.{x.offset}")


def point(base: date, unit: str, step: float, rule: str) -> Value:
    """The unit that lies `step` units from `base`: days for days, months for months. Hours: the day, if it is sure."""
    if unit in ("second", "minute", "hour"):
        hours = abs(step) / {"second": 3600, "minute": 60, "hour": 1}[unit]
        return Value((base, base), "day", rule) if hours < 2 else Value(None, None, "offset.hours")
    if unit == "fortnight":
        unit, step = "week", step * 2
    if unit == "weekend":
        unit = "week"
    if step != int(step):
        unit, step = {"year": ("month", step * 12), "month": ("week", step * 4), "week": ("day", step * 7)}.get(
            unit, (unit, step)
        )
    interval = calendar.shifted(unit, base, int(step))
    return Value(interval, unit if interval else None, rule)


def duration(x: Expression, c: Context) -> Value:
    """A length of time; a date only as a term: "within 30 days", or "in two weeks" under a verb that looks ahead."""
    if x.ordinal == 1 and x.unit == "month" and x.count and x.count <= 12:  # "the first nine months of 2020"
        shift = {"last": -1, "this": 0, "next": 1}.get(x.year_shift or "")
        year = c.published.year + shift if shift is not None and c.published is not None else x.year
        if year is not None:
            return Value(calendar.months(year, 1, int(x.count)), "vague", "month.first")
    if x.count is None or x.vague or x.relation not in ("within", "at") or c.published is None:
        return Value(None, None, "duration")
    if c.direction == "past" or (x.relation == "at" and c.direction != "future"):
        return Value(None, None, "duration")
    end = calendar.add(c.published, x.unit or "", x.count)
    if end is None:
        return Value(None, None, "duration")
    if x.relation == "within":
        return Value((c.published, end), "day", "duration.within")
    return point(c.published, x.unit or "", x.count, "duration.ahead")
