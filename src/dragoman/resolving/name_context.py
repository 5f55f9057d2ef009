"""What the words around a name that the gazetteer knows say: whether it is a place there, and what holds the place."""

from dataclasses import dataclass
from typing import Literal

from dragoman.parsing.parse import Parse
from dragoman.resolving.gazetteer import Candidate
from dragoman.resolving.names import Names
from dragoman.resolving.place_words import PlaceWords

Named = Literal[
    "", "of", "near", "after", "comma", "facility", "title", "office", "dateline", "short", "before", "home"
]
_SAINTS = frozenset({"st.", "st", "saint"})
_KNOWN = 100_000  # people of a town that is known by its name


@dataclass(frozen=True, slots=True)
class After:
    """What follows a name: where it ends with what belongs to it, what makes it a place, what it then can mean."""

    last: int
    named: Named
    candidates: list[Candidate]


def people(parse: Parse, words: PlaceWords) -> dict[str, str]:
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
        if i - first > 1:
            _learn_name(found, lower[first:i], words)
    return found


def _learn_name(found: dict[str, str], name: list[str], words: PlaceWords) -> None:
    last, before = name[-1], name[-2]
    if len(before) == 2 and before[1] == "." and len(name) > 2:  # "Michael F. Stone"
        before = name[-3]
    if before in words.first_names or before in words.titles:
        if not _joins(last, words):
            found[last] = "last"
            if len(name) == 2 and before in words.first_names:
                found.setdefault(before, "given")
    elif before not in words.direction and before not in words.adjectives:
        found.setdefault(last, "end")


def _joins(lower: str, words: PlaceWords) -> bool:
    """Whether a word behind a name can belong to a name of something other than a person."""
    return lower.rstrip(".") in words.calendar or any(
        lower in group for group in (words.titles, words.org_after, words.place_after, words.facility, words.direction)
    )


def is_no_name(names: Names, i: int, last: int, candidates: list[Candidate]) -> bool:
    """Adjectives, days, bare directions, "St. Paul's", "Shan-e-", words before a number ("Section 4"), bare organs."""
    parse, words = names.parse, names.words
    lower, forms = parse.lower, parse.words
    after = forms[last] if last < names.high else ""
    if all(lower[t].rstrip("-") in words.direction for t in range(i, last)):
        return True
    if lower[i] in _SAINTS:
        return after in ("'s", "’s", "&")
    if lower[i] in words.organs:
        return True
    if last > i + 1:
        return False
    if lower[i].rstrip(".") in words.calendar or (after.isdecimal() and len(after) < 4):
        return True
    if candidates[0].kind != "country" and names.gazetteer.by_adjective(lower[i]) is not None:
        return True
    if after == "-" and last + 1 < names.high and parse.starts[last] == parse.ends[last - 1]:
        return forms[last + 1].islower() and len(forms[last + 1]) < 4 and lower[last + 1] not in words.hyphen_acting
    if names.shouted and forms[i] == "CAR":
        return True
    return names.shouted and forms[i] == "US" and (i == names.low or lower[i - 1] != "the")


def is_noted(names: Names, i: int, candidates: list[Candidate]) -> bool:
    """Whether a word that the tagger took for no name is the very name of a place of note."""
    if names.parse.lower[i] in names.words.mostly_other or names.parse.lower[i] in names.words.adjectives:
        return False
    return any(not c.spelling and (c.kind != "city" or c.population >= _KNOWN) and c.level < 2 for c in candidates)


def after(names: Names, i: int, last: int, run_last: int, candidates: list[Candidate]) -> After | None:
    """Read what follows the name of tokens `i` to `last` in a run to `run_last`; None where it is no place's name.

    An area's noun joins it ("Idlib Province"), an organisation's noun, a surname or the news media's undo it.
    """
    lower, words = names.parse.lower, names.words
    if last >= names.high:
        return After(last, "", candidates)
    word, capital = lower[last], last < run_last
    built = capital and not names.shouted and lower[run_last - 1] in words.facility
    if built and (run_last - last > 1 or word not in words.place_after or word in words.streets):
        return After(run_last, "facility", [])
    if word in words.place_after and (capital or word in words.area_after or word in words.tails):
        if last + 1 < run_last and lower[last + 1] in words.org_after:
            organ = any(t in words.organs for t in lower[last + 1 : run_last])
            return After(last, "office", candidates) if organ else None
        if last == i + 1 and lower[i] in words.titles:
            return None  # "Justice Department"
        if word == "state" and not capital and last + 1 < names.high and names.parse.pos[last + 1] == "NOUN":
            return After(last, "", candidates)  # "Russia's Tass state news agency"
        if capital and word in words.area_after and all(c.kind == "country" for c in candidates):
            return After(last, "office", candidates)  # "U.S. Department of Justice"
        return After(last + 1 if capital else last, "after", _with_noun(word, candidates, capital, words))
    if capital and not names.shouted:
        return _in_run(names, i, last, run_last, candidates)
    if word in words.media or (word == "'s" and last + 1 < names.high and lower[last + 1] in ("hospital", "college")):
        return None
    return After(last, "", candidates)


