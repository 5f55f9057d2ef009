"""Readings of dates in words: months and days, weekdays, decades, seasons, holidays, "today", "this morning"."""

from dragoman.resolving.times.mention import Expression
from dragoman.resolving.times.reader import HYPHENS, Reader

_NAMED = ("last", "this", "next", "previous", "following", "same", "past", "coming")  # shifts that go with a name


def read_month(r: Reader, i: int) -> Expression | None:
    """ "March", "12 June 2020", "Feb. 19", "12-14 June", "the end of March", "last May"."""
    if not r.capital(i):
        return None
    x = Expression(i, i + 1, i, "month", month=r.cues.months[r.word(i)])
    if r.word(x.last) == "." and (r.is_in(i, "short_months") or r.word(i) == "sept"):
        x.last += 1
    _day_after(r, x) or _day_before(r, x)
    year = r.year_after(x.last) if r.word(x.last) != "of" else r.year_after(x.last + 1)
    if year is not None:
        x.last, x.year = year
    elif x.day is None and r.word(x.last) in ("'s", "’s") and r.parse.lower[i] in r.cues.words["ambiguous_months"]:
        return None
    if x.day is None:
        _modified(r, x)
        alone = x.year is None and x.shift is None and x.position is None
        if alone and _is_other_word(r, i):
            return None
    elif r.word(x.first - 1) == "the" and x.first < i and r.parse.deps[i] not in ("compound", "nmod"):
        x.first -= 1  # "the 14th of July"
    return x


def _is_other_word(r: Reader, i: int) -> bool:
    """May the verb, March the walk, June the name: nothing beside the word says month."""
    word, tags = r.word(i), r.parse.tags
    guided = r.is_in(i - 1, "month_guides")
    if word in r.cues.words["short_months"] and not (guided and word.endswith(".")):
        return True
    before_name = tags[i + 1 : i + 2] == ["NNP"] and r.parse.heads[i] == i + 1
    if word in r.cues.words["ambiguous_months"]:
        return not guided or tags[i] not in ("NNP", "NN") or before_name
    if before_name and r.word(i - 1) not in ("in", "since", "during") and not r.is_in(i - 1, "determiners"):
        return True  # "June Smith"; but "the June G7 summit"
    after_name = i > r.low and tags[i - 1] == "NNP" and r.parse.heads[i - 1] == i
    return after_name and r.word(i - 1) not in r.cues.weekdays


def _day_after(r: Reader, x: Expression) -> bool:
    """ "19", "5th", "12-14", "7/8" after the month."""
    if _day_pair(r, x, x.last):
        x.last += 1
        return True
    day = r.day_number(x.last)
    if day is None or r.is_in(x.last + 1, "count_nouns") or r.word(x.last + 1) in r.cues.units:
        return False
    x.form, x.day, x.last = "day", day, x.last + 1
    if r.word(x.last) in HYPHENS:
        end = r.day_number(x.last + 1)
        if end is not None and end > day:
            x.last_day, x.last = end, x.last + 2
    return True


def _day_pair(r: Reader, x: Expression, at: int) -> bool:
    """Two days in one token: "12–14", "7/8"."""
    pair = r.word(at).replace("–", "/").replace("-", "/").split("/")
    if len(pair) != 2 or not all(p.isdecimal() and p.isascii() and len(p) <= 2 for p in pair):
        return False
    first, last = int(pair[0]), int(pair[1])
    if not 0 < first < last <= 31:
        return False
    x.form, x.day, x.last_day = "day", first, last
    return True


def _day_before(r: Reader, x: Expression) -> bool:
    """ "12", "12th of", "12-14", "12 and 13" before the month."""
    at = x.first - 1
    if r.word(at) == "of":
        at -= 1
        if not r.word(at).endswith(("st", "nd", "rd", "th")):
            return False
    if _day_pair(r, x, at):
        x.first = at
        return True
    day = r.day_number(at)
    if day is None:
        return False
    x.form, x.day, x.first = "day", day, at
    start = r.day_number(at - 2)
    if start is not None and start < day and (r.word(at - 1) in HYPHENS or r.word(at - 1) in ("to", "and")):
        x.day, x.last_day, x.first = start, day, at - 2
    return True


