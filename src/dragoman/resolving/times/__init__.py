"""Times: expressions of time in a parse, resolved against the report's date.

`find_times` goes left to right over the tokens, reads an expression wherever a word of time stands (`dates`,
`numerals`, `units`),
attaches its preposition (`relations`), asks the governing verb whether it lies behind or ahead (`direction`), and works
out the calendar interval (`values`, `bounds`). Words are in data/cues/times.toml; docs/times.md has every rule.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import cast

from dragoman.parsing.parse import Parse
from dragoman.resolving.times import calendar, relations
from dragoman.resolving.times.bounds import bounds
from dragoman.resolving.times.calendar import Interval
from dragoman.resolving.times.context import Context, Value
from dragoman.resolving.times.cues import TimeCues, load_time_cues
from dragoman.resolving.times.dates import (
    read_clock_word,
    read_daypart,
    read_decade,
    read_month,
    read_phrase,
    read_season,
    read_weekday,
)
from dragoman.resolving.times.direction import Direction, attached, direction
from dragoman.resolving.times.mention import UNDATED, Expression, Granularity, Relation, TimeMention
from dragoman.resolving.times.numerals import read_number, read_prefixed
from dragoman.resolving.times.reader import Reader
from dragoman.resolving.times.units import read_unit
from dragoman.resolving.times.values import value_of

__all__ = ["TimeCues", "TimeMention", "find_times", "load_time_cues", "unresolved"]

_READERS: dict[str, Callable[[Reader, int], Expression | None]] = {
    "month": read_month,
    "weekday": read_weekday,
    "unit": read_unit,
    "season": read_season,
    "decade": read_decade,
    "phrase": read_phrase,
    "clock": read_clock_word,
    "daypart": read_daypart,
}
_DIGITS = frozenset("0123456789")
_SPELLED = frozenset({"nineteen", "eighteen", "twenty"})
_DATED = frozenset({"day", "week", "weekend", "month", "quarter", "season", "half", "year"})
_ANCHOR_REACH = 3  # sentences that a narrative date carries over ("three days later")


@dataclass(slots=True)
class _Narrative:
    """The date, with its unit, and the quarter last spoken of, each with the number of its sentence."""

    at: int = -9
    date: tuple[Interval, str] | None = None
    quarter_at: int = -9
    quarter: Interval | None = None

    def forget(self, sentence: int) -> None:
        """Drop what was said too far back."""
        if sentence - self.at > _ANCHOR_REACH:
            self.date = None
        if sentence - self.quarter_at > 2 * _ANCHOR_REACH:
            self.quarter = None

    def note(self, x: Expression, value: Value, sentence: int) -> None:
        """Move to the date of an expression, if it is one that a story goes on from."""
        if (
            value.interval is None
            or x.form in ("sense", "duration", "clock", "stretch")
            or value.rule == "offset.before"
        ):
            return
        if value.unit in ("quarter", "half"):
            self.quarter, self.quarter_at = value.interval, sentence
        if value.unit in _DATED:
            self.date, self.at = (value.interval, value.unit), sentence


def find_times(parse: Parse, published: date | None, cues: TimeCues) -> list[TimeMention]:
    """All expressions of time, in text order, not overlapping. `published` None leaves relative ones without dates."""
    found: list[TimeMention] = []
    narrative = _Narrative()
    for number, expressions in _by_sentence(parse, cues):
        reader = _window(parse, cues, number, 0)
        found += _resolve(reader, _joined(reader, expressions), published, narrative, number)
    return found


def unresolved(mentions: Iterable[TimeMention]) -> list[str]:
    """The texts of relative expressions that were left without dates because the report has none, in text order."""
    return [mention.text for mention in mentions if mention.rule.endswith(UNDATED)]


def _by_sentence(parse: Parse, cues: TimeCues) -> Iterable[tuple[int, list[Expression]]]:
    """The expressions of each sentence that has any, with the sentence's number."""
    nuclei, seconds, lower, sentence_of = cues.nuclei, cues.seconds, parse.lower, parse.sentence_of
    end = len(lower)
    expressions: list[Expression] = []
    current, done, reader = -1, 0, None
    for i, word in enumerate(lower):
        kind = nuclei.get(word)
        if kind is None and word[0] not in _DIGITS and ("-" not in word or len(word) < 8) and word not in _SPELLED:
            continue
        if i < done or (word in seconds and (i + 1 == end or lower[i + 1] not in seconds[word])):
            continue
        if sentence_of[i] != current:
            if expressions:
                yield current, expressions
            current, expressions = sentence_of[i], []
            reader = None
        if reader is None:
            reader = _window(parse, cues, current, done)
        reader.low = max(done, reader.low)
        x = _read(reader, i, kind)
        if x is not None:
            x.first = max(x.first, done)
            relations.attach(reader, x)
            expressions.append(x)
            done = x.last
    if expressions:
        yield current, expressions


def _window(parse: Parse, cues: TimeCues, number: int, done: int) -> Reader:
    """A sentence, and a few tokens beside it where the parser cut without a full stop ("on 7 | December")."""
    sentence = parse.sentences[number]
    low, high, segment = sentence.first, sentence.last, sentence.segment
    for i in range(low - 1, max(done, low - 4) - 1, -1):
        if parse.pos[i] == "PUNCT" or parse.sentence(i).segment != segment:
            break
        low = i
    if parse.pos[high - 1] != "PUNCT":
        for i in range(high, min(len(parse), high + 4)):
            if parse.pos[i] == "PUNCT" or parse.sentence(i).segment != segment:
                break
            high = i + 1
    return Reader(parse, cues, low, high)


