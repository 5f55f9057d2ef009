"""`dragoman export`."""

import sys
from datetime import date
from pathlib import Path
from typing import get_args

import click

from dragoman.commands.common import Bound, book_option
from dragoman.model import EventType
from dragoman.showing.exports.formats import formats

_FORMATS = formats()
_HELP = "\n".join(f"{name:<14} {one.about}" for name, one in _FORMATS.items())


@click.command(
    "export",
    help=f"""Write the record book, or the part asked for, in another format.

\b
{_HELP}

parquet, csv and citation make a folder (default: BOOK-FORMAT here), the others a file, or standard output without
--output; a name that ends in .gz is compressed. Nothing is written over without --force, and what is interrupted leaves
nothing behind. What a format cannot hold is counted on standard error. docs/exports.md has the columns.""",
)
@click.argument("form", type=click.Choice(list(_FORMATS)), metavar="FORMAT")
@click.option("--output", type=click.Path(path_type=Path), metavar="FILE|DIR", help="Where to; - is standard output.")
@book_option
@click.option("--since", type=Bound(), metavar="DATE", help="Only what happened (ical: falls due) on DATE or later.")
@click.option("--until", type=Bound(last=True), metavar="DATE", help="Only what happened (ical: falls due) up to DATE.")
@click.option(
    "--actor",
    "actors",
    multiple=True,
    metavar="A",
    help="Only with this actor on either side: a name, country or code; of several, all.",
)
@click.option(
    "--type",
    "types",
    type=click.Choice(get_args(EventType), case_sensitive=False),
    multiple=True,
    metavar="T",
    help="Only events of this type; may be repeated.",
)
@click.option(
    "--status",
    "statuses",
    multiple=True,
    metavar="S",
    help="Only of this status; may be repeated; all: any. Default: actual and ongoing events (ical: open and extended "
    "commitments); parquet, csv, jsonl, citation and card hold all.",
)
@click.option(
    "--min-confidence", type=click.FloatRange(0, 1), metavar="P", help="Only events at least so likely right (0 to 1)."
)
@click.option(
    "--of",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    multiple=True,
    metavar="FILE",
    help="card: a file that the card is about; may be repeated.",
)
@click.option("--columns", is_flag=True, help="Show the columns of FORMAT and where each comes from; write nothing.")
@click.option("--force", is_flag=True, help="Write over what is there.")
@click.option("--quiet", is_flag=True, help="Say nothing but errors.")
def command(
    form: str, output: Path | None, book: Path, since: date | None, until: date | None, actors: tuple[str, ...],
    types: tuple[str, ...], statuses: tuple[str, ...], min_confidence: float | None, of: tuple[Path, ...],
    columns: bool, force: bool, quiet: bool,
) -> None:  # fmt: skip
    from dragoman.showing.exports.choosing import Choice
    from dragoman.showing.exports.columns import print_columns
    from dragoman.showing.exports.exporting import Request, export_all

    if columns:
        print_columns(form)
        return
    choice = Choice(since, until, actors, types, statuses, min_confidence)
    target = None if output is not None and str(output) == "-" and _FORMATS[form].kind == "file" else output
    sys.exit(export_all(Request(form, book, target, choice, force, quiet, of)))