def _with_noun(word: str, candidates: list[Candidate], capital: bool, words: PlaceWords) -> list[Candidate]:
    """What a name can mean with the noun behind it: an area with "Province", no town with "Mountains"."""
    if capital and word in words.nature:
        return [c for c in candidates if c.table]
    areas = [c for c in candidates if c.kind not in ("city", "country")] if word in words.area_after else []
    return areas or candidates


def _in_run(names: Names, i: int, last: int, run_last: int, candidates: list[Candidate]) -> After | None:
    """What follows inside a run of capitalised words: "Kabul Mayor X", "Toronto Saturday", "Paris Hilton"."""
    lower, words = names.parse.lower, names.words
    word, rest = lower[last], lower[last:run_last]
    plain = After(last, "", candidates)
    if any(t in words.local_titles for t in rest):
        return After(last, "title", candidates)
    if any(t in words.titles or t in words.organs for t in rest):
        return After(last, "office", candidates)
    if word.rstrip(".") in words.calendar:
        return plain
    if word in words.org_after:
        return None
    if word in words.direction or word in words.adjectives:
        return plain
    given = word in words.first_names
    end, beside = names.longest(last)
    noted = end >= run_last and any(c.table or c.level == 1 for c in beside)
    if noted and not given and lower[i] not in words.first_names:
        return plain
    if given and any(c.kind == "country" for c in candidates):
        return plain
    headline = names.kind in ("title", "heading") and any(c.kind in ("country", "area") for c in candidates)
    return plain if headline else None


def is_free_before(names: Names, i: int, run_first: int, beside: bool) -> bool:
    """Whether what stands before token `i` leaves a name there a place. `beside`: a place ends right before it."""
    lower, forms, words = names.parse.lower, names.parse.words, names.words
    if i > run_first and not names.shouted:
        word = lower[i - 1]
        joins = word in words.direction or word in words.adjectives or word in words.place_of
        return beside or joins or word == "-" or word.rstrip(".") in words.calendar
    if i - 2 >= names.low and lower[i - 1] == "of" and forms[i - 2][0].isupper():
        islamic_state = i - 3 >= names.low and lower[i - 2] == "state" and lower[i - 3] == "islamic"
        return not islamic_state and lower[i - 2] not in words.org_of
    return True


def place_of(names: Names, i: int, *, small: bool = False) -> Named:
    """ "of" where "town of", "province of" stands before token `i` (in small letters where `small`), else ""."""
    lower = names.parse.lower
    if i - 2 < names.low or lower[i - 1] != "of" or lower[i - 2] not in names.words.place_of:
        return ""
    return "" if small and not names.parse.words[i - 2].islower() else "of"


def is_home(names: Names, i: int) -> bool:
    """Whether the name at token `i` says where someone is from: "Jane Roe, 43, of X"."""
    parse = names.parse
    if i - 3 < names.low or parse.lower[i - 1] != "of" or parse.words[i - 2] != ",":
        return False
    return parse.pos[i - 3] in ("NUM", "PROPN")


def inside(names: Names, last: int) -> list[Candidate]:
    """What may hold the name that ends at `last`: "Texas" in "Paris, Texas", "Fla." in "Tampa, Fla.", "Idlib" in
    "Sarmin in northern Idlib"."""
    parse, words = names.parse, names.words
    if last + 1 >= names.high or parse.words[last] not in (",", "(", "in"):
        return []
    at = last + 1
    if parse.words[last] == "in":
        end = min(names.high - 1, last + 4)
        while at < end and (parse.lower[at] in words.direction or parse.lower[at] == "the"):
            at += 1
    else:
        short = names.gazetteer.abbreviated(parse.words[at])
        if short is not None:
            return [short]
    if not parse.words[at][0].isupper():
        return []
    return [c for c in names.longest(at)[1] if c.kind in ("country", "region")]


def is_listed(names: Names, first: int, last: int) -> bool:
    """Whether what follows need not hold the name: "Rome, Paris, Texas and Oslo", "X in Y"."""
    forms, lower = names.parse.words, names.parse.lower
    if last < names.high and forms[last] == "in":
        return True
    if first - 2 >= names.low and forms[first - 1] == "," and forms[first - 2][0].isupper():
        return True
    return any(lower[t] in ("and", "or", "&") for t in range(last + 2, min(last + 4, names.high)))
