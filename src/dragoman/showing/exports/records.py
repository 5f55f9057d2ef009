"""Coded reports exactly as they were added: `dragoman add` of them makes a book with the same events."""

from collections.abc import Callable
from typing import TextIO

from dragoman.book.rows import coded_from
from dragoman.book.store import Store
from dragoman.showing.exports.choosing import batches

_AT_ONCE = 200  # reports in memory


def write_records(store: Store, file: TextIO, done: Callable[[], None]) -> int:
    """Write the reports of temporary table `chosen_reports`, a line each. Returns their number; `done` is told each."""
    rows = 0
    for keys in batches(store, "chosen_reports", "report", _AT_ONCE):
        sql = "SELECT report, text, record FROM reports WHERE report IN ({})"
        found = {report: (text, record) for report, text, record in store.tables.select_in(sql, keys)}
        for key in keys:
            file.write(coded_from(*found[key]).to_json() + "\n")
            rows += 1
            done()
    return rows
