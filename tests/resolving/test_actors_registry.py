"""The registry: what it finds at a token, who held an office when, and what a broken file gets."""

from pathlib import Path

import pytest

from dragoman.errors import DataError
from dragoman.resolving.entries import first_day, last_day, pieces
from dragoman.resolving.registry import Registry, office_key, office_of, regular_plural

PEOPLE = "id,name,aliases,country,sectors,role,from,to,wikidata,source\n"


@pytest.fixture(scope="module")
def registry() -> Registry:
    return Registry.load()


def test_holder_at_a_date(registry: Registry) -> None:
    for on, name in [("2012-05-01", "Barack Obama"), ("2022-05-01", "Joe Biden")]:
        held = registry.holder("President", "USA", on)
        assert held is not None
        assert held[0].name == name
    assert registry.holder("Chief Beekeeper", "USA", "2022-05-01") is None


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("U.S.", ["us"]),
        ("al-Kadhimi", ["al", "kadhimi"]),
        ("People's Party", ["people", "s", "party"]),
        ("Côte d’Ivoire", ["cote", "divoire"]),
        ("Błaszczak", ["blaszczak"]),
    ],
)
def test_pieces(text: str, cut: list[str]) -> None:
    assert pieces(text) == cut


def test_offices_compare() -> None:
    assert office_key("Minister of Defense") == office_key("defence minister")
    assert office_of("Prime Minister of Iraq") == ("prime minister", "iraq")
    assert regular_plural("army") == "armies"
    assert (first_day("2021-02"), last_day("2021-02"), last_day("2020")) == ("2021-02-01", "2021-02-28", "2020-12-31")


def test_extra_file_adds_people(registry: Registry, tmp_path: Path) -> None:
    extra = tmp_path / "own.csv"
    extra.write_text(
        "# our own\n" + PEOPLE + "ada-quill,Ada Quill,Quill,PER,GOV,Water Minister of Peru,2020,,,own\n",
        encoding="utf-8",
    )
    held = Registry.load([extra]).holder("Water Minister", "PER", "2021-01-01")
    assert held is not None
    assert held[0].name == "Ada Quill"


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (PEOPLE + "a,A Bok,,PERU,GOV,X,,,,own\n", ":2"),
        (PEOPLE + "a,A Bok,,PER,KINGS,X,,,,own\n", ":2"),
        (PEOPLE + "a,A Bok,,PER,GOV,X,yesterday,,,own\n", ":2"),
        (PEOPLE + "a,,,PER,GOV,X,,,,own\n", ":2"),
        (PEOPLE + "a,A Bok\n", ":2"),
        ("# comment\nname,colour\nx,red\n", ":2"),
    ],
)
def test_broken_rows_name_their_line(tmp_path: Path, content: str, line: str) -> None:
    bad = tmp_path / "bad.csv"
    bad.write_text(content, encoding="utf-8")
    with pytest.raises(DataError) as caught:
        Registry.load([bad])
    assert caught.value.where is not None
    assert caught.value.where.endswith("bad.csv" + line)


def test_missing_extra_file(tmp_path: Path) -> None:
    with pytest.raises(DataError):
        Registry.load([tmp_path / "none.csv"])
