"""Title, dek, bylines and date lines: the head of a report told apart from its body."""

import re
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from dragoman.reading.clean import wrapped
from dragoman.reading.cues import Cues
from dragoman.reading.dateline import find_dateline
from dragoman.reading.dates import parse_date_line
from dragoman.reading.lines import Line, bullet, ends_sentence

TITLE_WORDS, TITLE_CHARACTERS = 30, 200
DEK_WORDS = 45
HEAD_LINES = 10  # how far down a date line or byline is looked for
_SENTENCE_END = re.compile(r"[a-z]{3}[.!?…][\"”’')\]]{0,3}\s{1,3}[\"“‘'(\[]?[A-Z]")
_NAME = re.compile(r"[A-ZÀ-Þ][\w.'’\-]{0,30}")
_UNFINISHED = frozenset(",;—–-")


@dataclass(slots=True)
class Head:
    """What stands above the body. The lines carry their role, too."""

    title: Line | None = None
    dek: Line | None = None
    published: date | None = None


def read_head(lines: list[Line], cues: Cues, *, title: str | None = None, dek: str | None = None) -> Head:
    """Find the head among the lines that cleaning left, and mark its lines.

    `title` and `dek` are those the input named.
    A first line is the title when it is short, ends no sentence and stands apart from the prose below. A line under it
    is the dek when something (byline, date, reading time) parts it from the body, or when it, too, ends no sentence.
    """
    head = Head()
    _dates(lines, cues, head)
    kept = [line for line in lines if line.drop is None]
    body = _first_prose(kept, cues)
    if title is not None:
        if kept and same(kept[0].text, title):
            head.title = kept[0]
    elif kept and kept[0].role is None and _is_title(kept, lines, cues):
        head.title = kept[0]
    if head.title is not None:
        head.title.role = "title"
    rest = [line for line in kept if line.role is None]
    if head.title is not None or title is not None:
        _bylines(rest, cues)
        head.dek = _dek(lines, [line for line in rest if line.role is None], cues, dek)
        if head.dek is not None:
            head.dek.role = "dek"
    _bylines([line for line in rest[: body + 3] if line.role is None], cues)
    return head


def same(a: str, b: str) -> bool:
    """Whether two titles are the same but for space, case and quotation marks."""
    return _bare(a) == _bare(b)


def _bare(text: str) -> str:
    return "".join(c for c in text.lower() if c.isalnum())


def _dates(lines: list[Line], cues: Cues, head: Head) -> None:
    """Drop date lines near the top; the first publication's date is the report's, else the last update's."""
    if len(lines) < 2:
        return
    revised: date | None = None
    for line in [line for line in lines if line.drop is None][:HEAD_LINES]:
        for part in re.split(r"[ \xa0][|·•][ \xa0]", line.text, maxsplit=4) if len(line.text) <= 160 else []:
            found = parse_date_line(part, cues)
            if found is None:
                continue
            day, first = found
            if part[:1].isupper() and _begins_with_name(part, cues):
                line.role = "byline"  # "The Courier Published 3 May 2021" names somebody: it stays, unparsed
            else:
                line.drop, line.parts_head = "date", True
            if first:
                head.published = head.published or day
            else:
                revised = revised or day
    # A share bar that was dropped whole may hold the date ("July 27, 2021 | 3 min read").
    for line in lines[:HEAD_LINES]:
        if line.drop is not None and line.drop != "date" and len(line.text) <= 160:
            for part in re.split(r"[ \xa0]?[|·•][ \xa0]?", line.text, maxsplit=6):
                found = parse_date_line(part, cues)
                if found is not None and found[1]:
                    head.published = head.published or found[0]
    head.published = head.published or revised


def _begins_with_name(part: str, cues: Cues) -> bool:
    first = re.split(r"[\s:,]", part.lower(), maxsplit=1)[0]
    starts = {label.split()[0] for label in cues.date_labels}
    return first not in starts and first not in cues.weekdays and first.rstrip(".") not in cues.months


def _first_prose(kept: list[Line], cues: Cues) -> int:
    for index, line in enumerate(kept):
        if ends_sentence(line.text) and len(line.text.split()) >= 8:
            return index
    return 0


