"""Stances and processes: all cases hold; floors under what is found in the sets written before the rules."""

import tomllib
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest

from dragoman.coder import Coder
from dragoman.errors import DataError
from dragoman.finding.processes_cues import load_process_cues
from dragoman.finding.stances_cues import load_stance_cues

_SPEC = spec_from_file_location("stances_judge", Path(__file__).parent / "judge.py")
assert _SPEC is not None
assert _SPEC.loader is not None
judge: Any = module_from_spec(_SPEC)
_SPEC.loader.exec_module(judge)

CUES = Path(__file__).parents[2] / "src" / "dragoman" / "data" / "cues"
STANCES = judge.cases_of("stances.toml")
PROCESSES = judge.cases_of("processes.toml")


@pytest.mark.parametrize("case", STANCES, ids=[c["text"][:50] for c in STANCES])
def test_stances(case: dict[str, Any], coder: Coder) -> None:
    score = judge.score_stances([case], judge.coded([case], coder))
    assert (score.missed, score.false) == ([], [])


@pytest.mark.parametrize("case", PROCESSES, ids=[c["text"][:50] for c in PROCESSES])
def test_processes(case: dict[str, Any], coder: Coder) -> None:
    records = judge.coded([case], coder)
    score = judge.score_processes([case], records)
    assert (score.missed, score.false) == ([], [])
    got = [judge.process_line(p, records[0]) for p in records[0].processes]
    assert set(score.sides.values()) == {score.found}, (case["processes"], got)


@pytest.mark.parametrize(
    ("name", "scorer", "precision", "recall"),
    [
        ("stances_unseen.toml", "score_stances", 0.90, 0.80),
        ("processes_unseen.toml", "score_processes", 0.95, 0.90),
    ],
)
def test_floors_on_the_unseen(name: str, scorer: str, precision: float, recall: float, coder: Coder) -> None:
    cases = judge.cases_of(name)
    score = getattr(judge, scorer)(cases, judge.coded(cases, coder))
    assert score.precision >= precision, judge.table(score)
    assert score.recall >= recall, judge.table(score)


@pytest.mark.parametrize("name", ["nonpolitical.toml", "nonpolitical_unseen.toml"])
def test_nothing_in_reports_about_sport_business_and_culture(name: str, coder: Coder) -> None:
    for report in tomllib.loads((judge.CASES / name).read_text(encoding="utf-8"))["report"]:
        record = coder.code(report["text"], title=report["title"])
        assert [judge.stance_line(s, record) for s in record.stances] == [], report["title"]
        assert [judge.process_line(p, record) for p in record.processes] == [], report["title"]


def test_evidence_is_in_the_text(coder: Coder) -> None:
    for case in (*STANCES, *PROCESSES):
        record = coder.code(case["text"], published=case["published"])
        for item in (*record.stances, *record.processes):
            assert 0 <= item.start < item.end <= len(record.report.text)


@pytest.mark.parametrize(
    ("load", "name", "old", "new", "message"),
    [
        (load_stance_cues, "stances", "[voting]", "[votes]", "unknown section"),
        (load_stance_cues, "stances", 'abstaining = ["abstain"]', 'absent = ["abstain"]', "unknown list"),
        (load_stance_cues, "stances", 'abstaining = ["abstain"]', "", "has no list 'abstaining'"),
        (load_stance_cues, "stances", '"abstain"', '"Abstain"', "no lower-case word"),
        (load_stance_cues, "stances", '"support_for"', '"support for"', "no lower-case word"),
        (load_stance_cues, "stances", '"support_for"', '"supportfor"', "not two words"),
        (load_stance_cues, "stances", '"in_support_of"', '"in_support"', "not three words"),
        (load_stance_cues, "stances", '"condemn", "denounce"', '"welcome", "denounce"', "for support and for oppose"),
        (load_stance_cues, "stances", "[voting]", "[voting", "not TOML"),
        (load_process_cues, "processes", "[mediation]", "[mediators]", "unknown section"),
        (load_process_cues, "processes", "mediating = [", "middle = [", "unknown list"),
        (load_process_cues, "processes", '"inquest"', '"talk"', "is listed for"),
        (load_process_cues, "processes", '"umbrella"', '"Umbrella"', "no lower-case word"),
    ],
)
def test_broken_cues_are_told(load: Any, name: str, old: str, new: str, message: str) -> None:
    text = (CUES / f"{name}.toml").read_text(encoding="utf-8")
    head, mark, body = text.partition("\n\n")
    assert old in body
    with pytest.raises(DataError, match=message):
        load(head + mark + body.replace(old, new, 1))
