"""The vocabulary of numbers and figures, read from data/cues/figures.toml and checked."""

import tomllib
from dataclasses import dataclass
from importlib.resources import files

from dragoman.errors import DataError

_NAME = "data/cues/figures.toml"
_VALUES = ("numbers", "scales", "multiplying", "fractions")
_TEXTS = ("units", "outcomes", "sums")
_LISTS = {
    "hedges": ("approximate", "at_least", "at_most"),
    "none": ("words",),
    "lengths": ("units", "measures"),
    "calendar": ("months", "weekdays", "spans", "clock", "before_age"),
    "skipped": ("unnamed", "fillers", "currency_adjectives"),
    "labels": ("nouns",),
    "structural": ("nouns",),
    "persons": ("nouns",),
    "counters": ("of", "attributes", "whole"),
    "measuring": ("verbs", "changing"),
    "unknown": ("adjectives", "known_adjectives", "giving", "withholding", "none_of"),
    "saying": ("verbs",),
    "owning": ("holding", "verbs"),
    "harming": ("verbs",),
    "valuing": ("verbs",),
    "intransitive": ("verbs",),
    "places": ("prepositions", "moving", "entering"),
}
_LONGEST_HEDGE = 4  # words


@dataclass(frozen=True, slots=True)
class FigureCues:
    """Number words and what goes with them; sections and meaning as in the data file's header."""

    numbers: dict[str, float]
    scales: dict[str, float]
    vague: dict[str, tuple[float, float | None]]  # low, high
    hedges: dict[tuple[str, ...], frozenset[str]]  # words of the hedge -> approximate, at_least, at_most
    hedge_ends: frozenset[str]  # last words of hedges
    none: frozenset[str]
    units: dict[str, str]
    lengths: frozenset[str]
    length_measures: frozenset[str]
    multiplying: dict[str, float]
    fractions: dict[str, float]
    attributes: frozenset[str]
    valuing: frozenset[str]
    intransitive: frozenset[str]
    moving: frozenset[str]
    entering: frozenset[str]
    months: frozenset[str]
    dates: frozenset[str]  # months and weekdays
    spans: frozenset[str]
    clock: frozenset[str]
    before_age: frozenset[str]
    unnamed: frozenset[str]
    fillers: frozenset[str]
    currency_adjectives: frozenset[str]
    labels: frozenset[str]
    structural: frozenset[str]
    persons: frozenset[str]
    counters: frozenset[str]
    measures: frozenset[str]
    measuring: frozenset[str]
    changing: frozenset[str]
    outcomes: dict[str, str]
    sums: dict[str, str]
    unknown: frozenset[str]
    known: frozenset[str]
    giving: frozenset[str]
    withholding: frozenset[str]
    saying: frozenset[str]
    owning: frozenset[str]
    holding: frozenset[str]
    none_of: frozenset[str]
    harming: frozenset[str]
    place_words: frozenset[str]
    starts: frozenset[str]  # every word but digits that a number phrase may begin or be made of


def load_figure_cues(text: str | None = None) -> FigureCues:
    """The packaged cues, or those in `text` (TOML, format in the packaged file's header). Raises DataError."""
    if text is None:
        text = (files("dragoman") / _NAME).read_text(encoding="utf-8")
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise DataError(f"not TOML: {error}", where=_NAME, hint="see the header of the file for its format") from None
    for section in data:
        if section not in _LISTS and section not in (*_VALUES, *_TEXTS, "vague"):
            raise _wrong(text, section, f"unknown section [{section}]")
    numbers, scales, multiplying, fractions = (_values(text, data, name) for name in _VALUES)
    units, outcomes, sums = (_texts(text, data, name) for name in _TEXTS)
    vague = _vague(text, data)
    lists = {s: {n: _words(text, data, s, n) for n in names} for s, names in _LISTS.items()}
    hedges = _hedges(text, lists["hedges"])
    none = frozenset(lists["none"]["words"])
    return FigureCues(
        numbers=numbers,
        scales=scales,
        vague=vague,
        hedges=hedges,
        hedge_ends=frozenset(words[-1] for words in hedges),
        none=none,
        units=units,
        lengths=frozenset(lists["lengths"]["units"]),
        length_measures=frozenset(lists["lengths"]["measures"]),
        multiplying=multiplying,
        fractions=fractions,
        attributes=frozenset(lists["counters"]["attributes"]),
        valuing=frozenset(lists["valuing"]["verbs"]),
        intransitive=frozenset(lists["intransitive"]["verbs"]),
        moving=frozenset(lists["places"]["moving"]),
        entering=frozenset(lists["places"]["entering"]),
        months=frozenset(lists["calendar"]["months"]),
        dates=frozenset({*lists["calendar"]["months"], *lists["calendar"]["weekdays"]}),
        unnamed=frozenset(lists["skipped"]["unnamed"]),
        fillers=frozenset(lists["skipped"]["fillers"]),
        currency_adjectives=frozenset(lists["skipped"]["currency_adjectives"]),
        spans=frozenset(lists["calendar"]["spans"]),
        clock=frozenset(lists["calendar"]["clock"]),
        before_age=frozenset(lists["calendar"]["before_age"]),
        labels=frozenset(lists["labels"]["nouns"]),
        structural=frozenset(lists["structural"]["nouns"]),
        persons=frozenset(lists["persons"]["nouns"]),
        counters=frozenset(lists["counters"]["of"] + lists["counters"]["attributes"]),
        measures=frozenset(lists["counters"]["whole"]),
        measuring=frozenset(lists["measuring"]["verbs"] + lists["measuring"]["changing"]),
        changing=frozenset(lists["measuring"]["changing"]),
        outcomes=outcomes,
        sums=sums,
        unknown=frozenset(lists["unknown"]["adjectives"]),
        known=frozenset(lists["unknown"]["known_adjectives"]),
        giving=frozenset(lists["unknown"]["giving"]),
        withholding=frozenset(lists["unknown"]["withholding"]),
        saying=frozenset(lists["saying"]["verbs"]),
        harming=frozenset(lists["harming"]["verbs"]),
        owning=frozenset(lists["owning"]["verbs"] + lists["owning"]["holding"]),
        holding=frozenset(lists["owning"]["holding"]),
        none_of=frozenset(lists["unknown"]["none_of"]),
        place_words=frozenset(lists["places"]["prepositions"]),
        starts=frozenset({*numbers, *(s for s in scales if len(s) > 3), *vague, *none, "a", "an", "half"}),
    )


