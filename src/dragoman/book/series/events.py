"""Counts of the book's events and sums of their Goldstein scores by period, beside the number of reports read."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, get_args

from dragoman.book.store import Store
from dragoman.book.who import Who, who
from dragoman.errors import BookError

if TYPE_CHECKING:
    import pyarrow

Period = Literal["day", "week", "month", "year"]
PERIODS: tuple[Period, ...] = get_args(Period)
HAPPENED = ("actual", "ongoing")
STATUSES = ("actual", "ongoing", "planned", "threatened", "requested", "hypothetical", "denied", "negated")
_VAGUE = {"day": 7, "week": 7, "month": 31, "year": 366}  # days of the longest interval that still counts in a period
_MOST = 50_000  # periods of one series


@dataclass(frozen=True, slots=True)
class EventSeries:
    """`table` has a row each period, in order: `period` (its first day), `events`, `goldstein_sum`, `goldstein_mean`,
    `reports`, `events_per_1000`. `notes` say what it leaves out."""

    table: "pyarrow.Table"
    notes: tuple[str, ...]


def series_events(
    store: Store,
    *,
    source: str | None = None,
    target: str | None = None,
    types: Collection[str] = (),
    quads: Collection[int] = (),
    period: Period = "month",
    first: date | None = None,
    last: date | None = None,
    statuses: Collection[str] = HAPPENED,
) -> EventSeries:
    """Count events from the period of `first` to that of `last`: by default from the first report to the last one.

    An event is counted once, however many reports tell it: on its day; where the words give none, on the day of the
    report that told it. One that words date no closer than a period is left out. Reports are families: copies and
    versions of one report are one. A period in which no report was read has null where it has no event: nothing is
    known of it. With both `source` and `target`, events of the one towards the other and those of both together.
    """
    if period not in PERIODS:
        raise BookError(f"no period {period!r}", hint=f"one of: {', '.join(PERIODS)}")
    where, values = _conditions(store, source, target, types, quads, statuses)
    begin, end = _range(store, first, last)
    _check(begin, end, period)
    base = f"""SELECT coalesce(earliest, latest, first_published) AS day, goldstein,
        earliest IS NOT NULL AND latest IS NOT NULL AND latest - earliest >= {_VAGUE[period]} AS vague
        FROM events WHERE {where}"""
    sql = f"""WITH e AS ({base}),
        periods AS (SELECT CAST(unnest(generate_series(CAST(date_trunc('{period}', CAST($begin AS DATE)) AS TIMESTAMP),
          CAST($end AS TIMESTAMP), INTERVAL 1 {period})) AS DATE) AS period),
        counts AS (SELECT CAST(date_trunc('{period}', day) AS DATE) AS period, count(*) AS events,
          sum(goldstein) AS total, avg(goldstein) AS mean FROM e WHERE NOT vague AND day IS NOT NULL GROUP BY 1),
        read AS (SELECT CAST(date_trunc('{period}', r.published) AS DATE) AS period, count(DISTINCT f.family) AS reports
          FROM reports r JOIN report_families f ON f.report = r.report WHERE r.published IS NOT NULL GROUP BY 1)
        SELECT p.period, CASE WHEN d.reports IS NULL THEN c.events ELSE coalesce(c.events, 0) END AS events,
          CASE WHEN d.reports IS NULL THEN c.total ELSE coalesce(c.total, 0) END AS goldstein_sum,
          c.mean AS goldstein_mean, coalesce(d.reports, 0) AS reports,
          1000.0 * coalesce(c.events, 0) / d.reports AS events_per_1000
        FROM periods p LEFT JOIN counts c ON c.period = p.period LEFT JOIN read d ON d.period = p.period
        ORDER BY p.period"""
    table = store.arrow(sql, values | {"begin": begin, "end": end})
    left = f"""WITH e AS ({base}) SELECT count(*) FILTER (vague), count(*) FILTER (day IS NULL),
        count(*) FILTER (NOT vague AND day < CAST(date_trunc('{period}', CAST($begin AS DATE)) AS DATE)),
        count(*) FILTER (NOT vague AND CAST(date_trunc('{period}', day) AS DATE) > CAST($end AS DATE)) FROM e"""
    row = store.con.execute(left, values | {"begin": begin, "end": end}).fetchall()[0]
    return EventSeries(table, _notes(row, period, begin, end))


def _conditions(
    store: Store,
    source: str | None,
    target: str | None,
    types: Collection[str],
    quads: Collection[int],
    statuses: Collection[str],
) -> tuple[str, dict[str, Any]]:
    """The condition on rows of `events`, and its values."""
    parts: list[str] = []
    values: dict[str, Any] = {}
    lists: tuple[tuple[str, str, Sequence[Any]], ...] = (
        ("type", "types", sorted({type.upper() for type in types})), ("quad", "quads", sorted(set(quads))),
        ("status", "statuses", sorted(set(statuses))),
    )  # fmt: skip
    for column, name, wanted in lists:
        if wanted:
            parts.append(f"list_contains(${name}, {column})")
            values[name] = wanted
    one, other = who(store, source) if source else None, who(store, target) if target else None
    if one and other:
        parts.append(f"({_on('source', one)} AND {_on('target', other)} OR {_both(one, other)})")
    elif one:
        parts.append(_on("source", one))
    elif other:
        parts.append(f"({_on('target', other)} OR reciprocal AND {_on('source', other)})")
    return " AND ".join(parts) or "true", values


def _on(side: str, one: Who) -> str:
    return one.sql(f"{side}s", f"{side}_codes", f"{side}_countries")


def _both(one: Who, other: Who) -> str:
    """Of events that all sources do together: two of them are meant."""
    return f"reciprocal AND len(sources) > 1 AND {_on('source', one)} AND {_on('source', other)}"


def _range(store: Store, first: date | None, last: date | None) -> tuple[date, date]:
    sql = "SELECT min(published), max(published) FROM reports"
    begin, end = store.con.execute(sql).fetchall()[0]
    begin, end = first or begin, last or end
    if begin is None or end is None:
        raise BookError("no report of the book has a date", where=str(store.path), hint="name --from and --to")
    if begin > end:
        raise BookError(f"nothing lies from {begin} to {end}", hint="--from must not be later than --to")
    return begin, end


def _check(begin: date, end: date, period: Period) -> None:
    days = {"day": 1, "week": 7, "month": 28, "year": 365}[period]
    if (end - begin).days // days > _MOST:
        raise BookError(f"more than {_MOST:,} periods from {begin} to {end}", hint="name --from, or longer periods")


def _notes(left: Sequence[int], period: Period, begin: date, end: date) -> tuple[str, ...]:
    vague, undated, before, after = left
    told = (
        (vague, f"dated by the words no closer than a {period}"),
        (undated, "without any date"),
        (before, f"before {begin}"),
        (after, f"after {end}"),
    )
    return tuple(f"left out: {count:,} event{'' if count == 1 else 's'} {what}" for count, what in told if count)
