"""The discards dictionary: phrases that leave a sentence, or with `+` the whole report, without events."""

from dataclasses import dataclass
from pathlib import Path

from dragoman.petrarch.lines import Problems, read_lines, words_of
from dragoman.petrarch.phrase_table import PhraseTable


@dataclass(frozen=True, slots=True)
class Discard:
    """A discard phrase as written; `report` where it leaves out the whole report."""

    phrase: str
    report: bool
    where: str


def read_discards(path: Path, table: PhraseTable[Discard], problems: Problems) -> int:
    """Add a file's phrases to `table`; returns their number. Raises DataError where the file cannot be read."""
    count = 0
    for number, line in read_lines(path, problems):
        text = line.strip()
        phrase = text.lstrip("+").replace("_", " ").strip()
        words = words_of(phrase)
        if not words or "[" in text:
            problems.malformed(number, f"{text[:60]}: a discard is a phrase, or + and a phrase")
            continue
        count += table.add(words, Discard(phrase, text.startswith("+"), f"{path.name}:{number}"))
    return count
