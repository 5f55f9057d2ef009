"""What an undertaking is about: the stems, names and numbers of its action, by which two mentions are compared."""

import calendar
import csv
import re
import tomllib
from collections.abc import Collection
from functools import lru_cache
from importlib.resources import files

from dragoman.book.identities import plain
from dragoman.book.sentences import sentence_span
from dragoman.book.stems import Stemmer, hash_of

_WORD = re.compile(r"[^\W_]+")
_NUMBER_OR_WORD = re.compile(r"\d[\d,]{0,20}(?:\.\d{1,6})?|[^\W\d_]+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MONTHS = frozenset(name.casefold() for name in calendar.month_name if name)
_MONTHS_END = 31
_LONGEST_NAME = 3  # words of a state's name that is looked up
Told = tuple[list[int], list[int], list[str]]


class ActionWords:
    """Reads actions; the words that weigh little come from words.toml."""

    def __init__(self, stemmer: Stemmer) -> None:
        self.stemmer = stemmer
        words = ledger_words()
        self.replacing = frozenset(stem for word in words["replacing"] for stem in stemmer.stems(word))

    def told(self, action: str, by: Collection[str | None]) -> Told:
        """Hashed stems, hashed names and numbers of an action, each sorted. `by`: countries of those who undertake it.

        Names and numbers are no stems. Names of a state, its capital and its people are one name: "the Iraqi army" and
        "Baghdad" name Iraq. Those of `by` are left out: they say who, not what. A number in words counts as digits:
        "six bridges" has 6.
        """
        named = dict(self._names(action))
        inside = {stem for words in named for stem in self.stemmer.stems(words)}
        stems = {s for s in self.stemmer.stems(action) if s not in inside and not s.isdigit()}
        names = {name for name in named.values() if name not in by}
        return sorted(map(hash_of, stems)), sorted(map(hash_of, names)), _numbers(action)

    def replaces(self, text: str, start: int, end: int) -> bool:
        """Whether the sentence of a span says that something takes the place of something earlier."""
        first, last = sentence_span(text, start, end)
        return not self.replacing.isdisjoint(self.stemmer.stems(text[first:last]))

    def _names(self, action: str) -> list[tuple[str, str]]:
        """The words of names in an action, each with the code of the state that it names, else itself.

        The first word of an action is a verb.
        """
        words = _WORD.findall(action)
        known = states()
        found, at = [], 1
        while at < len(words):
            step = 1
            if words[at][:1].isupper() and not self._light(words[at]):
                runs = [words[at : at + n] for n in range(_LONGEST_NAME, 0, -1)]
                run = next((run for run in runs if plain(" ".join(run)) in known), [])
                name = " ".join(run or words[at : at + 1])
                found.append((name, known.get(plain(name), plain(name))))
                step = max(1, len(run))
            at += step
        return found

    def _light(self, word: str) -> bool:
        return all(hash_of(stem) in light_words() for stem in self.stemmer.stems(word))


@lru_cache(maxsize=1)
def ledger_words() -> dict[str, list[str]]:
    """words.toml."""
    return tomllib.loads((files("dragoman.book.ledger") / "words.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def light_words() -> frozenset[int]:
    """Hashed stems of the light words."""
    stemmer = Stemmer()
    return frozenset(hash_of(stem) for word in ledger_words()["light"] for stem in stemmer.stems(word))


@lru_cache(maxsize=1)
def state_names() -> frozenset[int]:
    """The codes of all states, hashed."""
    return frozenset(map(hash_of, states().values()))


def _numbers(action: str) -> list[str]:
    """Numbers as digits, with what scales them: "80 million" is 80000000. Days of a month and years are none."""
    words, scales = _number_words()
    found = []
    tokens = _NUMBER_OR_WORD.findall(action.casefold())
    for i, token in enumerate(tokens):
        value = float(token.replace(",", "")) if token[0].isdigit() else words.get(token)
        if value is None or (value == 1 and not token[0].isdigit()) or _YEAR.fullmatch(token):
            continue
        if value <= _MONTHS_END and (set(tokens[max(0, i - 1) : i + 2]) & _MONTHS):
            continue
        scale = scales.get(tokens[i + 1], 1) if i + 1 < len(tokens) else 1
        found.append(f"{value * scale:.10g}")
    return sorted(set(found))


@lru_cache(maxsize=1)
def _number_words() -> tuple[dict[str, float], dict[str, float]]:
    data = tomllib.loads((files("dragoman.data") / "cues" / "figures.toml").read_text(encoding="utf-8"))
    return dict(data["numbers"]), dict(data["scales"])


@lru_cache(maxsize=1)
def states() -> dict[str, str]:
    """Names, capitals, adjectives and peoples of states, plain, and their codes; what two states share is none's."""
    text = (files("dragoman.data") / "registry" / "states.csv").read_text(encoding="utf-8")
    found: dict[str, set[str]] = {}
    for row in csv.DictReader(line for line in text.splitlines() if line and not line.startswith("#")):
        if row["kind"] != "state":
            continue
        for column in ("name", "official", "capital", "adjectives", "demonyms", "aliases"):
            for name in row[column].split(";"):
                if name:
                    found.setdefault(plain(name), set()).add(row["code"])
    return {name: min(codes) for name, codes in found.items() if len(codes) == 1}
