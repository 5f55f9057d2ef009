"""`dragoman add`."""

import sys
from datetime import date
from pathlib import Path

import click

from dragoman.commands.common import book_option, coding_options, petrarch_files


@click.command("add")
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@book_option
@click.option("--recode", is_flag=True, help="Code reports anew that an older version of dragoman coded.")
@click.option(
    "--at-once",
    type=click.IntRange(1, 10_000),
    default=500,
    show_default=True,
    metavar="N",
    help="Reports that are written in one transaction; every 15 seconds it ends anyway.",
)
@click.option("--quiet", is_flag=True, help="Say nothing but what failed.")
@coding_options
def command(
    inputs: tuple[str, ...], book: Path, recode: bool, at_once: int, quiet: bool, published: date | None,
    model: str | None,    lexicons: tuple[Path, ...], config: Path | None, **dictionaries: tuple[Path, ...],
) -> None:  # fmt: skip
    """Code reports and add them to the record book; what it has already is left out.

    INPUT is what `dragoman code` reads, or what it wrote (.jsonl). Interrupted or killed, the same command
    goes on where it was: nothing is lost, nothing is added twice.
    """
    from dragoman.book.running import add_all
    from dragoman.settings import read_settings

    settings = read_settings(config, model=model, lexicons=lexicons, petrarch=petrarch_files(dictionaries))
    sys.exit(add_all(inputs, settings, book=book, published=published, recode=recode, at_once=at_once, quiet=quiet))
