"""The page whole, and the README's excerpt of it."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from training.reliability import tables

from accuracy import glance
from accuracy.examples import ErrorClass, Examiner
from accuracy.markdown import paragraph, plural, table
from accuracy.measuring import Checked, Measured
from accuracy.own import Cases, Samples
from accuracy.scoring import ScoringError
from accuracy.sections import (
    cases_section,
    checked_section,
    gold_section,
    held_out,
    nonpolitical_section,
    samples_section,
)

_MARKS = re.compile(r"(<!-- accuracy:begin -->\n).*?(<!-- accuracy:end -->)", re.S)
_FALSE_EVENTS = 1
_REPORT_ROWS, _ALL = 0.95, 1.0

_INTRO = """# Accuracy

Every figure that Dragoman has of itself, with precision beside it, and the errors that remain, counted by cause. This
page is made by a command, which codes everything anew, the examples included:

    make accuracy GOLD=../gold        # or: python tools/accuracy/report.py --gold ../gold > docs/accuracy.md

The gold sets are not part of this project; `tools/accuracy/sets.toml` says what each is. They are the development
halves of public sets: looked at while the coder was written, so they flatter it somewhat. Their sentences are not
shown; all examples are our own. Without `GOLD` the command measures what the project carries itself.

**How to read it.** *Precision* is the share of what Dragoman gives that is right, *recall* the share of what is there
that it gives; both have their counts in brackets. *Goal* is what the project aims at. A share of some hundred items is
sure to about ± 0.05 to 0.08."""


@dataclass(slots=True)
class Pieces:
    """What has been measured; parts that were not are empty."""

    measured: list[Measured] = field(default_factory=list)
    held_out: str = ""
    rows: Checked | None = None
    seed: Checked | None = None
    samples: Samples | None = None
    nonpolitical: tuple[list[str], int] | None = None
    cases: list[Cases] = field(default_factory=list)

    def lines(self) -> list[glance.Line]:
        """The figures of all parts."""
        found = [line for measured in self.measured for line in glance.lines(measured)]
        if self.rows is not None:
            rows = self.rows
            found.append(_counted("Reports with rows", "rows that hold", rows.passed, rows.total, _REPORT_ROWS))
        if self.seed is not None:
            task = "" if self.rows is not None else "Reports with rows"
            found.append(_counted(task, "rows of the real report", self.seed.passed, self.seed.total, _ALL))
        if self.samples is not None:
            held = [b for kind in self.samples.kinds.values() for b in kind.some + kind.none]
            title = "Our own annotated reports"
            found.append(_counted(title, "rows that hold", sum(held), len(held), _ALL))
        if self.nonpolitical is not None:
            lines, reports = self.nonpolitical
            figure: dict[str, Any] = {"goal": _FALSE_EVENTS, "most": True}
            title = "Reports about nothing political"
            met = glance.judged(len(lines), figure)
            found.append(
                glance.Line(
                    _link(title),
                    "false events",
                    str(len(lines)),
                    f"≤ {_FALSE_EVENTS}",
                    met,
                    "–",
                    "–",
                    f"{reports} reports",
                )
            )
        if self.cases:
            passed, total = (sum(getattr(c, key) for c in self.cases) for key in ("passed", "total"))
            found.append(_counted("Cases", "cases that pass", passed, total, _ALL, "cases"))
        return found


def page(pieces: Pieces, classes: dict[str, ErrorClass], examiner: Examiner) -> str:
    """The page as Markdown."""
    parts = [_INTRO, "## At a glance", glance.glance(pieces.lines())]
    for measured in pieces.measured:
        parts.append(gold_section(measured, classes, examiner))
        if measured.about["task"] == "types":
            parts.append(held_out(pieces.held_out))
        if measured.confidences:
            parts.append(_calibration(measured.confidences))
    if pieces.rows is not None or pieces.seed is not None:
        parts.append(checked_section(pieces.rows, pieces.seed))
    if pieces.samples is not None:
        parts.append(samples_section(pieces.samples))
    if pieces.nonpolitical is not None:
        parts.append(nonpolitical_section(*pieces.nonpolitical))
    if pieces.cases:
        parts.append(cases_section(pieces.cases))
    return "\n\n".join(part.strip() for part in parts) + "\n"


def put_in_readme(path: Path, pieces: Pieces) -> None:
    """Put the figures that have a goal between the README's marks."""
    text = path.read_text(encoding="utf-8")
    lines = [line for line in pieces.lines() if line.main]
    titles = _titles(lines)
    cells = [
        (
            re.sub(r"\[(.*?)\]\(.*?\)", r"\1", title),
            line.name,
            line.value,
            line.goal,
            line.precision.split(" ")[0],
            line.recall.split(" ")[0],
        )
        for title, line in zip(titles, lines, strict=True)
    ]
    made = table(("task", "figure", "value", "goal", "precision", "recall"), cells, left=2)
    new, number = _MARKS.subn(lambda m: f"{m[1]}{made}\n{m[2]}", text)
    if number != 1:
        raise ScoringError(f"{path}: no lines <!-- accuracy:begin --> and <!-- accuracy:end -->")
    path.write_text(new, encoding="utf-8")


def _titles(lines: list[glance.Line]) -> list[str]:
    return [line.task for line in lines]


def _calibration(confidences: list[list[tuple[float, bool]]]) -> str:
    events = sum(map(len, confidences))
    return "\n\n".join(
        [
            "### Calibration",
            paragraph(
                f"Whether an event's `confidence` is the share of such events that are right "
                f"([how it is made](calibration.md)), and what `--min-confidence` buys, on the same "
                f"{plural(len(confidences), 'sentences')} with {plural(events, 'events')}."
            ),
            tables(confidences),
        ]
    )


def _counted(title: str, name: str, right: int, of: int, goal: float, unit: str = "rows") -> glance.Line:
    return glance.counted(_link(title) if title else "", name, right, of, goal, unit)


def _link(title: str) -> str:
    return f"[{title}](#{glance.anchor(title)})"
