"""`dragoman actor list|show|history|merge|unmerge|split|unsplit`: the actors of the record book."""

import json
import sys
from pathlib import Path

import click

from dragoman.commands.common import book_option

_FORM = click.option(
    "--format", "form", type=click.Choice(["page", "jsonl", "csv"]), default="page", show_default=True,
    help="What to write.",
)  # fmt: skip
_PAGE = click.option(
    "--format", "form", type=click.Choice(["page", "json"]), default="page", show_default=True, help="What to write."
)
_NOTE = click.option("--note", metavar="TEXT", help="Why; kept in the book.")


@click.command("list")
@click.argument("words", required=False, metavar="[WORDS]")
@book_option
@click.option("--limit", type=click.IntRange(1), default=50, show_default=True, metavar="N", help="At most so many.")
@_FORM
def list_(words: str | None, book: Path, limit: int, form: str) -> None:
    """List the actors of the book, or those whose names have WORDS; most reports first."""
    from dragoman.book.store import Store
    from dragoman.book.writing import write_rows
    from dragoman.showing.actor_page import LIST, actor_table
    from dragoman.showing.book_page import print_page

    with Store.open(book, read_only=True) as store:
        store.con.execute("SET VARIABLE words = ?", [f"%{words}%" if words else "%"])
        sql = f"{LIST} LIMIT {int(limit)}"
        if form != "page":
            write_rows(store.con, sql, form, sys.stdout)
            return
        rows = store.con.execute(sql).fetchall()
    if not rows:
        click.echo("dragoman: no such actor in the book", err=True)
    else:
        print_page(actor_table(rows))


@click.command("show")
@click.argument("actor")
@book_option
@_PAGE
def show(actor: str, book: Path, form: str) -> None:
    """Show one actor: its names and codes, what was merged into it and split from it. ACTOR is a name or an id."""
    _portrait(actor, book, form, offices=False)


@click.command("history")
@click.argument("actor")
@book_option
@_PAGE
def history(actor: str, book: Path, form: str) -> None:
    """Show the offices and roles of one actor over time, with the reports that gave them."""
    _portrait(actor, book, form, offices=True)


def _portrait(actor: str, book: Path, form: str, *, offices: bool) -> None:
    from dragoman.book.keys import shown
    from dragoman.book.naming import one_head
    from dragoman.book.portraits import as_row, portrait
    from dragoman.book.store import Store
    from dragoman.showing.actor_page import history_page, portrait_page
    from dragoman.showing.book_page import print_page

    with Store.open(book, read_only=True) as store:
        found = portrait(store, one_head(store, actor))
    if form == "json":
        click.echo(json.dumps(as_row(found, shown("A", found.identity)), ensure_ascii=False, indent=2, default=str))
    else:
        print_page(history_page(found) if offices else portrait_page(found))


@click.command("merge")
@click.argument("a")
@click.argument("b")
@book_option
@_NOTE
def merge(a: str, b: str, book: Path, note: str | None) -> None:
    """From now on actor A is actor B, in reports there and to come. Each is a name or an id.

    \b
    dragoman actor merge "al-Amiri" "Hadi al-Amiri" --note "same man: Fatah's leader"
    """
    from dragoman.book import joining
    from dragoman.book.store import Store

    with Store.open(book) as store:
        count = joining.merge(store, a, b, note)
    _say(f"{a} is {b} now", count)


@click.command("unmerge")
@click.argument("a")
@book_option
def unmerge(a: str, book: Path) -> None:
    """Undo `merge A B`."""
    from dragoman.book import joining
    from dragoman.book.store import Store

    with Store.open(book) as store:
        count = joining.unmerge(store, a)
    _say(f"{a} is an actor of its own again", count)


@click.command("split")
@click.argument("actor")
@book_option
@click.option("--name", metavar="NAME", help="The actor that is called NAME is another one.")
@click.option("--report", "reports", multiple=True, metavar="ID", help="The actor of this report is another one.")
@_NOTE
def split(actor: str, book: Path, name: str | None, reports: tuple[str, ...], note: str | None) -> None:
    """Give one of an ACTOR's names, or the actor as a report has it, an identity of its own.

    \b
    dragoman actor split "John Smith" --report paper-17 --note "the footballer"
    """
    from dragoman.book import joining
    from dragoman.book.keys import shown
    from dragoman.book.store import Store

    with Store.open(book) as store:
        identity, count = joining.split(store, actor, name=name, reports=reports, note=note)
    told = name if name is not None else f"{actor} in {', '.join(reports)}"
    _say(f"{told} is an actor of its own: {shown('A', identity)}", count)


@click.command("unsplit")
@click.argument("actor")
@book_option
def unsplit(actor: str, book: Path) -> None:
    """Undo a split; ACTOR is the identity that it made."""
    from dragoman.book import joining
    from dragoman.book.store import Store

    with Store.open(book) as store:
        count = joining.unsplit(store, actor)
    _say(f"{actor} is part again of what it was split from", count)


def _say(what: str, reports: int) -> None:
    click.echo(f"dragoman: {what}; {reports:,} {'report' if reports == 1 else 'reports'} linked anew", err=True)
