"""The words of time (data/cues/times.toml), loaded and checked once."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Any

from dragoman.errors import DataError

FILE = "cues/times.toml"
UNITS = frozenset(
    [
        "second",
        "minute",
        "hour",
        "day",
        "week",
        "fortnight",
        "weekend",
        "month",
        "quarter",
        "half",
        "year",
        "decade",
        "century",
    ]
)
SHIFTS = frozenset(
    ["last", "this", "next", "past", "coming", "recent", "previous", "same", "following", "latest", "every"]
)
RELATIONS = frozenset(["at", "by", "since", "until", "after", "before", "within", "for", "from", "between"])
POSITIONS = ("early", "mid", "late", "start", "end", "earlier", "later")
LISTS = (
    *("ambiguous_months", "short_months", "month_guides"),
    *("short_weekdays", "plural_weekdays", "before_weekday_names", "after_weekday_names"),
    *("plural_units", "season_guides", "dayparts", "clock_words", "clock_marks", "clock_zones", "clock_guides"),
    *("count_guides", "count_nouns", "year_guides", "approximators", "fillers", "comparatives", "comparers"),
    *(
        "future_auxiliaries",
        "shares",
        "frequencies",
        "ahead_words",
        "period_ends",
        "refusals",
        "starters",
        "terms",
        "same_past",
        "statives",
        "determiners",
        "ranges",
    ),
)

Phrases = dict[str, list[tuple[tuple[str, ...], str]]]  # first word -> (all words, value), longest first


@dataclass(frozen=True, slots=True)
class TimeCues:
    """The vocabulary of the time grammar. Build with `load_time_cues`; the file's header documents every field."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    units: Mapping[str, str]
    numbers: Mapping[str, float]
    vague_numbers: Mapping[str, float]
    ordinals: Mapping[str, int]
    shifts: Mapping[str, str]
    positions: Mapping[str, str]
    decades: Mapping[str, int]
    seasons: Mapping[str, int]
    phrases: Phrases  # day words, senses and holidays; values "day_word:0", "sense:past", "holiday:12-25"
    offsets: Phrases
    relations: Phrases  # keyed by LAST word, since they are matched leftward
    plans: frozenset[str]
    ahead: frozenset[str]
    onward: frozenset[str]
    words: Mapping[str, frozenset[str]]
    seconds: Mapping[str, frozenset[str]]  # first words that open only longer phrases -> the words that may follow
    nuclei: Mapping[str, str]  # word -> which reading to try: month weekday unit season decade phrase clock daypart


def load_time_cues(text: str | None = None) -> TimeCues:
    """Read the bundled cue file, or `text` in its format. Raises DataError naming file and line."""
    if text is None:
        text = (resources.files("dragoman.data") / FILE).read_text("utf-8")
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise DataError(f"not TOML: {error}", where=FILE, hint="the file's header describes the format") from None
    check = _Checker(text, data)
    months = check.table("months", lambda v: type(v) is int and 1 <= v <= 12, "a month, 1 to 12")
    weekdays = check.table("weekdays", lambda v: type(v) is int and 0 <= v <= 6, "a weekday, 0 to 6")
    units = check.table("units", lambda v: v in UNITS, f"one of {', '.join(sorted(UNITS))}")
    decades = check.table("decades", lambda v: type(v) is int and v % 10 == 0, "the first year of a decade")
    seasons = check.table("seasons", lambda v: v in (3, 6, 9, 12), "3, 6, 9 or 12")
    day_words = check.table("day_words", lambda v: type(v) is int, "a whole number of days")
    senses = check.table("senses", lambda v: v in ("present", "past", "future", "set", "duration"), "a sense")
    holidays = check.table("holidays", _is_holiday, '"MM-DD", "easter+N" or ""')
    words = {name: check.words("words", name) for name in LISTS}
    phrases = {k: f"day_word:{v}" for k, v in day_words.items()}
    phrases |= {k: f"sense:{v}" for k, v in senses.items()} | {k: f"holiday:{v}" for k, v in holidays.items()}
    offsets = check.table("offsets", lambda v: v in ("ago", "before", "after", "hence"), "ago, before, after or hence")
    relations = check.table("relations", lambda v: v in RELATIONS, f"one of {', '.join(sorted(RELATIONS))}")
    nuclei = {phrase.split()[0]: "phrase" for phrase in phrases}
    nuclei |= dict.fromkeys(words["clock_words"], "clock") | dict.fromkeys(words["dayparts"], "daypart")
    nuclei |= dict.fromkeys(decades, "decade") | dict.fromkeys(seasons, "season") | dict.fromkeys(units, "unit")
    nuclei |= dict.fromkeys(months, "month") | dict.fromkeys(weekdays, "weekday")
    is_number: Callable[[Any], bool] = lambda v: type(v) in (int, float) and v > 0  # noqa: E731
    return TimeCues(
        months=months,
        weekdays=weekdays,
        units=units,
        numbers=check.table("numbers", is_number, "a number above 0"),
        vague_numbers=check.table("vague_numbers", is_number, "a number above 0"),
        ordinals=check.table("ordinals", is_number, "a number above 0"),
        shifts=check.table("shifts", lambda v: v in SHIFTS, f"one of {', '.join(sorted(SHIFTS))}"),
        positions=check.table("positions", lambda v: v in POSITIONS, "a part of a unit"),
        decades=decades,
        seasons=seasons,
        phrases=_index(phrases, 0),
        offsets=_index(offsets, 0),
        relations=_index(relations, -1),
        plans=check.words("plans", "words"),
        ahead=check.words("plans", "ahead"),
        onward=check.words("plans", "onward"),
        words=words,
        seconds=_seconds(phrases, nuclei),
        nuclei=nuclei,
    )


