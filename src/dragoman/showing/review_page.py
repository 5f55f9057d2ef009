"""An item to review, and corrections, in the terminal."""

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from dragoman.book.correcting import Made
from dragoman.book.keys import shown
from dragoman.book.reviewing import Pending
from dragoman.book.corrections import SIDES
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
    for label, value in one.facts:
        table.add_row(label, Text(value))
    if one.confidence is not None:
        table.add_row("confidence", Text(f"{one.confidence:.2f}"))
    if one.kind == "event":
        table.add_row("words", Text(" ".join(one.words.split())))
    return Group(Rule(style="dim", characters="─"), head, Padding(sentence, (0, 0, 1, 2)), table)


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
