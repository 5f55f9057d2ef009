"""A text as lines: what cleaning, heads and segments are decided on."""

import re
from dataclasses import dataclass
from typing import Literal

Role = Literal["title", "dek", "byline", "date"]

_NOTE = re.compile(r"[.!?][\"”’')]?\[\d{1,3}$")  # "... on Monday.[3]"
_FINAL = frozenset(".!?…")
_CLOSERS = "\"”’')]»*_ \t\xa0"
BULLETS = ("- ", "* ", "• ", "•", "‣ ", "▪ ", "◦ ", "● ", "· ", "– ", "— ", "_ ")


@dataclass(slots=True)
class Line:
    """A line that is not blank; `start` and `end` leave out the space around it.

    `block` numbers the runs between blank lines. `drop` names the furniture that the line is, None for what stays.
    """

    text: str
    start: int
    end: int
    indent: int
    block: int
    role: Role | None = None
    drop: str | None = None
    parts_head: bool = False


def split_lines(text: str) -> list[Line]:
    """The lines of `text` that are not blank, in order."""
    lines: list[Line] = []
    block, position, blank = -1, 0, True
    for raw in text.split("\n"):
        bare = raw.strip()
        if bare:
            if blank:
                block += 1
            indent = len(raw) - len(raw.lstrip())
            start = position + indent
            lines.append(Line(bare, start, start + len(bare), indent, block))
        blank = not bare
        position += len(raw) + 1
    return lines


def ends_sentence(line: str) -> bool:
    """Whether a line ends as a sentence does, closing quotes and brackets aside."""
    tail = line[-12:].rstrip(_CLOSERS)
    return tail[-1:] in _FINAL or _NOTE.search(tail) is not None


def bullet(line: str) -> int:
    """How many characters of `line` are a bullet mark or a number with its space ("- ", "1. ", "12) "), 0 for none."""
    for mark in BULLETS:
        if line.startswith(mark):
            return len(line) - len(line[len(mark) :].lstrip())
    for digits in (1, 2):
        if (
            line[:digits].isdigit()
            and line[digits : digits + 2] in (". ", ") ")
            and line[digits + 2 : digits + 3].strip()
        ):
            return digits + 2
    return 0


def has_words(text: str) -> bool:
    """Whether there is a letter or digit in it."""
    return any(c.isalnum() for c in text)