def _seconds(phrases: Mapping[str, str], nuclei: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """For "the", "in", "at": what must follow, so that the many others are passed over at once."""
    index: dict[str, set[str]] = {}
    for phrase in phrases:
        first, *rest = phrase.split()
        if first not in phrases and nuclei[first] == "phrase":
            index.setdefault(first, set()).add(rest[0])
    return {first: frozenset(seconds) for first, seconds in index.items()}


def _is_holiday(value: Any) -> bool:
    if not isinstance(value, str):
        return False
    if value.startswith("easter"):
        return value[6:7] in ("+", "-") and value[7:].isdecimal()
    return value == "" or (len(value) == 5 and value[2] == "-" and value[:2].isdecimal() and value[3:].isdecimal())


def _index(table: Mapping[str, str], at: int) -> Phrases:
    """Phrases by their first (`at` 0) or last (`at` -1) word, longest first."""
    index: Phrases = {}
    for phrase, value in table.items():
        split = tuple(phrase.split())
        index.setdefault(split[at], []).append((split, value))
    for options in index.values():
        options.sort(key=lambda option: -len(option[0]))
    return index


@dataclass(frozen=True, slots=True)
class _Checker:
    text: str
    data: dict[str, Any]

    def table(self, name: str, holds: Callable[[Any], bool], wanted: str) -> dict[str, Any]:
        table = self.data.get(name)
        if not isinstance(table, dict) or not table:
            raise DataError(
                f"the table [{name}] is missing or empty", where=FILE, hint="the file's header lists the tables"
            )
        for key, value in table.items():
            if not holds(value):
                raise DataError(
                    f"{key!r} in [{name}] is {value!r}", where=self.line(name, key), hint=f"expected {wanted}"
                )
            if key != key.lower() or not key.strip():
                raise DataError(
                    f"{key!r} in [{name}] is not lower case", where=self.line(name, key), hint="write it in lower case"
                )
        return table

    def words(self, table: str, name: str) -> frozenset[str]:
        value = self.data.get(table, {}).get(name)
        if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
            raise DataError(
                f"[{table}] lacks the list {name!r}", where=self.line(table, name), hint="expected a list of words"
            )
        return frozenset(value)

    def line(self, table: str, key: str) -> str:
        """`file:line` of a key in a table, or of the table where the key is not found."""
        inside, at = False, 0
        for number, line in enumerate(self.text.splitlines(), 1):
            if line.startswith("["):
                inside = line.strip() == f"[{table}]"
                at = number if inside else at
            elif inside and line.split("=")[0].strip().strip('"') == key:
                return f"{FILE}:{number}"
        return f"{FILE}:{at}" if at else FILE
