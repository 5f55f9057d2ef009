"""`dragoman evaluate linking`."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dragoman.commands.common import book_option

if TYPE_CHECKING:
    from dragoman.evaluating.linking import LinkingScore


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
    from dragoman.book.store import Store
    from dragoman.evaluating.book import book_mentions, missing, story_gold
    from dragoman.evaluating.linking import evaluate_linking, read_gold
    from dragoman.showing.book_page import print_page
    from dragoman.showing.linking_table import linking_table

    if (gold is None) == (stories is None):
        raise click.UsageError("give GOLD.jsonl, or --stories DIR")
    with Store.open(book, read_only=True) as store:
        given = story_gold(store, stories) if stories is not None else read_gold(gold or Path())
        lacking = missing(store, given)
        score = evaluate_linking(given, book_mentions(store))
    if lacking:
        told = ", ".join(lacking[:3]) + (" ..." if len(lacking) > 3 else "")
        click.echo(f"dragoman: reports of the gold that are not in the book: {len(lacking)} ({told})", err=True)
    if form == "json":
        click.echo(json.dumps(_as_dict(score), indent=2))
    else:
        print_page(linking_table(score))


def _as_dict(score: "LinkingScore") -> dict[str, Any]:
    """The score as JSON has it, F1 with every precision and recall."""
    told: dict[str, Any] = asdict(score)
    for name in ("all", "linking"):
        measured = getattr(score, name)
        for measure in ("b_cubed", "muc", "ceaf_e"):
            told[name][measure]["f1"] = getattr(measured, measure).f1
        told[name]["conll_f1"] = measured.conll_f1
    told["detection"]["f1"] = score.detection.f1
    return told
