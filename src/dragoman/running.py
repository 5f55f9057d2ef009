"""What the commands do: read, code, write, count failures, show progress."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from importlib.resources import as_file, files
from pathlib import Path

from rich.console import Console
from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from dragoman.coder import Coder
from dragoman.errors import Failure, ReadError, SchemaError, message
from dragoman.interrupting import uninterrupted
from dragoman.model import CodedReport
from dragoman.reading.again import report_again
from dragoman.reading.reader import Reader
from dragoman.reading.report import Report
from dragoman.settings import Settings
from dragoman.showing.why import ids_of, print_why
from dragoman.showing.writers import Writer

SHOW_PROGRESS_FROM = 3  # reports; a bar for one or two would only flicker


def build(settings: Settings) -> Coder:
    """A Coder with the settings' model and data files; lines of PETRARCH dictionaries it cannot take go to stderr."""
    coder = Coder(
        model=settings.model, lexicons=settings.lexicons, registries=settings.registries, petrarch=settings.petrarch,
        classifier=settings.classifier, min_confidence=settings.min_confidence,
    )  # fmt: skip
    if coder.petrarch is not None:
        for problem in coder.petrarch.dictionaries.problems:
            print(f"dragoman: {message(problem.line(), None, None)}", file=sys.stderr)
    return coder


def code_all(
    inputs: Sequence[str], settings: Settings, *, published: date | None, form: str, output: Path | None, evidence: bool
) -> int:
    """Code all inputs and write them as they are done. Returns the exit status: 1 when something failed, else 0."""
    coder = build(settings)
    items = (
        item for source in inputs for item in coder.reader.read(source, published=published, stdin=sys.stdin.buffer)
    )
    with Writer(form, output, evidence=evidence) as writer:
        quiet = writer.on_terminal or not sys.stderr.isatty()
        return _run(coder, items, writer, quiet=quiet)


def code_samples(*, evidence: bool) -> int:
    """Code the reports that come with the package."""
    coder = Coder()
    with as_file(files("dragoman.data") / "samples") as folder, Writer("page", None, evidence=evidence) as writer:
        return _run(coder, coder.reader.read(folder), writer, quiet=True)


def _run(coder: Coder, items: Iterable[Report | Failure], writer: Writer, *, quiet: bool) -> int:
    err = Console(stderr=True, highlight=False, markup=False, soft_wrap=True)
    done = failed = 0
    columns = (
        SpinnerColumn(), TextColumn("coding"), MofNCompleteColumn(), TextColumn("reports"),
        TextColumn("{task.fields[rate]}"), TimeElapsedColumn(),
    )  # fmt: skip
    progress = Progress(*columns, console=err, transient=True, disable=quiet)
    task = progress.add_task("coding", total=None, rate="", visible=False)
    try:
        with progress:
            for coded in coder.pipe(items):
                if isinstance(coded, Failure):
                    failed += 1
                    err.print(f"dragoman: {coded.line()}")
                    continue
                with uninterrupted():
                    writer.write(coded)
                    done += 1
                speed = progress.tasks[0].finished_speed or progress.tasks[0].speed
                progress.update(
                    task, completed=done, visible=done >= SHOW_PROGRESS_FROM, rate=f"{speed:.0f}/s" if speed else ""
                )
    except KeyboardInterrupt:
        writer.close()
        err.print(f"dragoman: interrupted; {done} {_reports(done)} coded and written")
        return 130
    if failed and done + failed > 1:
        err.print(f"dragoman: {done} {_reports(done)} coded, {failed} failed")
    return 1 if failed else 0


def explain(source: str, item: str | None, settings: Settings, *, published: date | None, report_id: str | None) -> int:
    """Print how an item of a report was coded; all its events where `item` is None."""
    coder = build(settings)
    report = _one_report(source, coder.reader, published, report_id)
    explained = coder.explain(report)
    record = explained.record
    events = [e.id for e in record.events]
    if item is not None and item not in ids_of(record):
        raise ReadError(f"no item {item!r}", where=source, hint=f"it has {_spans(ids_of(record))}")
    print_why(Console(highlight=False), record, explained.steps, coder.lexicon, [item] if item else events)
    return 0


def _spans(ids: Sequence[str]) -> str:
    """Ids in short: "e1 to e4, a1 to a6, q1"."""
    kinds: dict[str, list[str]] = {}
    for item in ids:
        kinds.setdefault(item[0], []).append(item)
    found = [items[0] if len(items) == 1 else f"{items[0]} to {items[-1]}" for items in kinds.values()]
    return ", ".join(found) or "no items"


def _one_report(source: str, reader: Reader, published: date | None, report_id: str | None) -> Report:
    coded = _coded(source)
    reports: Iterator[Report | Failure]
    if coded is not None:
        reports = iter([report_again(record.report, reader.kit) for record in coded])
    else:
        reports = reader.read(source, published=published, stdin=sys.stdin.buffer)
    known = []
    for item in reports:
        if isinstance(item, Failure):
            raise ReadError(item.what, where=item.where, hint=item.hint)
        if report_id is None or item.id == report_id:
            return item
        known.append(item.id)
    raise ReadError("no such report", where=source, hint=f"its reports: {', '.join(known[:5])}")


def _coded(source: str) -> list[CodedReport] | None:
    """The records in a file that `dragoman code` wrote, or None where it is something else."""
    path = Path(source)
    if source == "-" or not path.is_file() or path.suffix not in (".json", ".jsonl"):
        return None
    text = path.read_text(encoding="utf-8", errors="replace")
    lines = [line for line in text.splitlines() if line.strip()] if path.suffix == ".jsonl" else [text]
    try:
        return [CodedReport.from_json(line) for line in lines]
    except SchemaError as error:
        if path.suffix == ".jsonl":  # may be uncoded reports
            return None
        where = f"{source}: {error.where}" if error.where else source
        raise SchemaError(error.what, where=where, hint=error.hint) from None


def _reports(number: int) -> str:
    return "report" if number == 1 else "reports"
