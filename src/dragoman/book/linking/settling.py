"""Linking in the book: new mentions are compared with those in their blocks; the components they touch are cut anew.

What is read and written is what the new mentions touch, found through indexes: the cost does not grow with the book.
What
comes out is a function of the set of mentions, so the order of adding and the size of batches change nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from dragoman.book.linking.clustering import clusters, components
from dragoman.book.linking.scoring import Weights, holds, probability
from dragoman.book.linking.summary import event_row
from dragoman.book.linking.told import COLUMNS, TABLES, Blocks, Told, blocks
from dragoman.book.tables import Tables

_NOTHING = 0.01  # a probability that cannot tip a mean


@dataclass(slots=True)
class Touched:
    """What a change did to mentions: `new` ones came, the components of `stirred` (still there or gone) change."""

    new: list[int] = field(default_factory=list)  # of events
    stirred: list[int] = field(default_factory=list)
    new_commitments: list[int] = field(default_factory=list)
    stirred_commitments: list[int] = field(default_factory=list)


def settle(tables: Tables, touched: Touched, weights: Weights, change: int) -> None:
    """Link the `new` mentions (rows of event_mentions already) and redo the components of the `stirred` ones."""
    fresh = _load(tables, touched.new)
    where = {told.mention: blocks(told) for told in fresh}
    near = _near(tables, where)
    known = {told.mention: told for told in (*fresh, *_load(tables, sorted({b for _, b in near} - where.keys())))}
    likely = _scored(near, known, weights)
    tables.insert("event_blocks", [(block, mention) for mention, keys in where.items() for block in keys.stands])
    held = {n for (a, b), p in likely.items() if holds(known[a], known[b], p, weights) for n in (a, b)} - where.keys()
    sql = "SELECT DISTINCT component FROM event_members WHERE mention IN ({})"
    old = sorted({component for (component,) in tables.select_in(sql, sorted(held | set(touched.stirred)))})
    members = list(tables.select_in("SELECT mention, event FROM event_members WHERE component IN ({})", old))
    inside = _load(tables, sorted({m for m, _ in members} - where.keys()))
    every = {told.mention: told for told in (*fresh, *inside)}
    likely = {pair: p for pair, p in likely.items() if pair[0] in every and pair[1] in every}
    likely |= _scored(_meeting({told.mention: blocks(told) for told in inside}), every, weights)
    tables.delete_in("event_members", "component", old)
    _write(tables, every, likely, weights, {event for _, event in members}, change)


def _load(tables: Tables, mentions: Sequence[int]) -> list[Told]:
    rows = tables.select_in(f"SELECT {COLUMNS} FROM {TABLES} WHERE m.mention IN ({{}})", mentions)
    return [Told.of(row) for row in rows]


def _near(tables: Tables, where: dict[int, Blocks]) -> set[tuple[int, int]]:
    """Pairs of a new mention and another, old or new, that stands where it looks."""
    looking: dict[int, list[int]] = {}
    for mention, keys in where.items():
        for block in keys.looks:
            looking.setdefault(block, []).append(mention)
    sql = "SELECT block, mention FROM event_blocks WHERE block IN ({})"
    found = tables.select_in(sql, sorted(looking))
    old = {(a, b) for block, b in found for a in looking[block] if b not in where}
    return old | _meeting(where)


def _meeting(where: dict[int, Blocks]) -> set[tuple[int, int]]:
    """Pairs of which one stands where the other looks."""
    standing: dict[int, list[int]] = {}
    for mention, keys in where.items():
        for block in keys.stands:
            standing.setdefault(block, []).append(mention)
    found = {(a, b) for a, keys in where.items() for block in keys.looks for b in standing.get(block, ()) if a != b}
    return {pair for pair in found if pair[0] < pair[1]}


def _scored(pairs: Iterable[tuple[int, int]], known: dict[int, Told], weights: Weights) -> dict[tuple[int, int], float]:
    """The probabilities of pairs, those that are next to nothing left out; the lesser mention first."""
    scored = {}
    for a, b in pairs:
        p = probability(known[a], known[b], weights)
        if p > _NOTHING:
            scored[(a, b) if a < b else (b, a)] = p
    return scored


def _parted(whole: Sequence[Sequence[int]], likely: dict[tuple[int, int], float]) -> list[dict[tuple[int, int], float]]:
    """The pairs within each component."""
    place = {mention: number for number, component in enumerate(whole) for mention in component}
    parts: list[dict[tuple[int, int], float]] = [{} for _ in whole]
    for pair, p in likely.items():
        if place[pair[0]] == place[pair[1]]:
            parts[place[pair[0]]][pair] = p
    return parts


def _write(
    tables: Tables,
    every: dict[int, Told],
    likely: dict[tuple[int, int], float],
    weights: Weights,
    before: set[int],
    change: int,
) -> None:
    """Cut the components anew; write members, events and what is no more."""
    links = [(a, b) for (a, b), p in likely.items() if holds(every[a], every[b], p, weights)]
    members, rows = [], []
    whole = components(every, links)
    for component, part in zip(whole, _parted(whole, likely), strict=True):
        for group in clusters(component, part, weights.same):
            members += [(mention, group[0], component[0]) for mention in group]
            rows.append(event_row(group[0], [every[m] for m in group], change))
    now = {row[0] for row in rows}
    tables.delete_in("events", "event", sorted(before | now))
    tables.insert("event_members", members)
    tables.insert("events", rows)
    tables.insert("removed", [("event", event, change) for event in sorted(before - now)])
