"""Capitalised names in a sentence: where a run of them begins and ends, the longest one that the gazetteer knows."""

from dragoman.parsing.parse import Parse, Sentence
from dragoman.resolving.gazetteer import Candidate, Gazetteer

_LOOSE = frozenset({"NOUN", "ADJ", "X", "VERB", "ADV", "INTJ", "ADP"})
_REACH = 7  # tokens of the longest name tried


class Names:
    """One sentence of a parse, seen as names. `closed` tokens belong to names of persons and organisations."""

    def __init__(self, parse: Parse, gazetteer: Gazetteer, sentence: Sentence, closed: set[int]) -> None:
        self.parse, self.gazetteer, self.words, self.closed = parse, gazetteer, gazetteer.words, closed
        self.low, self.high, self.kind = sentence.first, sentence.last, sentence.kind
        forms = parse.words
        tokens = zip(
            range(self.low, self.high), forms[self.low : self.high], parse.pos[self.low : self.high], strict=True
        )
        # "@" < form < "[": it begins with an ASCII capital; other capitals count where the tagger sees a name.
        self.starts = [i for i, form, pos in tokens if "@" < form < "[" or pos == "PROPN"]
        capitals = sum(forms[i].isupper() for i in self.starts) if len(self.starts) > 3 else 0
        self.shouted = capitals > 0.8 * (self.high - self.low)  # the whole sentence is in capitals

    def is_name(self, i: int) -> bool:
        """A capitalised word that the tagger takes for a name, or one that it may have mistaken for another word."""
        form, pos = self.parse.words[i], self.parse.pos[i]
        if pos == "PROPN":
            return form[0].isupper() or self.parse.lower[i] in self.words.articles
        if not form[0].isupper() or pos not in _LOOSE or self.shouted:
            return False
        return i > self.low or pos != "ADP"

    def run(self, i: int) -> tuple[int, int]:
        """The run of names around token `i`: first and last (exclusive)."""
        first, last = i, i + 1
        pos, forms = self.parse.pos, self.parse.words
        while first > self.low and pos[first - 1] == "PROPN" and forms[first - 1][0].isupper():
            first -= 1
        if last + 1 < self.high and forms[last] == "-" and self.parse.lower[i] in self.words.articles:
            last += 2  # "al-Hura"
        while last < self.high and pos[last] == "PROPN" and forms[last][0].isupper():
            last += 1
        return first, last

    def longest(self, i: int) -> tuple[int, list[Candidate]]:
        """The longest name from token `i` that the gazetteer knows: where it ends (exclusive), what it can mean."""
        parse, forms, lower = self.parse, self.parse.words, self.parse.lower
        end = i + 1
        while end < self.high and end - i < _REACH and self._goes_on(end):
            end += 1
        while end > i + 1:
            if (forms[end - 1][0].isupper() or lower[end - 1] in self.words.tails) and end - 1 not in self.closed:
                candidates = self.gazetteer.lookup(parse.span(i, end))
                if candidates:
                    return end, candidates
            end -= 1
        return i + 1, self.gazetteer.lookup(forms[i])

    def _goes_on(self, at: int) -> bool:
        """Whether token `at` can stand inside a name: "Strait of Hormuz", "Rafah crossing", "Washington, D.C."."""
        form, lower = self.parse.words[at], self.parse.lower
        if form[0].isupper() or lower[at] in self.words.links or lower[at] in self.words.tails:
            return True
        if form == ",":
            return at + 1 < self.high and lower[at + 1].replace(".", "") == "dc"
        return form == "." and lower[at - 1] in ("st", "mt", "ft")

    def head(self, first: int, last: int) -> int:
        """The token of a name whose head lies outside the name."""
        heads = self.parse.heads
        for token in range(last - 1, first - 1, -1):
            if heads[token] == token or not first <= heads[token] < last:
                return token
        return last - 1

    def is_initials(self, i: int) -> bool:
        """Whether token `i` looks like initials ("NATO", "P.A.") and does not open the sentence, as a dateline does."""
        form = self.parse.words[i]
        return len(form) <= 5 and form.isupper() and i > self.low

    def is_dateline(self, first: int, last: int) -> bool:
        """Whether a name is a dateline's town at the head of a sentence: "KUT -", "ST. LOUIS (AP)"."""
        forms = self.parse.words
        if first > self.low or last >= self.high or forms[last] not in ("-", "–", "—", "--", "(", ","):
            return False
        return len(forms[last - 1]) > 2 and all(form.isupper() or form == "." for form in forms[first:last])
