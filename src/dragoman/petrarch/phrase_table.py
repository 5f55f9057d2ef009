"""Phrases looked up by their first word, longest first."""

from collections.abc import Sequence
from typing import Generic, TypeVar

T = TypeVar("T")
WIDEST_GAP = 3  # words that may stand where a dictionary phrase has a space instead of "_"


class PhraseTable(Generic[T]):
    """Phrases of upper-case words. A phrase added twice keeps the value that came first."""

    def __init__(self) -> None:
        self._exact: dict[str, dict[tuple[str, ...], T]] = {}
        self._loose: dict[str, list[tuple[tuple[str, ...], frozenset[int], T]]] = {}
        self._longest: dict[str, list[int]] = {}
        self.size = 0

    def add(self, words: tuple[str, ...], value: T, gaps: frozenset[int] = frozenset()) -> bool:
        """Add a phrase; other words may stand before the words at `gaps`. False: it was there already."""
        if gaps:
            self._loose.setdefault(words[0], []).append((words, gaps, value))
        known = self._exact.setdefault(words[0], {})
        if words in known:
            return False
        known[words] = value
        lengths = self._longest.setdefault(words[0], [])
        if len(words) not in lengths:
            lengths.append(len(words))
            lengths.sort(reverse=True)
        self.size += 1
        return True

    def at(self, words: Sequence[str], start: int, stop: int) -> tuple[int, T] | None:
        """The longest phrase that begins at `start` and ends by `stop`: where it ends (exclusive) and its value."""
        first = words[start]
        for length in self._longest.get(first, ()):
            end = start + length
            if end <= stop:
                value = self._exact[first].get(tuple(words[start:end]))
                if value is not None:
                    return end, value
        return None

    def loosely_at(self, words: Sequence[str], start: int, stop: int) -> tuple[int, T] | None:
        """As `at`, for phrases written with spaces, which let a few other words stand between their own."""
        for phrase, gaps, value in self._loose.get(words[start], ()):
            end = start + 1
            for number, word in enumerate(phrase[1:], 1):
                reach = min(stop, end + (WIDEST_GAP if number in gaps else 0) + 1)
                found = next((i for i in range(end, reach) if words[i] == word), None)
                if found is None:
                    break
                end = found + 1
            else:
                return end, value
        return None
