"""Figures over time: what reports give for one measure, actor and place, who says so, and what they call unknown."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from dragoman.book.identities import plain
from dragoman.book.series.measures import Measures
from dragoman.book.store import Store
from dragoman.book.who import who
from dragoman.errors import BookError

if TYPE_CHECKING:
    import pyarrow

_SQL = """SELECT stems, measure, unit, identity, actor, country, place, as_of, value, low, high, approximate, known,
    about, said_by, report, source, published, start, "end", family
  FROM figure_points WHERE {} ORDER BY published NULLS FIRST, report, start"""


@dataclass(frozen=True, slots=True)
class Point:
    """One figure of one report; `known` False: the report says that nobody knows it."""

    as_of: str | None
    value: float | None
    low: float | None
    high: float | None
    approximate: bool
    known: bool
    said_by: str | None
    report: str
    source: str | None
    published: date | None
    measure: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FigureSeries:
    """The points of one measure, actor and place, by the day they are of.

    `about` is the country that the reports are about, where neither actor nor place is told.
    """

    measure: str
    actor: str | None
    place: str | None
    about: str | None
    unit: str | None
    points: tuple[Point, ...]


def figure_series(
    store: Store, *, measure: str | None = None, actor: str | None = None, place: str | None = None
) -> list[FigureSeries]:
    """Series of figures, the longest first. Of a report's versions and copies the latest speaks.

    Two figures are of one series if their measures count the same (measures.Measures) in the same unit, and they are of
    the same country, or else the same actor, and the same place. Where neither is told, of reports about the same
    country; where that is not clear either, or the measure is as bare as "people", of the same report. `measure`: words
    that the measure has, or others that count the same, in any form and order.
    """
    measures = Measures()
    where, values = ["true"], []
    if measure is not None:
        wanted = sorted(set(measures.stemmer.stems(measure)))
        if not wanted:
            raise BookError(f"no word to look for in {measure!r}", hint="name what is counted: --measure 'troops'")
        where += ["list_has_any(string_split(stems, ' '), ?)"] * len(wanted)
        values += [measures.alike(stem) for stem in wanted]
    if actor is not None:
        meant = who(store, actor)
        where.append(meant.sql("[identity]", "[coalesce(code, '')]", "[coalesce(country, '')]"))
    rows = store.con.execute(_SQL.format(" AND ".join(where)), values).fetchall()
    if place is not None:
        rows = [row for row in rows if row[6] is not None and plain(row[6]) == plain(place)]
    return _grouped(rows, measures)


def _grouped(rows: Sequence[Any], measures: Measures) -> list[FigureSeries]:
    groups: dict[tuple[Any, ...], list[Any]] = {}
    for row in rows:
        _, _, unit, actor, name, country, place = row[:7]
        stems = set(row[0].split())
        # "soldiers" as the actor of "soldiers killed" says nothing that the measure does not
        told = name is not None and not set(measures.stemmer.stems(name)) <= stems
        owner = country or (actor if told else None)
        about = row[-1] if measures.bare(stems) else row[13] or row[-1]
        where = (owner, plain(place)) if place else (owner, None) if owner else ("about", about)
        groups.setdefault((measures.key(stems, country), unit, *where), []).append(row)
    found = [_series(group) for group in groups.values()]
    return sorted(found, key=lambda s: (-len(s.points), s.measure, s.actor or "", s.place or "", s.unit or ""))


def _series(rows: Sequence[Any]) -> FigureSeries:
    points: dict[tuple[Any, ...], Point] = {}
    for row in rows:
        as_of, value, low, high, approximate, known, _, said_by, report, source, published, start, end, family = row[7:]
        key = (family, as_of, value, low, high, known)
        if key not in points:  # headline and body say the same
            points[key] = Point(
                as_of, value, low, high, approximate, known, said_by, report, source, published, row[1], start, end
            )  # fmt: skip
    ordered = sorted(points.values(), key=lambda p: (p.as_of or "", str(p.published or ""), p.report, p.start))
    actor, place = _usual(rows, 4), _usual(rows, 6)
    about = None if place or any(row[5] for row in rows) else _usual(rows, 13)
    return FigureSeries(_usual(rows, 1) or "", actor, place, about, rows[0][2], tuple(ordered))


def _usual(rows: Sequence[Any], column: int) -> str | None:
    """The word that most rows have in a column; of equals the shortest, then the first in the alphabet."""
    counts = Counter(row[column] for row in rows if row[column] is not None)
    return min(counts, key=lambda word: (-counts[word], len(word), word)) if counts else None


def flat(series: Sequence[FigureSeries]) -> "pyarrow.Table":
    """All points, one row each; `series` numbers the series from 1."""
    import pyarrow as pa

    columns = (
        ("series", pa.int32()), ("measure", pa.string()), ("actor", pa.string()), ("place", pa.string()),
        ("about", pa.string()),
        ("unit", pa.string()), ("as_of", pa.string()), ("value", pa.float64()), ("low", pa.float64()),
        ("high", pa.float64()), ("approximate", pa.bool_()), ("known", pa.bool_()), ("said_by", pa.string()),
        ("report", pa.string()), ("source", pa.string()), ("published", pa.date32()), ("words", pa.string()),
        ("start", pa.int32()), ("end", pa.int32()),
    )  # fmt: skip
    rows = [
        (
            number, one.measure, one.actor, one.place, one.about, one.unit, p.as_of, p.value, p.low, p.high,
            p.approximate, p.known, p.said_by, p.report, p.source, p.published, p.measure, p.start, p.end,
        )
        for number, one in enumerate(series, 1) for p in one.points
    ]  # fmt: skip
    values = list(zip(*rows, strict=True)) if rows else [()] * len(columns)
    arrays = [pa.array(list(found), type) for found, (_, type) in zip(values, columns, strict=True)]
    return pa.table(arrays, names=[name for name, _ in columns])
