"""What stands before a unit of time: "the", "last", "third", "at least two more", "fiscal 1988"."""

from dataclasses import dataclass

from dragoman.resolving.times.reader import HYPHENS, Reader


@dataclass(slots=True)
class Left:
    """What stands before a unit; `first` is the first token of it, `hyphen` says that it is joined on ("two-year")."""

    first: int
    hyphen: bool = False
    determined: bool = False
    shift: str | None = None
    ordinal: int | None = None
    count: float | None = None
    vague: bool = False
    year: int | None = None
    a: bool = False


def read_left(r: Reader, i: int) -> Left:
    """Read leftward from the unit word at token i, at most four words and their fillers."""
    left = Left(i)
    at = i - 1
    if r.word(at) in HYPHENS:
        left.hyphen, at = True, at - 1
    while r.word(at) in r.cues.words["fillers"]:
        at -= 1
    for _ in range(4):
        word = r.word(at)
        shift = r.cues.shifts.get(word)
        ordinal = ordinal_at(r, at) if left.ordinal is None else None
        if ordinal is not None and (left.count is None or ordinal == 1):
            left.ordinal = ordinal  # "the third quarter", "the first nine months"
        elif left.ordinal is not None and word in ("a", "an"):
            left.first, left.determined = at, True
            break
        elif left.shift is not None and not r.is_in(at - 1, "determiners") and r.number_before(at + 1) is not None:
            break  # "up from 300,000 last year"
        elif left.count is None and (number := r.number_before(at + 1)) is not None and r.year(at) is None:
            at, left.count, left.vague = number
            left.a = r.word(at) in ("a", "an")
        elif left.shift is None and shift is not None and _is_shift(r, at):
            left.shift = shift
        elif left.year is None and r.year(at) is not None:
            left.year = r.year(at)
        elif r.is_in(at, "determiners"):
            left.first, left.determined = (left.first if left.hyphen else at), True
            break
        else:
            break
        left.first = at
        at -= 1
        if r.word(at) in HYPHENS and left.ordinal is not None and left.hyphen:
            at -= 1
        while r.word(at) in r.cues.words["fillers"] and (r.word(at) == "fiscal" or r.word(at - 1) in ("a", "the")):
            left.first, at = at, at - 1
        if left.a:
            break
    if left.count is not None and left.shift is None and not left.determined:
        left.first = r.approximated(left.first)
    return left


def ordinal_at(r: Reader, at: int) -> int | None:
    """The value of "third", "20th" at token `at`, or None."""
    word = r.word(at)
    if word in r.cues.ordinals:
        return r.cues.ordinals[word]
    if word[:1].isdigit() and word[-2:] in ("st", "nd", "rd", "th") and word[:-2].isdecimal() and len(word) < 5:
        return int(word[:-2])
    return None


def _is_shift(r: Reader, at: int) -> bool:
    tag = r.parse.tags[at]
    if r.word(at) == "that":
        return tag == "DT"
    return not tag.startswith("VB") or r.word(at) in ("following", "preceding", "coming")
