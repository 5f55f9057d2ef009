"""The ledger in the terminal: its lines on a day, and one line with its history and sentences; from 80 columns."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from dragoman.book.ledger.asking import Related, Telling
from dragoman.showing.evidence import marked
from dragoman.showing.words import day

STYLES = {
    "open": "", "due soon": "yellow", "overdue": "bold yellow", "kept": "green", "broken": "bold red",
    "withdrawn": "magenta", "extended": "", "superseded": "",
}  # fmt: skip
SHORT = 9  # characters of a line's id in a table
Line = Mapping[str, Any]


def ledger_table(lines: Sequence[Line], on: date) -> RenderableType:
    """The lines, one row each."""
    if not lines:
        return Text("No lines.", style="dim")
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    table.add_column("Line", no_wrap=True)
    table.add_column("Status", max_width=14)
    table.add_column("Due", max_width=10)
    table.add_column("Who", ratio=2, min_width=12)
    table.add_column("Undertook to", ratio=4, min_width=20)
    for line in lines:
        table.add_row(
            Text(line["line"][:SHORT], style="dim"),
            Text(status_words(line, on), style=STYLES[line["standing"]]),
            Text(due_day(line)),
            Text(who_words(line)),
            Text(_flat(line["action"])),
        )
    return table


def line_page(
    line: Line, told: Sequence[Telling], deeds: Sequence[Related], on: date, *, plain: bool
) -> RenderableType:
    """One line: what it says, what was told of it and when, what may be its doing."""
    head = Table.grid(padding=(0, 2, 0, 0))
    head.add_column(style="bold", no_wrap=True)
    head.add_column()
    for name, value in (
        ("line", line["line"]), ("by", ", ".join(line["by"])), ("to", ", ".join(line["to"])),
        ("action", line["action"]), ("due", _due_words(line)), ("kind", line["kind"]), ("told by", _witnesses(line)),
        ("disputed", ", ".join(line["disputed"])),
    ):  # fmt: skip
        if value:
            head.add_row(name, Text(_flat(value)))
    head.add_row(f"on {day(on.isoformat())}", Text(status_words(line, on), style=STYLES[line["standing"]]))
    parts: list[RenderableType] = [head, Text(""), Text("History", style="bold")]
    for one in told:
        parts.append(Padding(_telling_head(one), (0, 0, 0, 2)))
        sentence = marked(one.text, *one.sentence, [(one.start, one.end, "trigger")], plain=plain)
        parts.append(Padding(sentence, (0, 0, 0, 4)))
    if deeds:
        parts += [Text(""), Text("Possibly related (changes no status)", style="bold")]
        for deed in deeds:
            when = day(deed.day.isoformat()) if deed.day else "no date"
            parts.append(Padding(Text(f"{when}  {deed.type} {deed.event}  {_flat(deed.report)}"), (0, 0, 0, 2)))
            sentence = marked(deed.text, *deed.sentence, [(deed.start, deed.end, "trigger")], plain=plain)
            parts.append(Padding(sentence, (0, 0, 0, 4)))
    return Group(*parts)


def _telling_head(one: Telling) -> Text:
    head = Text(day(one.day.isoformat()) if one.day else "no date")
    if one.changed_to:
        head.append("  ")
        head.append(one.changed_to, style=STYLES[one.changed_to] or "bold")
        if one.due_latest:
            head.append(f", due {day(one.due_latest.isoformat())}")
    else:
        head.append("  told again", style="dim")
    return head.append(f"  {_flat(one.source or '')} {_flat(one.report)}".rstrip(), style="dim")


def status_words(line: Line, on: date) -> str:
    """The standing, and how long a date due has passed: "overdue 12 d"; "extended" where it was put off."""
    standing, status = str(line["standing"]), str(line["status"])
    if standing == "overdue":
        standing = f"overdue {(on - line['due_latest']).days:,} d"
    elif standing == "due soon":
        standing = f"due in {(line['due_latest'] - on).days} d"
    return f"{standing} ({status})" if status in ("extended", "superseded") else standing


def due_day(line: Line) -> str:
    """The last day, or "from" the first; "" where none is known."""
    if line["due_latest"]:
        return str(line["due_latest"].isoformat())
    return f"from {line['due_earliest'].isoformat()}" if line["due_earliest"] else ""


def who_words(line: Line) -> str:
    """ "Japan → Malawi": who undertook it, and to whom."""
    by, to = (_flat(", ".join(line[side])) for side in ("by", "to"))
    return f"{by} → {to}" if to else by


def _due_words(line: Line) -> str:
    said = f" (“{line['due_text']}”)" if line["due_text"] else ""
    return due_day(line) + said


def _witnesses(line: Line) -> str:
    count = line["witnesses"]
    return f"{count} report{'' if count == 1 else 's'}, first {line['first_report']}"


def _flat(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text)
