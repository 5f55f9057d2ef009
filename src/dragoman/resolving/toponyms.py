"""Where in a parse names of places may stand: capitalised runs, cut by the gazetteer's longest match.

Names of persons and organisations that hold a place name ("Paris Hilton", "Bank of England") are told by the words
around the match (name_context.py). What a name means is not decided here but in places.py.
"""

from collections.abc import Collection
from dataclasses import dataclass, field

from dragoman.parsing.parse import Parse
from dragoman.resolving.gazetteer import Candidate, Gazetteer, normal
from dragoman.resolving.locative import is_locative
from dragoman.resolving.name_context import (
    Named,
    after,
    inside,
    is_free_before,
    is_home,
    is_listed,
    is_no_name,
    is_noted,
    people,
    place_of,
)
from dragoman.resolving.names import Names

_LONGEST_UNKNOWN = 3  # tokens of a name that no table knows
_LONGEST_FACILITY = 5
_NO_NAME = frozenset("[]{}<>|?/\\=")  # "Tamrit.[3]": the tagger takes footnotes for names


@dataclass(frozen=True, slots=True)
class Spot:
    """A name that may be a place: tokens `first` to `last` (exclusive), what it can mean, and what speaks for it."""

    first: int
    last: int
    head: int
    name: str
    candidates: list[Candidate]
    locative: bool | None  # as is_locative says
    inside: list[Candidate] = field(default_factory=list)  # what follows and may hold the place
    named: Named = ""  # what in the words makes it a place
    loose: bool = False  # the tagger took it for no name
    listed: bool = False  # perhaps one of a list, so that what follows need not hold it
    person: str = ""  # elsewhere in the report a "given" name, or the "end" of a name of several words
    key: str = field(init=False)  # the name as names are compared

    def __post_init__(self) -> None:
        """Fold the name once: it is compared often."""
        object.__setattr__(self, "key", normal(self.name))


def spot(parse: Parse, gazetteer: Gazetteer, taken: Collection[tuple[int, int]]) -> list[Spot]:
    """Every name in the parse that may be a place, in text order, without overlap."""
    closed = {token for first, last in taken for token in range(first, last)}
    found: list[Spot] = []
    known = people(parse, gazetteer.words)
    for sentence in parse.sentences:
        names = Names(parse, gazetteer, sentence, closed)
        taker = _Taker(names, known, found)
        at = sentence.first
        for i in names.starts:
            if i >= at and i not in closed and names.is_name(i):
                at = taker.at(i)
    return found


