"""The words that reading knows: page furniture, datelines, languages. Loaded from data/cues, validated, immutable."""

import re
import tomllib
from dataclasses import dataclass
from importlib import resources
from typing import Any, Literal

from dragoman.errors import DataError

Where = Literal["any", "head", "tail"]
Drops = Literal["line", "links", "rest"]

LONGEST_FURNITURE = 400  # characters; a longer line is prose
_PLACEHOLDERS = {
    "{n}": r"[0-9][0-9.,]{0,9}[km]?",
    "{some}": r"[^\n]{1,80}",
    "{name}": r"[\w@.'’\-][\w@.'’\- ]{0,39}",
}
_EDGE = " \t\xa0()[]{}<>*_-–—―=~#.:;!,…|·•»«›‹→←↓↑▶►▸▼+\"“”'’"
_PART = re.compile(r"[ \t\xa0][·|•∙●/][ \t\xa0]|[|·•]")


@dataclass(frozen=True, slots=True)
class Cue:
    """One kind of page furniture; the fields are those of boilerplate.toml."""

    kind: str
    where: Where
    drops: Drops
    parts_head: bool
    max_words: int


@dataclass(frozen=True, slots=True)
class Cues:
    """All words of the reading stage. Build with `load_cues`."""

    whole: dict[str, Cue]  # a line, edges bared and lower-cased -> its kind
    whole_patterns: dict[
        str, list[tuple[re.Pattern[str], Cue]]
    ]  # by first word, "" for those that begin with a placeholder
    starts: dict[str, list[tuple[re.Pattern[str], Cue]]]
    separators: tuple[str, ...]
    crumbs: frozenset[str]
    byline_by: tuple[str, ...]
    byline_in: frozenset[str]
    byline_small: frozenset[str]
    byline_roles: frozenset[str]
    date_labels: tuple[str, ...]
    date_revised: frozenset[str]
    dek_classes: frozenset[str]
    site_marks: tuple[str, ...]
    agencies: frozenset[str]
    not_places: frozenset[str]
    cities: frozenset[str]
    particles: frozenset[str]
    months: dict[str, int]
    weekdays: frozenset[str]
    function_words: frozenset[str]
    languages: dict[str, str]

    def furniture(self, line: str) -> Cue | None:
        """The kind of furniture that a whole line is, or None.

        Of a line in parts ("Posted in News · 3 min read · Jane Doe") at least half must be known.
        """
        if len(line) > LONGEST_FURNITURE:
            return None
        found = self._look_up(line)
        if found is not None:
            return found
        parts = [p for p in _PART.split(line) if p.strip(_EDGE)]
        if 2 <= len(parts) <= 8:
            kinds = [self._look_up(p) for p in parts]
            known = [k for k in kinds if k is not None]
            others = [p for p, k in zip(parts, kinds, strict=True) if k is None]
            if known and len(known) >= len(others) and all(len(p.split()) <= 6 for p in others):
                return next((k for k in known if k.parts_head), known[0])
        return None

    def _look_up(self, part: str) -> Cue | None:
        lowered = part.lower().strip()
        bare = " ".join(lowered.strip(_EDGE).split())
        exact = self.whole.get(bare)
        if exact is not None and (" " in bare or not lowered.endswith(".")):  # "Facebook." is a heading in a list
            return exact
        if lowered[:1] in "\"“‘'`":  # somebody is quoted
            return None
        words = bare.count(" ") + 1
        first = bare.split(" ", 1)[0]
        patterns = (
            () if lowered[-1:] in ".!?" else self.whole_patterns.get(first, ())
        )  # "Posted in Kabul, he learnt Dari."
        for pattern, cue in patterns:
            if words <= cue.max_words and pattern.fullmatch(bare):
                return cue
        if first[:1].isdigit() or words <= 4:
            for pattern, cue in self.whole_patterns.get("", ()):
                if words <= cue.max_words and pattern.fullmatch(bare):
                    return cue
        start = " ".join(lowered.lstrip(_EDGE).split())
        for pattern, cue in self.starts.get(start[:3], ()):
            if words <= cue.max_words and pattern.match(start):
                return cue
        return None


def load_cues() -> Cues:
    """Read and check the data files. Raises DataError, naming the file and the entry, when one breaks its format."""
    page, line, tongue = _toml("boilerplate.toml"), _toml("dateline.toml"), _toml("language.toml")
    whole, patterns, starts = _furniture(page)
    symbols, byline, dates, html = (_table(page, "boilerplate.toml", k) for k in ("symbols", "byline", "dates", "html"))
    return Cues(
        whole=whole,
        whole_patterns=patterns,
        starts=starts,
        separators=tuple(_words(symbols, "boilerplate.toml", "separators")),
        crumbs=frozenset(_words(symbols, "boilerplate.toml", "crumbs")),
        byline_by=tuple(_words(byline, "boilerplate.toml", "by")),
        byline_in=frozenset(_words(byline, "boilerplate.toml", "in")),
        byline_small=frozenset(_words(byline, "boilerplate.toml", "small")),
        byline_roles=frozenset(_words(byline, "boilerplate.toml", "roles")),
        date_labels=tuple(sorted(_words(dates, "boilerplate.toml", "labels"), key=len, reverse=True)),
        date_revised=frozenset(_words(dates, "boilerplate.toml", "revised")),
        dek_classes=frozenset(_words(html, "boilerplate.toml", "dek_classes")),
        site_marks=tuple(_words(html, "boilerplate.toml", "site_marks")),
        agencies=frozenset(_words(line, "dateline.toml", "agencies")),
        not_places=frozenset(_words(line, "dateline.toml", "not_places")),
        cities=frozenset(_words(line, "dateline.toml", "cities")),
        particles=frozenset(_words(line, "dateline.toml", "particles")),
        months=_months(line),
        weekdays=frozenset(_words(line, "dateline.toml", "weekdays")),
        function_words=frozenset(_words(tongue, "language.toml", "function_words")),
        languages=_names(tongue),
    )


