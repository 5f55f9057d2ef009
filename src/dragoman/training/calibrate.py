"""Fitting and judging confidence: a logistic scale, the reliability table, the expected calibration error."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from dragoman.resolving.confidence import SIGNALS, Scale

_BINS = 10


@dataclass(frozen=True, slots=True)
class Judged:
    """An event's signals, whether it was right, how much it counts, and the group held out as a whole."""

    signals: dict[str, float]
    right: bool
    weight: float = 1.0
    group: str = ""


@dataclass(frozen=True, slots=True)
class Bin:
    """Events whose confidence lies in [low, high): how many, their mean confidence, the share that was right."""

    low: float
    high: float
    number: int
    said: float
    right: float


def fit_scale(judged: Sequence[Judged], *, l2: float = 1.0, steps: int = 50) -> Scale:
    """The logistic scale that fits best, by Newton's method; deterministic."""
    names = SIGNALS
    rows = np.asarray([[j.signals.get(name, 0.0) for name in names] for j in judged])
    wanted = np.asarray([float(j.right) for j in judged])
    counts = np.asarray([j.weight for j in judged])
    penalty = np.full(len(names), l2)
    penalty[names.index("bias")] = 1e-6
    weights: Any = np.zeros(len(names))
    for _ in range(steps):
        said = 1.0 / (1.0 + np.exp(-np.clip(rows @ weights, -30, 30)))
        gradient = rows.T @ (counts * (said - wanted)) + penalty * weights
        curve = (rows * (counts * said * (1 - said))[:, None]).T @ rows + np.diag(penalty + 1e-9)
        step = np.linalg.solve(curve, gradient)
        weights = weights - step
        if float(np.abs(step).max()) < 1e-8:
            break
    return Scale({name: round(float(w), 4) for name, w in zip(names, weights, strict=True)})


def reliability(pairs: Sequence[tuple[float, bool]]) -> tuple[list[Bin], float]:
    """The reliability table of (confidence, right) pairs in ten bins, and the expected calibration error."""
    bins: list[Bin] = []
    error = 0.0
    for k in range(_BINS):
        low, high = k / _BINS, (k + 1) / _BINS
        inside = [(c, r) for c, r in pairs if low <= c < high or (k == _BINS - 1 and c >= high)]
        if inside:
            said = sum(c for c, _ in inside) / len(inside)
            right = sum(r for _, r in inside) / len(inside)
            bins.append(Bin(low, high, len(inside), said, right))
            error += len(inside) / len(pairs) * abs(said - right)
    return bins, error


def rescaled(scale: Scale, judged: Sequence[Judged]) -> Scale:
    """`scale` stretched and moved to fit `judged`: the order of events stays, the level is theirs (Platt 1999)."""
    sums = np.asarray([sum(scale.weights.get(n, 0.0) * v for n, v in j.signals.items()) for j in judged])
    rows = np.stack([sums, np.ones(len(sums))], axis=1)
    wanted = np.asarray([float(j.right) for j in judged])
    line: Any = np.asarray([1.0, 0.0])
    for _ in range(50):
        said = 1.0 / (1.0 + np.exp(-np.clip(rows @ line, -30, 30)))
        curve = (rows * (said * (1 - said))[:, None]).T @ rows + 1e-6 * np.eye(2)
        step = np.linalg.solve(curve, rows.T @ (said - wanted))
        line = line - step
        if float(np.abs(step).max()) < 1e-9:
            break
    stretch, move = max(0.2, float(line[0])), float(line[1])
    moved = {name: round(w * stretch, 4) for name, w in scale.weights.items()}
    moved["bias"] = round(moved.get("bias", 0.0) + move, 4)
    return Scale(moved)
