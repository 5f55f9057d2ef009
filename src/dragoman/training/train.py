"""`dragoman train`: the classifier's weights and its scale of confidence from labelled rows, offline, deterministic."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from dragoman.coder import Coder
from dragoman.errors import DataError
from dragoman.finding.events.cues import load_status_cues
from dragoman.finding.events.learned import TypeModel
from dragoman.finding.events.weights import NONE, Weights, load_weights, save_weights
from dragoman.resolving.confidence import Scale, all_signals
from dragoman.resolving.events import resolve_events
from dragoman.resolving.proposing import propose, seen_of
from dragoman.training.calibrate import Judged, fit_scale, reliability, rescaled
from dragoman.training.fit import Example, Fitted, fit
from dragoman.training.labels import TYPES, ReadRow, Row, examples_of, packaged_rows, read_labels, read_rows

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


@dataclass(frozen=True, slots=True)
class CodedRow:
    """The type that a row should have, its group, and its events: type and signals of confidence."""

    wanted: str
    group: str
    events: list[tuple[str, dict[str, float]]]


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
    by_fold = _folds(given, folds)
    models: list[Weights] = []
    known = word_types(coder.lexicon)
    base = [e for read in packaged for e in examples_of(read, known)]
    if folds:
        scores = []
        for k in range(folds):
            examples = [e for read in given if by_fold[_group(read.row)] != k for e in examples_of(read, known)]
            say(f"fold {k + 1} of {folds}: {len(examples)} examples")
            fitted = fit(examples + base, names, prior=prior)
            models.append(_weights(fitted, parents))
            held = [read for read in given if by_fold[_group(read.row)] == k]
            scores += _ranks(fitted, held)
        first = sum(rank == 0 for rank in scores) / len(scores)
        top3 = sum(rank < 3 for rank in scores) / len(scores)
        say(f"held out: first {first:.3f}, among three {top3:.3f}")
    fitted = fit([e for read in given for e in examples_of(read, known)] + base, names, prior=prior)
    scale = (
        load_weights().scale if prior is not None else _scale(coder, given, packaged, by_fold, models, base, names, say)
    )
    trained_on = {"labelled rows": len(rows), "packaged sentences and examples": len(packaged)}
    weights = replace(_weights(fitted, parents), scale=scale, trained_on=trained_on)
    save_weights(output, weights)
    return Trained(weights, len(rows), first, top3)


def coded(coder: Coder, model: TypeModel, reads: Sequence[ReadRow]) -> list[CodedRow]:
    """The events of rules and classifier in labelled rows."""
    out = []
    for read in reads:
        wanted, group = read.row.parent or read.row.label, _group(read.row)
        if read.scene is None:
            out.append(CodedRow(wanted, group, []))
            continue
        view = model.view(read.parse, seen_of(read.events, read.found))
        proposed = propose(read.events, read.scene, model, view)
        events = [*read.events, *resolve_events(proposed, read.scene, coder.contexts)]
        signals = all_signals(events, read.scene, view.by_type(model.weights.parents))
        out.append(CodedRow(wanted, group, list(zip([e.type for e in events], signals, strict=True))))
    return out


def judged(rows: Sequence[CodedRow]) -> list[Judged]:
    """Every event of the rows, with whether its type is the row's."""
    return [Judged(signals, type_ == row.wanted, 1.0, row.group) for row in rows for type_, signals in row.events]


def figures(rows: Sequence[CodedRow], scales: Sequence[Scale]) -> str:
    """How often a row's type is among its events, comes first, is among the first three; and types a row."""
    any_ = first = top3 = types = 0
    for row, scale in zip(rows, scales, strict=True):
        order = sorted(row.events, key=lambda event: -scale.of(event[1]))
        kinds = list(dict.fromkeys(type_ for type_, _ in order))
        any_ += row.wanted in kinds
        first += kinds[:1] == [row.wanted]
        top3 += row.wanted in kinds[:3]
        types += len(kinds)
    n = len(rows)
    return f"any {any_ / n:.3f}, first {first / n:.3f}, among three {top3 / n:.3f}, types a row {types / n:.2f}"


def type_model(coder: Coder, weights: Weights) -> TypeModel:
    """The classifier with `weights`, beside the lexicon of `coder`."""
    return TypeModel(weights, coder.ontology, coder.lexicon, load_status_cues())


def _scale(
    coder: Coder, given: Sequence[ReadRow], packaged: Sequence[ReadRow], by_fold: dict[str, int],
    models: Sequence[Weights], base: Sequence[Example], names: Sequence[str], say: Callable[[str], None],
) -> dict[str, float]:  # fmt: skip
    """The scale of confidence: its weights from the events of rows held out, its level from single sentences held out.

    Of a whole report the label says what it is mainly about, so an event of another type may be right all the same; a
    sentence has one label. Signals are weighed on reports, and the sum is then stretched and moved to fit sentences.
    """
    if not models:
        return load_weights().scale
    held: list[CodedRow] = []
    for k, weights in enumerate(models):
        held += coded(coder, type_model(coder, weights), [r for r in given if by_fold[_group(r.row)] == k])
    scales = [fit_scale(judged([r for r in held if by_fold[r.group] != k])) for k in range(len(models))]
    say(f"held out, events: {figures(held, [scales[by_fold[row.group]] for row in held])}")
    sentences = [read for read in packaged if read.row.lexicon]
    by_sentence = _folds(sentences, 2)
    stories = [e for read in given for e in examples_of(read, known)]
    single: list[CodedRow] = []
    for k in range(2):
        others = [e for e in base if by_sentence.get(e.group, -1) != k]
        model = type_model(coder, _weights(fit(stories + others, names), {}))
        single += coded(coder, model, [r for r in sentences if by_sentence[_group(r.row)] == k])
    scale = rescaled(fit_scale(judged(held)), judged(single))
    pairs = [(scale.of(j.signals), j.right) for j in judged(single)]
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


def _weights(fitted: Fitted, parents: dict[str, str]) -> Weights:
    rows = {name: i for i, name in enumerate(fitted.names)}
    return Weights(tuple(fitted.labels), dict(parents), rows, fitted.weights.astype(np.float32))


def _group(row: Row) -> str:
    return row.group or row.text


def _folds(reads: Sequence[ReadRow], folds: int) -> dict[str, int]:
    """Each group's fold: groups sorted by label, dealt out in turn, so that every fold has some of each label."""
    groups = dict.fromkeys(sorted((read.row.label, _group(read.row)) for read in reads))
    return {group: i % folds if folds else 0 for i, (_, group) in enumerate(groups)}


def _ranks(fitted: Fitted, held: Sequence[ReadRow]) -> list[int]:
    """For each row held out, how many labels were thought likelier than its own."""
    if not held:
        return []
    shares = fitted.probabilities([examples_of(read, known)[-1].features for read in held])
    wanted = [fitted.labels.index(read.row.label) for read in held]
    return [int((row > row[column]).sum()) for row, column in zip(shares, wanted, strict=True)]
