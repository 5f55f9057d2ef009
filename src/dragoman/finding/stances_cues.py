"""The vocabulary of stances, read from data/cues/stances.toml and checked."""

from dataclasses import dataclass

from dragoman.finding.cue_lists import CueLists, read_cue_lists
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
    expected: dict[str, tuple[str, ...]] = {**dict.fromkeys(SIDES, _SIDE_LISTS), **_LISTS}
    cues = read_cue_lists(_NAME, text, expected)
    lists = cues.lists
    sided: dict[str, Sided] = {n: _by_side(cues, lists, n) for n in _SIDE_LISTS}
    return StanceCues(
        verbs=_with_particles(sided["verbs"]),
        nouns=_with_preposition(cues, sided["nouns"]),
        adjectives=_with_preposition(cues, sided["adjectives"]),
        phrases={_three(cues, phrase): side for phrase, side in sided["phrases"].items()},
        prepositions=sided["prepositions"],
        lists={name: frozenset(words) for name, words in lists.items()},
        reception=_sides(
            cues, {s: lists[f"reception.{n}"] for s, n in zip(SIDES, ("warm", "cool", "mixed"), strict=True)}
        ),
        judgements=_sides(cues, {"support": lists["judging.good"], "oppose": lists["judging.bad"]}),
        reserved=frozenset(_two(cues, phrase) for phrase in lists["reserve.phrases"]),
    )


def _by_side(cues: CueLists, lists: dict[str, list[str]], name: str) -> Sided:
    return _sides(cues, {side: lists[f"{side}.{name}"] for side in SIDES})


def _sides(cues: CueLists, words: dict[StanceKind, list[str]]) -> Sided:
    found: Sided = {}
    for side, listed in words.items():
        for word in listed:
            if found.setdefault(word, side) != side:
                raise cues.wrong(word, f"{word!r} is listed for {found[word]} and for {side}")
    return found


def _with_particles(sided: Sided) -> dict[str, list[tuple[tuple[str, ...], StanceKind]]]:
    found: dict[str, list[tuple[tuple[str, ...], StanceKind]]] = {}
    for entry, side in sided.items():
        word, *particles = entry.split("_")
        found.setdefault(word, []).append((tuple(particles), side))
    for readings in found.values():
        readings.sort(key=lambda reading: -len(reading[0]))
    return found


def _with_preposition(cues: CueLists, sided: Sided) -> dict[str, Sided]:
    found: dict[str, Sided] = {}
    for entry, side in sided.items():
        word, preposition = _two(cues, entry)
        found.setdefault(word, {})[preposition] = side
    return found


def _two(cues: CueLists, entry: str) -> tuple[str, str]:
    parts = entry.split("_")
    if len(parts) != 2 or not all(parts):
        raise cues.wrong(entry, f"{entry!r} is not two words joined by one _")
    return parts[0], parts[1]


def _three(cues: CueLists, entry: str) -> tuple[str, str, str]:
    parts = entry.split("_")
    if len(parts) != 3 or not all(parts):
        raise cues.wrong(entry, f"{entry!r} is not three words joined by _")
    return parts[0], parts[1], parts[2]
