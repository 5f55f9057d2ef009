"""Shares: "a third of the crop" as a percentage, and those that count nobody ("one in four", "eight of 10 voters")."""

from dragoman.finding.figures_cues import FigureCues
from dragoman.finding.quantities_words import Cardinal, cardinal
from dragoman.parsing.parse import Parse

_HYPHENS = frozenset({"-", "–", "‑"})
_LARGEST_SHARE = 1000  # one in a thousand
_OF_TEN = 10  # "eight of 10 voters" is a share, "18 of 25 seats" two counts
_AFTER_HALF = frozenset({"of", "the", "its", "their", "all", "his", "her"})
_MOST_PARTS = 9  # "two-thirds", "nine-tenths"


def share_of(parse: Parse, number: Cardinal, stop: int, cues: FigureCues) -> int | None:
    """The token after "one in four", "6 out of 10" or "eight of 10", which count nobody; None for other numbers."""
    at = number.last
    if number.value is None or at + 1 >= stop:
        return None
    link = parse.lower[at]
    if link == "out" and parse.lower[at + 1] == "of":
        at += 1
    elif link not in ("in", "of"):
        return None
    whole = cardinal(parse, at + 1, stop, cues) if at + 1 < stop else None
    if whole is None or whole.value is None or whole.year or whole.value < number.value or whole.value > _LARGEST_SHARE:
        return None
    if link == "of" and whole.value > _OF_TEN:
        return None
    return whole.last


def fraction(parse: Parse, first: int, stop: int, cues: FigureCues) -> Cardinal | None:
    """ "a third of", "two-thirds of", "half the", "by a quarter": percent of the whole, rounded but for the half."""
    word = parse.lower[first]
    before = parse.lower[first - 1] if first > parse.sentence(first).first else ""
    if word == "half":
        if first + 1 < stop and parse.lower[first + 1] in ("a", "an"):
            return None  # "half a percentage point"
        last, parts, name = first + 1, 1.0, "half"
        if before != "by" and (last >= stop or parse.lower[last] not in _AFTER_HALF):
            return None
        if parse.tags[first - 1] in ("DT", "JJ", "PRP$") and before and before not in ("about", "over"):
            return None  # "the first half of 2027"
    else:
        parts = 1.0 if word in ("a", "an") else cues.numbers.get(word, 0.0)
        at = first + 1 + (first + 1 < stop and parse.lower[first + 1] in _HYPHENS)
        if not 0 < parts <= _MOST_PARTS or at >= stop:
            return None
        name, last = parse.lower[at].removesuffix("s"), at + 1
        if name == "half" or name not in cues.fractions or (parts > 1) != parse.lower[at].endswith("s"):
            return None
        if before != "by" and (last >= stop or parse.lower[last] != "of"):
            return None  # "a third minister"
    if _of_number(parse, last, stop, cues):
        return None
    value = round(parts * cues.fractions[name], 1)
    if parts > 1:
        value = round(parts * 100 / round(100 / cues.fractions[name]), 1)
    return Cardinal(first, last, value, vague=name != "half", unit="%")


def _of_number(parse: Parse, last: int, stop: int, cues: FigureCues) -> bool:
    """Whether a number follows that the fraction is of: "half of the 120 wells", "a quarter of a million"."""
    for at in range(last, min(last + 3, stop)):
        word = parse.lower[at]
        if word[:1].isdigit() or word in cues.numbers or word in cues.scales:
            return True
        if word not in ("of", "the", "a", "its", "their", "all"):
            return False
    return False
