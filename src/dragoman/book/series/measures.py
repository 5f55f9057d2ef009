"""What a measure counts, whatever the words: by it figures of several reports are one series."""

import tomllib
from collections.abc import Collection
from importlib.resources import files

from dragoman.book.ledger.actions import states
from dragoman.book.stems import Stemmer


class Measures:
    """Reads measures by words.toml, which says what counts the same."""

    def __init__(self) -> None:
        self.stemmer = Stemmer()
        data = tomllib.loads((files("dragoman.book.series") / "words.toml").read_text(encoding="utf-8"))
        groups = [sorted({stem for word in group for stem in self.stemmer.stems(word)}) for group in data["same"]]
        self._group = {stem: group for group in groups for stem in group}
        self._empty, bare = (
            frozenset(stem for word in data[name] for stem in self.stemmer.stems(word)) for name in ("empty", "bare")
        )
        self._bare = self._empty | bare
        self._states = {
            found[0]: code for name, code in states().items() if len(found := self.stemmer.stems(name)) == 1
        }  # fmt: skip

    def alike(self, stem: str) -> list[str]:
        """The stems that count the same as this one, itself among them."""
        return self._group.get(stem, [stem])

    def key(self, stems: Collection[str], country: str | None) -> frozenset[str]:
        """What is counted: one stem for each group, without empty ones and the name of the `country` that owns it.

        "Tajik soldiers killed" of Tajikistan counts what "the dead troops" of it do. Where nothing else is said, the
        stems as they are.
        """
        told = [stem for stem in stems if stem not in self._empty]
        mine = frozenset(self.alike(stem)[0] for stem in told if not country or self._states.get(stem) != country)
        return mine or frozenset(stems)

    def bare(self, stems: Collection[str]) -> bool:
        """Whether a measure does not say what is counted: "people"."""
        return self._bare.issuperset(stems)
