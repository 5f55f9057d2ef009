"""What reading yields: a report whose text is final, cut into segments."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

SegmentKind = Literal["title", "dek", "dateline", "byline", "heading", "body"]
PublishedFrom = Literal["given", "metadata", "url", "text"]


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of `Report.text` that is parsed on its own: a title, a dek, a paragraph, a bullet.

    A dateline ("GENEVA, Oct 3 (Agency) -") or byline is a segment of its own, so that it is no part of the first
    sentence; such segments are not parsed. Segments do not overlap, are in text order, and hold no blank line.
    """

    kind: SegmentKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Dateline:
    """What the dateline says, each part as written, or None. `when` is resolved where the year is known."""

    place: str | None
    date: date | None
    source: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Report:
    """A report as read. `text` holds title, dek and body separated by blank lines, boilerplate removed."""

    id: str
    text: str
    segments: tuple[Segment, ...]
    url: str | None = None
    source: str | None = None
    title: str | None = None
    dek: str | None = None
    language: str | None = None
    published: date | None = None
    published_from: PublishedFrom | None = None
    dateline: Dateline | None = None
    warnings: tuple[str, ...] = field(default=())
    where: str = ""  # the input it came from, for messages: "file", "file:line", "<stdin>"
