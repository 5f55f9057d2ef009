"""Reports coded with PETRARCH dictionaries: each case is a rule of PETRARCH's (tests/cases/petrarch.toml)."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from dragoman.coder import Coder
from dragoman.model import CodedReport
from dragoman.petrarch.dictionaries import PetrarchFiles

HERE = Path(__file__).parent
FOLDER = HERE / "dictionaries"
CASES = tomllib.loads((HERE.parent / "cases" / "petrarch.toml").read_text(encoding="utf-8"))["case"]


def with_dictionaries(coder: Coder, *kinds: str) -> Coder:
    """A Coder with dictionaries of the tests that shares the heavy parts of another."""
    files = PetrarchFiles(**{kind: (FOLDER / f"{kind}.txt",) for kind in kinds})
    parts: dict[str, Any] = {"parser": coder.parser, "registry": coder.registry, "gazetteer": coder.gazetteer}
    return Coder(petrarch=files, reader=coder.reader, **parts)


@pytest.fixture(scope="module")
def petrarch(coder: Coder) -> Coder:
    return with_dictionaries(coder, "actors", "agents", "verbs", "discards")


def triples(record: CodedReport) -> set[str]:
    codes = {a.id: a.code for a in record.actors}
    return {f"{codes[s]} {codes[t]} {e.cameo}" for e in record.events for s in e.sources for t in e.targets}


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["what"])
def test_case(case: dict[str, Any], petrarch: Coder) -> None:
    record = petrarch.code(case["text"], published=case.get("published", "2004-05-06"))
    assert triples(record) == set(case["events"])


def test_record_keeps_its_contract(petrarch: Coder) -> None:
    """Offsets hold, every reference has its actor, ids run in order, and the record comes back from JSON as it was."""
    for case in CASES:
        record = petrarch.code(case["text"], published="2004-05-06")
        text, ids = record.report.text, {a.id for a in record.actors}
        assert [m.id for m in record.mentions] == [f"m{i}" for i in range(1, len(record.mentions) + 1)]
        for mention in record.mentions:
            assert text[mention.start : mention.end] == mention.text
            assert mention.kind != "actor" or mention.actor is None or mention.actor in ids
        for event in record.events:
            assert {*event.sources, *event.targets} <= ids
            assert text[event.trigger.start : event.trigger.end] == event.trigger.text
        assert CodedReport.from_json(record.to_json()) == record


def test_discard_is_told(petrarch: Coder) -> None:
    record = petrarch.code("Veldoria attacked Kesmark at the tennis open.", published="2004-05-06")
    assert record.warnings == ["no events from a sentence: discard “TENNIS OPEN” (discards.txt:2)"]


def test_event_tells_its_line(petrarch: Coder) -> None:
    report = petrarch.reader.from_any("Veldoria harshly criticised Kesmark.")
    explained = petrarch.explain(report)  # type: ignore[arg-type]
    line = next(n for n, t in enumerate((FOLDER / "verbs.txt").read_text().splitlines(), 1) if "HARSHLY" in t)
    assert explained.record.events[0].rule == f"petrarch.verbs.txt:{line}"
    assert any(f"(verbs.txt:{line})" in step for step in explained.steps["e1"])
    assert any("“Veldoria” is VEL (actors.txt:" in step for step in explained.steps["e1"])


def test_types_follow_the_codes(petrarch: Coder) -> None:
    types = {}
    for text in ("Veldoria criticised Kesmark.", "Veldoria visited Kesmark.", "Veldoria attacked Kesmark."):
        event = petrarch.code(text).events[0]
        types[event.cameo] = (event.type, event.mode)
    assert types == {"111": ("ACCUSE", None), "042": ("CONSULT", "visit"), "190": ("ASSAULT", None)}


def test_verbs_alone_take_the_packaged_actors(coder: Coder) -> None:
    record = with_dictionaries(coder, "verbs").code("France harshly criticised the German government.")
    assert triples(record) == {"FRA DEUGOV 112"}


def test_actors_alone_take_the_packaged_patterns(coder: Coder) -> None:
    record = with_dictionaries(coder, "actors", "agents").code(
        "Veldorian police arrested a Kesmark lawmaker on Monday."
    )
    assert [(e.type, e.cameo[:2]) for e in record.events] == [("COERCE", "17")]
    assert triples(record) == {f"VELCOP KESLEG {record.events[0].cameo}"}


def test_a_report_without_date_takes_codes_without_dates(petrarch: Coder) -> None:
    assert triples(petrarch.code("Ilva Sorn criticised Veldoria.")) == {"KES VEL 111"}
    assert triples(petrarch.code("Tanno Relk criticised Kesmark.")) == set()
