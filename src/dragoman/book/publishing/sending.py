"""Sending what is newer than what was sent: changes of the book in order, some at a time, each time one transaction.

The table `published` holds the last change that the database has. It is read and moved in the transaction that brings
the rows, so that a publisher killed at any point goes on where it was, and two at once do no harm. A change's reports,
events and commitments are deleted there and sent as the book has them now: sending twice changes nothing.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from dragoman.book.publishing.checking import PART, differing
from dragoman.book.publishing.columns import copy_line, our_hash, their_hash
from dragoman.book.publishing.layout import GROUPS, TABLES, By, Layout
from dragoman.book.publishing.target import Server
from dragoman.book.store import Store
from dragoman.errors import BookError

AT_ONCE = 20_000  # reports, events and commitments of one transaction
_LINES = 1_000  # of one message to the server
_ITEMS = ("reports", "events", "commitments")


@dataclass(slots=True)
class Step:
    """What one transaction brought: the last of its changes, rows sent by table."""

    change: int
    rows: Counter[str] = field(default_factory=Counter)


class Publisher:
    """Brings one database in step with one open book."""

    def __init__(self, store: Store, server: Server, layout: Layout, *, at_once: int = AT_ONCE) -> None:
        self.store, self.server, self.layout, self.at_once = store, server, layout, at_once
        (self.newest,) = store.one("SELECT coalesce(max(change), 0) FROM changes")
        server.run("CREATE TEMP TABLE stale (key BIGINT NOT NULL)")

    def steps(self, *, repair: bool = False) -> Iterator[Step]:
        """Send all that is newer, a transaction a step. Where `repair`, compare all tables in one more."""
        while (step := self._step()) is not None:
            yield step
        if repair:
            step = Step(self.newest)
            with self.server.transaction():
                self.server.run("SELECT change FROM published FOR UPDATE")
                self._put_right([table.name for table in TABLES], step)
            yield step

    def _step(self) -> Step | None:
        with self.server.transaction():
            (last,) = self.server.one("SELECT change FROM published FOR UPDATE")
            if last >= self.newest:
                return None
            step = Step(self._upto(last))
            span = f"> {last} AND {{column}} <= {step.change}"
            for by in GROUPS:
                self._send(by, span, step)
            if step.change == self.newest:
                self._put_right([table.name for table in TABLES if table.by == "compared"], step)
            (made,) = self.store.one("SELECT max(made) FROM changes WHERE change = ?", [step.change])
            self.server.run("UPDATE published SET change = :change, made = :made", change=step.change, made=made)
        return step

    def _send(self, by: By, span: str, step: Step) -> None:
        """The rows of one group: what changed or is gone is deleted, what changed is sent as it is now."""
        group = GROUPS[by]
        counted = "change" if by == "change" else "changed"
        keys = group.keys.format(span.format(column=counted))
        gone = "SELECT NULL::BIGINT WHERE false"
        if group.gone:
            gone = f"SELECT key FROM removed WHERE what = '{group.gone}' AND change {span.format(column='change')}"
        stale = self.server.copy("stale", self._lines(f"SELECT key || chr(10) FROM ({keys} UNION {gone}) k (key)"))
        if stale:
            self.server.run("ANALYZE stale")
            for table in (table for table in TABLES if table.by == by):
                where = f'{table.name}."{group.column}" = stale.key'
                self.server.run(f"DELETE FROM {table.name} USING stale WHERE {where}")
                rows = f'SELECT {copy_line(self.layout.columns[table.name])} FROM {table.name} WHERE "{group.column}"'
                step.rows[table.name] += self.server.copy(table.name, self._lines(f"{rows} IN ({keys})"))
            self.server.run("TRUNCATE stale")

    def _put_right(self, tables: Sequence[str], step: Step) -> None:
        """Send the parts of tables that differ."""
        for table in tables:
            columns = self.layout.columns[table]
            parts = ", ".join(f"'{part}'" for part in differing(self.store, self.server, table, columns))
            if parts:
                self.server.run(f"DELETE FROM {table} WHERE left({their_hash(columns)}, {PART}) IN ({parts})")
                rows = f"SELECT {copy_line(columns)} FROM {table} WHERE left({our_hash(columns)}, {PART})"
                step.rows[table] += self.server.copy(table, self._lines(f"{rows} IN ({parts})"))

    def _lines(self, sql: str) -> Iterator[str]:
        found = self.store.con.execute(sql)
        while rows := found.fetchmany(_LINES):
            yield "".join(line for (line,) in rows)

    def _weights(self, last: int) -> list[tuple[int, int]]:
        """Changes newer than `last` that have rows, in order, with how many."""
        counted = " UNION ALL ".join(f"SELECT changed FROM {table} WHERE changed > {last}" for table in _ITEMS)
        return self.store.con.execute(f"SELECT changed, count(*) FROM ({counted}) GROUP BY 1 ORDER BY 1").fetchall()

    def _upto(self, last: int) -> int:
        """The last change of the next step: as many as have `at_once` items, at least one."""
        total, upto = 0, last
        for change, count in self._weights(last):
            total += count
            if total > self.at_once and upto > last:
                return upto
            upto = change
        return int(self.newest)


def check_history(store: Store, last: int, made: object, where: str) -> None:
    """Raises BookError where the database has changes that this book never made: the book was put back from a copy."""
    row = store.con.execute("SELECT made FROM changes WHERE change = ?", [last]).fetchone()
    if last and (row is None or row[0] != made):
        what = "the database is ahead of the book: was an older copy of the book put back?"
        raise BookError(what, where=where, hint="--rebuild sends everything again")
