"""The action of a commitment as a readable infinitive phrase.

"will formally end the US combat mission in Iraq by the end of the year" gives "formally end the US combat mission in
Iraq". Left out are subject, modals, conditions, the due date and asides; what the parser hung here from the next clause
is cut off.
"""

from collections.abc import Container, Sequence

from dragoman.finding.grammar import FINITE, RELATIVES, main_verb, noun_phrase
from dragoman.parsing.parse import Parse

_DROPPED = frozenset(
    {
        "nsubj", "nsubjpass", "csubj", "aux", "auxpass", "mark", "cc", "preconj", "parataxis", "expl", "intj", "meta",
        "neg",
    }
)  # fmt: skip
_FINITE_MARKS = frozenset(
    {
        "if",
        "unless",
        "because",
        "as",
        "after",
        "while",
        "although",
        "though",
        "since",
        "when",
        "before",
        "whether",
        "so",
    }
)
_LONGEST = 240  # characters; a longer action is cut at a word
_EDGES = " ,;:.–—-"
_DANGLING = frozenset({"and", "or", "but", "as", "that", "to", "by", "until", "before", "within"})
_QUOTES = "“”\"'’‘"


def action_phrase(parse: Parse, verb: int, leave_out: Container[int] = ()) -> str:
    """The clause of `verb` as an infinitive phrase without the tokens of `leave_out`.

    A negated clause begins with "not" (or "never"); a passive keeps its "be".
    """
    passive = any(parse.deps[c] == "auxpass" for c in parse.children[verb])
    words = _pieces(parse, _kept(parse, verb, leave_out), verb, "" if passive else parse.lemmas[verb])
    relative = next((c for c in parse.children[verb] if _is_gap(parse, c)), None)
    thing = _gap_filler(parse, verb) if relative is not None else None
    if thing:
        first, _, rest = words.partition(" ")
        words = f"{first} {thing} {rest}"
    text = _trimmed(words)
    negation = next((c for c in parse.children[verb] if parse.deps[c] == "neg"), None)
    never = "never " if negation is not None and parse.lower[negation] == "never" else "not "
    return _shortened(("" if negation is None else never) + ("be " if passive else "") + text)


def ensured(parse: Parse, verb: int, subject: int, leave_out: Container[int] = ()) -> str:
    """A clause whose subject is not who undertakes it: "taxes would not rise" as "ensure that taxes not rise"."""
    first, last = parse.left_edge(subject), parse.right_edge(subject) + 1
    who = parse.span(first, last)
    return f"ensure that {who} {action_phrase(parse, verb, leave_out)}"


def noun_action(parse: Parse, verb: int, noun: int, leave_out: Container[int] = ()) -> str:
    """ "offered the good offices of his envoy" as "offer the good offices of his envoy", receiver included."""
    last = _cut(parse, noun, parse.right_edge(noun) + 1)
    tokens = [t for t in range(parse.left_edge(noun), last) if t not in leave_out]
    tokens = [
        t
        for t in tokens
        if not any(parse.deps[a] in ("relcl", "acl", "advcl") and a > noun for a in _up_to(parse, t, noun))
    ]
    given = parse.child(verb, "dative")
    if given is not None and verb < given < noun and parse.pos[given] in ("NOUN", "PROPN"):
        tokens = sorted({*tokens, *(t for t in parse.subtree(given) if t < noun)})
    joint = next(
        (parse.words[c] for c in parse.children[verb] if parse.deps[c] == "prep" and noun in parse.children[c]), None
    )
    head = f"{parse.lemmas[verb]} {joint} " if joint else f"{parse.lemmas[verb]} "
    return _shortened(head + _trimmed(_pieces(parse, tokens, -1, "")))


def _kept(parse: Parse, verb: int, leave_out: Container[int]) -> list[int]:
    """The tokens of the action, in text order."""
    tokens = {verb}
    if parse.deps[verb] == "amod" and parse.heads[verb] > verb:  # "to double aid", read as "double" aid
        tokens.update(t for t in parse.subtree(parse.heads[verb]) if t > verb)
    subject = next((c for c in parse.children[verb] if parse.deps[c] in ("nsubj", "nsubjpass")), None)
    end = _cut(parse, verb, parse.right_edge(verb) + 1)
    for c in parse.children[verb]:
        if (subject is not None and c < subject) or c >= end:  # "Under the agreement, the EU will open ..."
            continue
        if not _belongs(parse, verb, c):
            continue
        tokens.update(t for t in parse.subtree(c) if t < end)
    tokens = {t for t in tokens if t not in leave_out and not _is_aside(parse, t, verb) and not _is_bare_to(parse, t)}
    if max(tokens) > verb:
        last = max(tokens)
        tokens |= {c for c in parse.children[verb] if parse.deps[c] == "cc" and verb < c < last}
    return sorted(tokens)


