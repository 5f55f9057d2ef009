"""An event as the rows of a dyadic format: one a pair of source and target."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations, product

from dragoman.book.keys import key_of, shown
from dragoman.showing.exports.happenings import Happening, Player

_EXACT = (1 << 53) - 1  # the greatest whole number that R and spreadsheets, which count in doubles, hold exactly


@dataclass(frozen=True, slots=True)
class Pair:
    """One row: an event with one source and one target, None where there is none."""

    event: Happening
    source: Player | None
    target: Player | None

    @property
    def number(self) -> int:
        """The row's number, below 2^53, out of what the row is about: the same in each export."""
        return self._key & _EXACT

    @property
    def id(self) -> str:
        """The event's id and eight digits of the pair."""
        return f"{shown('E', self.event.key)}-{self._key >> 32 & 0xFFFFFFFF:08x}"

    @property
    def _key(self) -> int:
        return key_of("pair", self.event.key, *(side and side.identity for side in (self.source, self.target)))


def pairs(event: Happening) -> Iterator[Pair]:
    """All pairs, in the order of the event's actors; a reciprocal event has each pair in both directions."""
    seen = set()
    for source, target in _sides(event):
        ends = (source and source.identity, target and target.identity)
        if ends not in seen:
            seen.add(ends)
            yield Pair(event, source, target)


def _sides(event: Happening) -> Iterator[tuple[Player | None, Player | None]]:
    sources: tuple[Player | None, ...] = event.sources or (None,)
    if event.targets:
        for source, target in product(sources, event.targets):
            yield source, target
            if event.reciprocal and source is not None:
                yield target, source
    elif event.reciprocal and len(event.sources) > 1:
        yield from ((a, b) for a, b in permutations(event.sources, 2) if a.identity != b.identity)
    else:
        for source in sources:
            yield source, None
