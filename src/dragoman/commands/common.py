"""Options that commands share."""

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from dragoman.petrarch.dictionaries import PetrarchFiles

DEFAULT_BOOK = Path("dragoman.duckdb")


class Day(click.ParamType):  # type: ignore[type-arg]
    """A calendar day, YYYY-MM-DD."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return datetime.strptime(str(value), "%Y-%m-%d").date()
        except ValueError:
            self.fail(f"{value!r} is no calendar date; write YYYY-MM-DD", param, ctx)


class Bound(Day):
    """An end of a stretch of time: YYYY, YYYY-MM or YYYY-MM-DD; the first day of a year or month, or its `last`."""

    name = "date"

    def __init__(self, *, last: bool = False) -> None:
        self.last = last

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        text = str(value)
        for form, months in (("%Y", 12), ("%Y-%m", 1)):
            if len(text) == (4 if form == "%Y" else 7):
                try:
                    first = datetime.strptime(text, form).date()
                except ValueError:
                    break
                month = first.month + months
                after = date(first.year + (month - 1) // 12, (month - 1) % 12 + 1, 1) if first.year < 9999 else date.max
                return after - timedelta(days=1) if self.last else first
        return super().convert(value, param, ctx)


def coding_options(command: Any) -> Any:
    """Options of all commands that code reports."""
    options = [
        click.option(
            "--published", type=Day(), metavar="DATE", help="Publication date of reports that carry none (YYYY-MM-DD).",
        ),
        click.option("--model", metavar="NAME", help="An installed spaCy pipeline to parse with."),
        click.option(
            "--lexicon", "lexicons", type=click.Path(path_type=Path), multiple=True, metavar="FILE",
            help="A pattern file of your own, tried before the packaged ones; may be repeated.",
        ),
        *(
            click.option(
                f"--{kind}", type=click.Path(path_type=Path), multiple=True, metavar="FILE",
                help=f"A PETRARCH dictionary of {kind}{what}; may be repeated.",
            )
            for kind, what in (
                ("actors", ": their codes come before the packaged ones"), ("agents", ", added to actors' codes"),
                ("verbs", ": events by its patterns, not the packaged ones"), ("discards", ": text without events"),
            )
        ),
        click.option(
            "--config", type=click.Path(path_type=Path), metavar="FILE",
            help="Settings (TOML); default: dragoman.toml here, if any.",
        ),
    ]  # fmt: skip
    for option in reversed(options):
        command = option(command)
    return command


def petrarch_files(dictionaries: dict[str, tuple[Path, ...]]) -> "PetrarchFiles":
    from dragoman.petrarch.dictionaries import PetrarchFiles

    return PetrarchFiles(**dictionaries)


def book_option(command: Any) -> Any:
    """`--book FILE`, or the environment's DRAGOMAN_BOOK, or dragoman.duckdb here."""
    return click.option(
        "--book", "book", type=click.Path(path_type=Path, dir_okay=False), default=DEFAULT_BOOK, show_default=True,
        envvar="DRAGOMAN_BOOK", metavar="FILE", help="The record book.",
    )(command)  # fmt: skip
