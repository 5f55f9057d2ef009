"""The schema in the database: made, checked to be this book's, its views brought up to date."""

from collections.abc import Sequence

from dragoman.book.publishing.layout import TABLES, Layout
from dragoman.book.publishing.sending import check_history
from dragoman.book.publishing.target import Server
from dragoman.book.store import Store
from dragoman.errors import BookError

_PUBLISHED = """CREATE TABLE published (
  book TEXT NOT NULL,        -- the book's id: a schema holds one book
  change BIGINT NOT NULL,    -- the last change of the book that is here
  made TIMESTAMP,            -- when it was made
  layout TEXT NOT NULL, views_layout TEXT NOT NULL,   -- hashes of what made tables and views
  views TEXT[] NOT NULL      -- the views, in the order in which they were made
)"""


def prepare(store: Store, server: Server, layout: Layout, *, rebuild: bool = False) -> None:
    """Make the schema where it is not there; raise BookError where it is another book's or cannot be gone on with.

    `rebuild` drops the tables of this book and begins anew.
    """
    book = book_id(store)
    with server.transaction():
        there = server.one("SELECT to_regnamespace(:schema) IS NOT NULL", schema=server.target.schema)[0]
        if not there:
            server.run(f'CREATE SCHEMA IF NOT EXISTS "{server.target.schema}"')
        if not _has(server, "published"):
            _refuse_others(server)
            _make(server, layout, book)
            return
        columns = "book, change, made, layout, views_layout, views"
        other, change, made, mark, views_mark, views = server.one(f"SELECT {columns} FROM published")
        where = f"{server.target}, schema {server.target.schema}"
        if other != book:
            hint = f"name another --schema, or drop it there: DROP SCHEMA {server.target.schema} CASCADE"
            raise BookError("the schema holds another book", where=where, hint=hint)
        if rebuild:
            _drop(server, views)
            _make(server, layout, book)
            return
        if mark != layout.mark():
            what = "the tables are those of another version of dragoman"
            raise BookError(what, where=where, hint="--rebuild makes them anew")
        check_history(store, change, made, where)
        if views_mark != layout.views_mark():
            _drop_views(server, views)
            server.run(layout.views)
            sql = "UPDATE published SET views_layout = :mark, views = :views"
            server.run(sql, mark=layout.views_mark(), views=layout.view_names)


def book_id(store: Store) -> str:
    """What tells this book from all others; given when it was made."""
    row = store.con.execute("SELECT value FROM book WHERE name = 'id'").fetchone()
    if row is None:
        raise BookError("a book without an id", where=str(store.path), hint="add its reports to a new book")
    return str(row[0])


def _make(server: Server, layout: Layout, book: str) -> None:
    server.run(_PUBLISHED)
    for statement in layout.statements():
        server.run(statement)
    server.run(layout.views)
    values = {"book": book, "layout": layout.mark(), "mark": layout.views_mark(), "views": layout.view_names}
    server.run("INSERT INTO published VALUES (:book, 0, NULL, :layout, :mark, :views)", **values)


def _refuse_others(server: Server) -> None:
    """Tables or views of these names that nothing here made are not touched."""
    for name in (table.name for table in TABLES):
        if _has(server, name):
            where = f"{server.target}, schema {server.target.schema}"
            raise BookError(f"there is a table {name} that dragoman did not make", where=where, hint="use --schema")


def _drop(server: Server, views: Sequence[str]) -> None:
    _drop_views(server, views)
    for table in (*(table.name for table in TABLES), "published"):
        server.run(f"DROP TABLE IF EXISTS {table}")


def _drop_views(server: Server, views: Sequence[str]) -> None:
    """Drop the views, last made first: those of others that need them raise BookError."""
    for name in reversed(views):
        server.run(f"DROP VIEW IF EXISTS {name}")


def _has(server: Server, name: str) -> bool:
    return bool(server.one("SELECT to_regclass(:name) IS NOT NULL", name=f'"{server.target.schema}".{name}')[0])
