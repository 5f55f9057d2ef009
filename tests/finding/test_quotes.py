"""Quotes found in parsed texts, against cases kept as data; cue files that break their format."""

import tomllib
from pathlib import Path

import pytest

from dragoman.errors import DataError
from dragoman.finding.quotes import find_quotes, load_speech_cues
from dragoman.parsing.parse import Parse
from dragoman.parsing.pipeline import Parser
from dragoman.reading.report import Report, Segment

CASES = tomllib.loads((Path(__file__).parent.parent / "cases" / "quotes.toml").read_text(encoding="utf-8"))["case"]


def _documented() -> list[list[str]]:
    """The rows of the table of worked examples: text, quote, kind, speaker, addressee, rule; "¶" parts paragraphs."""
    page = (Path(__file__).parents[2] / "docs" / "quotes.md").read_text(encoding="utf-8")
    table = page.partition("## Worked examples\n")[2].partition("\n\n")[0].splitlines()[2:]
    return [[cell.strip().replace(" ¶ ", "\n\n").strip("`") for cell in row.split("|")[1:-1]] for row in table]


@pytest.fixture(scope="module")
def parser() -> Parser:
    return Parser()


def parsed(parser: Parser, text: str, title: str | None = None) -> Parse:
    segments, at = [], 0
    if title is not None:
        text = f"{title}\n\n{text}"
    for paragraph in text.split("\n\n"):
        segments.append(Segment("title" if title is not None and at == 0 else "body", at, at + len(paragraph)))
        at += len(paragraph) + 2
    ((_, parse),) = parser.parse([Report("x", text, tuple(segments))])
    return parse


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["name"])
def test_case(case: dict, parser: Parser) -> None:
    parse = parsed(parser, case["text"], case.get("title"))
    found = [
        [
            q.kind,
            parse.text[q.start : q.end],
            "" if q.speaker is None else parse.words[q.speaker],
            "" if q.addressee is None else parse.words[q.addressee],
        ]
        for q in find_quotes(parse, load_speech_cues())
    ]
    assert found == case["quotes"]


@pytest.mark.parametrize("row", _documented(), ids=lambda row: row[0][:40])
def test_worked_example_of_the_page(row: list[str], parser: Parser) -> None:
    text, quote, kind, speaker, addressee, rule = row
    parse = parsed(parser, text)
    found = [
        (
            parse.text[q.start : q.end],
            q.kind,
            "" if q.speaker is None else parse.words[q.speaker],
            "" if q.addressee is None else parse.words[q.addressee],
            q.rule,
        )
        for q in find_quotes(parse, load_speech_cues())
    ]
    assert found == ([] if quote == "none" else [(quote, kind, speaker, addressee, rule)])


def test_cue_is_the_words_that_attribute(parser: Parser) -> None:
    parse = parsed(parser, "“It works,” Brandt told reporters. The dam had held, according to Osei.")
    cues = [parse.text[slice(*q.cue)] for q in find_quotes(parse, load_speech_cues()) if q.cue]
    assert cues == ["told reporters", "according to"]


def test_nothing_to_read(parser: Parser) -> None:
    assert find_quotes(Parse(""), load_speech_cues()) == []


def test_marks_alone_end_quickly(parser: Parser) -> None:
    text = '“a ’b " ' * 200 + "he said."
    for quote in find_quotes(parsed(parser, text), load_speech_cues()):
        assert 0 <= quote.start < quote.end <= len(text)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('[verbs]\nclause = ["say"]\nshout = ["x"]\n', 3),
        ('[verbs]\nclause = ["Say"]\n', 2),
        ("[verbs]\nclause = 3\n", 2),
        ('[words]\nclause = ["say"]\n', 1),
    ],
)
def test_broken_cues_name_their_line(text: str, line: int) -> None:
    with pytest.raises(DataError) as error:
        load_speech_cues(text)
    assert error.value.where == f"data/cues/speech.toml:{line}"


def test_cues_that_are_no_toml() -> None:
    with pytest.raises(DataError, match="not TOML"):
        load_speech_cues("[verbs\n")
