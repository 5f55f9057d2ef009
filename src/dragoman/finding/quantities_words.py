"""The value of a run of number words and digits: "2.5 million", "two dozen", "hundreds of thousands"."""

import re
from dataclasses import dataclass, replace

from dragoman.finding.figures_cues import FigureCues
from dragoman.parsing.parse import Parse

_DIGITS = re.compile(r"(\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?)([a-z%]{0,8})\.?\Z")
_HYPHENS = frozenset({"-", "–", "—", "‑"})
_CASUALTIES = frozenset({"casualty", "injury", "death", "fatality", "victim"})
_MOST_TOKENS = 12
_WIDEST_CHANGE = 3  # "by 2 to 5 percent" is a range, "by 2 to 11" is not


@dataclass(frozen=True, slots=True)
class Cardinal:
    """Tokens [first, last) and their value, or `low`/`high` for a vague number or range."""

    first: int
    last: int
    value: float | None
    low: float | None = None
    high: float | None = None
    vague: bool = False
    unit: str | None = None  # a unit written on to the digits: "12km"
    digits: bool = False
    year: bool = False  # four digits that read as a year


def cardinal(parse: Parse, first: int, stop: int, cues: FigureCues) -> Cardinal | None:
    """The number that begins at token `first`, or None."""
    word = parse.lower[first]
    if word in cues.none:
        return _none(parse, first, stop, cues)
    at = first
    if word == "half" and first + 2 < stop and parse.lower[first + 1] in ("a", "an"):
        scale = cues.scales.get(parse.lower[first + 2])
        if scale is None and parse.lower[first + 2] in ("percentage", "percent", "per", "point"):
            return Cardinal(first, first + 2, 0.5)
        return None if scale is None else Cardinal(first, first + 3, scale / 2)
    if word in ("a", "an"):
        following = parse.lower[first + 1] if first + 1 < stop else ""
        if following in cues.scales and len(following) > 3:
            return _spelled(parse, first + 1, stop, cues, first, 1.0)
        if following in cues.vague:
            return _vague(parse, first + 1, stop, cues, first)
        return Cardinal(first, first + 1, 1.0)
    if word in cues.vague:
        return _vague(parse, at, stop, cues, first)
    matched = _DIGITS.match(word)
    if matched is not None:
        return _in_digits(parse, first, stop, cues, matched)
    if word == "one" and first + 1 < stop and parse.lower[first + 1] == "of":
        return None  # "one of the reasons"
    if word in cues.numbers:
        return _spelled(parse, first, stop, cues, first, None)
    if word in cues.scales and len(word) > 3 and parse.tags[first] == "CD":
        return _spelled(parse, first, stop, cues, first, 1.0)
    return None


def _in_digits(parse: Parse, first: int, stop: int, cues: FigureCues, matched: "re.Match[str]") -> Cardinal | None:
    digits, suffix = matched.group(1), matched.group(2)
    if digits[0] == "0" and digits[1:2] not in ("", "."):
        return None  # 007, 0958
    value = float(digits.replace(",", ""))
    unit = None
    last = first + 1
    if suffix in cues.scales:
        value *= cues.scales[suffix]
    elif suffix in cues.units:
        unit = cues.units[suffix]
    elif suffix:
        return None  # 3rd, 1990s
    elif last < stop:
        last, half = _and_a_half(parse, last, stop)
        value += half
        after = parse.lower[last].rstrip(".") if last < stop else ""
        scale = cues.scales.get(after)
        joined = last < stop and parse.starts[last] == parse.ends[last - 1]
        if scale is not None and (len(after) > 1 or joined):
            value, last = value * scale, last + 1
            if (
                after in ("hundred", "thousand")
                and last < stop
                and (more := cues.scales.get(parse.lower[last])) is not None
            ):
                value, last = value * more, last + 1
    year = last == first + 1 and not unit and len(digits) == 4 and 1900 <= value <= 2099
    return Cardinal(first, last, value, unit=unit, digits=True, year=year)


def _and_a_half(parse: Parse, at: int, stop: int) -> tuple[int, float]:
    """The token after "and a half" at `at`, and 0.5; `at` and 0 where it does not stand there."""
    if at + 3 <= stop and parse.lower[at : at + 3] == ["and", "a", "half"]:
        return at + 3, 0.5
    return at, 0.0


