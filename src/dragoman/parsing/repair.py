"""Repairs of slips that small statistical parsers make often and that cost an argument when left.

Each repair moves one phrase to where the words before it say it belongs; none adds or drops a token, and the tree
stays one. They work on the columns of a Parse, whichever parser made it, once a report.
"""

from dragoman.parsing.parse import Parse

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_ASTRAY = frozenset({"nsubj", "nsubjpass", "dep", "npadvmod"})
# prepositions that cannot stand without an object (others are particles as well: "gave in")
_TRANSITIVE = frozenset({"to", "from", "with", "against", "of", "for", "into", "between", "among", "towards", "toward"})


def repair(parse: Parse) -> None:
    """Mend a whole parse in place."""
    for token, word in enumerate(parse.lower):
        if word == "up":
            _up_to(parse, token)
        elif word in _TRANSITIVE and parse.deps[token] == "prep" and not parse.children[token]:
            _object_of(parse, token)


def _up_to(parse: Parse, up: int) -> None:
    """ "kidnapped up to 16 advisers": a limit on the number, not "kidnapped up" with a goal."""
    if up + 2 >= len(parse) or parse.lower[up + 1] != "to" or parse.pos[up + 2] != "NUM":
        return
    if parse.deps[up] not in ("prt", "advmod", "prep") or parse.heads[up] == up:
        return
    to, number = up + 1, up + 2
    noun = parse.heads[number] if parse.deps[number] in ("nummod", "quantmod") else number
    while noun != number and parse.deps[noun] == "quantmod" and parse.heads[noun] > noun:
        noun = parse.heads[noun]
    if parse.heads[noun] != to or parse.heads[to] not in (up, parse.heads[up]):
        return
    above = parse.heads[up]
    verbal = parse.pos[above] in ("VERB", "AUX")
    if not verbal or parse.child(above, "dobj", "nsubjpass") is not None:
        return
    _move(parse, noun, above, "dobj")
    _move(parse, up, number, "quantmod")
    _move(parse, to, number, "quantmod")


def _object_of(parse: Parse, preposition: int) -> None:
    """ "granted asylum to five officers holed up in ...": the noun behind "to" is its object, with the participle."""
    first = preposition + 1
    if first >= len(parse) or parse.sentence_of[first] != parse.sentence_of[preposition]:
        return
    noun = first
    while parse.heads[noun] != noun and parse.heads[noun] > noun and parse.pos[noun] not in ("VERB", "AUX"):
        above = parse.heads[noun]
        if parse.pos[above] not in _NOMINAL or parse.left_edge(above) != first:
            break
        noun = above
    if parse.pos[noun] not in _NOMINAL or parse.left_edge(noun) != first or parse.deps[noun] not in _ASTRAY:
        return
    verb = parse.heads[noun]
    if verb <= noun or parse.tags[verb] not in ("VBN", "VBG", "VBD") or parse.child(verb, "aux", "auxpass") is not None:
        return
    if parse.deps[verb] not in ("advcl", "acl", "relcl", "ccomp", "dep", "conj"):
        return
    if verb in parse.ancestors(preposition):
        return  # what stands under the verb cannot hold it
    _move(parse, noun, preposition, "pobj")
    _move(parse, verb, noun, "acl")


def _move(parse: Parse, token: int, head: int, dep: str) -> None:
    """Hang a token, with all that hangs on it, on another word."""
    old = parse.heads[token]
    if old != token:
        parse.children[old].remove(token)
    parse.heads[token], parse.deps[token] = head, dep
    parse.children[head].append(token)
    parse.children[head].sort()
