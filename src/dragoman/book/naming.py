"""Which identity of the book a user means by a name or an id, where it must be one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dragoman.book.identities import plain
from dragoman.book.keys import shown
from dragoman.book.store import Store
from dragoman.book.who import ids_in
from dragoman.errors import BookError

_TOLD = 6  # candidates named in an error


@dataclass(frozen=True, slots=True)
class Named:
    """A way an identity is named; `head` is the identity it is part of, itself where it is part of none."""

    identity: int
    head: int
    name: str
    type: str
    country: str | None
    code: str
    wikidata: str | None

    def line(self) -> str:
        """ "A0123456789abcdef Hadi al-Amiri IRQPTY"."""
        return " ".join(part for part in (shown("A", self.identity), self.name, self.code) if part)


_SQL = """SELECT n.identity, coalesce(m.into_identity, n.identity), n.name, n.type, n.country, n.code, n.wikidata
 FROM actor_names n LEFT JOIN actor_merges m ON m.identity = n.identity"""


def find(store: Store, words: str) -> list[Named]:
    """All identities that an id, the beginning of one, or a name means: those of that very name, else with its words.

    Raises BookError, with names that are near, where the book knows none.
    """
    every = [Named(*row) for row in store.con.execute(f"{_SQL} ORDER BY ALL").fetchall()]
    wanted = plain(words)
    found = [n for n in every if wanted and plain(n.name) == wanted] or _by_id(every, words)
    found = found or [n for n in every if wanted and f" {wanted} " in f" {plain(n.name)} "]
    if not found:
        near = sorted({n.name for n in every if wanted and wanted[:4] in plain(n.name)})[:_TOLD]
        hint = f"it knows: {', '.join(near)}" if near else "`dragoman actor list` lists who is in the book"
        raise BookError(f"no actor {words!r} in the book", where=str(store.path), hint=hint)
    return found


def one_head(store: Store, words: str) -> int:
    """The one identity, after merges, that is meant. Raises BookError where there is none, or more than one."""
    found = find(store, words)
    heads = {n.head for n in found}
    if len(heads) > 1:
        raise several(words, found, store)
    return heads.pop()


def several(words: str, found: Sequence[Named], store: Store) -> BookError:
    """The error that tells who could be meant."""
    by_head = {n.head: n for n in reversed(found)}
    told = [n.line() for n in sorted(by_head.values(), key=lambda n: (n.name, n.identity))]
    more = f" and {len(told) - _TOLD} more" if len(told) > _TOLD else ""
    hint = f"name one by its id: {', '.join(told[:_TOLD])}{more}"
    return BookError(f"{words!r} may be {len(told)} actors", where=str(store.path), hint=hint)


def of_head(store: Store, head: int) -> list[Named]:
    """All ways that an identity and those merged into it are named."""
    keys = [head, *(i for i, _ in _merged(store, [head]))]
    rows = store.tables.select_in(f"{_SQL} WHERE n.identity IN ({{}}) ORDER BY ALL", sorted(keys))
    return [Named(*row) for row in rows]


def _merged(store: Store, heads: Iterable[int]) -> list[tuple[int, int]]:
    sql = "SELECT identity, into_identity FROM actor_merges WHERE into_identity IN ({})"
    return list(store.tables.select_in(sql, sorted(heads)))


def _by_id(every: Sequence[Named], words: str) -> list[Named]:
    """Those whose id, or that of the identity they are part of, begins so."""
    own = ids_in({n.identity for n in every}, words)
    heads = own or ids_in({n.head for n in every}, words)
    return [n for n in every if n.identity in own or (not own and n.head in heads)]
