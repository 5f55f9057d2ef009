"""The annotated stories are sound: every quoted word stands in its report, every id, date and count is in order."""

import json
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from dragoman.errors import DataError
from dragoman.evaluating.linking import evaluate_linking, read_gold
from dragoman.evaluating.mentions import Mention
from dragoman.evaluating.stories import Story, gold_mentions, read_stories, read_story
from dragoman.reading.reader import Reader
from dragoman.reading.report import Report

FOLDER = Path(__file__).parent
STORIES = read_stories(FOLDER)
SPELT = {
    1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 24: "two dozen",
    32: "thirty-two", 34: "thirty-four", 41: "forty-one", 92: "ninety-two", 115: "one hundred and fifteen",
    40_000: "forty thousand", 500_000: "half a million", 12_000_000: "12 million", 80_000_000: "80 million",
}  # fmt: skip
each = pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)


def test_there_are_enough() -> None:
    assert len(STORIES) >= 14
    assert sum(len(story.reports) for story in STORIES) >= 80
    ids = [report.id for story in STORIES for report in story.reports]
    assert len(set(ids)) == len(ids)
    events = [event for story in STORIES for event in story.events]
    assert len(events) >= 180
    # linking is only measured by events that several reports tell
    assert sum(len({m.report for m in event.mentions}) > 1 for event in events) >= 75
    assert {c.kind for story in STORIES for c in story.copies} == {"exact", "syndicated", "update"}
    assert {change.status for s in STORIES for c in s.commitments for change in c.history} >= {
        "open", "kept", "broken", "extended", "withdrawn",
    }  # fmt: skip


@each
def test_the_coder_reads_the_text_that_the_offsets_are_for(story: Story) -> None:
    read = list(Reader().read(FOLDER / story.name / "reports.jsonl"))
    for report, told in zip(read, story.reports, strict=True):
        assert isinstance(report, Report)
        assert (report.id, report.text, report.published, report.warnings) == (told.id, told.text, told.published, ())


@each
def test_reports_are_of_newswire_length_and_of_several_outlets(story: Story) -> None:
    assert 4 <= len(story.reports) <= 9
    assert all(80 <= len(report.body.split()) <= 250 for report in story.reports)
    assert len({report.source for report in story.reports}) >= 3


@each
def test_events_are_told_after_they_began(story: Story) -> None:
    published = {report.id: report.published for report in story.reports}
    for event in story.events:
        # what a report announces may lie a few days ahead
        assert all(event.earliest <= published[m.report] + timedelta(days=7) for m in event.mentions), event.id
        assert event.sources or event.targets, event.id


@each
def test_no_words_tell_two_events_of_equal_types(story: Story) -> None:
    """Else nothing could say which mention is which. Two who accuse each other in the same words are allowed."""
    at: dict[tuple[str, int, int], list[Mention]] = {}
    for mention in gold_mentions(story):
        at.setdefault((mention.report, mention.start, mention.end), []).append(mention)
    for mentions in at.values():
        assert len(mentions) == 1 or {m.types for m in mentions} == {("ACCUSE",)}, mentions


@each
def test_a_commitment_changes_in_reports_that_tell_it(story: Story) -> None:
    published = {report.id: report.published for report in story.reports}
    for line in story.commitments:
        told = {m.report for m in line.mentions}
        for change in line.history:
            assert change.report in told, line.id
            assert change.on <= published[change.report], line.id
        for on, status in line.expected:
            due = [line.due, *(c.due for c in line.history if c.due and c.on <= on)]
            if status == "overdue":
                last = [d for d in due if d is not None][-1]
                assert last < on, line.id


@each
def test_a_figure_is_written_in_the_words_quoted_for_it(story: Story) -> None:
    for series in story.series:
        for point in series.points:
            words = point.at.words.lower().replace(",", "")
            for number in (point.value, point.low, point.high):
                if number is not None:
                    assert any(form in words for form in (f"{number:.10g}", SPELT.get(number, "?"))), point


