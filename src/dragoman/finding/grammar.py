"""Grammar over a Parse: who is the subject, object and agent of a predicate, and which words a noun phrase covers.

Functions take a Parse and token numbers and return token numbers of heads (the head noun of a phrase, coordination not
expanded: use `Parse.conjuncts`). Labels are ClearNLP's (Choi & Palmer, "Guidelines for the CLEAR Style Constituent to
Dependency Conversion", 2012). No vocabulary here: what words mean is in the data files.
"""

from collections.abc import Container, Iterator

from dragoman.parsing.parse import Parse

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")
RELATIVES = frozenset({"who", "whom", "which", "that", "whose"})
BEFORE_NOUN = frozenset(
    {
        "det",
        "amod",
        "compound",
        "nummod",
        "poss",
        "quantmod",
        "nmod",
        "predet",
        "case",
        "punct",
        "npadvmod",
        "advmod",
        "neg",
    }
)
# nouns whose participle tells what their sender does: "released a statement welcoming the deal"
_MESSAGES = frozenset(
    {
        "statement",
        "letter",
        "message",
        "resolution",
        "communique",
        "communiqué",
        "note",
        "speech",
        "tweet",
        "post",
        "remark",
        "declaration",
    }
)
FINITE = ("VBD", "VBZ", "VBP")
_NO_OBJECT_CONTROL = frozenset({"promise", "threaten", "vow", "pledge"})  # "promised Kyiv to help": the promiser helps


def is_passive(parse: Parse, verb: int) -> bool:
    """Whether a verb is in the passive: "was attacked", "attacked by rebels", "the village shelled on Monday"."""
    if parse.tags[verb] not in ("VBN", "VBD"):
        return False
    for c in parse.children[verb]:
        if parse.deps[c] in ("nsubjpass", "auxpass", "agent"):
            return True
    if parse.tags[verb] == "VBN":
        if parse.deps[verb] == "acl":
            return True
        if parse.deps[verb] == "pcomp" and parse.lower[parse.heads[verb]] == "with" and not _has(parse, verb, ("aux",)):
            return True  # "an attack with ten people killed"
        if parse.deps[verb] == "advcl" and not _has(parse, verb, ("aux", "dobj", "nsubj")):
            return True  # "the convoy, expected on Monday, ..."
        if parse.deps[verb] == "conj" and not _has(parse, verb, SUBJECTS) and not _has(parse, verb, ("aux",)):
            head = parse.heads[verb]
            return parse.pos[head] == "VERB" and is_passive(parse, head) and not _has(parse, verb, ("dobj",))
    return False


def surface_subject(parse: Parse, verb: int, depth: int = 0) -> int | None:
    """The head of a predicate's surface subject, shared, controlled and relative subjects included.

    "Rebels, who attacked the town, fled": rebels for both. "agreed to withdraw": who agreed. "urged Kyiv to talk": Kyiv
    for talk. "decision by Ankara to leave": Ankara. None where the sentence has none.
    """
    if depth > 8:
        return None
    own = parse.child(verb, "nsubj", "nsubjpass")
    dep, head = parse.deps[verb], parse.heads[verb]
    if own is None and head == verb:
        return _subject_before(parse, verb, depth)
    if own is not None:
        if (
            parse.lower[own] in RELATIVES
            and dep in ("relcl", "ccomp", "acl")
            and parse.pos[head] in ("NOUN", "PROPN", "PRON", "NUM", "ADJ")
        ):
            return head
        return own
    if dep == "conj" and head != verb:
        if parse.pos[head] in ("VERB", "AUX", "ADJ"):
            return surface_subject(parse, shared_head(parse, verb), depth + 1)
        return None
    if dep == "xcomp":
        return _controller(parse, verb, head, depth)
    if dep == "advcl" and parse.pos[head] in ("VERB", "AUX"):
        main = main_verb(parse, verb)
        if parse.tags[verb] == "VBG" and verb > main and is_passive(parse, main):
            by = by_agent(parse, main)  # "was shelled by rebels, killing ten": the rebels killed
            if by is not None:
                return by
        return surface_subject(parse, main, depth + 1)
    if dep in ("acl", "relcl"):
        return _subject_from_noun(parse, verb, head, depth)
    if (
        dep == "ccomp"
        and _has(parse, verb, ("aux",))
        and not _has(parse, verb, ("mark",))
        and parse.pos[head] == "VERB"
    ):
        return _controller(parse, verb, head, depth)
    if dep == "pcomp":
        return _subject_of_gerund(parse, head, depth)
    return None


