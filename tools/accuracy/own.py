"""What the project carries itself: annotated samples, cases by the test suite, reports about nothing political."""

import json
import os
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from accuracy.scoring import ScoringError, module_of
from dragoman.coder import Coder
from dragoman.model import CodedReport
from dragoman.reading.report import Report

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "src" / "dragoman" / "data" / "samples"
JUDGE = ROOT / "tests" / "samples" / "test_samples.py"
NEWSWIRE = ROOT / "tests" / "newswire"
NONPOLITICAL = ROOT / "tests" / "cases" / "nonpolitical.toml"


@dataclass(slots=True)
class Held:
    """Annotated rows of one kind: of how many `some` and `none` rows how many hold."""

    some: list[bool] = field(default_factory=list)
    none: list[bool] = field(default_factory=list)


@dataclass(slots=True)
class Samples:
    """The samples' rows by the list of the record that they are about, and those that do not hold, with the reason."""

    kinds: dict[str, Held]
    gaps: list[tuple[str, str, str]]  # (sample, row, reason)
    reports: int


@dataclass(frozen=True, slots=True)
class Cases:
    """A file of cases: passed, of how many, and the names of those that fail."""

    file: str
    what: str
    passed: int
    total: int
    failing: list[str]


@dataclass(frozen=True, slots=True)
class Newswire:
    """A newswire set: its file, and what tests/newswire/judge.py makes of it."""

    file: str
    what: str
    score: Any


def newswire(coder: Coder, listed: list[dict[str, Any]]) -> tuple[list[Newswire], list[str], int]:
    """Score the newswire sets; false events of the reports about nothing political, a line each, and their number."""
    judge = module_of(NEWSWIRE / "judge.py")
    scored = []
    for about in listed:
        rows = judge.rows_of(about["file"])
        scored.append(Newswire(about["file"], about["what"], judge.score(rows, judge.coded(rows, coder))))
    records = judge.coded(judge.rows_of("nothing_political.jsonl"), coder)
    lines = [f"`{r.report.id}`: {event.type} at “{event.trigger.text}”" for r in records for event in r.events]
    return scored, lines, len(records)


def samples(coder: Coder) -> Samples:
    """Code the bundled samples and judge their rows, as tests/samples does."""
    judging = module_of(JUDGE)
    kinds: dict[str, Held] = defaultdict(Held)
    gaps = []
    reports = 0
    for read in coder.reader.read(SAMPLES):
        if not isinstance(read, Report):
            raise ScoringError(f"a sample cannot be read: {read.line()}")
        name = Path(read.where).stem
        judge = judging.Judge(json.loads(coder.code(read).to_json()))
        reports += 1
        for row in json.loads((JUDGE.parent / f"{name}.rows.json").read_text(encoding="utf-8"))["rows"]:
            holds = bool(judge.holds(row))
            kind = "some" if "some" in row else "none"
            getattr(kinds[row[kind]], kind).append(holds)
            if not holds:
                gaps.append((name, row["row"], row.get("known_gap", "**not known before**")))
    return Samples(dict(kinds), gaps, reports)


def cases(listed: list[dict[str, Any]]) -> list[Cases]:
    """Run the tests that judge the cases, a case a test, and count."""
    nodes = [node for entry in listed for node in entry["tests"]]
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "cases.xml"
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--junitxml={out}", *nodes]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", env=this_tree())
        if not out.exists():
            raise ScoringError(f"the cases cannot be run: {done.stdout[-500:]}{done.stderr[-500:]}")
        found = list(ET.parse(out).getroot().iter("testcase"))
    return [_counted(entry, found) for entry in listed]


def this_tree() -> dict[str, str]:
    """The environment of a Python that must take the package from this tree."""
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT / "src"), os.environ.get("PYTHONPATH")))),
    }


def _counted(entry: dict[str, Any], found: list[ET.Element]) -> Cases:
    wanted = {node.removesuffix(".py").replace("/", ".").replace(".py::", "::") for node in entry["tests"]}
    own = [t for t in found if f"{t.get('classname')}::{(t.get('name') or '').partition('[')[0]}" in wanted]
    failing = [t.get("name") or "" for t in own if len(t) and t[0].tag in ("failure", "error", "skipped")]
    if not own:
        raise ScoringError(f"{entry['file']}: no test of {entry['tests']} was run")
    return Cases(entry["file"], entry["what"], len(own) - len(failing), len(own), failing)


def false_events(coder: Coder) -> tuple[list[str], int]:
    """Events found in reports about sport, business and culture, a line each, and how many reports there are."""
    reports = tomllib.loads(NONPOLITICAL.read_text(encoding="utf-8"))["report"]
    coded: list[tuple[str, CodedReport]] = [(r["title"], coder.code(r["text"], title=r["title"])) for r in reports]
    lines = [f"“{title}”: {event.type} at “{event.trigger.text}”" for title, record in coded for event in record.events]
    return lines, len(reports)
