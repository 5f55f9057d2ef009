"""Segments: the stretches of a report's text that are parsed on their own.

Paragraphs are split at blank lines; inside a block, at line breaks that no wrapping explains; bullets each
on their own.
"""

from itertools import pairwise

from dragoman.reading.clean import WRAP_MIN, wrapped
from dragoman.reading.lines import Line, bullet, ends_sentence, has_words
from dragoman.reading.report import Dateline, Segment, SegmentKind

HEADING_WORDS, HEADING_CHARACTERS = 12, 90
_SLACK = 14  # characters by which a wrapped line may fall short: a long word, ragged typing


def cut(text: str, lines: list[Line], dateline: Dateline | None, longest: int) -> tuple[Segment, ...]:
    """The segments of `text`, whose lines are `lines` (offsets into `text`), none longer than `longest` characters."""
    segments: list[Segment] = []
    for group in _paragraphs(lines):
        first = group[0]
        start, end = first.start, group[-1].end
        if first.role in ("title", "dek", "byline"):
            segments.append(Segment(first.role, start, end))
            continue
        if dateline is not None and dateline.start == start:
            segments.append(Segment("dateline", dateline.start, dateline.end))
            start = dateline.end
        else:
            mark = bullet(first.text)
            start += mark if has_words(text[start + mark : end]) else 0
        while start < end and text[start].isspace():
            start += 1
        if not has_words(text[start:end]):
            continue
        kind: SegmentKind = "heading" if _is_heading(group, text[start:end]) else "body"
        segments.extend(Segment(kind, a, b) for a, b in _pieces(text, start, end, longest))
    return tuple(_unmark_last_heading(segments))


def _paragraphs(lines: list[Line]) -> list[list[Line]]:
    is_wrapped = wrapped(lines)
    widest = max((line.indent + len(line.text) for line in lines), default=0)
    groups: list[list[Line]] = []
    block: list[Line] = []
    for line in lines:
        if block and (line.block != block[-1].block or line.role != block[-1].role):
            groups.extend(_split(block, is_wrapped, widest))
            block = []
        block.append(line)
    if block:
        groups.extend(_split(block, is_wrapped, widest))
    return groups


def _split(block: list[Line], is_wrapped: bool, widest: int) -> list[list[Line]]:
    if len(block) == 1:
        return [block]
    width = max(line.indent + len(line.text) for line in block)
    listed = is_wrapped and len(block) >= 3 and width < 0.6 * max(widest, WRAP_MIN)
    groups = [[block[0]]]
    for above, line in pairwise(block):
        if (
            bullet(line.text)
            or listed
            or (_breaks_wrapped(above, line, widest) if is_wrapped else _breaks(above, line))
        ):
            groups.append([line])
        else:
            groups[-1].append(line)
    return groups


def _breaks(above: Line, line: Line) -> bool:
    """In a text of one line a paragraph every break counts, but for one inside a sentence."""
    if ends_sentence(above.text) or above.text[-1] == ":":
        return True
    return not line.text[0].islower() and above.text[-1] not in ",;"


def _breaks_wrapped(above: Line, line: Line, widest: int) -> bool:
    """In a wrapped text a break counts where the next word would have fitted, or where the next line is indented."""
    if not ends_sentence(above.text) and above.text[-1] != ":":
        return False
    if line.indent >= above.indent + 2:
        return True
    next_word = line.text.split(maxsplit=1)[0]
    return above.indent + len(above.text) + 1 + len(next_word) < widest - _SLACK


def _is_heading(group: list[Line], text: str) -> bool:
    if len(group) != 1 or len(text) > HEADING_CHARACTERS or len(text.split()) > HEADING_WORDS:
        return False
    if bullet(group[0].text) or text[0].islower() or text[-1] in ",;-–—":
        return False
    if text[-1] == ":" and len(text.split()) > 5:  # "It promises:" opens a list or a quotation
        return False
    return not ends_sentence(text) or (text[-1] == "?" and text.count("?") == 1 and not any(c in text for c in ".!"))


def _unmark_last_heading(segments: list[Segment]) -> list[Segment]:
    """A heading with nothing under it is a line of the body."""
    if segments and segments[-1].kind == "heading":
        last = segments[-1]
        segments[-1] = Segment("body", last.start, last.end)
    return segments


def _pieces(text: str, start: int, end: int, longest: int) -> list[tuple[int, int]]:
    """`start` to `end` in pieces no longer than `longest`, cut after a sentence, else at a space, else anywhere."""
    pieces = []
    while end - start > longest:
        limit = start + longest
        at = text.rfind(". ", start + longest // 2, limit)
        at = at + 1 if at > 0 else text.rfind(" ", start + longest // 2, limit)
        at = at if at > start else limit
        pieces.append((start, at))
        start = at
        while start < end and text[start].isspace():
            start += 1
    pieces.append((start, end))
    return [(a, b) for a, b in pieces if a < b]
