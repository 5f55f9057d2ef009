"""Plots as SVG, written by hand: counts of events over the number of reports, figures over time.

Axes begin at zero and are labelled; what is not known is hatched or left out, never drawn as zero.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from html import escape
from math import ceil, floor, log10
from typing import Any

from dragoman.book.series.figures import FigureSeries
from dragoman.showing.series import period_words

_WIDTH, _LEFT, _RIGHT = 900, 70, 45
_TOP, _TALL, _GAP, _LOW, _FOOT = 44, 240, 34, 90, 56
_MOST_LABELS = 12
_COLOURS = ("#1b6ca8", "#b5462f", "#3d7d3a", "#7a4b93", "#8a6d1b", "#4a4a4a")
_STYLE = (
    "text{font:12px sans-serif;fill:#222}.t{font-size:15px;font-weight:bold}.a{stroke:#222}.g{stroke:#ddd}"
    ".e{text-anchor:end}.m{text-anchor:middle}"
)
_HATCH = (
    '<defs><pattern id="h" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<rect width="6" height="6" fill="#f4f4f4"/><line y2="6" stroke="#bbb" stroke-width="2"/></pattern></defs>'
)


def events_svg(rows: Sequence[Mapping[str, Any]], period: str, title: str) -> str:
    """Bars of events by period; below, on its own axis, how many reports were read. A period without any is hatched."""
    height = _TOP + _TALL + _GAP + _LOW + _FOOT
    step = (_WIDTH - _LEFT - _RIGHT) / max(len(rows), 1)
    parts = [_HATCH, *_panel(_TOP, _TALL, max((r["events"] or 0 for r in rows), default=0), "events")]
    low_top = _TOP + _TALL + _GAP
    parts += _panel(low_top, _LOW, max((r["reports"] for r in rows), default=0), "reports read")
    for i, row in enumerate(rows):
        x = _LEFT + i * step
        name = escape(period_words(row["period"], period))
        if row["events"] is None:
            parts.append(
                f'<rect x="{x:.1f}" y="{_TOP}" width="{step:.1f}" height="{low_top + _LOW - _TOP}" fill="url(#h)">'
                f"<title>{name}: no reports read</title></rect>"
            )
            continue
        for top, tall, most, value, colour, what in (
            (_TOP, _TALL, max(r["events"] or 0 for r in rows), row["events"], _COLOURS[0], "events"),
            (low_top, _LOW, max(r["reports"] for r in rows), row["reports"], "#999", "reports read"),
        ):
            size = tall * value / (_ceiling(most) or 1)
            parts.append(
                f'<rect x="{x + step * 0.1:.1f}" y="{top + tall - size:.1f}" width="{step * 0.8:.1f}" '
                f'height="{size:.1f}" fill="{colour}"><title>{name}: {value:,} {what}</title></rect>'
            )
    every = max(1, ceil(len(rows) / _MOST_LABELS))
    for i in range(0, len(rows), every):
        x = _LEFT + (i + 0.5) * step
        label = escape(period_words(rows[i]["period"], period))
        parts.append(f'<text class="m" x="{x:.1f}" y="{low_top + _LOW + 18}">{label}</text>')
    foot = f"by {period}; hatched: no reports read in that {period}"
    parts.append(f'<text x="{_LEFT}" y="{height - 12}">{escape(foot)}</text>')
    return _svg(height, title, parts)


def figures_svg(series: Sequence[FigureSeries], title: str) -> str:
    """Points of the first series over time, whiskers from low to high, each series in its colour. Points without a day
    or a value are counted at the foot."""
    drawn = [(one, _dated(one)) for one in series[: len(_COLOURS)]]
    days = [day for _, points in drawn for day, *_ in points]
    tops = [value for _, points in drawn for _, *values in points for value in values if value is not None]
    tall = _TALL + _LOW
    height = _TOP + tall + 24 + 18 * len(drawn) + 34
    parts = list(_panel(_TOP, tall, max(tops, default=0), ""))
    first, last = (min(days), max(days)) if days else (0, 0)
    for number, (one, points) in enumerate(drawn):
        colour = _COLOURS[number]
        for day, value, low, high in points:
            parts += _point(_across(day, first, last), value, low, high, _ceiling(max(tops)), tall, colour)
        y = _TOP + tall + 42 + 18 * number
        parts.append(f'<circle cx="{_LEFT + 5}" cy="{y - 4}" r="4" fill="{colour}"/>')
        parts.append(f'<text x="{_LEFT + 16}" y="{y}">{escape(_named(one))}</text>')
    for ordinal in sorted({first, (first + last) // 2, last} - {0}):
        x = _across(ordinal, first, last)
        label = date.fromordinal(ordinal).isoformat()
        parts.append(f'<text class="m" x="{x:.1f}" y="{_TOP + tall + 18}">{label}</text>')
    shown = sum(len(points) for _, points in drawn)
    missing = sum(len(one.points) for one in series) - shown
    foot = f"{shown:,} figures; not drawn: {missing:,} without a day or a value, or of further series"
    parts.append(f'<text x="{_LEFT}" y="{height - 12}">{foot}</text>')
    return _svg(height, title, parts)


def _point(
    x: float, value: float | None, low: float | None, high: float | None, most: float, tall: int, colour: str
) -> list[str]:
    def y(number: float) -> float:
        return _TOP + tall - tall * number / most

    parts = []
    if low is not None and high is not None:
        parts.append(f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{y(low):.1f}" y2="{y(high):.1f}" stroke="{colour}"/>')
    if value is not None:
        parts.append(f'<circle cx="{x:.1f}" cy="{y(value):.1f}" r="4" fill="{colour}"/>')
    for bound, sign in ((low, -1), (high, 1)):  # an open end points to where the number may lie
        if value is None and bound is not None:
            at = y(bound)
            parts.append(
                f'<path d="M{x - 4:.1f} {at:.1f}h8l-4 {6 * sign}z" fill="{colour}">'
                f"<title>{'at least' if sign < 0 else 'up to'} {bound:,g}</title></path>"
            )
    return parts


def _dated(one: FigureSeries) -> list[tuple[int, float | None, float | None, float | None]]:
    """Points that have a day and a value or bound, none of it negative."""
    found = []
    for p in one.points:
        numbers = [n for n in (p.value, p.low, p.high) if n is not None]
        day = _day(p.as_of)
        if day is not None and numbers and min(numbers) >= 0:
            found.append((day, p.value, p.low, p.high))
    return found


def _day(as_of: str | None) -> int | None:
    """The first day of what may be a month or a year."""
    try:
        return date.fromisoformat(f"{as_of}-01-01"[:10]).toordinal()
    except ValueError:
        return None


def _across(day: int, first: int, last: int) -> float:
    inside = _WIDTH - _LEFT - _RIGHT - 40
    return _LEFT + 20 + (inside * (day - first) / (last - first) if last > first else inside / 2)


def _named(one: FigureSeries) -> str:
    words = (one.actor, one.place, one.about, one.unit)
    return one.measure + "".join(f" · {word}" for word in words if word)


def _panel(top: int, tall: int, most: float, name: str) -> list[str]:
    """Axis from zero with up to five lines, and its name."""
    ceiling = _ceiling(most) or 1
    parts = []
    for i in range(5):
        value = ceiling * i / 4
        if name and value != int(value):
            continue
        y = top + tall - tall * i / 4
        parts.append(
            f'<line class="{"g" if i else "a"}" x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>'
        )
        parts.append(f'<text class="e" x="{_LEFT - 6}" y="{y + 4:.1f}">{value:,.10g}</text>')
    middle = top + tall / 2
    parts.append(f'<text class="m" transform="rotate(-90 14 {middle})" x="14" y="{middle}">{escape(name)}</text>')
    return parts


def _ceiling(most: float) -> float:
    """The round number at the top of an axis."""
    if most <= 0:
        return 0
    unit = 10.0 ** floor(log10(most))
    return next(unit * n for n in (1, 2, 4, 5, 8, 10) if unit * n >= most)


def _svg(height: int, title: str, parts: Sequence[str]) -> str:
    name = escape("".join(c if c.isprintable() else " " for c in title))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" '
        f'height="{height}" role="img">'
        f'<title>{name}</title><style>{_STYLE}</style><rect width="{_WIDTH}" height="{height}" fill="#fff"/>'
        f'<text class="t" x="{_LEFT}" y="24">{name}</text>{"".join(parts)}</svg>\n'
    )
