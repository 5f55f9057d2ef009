"""Whether a place name lies or acts: "in Iraq" against "Iraq said".

A state, a capital or a town can stand for its rulers. The grammar around the name tells most cases apart; where it does
not, the answer is None and the caller decides.
"""

from dragoman.parsing.parse import Parse
from dragoman.resolving.place_words import PlaceWords

_SUBJECTS = frozenset({"nsubj", "csubj"})
_MODIFIERS = frozenset({"compound", "nmod", "amod", "npadvmod"})


def is_locative(parse: Parse, first: int, head: int, last: int, words: PlaceWords) -> bool | None:
    """True where the name of tokens `first` to `last` (exclusive, head token `head`) is a place where something is or
    happens; False where it stands for people who act or are dealt with; None where the grammar leaves it open.

    True: object of a preposition of place; object of a verb of going or taking ("left Damascus"); before or owning a
    noun of place ("Baghdad's airport"); a passive subject ("Homs was shelled"); "Cairo-based".
    False: subject of a verb of speech or action; agent of a passive; object of a verb of dealing ("accused Iran");
    before or owning a noun of rule or diplomacy ("Iraq-US talks"); party of "with", "against"; "Turkey-backed".
    What is joined by "and" goes as the first of the joined names.
    """
    hyphen = _hyphenated(parse, last, words)
    if hyphen is not None:
        return hyphen
    dep, governor = _grammar(parse, head)
    if dep == "pobj":
        return _after_preposition(parse, governor, words)
    if dep == "poss" or (dep in _MODIFIERS and parse.pos[governor] in ("NOUN", "PROPN")):
        return _beside_noun(parse, governor, words)
    if dep in _SUBJECTS:
        return False if parse.lemmas[governor] in words.acting else None
    if dep == "nsubjpass":
        return None if parse.lemmas[governor] in words.dealing else True
    if dep in ("dobj", "dative"):
        lemma = parse.lemmas[governor]
        return True if lemma in words.going else False if lemma in words.dealing else None
    if dep == "agent":
        return False
    return None


def stands_for_state(parse: Parse, head: int, words: PlaceWords, *, subject_only: bool = False) -> bool:
    """Whether the name of a state or capital, which is_locative leaves open, most likely means those who rule there.

    True for the subject of any active verb but those of `undergoing` ("Russia keeps", not "Russia lies"), and for
    a name that stands before a noun like an adjective ("the US presence"), unless `subject_only`.
    """
    dep, governor = _grammar(parse, head)
    if dep in _SUBJECTS:
        return parse.lemmas[governor] not in words.undergoing
    return not subject_only and dep in _MODIFIERS and parse.pos[governor] in ("NOUN", "PROPN") and governor > head


def _grammar(parse: Parse, head: int) -> tuple[str, int]:
    """The label and governor that count for a name: those of the first joined name, of the noun at the end."""
    token = _first_conjunct(parse, head)
    dep, governor = parse.deps[token], parse.heads[token]
    while (
        dep in _MODIFIERS and parse.pos[governor] == "PROPN" and parse.deps[governor] in _MODIFIERS and governor > token
    ):
        token = governor  # "Iraq" in "Iraq-US talks" hangs on "US"
        dep, governor = parse.deps[token], parse.heads[token]
    return dep, governor


def _hyphenated(parse: Parse, last: int, words: PlaceWords) -> bool | None:
    if last + 1 < len(parse) and parse.words[last] == "-" and parse.starts[last] == parse.ends[last - 1]:
        after = parse.lower[last + 1]
        return False if after in words.hyphen_acting else True if after in words.hyphen_lying else None
    return None


def _first_conjunct(parse: Parse, token: int) -> int:
    """The first of the names that `token` is joined with; an apposed name goes as what it is apposed to."""
    for _ in range(12):
        if parse.deps[token] not in ("conj", "appos") or parse.heads[token] == token:
            break
        above = parse.heads[token]
        if parse.deps[token] == "appos" and parse.pos[above] != "PROPN":
            break
        token = above
    return token


def _after_preposition(parse: Parse, preposition: int, words: PlaceWords) -> bool | None:
    word = parse.lower[preposition]
    governor = parse.heads[preposition]
    above = parse.lemmas[governor]
    if word in words.giving:
        if above in words.political or parse.lower[governor] in words.political:
            return False
        near = parse.lemmas[parse.heads[governor]] if parse.pos[governor] in ("NOUN", "ADV", "ADP") else above
        if above in words.goers or near in words.goers or parse.lower[governor] in words.place_nouns:
            return True
        return None if word in ("to", "from") else word != "between"
    if word in words.locative:
        return True
    if word in words.partner:
        return word == "with" and parse.lemmas[governor] == "border"
    if word == "of":
        if parse.lower[governor] in words.political:
            return False
        return True if parse.lower[governor] in words.place_of else None
    return None


def _beside_noun(parse: Parse, noun: int, words: PlaceWords) -> bool | None:
    lower, lemma = parse.lower[noun], parse.lemmas[noun].lower()
    if lower in words.place_nouns or lemma in words.place_nouns:
        return True
    if lower in words.political or lemma in words.political:
        return False
    return None
