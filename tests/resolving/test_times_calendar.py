"""Calendar arithmetic: units, shifts, parts of units."""

from datetime import date

import pytest

from dragoman.resolving.times.calendar import add, containing, months, part, shifted, weekday_back, weekday_on

D = date


@pytest.mark.parametrize(
    ("unit", "day", "interval"),
    [
        ("week", D(2021, 8, 1), (D(2021, 7, 26), D(2021, 8, 1))),  # a Sunday ends its ISO week
        ("weekend", D(2021, 7, 27), (D(2021, 7, 31), D(2021, 8, 1))),
        ("month", D(2024, 2, 3), (D(2024, 2, 1), D(2024, 2, 29))),
        ("quarter", D(2021, 11, 9), (D(2021, 10, 1), D(2021, 12, 31))),
        ("half", D(2021, 6, 30), (D(2021, 1, 1), D(2021, 6, 30))),
        ("decade", D(1989, 5, 5), (D(1980, 1, 1), D(1989, 12, 31))),
        ("hour", D(2021, 1, 1), None),
        ("decade", D(5, 1, 1), None),
    ],
)
def test_containing(unit: str, day: date, interval: object) -> None:
    assert containing(unit, day) == interval


@pytest.mark.parametrize(
    ("day", "unit", "count", "moved"),
    [
        (D(2021, 1, 31), "month", 1, D(2021, 2, 28)),
        (D(2020, 2, 29), "year", 1, D(2021, 2, 28)),
        (D(2021, 7, 27), "fortnight", -1, D(2021, 7, 13)),
        (D(2021, 7, 27), "year", 2.5, D(2024, 1, 27)),
        (D(2021, 7, 27), "hour", 30, D(2021, 7, 29)),
        (D(2021, 7, 27), "hour", -6, D(2021, 7, 26)),
        (D(2021, 7, 27), "minute", 6, None),
        (D(9999, 1, 1), "year", 1, None),
        (D(2021, 1, 1), "century", -21, None),
        (D(2021, 1, 1), "day", 10**9, None),
    ],
)
def test_add(day: date, unit: str, count: float, moved: date | None) -> None:
    assert add(day, unit, count) == moved


def test_seasons_run_over_the_year_end() -> None:
    assert months(2020, 12, 3) == (D(2020, 12, 1), D(2021, 2, 28))


def test_shifted_units() -> None:
    assert shifted("week", D(2021, 7, 27), -1) == (D(2021, 7, 19), D(2021, 7, 25))
    assert shifted("month", D(2021, 1, 31), -1) == (D(2020, 12, 1), D(2020, 12, 31))


def test_weekdays_look_from_the_day_itself_unless_strict() -> None:
    tuesday = D(2021, 7, 27)
    assert weekday_back(tuesday, 1) == weekday_on(tuesday, 1) == tuesday
    assert weekday_back(tuesday, 1, strictly=True) == D(2021, 7, 20)
    assert weekday_on(tuesday, 1, strictly=True) == D(2021, 8, 3)


@pytest.mark.parametrize(
    ("unit", "position", "first", "last"),
    [
        ("year", "early", D(2021, 1, 1), D(2021, 4, 30)),
        ("year", "mid", D(2021, 5, 1), D(2021, 8, 31)),
        ("year", "late", D(2021, 9, 1), D(2021, 12, 31)),
        ("year", "end", D(2021, 12, 1), D(2021, 12, 31)),
        ("year", "earlier", D(2021, 1, 1), D(2021, 12, 31)),
        ("month", "early", D(2021, 3, 1), D(2021, 3, 10)),
        ("month", "mid", D(2021, 3, 11), D(2021, 3, 20)),
        ("month", "end", D(2021, 3, 25), D(2021, 3, 31)),
        ("week", "start", D(2021, 3, 1), D(2021, 3, 2)),
        ("week", "late", D(2021, 3, 4), D(2021, 3, 7)),
        ("decade", "early", D(2020, 1, 1), D(2023, 12, 31)),
        ("decade", "late", D(2027, 1, 1), D(2029, 12, 31)),
        ("quarter", "late", D(2021, 3, 1), D(2021, 3, 31)),
        ("day", "late", D(2021, 3, 2), D(2021, 3, 2)),
    ],
)
def test_parts(unit: str, position: str, first: date, last: date) -> None:
    whole = containing(unit, D(2021, 3, 2))
    assert whole is not None
    assert part(whole, unit, position) == (first, last)
