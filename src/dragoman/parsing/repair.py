"""Repairs of slips that small statistical parsers make often and that cost an argument when left.

Each repair moves one phrase to where the words before it say it belongs; none adds or drops a token, and the tree
stays one. They work on the columns of a Parse, whichever parser made it, once a report.
"""

from dragoman.parsing.lists import mend_list
from dragoman.parsing.moving import NOMINAL, ending_at, ends_list, move
from dragoman.parsing.parse import Parse

_ASTRAY = frozenset({"nsubj", "nsubjpass", "dep", "npadvmod"})
_MONTHS = frozenset(
    {
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    }
)  # fmt: skip
# prepositions that cannot stand without an object (others are particles as well: "gave in")
_TRANSITIVE = frozenset({"to", "from", "with", "against", "of", "for", "into", "between", "among", "towards", "toward"})


def repair(parse: Parse) -> None:
    """Mend a whole parse in place."""
    for token, word in enumerate(parse.lower):
        dep = parse.deps[token]
        if word == "up":
            _up_to(parse, token)
        elif dep == "prep" and word == "of" and parse.lower[parse.heads[token]] in _MONTHS:
            _of_whom(parse, token)
        elif dep == "prep" and word in _TRANSITIVE and not parse.children[token]:
            _object_of(parse, token)
        elif dep == "prep" and word == "including":
            _including(parse, token)
        elif dep == "prep" and word == "by":
            _by_whom(parse, token)
        elif dep in ("aux", "auxpass") and parse.tags[token] in ("VBD", "VBZ", "VBP"):
            _fronted_subject(parse, token)
        else:
            mend_list(parse, token)


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
    move(parse, noun, above, "dobj")
    move(parse, up, number, "quantmod")
    move(parse, to, number, "quantmod")


def _fronted_subject(parse: Parse, auxiliary: int) -> None:
    """ "According to sources from the church, the priest Ana Ruiz and two women were killed": who was killed is not the
    church."""
    verb = parse.heads[auxiliary]
    if parse.pos[verb] != "VERB" or parse.deps[verb] not in ("ROOT", "ccomp"):
        return
    if parse.child(verb, "nsubj", "nsubjpass", "csubj", "expl") is not None:
        return
    end = auxiliary - 1 if parse.words[auxiliary - 1] != "," else auxiliary - 2
    noun = end
    while (
        noun >= 0
        and parse.heads[noun] != noun
        and not (parse.deps[noun] == "appos" and parse.right_edge(noun) in (end, auxiliary - 1))
    ):
        noun = parse.heads[noun]
    left = parse.left_edge(noun) if noun >= 0 else 0
    if parse.deps[noun] != "appos" or left < 2 or parse.words[left - 1] != "," or verb not in parse.ancestors(noun):
        return
    if parse.pos[parse.heads[noun]] in NOMINAL:
        passive = parse.child(verb, "auxpass") is not None
        move(parse, noun, verb, "nsubjpass" if passive else "nsubj")


def _of_whom(parse: Parse, of: int) -> None:
    """ "the murder on 15 September of Leo Vaca": of Leo Vaca was the murder, not the month."""
    month = parse.heads[of]
    whom = parse.child(of, "pobj")
    on = parse.heads[month]
    if whom is None or parse.pos[whom] not in ("NOUN", "PROPN") or parse.deps[month] != "pobj" or on == 0:
        return
    if parse.lower[on] in ("on", "in", "last") and parse.pos[on - 1] == "NOUN" and month < of:
        move(parse, of, on - 1, "prep")


def _including(parse: Parse, word: int) -> None:
    """ "the killing of six men, including X": X is one of the men, not of the killing."""
    comma = word - 1
    if comma < 1 or parse.words[comma] != ",":
        return
    group = ending_at(parse, comma - 1)
    if group is None or group <= parse.heads[word]:
        return
    if parse.tags[group] in ("NNS", "NNPS", "CD") or ends_list(parse, group):
        move(parse, word, group, "prep")


def _by_whom(parse: Parse, by: int) -> None:
    """ "the bodies of the men shot last Friday (17 May) by soldiers": only when stands between, so they were shot by
    them."""
    head = parse.heads[by]
    verb = by - 1
    while verb > head and parse.pos[verb] not in ("VERB", "AUX"):
        if parse.pos[verb] not in ("NUM", "PUNCT", "ADJ", "DET") and not _dated(parse, verb):
            return
        verb -= 1
    bare = verb > head and parse.tags[verb] == "VBN" and parse.deps[verb] == "acl" and verb < by - 1
    if bare and head in parse.ancestors(verb) and parse.child(verb, "agent", "dobj") is None:
        move(parse, by, verb, "agent")


def _dated(parse: Parse, token: int) -> bool:
    """Whether a word between belongs to a date: it hangs on the verb as a time, or stands in brackets with a number."""
    return parse.deps[token] in ("npadvmod", "advmod") or any(parse.pos[c] == "NUM" for c in parse.children[token])


def _object_of(parse: Parse, preposition: int) -> None:
    """ "granted asylum to five officers holed up in ...": the noun behind "to" is its object, with the participle."""
    first = preposition + 1
    if first >= len(parse) or parse.sentence_of[first] != parse.sentence_of[preposition]:
        return
    noun = first
    while parse.heads[noun] != noun and parse.heads[noun] > noun and parse.pos[noun] not in ("VERB", "AUX"):
        above = parse.heads[noun]
        if parse.pos[above] not in NOMINAL or parse.left_edge(above) != first:
            break
        noun = above
    if parse.pos[noun] not in NOMINAL or parse.left_edge(noun) != first or parse.deps[noun] not in _ASTRAY:
        return
    verb = parse.heads[noun]
    if verb <= noun or parse.tags[verb] not in ("VBN", "VBG", "VBD") or parse.child(verb, "aux", "auxpass") is not None:
        return
    if parse.deps[verb] not in ("advcl", "acl", "relcl", "ccomp", "dep", "conj"):
        return
    if verb in parse.ancestors(preposition):
        return  # what stands under the verb cannot hold it
    move(parse, noun, preposition, "pobj")
    move(parse, verb, noun, "acl")
