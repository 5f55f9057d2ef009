"""What `dragoman export` does: choose, write, say what the format could not hold."""

import os
import shlex
import signal
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from dragoman.book.store import Store
from dragoman.errors import BookError
from dragoman.showing.exports import calendar, card, citation, delimited, geojson, plover, records, tables
from dragoman.showing.exports.choosing import Choice, choose_events, choose_reports
from dragoman.showing.exports.formats import ANY, DUE_STATUSES, STATUSES, Format, formats
from dragoman.showing.exports.happenings import Happening, happenings
from dragoman.showing.exports.layouts import load_layout
from dragoman.showing.exports.losses import Losses
from dragoman.showing.exports.writing import folder, text_file, told_plainly

T = TypeVar("T")
_MEMORY, _THREADS = "1GB", 4  # DuckDB's own; each thread holds a part of what is written
_PLOVER_LOSSES = ("no_day",)
_GEOJSON_LOSSES = ("no_point", "reports")


@dataclass(frozen=True, slots=True)
class Request:
    """One export asked for. `output` None: standard output, or a folder named after book and format."""

    form: str
    book: Path
    output: Path | None
    choice: Choice
    force: bool = False
    quiet: bool = False
    of: tuple[Path, ...] = ()


def export_all(request: Request) -> int:
    """Export. Returns the exit status: 130 when interrupted, else 0. Raises BookError."""
    form = formats()[request.form]
    request = replace(request, choice=checked(request.choice, form))
    err = Console(stderr=True, highlight=False, markup=False, soft_wrap=True)
    with Store.open(request.book, read_only=True) as store, _terminated(), _bounded(store, request.output):
        try:
            told = _Export(store, request, form, err).write()
        except KeyboardInterrupt:
            err.print("dragoman: interrupted; nothing half-written is left")
            return 130
    if not request.quiet:
        for line in told:
            err.print(f"dragoman: {line}")
    return 0


def checked(choice: Choice, form: Format) -> Choice:
    """The choice with the format's own statuses where none are named. Raises BookError where one does not apply."""
    known = DUE_STATUSES if form.name == "ical" else STATUSES
    if wrong := [status for status in choice.statuses if status not in (*known, ANY)]:
        raise BookError(
            f"no status {wrong[0]!r}", where=f"export {form.name}", hint=f"one of {', '.join(known)}, {ANY}"
        )
    if form.name == "ical" and (choice.types or choice.min_confidence is not None):
        hint = "--since, --until, --actor and --status apply to commitments"
        raise BookError("commitments have no --type and no --min-confidence", where="export ical", hint=hint)
    if ANY in choice.statuses:
        return replace(choice, statuses=())
    return choice if choice.statuses else replace(choice, statuses=form.statuses)


