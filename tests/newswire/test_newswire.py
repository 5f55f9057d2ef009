"""The newswire sets: floors under what the coder finds in sentences that nobody wrote for it."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest

from dragoman.coder import Coder

_SPEC = spec_from_file_location("newswire_judge", Path(__file__).parent / "judge.py")
assert _SPEC is not None
assert _SPEC.loader is not None
judge: Any = module_from_spec(_SPEC)
_SPEC.loader.exec_module(judge)


@pytest.mark.parametrize(
    ("name", "f1", "precision", "full"),
    [("leads.jsonl", 0.78, 0.84, 0.48), ("idioms.jsonl", 0.62, 0.75, 0.32)],
)
def test_floors(name: str, f1: float, precision: float, full: float, coder: Coder) -> None:
    rows = judge.rows_of(name)
    found = judge.score(rows, judge.coded(rows, coder))
    assert found.f1 >= f1
    assert found.precision >= precision
    assert found.full / found.sentences >= full


def test_nothing_political(coder: Coder) -> None:
    rows = judge.rows_of("nothing_political.jsonl")
    false = [
        f"{record.report.id}: {event.type} at “{event.trigger.text}”"
        for record in judge.coded(rows, coder)
        for event in record.events
    ]
    assert len(false) <= len(rows) // 20, "\n".join(false)


def test_the_sets_are_sound() -> None:
    for name in ("leads.jsonl", "idioms.jsonl"):
        rows = judge.rows_of(name)
        assert len({row["id"] for row in rows}) == len(rows)
        for row in rows:
            assert all(actor["text"] in row["text"] for actor in row["sources"]), row["id"]
