"""Who takes part in events, where the pattern alone does not tell (tests/cases/parties.toml)."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from dragoman.coder import Coder
from dragoman.model import CodedReport

CASES = tomllib.loads((Path(__file__).parents[1] / "cases" / "parties.toml").read_text(encoding="utf-8"))["case"]


def shown(ids: list[str], record: CodedReport) -> str:
    known = {a.id: f"{a.name}[{a.country or '-'}]" for a in record.actors}
    return " + ".join(known[i] for i in ids) or "-"


@pytest.mark.parametrize("case", CASES, ids=[c["text"][:50] for c in CASES])
def test_parties(case: dict[str, Any], coder: Coder) -> None:
    report = coder.reader.from_any(case["text"])
    explained = coder.explain(report)
    record = explained.record
    events = {
        f"{e.type} {shown(e.sources, record)} > {shown(e.targets, record)}": explained.steps[e.id]
        for e in record.events
    }
    assert case["event"] in events
    assert case.get("why", "") in "\n".join(events[case["event"]])
    assert not {e.type for e in record.events} & set(case.get("gone", []))
