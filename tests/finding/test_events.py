"""Distinctions between event types, and what is no event: cases/events.toml."""

import tomllib
from pathlib import Path

import pytest

from dragoman.coder import Coder

CASES = tomllib.loads((Path(__file__).parents[1] / "cases" / "events.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES["event"], ids=lambda c: c["text"][:60])
def test_type_and_mode(coder: Coder, case: dict[str, str]) -> None:
    events = coder.code(case["text"]).events
    assert any(
        e.type == case["type"] and case.get("mode") in (None, e.mode) and case.get("status") in (None, e.status)
        for e in events
    ), [(e.type, e.mode, e.status, e.rule) for e in events]


@pytest.mark.parametrize("text", CASES["none"]["texts"], ids=lambda t: t[:60])
def test_no_event(coder: Coder, text: str) -> None:
    assert [(e.type, e.rule) for e in coder.code(text).events] == []
