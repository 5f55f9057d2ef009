"""Dragoman reads news reports and writes down faithfully who said, promised and did what.

>>> import dragoman
>>> record = dragoman.code("France and Ghana agreed on Monday to ...", published="2024-05-07")
>>> [event.type for event in record.events]

`code` builds a `Coder` for each call unless it is given one; for many reports build one yourself and use
`Coder().pipe(reports)`. Nothing heavy is imported before it is needed.
"""

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["Book", "CodedReport", "Coder", "DragomanError", "Failure", "Report", "__version__", "code"]

if TYPE_CHECKING:
    from datetime import date

    from dragoman.book.book import Book
    from dragoman.coder import Coder
    from dragoman.errors import DragomanError, Failure
    from dragoman.model import CodedReport
    from dragoman.reading.report import Report

_WHERE = {
    "Book": "dragoman.book.book",
    "Coder": "dragoman.coder", "CodedReport": "dragoman.model", "DragomanError": "dragoman.errors",
    "Failure": "dragoman.errors", "Report": "dragoman.reading.report",
}  # fmt: skip


def code(text_or_html: str, *, published: "date | str | None" = None, coder: "Coder | None" = None) -> "CodedReport":
    """Code one report given as plain text or HTML.

    `published` (a date or `YYYY-MM-DD`) dates a report that carries no date. Building the coder takes seconds:
    pass your own `coder` when you have more than one report. Raises ReadError where there is no text to code.
    """
    from dragoman.coder import Coder

    return (coder or Coder()).code(text_or_html, published=published)


def __getattr__(name: str) -> Any:
    if name in _WHERE:
        from importlib import import_module

        return getattr(import_module(_WHERE[name]), name)
    raise AttributeError(f"module 'dragoman' has no attribute {name!r}")
