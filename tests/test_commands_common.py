"""Ends of a stretch of time on the command line."""

from datetime import date

import click
import pytest

from dragoman.commands.common import Bound


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2021", date(2021, 1, 1), date(2021, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-12", date(2023, 12, 1), date(2023, 12, 31)),
        ("2023-12-05", date(2023, 12, 5), date(2023, 12, 5)),
    ],
)
def test_bounds(text: str, first: date, last: date) -> None:
    assert Bound().convert(text, None, None) == first
    assert Bound(last=True).convert(text, None, None) == last


@pytest.mark.parametrize("text", ["0000", "2021-13", "21", "2021-02-30", "abcd", "last week"])
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(click.UsageError, match="is no calendar date"):
        Bound().convert(text, None, None)