def _is_title(kept: list[Line], lines: list[Line], cues: Cues) -> bool:
    first = kept[0]
    words = len(first.text.split())
    if len(kept) < 2 or not 2 <= words <= TITLE_WORDS or len(first.text) > TITLE_CHARACTERS:
        return False
    if first.text[-1] in _UNFINISHED or first.text[-1] == ":":
        return False
    if ends_sentence(first.text) and not (_asks(first.text) or _opens_body(first, kept[1], cues)):
        return False
    if _SENTENCE_END.search(first.text) or first.text[0] in "([":
        return False
    if bullet(first.text) or first.text[0].islower() or _byline_words(first.text, cues):
        return False
    if find_dateline(first.text, 0, len(first.text), cues, shouting=False) is not None:
        return False
    second = kept[1]
    below = kept[1:9]
    if first.block != second.block or _parted(lines, first, second):
        return any(_is_body(line) for line in below) or _is_wrapped_body(below)
    # No blank line: the first of several unwrapped lines, followed by a longer one that is prose.
    return (
        not wrapped(lines)
        and _is_body(second)
        and len(second.text) > 1.5 * len(first.text)
        and second.text[0].isupper()
    )


def _opens_body(above: Line, line: Line, cues: Cues) -> bool:
    """Whether a byline or a dateline begins in the block after `above`: then what is above belongs to the head."""
    if above.block == line.block:
        return False
    dated = find_dateline(line.text, 0, len(line.text), cues, shouting=line.text.isupper())
    return dated is not None or _byline_words(line.text, cues)


def _asks(text: str) -> bool:
    """A headline may end in a question mark, an exclamation mark or a quotation, but holds one sentence."""
    return text.rstrip("\"”’'")[-1:] in ("?", "!") and _SENTENCE_END.search(text) is None and len(text.split()) <= 15


def _parted(lines: list[Line], above: Line, below: Line) -> bool:
    return any(line.drop is not None and above.start < line.start < below.start for line in lines)


def _is_body(line: Line) -> bool:
    return ends_sentence(line.text) and len(line.text.split()) >= 5


def _is_wrapped_body(below: list[Line]) -> bool:
    return any(a.block == b.block and len(a.text.split()) >= 6 for a, b in pairwise(below))


def _dek(lines: list[Line], rest: list[Line], cues: Cues, given: str | None) -> Line | None:
    if given is not None:
        return next((line for line in rest[:3] if same(line.text, given)), None)
    if len(rest) < 2 or not any(_is_body(line) for line in rest[1:]):
        return None
    first, second = rest[0], rest[1]
    words = len(first.text.split())
    if first.block == second.block or not 4 <= words <= DEK_WORDS or bullet(first.text) or first.text[-1] in ",;:":
        return None
    if _SENTENCE_END.search(first.text) or find_dateline(
        first.text, 0, len(first.text), cues, shouting=first.text.isupper()
    ):
        return None
    if first.text[0].islower() or first.text[0] in "([":
        return None
    if not ends_sentence(first.text):
        return first if words >= 5 and _is_body(second) else None
    if _opens_body(first, second, cues):
        return first
    between = [line for line in lines if first.start < line.start < second.start]
    above = [line for line in lines if line.start < first.start]
    return first if any(_parts_head(b) for b in between) and not any(_parts_head(a) for a in above[-3:]) else None


def _parts_head(line: Line) -> bool:
    return (line.drop is not None and line.parts_head) or line.role == "byline"


def _bylines(lines: list[Line], cues: Cues) -> None:
    """Mark "By Jane Doe, Agency", "JANE DOE IN PARIS" and the line of office under a byline."""
    for index, line in enumerate(lines[:HEAD_LINES]):
        if _byline_words(line.text, cues) or (index == 0 and _is_office(line.text, cues) and line.text.istitle()):
            line.role = "byline"
            below = lines[index + 1] if index + 1 < len(lines) else None
            if below is not None and below.block == line.block and _is_office(below.text, cues):
                below.role = "byline"


def _byline_words(text: str, cues: Cues) -> bool:
    if len(text) > 120 or text[-1:] in ":;?!" or (text.endswith(".") and not text.lower().endswith((" jr.", " sr."))):
        return False
    lowered = text.lower()
    if lowered.strip(" ()") in cues.agencies:
        return True
    for opening in cues.byline_by:
        if lowered.startswith(opening + " "):
            return _all_names(re.split(r"[\s,|/&·•]{1,4}", text[len(opening) :].strip())[:14], cues)
    words = text.split()
    if text.isupper() and 4 <= len(words) <= 8:
        places = [i for i, w in enumerate(words) if w.lower() in cues.byline_in]
        return len(places) == 1 and 2 <= places[0] <= 5 and 1 <= len(words) - places[0] - 1 <= 3
    return False


def _all_names(words: list[str], cues: Cues) -> bool:
    names = [w for w in words if w and w.lower() not in cues.byline_small]
    return 1 <= len(names) <= 12 and all(_NAME.match(w) or "@" in w for w in names) and words[0].lower() != "the"


def _is_office(text: str, cues: Cues) -> bool:
    words = text.lower().rstrip(".").split()
    return 1 <= len(words) <= 6 and not ends_sentence(text) and any(w.strip(",") in cues.byline_roles for w in words)
