"""Matching and scoring of mentions, and the gold file with its errors."""

import io
import json
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from dragoman.errors import DataError
from dragoman.evaluating.linking import Mention, evaluate_linking, read_gold
from dragoman.evaluating.matching import match
from dragoman.evaluating.measures import Prf
from dragoman.showing.linking_table import linking_table

# Two reports of an attack and a meeting. r1: "Gunmen attacked the town; envoys met in Oslo", r2 the same in reverse.
GOLD = [
    Mention("r1", "attack", 7, 15, ("ASSAULT",)),
    Mention("r1", "meeting", 33, 36, ("CONSULT",)),
    Mention("r2", "meeting", 7, 10, ("CONSULT",)),
    Mention("r2", "attack", 27, 35, ("ASSAULT",)),
]


def renamed(mentions: list[Mention], **names: str) -> list[Mention]:
    return [Mention(m.report, names.get(m.event, m.event), m.start, m.end, m.types, m.sentence) for m in mentions]


def test_perfect_whatever_the_names() -> None:
    score = evaluate_linking(GOLD, renamed(GOLD, attack="x9", meeting="x4"))
    assert (score.all.conll_f1, score.linking.conll_f1, score.detection) == (1.0, 1.0, Prf(1.0, 1.0))
    assert (score.matched, score.all.gold_clusters, score.all.system_clusters) == (4, 2, 2)


def test_merged_events_and_parted_events() -> None:
    merged = evaluate_linking(GOLD, renamed(GOLD, attack="all", meeting="all"))
    assert merged.linking.b_cubed == Prf(0.5, 1.0)  # of each mention's four companions, two are right
    parted = evaluate_linking(GOLD, [Mention(m.report, str(i), m.start, m.end) for i, m in enumerate(GOLD)])
    assert parted.linking.b_cubed == Prf(1.0, 0.5)
    assert parted.detection == Prf(1.0, 1.0)


def test_a_missed_and_an_invented_mention_count_in_all_and_not_in_linking() -> None:
    system = [*GOLD[:3], Mention("r2", "other", 50, 60, ("REJECT",))]
    score = evaluate_linking(GOLD, system)
    assert score.linking.conll_f1 == 1.0
    assert score.linking.gold_mentions == 3
    # gold {a1,a2} {m1,m2}, system {a1} {m1,m2} {x}: recall (1/2 + 2·2/2)/4 = 2.5/4, precision (1 + 2)/4
    assert score.all.b_cubed == Prf(3 / 4, 2.5 / 4)
    assert score.detection == Prf(3 / 4, 3 / 4)


def test_reports_that_the_gold_does_not_know_are_left_out() -> None:
    score = evaluate_linking(GOLD, [*GOLD, Mention("r9", "attack", 0, 5)])
    assert (score.elsewhere, score.all.conll_f1) == (1, 1.0)


def test_places_of_one_telling_count_once() -> None:
    headline = Mention("r1", "attack", 100, 106, ("ASSAULT",))
    assert evaluate_linking([*GOLD, headline], GOLD).all.conll_f1 == 1.0
    both = evaluate_linking([*GOLD, headline], [*GOLD, headline])
    assert (both.repeats, both.all.conll_f1) == (1, 1.0)
    # the headline as another event is one event counted twice, and costs
    twice = evaluate_linking([*GOLD, headline], [*GOLD, *renamed([headline], attack="second")])
    assert twice.repeats == 0
    assert twice.all.b_cubed.precision < 1


@pytest.mark.parametrize(
    ("why", "gold", "system", "pairs"),
    [
        ("overlap of one character", [(5, 9, "AID")], [(8, 12, "AID")], [(0, 0)]),
        ("touching is no overlap", [(5, 9, "AID")], [(9, 12, "REJECT")], []),
        ("gold is whole sentences: types decide", [(0, 50, "AID")], [(3, 9, "REJECT"), (20, 25, "AID")], [(0, 1)]),
        ("equal types: the better span", [(0, 10, "AID")], [(9, 30, "AID"), (2, 9, "AID")], [(0, 1)]),
        ("two in one span", [(0, 9, "AID"), (0, 9, "AGREE")], [(0, 9, "AGREE"), (0, 9, "AID")], [(0, 1), (1, 0)]),
        ("no type known", [(0, 9, None)], [(0, 9, None)], [(0, 0)]),
    ],
)  # fmt: skip
def test_matching(
    why: str, gold: list[tuple[int, int, str | None]], system: list[tuple[int, int, str | None]],
    pairs: list[tuple[int, int]],
) -> None:  # fmt: skip
    sides = [
        [Mention("r", str(n), start, end, (kind,) if kind else ()) for n, (start, end, kind) in enumerate(side)]
        for side in (gold, system)
    ]
    assert list(match(*sides).pairs) == pairs, why


