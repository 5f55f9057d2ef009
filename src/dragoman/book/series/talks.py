"""Talks, operations, trials and elections by round: when each was, who took part, which reports tell of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from dragoman.book.linking.clustering import components
from dragoman.book.stems import Stemmer
from dragoman.book.store import Store
from dragoman.errors import BookError

if TYPE_CHECKING:
    import pyarrow

_SQL = """WITH parties AS (
    SELECT p.report, p.item, list(DISTINCT a.name ORDER BY a.name) AS names,
      list(DISTINCT coalesce(a.country, 'i' || a.identity) ORDER BY coalesce(a.country, 'i' || a.identity)) AS ends,
      list(DISTINCT a.identity ORDER BY a.identity) AS identities
    FROM (SELECT report, item, unnest(parties) AS identity FROM processes) p
    LEFT JOIN actor_merges m ON m.identity = p.identity
    JOIN actor_list a ON a.identity = coalesce(m.into_identity, p.identity) GROUP BY ALL
  ), days AS (
    SELECT p.report, p.item, min(coalesce(e.earliest, e.latest)) AS first, max(coalesce(e.latest, e.earliest)) AS last
    FROM (SELECT report, item, unnest(events) AS mention FROM processes) p
    JOIN event_members k ON k.mention = p.mention JOIN events e ON e.event = k.event GROUP BY ALL
  )
  SELECT p.stems, p.name, p.kind, p.round, p.began, coalesce(q.names, []), coalesce(q.ends, []), d.first, d.last,
    r.id, coalesce(q.identities, []), f.family
  FROM processes p JOIN reports r ON r.report = p.report JOIN report_families f ON f.report = p.report
  LEFT JOIN parties q ON q.report = p.report AND q.item = p.item
  LEFT JOIN days d ON d.report = p.report AND d.item = p.item
  WHERE {} ORDER BY r.published NULLS FIRST, r.id, p.item"""


@dataclass(frozen=True, slots=True)
class Round:
    """One round of a process; `number` None: what reports tell of it without saying which round. Days are those of its
    events; `reports` tell of it."""

    number: int | None
    first: date | None
    last: date | None
    parties: tuple[str, ...]
    witnesses: int
    reports: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Process:
    """A series of talks, an operation, a trial, an election, a campaign."""

    name: str
    kind: str
    began: str | None
    parties: tuple[str, ...]
    rounds: tuple[Round, ...]


def talks(store: Store, *, name: str | None = None) -> list[Process]:
    """Processes with their rounds, those told most first.

    Two reports tell of one process if it is of one kind, and has the same name and a party in common, or the same two
    or more parties. `name`: words that its name has.
    """
    where, values = "true", []
    if name is not None:
        wanted = sorted(set(Stemmer().stems(name)))
        if not wanted:
            raise BookError(f"no word to look for in {name!r}", hint="--name 'strategic dialogue'")
        where, values = "list_has_all(string_split(p.stems, ' '), ?)", [wanted]
    rows = store.con.execute(_SQL.format(where), values).fetchall()
    first: dict[tuple[Any, ...], int] = {}
    edges = [(first.setdefault(key, i), i) for i, row in enumerate(rows) for key in _keys(row)]
    found = [_process([rows[i] for i in group]) for group in components(range(len(rows)), edges)]
    return sorted(found, key=lambda p: (-sum(r.witnesses for r in p.rounds), p.name, p.parties))


def _keys(row: Any) -> list[tuple[Any, ...]]:
    """What two rows of one process share: at least one of these."""
    stems, kind, ends, identities, family = row[0], row[2], row[6], row[10], row[11]
    found: list[tuple[Any, ...]] = [("party", kind, stems, end) for end in ends]
    found.append(("family", kind, stems, family))
    found += [("parties", kind, *both) for both in (ends, identities) if len(both) > 1]
    return found


def _process(rows: Sequence[Any]) -> Process:
    numbers = sorted({row[3] for row in rows}, key=lambda n: (n is None, n))
    rounds = tuple(_round(number, [row for row in rows if row[3] == number]) for number in numbers)
    names = sorted({row[1] for row in rows}, key=lambda n: (-sum(row[1] == n for row in rows), -len(n), n))
    began = min((row[4] for row in rows if row[4]), default=None)
    return Process(names[0], rows[0][2], began, _parties(rows), rounds)


def _round(number: int | None, rows: Sequence[Any]) -> Round:
    first = min((row[7] for row in rows if row[7]), default=None)
    last = max((row[8] for row in rows if row[8]), default=None)
    families = {row[11] for row in rows}
    return Round(number, first, last, _parties(rows), len(families), tuple(dict.fromkeys(row[9] for row in rows)))


def _parties(rows: Sequence[Any]) -> tuple[str, ...]:
    return tuple(sorted({name for row in rows for name in row[5]}))


def flat(processes: Sequence[Process]) -> "pyarrow.Table":
    """All rounds, one row each; `process` numbers the processes from 1."""
    import pyarrow as pa

    names = ("process", "name", "kind", "began", "round", "first", "last", "parties", "witnesses", "reports")
    strings = pa.list_(pa.string())
    types = (
        pa.int32(), pa.string(), pa.string(), pa.string(), pa.int32(), pa.date32(), pa.date32(), strings, pa.int32(),
        strings,
    )  # fmt: skip
    rows = [
        (number, p.name, p.kind, p.began, r.number, r.first, r.last, list(r.parties), r.witnesses, list(r.reports))
        for number, p in enumerate(processes, 1)
        for r in p.rounds
    ]
    values = list(zip(*rows, strict=True)) if rows else [()] * len(names)
    return pa.table([pa.array(list(v), t) for v, t in zip(values, types, strict=True)], names=list(names))
