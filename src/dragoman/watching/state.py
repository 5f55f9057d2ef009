"""What the book keeps of feeds: when each is due, what its server said last, which entries were seen."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from dragoman.book.store import Store
from dragoman.errors import BookError
from dragoman.watching.clock import Clock

MOST_TRIES = 5  # of an entry that fails
_PATIENCE = 60.0  # seconds to wait for a book that another program has open
_FEED = "etag, modified, checked, next_check, failures, note"


@dataclass(frozen=True, slots=True)
class FeedState:
    """A row of `feeds`. Times are in UTC."""

    url: str
    etag: str | None = None
    modified: str | None = None
    checked: datetime | None = None
    next_check: datetime | None = None
    failures: int = 0
    note: str | None = None


@dataclass(frozen=True, slots=True)
class EntryState:
    """A row of `feed_entries`: `report` is what it became, `note` why it became none; `done` or to be tried again."""

    entry: str
    report: int | None = None
    note: str | None = None
    tries: int = 1
    done: bool = True


class Shelf:
    """Opens the book for a moment at a time, so that others can read it between."""

    def __init__(self, book: Path, clock: Clock, opening: Callable[[], Store] | None = None) -> None:
        self.book, self.clock = book, clock
        self._opening = opening or (lambda: Store.open(book, create=True))

    @contextmanager
    def opened(self) -> Iterator[Store]:
        """The book, as soon as no other program has it open; BookError after a minute."""
        end = self.clock.monotonic() + _PATIENCE
        while True:
            try:
                store = self._opening()
                break
            except BookError as error:
                if not error.what.startswith("open in another") or self.clock.monotonic() >= end:
                    raise
                self.clock.sleep(1.0)
        with store:
            yield store


def read_feeds(store: Store, urls: Sequence[str]) -> dict[str, FeedState]:
    """The states of feeds, a fresh one for those that were never checked."""
    rows = store.con.execute(f"SELECT url, {_FEED} FROM feeds").fetchall()
    known = {row[0]: FeedState(*row) for row in rows}
    return {url: known.get(url, FeedState(url)) for url in urls}


def read_entries(store: Store, feed: str) -> dict[str, EntryState]:
    """The entries of a feed that were seen."""
    sql = "SELECT entry, report, note, tries, done FROM feed_entries WHERE feed = ?"
    return {row[0]: EntryState(*row) for row in store.con.execute(sql, [feed]).fetchall()}


def write_feed(store: Store, state: FeedState) -> None:
    """Keep a feed's state."""
    values = [state.etag, state.modified, state.checked, state.next_check, state.failures, state.note]
    with store.change("watch"):
        there = store.con.execute("SELECT 1 FROM feeds WHERE url = ?", [state.url]).fetchone()
        if there:
            sql = f"UPDATE feeds SET ({_FEED}) = (?, ?, ?, ?, ?, ?) WHERE url = ?"
            store.con.execute(sql, [*values, state.url])
        else:
            store.con.execute("INSERT INTO feeds VALUES (?, ?, ?, ?, ?, ?, ?)", [state.url, *values])


def write_entries(store: Store, feed: str, now: datetime, entries: Sequence[EntryState]) -> None:
    """Keep what became of entries; a row a entry, the newest."""
    if not entries:
        return
    with store.change("watch"):
        for one in entries:
            store.con.execute("DELETE FROM feed_entries WHERE feed = ? AND entry = ?", [feed, one.entry])
        rows = [(feed, one.entry, now, one.report, one.note, one.tries, one.done) for one in entries]
        store.tables.insert("feed_entries", rows)


def tried(before: EntryState | None, entry: str, note: str, *, passing: bool) -> EntryState:
    """The state of an entry that failed now: done with where it cannot get better, or was tried often enough."""
    tries = (before.tries if before else 0) + 1
    return replace(EntryState(entry, note=note[:500]), tries=tries, done=not passing or tries >= MOST_TRIES)
