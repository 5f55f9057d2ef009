"""The vocabulary of processes, read from data/cues/processes.toml and checked."""

import re
import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import get_args

from dragoman.errors import DataError
from dragoman.model import ProcessKind

_NAME = "data/cues/processes.toml"
KINDS: tuple[ProcessKind, ...] = get_args(ProcessKind)
_SECTIONS: dict[str, tuple[str, ...]] = {
    "kinds": KINDS,
    "series": KINDS,
    "not": KINDS,
    "needing": ("nouns",),
    "parts": ("units", "bodies", "passing", "hosts", "places_not"),
    "verbs": ("began", "holding", "mediating"),
    "mediation": ("nouns",),
    "numbers": ("ordinals", "cardinals", "roman"),
}
_ORDINAL = re.compile(r"^(\d{1,3})(?:st|nd|rd|th)$")


@dataclass(frozen=True, slots=True)
class ProcessCues:
    """Words of processes; sections and meaning as in the data file's header."""

    kinds: dict[str, ProcessKind]
    lists: dict[str, frozenset[str]]  # "section.list" -> its words
    ordinals: dict[str, int]
    cardinals: dict[str, int]
    roman: dict[str, int]

    def __getitem__(self, name: str) -> frozenset[str]:
        """The words of a list: `cues["parts.units"]`."""
        return self.lists[name]

    def ordinal(self, word: str) -> int | None:
        """The number of "third" or "3rd"."""
        if word in self.ordinals:
            return self.ordinals[word]
        matched = _ORDINAL.match(word)
        return int(matched.group(1)) if matched else None

    def cardinal(self, word: str) -> int | None:
        """The number of "three", "3" or "III"; None for what is no number of a round."""
        found = self.cardinals.get(word) or self.roman.get(word)
        return int(word) if found is None and word.isdecimal() and len(word) < 3 and word.isascii() else found


def load_process_cues(text: str | None = None) -> ProcessCues:
    """The packaged cues, or those in `text` (TOML, format in the packaged file's header). Raises DataError."""
    if text is None:
        text = (files("dragoman") / _NAME).read_text(encoding="utf-8")
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise DataError(f"not TOML: {error}", where=_NAME, hint="see the header of the file for its format") from None
    for section, table in data.items():
        known = _SECTIONS.get(section)
        if known is None or not isinstance(table, dict):
            raise _wrong(text, section, f"unknown section [{section}]; known are {', '.join(_SECTIONS)}")
        for name in table:
            if name not in known:
                raise _wrong(text, name, f"unknown list {name!r} in [{section}]; known are {', '.join(known)}")
    lists = {f"{s}.{n}": _words(text, data, s, n) for s, names in _SECTIONS.items() for n in names}
    kinds: dict[str, ProcessKind] = {}
    for kind in KINDS:
        for noun in lists[f"kinds.{kind}"]:
            if kinds.setdefault(noun, kind) != kind:
                raise _wrong(text, noun, f"{noun!r} is listed for {kinds[noun]} and for {kind}")
    return ProcessCues(
        kinds,
        {name: frozenset(words) for name, words in lists.items()},
        {word: number for number, word in enumerate(lists["numbers.ordinals"], 1)},
        {word: number for number, word in enumerate(lists["numbers.cardinals"], 1)},
        {word: number for number, word in enumerate(lists["numbers.roman"], 2)},
    )


def _words(text: str, data: dict[str, object], section: str, name: str) -> list[str]:
    table = data.get(section)
    words = table.get(name) if isinstance(table, dict) else None
    if not isinstance(words, list):
        raise _wrong(text, section, f"[{section}] has no list {name!r}")
    for word in words:
        if not isinstance(word, str) or not word or word != word.lower().strip() or " " in word:
            raise _wrong(text, str(word), f"{word!r} in {section}.{name} is no lower-case word")
    return words


def _wrong(text: str, word: str, what: str) -> DataError:
    """A DataError with the line that `word` first stands in."""
    line = next((n for n, row in enumerate(text.splitlines(), 1) if not row.startswith("#") and word in row), 1)
    return DataError(what, where=f"{_NAME}:{line}", hint="see the header of the file for its format")
