"""The ledger on the annotated stories: floors under what it reaches, no wrong join, no wrong change of status."""

from pathlib import Path

from dragoman.book.book import Book
from dragoman.coder import Coder
from dragoman.evaluating.ledger import evaluate_ledger
from dragoman.evaluating.stories import read_stories

FOLDER = Path(__file__).parent


def test_ledger_of_the_stories(coder: Coder) -> None:
    stories = read_stories(FOLDER)
    with Book.in_memory() as book:
        for story in stories:
            list(book.add(coder.reader.read(FOLDER / story.name / "reports.jsonl"), coder))
        scores = evaluate_ledger(book.store, stories)
    assert scores.joins.right == scores.joins.of
    assert scores.changes.right == scores.changes.of
    assert scores.found.right >= 18
    assert scores.joined.right >= 5
    assert scores.changed.right >= 3
    assert scores.deeds.right >= 3
    assert scores.standing.right >= 7