def _belongs(parse: Parse, verb: int, c: int) -> bool:
    """Whether a dependent of the verb is part of what is to be done."""
    if parse.deps[c] in _DROPPED or _is_condition(parse, c) or _is_gap(parse, c):
        return False
    if parse.deps[c] == "advcl" and (main_verb(parse, c) != verb or _after_comma(parse, c)):
        return False  # ", accusing Paris of ...": of the clause above
    if parse.deps[c] == "conj" and _apart(parse, verb, c):
        return False
    return not (parse.deps[c] == "punct" and (c < verb or c == parse.right_edge(verb)))


def _cut(parse: Parse, top: int, end: int) -> int:
    """Where the next clause begins that the parser joined to this one: "hand back villages and Baku will free ..."."""
    for t in range(top + 1, end):
        finite = parse.tags[t] == "MD" or (parse.tags[t] in FINITE and parse.deps[t] in ("conj", "ROOT", "ccomp"))
        if not finite or any(parse.deps[a] in ("relcl", "advcl", "ccomp", "acl") for a in _up_to(parse, t, top)):
            continue
        for before in range(t - 1, top, -1):
            if parse.deps[before] == "cc" or parse.words[before] in (",", ";"):
                return before
    return end


def _is_aside(parse: Parse, token: int, verb: int) -> bool:
    """Whether a token stands in a relative clause after a comma: ", whom many blame"."""
    return any(parse.deps[a] == "relcl" and _after_comma(parse, a) for a in _up_to(parse, token, verb))


def _after_comma(parse: Parse, clause: int) -> bool:
    first = parse.left_edge(clause)
    return first > 0 and parse.words[first - 1] == ","


def _is_bare_to(parse: Parse, token: int) -> bool:
    """The second "to" of "set up a hotline and to stop broadcasts"."""
    return parse.tags[token] == "TO" and parse.deps[token] == "aux" and parse.deps[parse.heads[token]] == "conj"


def _is_gap(parse: Parse, c: int) -> bool:
    """Whether an object is a relative pronoun that stands before its verb: "which he promised to veto"."""
    return parse.deps[c] == "dobj" and parse.lower[c] in RELATIVES and parse.tags[c] in ("WDT", "WP", "IN")


def _gap_filler(parse: Parse, verb: int) -> str | None:
    """The noun phrase that a relative object stands for."""
    token = verb
    while parse.heads[token] != token and parse.deps[token] != "relcl":
        token = parse.heads[token]
    noun = parse.heads[token]
    if noun == token or parse.pos[noun] not in ("NOUN", "PROPN"):
        return None
    return parse.span(*noun_phrase(parse, noun))


def _pieces(parse: Parse, tokens: Sequence[int], verb: int, base: str) -> str:
    """The words of the tokens with the spaces between them as in the text; the verb in its base form."""
    out: list[str] = []
    previous = -2
    for t in tokens:
        word = base if t == verb and base else parse.words[t]
        glued = previous == t - 1 and parse.ends[previous] == parse.starts[t]
        out.append(word if glued or not out else f" {word}")
        previous = t
    return "".join(out)


def _trimmed(words: str) -> str:
    """Words without punctuation, conjunctions and unclosed quotation marks at their ends."""
    text = " ".join(words.split()).strip(_EDGES)
    while text and (text.rpartition(" ")[2].lower() in _DANGLING):
        text = text.rpartition(" ")[0].strip(_EDGES)
    opened, closed = text.count("“"), text.count("”")
    if opened != closed or text.count('"') % 2:
        text = text.replace("“", "").replace("”", "").replace('"', "")
    if text[:1] in _QUOTES and text[-1:] in _QUOTES:
        text = text.strip(_QUOTES)
    return text.rstrip("'‘" + _EDGES).lstrip("'’‘")


def _is_condition(parse: Parse, c: int) -> bool:
    if parse.deps[c] != "advcl":
        return False
    return any(parse.deps[g] in ("mark", "advmod") and parse.lower[g] in _FINITE_MARKS for g in parse.children[c])


def _apart(parse: Parse, verb: int, conj: int) -> bool:
    """Whether a coordinated verb is no part of the action: it has a subject or modal, or is the only finite one."""
    own = any(
        parse.deps[c] in ("nsubj", "nsubjpass") or (parse.tags[c] == "MD" and parse.deps[c] == "aux")
        for c in parse.children[conj]
    )
    return own or (parse.tags[verb] == "VB" and parse.tags[conj] in FINITE)


def _up_to(parse: Parse, token: int, top: int) -> list[int]:
    path = []
    while token != top and parse.heads[token] != token:
        path.append(token)
        token = parse.heads[token]
    return path


def _shortened(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    return text[:_LONGEST].rsplit(" ", 1)[0] + " …"
