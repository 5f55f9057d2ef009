"""Formats of the book: which this version reads, and how an older book becomes a newer one.

A migration is SQL that turns a book of format n into one of format n + 1. A released schema never changes without one.
"""

from collections.abc import Mapping
from importlib.resources import files
from uuid import uuid4

import duckdb

FORMAT = 1
MIGRATIONS: Mapping[int, str] = {}  # format it starts from -> SQL


def create(con: duckdb.DuckDBPyConnection, version: str) -> None:
    """Make all tables in an empty database; `id` tells the book from all others (book/publishing)."""
    con.execute("BEGIN")
    con.execute((files("dragoman.book") / "schema.sql").read_text(encoding="utf-8"))
    rows = (("format", str(FORMAT)), ("made by", f"dragoman {version}"), ("id", str(uuid4())))
    con.executemany("INSERT INTO book VALUES (?, ?)", rows)
    con.execute("COMMIT")


def format_of(con: duckdb.DuckDBPyConnection) -> int | None:
    """The format of the book in this database; 0 where it is empty, None where it is another database."""
    tables = {name for (name,) in con.execute("SELECT table_name FROM duckdb_tables()").fetchall()}
    if not tables:
        return 0
    if "book" not in tables:
        return None
    row = con.execute("SELECT value FROM book WHERE name = 'format'").fetchone()
    return int(row[0]) if row and str(row[0]).isdigit() else None


def migrate(
    con: duckdb.DuckDBPyConnection, start: int, *, migrations: Mapping[int, str] = MIGRATIONS, goal: int = FORMAT
) -> None:
    """Bring a book of format `start` to `goal`, in one transaction: it is done whole or not at all."""
    con.execute("BEGIN")
    try:
        for number in range(start, goal):
            con.execute(migrations[number])
        con.execute("UPDATE book SET value = ? WHERE name = 'format'", [str(goal)])
    except BaseException:
        con.execute("ROLLBACK")
        raise
    con.execute("COMMIT")
