"""Number phrases and figures found in parsed texts, against cases kept as data; cue files that break their format."""

import tomllib
from pathlib import Path

import pytest

from dragoman.errors import DataError
from dragoman.finding.figures import find_figures, load_figure_cues
from dragoman.finding.quantities import number_phrases
from dragoman.parsing.parse import Parse
from dragoman.parsing.pipeline import Parser
from dragoman.reading.report import Report, Segment

CASES = Path(__file__).parent.parent / "cases"
NUMBERS = tomllib.loads((CASES / "numbers.toml").read_text(encoding="utf-8"))["case"]
FIGURES = tomllib.loads((CASES / "figures.toml").read_text(encoding="utf-8"))["case"]
WORDS = ("owner", "place", "speaker")
DEFAULTS = {"value": None, "low": None, "high": None, "approximate": False, "unit": None, "known": True}


@pytest.fixture(scope="module")
def parser() -> Parser:
    return Parser()


def parsed(parser: Parser, text: str) -> Parse:
    ((_, parse),) = parser.parse([Report("x", text, (Segment("body", 0, len(text)),))])
    return parse


@pytest.mark.parametrize("case", NUMBERS, ids=lambda c: c["text"][:40])
def test_number_phrases(case: dict, parser: Parser) -> None:
    parse = parsed(parser, case["text"])
    found = [
        [parse.text[n.start : n.end], n.value, n.low, n.high, n.approximate, n.unit, n.noun]
        for n in number_phrases(parse, load_figure_cues())
    ]
    for row in found:
        row[-1] = None if row[-1] is None else parse.words[row[-1]]
    assert found == [[None if field == "" else field for field in row] for row in case["phrases"]]


@pytest.mark.parametrize("case", FIGURES, ids=lambda c: c["text"][:40])
def test_figures(case: dict, parser: Parser) -> None:
    parse = parsed(parser, case["text"])
    found = find_figures(parse, load_figure_cues())
    assert [f.measure for f in found] == [f["measure"] for f in case["figures"]]
    for figure, wanted in zip(found, case["figures"], strict=True):
        expected = {**DEFAULTS, **wanted}
        words = expected.pop("words", None)
        assert words is None or parse.text[figure.start : figure.end] == words
        for field in WORDS:
            if field in expected:
                token = getattr(figure, field)
                assert ("" if token is None else parse.words[token]) == expected.pop(field)
        assert {field: getattr(figure, field) for field in expected} == expected


def test_nothing_to_read() -> None:
    assert find_figures(Parse(""), load_figure_cues()) == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[numbers]\none = 'x'\n", 2),
        ("[vague]\ndozens = [24]\n", 2),
        ("[vague]\ndozens = [24, 3]\n", 2),
        ('[hedges]\nroughly = ["about"]\n', 2),
        ('[persons]\nnouns = ["Person"]\n', 2),
        ("[people]\nnouns = []\n", 1),
    ],
)
def test_broken_cues_name_their_line(text: str, line: int) -> None:
    with pytest.raises(DataError) as error:
        load_figure_cues(text)
    assert error.value.where == f"data/cues/figures.toml:{line}"
