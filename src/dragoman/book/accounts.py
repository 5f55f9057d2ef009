"""Events of the book and their witnesses as typed values, for pages and scripts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from dragoman.book.store import Store

Counts = tuple[tuple[int | None, int | None], ...]  # of killed, injured, taking part: at least, at most
_EVENT = """SELECT e.event, e.type, e.mode, e.contexts, e.cameo, e.quad, e.goldstein, e.sources, e.targets,
 e.reciprocal, e.earliest, e.latest, e.place, e.admin1, e.country, e.status, e.fatalities_low, e.fatalities_high,
 e.injured_low, e.injured_high, e.size_low, e.size_high, e.witnesses, e.disputed, e.confidence
 FROM events e WHERE e.event IN ({})"""
_WITNESS = """SELECT f.family, r.id, r.source, r.published, m.time_from = 'text', m.earliest, m.latest, m.place,
 m.status, m.fatalities_low, m.fatalities_high, m.injured_low, m.injured_high, m.size_low, m.size_high,
 substr(r.text, m.sentence_start + 1, greatest(0, m.start - m.sentence_start)),
 substr(r.text, m.start + 1, m."end" - m.start),
 substr(r.text, m."end" + 1, greatest(0, m.sentence_end - m."end")), m.rule, m.confidence, m.item
 FROM event_members b JOIN event_mentions m ON m.mention = b.mention JOIN reports r ON r.report = m.report
 JOIN report_families f ON f.report = m.report WHERE b.event = ?"""


@dataclass(frozen=True, slots=True)
class Account:
    """An event of the book; actors by their names."""

    key: int
    type: str
    mode: str | None
    contexts: tuple[str, ...]
    cameo: str
    quad: int
    goldstein: float
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    reciprocal: bool
    earliest: date | None
    latest: date | None
    place: str | None
    admin1: str | None
    country: str | None
    status: str
    counts: Counts
    witnesses: int
    disputed: tuple[str, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class Witness:
    """An event as one report tells it, with its sentence cut at the trigger."""

    family: int
    report: str
    source: str | None
    published: date | None
    dated: bool
    earliest: date | None
    latest: date | None
    place: str | None
    status: str
    counts: Counts
    before: str
    trigger: str
    after: str
    rule: str
    confidence: float
    item: str


def accounts(store: Store, keys: Sequence[int]) -> list[Account]:
    """The events of `keys`, in that order."""
    rows = list(store.tables.select_in(_EVENT, keys))
    named = names(store, sorted({identity for row in rows for side in row[7:9] for identity in side}))
    found = {row[0]: _account(row, named) for row in rows}
    return [found[key] for key in keys if key in found]


def witnesses(store: Store, event: int) -> list[Witness]:
    """Who tells an event: families in the order of their first report, the latest version of each first."""
    rows = [_witness(row) for row in store.con.execute(_WITNESS, [event]).fetchall()]
    first: dict[int, int] = {}
    for told in sorted(rows, key=lambda w: (w.published is None, w.published or date.min, w.report)):
        first.setdefault(told.family, len(first))
    day = date.max
    return sorted(rows, key=lambda w: (first[w.family], day - (w.published or date.min), w.report, w.item))


def names(store: Store, identities: Sequence[int]) -> dict[int, str]:
    """Names of identities, as the view actor_list chooses them."""
    sql = "SELECT identity, into_identity FROM actor_merges WHERE identity IN ({})"
    into: dict[int, int] = dict(store.tables.select_in(sql, identities))
    wanted = sorted({into.get(identity, identity) for identity in identities})
    found: dict[int, str] = {}
    for identity, name in store.tables.select_in(
        "SELECT identity, name FROM actor_names WHERE identity IN ({})", wanted
    ):
        found[identity] = min(found.get(identity, name), name, key=lambda n: (len(n), n))
    return {
        identity: found[into.get(identity, identity)]
        for identity in identities
        if into.get(identity, identity) in found
    }


def _account(row: Sequence[Any], named: dict[int, str]) -> Account:
    (key, type, mode, contexts, cameo, quad, goldstein, sources, targets, reciprocal, earliest, latest, place, admin1,
     country, status, *counts, told, disputed, confidence) = row  # fmt: skip
    by, to = (tuple(named[i] for i in side if i in named) for side in (sources, targets))
    return Account(
        key, type, mode, tuple(contexts), cameo, quad, goldstein, by, to, reciprocal, earliest, latest, place, admin1,
        country, status, _counts(counts), told, tuple(disputed), confidence,
    )  # fmt: skip


def _witness(row: Sequence[Any]) -> Witness:
    family, report, source, published, dated, earliest, latest, place, status = row[:9]
    before, trigger, after, rule, confidence, item = row[15:]
    return Witness(
        family, report, source, published, bool(dated), earliest, latest, place, status, _counts(row[9:15]), before,
        trigger, after, rule, confidence, item,
    )  # fmt: skip


def _counts(flat: Sequence[int | None]) -> Counts:
    return tuple(zip(flat[::2], flat[1::2], strict=True))
