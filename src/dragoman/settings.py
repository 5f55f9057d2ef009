"""Settings: from the command line first, then from a TOML file.

# dragoman.toml
model = "en_core_web_md"              # an installed spaCy pipeline
lexicons = ["my-patterns.lex"]        # paths are relative to this file
registries = ["my-actors.csv"]
classifier = "my-types.npz"           # of `dragoman train`; false: rules only
min_confidence = 0.3                  # leave out events below it

[petrarch]                            # PETRARCH dictionaries; docs/petrarch.md
actors = ["Phoenix.Countries.actors.txt"]
agents = ["Phoenix.agents.txt"]
verbs = ["CAMEO.verbs.txt"]
discards = ["discards.txt"]
"""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dragoman.errors import DataError
from dragoman.petrarch.dictionaries import PetrarchFiles

DEFAULT = Path("dragoman.toml")
_KEYS: dict[str, Any] = {
    "model": str, "lexicons": list, "registries": list, "petrarch": dict, "classifier": str | bool,
    "min_confidence": float | int,
}  # fmt: skip
_PETRARCH = ("actors", "agents", "verbs", "discards")


@dataclass(frozen=True, slots=True)
class Settings:
    """What a Coder is built with."""

    model: str | None = None
    lexicons: tuple[Path, ...] = ()
    registries: tuple[Path, ...] = ()
    petrarch: PetrarchFiles | None = None
    classifier: Path | bool = True
    min_confidence: float = 0.0


def read_settings(
    config: Path | None,
    *,
    model: str | None = None,
    lexicons: Sequence[Path] = (),
    petrarch: PetrarchFiles | None = None,
    min_confidence: float | None = None,
) -> Settings:
    """Settings of `config` (or ./dragoman.toml where there is one), overridden by the arguments given.

    Dictionaries of `petrarch` replace those of the file kind by kind.

    Raises DataError where the file is missing, no TOML, or has a key or value that is not known.
    """
    data: dict[str, Any] = {}
    path = config or DEFAULT
    if config is not None or DEFAULT.is_file():
        data = _read(path)
    return Settings(
        model=model or data.get("model"),
        lexicons=(*_paths(data, "lexicons", path), *lexicons),
        registries=_paths(data, "registries", path),
        petrarch=_petrarch(data.get("petrarch", {}), path, petrarch or PetrarchFiles()),
        classifier=_classifier(data.get("classifier", True), path),
        min_confidence=float(data.get("min_confidence", 0.0)) if min_confidence is None else min_confidence,
    )


def _petrarch(data: dict[str, Any], path: Path, given: PetrarchFiles) -> PetrarchFiles:
    for key, value in data.items():
        if key not in _PETRARCH:
            raise DataError(f"unknown setting petrarch.{key}", where=str(path), hint=f"known: {' '.join(_PETRARCH)}")
        if not isinstance(value, list):
            raise DataError(f"petrarch.{key} must be a list", where=str(path))
    return PetrarchFiles(
        actors=given.actors or _paths(data, "actors", path),
        agents=given.agents or _paths(data, "agents", path),
        verbs=given.verbs or _paths(data, "verbs", path),
        discards=given.discards or _paths(data, "discards", path),
    )


def _read(path: Path) -> dict[str, Any]:
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise DataError(f"cannot read the settings: {error.strerror}", where=str(path)) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DataError(f"no valid TOML: {error}", where=str(path)) from None
    for key, value in data.items():
        if key not in _KEYS:
            raise DataError(f"unknown setting {key!r}", where=str(path), hint=f"known: {' '.join(_KEYS)}")
        if not isinstance(value, _KEYS[key]):
            raise DataError(f"{key} must be a {getattr(_KEYS[key], '__name__', _KEYS[key])}", where=str(path))
    return data


def _classifier(value: str | bool, path: Path) -> Path | bool:
    return path.parent / value if isinstance(value, str) else value


def _paths(data: dict[str, Any], key: str, path: Path) -> tuple[Path, ...]:
    return tuple(path.parent / str(entry) for entry in data.get(key, []))
