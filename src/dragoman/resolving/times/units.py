"""Readings of calendar units: "last week", "the end of the year", "two months ago", "the third quarter of 2020"."""

from dragoman.resolving.times.dates import read_month
from dragoman.resolving.times.left import Left, ordinal_at, read_left
from dragoman.resolving.times.mention import Expression
from dragoman.resolving.times.reader import HYPHENS, Reader

_BARE = frozenset({"days", "weeks", "months", "years", "decades", "centuries", "hours"})  # "for weeks"
_WITH_THE = frozenset({"week", "weekend", "month", "quarter", "year", "decade", "century"})  # "by the end of the year"
_STRETCHES = frozenset({"past", "coming", "recent"})


def read_unit(r: Reader, i: int) -> Expression | None:
    """The expression around the unit word at token i, or None where it is no time (an age, a fraction, a name)."""
    if r.word(i + 1) in HYPHENS and r.word(i + 2) == "to":
        return None  # "day-to-day"
    if r.word(i + 1) == "old" or (r.word(i + 1) in HYPHENS and r.word(i + 2).startswith("old")):
        return None
    left = read_left(r, i)
    if left.ordinal is None and (left.a or left.count is None) and (x := _year_compound(r, i, left)):
        return x
    x = _form(r, i, left)
    if x is None:
        return None
    if r.word(x.last) in HYPHENS and r.word(x.last + 1) == "long":
        x.last += 2
    return _of_year(r, x)


def _year_compound(r: Reader, i: int, left: Left) -> Expression | None:
    """ "year-end", "year's end", "a year-earlier quarter", "last year's third quarter", "the year two thousand"."""
    if r.word(i) != "year" and r.word(i) != "month":
        return None
    at = i + 1
    if (spelled := r.spelled_year(at)) is not None:
        return Expression(left.first, spelled[0], i, "year", year=spelled[1])
    if left.shift is not None:
        if r.word(at) in ("'s", "’s"):
            at += 2 if ordinal_at(r, at + 1) is not None else 1
            at += r.word(at) in HYPHENS
            if r.word(at) in ("quarter", "half"):
                return read_unit(r, at)
        return None
    if r.word(at) in HYPHENS or r.word(at) in ("'s", "’s"):
        at += 1
    if r.word(at) == "end":
        return Expression(left.first, at + 1, i, "unit", unit=r.word(i), shift="the", position="end")
    if at == i + 2 and r.word(at) in ("ago", "earlier"):
        x = Expression(left.first, at + 1, i, "offset", unit="year", count=1, offset="before")
        if r.word(x.last) in r.cues.ordinals:
            x.last += 1
        if r.word(x.last) in ("quarter", "period", "half"):
            x.last += 1
        return x
    return None


def _form(r: Reader, i: int, left: Left) -> Expression | None:
    unit, plural = r.cues.units[r.word(i)], r.is_in(i, "plural_units")
    x = Expression(left.first, i + 1, i, "unit", unit=unit, count=left.count, vague=left.vague, shift=left.shift)
    x.ordinal, x.year = left.ordinal, left.year
    if unit == "second" and not (plural or left.hyphen or left.count):
        return None
    if left.shift == "every":
        x.form = x.kind = "set"
        return x
    offset = r.phrase(i + 1, r.cues.offsets)
    offsets = offset is not None and left.shift is None and (left.count is not None or plural) and not left.hyphen
    if offset is not None and offsets and (done := _offset(r, x, *offset)) is not None:
        return done
    if left.count is None and left.ordinal is None and left.shift is None and not plural:
        return _bare(r, i, x, left)
    if unit in ("quarter", "half"):
        return _quarter(r, x, left)
    if left.ordinal is not None:
        return _ordinal_unit(r, x, left)
    if left.shift is not None:
        return _shifted(r, x, left, plural)
    if left.count is not None:
        return _duration(r, x, left, plural)
    if plural and r.word(i) in _BARE and not left.hyphen and not (r.word(i) == "hours" and r.word(i + 1) == "of"):
        if r.is_in(i + 1, "ahead_words"):
            x.form, x.shift, x.count, x.vague, x.last = "stretch", "coming", 3, True, i + 2
            return x
        x.form = x.kind = "duration"
        x.vague = True
        if left.determined and r.word(x.first) != "the":
            x.first += 1
        return x
    return None


