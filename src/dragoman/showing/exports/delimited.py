"""Events in the column layouts of other data sets."""

import csv
from collections.abc import Iterable
from datetime import date
from typing import TextIO

from dragoman.showing.exports.happenings import Happening
from dragoman.showing.exports.layouts import Column, Layout
from dragoman.showing.exports.losses import Losses
from dragoman.showing.exports.pairs import Pair, pairs
from dragoman.showing.exports.values import Cell

_BREAKING = str.maketrans({"\t": " ", "\n": " ", "\r": " ", "\x0b": " ", "\x0c": " ", "\x00": " ", '"': "'"})
# Line breaks of Unicode, on which some readers cut rows.
_BREAKING |= {0x1C: " ", 0x1D: " ", 0x1E: " ", 0x85: " ", 0x2028: " ", 0x2029: " "}
_CODES = ("code", "country", "entity")  # columns in which a layout's own country codes stand


def write_layout(events: Iterable[Happening], file: TextIO, layout: Layout, losses: Losses) -> int:
    """Write the rows. Returns their number."""
    writer = csv.writer(file, lineterminator="\n") if layout.quoted else None
    columns = [_Column(column, layout) for column in layout.columns]

    def put(cells: list[str]) -> None:
        if writer:
            writer.writerow(cells)
        else:
            file.write(layout.separator.join(cells) + "\n")

    if layout.header:
        put([column.name for column in layout.columns])
    rows = 0
    for event in events:
        losses.check(event)
        changed = False
        for pair in pairs(event):
            cells = [column.cell(pair) for column in columns]
            if not layout.quoted:
                cells, broken = _cleared(cells)
                changed |= broken
            put(cells)
            rows += 1
        if changed:
            losses.add("text")
    return rows


class _Column:
    """A column made ready to write many cells."""

    def __init__(self, column: Column, layout: Layout) -> None:
        self._value = column.value
        self._between = layout.list
        self._empty = column.origin == "nothing"
        self._countries = layout.countries if column.origin.endswith(_CODES) else {}

    def cell(self, pair: Pair) -> str:
        if self._empty:
            return ""
        text = spelt(self._value(pair), self._between)
        if self._countries and text[:3] in self._countries:
            return self._countries[text[:3]] + text[3:]
        return text


def _cleared(cells: list[str]) -> tuple[list[str], bool]:
    """The cells without what would break a row, and whether there was any."""
    row = "".join(cells)
    if row.isprintable() and '"' not in row:
        return cells, False
    clear = [cell.translate(_BREAKING) for cell in cells]
    return clear, clear != cells


def spelt(cell: Cell, between: str) -> str:
    """A value as text: nothing for None, lists joined, numbers as short as they are exact."""
    if isinstance(cell, str):
        return cell
    if cell is None:
        return ""
    if isinstance(cell, tuple):
        return between.join(cell)
    if isinstance(cell, float):
        return repr(round(cell, 6))
    if isinstance(cell, date):
        return cell.isoformat()
    return str(cell)
