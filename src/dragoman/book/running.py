"""What `dragoman add` does: read, leave out what is known, code, add; progress, counts, failures."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from dragoman.book.adding import Added, Adder
from dragoman.book.coded_inputs import coded_records, is_coded
from dragoman.book.counting import reports_in
from dragoman.book.store import Store
from dragoman.errors import Failure
from dragoman.running import build
from dragoman.settings import Settings


def add_all(
    inputs: Sequence[str],
    settings: Settings,
    *,
    book: Path,
    published: date | None,
    recode: bool,
    at_once: int,
    quiet: bool = False,
) -> int:
    """Add all inputs to the book. Returns the exit status: 1 when something failed, 130 when interrupted, else 0."""
    err = Console(stderr=True, highlight=False, markup=False, soft_wrap=True)
    counts: Counter[str] = Counter()
    with Store.open(book, create=True) as store:
        adder = Adder(store, recode=recode, at_once=at_once)
        try:
            for outcome in _shown(_outcomes(inputs, settings, adder, published), inputs, err, quiet):
                if isinstance(outcome, Failure):
                    counts["failed"] += 1
                    err.print(f"dragoman: {outcome.line()}")
                else:
                    counts[outcome.fate] += 1
                    counts["events"] += outcome.events
        except KeyboardInterrupt:
            err.print(f"dragoman: interrupted; {_told(counts)}; run it again and it goes on from here")
            return 130
        (events,) = store.one("SELECT count(*) FROM events")
    if not quiet:
        err.print(f"dragoman: {_told(counts)}; {book} tells of {events:,} event{'' if events == 1 else 's'}")
    return 1 if counts["failed"] else 0


def _outcomes(
    inputs: Sequence[str], settings: Settings, adder: Adder, published: date | None
) -> Iterator[Added | Failure]:
    """Inputs that are coded already are added as they are; the coder is built only if something needs it."""
    coded = [source for source in inputs if is_coded(source)]
    raw = [source for source in inputs if source not in coded]
    for source in coded:
        yield from adder.add_coded(coded_records(source))
    if raw:
        coder = build(settings)
        items = (item for s in raw for item in coder.reader.read(s, published=published, stdin=sys.stdin.buffer))
        yield from adder.add(items, coder)


def _shown(
    outcomes: Iterable[Added | Failure], inputs: Sequence[str], err: Console, quiet: bool
) -> Iterator[Added | Failure]:
    """The same outcomes, with a bar: reports done of all, rate, time gone and left."""
    columns = (
        SpinnerColumn(), TextColumn("adding"), BarColumn(bar_width=24), MofNCompleteColumn(), TextColumn("reports"),
        TextColumn("{task.fields[rate]}"), TimeElapsedColumn(), TextColumn("left"), TimeRemainingColumn(),
    )  # fmt: skip
    disabled = quiet or not err.is_terminal
    with Progress(*columns, console=err, transient=True, disable=disabled) as progress:
        task = progress.add_task("adding", total=None if disabled else reports_in(inputs), rate="")
        for outcome in outcomes:
            speed = progress.tasks[0].speed
            progress.update(task, advance=1, rate=f"{speed:.1f}/s" if speed else "")
            yield outcome


def _told(counts: Counter[str]) -> str:
    """The counts in words, leaving out what is none: "12 added, 3 copies of others, 5 known already, 1 failed"."""
    words = {
        "added": "added", "copy": "added as copies or versions", "again": "coded again", "known": "known already",
        "failed": "failed",
    }  # fmt: skip
    told = [f"{counts[fate]:,} {word}" for fate, word in words.items() if counts[fate]]
    return ", ".join(told) or "nothing added"