def test_another_word_of_the_same_sentence_with_the_same_type() -> None:
    gold = [Mention("r", "g", 40, 50, ("AGREE", "CONCEDE"))]
    near = Mention("r", "s", 10, 15, ("CONCEDE",), (0, 60))
    assert match(gold, [near]).pairs == ((0, 0),)
    assert match(gold, [Mention("r", "s", 10, 15, ("AID",), (0, 60))]).pairs == ()
    assert match(gold, [Mention("r", "s", 10, 15, ("CONCEDE",), (0, 45))]).pairs == ()
    assert match(gold, [near, Mention("r", "t", 45, 47, ("AID",), (0, 60))]).pairs == ((0, 1),)  # overlap goes first


# (report, event, place); no two events at one place of a report, where without types nothing tells which is which
told = st.dictionaries(st.tuples(st.integers(0, 3), st.integers(0, 20)), st.integers(0, 4), max_size=12).map(
    lambda of: [(report, event, place) for (report, place), event in of.items()]
)


@given(told.filter(bool), told, st.randoms(use_true_random=False))
def test_bounds_and_order(
    gold: list[tuple[int, int, int]], system: list[tuple[int, int, int]], chance: random.Random
) -> None:
    first, second = ([Mention(f"r{r}", f"e{e}", 10 * s, 10 * s + 5) for r, e, s in side] for side in (gold, system))
    score = evaluate_linking(first, second)
    assert 0 <= score.all.conll_f1 <= 1 + 1e-12
    assert 0 <= score.linking.conll_f1 <= 1 + 1e-12
    assert score.matched == score.linking.gold_mentions == score.linking.system_mentions
    chance.shuffle(first)
    chance.shuffle(second)
    assert evaluate_linking(first, second).all.b_cubed.f1 == pytest.approx(score.all.b_cubed.f1)
    assert evaluate_linking(first, first).all.conll_f1 == 1.0


def test_the_table_is_readable() -> None:
    out = io.StringIO()
    score = evaluate_linking(GOLD, [*GOLD[:3], Mention("r9", "x", 1, 2)])
    Console(file=out, width=120).print(linking_table(score))
    text = out.getvalue()
    for words in ("B-cubed", "MUC", "CEAF-e", "CoNLL F1", "4 mentions of 2 events", "1 in reports that the gold does"):
        assert words in text


def test_gold_goes_to_a_file_and_back(tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    gold = [*GOLD, Mention("r3", "talks", 1, 2), Mention("r3", "both", 4, 9, ("AGREE", "CONCEDE"))]
    path.write_text("".join(json.dumps(m.row()) + "\n\n" for m in gold), encoding="utf-8")
    assert read_gold(path) == gold


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "2: not JSON"),
        ("[1]", "2: not a JSON object"),
        ('{"event": "e", "start": 1, "end": 2}', "2: report is missing or no string"),
        ('{"report": "r", "event": " ", "start": 1, "end": 2}', "2: event is missing or no string"),
        ('{"report": "r", "event": "e", "end": 2}', "2: start is missing or no character offset"),
        ('{"report": "r", "event": "e", "start": true, "end": 2}', "2: start is missing or no character offset"),
        ('{"report": "r", "event": "e", "start": 1, "end": -2}', "2: end is missing or no character offset"),
        ('{"report": "r", "event": "e", "start": 2, "end": 2}', "2: start 2 is not before end 2"),
        ('{"report": "r", "event": "e", "start": 1, "end": 2, "type": "RIOT"}', "2: 'RIOT' is no PLOVER type"),
        ('{"report": "r", "event": "e", "start": 1, "end": 2, "type": [3]}', "2: '3' is no PLOVER type"),
        ('{"report": "r1", "event": "attack", "start": 1, "end": 9}', "2: the same mention as in line 1"),
    ],
)
def test_gold_that_is_wrong(line: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text('{"report": "r1", "event": "attack", "start": 1, "end": 9}\n' + line + "\n", encoding="utf-8")
    with pytest.raises(DataError) as error:
        read_gold(path)
    assert f"gold.jsonl:{message}" in error.value.line()


def test_gold_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="cannot read the gold"):
        read_gold(tmp_path / "none.jsonl")
    (tmp_path / "empty.jsonl").write_text("\n", encoding="utf-8")
    with pytest.raises(DataError, match="no mentions"):
        read_gold(tmp_path / "empty.jsonl")
