"""Each error class on a sentence of our own: what is missing or wrong is put where its cause is."""

import json
from types import SimpleNamespace
from typing import Any

import pytest
from accuracy.events import extra_class, gold_words, knowledge, measure, missed_class
from accuracy.roles import faults, full

from accuracy import dictionaries, fillers, phrases, speech, stories, whenwhere
from dragoman.coder import Coder
from dragoman.model import CodedReport
from dragoman.parsing.parse import Parse
from dragoman.reading.again import report_again

Row = dict[str, Any]


def covers(gold: list[Row], actors: list[Row]) -> bool:
    """As the gold folder's scorer has it, which is not part of the project."""
    for want in gold:
        fits = (
            (not want["country"] or a["country"] == want["country"])
            and (not want["sectors"] or set(want["sectors"]) & set(a["sectors"]))
            for a in actors
        )
        if not any(fits):
            return False
    countries = {want["country"] for want in gold if want["country"]}
    return not countries or {a["country"] for a in actors if a["country"]} <= countries


SCORE: Any = SimpleNamespace(covers=covers)


def who(country: str | None, *sectors: str) -> Row:
    return {"country": country, "sectors": list(sectors)}


def parse_of(coder: Coder, record: Row) -> Parse:
    report = report_again(CodedReport.from_json(json.dumps(record)).report, coder.reader.kit)
    return next(iter(coder.parser.parse([report])))[1]


def coded(coder: Coder, text: str) -> Row:
    return coder.code(text, published="2023-05-10").to_dict()


@pytest.mark.parametrize(
    ("text", "words", "type", "expected"),
    [
        ("Gabon praised Togo.", "praised", "SUPPORT", "type"),
        ("Gabon praised Togo.", "praised", "ASSAULT", "other"),
        ("Gabon serenaded Togo.", "serenaded", "SUPPORT", "none"),
        ("Gabon praised Togo.", "", "SUPPORT", "none"),
    ],
)
def test_what_the_lexicon_knows(coder: Coder, text: str, words: str, type: str, expected: str) -> None:
    parse = parse_of(coder, coded(coder, text))
    assert knowledge(coder.lexicon, parse, gold_words({"eventText": words}, parse), type) == expected


def test_a_missed_type_is_told_by_what_the_lexicon_knows() -> None:
    assert [missed_class(False, knows) for knows in ("none", "other", "type")] == [
        "events.unknown", "events.untyped", "events.silent",
    ]  # fmt: skip
    assert missed_class(True, "none") == "events.other-unknown"
    assert missed_class(True, "type") == "events.other-known"


@pytest.mark.parametrize(
    ("text", "trigger", "told", "expected"),
    [
        ("Gabon praised Togo, which had attacked Benin.", "attacked", "praised", "events.extra-below"),
        ("Gabon praised Togo and attacked Benin.", "attacked", "praised", "events.extra-clause"),
        ("Gabon praised Togo for the attack on Benin.", "attack", "praised", "events.extra-noun"),
        ("Gabon praised Togo.", "praised", "praised", "events.extra-same-words"),
    ],
)
def test_where_an_extra_event_comes_from(coder: Coder, text: str, trigger: str, told: str, expected: str) -> None:
    parse = parse_of(coder, coded(coder, text))
    start = text.index(trigger)
    event = {"rule": "a.rule", "trigger": {"start": start, "end": start + len(trigger)}}
    assert extra_class(event, parse, gold_words({"eventText": told}, parse)) == expected
    assert extra_class({**event, "rule": "model.AID"}, parse, []) == "events.extra-proposed"


@pytest.mark.parametrize(
    ("sources", "targets", "expected"),
    [
        ([who("GAB")], [who("TGO")], []),
        ([who("GHA")], [who("TGO")], ["events.source-country"]),
        ([who("GAB", "MIL")], [who("TGO")], ["events.source-sector"]),
        ([who("GAB")], [who("TGO"), who("BEN")], ["events.target-country"]),
        ([who("TGO")], [who("GAB")], ["events.source-swapped", "events.target-swapped"]),
        ([], [who("TGO")], []),
    ],
)
def test_what_is_wrong_about_the_parties(
    coder: Coder, sources: list[Row], targets: list[Row], expected: list[str]
) -> None:
    record = coded(coder, "Gabon praised Togo.")
    gold = {"sources": sources, "targets": targets}
    [event] = record["events"]
    assert faults(SCORE, gold, record, event) == expected
    assert full(SCORE, gold, record, event) == (not expected)


def test_a_target_that_is_a_place_only(coder: Coder) -> None:
    record = coded(coder, "Gabon praised Togo.")
    [event] = record["events"]
    bare = {**event, "targets": []}
    gold = {"sources": [who("GAB")], "targets": [who("TGO")]}
    assert faults(SCORE, gold, record, bare) == ["events.target-missing"]
    there = {**bare, "places": [{"country": "TGO"}]}
    assert faults(SCORE, gold, record, there) == ["events.target-place"]


