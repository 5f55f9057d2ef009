"""Events, commitments, processes, stances and tolls of single sentences (tests/cases/resolved.toml)."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from dragoman.coder import Coder
from dragoman.model import CodedReport, Count, Event

CASES = tomllib.loads((Path(__file__).parents[1] / "cases" / "resolved.toml").read_text(encoding="utf-8"))["case"]


def names(ids: list[str], record: CodedReport) -> list[str]:
    known = {a.id: a.name for a in record.actors}
    return [known[i] for i in ids]


def parties_fit(said: str, sources: list[str], targets: list[str]) -> bool:
    left, _, right = said.partition(" > ")
    wanted_sources = [n for n in left.split(" + ") if n]
    wanted_targets = [n for n in right.split(" + ") if n]
    return all(n in sources for n in wanted_sources) and all(n in targets for n in wanted_targets)


def event_fits(line: str, event: Event, record: CodedReport) -> bool:
    parts = [p.strip() for p in line.split("|")] + ["", "", ""]
    kind, _, said = parts[0].partition(" ")
    type_, _, mode = kind.partition("/")
    if event.type != type_ or (mode and event.mode != mode):
        return False
    if not parties_fit(said, names(event.sources, record), names(event.targets, record)):
        return False
    if parts[1] and event.status != parts[1]:
        return False
    if parts[2] and f"{event.time.earliest}..{event.time.latest}" != parts[2]:
        return False
    reporter = names([event.reported_by], record)[0] if event.reported_by else None
    return not parts[3] or reporter == parts[3].removeprefix("says ")


def count_text(count: Count | None) -> str:
    if count is None:
        return "-"
    return f"{'' if count.low is None else count.low}..{'' if count.high is None else count.high}"


@pytest.fixture(scope="module")
def records(coder: Coder) -> list[CodedReport]:
    return [coder.code(case["text"], published=case["published"]) for case in CASES]


@pytest.mark.parametrize("number", range(len(CASES)), ids=[c["text"][:50] for c in CASES])
def test_case(number: int, records: list[CodedReport]) -> None:
    case: dict[str, Any] = CASES[number]
    record = records[number]
    seen = [
        f"{e.type}/{e.mode} {names(e.sources, record)} > {names(e.targets, record)} {e.status} {e.time} {e.reported_by}"
        for e in record.events
    ]
    for line in case.get("event", []):
        assert any(event_fits(line, e, record) for e in record.events), (line, seen)
    for line in case.get("not_event", []):
        assert not any(event_fits(line, e, record) for e in record.events), (line, seen)
    for line in case.get("commitment", []):
        kind, said, action, due = (p.strip() for p in line.split("|"))
        assert any(
            c.kind == kind
            and parties_fit(said, names(c.by, record), names(c.to, record))
            and c.action == action
            and (c.due.latest if c.due else "") == (due or "")
            for c in record.commitments
        ), (line, record.commitments)
    if case.get("commitment") == []:
        assert record.commitments == []
    for line in case.get("process", []):
        kind, name, number_, began, parties = (p.strip() for p in line.split("|"))
        assert any(
            p.kind == kind
            and p.name == name
            and str(p.round or "") == number_
            and (p.began or "") == began
            and all(n in names(p.parties, record) for n in parties.split(" + ") if n)
            for p in record.processes
        ), (line, record.processes)
    for line in case.get("stance", []):
        stance, holder = (p.strip() for p in line.split("|"))
        assert any(s.stance == stance and s.holder and names([s.holder], record) == [holder] for s in record.stances), (
            line
        )
    for line in case.get("toll", []):
        type_, *tolls = line.split()
        for toll in tolls:
            what, _, wanted = toll.partition("=")
            got = [e.fatalities if what == "killed" else e.injured for e in record.events if e.type == type_]
            assert wanted in [count_text(c) for c in got], (line, seen)
