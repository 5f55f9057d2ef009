"""The gazetteer: what places a name can mean.

Towns and administrative areas are GeoNames' (CC BY 4.0), packed by tools/gazetteer/build.py; countries, landmarks and
abbreviations are tables of our own. Names are compared by `normal`, so accents, hyphens and apostrophes do not matter.
"""

import csv
import gzip
import math
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from importlib.resources import files
from typing import Literal

from dragoman.errors import DataError
from dragoman.resolving.place_words import PlaceWords

PlaceKind = Literal["country", "region", "city", "landmark", "area"]

_FOLDER = "data/gazetteer"
_KINDS: dict[str, PlaceKind] = {"P": "city", "A": "region", "B": "region"}
_LANDMARK_KINDS = frozenset({"country", "region", "city", "landmark", "area"})
_LETTERS = str.maketrans(
    {
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ə": "a", "ħ": "h",
        "'": "", "’": "", "‘": "", "ʻ": "", "ʼ": "", "`": "", "´": "", "ʾ": "", "ʿ": "", ".": "", ",": "",
        "-": " ", "–": " ", "‐": " ", "‑": " ", "/": " ",
    }
)  # fmt: skip
_SHORT = {"st": "saint", "mt": "mount", "ft": "fort", "ste": "sainte"}
_ENGLISH = frozenset({"USA", "CAN", "GBR", "IRL", "AUS", "NZL"})  # English-language news writes their names as they are
_MAX_NAME = 60  # characters; no place name of ours is longer


@dataclass(frozen=True, slots=True)
class Candidate:
    """One place that a name can mean. `population` is an area's people, or a landmark's weight in the news."""

    name: str
    kind: PlaceKind
    country: str | None
    admin1: str | None
    latitude: float
    longitude: float
    population: int
    geonameid: int | None
    spelling: bool = False  # True where the name looked up is not the place's own but another spelling of it
    level: int = 0  # of an administrative area: 1 is a state or province, 2 a county or district
    table: bool = False  # True where it comes from the tables of countries and landmarks
    capital: bool = False


@dataclass(slots=True)
class Gazetteer:
    """Names and what they can mean. Build with `Gazetteer.load()`; look-ups are remembered."""

    words: PlaceWords
    _rows: list[str]
    _names: list[str]
    _tables: dict[str, list[Candidate]]
    _abbreviations: dict[str, tuple[str, str]]  # "fla", "FL" -> (USA, Florida)
    _capitals: dict[str, str]
    _countries: dict[str, Candidate]
    _adjectives: dict[str, str]  # "european" -> "Europe"
    adjective_starts: frozenset[str]  # the first words of all adjectives of places, lower case
    _remembered: dict[str, list[Candidate]] = field(default_factory=dict)

    @classmethod
    def load(cls) -> "Gazetteer":
        """Read the package's tables. Raises DataError naming file and line where one breaks its format."""
        packed = files("dragoman").joinpath(_FOLDER, "places.tsv.gz").read_bytes()
        rows, _, names = gzip.decompress(packed).decode("utf-8").partition("\n\n")
        tables: dict[str, list[Candidate]] = {}
        capitals: dict[str, str] = {}
        countries: dict[str, Candidate] = {}
        for where, row in _table("countries.csv", 8):
            country = countries[row[0]] = _country(where, row)
            capitals[row[0]] = row[2]
            for name in (row[1], *_split(row[7])):
                tables.setdefault(normal(name), []).append(country)
        for where, row in _table("landmarks.csv", 7):
            landmark = _landmark(where, row)
            for name in (row[0], *_split(row[1])):
                tables.setdefault(normal(name), []).append(landmark)
        abbreviations: dict[str, tuple[str, str]] = {}
        for _, row in _table("abbreviations.csv", 3):
            for short in _split(row[2]):
                abbreviations[short if short.isupper() else normal(short)] = (row[0], row[1])
        adjectives = {row[0]: row[1] for _, row in _table("adjectives.csv", 2)}
        words = PlaceWords.load()
        starts = frozenset(a.partition(" ")[0] for a in (*words.adjectives, *words.long_adjectives, *adjectives))
        return cls(
            words, rows.split("\n"), names.split("\n"), tables, abbreviations, capitals, countries, adjectives, starts
        )

    def lookup(self, name: str) -> list[Candidate]:
        """All places of that name, in any order of likelihood; [] for none. The list must not be changed."""
        if len(name) > _MAX_NAME:
            return []
        found = self._remembered.get(name)
        if found is None:
            if len(self._remembered) > 50_000:
                self._remembered.clear()
            found = self._remembered[name] = self._look_up(normal(name))
        return found

    def abbreviated(self, name: str) -> Candidate | None:
        """The state or province that "Fla." or "FL" stands for, as it does after a town and a comma; else None."""
        area = self._abbreviations.get(name)
        if area is None and (not name.isupper() or "." in name):
            area = self._abbreviations.get(name.replace(".", "").lower())
        if area is None:
            return None
        country, admin1 = area
        for found in self.lookup(admin1):
            if found.country == country and found.level == 1:
                return found
        return None

    def country(self, alpha3: str) -> Candidate | None:
        """A country by its ISO 3166-1 alpha-3 code, or None."""
        return self._countries.get(alpha3)

    def by_adjective(self, adjective: str) -> Candidate | None:
        """The state, region or province that an adjective in lower case names ("south african", "sicilian"), or None.

        Demonyms ("iraqi", "iraqis") count as adjectives.
        """
        code = self.words.adjectives.get(adjective) or self.words.long_adjectives.get(adjective)
        if code is not None:
            return self.country(code)
        name = self._adjectives.get(adjective)
        areas = [c for c in self.lookup(name) if c.kind in ("area", "region")] if name else []
        return max(areas, key=lambda c: (not c.spelling, c.population), default=None)

    def capital_of(self, alpha3: str) -> Candidate | None:
        """The capital of a country by its ISO 3166-1 alpha-3 code, or None."""
        name = self._capitals.get(alpha3)
        towns = [c for c in self.lookup(name) if c.country == alpha3 and c.kind == "city"] if name else []
        return max(towns, key=lambda c: (not c.spelling, c.population), default=None)

    def _look_up(self, key: str) -> list[Candidate]:
        found = list(self._tables.get(key, ()))
        at = bisect_left(self._names, key + "\t")
        if at < len(self._names) and self._names[at].startswith(key + "\t"):
            for number in self._names[at][len(key) + 1 :].split(" "):
                row = self._row(int(number.lstrip("-")), spelling=number[0] == "-")
                if not (row.spelling and row.country in _ENGLISH and _is_foreign(key, normal(row.name))):
                    _join(found, row)
        return found

    def _row(self, number: int, *, spelling: bool) -> Candidate:
        key, name, country, admin1, latitude, longitude, population, kind = self._rows[number].split("\t")
        return Candidate(
            name, _KINDS[kind], country, admin1 or None, float(latitude), float(longitude), int(population),
            int(key) if key else None, spelling, {"A": 1, "B": 2}.get(kind, 0),
            capital=kind == "P" and normal(self._capitals.get(country, "")) == normal(name),
        )  # fmt: skip


