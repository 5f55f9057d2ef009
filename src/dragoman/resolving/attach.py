"""Which time and place belong to an event: the one that hangs on its words, or on the clause it stands in."""

from collections.abc import Container, Sequence
from typing import Protocol, TypeVar

from dragoman.parsing.parse import Parse


class Anchored(Protocol):
    """Anything with a head token: a time or place mention."""

    @property
    def first(self) -> int: ...
    @property
    def last(self) -> int: ...
    @property
    def head(self) -> int: ...


A = TypeVar("A", bound=Anchored)
_THROUGH = frozenset({"ADP", "SCONJ", "ADV", "DET", "NUM", "PART", "PUNCT"})


def governor(parse: Parse, item: Anchored) -> int:
    """The verb or noun that a mention hangs on: "met in Geneva on Monday" gives met for both."""
    token = item.head
    while parse.heads[token] != token:
        token = parse.heads[token]
        if item.first <= token < item.last:
            continue
        if parse.pos[token] not in _THROUGH:
            return token
    return token


def distance(
    parse: Parse, item: Anchored, trigger: int, words: Sequence[int], others: Container[int] = ()
) -> float | None:
    """How far a mention is from an event: 0 on its own words, 1 in its clause, 2 on the clause above; None beyond.

    A mention inside another clause below the event does not count, nor one that hangs on another event's trigger
    (`others`), nor one on a clause above that the event's own clause is only loosely joined to (a relative or finite
    adverbial clause).
    """
    if parse.sentence_of[item.head] != parse.sentence_of[trigger]:
        return None
    top = governor(parse, item)
    if top in words or top == trigger:
        return 0.0
    steps = 0.0
    token = top
    while parse.heads[token] != token and steps < 4:  # from the mention up to the event, not through another verb
        if parse.pos[token] in ("VERB", "AUX") or token in others:
            break
        token = parse.heads[token]
        steps += 0.5
        if token in words or token == trigger:
            return 0.5 + steps / 10
    cost = 1.0
    token = trigger
    while parse.heads[token] != token and cost < 4:  # from the event up to what the mention hangs on
        dep, head = parse.deps[token], parse.heads[token]
        if dep in ("relcl", "ccomp", "parataxis") or (dep == "advcl" and parse.tags[token] not in ("VBG", "VB", "VBN")):
            return None
        token = head
        if token == top:
            return cost
        cost += 1.0 if parse.pos[token] in ("VERB", "AUX") else 0.2
    return None


def nearest(
    parse: Parse, items: Sequence[A], trigger: int, words: Sequence[int], others: Container[int] = ()
) -> A | None:
    """The mention closest to an event by `distance`, ties by nearness in the text."""
    best: tuple[float, int, A] | None = None
    for item in items:
        far = distance(parse, item, trigger, words, others)
        if far is not None:
            rank = (far, abs(item.head - trigger))
            if best is None or rank < best[:2]:
                best = (*rank, item)
    return best[2] if best else None


def all_near(
    parse: Parse,
    items: Sequence[A],
    trigger: int,
    words: Sequence[int],
    others: Container[int] = (),
    limit: float = 1.0,
) -> list[A]:
    """All mentions within `limit` of an event, in text order."""
    return [i for i in items if (far := distance(parse, i, trigger, words, others)) is not None and far <= limit]
