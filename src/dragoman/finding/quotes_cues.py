"""The cue words of reported speech, read from data/cues/speech.toml and checked."""

import tomllib
from dataclasses import dataclass
from importlib.resources import files

from dragoman.errors import DataError

VERB_LISTS = (
    "clause",
    "factual",
    "addressed",
    "asking",
    "spoken_to",
    "infinitive",
    "object",
    "predicate",
    "patient",
    "quoted",
    "told",
    "raised",
)
NOUN_LISTS = ("clause", "infinitive", "document", "source", "survey", "setting", "quoted")
ADJECTIVE_LISTS = ("clause", "infinitive")
PHRASES = ("according", "withheld", "beliefs", "aspects", "won", "titled", "siding", "hearsay")
SECTIONS = (
    "verbs",
    "prepositions",
    "particles",
    "nouns",
    "noun_prepositions",
    "adjectives",
    "adjective_prepositions",
    "phrases",
)
_NAME = "data/cues/speech.toml"


@dataclass(frozen=True, slots=True)
class SpeechCues:
    """Cue vocabulary. `verbs` maps a lemma to the constructions it attributes words in (names as in the data file);
    `prepositions` and `particles` a lemma to those whose object is what was said; `nouns` and `adjectives` map one to
    lists and prepositions together, as no preposition is the name of a list."""

    verbs: dict[str, frozenset[str]]
    prepositions: dict[str, frozenset[str]]
    particles: dict[str, frozenset[str]]
    nouns: dict[str, frozenset[str]]
    adjectives: dict[str, frozenset[str]]
    according: frozenset[str]
    withheld: frozenset[str]
    beliefs: frozenset[str]
    aspects: frozenset[str]
    won: frozenset[str]
    hearsay: frozenset[str]
    siding: frozenset[str]
    titled: frozenset[str]


def load_speech_cues(text: str | None = None) -> SpeechCues:
    """The packaged cues, or those in `text` (TOML, format in the packaged file's header). Raises DataError."""
    if text is None:
        text = (files("dragoman") / _NAME).read_text(encoding="utf-8")
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise DataError(f"not TOML: {error}", where=_NAME, hint="see the header of the file for its format") from None
    for section in data:
        if section not in SECTIONS:
            raise _wrong(text, section, f"unknown section [{section}]")
    prepositions, particles = (
        {v: frozenset(_words(text, data, section, v)) for v in _table(text, data, section)}
        for section in ("prepositions", "particles")
    )
    phrases = _table(text, data, "phrases")
    for name in phrases:
        if name not in PHRASES:
            raise _wrong(text, name, f"unknown list {name!r} in [phrases]")
    return SpeechCues(
        verbs=_by_word(text, data, "verbs", VERB_LISTS),
        prepositions=prepositions,
        particles=particles,
        nouns=_with_prepositions(text, data, "nouns", NOUN_LISTS, "noun_prepositions"),
        adjectives=_with_prepositions(text, data, "adjectives", ADJECTIVE_LISTS, "adjective_prepositions"),
        according=frozenset(_words(text, data, "phrases", "according")),
        withheld=frozenset(_words(text, data, "phrases", "withheld")),
        beliefs=frozenset(_words(text, data, "phrases", "beliefs")),
        aspects=frozenset(_words(text, data, "phrases", "aspects")),
        titled=frozenset(_words(text, data, "phrases", "titled")),
        siding=frozenset(_words(text, data, "phrases", "siding")),
        hearsay=frozenset(_words(text, data, "phrases", "hearsay")),
        won=frozenset(_words(text, data, "phrases", "won")),
    )


def _by_word(text: str, data: dict[str, object], section: str, known: tuple[str, ...]) -> dict[str, frozenset[str]]:
    lists: dict[str, set[str]] = {}
    for name in _table(text, data, section):
        if name not in known:
            raise _wrong(text, name, f"unknown list {name!r} in [{section}]; known are {', '.join(known)}")
        for word in _words(text, data, section, name):
            lists.setdefault(word, set()).add(name)
    return {word: frozenset(names) for word, names in lists.items()}


def _with_prepositions(
    text: str, data: dict[str, object], section: str, known: tuple[str, ...], prepositions: str
) -> dict[str, frozenset[str]]:
    found = _by_word(text, data, section, known)
    for word in _table(text, data, prepositions):
        found[word] = found.get(word, frozenset()) | frozenset(_words(text, data, prepositions, word))
    return found


def _table(text: str, data: dict[str, object], section: str) -> dict[str, object]:
    table = data.get(section, {})
    if not isinstance(table, dict):
        raise _wrong(text, section, f"[{section}] is no table")
    return table


def _words(text: str, data: dict[str, object], section: str, name: str) -> list[str]:
    words = _table(text, data, section).get(name, [])
    if not isinstance(words, list):
        raise _wrong(text, name, f"{name!r} in [{section}] is no list of words")
    for word in words:
        if not isinstance(word, str) or not word or word != word.lower().strip():
            raise _wrong(text, str(word), f"{word!r} in {section}.{name} is no lower-case word")
    return words


def _wrong(text: str, word: str, what: str) -> DataError:
    """A DataError with the line that `word` first stands in."""
    line = next((n for n, row in enumerate(text.splitlines(), 1) if not row.startswith("#") and word in row), 1)
    return DataError(what, where=f"{_NAME}:{line}", hint="see the header of the file for its format")
