"""The vocabulary of processes, read from data/cues/processes.toml and checked."""

import re
from dataclasses import dataclass
from typing import get_args

from dragoman.finding.cue_lists import read_cue_lists
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
    cues = read_cue_lists(_NAME, text, _SECTIONS)
    lists = cues.lists
    kinds: dict[str, ProcessKind] = {}
    for kind in KINDS:
        for noun in lists[f"kinds.{kind}"]:
            if kinds.setdefault(noun, kind) != kind:
                raise cues.wrong(noun, f"{noun!r} is listed for {kinds[noun]} and for {kind}")
    return ProcessCues(
        kinds,
        {name: frozenset(words) for name, words in lists.items()},
        {word: number for number, word in enumerate(lists["numbers.ordinals"], 1)},
        {word: number for number, word in enumerate(lists["numbers.cardinals"], 1)},
        {word: number for number, word in enumerate(lists["numbers.roman"], 2)},
    )
