"""Places in sentences of our own (tests/cases/places.toml), and the rules of the interface."""

import tomllib
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from dragoman.parsing.parse import Parse
from dragoman.parsing.pipeline import Parser
from dragoman.reading.report import Dateline, Report, Segment
from dragoman.resolving.locative import is_locative
from dragoman.resolving.places import Gazetteer, PlaceMention, find_places

CASES = tomllib.loads((Path(__file__).parents[1] / "cases" / "places.toml").read_text("utf-8"))["case"]


@pytest.fixture(scope="module")
def parser() -> Parser:
    return Parser()


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


def parsed(parser: Parser, text: str, dateline: str | None = None) -> tuple[Parse, Report]:
    segments = (Segment("body", 0, len(text)),) if text else ()
    line = Dateline(dateline, None, None, 0, 0) if dateline else None
    report = Report("test", text, segments, language="en", dateline=line)
    return next(iter(parser.parse([report])))[1], report


def find(parser: Parser, gazetteer: Gazetteer, text: str, **more: Any) -> list[PlaceMention]:
    parse, report = parsed(parser, text)
    return find_places(parse, report, gazetteer, **more)


@pytest.mark.parametrize("case", CASES, ids=[case["text"][:40] for case in CASES])
def test_case(case: dict[str, Any], parser: Parser, gazetteer: Gazetteer) -> None:
    found = find(parser, gazetteer, case["text"])
    got = [[m.text, m.place.name, m.place.country or "", m.place.latitude] for m in found]
    assert [g[:3] for g in got] == [wanted[:3] for wanted in case["places"]]
    for (_, name, _, latitude), wanted in zip(got, case["places"], strict=True):
        if wanted[3] == -999:
            assert latitude is None, name
        else:
            assert latitude == pytest.approx(wanted[3], abs=0.3), name


def test_offsets_order_and_no_overlap(parser: Parser, gazetteer: Gazetteer) -> None:
    text = " ".join(case["text"] for case in CASES)
    parse, report = parsed(parser, text)
    found = find_places(parse, report, gazetteer, acting=True)
    assert found
    for m in found:
        assert text[m.start : m.end] == m.text == m.place.text
        assert m.first <= m.head < m.last
        assert (m.place.latitude is None) == (m.place.longitude is None)
    for before, after in pairwise(found):
        assert before.end <= after.start


def test_taken_names_are_no_places(parser: Parser, gazetteer: Gazetteer) -> None:
    text = "Workers struck in Lagos and Abuja."
    parse, report = parsed(parser, text)
    lagos = parse.words.index("Lagos")
    found = find_places(parse, report, gazetteer, taken=[(lagos, lagos + 1)])
    assert [m.text for m in found] == ["Abuja"]


def test_acting_names_on_request(parser: Parser, gazetteer: Gazetteer) -> None:
    text = "Ankara said that talks in Geneva went well."
    assert [m.text for m in find(parser, gazetteer, text)] == ["Geneva"]
    with_acting = find(parser, gazetteer, text, acting=True)
    assert [m.text for m in with_acting] == ["Ankara", "Geneva"]
    assert with_acting[0].rule.endswith(".acting")


def test_adjectives_on_request(parser: Parser, gazetteer: Gazetteer) -> None:
    text = "A Kenyan envoy flew to Juba."
    assert [m.text for m in find(parser, gazetteer, text)] == ["Juba"]
    found = find(parser, gazetteer, text, adjectives=True)
    assert [(m.text, m.place.country) for m in found] == [("Kenyan", "KEN"), ("Juba", "SSD")]


def test_dateline_gives_the_country(parser: Parser, gazetteer: Gazetteer) -> None:
    text = "A crowd gathered in Cordoba on Sunday."
    places = {}
    for dateline in ("BUENOS AIRES", "MADRID"):
        parse, report = parsed(parser, text, dateline)
        places[dateline] = find_places(parse, report, gazetteer)[0].place.country
    assert places == {"BUENOS AIRES": "ARG", "MADRID": "ESP"}


@pytest.mark.parametrize(
    "text", ["", "x", "Syria", "Kut", "of Syria", "- Paris", "St .", "in X , Y", "al", "al-", "(U.S."]
)
def test_scraps_do_no_harm(text: str, parser: Parser, gazetteer: Gazetteer) -> None:
    for m in find(parser, gazetteer, text):
        assert m.text


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Fighting raged in Iraq.", "Iraq", True),
        ("Iraq said it would reply.", "Iraq", False),
        ("The convoy left Damascus.", "Damascus", True),
        ("They accused Iran of cheating.", "Iran", False),
        ("Homs was shelled.", "Homs", True),
        ("Rockets struck the streets of Aden.", "Aden", True),
        ("The government of Sudan resigned.", "Sudan", False),
        ("Iran's army withdrew.", "Iran", False),
        ("A Cairo-based lawyer spoke.", "Cairo", True),
        ("Turkey-backed rebels advanced.", "Turkey", False),
    ],
)
def test_is_locative(text: str, word: str, expected: bool, parser: Parser, gazetteer: Gazetteer) -> None:
    parse, _ = parsed(parser, text)
    i = parse.words.index(word)
    assert is_locative(parse, i, i, i + 1, gazetteer.words) is expected
