"""Places said with a common noun: "a military airport", "the front line", "the town".

"The town", "the province", "the country" mean the one that the report named last, where it named just one lately. The
others are places without a point, but for parts of a named town or area ("Aden's airport"), which lie where it does.
"""

from bisect import bisect_left
from collections.abc import Container, Mapping, Sequence

from msgspec.structs import replace

from dragoman.model import Place
from dragoman.parsing.parse import Parse
from dragoman.resolving.gazetteer import Gazetteer, PlaceKind
from dragoman.resolving.locative import is_locative
from dragoman.resolving.place_mention import PlaceMention, found_place, one_line
from dragoman.resolving.place_words import PlaceWords

_BACK = 2  # sentences in which "the town" looks for the town
_SET = frozenset({"amod", "compound", "nummod", "det", "poss", "nmod", "advmod", "punct", "predet"})
_NO_PHRASE = frozenset({"compound", "nmod", "amod", "npadvmod", "ROOT", "oprd", "attr", "dep"})

_BARE = frozenset({"home", "headquarters"})  # need no article


def find_sites(
    parse: Parse, named: Sequence[PlaceMention], actors: Container[int], gazetteer: Gazetteer
) -> list[PlaceMention]:
    """Places said with a common noun, in text order. `named` are the report's places by name, in text order; tokens in
    `actors` are heads of actors' mentions: "the city said" acts, and is none."""
    words = gazetteer.words
    covered = {token: m for m in named for token in range(m.first, m.last)}
    found = []
    last_named = _Last(parse, named)
    for i, lemma in enumerate(parse.lemmas):
        if parse.pos[i] != "NOUN" or not (lemma in words.sites or f"{parse.lower[i - 1]} {lemma}" in words.sites):
            continue
        if i in covered or i in actors or _is_named(parse, i, covered, words):
            continue
        first, whole = _start(parse, i, covered), _whole(parse, i, covered)
        if (whole is not None or _is_certain(parse, first, i, words)) and _is_there(parse, first, i, words):
            place, kind, rule = _meant(parse, first, i, whole, last_named, gazetteer)
            apposed = _apposed(parse, i, covered)
            if apposed is not None:
                place, rule = replace(apposed, text=place.text), "place.noun.same"
            start, end = parse.starts[first], parse.ends[i]
            found.append(PlaceMention(first, i + 1, i, start, end, place.text, place, kind, rule, lies=False))
    return found


def _is_named(parse: Parse, noun: int, covered: Mapping[int, PlaceMention], words: PlaceWords) -> bool:
    """Whether the noun only says what a named place is: "Mosul district", "the city of Mosul"."""
    before = covered.get(noun - 1)
    if before is not None and not before.rule.startswith("place.adjective"):
        return True
    if parse.tags[noun] != "NN" or parse.lemmas[noun] == "capital" or not _is_ruled(parse.lemmas[noun], words):
        return False
    return noun + 2 < len(parse) and parse.lower[noun + 1] == "of" and noun + 2 in covered


def _is_ruled(lemma: str, words: PlaceWords) -> bool:
    return lemma in words.towns or lemma in words.areas or lemma in words.states


def _whole(parse: Parse, noun: int, covered: Mapping[int, PlaceMention]) -> PlaceMention | None:
    """The place that the noun's place is a part of: "Mosul's western districts", "the airport in Aden", "the Syrian
    border"."""
    for child in parse.children[noun]:
        if parse.deps[child] in ("poss", "amod") and child in covered:
            return covered[child]
    if noun + 1 < len(parse) and parse.lower[noun + 1] in ("of", "in"):
        inner = parse.child(noun + 1, "pobj")
        return covered.get(inner) if inner is not None else None
    return None


def _apposed(parse: Parse, noun: int, covered: Mapping[int, PlaceMention]) -> Place | None:
    """The place that the next words name: "the capital Bangui", "the northern town, Sarmin"."""
    for at in range(noun + 1, min(noun + 3, len(parse))):
        if at in covered and parse.sentence_of[at] == parse.sentence_of[noun]:
            found = covered[at]
            return found.place if found.kind == "city" and parse.heads[found.head] == noun else None
        if parse.words[at] != ",":
            return None
    return None