@each
def test_near_copies_tell_the_same_events(story: Story) -> None:
    for copies in story.copies:
        told = [{e.id for e in story.events for m in e.mentions if m.report == r} for r in copies.reports]
        assert all(one == told[0] for one in told)
        bodies = {report.body for report in story.reports if report.id in copies.reports}
        assert (len(bodies) == 1) == (copies.kind == "exact")
        once = {m.report for m in gold_mentions(story, with_copies=False)}
        assert once.isdisjoint(copies.reports[1:])
        assert copies.reports[0] in once


def test_the_gold_scores_one_against_itself(tmp_path: Path) -> None:
    gold = [m for story in STORIES for m in gold_mentions(story)]
    path = tmp_path / "gold.jsonl"
    path.write_text("".join(json.dumps(m.row()) + "\n" for m in gold), encoding="utf-8")
    assert read_gold(path) == gold
    score = evaluate_linking(gold, gold)
    assert (score.all.conll_f1, score.linking.conll_f1) == pytest.approx((1.0, 1.0), abs=0.01)
    # every event of a type and a day as one: what linking without looking at actors and words would make of it
    day = {f"{s.name}:{e.id}": f"{e.types[0]} {e.earliest}" for s in STORIES for e in s.events}
    crude = [Mention(m.report, day[m.event], m.start, m.end, m.types) for m in gold]
    assert 0.5 < evaluate_linking(gold, crude).linking.conll_f1 < 0.99


CHANGES = [
    ("agreed on Wednesday to stop", "agreed on Thursday to stop", "mentions 2: colombia-ceasefire-talks-1 has no"),
    ("types = [\"AGREE\"]", "types = [\"TREATY\"]", "'TREATY' is no PLOVER type"),
    ("date = 2023-05-10", "date = \"soon\"", "neither a date nor"),
    ("date = \"2023-05-02/2023-05-10\"", "date = \"2023-05-12/2023-05-10\"", "date ends before it begins"),
    ("id = \"e2\"", "id = \"e1\"", "the id e1 is taken"),
    ("status = \"kept\"", "status = \"done\"", "'done' is none of open"),
    ("status = \"open\"", "status = \"kept\"", "a history begins with open"),
    ("due = 2024-02-01", "due = \"2024-02-01\"", "due is no date"),
    ("value = 3}", "value = 3, low = 2}", "give a value, or low or high"),
    ("event = \"e5\"", "event = \"e55\"", "series f1 is of no event e55"),
    ("note =", "remark =", "unknown key 'remark'"),
    ("report = \"colombia-ceasefire-talks-3\", says", "report = \"x\", says", "there is no report 'x'"),
    ("about =", "about", "cannot read the gold"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "instead", "message"), CHANGES)
def test_gold_that_is_wrong_is_told_with_its_item(words: str, instead: str, message: str, tmp_path: Path) -> None:
    story = tmp_path / "colombia-ceasefire-talks"
    shutil.copytree(FOLDER / story.name, story)
    gold = (story / "gold.toml").read_text(encoding="utf-8")
    assert words in gold
    (story / "gold.toml").write_text(gold.replace(words, instead, 1), encoding="utf-8")
    with pytest.raises(DataError) as error:
        read_story(story)
    assert "gold.toml" in error.value.line()
    assert message in error.value.line()


def test_reports_that_are_wrong_are_told_with_their_line(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no stories"):
        read_stories(tmp_path)
    story = tmp_path / "story"
    story.mkdir()
    (story / "gold.toml").write_text("", encoding="utf-8")
    with pytest.raises(DataError, match="cannot read the reports"):
        read_story(story)
    row = {"id": "r", "title": "T", "source": "S", "published": "2024-02-30", "text": "x"}
    (story / "reports.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    with pytest.raises(DataError, match=r"reports\.jsonl:1: no report"):
        read_story(story)
