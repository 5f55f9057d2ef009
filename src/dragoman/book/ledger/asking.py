"""Questions to the ledger: its lines on a day, and one line with its history and sentences."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from dragoman.book.keys import low_high, shown
from dragoman.book.ledger.actions import ledger_words, light_words
from dragoman.book.sentences import sentence_span
from dragoman.book.stems import Stemmer
from dragoman.book.store import Store
from dragoman.book.who import who
from dragoman.errors import BookError

if TYPE_CHECKING:
    import pyarrow

SOON = 7  # days before the date due from which a line is due soon
STATUSES = ("open", "due soon", "overdue", "kept", "broken", "extended", "withdrawn", "superseded")
_MOST_RELATED = 5
_COLUMNS = """line, standing, status, "by", "to", action, kind, due_text, due_earliest, due_latest, made, since,
 witnesses, mentions, disputed, first_report"""


def ledger_on(
    store: Store,
    on: date,
    *,
    by: str | None = None,
    to: str | None = None,
    statuses: Collection[str] = (),
    due_before: date | None = None,
    due_after: date | None = None,
    soon: int = SOON,
) -> "pyarrow.Table":
    """The lines of the ledger on a day, the next one due first. `statuses` are of STATUSES; none is all.

    "extended" and "superseded" are lines that were so changed, whatever the day makes of them since.
    """
    unknown = sorted(set(statuses) - set(STATUSES))
    if unknown:
        raise BookError(f"no status {unknown[0]!r}", hint=f"one of: {', '.join(STATUSES)}")
    where, values = ["true"], [on, soon]
    for words, side in ((by, "by"), (to, "to")):
        if words:
            where.append(who(store, words).sql(f"{side}_actors", f"{side}_codes", f"{side}_countries"))
    if statuses:
        marks = ", ".join("?" for _ in statuses)
        where.append(f"(standing IN ({marks}) OR status IN ({marks}) AND status IN ('extended', 'superseded'))")
        values += [*sorted(statuses), *sorted(statuses)]
    for day, sign in ((due_before, "<"), (due_after, ">")):
        if day is not None:
            where.append(f"coalesce(due_latest, due_earliest) {sign} ?")
            values.append(day)
    sql = f"""SELECT {_COLUMNS} FROM ledger_on(?::DATE, ?::INTEGER) WHERE {" AND ".join(where)}
        ORDER BY standing IN ('kept', 'broken', 'withdrawn'), coalesce(due_latest, due_earliest) NULLS LAST,
          made NULLS LAST, line"""
    return store.arrow(sql, values)


@dataclass(frozen=True, slots=True)
class Telling:
    """A mention of a line. `words` are `text[start:end]`, `sentence` the offsets around them."""

    day: date | None
    report: str
    source: str | None
    changed_to: str | None  # the status that it brought
    due_text: str | None
    due_latest: date | None
    text: str
    start: int
    end: int
    sentence: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Related:
    """An event that may be the doing of what was undertaken: same actor, words of the action in its sentence."""

    event: str
    type: str
    day: date | None
    report: str
    text: str
    start: int
    end: int
    sentence: tuple[int, int]


def line_key(store: Store, words: str) -> int:
    """The line that a user means by its id or the beginning of it. Raises BookError where none or several fit."""
    span = low_high("C", words.strip())
    if span is None:
        raise BookError(f"no line {words!r}", hint="a line is C and hexadecimal digits; `dragoman ledger` lists them")
    sql = "SELECT commitment FROM commitments WHERE commitment BETWEEN ? AND ? ORDER BY commitment LIMIT 6"
    found = [key for (key,) in store.con.execute(sql, list(span)).fetchall()]
    if len(found) != 1:
        hint = ", ".join(shown("C", key) for key in found) or "`dragoman ledger` lists the lines"
        raise BookError(f"{'several lines begin with' if found else 'no line'} {words!r}", hint=hint)
    return int(found[0])


def tellings(store: Store, line: int, on: date) -> list[Telling]:
    """All mentions of a line in reports published up to a day, in the order of its history."""
    sql = """SELECT r.published, r.id, r.source, h.status, m.due_text, m.due_latest, r.text, m.start, m."end"
        FROM commitment_members k JOIN commitment_mentions m ON m.mention = k.mention
        JOIN reports r ON r.report = m.report
        LEFT JOIN commitment_history h ON h.commitment = k.commitment AND h.mention = k.mention
        WHERE k.commitment = ? AND (r.published IS NULL OR r.published <= ?)
        ORDER BY r.published NULLS FIRST, h.step NULLS LAST, r.id, m.start"""
    rows = store.con.execute(sql, [line, on]).fetchall()
    return [
        Telling(day, report, source, status, due_text, due, text, start, end, sentence_span(text, start, end))
        for day, report, source, status, due_text, due, text, start, end in rows
    ]


def related(store: Store, line: int, on: date) -> list[Related]:
    """Events after the line was made, by who undertook it, whose sentences share words with the action.

    The likeliest ones, those first. They decide nothing: the reader may find in them what the ledger must not conclude.
    """
    row = store.con.execute(
        "SELECT by_actors, by_countries, made FROM commitments WHERE commitment = ?", [line]
    ).fetchone()
    if row is None or row[2] is None:
        return []
    actors, countries, made = row[0], [c for c in row[1] if c], row[2]
    sql = "SELECT m.action FROM commitment_members k JOIN commitment_mentions m USING (mention) WHERE k.commitment = ?"
    stemmer = Stemmer()
    actions = store.con.execute(sql, [line]).fetchall()
    words = {w for (action,) in actions for w in stemmer.hashed(action)} - light_words()
    needed = min(2, len(words))
    if not needed:
        return []
    sql = """SELECT k.event, e.type, coalesce(e.earliest, e.first_published), r.id, r.text, m.start, m."end",
          m.sentence_start, m.sentence_end, len(list_intersect(m.words, $words)) AS shared
        FROM event_mentions m JOIN event_members k ON k.mention = m.mention JOIN events e ON e.event = k.event
        JOIN reports r ON r.report = m.report
        WHERE (list_has_any(m.sources, $actors) OR list_has_any(m.source_countries, $countries))
          AND r.published > $made AND r.published <= $on AND list_contains($types, m.type)
          AND m.status IN ('actual', 'ongoing') AND shared >= $needed
          AND NOT EXISTS (FROM commitment_mentions c JOIN commitment_members n ON n.mention = c.mention
            WHERE n.commitment = $line AND c.report = m.report
            AND c.start < m.sentence_end AND m.sentence_start < c."end")
        QUALIFY row_number() OVER (PARTITION BY k.event ORDER BY shared DESC, r.published, m.mention) = 1
        ORDER BY shared DESC, r.published, k.event LIMIT $most"""
    values = {
        "words": sorted(words), "actors": actors, "countries": countries, "made": made, "on": on, "line": line,
        "types": ledger_words()["done"], "needed": needed, "most": _MOST_RELATED,
    }  # fmt: skip
    return [_related(found) for found in store.con.execute(sql, values).fetchall()]


def _related(row: Sequence[object]) -> Related:
    event, type, day, report, text, start, end, first, last, _ = row
    return Related(shown("E", int(str(event))), str(type), day, str(report), str(text), start, end, (first, last))  # type: ignore[arg-type]
