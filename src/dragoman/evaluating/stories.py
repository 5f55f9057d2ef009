"""Annotated stories: several reports of one course of events, and what people say they tell.

A story is a folder with `reports.jsonl`, a report a line as the coder reads them, and `gold.toml`, whose words are
quoted from the reports. Quoted words are looked for in the report's text as coded: the title, a blank line, the body.
"""

import json
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from dragoman.errors import DataError
from dragoman.evaluating.fields import Fields
from dragoman.evaluating.mentions import TYPES, Mention

STATUSES = ("open", "due_soon", "overdue", "kept", "broken", "extended", "withdrawn", "superseded")
COPIES = ("exact", "syndicated", "update")


@dataclass(frozen=True, slots=True)
class StoryReport:
    """A report of a story."""

    id: str
    title: str
    source: str
    published: date
    body: str

    @property
    def text(self) -> str:
        """What the coder makes of it: title and body, a blank line between."""
        return f"{self.title}\n\n{self.body}"


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a report; of several places where they stand, the `occurrence`-th, from 1."""

    report: str
    words: str
    occurrence: int = 1

    def span(self, text: str) -> tuple[int, int] | None:
        """Where they stand in `text`, or None."""
        at = -1
        for _ in range(self.occurrence):
            at = text.find(self.words, at + 1)
            if at < 0:
                return None
        return at, at + len(self.words)


@dataclass(frozen=True, slots=True)
class Differing:
    """One witness says of `what` (toll, blame, date, place ...) something that others do not."""

    what: str
    report: str
    says: str


@dataclass(frozen=True, slots=True)
class StoryEvent:
    """An event that some of the reports tell. `types` are those that would do, the likeliest first."""

    id: str
    types: tuple[str, ...]
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    earliest: date
    latest: date
    note: str
    mentions: tuple[Words, ...]
    differing: tuple[Differing, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """From `on` the commitment has `status`, because `report` says so; `due` is the new date of an extension."""

    on: date
    status: str
    report: str
    due: date | None = None


@dataclass(frozen=True, slots=True)
class StoryCommitment:
    """One line of the ledger. `expected` are (day, status) as a ledger on that day should have it."""

    id: str
    by: tuple[str, ...]
    to: tuple[str, ...]
    action: str
    due: date | None
    mentions: tuple[Words, ...]
    history: tuple[Change, ...]
    expected: tuple[tuple[date, str], ...]


@dataclass(frozen=True, slots=True)
class Point:
    """What one report says of a measure as of a day: a value, or a bound or two, or nothing known."""

    at: Words
    as_of: date
    value: float | None
    low: float | None
    high: float | None
    known: bool


@dataclass(frozen=True, slots=True)
class StorySeries:
    """A figure through the reports, of an actor, a place, an event, as far as they apply."""

    id: str
    measure: str
    actor: str
    place: str
    event: str | None
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Copies:
    """Reports that are versions of one another: an exact copy, a syndicated one lightly edited, or an update."""

    kind: str
    reports: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """A story with its gold."""

    name: str
    about: str
    reports: tuple[StoryReport, ...]
    events: tuple[StoryEvent, ...]
    commitments: tuple[StoryCommitment, ...]
    series: tuple[StorySeries, ...]
    copies: tuple[Copies, ...]


def read_stories(folder: Path) -> list[Story]:
    """The stories under `folder`, by name. Raises DataError with file and item of what is wrong."""
    stories = [read_story(gold.parent) for gold in sorted(folder.glob("*/gold.toml"))]
    if not stories:
        raise DataError("no stories", where=str(folder), hint="a folder a story, with reports.jsonl and gold.toml")
    return stories


def read_story(folder: Path) -> Story:
    """One story. Raises DataError."""
    reports = _reports(folder / "reports.jsonl")
    texts = {report.id: report.text for report in reports}
    path = folder / "gold.toml"
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise DataError(f"cannot read the gold: {error}", where=str(path)) from None
    top = Fields(data, str(path), texts)
    story = Story(
        folder.name,
        top.string("about"),
        reports,
        tuple(_event(item) for item in top.tables("event")),
        tuple(_commitment(item) for item in top.tables("commitment")),
        tuple(_series(item) for item in top.tables("series")),
        tuple(Copies(item.choice("kind", COPIES), item.reports("reports")) for item in top.tables("copies")),
    )
    top.finish()
    _check_ids(story, str(path))
    return story


def gold_mentions(story: Story, texts: Mapping[str, str] | None = None, *, with_copies: bool = True) -> list[Mention]:
    """The story's events as the mentions that the scorer of linking takes. Event ids get the story's name before them.

    `texts` gives the coded reports' texts by id, if they are other than title and body. Without copies, the reports of
    `story.copies` but the first of each are left out: for a system that records the events of only one version.
    """
    left_out = set() if with_copies else {r for copies in story.copies for r in copies.reports[1:]}
    texts = texts or {report.id: report.text for report in story.reports}
    mentions = []
    for event in story.events:
        for told in event.mentions:
            if told.report in left_out:
                continue
            span = told.span(texts[told.report])
            if span is None:
                raise DataError(f"“{told.words}” is not in the text given", where=f"{story.name}: {told.report}")
            mentions.append(Mention(told.report, f"{story.name}:{event.id}", *span, event.types))
    return mentions


def _reports(path: Path) -> tuple[StoryReport, ...]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"cannot read the reports: {error}", where=str(path)) from None
    reports: dict[str, StoryReport] = {}
    for number, line in enumerate(lines, 1):
        where = f"{path}:{number}"
        try:
            row: dict[str, str] = json.loads(line)
            report = StoryReport(
                row["id"], row["title"], row["source"], date.fromisoformat(row["published"]), row["text"]
            )
        except (ValueError, KeyError, TypeError) as error:
            raise DataError(f"no report: {error!r}", where=where, hint="id, title, source, published, text") from None
        if report.id in reports:
            raise DataError(f"the id {report.id} is taken", where=where)
        reports[report.id] = report
    return tuple(reports.values())


def _event(item: Fields) -> StoryEvent:
    earliest, latest = item.interval("date")
    types = item.strings("types")
    for name in types:
        if name not in TYPES:
            raise item.error(f"{name!r} is no PLOVER type")
    if not types:
        raise item.error("no types")
    mentions = _mentions(item)
    differing = tuple(
        Differing(d.string("what"), d.report("report"), d.string("says")) for d in item.tables("differing")
    )
    told = {m.report for m in mentions}
    for one in differing:
        if one.report not in told:
            raise item.error(f"{one.report} differs and does not tell the event")
    event = StoryEvent(
        item.string("id"), types, item.strings("sources"), item.strings("targets"), earliest, latest,
        item.string("note", ""), mentions, differing,
    )  # fmt: skip
    item.finish()
    return event


def _mentions(item: Fields) -> tuple[Words, ...]:
    mentions = tuple(_words(m) for m in item.tables("mentions"))
    if not mentions:
        raise item.error("no mentions")
    if len(set(mentions)) < len(mentions):
        raise item.error("the same words twice")
    return mentions


def _words(item: Fields) -> Words:
    words = Words(item.report("report"), item.string("words"), item.integer("occurrence", 1))
    if words.occurrence < 1 or words.span(item.texts[words.report]) is None:
        raise item.error(f"{words.report} has no “{words.words}” ({words.occurrence})")
    return words


def _commitment(item: Fields) -> StoryCommitment:
    history = []
    for change in item.tables("history"):
        history.append(
            Change(
                change.day("on"), change.choice("status", STATUSES), change.report("report"), change.day_or_none("due")
            )
        )
        if (history[-1].due is not None) != (history[-1].status == "extended"):
            raise change.error("a new due date goes with status extended, and only with it")
    if [c.on for c in history] != sorted(c.on for c in history) or not history or history[0].status != "open":
        raise item.error("a history begins with open and goes on in order of time")
    commitment = StoryCommitment(
        item.string("id"),
        item.strings("by"),
        item.strings("to"),
        item.string("action"),
        item.day_or_none("due"),
        _mentions(item),
        tuple(history),
        tuple((e.day("on"), e.choice("status", STATUSES)) for e in item.tables("expected")),
    )
    item.finish()
    return commitment


def _series(item: Fields) -> StorySeries:
    points = []
    for point in item.tables("points"):
        value, low, high = (point.number_or_none(key) for key in ("value", "low", "high"))
        known = any(x is not None for x in (value, low, high))
        points.append(Point(_words(point), point.day("as_of"), value, low, high, known))
        if known == point.flag("unknown") or (value is not None and (low, high) != (None, None)):
            raise point.error("give a value, or low or high or both, or unknown = true")
    if not points:
        raise item.error("no points")
    series = StorySeries(
        item.string("id"),
        item.string("measure"),
        item.string("actor", ""),
        item.string("place", ""),
        item.string("event", "") or None,
        tuple(points),
    )
    item.finish()
    return series


def _check_ids(story: Story, where: str) -> None:
    items: Sequence[Any] = (*story.events, *story.commitments, *story.series)
    ids = [item.id for item in items]
    for name in ids:
        if ids.count(name) > 1:
            raise DataError(f"the id {name} is taken", where=where)
    events = {event.id for event in story.events}
    for series in story.series:
        if series.event is not None and series.event not in events:
            raise DataError(f"series {series.id} is of no event {series.event}", where=where)
