"""Readings of dates and times in figures: years, decades, 2021-02-19, 2/19/2021, 3 p.m., "mid-2020"."""

from dragoman.resolving.times.dates import with_the
from dragoman.resolving.times.mention import Expression
from dragoman.resolving.times.reader import HYPHENS, Reader, year_in


def read_number(r: Reader, i: int) -> Expression | None:
    """A year, a decade, a numeric date or a clock time that starts with a digit."""
    word = r.word(i)
    zoned = r.is_in(i + 1, "clock_zones") and r.word(i + 1) != "time"
    if len(word) == 4 and zoned and (r.word(i + 1) != "local" or r.word(i + 2) == "time"):
        return _clock(r, i)  # "at 0600 GMT"
    year = year_in(word)
    if year is not None:
        return _iso(r, i, year) or _year(r, i, year)
    if word.endswith("s") and word[:-1].isdecimal() and word.isascii() and word[-2] == "0":
        return _decade(r, i, word[:-1])
    if len(word) in (7, 9) and word[:4].isdecimal() and (word[4] in HYPHENS or word[4] == "/"):
        return _years(i, word)
    if "/" in word or word.count("-") == 2:
        return _slashed(r, i)
    if r.is_in(i + 1, "clock_marks") or ":" in word:
        return _clock(r, i)
    return None


def _years(i: int, word: str) -> Expression | None:
    """ "1975–1990", "2019–20", "2021/22" in one token."""
    first, rest = year_in(word[:4]), word[5:]
    if first is None or not (rest.isdecimal() and rest.isascii()):
        return None
    last = int(rest) if len(rest) == 4 else first // 100 * 100 + int(rest)
    return Expression(i, i + 1, i, "year", year=first, last_year=last) if first < last < first + 100 else None


def _iso(r: Reader, i: int, year: int) -> Expression | None:
    """2021-02-19, cut by the parser into five tokens."""
    if r.word(i + 1) != "-" or r.word(i + 3) != "-" or len(r.word(i + 2)) != 2:
        return None
    month, day = r.day_number(i + 2), r.day_number(i + 4)
    if month is None or day is None or month > 12:
        return None
    return Expression(i, i + 5, i, "exact", year=year, month=month, day=day)


def _slashed(r: Reader, i: int) -> Expression | None:
    """2/19/2021 and 19/2/2021 where only one order is a date, or both are the same day; 2021/02/19."""
    parts = r.word(i).replace("-", "/").split("/")
    if len(parts) != 3 or not all(p.isdecimal() and p.isascii() and len(p) <= 4 for p in parts):
        return None
    a, b, c = (int(p) for p in parts)
    if len(parts[0]) == 4:
        year, month, day = a, b, c
    elif len(parts[2]) == 4 and (a > 12 or b > 12 or a == b):
        year, month, day = (c, b, a) if a > 12 else (c, a, b)
    else:
        return None
    if not (1500 <= year <= 2199 and 1 <= month <= 12 and 1 <= day <= 31):
        return None
    return Expression(i, i + 1, i, "exact", year=year, month=month, day=day)


