"""Number phrases: what a text counts or measures, in digits or words, exact, hedged, vague or as a range.

Dates, times of day, ages, durations, ordinals, scores, telephone numbers and numbers that name something ("Article 5")
are no number phrases. Rules are in docs/figures.md; words and conventions in data/cues/figures.toml.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from dragoman.finding.figures_cues import FigureCues
from dragoman.finding.quantities_shares import fraction, share_of
from dragoman.finding.quantities_words import Cardinal, cardinal, range_after
from dragoman.parsing.parse import Parse

_HYPHENS = frozenset({"-", "–", "—", "‑"})
_COUNTING = frozenset({"nummod", "quantmod", "compound", "amod", "nmod", "det", "advmod", "poss", "predet"})
_MOST_OF_ADDRESS = 4  # names between a house number and its street


@dataclass(frozen=True, slots=True)
class NumberPhrase:
    """Tokens [first, last), characters [start, end): number, hedge, unit ("at least 2.5 million", "9 percent").

    `value` is an exact or approximate number; a bound or range has `low` and `high` instead, None for an open end.
    `noun` is the token of what is counted or measured, None where the phrase does not say.
    """

    first: int
    last: int
    start: int
    end: int
    low: float | None
    high: float | None
    value: float | None
    approximate: bool
    unit: str | None
    noun: int | None


def number_phrases(parse: Parse, cues: FigureCues) -> list[NumberPhrase]:
    """All number phrases of a report, in text order, none overlapping."""
    found: list[NumberPhrase] = []
    past = 0  # the token after the last phrase
    for i in _candidates(parse, cues):
        if i < past:
            continue
        stop = parse.sentence(i).last
        number = fraction(parse, i, stop, cues) or cardinal(parse, i, stop, cues)
        if number is None:
            continue
        past = number.last
        share = share_of(parse, number, stop, cues)
        if share is not None:
            past = share
            continue
        made = _phrase(parse, number, stop, cues)
        if made is not None:
            found.append(made)
            past = max(past, made.last)
    return _shared_units(parse, found)


def _candidates(parse: Parse, cues: FigureCues) -> Iterator[int]:
    starts, tags, lower = cues.starts, parse.tags, parse.lower
    for i, word in enumerate(lower):
        if tags[i] == "CD" or (word in starts and (word not in ("a", "an") or _article_counts(parse, i, cues))):
            yield i
        elif word[:1].isdigit() and tags[i] in ("JJ", "NN", "NNS"):
            yield i  # "5bn"


def _article_counts(parse: Parse, i: int, cues: FigureCues) -> bool:
    """Whether "a" is part of a number ("a dozen") or counts one person ("a soldier")."""
    if i + 1 >= len(parse):
        return False
    following = parse.lower[i + 1]
    if following in cues.scales or following in cues.vague or following in cues.fractions:
        return True
    head = parse.heads[i]
    return parse.deps[i] == "det" and parse.tags[head] == "NN" and parse.lemmas[head] in cues.persons


def _phrase(parse: Parse, number: Cardinal, stop: int, cues: FigureCues) -> NumberPhrase | None:
    number = range_after(parse, number, stop, cues)
    last, unit = _unit_after(parse, number, stop, cues)
    first, before = _unit_before(parse, number.first, cues)
    unit = unit or before or number.unit
    noun = _counted(parse, first, number, last, unit, cues)
    if unit is None and (noun is None or noun < first) and _names(parse, number, stop, cues):
        return None
    if _is_label(parse, number, stop, cues) or _is_multiple(parse, number, stop):
        return None
    if _is_time(parse, number, last, noun, stop, unit, cues):
        return None
    first, hedge = _hedge(parse, first, cues)
    low, high, value = number.low, number.high, number.value
    approximate = number.vague or "approximate" in hedge
    if value is not None and "at_least" in hedge:
        low, value = value, None
    elif value is not None and "at_most" in hedge:
        high, value = value, None
    elif low is not None and "at_most" in hedge:
        high = high or low
        low = None
    if "at_least" in hedge or "at_most" in hedge:
        approximate = number.vague
    if last + 1 < stop and parse.lower[last] == "or" and parse.lower[last + 1] in ("more", "so"):
        if parse.lower[last + 1] == "more" and value is not None:
            low, value = value, None
        approximate = approximate or parse.lower[last + 1] == "so"
        last += 2
    end = parse.ends[last - 1]
    if parse.words[last - 1][-1:] == "." and last == stop:
        end -= 1  # "€5m." at the end of a sentence
    return NumberPhrase(first, last, parse.starts[first], end, low, high, value, approximate, unit, noun)


def _unit_after(parse: Parse, number: Cardinal, stop: int, cues: FigureCues) -> tuple[int, str | None]:
    at = number.last
    if number.vague and at + 1 < stop and parse.lower[at] == "of":  # "thousands of dollars"
        unit = cues.units.get(parse.lemmas[at + 1].lower())
        if unit is not None:
            return at + 2, unit
    if at < stop and parse.lower[at] in _HYPHENS and at + 1 < stop and parse.lower[at + 1] in ("percent", "per"):
        at += 1  # "a 9-percent rise"
    for second in (at + 1, at + 2):  # "per cent", "Swiss francs", "New Zealand dollars"
        if second < stop:
            pair = f"{parse.lower[second - 1]} {parse.lemmas[second].lower()}"
            if pair in cues.units and (second == at + 1 or parse.pos[at] == "PROPN"):
                return second + 1, cues.units[pair]
    if at + 1 < stop and parse.lower[at] in cues.currency_adjectives:
        unit = cues.units.get(parse.lemmas[at + 1].lower())
        if unit is not None:
            return at + 2, unit
    if at < stop:
        unit = cues.units.get(parse.lemmas[at].lower()) or cues.units.get(parse.lower[at])
        if unit is not None:
            return at + 1, unit
    return at, None


def _unit_before(parse: Parse, first: int, cues: FigureCues) -> tuple[int, str | None]:
    if first > 0 and parse.sentence_of[first - 1] == parse.sentence_of[first]:
        unit = cues.units.get(parse.lower[first - 1])
        if unit is not None and (
            parse.tags[first - 1] == "$" or parse.words[first - 1].isupper() or not unit.islower()
        ):
            if parse.lower[first - 1] in ("$",) and first > 1 and parse.lower[first - 2] in ("us", "u.s."):
                return first - 2, unit
            return first - 1, unit
    return first, None


def _hedge(parse: Parse, first: int, cues: FigureCues) -> tuple[int, frozenset[str]]:
    """Where the phrase begins with its hedges ("at least another"), and what they do."""
    floor = parse.sentence(first).first
    kinds: frozenset[str] = frozenset()
    at, seen = first, first
    for _ in range(3):
        while at - 1 >= floor and parse.lower[at - 1] in cues.fillers and (at - 1) not in (first,):
            at -= 1
        for length in (4, 3, 2, 1):
            if at - length >= floor and parse.lower[at - 1] in cues.hedge_ends:
                if length == 1 and parse.tags[at - 1] == "RP":
                    continue  # a verb's particle: "hand over 50 rifles"
                kind = cues.hedges.get(tuple(parse.lower[at - length : at]))
                if kind is not None:
                    at -= length
                    seen, kinds = at, kinds | kind
                    break
        else:
            break
    return seen, kinds


def _counted(parse: Parse, first: int, number: Cardinal, last: int, unit: str | None, cues: FigureCues) -> int | None:
    """What is counted: the noun that the number modifies, or the one after "of"."""
    inside = range(first, last)
    for t in reversed(inside):
        for c in parse.children[t]:
            if c >= last and parse.deps[c] == "prep" and parse.lower[c] in ("of", "in" if unit is not None else "of"):
                found = parse.child(c, "pobj")
                if found is not None and _is_noun(parse, found, cues):
                    return found
    if last < len(parse) and parse.lower[last] == "of" and last + 1 < len(parse):
        found = parse.child(last, "pobj")
        if found is not None and _is_noun(parse, found, cues):
            return found
    for t in reversed(inside):
        head = parse.heads[t]
        if head >= last and parse.deps[t] in _COUNTING and parse.pos[head] in ("NOUN", "PROPN"):
            return head if _is_noun(parse, head, cues) else None
    if (
        last < len(parse)
        and parse.tags[last] in ("NNS", "NNPS")
        and parse.sentence_of[last] == parse.sentence_of[first]
    ):
        return last
    return None


def _is_noun(parse: Parse, token: int, cues: FigureCues) -> bool:
    return parse.pos[token] in ("NOUN", "PROPN") and parse.lower[token] not in cues.months


def _is_label(parse: Parse, number: Cardinal, stop: int, cues: FigureCues) -> bool:
    """Whether a number names what stands before it, whatever follows ("section 12 of the Act"), or is in degrees."""
    first, last = number.first, number.last
    if last < stop and parse.words[last][:1] == "°":
        return True
    if _is_address(parse, number, stop, cues):
        return True
    floor = parse.sentence(first).first
    if first == floor:
        return False
    before = first - 1
    while before > floor + 1 and parse.lower[before] in ("and", ",", "to", "or") and parse.tags[before - 1] == "CD":
        before -= 2  # "articles 4 and 9"
    named = parse.lemmas[before].lower()
    if named in cues.labels and before == first - 1 and number.digits and parse.words[before][:1].isupper():
        return True  # "Bus 61", "Article 5 protections"
    if parse.lower[first - 1] in ("top", "per") or (
        named in cues.spans and parse.tags[before] == "NN" and number.digits
    ):
        return True  # "the top 10", "day 12"
    listed = last + 1 < stop and parse.lower[last] in ("and", ",", "or") and parse.tags[last + 1] == "CD"
    return named in cues.labels and (before < first - 1 or listed or (last < stop and parse.lower[last] == "of"))


def _is_address(parse: Parse, number: Cardinal, stop: int, cues: FigureCues) -> bool:
    """ "the 500 block of Elm Street", "207 South Main St."."""
    if not number.digits or number.last >= stop:
        return False
    if parse.lower[number.last] == "block":
        return True
    for at in range(number.last, min(number.last + _MOST_OF_ADDRESS, stop)):
        if parse.pos[at] != "PROPN":
            return False
        if parse.lower[at] in cues.labels and at > number.last:
            return True
    return False


def _is_multiple(parse: Parse, number: Cardinal, stop: int) -> bool:
    """ "three times more diplomats", "10 times the dose"."""
    return number.last < stop and parse.lower[number.last] == "times"


def _names(parse: Parse, number: Cardinal, stop: int, cues: FigureCues) -> bool:
    """Whether a number without a noun is a label, an age, a year, a date, a score or a telephone number."""
    first, last = number.first, number.last
    floor = parse.sentence(first).first
    before = parse.lower[first - 1] if first > floor else ""
    after = parse.lower[last] if last < stop else ""
    if number.digits and number.low is not None and any(parse.lower[i] in _HYPHENS for i in range(first, last)):
        return True  # 3-10, 555-1234
    if number.digits and (before.isdigit() or after.isdigit()):
        return True
    if number.digits and (before in _HYPHENS or after in _HYPHENS or before in ("/", "#", ":") or after in ("/", ":")):
        return True
    if (
        before in cues.before_age
        or (first > floor and parse.pos[first - 1] != "VERB" and parse.lemmas[first - 1].lower() in cues.labels)
        or (before in cues.labels and parse.pos[first - 1] != "VERB")
    ):
        return True
    if before in cues.months or after in cues.months:
        return True
    if before == "," and after in (",", "", ".", ")") and first - 1 > floor and parse.pos[first - 2] == "PROPN":
        return True  # "Ann Lee, 40," is an age, "July 3, 2021," a year
    if before == "(" and after == ")":
        return True
    if number.value is not None and parse.lower[first] == "one" and number.last - number.first == 1:
        return parse.deps[first] not in ("nummod",)
    return number.digits and first > floor and parse.pos[first - 1] == "PROPN" and parse.heads[first] in (first - 1,)


def _is_time(
    parse: Parse, number: Cardinal, last: int, noun: int | None, stop: int, unit: str | None, cues: FigureCues
) -> bool:
    """Whether a number is a year, a day of a month, a time of day, an age, or counts a span of time."""
    first = number.first
    floor = parse.sentence(first).first
    before = parse.lower[first - 1] if first > floor else ""
    after = parse.lower[last] if last < stop else ""
    if unit is not None:
        return after == "-" and last + 1 < stop and parse.pos[last + 1] == "ADJ"
    if after in cues.clock or before in cues.months or after in cues.months:
        return True
    if noun is not None and parse.lemmas[noun].lower().removesuffix("s") in cues.spans:
        return True  # "60 Minutes" too
    if last < stop and parse.lemmas[last].lower() in cues.spans:
        return True
    if number.year and not _hedge(parse, first, cues)[1]:
        return True
    if noun is not None and parse.pos[noun] == "PROPN" and parse.lower[noun] in cues.labels:
        return True  # "10 Downing Street"
    if after in _HYPHENS and last + 1 < stop and parse.starts[last] == parse.ends[last - 1]:
        return True  # "two-week", "22-year-old", "three-point"
    return before in _HYPHENS and number.digits and parse.starts[first] == parse.ends[first - 1]


def _shared_units(parse: Parse, found: list[NumberPhrase]) -> list[NumberPhrase]:
    """ "From 12 to 9 percent": the first number has the second's unit and noun."""
    for i in range(len(found) - 1):
        one, two = found[i], found[i + 1]
        if one.unit is None and one.noun is None and _is_part_of(parse, one, two):
            found[i] = replace(one, noun=two.noun)
            continue
        if one.unit is None and one.noun is None and two.first == one.last + 1 and parse.lower[one.last] == "to":
            found[i] = replace(one, unit=two.unit, noun=two.noun)
    return found


def _is_part_of(parse: Parse, one: NumberPhrase, two: NumberPhrase) -> bool:
    """ "12 of 44 hospitals"."""
    between = parse.lower[one.last : two.first]
    return two.unit is None and two.noun is not None and between in (["of"], ["of", "the"])
