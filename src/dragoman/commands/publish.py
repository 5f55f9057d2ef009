"""`dragoman publish`."""

import sys
from pathlib import Path

import click

from dragoman.commands.common import book_option


@click.command("publish")
@click.argument("url", envvar="DRAGOMAN_POSTGRES", metavar="URL")
@book_option
@click.option("--schema", default="dragoman", show_default=True, metavar="NAME", help="The schema; one holds one book.")
@click.option("--verify", is_flag=True, help="Then compare counts and contents of all tables; exit status 1 if not so.")
@click.option("--repair", is_flag=True, help="Compare all tables and send what differs, wherever it comes from.")
@click.option("--rebuild", is_flag=True, help="Drop the tables there and send everything again.")
@click.option(
    "--at-once",
    type=click.IntRange(1),
    default=20_000,
    show_default=True,
    metavar="N",
    help="About so many reports and events in one transaction.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "jsonl", "csv"]),
    default="table",
    show_default=True,
    help="How to write what --verify found.",
)
@click.option("--quiet", is_flag=True, help="Say nothing but what failed.")
def command(
    url: str, book: Path, schema: str, verify: bool, repair: bool, rebuild: bool, at_once: int, form: str, quiet: bool
) -> None:  # fmt: skip
    """Keep a PostgreSQL database in step with the record book.

    URL is postgresql://USER:PASSWORD@HOST:PORT/DATABASE, or stands in the environment as DRAGOMAN_POSTGRES; the
    password may be in PGPASSWORD. Only what is newer is sent. Interrupted or killed, the same command goes on.
    """
    from dragoman.book.publishing.running import run
    from dragoman.book.publishing.target import target_of

    target = target_of(url, schema)
    done = run(
        book, target, at_once=at_once, rebuild=rebuild, repair=repair, check=verify, form=form, quiet=quiet
    )  # fmt: skip
    sys.exit(done)
