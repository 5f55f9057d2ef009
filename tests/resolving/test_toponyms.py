"""Every place that a record mentions, and which of them events are placed in (tests/cases/toponyms.toml)."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from dragoman.coder import Coder

CASES = tomllib.loads((Path(__file__).parents[1] / "cases" / "toponyms.toml").read_text("utf-8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_case(case: dict[str, Any], coder: Coder) -> None:
    record = coder.code(case.get("dateline", "") + case["text"], published="2024-05-08")
    found = [m for m in record.mentions if m.kind == "place" and m.place is not None]
    got = [(m.text, m.place.name, m.place.country or "", m.place.latitude) for m in found if m.place]
    assert [g[:3] for g in got] == [tuple(wanted[:3]) for wanted in case["places"]]
    for (text, _, _, latitude), wanted in zip(got, case["places"], strict=True):
        if wanted[3] == -999:
            assert latitude is None, text
        else:
            assert latitude == pytest.approx(wanted[3], abs=0.3), text
    for m in found:
        assert record.report.text[m.start : m.end] == m.text
    assert sorted({p.name for e in record.events for p in e.places}) == case["events"]