def _subject_before(parse: Parse, verb: int, depth: int) -> int | None:
    """The subject that a sentence leaves out: "The envoy flew to Kabul. Refused to say why." """
    number = parse.sentence_of[verb]
    sentence = parse.sentences[number]
    told = parse.tags[verb] in ("VBD", "VBZ") or (parse.tags[verb] == "VBN" and _has(parse, verb, ("dobj", "xcomp")))
    if not told or sentence.first != verb or number == 0:
        return None
    before = parse.sentences[number - 1]
    if before.segment != sentence.segment:
        return None
    root = next((i for i in range(before.first, before.last) if parse.heads[i] == i), None)
    return None if root is None else surface_subject(parse, root, depth + 1)


def main_verb(parse: Parse, clause: int) -> int:
    """The verb that an adverbial clause goes with: a participle after a comma goes with the main clause.

    "ordered the envoy to leave, accusing Paris of ...": ordered, although the parser hangs it on leave.
    """
    head = parse.heads[clause]
    if parse.tags[clause] == "VBG" and parse.words[parse.left_edge(clause) - 1] == ",":
        while parse.deps[head] == "xcomp" and parse.pos[parse.heads[head]] in ("VERB", "AUX"):
            head = parse.heads[head]
    return head


def shared_head(parse: Parse, verb: int) -> int:
    """The verb that a coordinated one shares its subject with: a finite verb goes with the finite one above.

    "gave Guinea until May to publish a calendar and threatened to ...": threatened goes with gave, although the parser
    hangs it on publish.
    """
    head = parse.heads[verb]
    if parse.tags[verb] in FINITE:
        while parse.tags[head] == "VB" and parse.deps[head] in ("xcomp", "advcl", "acl") and parse.heads[head] != head:
            above = clause_head(parse, parse.heads[head])
            if above == head or parse.pos[above] not in ("VERB", "AUX"):
                break
            head = above
    return head


def agent(parse: Parse, verb: int) -> int | None:
    """Who does it: the surface subject, or the by-agent of a passive (None where it has none)."""
    if not is_passive(parse, verb):
        return surface_subject(parse, verb)
    by = by_agent(parse, verb)
    if by is None and parse.deps[verb] == "conj" and is_passive(parse, parse.heads[verb]):
        return by_agent(parse, parse.heads[verb])
    return by


def by_agent(parse: Parse, verb: int) -> int | None:
    """The noun after a passive's "by"."""
    for c in parse.children[verb]:
        if parse.deps[c] == "agent" or (
            parse.deps[c] == "prep" and parse.lower[c] == "by" and parse.tags[verb] == "VBN"
        ):
            found = parse.child(c, "pobj")
            if found is not None:
                return found
    return None


def patient(parse: Parse, verb: int) -> int | None:
    """Whom or what it is done to: the direct object, a passive's subject, or the noun a relative clause hangs on."""
    if is_passive(parse, verb):
        return parse.heads[verb] if parse.deps[verb] == "acl" else surface_subject(parse, verb)
    found = parse.child(verb, "dobj")
    if found is None:
        found = (
            parse.child(verb, "dative")
            if parse.pos[parse.child(verb, "dative") or 0] in ("NOUN", "PROPN", "PRON")
            else None
        )
    if found is not None:
        return parse.heads[verb] if parse.lower[found] in RELATIVES and parse.deps[verb] == "relcl" else found
    if (
        parse.deps[verb] == "relcl"
        and (own := parse.child(verb, "nsubj")) is not None
        and parse.lower[own] not in RELATIVES
    ):
        return parse.heads[verb]
    if parse.deps[verb] != "conj":
        for c in parse.children[verb]:  # "bombed and shelled the town": the object hangs on the last verb
            if (
                parse.deps[c] == "conj"
                and parse.pos[c] == "VERB"
                and not _has(parse, c, ("nsubj", "nsubjpass", "prep"))
            ):
                return parse.child(c, "dobj")
    return None


def retained_object(parse: Parse, verb: int) -> int | None:
    """What a passive verb of giving still has for an object: "the envoys were given three days to leave"."""
    if parse.pos[verb] not in ("VERB", "AUX") or parse.child(verb, "nsubjpass") is None:
        return None
    return parse.child(verb, "dobj", "oprd")


def prep_objects(parse: Parse, token: int, prepositions: Container[str]) -> Iterator[int]:
    """The heads after the given prepositions on a verb or noun: "talks with Iran" gives Iran; particles included."""
    for c in parse.children[token]:
        dep = parse.deps[c]
        if dep in ("prep", "agent", "prt", "dative", "advmod", "aux") and parse.lower[c] in prepositions:
            for g in parse.children[c]:
                if parse.deps[g] in ("pobj", "pcomp"):
                    yield g
                    continue
                # "out of", "because of"; "to the church and to the shops"
                again = parse.deps[g] == "conj" and parse.lower[g] in prepositions
                if again or (parse.deps[g] == "prep" and dep == "prep"):
                    yield from (p for p in parse.children[g] if parse.deps[p] == "pobj")


