"""Adding reports to the book, in transactions: what a transaction did not finish is as if it had never begun."""

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from dragoman import __version__
from dragoman.book.families import NewReport, join_families
from dragoman.book.layers import load_layers
from dragoman.book.ledger.scoring import load_ledger_weights
from dragoman.book.ledger.settling import settle_ledger
from dragoman.book.linking.scoring import Weights, load_weights
from dragoman.book.linking.settling import Touched, settle
from dragoman.book.rows import Row, Rows, coded_from, item_rows, report_key, rows_of
from dragoman.book.stems import Stemmer
from dragoman.book.store import Store
from dragoman.book.tables import Tables
from dragoman.coder import Coder
from dragoman.errors import Failure
from dragoman.interrupting import uninterrupted
from dragoman.model import CodedReport
from dragoman.reading.report import Report

AT_ONCE = 500  # reports of one transaction
SECONDS = 15.0  # after which one is closed even if it has fewer: so much work is lost at most
CODER = f"dragoman {__version__}"
# Tables whose rows go with a report, by their column of its key.
OF_ITEMS = (
    "actor_mentions", "event_mentions", "commitment_mentions", "quotes", "figures", "processes", "stances",
)  # fmt: skip
OF_REPORT = ("reports", "terms", *OF_ITEMS, "report_bands", "report_ids")

