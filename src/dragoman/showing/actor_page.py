"""Actors of the record book in the terminal: a list, one actor, its offices over time."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from dragoman.book.keys import shown
from dragoman.book.portraits import Part, Portrait, Told
from dragoman.showing import words
from dragoman.showing.book_page import SHORT

# The variable `words` narrows it to names like it.
LIST = """SELECT format('A{:016x}', a.identity) AS identity, a.name, a.type, a.country, a.code,
 count(DISTINCT m.report) AS reports, min(r.published) AS first_seen, max(r.published) AS last_seen, a.names
FROM actor_mentions m LEFT JOIN actor_merges g ON g.identity = m.identity
 JOIN actor_list a ON a.identity = coalesce(g.into_identity, m.identity) JOIN reports r ON r.report = m.report
WHERE len(list_filter(a.names, lambda n: n ILIKE getvariable('words'))) > 0
GROUP BY ALL ORDER BY reports DESC, 2, 1"""
_REPORTS = 4  # ids of reports named on one line


def actor_table(rows: Sequence[Sequence[Any]]) -> Table:
    """The rows of LIST, a line each."""
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
    table.add_column(no_wrap=True, style="dim")
    table.add_column(ratio=1)
    for style in ("dim", "cyan", "dim", "dim"):
        table.add_column(no_wrap=True, style=style)
    for id, name, type, _, code, reports, first, last, _ in rows:
        table.add_row(
            id[:SHORT], Text(name), type.replace("_", " "), code, _number(reports), _days(first, last)
        )  # fmt: skip
    return table


def portrait_page(one: Portrait) -> RenderableType:
    """One actor: what it is called and coded as."""
    table = _facts()
    for label, told in (
        ("Names", one.names), ("Codes", one.codes), ("Countries", one.countries), ("Kinds", one.types),
        ("Offices", one.roles),
    ):  # fmt: skip
        for number, value in enumerate(told):
            table.add_row("" if number else label, Text(value.value.replace("_", " ")), _number(len(value.reports)))
    if one.wikidata:
        table.add_row("Wikidata", Text(", ".join(one.wikidata)), "")
    for label, parts in (("Merged into it", one.merged), ("Split", one.split)):
        for number, part in enumerate(parts):
            table.add_row("" if number else label, _part(part), "")
    return Group(*_head(one), table, Text(""))


def history_page(one: Portrait) -> RenderableType:
    """The offices of one actor, in the order in which they were first told; each with its reports."""
    parts: list[RenderableType] = _head(one)
    if not one.roles:
        parts.append(Text("no office or role in any report", style="dim"))
    for told in one.roles:
        line = Text(_days(told.first, told.last) or "no date", style="bold").append(f"  {told.value}", style="")
        parts += [line, Padding(Text(_named(told), style="dim"), (0, 0, 0, 2))]
    return Group(*parts, Text(""))


def _head(one: Portrait) -> list[RenderableType]:
    head = Text(one.name, style="bold").append(f"  {shown('A', one.identity)}", style="not bold dim")
    seen = Text(f"in {_number(one.reports)}", style="dim")
    if one.first:
        seen.append(f", {_days(one.first, one.last)}")
    return [Rule(style="dim", characters="─"), head, seen, Rule(style="dim", characters="─")]


def _facts() -> Table:
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
    table.add_column(style="dim", no_wrap=True)
    table.add_column(ratio=1)
    table.add_column(style="dim", no_wrap=True)
    return table


def _part(part: Part) -> Text:
    text = Text(", ".join(part.names) or "?").append(f"  {shown('A', part.identity)}", style="dim")
    return text.append(f"  {part.note}", style="italic") if part.note else text


def _named(told: Told) -> str:
    """The first of its reports."""
    more = len(told.reports) - _REPORTS
    return ", ".join(told.reports[:_REPORTS]) + (f" and {more} more" if more > 0 else "")


def _number(reports: int) -> str:
    return f"{reports} {'report' if reports == 1 else 'reports'}"


def _days(first: date | None, last: date | None) -> str:
    return words.interval(first.isoformat() if first else None, last.isoformat() if last else None)