def noun_phrase(parse: Parse, head: int) -> tuple[int, int]:
    """Tokens [first, last) of the noun phrase around `head`, without what follows (of-phrases, clauses)."""
    first = last = head
    for c in parse.children[head]:
        if c < head and parse.deps[c] in BEFORE_NOUN:
            edge = parse.left_edge(c)
            if parse.sentence_of[edge] == parse.sentence_of[head]:
                first = min(first, edge)
    while first < head and (parse.pos[first] == "PUNCT" and parse.words[first] not in "\"“”'‘’`("):
        first += 1
    if last + 1 < len(parse) and parse.deps[last + 1] == "case" and parse.heads[last + 1] == head:
        pass  # the possessive 's is no part of the phrase
    return first, last + 1


def clause_head(parse: Parse, token: int) -> int:
    """The predicate of the clause that a token stands in: the nearest verb (or root) at or above it."""
    while parse.pos[token] not in ("VERB", "AUX") and parse.heads[token] != token:
        token = parse.heads[token]
    return token


def is_negated(parse: Parse, token: int) -> bool:
    """Whether "not", "never" or the like hangs on a token."""
    return any(parse.deps[c] == "neg" for c in parse.children[token])


def is_infinitive(parse: Parse, verb: int) -> bool:
    """Whether a verb has "to" before it: "to leave", "to have left"."""
    return any(parse.deps[c] == "aux" and parse.tags[c] == "TO" for c in parse.children[verb])


def _has(parse: Parse, token: int, deps: Container[str]) -> bool:
    return any(parse.deps[c] in deps for c in parse.children[token])


def _controller(parse: Parse, verb: int, head: int, depth: int) -> int | None:
    """The subject of "to VERB" under `head`: its object where it has one ("urged Kyiv to"), else its subject."""
    obj = parse.child(head, "dobj", "dative")
    if (
        obj is not None
        and obj < verb
        and parse.lemmas[head] not in _NO_OBJECT_CONTROL
        and parse.pos[obj] in ("NOUN", "PROPN", "PRON")
    ):
        return obj
    if parse.pos[head] in ("NOUN", "PROPN"):
        return _subject_from_noun(parse, verb, head, depth)
    for c in parse.children[head]:  # "called on Russia to withdraw"
        if parse.deps[c] == "prep" and c < verb and parse.lower[c] in ("on", "upon", "for", "to"):
            found = parse.child(c, "pobj")
            if found is not None:
                return found
    return surface_subject(parse, head, depth + 1)


def _subject_from_noun(parse: Parse, verb: int, noun: int, depth: int) -> int | None:
    """The subject of a clause on a noun: the noun itself ("troops stationed"), its owner for "to VERB"."""
    message = parse.tags[verb] == "VBG" and parse.lemmas[noun] in _MESSAGES
    if parse.deps[verb] == "acl" and (parse.tags[verb] == "VB" or message):
        owner = parse.child(noun, "poss")
        if owner is not None:
            return owner
        for by in prep_objects(parse, noun, ("by",)):
            return by
        for c in parse.children[noun]:
            if (
                parse.deps[c] in ("compound", "amod", "nmod")
                and parse.tags[c] in ("NNP", "NNPS", "JJ")
                and parse.words[c][:1].isupper()
            ):
                return c
        up = parse.heads[noun]  # "released a statement to ..", "made a decision to leave"
        if parse.deps[noun] in ("dobj", "attr", "oprd") and parse.pos[up] in ("VERB", "AUX"):
            return surface_subject(parse, up, depth + 1)
        return None
    if parse.tags[verb] == "VBG" and verb > 0 and parse.words[verb - 1] == "," and parse.deps[verb] == "acl":
        # "banned exports to the country, accusing ...": a participle after a comma goes with the main clause
        main = clause_head(parse, noun)
        if main != verb and parse.pos[main] in ("VERB", "AUX"):
            return surface_subject(parse, main, depth + 1)
    return noun


def _subject_of_gerund(parse: Parse, preposition: int, depth: int) -> int | None:
    """The subject of a gerund after a preposition: the object of "accuse X of", else of the clause above."""
    up = parse.heads[preposition]
    if parse.pos[up] in ("VERB", "AUX"):
        obj = parse.child(up, "dobj", "nsubjpass")
        if obj is not None and parse.lower[preposition] in ("of", "for", "from", "into") and obj < preposition:
            return obj
        return surface_subject(parse, up, depth + 1)
    if parse.pos[up] == "NOUN" and parse.lower[preposition] == "for":  # "the arrest of two soldiers for killing"
        while parse.deps[up] == "conj":
            up = parse.heads[up]
        if parse.deps[up] == "pobj" and parse.lower[parse.heads[up]] == "of":
            return up if parse.pos[parse.heads[parse.heads[up]]] == "NOUN" else None
        return next(prep_objects(parse, up, ("of",)), None)
    return None
