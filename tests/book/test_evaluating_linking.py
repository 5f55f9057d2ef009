"""The book's linking against the stories' gold: floors, and which version of a report counts."""

from pathlib import Path

import pytest

from dragoman.book.book import Book
from dragoman.coder import Coder
from dragoman.errors import BookError
from dragoman.evaluating.book import book_mentions, missing, story_gold
from dragoman.evaluating.linking import evaluate_linking
from dragoman.model import CodedReport

STORIES = Path(__file__).parents[1] / "stories"


def test_floors_on_the_stories(stories: list[CodedReport]) -> None:
    with Book.in_memory() as book:
        list(book.add(stories))
        gold = story_gold(book.store, STORIES)
        assert missing(book.store, gold) == []
        score = evaluate_linking(gold, book_mentions(book.store))
    assert score.linking.conll_f1 >= 0.72  # 0.733 when this was written
    assert score.linking.b_cubed.precision >= 0.95  # 0.969
    assert score.linking.b_cubed.recall >= 0.78  # 0.793
    assert score.all.conll_f1 >= 0.45  # 0.461


def test_of_versions_the_latest_counts(coder: Coder) -> None:
    old = coder.code("France and Ghana signed a trade agreement in Accra on Monday.", published="2024-05-07", id="x")
    new = coder.code("Turkey condemned an attack in Syria.", published="2024-05-09", id="x")
    with Book.in_memory() as book:
        list(book.add([old, new]))
        assert {mention.types for mention in book_mentions(book.store)} == {("ACCUSE",)}
        book.correct("x", "e1", "reject")
        assert book_mentions(book.store) == []


def test_a_story_that_is_not_in_the_book(coder: Coder) -> None:
    with Book.in_memory() as book, pytest.raises(BookError, match="no report 'batken-border-clash-"):
        story_gold(book.store, STORIES)
