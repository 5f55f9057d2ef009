"""Where in a parse names of places may stand: capitalised runs, cut by the gazetteer's longest match.

Names of persons and organisations that hold a place name ("Paris Hilton", "Bank of England") are told by the words
around the match. What a name means is not decided here but in places.py.
"""

from collections.abc import Collection
from dataclasses import dataclass

from dragoman.parsing.parse import Parse, Sentence
from dragoman.resolving.gazetteer import Candidate, Gazetteer
from dragoman.resolving.locative import is_locative
from dragoman.resolving.place_words import PlaceWords

_LINKS = frozenset({"-", "of", "de", "del", "la", "las", "el", "al", "ar", "as", "and", "the", "du", "des", "e", "y", "da", "do", "dos", "sur", "upon", "&"})
_ARTICLES = frozenset({"al", "el", "ad", "as", "ash", "an", "ar", "at", "az", "bani", "umm"})
_TAILS = frozenset(
    "crossing plant nuclear power airport air base airbase region camp refugee strait square dam corridor border "
    "peninsula port compound prison basin state delta mountains canal mosque plains naval steel checkpoint".split()
)
_LOOSE = frozenset({"NOUN", "ADJ", "X", "VERB", "ADV", "INTJ", "ADP"})
_REACH = 7  # tokens of the longest name tried


@dataclass(slots=True)
class Spot:
    """A name that may be a place: tokens `first` to `last` (exclusive), what it can mean, and what speaks for it."""

    first: int
    last: int
    head: int
    name: str  # as the gazetteer was asked, or as written
    candidates: list[Candidate]
    locative: bool | None
    inside: list[Candidate]  # what follows behind a comma and may hold the place
    named: str  # what in the words makes it a place: "of" (town of X), "after" (X province), "near", or ""
    loose: bool  # the tagger took it for no name
    person: bool = False  # the report uses it as the last of several names elsewhere: perhaps a surname


def spot(parse: Parse, gazetteer: Gazetteer, taken: Collection[tuple[int, int]]) -> list[Spot]:
    """Every name in the parse that may be a place, in text order, without overlap."""
    closed = {token for first, last in taken for token in range(first, last)}
    found: list[Spot] = []
    people = _people(parse, gazetteer.words)
    for sentence in parse.sentences:
        _Spotter(parse, gazetteer, sentence, closed, people, found).run()
    return found


def _people(parse: Parse, words: PlaceWords) -> dict[str, bool]:
    """Last words (lower case) of names of several words; True for those with a given name or a title before them."""
    found: dict[str, bool] = {}
    pos, lower, total = parse.pos, parse.lower, len(parse)
    for i in range(1, total):
        if pos[i] == "PROPN" and pos[i - 1] == "PROPN" and (i + 1 == total or pos[i + 1] != "PROPN"):
            before = lower[i - 1]
            if len(before) == 2 and before[1] == "." and i > 1:  # "Michael F. Stone"
                before = lower[i - 2]
            if before in words.first_names or before in words.titles:
                found[lower[i]] = True
            elif before not in words.direction and before not in words.adjectives:
                found.setdefault(lower[i], False)
    return found


