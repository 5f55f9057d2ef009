"""`dragoman review`, `review list`, `review undo`, `review export`."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dragoman.commands.common import book_option
from dragoman.commands.show import asking

if TYPE_CHECKING:
    from dragoman.book.review_session import Asking

_KINDS = ("event", "commitment", "figure", "quote")


@click.group("review", invoke_without_command=True)
@book_option
@asking
@click.option("--kind", type=click.Choice(_KINDS), default="event", show_default=True, help="What to review.")
@click.option("--below", type=click.FloatRange(0, 1), metavar="P", help="Only events coded with less confidence.")
@click.option("--again", is_flag=True, help="Also what was reviewed before.")
@click.option("--limit", type=click.IntRange(1), metavar="N", help="At most so many.")
@click.option("--who", metavar="NAME", help="Who reviews; kept with each correction.")
@click.pass_context
def command(
    ctx: click.Context, /, book: Path, kind: str, below: float | None, again: bool, who: str | None, **asked: Any
) -> None:  # fmt: skip
    """Review what was coded, item by item: accept, reject or edit it with a key.

    Corrections are laid over the machine's coding and hold for reports coded anew; what is told of the events
    changes with them. Works on a pipe, too: a key or a field's value a line.

    \b
    dragoman review --below 0.6 --since 2023-01-01 --who "M. Okafor"
    dragoman review --kind commitment --actor Colombia
    """
    if ctx.invoked_subcommand is not None:
        return
    from dragoman.book.asking import Question
    from dragoman.book.review_session import review
    from dragoman.book.reviewing import pending
    from dragoman.book.store import Store

    with Store.open(book) as store:
        todo = pending(store, Question(**asked), kind=kind, below=below, again=again)
        if not todo:
            click.echo("dragoman: nothing to review", err=True)
            return
        counts = review(store, todo, _asking(), who=who, again=again)
    words = {
        "accept": "accepted",
        "reject": "rejected",
        "edit": "edited",
        "skip": "skipped",
        "copy": "judged with a copy",
    }
    told = ", ".join(f"{counts[key]:,} {word}" for key, word in words.items() if counts[key]) or "nothing reviewed"
    left = len(todo) - sum(counts.values())
    click.echo(f"dragoman: {told}; {left:,} left", err=True)


@command.command("list")
@book_option
@click.option(
    "--format", "form", type=click.Choice(["page", "jsonl"]), default="page", show_default=True, help="What to write."
)
def list_(book: Path, form: str) -> None:
    """List corrections, the latest last, and which have lost their item."""
    from dragoman.book.correcting import corrections
    from dragoman.book.store import Store
    from dragoman.showing.book_page import print_page
    from dragoman.showing.review_page import corrections_table

    with Store.open(book, read_only=True) as store:
        made = corrections(store)
    if form == "page":
        if not made:
            click.echo("dragoman: no corrections in the book", err=True)
        else:
            print_page(corrections_table(made))
        return
    for entry in made:
        one = entry.correction
        row = {
            "id": entry.id, "state": entry.state, "made": one.made, "who": one.who, "kind": one.kind,
            "report": one.report_id, "start": one.start, "end": one.end, "words": one.words, "type": one.type,
            "verdict": one.verdict, "changes": dict(one.changes), "note": one.note,
        }  # fmt: skip
        click.echo(json.dumps(row, ensure_ascii=False, default=str))


@command.command("undo")
@click.argument("correction")
@book_option
def undo(correction: str, book: Path) -> None:
    """Take back a CORRECTION, by its id or the beginning of it; copies that it was made in go with it."""
    from dragoman.book.correcting import undo as run
    from dragoman.book.store import Store

    with Store.open(book) as store:
        gone = run(store, correction)
    click.echo(f"dragoman: {gone[0].correction.verdict} of “{gone[0].correction.words}” taken back", err=True)


@command.command("export")
@click.argument("labels", type=click.Path(path_type=Path, dir_okay=False), metavar="LABELS.jsonl")
@book_option
def export(labels: Path, book: Path) -> None:
    """Write judged events as labelled sentences for `dragoman train`.

    Accepted and edited ones have the type that is right; a sentence all of whose events were rejected has NONE.
    """
    from dragoman.book.labelled import Counts
    from dragoman.book.labelled import labels as rows
    from dragoman.book.store import Store

    counts = Counts()
    with Store.open(book, read_only=True) as store:
        lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in rows(store, counts)]
    labels.write_text("".join(lines), encoding="utf-8")
    mixed = f"; {counts.mixed} rejected in sentences that tell of another event left out" if counts.mixed else ""
    click.echo(f"dragoman: {counts.labels} labels, {counts.negatives} of them NONE, in {labels}{mixed}", err=True)


def _asking() -> "Asking":
    """Keys from a terminal, lines from anything else."""
    from rich.console import Console

    from dragoman.book.review_session import Asking

    console = Console(highlight=False, markup=False, emoji=False)
    console.width = min(console.width, 120)

    def read() -> str | None:
        text = sys.stdin.readline()
        if text and not sys.stdin.isatty():
            click.echo(text.rstrip("\r\n"))
        return text.rstrip("\r\n") if text else None

    def key() -> str | None:
        if not sys.stdin.isatty():
            text = sys.stdin.readline()
            return text.strip() if text else None
        pressed = click.getchar()
        return None if pressed in ("\x04", "\x1b") else "" if pressed in "\r\n" else pressed.lower()

    return Asking(key, read, console)