def test_sentences_are_measured(coder: Coder) -> None:
    texts = {
        "hit": ("Gabon praised Togo.", "SUPPORT", "praised"),
        "miss": ("Gabon serenaded Togo.", "SUPPORT", "serenaded"),
        "other": ("Gabon attacked Togo.", "SUPPORT", "attacked"),
    }
    gold = [
        {"id": i, "type": t, "eventText": w, "sources": [who("GAB")], "targets": [who("TGO")]}
        for i, (_, t, w) in texts.items()
    ]
    records = {i: coded(coder, text) for i, (text, _, _) in texts.items()}
    found = measure(gold, records, SCORE, lambda rows: [parse_of(coder, row) for row in rows], coder.lexicon)
    precision, recall = found.rates["figure"]
    assert (precision.right, precision.of, recall.right, recall.of) == (1, 2, 1, 3)
    assert dict(found.errors) == {
        ("events.unknown", "SUPPORT"): 1,
        ("events.other-untyped", "SUPPORT → ASSAULT"): 1,
        ("events.extra-same-words", "ASSAULT beside SUPPORT"): 1,
    }
    support = next(row for row in found.tables[0].rows if row[0] == "SUPPORT")
    assert support == ("SUPPORT", "3", "1", "1", "1", "1.00", "0.33")
    assert found.tables[1].rows == [("SUPPORT", "ASSAULT", "1"), ("SUPPORT", "nothing", "1")]


def event(type: str, confidence: float) -> Row:
    return {"type": type, "confidence": confidence}


def test_stories_are_ranked_by_confidence() -> None:
    ranked = [event("AID", 0.2), event("ASSAULT", 0.9), event("COERCE", 0.5), event("PROTEST", 0.4)]
    gold = [{"id": str(n), "type": t} for n, t in enumerate(("ASSAULT", "COERCE", "AID", "REJECT", "AID"))]
    records: dict[str, Row] = {str(n): {"events": ranked} for n in range(4)} | {"4": {"events": []}}
    found = stories.measure(gold, records)
    assert sorted(key for key, _ in found.errors) == ["types.late", "types.nothing", "types.other", "types.second"]
    assert found.rates["first"][1].right == 1
    assert found.rates["top3"][1].right == 2
    assert found.rates["figure"][1].right == 3


def test_events_by_dictionaries_are_paired_by_what_they_share() -> None:
    def record(*events: tuple[str, str, str]) -> Row:
        codes = {code for s, t, _ in events for code in (s, t)}
        return {
            "actors": [{"id": code, "code": code} for code in codes],
            "events": [{"sources": [s], "targets": [t], "cameo": c, "reciprocal": False} for s, t, c in events],
        }

    gold = [{"id": "1", "events": [{"source": "VEL", "target": "KES", "code": "111"}]}]
    classes = {
        "petrarch.missing": record(),
        "petrarch.code": record(("VEL", "KES", "112")),
        "petrarch.source": record(("LUM", "KES", "111")),
        "petrarch.target": record(("VEL", "LUM", "111")),
        "petrarch.extra": record(("VEL", "KES", "111"), ("LUM", "KES", "042")),
    }
    for key, given in classes.items():
        assert [found for found, _ in dictionaries.measure(gold, {"1": given}).errors] == [key]
    assert not dictionaries.measure(gold, {"1": record(("VEL", "KES", "111"))}).errors


@pytest.mark.parametrize(
    ("country", "sectors", "expected"),
    [
        ("PER", ["MIL"], []),
        (None, [], ["actors.unknown"]),
        (None, ["MIL"], ["actors.no-country"]),
        ("CHL", ["MIL"], ["actors.country"]),
        ("PER", [], ["actors.no-sector"]),
        ("PER", ["COP"], ["actors.sector"]),
        ("PER", ["COP", "MIL"], ["actors.order"]),
    ],
)
def test_phrases(country: str | None, sectors: list[str], expected: list[str]) -> None:
    gold = [{"phrase": "a Peruvian sailor", "on": None, "country": ["PER"], "sector": ["MIL"]}]
    output = [{"phrase": "a Peruvian sailor", "on": None, "country": country, "sectors": sectors}]
    assert [key for key, _ in phrases.measure(gold, output).errors] == expected


def test_kinds_of_quotes_by_their_marks() -> None:
    text = "He said “it is late”. She said it was “far too late”. They said nothing was late."
    spans = {"it is late": "direct", "it was “far too late”": "mixed", "nothing was late": "indirect"}
    for words, expected in spans.items():
        start = text.index(words)
        assert speech.kind(text, {"start": start, "end": start + len(words)}) == expected


def test_fillers_missed_and_too_many() -> None:
    score: Any = SimpleNamespace(same_name=lambda a, b: a.lower() == b.lower())
    record = {
        "actors": [{"id": "a1", "name": "guards"}, {"id": "a2", "name": "raiders"}, {"id": "a3", "name": "mayor"}],
        "mentions": [],
        "events": [{"type": "ASSAULT", "sources": ["a1"], "targets": ["a2"]}],
    }
    roles = {
        "perp_individual_id": [["RAIDERS"]], "perp_organization_id": [], "hum_tgt_name": [["MAYOR"]],
        "phys_tgt_id": [["MILL"]], "incident_instrument_id": [],
    }  # fmt: skip
    found = fillers.measure([{"id": "1", "roles": roles}], {"1": record}, score)
    assert dict(found.errors) == {
        ("attacks.other-side", "perpetrator (person)"): 1,
        ("attacks.no-role", "human target"): 1,
        ("attacks.no-actor", "physical target"): 1,
        ("attacks.extra-party", "source"): 1,
        ("attacks.extra-swapped", "target"): 1,
    }


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        (["", ""], "times.no-value"),
        (["2023-05-01", "2023-05-31"], "times.width"),
        (["2023-05-08", ""], "times.width"),
        (["2022-05-08", "2022-05-10"], "times.value"),
    ],
)
def test_intervals(ends: list[str], expected: str) -> None:
    assert whenwhere._value_class(ends, ["2023-05-08", "2023-05-10"]) == expected
