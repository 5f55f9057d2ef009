"""Scores coded sentences against the newswire sets (README.md): type, most confident type, actors."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dragoman.coder import Coder
from dragoman.model import Actor, CodedReport, Event

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Score:
    """Counts over a set: `hit` sentences have an event of their type, in `first` it is the most confident, in `full`
    its sources and targets are right too; of `asserted` events (stated as facts by the report itself; all of a
    sentence's where it states none) `right` have their sentence's type."""

    sentences: int
    hit: int
    first: int
    full: int
    asserted: int
    right: int

    @property
    def recall(self) -> float:
        return self.hit / self.sentences

    @property
    def precision(self) -> float:
        return self.right / self.asserted if self.asserted else 0.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def rows_of(name: str) -> list[dict[str, Any]]:
    """The lines of a set."""
    return [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines() if line.strip()]


def coded(rows: list[dict[str, Any]], coder: Coder) -> list[CodedReport]:
    """The rows' texts, coded, in order."""
    found = coder.pipe(coder.reader.from_any(row["text"], id=row["id"]) for row in rows)
    return [record for record in found if isinstance(record, CodedReport)]


def score(rows: list[dict[str, Any]], records: list[CodedReport]) -> Score:
    """Judge a set."""
    hit = first = full = asserted = right = 0
    for row, record in zip(rows, records, strict=True):
        stated = [e for e in record.events if e.status in ("actual", "ongoing") and e.reported_by is None]
        stated = stated or record.events
        asserted += len(stated)
        right += sum(e.type == row["type"] for e in stated)
        typed = [e for e in record.events if e.type == row["type"]]
        hit += bool(typed)
        first += bool(record.events) and max(record.events, key=lambda e: e.confidence).type == row["type"]
        full += any(_whole(row, event, record) for event in typed)
    return Score(len(rows), hit, first, full, asserted, right)


def _whole(row: dict[str, Any], event: Event, record: CodedReport) -> bool:
    actors = {a.id: a for a in record.actors}
    sources, targets = [actors[i] for i in event.sources], [actors[i] for i in event.targets]
    if not row["targets"] and len(row["sources"]) > 1:
        return _covers(row["sources"], sources + targets)
    return _covers(row["sources"], sources) and _covers(row["targets"], targets)


def _covers(wanted: list[dict[str, Any]], actors: list[Actor]) -> bool:
    """Every wanted actor with a country or sector has one that agrees, and no country is left over."""
    for want in wanted:
        agreeing = (
            (not want["country"] or a.country == want["country"])
            and (not want["sectors"] or bool(set(want["sectors"]) & set(a.sectors)))
            for a in actors
        )
        if (want["country"] or want["sectors"]) and not any(agreeing):
            return False
    countries = {want["country"] for want in wanted if want["country"]}
    return not countries or {a.country for a in actors if a.country} <= countries
