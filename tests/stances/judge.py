"""Scores coded reports against the stances and processes that tests/cases/stances*.toml and processes*.toml list."""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dragoman.coder import Coder
from dragoman.model import CodedReport

CASES = Path(__file__).parents[1] / "cases"
_SIDES = ("round", "began", "parties")


@dataclass(slots=True)
class Score:
    """Counts over a set: `found` of the `wanted` items, `coded` items in all; what was missed and what is false."""

    wanted: int = 0
    coded: int = 0
    found: int = 0
    sides: dict[str, int] = field(default_factory=dict)  # of the found ones, how many are right in this
    missed: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.found / self.coded if self.coded else 0.0

    @property
    def recall(self) -> float:
        return self.found / self.wanted if self.wanted else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.found / (self.wanted + self.coded) if self.wanted + self.coded else 0.0


def cases_of(name: str) -> list[dict[str, Any]]:
    """The cases of a file."""
    found: list[dict[str, Any]] = tomllib.loads((CASES / name).read_text(encoding="utf-8"))["case"]
    return found


def coded(cases: list[dict[str, Any]], coder: Coder) -> list[CodedReport]:
    """The cases' texts, coded."""
    return [coder.code(case["text"], published=case["published"]) for case in cases]


def score_stances(cases: list[dict[str, Any]], records: list[CodedReport]) -> Score:
    """A stance is found when holder, target and side are right."""
    return _score(cases, records, "stances", lambda record: record.stances, stance_fits, stance_line)


def score_processes(cases: list[dict[str, Any]], records: list[CodedReport]) -> Score:
    """A process is found when kind and name are right; round, beginning and parties are counted beside it."""
    score = _score(cases, records, "processes", lambda record: record.processes, process_fits, process_line)
    for side in _SIDES:
        score.sides[side] = 0
    for case, record in zip(cases, records, strict=True):
        for line in case["processes"]:
            item = next((p for p in record.processes if process_fits(line, p, record)), None)
            if item is not None:
                for side in _SIDES:
                    score.sides[side] += side_fits(side, line, item, record)
    return score


def _score(
    cases: list[dict[str, Any]],
    records: list[CodedReport],
    key: str,
    items_of: Callable[[CodedReport], list[Any]],
    fits: Callable[[str, Any, CodedReport], bool],
    told: Callable[[Any, CodedReport], str],
) -> Score:
    score = Score()
    for case, record in zip(cases, records, strict=True):
        left = list(items_of(record))
        score.wanted += len(case[key])
        score.coded += len(left)
        for line in case[key]:
            item = next((i for i in left if fits(line, i, record)), None)
            if item is None:
                score.missed.append(f"{line}   IN   {case['text']}")
            else:
                left.remove(item)
                score.found += 1
        score.false += [f"{told(i, record)}   IN   {case['text']}" for i in left]
    return score


def stance_fits(line: str, stance: Any, record: CodedReport) -> bool:
    side, holder, toward = (part.strip() for part in line.split("|"))
    if stance.stance != side or not any(is_actor(stance.holder, one, record) for one in holder.split("/")):
        return False
    return any(_is_toward(stance.toward, one.strip(), record) for one in toward.split("/"))


def stance_line(stance: Any, record: CodedReport) -> str:
    return f"{stance.stance} | {name_of(stance.holder, record)} | {toward_of(stance.toward, record)}"


def toward_of(toward: str | None, record: CodedReport) -> str:
    """A target as the cases write it."""
    if toward is None:
        return "-"
    for event in record.events:
        if event.id == toward:
            return f"e:{event.trigger.text}"
    for process in record.processes:
        if process.id == toward:
            return f"p:{process.name}"
    for commitment in record.commitments:
        if commitment.id == toward:
            return f"c:{commitment.action}"
    return name_of(toward, record)


def _is_toward(toward: str | None, wanted: str, record: CodedReport) -> bool:
    if wanted in ("?", "-"):
        return wanted == "?" or toward is None
    if wanted[:2] in ("e:", "p:", "c:"):
        return toward_of(toward, record).startswith(wanted[:2]) and wanted[2:] in toward_of(toward, record)
    return is_actor(toward, wanted, record)


def name_of(actor: str | None, record: CodedReport) -> str:
    return next((a.name for a in record.actors if a.id == actor), "-")


def is_actor(actor: str | None, wanted: str, record: CodedReport) -> bool:
    """Whether an actor has a name, or a mention of these words."""
    wanted = wanted.strip().lower()
    said = {m.text.lower() for m in record.mentions if m.kind == "actor" and m.actor == actor and actor is not None}
    return wanted in {name_of(actor, record).lower(), *said, *(s.removeprefix("the ") for s in said)}


def process_fits(line: str, process: Any, record: CodedReport) -> bool:
    kind, names = (part.strip() for part in line.split("|")[:2])
    return process.kind == kind and process.name.lower() in {n.strip().lower() for n in names.split("/")}


def process_line(process: Any, record: CodedReport) -> str:
    parties = " + ".join(name_of(p, record) for p in process.parties)
    return f"{process.kind} | {process.name} | {process.round or '-'} | {process.began or '-'} | {parties or '-'}"


def side_fits(side: str, line: str, process: Any, record: CodedReport) -> bool:
    """Whether round, beginning or parties of a process are those of its line."""
    number, began, parties = (part.strip() for part in line.split("|")[2:])
    if side == "round":
        return str(process.round or "-") == number
    if side == "began" and began == "?":
        return True
    if side == "began":
        return (process.began or "-") in began.split("/")
    if "?" in parties:
        return True
    wanted = [w for w in parties.split(" + ") if w != "-"]
    return len(wanted) == len(process.parties) and all(
        any(is_actor(p, one, record) for p in process.parties for one in w.split("/")) for w in wanted
    )


def table(score: Score) -> str:
    """A score in a line, with what is right of the found ones."""
    sides = "".join(f" {side} {right}/{score.found}" for side, right in score.sides.items())
    return (
        f"P {score.precision:.3f} R {score.recall:.3f} F1 {score.f1:.3f} "
        f"({score.found} of {score.wanted}, {score.coded} coded){sides}"
    )