def _modified(r: Reader, x: Expression) -> None:
    """Take in what stands before a name: "last", "this", "this coming", "early", "the end of"."""
    word, tag = r.word(x.first - 1), r.parse.tags[x.first - 1]
    shift = r.cues.shifts.get(word)
    is_verb = tag.startswith("VB") and word not in ("coming", "following")
    is_conjunction = shift == "same" and tag == "IN"  # "said that Monday's vote ..."
    if shift in _NAMED and not is_verb and not is_conjunction:
        x.shift, x.first = shift, x.first - 1
        if r.word(x.first - 1) == "the" or (r.word(x.first - 1) == "this" and shift in ("past", "coming")):
            x.first -= 1
    part = r.position_before(x.first)
    if part is not None:
        x.first, x.position = part


def read_weekday(r: Reader, i: int) -> Expression | None:
    """ "Monday", "last Friday", "Monday night", "Friday, Oct. 23", "Sundays", "every Monday"."""
    word = r.word(i)
    if not r.capital(i) or (r.is_in(i - 1, "before_weekday_names") and r.capital(i - 1)):
        return None
    if r.is_in(i + 1, "after_weekday_names") and r.capital(i + 1):
        return None
    x = Expression(i, i + 1, i, "weekday", weekday=r.cues.weekdays[word])
    if r.word(x.last) == "." and 3 <= len(word) <= 5 and x.last + 1 < r.high:
        x.last += 1
    at = x.last + (r.word(x.last) in (",", "the"))
    if r.word(at) == "the":
        at += 1
    month = at + 1 if r.day_number(at) is not None else at
    if r.word(month) == "of":
        month += 1
    if r.word(month) in r.cues.months:
        date = read_month(r, month)
        if date is not None and date.form == "day" and date.first <= at:
            date.first, date.weekday, date.nucleus = i, x.weekday, i
            return date
    if r.is_in(i, "short_weekdays") and not r.is_in(x.last, "dayparts"):
        return None
    if r.is_in(x.last, "dayparts"):
        x.last += 1
        x.kind = "time" if r.word(x.last - 1) != "night" else "date"
    plural = r.is_in(i, "plural_weekdays") or r.word(x.last - 1) in ("mornings", "afternoons", "evenings", "nights")
    if plural or r.cues.shifts.get(r.word(i - 1)) == "every":
        x.form, x.kind, x.first = "set", "set", i if plural else i - 1
        return x
    if r.word(i - 1) == "a" and r.parse.deps[x.last - 1] not in ("compound", "nmod"):
        x.form, x.sense = "sense", "some"  # "it fell on a Monday"
        return x
    _modified(r, x)
    if x.position is not None and r.word(x.first) not in ("early", "late", "mid", "earlier", "later"):
        x.position = None
    return x


def with_the(r: Reader, x: Expression) -> Expression:
    """Take in "the", and a part before or after it: "the early 1990s", "the end of the summer"."""
    part = r.position_before(x.first)
    if part is not None:
        x.first, x.position = part
    if r.word(x.first - 1) == "the":
        x.first -= 1
    if part is None:
        part = r.position_before(x.first)
        if part is not None:
            x.first, x.position = part
    return x


def read_decade(r: Reader, i: int) -> Expression | None:
    """ "the nineties", "the early seventies"; not "in her nineties"."""
    x = with_the(r, Expression(i, i + 1, i, "decade", year=r.cues.decades[r.word(i)]))
    return x if r.word(x.first) == "the" else None


