"""A table of results as users want it: laid out for the terminal, or as JSON, JSON lines or CSV for scripts."""

import csv
import json
import sys
from collections.abc import Sequence
from typing import Any, TextIO

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

FORMATS = ("table", "json", "jsonl", "csv")


class Tabled:
    """Rows under named columns. Numbers stand at the right; None is shown as a dash, and is null in JSON."""

    def __init__(self, columns: Sequence[str]) -> None:
        self.columns = tuple(columns)
        self.rows: list[tuple[Any, ...]] = []

    def add(self, *values: Any) -> None:
        """One row, a value a column."""
        self.rows.append(values)

    def write(self, form: str, out: TextIO | None = None) -> None:
        """Write all rows in one of FORMATS, to standard output where nothing else is named."""
        out = out or sys.stdout
        if form == "table":
            self._lay_out(out)
        elif form == "csv":
            writer = csv.writer(out, lineterminator="\n")
            writer.writerow(self.columns)
            writer.writerows([_plain(value) for value in row] for row in self.rows)
        elif form == "jsonl":
            for row in self._dicts():
                out.write(json.dumps(row, ensure_ascii=False) + "\n")
        else:
            out.write(json.dumps(self._dicts(), ensure_ascii=False, indent=2) + "\n")
        out.flush()

    def _dicts(self) -> list[dict[str, Any]]:
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]

    def _lay_out(self, out: TextIO) -> None:
        table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
        for number, name in enumerate(self.columns):
            right = all(_is_number(row[number]) for row in self.rows) and bool(self.rows)
            table.add_column(name, justify="right" if right else "left", overflow="fold")
        for row in self.rows:
            table.add_row(*(Text(_shown(value)) for value in row))
        console = Console(file=out, highlight=False)
        with console.capture() as laid:
            console.print(table)
        out.write("".join(line.rstrip() + "\n" for line in laid.get().splitlines()))


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = "–" if value is None else f"{value:,}" if _is_number(value) else str(value)
    return "".join(c if c.isprintable() else " " for c in text)


def _plain(value: Any) -> Any:
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else value
