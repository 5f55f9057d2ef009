"""Place or actor: what the grammar around a state's, capital's or unknown name says of it.

A state is an actor unless it stands where things happen ("in Iraq", "flew to Iraq"); a capital is a place unless it
acts
("Ankara rejected ...") or is addressed ("accused Moscow").
"""

from dragoman.finding.grammar import is_passive
from dragoman.parsing.parse import Parse
from dragoman.resolving.registry_cues import ActorCues


def phrase_head(parse: Parse, first: int, last: int) -> int:
    """The token of [first, last) that depends on something outside: the last one where there are several."""
    for i in range(last - 1, first - 1, -1):
        outside = not first <= parse.heads[i] < last or parse.heads[i] == i
        if outside and parse.pos[i] not in ("PUNCT", "PART", "DET"):
            return i
    return last - 1


def coordinated_with(parse: Parse, head: int) -> int:
    """The first conjunct that `head` is coordinated with, itself where it is alone: shares its grammatical place."""
    for _ in range(12):
        if parse.deps[head] != "conj" or parse.pos[parse.heads[head]] not in ("PROPN", "NOUN", "PRON", "ADJ", "NUM"):
            return head
        head = parse.heads[head]
    return head


def is_place(parse: Parse, first: int, last: int, cues: ActorCues) -> bool:
    """Whether a state, organisation or unknown name at tokens [first, last) stands as a place."""
    head = coordinated_with(parse, phrase_head(parse, first, last))
    before = first - 1
    while before >= 0 and parse.tags[before] in ("DT", "JJ") and parse.sentence_of[before] == parse.sentence_of[first]:
        before -= 1
    if (
        before >= 0
        and parse.words[before] == ","
        and before > 0
        and parse.deps[head] in ("appos", "conj", "npadvmod", "nmod")
    ):
        up = parse.heads[head]
        if (
            parse.deps[head] in ("appos", "npadvmod")
            and parse.tags[up] in ("NNP", "NNPS")
            and parse.deps[up] == "pobj"
            and up >= before - 3
        ):
            return _preposition_places(parse, parse.heads[up], cues)
    dep, up = parse.deps[head], parse.heads[head]
    if dep == "pobj":
        return _preposition_places(parse, up, cues)
    if dep in ("npadvmod", "advmod"):
        return not (last < len(parse) and parse.words[last] == "-")
    if (
        before >= 0
        and parse.sentence_of[before] == parse.sentence_of[first]
        and parse.lower[before] in cues.place_prepositions
    ):
        return parse.tags[before] == "IN"
    return False


def _preposition_places(parse: Parse, prep: int, cues: ActorCues) -> bool:
    word, up = parse.lower[prep], parse.heads[prep]
    if word in cues.place_prepositions:
        return True
    if word in ("to", "from", "toward", "towards"):
        if parse.deps[prep] == "prep" and parse.lower[up] in cues.place_prepositions | {"out", "away", "back"}:
            return True
        while parse.deps[up] in ("prep", "pobj") and parse.pos[up] == "ADP":
            up = parse.heads[up]
        lemma = parse.lemmas[up]
        if word == "from":
            return not (lemma in cues.giving_words or parse.pos[up] == "ADP")
        return lemma in cues.motion_verbs or lemma in cues.motion_nouns
    if word == "of":
        return parse.lemmas[up].lower() in cues.place_nouns or parse.lower[up] in cues.place_prepositions
    return word in ("off", "out")


def acts(parse: Parse, first: int, last: int, cues: ActorCues) -> bool:
    """Whether a capital's or palace's name stands for the government: it acts, speaks, is addressed, or owns a deed."""
    head = coordinated_with(parse, phrase_head(parse, first, last))
    dep, up = parse.deps[head], parse.heads[head]
    if dep in ("nsubj", "nsubjpass"):
        if dep == "nsubj" and not is_passive(parse, up):
            if parse.lemmas[up] in cues.acting_verbs:
                return True
            if parse.lemmas[up] == "be":
                complement = parse.child(up, "acomp")
                return complement is not None and parse.lemmas[complement] in cues.acting_adjectives
            return False
        return parse.lemmas[up] in cues.addressing_verbs
    if dep in ("dobj", "dative"):
        return parse.lemmas[up] in cues.addressing_verbs
    if dep == "pobj":
        word, above = parse.lower[up], parse.heads[up]
        if parse.deps[up] == "agent" or word == "by":
            return True
        if word in ("on", "upon"):
            return parse.lemmas[above] in cues.on_words
        if word == "to" and parse.lemmas[above] in cues.given_to:
            return True
        if word in ("to", "from"):
            return (
                parse.pos[above] in ("NOUN", "VERB")
                and not _preposition_places(parse, up, cues)
                and (
                    parse.lemmas[above] in cues.addressing_verbs
                    or parse.lemmas[above] in cues.giving_words
                    or parse.lemmas[above] in cues.speech_verbs
                )
            )
        if word == "with" or word == "between":
            return parse.lemmas[above] in cues.dealings
        return (
            word == "against" and parse.pos[above] in ("NOUN", "VERB") and parse.lemmas[above] not in cues.against_words
        )
    if dep == "poss":
        return parse.lemmas[up] in cues.deed_nouns or parse.lemmas[up] in cues.dealings
    return False


def speaks(parse: Parse, head: int, cues: ActorCues) -> bool:
    """Whether a phrase is the subject of a verb of saying or of a verb that only persons do."""
    head = coordinated_with(parse, head)
    return parse.deps[head] == "nsubj" and (
        parse.lemmas[parse.heads[head]] in cues.speech_verbs or parse.lemmas[parse.heads[head]] in cues.personal_verbs
    )
