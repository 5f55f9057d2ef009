"""Due dates of the ledger's commitments as an iCalendar file: whole days, one entry a commitment."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, TextIO

from icalendar import Calendar, Event, vDate, vText

from dragoman import __version__
from dragoman.book.keys import shown
from dragoman.book.store import Store
from dragoman.book.who import who
from dragoman.showing.exports.cast import Member, gather_cast, members
from dragoman.showing.exports.choosing import Choice
from dragoman.showing.exports.losses import Losses

STATUSES = ("open", "extended")  # what is still due, by default
_AT_ONCE = 1_000
_CANCELLED = ("withdrawn", "superseded")


@dataclass(frozen=True, slots=True)
class Due:
    """A commitment with the report that told it first."""

    key: int
    kind: str
    by: tuple[str, ...]
    to: tuple[str, ...]
    action: str
    due_text: str | None
    earliest: date | None
    latest: date | None
    made: date | None
    status: str
    id: str
    title: str | None
    source: str | None
    url: str | None
    published: date | None
    sentence: str

    @property
    def day(self) -> date | None:
        """The last day on which it can be kept."""
        return self.latest or self.earliest


def write_calendar(store: Store, choice: Choice, file: TextIO, losses: Losses) -> int:
    """Write the calendar. Returns the number of entries."""
    head = Calendar()
    head.add("prodid", f"-//dragoman {__version__}//ledger//EN")
    head.add("version", "2.0")
    head.add("calscale", "GREGORIAN")
    head.add("x-wr-calname", "Commitments falling due")
    begun, ended = head.to_ical().decode().split("END:VCALENDAR")
    file.write(begun)
    rows = 0
    for due in commitments(store, choice):
        if due.day is None:
            losses.add("no_due")
            continue
        if due.earliest and due.earliest != due.latest:
            losses.add("due_span")
        file.write(_entry(due, due.day).to_ical().decode())
        rows += 1
    file.write("END:VCALENDAR" + ended)
    return rows


def _entry(due: Due, day: date) -> Event:
    entry = Event()
    entry.add("uid", f"{shown('C', due.key)}@dragoman")
    stamp = due.published or due.made or day
    entry.add("dtstamp", datetime.combine(stamp, time(), UTC))  # not the time of the export: the same in each run
    entry["dtstart"] = vDate(day)
    entry["dtstart"].params["VALUE"] = "DATE"
    entry["dtend"] = vDate(day + timedelta(days=1)) if day < date.max else vDate(day)
    entry["dtend"].params["VALUE"] = "DATE"
    entry.add("transp", "TRANSPARENT")
    entry.add("summary", f"{', '.join(due.by) or 'unnamed'}: {due.action}")
    entry.add("description", _told(due))
    entry.add("categories", [due.kind, due.status])
    entry["status"] = vText("CANCELLED" if due.status in _CANCELLED else "CONFIRMED")
    if due.url:
        entry.add("url", due.url)
    return entry


def _told(due: Due) -> str:
    """The description: to whom, in which words, by which report."""
    published = due.published.isoformat() if due.published else "no date"
    report = ", ".join(part for part in (due.title, due.source, published) if part)
    lines = [
        f"To: {', '.join(due.to)}" if due.to else "",
        f"Due: {due.due_text}" if due.due_text else "",
        f"Status in the ledger: {due.status}",
        f"“{due.sentence.strip()}”" if due.sentence.strip() else "",
        f"Report {due.id}: {report}",
    ]
    return "\n".join(line for line in lines if line)


def commitments(store: Store, choice: Choice) -> Iterator[Due]:
    """The commitments of the ledger that are asked for, by due day."""
    gather_cast(store)
    _choose(store, choice)
    sql = """SELECT c.commitment, c.kind, c.by_actors, c.to_actors,
          c.action, c.due_text, c.due_earliest, c.due_latest, c.made, c.status, r.id, r.title, r.source, r.url,
          r.published, coalesce(substring(r.text, m.start + 1, m."end" - m.start), '')
        FROM chosen_due d JOIN commitments c ON c.commitment = d.commitment
        JOIN reports r ON r.report = c.first_report
        LEFT JOIN (
          SELECT b.commitment, n.report, min(n.start) AS start, arg_min(n."end", n.start) AS "end"
          FROM commitment_members b JOIN commitment_mentions n ON n.mention = b.mention
          GROUP BY b.commitment, n.report
        ) m ON m.commitment = c.commitment AND m.report = c.first_report
        WHERE d.n >= ? AND d.n < ? ORDER BY d.n"""
    start = 0
    while rows := store.con.execute(sql, [start, start + _AT_ONCE]).fetchall():
        named = members(store, [identity for row in rows for side in (row[2], row[3]) for identity in side])
        for row in rows:
            yield _due(row, named)
        start += _AT_ONCE


def _due(row: tuple[Any, ...], named: dict[int, Member]) -> Due:
    key, kind, by, to, *rest = row
    return Due(key, kind, tuple(named[i].name for i in by), tuple(named[i].name for i in to), *rest)


def _choose(store: Store, choice: Choice) -> None:
    """Temporary table `chosen_due` (n from 0, commitment)."""
    conditions, values = ["true"], list[object]()
    if choice.since:
        conditions.append("coalesce(due_latest, due_earliest) >= ?")
        values.append(choice.since)
    if choice.until:
        conditions.append("coalesce(due_latest, due_earliest) <= ?")
        values.append(choice.until)
    for words in choice.actors:
        meant = who(store, words)
        sides = [meant.sql(f"{side}_actors", f"{side}_codes", f"{side}_countries") for side in ("by", "to")]
        conditions.append(f"({' OR '.join(sides)})")
    if choice.statuses:
        conditions.append("list_contains(?, status)")
        values.append(list(choice.statuses))
    store.con.execute(
        f"""CREATE OR REPLACE TEMP TABLE chosen_due AS
        SELECT row_number() OVER (ORDER BY coalesce(due_latest, due_earliest) NULLS LAST, commitment) - 1 AS n,
          commitment
        FROM commitments WHERE {" AND ".join(conditions)}""",
        values,
    )
