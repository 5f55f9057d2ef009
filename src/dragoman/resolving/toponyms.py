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

_LINKS = frozenset(
    {
        "-",
        "of",
        "de",
        "del",
        "la",
        "las",
        "el",
        "al",
        "ar",
        "as",
        "and",
        "the",
        "du",
        "des",
        "e",
        "y",
        "da",
        "do",
        "dos",
        "sur",
        "upon",
        "&",
    }
)
_ARTICLES = frozenset({"al", "el", "ad", "as", "ash", "an", "ar", "at", "az", "bani", "umm"})
_TAILS = frozenset(
    "crossing plant nuclear power airport air base airbase region camp refugee strait square dam corridor border "
    "peninsula port compound prison basin state delta mountains canal mosque plains naval steel checkpoint".split()
)
_MEDIA = frozenset({"news", "newspaper", "newspapers", "magazine", "website", "broadcaster"})
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
    listed: bool = False  # one of a list, so that what follows behind a comma need not hold it
    person: str = ""  # elsewhere in the report a "given" name, or the "end" of a name of several words


def spot(parse: Parse, gazetteer: Gazetteer, taken: Collection[tuple[int, int]]) -> list[Spot]:
    """Every name in the parse that may be a place, in text order, without overlap."""
    closed = {token for first, last in taken for token in range(first, last)}
    found: list[Spot] = []
    people = _people(parse, gazetteer.words)
    for sentence in parse.sentences:
        _Spotter(parse, gazetteer, sentence, closed, people, found).run()
    return found


def _people(parse: Parse, words: PlaceWords) -> dict[str, str]:
    """Words (lower case) of names of several words: "last" and "given" names of persons, and "end" for the last words
    of names that may be anything."""
    found: dict[str, str] = {}
    pos, lower, total = parse.pos, parse.lower, len(parse)
    i = 0
    while i < total:
        if pos[i] != "PROPN":
            i += 1
            continue
        first = i
        while i < total and pos[i] == "PROPN":
            i += 1
        if i - first < 2:
            continue
        last, before = lower[i - 1], lower[i - 2]
        if len(before) == 2 and before[1] == "." and i - 2 > first:  # "Michael F. Stone"
            before = lower[i - 3]
        if before in words.first_names or before in words.titles:
            if not _joins(last, words):
                found[last] = "last"
            if i - first == 2 and before in words.first_names and not _joins(last, words):
                found.setdefault(before, "given")
        elif before not in words.direction and before not in words.adjectives:
            found.setdefault(last, "end")
    return found


def _joins(lower: str, words: PlaceWords) -> bool:
    """Whether a word behind a name can belong to a name of something other than a person."""
    return lower.rstrip(".") in words.calendar or any(
        lower in group for group in (words.titles, words.org_after, words.place_after, words.facility, words.direction)
    )