def _read(r: Reader, i: int, kind: str | None) -> Expression | None:
    """The expression whose nucleus is token i, by what kind of word it is."""
    word = r.parse.lower[i]
    if kind is not None:
        x = _READERS[kind](r, i)
        if x is None and (kind != "phrase") and word in r.cues.phrases:
            x = read_phrase(r, i)
        return x
    if word[0] in _DIGITS:
        return read_number(r, i)
    if word in _SPELLED:
        year = r.spelled_year(i)
        return Expression(i, year[0], i, "year", year=year[1]) if year else None
    return read_prefixed(r, i)


def _joined(r: Reader, expressions: list[Expression]) -> list[Expression]:
    """Put a clock time and the day right after it together ("5 p.m. EST, Nov. 6"); mark the ends of stretches."""
    out: list[Expression] = []
    for x in expressions:
        before = out[-1] if out else None
        if (
            before is not None
            and x.first - before.last <= 1
            and before.form == "clock"
            and x.form in ("day", "weekday", "day_word")
        ):
            gap = r.parse.lower[before.last] if x.first > before.last else ","
            if gap in (",", "on") or gap in r.cues.words["clock_zones"]:
                x.first, x.kind = before.first, "time"
                x.relation, x.relation_first = before.relation, before.relation_first
                out[-1] = x
                continue
        if before is not None and before.form == "beside" and x.first == before.last and x.kind == "date":
            x.step = -1 if r.parse.lower[before.last - 1] == "before" else 1
            x.first, x.relation, x.relation_first = before.first, before.relation, before.relation_first
            out[-1] = x
            continue
        if before is not None and relations.pair(r, before, x):
            relations.borrow(before, x)
        out.append(x)
    return out


def _resolve(
    r: Reader, batch: list[Expression], published: date | None, narrative: _Narrative, number: int
) -> list[TimeMention]:
    """The mentions of sentence `number`; moves the narrative on."""
    values: list[tuple[Expression, Value, Direction, int]] = []
    narrative.forget(number)
    before = narrative.date
    for x in batch:
        head = _head(r, x)
        way = direction(r.parse, head, r.cues, x.first) if published is not None else "open"
        own = x.relation == "at" and attached(r.parse, head)
        context = Context(published, way, narrative.date, None, narrative.quarter, own)
        value = value_of(x, context)
        values.append((x, value, way, head))
        narrative.note(x, value, number)
    said = narrative.date if narrative.at == number else None
    for n, (x, _, way, head) in enumerate(values):
        if x.form == "clock":  # its day may stand after it
            values[n] = (x, value_of(x, Context(published, way, before, said)), way, head)
    for n in range(len(values) - 1):
        _in_order(values, n)
    return [_mention(r, *values[n], published, _partner(values, n)) for n in range(len(values))]


def _in_order(values: list[tuple[Expression, Value, Direction, int]], n: int) -> None:
    """Where the ends of a stretch came out the wrong way round, move one by a year: "from November to March"."""
    (a, start, way, _), (b, end, _, _) = values[n], values[n + 1]
    if a.relation != "from_to" or b.relation != "from_to" or start.interval is None or end.interval is None:
        return
    if (
        start.interval[0] <= end.interval[1]
        or a.year is not None
        or b.year is not None
        or a.form not in ("day", "month")
    ):
        return
    at, step = (n + 1, 1) if way == "future" else (n, -1)
    x, value, way, head = values[at]
    if value.interval is not None and value.unit is not None:
        day = calendar.add(value.interval[0], "year", step)
        moved = calendar.containing(value.unit, day) if day is not None else None
        values[at] = (x, Value(moved, value.unit, value.rule), way, head)


def _partner(values: list[tuple[Expression, Value, Direction, int]], n: int) -> tuple[Interval | None, bool] | None:
    """The other end of a stretch: its interval, and whether it is the later end."""
    if values[n][0].relation != "from_to":
        return None
    ahead = n + 1 < len(values) and values[n + 1][0].relation == "from_to" and values[n + 1][0].relation_first is None
    if ahead and (n == 0 or values[n][0].relation_first is not None or values[n - 1][0].relation != "from_to"):
        return values[n + 1][1].interval, True
    return (values[n - 1][1].interval, False) if n else None


def _head(r: Reader, x: Expression) -> int:
    """The token of the expression that hangs on something outside it, the nucleus if that does."""
    at = x.nucleus
    for _ in range(x.last - x.first):
        head = r.parse.heads[at]
        if head == at or not x.first <= head < x.last:
            return at
        at = head
    return at


def _mention(
    r: Reader,
    x: Expression,
    value: Value,
    way: Direction,
    head: int,
    published: date | None,
    partner: tuple[Interval | None, bool] | None,
) -> TimeMention:
    first = x.first if x.relation_first is None else x.relation_first
    relation: str | None = x.relation
    if relation == "between":
        relation = None
    earliest: date | None = None
    latest: date | None = None
    if value.interval is not None:
        unit = value.unit if value.unit != "vague" else None
        earliest, latest = bounds(value.interval, unit, x.position, relation, published, way)
    if partner is not None and partner[0] is not None and value.interval is not None:
        if partner[1]:
            earliest, latest = value.interval[0], max(partner[0][1], value.interval[1])
        else:
            earliest, latest = min(partner[0][0], value.interval[0]), value.interval[1]
    if relation == "from":
        relation = "since" if way == "past" else "after"
    unit = "week" if value.unit == "weekend" else value.unit
    return TimeMention(
        first=first,
        last=x.last,
        head=head,
        start=r.parse.starts[first],
        end=r.parse.ends[x.last - 1],
        text=r.parse.span(first, x.last),
        kind=x.kind,
        earliest=earliest,
        latest=latest,
        granularity=cast("Granularity | None", unit if unit not in ("hour", "century") else "vague"),
        relation=cast("Relation | None", relation),
        rule=value.rule,
        named=value.interval,
    )
