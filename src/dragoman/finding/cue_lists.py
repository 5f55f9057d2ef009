"""Cue files whose sections hold lists of lower-case words: read and checked, with the line of what is wrong."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files

from dragoman.errors import DataError

_HINT = "see the header of the file for its format"


@dataclass(frozen=True, slots=True)
class CueLists:
    """The lists of one file by "section.name"; `name` and `text` are for messages."""

    name: str
    text: str
    lists: dict[str, list[str]]

    def wrong(self, word: str, what: str) -> DataError:
        """A DataError with the line that `word` first stands in."""
        rows = enumerate(self.text.splitlines(), 1)
        line = next((n for n, row in rows if not row.startswith("#") and word in row), 1)
        return DataError(what, where=f"{self.name}:{line}", hint=_HINT)


def read_cue_lists(name: str, text: str | None, expected: Mapping[str, Sequence[str]]) -> CueLists:
    """The packaged file `name`, or `text` in its place; it has just the lists that `expected` names by section."""
    if text is None:
        text = (files("dragoman") / name).read_text(encoding="utf-8")
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise DataError(f"not TOML: {error}", where=name, hint=_HINT) from None
    cues = CueLists(name, text, {})
    for section, table in data.items():
        if section not in expected:
            raise cues.wrong(section, f"unknown section [{section}]; known are {', '.join(expected)}")
        if not isinstance(table, dict):
            raise cues.wrong(section, f"[{section}] is no table")
        for key in table:
            if key not in expected[section]:
                raise cues.wrong(key, f"unknown list {key!r} in [{section}]; known are {', '.join(expected[section])}")
    for section, names in expected.items():
        for key in names:
            cues.lists[f"{section}.{key}"] = _words(cues, data.get(section), section, key)
    return cues


def _words(cues: CueLists, table: object, section: str, name: str) -> list[str]:
    words = table.get(name) if isinstance(table, dict) else None
    if not isinstance(words, list):
        raise cues.wrong(section, f"[{section}] has no list {name!r}")
    for word in words:
        if not isinstance(word, str) or not word or word != word.lower().strip() or " " in word:
            raise cues.wrong(str(word), f"{word!r} in {section}.{name} is no lower-case word")
    return words
