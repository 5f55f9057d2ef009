"""Page furniture found: breadcrumbs, reading times, share bars, related posts, cookie and copyright lines, sign-offs.

Only whole lines are dropped, only by the words of data/cues/boilerplate.toml or by a breadcrumb's form. A text of one
line is left alone: it is a sentence or two that somebody wants coded, not a page.
"""

from itertools import pairwise

from dragoman.reading.cues import Cue, Cues
from dragoman.reading.lines import Line, bullet, ends_sentence, has_words

WRAP_MIN, WRAP_MAX = 50, 132  # the widths at which texts are hard-wrapped
MOST_LINKS = 60  # lines of a list of related headlines
LINK_WORDS = 18  # a related headline has no more


def wrapped(lines: list[Line]) -> bool:
    """Whether the text is hard-wrapped: no line passes the widest wrap, and lines break inside sentences."""
    widest = max((line.indent + len(line.text) for line in lines), default=0)
    if not WRAP_MIN <= widest <= WRAP_MAX:
        return False
    return any(
        a.block == b.block and not ends_sentence(a.text) and len(a.text) * 2 > widest for a, b in pairwise(lines)
    )


def mark_furniture(lines: list[Line], cues: Cues) -> None:
    """Set `drop` on the lines that are furniture."""
    if len(lines) < 2:
        return
    is_wrapped = wrapped(lines)
    kinds: list[Cue | None] = [None] * len(lines)
    for index, line in enumerate(lines):
        if _may_be_furniture(lines, index, is_wrapped):
            kinds[index] = cues.furniture(line.text)
    for index, cue in enumerate(kinds):
        if cue is not None and cue.where == "any" and lines[index].drop is None:
            _drop(lines, index, cue, kinds)
    _mark_top(lines, cues)
    _mark_bottom(lines, kinds)


def _may_be_furniture(lines: list[Line], index: int, is_wrapped: bool) -> bool:
    """A line inside a hard-wrapped paragraph is part of a sentence, whatever it says."""
    if not is_wrapped:
        return True
    line = lines[index]
    return index == 0 or lines[index - 1].block != line.block or ends_sentence(lines[index - 1].text)


def _drop(lines: list[Line], index: int, cue: Cue, kinds: list[Cue | None]) -> None:
    line = lines[index]
    line.drop, line.parts_head = cue.kind, cue.parts_head
    if cue.drops != "links":
        return
    after = lines[index + 1 : index + 2 + MOST_LINKS]
    end = _teasers(after) or _links(line, after)
    for follower in after[:end]:
        follower.drop = follower.drop or cue.kind


def _teasers(after: list[Line]) -> int:
    """How many lines go when "Latest from ..." opens the page's end: all, if headlines, some with a teaser below."""
    if not after or len(after) > MOST_LINKS or _is_prose(after[0].text):
        return 0
    prose = sum(_is_prose(line.text) for line in after)
    return len(after) if prose * 2 <= len(after) and all(len(line.text.split()) <= 40 for line in after) else 0


def _links(opener: Line, after: list[Line]) -> int:
    """How many link-like lines follow an opener inside the page: those of its block, or a block of bullets after it."""
    count = 0
    for line in after:
        same_block = line.block == opener.block
        if _is_prose(line.text) or not (same_block or (bullet(line.text) and line.block == opener.block + 1)):
            break
        count += 1
    return count


def _is_prose(text: str) -> bool:
    return ends_sentence(text) or len(text.split()) > LINK_WORDS


def _mark_top(lines: list[Line], cues: Cues) -> None:
    for line in lines[:12]:
        if line.drop:
            continue
        if not has_words(line.text):
            line.drop = "rule"
        elif _is_breadcrumb(line.text, cues):
            line.drop = "breadcrumb"
        else:
            return


def _is_breadcrumb(text: str, cues: Cues) -> bool:
    if len(text) > 120 or ends_sentence(text):
        return False
    for mark in cues.separators:
        if mark in text:
            parts = [p.strip() for p in text.split(mark) if p.strip()]
            return len(parts) >= 2 and all(len(p.split()) <= 5 and not p.isdigit() for p in parts[:-1])
    for mark in (" / ", " | ", "/"):
        parts = [p.strip() for p in text.split(mark) if p.strip()]
        if len(parts) >= 2 and parts[0].lower() in cues.crumbs and all(len(p.split()) <= 4 for p in parts[:-1]):
            return True
    return text.lower().strip(" /|") in cues.crumbs


def _mark_bottom(lines: list[Line], kinds: list[Cue | None]) -> None:
    """Drop what may only stand below the body, from the end upward, and all below an end mark."""
    for index in range(len(lines) - 1, max(len(lines) - 60, len(lines) // 2) - 1, -1):
        cue = kinds[index]
        if cue is not None and cue.where == "tail" and cue.drops == "rest":
            for line in lines[index:]:
                line.drop = line.drop or cue.kind
    for index in range(len(lines) - 1, 0, -1):
        line, cue = lines[index], kinds[index]
        if line.drop is None and not has_words(line.text):
            line.drop = "rule"
        elif line.drop is None and cue is not None and cue.where == "tail":
            line.drop = cue.kind
        elif line.drop is None:
            return
