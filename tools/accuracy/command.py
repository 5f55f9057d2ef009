"""The command: arguments in, the page out."""

import argparse
import sys
import tempfile
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rich.console import Console

from accuracy import heldout, own
from accuracy.coding import Coding
from accuracy.examples import Examiner, load
from accuracy.measuring import measure, report_rows, seed_rows
from accuracy.page import Pieces, page, put_in_readme
from accuracy.scoring import ScoringError
from dragoman.errors import DragomanError

SETS = Path(__file__).with_name("sets.toml")
OWN_TASKS = ("newswire", "samples", "cases", "nonpolitical")


@dataclass(slots=True)
class Job:
    """What is to be measured, and with what."""

    sets: list[dict[str, Any]]
    listed_cases: list[dict[str, Any]]
    newswire_sets: list[dict[str, Any]]
    only: list[str]
    arguments: argparse.Namespace
    console: Console
    coding: Coding
    done: Pieces = field(default_factory=Pieces)

    def wants(self, task: str) -> bool:
        """Whether --only, if given, names the task."""
        return not self.only or task in self.only


def parser(sets: list[dict[str, Any]]) -> argparse.ArgumentParser:
    """The arguments; see report.py for what they are for."""
    tasks = [*(s["task"] for s in sets), "rows", "seed", *OWN_TASKS]
    made = argparse.ArgumentParser(prog="report.py", description="Measure Dragoman and write the accuracy page.")
    made.add_argument("--gold", type=Path, metavar="DIR", help="folder of gold sets with their scorers")
    made.add_argument(
        "--reports", type=Path, metavar="DIR", help="reports with rows, and rows.py (default: DIR/../reports of --gold)"
    )
    made.add_argument(
        "--seed", type=Path, metavar="DIR", help="report.txt with check.py (default: DIR/../seed of --gold)"
    )
    made.add_argument(
        "--seed-published", default="2021-07-27", metavar="DATE", help="date of that report (%(default)s)"
    )
    made.add_argument("--only", nargs="+", choices=tasks, default=[], metavar="TASK", help=f"of {' '.join(tasks)}")
    made.add_argument(
        "--types-heldout",
        type=Path,
        metavar="FILE",
        help="held-out figures of types, JSON or text (default: tools/training/crossvalidate.py is run, if there)",
    )
    made.add_argument("--work", type=Path, metavar="DIR", help="keep what is coded in DIR and go on from there")
    made.add_argument("--output", type=Path, metavar="FILE", help="write the page to FILE (default: standard output)")
    made.add_argument(
        "--readme", type=Path, metavar="FILE", help="put the main figures between the accuracy marks of FILE"
    )
    return made


def main(argv: list[str] | None = None) -> int:
    """Exit status: 0, 1 where something cannot be measured, 2 wrong usage, 130 interrupted."""
    data = tomllib.loads(SETS.read_text(encoding="utf-8"))
    arguments = parser(data["set"]).parse_args(argv)
    console = Console(stderr=True, highlight=False, markup=False)
    try:
        with tempfile.TemporaryDirectory() as scratch:
            coding = Coding(arguments.work or Path(scratch), console)
            job = Job(data["set"], data["cases"], data["newswire"], arguments.only, arguments, console, coding)
            run(job)
            examiner = Examiner(coding.coder)
            text = page(job.done, load(), examiner)
    except (ScoringError, DragomanError, OSError) as error:
        console.print(f"report.py: {error}")
        return 1
    except KeyboardInterrupt:
        kept = (
            f"; what is coded is kept in {arguments.work}"
            if arguments.work
            else "; --work DIR would keep what is coded"
        )
        console.print(f"report.py: interrupted{kept}")
        return 130
    stale = text.count("no longer fails")
    if stale:
        console.print(
            f"report.py: {stale} examples no longer fail and should be replaced (tools/accuracy/examples.toml)"
        )
    if arguments.output:
        arguments.output.write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)
    if arguments.readme:
        put_in_readme(arguments.readme, job.done)
    return 0


def run(job: Job) -> None:
    """Measure what is asked for, gold first."""
    given = job.arguments
    if given.gold:
        for about in job.sets:
            if job.wants(about["task"]):
                job.done.measured.append(measure(about, given.gold, job.coding))
        reports = given.reports or given.gold.parent / "reports"
        seed = given.seed or given.gold.parent / "seed"
        if job.wants("rows") and (given.reports or reports.is_dir()):
            job.done.rows = report_rows(reports, job.coding)
        if job.wants("seed") and (given.seed or seed.is_dir()):
            job.done.seed = seed_rows(seed, job.coding, given.seed_published)
        _held_out(job)
    elif given.only and not set(given.only) & set(OWN_TASKS):
        raise ScoringError(f"{' '.join(given.only)} needs --gold DIR")
    if job.wants("newswire"):
        job.console.print("newswire")
        job.done.newswire = own.newswire(job.coding.coder, job.newswire_sets)
    if job.wants("samples"):
        job.console.print("samples")
        job.done.samples = own.samples(job.coding.coder)
    if job.wants("nonpolitical"):
        job.console.print("nonpolitical")
        job.done.nonpolitical = own.false_events(job.coding.coder)
    if job.wants("cases"):
        job.console.print("cases (by the test suite)")
        job.done.cases = own.cases(job.listed_cases)


def _held_out(job: Job) -> None:
    types = next((m for m in job.done.measured if m.about["task"] == "types"), None)
    if types is None:
        return
    if job.arguments.types_heldout:
        job.done.held_out = heldout.read(job.arguments.types_heldout)
    elif heldout.TOOL.exists():
        job.console.print("types held out (cross-validation)")
        try:
            job.done.held_out = heldout.run(job.arguments.gold / types.about["gold"], job.coding.folder / "heldout.txt")
        except ScoringError as error:  # the rest of a long run is worth having
            job.console.print(f"report.py: {error}; the page says that it was not measured")
