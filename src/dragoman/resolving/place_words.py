"""The word lists that decide whether a capitalised name is a place (data/gazetteer/words.toml, first_names.txt)."""

import csv
import tomllib
from dataclasses import dataclass, fields
from importlib.resources import files

from dragoman.errors import DataError

_FOLDER = "data/gazetteer"
_STATES = "data/registry/states.csv"
_FROM_TABLES = ("first_names", "adjectives", "long_adjectives")  # no lists of words.toml


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """Lower-case words by what they say; words.toml explains each list."""

    locative: frozenset[str]
    giving: frozenset[str]
    partner: frozenset[str]
    place_of: frozenset[str]
    place_after: frozenset[str]
    area_after: frozenset[str]
    unknown_after: frozenset[str]
    features: frozenset[str]
    nature: frozenset[str]
    place_before: frozenset[str]
    org_after: frozenset[str]
    organs: frozenset[str]
    org_of: frozenset[str]
    org_before: frozenset[str]
    titles: frozenset[str]
    direction: frozenset[str]
    political: frozenset[str]
    place_nouns: frozenset[str]
    hyphen_acting: frozenset[str]
    hyphen_lying: frozenset[str]
    calendar: frozenset[str]
    local_titles: frozenset[str]
    facility: frozenset[str]
    seats: frozenset[str]
    sites: frozenset[str]
    towns: frozenset[str]
    areas: frozenset[str]
    states: frozenset[str]
    acting: frozenset[str]
    undergoing: frozenset[str]
    going: frozenset[str]
    dealing: frozenset[str]
    goers: frozenset[str]
    mostly_other: frozenset[str]
    surnames: frozenset[str]
    links: frozenset[str]
    articles: frozenset[str]
    tails: frozenset[str]
    media: frozenset[str]
    streets: frozenset[str]
    first_names: frozenset[str]
    adjectives: dict[str, str]  # "iraqi" -> IRQ, from the registry of states
    long_adjectives: dict[str, str]  # "south african" -> ZAF

    @classmethod
    def load(cls) -> "PlaceWords":
        """Read the lists. Raises DataError where one is missing or holds anything but lower-case words."""
        root = files("dragoman").joinpath(_FOLDER)
        try:
            lists = tomllib.loads(root.joinpath("words.toml").read_text("utf-8"))
        except tomllib.TOMLDecodeError as error:
            raise DataError(str(error), where="words.toml", hint="one list of quoted words a name") from None
        wanted = [f.name for f in fields(cls) if f.name not in _FROM_TABLES]
        if sorted(lists) != sorted(wanted):
            odd = sorted(set(lists) ^ set(wanted))
            raise DataError(f"missing or unknown list {', '.join(odd)}", where="words.toml", hint="see place_words.py")
        for name, words in lists.items():
            bad = [w for w in words if not isinstance(w, str) or w != w.lower()]
            if bad:
                raise DataError(
                    f"{name}: {bad[0]!r} is no lower-case word", where="words.toml", hint="write it in small letters"
                )
        names = root.joinpath("first_names.txt").read_text("utf-8").splitlines()
        first = frozenset(line for line in names if line and not line.startswith("#"))
        sets = {name: frozenset(words) for name, words in lists.items()}
        words, pairs = _adjectives()
        return cls(**sets, first_names=first, adjectives=words, long_adjectives=pairs)


def _adjectives() -> tuple[dict[str, str], dict[str, str]]:
    """Adjectives and demonyms of one word and of two, lower case, and the state they mean; none that several share."""
    text = files("dragoman").joinpath(_STATES).read_text("utf-8")
    rows = csv.DictReader(line for line in text.splitlines() if line and not line.startswith("#"))
    found: dict[str, str] = {}
    several: set[str] = set()
    for row in rows:
        for word in (*row["adjectives"].split(";"), *row["demonyms"].split(";")):
            key = word.strip().lower()
            if key and key.count(" ") < 2 and found.setdefault(key, row["code"]) != row["code"]:
                several.add(key)
    own = {key: code for key, code in found.items() if key not in several}
    return {k: code for k, code in own.items() if " " not in k}, {k: code for k, code in own.items() if " " in k}
