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
from dragoman.resolving.place_mention import PlaceMention
from dragoman.resolving.place_words import PlaceWords

_BACK = 2  # sentences in which "the town" looks for the town
_SET = frozenset({"amod", "compound", "nummod", "det", "poss", "nmod", "advmod", "punct", "predet"})
_NO_PHRASE = frozenset({"compound", "nmod", "amod", "npadvmod", "ROOT", "oprd", "attr", "dep"})


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
        if i in covered or i in actors or i - 1 in covered:  # "Mosul district" is a place by name
            continue
        whole = _whole(parse, i, covered)
        if whole is not None and parse.tags[i] == "NN" and _is_ruled(parse.lemmas[i], words):
            continue  # "the city of Mosul" is Mosul
        first = _start(parse, i, covered)
        if _is_there(parse, first, i, words):
            known = whole.place if whole is not None and whole.kind in ("city", "landmark", "region") else None
            found.append(_site(parse, first, i, known, last_named, words))
    return found


def _is_ruled(lemma: str, words: PlaceWords) -> bool:
    return lemma in words.towns or lemma in words.areas or lemma in words.states


def _whole(parse: Parse, noun: int, covered: Mapping[int, PlaceMention]) -> PlaceMention | None:
    """The named place that the noun's place is a part of: "Mosul's western districts", "the outskirts of Aden"."""
    owner = parse.child(noun, "poss")
    if owner is not None and owner in covered:
        return covered[owner]
    if noun + 1 < len(parse) and parse.lower[noun + 1] in ("of", "in"):
        inner = parse.child(noun + 1, "pobj")
        return covered.get(inner) if inner is not None else None
    return None


def _start(parse: Parse, head: int, covered: Container[int]) -> int:
    """Where the noun's phrase begins: its determiner and adjectives, behind a place's name."""
    first = head
    while first > 0 and first - 1 not in covered and parse.deps[first - 1] in _SET:
        if not head >= parse.heads[first - 1] >= first or (parse.words[first - 1] in '.;:()"“”'):
            break
        first -= 1
    while first < head and parse.pos[first] == "PUNCT":
        first += 1
    return first


def _is_there(parse: Parse, first: int, head: int, words: PlaceWords) -> bool:
    """Whether the noun stands for a place: in no compound, and a country's or town's not as one who acts."""
    if parse.deps[head] in _NO_PHRASE:
        return False
    lies = is_locative(parse, first, head, head + 1, words)
    return lies is True or (
        lies is None
        and (not _is_ruled(parse.lemmas[head], words) or parse.deps[head] in ("dobj", "nsubjpass", "appos"))
    )


class _Last:
    """The places that were named last before a token, by kind."""

    def __init__(self, parse: Parse, named: Sequence[PlaceMention]) -> None:
        self.parse, self.named = parse, [m for m in named if m.last > m.first and m.place.latitude is not None]
        self.heads = [m.head for m in self.named]

    def only(self, token: int, kind: PlaceKind) -> Place | None:
        """The one place of `kind` named in the sentence of `token` before it and the few sentences above; else None."""
        reach = self.parse.sentence_of[token] - _BACK
        found: Place | None = None
        for m in reversed(self.named[: bisect_left(self.heads, token)]):
            if self.parse.sentence_of[m.head] < reach:
                break
            if m.kind != kind or not (m.lies or kind == "country"):
                continue
            if found is not None and m.place.name != found.name:
                return None
            found = found or m.place
        return found


def _site(
    parse: Parse, first: int, head: int, whole: Place | None, last_named: _Last, words: PlaceWords
) -> PlaceMention:
    """The mention of tokens `first` to `head`: a part of `whole`, the town or area it goes back to, or unknown."""
    text = parse.span(first, head + 1)
    lemma, bare = parse.lemmas[head], head - first == 1 and parse.lower[first] in ("the", "this")
    kind: PlaceKind = "city" if lemma in words.towns else "region" if lemma in words.areas else "landmark"
    kind = "country" if lemma in words.states else kind
    place, rule = _unknown(text), "place.noun"
    if whole is not None:
        place, rule = replace(whole, text=text, name=text, geonameid=None), "place.noun.part"
    elif bare and kind != "landmark" and parse.tags[head] == "NN":
        known = last_named.only(first, kind)
        if known is not None:
            place, rule = replace(known, text=text), "place.noun.same"
    return PlaceMention(
        first, head + 1, head, parse.starts[first], parse.ends[head], text, place, kind, rule, lies=False
    )


def _unknown(text: str) -> Place:
    return Place(text=text, name=text, country=None, admin1=None, latitude=None, longitude=None, geonameid=None)
