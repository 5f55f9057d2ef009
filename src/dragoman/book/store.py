"""The book's file: opened, made, locked, migrated; its transactions."""

import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

import duckdb

from dragoman import __version__
from dragoman.book import migrations
from dragoman.book.tables import Tables
from dragoman.errors import BookError

if TYPE_CHECKING:
    import pyarrow

DEFAULT = Path("dragoman.duckdb")
_LOCAL_ONLY = {  # a book is data: opening one must reach for nothing outside its file
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}


class Store:
    """One open book. `con` is its connection; `path` None is a book in memory."""

    def __init__(self, con: duckdb.DuckDBPyConnection, path: Path | None, *, read_only: bool) -> None:
        self.con, self.path, self.read_only = con, path, read_only
        self.tables = Tables(con)
        con.execute((files("dragoman.book") / "views.sql").read_text(encoding="utf-8"))

    @classmethod
    def open(
        cls,
        path: Path | None,
        *,
        create: bool = False,
        read_only: bool = False,
        formats: Mapping[int, str] = migrations.MIGRATIONS,
        goal: int = migrations.FORMAT,
    ) -> "Store":
        """Open the book at `path`, or make it where `create`. Raises BookError with what to do.

        A book of an older format is copied to `<path>.format-N.bak` and brought to this format; where `read_only`,
        it is refused instead. `formats` and `goal` are this version's migrations.
        """
        if path is not None and not path.exists():
            if not create:
                raise BookError(
                    "no such book", where=str(path), hint="`dragoman add REPORTS...` makes one; --book FILE"
                )
            if not path.parent.is_dir():
                raise BookError("no such folder", where=str(path.parent), hint="make it first")
        con = _connect(path, read_only)
        try:
            found = migrations.format_of(con)
            if found == 0 and create:
                migrations.create(con, __version__)
            elif found in (None, 0):
                raise BookError("not a record book", where=str(path), hint="name another file with --book")
            elif found > goal:
                hint = "install a newer dragoman, or add the reports to a new book"
                raise BookError(
                    f"a book of format {found}; this version reads up to {goal}", where=str(path), hint=hint
                )
            elif found < goal:
                con = cls._brought_up(con, path, found, read_only, formats, goal)
        except BaseException:
            con.close()
            raise
        return cls(con, path, read_only=read_only)

    @staticmethod
    def _brought_up(
        con: duckdb.DuckDBPyConnection, path: Path | None, found: int, read_only: bool, formats: Mapping[int, str],
        goal: int
    ) -> duckdb.DuckDBPyConnection:  # fmt: skip
        if read_only or path is None:
            hint = "open it once for writing: any `dragoman add` brings it up, and keeps a copy"
            raise BookError(f"a book of the older format {found}", where=str(path), hint=hint)
        con.close()  # so that the file on disk is whole
        backup = path.with_name(f"{path.name}.format-{found}.bak")
        try:
            shutil.copy2(path, backup)
        except OSError as error:
            raise BookError(f"cannot keep a copy: {error.strerror}", where=str(backup), hint="make room") from None
        con = _connect(path, read_only)
        migrations.migrate(con, found, migrations=formats, goal=goal)
        return con

    @contextmanager
    def change(self, what: str) -> Iterator[int]:
        """A transaction; its number in the book. Nothing of it is kept where the block raises."""
        if self.read_only:
            raise BookError("opened to be read only", where=str(self.path), hint="close the other program that has it")
        with translated(self.path):
            self.con.execute("BEGIN")
            try:
                (number,) = self.one("SELECT coalesce(max(change), 0) + 1 FROM changes")
                self.con.execute(
                    "INSERT INTO changes VALUES (?, ?, ?)", [number, datetime.now(UTC).replace(tzinfo=None), what]
                )
                yield number
                self.con.execute("COMMIT")
            except BaseException:
                self._roll_back()
                raise

    def _roll_back(self) -> None:
        with suppress(duckdb.Error):  # the database has rolled back by itself, as after a full disk
            self.con.execute("ROLLBACK")

    def one(self, sql: str, values: list[Any] | None = None) -> tuple[Any, ...]:
        """The one row of a query that always has one."""
        row = self.con.execute(sql, values or []).fetchone()
        assert row is not None
        return row

    def arrow(self, sql: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> "pyarrow.Table":
        """The rows of a query as an Arrow table."""
        self.con.execute("SELECT 1").fetchall()  # DuckDB refuses while an earlier result was not read to its end
        params = dict(values) if isinstance(values, Mapping) else list(values)
        return self.con.sql(sql, params=params).to_arrow_table()

    def close(self) -> None:
        """Close the file; what was committed is on disk."""
        self.con.close()

    def __enter__(self) -> "Store":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _connect(path: Path | None, read_only: bool) -> duckdb.DuckDBPyConnection:
    with translated(path):
        return duckdb.connect(str(path) if path else ":memory:", read_only=read_only, config=dict(_LOCAL_ONLY))


@contextmanager
def translated(path: Path | None) -> Iterator[None]:
    """DuckDB's errors of the file as BookErrors that say what to do."""
    try:
        yield
    except (
        duckdb.IOException,
        duckdb.FatalException,
        duckdb.OutOfMemoryException,
        duckdb.TransactionException,
    ) as error:
        raise _told(str(error), path) from None
    except duckdb.SerializationException:
        raise BookError("not a record book, or damaged", where=str(path), hint="use a copy, or a new book") from None


def _told(text: str, path: Path | None) -> BookError:
    low = text.lower()
    where = str(path) if path else None
    if ("lock" in low and "conflicting" in low) or "could not set lock" in low:
        return BookError("open in another program", where=where, hint="wait for it to end, or close it there")
    if "no space" in low or "disk full" in low or "file too large" in low or "could not write" in low:
        hint = "make room and run the same command again: it goes on where it was"
        return BookError("the disk is full: what was not written yet is not in the book", where=where, hint=hint)
    if "not a valid duckdb" in low or "magic bytes" in low:
        return BookError("not a record book", where=where, hint="name another file with --book")
    if "newer version" in low or "storage version" in low or "version number" in low:
        return BookError("written by a newer version of DuckDB", where=where, hint="install a newer dragoman")
    if "permission denied" in low or "read-only file system" in low:
        return BookError("may not be opened", where=where, hint="check the permissions")
    return BookError(text.splitlines()[0], where=where)
