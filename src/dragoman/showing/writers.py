"""Writing coded reports as they are done: pages, JSON, JSON lines; to a file or to standard output."""

import sys
from pathlib import Path
from types import TracebackType
from typing import TextIO

from rich.console import Console

from dragoman.model import CodedReport
from dragoman.showing.page import print_page


class Writer:
    """Writes records in one of the forms `page`, `json`, `jsonl`. Each is flushed, so that what is done is kept.

    `json` writes one indented object, or an array where a second report follows.
    """

    def __init__(self, form: str, output: Path | None, *, evidence: bool = False) -> None:
        self.form, self.evidence = form, evidence
        self._file: TextIO = sys.stdout if output is None else output.open("w", encoding="utf-8")
        self._owned = output is not None
        self._held: CodedReport | None = None
        self._in_array = False
        self._console = Console(file=self._file, highlight=False, width=None if self._file.isatty() else _plain_width())
        self._closed = False

    @property
    def on_terminal(self) -> bool:
        """Whether what is written goes to a terminal."""
        return self._file.isatty()

    def write(self, record: CodedReport) -> None:
        """Write one record."""
        if self.form == "page":
            self._write_page(record)
        elif self.form == "jsonl":
            self._file.write(record.to_json() + "\n")
        elif self._held is None and not self._in_array:
            self._held = record  # whether it stands alone is known when a second one comes
            return
        else:
            if self._held is not None:
                self._file.write("[\n" + self._held.to_json(indent=2))
                self._held, self._in_array = None, True
            self._file.write(",\n" + record.to_json(indent=2))
        self._file.flush()

    def _write_page(self, record: CodedReport) -> None:
        if self.on_terminal:
            print_page(self._console, record, evidence=self.evidence)
            return
        with self._console.capture() as printed:
            print_page(self._console, record, evidence=self.evidence)
        lines = (line.rstrip() for line in printed.get().split("\n"))  # a table's cells are padded to their width
        self._file.write("\n".join(lines))

    def close(self) -> None:
        """Finish what was begun; safe to call twice."""
        if self._closed:
            return
        self._closed = True
        if self._held is not None:
            self._file.write(self._held.to_json(indent=2) + "\n")
        elif self._in_array:
            self._file.write("\n]\n")
        self._file.flush()
        if self._owned:
            self._file.close()

    def __enter__(self) -> "Writer":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _plain_width() -> int:
    """Columns of a page that is piped: COLUMNS where it is set, else 80."""
    import shutil

    return shutil.get_terminal_size((80, 24)).columns