class _Spotter:
    """One sentence's walk. `end` is where the last thing taken ended."""

    def __init__(
        self, parse: Parse, gazetteer: Gazetteer, sentence: Sentence, closed: set[int], people: dict[str, bool], found: list[Spot]
    ) -> None:
        self.parse, self.gazetteer, self.words = parse, gazetteer, gazetteer.words
        self.sentence, self.closed, self.people, self.found = sentence, closed, people, found
        self.shouted = False

    def run(self) -> None:
        words, pos = self.parse.words, self.parse.pos
        first, last = self.sentence.first, self.sentence.last
        i = first
        names = [k for k in range(first, last) if pos[k] == "PROPN" or words[k][0].isupper()]
        self.shouted = len(names) > 3 and sum(words[k].isupper() for k in names) > 0.8 * (last - first)
        for k in names:
            if k >= i and k not in self.closed and self._is_name(k):
                i = self._at(k)

    def _is_name(self, i: int) -> bool:
        """A capitalised word that the tagger takes for a name, or one in mid-sentence that it mistook."""
        word, pos = self.parse.words[i], self.parse.pos[i]
        if pos == "PROPN":
            return word[0].isupper() or self.parse.lower[i] in _ARTICLES
        if not word[0].isupper() or pos not in _LOOSE or self.shouted:
            return False
        return i > self.sentence.first or pos != "ADP"

    def _run(self, i: int) -> tuple[int, int]:
        """The run of names around token `i`: first and last (exclusive). Hyphens inside belong to it."""
        first, last = i, i + 1
        low, high = self.sentence.first, self.sentence.last
        pos, words = self.parse.pos, self.parse.words
        while first > low and pos[first - 1] == "PROPN" and words[first - 1][0].isupper():
            first -= 1
        while last < high and (pos[last] == "PROPN" and words[last][0].isupper()):
            last += 1
        return first, last

    def _at(self, i: int) -> int:
        """Take the longest name from token `i`; return the token to go on from."""
        last, candidates = self._longest(i)
        if not candidates:
            return self._unknown(i)
        if any(token in self.closed for token in range(i, last)):
            return i + 1
        run_first, run_last = self._run(i)
        run_last = max(run_last, last)
        loose = self.parse.pos[last - 1] != "PROPN" and last == i + 1
        if not self.shouted and last == i + 1 and self._initials(i):
            candidates = [c for c in candidates if c.table]
            if not candidates:
                return last
        if loose and not self._loose_enough(i, candidates):
            return last
        last, named, candidates, ok = self._after(i, last, run_last, candidates)
        if not ok:
            return max(run_last, last)
        if not self._before(i, last, run_first):
            return max(run_last, last) if self._names_person(i, run_first) else last
        self._take(i, last, candidates, named or self._place_of(i), loose)
        return last

    def _longest(self, i: int) -> tuple[int, list[Candidate]]:
        parse, high = self.parse, self.sentence.last
        end = i + 1
        while end < high and end - i < _REACH:
            word, lower = parse.words[end], parse.lower[end]
            if not (word[0].isupper() or lower in _LINKS or lower in _TAILS or (lower == "'s" and parse.words[end - 1] == "Cox")):
                if not (word == "," and end + 1 < high and parse.lower[end + 1] in ("d.c.", "dc", "d.c")):
                    break
            end += 1
        while end > i + 1:
            word = parse.words[end - 1]
            if (word[0].isupper() or parse.lower[end - 1] in _TAILS) and end - 1 not in self.closed:
                candidates = self.gazetteer.lookup(parse.span(i, end))
                if candidates:
                    return end, candidates
            end -= 1
        return i + 1, self.gazetteer.lookup(parse.words[i])

    def _initials(self, i: int) -> bool:
        """Whether token `i` looks like initials ("NATO", "P.A.") and opens no dateline."""
        word = self.parse.words[i]
        return len(word) <= 5 and word.isupper() and i > self.sentence.first

    def _loose_enough(self, i: int, candidates: list[Candidate]) -> bool:
        """A word not tagged as a name counts only where a place of note has that very name."""
        lower = self.parse.lower[i]
        if lower in self.words.mostly_other or lower in self.words.adjectives:
            return False
        return any(not c.spelling and (c.kind != "city" or c.population >= 100_000) and c.level < 2 for c in candidates)

    def _after(
        self, i: int, last: int, run_last: int, candidates: list[Candidate]
    ) -> tuple[int, str, list[Candidate], bool]:
        """Read what follows the match: an area noun joins it, an organisation's noun or a surname undoes it."""
        parse, words = self.parse, self.words
        if last >= self.sentence.last:
            return last, "", candidates, True
        lower = parse.lower[last]
        if lower in words.place_after and (last < run_last or lower in words.area_after or lower in _TAILS):
            if last + 1 < run_last and parse.lower[last + 1] in words.org_after | words.titles:
                if parse.lower[last + 1] in words.org_after:
                    return last, "", candidates, False
            areas = [c for c in candidates if c.kind != "city" and c.kind != "country"] if lower in words.area_after else []
            joined = last + 1 if parse.words[last][0].isupper() else last
            return joined, "after", areas or candidates, True
        if last < run_last and not self.shouted:
            if any(parse.lower[t] in words.titles for t in range(last, run_last)) or lower.rstrip(".") in words.calendar:
                return last, "", candidates, True
            if lower in words.org_after:
                return last, "", candidates, False
            if lower in words.direction or lower in words.adjectives:
                return last, "", candidates, True
            title_line = self.sentence.kind in ("title", "heading")
            if self.gazetteer.lookup(parse.words[last]) and self._longest(last)[0] >= run_last and i + 1 < last:
                return last, "", candidates, True
            if lower in words.first_names and any(c.kind == "country" for c in candidates):
                return last, "", candidates, True
            return last, "", candidates, title_line and any(c.kind in ("country", "area") for c in candidates)
        if last < self.sentence.last - 1 and lower == "'s" and parse.words[last + 1] in ("Hospital", "College", "University"):
            return last, "", candidates, False
        return last, "", candidates, True

    def _before(self, i: int, last: int, run_first: int) -> bool:
        """Read what stands before the match: True where it may be a place."""
        parse, words = self.parse, self.words
        if i > run_first and not self.shouted:
            lower = parse.lower[i - 1]
            if lower in words.direction or lower in words.adjectives or parse.words[i - 1] == "-":
                return True
            if self.found and self.found[-1].last == i:
                return True
            if lower in words.place_of and self.sentence.first < i:
                return True
            return lower.rstrip(".") in words.calendar
        if i > self.sentence.first + 1 and parse.lower[i - 1] in ("of", "for", "-"):
            if parse.lower[i - 1] == "of" and parse.words[i - 2][0].isupper() and parse.lower[i - 2] in words.org_of:
                return False
        return not (last == i + 1 and self.people.get(parse.lower[i], False))

    def _names_person(self, i: int, run_first: int) -> bool:
        return i > run_first

    def _place_of(self, i: int) -> str:
        """Says whether "town of", "province of" stands before token `i`, or "near"."""
        parse = self.parse
        if i - 2 >= self.sentence.first and parse.lower[i - 1] == "of" and parse.lower[i - 2] in self.words.place_of:
            return "of"
        return ""

    def _take(self, i: int, last: int, candidates: list[Candidate], named: str, loose: bool) -> None:
        parse = self.parse
        head = self._head(i, last)
        locative = is_locative(parse, i, head, last, self.words)
        inside = self._inside(last)
        person = last == i + 1 and parse.lower[i] in self.people
        self.found.append(Spot(i, last, head, parse.span(i, last), candidates, locative, inside, named, loose, person))

    def _head(self, first: int, last: int) -> int:
        """The token of the name whose head lies outside the name."""
        for token in range(last - 1, first - 1, -1):
            if not first <= self.parse.heads[token] < last or self.parse.heads[token] == token:
                return token
        return last - 1

    def _inside(self, last: int) -> list[Candidate]:
        """What follows behind a comma, or in brackets: "Texas" in "Paris, Texas", "Fla." in "Tampa, Fla."."""
        parse, high = self.parse, self.sentence.last
        if last + 1 >= high or parse.words[last] not in (",", "("):
            return []
        at = last + 1
        short = self.gazetteer.abbreviated(parse.words[at])
        if short is not None:
            return [short]
        if not parse.words[at][0].isupper():
            return []
        _, candidates = self._longest(at)
        return [c for c in candidates if c.kind in ("country", "region")]

    def _unknown(self, i: int) -> int:
        """A name that no table knows: a place where the words say so ("the village of X", "X district", "X, Syria")."""
        parse, words = self.parse, self.words
        if self.found and self.found[-1].last == i - 1 and self.found[-1].inside and parse.words[i - 1] in (",", "("):
            short = self.gazetteer.abbreviated(parse.words[i])
            if short is not None:
                self.found.append(Spot(i, i + 1, i, parse.words[i], [short], True, [], "short", False))
                return i + 1
        if parse.pos[i] != "PROPN" or self.shouted:
            return i + 1
        first, last = self._run(i)
        if last < self.sentence.last - 1 and parse.words[last] == "-" and parse.words[last + 1][0].isupper():
            last = self._run(last + 1)[1]
        if first < i or last - i > 3 or any(t in self.closed for t in range(i, last)):
            return i + 1
        lower = parse.lower
        if lower[i] in words.first_names or lower[i] in words.titles or lower[last - 1] in words.org_after or lower[last - 1] in self.people:
            return i + 1
        inside = self._inside(last)
        preposition = lower[i - 1] if i > self.sentence.first else ""
        if preposition == "the" and i - 1 > self.sentence.first:
            preposition = lower[i - 2]
        named = self._place_of(i)
        if not named and last < self.sentence.last and lower[last] in words.unknown_after and parse.pos[last] == "NOUN":
            named = "after"
        if not named and last - 1 > i and lower[last - 1] in words.unknown_after:
            named = "after"
        if not named and preposition == "near" and lower[i - 1] == "near":
            named = "near"
        if not named and inside and preposition in words.locative:
            named = "comma"
        if named:
            self.found.append(Spot(i, last, self._head(i, last), parse.span(i, last), [], True, inside, named, False))
            return last
        return i + 1


