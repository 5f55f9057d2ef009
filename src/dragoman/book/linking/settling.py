"""Linking in the book: new mentions are compared with those in their blocks; the components they touch are cut anew.

What is read and written is what the new mentions touch, found through indexes: the cost does not grow with the book.
What
comes out is a function of the set of mentions, so the order of adding and the size of batches change nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from dragoman.book.linking.clustering import clusters, components
from dragoman.book.linking.scoring import Weights, probability
from dragoman.book.linking.summary import event_row
from dragoman.book.linking.told import COLUMNS, TABLES, Told, blocks
from dragoman.book.tables import Tables


@dataclass(slots=True)
class Touched:
    """What a change did to mentions: `new` ones came, the components of `stirred` (still there or gone) change."""

    new: list[int] = field(default_factory=list)
    stirred: list[int] = field(default_factory=list)


def settle(tables: Tables, touched: Touched, weights: Weights, change: int) -> None:
    """Link the `new` mentions (rows of event_mentions already) and redo the components of the `stirred` ones."""
    fresh = _load(tables, touched.new)
    in_blocks = [(block, told.mention) for told in fresh for block in blocks(told)]
    tables.insert("event_blocks", in_blocks)
    neighbours = _neighbours(tables, in_blocks, set(touched.new))
    known = {told.mention: told for told in (*fresh, *_load(tables, sorted(neighbours)))}
    near = _likely(in_blocks, neighbours, known, weights)
    held = {n for (a, b), p in near.items() if p >= weights.link for n in (a, b)} - set(touched.new)
    rows = tables.select_in(
        "SELECT DISTINCT component FROM event_members WHERE mention IN ({})", sorted(held | set(touched.stirred))
    )
    old = sorted(component for (component,) in rows)
    members = [m for (m,) in tables.select_in("SELECT mention FROM event_members WHERE component IN ({})", old)]
    every = {told.mention: told for told in _load(tables, sorted({*members, *touched.new}))}
    likely = {pair: p for pair, p in near.items() if pair[0] in every and pair[1] in every}
    likely |= _inside([m for m in members if m in every], every, likely, weights)
    before = {
        event for (event,) in tables.select_in("SELECT DISTINCT event FROM event_members WHERE component IN ({})", old)
    }
    tables.delete_in("event_members", "component", old)
    _write(tables, every, likely, weights, before, change)


def _load(tables: Tables, mentions: Sequence[int]) -> list[Told]:
    rows = tables.select_in(f"SELECT {COLUMNS} FROM {TABLES} WHERE m.mention IN ({{}})", mentions)
    return [Told.of(row) for row in rows]


def _neighbours(tables: Tables, in_blocks: Sequence[tuple[int, int]], new: set[int]) -> dict[int, list[int]]:
    """Old mentions in the blocks of new ones, each with those blocks."""
    keys = sorted({block for block, _ in in_blocks})
    found: dict[int, list[int]] = {}
    for block, mention in tables.select_in("SELECT block, mention FROM event_blocks WHERE block IN ({})", keys):
        if mention not in new:
            found.setdefault(mention, []).append(block)
    return found


def _likely(
    in_blocks: Sequence[tuple[int, int]], neighbours: dict[int, list[int]], known: dict[int, Told], weights: Weights
) -> dict[tuple[int, int], float]:
    """Probabilities of all pairs of a new mention and another one in a block of it."""
    by_block: dict[int, list[int]] = {}
    for block, mention in in_blocks:
        by_block.setdefault(block, []).append(mention)
    pairs = {_pair(a, b) for group in by_block.values() for a in group for b in group if a < b}
    pairs |= {_pair(a, b) for b, theirs in neighbours.items() for block in theirs for a in by_block[block]}
    return _scored(pairs, known, weights)


def _inside(
    members: Sequence[int],
    known: dict[int, Told],
    have: dict[tuple[int, int], float],
    weights: Weights,
) -> dict[tuple[int, int], float]:
    """Probabilities of the pairs within old components, compared again: only what is in a block together."""
    by_block: dict[int, list[int]] = {}
    for mention in members:
        for block in blocks(known[mention]):
            by_block.setdefault(block, []).append(mention)
    pairs = {_pair(a, b) for group in by_block.values() for a in group for b in group if a < b}
    return _scored(pairs - have.keys(), known, weights)


def _scored(pairs: Iterable[tuple[int, int]], known: dict[int, Told], weights: Weights) -> dict[tuple[int, int], float]:
    scored = {}
    for a, b in pairs:
        p = probability(known[a], known[b], weights)
        if p > _NOTHING:
            scored[(a, b)] = p
    return scored


def _parted(whole: Sequence[Sequence[int]], likely: dict[tuple[int, int], float]) -> list[dict[tuple[int, int], float]]:
    """The pairs within each component."""
    place = {mention: number for number, component in enumerate(whole) for mention in component}
    parts: list[dict[tuple[int, int], float]] = [{} for _ in whole]
    for pair, p in likely.items():
        if place[pair[0]] == place[pair[1]]:
            parts[place[pair[0]]][pair] = p
    return parts


_NOTHING = 0.01


def _pair(a: int, b: int) -> tuple[int, int]:
    return (a, b) if a < b else (b, a)


def _write(
    tables: Tables,
    every: dict[int, Told],
    likely: dict[tuple[int, int], float],
    weights: Weights,
    before: set[int],
    change: int,
) -> None:
    """Cut the components anew; write members, events and what is no more."""
    links = [pair for pair, p in likely.items() if p >= weights.link]
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
