"""What finding times yields (`TimeMention`), and the reading between words and dates (`Expression`)."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from dragoman.resolving.times.calendar import Interval

TimeKind = Literal["date", "time", "duration", "set"]
Granularity = Literal["day", "week", "month", "quarter", "season", "half", "year", "decade", "vague"]
Relation = Literal["at", "by", "since", "until", "after", "before", "within", "for", "from_to"]
UNDATED = ".undated"  # ends the rule of a relative expression that needs the report's date, which is unknown


@dataclass(frozen=True, slots=True)
class TimeMention:
    """An expression of time: tokens `first` to `last` (exclusive) of the parse, its preposition included.

    `head` is the token whose head and dependency place it in the sentence ("Monday" of "on Monday"). `earliest` and
    `latest` bound, both ends inclusive, when a thing so dated holds: the relation is applied ("by Friday" has no
    earliest), a part is narrowed ("late 2019"), and what lies in the past ends with the report's date. `named` is the
    calendar interval of the words themselves (Friday; all of 2019), as TIMEX3 gives it.
    """

    first: int
    last: int
    head: int
    start: int
    end: int
    text: str
    kind: TimeKind
    earliest: date | None
    latest: date | None
    granularity: Granularity | None
    relation: Relation | None
    rule: str
    named: Interval | None = None


@dataclass(slots=True)
class Expression:
    """What the grammar read, before any date is worked out. Which fields are set follows from `form`.

    form      fields
    day       month, day, last_day (a range's end), year, weekday
    month     month, year, shift, position
    year      year, last_year, position
    decade    year (its first), position
    weekday   weekday, shift
    unit      unit, shift, ordinal, year, year_shift, position
    stretch   unit, count, shift (past, coming, recent)
    offset    unit, count, offset (ago, before, after, hence)
    duration  unit, count, ahead (stands after "in": a point that far ahead, if the verb is in the future)
    season    month (its first), year, shift, position
    day_word  count (days from the report's date)
    clock     (hour and minute are not resolved)
    holiday   text (as the cue file has it), year
    sense     sense
    beside    - ("the day before", joined with the date that follows as its `step`)
    set       -
    exact     year, month, day
    """

    first: int
    last: int
    nucleus: int
    form: str
    kind: TimeKind = "date"
    unit: str | None = None
    count: float | None = None
    vague: bool = False
    year: int | None = None
    last_year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    weekday: int | None = None
    ordinal: int | None = None
    shift: str | None = None
    year_shift: str | None = None
    position: str | None = None
    offset: str | None = None
    sense: str | None = None
    text: str | None = None
    step: int = 0
    relation: str | None = None
    relation_first: int | None = None
