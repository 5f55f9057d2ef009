"""A report from plain text: characters made sound, furniture dropped, head and body told apart, segments cut.

A text without furniture stays one contiguous piece, character for character; where furniture goes, what is left is
joined by blank lines.
"""

import hashlib
from dataclasses import dataclass, replace
from datetime import date

from dragoman.errors import Failure
from dragoman.reading.clean import mark_furniture
from dragoman.reading.cues import Cues
from dragoman.reading.dateline import find_dateline
from dragoman.reading.dates import date_in_url
from dragoman.reading.head import Head, read_head
from dragoman.reading.language import Detector
from dragoman.reading.limits import Limits
from dragoman.reading.lines import Line, has_words, split_lines
from dragoman.reading.normalise import normalise
from dragoman.reading.report import Dateline, PublishedFrom, Report
from dragoman.reading.segments import cut

WORDS_PER_MINUTE = 220


@dataclass(frozen=True, slots=True)
class Given:
    """What the input says about a report beside its text.

    `published` is the date that the input names for it, `metadata` the one in its page, `fallback` the one for reports
    that have neither.
    """

    id: str | None = None
    title: str | None = None
    dek: str | None = None
    url: str | None = None
    source: str | None = None
    published: date | None = None
    metadata: date | None = None
    fallback: date | None = None
    warnings: tuple[str, ...] = ()
    where: str = ""


@dataclass(frozen=True, slots=True)
class Kit:
    """What reading works with: words, detector, limits. Built once by a Reader."""

    cues: Cues
    detector: Detector
    limits: Limits


def report_from_text(text: str, kit: Kit, given: Given | None = None) -> Report | Failure:
    """Read plain text as a report. Never raises: what cannot be a report comes back as a Failure of one clear line."""
    given = _sound(given or Given(), kit.limits)
    where = given.where or "the text"
    if len(text) > kit.limits.text_characters:
        return Failure(
            f"the text has {len(text):,} characters, more than a report may have ({kit.limits.text_characters:,})",
            where,
            "split it into its reports",
        )
    text = normalise(text)
    if not has_words(text):
        return Failure("the text is empty", where, "give a report with at least a sentence")
    lines = split_lines(text)
    mark_furniture(lines, kit.cues)
    head = read_head(lines, kit.cues, title=given.title, dek=given.dek)
    final, kept = _compose(text, lines, head, given.title)
    if not any(line.role != "byline" for line in kept):
        return Failure("nothing but page furniture, no report", where, "give the report's own text")
    dateline = _dateline(final, kept, kit.cues)
    published, published_from = _published(given, head, dateline, kit.cues)
    language = kit.detector.detect(final)
    warning = kit.detector.warning(language)
    title = given.title or (head.title.text if head.title else None)
    return Report(
        id=given.id or hashlib.sha256(final.encode("utf-8")).hexdigest(),
        text=final,
        segments=cut(final, kept, dateline, kit.limits.segment_characters),
        url=given.url,
        source=given.source or (dateline.source if dateline else None),
        title=title,
        dek=head.dek.text if head.dek else None,
        language=language,
        published=published,
        published_from=published_from,
        dateline=dateline,
        warnings=given.warnings + ((warning,) if warning else ()),
        where=given.where,
    )


def word_count(text: str) -> int:
    """The number of words: runs of characters between spaces that hold a letter or digit."""
    return sum(1 for word in text.split() if word.isalnum() or has_words(word))


def reading_minutes(words: int) -> int:
    """Minutes to read `words` words at 220 a minute, rounded up."""
    return -(-words // WORDS_PER_MINUTE)


def _sound(given: Given, limits: Limits) -> Given:
    """The given fields normalised: one line each, bounded, empty ones None."""

    def line(value: str | None, longest: int) -> str | None:
        return (" ".join(normalise(value[: 4 * longest]).split())[:longest].rstrip() or None) if value else None

    title, dek = line(given.title, limits.title_characters), line(given.dek, 2 * limits.title_characters)
    return replace(
        given,
        id=line(given.id, limits.field_characters),
        title=title if title and has_words(title) else None,
        dek=dek if dek and has_words(dek) else None,
        url=line(given.url, limits.field_characters),
        source=line(given.source, limits.field_characters),
    )


def _compose(text: str, lines: list[Line], head: Head, title: str | None) -> tuple[str, list[Line]]:
    """The final text and the lines it keeps, moved to their places in it."""
    pieces: list[str] = []
    kept: list[Line] = []
    length, block = 0, 0
    if title is not None and head.title is None and not _begins_with(text, lines, title):
        pieces.append(title)
        kept.append(Line(title, 0, len(title), 0, 0, role="title"))
        length, block = len(title), 1
    for run in _runs(lines):
        if pieces:
            length += 2
        shift = length - run[0].start
        first_block = run[0].block
        for line in run:
            line.start, line.end = line.start + shift, line.end + shift
            line.block += block - first_block
        kept.extend(run)
        block = run[-1].block + 1
        piece = text[run[0].start - shift : run[-1].end - shift]
        pieces.append(piece)
        length += len(piece)
    return "\n\n".join(pieces), kept


def _runs(lines: list[Line]) -> list[list[Line]]:
    runs: list[list[Line]] = []
    open_run = False
    for line in lines:
        if line.drop is not None:
            open_run = False
            continue
        if not open_run:
            runs.append([])
        runs[-1].append(line)
        open_run = True
    return runs


def _begins_with(text: str, lines: list[Line], title: str) -> bool:
    """Whether the text already opens with its title, on the first line that stays ("Title. And on it goes")."""
    first = next((line for line in lines if line.drop is None), None)
    return first is not None and first.text.lower().startswith(title.lower())


def _dateline(text: str, kept: list[Line], cues: Cues) -> Dateline | None:
    """The dateline that the body begins with. One that fills its line was told from a heading by what it holds."""
    first = next((line for line in kept if line.role is None), None)
    if first is None:
        return None
    sample = text[first.start : first.start + 2_000]
    return find_dateline(text, first.start, first.end, cues, shouting=sample.isupper())


def _published(
    given: Given, head: Head, dateline: Dateline | None, cues: Cues
) -> tuple[date | None, PublishedFrom | None]:
    """The report's date and where it comes from, surer sources first: `fallback` goes before a date in the words."""
    candidates: tuple[tuple[date | None, PublishedFrom], ...] = (
        (given.published, "given"),
        (given.metadata, "metadata"),
        (date_in_url(given.url, cues) if given.url else None, "url"),
        (given.fallback, "given"),
        (head.published, "text"),
        (dateline.date if dateline else None, "text"),
    )
    return next(((day, origin) for day, origin in candidates if day is not None), (None, None))
