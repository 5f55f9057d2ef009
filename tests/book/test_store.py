"""The book's file: made, opened, brought up from an older format, refused where it is newer or somebody else's."""

from pathlib import Path

import duckdb
import pytest

from dragoman.book import migrations
from dragoman.book.book import Book
from dragoman.book.store import Store
from dragoman.errors import BookError
from dragoman.model import CodedReport

NEWER = {migrations.FORMAT: "ALTER TABLE reports ADD COLUMN mood TEXT"}


def test_no_such_book(tmp_path: Path) -> None:
    with pytest.raises(BookError, match="no such book") as error:
        Store.open(tmp_path / "b.duckdb")
    assert "dragoman add" in error.value.line()
    with pytest.raises(BookError, match="no such folder"):
        Store.open(tmp_path / "missing" / "b.duckdb", create=True)


def test_an_older_book_is_brought_up_and_a_copy_kept(tmp_path: Path, stories: list[CodedReport]) -> None:
    path = tmp_path / "b.duckdb"
    with Book(path, create=True) as book:
        list(book.add(stories[:5]))
    with Store.open(path, formats=NEWER, goal=migrations.FORMAT + 1) as store:
        assert store.one("SELECT count(*), count(mood) FROM reports") == (5, 0)
        assert store.one("SELECT value FROM book WHERE name = 'format'") == (str(migrations.FORMAT + 1),)
    backup = tmp_path / f"b.duckdb.format-{migrations.FORMAT}.bak"
    with duckdb.connect(str(backup), read_only=True) as con:
        assert con.execute("SELECT count(*) FROM reports").fetchone() == (5,)


def test_a_migration_that_fails_leaves_the_book_as_it_was(tmp_path: Path, stories: list[CodedReport]) -> None:
    path = tmp_path / "b.duckdb"
    with Book(path, create=True) as book:
        list(book.add(stories[:5]))
    broken = {migrations.FORMAT: "ALTER TABLE reports ADD COLUMN mood TEXT; SELECT no_such_column FROM reports"}
    with pytest.raises(duckdb.Error):
        Store.open(path, formats=broken, goal=migrations.FORMAT + 1)
    with Store.open(path) as store:
        assert store.one("SELECT count(*) FROM reports") == (5,)


def test_an_older_book_is_not_changed_to_be_read(tmp_path: Path) -> None:
    path = tmp_path / "b.duckdb"
    Book(path, create=True).close()
    before = path.read_bytes()
    with pytest.raises(BookError, match="older format"):
        Store.open(path, read_only=True, formats=NEWER, goal=migrations.FORMAT + 1)
    assert path.read_bytes() == before


def test_a_newer_book_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "b.duckdb"
    with Book(path, create=True) as book:
        book.store.con.execute("UPDATE book SET value = '999' WHERE name = 'format'")
    with pytest.raises(BookError, match="format 999") as error:
        Store.open(path)
    assert "install a newer dragoman" in error.value.line()


def test_every_format_has_a_migration_to_the_next() -> None:
    assert sorted(migrations.MIGRATIONS) == list(range(1, migrations.FORMAT))


def fail_in_a_change(book: Book) -> None:
    with book.store.change("test"):
        book.store.con.execute("INSERT INTO book VALUES ('x', 'y')")
        raise ValueError("stop")


def test_a_change_that_fails_leaves_nothing(tmp_path: Path) -> None:
    with Book.in_memory() as book:
        with pytest.raises(ValueError, match="stop"):
            fail_in_a_change(book)
        assert book.store.one("SELECT count(*) FROM book WHERE name = 'x'") == (0,)
        assert book.store.one("SELECT count(*) FROM changes") == (0,)


def test_a_book_opened_for_reading_takes_no_change(tmp_path: Path, stories: list[CodedReport]) -> None:
    path = tmp_path / "b.duckdb"
    Book(path, create=True).close()
    with Book(path, read_only=True) as one, Book(path, read_only=True) as other:
        assert len(one.sql("FROM event_list")) == len(other.sql("FROM event_list")) == 0
        with pytest.raises(BookError, match="read only"):
            list(one.add(stories[:1]))


def test_opening_reaches_for_nothing_outside() -> None:
    with Book.in_memory() as book:
        names = ("autoinstall_known_extensions", "autoload_known_extensions")
        assert [book.store.one(f"SELECT current_setting('{name}')") for name in names] == [(False,), (False,)]
