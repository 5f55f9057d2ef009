"""What `dragoman publish` does: open, prepare, send with progress, compare where asked."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn

from dragoman.book.publishing.checking import Compared, compare
from dragoman.book.publishing.layout import Layout
from dragoman.book.publishing.preparing import prepare
from dragoman.book.publishing.sending import AT_ONCE, Publisher, Step
from dragoman.book.publishing.target import Server, Target
from dragoman.book.store import Store
from dragoman.showing.tabled import Tabled

_ITEMS = ("reports", "events", "commitments")


def publish(
    store: Store, target: Target, *, at_once: int = AT_ONCE, rebuild: bool = False, repair: bool = False,
    seen: Callable[[Step], None] = lambda step: None,
) -> Step:  # fmt: skip
    """Bring the database in step with an open book; where `repair`, compare all tables and send what differs.

    `seen` is told of each transaction; the sum of them is returned.
    """
    layout = Layout(store.con)
    with Server(target) as server:
        prepare(store, server, layout, rebuild=rebuild)
        publisher = Publisher(store, server, layout, at_once=at_once)
        whole = Step(publisher.newest)
        for step in publisher.steps(repair=repair):
            whole.rows += step.rows
            seen(step)
    return whole


def verify(store: Store, target: Target) -> list[Compared]:
    """Count and content of every table, here and there."""
    with Server(target) as server:
        return list(compare(store, server, Layout(store.con)))


def run(
    book: Path, target: Target, *, at_once: int = AT_ONCE, rebuild: bool = False, repair: bool = False,
    check: bool = False, form: str = "table", quiet: bool = False,
) -> int:  # fmt: skip
    """Publish, and compare where `check`. Returns the exit status: 1 where they differ, 130 when interrupted."""
    err = Console(stderr=True, highlight=False, markup=False, soft_wrap=True)
    with Store.open(book, read_only=True) as store:
        try:
            with _progress(store, err, quiet) as seen:
                whole = publish(store, target, at_once=at_once, rebuild=rebuild, repair=repair, seen=seen)
            if not quiet:
                err.print(f"dragoman: {_told(whole.rows)}; {target} is in step with {book}")
            if not check:
                return 0
            rows = verify(store, target)
        except KeyboardInterrupt:
            err.print("dragoman: interrupted; run it again and it goes on from here")
            return 130
    table = Tabled(("table", "book", "database", "same"))
    for row in rows:
        table.add(row.table, row.book, row.database, row.same)
    table.write(form)
    if all(row.same for row in rows):
        return 0
    err.print(f"dragoman: {target}: not what the book holds (--repair sends what differs)")
    return 1


@contextmanager
def _progress(store: Store, err: Console, quiet: bool) -> Iterator[Callable[[Step], None]]:
    """A bar of the book's changes that are there."""
    columns = (
        SpinnerColumn(), TextColumn("publishing"), BarColumn(bar_width=24), MofNCompleteColumn(), TextColumn("changes"),
        TextColumn("left"), TimeRemainingColumn(),
    )  # fmt: skip
    (newest,) = store.one("SELECT coalesce(max(change), 0) FROM changes")
    with Progress(*columns, console=err, transient=True, disable=quiet or not err.is_terminal) as progress:
        task = progress.add_task("publishing", total=newest)
        yield lambda step: progress.update(task, completed=step.change)


def _told(rows: Counter[str]) -> str:
    """What was sent in words: "sent 3 reports, 12 events"."""
    sent = [f"{rows[item]:,} {item if rows[item] != 1 else item[:-1]}" for item in _ITEMS if rows[item]]
    if not sent and any(count for table, count in rows.items() if table != "changes"):
        sent = ["small changes"]
    return f"sent {', '.join(sent)}" if sent else "nothing to send"
