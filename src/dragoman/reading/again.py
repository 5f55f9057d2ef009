"""A report read back from its coded record: `dragoman why` codes it once more to show the steps."""

from dataclasses import replace
from datetime import date

from dragoman.errors import Failure
from dragoman.model import ReportInfo
from dragoman.reading.lines import split_lines
from dragoman.reading.report import Report
from dragoman.reading.segments import cut
from dragoman.reading.text import Given, Kit, report_from_text


def report_again(info: ReportInfo, kit: Kit) -> Report:
    """The report that a record was made from; its text is the record's, character for character, so that offsets hold.

    The text went through cleaning once. Where cleaning would take more of it now (the record is another version's, or
    was edited), it is left as it is and only cut into paragraphs.
    """
    published = date.fromisoformat(info.published) if info.published else None
    given = Given(id=info.id, title=info.title, dek=info.dek, url=info.url, source=info.source, published=published)
    read = report_from_text(info.text, kit, given)
    if isinstance(read, Failure) or read.text != info.text:
        read = _as_it_is(info, kit)
    segments = read.segments
    if info.dek is None:  # what stood between title and text then, such as a date, is gone now, so that one is found
        segments = tuple(replace(s, kind="body") if s.kind == "dek" else s for s in segments)
    return replace(
        read, segments=segments, title=info.title, dek=info.dek, source=info.source, language=info.language,
        published=published, published_from=info.published_from,
    )  # fmt: skip


def _as_it_is(info: ReportInfo, kit: Kit) -> Report:
    segments = cut(info.text, split_lines(info.text), None, kit.limits.segment_characters)
    return Report(id=info.id, text=info.text, segments=segments, url=info.url)
