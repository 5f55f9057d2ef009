"""The event ontology: types, modes, contexts, quad classes and scores, from data/ontology.toml."""

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from dragoman.errors import DataError


@dataclass(frozen=True, slots=True)
class Mode:
    """How an event was done; `score` replaces its type's."""

    name: str
    score: float
    cameo: str
    about: str


@dataclass(frozen=True, slots=True)
class Type:
    """One PLOVER event type."""

    name: str
    quad: int
    score: float
    cameo: str
    about: str
    example: str
    needs_target: bool
    future: str | None
    modes: dict[str, Mode]


@dataclass(frozen=True, slots=True)
class Ontology:
    """All types by name, and the contexts."""

    types: dict[str, Type]
    contexts: tuple[str, ...]

    def score(self, type_: str, mode: str | None) -> float:
        """PLOVER's conflict-cooperation score of an event, from -10 to 10."""
        kind = self.types[type_]
        return kind.modes[mode].score if mode in kind.modes else kind.score

    def cameo(self, type_: str, mode: str | None) -> str:
        """The CAMEO code of a type and mode where nothing more specific is known."""
        kind = self.types[type_]
        return kind.modes[mode].cameo if mode in kind.modes else kind.cameo


def load_ontology() -> Ontology:
    """Read the packaged ontology. Raises DataError naming the entry that breaks the format."""
    where = "ontology.toml"
    data = tomllib.loads((files("dragoman.data") / where).read_text(encoding="utf-8"))
    types = {name: _type(name, entry, where) for name, entry in data["types"].items()}
    for kind in types.values():
        if kind.future is not None and kind.future not in types:
            raise DataError(f"type {kind.name}: unknown future type {kind.future!r}", where=where)
    return Ontology(types, tuple(data["contexts"]))


def _type(name: str, entry: dict[str, Any], where: str) -> Type:
    try:
        modes = {m: Mode(m, float(v[0]), str(v[1]), str(v[2])) for m, v in entry.get("modes", {}).items()}
        return Type(
            name, int(entry["quad"]), float(entry["score"]), str(entry["cameo"]), entry["about"], entry["example"],
            bool(entry.get("target", False)), entry.get("future"), modes,
        )  # fmt: skip
    except (KeyError, IndexError, TypeError, ValueError) as error:
        raise DataError(f"type {name}: {error!r}", where=where, hint="see the header of the file") from None
