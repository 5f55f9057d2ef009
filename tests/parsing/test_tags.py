"""Lemmas of forms that could be of two verbs."""

import pytest

from dragoman.coder import Coder
from dragoman.parsing.tags import by_spelling


@pytest.mark.parametrize(
    ("form", "lemmas", "lemma"),
    [
        ("staged", ["stag", "stage"], "stage"),
        ("waging", ["wag", "wage"], "wage"),
        ("raped", ["rap", "rape"], "rape"),
        ("fined", ["fin", "fine"], "fine"),
        ("cordoned", ["cordone", "cordon"], "cordon"),
        ("deadlocked", ["deadlocke", "deadlock"], "deadlock"),
        ("installed", ["instal", "install"], "instal"),
    ],
)
def test_by_spelling(form: str, lemmas: list[str], lemma: str) -> None:
    assert by_spelling(form, lemmas) == lemma


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("Teachers staged a walkout in Lima.", "PROTEST"),
        ("Soldiers raped the women of the village.", "ASSAULT"),
        ("Rebels waged war against the government of Chad.", "ASSAULT"),
    ],
)
def test_events_of_such_verbs(text: str, type_: str, coder: Coder) -> None:
    assert type_ in [event.type for event in coder.code(text).events]
