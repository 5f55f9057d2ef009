"""What is there to review: items of the book's reports with their words and what was coded, in reading order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from dragoman.book.asking import Question, events_sql
from dragoman.book.corrections import KINDS, items_of
from dragoman.book.layers import load_layers
from dragoman.book.rows import coded_from
from dragoman.book.store import Store
from dragoman.book.who import who
from dragoman.errors import BookError
from dragoman.model import Actor

_TABLES = {"event": "event_mentions", "commitment": "commitment_mentions", "figure": "figures", "quote": "quotes"}
_SIDES = {
    "commitment": (("by_actors", "by_codes", "by_countries"), ("to_actors", "to_codes", "to_countries")),
}  # fmt: skip
_AROUND = 200  # characters shown around an item that has no sentence of its own


@dataclass(frozen=True, slots=True)
class Pending:
    """An item to review: the words before it, its own, those after; the item as corrected."""

    report: str
    item: str
    kind: str
    source: str | None
    published: date | None
    title: str | None
    before: str
    words: str
    after: str
    value: Any
    cast: Mapping[str, Actor]


def pending(
    store: Store, question: Question, *, kind: str = "event", below: float | None = None, again: bool = False
) -> list[tuple[int, str]]:
    """The items asked for, as report key and item id, in reading order; reviewed ones only where `again`."""
    rows = _events(store, question, below) if kind == "event" else _others(store, question, kind, below)
    if question.limit is None and again:
        return rows
    done = set() if again else reviewed(store, kind, sorted({report for report, _ in rows}))
    return [row for row in rows if row not in done][: question.limit]


def show(store: Store, report: int, item: str) -> Pending | None:
    """An item as it stands now, corrections and all; None where it was rejected."""
    row = store.one("SELECT text, record, source, published FROM reports WHERE report = ?", [report])
    coded = coded_from(row[0], row[1])
    laid = load_layers(store.tables, [coded]).laid(coded)
    for kind, name in KINDS.items():
        for number, one in enumerate(getattr(laid.coded, name)):
            if one.id == item:
                place = items_of(laid.coded, kind)[number]
                start, end = place.around
                if kind != "event":
                    start, end = _widened(coded.report.text, start, end)
                return Pending(
                    coded.report.id, item, kind, row[2], row[3], coded.report.title,
                    coded.report.text[start : place.start], coded.report.text[place.start : place.end],
                    coded.report.text[place.end : end], one, {a.id: a for a in (*coded.actors, *laid.cast)},
                )  # fmt: skip
    return None


def _events(store: Store, question: Question, below: float | None) -> list[tuple[int, str]]:
    sql, values = events_sql(store, replace(question, limit=None))
    limit = " AND m.confidence < ?" if below is not None else ""
    found = store.con.execute(
        f"""SELECT m.report, m.item FROM ({sql}) k JOIN event_members b ON b.event = k.event
        JOIN event_mentions m ON m.mention = b.mention JOIN reports r ON r.report = m.report
        WHERE true{limit} ORDER BY r.published NULLS LAST, r.id, r.report, m.start, m.item""",
        [*values, *([below] if below is not None else [])],
    ).fetchall()
    return [(int(report), str(item)) for report, item in found]


def _others(store: Store, question: Question, kind: str, below: float | None) -> list[tuple[int, str]]:
    """Items of other kinds, by actor where they are commitments, by the day of their report."""
    asked = {"actor", "source", "target"} if kind == "commitment" else set()
    blank = Question()
    names = [name for name in Question.__dataclass_fields__ if name not in {"since", "until", "limit", *asked}]
    other = [name for name in names if getattr(question, name) != getattr(blank, name)]
    if other or below is not None:
        raise BookError(f"{kind}s cannot be chosen by {', '.join(other) or 'confidence'}", hint="only events can")
    conditions, values = ["true"], []
    for word, sides in ((question.actor, (0, 1)), (question.source, (0,)), (question.target, (1,))):
        if word:
            meant = who(store, word)
            conditions.append(f"({' OR '.join(meant.sql(*_SIDES[kind][side]) for side in sides)})")
    for day, sign in ((question.since, ">="), (question.until, "<=")):
        if day:
            conditions.append(f"r.published {sign} ?")
            values.append(day)
    found = store.con.execute(
        f"""SELECT m.report, m.item FROM {_TABLES[kind]} m JOIN reports r ON r.report = m.report
        WHERE {" AND ".join(conditions)} ORDER BY r.published NULLS LAST, r.id, r.report, m.start, m.item""",
        values,
    ).fetchall()
    return [(int(report), str(item)) for report, item in found]


def reviewed(store: Store, kind: str, reports: Sequence[int]) -> set[tuple[int, str]]:
    """The items of these reports that have a correction."""
    sql = """SELECT report, text, record FROM reports WHERE report IN ({})
        AND id IN (SELECT report_id FROM corrections)"""
    done = set()
    for report, text, record in list(store.tables.select_in(sql, reports)):
        coded = coded_from(text, record)
        layers = load_layers(store.tables, [coded])
        kinds = {one.key: one.kind for one in layers.corrections.get(coded.report.id, ())}
        done |= {(report, item) for key, item in layers.laid(coded).found.items() if kinds[key] == kind}
    return done


def _widened(text: str, start: int, end: int) -> tuple[int, int]:
    """The paragraph around, cut where it is long."""
    first = max(text.rfind("\n", 0, start) + 1, start - _AROUND)
    last = text.find("\n", end)
    return first, min(last if last >= 0 else len(text), end + _AROUND)
