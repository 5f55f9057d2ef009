"""One event of the book out of the mentions that are it: what most witnesses say, and what they disagree about.

Nothing is averaged: a value is one that some witness gave, ranges span what witnesses gave, `disputed` names the
fields in
which two witnesses exclude each other. All of it depends on the set of mentions alone.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from datetime import date
from typing import Any, TypeVar

from dragoman.book.linking.told import Range, Told
from dragoman.book.parties import Party, side_likeness

Row = tuple[Any, ...]
T = TypeVar("T", bound=Hashable)
_DONE = ("actual", "ongoing")
_APART = 0.2  # likeness under which two sides name other actors


def latest_versions(members: Sequence[Told]) -> list[Told]:
    """Of each family of reports its latest version's mentions: an update takes the place of what it updates."""
    newest: dict[int, tuple[int, int]] = {}
    for told in members:
        newest[told.family] = max(newest.get(told.family, (0, 0)), (told.published or 0, told.report))
    return [told for told in members if newest[told.family] == (told.published or 0, told.report)]


def event_row(event: int, members: Sequence[Told], change: int) -> Row:
    """The row of table `events`."""
    members = sorted(members, key=lambda t: t.mention)
    witnesses = latest_versions(members)
    type = _voted(witnesses, lambda t: t.type)
    same = [t for t in witnesses if t.type == type]
    best = max(same, key=_telling)
    mode = _voted([t for t in same if t.mode], lambda t: t.mode) if any(t.mode for t in same) else None
    cameo = max((t for t in same if t.mode == mode), key=_telling)
    sources, targets = _side(same, best, lambda t: t.sources), _side(same, best, lambda t: t.targets)
    earliest, latest = _when(witnesses)
    where = _where(witnesses)
    ranges = [_range([getattr(t, name) for t in witnesses]) for name in ("fatalities", "injured", "size")]
    first = min(members, key=lambda t: (t.published is None, t.published or 0, t.report))
    return (
        event, type, mode, sorted({context for t in same for context in t.contexts}), cameo.cameo, best.quad,
        cameo.goldstein,
        *_lists(sources, targets), best.reciprocal, _day(earliest), _day(latest), *where, _status(witnesses),
        *(value for low, high in ranges for value in (low, high)), len(members), len({t.family for t in members}),
        first.report, _day(first.published), max(t.confidence for t in members), change, disputes(witnesses),
    )  # fmt: skip


def disputes(witnesses: Sequence[Told]) -> list[str]:
    """The fields in which two witnesses exclude each other."""
    found = [
        name for name in ("fatalities", "injured", "size")
        if _apart([value for t in witnesses if (value := getattr(t, name)) is not None])
    ]  # fmt: skip
    days = [t.days for t in witnesses if t.from_text and t.days]
    if days and max(first for first, _ in days) > min(last for _, last in days):
        found.append("time")
    places = {t.geonameid for t in witnesses if t.geonameid is not None}
    if len(places) > 1 and len({t.country for t in witnesses if t.geonameid is not None}) > 1:
        found.append("place")
    sides: tuple[tuple[str, Callable[[Told], tuple[Party, ...]]], ...] = (
        ("sources", lambda t: t.sources), ("targets", lambda t: t.targets)
    )  # fmt: skip
    for name, side in sides:
        told = sorted({side(t) for t in witnesses if not t.reciprocal}, key=_order)
        if any(_differ(a, b) for i, a in enumerate(told) for b in told[:i]):
            found.append(name)
    return found


def _differ(a: tuple[Party, ...], b: tuple[Party, ...]) -> bool:
    like = side_likeness(a, b)
    return like is not None and like < _APART


def _apart(ranges: Sequence[Range]) -> bool:
    """Whether some range lies wholly above another."""
    tops = [high for _, high in ranges if high is not None]
    return bool(tops) and max(low for low, _ in ranges) > min(tops)


def _range(ranges: Sequence[Range | None]) -> tuple[int | None, int | None]:
    """What the witnesses' numbers span; the upper end is open where one leaves it open and no other goes higher."""
    known = [value for value in ranges if value is not None]
    if not known:
        return None, None
    highs = [high if high is not None else low for low, high in known]
    top = max(highs)
    open_above = any(high is None and low == top for low, high in known)
    return min(low for low, _ in known), None if open_above else top


def _telling(told: Told) -> tuple[Any, ...]:
    """How much a mention tells: of two, the greater one stands for the event."""
    return (
        bool(told.sources) + bool(told.targets),
        told.geonameid is not None,
        told.from_text,
        told.confidence,
        -told.mention,
    )


def _voted(members: Sequence[Told], of: Callable[[Told], T]) -> T:
    """The value with the most families behind it, weighed by confidence; of equals the first in order."""
    weight: dict[T, dict[int, float]] = defaultdict(dict)
    for told in members:
        by_family = weight[of(told)]
        by_family[told.family] = max(by_family.get(told.family, 0.0), told.confidence)
    return min(weight, key=lambda value: (-round(sum(sorted(weight[value].values())), 6), repr(value)))


def _side(members: Sequence[Told], best: Told, of: Callable[[Told], tuple[Party, ...]]) -> tuple[Party, ...]:
    """The actors of a side that most witnesses name."""
    known = [t for t in members if of(t) and t.reciprocal == best.reciprocal]
    if not known:
        return of(best)
    return _voted(known, of)


def _order(side: tuple[Party, ...]) -> list[int]:
    return [party.identity for party in side]


def _lists(sources: Sequence[Party], targets: Sequence[Party]) -> Row:
    return (
        [p.identity for p in sources], [p.identity for p in targets], [p.code for p in sources], [p.code for p in
        targets],
        [p.country for p in sources], [p.country for p in targets],
    )  # fmt: skip


def _when(members: Sequence[Told]) -> tuple[int | None, int | None]:
    """The days that all who give them in words share; else those that most give; else those of the first report."""
    told = [t for t in members if t.from_text and t.earliest is not None and t.latest is not None]
    if not told:
        told = [t for t in members if t.earliest is not None or t.latest is not None]
        if not told:
            return None, None
        first = min(told, key=lambda t: (t.published or 0, t.mention))
        return first.earliest, first.latest
    start, end = max(t.earliest or 0 for t in told), min(t.latest or 0 for t in told)
    return (start, end) if start <= end else _voted(told, lambda t: (t.earliest, t.latest))


def _where(members: Sequence[Told]) -> Row:
    placed = [t for t in members if t.place is not None]
    if not placed:
        return (None,) * 6
    pointed = [t for t in placed if t.geonameid is not None] or placed
    chosen = _voted(pointed, lambda t: (t.geonameid, t.place))
    one = min((t for t in pointed if (t.geonameid, t.place) == chosen), key=lambda t: t.mention)
    latitude, longitude = one.point or (None, None)
    return one.place, one.country, one.admin1, latitude, longitude, one.geonameid


def _status(members: Sequence[Told]) -> str:
    """It happened if a witness says that it did; else what most say."""
    done = [t for t in members if t.status in _DONE]
    return _voted(done or members, lambda t: t.status)


def _day(ordinal: int | None) -> date | None:
    return date.fromordinal(ordinal) if ordinal else None
