"""A verb pattern's words and signs, parsed from one line.

    - SAID WOULD *_TALKS &PLACE $ [102]

`*` is the verb, `$` the source, `+` the target, `%` a compound actor that is both, `^` a noun phrase to pass over,
`&NAME` a synset. A space lets other words stand between, `_` does not. PETRARCH 2's `(IN TALKS)` and `{PEACE TALKS}` (a
prepositional and a noun phrase) keep their words close together.
"""

import re
from dataclasses import dataclass
from typing import Literal

from dragoman.petrarch.lines import CODE, NULL, Problems, words_of

Words = tuple[str, ...]
Join = Literal["next", "near", "far"]  # adjacent, within a phrase, anywhere further on
SIGNS = frozenset("$+%^")
_PIECE = re.compile(r"[(){}]|[_\s]{1,50}|[^(){}_\s]{1,200}")
_CONTROL = frozenset({"+++", "###"})


@dataclass(frozen=True, slots=True)
class Element:
    """A place in a pattern: a sign, or the words of which one alternative must stand there.

    `join` says how it is tied to its neighbour on the side of the verb.
    """

    sign: str | None
    words: tuple[Words, ...]
    join: Join


@dataclass(frozen=True, slots=True)
class EventCode:
    """The code of source to target and, for paired codes `[032:033]`, of target to source; None for none."""

    there: str | None
    back: str | None = None

    @property
    def null(self) -> bool:
        return self.there is None and self.back is None


@dataclass(frozen=True, slots=True)
class VerbPattern:
    """Elements before the verb (nearest to it first) and after it, the code, the line as written, its `file:line`."""

    before: tuple[Element, ...]
    after: tuple[Element, ...]
    code: EventCode
    text: str
    where: str

    @property
    def size(self) -> int:
        return len(self.before) + len(self.after)


def read_code(text: str, number: int, problems: Problems) -> EventCode | None:
    """The code in brackets; None with a problem noted where it is no code."""
    found: list[str | None] = []
    for part in text.split(":"):
        code = part.strip()
        if code.endswith("?") and len(code) > 1:
            problems.unsupported(number, f"[{text}]: TABARI's ? (take a later verb if there is one) is passed over")
            code = code[:-1]
        if code in _CONTROL:
            problems.unsupported(number, f"[{code}] is a TABARI control code; taken as no code at all")
            return None
        if code == NULL or (code and not code.strip("-")):
            found.append(None)
        elif CODE.match(code):
            found.append(code)
        else:
            problems.malformed(number, f"[{text}]: no code; write [CODE], [CODE:CODE] or [---]")
            return None
    if not 1 <= len(found) <= 2:
        problems.malformed(number, f"[{text}]: more than two codes")
        return None
    return EventCode(found[0], found[1] if len(found) == 2 else None)


def read_pattern(
    text: str, code: EventCode, synsets: dict[str, list[str]], number: int, file: str, problems: Problems
) -> VerbPattern | None:
    """A pattern from what stands between `-` and the code; None with a problem noted where it is none."""
    flat = _flat(text, number, problems)
    if flat is None:
        return None
    stars = [i for i, (piece, _) in enumerate(flat) if piece == "*"]
    if len(stars) != 1:
        problems.malformed(number, f"{text.strip()}: a pattern has exactly one *")
        return None
    star = stars[0]
    before: list[Element] = []
    after: list[Element] = []
    for i in range(star - 1, -1, -1):  # joined to what follows it
        if not _append(before, flat[i][0], flat[i + 1][1], synsets, number, problems, reverse=True):
            return None
    for i in range(star + 1, len(flat)):
        if not _append(after, flat[i][0], flat[i][1], synsets, number, problems, reverse=False):
            return None
    return VerbPattern(tuple(before), tuple(after), code, text.strip(), f"{file}:{number}")


def _flat(text: str, number: int, problems: Problems) -> list[tuple[str, Join]] | None:
    """Pieces with how each is joined to the one before it."""
    found: list[tuple[str, Join]] = []
    inside = ""
    join: Join = "far"
    opened = False
    for piece in _PIECE.findall(text):
        if piece in "({":
            if inside:
                problems.unsupported(number, f"{text.strip()}: brackets within brackets")
                return None
            inside, opened, join = piece, True, "far"
        elif piece in ")}":
            if not inside or (inside == "(") != (piece == ")"):
                problems.malformed(number, f"{text.strip()}: brackets do not match")
                return None
            inside, join = "", "far"
        elif not piece.strip("_ \t"):
            join = "next" if piece == "_" else "near" if inside and not opened else "far"
        else:
            found.append((piece, join))
            join, opened = ("near" if inside else "far"), False
    if inside:
        problems.malformed(number, f"{text.strip()}: brackets do not match")
        return None
    return found


def _append(
    side: list[Element],
    piece: str,
    join: Join,
    synsets: dict[str, list[str]],
    number: int,
    problems: Problems,
    reverse: bool,
) -> bool:
    if piece in SIGNS:
        side.append(Element(piece, (), join))
        return True
    choices: list[Words] = []
    for choice in piece.split("|"):
        if choice.startswith("&"):
            phrases = expand(choice[1:], synsets)
            if not phrases:
                problems.malformed(number, f"{choice}: a synset that is not defined")
                return False
            choices.extend(phrases)
        elif choice.startswith(("@", "~", "!")) or any(s in choice for s in "$%^*"):
            problems.unsupported(number, f"{choice}: not a sign that is understood; the pattern is left out")
            return False
        elif words := words_of(choice.strip("+")):
            choices.append(words)
    if not choices:
        problems.malformed(number, f"{piece}: no word")
        return False
    ordered = sorted(dict.fromkeys(choices), key=len, reverse=True)
    side.append(Element(None, tuple(w[::-1] for w in ordered) if reverse else tuple(ordered), join))
    return True


def expand(name: str, synsets: dict[str, list[str]], depth: int = 0) -> list[Words]:
    """The phrases of a synset, those of synsets inside it included; [] where it is not defined."""
    found: list[Words] = []
    for phrase in synsets.get(name.strip("_").upper(), []):
        if phrase.startswith("&"):
            found.extend(expand(phrase[1:], synsets, depth + 1) if depth < 5 else [])
        elif words := words_of(phrase):
            found.append(words)
    return found
