"""What `dragoman watch` does: rounds of checks, a table of what was new, waiting for the next."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from rich.console import Console

from dragoman.errors import BookError, message
from dragoman.running import build
from dragoman.settings import Settings
from dragoman.showing.tabled import Tabled
from dragoman.watching.clock import Clock
from dragoman.watching.config import FeedConfig, WatchConfig
from dragoman.watching.fetching import Fetcher
from dragoman.watching.polling import Polled, Poller
from dragoman.watching.schedule import is_due
from dragoman.watching.state import FeedState, Shelf, read_feeds

_COLUMNS = ("feed", "new", "copies", "failed", "next check")
_TROUBLE = 60.0  # seconds to wait where the book cannot be written
_SOON = 1.0  # seconds between two rounds at least


def watch(
    config: WatchConfig, settings: Settings, *, book: Path, once: bool, form: str, quiet: bool = False,
    clock: Clock | None = None,
) -> int:  # fmt: skip
    """Check all feeds that are due, then, unless `once`, go on whenever one is.

    Returns the exit status: 1 where something failed (with `once`), 130 when interrupted, else 0.
    """
    err = Console(stderr=True, highlight=False, markup=False, soft_wrap=True)
    clock = clock or Clock()
    shelf = Shelf(book, clock)
    fetcher = Fetcher(config, clock)
    poller = Poller(shelf, fetcher, cache(lambda: build(settings)), clock)
    try:
        while True:
            polled: list[Polled] = []
            later: list[FeedState] = []
            trouble = _round(config.feeds, poller, polled, later, err, quiet)
            if polled or (once and not trouble):
                _table(polled, later if once else [], local if form == "table" else stamp).write(form)
            if trouble and once:
                raise trouble
            if once:
                return 1 if any(one.failed for one in polled) else 0
            if trouble:
                err.print(f"dragoman: {trouble.line()}; going on in {_TROUBLE:g} s")
                clock.sleep(_TROUBLE)
            else:
                _wait(polled, later, clock)
    except KeyboardInterrupt:
        err.print("dragoman: interrupted; run it again and it goes on from here")
        return 130
    finally:
        fetcher.close()


def _round(
    feeds: Sequence[FeedConfig], poller: Poller, polled: list[Polled], later: list[FeedState], err: Console, quiet: bool
) -> BookError | None:
    """Check what is due into `polled`, put what is not into `later`. A feed that fails keeps no other from its check.

    Returns what kept the book from being read or written, which ends the round.
    """
    try:
        with poller.shelf.opened() as store:
            states = read_feeds(store, [feed.url for feed in feeds])
        for feed in feeds:
            if not is_due(poller.clock.now(), states[feed.url].next_check, feed.every):
                later.append(states[feed.url])
                continue
            with _busy(err, feed.url, quiet):
                found = poller.poll(feed, states[feed.url])
            polled.append(found)
            for line in (*(one.line() for one in found.failed), *(message(n, feed.url, None) for n in found.notes)):
                err.print(f"dragoman: {line}")
    except BookError as error:
        return error
    return None


def _busy(err: Console, url: str, quiet: bool) -> AbstractContextManager[object]:
    """Shows at a terminal which feed is being checked."""
    return err.status(f"checking {message(url, None, None)}") if err.is_terminal and not quiet else nullcontext()


def _wait(polled: Sequence[Polled], later: Sequence[FeedState], clock: Clock) -> None:
    """Sleep until the next feed is due; the book is closed meanwhile."""
    times = [one.next_check for one in polled] + [state.next_check for state in later if state.next_check]
    clock.sleep(max((min(times) - clock.now()).total_seconds(), _SOON))


def _table(polled: Sequence[Polled], later: Sequence[FeedState], time: Callable[[datetime], str]) -> Tabled:
    """What was new in the feeds that were checked; those that are not due yet with when they are."""
    table = Tabled(_COLUMNS)
    for one in polled:
        table.add(one.feed, one.new, one.copies, len(one.failed), time(one.next_check))
    for state in later:
        table.add(state.url, None, None, None, time(state.next_check) if state.next_check else None)
    return table


def stamp(moment: datetime) -> str:
    """A moment in UTC as scripts read it: "2024-05-06T12:30:00Z"."""
    return f"{moment.isoformat()}Z"


def local(moment: datetime) -> str:
    """A moment in UTC as the machine's clock shows it: "2024-05-06 14:30"."""
    return moment.replace(tzinfo=UTC).astimezone().strftime("%Y-%m-%d %H:%M")
