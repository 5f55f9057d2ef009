"""Multinomial logistic regression over sparse named features: numpy only, and the same bytes from the same rows.

Minimises `sum(w * -log p(label)) + l2 / 2 * |W|^2` by limited-memory BFGS from zero weights; the problem is convex, so
no seed is involved. Biases are features like any other (`BIAS`) that the penalty leaves alone.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from dragoman.finding.events.features import BIAS, Features

Floats = npt.NDArray[np.float64]
_MEMORY = 8  # past steps that BFGS keeps


@dataclass(frozen=True, slots=True)
class Example:
    """Features with their label, how much they count, and the group that is held out as a whole (e.g. a template)."""

    features: Features
    label: str
    weight: float = 1.0
    group: str = ""


@dataclass(frozen=True, slots=True)
class Fitted:
    """Names of features (rows) and labels (columns), and their weights."""

    names: list[str]
    labels: list[str]
    weights: Floats

    def probabilities(self, rows: Sequence[Features]) -> Floats:
        """A row of label probabilities for each of `rows`; unknown features count nothing."""
        at = {name: i for i, name in enumerate(self.names)}
        scores = np.zeros((len(rows), len(self.labels)))
        for r, features in enumerate(rows):
            known = [(at[f], v) for f, v in features.items() if f in at]
            if known:
                index, value = zip(*known, strict=True)
                scores[r] = np.asarray(value) @ self.weights[list(index)]
        return _softmax(scores)


def fit(
    examples: Sequence[Example], labels: Sequence[str], *, l2: float = 0.3, least: int = 2, steps: int = 45,
    prior: Fitted | None = None,
) -> Fitted:  # fmt: skip
    """Weights for `labels` from `examples`. Features seen in fewer than `least` groups are left out.

    A group is a headline template, so that a name which one template's stories repeat is no feature. With a `prior` (of
    the same labels) the penalty is on what is changed of its weights, so that few rows change little.
    """
    names = _names(examples, least)
    if prior is not None:
        names = sorted({*names, *prior.names})
    start = _start(names, labels, prior)
    rows = _Rows(examples, names)
    wanted = np.asarray([labels.index(e.label) for e in examples])
    counts = np.asarray([e.weight for e in examples])
    target = np.zeros((len(examples), len(labels)))
    target[np.arange(len(examples)), wanted] = 1.0
    penalty = np.full((len(names), 1), l2)
    penalty[[i for i, name in enumerate(names) if name == BIAS]] = 1e-6

    def loss(flat: Floats) -> tuple[float, Floats]:
        weights = flat.reshape(len(names), len(labels))
        shares = _softmax(rows.times(weights))
        value = float(-(counts * np.log(np.maximum(shares[np.arange(len(wanted)), wanted], 1e-12))).sum())
        changed = weights - start
        value += float(0.5 * (penalty * changed * changed).sum())
        gradient = rows.transposed_times(counts[:, None] * (shares - target)) + penalty * changed
        return value, gradient.ravel()

    best = _minimise(loss, start.ravel(), steps)
    return Fitted(names, list(labels), best.reshape(len(names), len(labels)))


def _start(names: Sequence[str], labels: Sequence[str], prior: Fitted | None) -> Floats:
    start = np.zeros((len(names), len(labels)))
    if prior is not None:
        at = {name: i for i, name in enumerate(names)}
        columns = [prior.labels.index(label) for label in labels]
        start[[at[name] for name in prior.names]] = prior.weights[:, columns]
    return start


def _names(examples: Sequence[Example], least: int) -> list[str]:
    seen: dict[str, set[str]] = {}
    for number, example in enumerate(examples):
        for name in example.features:
            seen.setdefault(name, set()).add(example.group or str(number))
    return sorted(name for name, groups in seen.items() if len(groups) >= least)


class _Rows:
    """A sparse matrix in two orders: by example for scores, by feature for gradients."""

    def __init__(self, examples: Sequence[Example], names: Sequence[str]) -> None:
        at = {name: i for i, name in enumerate(names)}
        row: list[int] = []
        column: list[int] = []
        value: list[float] = []
        for number, example in enumerate(examples):
            for name, amount in example.features.items():
                place = at.get(name)
                if place is not None:
                    row.append(number)
                    column.append(place)
                    value.append(amount)
        self.shape = (len(examples), len(names))
        r, c, v = (
            np.asarray(row, dtype=np.int64),
            np.asarray(column, dtype=np.int64),
            np.asarray(value, dtype=np.float32),
        )
        order = np.argsort(c, kind="stable")
        self._by_row = (r, c, v, _starts(r))
        self._by_column = (c[order], r[order], v[order], _starts(c[order]))

    def times(self, weights: Floats) -> Floats:
        return self._sum(self._by_row, weights, self.shape[0])

    def transposed_times(self, amounts: Floats) -> Floats:
        return self._sum(self._by_column, amounts, self.shape[1])

    @staticmethod
    def _sum(order: tuple[Any, Any, Any, Any], matrix: Floats, size: int) -> Floats:
        major, minor, value, starts = order
        out = np.zeros((size, matrix.shape[1]))
        if len(major):  # single precision: this is bound by memory
            out[major[starts]] = np.add.reduceat(matrix.astype(np.float32)[minor] * value[:, None], starts, axis=0)
        return out


def _starts(sorted_numbers: Any) -> Any:
    return (
        np.flatnonzero(np.r_[True, sorted_numbers[1:] != sorted_numbers[:-1]])
        if len(sorted_numbers)
        else sorted_numbers
    )


def _softmax(scores: Floats) -> Floats:
    raised: Floats = np.exp(scores - scores.max(axis=1, keepdims=True))
    return raised / raised.sum(axis=1, keepdims=True)  # type: ignore[no-any-return]


def _minimise(loss: Callable[[Floats], tuple[float, Floats]], start: Floats, steps: int) -> Floats:
    """Limited-memory BFGS with a backtracking line search (Nocedal and Wright, algorithm 7.4)."""
    point, (value, gradient) = start, loss(start)
    past: list[tuple[Floats, Floats, float]] = []
    for _ in range(steps):
        direction = _direction(gradient, past)
        slope = float(direction @ gradient)
        if slope > -1e-9:
            break
        length = 1.0 if past else 1.0 / max(1.0, float(np.abs(gradient).sum()) / 100)
        for _ in range(20):
            new = point + length * direction
            new_value, new_gradient = loss(new)
            if new_value <= value + 1e-4 * length * slope:
                break
            length *= 0.5
        else:
            break
        moved, turned = new - point, new_gradient - gradient
        curved = float(moved @ turned)
        if curved > 1e-10:
            past = [*past[-_MEMORY + 1 :], (moved, turned, 1.0 / curved)]
        done = abs(value - new_value) < 1e-6 * max(1.0, abs(value))
        point, value, gradient = new, new_value, new_gradient
        if done:
            break
    return point


def _direction(gradient: Floats, past: Sequence[tuple[Floats, Floats, float]]) -> Floats:
    q = gradient.copy()
    kept = []
    for moved, turned, rho in reversed(past):
        alpha = rho * float(moved @ q)
        kept.append(alpha)
        q -= alpha * turned
    if past:
        moved, turned, rho = past[-1]
        q *= float(moved @ turned) / float(turned @ turned)
    for (moved, turned, rho), alpha in zip(past, reversed(kept), strict=True):
        q += (alpha - rho * float(turned @ q)) * moved
    return -q
