"""What all PETRARCH dictionaries share: lines without comments, words, date stamps, and a file's problems."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from dragoman.errors import DataError

MAX_BYTES = 64_000_000
MAX_LINE = 4_000  # characters; the longest line of the published dictionaries has some 600
NULL = "---"  # the code that says: known, and not to be coded
CODE = re.compile(r"[A-Za-z0-9]{1,40}\Z")
BRACKETS = re.compile(r"\[([^\[\]]{0,200})\]")
_APART = re.compile(r"[-–—()\"“”,;:]{1,20}")
_NOT = re.compile(r"(.{1,40})(N'T|'S)\Z")


@dataclass(frozen=True, slots=True)
class Problem:
    """A line not taken as it stands. `kind`: unsupported (valid in PETRARCH or TABARI, not here) or malformed."""

    where: str
    what: str
    kind: Literal["unsupported", "malformed"]

    def line(self) -> str:
        """`file:line: kind: what`."""
        return f"{self.where}: {self.kind}: {self.what}"


class Problems:
    """The problems of one dictionary file, in line order."""

    def __init__(self, path: Path) -> None:
        self.name = path.name
        self.found: list[Problem] = []

    def unsupported(self, line: int, what: str) -> None:
        """Valid in PETRARCH or TABARI, but not understood here."""
        self.found.append(Problem(f"{self.name}:{line}", what, "unsupported"))

    def malformed(self, line: int, what: str) -> None:
        """Against the format; the line is left out."""
        self.found.append(Problem(f"{self.name}:{line}", what, "malformed"))

    def sorted(self) -> list[Problem]:
        """All, by line, each once."""
        return sorted(dict.fromkeys(self.found), key=lambda p: int(p.where.rpartition(":")[2]))


def read_lines(path: Path, problems: Problems) -> Iterator[tuple[int, str]]:
    """Number and text of every line that holds something, `#` comments and `<!-- -->` blocks removed.

    Raises DataError where the file is missing, too large, or no text.
    """
    inside = False
    for number, raw in enumerate(_text(path).splitlines(), 1):
        if inside:
            inside = "-->" not in raw
            continue
        line = raw.lstrip()
        if line.startswith(("<!", "<! ")):
            inside = "-->" not in raw and line.startswith("<!--")
            continue
        line = _uncommented(raw).rstrip()
        if len(line) > MAX_LINE:
            problems.malformed(number, f"{len(line)} characters; a line has at most {MAX_LINE}")
        elif line.strip():
            yield number, line


def _uncommented(line: str) -> str:
    """A line up to its `#`, where that is not inside a code: TABARI has a code [###]."""
    at = line.find("#")
    while at > 0 and line.rfind("[", 0, at) > line.rfind("]", 0, at) and "]" in line[at:]:
        at = line.find("#", line.find("]", at))
    return line if at < 0 else line[:at]


def _text(path: Path) -> str:
    try:
        data = path.read_bytes() if path.stat().st_size <= MAX_BYTES else None
    except OSError as error:
        raise DataError(f"cannot read the dictionary: {error.strerror}", where=str(path)) from None
    if data is None:
        raise DataError(f"larger than {MAX_BYTES // 1_000_000} MB", where=str(path), hint="no PETRARCH dictionary is")
    if b"\0" in data[:10_000]:
        raise DataError("binary, not a PETRARCH dictionary", where=str(path))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")  # older dictionaries


def words_of(phrase: str) -> tuple[str, ...]:
    """The words of a dictionary phrase as a tokeniser cuts them, upper case: "WO_N'T", "AL-QAEDA" -> AL QAEDA.

    Underscores and spaces separate words; hyphens do too, because parsers cut at them.
    """
    found: list[str] = []
    for piece in phrase.upper().replace("’", "'").replace("_", " ").split():
        for word in _APART.sub(" ", piece).split():
            cut = _NOT.match(word)
            if cut and word not in ("N'T", "'S"):
                found.append(cut[1])
                if cut[2] == "N'T":
                    found.append(cut[2])
            elif word.strip("'"):
                found.append(word if word.startswith("'") and len(word) > 1 and word == "'S" else word.strip("'"))
    return tuple(w for w in found if w != "'S")


def plural(noun: str) -> str:
    """The regular English plural, as PETRARCH makes it (upper case)."""
    if noun.endswith("Y") and noun[-2:-1] not in "AEIOU":
        return noun[:-1] + "IES"
    return noun + ("ES" if noun.endswith(("S", "X", "Z", "CH", "SH")) else "S")


def day_number(stamp: str) -> int | None:
    """YYMMDD or YYYYMMDD as the number YYYYMMDD, None where it is neither. Two-digit years to 30 are of this century.

    Day and month may be 00, which dictionaries write for "unknown".
    """
    if not stamp.isdigit() or len(stamp) not in (6, 8):
        return None
    if len(stamp) == 6:
        stamp = ("20" if int(stamp[:2]) <= 30 else "19") + stamp
    return int(stamp) if int(stamp[4:6]) <= 12 and int(stamp[6:]) <= 31 else None