def _offset(r: Reader, x: Expression, last: int, offset: str) -> Expression | None:
    """ "two days ago"; "before" and "after" only where nothing follows that they would belong to."""
    if (
        offset in ("before", "after")
        and r.word(last - 1) in ("before", "after")
        and r.parse.pos[last : last + 1] != ["PUNCT"]
    ):
        return None
    if r.word(last) == "than":
        return None
    x.form, x.offset, x.last = "offset", offset, last
    if offset == "before" and r.is_in(x.first - 1, "comparers"):
        x.offset = "ago"
    if x.count is None:
        x.vague = True
    return x


def _bare(r: Reader, i: int, x: Expression, left: Left) -> Expression | None:
    """ "the week", "the end of the year", "the fiscal year", "year-end", "the weekend"."""
    if r.is_in(i + 1, "period_ends") and left.determined and x.unit in ("year", "quarter", "month") and not left.year:
        x.form, x.kind, x.count = ("duration", "duration", 1) if x.unit != "quarter" else ("unit", "date", None)
        x.shift = "the"
        return x
    if r.word(i) == "day" and r.word(i - 1) == "the" and r.word(i + 1) in ("before", "after"):
        x.form, x.first, x.last = "beside", i - 1, i + 2
        return x
    if x.unit == "half" or r.word(i) not in _WITH_THE:
        return None
    position = r.position_before(left.first)
    titled = r.word(left.first - 1) == "of" and r.word(left.first - 2) not in (*r.cues.words["shares"], "ahead")
    if position is None and titled and x.unit not in ("week", "weekend"):
        return None  # "player of the month"
    if (left.determined and r.word(left.first) == "the") or (x.year is not None and x.unit == "quarter"):
        x.shift = "the"
        if x.unit == "quarter" and r.word(i + 1) == "of" and x.year is None and r.year(i + 2) is None:
            return None
        if position is not None:
            x.first, x.position = position
        elif x.unit in ("decade", "century") and x.year is None and r.word(i + 1) == "of":
            return None
        return x
    return None


def _quarter(r: Reader, x: Expression, left: Left) -> Expression | None:
    """ "the third quarter", "the second half of 2020", "the next three quarters"; no fraction, no match's half."""
    if left.count is None and left.ordinal is None and left.shift is None and left.year is None:
        return None
    if left.count is not None:
        if left.shift is None or x.unit == "half":
            return None
        x.form = "stretch"
        return x
    if x.unit == "half":
        of_year = r.word(x.last) == "of" and (
            r.year(x.last + 1 + (r.word(x.last + 1) == "fiscal")) is not None
            or (
                r.word(x.last + 1) in ("the", "this", "last", "next")
                and r.word(x.last + 2) in ("year", "decade", "century", "'", "’", "month")
            )
        )
        if left.shift == "last":
            x.ordinal, x.shift = 2, None
        owned = r.word(x.first - 1) in ("'s", "’s") and r.year(x.first - 2) is not None
        if not (of_year or owned or x.year is not None) or x.ordinal not in (1, 2):
            return None
    elif x.ordinal is not None and x.ordinal > 4:
        return None
    if x.ordinal is not None:
        x.year_shift, x.shift = (x.shift if x.shift in ("last", "this", "next") else None), None
    _owned(r, x)
    return x


def _owned(r: Reader, x: Expression) -> None:
    """ "this year's third quarter", "last year's quarter", "1989's first half"."""
    if r.word(x.first - 1) in ("'s", "’s") and x.year is None and (year := r.year(x.first - 2)) is not None:
        x.year, x.first = year, x.first - 2
    if r.word(x.first - 1) in ("'s", "’s") and r.word(x.first - 2) == "year":
        shift = r.cues.shifts.get(r.word(x.first - 3))
        if shift in ("last", "this", "next", "same", "previous"):
            x.year_shift, x.first = shift, x.first - 3


def _ordinal_unit(r: Reader, x: Expression, left: Left) -> Expression | None:
    """ "the 20th century", "the first nine months of 2020", "the second day"."""
    if x.unit == "century" and left.ordinal is not None:
        x.form, x.year = "century", (left.ordinal - 1) * 100 + 1
        return x
    if left.hyphen and left.count is None:
        return None
    if left.count is not None:
        x.form, x.kind = "duration", "duration"
        return x
    if x.unit in ("day", "week", "month", "year"):
        x.form, x.sense = "sense", "ordinal"
        return x
    return None


