"""The ledger in the book: new mentions of commitments are compared with those in their blocks; the lines they touch are
made anew.

As with events (linking/settling.py) what is read and written is what the new mentions touch, found through indexes,
and what comes out is a function of the set of mentions. Within a component every pair is compared, also what no block
brings together: a line lives for years.
"""

from collections.abc import Iterable, Mapping, Sequence

from dragoman.book.ledger.history import line_rows
from dragoman.book.ledger.scoring import LedgerWeights, likelihood
from dragoman.book.ledger.told import Undertaking, blocks, load
from dragoman.book.linking.clustering import LARGEST, Pair, clusters, components
from dragoman.book.linking.settling import Touched
from dragoman.book.tables import Tables

_NOTHING = 0.01


def settle_ledger(tables: Tables, touched: Touched, weights: LedgerWeights, change: int) -> None:
    """Link the new mentions (rows of commitment_mentions already) and redo the components of the stirred ones."""
    fresh = load(tables, touched.new_commitments)
    in_blocks = [(block, one.mention) for one in fresh.values() for block in blocks(one)]
    tables.insert("commitment_blocks", in_blocks)
    by_block = _by_block(tables, in_blocks)
    known = load(tables, sorted({m for group in by_block.values() for m in group} - fresh.keys())) | fresh
    pairs = {_pair(a, b) for group in by_block.values() for a in group if a in fresh for b in group if a != b}
    near = _scored(pairs, known, weights)
    held = {n for pair, p in near.items() if p >= weights.link for n in pair} - fresh.keys()
    old, members = _old(tables, sorted(held | set(touched.stirred_commitments)))
    every = load(tables, sorted({*members, *fresh}))
    likely = {pair: p for pair, p in near.items() if pair[0] in every and pair[1] in every}
    likely |= _together([m for m in members if m in every], every, likely, weights)
    sql = "SELECT DISTINCT commitment FROM commitment_members WHERE component IN ({})"
    before = {line for (line,) in tables.select_in(sql, old)}
    tables.delete_in("commitment_members", "component", old)
    _write(tables, every, likely, weights, before, change)


def _by_block(tables: Tables, in_blocks: Iterable[Pair]) -> dict[int, list[int]]:
    """All mentions of the blocks that new ones stand in."""
    keys = sorted({block for block, _ in in_blocks})
    found: dict[int, list[int]] = {}
    for block, mention in tables.select_in("SELECT block, mention FROM commitment_blocks WHERE block IN ({})", keys):
        found.setdefault(block, []).append(mention)
    return found


def _old(tables: Tables, mentions: Sequence[int]) -> tuple[list[int], list[int]]:
    """The components that old mentions are in, and all their members."""
    sql = "SELECT DISTINCT component FROM commitment_members WHERE mention IN ({})"
    old = sorted(component for (component,) in tables.select_in(sql, mentions))
    members = tables.select_in("SELECT mention FROM commitment_members WHERE component IN ({})", old)
    return old, [mention for (mention,) in members]


def _together(
    members: Sequence[int], known: Mapping[int, Undertaking], have: Mapping[Pair, float], weights: LedgerWeights
) -> dict[Pair, float]:
    """The links of old components, found anew: pairs of a block."""
    by_block: dict[int, list[int]] = {}
    for mention in members:
        for block in blocks(known[mention]):
            by_block.setdefault(block, []).append(mention)
    pairs = {_pair(a, b) for group in by_block.values() for a in group for b in group if a < b}
    return _scored(pairs - have.keys(), known, weights)


def _scored(pairs: Iterable[Pair], known: Mapping[int, Undertaking], weights: LedgerWeights) -> dict[Pair, float]:
    scored = {}
    for pair in pairs:
        p = likelihood(known[pair[0]], known[pair[1]], weights)
        if p > _NOTHING:
            scored[pair] = p
    return scored


def _pair(a: int, b: int) -> Pair:
    return (a, b) if a < b else (b, a)


def _write(
    tables: Tables,
    every: Mapping[int, Undertaking],
    likely: Mapping[Pair, float],
    weights: LedgerWeights,
    before: set[int],
    change: int,
) -> None:
    """Cut the components anew; write members, lines, histories, and what is no more."""
    links = [pair for pair, p in likely.items() if p >= weights.link]
    members, lines, history = [], [], []
    parts = components(every, links)
    inside = _by_component(parts, likely)
    for component in parts:
        near = _all_pairs(component, inside.get(component[0], {}), every, weights)
        for group in clusters(component, near, weights.same):
            members += [(mention, group[0], component[0]) for mention in group]
            row, changes = line_rows(group[0], [every[m] for m in group], change)
            lines.append(row)
            history += changes
    now = {row[0] for row in lines}
    for table in ("commitments", "commitment_history"):
        tables.delete_in(table, "commitment", sorted(before | now))
    tables.insert("commitment_members", members)
    tables.insert("commitments", lines)
    tables.insert("commitment_history", history)
    tables.insert("removed", [("commitment", line, change) for line in sorted(before - now)])


def _by_component(parts: Sequence[Sequence[int]], likely: Mapping[Pair, float]) -> dict[int, dict[Pair, float]]:
    """The pairs within each component, by its first mention."""
    first = {mention: part[0] for part in parts for mention in part}
    found: dict[int, dict[Pair, float]] = {}
    for (a, b), p in likely.items():
        if first[a] == first[b]:
            found.setdefault(first[a], {})[(a, b)] = p
    return found


def _all_pairs(
    component: Sequence[int], near: dict[Pair, float], every: Mapping[int, Undertaking], weights: LedgerWeights
) -> Mapping[Pair, float]:
    """Probabilities of all pairs of a component; of one too large to compare them all, of those of a block."""
    if len(component) > LARGEST:
        return near
    rest = {(a, b) for a in component for b in component if a < b} - near.keys()
    return near | _scored(rest, every, weights)
