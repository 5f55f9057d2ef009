"""Places that a report names without saying that anything is there: adjectives ("Syrian"), and the first words of
titles and of names of authorities ("US President", "Montreal Mayor X", "Nigerian Army")."""

from collections.abc import Collection, Iterator

from dragoman.parsing.parse import Parse
from dragoman.resolving.gazetteer import Candidate, Gazetteer
from dragoman.resolving.place_choice import KNOWN
from dragoman.resolving.place_words import PlaceWords
from dragoman.resolving.toponyms import Spot

_MODIFIERS = frozenset({"amod", "compound", "nmod"})
_LONGEST = 4  # tokens of a place's name at the head of another name
_WIDER = frozenset({"pan", "inter", "trans", "afro", "african", "ibero"})  # "Pan-American" names no state
_BEFORE = frozenset({"former", "ex", "late", "then", "acting", "current", "the", "-"})


def adjectives(parse: Parse, closed: Collection[int], gazetteer: Gazetteer) -> Iterator[tuple[Spot, Candidate]]:
    """Adjectives of states and regions outside `closed` tokens, with what they name. "The Syrians", "in Turkish" name
    people and a language, and are none."""
    at = 0
    starts = gazetteer.adjective_starts
    for i, word in enumerate(parse.lower):
        if word not in starts or i < at or i in closed or not parse.words[i][0].isupper():
            continue
        last, place = adjective(parse, i, gazetteer)
        if parse.words[i - 1] == "-" and parse.lower[i - 2] in _WIDER:
            continue
        if place is not None and last - 1 not in closed and _modifies(parse, last - 1) and not _goes_on(parse, last):
            at = last
            yield Spot(i, last, last - 1, parse.span(i, last), [place], False), place


def adjective(parse: Parse, i: int, gazetteer: Gazetteer) -> tuple[int, Candidate | None]:
    """What the adjective at token `i` names, if it is one ("Iraqi", "South African"), and where it ends."""
    lower = parse.lower
    if lower[i] not in gazetteer.adjective_starts:
        return i + 1, None
    if i + 1 < len(parse) and parse.words[i + 1][0].isupper():
        place = gazetteer.by_adjective(f"{lower[i]} {lower[i + 1]}")
        if place is not None:
            return i + 2, place
    return i + 1, gazetteer.by_adjective(lower[i])


def _goes_on(parse: Parse, at: int) -> bool:
    """ "African American", "Latin Americans" name people."""
    return at < len(parse) and parse.lower[at] in ("american", "americans")


def heads_of_names(parse: Parse, taken: Collection[tuple[int, int]], gazetteer: Gazetteer) -> Iterator[Spot]:
    """The places that names of persons and authorities (token ranges `taken`) begin with: "US President Joe Biden",
    "the well-known Slovak architect X"; and "of Kenya X" behind "the president"."""
    for first, last in taken:
        spot = _adjective_in(parse, first, last, gazetteer)
        while first < last - 1 and parse.lower[first] in _BEFORE:
            first += 1
        if spot is None and last - first > 1 and parse.words[first][0].isupper():
            spot = _place_at(parse, first, last, gazetteer)
        if spot is not None:
            yield spot


def _adjective_in(parse: Parse, first: int, last: int, gazetteer: Gazetteer) -> Spot | None:
    """An adjective of place among the first words of a name, before an office, an authority or a trade."""
    for at in range(first, min(first + _LONGEST, last - 1)):
        if not parse.words[at][0].isupper():
            continue
        end, place = adjective(parse, at, gazetteer)
        if place is not None:
            holds = end < last and _is_held(parse, end, last, gazetteer.words)
            return Spot(at, end, end - 1, parse.span(at, end), [place], False) if holds else None
    return None


def _place_at(parse: Parse, first: int, last: int, gazetteer: Gazetteer) -> Spot | None:
    words = gazetteer.words
    of_office = first > 1 and parse.lower[first - 1] in ("of", "to") and parse.lower[first - 2] in words.titles
    for end in range(min(last - 1, first + _LONGEST), first, -1):
        if not parse.words[end - 1][0].isupper() or not (of_office or _is_held(parse, end, last, words)):
            continue
        name = parse.span(first, end)
        candidates = gazetteer.lookup(name)
        if parse.lower[end] not in words.local_titles:
            candidates = candidates if any(is_noted(c) for c in candidates) else []
        if candidates and name.lower() not in words.mostly_other:
            return Spot(first, end, end - 1, name, candidates, False)
    return None


def is_noted(c: Candidate) -> bool:
    """Whether a place is known by its bare name: a country, a state or province, a landmark, a large town."""
    return not c.spelling and (c.table or c.level == 1 or (c.kind == "city" and c.population >= KNOWN))


def _is_held(parse: Parse, at: int, last: int, words: PlaceWords) -> bool:
    """Whether what stands from token `at` belongs to the place named before it: an office, an authority, a trade."""
    word, form = parse.lower[at], parse.words[at]
    if word in words.titles or word in words.political or word in words.organs or word in ("'s", "’s"):
        return True
    if any(later in words.titles for later in parse.lower[at + 1 : min(last - 1, at + 3)]):
        return True  # "Quebec Health Minister X"
    if form.isalpha() and form.islower():
        return parse.pos[at] in ("NOUN", "ADJ", "VERB", "PROPN")
    before = parse.words[at - 1]  # in capitals: a dateline run into the name ("CAIRO Jane Roe")
    return form == "-" or (len(before) > 3 and before.isupper() and not form.isupper())


def _modifies(parse: Parse, i: int) -> bool:
    if parse.pos[i] == "ADJ":
        return True
    return parse.pos[i] in ("PROPN", "NOUN") and parse.deps[i] in _MODIFIERS and parse.heads[i] > i
