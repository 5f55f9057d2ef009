"""Families of reports: versions of one report, and its copies in other papers. A family counts as one witness."""

from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.book.duplicates import ALIKE, bands, likeness
from dragoman.book.keys import key_of
from dragoman.book.linking.clustering import components
from dragoman.book.tables import Tables


@dataclass(frozen=True, slots=True)
class NewReport:
    """A report that is being added: key, the id it was given, MinHash signature."""

    report: int
    id: str
    signature: bytes


def join_families(tables: Tables, new: Sequence[NewReport], change: int) -> list[int]:
    """Put new reports (rows of `reports` already) into families. Returns the old reports whose family changed.

    Two reports are of one family if they have the same id or are alike (duplicates.ALIKE), and whatever hangs
    together so.
    """
    in_bands = [(band, one.report) for one in new for band in bands(one.signature)]
    in_ids = [(key_of("id", one.id), one.report) for one in new]
    tables.insert("report_bands", in_bands)
    tables.insert("report_ids", in_ids)
    edges = _alike(tables, in_bands) | _same_id(tables, in_ids)
    near = sorted({report for edge in edges for report in edge} - {one.report for one in new})
    families = [
        f for (f,) in tables.select_in("SELECT DISTINCT family FROM report_families WHERE report IN ({})", near)
    ]
    old: dict[int, int] = dict(
        tables.select_in("SELECT report, family FROM report_families WHERE family IN ({})", sorted(set(families)))
    )
    edges |= {(family, report) for report, family in old.items()}
    groups = components([*{*old, *old.values(), *(one.report for one in new)}], edges)
    rows = [(report, group[0]) for group in groups for report in group]
    changed = [report for report, family in rows if old.get(report, family) != family]
    fresh = {one.report for one in new}
    tables.delete_in("report_families", "report", changed)
    tables.insert("report_families", [(*row, change) for row in rows if row[0] in fresh or row[0] in set(changed)])
    return changed


def _alike(tables: Tables, in_bands: Sequence[tuple[int, int]]) -> set[tuple[int, int]]:
    """Pairs of a new report and another one that are alike."""
    mine: dict[int, list[int]] = {}
    for band, report in in_bands:
        mine.setdefault(band, []).append(report)
    found = tables.select_in("SELECT band, report FROM report_bands WHERE band IN ({})", sorted(mine))
    pairs = {(a, b) for band, b in found for a in mine[band] if a != b}
    keys = sorted({report for pair in pairs for report in pair})
    signed: dict[int, bytes] = dict(
        tables.select_in("SELECT report, signature FROM reports WHERE report IN ({})", keys)
    )
    return {(a, b) for a, b in pairs if likeness(signed[a], signed[b]) >= ALIKE}


def _same_id(tables: Tables, in_ids: Sequence[tuple[int, int]]) -> set[tuple[int, int]]:
    mine: dict[int, list[int]] = {}
    for id, report in in_ids:
        mine.setdefault(id, []).append(report)
    found = tables.select_in("SELECT id, report FROM report_ids WHERE id IN ({})", sorted(mine))
    return {(a, b) for id, b in found for a in mine[id] if a != b}