def _spelled(parse: Parse, at: int, stop: int, cues: FigureCues, first: int, begun: float | None) -> Cardinal:
    """Number words: "three hundred and five thousand" adds up hundreds, and multiplies at each greater scale."""
    total, current = 0.0, begun
    last = at
    for i in range(at, min(stop, at + _MOST_TOKENS)):
        if i < last:
            continue  # taken by "and a half"
        word = parse.lower[i]
        if word == "and" and current:
            last, half = _and_a_half(parse, i, stop)
            if half:
                current += half
                continue
        value, scale = cues.numbers.get(word), cues.scales.get(word) if len(word) > 3 else None
        if value is not None:
            if (
                current is not None
                and not (current % 100 == 0 and current > 0)
                and not (current % 10 == 0 and current > 10 and value < 10)
            ):
                break
            current = (current or 0.0) + value
        elif scale is not None:
            if scale >= 1000:
                total += (current if current is not None else 1.0) * scale
                current = 0.0
            else:
                current = (current if current else 1.0) * scale
        elif word in _HYPHENS or (word == "and" and current and current % 100 == 0):
            following = parse.lower[i + 1] if i + 1 < stop else ""
            if following not in cues.numbers and following not in cues.scales:
                break
            continue
        else:
            break
        last = i + 1
    return Cardinal(first, last, total + (current or 0.0))


def _vague(parse: Parse, at: int, stop: int, cues: FigureCues, first: int) -> Cardinal | None:
    """ "Several hundred", "tens of thousands", "dozens": lower bounds by convention (the data file says which)."""
    word = parse.lower[at]
    low, high = cues.vague[word]
    last = at + 1
    if word in ("few", "couple", "pair") and first == at and not (last < stop and parse.lower[last] in cues.scales):
        return None  # "few believe" is no number
    following = parse.lower[last] if last < stop else ""
    if following in cues.scales and len(following) > 3:
        low, high, last = (
            2 * cues.scales[following],
            None,
            last + 1,
        )  # "several hundred" is no more than "hundreds" says
    elif following == "of" and last + 1 < stop:
        greater = parse.lower[last + 1]
        scale = cues.scales.get(greater[:-1]) if greater.endswith("s") else cues.scales.get(greater)
        if scale is not None and len(greater) > 3:
            low, high, last = low * scale, None, last + 2
    exact = high == low
    return Cardinal(
        first, last, low if exact else None, None if exact else low, None if exact else high, vague=not exact
    )


def _none(parse: Parse, first: int, stop: int, cues: FigureCues) -> Cardinal | None:
    """Zero: "nobody", "no one", and "no" before persons or casualties only ("no reason" counts nothing)."""
    word = parse.lower[first]
    if word != "no":
        return Cardinal(first, first + 1, 0.0)
    if first + 1 < stop and parse.lower[first + 1] == "one":
        return Cardinal(first, first + 2, 0.0)
    head = parse.heads[first]
    lemma = parse.lemmas[head].lower()
    if parse.deps[first] == "det" and head > first and (lemma in cues.persons or lemma in _CASUALTIES):
        return Cardinal(first, first + 1, 0.0)
    return None


def range_after(parse: Parse, one: Cardinal, stop: int, cues: FigureCues) -> Cardinal:
    """`one`, or the range that it opens: "between 40 and 60", "10 to 15", "10-15", "12 or 13"."""
    at = one.last
    if one.value is None or at + 1 >= stop:
        return one
    link = parse.lower[at]
    floor = parse.sentence(one.first).first
    before = parse.lower[one.first - 1] if one.first > floor else ""
    between = before == "between" and link == "and"
    if before in ("$", "€", "£") and one.first - 1 > floor:
        between = parse.lower[one.first - 2] == "between" and link == "and"
    if not between and not (link in ("to", "or") and before != "from") and not (link in _HYPHENS and one.digits):
        return one
    begin = at + 1
    if parse.tags[begin] == "$" and begin + 1 < stop:
        begin += 1
    two = cardinal(parse, begin, stop, cues)
    if two is None or two.value is None or two.vague:
        return one
    if link in _HYPHENS and (not two.digits or (two.last < stop and parse.lower[two.last] in _HYPHENS)):
        return one
    low = one.value
    if (
        low >= 1
        and low < 1000 <= two.value
        and one.last - one.first == 1
        and (two.last - begin > 1 or _scaled(parse, begin))
    ):
        scale = _scale_of(parse, two, cues)
        low = low * scale if low * scale <= two.value else low
    if low >= two.value or (one.year and two.year):
        return one
    opened = parse.lower[one.first - 2] if before in ("$", "€", "£") and one.first - 1 > floor else before
    if opened == "by" and two.value > _WIDEST_CHANGE * low:
        return one  # "narrowed by $2 billion to $11 billion": a change and a level
    first = one.first - 1 if between and before == "between" else one.first
    return replace(
        one, first=first, last=two.last, value=None, low=low, high=two.value, unit=two.unit or one.unit, year=False
    )


def _scaled(parse: Parse, token: int) -> bool:
    return parse.lower[token][-1:].isalpha() and parse.lower[token][:1].isdigit()


def _scale_of(parse: Parse, number: Cardinal, cues: FigureCues) -> float:
    """The scale that ends a number: 1e6 for "15 million" and "15m"."""
    word = parse.lower[number.last - 1].rstrip(".")
    matched = _DIGITS.match(word)
    return cues.scales.get(matched.group(2) if matched is not None else word, 1.0)
