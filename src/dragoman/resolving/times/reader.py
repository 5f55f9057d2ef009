"""Reading words of time around a token: numbers, years, parts, phrases. Shared by all readings."""

from dataclasses import dataclass

from dragoman.parsing.parse import Parse
from dragoman.resolving.times.cues import Phrases, TimeCues

HYPHENS = frozenset("-–—‑")
FRACTIONS = {"1/2": 0.5, "½": 0.5, "1/4": 0.25, "3/4": 0.75, "¼": 0.25, "¾": 0.75}


@dataclass(slots=True)
class Reader:
    """A window on a parse: tokens `low` to `high` (exclusive), which no reading leaves."""

    parse: Parse
    cues: TimeCues
    low: int
    high: int

    def word(self, i: int) -> str:
        """The lower-case token, or "" outside the window."""
        return self.parse.lower[i] if self.low <= i < self.high else ""

    def capital(self, i: int) -> bool:
        return self.parse.words[i][:1].isupper()

    def in_body(self) -> bool:
        """Whether the window lies in running text, where a capital says name, not headline."""
        return self.parse.sentence(self.low).kind == "body"

    def is_in(self, i: int, name: str) -> bool:
        """Whether token i is in one of the cue file's word lists."""
        return self.word(i) in self.cues.words[name]

    def phrase(self, i: int, phrases: Phrases) -> tuple[int, str] | None:
        """The longest phrase that starts at token i: (token after it, value)."""
        for words, value in phrases.get(self.word(i), ()):
            if all(self.word(i + n) == w for n, w in enumerate(words) if n):
                return i + len(words), value
        return None

    def phrase_before(self, i: int, phrases: Phrases) -> tuple[int, str] | None:
        """The longest phrase that ends just before token i: (its first token, value)."""
        for words, value in phrases.get(self.word(i - 1), ()):
            first = i - len(words)
            if first >= self.low and all(self.word(first + n) == w for n, w in enumerate(words)):
                return first, value
        return None

    def day_number(self, i: int) -> int | None:
        """1 to 31 from "7", "07", "7th", else None."""
        word = self.word(i)
        if word[-2:] in ("st", "nd", "rd", "th"):
            word = word[:-2]
        if 1 <= len(word) <= 2 and word.isdecimal() and word.isascii() and 1 <= int(word) <= 31:
            return int(word)
        return None

    def year(self, i: int) -> int | None:
        """A year in four digits, 1500 to 2199, from token i alone."""
        return year_in(self.word(i))

    def year_after(self, i: int) -> tuple[int, int] | None:
        """A year at i, after an optional comma: (token after it, year)."""
        at = i + 1 if self.word(i) == "," else i
        year = self.year(at)
        if year is not None and not self.is_in(at + 1, "count_nouns"):
            return at + 1, year
        return self.spelled_year(i)

    def spelled_year(self, i: int) -> tuple[int, int] | None:
        """ "nineteen ninety-six", "two thousand" at i: (token after it, year)."""
        numbers = self.cues.numbers
        century = {"eighteen": 1800, "nineteen": 1900, "twenty": 2000}.get(self.word(i))
        if century is None:
            if self.word(i) == "two" and self.word(i + 1) == "thousand":
                return i + 2, 2000
            return None
        tens = numbers.get(self.word(i + 1), 0)
        if tens < 10 or tens > 90:
            return None
        at = i + 2 if self.word(i + 2) not in HYPHENS else i + 3
        ones = numbers.get(self.word(at), 0)
        if tens >= 20 and 1 <= ones <= 9 and self.word(at) not in ("a", "an"):
            return at + 1, century + int(tens) + int(ones)
        return i + 2, century + int(tens)

    def number_before(self, i: int) -> tuple[int, float, bool] | None:
        """The number that ends just before token i: (its first token, value, vague)."""
        at = i - 1
        word = self.word(at)
        if word == "of" and self.word(at - 1) in ("couple", "dozens"):
            at, word = at - 1, self.word(at - 1)
        if word in self.cues.vague_numbers:
            first = at - 1 if self.word(at - 1) in ("a", "the") and word in ("few", "couple") else at
            if self.word(at - 1) == "the":
                first = at
            return first, self.cues.vague_numbers[word], True
        value = self._plain(at)
        if value is None:
            return None
        if word in FRACTIONS:
            whole = self._plain(at - 1)
            if whole is not None and self.word(at - 1)[0].isdigit():
                at, value = at - 1, whole + value
        elif self.word(at - 1) in HYPHENS and value < 10 and self.cues.numbers.get(self.word(at - 2), 0) >= 20:
            at, value = at - 2, self.cues.numbers[self.word(at - 2)] + value
        elif word in ("hundred", "dozen") and self._plain(at - 1) is not None:
            at, value = at - 1, value * (self._plain(at - 1) or 1)
        elif word in ("a", "an") and self.word(at - 1) == "half":
            at, value = at - 1, 0.5
        elif word == "half" and (mixed := self._and_a_half(at)) is not None:
            at, value = mixed
        if self.word(at - 1) in ("to", "or", *HYPHENS):
            low = self._plain(at - 2)
            if low is not None and low < value and self.word(at - 2) not in ("a", "an"):
                at -= 2
        return at, value, False

    def _and_a_half(self, at: int) -> tuple[int, float] | None:
        """ "two and a half", "two-and-a-half" ending in "half" at `at`: (its first token, value)."""
        back = at - 1
        while self.word(back) in ("a", "and", *HYPHENS):
            back -= 1
        whole = self._plain(back) if back < at - 2 else None
        return None if whole is None else (back, whole + 0.5)

    def _plain(self, i: int) -> float | None:
        word = self.word(i)
        if word in self.cues.numbers:
            return self.cues.numbers[word]
        if word in FRACTIONS:
            return FRACTIONS[word]
        if word[:1].isdigit() and len(word) <= 7:
            digits = word.replace(",", "").replace(".", "", 1)
            if digits.isdecimal() and digits.isascii():
                return float(word.replace(",", ""))
        return None

    def approximated(self, first: int) -> int:
        """The first token of "about", "more than", "at least", "up to" before a number that starts at `first`."""
        word = self.word(first - 1)
        if word == "than" and self.is_in(first - 2, "comparatives"):
            return first - 2
        if (word == "least" and self.word(first - 2) == "at") or (word == "to" and self.word(first - 2) == "up"):
            return first - 2
        return first - 1 if self.is_in(first - 1, "approximators") else first

    def position_before(self, first: int) -> tuple[int, str] | None:
        """ "the end of", "early", "mid-" before token `first`: (its first token, part)."""
        at = first - 1
        if self.word(at) in HYPHENS:
            at -= 1
        positions = self.cues.positions
        word = self.word(at)
        if word in positions and word not in ("start", "close", "end", "beginning", "middle", "outset"):
            return (at - 1 if self.word(at - 1) == "the" and word == "mid" else at), positions[word]
        if word == "of" and self.word(at - 1) in positions:
            at -= 1
            part = positions[self.word(at)]
            if self.is_in(at - 1, "determiners"):
                at -= 1
            elif self.word(at - 1) == "very" and self.word(at - 2) == "the":
                at -= 2
            return at, part
        return None


def year_in(word: str) -> int | None:
    """The year that a word of four digits names, 1500 to 2199."""
    if len(word) == 4 and word.isdecimal() and word.isascii() and 1500 <= int(word) <= 2199:
        return int(word)
    return None
