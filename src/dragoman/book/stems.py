"""Words of a text as stems: for search, and hashed for comparing sentences."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files

import snowballstemmer

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_LONGEST = 40  # letters; longer ones are no words


class Stemmer:
    """Snowball's English stemmer (Porter 2), with the words that tell nothing left out."""

    def __init__(self) -> None:
        text = (files("dragoman.book") / "stopwords.txt").read_text(encoding="utf-8")
        self.stop = frozenset(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))
        self._stem = lru_cache(maxsize=200_000)(snowballstemmer.stemmer("english").stemWord)

    def stems(self, text: str) -> list[str]:
        """The stems of the words of `text`, in order, stop words left out."""
        return [stem for _, _, stem in self.placed(text)]

    def placed(self, text: str) -> Iterator[tuple[int, int, str]]:
        """The same with the offsets of their words."""
        for found in _WORD.finditer(text):
            word = found.group().casefold().split("'")[0].split("’")[0]
            if word not in self.stop and len(word) <= _LONGEST:
                yield found.start(), found.end(), self._stem(word)

    def counted(self, text: str) -> Counter[str]:
        """How often each stem occurs."""
        return Counter(self.stems(text))

    def hashed(self, text: str) -> list[int]:
        """Distinct stems as sorted 31-bit numbers."""
        return sorted({hash_of(stem) for stem in self.stems(text)})

    def key(self, text: str) -> str:
        """Distinct stems in alphabetical order: "people killed" and "the killed people" are "kill peopl"."""
        return " ".join(sorted(set(self.stems(text))))


@lru_cache(maxsize=200_000)
def hash_of(stem: str) -> int:
    """A stem as a 31-bit number."""
    return int.from_bytes(hashlib.blake2b(stem.encode(), digest_size=4).digest(), "big") >> 1
