"""What expressions are resolved against (`Context`), and what comes out (`Value`)."""

from dataclasses import dataclass
from datetime import date

from dragoman.resolving.times.calendar import Interval
from dragoman.resolving.times.direction import Direction
from dragoman.resolving.times.mention import UNDATED, Expression

# units from fine to coarse
RANK = {
    "day": 0,
    "week": 1,
    "weekend": 1,
    "month": 2,
    "season": 3,
    "quarter": 3,
    "half": 4,
    "year": 5,
    "decade": 6,
    "century": 7,
}


@dataclass(frozen=True, slots=True)
class Context:
    """What an expression is resolved against. `anchor` is the interval and unit the narrative stands at, if any."""

    published: date | None
    direction: Direction
    anchor: tuple[Interval, str] | None
    same_sentence: tuple[Interval, str] | None
    quarter: Interval | None = None  # the quarter or half-year last spoken of, for "a year earlier", "the quarter"
    attached: bool = False  # hangs, with "on" or "in", on a verb itself: that verb decides alone


@dataclass(frozen=True, slots=True)
class Value:
    """The interval that the words name (None: none), its unit, and the rule that gave it."""

    interval: Interval | None
    unit: str | None
    rule: str


def undated(x: Expression) -> Value:
    """What a relative expression comes to where the report has no date."""
    return Value(None, None, x.form + UNDATED)
