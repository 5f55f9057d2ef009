"""Structured questions to the book: which events, by whom, against whom, when, where, in which words."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from dragoman.book.keys import low_high
from dragoman.book.stems import Stemmer
from dragoman.book.store import Store
from dragoman.book.who import who
from dragoman.errors import BookError

ORDERS = {
    "day": "coalesce(e.earliest, e.latest) NULLS LAST, e.event",
    "witnesses": "e.witnesses DESC, coalesce(e.earliest, e.latest) DESC NULLS LAST, e.event",
    "latest": "coalesce(e.latest, e.earliest) DESC NULLS LAST, e.event",
}


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked for; what is None or empty does not narrow. `words` must all stand in one witness's sentence."""

    actor: str | None = None
    source: str | None = None
    target: str | None = None
    types: Sequence[str] = ()
    since: date | None = None
    until: date | None = None
    place: str | None = None
    statuses: Sequence[str] = ()
    words: str | None = None
    witnesses: int = 1
    confidence: float = 0.0
    disputed: bool = False
    order: str = "day"
    limit: int | None = None


@dataclass(slots=True)
class _Sql:
    conditions: list[str] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)

    def need(self, condition: str, *values: Any) -> None:
        self.conditions.append(condition)
        self.values += values


def events_sql(store: Store, question: Question) -> tuple[str, list[Any]]:
    """SQL for the keys of the events asked for, in order, and its values."""
    sql = _Sql()
    _need_actors(store, question, sql)
    if question.types:
        sql.need("list_contains(?, e.type)", list(question.types))
    if question.statuses:
        sql.need("list_contains(?, e.status)", list(question.statuses))
    if question.since:
        sql.need("coalesce(e.latest, e.earliest) >= ?", question.since)
    if question.until:
        sql.need("coalesce(e.earliest, e.latest) <= ?", question.until)
    if question.place:
        name = question.place
        sql.need("(e.place ILIKE ? OR e.admin1 ILIKE ? OR e.country = upper(?))", name, name, name)
    if question.witnesses > 1:
        sql.need("e.witnesses >= ?", question.witnesses)
    if question.confidence > 0:
        sql.need("e.confidence >= ?", question.confidence)
    if question.disputed:
        sql.need("len(e.disputed) > 0")
    if question.words:
        stems = Stemmer().hashed(question.words)
        if not stems:
            raise BookError(f"no word to look for in {question.words!r}", hint="name a noun or a verb")
        sql.need(
            """e.event IN (SELECT b.event FROM event_members b JOIN event_mentions m ON m.mention = b.mention
            WHERE list_has_all(m.words, ?))""",
            stems,
        )
    where = f" WHERE {' AND '.join(sql.conditions)}" if sql.conditions else ""
    limit = f" LIMIT {int(question.limit)}" if question.limit else ""
    return f"SELECT e.event FROM events e{where} ORDER BY {ORDERS[question.order]}{limit}", sql.values


def _need_actors(store: Store, question: Question, sql: _Sql) -> None:
    """Conditions on the sides; of a reciprocal event both sides count as either."""
    sides = {
        side: (f"e.{side}s", f"e.{side}_codes", f"e.{side}_countries") for side in ("source", "target")
    }  # fmt: skip
    if question.actor:
        asked = who(store, question.actor)
        sql.need(f"({asked.sql(*sides['source'])} OR {asked.sql(*sides['target'])})")
    for side, word in (("source", question.source), ("target", question.target)):
        if word:
            asked = who(store, word)
            other = "target" if side == "source" else "source"
            both = f"(e.reciprocal AND ({asked.sql(*sides[other])} OR {asked.sql(*sides['source'])}))"
            sql.need(f"({asked.sql(*sides[side])} OR {both})")


def one_event(store: Store, id: str) -> int:
    """The key of the event with this id or beginning of one. Raises BookError where there is none, or more than one."""
    found = low_high("E", id)
    rows = (
        store.con.execute("SELECT event FROM events WHERE event BETWEEN ? AND ? LIMIT 2", found).fetchall()
        if found
        else []
    )
    if len(rows) == 1:
        return int(rows[0][0])
    what = f"no event {id!r} in the book" if not rows else f"more than one event begins with {id!r}"
    raise BookError(what, where=str(store.path), hint="`dragoman show` lists events with their ids")
