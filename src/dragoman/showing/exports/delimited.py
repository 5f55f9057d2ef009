"""Events in the column layouts of other data sets."""

import csv
from collections.abc import Iterable
from datetime import date
from typing import TextIO

from dragoman.showing.exports.happenings import Happening
from dragoman.showing.exports.layouts import Layout
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
            cells, broken = _cells(pair, layout)
            changed |= broken
            put(cells)
            rows += 1
        if changed:
            losses.add("text")
    return rows


def _cells(pair: Pair, layout: Layout) -> tuple[list[str], bool]:
    """The cells of a row, and whether a text had to be changed."""
    cells, changed = [], False
    for column in layout.columns:
        text = spelt(column.value(pair), layout.list)
        if layout.countries and column.origin.endswith(_CODES) and text[:3] in layout.countries:
            text = layout.countries[text[:3]] + text[3:]
        if not layout.quoted:
            clear = text.translate(_BREAKING)
            changed |= clear != text
            text = clear
        cells.append(text)
    return cells, changed


def spelt(cell: Cell, between: str) -> str:
    """A value as text: nothing for None, lists joined, numbers as short as they are exact."""
    if cell is None:
        return ""
    if isinstance(cell, tuple):
        return between.join(cell)
    if isinstance(cell, float):
        return repr(round(cell, 6))
    if isinstance(cell, date):
        return cell.isoformat()
    return str(cell)