def _section(text: str, data: dict[str, object], section: str) -> dict[str, object]:
    table = data.get(section, {})
    if not isinstance(table, dict):
        raise _wrong(text, section, f"[{section}] is no table")
    return table


def _values(text: str, data: dict[str, object], section: str) -> dict[str, float]:
    found = {}
    for word, value in _section(text, data, section).items():
        if isinstance(value, bool) or not isinstance(value, (int, float)) or value < 0:
            raise _wrong(text, word, f"{word!r} in [{section}] needs a number")
        found[word] = float(value)
    return found


def _texts(text: str, data: dict[str, object], section: str) -> dict[str, str]:
    found = {}
    for word, value in _section(text, data, section).items():
        if not isinstance(value, str) or not value:
            raise _wrong(text, word, f"{word!r} in [{section}] needs a text")
        found[word] = value
    return found


def _vague(text: str, data: dict[str, object]) -> dict[str, tuple[float, float | None]]:
    found: dict[str, tuple[float, float | None]] = {}
    for word, pair in _section(text, data, "vague").items():
        if not isinstance(pair, list) or len(pair) != 2 or not all(type(n) in (int, float) for n in pair):
            raise _wrong(text, word, f"{word!r} in [vague] needs [low, high]")
        low, high = float(pair[0]), float(pair[1])
        if high and high < low:
            raise _wrong(text, word, f"{word!r} in [vague] has its high below its low")
        found[word] = (low, high or None)
    return found


def _words(text: str, data: dict[str, object], section: str, name: str) -> list[str]:
    table = _section(text, data, section)
    for key in table:
        if key not in _LISTS[section]:
            raise _wrong(text, key, f"unknown list {key!r} in [{section}]; known are {', '.join(_LISTS[section])}")
    words = table.get(name, [])
    if not isinstance(words, list):
        raise _wrong(text, name, f"{name!r} in [{section}] is no list of words")
    for word in words:
        if (
            not isinstance(word, str)
            or not word
            or word != word.strip()
            or (section != "lengths" and word != word.lower())
        ):
            raise _wrong(text, str(word), f"{word!r} in {section}.{name} is no lower-case word")
    return words


def _hedges(text: str, lists: dict[str, list[str]]) -> dict[tuple[str, ...], frozenset[str]]:
    found: dict[tuple[str, ...], set[str]] = {}
    for kind, phrases in lists.items():
        for phrase in phrases:
            words = tuple(phrase.split())
            if len(words) > _LONGEST_HEDGE:
                raise _wrong(text, phrase, f"the hedge {phrase!r} is longer than {_LONGEST_HEDGE} words")
            found.setdefault(words, set()).add(kind)
    return {words: frozenset(kinds) for words, kinds in found.items()}


def _wrong(text: str, word: str, what: str) -> DataError:
    """A DataError with the line that `word` first stands in."""
    line = next((n for n, row in enumerate(text.splitlines(), 1) if not row.startswith("#") and word in row), 1)
    return DataError(what, where=f"{_NAME}:{line}", hint="see the header of the file for its format")
