"""What `dragoman ledger` does: ask, and write as a table or for scripts."""

import json
from datetime import date
from typing import IO, Any

from rich.console import Console
from rich.text import Text

from dragoman.book.keys import shown
from dragoman.book.ledger.asking import ledger_on, line_key, related, tellings
from dragoman.book.store import Store
from dragoman.errors import BookError
from dragoman.showing.ledger import ledger_table, line_page
from dragoman.showing.tables import write_table


def show_ledger(store: Store, on: date, form: str, out: IO[str], **asked: Any) -> None:
    """The lines of the ledger on a day; `asked` as for asking.ledger_on."""
    table = ledger_on(store, on, **asked)
    if form != "table":
        write_table(table, form, out)
        return
    console = _console(out)
    console.print(ledger_table(table.to_pylist(), on))
    if table.num_rows:
        count = table.num_rows
        told = f"{count:,} line{'' if count == 1 else 's'} on {on.isoformat()}; `dragoman ledger LINE` shows one"
        console.print(Text(f"\n{told}", style="dim"))


def show_line(store: Store, words: str, on: date, soon: int, form: str, out: IO[str]) -> None:
    """One line with its history, the sentences, and the events that may be its doing."""
    key = line_key(store, words)
    found = [row for row in ledger_on(store, on, soon=soon).to_pylist() if row["line"] == shown("C", key)]
    if not found:
        raise BookError(f"nothing was told of line {words} by {on.isoformat()}", hint="name a later day with --on")
    told, deeds = tellings(store, key, on), related(store, key, on)
    if form == "table":
        console = _console(out)
        console.print(line_page(found[0], told, deeds, on, plain=not console.is_terminal))
        return
    record = found[0] | {
        "history": [
            {
                "day": one.day, "status": one.changed_to, "due_text": one.due_text, "due_latest": one.due_latest,
                "report": one.report, "source": one.source, "start": one.start, "end": one.end,
                "words": one.text[one.start : one.end], "sentence": one.text[slice(*one.sentence)],
            }
            for one in told
        ],
        "possibly_related": [
            {
                "event": one.event, "type": one.type, "day": one.day, "report": one.report, "start": one.start,
                "end": one.end, "sentence": one.text[slice(*one.sentence)],
            }
            for one in deeds
        ],
    }  # fmt: skip
    if form == "csv":
        raise BookError("one line is no table", hint="--format json, or `dragoman ledger --format csv` for all lines")
    out.write(
        json.dumps(record, ensure_ascii=False, indent=2 if form == "json" else None, default=date.isoformat) + "\n"
    )


def _console(out: IO[str]) -> Console:
    return Console(file=out, highlight=False, markup=False)
