"""The blind sets (README.md): every case of theirs, and floors under their figures."""

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest

from dragoman.coder import Coder

_SPEC = spec_from_file_location("blind_judge", Path(__file__).parent / "judge.py")
assert _SPEC is not None
assert _SPEC.loader is not None
judge: Any = module_from_spec(_SPEC)
sys.modules["blind_judge"] = judge  # dataclasses look their module up
_SPEC.loader.exec_module(judge)

CASES = [(name, number, case) for name in judge.SETS for number, case in enumerate(judge.cases_of(name)[1])]


@pytest.fixture(scope="module")
def scores(coder: Coder) -> dict[str, Any]:
    return {name: judge.score(name, judge.coded(name, coder)) for name in judge.SETS}


@pytest.mark.parametrize(
    ("name", "number"),
    [
        pytest.param(
            name,
            number,
            id=f"{name.removesuffix('.toml')}: {case['text'][:60]}",
            marks=[pytest.mark.xfail(reason=case["fails"], strict=True)] if "fails" in case else [],
        )
        for name, number, case in CASES
    ],
)
def test_case(name: str, number: int, scores: dict[str, Any]) -> None:
    wrong = scores[name].wrong
    assert number not in wrong, wrong[number]


@pytest.mark.parametrize("name", judge.SETS)
def test_floors(name: str, scores: dict[str, Any]) -> None:
    found = scores[name]
    assert found.precision >= 0.97, found.told()
    assert found.recall >= 0.95, found.told()
    for part, checked in found.checked.items():
        assert found.fields[part] >= 0.85 * checked, found.told()


def test_the_sets_are_sound() -> None:
    for name in judge.SETS:
        cases = judge.cases_of(name)[1]
        texts = [case["text"] for case in cases]
        assert len(set(texts)) == len(texts)
        nothing = sum(not case["want"] for case in cases)
        assert len(cases) / 4 <= nothing <= len(cases) / 2
