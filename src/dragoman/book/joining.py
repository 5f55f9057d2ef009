"""Who is whom, as the user says: an actor is another one, or a name is not the actor it was taken for.

Both are kept by identities, which are made from what texts say (identities.py), so that they hold for reports to come
and for reports coded anew. What they bear on is made anew and linked in the same transaction.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime

from dragoman.book.adding import Adder
from dragoman.book.identities import plain
from dragoman.book.keys import key_of, shown
from dragoman.book.naming import Named, find, of_head, one_head, several
from dragoman.book.store import Store
from dragoman.errors import BookError


def merge(store: Store, a: str, b: str, note: str | None = None) -> int:
    """From now on actor `a` is `b`; both by name or id. Returns the number of reports that it bears on."""
    first, second = one_head(store, a), one_head(store, b)
    if first == second:
        raise BookError(f"{a!r} and {b!r} are one actor already", where=str(store.path))
    return join(store, first, second, note)


def join(store: Store, identity: int, into: int, note: str | None = None) -> int:
    """The same by identities; they need not be in the book yet."""
    before = _heads(store)
    identity = before.get(identity, identity)
    if identity == before.get(into, into):
        raise BookError("they are one actor already", where=str(store.path))
    with store.change("merge") as change:
        store.con.execute("INSERT INTO actor_joins VALUES (?, ?, ?, ?)", [identity, into, note, _now()])
        return _settle(store, before, change)


def unmerge(store: Store, words: str) -> int:
    """Undo what made an actor part of another one. Returns the number of reports that it bears on."""
    joined = {i for (i,) in store.con.execute("SELECT identity FROM actor_joins").fetchall()}
    found = find(store, words)
    keys = sorted({n.identity for n in found} & joined)
    if not keys:
        raise BookError(
            f"{words!r} was not merged into another actor", where=str(store.path), hint=_members(store, found)
        )
    before = _heads(store)
    with store.change("unmerge") as change:
        store.tables.delete_in("actor_joins", "identity", keys)
        return _settle(store, before, change)


def split(
    store: Store, words: str, *, name: str | None = None, reports: Sequence[str] = (), note: str | None = None
) -> tuple[int, int]:
    """Give an actor's `name`, or the actor as these reports name it, an identity of its own.

    Returns that identity and the number of reports that were looked at anew.
    """
    if (name is None) == (not reports):
        raise BookError("split by a name or by reports", hint="--name NAME, or --report ID")
    found = find(store, words)
    if len({n.head for n in found}) > 1:
        raise several(words, found, store)
    owns = sorted({n.identity for n in of_head(store, found[0].head)})
    rules = _rules(store, owns, name, reports)
    if not rules:
        what = f"named {name!r}" if name is not None else f"in {', '.join(reports)}"
        raise BookError(f"{words!r} is not {what}", where=str(store.path), hint="`dragoman actor show` tells its names")
    into = key_of("split", *sorted(rules))
    with store.change("split") as change:
        store.con.executemany(
            "INSERT INTO actor_splits VALUES (?, ?, ?, ?, ?, ?)",
            [[*rule, into, note, _now()] for rule in sorted(rules)],
        )
        return into, _recast(store, {identity for identity, _, _ in rules}, change)


def unsplit(store: Store, words: str) -> int:
    """Undo the split that made an identity. Returns the number of reports that it bears on."""
    rows = store.con.execute("SELECT DISTINCT identity, into_identity FROM actor_splits").fetchall()
    found = find(store, words)
    made = {into for _, into in rows} & {n.identity for n in found}
    if not made:
        raise BookError(f"{words!r} was not split from another actor", where=str(store.path))
    if len(made) > 1:
        raise several(words, [n for n in found if n.identity in made], store)
    before = _heads(store)
    with store.change("unsplit") as change:
        store.tables.delete_in("actor_splits", "into_identity", sorted(made))
        store.tables.delete_in("actor_joins", "identity", sorted(made))  # what was said of it was of no other
        return _recast(store, {identity for identity, into in rows if into in made} | made, change, before)


def flat(joins: Mapping[int, int]) -> dict[int, int]:
    """Of each identity that is another one the last of the chain."""
    heads = {}
    for start in joins:
        seen, at = {start}, joins[start]
        while at in joins and at not in seen:
            seen.add(at)
            at = joins[at]
        heads[start] = at
    return heads


def _rules(store: Store, owns: Sequence[int], name: str | None, reports: Sequence[str]) -> set[tuple[int, str, str]]:
    """What is split, as far as the book has it."""
    if name is not None:
        wanted = plain(name)
        rows = store.tables.select_in("SELECT identity, name FROM actor_names WHERE identity IN ({})", owns)
        return {(identity, "name", wanted) for identity, text in rows if plain(text) == wanted}
    sql = """SELECT DISTINCT m.identity, r.id FROM actor_mentions m JOIN reports r ON r.report = m.report
        WHERE m.identity IN ({})"""
    return {(identity, "report", id) for identity, id in store.tables.select_in(sql, owns) if id in reports}


def _heads(store: Store) -> dict[int, int]:
    return dict(store.con.execute("SELECT identity, into_identity FROM actor_merges").fetchall())


def _settle(store: Store, before: Mapping[int, int], change: int) -> int:
    """Follow the chains anew; make anew the reports of identities whose head is another now."""
    rows = store.con.execute("SELECT identity, into_identity, note, made FROM actor_joins").fetchall()
    heads = flat({row[0]: row[1] for row in rows})
    store.con.execute("DELETE FROM actor_merges")
    store.tables.insert("actor_merges", [(i, heads[i], note, made) for i, _, note, made in sorted(rows)])
    moved = {i for i in {*before, *heads} if before.get(i) != heads.get(i)}
    reports = _reports_of(store, moved)
    Adder(store).lay_anew(reports, change)
    return len(reports)


def _recast(store: Store, identities: Iterable[int], change: int, before: Mapping[int, int] | None = None) -> int:
    """Make anew all reports of these identities, and their names."""
    keys = sorted(set(identities))
    reports = _reports_of(store, keys)
    store.tables.delete_in("actor_names", "identity", keys)
    adder = Adder(store)
    if before is not None:
        _settle(store, before, change)
    adder.lay_anew(reports, change)
    return len(reports)


def _reports_of(store: Store, identities: Iterable[int]) -> list[int]:
    """The reports that name one of these identities, or have it by a correction."""
    keys = sorted(set(identities))
    found = {r for (r,) in store.tables.select_in("SELECT report FROM actor_mentions WHERE identity IN ({})", keys)}
    if keys:
        sql = """SELECT r.report FROM corrections c JOIN reports r ON r.id = c.report_id
            WHERE c.changes IS NOT NULL AND regexp_matches(c.changes, ?)"""
        alternatives = "|".join(str(key) for key in keys)
        found |= {r for (r,) in store.con.execute(sql, [f'"identity": ({alternatives})\\b']).fetchall()}
    return sorted(found)


def _members(store: Store, found: Sequence[Named]) -> str | None:
    heads = sorted({n.head for n in found})
    sql = "SELECT identity FROM actor_joins WHERE into_identity IN ({})"
    into = [shown("A", i) for (i,) in store.tables.select_in(sql, heads)]
    return f"merged into it: {', '.join(into)}" if into else None


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None)