def _year(r: Reader, i: int, year: int) -> Expression | None:
    if (
        r.is_in(i + 1, "count_nouns")
        or r.is_in(i - 1, "count_guides")
        or (r.word(i + 1) in r.cues.units and r.word(i + 1) not in ("quarter", "half"))
    ):
        return None
    if _numbers_a_unit(r, i + 1):
        return None  # "the 1988 third quarter" is read at "quarter"
    if year % 10 == 0 and r.word(i + 1) in ("'s", "’s") and r.word(i - 1) in ("the", "early", "late", "mid", "-"):
        return with_the(r, Expression(i, i + 2, i, "decade", year=year))  # "the 1960's"
    x = Expression(i, i + 1, i, "year", year=year)
    if r.word(i + 1) in HYPHENS and r.word(i + 2) == f"{(year + 1) % 100:02}":
        x.last, x.last_year = i + 3, year + 1  # "the 2021-22 season"
    dep, head = r.parse.deps[i], r.parse.heads[i]
    guided = r.is_in(i - 1, "year_guides") or r.word(i - 1) in HYPHENS
    if head > i and dep in ("nummod", "compound", "nmod", "amod", "npadvmod") and r.parse.tags[head][:2] == "NN":
        # "the 1992 protests", "November's 1989 vote"; not "1500 troops", "in 2000 villages"
        determined = r.is_in(i - 1, "determiners") or r.word(i - 1) in ("'s", "’s", "a", "this", "that")
        counted = r.parse.tags[head] == "NNS" and r.parse.tags[i + 1] != "NNP"
        if not determined and (counted or year > 2099 or year < 1800):
            return None
        if not determined and not guided and r.parse.tags[head] == "NN" and head != i + 1:
            return None
    elif (
        not guided
        and dep not in ("pobj", "npadvmod", "appos", "conj", "ROOT", "dep", "nmod", "pcomp", "attr", "nummod", "poss")
        and not _sits_alone(r, i)
    ):
        return None
    if r.word(i - 1) == "fiscal":
        x.first -= 1
        if r.word(x.first - 1) == "the":
            x.first -= 1
    elif r.word(i - 1) == "year" and r.word(i - 2) in ("the", "fiscal"):
        x.first -= 2
    part = r.position_before(x.first)
    if part is not None:
        x.first, x.position = part
    return x


def _numbers_a_unit(r: Reader, at: int) -> bool:
    """Whether "quarter", "third quarter" or "second-half" stands at `at`."""
    at += r.word(at) in ("'s", "’s")
    if r.word(at) in r.cues.ordinals:
        at += 2 if r.word(at + 1) in HYPHENS else 1
    return r.word(at) in ("quarter", "half")


def _sits_alone(r: Reader, i: int) -> bool:
    """In brackets or between commas: "(1990)"."""
    return r.word(i - 1) in ("(", ",") and r.word(i + 1) in (")", ",", ".", ";")


def _decade(r: Reader, i: int, digits: str) -> Expression | None:
    """ "1990s", "the late 1980s", "the '80s"."""
    if len(digits) == 4:
        year = int(digits)
        if not 1500 <= year <= 2190:
            return None
    elif len(digits) == 2 and r.word(i - 1) in ("'", "’", "‘", "the"):
        year = (1900 if int(digits) >= 30 else 2000) + int(digits)
    else:
        return None
    x = Expression(i, i + 1, i, "decade", year=year)
    if r.word(i - 1) in ("'", "’", "‘"):
        x.first -= 1
    return with_the(r, x)


def read_prefixed(r: Reader, i: int) -> Expression | None:
    """One token of prefix and number: "mid-2020", "mid-1990s", "post-1959", "pre-2003"."""
    prefix, _, rest = r.word(i).partition("-")
    position = r.cues.positions.get(prefix)
    if position is None and prefix not in ("post", "pre"):
        return None
    year = year_in(rest.removesuffix("s"))
    if year is None:
        return None
    x = Expression(i, i + 1, i, "decade" if rest.endswith("s") else "year", year=year, position=position)
    if position is None:
        x.relation, x.relation_first = ("after" if prefix == "post" else "before"), i
    if r.word(i - 1) == "the":
        x.first -= 1
    return x


def _clock(r: Reader, i: int) -> Expression | None:
    word = r.word(i)
    hour, _, minute = word.replace(".", ":").partition(":")
    if len(hour) == 4 and not minute:
        hour, minute = hour[:2], hour[2:]
    if not (hour.isdecimal() and hour.isascii() and int(hour) <= 24):
        return None
    if minute and not (len(minute) == 2 and minute.isdecimal() and int(minute) < 60):
        return None
    marked = r.is_in(i + 1, "clock_marks")
    last = i + 2 if marked else i + 1
    zoned = r.is_in(last, "clock_zones")
    if not marked and not zoned and not (r.word(i - 1) == "at" and minute):
        return None
    while r.is_in(last, "clock_zones") and last < i + 4:
        last += 1
    return Expression(i, last, i + marked, "clock", "time")
