"""Which actors a user means by a word: a country, a code, or a name."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files

from dragoman.book.identities import plain
from dragoman.book.keys import low_high
from dragoman.book.store import Store
from dragoman.errors import BookError

_CODE = 3  # letters of a country's code
_LEAST = 7  # letters of an id that is no name: "Ada" is one, "Ada1234" is not


@dataclass(frozen=True, slots=True)
class Who:
    """Actors meant: all of a `country`, all whose code begins with `code`, or `identities`: one of the three."""

    words: str
    country: str | None = None
    code: str | None = None
    identities: frozenset[int] = frozenset()

    def sql(self, identities: str, codes: str, countries: str) -> str:
        """A condition on list columns of identities, codes and countries. Values are letters and numbers only."""
        if self.country:
            return f"list_contains({countries}, '{self.country}')"
        if self.code:
            return f"len(list_filter({codes}, lambda c: starts_with(c, '{self.code}'))) > 0"
        ids = ", ".join(str(identity) for identity in sorted(self.identities))
        return f"list_has_any({identities}, [{ids}]::BIGINT[])"


def who(store: Store, words: str) -> Who:
    """Read a user's word for actors. Raises BookError, with names that are near, where the book knows none."""
    text = words.strip()
    country = _countries().get(plain(text))
    if country:
        return Who(text, country=country)
    if text.isascii() and text.isalpha() and text.isupper() and _known_code(store, text):
        return Who(text, country=text) if len(text) == _CODE and _known_country(store, text) else Who(text, code=text)
    names = _names(store)
    wanted = plain(text)
    found = {identity for identity, name in names if name == wanted}
    found = found or ids_in({identity for identity, _ in names}, text)
    found = found or {identity for identity, name in names if f" {wanted} " in f" {name} "}
    if not wanted or not found:
        near = sorted({name for _, name in names if wanted and wanted[:4] in name})[:5]
        hint = f"it knows: {', '.join(near)}" if near else "`dragoman show --actors` lists who is in the book"
        raise BookError(f"no actor {text!r} in the book", where=str(store.path), hint=hint)
    return Who(text, identities=frozenset(_with_merged(store, found)))


def ids_in(identities: Iterable[int], words: str) -> set[int]:
    """The identities that an id ("A0123456789abcdef"), or a beginning of one that is no name, stands for."""
    span = low_high("A", words.strip()) if len(words.strip()) >= _LEAST else None
    return {identity for identity in identities if span[0] <= identity <= span[1]} if span else set()


def _with_merged(store: Store, identities: Iterable[int]) -> set[int]:
    """With all identities that the user made one with these."""
    into = dict(store.con.execute("SELECT identity, into_identity FROM actor_merges").fetchall())
    heads = {into.get(identity, identity) for identity in identities}
    return heads | {identity for identity, head in into.items() if head in heads}


def _names(store: Store) -> list[tuple[int, str]]:
    rows = store.con.execute("SELECT DISTINCT identity, name FROM actor_names").fetchall()
    return [(identity, plain(name)) for identity, name in rows]


def _known_code(store: Store, code: str) -> bool:
    return bool(store.con.execute("SELECT 1 FROM actor_names WHERE starts_with(code, ?) LIMIT 1", [code]).fetchone())


def _known_country(store: Store, code: str) -> bool:
    return bool(store.con.execute("SELECT 1 FROM actor_names WHERE country = ? LIMIT 1", [code]).fetchone())


def _countries() -> dict[str, str]:
    """Names of countries, plain, and their codes."""
    text = (files("dragoman.data") / "gazetteer" / "countries.csv").read_text(encoding="utf-8")
    rows = csv.reader(line for line in text.splitlines() if line and not line.startswith("#"))
    return {plain(name): row[0] for row in rows for name in (row[1], *row[-1].split(";")) if name}
