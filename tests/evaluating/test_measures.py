"""MUC, B-cubed and CEAF-e against worked examples from the literature, and what must hold of any partition."""

import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.evaluating.assignment import best_pairs, cheapest
from dragoman.evaluating.measures import Clusters, Prf, b_cubed, ceaf_e, conll, muc

MEASURES = [muc, b_cubed, ceaf_e]


def clusters(*words: str) -> list[set[str]]:
    """`clusters("abc", "de")` is {a, b, c} and {d, e}."""
    return [set(word) for word in words]


# Pradhan et al. 2014, the worked example: key {a,b,c} {d,e,f,g}, response {a,b} {c,d} {f,g,h,i}; e stands only in the
# key, h and i only in the response.
# MUC     recall (3-2 + 4-3) / (2 + 3) = 2/5     abc falls into ab|c, defg into d|e|fg
#         precision (2-1 + 2-2 + 4-3) / (1 + 1 + 3) = 2/5     fghi falls into fg|h|i
# B-cubed recall (4/3 + 1/3 + 1/4 + 4/4) / 7 = 35/84;  precision (4/2 + 1/2 + 1/2 + 4/4) / 8 = 4/8
# CEAF-e  φ4 = 2|K∩R|/(|K|+|R|): abc-ab 4/5, abc-cd 2/5, defg-cd 2/6, defg-fghi 4/8; best 4/5 + 1/2 = 1.3
#         recall 1.3/2, precision 1.3/3
PRADHAN = (clusters("abc", "defg"), clusters("ab", "cd", "fghi"))

# Luo 2005, table 1: truth {1-5} {6,7} {8-12}, with the four responses of his figure; no mention is on one side only.
TRUTH = clusters("12345", "67", "89ABC")
LUO = [
    # (a) {1-5} {6-12}. MUC P (4+5)/(4+6), R (4+1+4)/9. B3 P (25/5 + (4+25)/7)/12 = 64/84, R 1. CEAF 1 + 10/12 = 11/6.
    (clusters("12345", "6789ABC"), (9 / 10, 1.0), (64 / 84, 1.0), (11 / 12, 11 / 18)),
    # (b) {1-5,8-12} {6,7}. MUC the same. B3 P (50/10 + 2)/12 = 7/12, R 1. CEAF 10/15 + 1 = 5/3.
    (clusters("1234589ABC", "67"), (9 / 10, 1.0), (7 / 12, 1.0), (5 / 6, 5 / 9)),
    # (c) all in one. MUC P 9/11, R 1. B3 P (25+4+25)/12/12 = 54/144, R 1. CEAF 10/17.
    (clusters("123456789ABC"), (9 / 11, 1.0), (54 / 144, 1.0), (10 / 17, 10 / 51)),
    # (d) all apart. MUC R 0/9; no link is claimed, so none is wrong: P 1 by our convention. B3 P 1, R (1+1+1)/12.
    # CEAF 2/6 + 2/3 + 2/6 = 4/3.
    (clusters(*"123456789ABC"), (1.0, 0.0), (1.0, 3 / 12), (4 / 36, 4 / 9)),
]


def test_the_example_of_pradhan() -> None:
    key, response = PRADHAN
    assert_prf(muc(key, response), (2 / 5, 2 / 5))
    assert_prf(b_cubed(key, response), (4 / 8, 35 / 84))
    assert_prf(ceaf_e(key, response), (1.3 / 3, 1.3 / 2))
    # printed there: 0.40, 0.46 (of P and R after rounding), 0.52
    assert [round(m(key, response).f1, 2) for m in MEASURES] == [0.40, 0.45, 0.52]
    assert conll([m(key, response) for m in MEASURES]) == pytest.approx((0.4 + 0.454545 + 0.52) / 3, abs=1e-6)


@pytest.mark.parametrize(("response", "muc_", "b_cubed_", "ceaf_e_"), LUO)
def test_the_examples_of_luo(
    response: Clusters, muc_: tuple[float, float], b_cubed_: tuple[float, float], ceaf_e_: tuple[float, float]
) -> None:
    assert_prf(muc(TRUTH, response), muc_)
    assert_prf(b_cubed(TRUTH, response), b_cubed_)
    assert_prf(ceaf_e(TRUTH, response), ceaf_e_)


