"""Which events, and which reports with them, an export holds."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dragoman.book.linking.told import LONG
from dragoman.book.store import Store
from dragoman.book.who import who

AT_ONCE = 4_000  # events in memory at a time
# When an event happened, for formats with one day: its first, else (untold, or a span so long that it tells little) the
# day its first report was published, as linking does it too.
DAY = f"""CASE WHEN latest - earliest <= {LONG} THEN earliest ELSE coalesce(first_published, earliest, latest) END"""
_LAST = f"""CASE WHEN latest - earliest <= {LONG} THEN latest ELSE coalesce(first_published, earliest, latest) END"""


@dataclass(frozen=True, slots=True)
class Choice:
    """What the user asked for; empty or None is no condition. Both days are within."""

    since: date | None = None
    until: date | None = None
    actors: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    min_confidence: float | None = None

    @property
    def all(self) -> bool:
        """Whether nothing is left out."""
        return self == Choice()


def choose_events(store: Store, choice: Choice) -> int:
    """Number the events that an export holds, in temporary table `chosen` (n from 0, event, day): by day, then key.

    The one place where events are selected. Where days are asked for, an event without any is left out. Returns how
    many there are.
    """
    conditions, values = event_conditions(store, choice)
    store.con.execute(
        f"""CREATE OR REPLACE TEMP TABLE chosen AS
        SELECT row_number() OVER (ORDER BY {DAY} NULLS LAST, event) - 1 AS n, event, first_report, {DAY} AS day
        FROM events WHERE {" AND ".join(conditions)} ORDER BY n""",
        values,
    )
    return int(store.one("SELECT count(*) FROM chosen")[0])


def event_conditions(store: Store, choice: Choice) -> tuple[list[str], list[object]]:
    """SQL conditions on table `events`, with the values of their `?`."""
    conditions, values = ["true"], list[object]()
    if choice.since:
        conditions.append(f"{_LAST} >= ?")
        values.append(choice.since)
    if choice.until:
        conditions.append(f"{DAY} <= ?")
        values.append(choice.until)
    for words in choice.actors:
        meant = who(store, words)
        sides = [meant.sql(side, f"{side[:-1]}_codes", f"{side[:-1]}_countries") for side in ("sources", "targets")]
        conditions.append(f"({' OR '.join(sides)})")
    for column, wanted in (("type", choice.types), ("status", choice.statuses)):
        if wanted:
            conditions.append(f"list_contains(?, {column})")
            values.append(list(wanted))
    if choice.min_confidence is not None:
        conditions.append("confidence >= ?")
        values.append(choice.min_confidence)
    return conditions, values


def choose_reports(store: Store, choice: Choice) -> int:
    """Number the reports, in temporary table `chosen_reports` (n from 0, report): by day published, then key.

    All reports where nothing is asked for, else those that tell one of the chosen events. Returns how many there are.
    """
    told = """SELECT DISTINCT m.report FROM chosen c JOIN event_members e ON e.event = c.event
        JOIN event_mentions m ON m.mention = e.mention"""
    store.con.execute(
        f"""CREATE OR REPLACE TEMP TABLE chosen_reports AS
        SELECT row_number() OVER (ORDER BY published NULLS LAST, report) - 1 AS n, report
        FROM reports {"" if choice.all else f"WHERE report IN ({told})"} ORDER BY n"""
    )
    return int(store.one("SELECT count(*) FROM chosen_reports")[0])


def ranges(total: int, size: int = AT_ONCE) -> Iterator[tuple[int, int]]:
    """The numbers n of temporary tables `chosen` and `chosen_reports`, a part at a time: from, up to but not with."""
    for start in range(0, total, size):
        yield start, min(start + size, total)
