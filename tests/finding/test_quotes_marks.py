"""Quotation marks: which stretches of a text stand in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.finding.quotes_marks import quotations


def inside(text: str) -> list[str]:
    return [text[q.start : q.end] for q in quotations(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “yes” and “no”.", ["yes", "no"]),
        ('He said "yes" and "no".', ["yes", "no"]),
        ("„Ja“ and „nein”", ["Ja", "nein"]),
        ("«Oui», he said", ["Oui"]),
        ("``Yes,'' he said", ["Yes,"]),
        ("''Yes,'' he said", ["Yes,"]),
        ("‘It isn’t so,’ he said", ["It isn’t so,"]),
        ("'The boys' tent,' he said", ["The boys' tent,"]),
        ("“He told me ‘go’ twice,” she said", ["He told me ‘go’ twice,"]),
        ("“I read “Night” today,” she said", ["I read “Night” today,"]),
        ('“At first," she said', ["At first,"]),
        ("She said: “It goes on", ["It goes on"]),
        ("“It goes on", ["It goes on"]),
        ("a 6'2\" man in the '90s, the boys' rock 'n' roll", []),
        ("the men’s and women’s teams", []),
        ("a stray ” mark and a stray “ mark", []),
    ],
)
def test_quotations(text: str, expected: list[str]) -> None:
    assert inside(text) == expected


def test_unclosed_is_said_to_be() -> None:
    (found,) = quotations("“It goes on", 0, 11)
    assert not found.closed


@given(st.text(alphabet="ab .,“”\"'’‘`«»\n", max_size=80))
def test_spans_are_in_order_and_within(text: str) -> None:
    at = 0
    for found in quotations(text, 0, len(text)):
        assert at <= found.outer_start <= found.start < found.end <= found.outer_end <= len(text)
        at = found.outer_end
