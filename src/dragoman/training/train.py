"""`dragoman train`: the classifier's weights and its scale of confidence from labelled rows, offline, deterministic."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from dragoman.coder import Coder
from dragoman.errors import DataError
from dragoman.finding.events.weights import NONE, Weights, load_weights, save_weights
from dragoman.finding.events.word_types import word_types
from dragoman.training.calibrate import fit_scale, reliability, rescaled
from dragoman.training.fit import Example, Fitted, fit
from dragoman.training.judging import coded_by_folds, figures, judged, scales_by_folds
from dragoman.training.labels import (
    TYPES,
    ReadRow,
    examples_of,
    folds_of,
    group_of,
    packaged_rows,
    read_labels,
    read_rows,
)

_FEWEST = 10  # rows from which something can be learned
_OWN_BIAS = -0.7  # a user's label starts as likely as half of its type


@dataclass(frozen=True, slots=True)
class Trained:
    """What training gave: the weights, and how often the right label came first, and among the first three, in the
    user's rows with their groups held out."""

    weights: Weights
    rows: int
    first: float | None
    top3: float | None


def train(
    labels: Sequence[Path], output: Path, *, coder: Coder, from_scratch: bool, folds: int, say: Callable[[str], None]
) -> Trained:
    """Train on `labels` and write `output`.

    `coder` is one without classifier. From scratch, everything is learned from the rows, the packaged sentences and the
    lexicon's examples, and confidence is fitted anew; else the packaged weights are adapted and their scale is kept.
    """
    rows = [row for path in labels for row in read_labels(path)]
    if len(rows) < _FEWEST:
        raise DataError(
            f"{len(rows)} rows", where=", ".join(map(str, labels)), hint=f"label at least {_FEWEST}; fifty are good"
        )
    parents = {row.label: row.parent for row in rows if row.parent is not None}
    own = sorted(parents)
    say(f"{len(rows)} rows; own labels: {', '.join(own) or 'none'}")
    given = list(read_rows(coder, rows, say))
    packaged = list(read_rows(coder, packaged_rows(coder), say))
    prior = None if from_scratch else _prior(load_weights(), parents)
    names = prior.labels if prior is not None else [*TYPES, *own, NONE]

    first = top3 = None
    known = word_types(coder.lexicon)
    base = [e for read in packaged for e in examples_of(read, known)]
    own_rows = [examples_of(read, known) for read in given]
    by_fold = folds_of(given, folds)
    placed = [(by_fold[group_of(read.row)], row) for read, row in zip(given, own_rows, strict=True)]
    models: list[Weights] = []
    scores: list[int] = []
    for k, fitted in enumerate(fit_by_folds(placed, folds, base, names, say, prior=prior)):
        models.append(weights_of(fitted, parents))
        scores += _ranks(fitted, [row[-1] for fold, row in placed if fold == k])
    if scores:
        first = sum(rank == 0 for rank in scores) / len(scores)
        top3 = sum(rank < 3 for rank in scores) / len(scores)
        say(f"held out: first {first:.3f}, among three {top3:.3f}")
    stories = [e for row in own_rows for e in row]
    fitted = fit(stories + base, names, prior=prior)
    if prior is not None:
        scale = load_weights().scale
    else:
        scale = _scale(coder, given, packaged, by_fold, models, stories, base, names, say)
    trained_on = {"labelled rows": len(rows), "packaged sentences and examples": len(packaged)}
    weights = replace(weights_of(fitted, parents), scale=scale, trained_on=trained_on)
    save_weights(output, weights)
    return Trained(weights, len(rows), first, top3)


def fit_by_folds(
    placed: Sequence[tuple[int, Sequence[Example]]], folds: int, base: Sequence[Example], names: Sequence[str],
    say: Callable[[str], None], *, prior: Fitted | None = None,
) -> Iterator[Fitted]:  # fmt: skip
    """For each fold what the other folds' examples and `base` give. `placed` are rows' folds and examples."""
    for k in range(folds):
        examples = [e for fold, row in placed if fold != k for e in row]
        say(f"fold {k + 1} of {folds}: {len(examples)} examples")
        yield fit([*examples, *base], names, prior=prior)


def _scale(
    coder: Coder, given: Sequence[ReadRow], packaged: Sequence[ReadRow], folds: dict[str, int],
    models: Sequence[Weights], stories: Sequence[Example], base: Sequence[Example], names: Sequence[str],
    say: Callable[[str], None],
) -> dict[str, float]:  # fmt: skip
    """The scale of confidence: its weights from the events of rows held out, its level from single sentences held out.

    Of a whole report the label says what it is mainly about, so an event of another type may be right all the same; a
    sentence has one label. Signals are weighed on reports, and the sum is then stretched and moved to fit sentences.
    """
    if not models:
        return load_weights().scale
    held = coded_by_folds(coder, models, given, folds)
    scales = scales_by_folds(held, folds, len(models))
    say(f"held out, events: {figures(held, [scales[folds[row.group]] for row in held])}")
    sentences = [read for read in packaged if read.row.lexicon]
    by_sentence = folds_of(sentences, 2)
    halves = [
        weights_of(fit([*stories, *(e for e in base if by_sentence.get(e.group, -1) != k)], names)) for k in range(2)
    ]
    single = judged(coded_by_folds(coder, halves, sentences, by_sentence))
    scale = rescaled(fit_scale(judged(held)), single)
    pairs = [(scale.of(j.signals), j.right) for j in single]
    say(f"sentences held out: {len(pairs)} events, calibration error {reliability(pairs)[1]:.3f}")
    return scale.weights


def _prior(weights: Weights, parents: dict[str, str]) -> Fitted:
    """The packaged weights, with a column for each own label that starts as its type's."""
    labels = [*weights.labels, *(label for label in sorted(parents) if label not in weights.labels)]
    names = sorted(weights.rows)
    known = np.asarray(weights.matrix, dtype=np.float64)[[weights.rows[name] for name in names]]
    columns = [weights.labels.index(label if label in weights.labels else parents[label]) for label in labels]
    matrix = known[:, columns]
    for column, label in enumerate(labels):
        if label not in weights.labels:
            matrix[names.index("1"), column] += _OWN_BIAS
    return Fitted(names, labels, matrix)


def weights_of(fitted: Fitted, parents: dict[str, str] | None = None) -> Weights:
    """What `fit` gave, as the classifier uses it."""
    rows = {name: i for i, name in enumerate(fitted.names)}
    return Weights(tuple(fitted.labels), dict(parents or {}), rows, fitted.weights.astype(np.float32))


def _ranks(fitted: Fitted, held: Sequence[Example]) -> list[int]:
    """For each row held out, how many labels were thought likelier than its own."""
    if not held:
        return []
    shares = fitted.probabilities([example.features for example in held])
    wanted = [fitted.labels.index(example.label) for example in held]
    return [int((row > row[column]).sum()) for row, column in zip(shares, wanted, strict=True)]
