"""The vocabulary of stances, read from data/cues/stances.toml and checked."""

import tomllib
from dataclasses import dataclass
from importlib.resources import files

from dragoman.errors import DataError
from dragoman.model import StanceKind

_NAME = "data/cues/stances.toml"
SIDES: tuple[StanceKind, ...] = ("support", "oppose", "mixed")
_SIDE_LISTS = ("verbs", "nouns", "adjectives", "phrases", "prepositions")
_LISTS = {
    "voting": ("verbs", "choosing", "abstaining"),
    "uttering": ("giving", "having", "receiving", "stating"),
    "reception": ("nouns", "warm", "cool", "mixed"),
    "judging": ("calling", "saying", "about", "good", "bad"),
    "standing": ("keeping", "keeping_nouns", "refusing", "states", "doubting"),
    "reserve": ("verbs", "adverbs", "phrases"),
    "material": ("words",),
    "targets": ("deeds", "carriers", "replies", "offices", "duties"),
    "courtesies": ("words",),
    "holders": ("voices", "never"),
}

Sided = dict[str, StanceKind]


@dataclass(frozen=True, slots=True)
class StanceCues:
    """Words of stances; sections and meaning as in the data file's header.

    `verbs` maps a lemma to what may go with it and the side then; `nouns` and `adjectives` a word to its
    prepositions and their side; `phrases` (preposition, noun, preposition) to a side.
    """

    verbs: dict[str, list[tuple[tuple[str, ...], StanceKind]]]  # lemma -> particles and prepositions, most first
    nouns: dict[str, Sided]
    adjectives: dict[str, Sided]
    phrases: dict[tuple[str, str, str], StanceKind]
    prepositions: Sided
    lists: dict[str, frozenset[str]]  # "section.list" -> its words
    reception: Sided  # adjective -> side
    judgements: Sided  # judging noun or adjective -> side
    reserved: frozenset[tuple[str, str]]  # preposition, noun

    def __getitem__(self, name: str) -> frozenset[str]:
        """The words of a list: `cues["uttering.giving"]`."""
        return self.lists[name]


def load_stance_cues(text: str | None = None) -> StanceCues:
    """The packaged cues, or those in `text` (TOML, format in the packaged file's header). Raises DataError."""
    if text is None:
        text = (files("dragoman") / _NAME).read_text(encoding="utf-8")
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise DataError(f"not TOML: {error}", where=_NAME, hint="see the header of the file for its format") from None
    expected: dict[str, tuple[str, ...]] = {**dict.fromkeys(SIDES, _SIDE_LISTS), **_LISTS}
    _check_names(text, data, expected)
    lists = {f"{s}.{n}": _words(text, data, s, n) for s, names in expected.items() for n in names}
    sided: dict[str, Sided] = {n: _by_side(text, lists, n) for n in _SIDE_LISTS}
    return StanceCues(
        verbs=_with_particles(sided["verbs"]),
        nouns=_with_preposition(text, sided["nouns"]),
        adjectives=_with_preposition(text, sided["adjectives"]),
        phrases={_three(text, phrase): side for phrase, side in sided["phrases"].items()},
        prepositions=sided["prepositions"],
        lists={name: frozenset(words) for name, words in lists.items()},
        reception=_sides(
            text, {s: lists[f"reception.{n}"] for s, n in zip(SIDES, ("warm", "cool", "mixed"), strict=True)}
        ),
        judgements=_sides(text, {"support": lists["judging.good"], "oppose": lists["judging.bad"]}),
        reserved=frozenset(_two(text, phrase) for phrase in lists["reserve.phrases"]),
    )


def _check_names(text: str, data: dict[str, object], expected: dict[str, tuple[str, ...]]) -> None:
    for section, table in data.items():
        if section not in expected:
            raise _wrong(text, section, f"unknown section [{section}]; known are {', '.join(expected)}")
        if not isinstance(table, dict):
            raise _wrong(text, section, f"[{section}] is no table")
        for name in table:
            if name not in expected[section]:
                raise _wrong(text, name, f"unknown list {name!r} in [{section}]; known are {expected[section]}")


def _words(text: str, data: dict[str, object], section: str, name: str) -> list[str]:
    table = data.get(section)
    words = table.get(name) if isinstance(table, dict) else None
    if not isinstance(words, list):
        raise _wrong(text, section, f"[{section}] has no list {name!r}")
    for word in words:
        if not isinstance(word, str) or not word or word != word.lower().strip() or " " in word:
            raise _wrong(text, str(word), f"{word!r} in {section}.{name} is no lower-case word")
    return words


def _by_side(text: str, lists: dict[str, list[str]], name: str) -> Sided:
    return _sides(text, {side: lists[f"{side}.{name}"] for side in SIDES})


def _sides(text: str, words: dict[StanceKind, list[str]]) -> Sided:
    found: Sided = {}
    for side, listed in words.items():
        for word in listed:
            if found.setdefault(word, side) != side:
                raise _wrong(text, word, f"{word!r} is listed for {found[word]} and for {side}")
    return found


def _with_particles(sided: Sided) -> dict[str, list[tuple[tuple[str, ...], StanceKind]]]:
    found: dict[str, list[tuple[tuple[str, ...], StanceKind]]] = {}
    for entry, side in sided.items():
        word, *particles = entry.split("_")
        found.setdefault(word, []).append((tuple(particles), side))
    for readings in found.values():
        readings.sort(key=lambda reading: -len(reading[0]))
    return found


def _with_preposition(text: str, sided: Sided) -> dict[str, Sided]:
    found: dict[str, Sided] = {}
    for entry, side in sided.items():
        word, preposition = _two(text, entry)
        found.setdefault(word, {})[preposition] = side
    return found


def _two(text: str, entry: str) -> tuple[str, str]:
    parts = entry.split("_")
    if len(parts) != 2 or not all(parts):
        raise _wrong(text, entry, f"{entry!r} is not two words joined by one _")
    return parts[0], parts[1]


def _three(text: str, entry: str) -> tuple[str, str, str]:
    parts = entry.split("_")
    if len(parts) != 3 or not all(parts):
        raise _wrong(text, entry, f"{entry!r} is not three words joined by _")
    return parts[0], parts[1], parts[2]


def _wrong(text: str, word: str, what: str) -> DataError:
    """A DataError with the line that `word` first stands in."""
    line = next((n for n, row in enumerate(text.splitlines(), 1) if not row.startswith("#") and word in row), 1)
    return DataError(what, where=f"{_NAME}:{line}", hint="see the header of the file for its format")
