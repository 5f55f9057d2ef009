"""What people say over what the machine coded: who is whom, and corrections. Laid on when a report becomes rows.

A report's rows are a function of its record and of these layers, so it does not matter which came first.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from dragoman.book.corrections import COLUMNS, Correction, Laid, laid_over
from dragoman.book.identities import identity_of, plain
from dragoman.book.tables import Tables
from dragoman.model import Actor, CodedReport

Split = tuple[int, str, str]  # identity, "name" or "report", and its value


@dataclass(frozen=True, slots=True)
class Layers:
    """The layers that bear on some reports. `heads`: the identity that one is part of; corrections by report id."""

    splits: Mapping[Split, int] = field(default_factory=dict)
    heads: Mapping[int, int] = field(default_factory=dict)
    corrections: Mapping[str, Sequence[Correction]] = field(default_factory=dict)

    def own(self, report_id: str, actor: Actor) -> int:
        """The identity of an actor of a report before merges."""
        return split(self.splits, report_id, actor)

    def head(self, identity: int) -> int:
        """The identity after merges."""
        return self.heads.get(identity, identity)

    def laid(self, coded: CodedReport) -> Laid:
        """The report with its corrections."""
        return laid_over(coded, self.corrections.get(coded.report.id, ()))


def split(splits: Mapping[Split, int], report_id: str, actor: Actor) -> int:
    """An actor's identity, or the one that the user gave its report or its name; of one split again, the last."""
    identity, name = identity_of(actor), plain(actor.name)
    for _ in range(len(splits)):
        into = splits.get((identity, "report", report_id), splits.get((identity, "name", name)))
        if into is None:
            break
        identity = into
    return identity


def load_layers(tables: Tables, coded: Iterable[CodedReport]) -> Layers:
    """The layers that bear on these reports."""
    reports = list(coded)
    corrections: dict[str, list[Correction]] = {}
    sql = f"SELECT {COLUMNS} FROM corrections WHERE report_id IN (SELECT unnest(?)) ORDER BY made, correction"
    for row in tables.con.execute(sql, [sorted({c.report.id for c in reports})]).fetchall():
        one = Correction.of(row)
        corrections.setdefault(one.report_id, []).append(one)
    rows = tables.con.execute("SELECT identity, what, value, into_identity FROM actor_splits").fetchall()
    splits = {(identity, what, value): into for identity, what, value, into in rows}
    named = {split(splits, c.report.id, actor) for c in reports for actor in c.actors}
    named |= {identity for given in corrections.values() for one in given for identity in one.identities()}
    sql = "SELECT identity, into_identity FROM actor_merges WHERE identity IN ({})"
    return Layers(splits, dict(tables.select_in(sql, sorted(named))), corrections)
