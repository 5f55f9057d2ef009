"""Expressions of time: sentences with what they must come to (tests/cases/times.toml), and the rules about none."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dragoman.errors import DataError
from dragoman.parsing.parse import Parse
from dragoman.parsing.pipeline import Parser
from dragoman.reading.report import Report, Segment
from dragoman.resolving.times import TimeCues, TimeMention, find_times, load_time_cues, unresolved

CASES = tomllib.loads((Path(__file__).parents[1] / "cases" / "times.toml").read_text("utf-8"))["report"]
SENTENCES = [(group.get("published"), case["text"], case["times"]) for group in CASES for case in group["sentences"]]


@pytest.fixture(scope="module")
def cues() -> TimeCues:
    return load_time_cues()


@pytest.fixture(scope="module")
def parser() -> Parser:
    return Parser()


@pytest.fixture(scope="module")
def parses(parser: Parser) -> dict[str, Parse]:
    reports = [
        Report(id=str(n), text=text, segments=(Segment("body", 0, len(text)),), language="en")
        for n, (_, text, _) in enumerate(SENTENCES)
    ]
    return {report.text: parse for report, parse in parser.parse(reports)}


def written(mention: TimeMention) -> str:
    fields: list[Any] = [mention.text, mention.earliest, mention.latest, mention.relation]
    return " | ".join("-" if field is None else str(field) for field in fields)


@pytest.mark.parametrize(("published", "text", "times"), SENTENCES, ids=[text[:48] for _, text, _ in SENTENCES])
def test_sentence(
    published: date | None, text: str, times: list[str], parses: dict[str, Parse], cues: TimeCues
) -> None:
    assert [written(mention) for mention in find_times(parses[text], published, cues)] == times


def test_mentions_hold_their_text_and_place(parses: dict[str, Parse], cues: TimeCues) -> None:
    for published, text, _ in SENTENCES:
        parse, end = parses[text], 0
        for mention in find_times(parse, published, cues):
            assert text[mention.start : mention.end] == mention.text
            assert mention.start == parse.starts[mention.first] >= end
            assert mention.first <= mention.head < mention.last
            end = mention.end


def test_named_interval_leaves_relation_and_report_date_out(parses: dict[str, Parse], cues: TimeCues) -> None:
    (by,) = find_times(parses["The deal must be signed by 1 September."], date(2021, 7, 27), cues)
    assert by.named == (date(2021, 9, 1), date(2021, 9, 1))
    (summer,) = find_times(parses["Rebels ramped up attacks over the summer."], date(2021, 7, 27), cues)
    assert (summer.named, summer.granularity) == ((date(2021, 6, 1), date(2021, 8, 31)), "season")


def test_relative_expressions_without_a_date_are_named(parses: dict[str, Parse], cues: TimeCues) -> None:
    mentions = find_times(parses["In recent months and on 12 June shells fell."], None, cues)
    assert unresolved(mentions) == ["In recent months", "on 12 June"]
    assert unresolved(find_times(parses["He has led the country since January 2021."], None, cues)) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("january = 1", "january = 13", r"cues/times.toml:\d+: 'january' in \[months\] is 13"),
        ("\n[weekdays]", "\n[weekdays", "cues/times.toml: not TOML"),
        ('week = "week"', 'week = "wk"', r"cues/times.toml:\d+: 'week' in \[units\] is 'wk'"),
        ("\n[offsets]", "\n[offset]", r"the table \[offsets\] is missing"),
        ('christmas = "12-25"', 'christmas = "25 Dec"', r"'christmas' in \[holidays\]"),
        ("starters = [", "starts = [", r"\[words\] lacks the list 'starters'"),
    ],
)
def test_broken_cue_file_is_refused(old: str, new: str, message: str) -> None:
    from importlib import resources

    text = (resources.files("dragoman.data") / "cues/times.toml").read_text("utf-8")
    assert text.count(old) == 1
    with pytest.raises(DataError, match=message):
        load_time_cues(text.replace(old, new, 1))
