"""The words that reading knows: page furniture, datelines, languages. Loaded from data/cues, validated, immutable."""

import re
import tomllib
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any, Literal

from dragoman.errors import DataError

Where = Literal["any", "tail"]
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


Patterns = dict[str, list[tuple[re.Pattern[str], Cue]]]


@dataclass(frozen=True, slots=True)
class Cues:
    """All words of the reading stage. Build with `load_cues`."""

    whole: dict[str, Cue]  # a line, edges bared and lower-cased -> its kind
    whole_patterns: dict[
        str, list[tuple[re.Pattern[str], Cue]]
    ]  # by first word, "" for those that begin with a placeholder
    starts: Patterns
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
        if exact is None and ": " in bare:  # "Reading time: 4 minutes"
            bare = bare.replace(": ", " ", 1)
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


def load_cues(folder: Traversable | None = None) -> Cues:
    """Read and check the data files of the package, or those of another folder.

    Raises DataError, naming file, line and what is wrong, when one breaks the format that its header documents.
    """
    folder = folder or resources.files("dragoman.data").joinpath("cues")
    page, line, tongue = (_File(folder, name) for name in ("boilerplate.toml", "dateline.toml", "language.toml"))
    whole, patterns, starts = _furniture(page)
    symbols, byline, dates, html = (page.table(key) for key in ("symbols", "byline", "dates", "html"))
    return Cues(
        whole=whole,
        whole_patterns=patterns,
        starts=starts,
        separators=tuple(page.phrases(symbols, "separators")),
        crumbs=frozenset(page.phrases(symbols, "crumbs")),
        byline_by=tuple(page.phrases(byline, "by")),
        byline_in=frozenset(page.phrases(byline, "in")),
        byline_small=frozenset(page.phrases(byline, "small")),
        byline_roles=frozenset(page.phrases(byline, "roles")),
        date_labels=tuple(sorted(page.phrases(dates, "labels"), key=len, reverse=True)),
        date_revised=frozenset(page.phrases(dates, "revised")),
        dek_classes=frozenset(page.phrases(html, "dek_classes")),
        site_marks=tuple(page.phrases(html, "site_marks")),
        agencies=frozenset(line.phrases(line.data, "agencies")),
        not_places=frozenset(line.phrases(line.data, "not_places")),
        cities=frozenset(line.phrases(line.data, "cities")),
        particles=frozenset(line.phrases(line.data, "particles")),
        months=_months(line),
        weekdays=frozenset(line.phrases(line.data, "weekdays")),
        function_words=frozenset(tongue.phrases(tongue.data, "function_words")),
        languages=_names(tongue),
    )


class _File:
    """A data file: its tables, and where in it something stands."""

    def __init__(self, folder: Traversable, name: str) -> None:
        self.name = name
        self.text = folder.joinpath(name).read_text(encoding="utf-8")
        try:
            self.data = tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            place = re.search(r"line (\d+)", str(error))
            raise DataError(f"not TOML: {error}", where=f"{name}:{place[1] if place else 1}") from None

    def table(self, key: str) -> dict[str, Any]:
        """The table [key]."""
        value = self.data.get(key)
        if not isinstance(value, dict):
            raise self.error(f"table [{key}] is missing", key)
        return value

    def phrases(self, table: dict[str, Any], key: str, *, optional: bool = False) -> list[str]:
        """The list of lower-case phrases at `key` of `table`."""
        value = table.get(key, [] if optional else None)
        if not isinstance(value, list) or not all(isinstance(v, str) and v for v in value):
            raise self.error(f"{key} must be a list of phrases", key)
        for phrase in value:
            if phrase != phrase.lower():
                raise self.error(f"{phrase!r} in {key} is not lower case", phrase)
        return value

    def error(self, what: str, needle: str) -> DataError:
        """A DataError at the first line that holds `needle`."""
        lines = enumerate(self.text.splitlines(), 1)
        number = next((n for n, line in lines if needle in line and not line.startswith("#")), 1)
        return DataError(what, where=f"{self.name}:{number}", hint="the file's header documents the format")


def _furniture(page: _File) -> tuple[dict[str, Cue], Patterns, Patterns]:
    whole: dict[str, Cue] = {}
    patterns: Patterns = {}
    starts: Patterns = {}
    entries = page.data.get("cue")
    if not isinstance(entries, list) or not entries:
        raise page.error("no [[cue]] tables", "cue")
    for entry in entries:
        cue = _cue(entry, page)
        for phrase in page.phrases(entry, "whole", optional=True):
            if "{" in phrase:
                first = phrase.split(" ", 1)[0]
                patterns.setdefault("" if "{" in first else first, []).append((_compile(phrase, page), cue))
            else:
                whole.setdefault(phrase.strip(_EDGE), cue)
        for phrase in page.phrases(entry, "starts", optional=True):
            bare = phrase.lstrip(_EDGE)
            if len(bare.split("{")[0]) < 3 and bare[:1].isalnum():
                raise page.error(f"{phrase!r} must begin with three letters", phrase)
            starts.setdefault(bare[:3] if bare[:1].isalnum() else bare[:1], []).append((_compile(bare, page), cue))
    _spread_short_starts(starts)
    return whole, patterns, starts


def _spread_short_starts(starts: Patterns) -> None:
    """Cues that begin with a symbol ("©") are looked up by the symbol and what may follow it."""
    tails = (" 1", " 2", "19", "20", *(f" {c}" for c in "abcdefghijklmnopqrstuvwxyz"))
    for key in [k for k in starts if len(k) < 3]:
        for tail in tails:
            starts.setdefault(key + tail, []).extend(starts[key])


def _cue(entry: Any, page: _File) -> Cue:
    kind = entry.get("kind") if isinstance(entry, dict) else None
    if not isinstance(kind, str):
        raise page.error("a [[cue]] has no kind", "[[cue]]")
    where, drops, words = entry.get("where"), entry.get("drops"), entry.get("max_words")
    if where not in ("any", "tail") or drops not in ("line", "links", "rest"):
        raise page.error(f"{kind}: where or drops is unknown", f'"{kind}"')
    if not isinstance(words, int) or not 1 <= words <= 60:
        raise page.error(f"{kind}: max_words must be 1 to 60", f'"{kind}"')
    return Cue(kind, where, drops, entry.get("parts_head") is True, words)


def _compile(phrase: str, page: _File) -> re.Pattern[str]:
    pieces = re.split(r"(\{[a-z]+\})", phrase)
    for piece in pieces[1::2]:
        if piece not in _PLACEHOLDERS:
            raise page.error(f"unknown placeholder {piece}", phrase)
    end = r"\b" if phrase[-1:].isalpha() else ""  # "copyright 20" goes on to any year
    return re.compile("".join(_PLACEHOLDERS.get(piece) or re.escape(piece) for piece in pieces) + end)


def _months(line: _File) -> dict[str, int]:
    months = line.table("months")
    for name, number in months.items():
        if not isinstance(number, int) or not 1 <= number <= 12:
            raise line.error(f"month {name} must be 1 to 12", f"{name} =")
    return months


def _names(tongue: _File) -> dict[str, str]:
    names = tongue.table("names")
    for code, name in names.items():
        if not isinstance(name, str) or not name:
            raise tongue.error(f"language {code} has no name", f"{code} =")
    return names
