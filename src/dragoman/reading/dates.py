"""Dates as inputs write them: ISO and mail timestamps, date lines on a page, dates in a URL, days in a dateline."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from email.utils import parsedate_to_datetime

from dragoman.reading.cues import Cues

_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ].{0,40})?")
_URL_DAY = re.compile(r"[/_-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.?#-]|$)")
_URL_WORD = re.compile(r"/((?:19|20)\d{2})/([a-z]{3,9})/([0-3]?\d)(?=[/_.?#-]|$)")
_WORD = r"([^\W\d_]{3,9})\.?"
_MONTH_DAY = re.compile(_WORD + r"\s{1,3}(\d{1,2})(?:st|nd|rd|th)?(?:(?:,\s{0,3}|\s{1,3})(\d{4}))?(?!\d)", re.I)
_DAY_MONTH = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th)?\.?\s{1,3}" + _WORD + r"(?:,?\s{1,3}(\d{4}|\d{2}(?!\d|:)))?(?!\d)", re.I
)
_NUMERIC = re.compile(r"(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d{2})(?!\d)")
_ISO_DAY = re.compile(r"((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_CLOCK = re.compile(
    r"[\s,|@·•(–—-]{0,5}(?:at\s{1,3})?(?:\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:\.\d{1,6})?)?)?[\s,]{0,3}(?:[apAP]\.?[mM]\.?)?[\s,]{0,3}(?:hrs|hours)?"
    r"[\s,(]{0,3}(?:[A-Z][A-Za-z]{0,4}|[+-]\d{2}:?\d{2})?(?:\s?[+-]\d{1,2}(?::?\d{2})?)?[)\s.]{0,3}",
)


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the calendar as written; `year` is None when the words do not say it. `end` is where it ended."""

    year: int | None
    month: int
    day: int
    end: int

    def date(self) -> date | None:
        """The date, or None without a year."""
        return _date(self.year, self.month, self.day) if self.year else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def parse_timestamp(value: str) -> date | None:
    """A `published` field: `2021-07-27`, an ISO timestamp, or a mail date ("Tue, 27 Jul 2021 10:15:00 GMT"); else None.

    The day is the one written, in its own time zone.
    """
    value = value.strip()
    if len(value) > 80:
        return None
    found = _ISO.fullmatch(value)
    if found:
        return _date(int(found[1]), int(found[2]), int(found[3]))
    try:
        return datetime.fromisoformat(value).date() if value[:1].isdigit() else parsedate_to_datetime(value).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def date_in_url(url: str, cues: Cues) -> date | None:
    """The day that a URL's path names (`/2021/07/27/`, `/2021-07-27-`, `/20210727`, `/2021/jul/27/`), or None."""
    path = url[:2_000].split("?", 1)[0]
    for found in _URL_DAY.finditer(path):
        day = _date(int(found[1]), int(found[2]), int(found[3]))
        if day:
            return day
    for found in _URL_WORD.finditer(path.lower()):
        month = cues.months.get(found[2])
        day = _date(int(found[1]), month, int(found[3])) if month else None
        if day:
            return day
    return None


def parse_day(text: str, cues: Cues) -> Day | None:
    """The day that `text` begins with, a weekday before it allowed, or None. "3/4/2021" is no day for sure: None."""
    offset = _after_weekday(text, cues)
    rest = text[offset : offset + 60]
    for pattern, order in ((_MONTH_DAY, (3, 1, 2)), (_DAY_MONTH, (3, 2, 1))):
        found = pattern.match(rest)
        month = cues.months.get(found[order[1]].lower()) if found else None
        if found and month:
            return _day(found[order[0]], month, int(found[order[2]]), offset + found.end())
    found = _ISO_DAY.match(rest)
    if found:
        return _day(found[1], int(found[2]), int(found[3]), offset + found.end())
    found = _NUMERIC.match(rest)
    if found:
        first, second = int(found[1]), int(found[3])
        day_first = first > 12 or found[2] == "." or first == second
        if day_first or second > 12:
            day, month = (first, second) if day_first else (second, first)
            return _day(found[4], month, day, offset + found.end())
    return None


def _day(year: str | None, month: int, day: int, end: int) -> Day | None:
    number = int(year) if year else None
    if number is not None and number < 100:
        number += 1900 if number >= 50 else 2000
    if not 1 <= month <= 12 or _date(number or 2000, month, day) is None:
        return None
    return Day(number, month, day, end)


def _after_weekday(text: str, cues: Cues) -> int:
    found = re.match(r"([A-Za-z]{3,9})\.?,?\s{1,3}", text)
    return found.end() if found and found[1].lower() in cues.weekdays else 0


def parse_date_line(line: str, cues: Cues) -> tuple[date | None, bool] | None:
    """What a line that holds nothing but a date says: (date, is it the first publication's); None if no such line.

    "Published: 27 July 2021 10:15 GMT" and "Tuesday, July 27, 2021" are; "27 July 2021 was a Tuesday." is not.
    The date is None when it cannot be read for sure ("03/04/2021").
    """
    line = line.strip(" \t\xa0()[]*_|-–—")
    if not 6 <= len(line) <= 80:
        return None
    label, rest = _label(line, cues)
    day = parse_day(rest, cues)
    if day is None:
        if _NUMERIC.fullmatch(rest.strip()):
            return None, True
        return None
    if day.year is None or not _CLOCK.fullmatch(rest[day.end :]):
        return None
    return day.date(), label not in cues.date_revised


def _label(line: str, cues: Cues) -> tuple[str, str]:
    lowered = line.lower()
    for label in cues.date_labels:
        if lowered.startswith(label) and not lowered[len(label) : len(label) + 1].isalnum():
            return label, line[len(label) :].lstrip(" \t\xa0:–—-|·")
    for label in cues.date_labels:  # "The Courier Published Saturday, March 31, 2018 1:19PM"
        at = lowered.find(f" {label} ") if len(label) > 6 else -1
        if 0 < at <= 40 and line[:1].isupper() and line[at + 1].isupper():
            return label, line[at + len(label) + 2 :].lstrip(" :")
    name, _, rest = line.partition(",")
    if name.strip().lower() in cues.agencies:
        return "", rest.strip()
    return "", line
