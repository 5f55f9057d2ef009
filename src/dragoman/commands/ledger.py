"""`dragoman ledger`."""

import sys
from datetime import date
from pathlib import Path

import click

from dragoman.commands.common import Day, book_option

STATUSES = ("open", "due-soon", "overdue", "kept", "broken", "extended", "withdrawn", "superseded")


@click.command("ledger")
@click.argument("line", required=False, metavar="[LINE]")
@click.option("--by", metavar="ACTOR", help="Undertaken by: a country, a code or a name.")
@click.option("--to", metavar="ACTOR", help="Undertaken to.")
@click.option(
    "--due",
    "dues",
    type=(click.Choice(["before", "after"]), Day()),
    multiple=True,
    metavar="before|after DATE",
    help="Due before or after a day; may be given twice.",
)
@click.option(
    "--status",
    "statuses",
    type=click.Choice(STATUSES),
    multiple=True,
    metavar="STATUS",
    help=f"{', '.join(STATUSES)}; may be repeated.",
)
@click.option("--on", type=Day(), metavar="DATE", help="The ledger as it stood on that day; default: today.")
@click.option(
    "--soon",
    type=click.IntRange(0, 3650),
    default=7,
    show_default=True,
    metavar="DAYS",
    help="Days before the date from which a line is due soon.",
)
@book_option
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "jsonl", "csv"]),
    default="table",
    show_default=True,
    help="What to write.",
)
def command(
    line: str | None, by: str | None, to: str | None, dues: tuple[tuple[str, date], ...], statuses: tuple[str, ...],
    on: date | None, soon: int, book: Path, form: str,
) -> None:  # fmt: skip
    """What was promised, to whom, by when, and what became of it; with LINE, one line and the sentences that say so.

    A line is kept, broken, extended, withdrawn or superseded when a report says so, never because its date has passed:
    that makes it overdue. What day it is, --on says.
    """
    from dragoman.book.ledger.running import show_ledger, show_line
    from dragoman.book.store import Store

    day = on or date.today()
    limits = {f"due_{side}": when for side, when in dues}
    with Store.open(book, read_only=True) as store:
        if line is not None:
            if by or to or dues or statuses:
                raise click.UsageError("LINE is one line: leave out --by, --to, --due and --status")
            show_line(store, line, day, soon, form, sys.stdout)
        else:
            named = [status.replace("-", " ") for status in statuses]
            show_ledger(store, day, form, sys.stdout, by=by, to=to, statuses=named, soon=soon, **limits)
