"""Known names for the parser's texts in capitals (parsing/caps.py), from the registry and the gazetteer."""

from collections.abc import Sequence

from dragoman.resolving.entries import piece, pieces
from dragoman.resolving.gazetteer import Gazetteer
from dragoman.resolving.registry import Registry

_LONGEST_NAME = 10  # words
_LONGEST_PLACE = 3
_LEAST_PEOPLE = 50_000  # of a town whose name is told from other words


class KnownNames:
    """Implements `dragoman.parsing.caps.Names`. Build once; look-ups of places are remembered."""

    def __init__(self, registry: Registry, gazetteer: Gazetteer) -> None:
        self._registry, self._gazetteer = registry, gazetteer
        words = gazetteer.words
        self._roles = actors = frozenset({*registry.nouns.first_words, *registry.titles.first_words})
        ends = {cut[-1] for e in registry.entries.values() if e.kind == "person" and (cut := pieces(e.name))}
        self._surnames = frozenset({*ends, *words.surnames} - actors)
        self._given = frozenset(words.first_names - actors)
        self._places: dict[str, bool] = {}

    def known(self, words: Sequence[str], at: int) -> tuple[int, bool]:
        """See `Names.known`. A single surname is no known name: it may be a common word."""
        last = min(at + _LONGEST_NAME, len(words))
        forms = [piece(w) for w in words[at:last]]
        for end, aliases in self._registry.names.found(forms, 0, last - at):
            if end > 1 or any(a.entry.kind != "person" for a in aliases):
                return at + end, end == 1 and all(a.exact or a.text[1:] != a.text[1:].lower() for a in aliases)
        return at, False

    def place(self, words: Sequence[str], at: int) -> int:
        """See `Names.place`. Only towns of some size and areas count."""
        for end in range(min(at + _LONGEST_PLACE, len(words)), at, -1):
            if self._is_place(" ".join(words[at:end])):
                return end
        return at

    def _is_place(self, name: str) -> bool:
        known = self._places.get(name)
        if known is None:
            if len(self._places) > 50_000:
                self._places.clear()
            known = self._places[name] = name not in self._gazetteer.words.mostly_other and any(
                c.kind == "country" or c.level == 1 or c.population >= _LEAST_PEOPLE
                for c in self._gazetteer.lookup(name)
            )
        return known

    def title(self, words: Sequence[str], at: int) -> int:
        """See `Names.title`."""
        last = min(at + _LONGEST_NAME, len(words))
        forms = [piece(w) for w in words[at:last]]
        return at + max((end for end, _ in self._registry.titles.found(forms, 0, last - at)), default=0)

    def given(self, word: str) -> bool:
        """See `Names.given`."""
        return word in self._given

    def surname(self, word: str) -> bool:
        """See `Names.surname`."""
        return word in self._surnames

    def role(self, word: str) -> bool:
        """See `Names.role`."""
        return word in self._roles
