"""Short readable forms of dates, counts and places for the page."""

from collections.abc import Sequence
from datetime import date, timedelta

from dragoman.model import Actor, CodedReport, Commitment, Count, Event, Figure, Stance

_LONGEST_DUE = 30  # characters of a due date in words, such as a condition

QUAD_WORDS = {1: "verbal cooperation", 2: "material cooperation", 3: "verbal conflict", 4: "material conflict"}

STANCE_WORDS = {"support": "for", "oppose": "against", "mixed": "torn on"}


def day(iso: str) -> str:
    """`2021-07-26` as `26 Jul 2021`."""
    d = date.fromisoformat(iso)
    return f"{d.day} {d:%b %Y}"


def interval(earliest: str | None, latest: str | None) -> str:
    """A calendar interval as short as it can be said: a day, a month, a year, "to 27 Jul 2021", two days."""
    if earliest is None and latest is None:
        return ""
    if earliest is None:
        return f"to {day(latest or '')}"
    if latest is None:
        return f"from {day(earliest)}"
    if earliest == latest:
        return day(earliest)
    first, last = date.fromisoformat(earliest), date.fromisoformat(latest)
    if first.day == 1 and (last + timedelta(days=1)).day == 1:
        if (first.year, first.month) == (last.year, last.month):
            return f"{first:%b %Y}"
        if first.month == 1 and last.month == 12:
            return f"{first.year}" if first.year == last.year else f"{first.year}–{last.year}"
    if first.year == last.year:
        return (
            f"{first.day} {first:%b}–{last.day} {last:%b %Y}"
            if first.month != last.month
            else f"{first.day}–{last.day} {last:%b %Y}"
        )
    return f"{day(earliest)}–{day(latest)}"


def number(value: float) -> str:
    """A number with thousands separators, without a needless fraction."""
    return f"{value:,.0f}" if value == int(value) else f"{value:,g}"


def count(value: Count) -> str:
    """`12`, `10–15`, `at least 4`, `up to 20`."""
    low, high = value.low, value.high
    if low is not None and low == high:
        return number(low)
    if low is not None and high is not None:
        return f"{number(low)}–{number(high)}"
    return f"at least {number(low)}" if low is not None else f"up to {number(high or 0)}"


def tolls(event: Event) -> str:
    """The counts of an event: "at least 4 killed, 10–15 injured"."""
    parts = []
    for value, word in ((event.fatalities, "killed"), (event.injured, "injured"), (event.size, "taking part")):
        if value is not None:
            parts.append(f"none {word}" if value.high == 0 else f"{count(value)} {word}")
    return ", ".join(parts)


def figure_value(figure: Figure) -> str:
    """A figure's value as said: "about 2,500", "10–15", "9 %", "unknown"."""
    if not figure.known:
        return "unknown"
    unit = f" {figure.unit}" if figure.unit else ""
    if figure.value is not None:
        return ("about " if figure.approximate else "") + number(figure.value) + unit
    if figure.low is not None and figure.high is not None:
        return f"{number(figure.low)}–{number(figure.high)}{unit}"
    if figure.low is not None:
        return f"at least {number(figure.low)}{unit}"
    if figure.high is not None:
        return f"up to {number(figure.high)}{unit}"
    return "not said"


def due_words(commitment: Commitment) -> str:
    """When a commitment falls due: "by 31 Dec 2021"; the report's own words where they give no date; "" where none."""
    due = commitment.due
    if due is None:
        return ""
    if due.latest is not None:
        return f"by {day(due.latest)}" if due.earliest in (None, due.latest) else interval(due.earliest, due.latest)
    if due.earliest:
        return f"from {day(due.earliest)}"
    text = due.text if len(due.text) <= _LONGEST_DUE else due.text[:_LONGEST_DUE].rsplit(" ", 1)[0] + " …"
    return f"“{text}”"


def names(ids: Sequence[str], actors: dict[str, Actor], nobody: str = "–") -> str:
    """The actors of ids, joined with commas and "and"."""
    said = [actors[i].name for i in ids if i in actors]
    if not said:
        return nobody
    return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} and {said[-1]}"


def about(record: CodedReport, stance: Stance) -> str:
    """What a stance is towards, in words: the item's own, else those of the stance itself, in quotation marks."""
    toward = stance.toward
    for actor in record.actors:
        if actor.id == toward:
            return actor.name
    for commitment in record.commitments:
        if commitment.id == toward:
            return f"to {commitment.action} ({toward})"
    for process in record.processes:
        if process.id == toward:
            return f"{process.name} ({toward})"
    for event in record.events:
        if event.id == toward:
            return f"“{event.trigger.text}” ({toward})"
    return f"“{record.report.text[stance.start : stance.end]}”"
