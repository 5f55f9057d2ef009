"""Any text in, a valid report or a failure out."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman.errors import Failure
from dragoman.reading.normalise import normalise
from dragoman.reading.reader import Reader
from dragoman.reading.report import Report

READER = Reader()
PIECES = st.sampled_from(
    [
        "\n",
        "\n\n",
        " ",
        ". ",
        "GENEVA, Oct 3 (AP) - ",
        "Read more: ",
        "Related posts",
        "3 min read",
        "By Jane Doe",
        "- ",
        "Published: 27 July 2021",
        "“Yes,” he said.",
        "The army left the town.",
        "Talks fail",
        "//",
        "© 2021",
        "ENDS",
        "\r\n",
        "<p>",
        "</p>",
        "\u200e",
        "\xad",
        "Ã©",
        "\ud800",
        "\x85",
        "🙂",
        "1. ",
        "Home > World",
    ]
)
TEXTS = st.one_of(st.text(max_size=300), st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=40).map("".join))
SURROGATES = st.text(alphabet=st.characters(), max_size=60)


def _check(report: Report | Failure) -> None:
    if isinstance(report, Failure):
        assert report.what
        assert "\n" not in report.line()
        return
    assert report.text == report.text.strip() == normalise(report.text)
    report.text.encode("utf-8")
    at = 0
    assert report.segments
    for segment in report.segments:
        piece = report.text[segment.start : segment.end]
        assert at <= segment.start < segment.end
        assert piece == piece.strip()
        assert all(line.strip() for line in piece.split("\n")), "a blank line inside a segment"
        at = segment.end
    if report.dateline:
        assert ("dateline", report.dateline.start, report.dateline.end) in [
            (s.kind, s.start, s.end) for s in report.segments
        ]


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS)
def test_text(text: str) -> None:
    report = READER.from_text(text)
    _check(report)
    assert report == READER.from_text(text), "the same input gives the same report"


@settings(max_examples=100, deadline=None)
@given(SURROGATES, SURROGATES, SURROGATES)
def test_with_fields(text: str, title: str, url: str) -> None:
    _check(READER.from_text(text, title=title, url=url, source=title, id=url))


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS)
def test_html(text: str) -> None:
    pytest.importorskip("trafilatura")
    _check(
        READER.from_html(f"<html><head><title>{text[:20]}</title></head><body><article>{text}</article></body></html>")
    )
    _check(READER.from_any(text))


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_reading_again_changes_nothing(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)
