"""Repairs of slips that small statistical parsers make often and that cost an argument when left.

Each repair moves one phrase to where the words before it say it belongs; none adds or drops a token, and the tree
stays one. They work on the columns of a Parse, whichever parser made it, once a report.
"""

from dragoman.parsing.parse import Parse

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
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
        if word == "up":
            _up_to(parse, token)
        elif word == "of" and parse.deps[token] == "prep" and parse.lower[parse.heads[token]] in _MONTHS:
            _of_whom(parse, token)
        elif word in _TRANSITIVE and parse.deps[token] == "prep" and not parse.children[token]:
            _object_of(parse, token)
        elif word in ("and", "or") and parse.deps[token] == "cc":
            _side_by_side(parse, token)
            _last_listed(parse, token)
        elif word == "including" and parse.deps[token] == "prep":
            _including(parse, token)
        if parse.deps[token] == "npadvmod":
            _list_member(parse, token)
        elif parse.deps[token] == "appos":
            _loose_apposition(parse, token)
            _in_list(parse, token)
            _behind_dash(parse, token)
        elif parse.deps[token] in ("aux", "auxpass") and parse.tags[token] in ("VBD", "VBZ", "VBP"):
            _fronted_subject(parse, token)
        if word == "by" and parse.deps[token] == "prep":
            _by_whom(parse, token)


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
        _move(parse, other, outer, "conj")
        _move(parse, conjunction, outer, "cc")


def _last_listed(parse: Parse, conjunction: int) -> None:
    """ "the arrest of two men for killing a priest, a maid, and her son": the last of three goes with the first two."""
    above = parse.heads[conjunction]
    end = conjunction - 1 if parse.words[conjunction - 1] != "," else conjunction - 2
    other = next((c for c in parse.children[above] if parse.deps[c] == "conj" and c > conjunction), None)
    if other is None or end <= above or parse.pos[above] not in _NOMINAL or parse.pos[other] not in _NOMINAL:
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
        _move(parse, other, first, "conj")
        _move(parse, conjunction, first, "cc")


def _list_member(parse: Parse, noun: int) -> None:
    """ "attacked the bank, the mill, and a bridge": the mill is one of three, no time or measure."""
    left = parse.left_edge(noun)
    if left < 2 or parse.words[left - 1] != "," or parse.pos[left] != "DET" or not _ends_list(parse, noun):
        return
    first = _ending_at(parse, left - 2)
    if first is None or parse.deps[first] not in ("dobj", "pobj") or parse.heads[noun] not in parse.ancestors(first):
        return
    _move(parse, noun, first, "conj")


def _ends_list(parse: Parse, noun: int) -> bool:
    """Whether a list goes on behind a noun to an "and"."""
    return any(parse.deps[c] == "conj" and c > noun for c in parse.children[noun])


def _loose_apposition(parse: Parse, noun: int) -> None:
    """ "a letter sent by Ana and Dina Ruiz, two women who ...": what explains names belongs to them."""
    left = parse.left_edge(noun)
    if parse.pos[parse.heads[noun]] != "VERB" or left < 2 or parse.words[left - 1] != "," or parse.heads[noun] > noun:
        return
    named = _ending_at(parse, left - 2)
    if named is not None and parse.pos[named] == "PROPN" and parse.pos[noun] == "NOUN":
        if parse.heads[noun] in parse.ancestors(named):
            _move(parse, noun, named, "appos")


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
    if parse.words[left - 1] not in ("--", "—", "–", ":") or parse.deps[place] != "pobj" or not _ends_list(parse, noun):
        return
    verb = parse.heads[parse.heads[place]]
    several = parse.child(verb, "dobj") if parse.pos[verb] == "VERB" else None
    if several is None or several > place or parse.tags[several] != "NNS" or parse.tags[place] not in ("NN", "NNP"):
        return
    if parse.child(several, "nummod") is not None:
        _move(parse, noun, several, "appos")


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
    if parse.pos[parse.heads[noun]] in _NOMINAL:
        passive = parse.child(verb, "auxpass") is not None
        _move(parse, noun, verb, "nsubjpass" if passive else "nsubj")


def _of_whom(parse: Parse, of: int) -> None:
    """ "the murder on 15 September of Leo Vaca": of Leo Vaca was the murder, not the month."""
    month = parse.heads[of]
    whom = parse.child(of, "pobj")
    on = parse.heads[month]
    if whom is None or parse.pos[whom] not in ("NOUN", "PROPN") or parse.deps[month] != "pobj" or on == 0:
        return
    if parse.lower[on] in ("on", "in", "last") and parse.pos[on - 1] == "NOUN" and month < of:
        _move(parse, of, on - 1, "prep")


def _including(parse: Parse, word: int) -> None:
    """ "the killing of six men, including X": X is one of the men, not of the killing."""
    comma = word - 1
    if comma < 1 or parse.words[comma] != ",":
        return
    group = _ending_at(parse, comma - 1)
    if group is None or group <= parse.heads[word]:
        return
    if parse.tags[group] in ("NNS", "NNPS", "CD") or _ends_list(parse, group):
        _move(parse, word, group, "prep")


def _ending_at(parse: Parse, end: int) -> int | None:
    """The noun whose phrase ends at a token, with what it is of: "six of their members" is six."""
    noun = end
    while parse.pos[noun] not in _NOMINAL:
        if parse.heads[noun] == noun or parse.right_edge(parse.heads[noun]) != end:
            return None
        noun = parse.heads[noun]
    while parse.heads[noun] != noun:
        above = parse.heads[noun]
        if parse.deps[noun] == "pobj" and parse.lower[above] == "of":
            above = parse.heads[above]
        elif parse.deps[noun] not in ("compound", "nmod", "conj"):
            break
        if parse.pos[above] not in _NOMINAL or parse.right_edge(above) not in (end, end + 1):  # a comma may hang on it
            break
        noun = above
    return noun


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
        _move(parse, by, verb, "agent")


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
