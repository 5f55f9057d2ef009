"""How likely two mentions are of one undertaking: a logistic of likenesses. The same whichever comes first."""

import math
import tomllib
from collections.abc import Hashable, Set
from dataclasses import dataclass
from importlib.resources import files
from typing import TypeVar

from dragoman.book.ledger.told import Undertaking
from dragoman.book.linking.scoring import UNKNOWN, Weights, probability
from dragoman.book.parties import side_likeness
from dragoman.errors import DataError

T = TypeVar("T", bound=Hashable)
FEATURES = ("by", "to", "action", "names", "numbers", "due", "told", "event", "kind")
_LIGHT = 0.25  # of the weight of a word that tells something
_SAME_PARTY = 0.5  # likeness of those who undertake it: two persons of one office in no country are not one
_SAME_ACTION = 0.5  # likeness of two actions that one report tells apart, from which they may be one line
_APART = ((0, 1.0), (45, 0.55), (200, 0.4), (400, 0.2))  # days between two dates due, likeness
_TOLD_APART = ((31, 1.0), (183, 0.7), (366, 0.5), (732, 0.25))  # days between two reports


@dataclass(frozen=True, slots=True)
class LedgerWeights:
    """weights.toml, and the weights by which events are compared."""

    bias: float
    link: float
    same: float
    weights: tuple[float, ...]
    events: Weights


def read_ledger_weights(text: str, events: Weights) -> LedgerWeights:
    """Weights from TOML. Raises DataError where one is missing."""
    data = tomllib.loads(text)
    try:
        weights = tuple(float(data["weights"][name]) for name in FEATURES)
        return LedgerWeights(float(data["bias"]), float(data["link"]), float(data["same"]), weights, events)
    except (KeyError, ValueError) as error:
        raise DataError(f"a weight is missing or no number: {error}", where="ledger/weights.toml") from None


def load_ledger_weights(events: Weights) -> LedgerWeights:
    """The packaged weights."""
    return read_ledger_weights((files("dragoman.book.ledger") / "weights.toml").read_text(encoding="utf-8"), events)


def likelihood(a: Undertaking, b: Undertaking, weights: LedgerWeights) -> float:
    """The probability, 0 to 1, that both are one undertaking; 0 where something rules it out."""
    found = features(a, b, weights.events)
    if found is None:
        return 0.0
    odds = weights.bias + sum(w * x for w, x in zip(weights.weights, found, strict=True))
    return 1 / (1 + math.exp(-odds))


def features(a: Undertaking, b: Undertaking, events: Weights) -> tuple[float, ...] | None:
    """The likenesses in the order of FEATURES, or None where one rules out that both are one undertaking."""
    action = action_likeness(a, b)
    by, to = _parties(a, b)
    if not action or by is None or by < _SAME_PARTY or to == 0.0:
        return None
    if a.report == b.report and action < _SAME_ACTION:
        return None
    if a.states and b.states and a.states.isdisjoint(b.states):
        return None
    return (
        by, UNKNOWN if to is None else to, action, overlap(a.names, b.names), overlap(a.numbers, b.numbers),
        due_likeness(a, b), told_likeness(a, b), _event(a, b, events), 1.0 if a.kind == b.kind else 0.7,
    )  # fmt: skip


def _parties(a: Undertaking, b: Undertaking) -> tuple[float | None, float | None]:
    """How well those who undertake it fit, and those to whom; of an agreement, whose sides a report may turn round or
    leave out, all together where that fits better."""
    by, to = side_likeness(a.by, b.by), side_likeness(a.to, b.to)
    if "agreement" in (a.kind, b.kind):
        both = side_likeness((*a.by, *a.to), (*b.by, *b.to))
        if both is not None and both > (by or 0.0):
            return both, None if to is None else max(to, both)
    return by, to


def action_likeness(a: Undertaking, b: Undertaking) -> float:
    """How well the actions fit: the mean of the cosine and of the share of the shorter one's words; 0 where no word
    that tells something is shared."""
    shared = len(a.words & b.words)
    if not shared:
        return 0.0
    both = shared + _LIGHT * len(a.light & b.light)
    first, second = (len(one.words) + _LIGHT * len(one.light) for one in (a, b))
    return (both / math.sqrt(first * second) + both / min(first, second)) / 2


def overlap(a: Set[T], b: Set[T]) -> float:
    """The share of all that is in both; unknown where one has none."""
    return len(a & b) / len(a | b) if a and b else UNKNOWN


def same_due(a: Undertaking, b: Undertaking) -> bool:
    """Whether both are due at one time. A date without a year that lies behind a report may have been read as next
    year's: "by 15 October", told on the 18th, is the one that has passed."""
    if a.latest is None or b.latest is None:
        return a.earliest is not None and a.earliest == b.earliest and a.latest == b.latest
    if a.latest == b.latest:
        return True
    dayless = {" ".join((one.due_text or "").casefold().split()) for one in (a, b)}
    return len(dayless) == 1 and "" not in dayless and abs(a.latest - b.latest) in (365, 366)


def due_likeness(a: Undertaking, b: Undertaking) -> float:
    """1 where both fall due at one time, less the further apart; unknown where one has no date."""
    if same_due(a, b):
        return 1.0
    first, second = _span(a), _span(b)
    if first is None or second is None:
        return UNKNOWN
    gap = max(first[0] - second[1], second[0] - first[1], 0)
    return next((like for most, like in _APART if gap <= most), 0.0)


def told_likeness(a: Undertaking, b: Undertaking) -> float:
    """1 for reports of a month, less the further apart; a report from about when it fell due is as near as one of a
    year."""
    if a.published is None or b.published is None:
        return UNKNOWN
    early, late = (a, b) if a.published <= b.published else (b, a)
    gap = (late.published or 0) - (early.published or 0)
    like = next((like for most, like in _TOLD_APART if gap <= most), 0.0)
    due = early.latest or early.earliest
    return max(like, 0.6) if due is not None and (late.published or 0) <= due + 183 else like


def _event(a: Undertaking, b: Undertaking, weights: Weights) -> float:
    """Whether the making of both is one event; another event is no objection: a promise may be made again."""
    if a.event is None or b.event is None:
        return 0.3
    return max(0.3, probability(a.event, b.event, weights))


def _span(one: Undertaking) -> tuple[int, int] | None:
    """First and last day it may be due; a deadline is its day."""
    if one.latest is None:
        return (one.earliest, one.earliest) if one.earliest is not None else None
    return (one.latest if one.earliest is None else one.earliest), one.latest