def _is_foreign(key: str, name: str) -> bool:
    """Whether a spelling is another language's word for a place ("Nueva Orleans" is not, "Neapol" for Naples is)."""
    return key[:4] != name[:4] and not set(key.split()) & set(name.split())


def _join(found: list[Candidate], row: Candidate) -> None:
    """Add a row; an area that our own table has as well keeps our point and takes the row's id and people."""
    if row.level == 1:
        for at, other in enumerate(found):
            same = other.table and other.kind == "region" and other.country == row.country
            if same and distance_km((other.latitude, other.longitude), (row.latitude, row.longitude)) < 500:
                found[at] = replace(other, geonameid=row.geonameid, population=row.population, level=1, spelling=False)
                return
    found.append(row)


def normal(name: str) -> str:
    """The form in which names are compared: "Saint" for "St.", no accents, apostrophes or hyphens, lower case."""
    if name.isascii() and name.isalpha():
        return name.lower()
    if not name.isascii():
        name = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    words = name.casefold().translate(_LETTERS).split()
    return " ".join([_SHORT.get(word, word) for word in words]) if len(words) > 1 else "".join(words)


def distance_km(a: tuple[float, float], b: tuple[float, float]) -> float:
    """The great-circle distance in kilometres between two points (latitude, longitude in degrees)."""
    lat1, lon1, lat2, lon2 = map(math.radians, (*a, *b))
    h = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 12742 * math.asin(min(1.0, math.sqrt(h)))


def _country(where: str, row: list[str]) -> Candidate:
    latitude, longitude = _point(where, row[3], row[4])
    return Candidate(
        row[1], "country", row[0], None, latitude, longitude, _whole(where, row[6]), _whole(where, row[5]), table=True
    )


def _landmark(where: str, row: list[str]) -> Candidate:
    latitude, longitude = _point(where, row[4], row[5])
    if row[2] not in _LANDMARK_KINDS:
        raise DataError(f"unknown kind {row[2]!r}", where=where, hint="one of " + ", ".join(sorted(_LANDMARK_KINDS)))
    kind: PlaceKind = row[2]  # type: ignore[assignment]
    return Candidate(row[0], kind, row[3] or None, None, latitude, longitude, _whole(where, row[6]), None, table=True)


def _point(where: str, latitude: str, longitude: str) -> tuple[float, float]:
    try:
        point = float(latitude), float(longitude)
    except ValueError:
        raise DataError(
            "latitude and longitude must be numbers", where=where, hint="degrees, as in 33.34,44.40"
        ) from None
    if abs(point[0]) > 90 or abs(point[1]) > 180:
        raise DataError("no point on Earth", where=where, hint="latitude first, then longitude")
    return point


def _whole(where: str, text: str) -> int:
    if not text.isdecimal():
        raise DataError(f"{text!r} is no whole number", where=where, hint="digits only")
    return int(text)


def _split(names: str) -> list[str]:
    return [name.strip() for name in names.split(";") if name.strip()]


def _table(name: str, width: int) -> Iterator[tuple[str, list[str]]]:
    """The rows of a CSV table of ours with their `file:line`; lines that begin with # are comments."""
    text = files("dragoman").joinpath(_FOLDER, name).read_text("utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        if line and not line.startswith("#"):
            row = next(csv.reader([line]))
            if len(row) != width:
                raise DataError(
                    f"{len(row)} columns, not {width}", where=f"{name}:{number}", hint="see the file's header"
                )
            yield f"{name}:{number}", row