def _toml(name: str) -> dict[str, Any]:
    text = resources.files("dragoman.data").joinpath("cues", name).read_text(encoding="utf-8")
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = re.search(r"line (\d+)", str(error))
        raise DataError(f"not TOML: {error}", where=f"{name}:{place[1] if place else 1}") from None


def _table(data: dict[str, Any], name: str, key: str) -> dict[str, Any]:
    value = data.get(key)
    if not isinstance(value, dict):
        raise DataError(
            f"table [{key}] is missing", where=_where(name, key), hint="the file's header documents the format"
        )
    return value


def _words(data: dict[str, Any], name: str, key: str) -> list[str]:
    value = data.get(key, [])
    if not isinstance(value, list) or not all(isinstance(v, str) and v for v in value):
        raise DataError(f"{key} must be a list of phrases", where=_where(name, key))
    for word in value:
        if word != word.lower():
            raise DataError(f"{word!r} in {key} is not lower case", where=_where(name, word))
    return value


def _furniture(
    page: dict[str, Any],
) -> tuple[dict[str, Cue], dict[str, list[tuple[re.Pattern[str], Cue]]], dict[str, list[tuple[re.Pattern[str], Cue]]]]:
    whole: dict[str, Cue] = {}
    patterns: dict[str, list[tuple[re.Pattern[str], Cue]]] = {}
    starts: dict[str, list[tuple[re.Pattern[str], Cue]]] = {}
    entries = page.get("cue")
    if not isinstance(entries, list) or not entries:
        raise DataError("no [[cue]] tables", where="boilerplate.toml:1")
    for entry in entries:
        cue = _cue(entry)
        for phrase in _words(entry, "boilerplate.toml", "whole"):
            if "{" in phrase:
                first = phrase.split(" ", 1)[0]
                patterns.setdefault("" if "{" in first else first, []).append((_compile(phrase), cue))
            else:
                whole.setdefault(phrase.strip(_EDGE), cue)
        for phrase in _words(entry, "boilerplate.toml", "starts"):
            bare = phrase.lstrip(_EDGE)
            if len(bare.split("{")[0]) < 3 and bare[:1].isalnum():
                raise DataError(f"{phrase!r} must begin with three letters", where=_where("boilerplate.toml", phrase))
            starts.setdefault(bare[:3] if bare[:1].isalnum() else bare[:1], []).append((_compile(bare), cue))
    _spread_short_starts(starts)
    return whole, patterns, starts


def _spread_short_starts(starts: dict[str, list[tuple[re.Pattern[str], Cue]]]) -> None:
    """Cues that begin with a symbol ("©") are looked up by the symbol and what may follow it: a space or a digit."""
    for key in [k for k in starts if len(k) < 3]:
        for tail in ("", " 1", " 2", "19", "20", *(f" {c}" for c in "abcdefghijklmnopqrstuvwxyz")):
            if tail:
                starts.setdefault(key + tail, []).extend(starts[key])


def _cue(entry: Any) -> Cue:
    kind = entry.get("kind") if isinstance(entry, dict) else None
    if not isinstance(kind, str):
        raise DataError("a [[cue]] has no kind", where="boilerplate.toml:1")
    where, drops, words = entry.get("where"), entry.get("drops"), entry.get("max_words")
    if where not in ("any", "head", "tail") or drops not in ("line", "links", "rest"):
        raise DataError(f"{kind}: where or drops is unknown", where=_where("boilerplate.toml", kind))
    if not isinstance(words, int) or not 1 <= words <= 60:
        raise DataError(f"{kind}: max_words must be 1 to 60", where=_where("boilerplate.toml", kind))
    return Cue(kind, where, drops, entry.get("parts_head") is True, words)


def _compile(phrase: str) -> re.Pattern[str]:
    pieces = re.split(r"(\{[a-z]+\})", phrase)
    for piece in pieces[1::2]:
        if piece not in _PLACEHOLDERS:
            raise DataError(f"unknown placeholder {piece}", where=_where("boilerplate.toml", phrase))
    ends_in_word = phrase[-1:].isalpha()  # "copyright 20" goes on to any year
    return re.compile(
        "".join(_PLACEHOLDERS.get(piece) or re.escape(piece) for piece in pieces) + (r"\b" if ends_in_word else "")
    )


def _months(line: dict[str, Any]) -> dict[str, int]:
    months = _table(line, "dateline.toml", "months")
    for name, number in months.items():
        if not isinstance(number, int) or not 1 <= number <= 12:
            raise DataError(f"month {name} must be 1 to 12", where=_where("dateline.toml", name))
    return months


def _names(tongue: dict[str, Any]) -> dict[str, str]:
    names = _table(tongue, "language.toml", "names")
    if not all(isinstance(v, str) and v for v in names.values()):
        raise DataError("a language has no name", where="language.toml:1")
    return names


def _where(name: str, needle: str) -> str:
    """`file:line` of the first line that holds `needle`."""
    text = resources.files("dragoman.data").joinpath("cues", name).read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        if needle in line and not line.startswith("#"):
            return f"{name}:{number}"
    return f"{name}:1"
