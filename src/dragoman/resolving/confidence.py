"""Confidence: how likely a coded event is right, by a logistic scale fitted on labelled reports (docs/calibration.md).

The scale weighs what the classifier makes of the whole report, how much the pattern asks for, who fills its roles,
where the event stands and how it is put. Its weights are part of the classifier's file, with which they were fitted.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log

from dragoman.parsing.parse import Parse
from dragoman.resolving.scene import Scene, has_power, is_political
from dragoman.resolving.values import ResolvedEvent

SIGNALS = (
    "bias", "classifier", "favourite", "proposed", "source", "target", "power", "slots", "noun", "weight", "title",
    "later", "doubtful", "intended", "reported", "repeated", "alone",
)  # fmt: skip
LEAST, MOST = 0.02, 0.98
_DOUBTFUL = frozenset({"hypothetical", "negated", "denied"})
_OF_THE_REPORT = frozenset({"classifier", "favourite", "title", "later", "repeated", "alone"})
_INTENDED = frozenset({"planned", "threatened", "requested"})


@dataclass(frozen=True, slots=True)
class Scale:
    """A weight for each of SIGNALS (0 where missing); the confidence is the logistic function of their weighted sum."""

    weights: dict[str, float]

    def of(self, signals: dict[str, float]) -> float:
        """The confidence, from LEAST to MOST, two decimals."""
        total = sum(self.weights.get(name, 0.0) * value for name, value in signals.items())
        return round(max(LEAST, min(MOST, 1.0 / (1.0 + exp(-max(-30.0, min(30.0, total)))))), 2)


def give_confidence(
    events: Sequence[ResolvedEvent], scene: Scene, types: dict[str, float] | None, scale: Scale
) -> None:
    """Set each event's confidence. `types` are the classifier's probabilities by PLOVER type, None without one.

    The scale is set on single sentences, each about one event. A whole report tells many: that one is not what the
    report is about says little against it. There half of the confidence is what the event's own words and roles give.
    """
    whole = scene.parse.sentences[0].kind == "title"
    for event, signals in zip(events, all_signals(events, scene, types), strict=True):
        event.confidence = scale.of(signals)
        if whole:
            alone = scale.of({name: value for name, value in signals.items() if name not in _OF_THE_REPORT})
            event.confidence = round((event.confidence + alone) / 2, 2)


def all_signals(
    events: Sequence[ResolvedEvent], scene: Scene, types: dict[str, float] | None
) -> list[dict[str, float]]:
    """The signals of each event of a report."""
    counts = Counter(event.type for event in events)
    best = max(types, key=lambda name: (types[name], name)) if types else None
    lead = lead_end(scene.parse)
    return [_signals(event, scene, types, best, counts, lead) for event in events]


def lead_end(parse: Parse) -> int:
    """The token after the body's second sentence."""
    bodies = 0
    for sentence in parse.sentences:
        bodies += sentence.kind == "body"
        if bodies == 2:
            return sentence.last
    return len(parse)


def _signals(
    event: ResolvedEvent,
    scene: Scene,
    types: dict[str, float] | None,
    best: str | None,
    counts: Counter[str],
    lead: int,
) -> dict[str, float]:
    people, pattern = scene.actors.actors, event.found.pattern
    chance = min(0.99, max(0.01, types.get(event.type, 0.0))) if types else 0.4
    kind = scene.parse.sentence(event.trigger).kind
    return {
        "bias": 1.0,
        "classifier": log(chance / (1.0 - chance)),
        "favourite": float(event.type == best),
        "proposed": float(event.rule.startswith("model.")),
        "source": float(any(is_political(people[s]) for s in event.sources)),
        "target": float(event.reciprocal or any(is_political(people[t]) for t in event.targets)),
        "power": float(any(has_power(people[s]) for s in event.sources)),
        "slots": float(min(2, sum(1 for s in pattern.slots if s.lemmas))),
        "noun": float(pattern.kind == "n"),
        "weight": log(max(0.05, pattern.weight)),
        "title": float(kind in ("title", "dek")),
        "later": float(event.trigger >= lead),
        "doubtful": float(event.status in _DOUBTFUL),
        "intended": float(event.status in _INTENDED),
        "reported": float(event.reported_by is not None),
        "repeated": log(counts[event.type]),
        "alone": float(len(counts) == 1),
    }