def read_season(r: Reader, i: int) -> Expression | None:
    """ "over the summer", "last fall", "the winter of 2020"."""
    if r.parse.tags[i] not in ("NN", "NNP"):
        return None
    x = Expression(i, i + 1, i, "season", month=r.cues.seasons[r.word(i)], unit="season")
    at = i + 1 + (r.word(i + 1) in ("of", ","))
    if (year := r.year(at)) is not None:
        x.year, x.last = year, at + 1
    the = r.word(i - 1) == "the"
    guide = i - 2 if the else i - 1
    if r.word(i + 1) in ("of", "from", "in") and x.year is None and r.word(i) == "fall" and the:
        return None
    if x.year is None and not r.is_in(guide, "season_guides") and r.word(guide) != "of":
        return None
    if r.parse.deps[i] == "compound" and x.year is None and not the:
        return None
    if not the:
        shift = r.cues.shifts.get(r.word(i - 1))
        if shift == "every":
            x.form, x.kind, x.first = "set", "set", i - 1
            return x
        if shift is not None:
            x.shift, x.first = shift, i - 1
    return with_the(r, x)


def read_phrase(r: Reader, i: int) -> Expression | None:
    """Day words, words without a calendar value ("now", "recently", "daily") and holidays."""
    found = r.phrase(i, r.cues.phrases)
    if found is None:
        return None
    last, (kind, _, value) = found[0], found[1].partition(":")
    x = Expression(i, last, last - 1, kind)
    if kind == "day_word":
        x.count, x.vague = float(value), r.word(i) == "overnight"
        x.last += r.is_in(last, "dayparts")
    elif kind == "holiday":
        if not r.capital(i) or r.is_in(last, "after_weekday_names"):
            return None
        x.text = value
        if (year := r.year(last)) is not None:
            x.year, x.last = year, last + 1
        x.shift = r.cues.shifts.get(r.word(i - 1))
        x.first -= x.shift is not None
    else:
        return _sense(r, x, value)
    return x


def _sense(r: Reader, x: Expression, value: str) -> Expression | None:
    word, tag = r.word(x.first), r.parse.tags[x.first]
    if (
        value == "past"
        and r.word(x.last - 1) == "past"
        and (r.number_before(x.last + 1) or r.word(x.last) in r.cues.units)
    ):
        return None  # "in the past two months" is read at "months"
    if x.last - x.first > 1 and r.parse.words[x.last - 1].istitle() and r.in_body():
        return None  # "the Future of Babylon Project"
    if word == "now" and r.word(x.last) == "-":
        return None
    if x.last - x.first == 1 and word in ("current", "recent") and (tag != "JJ" or r.word(x.last) in r.cues.units):
        return None
    x.sense, x.vague = value, tag == "JJ"  # "the current president" dates nothing
    x.kind = "set" if value == "set" else "duration" if value == "duration" else "date"
    x.form = "set" if value == "set" else "sense"
    if word == "recently" and r.word(x.first - 1) == "more":
        x.first -= 1
    return x


def read_clock_word(r: Reader, i: int) -> Expression | None:
    """ "noon", "midnight Friday" (the day is joined later)."""
    if not r.is_in(i - 1, "clock_guides") and r.word(i + 1) not in r.cues.weekdays:
        return None
    return Expression(i, i + 1, i, "clock", "time")


def read_daypart(r: Reader, i: int) -> Expression | None:
    """ "this morning", "the next morning", "in the morning", "mid afternoon"; "last night"."""
    before = r.word(i - 1)
    shift = r.cues.shifts.get(before)
    x = Expression(i, i + 1, i, "day_word", "time", count=0.0)
    if shift == "every":
        x.form, x.kind, x.first = "set", "set", i - 1
    elif shift in ("this", "last") or before == "this":
        x.count, x.first = (-1.0 if shift == "last" else 0.0), i - 1
    elif shift in ("next", "following", "previous", "same"):
        x.form, x.unit, x.shift, x.first = "unit", "day", "following" if shift == "next" else shift, i - 1
        x.first -= r.word(x.first - 1) == "the"
    elif before == "the" and r.word(i - 2) in ("in", "during") and r.word(i) != "night":
        x.form, x.first = "clock", i - 1
    elif (part := r.position_before(i)) is not None and r.word(part[0]) in ("early", "mid", "late"):
        x.form, x.first = "clock", part[0]
    else:
        return None
    return x
