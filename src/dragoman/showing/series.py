"""Series in the terminal, from 80 columns."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from dragoman.book.series.figures import FigureSeries, Point
from dragoman.book.series.talks import Process, Round
from dragoman.showing.words import number

_BAR = 20  # characters of the longest bar


def events_table(rows: Sequence[Mapping[str, Any]], period: str) -> RenderableType:
    """Counts by period with a bar; a run of periods without reports is one line."""
    table = _table("Period", ("Events", "right"), ("Goldstein", "right"), ("mean", "right"), ("Reports", "right"),
                   ("per 1,000", "right"), "")  # fmt: skip
    most = max((row["events"] or 0 for row in rows), default=0)
    for silent, group in groupby(rows, key=lambda row: row["events"] is None):
        run = list(group)
        if silent:
            table.add_row(*_silent(run, period))
            continue
        for row in run:
            table.add_row(*_told(row, period, most))
    return table


def _silent(run: Sequence[Mapping[str, Any]], period: str) -> list[RenderableType]:
    """Periods without reports, told as one."""
    first, last = (period_words(run[i]["period"], period) for i in (0, -1))
    if len(run) == 1:
        return [first, *(Text("–", style="dim") for _ in range(5)), Text("no reports", style="dim")]
    said = f"no reports in {len(run):,} {period}s, to {last}"
    return [first, *(Text("–", style="dim") for _ in range(5)), Text(said, style="dim")]


def _told(row: Mapping[str, Any], period: str, most: int) -> list[str]:
    return [
            period_words(row["period"], period), f"{row['events']:,}", f"{row['goldstein_sum']:+.1f}",
            _or_dash(row["goldstein_mean"], "+.1f"), f"{row['reports']:,}", _or_dash(row["events_per_1000"], ",.1f"),
            "▇" * (-(-row["events"] * _BAR // most) if most else 0),
        ]  # fmt: skip


def figures_page(series: Sequence[FigureSeries]) -> RenderableType:
    """Each series under its heading, a figure a line."""
    if not series:
        return Text("No figures.", style="dim")
    parts: list[RenderableType] = []
    for one in series:
        heading = Text(_flat(one.measure), style="bold")
        actor = None if (one.actor or "") in one.measure else one.actor  # "Tajik servicemen", of whom two were killed
        about = f"reports about {one.about}" if one.about else None
        heading.append(_flat("".join(f" · {word}" for word in (actor, one.place, about) if word)))
        table = _table("  As of", ("Value", "right"), "Said by", "Report", header=False)
        for point in one.points:
            value = Text(value_words(point, one.unit), style="" if point.known else "yellow")
            table.add_row(
                f"  {point.as_of or 'no date'}", value, Text(_flat(point.said_by or "")),
                Text(_flat(point.report), style="dim"),
            )  # fmt: skip
        parts += [heading, table, Text("")]
    return Group(*parts[:-1])


def talks_page(processes: Sequence[Process]) -> RenderableType:
    """Each process under its heading, a round a line."""
    if not processes:
        return Text("No processes.", style="dim")
    parts: list[RenderableType] = []
    for one in processes:
        heading = Text(_flat(one.name), style="bold")
        heading.append(_flat(f" · {one.kind}" + (f" · since {one.began}" if one.began else "")))
        table = _table("  Round", "When", "Parties", "Reports", header=False)
        for held in one.rounds:
            table.add_row(
                f"  round {held.number}" if held.number else "  no round", _held(held),
                Text(_flat(", ".join(held.parties))), Text(_flat(", ".join(held.reports)), style="dim"),
            )  # fmt: skip
        parts += [heading, table, Text("")]
    return Group(*parts[:-1])


def value_words(point: Point, unit: str | None) -> str:
    """A figure as it was said: "about 2,500", "10–15", "at least 4", "unknown"."""
    if not point.known:
        return "unknown"
    about = "about " if point.approximate else ""
    low, high = point.low, point.high
    if point.value is not None:
        said = about + number(point.value)
    elif low is not None and high is not None:
        said = f"{number(low)}–{number(high)}"
    elif low is not None:
        said = f"at least {number(low)}"
    else:
        said = f"up to {number(high)}" if high is not None else "not said"
    return f"{said} {unit}" if unit else said


def period_words(first: date, period: str) -> str:
    """A period as it is called: 2024, 2024-03, 2024-W10, 2024-03-05."""
    if period == "year":
        return f"{first.year:04}"
    if period == "month":
        return f"{first.year:04}-{first.month:02}"
    if period == "week":
        year, week, _ = first.isocalendar()
        return f"{year:04}-W{week:02}"
    return first.isoformat()


def _held(held: Round) -> str:
    if held.first is None:
        return ""
    return f"{held.first}" if held.last in (None, held.first) else f"{held.first} – {held.last}"


def _table(*columns: str | tuple[str, str], header: bool = True) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold", show_header=header)
    for column in columns:
        name, justify = column if isinstance(column, tuple) else (column, "left")
        table.add_column(name, justify="right" if justify == "right" else "left")
    return table


def _or_dash(value: float | None, form: str) -> str:
    return "–" if value is None else format(value, form)


def _flat(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text)