def _shifted(r: Reader, x: Expression, left: Left, plural: bool) -> Expression | None:
    if left.hyphen and left.count is None:
        return None  # "last-minute"
    recent = left.shift == "last" and left.determined and x.unit in ("week", "month", "year") and left.count is None
    if recent and r.word(x.first - 1) in ("for", "over", "during", "in", "within"):
        x.form, x.shift, x.count = "stretch", "past", 1  # "over the last week", up to now
        return x
    if x.unit == "weekend" and left.shift in ("past", "coming") and left.count is None and not plural:
        x.shift = "last" if left.shift == "past" else "next"
        x.first -= r.word(x.first - 1) == "this"
    elif left.shift in _STRETCHES or plural or left.count is not None:
        x.form = "stretch"
        if left.shift in ("this", "same") and left.count is None and plural:
            return None
        if r.word(x.last) == "of" and left.shift in ("last", "next") and left.determined:
            x.form = x.kind = "duration"
            return x  # "the last days of the session"
        if x.count is None:
            x.count, x.vague = (3, True) if plural else (1, False)
        if left.shift in ("previous", "following", "same", "latest"):
            x.form = x.kind = "duration"
        if x.shift in ("last", "this"):
            x.shift = "past"
        elif x.shift == "next":
            x.shift = "coming"
        if r.word(x.first - 1) == "least" and r.word(x.first - 2) == "at":
            x.first -= 2
        return x
    if x.unit == "day" and r.word(x.nucleus) == "day" and left.shift in ("next", "last"):
        if left.shift == "last":
            return None
        x.shift = "following"
    if x.unit in ("second", "minute", "hour", "century", "decade") and left.shift not in ("last", "this", "next"):
        return None
    if r.word(x.last) == "of" and left.shift in ("last", "next") and left.determined:
        return None
    part = r.position_before(x.first)
    if part is not None:
        x.first, x.position = part
    elif r.word(x.first - 1) == "sometime":
        x.first -= 1
    return x


def _duration(r: Reader, x: Expression, left: Left, plural: bool) -> Expression | None:
    if r.word(x.nucleus) == "second" and not left.hyphen and left.a:
        return None
    if (
        r.parse.words[x.nucleus].istitle()
        and x.nucleus > r.low
        and (r.parse.tags[x.nucleus][:3] == "NNP" or r.in_body())
    ):
        return None  # "the Thirty Years' War", the film "13 Hours"
    x.form = x.kind = "duration"
    if r.is_in(x.first - 1, "frequencies"):
        x.form = x.kind = "set"  # "twice a week"
    elif left.a and not plural and not left.hyphen and r.word(x.last) not in HYPHENS:
        dep = r.parse.deps[x.nucleus]
        if r.word(x.first - 1) in ("such", "many", "quite") or dep in ("nsubj", "attr", "ROOT", "compound", "poss"):
            return None  # "it was such a day"
        if dep == "npadvmod" and r.word(x.last) not in ("after", "before", "since", "into"):
            x.form = x.kind = "set"  # "300 dollars a month"
    return x


def _of_year(r: Reader, x: Expression) -> Expression:
    """ "... of 1984", "... of last year", "... last year", "the week of March 6"."""
    at = x.last
    if x.unit in ("quarter", "half") or (x.ordinal is not None and x.count is not None):
        if r.word(at) in ("of", "in", ","):
            at += 2 if r.word(at + 1) == "fiscal" else 1
        if (year := r.year(at)) is not None:
            x.year, x.last = year, at + 1
        elif r.cues.shifts.get(r.word(at)) in ("last", "this", "next") and r.word(at + 1) == "year":
            x.year_shift, x.last = r.cues.shifts[r.word(at)], at + 2
        elif r.word(at) == "the" and r.word(at + 1) == "year" and r.word(at - 1) == "of":
            x.year_shift, x.last = "this", at + 2
    elif x.unit in ("week", "weekend") and r.word(at) == "of" and r.word(at + 1) in r.cues.months:
        date = read_month(r, at + 1)
        if date is not None and date.form == "day":
            date.first, date.nucleus, date.unit = x.first, x.nucleus, x.unit
            return date
    if x.unit in ("quarter", "half") and x.position is None and (part := r.position_before(x.first)) is not None:
        x.first, x.position = part
    return x