def test_the_f1_that_luo_prints() -> None:
    printed = [(0.947, 0.865, 0.733), (0.947, 0.737, 0.667), (0.900, 0.545, 0.294), (0.0, 0.400, 0.178)]
    assert [tuple(round(m(TRUTH, row[0]).f1, 3) for m in MEASURES) for row in LUO] == printed


def assert_prf(found: Prf, expected: tuple[float, float]) -> None:
    assert (found.precision, found.recall) == pytest.approx(expected)


@st.composite
def partitions(draw: st.DrawFn) -> list[set[int]]:
    """Clusters of some of the mentions 0 to 15."""
    of = draw(st.dictionaries(st.integers(0, 15), st.integers(0, 5), min_size=1))
    return [{m for m, c in of.items() if c == wanted} for wanted in sorted(set(of.values()))]


@given(partitions())
def test_the_same_partition_is_perfect(one: list[set[int]]) -> None:
    for measure in MEASURES:
        assert measure(one, one) == Prf(1.0, 1.0)


@given(partitions(), partitions())
def test_bounds_and_symmetry(one: list[set[int]], other: list[set[int]]) -> None:
    for measure in MEASURES:
        there, back = measure(one, other), measure(other, one)
        assert 0 <= there.precision <= 1 + 1e-12
        assert 0 <= there.recall <= 1 + 1e-12
        assert (there.precision, there.recall) == pytest.approx((back.recall, back.precision))


@given(partitions(), partitions(), st.randoms(use_true_random=False))
def test_names_and_order_do_not_matter(one: list[set[int]], other: list[set[int]], chance: random.Random) -> None:
    names = list(range(100, 116))
    chance.shuffle(names)
    renamed = [[{names[m] for m in c} for c in side] for side in (one, other)]
    chance.shuffle(renamed[1])
    for measure in MEASURES:
        assert measure(one, other).f1 == pytest.approx(measure(renamed[0], renamed[1]).f1)


@given(partitions(), partitions())
def test_only_a_perfect_partition_scores_one_by_b_cubed(one: list[set[int]], other: list[set[int]]) -> None:
    same = sorted(map(sorted, one)) == sorted(map(sorted, other))
    assert (b_cubed(one, other).f1 > 1 - 1e-12) == same
    assert (ceaf_e(one, other).f1 > 1 - 1e-12) == same


def test_mentions_of_one_side_only_lower_that_side_alone() -> None:
    for measure in MEASURES:
        found = measure(clusters("abc"), clusters("abcx"))
        assert found.recall >= found.precision
        assert found.precision < 1
    assert b_cubed(clusters("ab", "c"), clusters("ab")) == Prf(1.0, 2 / 3)


@given(
    st.integers(1, 5).flatmap(
        lambda rows: st.lists(
            st.lists(st.integers(0, 9), min_size=5, max_size=5).map(lambda row: [float(x) for x in row]),
            min_size=rows,
            max_size=rows,
        )
    )
)
def test_the_assignment_is_the_best_of_all(cost: list[list[float]]) -> None:
    given_ = cheapest(cost)
    assert len(set(given_)) == len(cost)
    best = min(sum(cost[r][c] for r, c in enumerate(p)) for p in itertools.permutations(range(5), len(cost)))
    assert sum(cost[r][c] for r, c in enumerate(given_)) == best


@given(st.dictionaries(st.tuples(st.integers(0, 4), st.integers(0, 4)), st.integers(-2, 9).map(float), max_size=9))
def test_sparse_pairs_are_the_best_of_all(worth: dict[tuple[int, int], float]) -> None:
    pairs = best_pairs(worth)
    assert all(worth[pair] > 0 for pair in pairs)
    assert len({r for r, _ in pairs}) == len({c for _, c in pairs}) == len(pairs)
    best = max(sum(max(0.0, worth.get((r, c), 0)) for r, c in enumerate(p)) for p in itertools.permutations(range(5)))
    assert sum(worth[pair] for pair in pairs) == best


def test_many_small_clusters_are_quick() -> None:
    assert len(best_pairs({(i, i + k): 1.0 + k for i in range(0, 60_000, 2) for k in (0, 1)})) == 30_000
