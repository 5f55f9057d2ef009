"""`dragoman evaluate linking`."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from dragoman.commands.common import book_option


@click.group("evaluate")
def command() -> None:
    """Measure the record book against what people say."""


@command.command("linking")
@click.argument("gold", required=False, type=click.Path(path_type=Path), metavar="[GOLD.jsonl]")
@book_option
@click.option(
    "--stories", type=click.Path(path_type=Path, file_okay=False), metavar="DIR",
    help="Annotated stories instead of GOLD: a folder a story, with reports.jsonl and gold.toml.",
)  # fmt: skip
@click.option(
    "--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True, help="What to write."
)
def linking(gold: Path | None, book: Path, stories: Path | None, form: str) -> None:
    """How well the book's events are the gold's, across reports: B-cubed, MUC, CEAF-e, CoNLL F1.

    GOLD has a mention of an event a line (docs/linking-evaluation.md):
    {"report": "r1", "event": "e7", "start": 10, "end": 31, "type": "AGREE"}
    """
    from rich.console import Console

    from dragoman.book.store import Store
    from dragoman.evaluating.book import book_mentions, missing, story_gold
    from dragoman.evaluating.linking import evaluate_linking, read_gold
    from dragoman.showing.linking_table import linking_table

    if (gold is None) == (stories is None):
        raise click.UsageError("give GOLD.jsonl, or --stories DIR")
    with Store.open(book, read_only=True) as store:
        given = story_gold(store, stories) if stories is not None else read_gold(gold or Path())
        lacking = missing(store, given)
        score = evaluate_linking(given, book_mentions(store))
    if lacking:
        more = " ..." if len(lacking) > 3 else ""
        click.echo(f"dragoman: {len(lacking)} reports of the gold are not in the book: {', '.join(lacking[:3])}{more}", err=True)
    if form == "json":
        told: dict[str, Any] = asdict(score)
        for name in ("all", "linking"):
            told[name]["conll_f1"] = getattr(score, name).conll_f1
        click.echo(json.dumps(told, indent=2))
    else:
        Console(highlight=False).print(linking_table(score))
