"""Codes, scores and classifies one gold set."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from accuracy import dictionaries, events, fillers, mentioned, phrases, speech, stories, whenwhere
from accuracy.coding import Coding, dictionary_files
from accuracy.scoring import figures, module_of, read_jsonl, run
from accuracy.values import Findings, Row


@dataclass(frozen=True, slots=True)
class Measured:
    """A gold set with the scorer's figures and what was found beside them."""

    about: dict[str, Any]
    rows: int
    figures: dict[str, float]
    findings: Findings
    confidences: list[list[tuple[float, bool]]]  # per text, of each event: confidence, whether its type is the gold's


def measure(about: dict[str, Any], folder: Path, coding: Coding) -> Measured:
    """`about` is an entry of sets.toml, `folder` the gold folder with the scorers."""
    task = about["task"]
    gold, script = folder / about["gold"], folder / about["scorer"]
    rows, score = read_jsonl(gold), module_of(script)
    if task.startswith("actors"):
        out = coding.phrases(task, run(folder / "score.py", "--phrases", gold))
        printed = run(script, "actors", gold, out)
        findings = phrases.measure(rows, read_jsonl(out), nothing=task == "actors_none")
        return Measured(about, len(rows), figures(printed), findings, [])
    files = dictionary_files(folder / "petrarch_dictionaries") if task == "petrarch" else None
    out = coding.records(task, run(folder / "score.py", "--inputs", gold), files)
    printed = run(script, task, gold, out)
    records = {record["report"]["id"]: record for record in read_jsonl(out)}
    readers: dict[str, Callable[[], Findings]] = {
        "plover": lambda: events.measure(rows, records, score, coding.parses, coding.coder.lexicon),
        "types": lambda: stories.measure(rows, records),
        "petrarch": lambda: dictionaries.measure(rows, records),
        "attacks": lambda: fillers.measure(rows, records, score),
        "entities": lambda: mentioned.measure(rows, records, score),
        "quotes": lambda: speech.measure(rows, records, score),
        "times": lambda: whenwhere.times(rows, records, score),
        "places": lambda: whenwhere.places(rows, records, score),
    }
    confidences = _confidences(rows, records) if task == "plover" else []
    return Measured(about, len(rows), figures(printed), readers[task](), confidences)


@dataclass(frozen=True, slots=True)
class Checked:
    """Reports with rows: how many hold, and of each report ("12/12")."""

    passed: int
    total: int
    reports: list[tuple[str, str]]


def report_rows(folder: Path, coding: Coding) -> Checked:
    """Reports of the `rows.py` layout."""
    out = coding.records("rows", run(folder / "rows.py", "--inputs", folder))
    printed = run(folder / "rows.py", folder, out)
    lines = [line.split() for line in printed.strip().splitlines()]
    last = figures(printed)
    return Checked(int(last["passed"]), int(last["total"]), [(line[0], line[1]) for line in lines[:-1]])


def seed_rows(folder: Path, coding: Coding, published: str) -> Checked:
    """The report with a checker of its own."""
    line = {"id": "seed", "text": (folder / "report.txt").read_text(encoding="utf-8"), "published": published}
    out = coding.records("seed", json.dumps(line, ensure_ascii=False) + "\n")
    printed = run(folder / "check.py", out, codes=(0, 1))
    right, of = printed.strip().splitlines()[-1].rpartition("=")[2].split("/")
    return Checked(int(right), int(of), [])


def _confidences(rows: list[Row], records: dict[str, Row]) -> list[list[tuple[float, bool]]]:
    coded = [(row["type"], records[row["id"]]["events"] if row["id"] in records else []) for row in rows]
    return [[(float(e["confidence"]), e["type"] == wanted) for e in found] for wanted, found in coded]
