"""How likely two mentions are of one event: a logistic of likenesses, each 0 to 1. The same whichever comes first."""

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from types import MappingProxyType

from dragoman.book.linking.told import Told
from dragoman.book.parties import side_likeness
from dragoman.errors import DataError

FEATURES = ("type", "actors", "time", "place", "words", "count", "report")
STRANGE = -0.25  # of sentences without a stem in common
UNKNOWN = 0.5  # of a feature that one of the two says nothing about
RETOLD = 60  # days after which a report that gives no day is not taken to tell of what happened
_KM = 111.2  # a degree of latitude
_NEAR, _FAR = 50.0, 150.0  # km


@dataclass(frozen=True, slots=True)
class Weights:
    """What linking is tuned by (weights.toml)."""

    bias: float
    link: float
    apart: float
    same: float
    weights: tuple[float, ...]
    types: Mapping[tuple[str, str], float]


def load_weights() -> Weights:
    """The packaged weights."""
    return read_weights((files("dragoman.book.linking") / "weights.toml").read_text(encoding="utf-8"))


def read_weights(text: str) -> Weights:
    """Weights from TOML. Raises DataError where one is missing."""
    data = tomllib.loads(text)
    try:
        weights = tuple(float(data["weights"][name]) for name in FEATURES)
        pairs = {tuple(pair.split()): float(value) for pair, value in data["types"].items()}
        both = {(a, b): value for pair, value in pairs.items() for a, b in (pair, pair[::-1])}
        bias, link, apart, same = (float(data[name]) for name in ("bias", "link", "apart", "same"))
        return Weights(bias, link, apart, same, weights, MappingProxyType(both))
    except (KeyError, ValueError) as error:
        raise DataError(f"a weight is missing or no number: {error}", where="weights.toml") from None


def probability(a: Told, b: Told, weights: Weights) -> float:
    """The probability, 0 to 1, that both mentions are of one event; 0 where something rules it out."""
    found = features(a, b, weights)
    if found is None:
        return 0.0
    odds = weights.bias + sum(w * x for w, x in zip(weights.weights, found, strict=True))
    return 1 / (1 + math.exp(-odds))


def holds(a: Told, b: Told, p: float, weights: Weights) -> bool:
    """Whether a pair of probability `p` holds a component together; where the days do not meet, it takes more.

    Otherwise the meetings of two busy capitals, each like that of the day before, would be one component for years, and
    the cost of adding would grow with the book.
    """
    first, second = a.days, b.days
    if first is None or second is None:
        return p >= weights.apart
    meet = first[0] <= second[1] and second[0] <= first[1]
    return p >= (weights.link if meet else weights.apart)


def features(a: Told, b: Told, weights: Weights) -> tuple[float, ...] | None:
    """The likenesses in the order of FEATURES, or None where one rules out that both are one event."""
    kind = 1.0 if a.type == b.type else weights.types.get((a.type, b.type), 0.0)
    when = time_likeness(a, b) if kind else 0.0
    if not when or (a.status in _NEVER) != (b.status in _NEVER):
        return None
    if a.report == b.report and (a.type != b.type or a.words == b.words):
        return None  # two events of one sentence are two; two sentences may be headline and body
    if a.mode and b.mode and a.mode != b.mode:
        kind *= 0.8
    who = actor_likeness(a, b)
    if who < 0.25:
        return None
    apart = float(a.report == b.report)
    return kind, who, when, place_likeness(a, b), word_likeness(a, b), count_likeness(a, b), apart


_NEVER = frozenset(("denied", "negated", "hypothetical"))


def actor_likeness(a: Told, b: Told) -> float:
    """How well the actors fit; sides may be swapped where the event is reciprocal or tells one side only."""
    straight = _both(side_likeness(a.sources, b.sources), side_likeness(a.targets, b.targets))
    if a.reciprocal or b.reciprocal or a.type in ("CONSULT", "AGREE", "COOPERATE"):
        together = side_likeness((*a.sources, *a.targets), (*b.sources, *b.targets))
        return max(straight, together or 0.0)
    return straight


def _both(sources: float | None, targets: float | None) -> float:
    known = [side for side in (sources, targets) if side is not None]
    if not known or min(known) == 0.0:
        return 0.0 if known else UNKNOWN
    return sum(known) / len(known) if len(known) == 2 else 0.5 * known[0] + 0.5 * UNKNOWN


def time_likeness(a: Told, b: Told) -> float:
    """1 where the days overlap, less the further they lie apart; 0 rules it out. A day that only the report's date
    tells is soft."""
    first, second = a.days, b.days
    if first is None or second is None:
        return 0.3
    gap = max(first[0] - second[1], second[0] - first[1], 0)
    if a.from_text and b.from_text:
        longest = max(first[1] - first[0], second[1] - second[0])
        return (1.0, 0.55, 0.0)[min(gap, 2)] if longest <= 7 else (0.7, 0.4, 0.0)[min(gap, 2)]
    if gap <= 2:
        return (0.9, 0.8, 0.6)[gap]
    later = a if first[0] > second[1] else b
    if later.from_text:
        return 0.0  # what is told without a day happened before it was told, not after
    return 0.4 if gap <= 10 else 0.25 if gap <= RETOLD else 0.0


def place_likeness(a: Told, b: Told) -> float:
    """1 for the same place, less with distance and from another country."""
    if a.geonameid is not None and a.geonameid == b.geonameid:
        return 1.0
    if a.country is None or b.country is None:
        return UNKNOWN
    if a.country != b.country:
        return 0.0
    if a.point is None or b.point is None:
        return 0.6
    apart = _distance(a.point, b.point)
    return 0.9 if apart <= _NEAR else 0.55 if apart <= _FAR else 0.3


def _distance(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Kilometres, near enough on the scale of a country."""
    across = (a[1] - b[1]) * math.cos(math.radians((a[0] + b[0]) / 2))
    return _KM * math.hypot(a[0] - b[0], across)


def word_likeness(a: Told, b: Told) -> float:
    """Cosine of the sentences' sets of stems; below 0 where they share none, which speaks against one event."""
    shared = len(a.words & b.words)
    if not shared:
        return STRANGE
    return shared / math.sqrt(len(a.words) * len(b.words))


def count_likeness(a: Told, b: Told) -> float:
    """Whether the tolls fit: 1 the same, 0.5 unknown, down to 0.1 for tolls of different orders."""
    if a.fatalities is None or b.fatalities is None:
        return UNKNOWN
    low, high = sorted((a.fatalities[0], b.fatalities[0]))
    if low == high:
        return 1.0
    return max(0.1, 0.8 * low / high)