class _Taker:
    """Takes the name at one token, if it may be a place, into `found`; says where to go on."""

    def __init__(self, names: Names, known: dict[str, str], found: list[Spot]) -> None:
        self.names, self.known, self.found = names, known, found

    def at(self, i: int) -> int:
        """Take what stands at token `i`; return the token to go on from."""
        names, parse = self.names, self.names.parse
        if self.found and self.found[-1].last == i - 1 and self.found[-1].inside:
            short = names.gazetteer.abbreviated(parse.words[i])
            if short is not None:
                self.found.append(Spot(i, i + 1, i, parse.words[i], [short], True, named="short"))
                return i + 1
        last, candidates = names.longest(i)
        if not candidates or (last == i + 1 and parse.lower[i] in names.words.articles):
            return self._unknown(i)
        if is_no_name(names, i, last, candidates) or any(token in names.closed for token in range(i, last)):
            return i + 1
        return self._known(i, last, candidates)

    def _known(self, i: int, last: int, candidates: list[Candidate]) -> int:
        """A name that the gazetteer knows: a place unless the words around it say otherwise."""
        names, parse = self.names, self.names.parse
        dateline = names.is_dateline(i, last)
        single = last == i + 1
        if single and not names.shouted and names.is_initials(i):
            candidates = [c for c in candidates if c.table]
        loose = single and parse.pos[i] != "PROPN" and not dateline
        if not candidates or (loose and not is_noted(names, i, candidates)):
            return last
        run_first, run_last = names.run(i)
        run_last = max(run_last, last)
        follows = after(names, i, last, run_last, candidates)
        if follows is None:
            return max(self._unknown(i), run_last)
        beside = bool(self.found) and self.found[-1].last == i
        surname = follows.last == i + 1 and self.known.get(parse.lower[i]) == "last"
        if surname or not is_free_before(names, i, run_first, beside):
            return run_last if i > run_first else follows.last
        named = follows.named or ("dateline" if dateline else place_of(names, i))
        if not self._take(i, follows.last, follows.candidates, named, loose=loose):
            organ = any(word in names.words.organs for word in parse.lower[last:run_last])
            if organ:  # "Delhi High Court ruled": no building, but an authority
                self._take(i, last, candidates, "office")
        return follows.last

    def _take(self, i: int, last: int, candidates: list[Candidate], named: Named, *, loose: bool = False) -> bool:
        names, parse = self.names, self.names.parse
        head = names.head(i, last)
        locative = is_locative(parse, i, head, last, names.words)
        if named == "facility" and locative is not True:
            return False
        if named == "office":  # "US Secretary of State": the holder of an office acts
            named, locative = "", False
        if named == "title":  # "Kabul Mayor X": nothing is said to be in Kabul
            locative = False
        if locative is None and not named and is_home(names, i):
            named, locative = "home", False  # where someone is from is not where what he does happens
        holder = [] if named == "facility" else inside(names, last)
        person = self.known.get(parse.lower[i], "") if last == i + 1 else ""
        listed = bool(holder) and is_listed(names, i, last)
        self.found.append(
            Spot(i, last, head, parse.span(i, last), candidates, locative, holder, named, loose, listed, person)
        )
        return True

    def _unknown(self, i: int) -> int:
        """A name that no table knows: a place where the words say so ("the village of X", "X district", "X, Syria")."""
        names, parse, words = self.names, self.names.parse, self.names.words
        lower = parse.lower
        if parse.pos[i] != "PROPN" or names.shouted:
            return i + 1
        first, last = names.run(i)
        if last < names.high - 1 and parse.words[last] == "-" and parse.words[last + 1][0].isupper():
            last = names.run(last + 1)[1]
        if first < i or last - i > _LONGEST_FACILITY or any(t in names.closed for t in range(i, last)):
            return i + 1
        if not _NO_NAME.isdisjoint(parse.words[last - 1]):
            return i + 1
        if last - i > 1 and lower[last - 1] in words.facility and self._take(i, last, [], "facility"):
            return last
        if last - i > _LONGEST_UNKNOWN or lower[i].rstrip(".") in words.calendar:
            return i + 1
        if lower[last - 1] in words.org_after or (last == i + 1 and names.is_initials(i)):
            return i + 1
        holder = inside(names, last)
        named = self._says_place(i, last, bool(holder))
        if not named:
            return i + 1
        listed = bool(holder) and is_listed(names, i, last)
        head = names.head(i, last)
        self.found.append(Spot(i, last, head, parse.span(i, last), [], True, holder, named, listed=listed))
        return last

    def _says_place(self, i: int, last: int, held: bool) -> Named:
        """What makes a place of an unknown name, or ""."""
        names, parse, words = self.names, self.names.parse, self.names.words
        lower = parse.lower
        named = place_of(names, i, small=True)
        if named:
            return named
        if lower[i] in words.first_names or lower[i] in words.titles or lower[i] in words.adjectives:
            return ""
        if last - 1 > i and (lower[last - 1] in words.unknown_after or lower[last - 1] in words.features):
            return "after"
        if last - 1 > i and lower[i] in words.place_before:
            return "before"
        if lower[last - 1] in self.known:
            return ""
        if last < names.high and lower[last] in words.unknown_after and parse.pos[last] == "NOUN":
            return "after"
        before = lower[i - 1] if i > names.low else ""
        if before == "near":
            return "near"
        if before == "in" and last == i + 1 and parse.lemmas[i - 2] in words.sites and parse.pos[i - 2] == "NOUN":
            return "near"  # "the airport in X"
        if before == "the" and i - 1 > names.low:
            before = lower[i - 2]
        return "comma" if held and parse.words[last] != "in" and before in words.locative else ""