Fate = Literal["added", "copy", "again", "known"]


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one report: `added`, also as a `copy` or version of one there; coded `again`; `known` already."""

    id: str
    fate: Fate
    report: int
    events: int = 0


class Adder:
    """Adds to one open book. `recode`: code anew what another version coded; `at_once`: reports a transaction."""

    def __init__(
        self, store: Store, *, recode: bool = False, weights: Weights | None = None, at_once: int = AT_ONCE
    ) -> None:
        self.store, self.recode, self.at_once = store, recode, at_once
        self.weights = weights or load_weights()
        self.ledger_weights = load_ledger_weights(self.weights)
        self.stemmer = Stemmer()

    def add(self, items: Iterable[Report | Failure], coder: Coder) -> Iterator[Added | Failure]:
        """Code reports and add them; each outcome comes out after the transaction that holds it is on disk."""
        known: list[Added] = []
        yield from self.add_coded(coder.pipe(self._unknown(items, known)), known)

    def add_coded(
        self, coded: Iterable[CodedReport | Failure], known: list[Added] | None = None
    ) -> Iterator[Added | Failure]:
        """Add coded reports. `known` collects, while `coded` is read, reports that need no adding."""
        batch: list[CodedReport] = []
        began = time.monotonic()
        passed = known if known is not None else []
        try:
            for item in coded:
                if isinstance(item, Failure):
                    yield item
                else:
                    batch.append(item)
                if len(batch) >= self.at_once or (batch and time.monotonic() - began > SECONDS):
                    full, batch, began = batch, [], time.monotonic()
                    yield from self._flushed(full)
                yield from passed
                passed.clear()
        except KeyboardInterrupt:
            yield from self._flushed(batch)
            raise
        yield from self._flushed(batch)
        yield from passed

    def _flushed(self, batch: Sequence[CodedReport]) -> Iterator[Added]:
        """Outcomes of one transaction. An interrupt that comes in it is raised when they have come out."""
        done: list[Added] = []
        try:
            with uninterrupted():
                done = self._flush(batch)
        except KeyboardInterrupt:
            yield from done
            raise
        yield from done

    def _unknown(self, items: Iterable[Report | Failure], known: list[Added]) -> Iterator[Report | Failure]:
        """Leave out reports that the book has, so that nothing is parsed twice."""
        for item in items:
            if isinstance(item, Report):
                key = report_key(item.id, item.text)
                if self._has(key):
                    known.append(Added(item.id, "known", key))
                    continue
            yield item

    def _has(self, key: int) -> bool:
        row = self.store.con.execute("SELECT coder FROM reports WHERE report = ?", [key]).fetchone()
        return row is not None and (not self.recode or row[0] == CODER)

    def _flush(self, batch: Sequence[CodedReport]) -> list[Added]:
        """One transaction: rows, families, links."""
        if not batch:
            return []
        with self.store.change("add") as change:
            layers = load_layers(self.store.tables, batch)
            made = (rows_of(coded, CODER, change, self.stemmer, layers) for coded in batch)
            every = {rows.report: rows for rows in made}
            ids = {report_key(c.report.id, c.report.text): c.report.id for c in batch}
            keys = sorted(every)
            there = {r for (r,) in self.store.tables.select_in("SELECT report FROM reports WHERE report IN ({})", keys)}
            skipped = there if not self.recode else set()
            touched = remove(self.store, sorted(there - skipped))
            self._insert([every[key] for key in keys if key not in skipped], touched, change)
            self._link(touched, change)
        copies = self._copies([key for key in ids if key not in there])
        done = []
        for key, id in ids.items():
            fate: Fate = (
                "known" if key in skipped else "again" if key in there else "copy" if key in copies else "added"
            )
            done.append(Added(id, fate, key, len(every[key].tables.get("event_mentions", []))))
        return done

    def lay_anew(self, reports: Sequence[int], change: int) -> None:
        """Make the rows of what reports say anew, as the user's layers have it now, and link. Within a transaction."""
        tables = self.store.tables
        every: list[Rows] = []
        for start in range(0, len(reports), self.at_once):
            part = reports[start : start + self.at_once]
            records = tables.select_in("SELECT text, record FROM reports WHERE report IN ({})", part)
            coded = [coded_from(*row) for row in records]
            layers = load_layers(tables, coded)
            every += [item_rows(one, self.stemmer, layers) for one in coded]
        touched = take_items(tables, reports)
        self._put_items(every, touched)
        for start in range(0, len(reports), self.at_once):
            part = reports[start : start + self.at_once]
            keys = ",".join(map(str, part))
            self.store.con.execute(f"UPDATE reports SET changed = {int(change)} WHERE report IN ({keys})")
        self._link(touched, change)

    def _link(self, touched: Touched, change: int) -> None:
        """Link what is new, and anew what was stirred."""
        settle(self.store.tables, touched, self.weights, change)
        settle_ledger(self.store.tables, touched, self.ledger_weights, change)

    def _put_items(self, new: Sequence[Rows], touched: Touched) -> dict[str, list[Row]]:
        """Write the rows of reports, all but their families; `touched` gets their mentions."""
        joined: dict[str, list[Row]] = {}
        for rows in new:
            for table, found in rows.tables.items():
                joined.setdefault(table, []).extend(found)
        self._name(joined.pop("actor_names", []))
        for table, found in joined.items():
            self.store.tables.insert(table, found)
        touched.new = [row[0] for row in joined.get("event_mentions", [])]
        touched.new_commitments = [row[0] for row in joined.get("commitment_mentions", [])]
        return joined

    def _insert(self, new: Sequence[Rows], touched: Touched, change: int) -> None:
        """Write the rows of new reports and find their families; `touched` gets their mentions and what moved."""
        tables = self.store.tables
        joined = self._put_items(new, touched)
        reports = [NewReport(row[0], row[1], row[-1]) for row in joined.get("reports", [])]
        moved = join_families(tables, reports, change)
        touched.stirred += _mentions(tables, "event", moved)
        touched.stirred_commitments += _mentions(tables, "commitment", moved)

    def _copies(self, new: Sequence[int]) -> set[int]:
        """Those of the new reports whose family has a member that was there before them."""
        sql = "SELECT family, report FROM report_families WHERE {} IN ({{}})"
        family = {report: f for f, report in self.store.tables.select_in(sql.format("report"), sorted(new))}
        order = {key: number for number, key in enumerate(new)}
        first: dict[int, int] = {}
        for f, report in self.store.tables.select_in(sql.format("family"), sorted(set(family.values()))):
            first[f] = min(first.get(f, len(new)), order.get(report, -1))
        return {report for report, f in family.items() if first[f] < order[report]}

    def _name(self, names: Sequence[Row]) -> None:
        """Keep each way an actor is named once."""
        keys = sorted({row[0] for row in names})
        sql = "SELECT identity, name, type, country, code, wikidata FROM actor_names WHERE identity IN ({})"
        there = set(self.store.tables.select_in(sql, keys))
        self.store.tables.insert("actor_names", sorted(set(names) - there, key=repr))


def remove(store: Store, reports: Sequence[int]) -> Touched:
    """Take reports out, all that they say with them; what must be linked anew for it. Within a transaction."""
    tables = store.tables
    touched = take_items(tables, reports)
    for table in OF_REPORT:
        tables.delete_in(table, "report", reports)
    tables.delete_in("report_families", "report", reports)
    return touched


def take_items(tables: Tables, reports: Sequence[int]) -> Touched:
    """Take out what reports say, but not the reports; what must be linked anew for it. Within a transaction."""
    touched = Touched()
    touched.stirred = _mentions(tables, "event", reports)
    touched.stirred_commitments = _mentions(tables, "commitment", reports)
    tables.delete_in("event_blocks", "mention", touched.stirred)
    tables.delete_in("commitment_blocks", "mention", touched.stirred_commitments)
    for table in OF_ITEMS:
        tables.delete_in(table, "report", reports)
    return touched


def _mentions(tables: Tables, kind: str, reports: Sequence[int]) -> list[int]:
    """The mentions of events or commitments in reports."""
    return [m for (m,) in tables.select_in(f"SELECT mention FROM {kind}_mentions WHERE report IN ({{}})", reports)]
