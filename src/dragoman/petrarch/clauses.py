"""What a verb has around it in its sentence: subject, agent, the words of its own phrase, and those before it."""

from dragoman.parsing.parse import Parse

_SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_VERBAL = ("VERB", "AUX")
_RELATIVES = frozenset({"who", "which", "that", "whom"})


def is_verb(parse: Parse, token: int) -> bool:
    """Whether a token is a full verb: tagged as one and no auxiliary, or, whatever its tag, after a modal or "to"."""
    if parse.tags[token][:2] == "VB":
        return parse.deps[token] not in ("aux", "auxpass")
    before = token - 1
    while before > 0 and parse.tags[before] == "RB":
        before -= 1
    return before >= 0 and parse.tags[before] in ("MD", "TO") and parse.tags[token] in ("NN", "NNP", "JJ", "NNS")


def own_subject(parse: Parse, verb: int) -> bool:
    """Whether a verb has a subject of its own that is no relative pronoun."""
    subject = parse.child(verb, "nsubj", "nsubjpass")
    return subject is not None and parse.lower[subject] not in _RELATIVES


def is_passive(parse: Parse, verb: int) -> bool:
    """Whether a verb is a passive with its auxiliary, or a participle after its noun with "by"."""
    if parse.tags[verb] not in ("VBN", "VBD"):
        return False
    if any(parse.deps[c] == "auxpass" for c in parse.children[verb]):
        return True
    return parse.deps[verb] == "acl" and agent_of(parse, verb) is not None


def is_fronted(parse: Parse, verb: int) -> bool:
    """Whether a verb is a bare past participle before its subject: "Rebuked by Arnor, Gondor ..."."""
    if parse.tags[verb] not in ("VBN", "VBD") or parse.deps[verb] not in ("advcl", "amod", "acl"):
        return False
    if any(parse.deps[c] in ("aux", "auxpass", "nsubj", "nsubjpass") for c in parse.children[verb]):
        return False
    return parse.heads[verb] > verb


def agent_of(parse: Parse, verb: int) -> int | None:
    """The noun after "by" of a passive."""
    for c in parse.children[verb]:
        if parse.lower[c] == "by" and c > verb:
            return parse.child(c, "pobj")
    return None


def subject_of(parse: Parse, verb: int) -> int | None:
    """The token of a verb's subject, its own or, where it has none, the one it shares; None for none.

    Shared: with the verb it is coordinated with or governed by ("agreed to meet"); the object there where that one
    rules ("asked Gondor to help"); the noun that a participle or relative clause belongs to.
    """
    token = verb
    for _ in range(12):
        own = parse.child(token, *_SUBJECTS)
        if own is not None and not (token == verb and parse.deps[own] == "csubj"):
            if parse.lower[own] in _RELATIVES and parse.deps[token] == "relcl":
                return parse.heads[token]
            return own
        head, dep = parse.heads[token], parse.deps[token]
        if head == token:
            return None
        if dep in ("acl", "relcl"):
            return head
        if dep in ("xcomp", "ccomp") and parse.pos[head] in _VERBAL:
            ruled = parse.child(head, "dobj", "dative")
            if ruled is not None and head < ruled < token:
                return ruled
        token = head
    return None


def clause_above(parse: Parse, verb: int) -> int | None:
    """The verb that governs the clause of `verb` ("said" over "would act" in "said it would act"), or None."""
    token = verb
    for _ in range(12):
        head = parse.heads[token]
        if head == token:
            return None
        if parse.pos[head] in _VERBAL and parse.deps[token] in ("ccomp", "advcl", "xcomp", "parataxis", "conj"):
            return head
        token = head
    return None


def main_verb(parse: Parse, first: int, last: int) -> int | None:
    """The root of the sentence [first, last), where it is a verb."""
    return next((i for i in range(first, last) if parse.heads[i] == i and parse.pos[i] in _VERBAL), None)


def clause_start(parse: Parse, verb: int, first: int) -> int:
    """The first token that words before a verb's pattern may stand at: where a coordinated clause of its own begins."""
    token = verb
    while parse.heads[token] != token:
        if parse.deps[token] == "conj" and parse.pos[token] in _VERBAL and parse.child(token, *_SUBJECTS) is not None:
            return max(first, parse.left_edge(token))
        token = parse.heads[token]
    return first


def phrase_of(parse: Parse, verb: int) -> tuple[set[int], set[int]]:
    """Tokens after a verb that belong to it: all, and those of them in adverbial clauses with a subject of their own.

    What is coordinated with the verb is not its own.
    """
    own: set[int] = set()
    aside: set[int] = set()
    stack = [(c, False) for c in parse.children[verb]]
    while stack:
        token, beside = stack.pop()
        if parse.deps[token] in ("conj", "parataxis") and parse.heads[token] == verb and parse.pos[token] in _VERBAL:
            continue
        if parse.deps[token] == "advcl" and parse.child(token, *_SUBJECTS) is not None:
            beside = True
        if token > verb:
            own.add(token)
            if beside:
                aside.add(token)
        stack.extend((c, beside) for c in parse.children[token])
    return own, aside


def torn_off(parse: Parse, verb: int, own: set[int], last: int) -> set[int]:
    """Tokens of a verbless piece that the parser cut off where the verb's phrase ends ("an anti- | Gondor parade")."""
    end = max(own, default=verb) + 1
    if end >= last or parse.sentence_of[end] == parse.sentence_of[verb]:
        return set()
    piece = parse.sentences[parse.sentence_of[end]]
    if end != piece.first or main_verb(parse, piece.first, piece.last) is not None:
        return set()
    return set(range(piece.first, piece.last))


def beyond(parse: Parse, verb: int) -> set[int]:
    """Tokens after a verb that hang on the verb or adjective above it ("is about to restore ties | with Gondor")."""
    found: set[int] = set()
    token = verb
    while parse.deps[token] in ("xcomp", "acomp", "pcomp") and parse.heads[token] != token:
        token = parse.heads[token]
        own, aside = phrase_of(parse, token)
        found |= {t for t in own - aside if t > verb}
    return found


def inside_clause(parse: Parse, token: int, top: int) -> bool:
    """Whether `token` stands in a relative or participial clause below `top`."""
    for _ in range(40):
        if token == top or parse.heads[token] == token:
            return False
        if parse.deps[token] in ("relcl", "acl", "advcl"):
            return True
        token = parse.heads[token]
    return False
