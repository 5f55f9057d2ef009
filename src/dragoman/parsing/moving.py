"""What repairs of a parse ask and do: where a phrase ends, whether a list goes on, how a phrase is moved."""

from dragoman.parsing.parse import Parse

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})


def ending_at(parse: Parse, end: int) -> int | None:
    """The noun whose phrase ends at a token, with what it is of: "six of their members" is six."""
    noun = end
    while parse.pos[noun] not in NOMINAL:
        if parse.heads[noun] == noun or parse.right_edge(parse.heads[noun]) != end:
            return None
        noun = parse.heads[noun]
    while parse.heads[noun] != noun:
        above = parse.heads[noun]
        if parse.deps[noun] == "pobj" and parse.lower[above] == "of":
            above = parse.heads[above]
        elif parse.deps[noun] not in ("compound", "nmod", "conj"):
            break
        if parse.pos[above] not in NOMINAL or parse.right_edge(above) not in (end, end + 1):  # a comma may hang on it
            break
        noun = above
    return noun


def ends_list(parse: Parse, noun: int) -> bool:
    """Whether a list goes on behind a noun to an "and"."""
    return any(parse.deps[c] == "conj" and c > noun for c in parse.children[noun])


def move(parse: Parse, token: int, head: int, dep: str) -> None:
    """Hang a token, with all that hangs on it, on another word; never on one beneath it."""
    if head == token or token in parse.ancestors(head):
        return
    old = parse.heads[token]
    if old != token:
        parse.children[old].remove(token)
    parse.heads[token], parse.deps[token] = head, dep
    parse.children[head].append(token)
    parse.children[head].sort()
