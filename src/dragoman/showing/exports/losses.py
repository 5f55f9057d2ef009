"""What a format cannot hold, counted by event while it is written."""

import tomllib
from collections import Counter
from collections.abc import Callable, Sequence
from importlib.resources import files

from dragoman.showing.exports.cameo import cameo
from dragoman.showing.exports.happenings import Happening
from dragoman.showing.exports.pairs import pairs

_UNLIKELY = 0.5
_CHECKS: dict[str, Callable[[Happening], bool]] = {
    "no_source": lambda e: not e.sources,
    "no_target": lambda e: not e.targets and not (e.reciprocal and len(e.sources) > 1),
    "published_day": lambda e: e.day is not None and e.day != e.earliest,
    "no_day": lambda e: e.day is None,
    "span": lambda e: e.day == e.earliest != e.latest,
    "no_place": lambda e: e.place is None,
    "no_point": lambda e: e.place is None or e.place.latitude is None or e.place.longitude is None,
    "several_pairs": lambda e: len(list(pairs(e))) > 1,
    "names": lambda e: bool(e.sources or e.targets),
    "contexts": lambda e: bool(e.contexts),
    "counts": lambda e: any(low is not None for low, _ in (e.fatalities, e.injured, e.size)),
    "reports": lambda e: len(e.stories) > 1,
    "disputed": lambda e: bool(e.disputed),
    "cameo": lambda e: not cameo().known(e.cameo),
    "mode": lambda e: True,
    "statuses": lambda e: e.status not in ("actual", "ongoing"),
    "confidence": lambda e: e.confidence < _UNLIKELY,
}


class Losses:
    """Counts of one export. `names` are checked on each event; others (texts changed, no due date) are added."""

    def __init__(self, names: Sequence[str]) -> None:
        self.names = tuple(names)
        self.counts: Counter[str] = Counter()
        self._checks = [(name, _CHECKS[name]) for name in names if name in _CHECKS]

    def check(self, event: Happening) -> None:
        """Count what of this event the format cannot hold."""
        self.counts.update(name for name, lost in self._checks if lost(event))

    def add(self, name: str, times: int = 1) -> None:
        self.counts[name] += times

    def lines(self, what: str = "event") -> list[str]:
        """ "12 events have no target: its columns are empty", in the order of the data file."""
        words = loss_words()
        return [
            f"{n:,} {what}{'' if n == 1 else 's'} {_singular(text) if n == 1 else text}"
            for name, text in words.items() if (n := self.counts[name])
        ]  # fmt: skip


def loss_words() -> dict[str, str]:
    """What each loss says after the number, by name (data/exports/losses.toml)."""
    return tomllib.loads((files("dragoman.data") / "exports" / "losses.toml").read_text(encoding="utf-8"))


def _singular(text: str) -> str:
    verb, _, rest = text.partition(" ")
    return f"{ {'have': 'has', 'are': 'is', 'fall': 'falls'}.get(verb, verb) } {rest}"
