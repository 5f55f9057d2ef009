"""Linking: when two mentions are one event, and that chains of likeness do not make one event of many."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.book.linking.clustering import LARGEST, clusters, components
from dragoman.book.linking.scoring import holds, load_weights, probability, read_weights
from dragoman.book.linking.summary import event_row
from dragoman.book.linking.told import Told, blocks
from dragoman.book.parties import Party, likeness
from dragoman.errors import DataError

WEIGHTS = load_weights()
TURKEY, ANKARA = Party(1, "TUR", "TUR"), Party(2, "TURGOV", "TUR")
ARMY, REBELS, GREECE = Party(3, "TURMIL", "TUR"), Party(4, "TURREB", "TUR"), Party(5, "GRC", "GRC")
SOLDIERS = Party(6, "MIL", "", "TUR")


def told(mention: int, **changes: object) -> Told:
    day = date(2022, 9, 7).toordinal()
    base: dict[str, object] = {
        "mention": mention, "report": mention, "family": mention, "type": "ASSAULT", "mode": None, "quad": 4,
        "sources": (TURKEY,), "targets": (GREECE,), "reciprocal": False, "earliest": day, "latest": day,
        "from_text": True,
        "published": day, "place": None, "country": None, "admin1": None, "point": None, "geonameid": None,
        "status": "actual", "fatalities": None, "injured": None, "size": None, "confidence": 0.9,
        "words": frozenset(range(10)), "contexts": (), "cameo": "190", "goldstein": -9.5,
    }  # fmt: skip
    return Told(**(base | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("a", "b", "least", "most"),
    [
        (TURKEY, TURKEY, 1, 1),
        (TURKEY, ANKARA, 0.7, 0.8),
        (TURKEY, ARMY, 0.5, 0.7),
        (ANKARA, ARMY, 0.4, 0.6),
        (ARMY, SOLDIERS, 0.5, 0.7),  # soldiers of a report about Turkey
        (TURKEY, REBELS, 0, 0.35),
        (ARMY, REBELS, 0, 0.2),
        (TURKEY, GREECE, 0, 0),
    ],
)
def test_who_may_be_the_same(a: Party, b: Party, least: float, most: float) -> None:
    assert least <= likeness(a, b) <= most
    assert likeness(a, b) == likeness(b, a)


DAY = date(2022, 9, 7).toordinal()


@pytest.mark.parametrize(
    ("change", "linked"),
    [
        ({}, True),
        ({"sources": (ANKARA,)}, True),
        ({"type": "COERCE"}, True),
        ({"type": "AID", "quad": 2}, False),
        ({"sources": (GREECE,), "targets": (TURKEY,)}, False),  # who did it to whom
        ({"earliest": DAY + 3, "latest": DAY + 3, "published": DAY + 3}, False),
        ({"earliest": None, "latest": DAY + 7, "from_text": False, "published": DAY + 7}, True),  # told again later
        (
            {"earliest": None, "latest": DAY - 7, "from_text": False, "published": DAY - 7},
            False,
        ),  # not before it happened
        ({"status": "denied"}, False),
        ({"words": frozenset(range(100, 110))}, False),  # nothing but a day and a pair in common
    ],
)
def test_when_two_mentions_are_one_event(change: dict[str, object], linked: bool) -> None:
    one, other = told(1), told(2, **change)
    p = probability(one, other, WEIGHTS)
    assert (p >= WEIGHTS.link) == linked
    assert probability(other, one, WEIGHTS) == p
    if linked:
        assert set(blocks(one).looks) & set(blocks(other).stands)


def test_days_that_do_not_meet_take_more_to_hold_together() -> None:
    one, same, next_day = told(1), told(2), told(3, earliest=DAY + 1, latest=DAY + 1)
    p = (WEIGHTS.link + WEIGHTS.apart) / 2
    assert holds(one, same, p, WEIGHTS)
    assert not holds(one, next_day, p, WEIGHTS)
    assert holds(one, next_day, WEIGHTS.apart, WEIGHTS)


def test_blocks_are_mutual() -> None:
    dated, undated = told(1), told(2, earliest=None, latest=DAY + 20, from_text=False, published=DAY + 20)
    for a in (dated, undated):
        for b in (dated, undated):
            meets = bool(set(blocks(a).looks) & set(blocks(b).stands))
            assert meets == bool(set(blocks(b).looks) & set(blocks(a).stands))


def test_a_chain_is_not_one_event() -> None:
    chain = {(n, n + 1): 0.9 for n in range(1, 6)}
    assert clusters([1, 2, 3, 4, 5, 6], chain, 0.5) == [[1, 2], [3, 4], [5, 6]]


def test_a_large_component_is_cut_where_it_is_weakest() -> None:
    size = LARGEST // 2 + 1
    left, right = list(range(size)), list(range(size, 2 * size))
    likely = {(a, b): 0.95 for part in (left, right) for a, b in pairwise(part)}
    likely |= {(part[0], b): 0.95 for part in (left, right) for b in part[1:]}
    likely[(left[-1], right[0])] = 0.51
    groups = clusters(left + right, likely, 0.5)
    assert all(set(group) <= set(left) or set(group) <= set(right) for group in groups)


pairs = st.dictionaries(
    st.tuples(st.integers(0, 12), st.integers(0, 12)).filter(lambda p: p[0] < p[1]), st.floats(0.01, 1.0), max_size=40
)


@given(pairs, st.randoms(use_true_random=False))
def test_clusters_are_a_partition_and_order_tells_nothing(likely: dict[tuple[int, int], float], rng: object) -> None:
    nodes = list(range(13))
    groups = clusters(nodes, likely, 0.5)
    assert sorted(node for group in groups for node in group) == nodes
    shuffled = list(likely.items())
    rng.shuffle(shuffled)  # type: ignore[attr-defined]
    rng.shuffle(nodes)  # type: ignore[attr-defined]
    assert clusters(nodes, dict(shuffled), 0.5) == groups
    whole = {node: n for n, part in enumerate(components(nodes, likely)) for node in part}
    assert all(len({whole[node] for node in group}) == 1 for group in groups)


def test_of_versions_the_latest_counts() -> None:
    early = told(1, family=1, fatalities=(6, None), published=DAY)
    late = told(2, family=1, fatalities=(9, 9), published=DAY + 1)
    row = event_row(1, [early, late], 1)
    assert (row[23:25], row[29:31], row[-1]) == ((9, 9), (2, 1), [])


def test_weights_that_lack_one_are_told() -> None:
    with pytest.raises(DataError, match="missing"):
        read_weights("bias = 1\nlink = 0.5\napart = 0.5\nsame = 0.5\n[weights]\ntype = 1\n[types]\n")
