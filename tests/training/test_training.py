"""`dragoman train`: what it learns from a few rows, what it refuses, and the arithmetic under it."""

import json
from pathlib import Path

import numpy as np
import pytest

from dragoman.coder import Coder
from dragoman.errors import DataError
from dragoman.finding.events.weights import load_weights
from dragoman.resolving.confidence import SIGNALS, Scale
from dragoman.training.calibrate import Judged, fit_scale, reliability, rescaled
from dragoman.training.fit import Example, fit
from dragoman.training.labels import read_labels
from dragoman.training.train import train

OWN = [
    f"{who} {verb} the water of {whom}"
    for verb in ("cut off", "turned off", "diverted")
    for who, whom in (
        ("Egypt", "Sudan"),
        ("India", "Pakistan"),
        ("Turkey", "Syria"),
        ("Iran", "Iraq"),
        ("China", "Laos"),
    )
]


def write(path: Path, rows: list[dict[str, str]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_a_label_of_ones_own_from_a_few_rows(tmp_path: Path) -> None:
    labels = write(tmp_path / "labels.jsonl", [{"text": t, "type": "WATER-CUT", "plover": "COERCE"} for t in OWN])
    coder = Coder(classifier=False)
    train([labels], tmp_path / "a.npz", coder=coder, from_scratch=False, folds=0, say=lambda line: None)
    weights = load_weights(tmp_path / "a.npz")
    assert weights.parents == {"WATER-CUT": "COERCE"}
    assert weights.scale == load_weights().scale
    trained = Coder(parser=coder.parser, registry=coder.registry, classifier=tmp_path / "a.npz")
    assert trained.classifier is not None
    report = coder.reader.from_any("Ethiopia turned off the water of Kenya")
    _, parse = next(iter(coder.parser.parse([report])))  # type: ignore[list-item]
    scores = trained.classifier.view(parse, []).scores
    assert max(scores, key=lambda label: scores[label]) == "WATER-CUT"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("not json", "labels.jsonl:1: not JSON"),
        ("[1]", "labels.jsonl:1: not a JSON object"),
        ('{"type": "AID"}', 'labels.jsonl:1: no "text"'),
        ('{"text": "Rain fell."}', 'labels.jsonl:1: no "type"'),
        ('{"text": "Rain fell.", "type": "RAIN"}', "RAIN is no PLOVER type"),
        ('{"text": "Rain fell.", "type": "RAIN", "plover": "WEATHER"}', "unknown PLOVER type 'WEATHER'"),
        ('{"text": "Rain fell.", "type": "AID", "plover": "ACCUSE"}', "AID is a PLOVER type itself"),
        ("", "no rows"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(tmp_path: Path, line: str, told: str) -> None:
    path = tmp_path / "labels.jsonl"
    path.write_text(line + "\n", encoding="utf-8")
    with pytest.raises(DataError) as error:
        read_labels(path)
    assert told in error.value.line()


def test_fit_separates_what_can_be_separated() -> None:
    examples = [Example({"1": 1.0, "x": float(i % 2), "y": 1.0 - i % 2}, "ab"[i % 2]) for i in range(20)]
    fitted = fit(examples, ["a", "b"], l2=0.1)
    shares = fitted.probabilities([{"1": 1.0, "x": 1.0}, {"1": 1.0, "y": 1.0}])
    assert shares[0, 1] > 0.9
    assert shares[1, 0] > 0.9
    assert np.allclose(shares.sum(axis=1), 1.0)


def test_fit_finds_the_shares_of_the_labels() -> None:
    fitted = fit([Example({"1": 1.0}, label) for label in "aaab"], ["a", "b"])
    assert fitted.probabilities([{"1": 1.0}])[0] == pytest.approx([0.75, 0.25], abs=1e-3)


def test_a_feature_of_one_group_is_left_out() -> None:
    examples = [Example({"1": 1.0, "name": 1.0, "word": 1.0}, "a", group="one") for _ in range(5)]
    examples.append(Example({"1": 1.0, "word": 1.0}, "b", group="two"))
    assert fit(examples, ["a", "b"]).names == ["1", "word"]


def test_a_prior_stays_where_no_row_speaks() -> None:
    prior = fit(
        [Example({"1": 1.0, "x": 1.0}, "a"), Example({"1": 1.0, "x": 1.0}, "a"), Example({"1": 1.0}, "b")], ["a", "b"]
    )
    adapted = fit([Example({"1": 1.0, "y": 1.0}, "b") for _ in range(3)], ["a", "b"], prior=prior)
    x, before = adapted.names.index("x"), prior.names.index("x")
    assert adapted.weights[x] == pytest.approx(prior.weights[before])
    assert "y" in adapted.names


def test_scale_is_calibrated_on_what_it_was_fitted_to() -> None:
    judged = [Judged({"bias": 1.0, "classifier": float(k)}, i < 2 + k) for k in range(1, 8) for i in range(10)]
    scale = fit_scale(judged, l2=0.01)
    _, error = reliability([(scale.of(j.signals), j.right) for j in judged])
    assert error < 0.05


def test_rescaling_keeps_the_order() -> None:
    scale = Scale({"bias": -1.0, "classifier": 1.0})
    judged = [Judged({"bias": 1.0, "classifier": k / 10}, k > 3) for k in range(10)]
    moved = rescaled(scale, judged)
    said = [moved.of(j.signals) for j in judged]
    assert said == sorted(said)
    assert set(moved.weights) <= set(SIGNALS)


def test_reliability_counts_what_is_off() -> None:
    bins, error = reliability([(0.95, True)] * 9 + [(0.95, False)] + [(0.15, True), (0.15, False)])
    assert [(b.low, b.number, b.right) for b in bins] == [(0.1, 2, 0.5), (0.9, 10, 0.9)]
    assert error == pytest.approx(10 / 12 * 0.05 + 2 / 12 * 0.35)
