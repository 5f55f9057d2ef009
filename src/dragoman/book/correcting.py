"""Correcting items of the book's reports: verdicts are kept in table corrections and laid over the machine's coding."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Literal

from dragoman.book.adding import Adder
from dragoman.book.changing import Resolver, changes_of
from dragoman.book.corrections import COLUMNS, KINDS, Correction, Item, correction_key, item_of, items_of
from dragoman.book.keys import low_high, shown
from dragoman.book.rows import coded_from
from dragoman.book.store import Store
from dragoman.errors import BookError
from dragoman.model import CodedReport

Verdict = Literal["accept", "reject", "edit"]
VERDICTS = ("accept", "reject", "edit")
State = Literal["applied", "without its item", "without its report"]


@dataclass(frozen=True, slots=True)
class Made:
    """A correction and whether it holds; "without its item": its words, or what was coded there, are gone."""

    correction: Correction
    state: State

    @property
    def id(self) -> str:
        """ "X0123456789abcdef"."""
        return shown("X", self.correction.key)


def correct(
    store: Store,
    report: str,
    item: str,
    verdict: Verdict,
    changes: Mapping[str, Any] | None = None,
    *,
    who: str | None = None,
    note: str | None = None,
    resolver: Resolver | None = None,
) -> Made:
    """Accept, reject or edit item `item` ("e3") of the latest version of a report, and of copies with the same words.

    A later verdict on an item takes the place of an earlier one; edits add to earlier edits. Raises BookError.
    """
    if verdict not in VERDICTS:
        raise BookError(f"{verdict!r} is no verdict", hint=", ".join(VERDICTS))
    if (verdict == "edit") != bool(changes):
        raise BookError("an edit needs changes, and only an edit has some", hint='{"type": "PROTEST"}')
    key, coded = latest(store, report)
    kind, one = _item(coded, item)
    kept = changes_of(store, coded, kind, _value(coded, kind, item), changes or {}, resolver)
    before = _known(store, coded, item)
    if before and verdict in ("accept", "edit"):
        kept = {**before.changes, **kept}  # to accept what was edited is to keep the edit
        verdict = "edit" if kept else verdict
    text = coded.report.text
    words = text[one.start : one.end]
    made = Correction(
        correction_key(kind, report, one, words), _now(), who, kind, report, one.start, one.end, words, one.type,
        one.nth, text[one.around[0] : one.around[1]], one.around[0], verdict, kept, note,
    )  # fmt: skip
    if before:
        made = _in_place_of(made, before)
    _write(store, [made, *_in_copies(store, key, made, before)])
    return Made(made, "applied")


def checked(
    store: Store, report: str, item: str, changes: Mapping[str, Any], resolver: Resolver | None = None
) -> dict[str, Any]:
    """Changes to an item as a correction would keep them. Raises BookError where one is none."""
    _, coded = latest(store, report)
    kind, _ = _item(coded, item)
    return changes_of(store, coded, kind, _value(coded, kind, item), changes, resolver)


def undo(store: Store, id: str) -> list[Made]:
    """Take back the correction with this id or beginning of one, and what it brought about in copies."""
    span = low_high("X", id)
    found = [made for made in corrections(store) if span and span[0] <= made.correction.key <= span[1]]
    if len(found) != 1:
        what = f"no correction {id!r} in the book" if not found else f"more than one correction begins with {id!r}"
        raise BookError(what, where=str(store.path), hint="`dragoman review list` lists them")
    together = [made for made in corrections(store) if made.correction.made == found[0].correction.made]
    with store.change("undo a correction") as change:
        store.tables.delete_in("corrections", "correction", [made.correction.key for made in together])
        Adder(store).lay_anew(_versions(store, sorted({made.correction.report_id for made in together})), change)
    return together


def corrections(store: Store) -> list[Made]:
    """All corrections in the order in which they were made, each with what became of its item."""
    rows = store.con.execute(f"SELECT {COLUMNS} FROM corrections ORDER BY made, correction").fetchall()
    every = [Correction.of(row) for row in rows]
    ids = sorted({one.report_id for one in every})
    sql = "SELECT id, text, record FROM reports WHERE list_contains(?, id)"
    there: dict[str, list[CodedReport]] = {}
    for id, text, record in store.con.execute(sql, [ids]).fetchall():
        there.setdefault(id, []).append(coded_from(text, record))
    made = []
    for one in every:
        versions = there.get(one.report_id, [])
        state: State = "without its item" if versions else "without its report"
        if any(item_of(coded, one) is not None for coded in versions):
            state = "applied"
        made.append(Made(one, state))
    return made


def latest(store: Store, report: str) -> tuple[int, CodedReport]:
    """Key and record, as coded, of the latest version of a report."""
    sql = "SELECT report, text, record FROM reports WHERE id = ? ORDER BY published DESC NULLS LAST, report LIMIT 1"
    row = store.con.execute(sql, [report]).fetchone()
    if row is None:
        raise BookError(f"no report {report!r} in the book", where=str(store.path))
    return int(row[0]), coded_from(row[1], row[2])


def _item(coded: CodedReport, id: str) -> tuple[str, Item]:
    for kind in KINDS:
        for item in items_of(coded, kind):
            if item.id == id:
                return kind, item
    what = f"report {coded.report.id!r} has no event, commitment, figure or quote {id!r}"
    raise BookError(what, hint="ids are those of the coded report: e1, c2, f1, q3")


def _value(coded: CodedReport, kind: str, id: str) -> Any:
    return next(item for item in getattr(coded, KINDS[kind]) if item.id == id)


def _known(store: Store, coded: CodedReport, item: str) -> Correction | None:
    """The correction that the item has already."""
    sql = f"SELECT {COLUMNS} FROM corrections WHERE report_id = ? ORDER BY made DESC, correction"
    rows = store.con.execute(sql, [coded.report.id]).fetchall()
    every = [Correction.of(row) for row in rows]
    return next((one for one in every if item_of(coded, one) == item), None)


def _in_place_of(made: Correction, before: Correction) -> Correction:
    """Under the key of the earlier one, which may have been made of another version or coding."""
    names = ("key", "start", "end", "words", "type", "nth", "sentence", "sentence_start")
    return replace(made, **{name: getattr(before, name) for name in names})


def _in_copies(store: Store, report: int, made: Correction, before: Correction | None) -> list[Correction]:
    """The same correction for other reports of the family in which the item stands in the same sentence."""
    sql = """SELECT r.id, r.text, r.record FROM report_families f JOIN report_families o ON o.family = f.family
        JOIN reports r ON r.report = o.report WHERE f.report = ? AND r.id <> ? ORDER BY r.id, r.report"""
    copies: dict[int, Correction] = {}
    for id, text, record in store.con.execute(sql, [report, made.report_id]).fetchall():
        coded = coded_from(text, record)
        at = text.find(made.sentence)
        found = item_of(coded, replace(made, report_id=id)) if at >= 0 else None
        if found is None or made.kind not in KINDS:
            continue
        one = next(item for item in items_of(coded, made.kind) if item.id == found)
        known = _known(store, coded, found)
        if known and (before is None or known.made != before.made):
            continue  # it has been judged by itself
        words = text[one.start : one.end]
        key = correction_key(made.kind, id, one, words)
        copies[key] = replace(
            made, key=key, report_id=id, start=one.start, end=one.end, words=words, type=one.type, nth=one.nth,
            sentence=text[one.around[0] : one.around[1]], sentence_start=one.around[0],
        )  # fmt: skip
    return list(copies.values())


def _write(store: Store, made: Sequence[Correction]) -> None:
    with store.change("correct") as change:
        store.tables.delete_in("corrections", "correction", [one.key for one in made])
        store.tables.insert("corrections", [one.row() for one in made])
        Adder(store).lay_anew(_versions(store, sorted({one.report_id for one in made})), change)


def _versions(store: Store, ids: Sequence[str]) -> list[int]:
    sql = "SELECT report FROM reports WHERE list_contains(?, id) ORDER BY report"
    return [report for (report,) in store.con.execute(sql, [list(ids)]).fetchall()]


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None)
