"""`dragoman watch`."""

import sys
from pathlib import Path

import click

from dragoman.commands.common import book_option


@click.command("watch")
@click.argument("feeds", type=click.Path(path_type=Path, dir_okay=False), metavar="FEEDS.toml")
@book_option
@click.option("--once", is_flag=True, help="Check the feeds that are due, then end (for cron).")
@click.option(
    "--every",
    type=click.FloatRange(1, 10_080),
    metavar="MINUTES",
    help="Check each feed so often, whatever FEEDS.toml says.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "jsonl", "csv"]),
    default="table",
    show_default=True,
    help="How to write what was new.",
)
@click.option("--config", type=click.Path(path_type=Path), metavar="FILE", help="Settings of the coder (TOML).")
@click.option("--quiet", is_flag=True, help="Show no progress.")
def command(
    feeds: Path, book: Path, once: bool, every: float | None, form: str, config: Path | None, quiet: bool
) -> None:  # fmt: skip
    """Watch RSS and Atom feeds; code new reports and add them to the record book.

    FEEDS.toml names the feeds (docs/watch.md). Servers are asked politely: only what changed, only what robots.txt
    allows, ever less often where it fails. Interrupted or killed, the same command goes on where it was.
    """
    from dragoman.settings import read_settings
    from dragoman.watching.config import read_config
    from dragoman.watching.running import watch

    wanted = read_config(feeds, every=every)
    sys.exit(watch(wanted, read_settings(config), book=book, once=once, form=form, quiet=quiet))
