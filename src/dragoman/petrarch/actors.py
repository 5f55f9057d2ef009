"""The actors dictionary: names with aliases and codes that may hold only between dates.

    GOLLUM                          a name; the first of an entry is its main one
    +SMEAGOL                        another name of the same actor
        [HOB <19950601]             its code before that day
        [HOBGOV 950601-19990815]    between two days, both included
        [HOBREB >990816]            from that day on
        [HOB]                       otherwise

`_` joins words that stand side by side, a space lets others stand between them. The first code whose dates fit the
report's counts, one without dates where none fits. `[A/B]` stands for two actors, `[---]` for none to be coded.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

from dragoman.petrarch.lines import BRACKETS, CODE, NULL, Problems, day_number, read_lines, words_of
from dragoman.petrarch.phrase_table import PhraseTable

_DATED = re.compile(r"\s*(\S{1,60})\s{0,9}([<>])\s{0,9}(\d{1,12})\s*\Z")
_BETWEEN = re.compile(r"\s*(\S{1,60})\s{1,9}(\d{1,12})\s{0,9}-\s{0,9}(\d{1,12})\s*\Z")
_ACRONYM = re.compile(r"\(([A-Za-z.&-]{1,20})\)")
_CONTROL = frozenset({"+++", "###"})


@dataclass(frozen=True, slots=True)
class DatedCode:
    """A code and the days from which and up to which it holds (YYYYMMDD, both included), None for an open end."""

    codes: tuple[str, ...]
    since: int | None
    until: int | None

    @property
    def dated(self) -> bool:
        return self.since is not None or self.until is not None

    def holds(self, day: int) -> bool:
        """Whether it holds on a day given as YYYYMMDD."""
        return (self.since is None or day >= self.since) and (self.until is None or day <= self.until)


@dataclass(slots=True)
class ActorEntry:
    """An actor of the dictionary: main name as written, the codes in order, and its `file:line`."""

    name: str
    where: str
    codes: list[DatedCode] = field(default_factory=list)

    def on(self, day: int | None) -> tuple[str, ...]:
        """The codes on a day (YYYYMMDD), () for none. Without a day only codes without dates count."""
        if day is not None:
            for code in self.codes:
                if code.dated and code.holds(day):
                    return code.codes
        return next((c.codes for c in self.codes if not c.dated), ())


def read_actors(path: Path, table: PhraseTable[ActorEntry], problems: Problems) -> int:
    """Add a file's names to `table`; returns the number of actors. Raises DataError where the file cannot be read."""
    count = 0
    entry: ActorEntry | None = None
    names: list[tuple[int, str]] = []

    def close() -> None:
        nonlocal count
        if entry is None:
            return
        if not entry.codes:
            problems.malformed(names[0][0] if names else 0, f"{entry.name}: an actor without a code")
            return
        count += 1
        for number, name in names:
            _add(name, entry, table, problems, number)

    for number, line in read_lines(path, problems):
        text = line.strip()
        if "[" in text or "]" in text:
            left, codes = _codes(text, number, problems)
        else:
            left, codes = text, []
        if left.startswith("+") or (not left and entry is not None):
            if entry is None:
                problems.malformed(number, "an alias before any actor")
                continue
            if left:
                names.append((number, left[1:]))
        elif left:
            close()
            entry, names = ActorEntry(left.replace("_", " ").strip(), f"{path.name}:{number}"), [(number, left)]
        else:
            problems.malformed(number, "a code before any actor")
            continue
        assert entry is not None
        entry.codes.extend(codes)
    close()
    return count


def _add(name: str, entry: ActorEntry, table: PhraseTable[ActorEntry], problems: Problems, number: int) -> None:
    if "+" in name or name.startswith("&"):
        problems.unsupported(
            number, f"{name.strip()}: a sign inside a name that no version documents; the name is left out"
        )
        return
    for form in {name: None, _ACRONYM.sub(" ", name): None}:  # "X_(Y)" is written "X" and "X (Y)"
        words = words_of(form)
        if not words:
            if form == name:
                problems.malformed(number, "a name without a word")
            continue
        table.add(words, entry, _gaps(form, len(words)))


def _gaps(name: str, length: int) -> frozenset[int]:
    """Positions of words that follow a space, where the phrase holds one that is not at its ends."""
    body = name.strip().strip("_")
    if " " not in body:
        return frozenset()
    found: list[int] = []
    at = 0
    for part in body.split():
        at += len(words_of(part))
        found.append(at)
    return frozenset(g for g in found if 0 < g < length)


def _codes(text: str, number: int, problems: Problems) -> tuple[str, list[DatedCode]]:
    """The text before the first bracket, and the codes in the brackets."""
    left = text.partition("[")[0].strip()
    found: list[DatedCode] = []
    end = 0
    for match in BRACKETS.finditer(text):
        end = match.end()
        code = _code(match[1], number, problems)
        if code is not None:
            found.append(code)
    rest = BRACKETS.sub("", text)[len(text.partition("[")[0]) :].strip(" \t;")
    if "[" in rest or "]" in rest or not end:
        problems.malformed(number, f"brackets do not match: {text[:60]}")
    elif rest:
        problems.unsupported(number, f"{rest[:40]!r} after the code is not read")
    return left, found


def _code(text: str, number: int, problems: Problems) -> DatedCode | None:
    since = until = None
    code = text.strip()
    if match := _DATED.match(text):
        code, day = match[1], day_number(match[3])
        if day is None:
            problems.malformed(number, f"[{text}]: {match[3]} is no date; write YYMMDD or YYYYMMDD")
            return None
        since, until = (day, None) if match[2] == ">" else (None, day - 1)
    elif match := _BETWEEN.match(text):
        code, since, until = match[1], day_number(match[2]), day_number(match[3])
        if since is None or until is None:
            problems.malformed(number, f"[{text}]: no two dates; write YYMMDD or YYYYMMDD")
            return None
        if since > until:
            problems.malformed(number, f"[{text}]: ends before it begins")
            return None
    if code in _CONTROL:
        problems.unsupported(number, f"[{code}] is a TABARI control code; taken as [{NULL}]")
        code = NULL
    codes = tuple(c.strip().upper() for c in code.split("/"))
    if not all(c == NULL or CODE.match(c) for c in codes):
        problems.malformed(number, f"[{text}]: no code; write [CODE], [CODE <date], [CODE >date] or [CODE date-date]")
        return None
    return DatedCode(codes, since, until)
