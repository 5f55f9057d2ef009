"""`dragoman series`."""

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from dragoman.commands.common import Bound, book_option

PERIODS = ("day", "week", "month", "year")
TYPES = (
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
    "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
)  # fmt: skip
STATUSES = ("actual", "ongoing", "planned", "threatened", "requested", "hypothetical", "denied", "negated")


def format_option(command: Any) -> Any:
    return click.option(
        "--format", "form", type=click.Choice(["table", "json", "jsonl", "csv"]), default="table", show_default=True,
        help="What to write.",
    )(command)  # fmt: skip


def plot_option(command: Any) -> Any:
    return click.option(
        "--plot", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE.svg", help="Draw it, too."
    )(command)


@click.group("series")
def command() -> None:
    """Series over the record book: counts of events by period, figures over time, talks by round."""


@command.command()
@click.option("--source", metavar="ACTOR", help="Who acts: a country, a code or a name.")
@click.option("--target", metavar="ACTOR", help="Towards whom; with --source, also what both do together.")
@click.option(
    "--type",
    "types",
    type=click.Choice(TYPES, case_sensitive=False),
    multiple=True,
    metavar="TYPE",
    help="A PLOVER type; may be repeated.",
)
@click.option(
    "--quad",
    "quads",
    type=click.IntRange(1, 4),
    multiple=True,
    metavar="1..4",
    help="1 verbal, 2 material cooperation, 3 verbal, 4 material conflict; may be repeated.",
)
@click.option("--by", "period", type=click.Choice(PERIODS), default="month", show_default=True, help="Period.")
@click.option("--from", "first", type=Bound(), metavar="DATE", help="First day; default: of the first report.")
@click.option("--to", "last", type=Bound(last=True), metavar="DATE", help="Last day; default: of the last report.")
@click.option(
    "--status",
    "statuses",
    type=click.Choice(STATUSES),
    multiple=True,
    metavar="STATUS",
    help="Events of this status, not those that happened (actual, ongoing); may be repeated.",
)
@book_option
@format_option
@plot_option
def events(
    source: str | None, target: str | None, types: Sequence[str], quads: Sequence[int], period: Any, first: date | None,
    last: date | None, statuses: Sequence[str], book: Path, form: str, plot: Path | None,
) -> None:  # fmt: skip
    """Events and their Goldstein scores by period, beside the reports read in it.

    Each event counts once, however many reports tell it. `per 1,000` is events per 1,000 reports published in the
    period: more events in more reports may be more coverage, not more conflict. Where no report was read, nothing is
    known: such a period is empty, not 0.
    """
    from dragoman.book.series.events import HAPPENED
    from dragoman.book.series.running import show_events
    from dragoman.book.store import Store

    with Store.open(book, read_only=True) as store:
        notes = show_events(
            store, period, form, plot, sys.stdout, source=source, target=target, types=types, quads=quads, first=first,
            last=last, statuses=statuses or HAPPENED,
        )  # fmt: skip
    _tell(notes)


@command.command()
@click.option("--measure", metavar="TEXT", help="Words of what is counted, in any form and order: 'troops'.")
@click.option("--actor", metavar="ACTOR", help="Whose figures: a country, a code or a name.")
@click.option("--place", metavar="NAME", help="Where.")
@click.option("--most", type=click.IntRange(1), default=20, show_default=True, help="Series on the page.")
@book_option
@format_option
@plot_option
def figures(
    measure: str | None, actor: str | None, place: str | None, most: int, book: Path, form: str, plot: Path | None
) -> None:
    """Figures over time, by measure, actor and place: who says what, and what is said to be unknown."""
    from dragoman.book.series.running import show_figures
    from dragoman.book.store import Store

    with Store.open(book, read_only=True) as store:
        notes = show_figures(store, most, form, plot, sys.stdout, measure=measure, actor=actor, place=place)
    _tell(notes)


@command.command()
@click.option("--name", metavar="TEXT", help="Words of the name: 'strategic dialogue'.")
@book_option
@format_option
def talks(name: str | None, book: Path, form: str) -> None:
    """Talks, operations, trials and elections by round: when, who took part, which reports tell of it."""
    from dragoman.book.series.running import show_talks
    from dragoman.book.store import Store

    with Store.open(book, read_only=True) as store:
        show_talks(store, form, sys.stdout, name)


def _tell(notes: Sequence[str]) -> None:
    for note in notes:
        click.echo(f"dragoman: {note}", err=True)
