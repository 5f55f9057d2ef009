"""An actor through the reports of the book: names, codes and offices, each with the reports that gave it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from dragoman.book.naming import of_head
from dragoman.book.store import Store

_SQL = """SELECT m.identity, m.name, m.type, m.country, m.code, m.role, m.wikidata, r.id, r.source, r.published
 FROM actor_mentions m JOIN reports r ON r.report = m.report WHERE m.identity IN ({})
 ORDER BY r.published NULLS LAST, r.id, m.item"""


@dataclass(frozen=True, slots=True)
class Told:
    """A value that reports gave: an office, a name, a code; the days of the first and the last of them, their ids."""

    value: str
    first: date | None
    last: date | None
    reports: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """An identity that the user made part of this one, or split from another."""

    identity: int
    names: tuple[str, ...]
    note: str | None


@dataclass(frozen=True, slots=True)
class Portrait:
    """All that the book has of one actor."""

    identity: int
    name: str
    types: tuple[Told, ...]
    countries: tuple[Told, ...]
    codes: tuple[Told, ...]
    names: tuple[Told, ...]
    roles: tuple[Told, ...]
    wikidata: tuple[str, ...]
    reports: int
    first: date | None
    last: date | None
    merged: tuple[Part, ...]
    split: tuple[Part, ...]


def portrait(store: Store, head: int) -> Portrait:
    """The portrait of an identity after merges."""
    named = of_head(store, head)
    owns = sorted({head, *(n.identity for n in named)})
    rows = list(store.tables.select_in(_SQL, owns))
    own = [n.name for n in named if n.identity == head] or [n.name for n in named]
    days = [row[9] for row in rows if row[9] is not None]
    return Portrait(
        head, min(own, key=lambda n: (len(n), n), default="?"),
        _told(rows, 2), _told(rows, 3), _told(rows, 4), _told(rows, 1), _told(rows, 5),
        tuple(sorted({row[6] for row in rows if row[6]})), len({row[7] for row in rows}),
        min(days, default=None), max(days, default=None), _merged(store, owns, named), _split(store, owns),
    )  # fmt: skip


def as_row(shown: Portrait, id: str) -> dict[str, Any]:
    """As JSON has it."""

    def told(values: Sequence[Told], name: str) -> list[dict[str, Any]]:
        return [{name: t.value, "first": t.first, "last": t.last, "reports": list(t.reports)} for t in values]

    return {
        "identity": id, "name": shown.name, "types": told(shown.types, "type"), "names": told(shown.names, "name"),
        "countries": told(shown.countries, "country"), "codes": told(shown.codes, "code"),
        "roles": told(shown.roles, "role"), "wikidata": list(shown.wikidata), "reports": shown.reports,
        "first_seen": shown.first, "last_seen": shown.last,
    }  # fmt: skip


def _told(rows: Sequence[Sequence[Any]], column: int) -> tuple[Told, ...]:
    """The values of a column in the order in which they were first told."""
    found: dict[str, list[Sequence[Any]]] = {}
    for row in rows:
        if row[column]:
            found.setdefault(row[column], []).append(row)
    told = []
    for value, given in found.items():
        days = [row[9] for row in given if row[9] is not None]
        ids = tuple(dict.fromkeys(row[7] for row in given))
        told.append(Told(value, min(days, default=None), max(days, default=None), ids))
    return tuple(told)


def _merged(store: Store, owns: Sequence[int], named: Sequence[Any]) -> tuple[Part, ...]:
    rows = store.tables.select_in("SELECT identity, note FROM actor_joins WHERE identity IN ({}) ORDER BY made", owns)
    return tuple(
        Part(identity, tuple(sorted({n.name for n in named if n.identity == identity})), note)
        for identity, note in rows
    )


def _split(store: Store, owns: Sequence[int]) -> tuple[Part, ...]:
    """What was taken from these identities, or what these were taken from: by which name or report."""
    sql = """SELECT into_identity, list(DISTINCT value ORDER BY value), min(note) FROM actor_splits
        WHERE identity IN ({0}) OR into_identity IN ({0}) GROUP BY into_identity ORDER BY into_identity"""
    rows = store.tables.select_in(sql, owns)
    return tuple(Part(identity, tuple(values), note) for identity, values, note in rows)
