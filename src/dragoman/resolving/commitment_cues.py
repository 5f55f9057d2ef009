"""The vocabulary of commitments, read from data/cues/commitments.toml and checked."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files
from typing import Any, Literal, cast, get_args

from dragoman.errors import DataError
from dragoman.finding.figures_cues import load_figure_cues
from dragoman.model import CommitmentKind

Fate = Literal["kept", "broken", "withdrawn", "renewed", "refused"]
_NAME = "data/cues/commitments.toml"
_LISTS = (
    "plans", "ahead", "goods", "objects", "telling", "approving", "failing", "not_kept", "addressed", "intentions",
    "ordering", "allowing", "having", "announcing", "speakers", "forecasting", "not_acts", "routine", "scheduled",
    "series", "we",
)  # fmt: skip
_TABLES = {
    "verbs": get_args(CommitmentKind),
    "nouns": get_args(CommitmentKind),
    "fates": get_args(Fate),
    "gerunds": None,
    "noun_gerunds": None,
    "extension": ("verbs", "modifiers", "spans", "units"),
    "waiting": ("clause", "preposition"),
    "conditions": ("marks", "phrases"),
}


@dataclass(frozen=True, slots=True)
class CommitmentCues:
    """Words of commitments; the lists and tables of the data file, meaning as in its header."""

    verbs: dict[str, CommitmentKind]
    gerunds: dict[str, frozenset[str]]
    nouns: dict[str, CommitmentKind]
    noun_gerunds: dict[str, frozenset[str]]
    fates: dict[str, Fate]
    plans: frozenset[str]
    ahead: frozenset[str]
    goods: frozenset[str]
    objects: frozenset[str]
    telling: frozenset[str]
    approving: frozenset[str]
    failing: frozenset[str]
    not_kept: frozenset[str]
    addressed: frozenset[str]
    intentions: frozenset[str]
    ordering: frozenset[str]
    allowing: frozenset[str]
    having: frozenset[str]
    announcing: frozenset[str]
    speakers: frozenset[str]
    forecasting: frozenset[str]
    not_acts: frozenset[str]
    routine: frozenset[str]
    scheduled: frozenset[str]
    series: frozenset[str]
    we: frozenset[str]
    extension_verbs: frozenset[str]
    extension_words: frozenset[str]
    extension_spans: frozenset[str]
    extension_units: frozenset[str]
    waiting_clauses: frozenset[str]
    waiting_words: tuple[tuple[str, ...], ...]  # prepositions by their words
    condition_marks: frozenset[str]
    condition_phrases: tuple[tuple[str, ...], ...]
    numbers: dict[str, float]  # number words, from the figures' cues


def load_commitment_cues(text: str | None = None) -> CommitmentCues:
    """The packaged words, or those in `text` (TOML, format in the packaged file's header). Raises DataError."""
    if text is None:
        text = (files("dragoman") / _NAME).read_text(encoding="utf-8")
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _wrong(f"not TOML: {error}") from None
    for key in data:
        if key not in _LISTS and key not in _TABLES:
            raise _wrong(f"unknown section {key}")
    lists = {key: _words(data.get(key), key) for key in _LISTS}
    tables = {key: _table(data, key) for key in _TABLES}
    extension, waiting, conditions = tables["extension"], tables["waiting"], tables["conditions"]
    return CommitmentCues(
        verbs=cast("dict[str, CommitmentKind]", _inverted(tables["verbs"], "verbs")),
        nouns=cast("dict[str, CommitmentKind]", _inverted(tables["nouns"], "nouns")),
        fates=cast("dict[str, Fate]", _inverted(tables["fates"], "fates")),
        gerunds=tables["gerunds"],
        noun_gerunds=tables["noun_gerunds"],
        extension_verbs=extension["verbs"],
        extension_words=extension["modifiers"],
        extension_spans=extension["spans"],
        extension_units=extension["units"],
        waiting_clauses=waiting["clause"],
        waiting_words=_phrases(waiting["preposition"]),
        condition_marks=conditions["marks"],
        condition_phrases=_phrases(conditions["phrases"]),
        numbers=load_figure_cues().numbers,
        **lists,
    )


def _words(value: Any, where: str) -> frozenset[str]:
    if not isinstance(value, list) or not all(isinstance(w, str) and w and w == w.lower() for w in value):
        raise _wrong(f"{where} is no list of lower-case words")
    return frozenset(value)


def _table(data: dict[str, Any], name: str) -> dict[str, frozenset[str]]:
    table, keys = data.get(name), _TABLES[name]
    if not isinstance(table, dict):
        raise _wrong(f"section [{name}] is missing")
    if keys is not None and (unknown := sorted(set(table) - set(keys))):
        raise _wrong(f"[{name}] has unknown keys: {', '.join(unknown)}")
    found = {key: _words(value, f"{name}.{key}") for key, value in table.items()}
    if keys is not None and name in ("extension", "waiting", "conditions") and len(found) < len(keys):
        raise _wrong(f"[{name}] needs {', '.join(keys)}")
    return found


def _inverted(table: dict[str, frozenset[str]], name: str) -> dict[str, str]:
    """word -> key; a word under two keys is an error."""
    found: dict[str, str] = {}
    for key, words in table.items():
        for word in sorted(words):
            if word in found:
                raise _wrong(f"[{name}] has “{word}” as {found[word]} and as {key}")
            found[word] = key
    return found


def _phrases(phrases: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(sorted((tuple(p.split()) for p in phrases), key=lambda p: (-len(p), p)))


def _wrong(what: str) -> DataError:
    return DataError(what, where=_NAME, hint="see the header of the file for its format")
