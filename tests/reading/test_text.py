"""Plain texts: cases/reading_text.toml."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dragoman.coder import Coder
from dragoman.errors import Failure
from dragoman.reading.again import report_again
from dragoman.reading.reader import Reader
from dragoman.reading.report import Report
from dragoman.reading.text import Given, reading_minutes, report_from_text, word_count

CASES: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parents[1] / "cases" / "reading_text.toml").read_text(encoding="utf-8")
)["case"]


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


def _read(reader: Reader, case: dict[str, Any]) -> Report:
    def day(key: str) -> date | None:
        return date.fromisoformat(case[key]) if key in case else None

    given = Given(
        title=case.get("given_title"), url=case.get("given_url"), published=day("published"), fallback=day("fallback")
    )
    report = report_from_text(case["text"], reader.kit, given)
    assert isinstance(report, Report), report
    return report


@pytest.mark.parametrize("case", CASES, ids=[c["name"] for c in CASES])
def test_case(reader: Reader, case: dict[str, Any]) -> None:
    report = _read(reader, case)
    if case.get("unchanged"):
        assert report.text == case["text"].strip()
    if "whole" in case:
        assert report.text == case["whole"]
    for piece in case.get("gone", ()):
        assert piece not in report.text
    said = {
        "title": report.title,
        "dek": report.dek,
        "source": report.source,
        "date": report.published.isoformat() if report.published else None,
        "date_from": report.published_from,
        "language": report.language,
    }
    for key, value in said.items():
        if key in case:
            assert (value or "") == case[key], key
    if "segments" in case:
        got = [f"{s.kind}: {report.text[s.start : s.end]}" for s in report.segments]
        assert len(got) == len(case["segments"]), got
        for wanted, piece in zip(case["segments"], got, strict=True):
            assert piece.startswith(wanted), got


def test_id_is_stable_and_follows_the_text(reader: Reader) -> None:
    first, again = reader.from_text("Peru recalled its envoy."), reader.from_text("  Peru recalled its envoy.\r\n")
    other = reader.from_text("Peru recalled its envoys.")
    assert isinstance(first, Report)
    assert isinstance(again, Report)
    assert isinstance(other, Report)
    assert first.id == again.id != other.id
    assert len(first.id) == 64
    named = reader.from_text("Peru recalled its envoy.", id="x1")
    assert isinstance(named, Report)
    assert named.id == "x1"


@pytest.mark.parametrize("text", ["", "   \n\t\n", "\ufeff\u200b", "... --- !!!"])
def test_empty_text_is_a_failure(reader: Reader, text: str) -> None:
    failure = reader.from_text(text, where="f.txt")
    assert isinstance(failure, Failure)
    assert failure.where == "f.txt"
    assert "empty" in failure.what


def test_only_furniture_is_a_failure(reader: Reader) -> None:
    failure = reader.from_text("Share this article\n\n3 min read\n\nSubscribe now")
    assert isinstance(failure, Failure)
    assert "furniture" in failure.what


def test_too_long_a_text_is_refused(reader: Reader) -> None:
    failure = reader.from_text("word " * 500_000)
    assert isinstance(failure, Failure)
    assert "2,500,000" in failure.what


def test_a_long_line_is_cut_at_sentences_and_spaces(reader: Reader) -> None:
    text = ("The army left the town. " * 50_000 + "x" * 30_000).strip()
    report = reader.from_text(text)
    assert isinstance(report, Report)
    assert report.text == text
    longest = reader.limits.segment_characters
    assert all(s.end - s.start <= longest for s in report.segments)
    assert sum(s.end - s.start for s in report.segments) > 0.99 * len(text)
    assert report.text[: report.segments[0].end].endswith(".")


def test_warning_names_the_language(reader: Reader) -> None:
    report = reader.from_text(
        "Die Regierung hat am Montag beschlossen, die Gespräche mit den Gewerkschaften fortzusetzen."
    )
    assert isinstance(report, Report)
    assert report.language == "de"
    assert report.warnings == ("the text is in German (de); only English is coded",)


def test_words_and_minutes() -> None:
    assert word_count("Iraq's 2,500 troops - “some” — left.") == 5
    assert [reading_minutes(n) for n in (0, 1, 220, 221)] == [0, 1, 1, 2]


def test_a_report_is_read_again_as_it_was(coder: Coder) -> None:
    """A date between title and text was taken out: what follows is no dek the second time either."""
    lines = [
        "Dushanbe denies shots",
        "17 February 2021",
        "Mr Arthit told reporters outside.",
        "By Leo Marsh",
        "He left.",
    ]
    first = coder.code("\n\n".join(lines))
    again = report_again(first.report, coder.reader.kit)
    assert [s.kind for s in again.segments if s.kind == "dek"] == []
    assert coder.code(again) == first
