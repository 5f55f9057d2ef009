"""A mention of an event as linking compares it, and the blocks it stands in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from dragoman.book.keys import key_of
from dragoman.book.parties import Party, parties

WINDOW = 3  # days of a block: days that lie two apart always share one
LONG = 31  # days from which an interval no longer tells when
# In the order of `Told.of`.
COLUMNS = """m.mention, m.report, f.family, m.type, m.mode, m.quad, m.sources, m.source_codes, m.source_countries,
 m.targets, m.target_codes, m.target_countries, m.reciprocal, m.earliest, m.latest, m.time_from, r.published,
 m.place, m.country, m.admin1, m.latitude, m.longitude, m.geonameid, m.status, m.fatalities_low, m.fatalities_high,
 m.injured_low, m.injured_high, m.size_low, m.size_high, m.confidence, m.words, m.contexts, m.cameo, m.goldstein"""
TABLES = """event_mentions m JOIN reports r ON r.report = m.report JOIN report_families f ON f.report = m.report"""
Range = tuple[int, int | None]  # at least, at most (None: open)


@dataclass(frozen=True, slots=True)
class Told:
    """An event as one report tells it. Days are ordinals of the proleptic Gregorian calendar; None is unknown."""

    mention: int
    report: int
    family: int
    type: str
    mode: str | None
    quad: int
    sources: tuple[Party, ...]
    targets: tuple[Party, ...]
    reciprocal: bool
    earliest: int | None
    latest: int | None
    from_text: bool
    published: int | None
    place: str | None
    country: str | None
    admin1: str | None
    point: tuple[float, float] | None
    geonameid: int | None
    status: str
    fatalities: Range | None
    injured: Range | None
    size: Range | None
    confidence: float
    words: frozenset[int]
    contexts: tuple[str, ...]
    cameo: str
    goldstein: float

    @classmethod
    def of(cls, row: Sequence[Any]) -> "Told":
        """From a row of COLUMNS."""
        (mention, report, family, type, mode, quad, s, s_codes, s_countries, t, t_codes, t_countries, reciprocal,
        earliest,
         latest, time_from, published, place, country, admin1, latitude, longitude, geonameid, status, *counts,
         confidence,
         words, contexts, cameo, goldstein) = row  # fmt: skip
        fatalities, injured, size = (_range(low, high) for low, high in zip(counts[::2], counts[1::2], strict=True))
        return cls(
            mention, report, family, type, mode, quad, parties(s, s_codes, s_countries), parties(t, t_codes,
            t_countries),
            reciprocal, _ordinal(earliest), _ordinal(latest), time_from == "text", _ordinal(published), place,
            country, admin1,
            (latitude, longitude) if latitude is not None else None, geonameid, status, fatalities, injured, size,
            confidence,
            frozenset(words), tuple(contexts), cameo, goldstein,
        )  # fmt: skip

    @property
    def days(self) -> tuple[int, int] | None:
        """When it happened, as far as known; else when it was told."""
        if self.earliest is not None and self.latest is not None and self.latest - self.earliest <= LONG:
            return self.earliest, self.latest
        return (self.published, self.published) if self.published is not None else None


def blocks(told: Told) -> list[int]:
    """Keys of the blocks a mention stands in: only mentions with one in common are compared.

    A block is three days, whether the event is cooperation or conflict, and two of: an actor, the other actor, the place.
    Actors
    count as their countries, so that "Ankara" meets "the Turkish army"; those without one as their codes.
    """
    days = told.days
    if days is None:
        return []
    windows = range((days[0] - 1) // WINDOW, (days[1] + 1) // WINDOW + 1)
    sources, targets = (
        sorted({p.country or p.code or str(p.identity) for p in side}) for side in (told.sources, told.targets)
    )
    conflict = told.quad >= 3
    pairs = {tuple(sorted((a, b))) for a in sources for b in targets}
    if told.reciprocal or not targets:
        pairs |= {(a, b) for a in sources for b in sources if a < b}
    ends: set[tuple[str, ...]] = set(sorted(pairs)[:_MOST])
    where = told.geonameid or told.country
    if where:
        ends |= {(end, f"at {where}") for end in sorted({*sources, *targets})[:_MOST]}
        ends |= {(end, f"at {told.country}") for end in sorted({*sources, *targets})[:_MOST] if told.country}
    else:
        ends |= {(end, f"by {told.type}") for end in sorted({*sources, *targets})[:_MOST]}
    return sorted({key_of("events", window, conflict, *end) for window in windows for end in ends})


_MOST = 6  # pairs of actors of one mention: lists of a dozen states name one meeting all the same


def _range(low: int | None, high: int | None) -> Range | None:
    return (low, high) if low is not None else None


def _ordinal(day: date | None) -> int | None:
    return day.toordinal() if day else None
