"""One check of one feed: ask for it, fetch what is new in it, code, add to the book, say what came of it.

What was done is kept step by step, entries before the feed's ETag: a watcher killed at any point takes up what was not
done at its next check, and what was added already is known by its content.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from dragoman.book.adding import Added, Adder
from dragoman.coder import Coder
from dragoman.errors import Failure
from dragoman.reading.inputs import charset_in
from dragoman.reading.normalise import decode, is_binary
from dragoman.reading.report import Report
from dragoman.watching.clock import Clock
from dragoman.watching.config import FeedConfig
from dragoman.watching.errors import FetchError
from dragoman.watching.feeds import Entry, parse_feed
from dragoman.watching.fetching import Fetcher
from dragoman.watching.schedule import after_failure, after_gone, after_success
from dragoman.watching.state import EntryState, FeedState, Shelf, read_entries, tried, write_entries, write_feed

AT_ONCE = 16  # entries fetched, coded and added together: so much is done again at most after a kill

Outcome = Literal["read", "unchanged", "failed"]


@dataclass(slots=True)
class Polled:
    """What a check brought: `new` reports, `copies` and versions of ones in the book, reports `known` already."""

    feed: str
    next_check: datetime
    outcome: Outcome = "read"
    new: int = 0
    copies: int = 0
    known: int = 0
    failed: list[Failure] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Met:
    """An entry with the report it became, or with why it became none; `passing`: it may yet become one."""

    entry: Entry
    item: Report | Failure
    passing: bool = False


class Poller:
    """Checks feeds, one at a time. `coder` is called when the first report is to be coded."""

    def __init__(self, shelf: Shelf, fetcher: Fetcher, coder: Callable[[], Coder], clock: Clock) -> None:
        self.shelf, self.fetcher, self.coder, self.clock = shelf, fetcher, coder, clock

    def poll(self, feed: FeedConfig, state: FeedState) -> Polled:
        """Check one feed; what fails is told in the result. Raises BookError where the book cannot be written."""
        now = self.clock.now()
        try:
            fetched = self.fetcher.feed(feed.url, etag=state.etag, modified=state.modified)
            found = parse_feed(fetched) if fetched.status != 304 else None
        except FetchError as error:
            return self._failed(feed, state, error)
        polled = Polled(feed.url, after_success(now, feed.every, found.pause if found else None))
        if fetched.moved:
            polled.notes.append(f"moved to {fetched.moved}: change FEEDS.toml")
        kept = replace(state, checked=now, next_check=polled.next_check, failures=0)
        if found is None:
            polled.outcome = "unchanged"
        else:
            if found.broken:
                polled.notes.append("not well-formed; read as far as it goes")
            whole = self._take(feed, found.entries, polled)
            # Only when nothing is left in it may the server answer "unchanged" next time.
            kept = replace(kept, etag=fetched.etag if whole else None, modified=fetched.modified if whole else None)
        with self.shelf.opened() as store:
            write_feed(store, replace(kept, note="; ".join(polled.notes) or None))
        return polled

    def _failed(self, feed: FeedConfig, state: FeedState, error: FetchError) -> Polled:
        now, failures = self.clock.now(), state.failures + 1
        due = after_gone(now) if error.gone else after_failure(now, feed.every, failures, error.wait)
        polled = Polled(feed.url, due, "failed")
        polled.failed.append(Failure(error.what, feed.url, error.hint))
        with self.shelf.opened() as store:
            write_feed(store, replace(state, checked=now, next_check=due, failures=failures, note=error.what[:500]))
        return polled

    def _take(self, feed: FeedConfig, entries: Sequence[Entry], polled: Polled) -> bool:
        """Add what is new among the entries, the oldest first. Returns whether nothing of it is left to be done."""
        with self.shelf.opened() as store:
            seen = read_entries(store, feed.url)
        open_ones = [e for e in reversed(entries) if e.id not in seen or not seen[e.id].done]
        whole = len(open_ones) <= feed.most
        for start in range(0, min(len(open_ones), feed.most), AT_ONCE):
            batch = open_ones[start : min(start + AT_ONCE, feed.most)]
            met = [self._meet(feed, entry) for entry in batch]
            whole = self._add(feed, met, seen, polled) and whole
        return whole

    def _meet(self, feed: FeedConfig, entry: Entry) -> _Met:
        """The report of one entry."""
        own = feed.text == "feed" or (feed.text == "auto" and entry.whole) or entry.url is None
        where = entry.url or feed.url
        reader = self.coder().reader
        id, source, published = where if entry.url else entry.id, feed.source, entry.published
        if own:
            text, title, url = entry.content or "", entry.title, entry.url
            item = reader.from_any(
                text, id=id, title=title, url=url, source=source, published=published, where=where
            )  # fmt: skip
            return _Met(entry, item)
        try:
            page = self.fetcher.page(where)
        except FetchError as error:
            return _Met(entry, Failure(error.what, where, error.hint), error.passing)
        if is_binary(page.body):
            return _Met(entry, Failure("a binary file, not a page", where))
        text, _ = decode(page.body, page.charset or charset_in(page.body))
        read = reader.from_text if page.type == "text/plain" else reader.from_html
        return _Met(entry, read(text, id=id, url=page.url, source=source, published=published, where=where))

    def _add(self, feed: FeedConfig, met: Sequence[_Met], seen: dict[str, EntryState], polled: Polled) -> bool:
        """Code and add; whether all entries are done with."""
        reports = [one.item for one in met if isinstance(one.item, Report)]
        coded = list(self.coder().pipe(reports))
        with self.shelf.opened() as store:
            outcomes = list(Adder(store).add_coded(coded))
            added = {outcome.id: outcome for outcome in outcomes if isinstance(outcome, Added)}
            broken = [outcome for outcome in outcomes if isinstance(outcome, Failure)]
            states = list(_states(met, seen, added, broken))
            write_entries(store, feed.url, self.clock.now(), states)
        for outcome in added.values():
            polled.new += outcome.fate in ("added", "again")
            polled.copies += outcome.fate == "copy"
            polled.known += outcome.fate == "known"
        polled.failed += [one.item for one in met if isinstance(one.item, Failure)] + broken
        return all(state.done for state in states)


def _states(
    met: Sequence[_Met], seen: dict[str, EntryState], added: dict[str, Added], broken: Sequence[Failure]
) -> Iterator[EntryState]:
    """What became of each entry."""
    whys = {failure.where: failure.what for failure in broken}
    for one in met:
        before = seen.get(one.entry.id)
        if isinstance(one.item, Failure):
            yield tried(before, one.entry.id, one.item.what, passing=one.passing)
        elif one.item.id in added:
            yield EntryState(one.entry.id, report=added[one.item.id].report, tries=(before.tries if before else 0) + 1)
        else:
            yield tried(before, one.entry.id, whys.get(one.item.where, "could not be coded"), passing=False)
