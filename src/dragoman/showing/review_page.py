"""An item to review, and corrections, in the terminal."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from dragoman.book.correcting import Made
from dragoman.book.corrections import SIDES
from dragoman.book.keys import shown
from dragoman.book.reviewing import Pending
from dragoman.model import Actor, Count, Event
from dragoman.showing import words
from dragoman.showing.book_page import SHORT

_STYLES = {"accept": "green", "reject": "red", "edit": "yellow"}


def item_page(one: Pending, number: int, total: int) -> RenderableType:
    """The sentence with its words marked, and what was coded."""
    head = Text(f"{number} of {total}  ", style="bold")
    day = words.day(one.published.isoformat()) if one.published else "no date"
    head.append(" · ".join(part for part in (one.source, day, f"{one.report} {one.item}") if part), style="dim")
    sentence = Text(" ".join(one.before.split()) + (" " if one.before.strip() else ""))
    sentence.append(" ".join(one.words.split()), style="bold underline")
    sentence.append((" " if one.after[:1].isspace() else "") + " ".join(one.after.split()))
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
    table.add_column(style="dim", no_wrap=True)
    table.add_column(ratio=1)
    for label, value in facts(one.value, one.cast):
        table.add_row(label, Text(value))
    if isinstance(one.value, Event):
        table.add_row("confidence", Text(f"{one.value.confidence:.2f}, {one.value.rule}"))
    return Group(Rule(style="dim", characters="─"), head, Padding(sentence, (0, 0, 1, 2)), table)


def facts(item: Any, cast: Mapping[str, Actor]) -> Iterator[tuple[str, str]]:
    """What is coded of an item: the label of each field that has a value, and the value."""
    if isinstance(item, Event):
        day = words.interval(item.time.earliest, item.time.latest)
        told: list[tuple[str, str]] = [
            ("type", item.type), ("mode", item.mode or ""), ("source", _names(item.sources, cast)),
            ("target", _names(item.targets, cast)),
            ("date", f"{day} (day of the report)" if day and item.time.from_ == "report" else day),
            ("place", ", ".join(p for p in (item.places[0].name, item.places[0].country) if p) if item.places else ""),
            ("status", item.status), ("fatalities", _count(item.fatalities)), ("injured", _count(item.injured)),
            ("size", _count(item.size)),
        ]  # fmt: skip
    elif hasattr(item, "action"):
        due = item.due
        told = [
            ("kind", item.kind), ("by", _names(item.by, cast)), ("to", _names(item.to, cast)), ("action", item.action),
            ("due", (words.interval(due.earliest, due.latest) or due.text) if due else ""), ("status", item.status),
        ]  # fmt: skip
    elif hasattr(item, "measure"):
        told = [
            ("measure", item.measure), ("value", _number(item.value)), ("low", _number(item.low)),
            ("high", _number(item.high)), ("unit", item.unit or ""),
        ]  # fmt: skip
    else:
        told = [("kind", item.kind), ("speaker", _names([item.speaker] if item.speaker else [], cast))]
    yield from ((label, value) for label, value in told if value)


def corrections_table(made: Sequence[Made]) -> Table:
    """Corrections, a line each."""
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
    table.add_column(no_wrap=True, style="dim")
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(ratio=1)
    for entry in made:
        one = entry.correction
        what = Text(f"“{' '.join(one.words.split())[:60]}” in {one.report_id}")
        if one.changes:
            what.append(f": {told(one.changes)}", style="cyan")
        if one.who or one.note:
            what.append(f"  {', '.join(part for part in (one.who, one.note) if part)}", style="dim")
        if entry.state != "applied":
            what.append(f"  {entry.state}", style="magenta")
        kind = one.type if one.kind == "event" else f"{one.kind} {one.type}"
        table.add_row(
            shown("X", one.key)[:SHORT], Text(one.verdict, style=_STYLES[one.verdict]), Text(kind[:24]), what
        )  # fmt: skip
    return table


def told(changes: object) -> str:
    """Changes in words: "type ASSAULT, source Turkey"."""
    assert hasattr(changes, "items")
    return ", ".join(f"{name} {_value(name, value)}" for name, value in sorted(changes.items()))


def _value(name: str, value: object) -> str:
    if value is None or value == []:
        return "none"
    if name in SIDES:
        assert isinstance(value, list)
        return "; ".join(actor["name"] for actor in value)
    if isinstance(value, dict):
        if "name" in value:
            return str(value["name"])
        ends = [str(value.get(a)) for a in (("earliest", "latest") if "earliest" in value else ("low", "high"))]
        return ends[0] if ends[0] == ends[1] else f"{ends[0]}+" if ends[1] == "None" else "–".join(ends)
    return str(value)


def _names(side: Sequence[str], cast: Mapping[str, Actor]) -> str:
    return "; ".join(
        f"{cast[id].name} ({cast[id].code})" if cast[id].code else cast[id].name for id in side if id in cast
    )


def _count(count: Count | None) -> str:
    return words.count(count) if count else ""


def _number(value: float | None) -> str:
    return words.number(value) if value is not None else ""
