"""Comparing book and database: counts and content hashes, computed on either side where the rows are.

A table is cut into 256 parts by the first digits of its rows' hashes, whatever its keys. Parts that agree in count and
sum of hashes are the same; so a table that differs is put right by sending what differs of it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dragoman.book.publishing.columns import Column, our_hash, their_hash
from dragoman.book.publishing.layout import TABLES, Layout
from dragoman.book.publishing.target import Server
from dragoman.book.store import Store

PART = 2  # digits of a row's hash that say which part it is in
_SUM = 15  # digits that are summed, 60 bits

Parts = dict[str, tuple[int, int]]  # part -> rows, sum of their hashes


@dataclass(frozen=True, slots=True)
class Compared:
    """One table on both sides; `same` is whether counts and contents agree."""

    table: str
    book: int
    database: int
    same: bool


def compare(store: Store, server: Server, layout: Layout) -> Iterator[Compared]:
    """All published tables."""
    for table in TABLES:
        ours = parts_of_book(store, table.name, layout.columns[table.name])
        theirs = parts_of_database(server, table.name, layout.columns[table.name])
        yield Compared(table.name, _rows(ours), _rows(theirs), ours == theirs)


def _rows(parts: Parts) -> int:
    return sum(count for count, _ in parts.values())


def differing(store: Store, server: Server, table: str, columns: Sequence[Column]) -> list[str]:
    """The parts of a table that are not the same."""
    ours, theirs = parts_of_book(store, table, columns), parts_of_database(server, table, columns)
    return sorted(part for part in ours.keys() | theirs.keys() if ours.get(part) != theirs.get(part))


def parts_of_book(store: Store, table: str, columns: Sequence[Column]) -> Parts:
    """Counts and hashes of a table of the book."""
    summed = f"sum(('0x' || substr(h, {PART + 1}, {_SUM}))::BIGINT)"
    sql = f"SELECT left(h, {PART}), count(*), {summed} FROM (SELECT {our_hash(columns)} AS h FROM {table}) GROUP BY 1"
    return {part: (int(count), int(total)) for part, count, total in store.con.execute(sql).fetchall()}


def parts_of_database(server: Server, table: str, columns: Sequence[Column]) -> Parts:
    """Counts and hashes of a table of the database."""
    summed = f"sum(('x' || substr(h, {PART + 1}, {_SUM}))::bit(60)::bigint)"
    rows = f"(SELECT {their_hash(columns)} AS h FROM {table}) hashed"
    found = server.run(f"SELECT left(h, {PART}), count(*), {summed} FROM {rows} GROUP BY 1")
    return {part: (int(count), int(total)) for part, count, total in found}
