"""The command line: arguments in, calls out. Heavy parts are imported by the command that needs them."""

import sys
from datetime import date
from pathlib import Path

import click

from dragoman import __version__
from dragoman.commands.common import Day, coding_options, petrarch_files
from dragoman.commands.groups import ActorCommand, Commands
from dragoman.errors import DragomanError, message


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "-V", "--version", prog_name="dragoman", message="%(prog)s %(version)s")
def cli() -> None:
    """Read news reports; write down who said, promised and did what.

    \b
    dragoman code report.txt --published 2021-07-27      the page, in the terminal
    dragoman code reports/ --format jsonl --output x.jsonl
    dragoman why report.txt e3                           how event e3 was coded (or a1, q2, c1, f1 ...)
    """


@cli.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@coding_options
@click.option(
    "--format",
    "form",
    type=click.Choice(["page", "json", "jsonl"]),
    default="page",
    show_default=True,
    help="What to write.",
)
@click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write to FILE instead of the terminal.",
)
@click.option("--evidence", is_flag=True, help="On the page, show the sentence under each line.")
@click.option(
    "--min-confidence",
    type=click.FloatRange(0, 1),
    metavar="P",
    help="Leave out events less likely to be right than P (0 to 1); docs/calibration.md.",
)
def code(
    inputs: tuple[str, ...], published: date | None, model: str | None, lexicons: tuple[Path, ...], config: Path | None,
    form: str, output: Path | None, evidence: bool, min_confidence: float | None,
    **dictionaries: tuple[Path, ...],
) -> None:  # fmt: skip
    """Code reports: files (.txt .md .html .jsonl .jsonl.gz), folders, or - for standard input."""
    from dragoman.running import code_all
    from dragoman.settings import read_settings

    settings = read_settings(
        config, model=model, lexicons=lexicons, petrarch=petrarch_files(dictionaries), min_confidence=min_confidence
    )
    sys.exit(code_all(inputs, settings, published=published, form=form, output=output, evidence=evidence))


@cli.command()
@click.argument("source", metavar="INPUT")
@click.argument("item", required=False, metavar="[ID]")
@coding_options
@click.option("--report", "report_id", metavar="ID", help="Which report, where INPUT holds several.")
def why(
    source: str, item: str | None, published: date | None, model: str | None, lexicons: tuple[Path, ...],
    config: Path | None, report_id: str | None, **dictionaries: tuple[Path, ...],
) -> None:  # fmt: skip
    """Show how an item was coded, from its words to its code.

    INPUT is a report, or what `dragoman code --format json|jsonl` wrote of one; ID is that of an event (e3), an actor
    (a1), a quote (q2), a commitment (c1), a figure (f1), a process (p1) or a mention (m7); s2 is the second stance. All
    events, if left out.
    """
    from dragoman.running import explain
    from dragoman.settings import read_settings

    settings = read_settings(config, model=model, lexicons=lexicons, petrarch=petrarch_files(dictionaries))
    sys.exit(explain(source, item, settings, published=published, report_id=report_id))


@cli.command()
@click.argument("labels", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="LABELS.jsonl...")
@click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    default=Path("types.npz"),
    show_default=True,
    metavar="FILE",
    help="Where to write the classifier; name it in dragoman.toml: classifier = FILE.",
)
@click.option("--from-scratch", is_flag=True, help="Learn all weights from these rows, adapt none of the packaged.")
@click.option("--folds", type=click.IntRange(0, 20), default=5, show_default=True, help="Check by folds; 0: no check.")
@click.option("--model", metavar="NAME", help="An installed spaCy pipeline to parse with.")
def train(labels: tuple[Path, ...], output: Path, from_scratch: bool, folds: int, model: str | None) -> None:
    """Train the event classifier on labelled texts, one JSON object a line.

    {"text": "...", "type": "PROTEST"}, or a type of your own with the PLOVER type that it is a kind of: {"text": "...",
    "type": "WATER-CUT", "plover": "COERCE"}. With "title" the text is a whole report. Some fifty rows a type are good.
    """
    from dragoman.coder import Coder
    from dragoman.training.train import train as run

    def say(line: str) -> None:
        click.echo(f"dragoman: {line}", err=True)

    run(labels, output, coder=Coder(model=model, classifier=False), from_scratch=from_scratch, folds=folds, say=say)
    say(f"wrote {output}")


