"""`dragoman search` and `dragoman sql`."""

import sys
from datetime import date
from pathlib import Path

import click

from dragoman.commands.common import Bound, book_option


@click.command("search")
@click.argument("words", nargs=-1, required=True, metavar="WORD...")
@book_option
@click.option("--since", type=Bound(), metavar="DATE", help="Published then or later (YYYY, YYYY-MM or YYYY-MM-DD).")
@click.option("--until", type=Bound(last=True), metavar="DATE", help="Published on this day or earlier.")
@click.option(
    "--limit", type=click.IntRange(1, 1_000), default=10, show_default=True, metavar="N", help="At most so many."
)
def command(words: tuple[str, ...], book: Path, since: date | None, until: date | None, limit: int) -> None:
    """Find reports of the record book by their words, in any form; the best first."""
    from dragoman.book.search import search
    from dragoman.book.store import Store
    from dragoman.showing.book_page import found_list, print_page

    asked = " ".join(words)
    with Store.open(book, read_only=True) as store:
        found = search(store, asked, since=since, until=until, limit=limit)
        if not found and len(words) > 1:
            found = search(store, asked, every=False, since=since, until=until, limit=limit)
            if found:
                click.echo("dragoman: no report has all the words; these have some", err=True)
    if not found:
        click.echo("dragoman: no report has them", err=True)
    else:
        print_page(found_list(found))


@click.command("sql")
@click.argument("query", metavar="QUERY")
@book_option
@click.option(
    "--format", "form", type=click.Choice(["table", "jsonl", "csv"]), default="table", show_default=True,
    help="What to write.",
)  # fmt: skip
def sql(query: str, book: Path, form: str) -> None:
    """Run SQL on the record book, read only; docs/book.md lists its views.

    \b
    dragoman sql "SELECT type, count(*) FROM event_list GROUP BY type"
    """
    import duckdb

    from dragoman.book.store import Store
    from dragoman.book.writing import write_rows
    from dragoman.errors import BookError

    with Store.open(book, read_only=True) as store:
        try:
            if form == "table":
                click.echo(str(store.con.sql(query)))
            else:
                write_rows(store.con, query, form, sys.stdout)
        except duckdb.Error as error:
            raise BookError(str(error).splitlines()[0], hint="docs/book.md lists views and columns") from None
