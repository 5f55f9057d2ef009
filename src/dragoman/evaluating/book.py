"""The events of a record book as mentions for the scorer of linking, and gold from stories with the book's texts."""

from collections.abc import Sequence
from pathlib import Path

from dragoman.book.store import Store
from dragoman.errors import BookError
from dragoman.evaluating.mentions import Mention
from dragoman.evaluating.stories import gold_mentions, read_stories

# Of reports with the same id the latest version.
_LATEST = """SELECT report, id, text FROM reports
 QUALIFY row_number() OVER (PARTITION BY id ORDER BY published DESC NULLS LAST, report) = 1"""


def book_mentions(store: Store) -> list[Mention]:
    """All mentions of events in the latest version of each report, as corrected and linked."""
    rows = store.con.execute(
        f"""SELECT r.id, b.event, m.start, m."end", m.type, m.sentence_start, m.sentence_end
        FROM event_mentions m JOIN ({_LATEST}) r ON r.report = m.report JOIN event_members b ON b.mention = m.mention
        ORDER BY r.id, m.start, m.item"""
    ).fetchall()
    return [
        Mention(report, str(event), start, end, (type,), (first, last))
        for report, event, start, end, type, first, last in rows
    ]


def story_gold(store: Store, folder: Path) -> list[Mention]:
    """The gold of all stories under `folder`, as tests/stories has them. Raises BookError if a report is missing."""
    texts = {id: text for _, id, text in store.con.execute(_LATEST).fetchall()}
    gold = []
    for story in read_stories(folder):
        lacking = [report.id for report in story.reports if report.id not in texts]
        if lacking:
            hint = f"dragoman add {folder / story.name / 'reports.jsonl'}"
            raise BookError(f"no report {lacking[0]!r} of story {story.name}", where=str(store.path), hint=hint)
        gold += gold_mentions(story, texts)
    return gold


def missing(store: Store, gold: Sequence[Mention]) -> list[str]:
    """Reports of the gold that the book does not have: nothing can be found in them."""
    there = {id for (id,) in store.con.execute("SELECT DISTINCT id FROM reports").fetchall()}
    return sorted({mention.report for mention in gold} - there)
