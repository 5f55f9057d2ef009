"""Repairs of lists: members that a small parser hung on another word, or took for another name of what stands before.

Called by parsing/repair.py; each moves one phrase, none adds or drops a token.
"""

from dragoman.parsing.moving import NOMINAL, ending_at, ends_list, move
from dragoman.parsing.parse import Parse


def mend_list(parse: Parse, token: int) -> None:
    """Mend the list that a conjunction, an apposition or a stray noun at `token` belongs to."""
    dep = parse.deps[token]
    if dep == "cc" and parse.lower[token] in ("and", "or"):
        _side_by_side(parse, token)
        _last_listed(parse, token)
        _not_a_verb(parse, token)
    elif dep == "npadvmod":
        _list_member(parse, token)
    elif dep == "appos":
        _loose_apposition(parse, token)
        _in_list(parse, token)
        _behind_dash(parse, token)


def _side_by_side(parse: Parse, conjunction: int) -> None:
    """ "Ana Ruiz of Rome and Ugo Moll of Milan": two of the same build are listed with one another, not within."""
    inner = parse.heads[conjunction]
    preposition = parse.heads[inner]
    if parse.deps[inner] != "pobj" or parse.deps[preposition] != "prep":
        return
    outer = parse.heads[preposition]
    other = next((c for c in parse.children[inner] if parse.deps[c] == "conj" and c > conjunction), None)
    if other is None or not parse.pos[outer] == parse.pos[other] == "PROPN" or outer > inner:
        return
    word = parse.lower[preposition]
    if any(parse.lower[c] == word for c in parse.children[inner]):
        return
    if any(parse.lower[c] == word and parse.deps[c] == "prep" and c > other for c in parse.children[other]):
        move(parse, other, outer, "conj")
        move(parse, conjunction, outer, "cc")


def _last_listed(parse: Parse, conjunction: int) -> None:
    """ "the arrest of two men for killing a priest, a maid, and her son": the last of three goes with the first two."""
    above = parse.heads[conjunction]
    end = conjunction - 1 if parse.words[conjunction - 1] != "," else conjunction - 2
    other = next((c for c in parse.children[above] if parse.deps[c] == "conj" and c > conjunction), None)
    if other is None or end <= above or parse.pos[above] not in NOMINAL or parse.pos[other] not in NOMINAL:
        return
    middle = end
    while (
        parse.deps[middle] != "appos" and parse.heads[middle] > above and parse.right_edge(parse.heads[middle]) == end
    ):
        middle = parse.heads[middle]
    first = parse.heads[middle]
    if parse.deps[middle] != "appos" or parse.deps[first] != "dobj" or parse.right_edge(middle) != end:
        return
    if above in parse.ancestors(first):
        move(parse, other, first, "conj")
        move(parse, conjunction, first, "cc")


def _not_a_verb(parse: Parse, conjunction: int) -> None:
    """ "attacked the mill, the guards, and the council": a noun is listed with the objects, not with the verb."""
    verb = parse.heads[conjunction]
    other = next((c for c in parse.children[verb] if parse.deps[c] == "conj" and c > conjunction), None)
    objects = [c for c in parse.children[verb] if parse.deps[c] == "dobj" and c < conjunction]
    if other is None or not objects or parse.pos[verb] != "VERB" or parse.pos[other] not in ("NOUN", "PROPN"):
        return
    if parse.child(other, "nsubj", "nsubjpass", "aux", "auxpass", "cop") is None:
        move(parse, other, objects[-1], "conj")
        move(parse, conjunction, objects[-1], "cc")


def _list_member(parse: Parse, noun: int) -> None:
    """ "attacked the bank, the mill, and a bridge": the mill is one of three, no time or measure."""
    left = parse.left_edge(noun)
    if left < 2 or parse.words[left - 1] != "," or parse.pos[left] != "DET" or not ends_list(parse, noun):
        return
    first = ending_at(parse, left - 2)
    if first is None or parse.deps[first] not in ("dobj", "pobj") or parse.heads[noun] not in parse.ancestors(first):
        return
    move(parse, noun, first, "conj")


def _loose_apposition(parse: Parse, noun: int) -> None:
    """ "a letter sent by Ana and Dina Ruiz, two women who ...": what explains names belongs to them."""
    left = parse.left_edge(noun)
    if parse.pos[parse.heads[noun]] != "VERB" or left < 2 or parse.words[left - 1] != "," or parse.heads[noun] > noun:
        return
    named = ending_at(parse, left - 2)
    if named is not None and parse.pos[named] == "PROPN" and parse.pos[noun] == "NOUN":
        if parse.heads[noun] in parse.ancestors(named):
            move(parse, noun, named, "appos")


def _in_list(parse: Parse, noun: int) -> None:
    """ "the mill, the bank, and the bridge": the bank is no other name of the mill. People are left as they are: "the
    judge, the head of the court, and the mayor" may be two."""
    first = parse.heads[noun]
    if parse.tags[first] != "NN" or parse.tags[noun] != "NN" or parse.deps[first] not in ("dobj", "pobj", "conj"):
        return
    owned = parse.child(noun, "poss") is not None and parse.child(first, "poss") is not None
    same = parse.lower[parse.left_edge(first)] == parse.lower[parse.left_edge(noun)] in ("the", "a")
    last = parse.right_edge(noun)
    if not (owned or same) or parse.lower[last + 1 : last + 3] != [",", "and"]:
        return
    if any(parse.deps[c] == "conj" and c > noun for c in parse.children[first]):
        parse.deps[noun] = "conj"


def _behind_dash(parse: Parse, noun: int) -> None:
    """ "burned three cars on the highway -- a van, a bus and a jeep": the list tells which cars."""
    left, place = parse.left_edge(noun), parse.heads[noun]
    if parse.words[left - 1] not in ("--", "—", "–", ":") or parse.deps[place] != "pobj" or not ends_list(parse, noun):
        return
    verb = parse.heads[parse.heads[place]]
    several = parse.child(verb, "dobj") if parse.pos[verb] == "VERB" else None
    if several is None or several > place or parse.tags[several] != "NNS" or parse.tags[place] not in ("NN", "NNP"):
        return
    if parse.child(several, "nummod") is not None:
        move(parse, noun, several, "appos")
