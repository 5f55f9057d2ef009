"""Places said with a common noun: "a military airport", "the front line", "the town".

"The town", "the province", "the country" mean the one that the report named last, where it named just one lately. The
others are places without a point.
"""

from bisect import bisect_left
from collections.abc import Container, Sequence

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
    covered = {token for m in named for token in range(m.first, m.last)}
    found = []
    last_named = _Last(parse, named)
    for i, lemma in enumerate(parse.lemmas):
        if parse.pos[i] != "NOUN" or not (lemma in words.sites or f"{parse.lower[i - 1]} {lemma}" in words.sites):
            continue
        if i in covered or i in actors or _names_its_place(parse, i, covered):
            continue
        first = _start(parse, i, covered)
        if _is_there(parse, first, i, words):
            found.append(_site(parse, first, i, last_named, words))
    return found


def _names_its_place(parse: Parse, noun: int, covered: Container[int]) -> bool:
    """ "The city of Mosul" is Mosul; "Mosul district" too."""
    if noun > 0 and noun - 1 in covered:
        return True
    return noun + 2 < len(parse) and parse.lower[noun + 1] == "of" and noun + 2 in covered


def _start(parse: Parse, head: int, covered: Container[int]) -> int:
    """Where the noun's phrase begins: its determiner and adjectives, behind a place's name."""
    first = head
    while first > 0 and first - 1 not in covered and parse.deps[first - 1] in _SET:
        if not head >= parse.heads[first - 1] >= first or (parse.words[first - 1] in ".;:()\"“”"):
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
    lemma = parse.lemmas[head]
    ruled = lemma in words.towns or lemma in words.areas or lemma in words.states
    return lies is True or (lies is None and (not ruled or parse.deps[head] in ("dobj", "nsubjpass", "appos")))


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


def _site(parse: Parse, first: int, head: int, last_named: _Last, words: PlaceWords) -> PlaceMention:
    """The mention of tokens `first` to `head`, as the town or area that it goes back to, or as a place unknown."""
    text = parse.span(first, head + 1)
    lemma, bare = parse.lemmas[head], head - first == 1 and parse.lower[first] in ("the", "this")
    kind: PlaceKind = "city" if lemma in words.towns else "region" if lemma in words.areas else "landmark"
    kind = "country" if lemma in words.states else kind
    known = last_named.only(first, kind) if bare and kind != "landmark" and parse.tags[head] == "NN" else None
    place = Place(
        text=text,
        name=known.name if known else text,
        country=known.country if known else None,
        admin1=known.admin1 if known else None,
        latitude=known.latitude if known else None,
        longitude=known.longitude if known else None,
        geonameid=known.geonameid if known else None,
    )
    rule = "place.noun.same" if known else "place.noun"
    return PlaceMention(
        first, head + 1, head, parse.starts[first], parse.ends[head], text, place, kind, rule, lies=False
    )
