"""A mention of an event as linking compares it, and the blocks it stands in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from dragoman.book.keys import key_of
from dragoman.book.parties import Party, parties

WINDOW = 3  # days of a block: days that lie two apart always share one
MONTH = 30  # days of a block of what is told again later
MOST = 6  # pairs of actors of one mention: lists of a dozen states name one meeting all the same
LONG = 31  # days from which an interval no longer tells when
# In the order of `Told.of`.
COLUMNS = """m.mention, m.report, f.family, m.type, m.mode, m.quad, m.sources, m.source_codes, m.source_countries,
 m.targets, m.target_codes, m.target_countries, m.reciprocal, m.earliest, m.latest, m.time_from, r.published,
 m.place, m.country, m.admin1, m.latitude, m.longitude, m.geonameid, m.status, m.fatalities_low, m.fatalities_high,
 m.injured_low, m.injured_high, m.size_low, m.size_high, m.confidence, m.words, m.contexts, m.cameo, m.goldstein,
 m.home"""
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
         words, contexts, cameo, goldstein, home) = row  # fmt: skip
        fatalities, injured, size = (_range(low, high) for low, high in zip(counts[::2], counts[1::2], strict=True))
        return cls(
            mention, report, family, type, mode, quad, parties(s, s_codes, s_countries, home), parties(t, t_codes,
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


@dataclass(frozen=True, slots=True)
class Blocks:
    """Keys of the blocks a mention stands in, and of those in which it looks for mentions to be compared with.

    Whoever stands where I look, looks where I stand.
    """

    stands: tuple[int, ...]
    looks: tuple[int, ...]


def blocks(told: Told) -> Blocks:
    """The blocks of a mention.

    Actors count as their countries, so that "Ankara" meets "the Turkish army"; those without one as their codes.
    There are
    blocks of three days, whatever the type: cooperation or conflict, and two of an actor, the other actor, the place.
    And,
    for what is told again later without its day, blocks of a month: the type, and the actors of both sides or words.
    Two
    mentions that both give their day in words need not meet there.
    """
    days = told.days
    if days is None:
        return Blocks((), ())
    sources, targets = (sorted({p.place or p.code or str(p.identity) for p in s}) for s in (told.sources, told.targets))
    pairs = {tuple(sorted((a, b))) for a in sources for b in targets}
    if told.reciprocal or not targets:
        pairs |= {(a, b) for a in sources for b in sources if a < b}
    both = sorted(pairs)[:MOST]
    actors = sorted({*sources, *targets})[:MOST]
    wheres = [f"at {where}" for where in (told.geonameid, told.country) if where] or [f"by {told.type}"]
    near = {*both, *((actor, where) for actor in actors for where in wheres)}
    early, late = days[0] - 1, days[1] + 1
    conflict = told.quad >= 3
    keys = {key_of("near", w, conflict, *end) for w in range(early // WINDOW, late // WINDOW + 1) for end in near}
    far = [("far", *end) for end in both or [(actor,) for actor in actors]]
    far += [("said", str(n), str(least)) for n, least in enumerate(_least(told.words))]
    since = early if told.from_text else early - MONTH
    months = range(since // MONTH, late // MONTH + 1)
    dated, undated = ({key_of(w, told.type, given, *end) for w in months for end in far} for given in (True, False))
    stands = keys | (dated if told.from_text else undated)
    return Blocks(tuple(sorted(stands)), tuple(sorted(keys | undated | (set() if told.from_text else dated))))


def _least(words: frozenset[int]) -> list[int]:
    """For some mixings of the stems' numbers the least one: two sentences share each with the chance of their
    likeness."""
    return [min((word * factor + 12_345) % _PRIME for word in words) for factor in _FACTORS] if words else []


_PRIME = (1 << 31) - 1
_FACTORS = (48_271, 69_621, 742_938_285, 950_706_376)  # multipliers of Park and Miller; Fishman


def _range(low: int | None, high: int | None) -> Range | None:
    return (low, high) if low is not None else None


def _ordinal(day: date | None) -> int | None:
    return day.toordinal() if day else None
