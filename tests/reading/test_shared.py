"""Real reports, where the folder `shared` lies beside the checkout."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from dragoman.reading.reader import Reader
from dragoman.reading.report import Report

SHARED = Path(__file__).parents[2].parent / "shared"
pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="no folder `shared` beside the checkout")


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


def _read(reader: Reader, name: str) -> Report:
    (report,) = reader.read(SHARED / name)
    assert isinstance(report, Report)
    return report


def test_seed(reader: Reader) -> None:
    report = _read(reader, "seed/report.txt")
    assert report.title is not None
    assert report.title.startswith("Biden and al-Kadhimi agree")
    assert report.dek is not None
    assert report.dek.startswith("The agreement will formally end")
    for gone in ("//", "min read", "Latest from"):
        assert gone not in report.text
    assert [s.kind for s in report.segments] == ["title", "dek", *["body"] * 9]


def test_page(reader: Reader) -> None:
    report = _read(reader, "reports/sanctions.html")
    assert (str(report.published), report.published_from) == ("2023-08-03", "metadata")
    assert report.dek is not None
    assert report.dek in report.text
    for gone in ("cookies", "beat City", "highway crash", "newsletter", "Courier"):
        assert gone not in report.text


@pytest.mark.parametrize("name", ["readout", "protest", "derby", "ceasefire"])
def test_no_false_dek(reader: Reader, name: str) -> None:
    assert _read(reader, f"reports/{name}.txt").dek is None


def _texts(name: str) -> Iterator[tuple[str, str]]:
    with (SHARED / "gold" / name).open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield row["id"], row["text"]


@pytest.mark.parametrize(
    ("name", "most"), [("quotes.jsonl", 9), ("times.jsonl", 0), ("places.jsonl", 3), ("entities.jsonl", 0)]
)
def test_gold_texts_stay_in_one_piece(reader: Reader, name: str, most: int) -> None:
    """`most` of them hold furniture or broken characters, which go."""
    altered = []
    for key, text in _texts(name):
        report = reader.from_text(text)
        assert isinstance(report, Report)
        assert report.language == "en"
        if text.strip() not in report.text:
            altered.append(key)
    assert len(altered) <= most, altered
