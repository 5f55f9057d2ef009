"""Datelines: cases/reading_datelines.toml."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from dragoman.reading.cues import load_cues
from dragoman.reading.dateline import find_dateline

CASES: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parents[1] / "cases" / "reading_datelines.toml").read_text(encoding="utf-8")
)["case"]
CUES = load_cues()


@pytest.mark.parametrize("case", CASES, ids=[c["text"][:30] for c in CASES])
def test_case(case: dict[str, Any]) -> None:
    text = case["text"]
    found = find_dateline(text, 0, len(text), CUES, shouting=text.isupper())
    if not case["dateline"]:
        assert found is None
        return
    assert found is not None
    assert text[found.start : found.end] == case["dateline"]
    said = {"place": found.place, "source": found.source, "date": found.date.isoformat() if found.date else None}
    for key, value in said.items():
        if key in case:
            assert (value or "") == case[key], key