class _Export:
    """One export under way."""

    def __init__(self, store: Store, request: Request, form: Format, err: Console) -> None:
        self.store, self.request, self.form, self.err = store, request, form, err

    def write(self) -> list[str]:
        """Write it. Returns what to tell."""
        name = self.form.name
        if name == "ical":
            return self._calendar()
        events = choose_events(self.store, self.request.choice)
        if self.form.layout or name in ("plover", "geojson"):
            return self._events(events)
        reports = choose_reports(self.store, self.request.choice)
        if name == "jsonl":
            return self._records(reports)
        if name == "citation":
            return self._citation()
        if name == "card":
            return self._card()
        return self._tables(events, reports)

    def _events(self, total: int) -> list[str]:
        """Formats of one row, line or feature an event or pair."""
        layout = load_layout(self.form.name) if self.form.layout else None
        names = layout.losses if layout else _PLOVER_LOSSES if self.form.name == "plover" else _GEOJSON_LOSSES
        losses = Losses(names)
        with text_file(self.request.output, force=self.request.force) as file:
            events: Iterable[Happening] = self._shown(happenings(self.store, total), total, "events")
            if layout:
                rows = delimited.write_layout(events, file, layout, losses)
            elif self.form.name == "plover":
                rows = plover.write_plover(events, file, losses)
            else:
                rows = geojson.write_geojson(events, file, losses)
        word = "row" if layout else "object" if self.form.name == "plover" else "feature"
        return [f"{_n(total, 'event')}, {_n(rows, word)}", *self._lost(losses)]

    def _lost(self, losses: Losses, what: str = "event") -> list[str]:
        lines = losses.lines(what)
        return [f"what {self.form.name} cannot hold:", *(f"  {line}" for line in lines)] if lines else []

    def _calendar(self) -> list[str]:
        losses = Losses(())
        with text_file(self.request.output, force=self.request.force, newline="") as file:
            rows = calendar.write_calendar(self.store, self.request.choice, file, losses)
        return [_n(rows, "due date"), *self._lost(losses, "commitment")]

    def _records(self, total: int) -> list[str]:
        with (
            text_file(self.request.output, force=self.request.force) as file,
            self._bar(total, "reports") as done,
        ):
            rows = records.write_records(self.store, total, file, done)
        return [_n(rows, "report")]

    def _citation(self) -> list[str]:
        with folder(self._folder(), citation.FILES, force=self.request.force) as made:
            bib, csl = (made / name for name in citation.FILES)
            with (
                bib.open("w", encoding="utf-8", newline="\n") as one,
                csl.open("w", encoding="utf-8", newline="\n") as two,
            ):
                rows = citation.write_references(self.store, one, two, self.request.book.name)
        return [f"{_n(rows, 'reference')} in {self._folder()}"]

    def _card(self) -> list[str]:
        made = [card.exported(path) for path in self.request.of]
        with text_file(self.request.output, force=self.request.force) as file:
            file.write(card.card(self.store, made, command(self.request)))
        return []

    def _tables(self, events: int, reports: int) -> list[str]:
        form: tables.Form = "parquet" if self.form.name == "parquet" else "csv"
        names = [*tables.file_names(form), card.NAME]
        with (
            folder(self._folder(), names, force=self.request.force) as made,
            self._bar(len(names) - 1, "tables") as done,
        ):
            rows = tables.write_tables(self.store, self.request.choice, form, made, lambda name: done())
            files = [card.exported(made / name, count) for name, count in rows.items()]
            page = card.card(self.store, files, command(self.request))
            (made / card.NAME).write_text(page, encoding="utf-8", newline="\n")
        return [f"{_n(events, 'event')} of {_n(reports, 'report')} in {_n(len(rows), 'table')} in {self._folder()}"]

    def _folder(self) -> Path:
        return self.request.output or Path(f"{self.request.book.stem}-{self.form.name}")

    def _shown(self, items: Iterable[T], total: int, what: str) -> Iterator[T]:
        with self._bar(total, what) as done:
            for item in items:
                yield item
                done()

    @contextmanager
    def _bar(self, total: int, what: str) -> Iterator[Callable[[], None]]:
        """A bar on a terminal; what it yields is called when one more is done."""
        columns = (
            TextColumn("exporting"), BarColumn(bar_width=24), MofNCompleteColumn(), TextColumn(what),
            TextColumn("left"), TimeRemainingColumn(),
        )  # fmt: skip
        disabled = self.request.quiet or not self.err.is_terminal
        with Progress(*columns, console=self.err, transient=True, disable=disabled) as progress:
            task = progress.add_task("exporting", total=total)
            yield (lambda: None) if disabled else (lambda: progress.advance(task))


def command(request: Request) -> str:
    """The command line that makes the same export."""
    words = ["dragoman", "export", request.form, "--book", request.book.name]
    choice = request.choice
    options: list[tuple[str, Any]] = [("--since", choice.since), ("--until", choice.until)]
    options += [("--actor", words_) for words_ in choice.actors] + [("--type", type) for type in choice.types]
    options += [("--status", status) for status in choice.statuses]
    options += [("--min-confidence", choice.min_confidence)]
    options += [("--output", request.output.name if request.output else None)]
    options += [("--of", path.name) for path in request.of]
    words += [text for name, value in options if value is not None for text in (name, str(value))]
    return shlex.join(words)


@contextmanager
def _bounded(store: Store, output: Path | None) -> Iterator[None]:
    """DuckDB within bounds of memory and threads; what it sorts beyond them goes to a folder where the output goes."""
    beside = output.absolute().parent if output else None
    if beside is not None and not beside.is_dir():
        beside = None  # writing will say so
    with told_plainly(beside or Path(tempfile.gettempdir())):
        spill = tempfile.TemporaryDirectory(prefix=".dragoman-", dir=beside, ignore_cleanup_errors=True)
    with spill as name:
        quoted = name.replace("'", "''")
        threads = min(_THREADS, os.cpu_count() or 1)
        for setting in (f"memory_limit = '{_MEMORY}'", f"threads = {threads}", f"temp_directory = '{quoted}'"):
            store.con.execute(f"SET {setting}")
        yield


@contextmanager
def _terminated() -> Iterator[None]:
    """SIGTERM ends the export as an interrupt does, so that what is half-written is removed."""

    def stop(number: int, frame: Any) -> None:
        sys.exit(128 + number)

    try:
        before = signal.signal(signal.SIGTERM, stop)
    except ValueError:  # not the main thread
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _n(count: int, word: str) -> str:
    return f"{count:,} {word}{'' if count == 1 else 's'}"