def _start(parse: Parse, head: int, covered: Container[int]) -> int:
    """Where the noun's phrase begins: its determiner and adjectives, behind a place's name."""
    first = head
    while first > 0 and first - 1 not in covered and parse.deps[first - 1] in _SET:
        of = parse.heads[first - 1]
        if not head >= of >= first or parse.words[first - 1] in '.;:()"“”':
            break
        if parse.deps[first - 1] == "advmod" and of == head:  # "now a stronghold"
            break
        first -= 1
    while first < head and parse.pos[first] == "PUNCT":
        first += 1
    return first


def _is_there(parse: Parse, first: int, head: int, words: PlaceWords) -> bool:
    """Whether the noun stands for a place: in no compound, and not as one who acts ("the country demanded")."""
    return parse.deps[head] not in _NO_PHRASE and is_locative(parse, first, head, head + 1, words) is not False


def _is_certain(parse: Parse, first: int, head: int, words: PlaceWords) -> bool:
    """Whether certain places are meant: not "capital" or "200 countries", but "the capital", "homes", "at home"."""
    if parse.tags[head] == "NN":
        return first < head or parse.lemmas[head] in _BARE
    return not _is_ruled(parse.lemmas[head], words) or parse.lower[first] in ("the", "these", "those", "both", "two")


class _Last:
    """The places that were named last before a token, by kind."""

    def __init__(self, parse: Parse, named: Sequence[PlaceMention]) -> None:
        self.parse, self.named = parse, [m for m in named if m.last > m.first and m.place.latitude is not None]
        self.heads = [m.head for m in self.named]

    def only(self, token: int, kind: PlaceKind) -> Place | None:
        """The one place of `kind` named in the sentence of `token` before it and the few sentences above; else None."""
        reach = self.parse.sentence_of[token] - _BACK
        found: Place | None = None
        for at in range(bisect_left(self.heads, token) - 1, -1, -1):
            m = self.named[at]
            if self.parse.sentence_of[m.head] < reach:
                break
            if m.kind != kind or not (m.lies or kind == "country"):
                continue
            if found is not None and m.place.name != found.name:
                return None
            found = found or m.place
        return found


def _meant(
    parse: Parse, first: int, head: int, whole: PlaceMention | None, last_named: _Last, gazetteer: Gazetteer
) -> tuple[Place, PlaceKind, str]:
    """What tokens `first` to `head` mean, its kind, and the rule: a state's capital, a part of `whole`, the town or
    area they go back to, or a place unknown."""
    words, lemma, text = gazetteer.words, parse.lemmas[head], parse.span(first, head + 1)
    kind: PlaceKind = "city" if lemma in words.towns else "region" if lemma in words.areas else "landmark"
    kind = "country" if lemma in words.states else kind
    single = parse.tags[head] == "NN"
    bare = single and head - first == 1 and parse.lower[first] in ("the", "this")
    if lemma == "capital" and single:
        state = whole.place if whole is not None else last_named.only(first, "country") if bare else None
        town = gazetteer.capital_of(state.country) if state is not None and state.country else None
        if town is not None and (whole is None or whole.kind == "country"):
            return found_place(text, town), kind, "place.noun.capital"
        return _unknown(text), kind, "place.noun"
    if whole is not None:
        return _part(text, whole, several=lemma in words.states), kind, "place.noun.part"
    known = last_named.only(first, kind) if bare and kind != "landmark" else None
    if known is not None:
        return replace(known, text=text), kind, "place.noun.same"
    return _unknown(text), kind, "place.noun"


def _part(text: str, whole: PlaceMention, *, several: bool) -> Place:
    """A part of a town or area lies, as far as one can tell, where that does; a part of a country somewhere in it,
    if it is none of `several` countries ("the American countries")."""
    if whole.kind in ("city", "landmark", "region"):
        return replace(whole.place, text=text, name=one_line(text), geonameid=None)
    return replace(_unknown(text), country=None if several else whole.place.country)


def _unknown(text: str) -> Place:
    return Place(
        text=text, name=one_line(text), country=None, admin1=None, latitude=None, longitude=None, geonameid=None
    )
