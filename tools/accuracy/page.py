"""The page whole, and the README's excerpt of it."""

import re
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

from training.reliability import tables

import dragoman
from accuracy import glance
from accuracy.examples import ErrorClass, Examiner
from accuracy.heldout import HeldOut
from accuracy.markdown import paragraph, plural, table
from accuracy.measuring import Checked, Measured
from accuracy.own import Cases, Newswire, Samples
from accuracy.scoring import ScoringError
from accuracy.sections import (
    cases_section,
    checked_section,
    gold_section,
    held_out,
    newswire_section,
    nonpolitical_section,
    samples_section,
)

_LINK = re.compile(r"\[(.*?)\]\(.*?\)")
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
    held_out: HeldOut | None = None
    rows: Checked | None = None
    seed: Checked | None = None
    newswire: tuple[list[Newswire], list[str], int] | None = None
    samples: Samples | None = None
    nonpolitical: tuple[list[str], int] | None = None
    cases: list[Cases] = field(default_factory=list)

    def lines(self) -> list[glance.Line]:
        """The figures of all parts."""
        found = []
        for measured in self.measured:
            found += glance.lines(measured)
            if measured.about["task"] == "types" and self.held_out is not None:
                found += glance.held_out(measured.about, self.held_out.figures)
        if self.rows is not None:
            rows = self.rows
            found.append(_counted("Reports with rows", "rows that hold", rows.passed, rows.total, _REPORT_ROWS))
        if self.seed is not None:
            task = "" if self.rows is not None else "Reports with rows"
            found.append(_counted(task, "rows of the real report", self.seed.passed, self.seed.total, _ALL))
        if self.newswire is not None:
            found += _newswire_lines(*self.newswire)
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
    parts = [_INTRO, _made_with(examiner), "## At a glance", glance.glance(pieces.lines())]
    for measured in pieces.measured:
        parts.append(gold_section(measured, classes, examiner))
        if measured.about["task"] == "types":
            parts.append(held_out(measured.about, pieces.held_out))
        if measured.confidences:
            parts.append(_calibration(measured.confidences))
    if pieces.rows is not None or pieces.seed is not None:
        parts.append(checked_section(pieces.rows, pieces.seed))
    if pieces.newswire is not None:
        parts.append(newswire_section(*pieces.newswire))
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
    cells, before = [], ""
    for task, line in _with_tasks(pieces.lines()):
        if line.main:
            rates = (rate.split(" ")[0] for rate in (line.precision, line.recall))
            cells.append(("" if task == before else task, line.name, line.value, line.goal, *rates))
            before = task
    made = table(("task", "figure", "value", "goal", "precision", "recall"), cells, left=2)
    new, number = _MARKS.subn(lambda m: f"{m[1]}{made}\n{m[2]}", text)
    if number != 1:
        raise ScoringError(f"{path}: no lines <!-- accuracy:begin --> and <!-- accuracy:end -->")
    path.write_text(new, encoding="utf-8")


def _made_with(examiner: Examiner) -> str:
    meta = examiner.coder.parser.nlp.meta
    model = f"{meta['lang']}_{meta['name']} {meta['version']}"
    return f"Measured with Dragoman {dragoman.__version__}, spaCy {version('spacy')}, {model}."


def _with_tasks(lines: list[glance.Line]) -> list[tuple[str, glance.Line]]:
    """Each line with the plain title of its task, which only a task's first line has."""
    named, task = [], ""
    for line in lines:
        task = _LINK.sub(lambda m: m[1], line.task) or task
        named.append((task, line))
    return named


def _newswire_lines(sets: list[Newswire], false: list[str], reports: int) -> list[glance.Line]:
    found: list[glance.Line] = []
    for one in sets:
        s = one.score
        title = _link("Newswire sentences") if not found else ""
        figure: dict[str, Any] = {"goal": 0.80}
        unit = f"{s.sentences} sentences"
        counts = f"{s.precision:.2f} ({s.right} of {s.asserted})", f"{s.recall:.2f} ({s.hit} of {s.sentences})"
        met = glance.judged(s.f1, figure)
        found.append(
            glance.Line(title, f"type, F1: {Path(one.file).stem}", f"{s.f1:.3f}", "≥ 0.80", met, *counts, unit)
        )
    return found


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
