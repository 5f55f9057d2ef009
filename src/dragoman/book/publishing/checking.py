"""Comparing book and database: counts and content hashes of each table, computed on either side where the rows are."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dragoman.book.publishing.columns import Column, our_hash, their_hash
from dragoman.book.publishing.layout import TABLES, Layout
from dragoman.book.publishing.target import Server
from dragoman.book.store import Store


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
        ours = hash_of_book(store, table.name, layout.columns[table.name])
        theirs = hash_of_database(server, table.name, layout.columns[table.name])
        yield Compared(table.name, ours[0], theirs[0], ours == theirs)


def hash_of_book(store: Store, table: str, columns: Sequence[Column]) -> tuple[int, int]:
    """Count and content hash of a table of the book."""
    count, content = store.one(f"SELECT {our_hash(columns)} FROM {table}")
    return int(count), int(content)


def hash_of_database(server: Server, table: str, columns: Sequence[Column]) -> tuple[int, int]:
    """Count and content hash of a table of the database."""
    count, content = server.one(f"SELECT {their_hash(columns)} FROM {table}")
    return int(count), int(content)