class _Spotter:
    """One sentence's walk. `end` is where the last thing taken ended."""

    def __init__(
        self,
        parse: Parse,
        gazetteer: Gazetteer,
        sentence: Sentence,
        closed: set[int],
        people: dict[str, str],
        found: list[Spot],
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
        if last + 1 < high and words[last] == "-" and self.parse.lower[i] in _ARTICLES:
            last += 2  # "al-Hura"
        while last < high and (pos[last] == "PROPN" and words[last][0].isupper()):
            last += 1
        return first, last

    def _at(self, i: int) -> int:
        """Take the longest name from token `i`; return the token to go on from."""
        if self.found and self.found[-1].last == i - 1 and self.found[-1].inside:
            short = self.gazetteer.abbreviated(self.parse.words[i])
            if short is not None:
                self.found.append(Spot(i, i + 1, i, self.parse.words[i], [short], True, [], "short", False))
                return i + 1
        last, candidates = self._longest(i)
        if not candidates or (last == i + 1 and self.parse.lower[i] in _ARTICLES):
            return self._unknown(i)
        if any(token in self.closed for token in range(i, last)):
            return i + 1
        run_first, run_last = self._run(i)
        run_last = max(run_last, last)
        if self._no_name(i, last, country=candidates[0].kind == "country"):
            return i + 1
        dateline = i == self.sentence.first and self._opens_dateline(i, last)
        loose = self.parse.pos[last - 1] != "PROPN" and last == i + 1 and not dateline
        if not self.shouted and last == i + 1 and self._initials(i):
            candidates = [c for c in candidates if c.table]
            if not candidates:
                return last
        if loose and not self._loose_enough(i, candidates):
            return last
        last, named, candidates, ok = self._after(i, last, run_last, candidates)
        if not ok:
            return max(self._unknown(i), run_last, last)
        if not self._before(i, last, run_first):
            return max(run_last, last) if self._names_person(i, run_first) else last
        named = named or ("dateline" if dateline else self._place_of(i))
        self._take(i, last, candidates, named, loose)
        return last

    def _longest(self, i: int) -> tuple[int, list[Candidate]]:
        parse, high = self.parse, self.sentence.last
        end = i + 1
        while end < high and end - i < _REACH:
            word, lower = parse.words[end], parse.lower[end]
            if not (
                word[0].isupper()
                or lower in _LINKS
                or lower in _TAILS
                or (lower == "'s" and parse.words[end - 1] == "Cox")
            ):
                capital = word == "," and end + 1 < high and parse.lower[end + 1] in ("d.c.", "dc", "d.c")
                if not capital and not (word == "." and parse.lower[end - 1] in ("st", "mt", "ft")):
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

    def _opens_dateline(self, i: int, last: int) -> bool:
        """Whether tokens `i` to `last` are a dateline's town: "KUT -", "ST. LOUIS (AP)"."""
        words = self.parse.words
        if last >= self.sentence.last or words[last] not in ("-", "–", "—", "--", "(", ","):
            return False
        return len(words[last - 1]) > 2 and all(w.isupper() or w == "." for w in words[i:last])

    def _no_name(self, i: int, last: int, *, country: bool) -> bool:
        """Adjectives, bare directions, "St. Paul's", words before a number ("Section 4", "Nov. 24")."""
        parse, words = self.parse, self.words
        if last == i + 1 and (
            (parse.lower[i] in words.adjectives and not country) or parse.lower[i].rstrip(".") in words.calendar
        ):
            return True
        if all(parse.lower[t] in words.direction for t in range(i, last)):
            return True
        after = parse.words[last] if last < self.sentence.last else ""
        saint = parse.lower[i] in ("st.", "st", "saint")
        if (
            after == "-"
            and last == i + 1
            and last + 1 < self.sentence.last
            and parse.starts[last] == parse.ends[last - 1]
        ):
            beside = parse.lower[last + 1]
            if parse.words[last + 1].islower() and len(beside) < 4:
                return True  # "Shan-e-Mustafa"
        if self.shouted and parse.words[i] == "US" and (i == self.sentence.first or parse.lower[i - 1] != "the"):
            return True
        return (saint and after in ("'s", "’s", "&")) or (last == i + 1 and after.isdecimal() and len(after) < 4)

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
        if last < run_last and not self.shouted and parse.lower[run_last - 1] in words.facility:
            if (
                run_last - last > 1
                or lower not in words.place_after
                or lower in ("street", "avenue", "road", "highway")
            ):
                return run_last, "facility", [], True
        if lower in words.place_after and (last < run_last or lower in words.area_after or lower in _TAILS):
            if last + 1 < run_last and parse.lower[last + 1] in words.org_after | words.titles:
                if parse.lower[last + 1] in words.org_after:
                    return last, "", candidates, False
            areas = (
                [c for c in candidates if c.kind != "city" and c.kind != "country"] if lower in words.area_after else []
            )
            joined = last + 1 if parse.words[last][0].isupper() else last
            return joined, "after", areas or candidates, True
        if last < run_last and not self.shouted:
            if any(parse.lower[t] in words.local_titles for t in range(last, run_last)):
                return last, "title", candidates, True
            if any(parse.lower[t] in words.titles for t in range(last, run_last)):
                return last, "office", candidates, True
            if lower.rstrip(".") in words.calendar:
                return last, "", candidates, True
            if lower in words.org_after:
                return last, "", candidates, False
            if lower in words.direction or lower in words.adjectives:
                return last, "", candidates, True
            title_line = self.sentence.kind in ("title", "heading")
            end, beside = self._longest(last)
            given = lower in words.first_names or parse.lower[i] in words.first_names
            if end >= run_last and any(c.table or c.level == 1 for c in beside) and not given:
                return last, "", candidates, True
            if lower in words.first_names and any(c.kind == "country" for c in candidates):
                return last, "", candidates, True
            return last, "", candidates, title_line and any(c.kind in ("country", "area") for c in candidates)
        if lower in _MEDIA:
            return last, "", candidates, False
        if (
            last < self.sentence.last - 1
            and lower == "'s"
            and parse.words[last + 1] in ("Hospital", "College", "University")
        ):
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
        if i > self.sentence.first + 1 and parse.lower[i - 1] == "of" and parse.words[i - 2][0].isupper():
            if parse.lower[i - 2] in words.org_of or (
                parse.lower[i - 2] == "state" and parse.lower[i - 3] == "islamic"
            ):
                return False
        return not (last == i + 1 and self.people.get(parse.lower[i]) == "last")

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
        if named == "facility" and locative is not True:
            return
        if named == "office":  # "US Secretary of State": the holder of an office acts
            named, locative = "", False
        inside = self._inside(last)
        person = self.people.get(parse.lower[i], "") if last == i + 1 else ""
        self.found.append(
            Spot(
                i,
                last,
                head,
                parse.span(i, last),
                candidates,
                locative,
                inside,
                named,
                loose,
                self._listed(i, last),
                person,
            )
        )

    def _head(self, first: int, last: int) -> int:
        """The token of the name whose head lies outside the name."""
        for token in range(last - 1, first - 1, -1):
            if not first <= self.parse.heads[token] < last or self.parse.heads[token] == token:
                return token
        return last - 1

    def _inside(self, last: int) -> list[Candidate]:
        """What may hold a name: "Texas" in "Paris, Texas", "Fla." in "Tampa, Fla.", "Idlib" in "Sarmin in Idlib"."""
        parse, high = self.parse, self.sentence.last
        if last + 1 >= high or parse.words[last] not in (",", "(", "in"):
            return []
        at = last + 1
        if parse.words[last] == "in":
            while (
                at < high - 1
                and at < last + 4
                and (parse.lower[at] in self.words.direction or parse.lower[at] == "the")
            ):
                at += 1
        else:
            short = self.gazetteer.abbreviated(parse.words[at])
            if short is not None:
                return [short]
        if not parse.words[at][0].isupper():
            return []
        _, candidates = self._longest(at)
        return [c for c in candidates if c.kind in ("country", "region")]

    def _listed(self, first: int, last: int) -> bool:
        """Whether the name looks like one of a list: "Rome, Paris, Texas and Oslo", "in X in Y"."""
        parse, low, high = self.parse, self.sentence.first, self.sentence.last
        if last < high and parse.words[last] == "in":
            return True
        if first - 2 >= low and parse.words[first - 1] == "," and parse.words[first - 2][0].isupper():
            return True
        end = min(last + 4, high)
        after = [parse.lower[t] for t in range(last + 2, end)]
        return "and" in after or "or" in after or "&" in after

    def _unknown(self, i: int) -> int:
        """A name that no table knows: a place where the words say so ("the village of X", "X district", "X, Syria")."""
        parse, words = self.parse, self.words
        if parse.pos[i] != "PROPN" or self.shouted:
            return i + 1
        first, last = self._run(i)
        if last < self.sentence.last - 1 and parse.words[last] == "-" and parse.words[last + 1][0].isupper():
            last = self._run(last + 1)[1]
        if first < i or last - i > 5 or any(t in self.closed for t in range(i, last)):
            return i + 1
        lower = parse.lower
        if last - i > 1 and lower[last - 1] in words.facility and self._take_facility(i, last):
            return last
        named = self._place_of(i) if parse.words[i - 2].islower() else ""
        if not named and (lower[i] in words.first_names or lower[i] in words.titles or lower[last - 1] in self.people):
            return i + 1
        if lower[i].rstrip(".") in words.calendar or last - i > 3:
            return i + 1
        inside = self._inside(last)
        preposition = lower[i - 1] if i > self.sentence.first else ""
        if preposition == "the" and i - 1 > self.sentence.first:
            preposition = lower[i - 2]
        if lower[last - 1] in words.org_after or (last == i + 1 and self._initials(i)):
            return i + 1
        if not named and last < self.sentence.last and lower[last] in words.unknown_after and parse.pos[last] == "NOUN":
            named = "after"
        if not named and last - 1 > i and lower[last - 1] in words.unknown_after:
            named = "after"
        if not named and preposition == "near" and lower[i - 1] == "near":
            named = "near"
        if not named and inside and parse.words[last] != "in" and preposition in words.locative:
            named = "comma"
        if named:
            self.found.append(Spot(i, last, self._head(i, last), parse.span(i, last), [], True, inside, named, False))
            return last
        return i + 1

    def _take_facility(self, i: int, last: int) -> bool:
        """A street or building that the gazetteer does not know, where grammar says that something is there."""
        head = self._head(i, last)
        if is_locative(self.parse, i, head, last, self.words) is not True:
            return False
        name = self.parse.span(i, last)
        self.found.append(Spot(i, last, head, name, [], True, [], "facility", False))
        return True
