"""Whether a verb pattern holds at a verb: its words and signs in order, backwards from it and forwards from it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from dragoman.petrarch.chunks import Line
from dragoman.petrarch.patterns import Element, VerbPattern
from dragoman.petrarch.phrases import Group

NEAR = 4  # words that may stand between two words of one bracketed phrase
_BUDGET = 2_000  # steps; a pattern over repeated words must not search for ever


@dataclass(slots=True)
class Place:
    """A verb in its sentence: positions of `line` before it, nearest first, and after it, as far as its phrase goes."""

    line: Line
    before: list[int]
    after: list[int]
    group_at: dict[int, Group]  # by token


@dataclass(slots=True)
class Match:
    """What a pattern bound: groups for its signs, and the tokens of its words."""

    source: Group | None = None
    target: Group | None = None
    compound: Group | None = None
    compound_before: bool = False
    tokens: list[int] = field(default_factory=list)


def match(pattern: VerbPattern, place: Place) -> Match | None:
    """How a pattern holds at a verb, or None."""
    run = _Run(place)
    if not run.side(pattern.before, 0, place.before, 0, backwards=True):
        return None
    if not run.side(pattern.after, 0, place.after, 0, backwards=False):
        return None
    found = Match()
    for sign, group, backwards in run.bound:
        if sign == "$":
            found.source = group
        elif sign == "+":
            found.target = group
        elif sign == "%":
            found.compound, found.compound_before = group, backwards
    found.tokens = sorted(run.tokens)
    return found


class _Run:
    def __init__(self, place: Place) -> None:
        self.place = place
        self.budget = _BUDGET
        self.bound: list[tuple[str, Group, bool]] = []
        self.tokens: list[int] = []

    def side(
        self, elements: Sequence[Element], number: int, places: Sequence[int], at: int, *, backwards: bool
    ) -> bool:
        """Match `elements` from `number` on against `places` from index `at` on."""
        if number == len(elements):
            return True
        element = elements[number]
        reach = {"next": at + 1, "near": at + NEAR + 1, "far": len(places)}[element.join]
        for i in range(at, min(reach, len(places))):
            self.budget -= 1
            if self.budget < 0:
                return False
            if element.sign is None:
                for words in element.words:
                    if self._words(words, places, i):
                        if self._then(elements, number, places, i, i + len(words), backwards, None):
                            return True
                continue
            group = self._group(places, i, backwards)
            if group is None or not self._fits(element.sign, group):
                continue
            end = i
            while end < len(places) and self._token(places, end) in range(group.first, group.last):
                end += 1
            return self._then(elements, number, places, i, end, backwards, group)  # the nearest one or none
        return False

    def _then(
        self, elements: Sequence[Element], number: int, places: Sequence[int], start: int, end: int, backwards: bool,
        group: Group | None,
    ) -> bool:  # fmt: skip
        bound, tokens = len(self.bound), len(self.tokens)
        if group is None:
            self.tokens.extend(self._token(places, i) for i in range(start, end))
        else:
            self.bound.append((elements[number].sign or "", group, backwards))
        if self.side(elements, number + 1, places, end, backwards=backwards):
            return True
        del self.bound[bound:]
        del self.tokens[tokens:]
        return False

    def _token(self, places: Sequence[int], i: int) -> int:
        return self.place.line.tokens[places[i]]

    def _words(self, words: Sequence[str], places: Sequence[int], i: int) -> bool:
        text = self.place.line.words
        if i + len(words) > len(places):
            return False
        return all(text[places[i + n]] == word for n, word in enumerate(words))

    def _group(self, places: Sequence[int], i: int, backwards: bool) -> Group | None:
        """The noun phrase that begins at place `i` in the direction of reading, or None."""
        token = self._token(places, i)
        group = self.place.group_at.get(token)
        if group is None:
            return None
        if i > 0 and self.place.group_at.get(self._token(places, i - 1)) is group:
            return None
        return group

    def _fits(self, sign: str, group: Group) -> bool:
        if sign == "^":
            return True
        return len(group.actors) > 1 if sign == "%" else bool(group.members)
