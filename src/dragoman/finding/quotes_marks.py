"""Quotation marks: which stretches of a paragraph stand in them.

Works on characters of one segment, so that an unbalanced mark never reaches the next paragraph. Knows “ ”, „ “, « »,
" ", ‘ ’, ' ', ``...'' and ''...''. Apostrophes, plural possessives, inches and the shortened years ('90s) are no marks.
"""

import re
from dataclasses import dataclass

_MARK = re.compile(r"``|''|[“”„«»\"‘’'‹›]")
_DOUBLE_OPEN = frozenset({"“", "„", "«", "``", "‹"})
_DOUBLE_CLOSE = frozenset({"”", "»", "›"})
_SINGLE = frozenset({"‘", "’", "'"})
_CLOSES = {
    "“": frozenset({"”", '"', "''"}), "„": frozenset({"“", "”", '"'}), "«": frozenset({"»"}), "‹": frozenset({"›"}),
    '"': frozenset({'"', "”"}), "``": frozenset({"''", '"', "”"}), "''": frozenset({"''"}),
}  # fmt: skip
_OPEN_BEFORE = frozenset(" \t\n\u00a0([{—–-/“\"‘'«…:")
_Mark = tuple[int, str, int]
MAX_MARKS = 1_000  # in one segment; what has more is no prose


@dataclass(frozen=True, slots=True)
class Quotation:
    """Characters [start, end) inside the marks, [outer_start, outer_end) with them; `closed` False when it runs on to
    the end of its paragraph without a closing mark."""

    start: int
    end: int
    outer_start: int
    outer_end: int
    closed: bool


def quotations(text: str, start: int, end: int) -> list[Quotation]:
    """The outermost quotations within text[start:end], in order. Nested ones belong to the one around them."""
    marks = _marks(text, start, end)
    if len(marks) > MAX_MARKS:
        return []
    found: list[Quotation] = []
    at = 0
    while at < len(marks):
        where, mark, _ = marks[at]
        if mark in _SINGLE:
            close = _single_close(text, marks, at, start, end)
        elif _may_open(text, where, mark, start, end):
            close = _double_close(text, marks, at, start, end)
        else:
            at += 1
            continue
        if close is None:
            at += 1
            continue
        inner = where + len(mark)
        if close == len(marks):
            if _runs_on(text, where, start):
                found.append(Quotation(inner, end, where, end, False))
                break
            at += 1
            continue
        stop, closing, _ = marks[close]
        if stop > inner:
            found.append(Quotation(inner, stop, where, stop + len(closing), True))
        at = close + 1
    return found


def _marks(text: str, start: int, end: int) -> list[_Mark]:
    """Position, mark, and how many of the same mark follow."""
    found: list[_Mark] = []
    later: dict[str, int] = {}
    for m in reversed(list(_MARK.finditer(text, start, end))):
        mark = m.group()
        found.append((m.start(), mark, later.get(mark, 0)))
        later[mark] = later.get(mark, 0) + 1
    found.reverse()
    return found


def _may_open(text: str, where: int, mark: str, start: int, end: int) -> bool:
    after = where + len(mark)
    if after >= end:
        return False
    if mark in _DOUBLE_OPEN:
        return True
    if mark in _DOUBLE_CLOSE:
        return False
    before = text[where - 1] if where > start else " "
    if mark == '"' and before.isdigit() and not text[after].isalnum():
        return False  # 6'2" tall
    return not text[after].isspace() or before in _OPEN_BEFORE


def _double_close(text: str, marks: list[_Mark], at: int, start: int, end: int) -> int | None:
    """The number of the closing mark, len(marks) when there is none."""
    mark = marks[at][1]
    closers = _CLOSES[mark]
    depth = 0
    for i in range(at + 1, len(marks)):
        where, other, later = marks[i]
        if other in _SINGLE:
            continue
        opens = other in _DOUBLE_OPEN and other not in closers
        if opens and where + len(other) >= end:
            return i  # a mark of the wrong shape closes the paragraph
        if other in ('"', "''") and _shaped_open(text, where, other, start, end):
            if mark == other and later % 2:
                return None  # the first was never closed; this one opens anew
            opens = True
        if opens:
            depth += 1
        elif depth and other in ("”", "»", "›", '"', "''"):
            depth -= 1
        elif other in closers:
            return i
    return len(marks)


def _shaped_open(text: str, where: int, mark: str, start: int, end: int) -> bool:
    after = where + len(mark)
    before = text[where - 1] if where > start else " "
    return before in " \t\n\u00a0([{" and after < end and text[after].isalnum()


def _single_close(text: str, marks: list[_Mark], at: int, start: int, end: int) -> int | None:
    where = marks[at][0]
    before = text[where - 1] if where > start else " "
    if before not in _OPEN_BEFORE or where + 1 >= end or not (text[where + 1].isalpha() or text[where + 1] in "[…"):
        return None
    if marks[at][1] == "’":
        return None  # ’em, ’til
    weak: int | None = None
    for i in range(at + 1, len(marks)):
        stop, other, _ = marks[i]
        if other not in _SINGLE or other == "‘":
            if other not in _SINGLE:
                continue
            break
        before = text[stop - 1]
        after = text[stop + 1] if stop + 1 < end else " "
        if after.isalnum() or before.isspace() or stop - where <= 2:  # rock 'n' roll
            continue
        if before in ".,!?…;:" or after in ".,!?;:)" or before != "s":
            return i
        weak = weak if weak is not None else i  # the workers' rights: a plural possessive, unless nothing closes later
    return weak


def _runs_on(text: str, where: int, start: int) -> bool:
    """Whether an unclosed mark opens speech to the paragraph's end: at its start, or after punctuation."""
    before = text[start:where].rstrip()
    return not before or before[-1] in ":,.?!"
