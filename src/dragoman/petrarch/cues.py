"""The words and tables of data/cues/petrarch.toml."""

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import Any, get_args

from dragoman.errors import DataError
from dragoman.model import ActorType, EventType

_FILE = "petrarch.toml"
Meaning = tuple[str, str | None]


@dataclass(frozen=True, slots=True)
class PetrarchCues:
    """See the head of the file for what each is."""

    belongs: frozenset[str]
    former: frozenset[str]
    elite: str
    pronouns: frozenset[str]
    weis_roots: frozenset[str]
    cameo: dict[str, Meaning]
    weis: dict[str, Meaning]
    sectors: dict[str, str]
    kinds: dict[str, ActorType]


def load_petrarch_cues() -> PetrarchCues:
    """Read the packaged tables. Raises DataError where the file breaks its format."""
    data = tomllib.loads((files("dragoman.data") / "cues" / _FILE).read_text(encoding="utf-8"))
    try:
        return PetrarchCues(
            frozenset(data["belongs"]), frozenset(data["former"]), str(data["elite"]), frozenset(data["pronouns"]),
            frozenset(data["weis_roots"]), _meanings(data["cameo"]), _meanings(data["weis"]), dict(data["sectors"]),
            _kinds(data["kinds"]),
        )  # fmt: skip
    except KeyError as error:
        raise DataError(f"{error} is missing", where=_FILE, hint="see the head of the file") from None


def _meanings(table: dict[str, Any]) -> dict[str, Meaning]:
    found: dict[str, Meaning] = {}
    for prefix, entry in table.items():
        if not prefix.isdigit() or not 1 <= len(entry) <= 2 or entry[0] not in get_args(EventType):
            raise DataError(f"{prefix}: {entry!r} is no type of event", where=_FILE)
        found[prefix] = (entry[0], entry[1] if len(entry) == 2 else None)
    return found


def _kinds(table: dict[str, Any]) -> dict[str, ActorType]:
    for sector, kind in table.items():
        if kind not in get_args(ActorType):
            raise DataError(f"{sector}: {kind!r} is no type of actor", where=_FILE)
    return dict(table)
