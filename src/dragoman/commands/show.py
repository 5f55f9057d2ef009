"""`dragoman show` and `dragoman timeline`."""

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dragoman.commands.common import Bound, book_option

if TYPE_CHECKING:
    from dragoman.book.asking import Question
    from dragoman.book.store import Store

TYPES = (
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
    "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
)  # fmt: skip
STATUSES = ("actual", "ongoing", "planned", "threatened", "requested", "hypothetical", "denied", "negated")


def asking(command: Any) -> Any:
    """Options that say which events are meant."""
    options = [
        click.option("--actor", metavar="WHO", help="On either side: a country, a code (IRQGOV), a name."),
        click.option("--source", metavar="WHO", help="Who did it."),
        click.option("--target", metavar="WHO", help="To whom it was done."),
        click.option("--type", "types", type=click.Choice(TYPES, case_sensitive=False), multiple=True, metavar="TYPE",
                     help="A PLOVER type (`dragoman ontology` lists them); may be repeated."),
        click.option("--since", type=Bound(), metavar="DATE", help="Then or later (YYYY, YYYY-MM or YYYY-MM-DD)."),
        click.option("--until", type=Bound(last=True), metavar="DATE", help="On this day or earlier."),
        click.option("--place", metavar="NAME", help="A place, a province, or a country's three letters."),
        click.option("--status", "statuses", type=click.Choice(STATUSES), multiple=True, metavar="STATUS",
                     help="actual, ongoing, planned, threatened, requested, hypothetical, denied, negated."),
        click.option("--text", "words", metavar="WORDS", help="Words that a witness's sentence has, in any form."),
        click.option("--witnesses", type=click.IntRange(1), default=1, metavar="N",
                     help="Told by N witnesses or more."),
        click.option("--disputed", is_flag=True, help="Only where witnesses disagree."),
        click.option("--min-confidence", "confidence", type=click.FloatRange(0, 1), default=0.0, metavar="P",
                     help="Coded with at least this confidence."),
    ]  # fmt: skip
    for option in reversed(options):
        command = option(command)
    return command


@click.command("show")
@click.argument("event", required=False, metavar="[EVENT]")
@book_option
@asking
@click.option(
    "--order",
    type=click.Choice(["day", "witnesses", "latest"]),
    default="day",
    show_default=True,
    help="By day, by the number of witnesses, or the latest first.",
)
@click.option("--limit", type=click.IntRange(1), default=50, show_default=True, metavar="N", help="At most so many.")
@click.option(
    "--format", "form", type=click.Choice(["page", "jsonl", "csv"]), default="page", show_default=True,
    help="What to write.",
)  # fmt: skip
@click.option("--actors", is_flag=True, help="List the actors of the book instead.")
def command(event: str | None, book: Path, form: str, actors: bool, **asked: Any) -> None:
    """Show events of the record book; one EVENT with all who tell it and what they say.

    \b
    dragoman show --actor Iraq --type AGREE --since 2021-01-01
    dragoman show --disputed --order witnesses
    dragoman show E0589ef
    """
    from dragoman.book.asking import Question
    from dragoman.book.store import Store

    with Store.open(book, read_only=True) as store:
        if actors:
            _actors(store, asked["limit"], form)
        elif event:
            _one(store, event, form)
        else:
            _many(store, Question(**asked), form)


@click.command("timeline")
@book_option
@asking
@click.option("--limit", type=click.IntRange(1), default=200, show_default=True, metavar="N", help="At most so many.")
def timeline(book: Path, **asked: Any) -> None:
    """Show events day by day: of an actor, a place, a pair of actors.

    \b
    dragoman timeline --actor Colombia --since 2023-05-01 --until 2023-07-31
    """
    from dragoman.book.accounts import accounts
    from dragoman.book.asking import Question
    from dragoman.book.store import Store
    from dragoman.showing.book_page import print_page
    from dragoman.showing.book_page import timeline as page

    with Store.open(book, read_only=True) as store:
        found = accounts(store, _keys(store, Question(**asked)))
        if not found:
            _nothing()
        found.sort(key=lambda e: (e.earliest is None and e.latest is None, e.earliest or e.latest or date.max, e.key))
        print_page(page(found))


def _keys(store: "Store", question: "Question") -> list[int]:
    from dragoman.book.asking import events_sql

    sql, values = events_sql(store, question)
    return [key for (key,) in store.con.execute(sql, values).fetchall()]


def _many(store: "Store", question: "Question", form: str) -> None:
    from dragoman.book.accounts import accounts
    from dragoman.showing.book_page import event_table, print_page

    keys = _keys(store, question)
    if form != "page":
        _rows(
            store,
            f"""SELECT * EXCLUDE (key) FROM event_list WHERE key IN ({",".join(map(str, keys)) or "NULL"})
            ORDER BY day, event""",
            form,
        )
        return
    found = accounts(store, keys)
    if not found:
        _nothing()
    print_page(event_table(found))
    if question.limit and len(found) == question.limit:
        click.echo(f"dragoman: the first {question.limit}; --limit N shows more", err=True)


def _one(store: "Store", id: str, form: str) -> None:
    from dragoman.book.accounts import accounts, witnesses
    from dragoman.book.asking import one_event
    from dragoman.showing.book_page import event_page, print_page

    key = one_event(store, id)
    if form == "page":
        print_page(event_page(accounts(store, [key])[0], witnesses(store, key)))
    else:
        _rows(
            store,
            f"""SELECT * EXCLUDE (event_key, key) FROM witness_list WHERE event_key = {key}
            ORDER BY published, report, item""",
            form,
        )


def _actors(store: "Store", limit: int, form: str) -> None:
    from rich.table import Table
    from rich.text import Text

    from dragoman.showing.book_page import print_page

    sql = f"""SELECT a.name, a.type, a.country, a.code, count(DISTINCT m.report) AS reports
        FROM actor_list a LEFT JOIN actor_merges g ON g.into_identity = a.identity
        JOIN actor_mentions m ON m.identity = a.identity OR m.identity = g.identity
        GROUP BY ALL ORDER BY reports DESC, a.name LIMIT {limit}"""
    if form != "page":
        _rows(store, sql, form)
        return
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
    for name, type, _, code, reports in store.con.execute(sql).fetchall():
        told = f"{reports} {'report' if reports == 1 else 'reports'}"
        table.add_row(
            Text(name), Text(type.replace("_", " "), style="dim"), Text(code, style="cyan"), Text(told, style="dim")
        )
    print_page(table)


def _rows(store: "Store", sql: str, form: str) -> None:
    """Rows for scripts: JSON lines or CSV."""
    from dragoman.book.writing import write_rows

    write_rows(store.con, sql, form, sys.stdout)


def _nothing() -> None:
    click.echo("dragoman: no such event in the book", err=True)
    sys.exit(0)
