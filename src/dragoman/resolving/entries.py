"""What the actor registry holds: states, persons with their offices, organisations, nouns, titles; and how names
are cut.

All are values read from `data/registry/*.csv` (docs/actors.md); `where` is `file:line` of the row, for `dragoman why`.
"""

import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Literal

from dragoman.resolving.actor_index import ActorType

AliasKind = Literal["name", "adjective", "demonym", "capital", "metonym"]
_NO_DECOMPOSITION = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ə": "a"}
)
_CUT = {
    c: None if chr(c) in "'`." else " " for c in range(128) if not chr(c).isalnum()
}  # what stands inside a word goes, the rest parts


@dataclass(frozen=True, slots=True)
class Office:
    """One office of a person: `role` is readable ("Prime Minister of Iraq"), dates ISO strings, None unknown or
    still."""

    role: str
    country: str | None
    sectors: tuple[str, ...]
    begins: str | None
    ends: str | None
    where: str

    def held(self, on: str) -> bool:
        """Whether the office was held on an ISO date, as far as the row says."""
        return (self.begins is None or self.begins <= on) and (self.ends is None or on <= self.ends)


@dataclass(slots=True)
class Entry:
    """A state, person or organisation of the registry. `offices` only for persons, in the order of the files."""

    id: str
    name: str
    kind: Literal["state", "person", "organisation"]
    type: ActorType
    country: str | None
    sectors: tuple[str, ...]
    code: str
    wikidata: str | None
    where: str
    begins: str | None = None
    ends: str | None = None
    rank: str = ""  # states: state | territory | partial | former
    offices: tuple[Office, ...] = ()


@dataclass(slots=True)
class Alias:
    """One way to write an entry: `capital[i]` says whether piece i must start with a capital; `exact` is an
    acronym's form."""

    entry: Entry
    kind: AliasKind
    text: str
    capital: tuple[bool, ...]
    exact: bool


@dataclass(frozen=True, slots=True)
class Noun:
    """A common noun (phrase) that denotes an actor; `notes` are the tags of nouns.csv's header."""

    noun: str
    sectors: tuple[str, ...]
    type: ActorType
    country: str | None
    notes: frozenset[str]
    plural: bool
    where: str


@dataclass(frozen=True, slots=True)
class Title:
    """Words before or after a person's name: an office, rank, profession or honorific (titles.csv).

    `role` is a template ("Foreign Minister of {country}"), "" for no office. `short` is an abbreviation's exact
    form, else "".
    """

    title: str
    sectors: tuple[str, ...]
    role: str
    gender: str | None
    position: str
    short: str
    where: str


@dataclass(frozen=True, slots=True)
class Qualifier:
    """A word within a phrase that changes who it denotes ("former", "opposition", "rebel"); effects are in
    qualifiers.csv's header."""

    words: str
    sectors: tuple[str, ...]
    effect: str
    where: str


def pieces(text: str) -> list[str]:
    """A name cut for matching: lower case, accents and apostrophes off, split at all else; "'s" is a piece of its own.

    "U.S." gives ["us"], "al-Kadhimi" ["al", "kadhimi"], "People's Party" ["people", "s", "party"].
    """
    folded = fold(text.lower())
    if "'" in folded:
        folded = f"{folded} ".replace("'s ", " s ")
    return folded.translate(_CUT).split()


def fold(text: str) -> str:
    """Lower-case text in ASCII letters as far as that goes: without accents, with plain apostrophes and spaces."""
    if text.isascii():
        return text
    text = text.replace("’", "'")
    decomposed = unicodedata.normalize("NFKD", text.translate(_NO_DECOMPOSITION))
    return "".join(
        c if c.isalnum() or c.isascii() else "" if c in "ʻʼ‘´" else " "
        for c in decomposed
        if not unicodedata.combining(c)
    )


def spelled(words: list[str], spellings: dict[str, str]) -> list[str]:
    """Pieces of a name in the spelling that stands for all of them ("mohammed" -> "mohamed")."""
    return [spellings.get(w, w) for w in words]


def piece(lower: str) -> str:
    """The matching form of one lower-case token, "" for punctuation."""
    if lower.isalnum() and lower.isascii():
        return lower
    bare = fold(lower)
    return "s" if bare == "'s" else " ".join(bare.translate(_CUT).split())


def first_day(text: str) -> str | None:
    """The first day of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, None for ""; ValueError for anything else."""
    if not text:
        return None
    full = {4: f"{text}-01-01", 7: f"{text}-01"}.get(len(text), text)
    return date.fromisoformat(full).isoformat()


def last_day(text: str) -> str | None:
    """The last day of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, None for ""; ValueError for anything else."""
    if not text:
        return None
    if len(text) == 4:
        return date(int(text), 12, 31).isoformat()
    if len(text) == 7:
        year, month = int(text[:4]), int(text[5:])
        after = date(year + month // 12, month % 12 + 1, 1)
        return date.fromordinal(after.toordinal() - 1).isoformat()
    return date.fromisoformat(text).isoformat()
