"""Coded reports exactly as they were added: `dragoman add` of them makes a book with the same events."""

from collections.abc import Callable
from typing import TextIO

from dragoman.book.rows import coded_from
from dragoman.book.store import Store
from dragoman.showing.exports.choosing import ranges

_AT_ONCE = 1_000  # reports in memory


def write_records(store: Store, total: int, file: TextIO, done: Callable[[], None]) -> int:
    """Write the reports of temporary table `chosen_reports`, a line each. Returns their number; `done` is told each."""
    rows = 0
    for part in ranges(total, _AT_ONCE):
        found = store.con.execute(
            """SELECT r.text, r.record FROM chosen_reports c JOIN reports r ON r.report = c.report
            WHERE c.n >= ? AND c.n < ? ORDER BY c.n""", part
        )  # fmt: skip
        for text, record in found.fetchall():
            file.write(coded_from(text, record).to_json() + "\n")
            rows += 1
            done()
    return rows