@cli.command()
def schema() -> None:
    """Print the JSON Schema of a coded report."""
    import json

    from dragoman.model import json_schema

    click.echo(json.dumps(json_schema(), indent=2))


@cli.group()
def lexicon() -> None:
    """Check and test event patterns, the packaged ones or a file of your own."""


@lexicon.command("check")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="[FILE]...")
def lexicon_check(files: tuple[Path, ...]) -> None:
    """Load pattern files beside the packaged ones; an error names file and line."""
    from dragoman.lexicon_tools import check

    sys.exit(check(files))


@lexicon.command("test")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path), metavar="[FILE]...")
@click.option("--model", metavar="NAME", help="An installed spaCy pipeline to parse with.")
def lexicon_test(files: tuple[Path, ...], model: str | None) -> None:
    """Run the patterns' example sentences: of FILEs, or of all packaged patterns."""
    from dragoman.lexicon_tools import run_tests

    sys.exit(run_tests(files, model))


@cli.command()
@click.argument("type", required=False, metavar="[TYPE]")
@click.option(
    "--format", "form", type=click.Choice(["text", "md"]), default="text", show_default=True, help="What to write."
)
def ontology(type: str | None, form: str) -> None:
    """Print the event types with modes, codes and scores; of one TYPE, if given."""
    from dragoman.lexicon_tools import ontology_text

    click.echo(ontology_text(type, form))


@cli.command(cls=ActorCommand)
@click.argument("phrases", nargs=-1, metavar="[PHRASE]...")
@click.option("--on", type=Day(), metavar="DATE", help="The day the phrase was said: offices are those held then.")
@click.option("--context", metavar="TEXT", help="Words around the phrase, which may tell the country.")
@click.option("--from", "source", metavar="FILE", help="Read lines PHRASE TAB DATE TAB CONTEXT; - is standard input.")
@click.option(
    "--format", "form", type=click.Choice(["text", "jsonl"]), default="text", show_default=True, help="What to write."
)
@click.option("--model", metavar="NAME", help="An installed spaCy pipeline to parse with.")
def actor(
    phrases: tuple[str, ...], on: date | None, context: str | None, source: str | None, form: str, model: str | None
) -> None:
    """Say who phrases denote: country, sectors, code, office, and the registry row or rule that tells.

    \b
    dragoman actor "retired vice president" "Seoul police"
    dragoman actor "the prime minister" --on 2021-07-27 --context "Iraq's parliament"

    A first word that is one of the commands below asks the record book instead; a phrase that begins so goes after --.
    """
    from dragoman.actor_command import show_actors

    if not phrases and source is None:
        raise click.UsageError("give a PHRASE, or --from FILE")
    sys.exit(show_actors(phrases, source, on=on, context=context, form=form, model=model))


@cli.command()
@click.option("--evidence", is_flag=True, help="Show the sentence under each line.")
def demo(evidence: bool) -> None:
    """Code the bundled sample reports and print their pages."""
    from dragoman.running import code_samples

    sys.exit(code_samples(evidence=evidence))


def main() -> None:
    """Entry point. No traceback reaches the user. Exit status: 1 a failure, 2 wrong usage, 130 interrupted."""
    try:
        cli.main(standalone_mode=False)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("dragoman: interrupted", err=True)
        sys.exit(130)
    except click.UsageError as error:
        error.show()
        sys.exit(2)
    except click.ClickException as error:
        error.show()
        sys.exit(1)
    except DragomanError as error:
        click.echo(f"dragoman: {error.line()}", err=True)
        sys.exit(1)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
    except OSError as error:
        click.echo(f"dragoman: {message(error.strerror or str(error), error.filename, None)}", err=True)
        sys.exit(1)
    except Exception as error:
        text = f"internal error: {type(error).__name__}: {error}"
        click.echo(f"dragoman: {message(text, None, 'a bug: please report it with the input')}", err=True)
        sys.exit(1)
