"""Telegram style: a text all in capitals, put into ordinary case before it is parsed.

A tagger trained on newspapers takes every capitalised word for a name, and a reader of small letters finds none. So
names keep their capitals and the rest becomes lower case: known names (from the registry and the gazetteer, by way of
`Names`), words that are no common English ones, and common words that stand where a name does ("COLONEL LUIS ISAACS",
"PETER CRANE"). What was a name once is one in the whole report. Lengths do not change, so offsets stay those of the
text.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from dragoman.parsing.caps_words import (
    ALWAYS,
    ARTICLES,
    COMPASS,
    LEADS,
    LOCATIVE,
    PARTICLES,
    SHORTENED,
    SMALL,
    Line,
    WordClasses,
    in_capitals,
)

if TYPE_CHECKING:
    from spacy.language import Language

_ACRONYM = range(2, 11)  # letters
_BEFORE_VERBS = frozenset(
    {"to", "will", "would", "can", "could", "may", "might", "should", "must", "not", "did", "do", "does", "they", "he",
     "she", "we", "i", "you", "it", "who", "also", "never", "then"}
)  # fmt: skip
_MARKS = (",", "-", "(", "–", "—")  # behind a whole name: what follows explains it
_LONG_FORM = 12  # words before the bracket that an acronym may stand for


class Names(Protocol):
    """What is known of names. Words are in small letters, without the possessive ending."""

    def known(self, words: Sequence[str], at: int) -> tuple[int, bool]:
        """The end of the longest known name that starts at word `at` (else `at`); whether it is an acronym."""

    def place(self, words: Sequence[str], at: int) -> int:
        """The end of the longest name of a place that starts at word `at`, else `at`."""

    def title(self, words: Sequence[str], at: int) -> int:
        """The end of the longest title before a name ("foreign minister") that starts at word `at`, else `at`."""

    def given(self, word: str) -> bool:
        """Whether a word is a given name."""

    def surname(self, word: str) -> bool:
        """Whether a word is a surname."""

    def role(self, word: str) -> bool:
        """Whether a word says what somebody or something is ("soldier", "minister")."""


class Truecaser:
    """Puts texts in capitals into ordinary case. Built once for a pipeline; remembers words it has looked up."""

    def __init__(self, nlp: "Language", names: Names | None = None) -> None:
        self._classes = WordClasses(nlp)
        self._names = names

    def __call__(self, texts: Sequence[str]) -> list[str]:
        """The texts of one report in ordinary case, of the same lengths; unchanged what is not in capitals."""
        whole = in_capitals(" ".join(texts))
        lines = [Line(text) if whole or in_capitals(text) else None for text in texts]
        told = [line for line in lines if line is not None]
        for line in told:
            self._mark(line)
        seen: dict[str, str] = {}
        for line in told:
            for word, mark in zip(line.words, line.marks, strict=True):
                if mark == "acronym" or (mark in ("person", "place") and self._classes.only_noun(word)):
                    seen[word] = mark
        for line in told:
            for k, word in enumerate(line.words):
                if line.marks[k] in ("", "rare") and word in seen:
                    line.marks[k] = seen[word]
        return [text if line is None else self._written(line, text) for text, line in zip(texts, lines, strict=True)]

    # -- what is a name ------------------------------------------------------------------------------------------------

    def _mark(self, line: Line) -> None:
        """Mark the words of a line: known, acronym, place, title, person, rare (no common word), or nothing."""
        words, marks = line.words, line.marks
        for k, word in enumerate(words):
            if line.dotted(k):
                marks[k] = "acronym"
            elif not self._classes.common(word) and len(word) > 1:
                marks[k] = "rare"
        if self._names is not None:
            self._known(line, self._names)
            self._places(line, self._names)
            self._people(line, self._names)
            self._last_names(line)
        self._bracketed(line)
        for k in range(len(words) - 1):
            if words[k] in LEADS | ARTICLES and marks[k] == "" and line.joined(k + 1):
                self._lead(line, k)

    def _lead(self, line: Line, k: int) -> None:
        """ "EL ALTO", "SAN ROQUE", "in NORTH DARFUR": a word that begins names, before one that may end one."""
        words, marks = line.words, line.marks
        if marks[k + 1] in ("rare", "place"):
            if k == 0 or words[k - 1] not in PARTICLES:
                marks[k] = "name"
        elif k and words[k] in COMPASS and words[k - 1] in LOCATIVE and marks[k + 1] == "":
            if self._classes.only_noun(words[k + 1]):
                marks[k] = marks[k + 1] = "place"

    def _known(self, line: Line, names: Names) -> None:
        at = 0
        while at < len(line.words):
            end, acronym = names.known(line.words, at)
            if end == at + 1 and acronym and self._classes.common(line.words[at]) and not line.bracketed(at):
                if not self._explained(line, names, at):
                    end = at  # "A CAR", "LET US": the capitals of an acronym tell nothing here
            for k in range(at, end):
                line.marks[k] = "acronym" if acronym else "known"
            at = max(end, at + 1)

    def _explained(self, line: Line, names: Names, at: int) -> bool:
        """Whether a known name stands in brackets behind a word: "ETA (BASQUE HOMELAND AND FREEDOM)"."""
        after = at + 1
        if after >= len(line.words) or line.gap(after).strip() not in ("(", "["):
            return False
        return names.known(line.words, after)[0] > after + 1

    def _places(self, line: Line, names: Names) -> None:
        for at, word in enumerate(line.words):
            if line.marks[at] not in ("", "rare") or self._classes.stop(word):
                continue
            end = names.place(line.words, at)
            if end == at + 1:
                behind = at > 0 and line.words[at - 1] in LOCATIVE and line.joined(at)
                if line.marks[at] == "rare" or not (behind and self._classes.only_noun(word)):
                    end = at  # a rare word has its capital already, and may be a person's name
            elif not all(line.joined(k) and self._namelike(line, k) for k in range(at + 1, end)) or not (
                word in LEADS | ARTICLES or self._namelike(line, at)
            ):
                end = at
            for k in range(at, end):
                line.marks[k] = "place"

    def _namelike(self, line: Line, k: int) -> bool:
        return line.marks[k] == "rare" or self._classes.only_noun(line.words[k])

    def _people(self, line: Line, names: Names) -> None:
        """Titles before names, and common words in a row with others that make a person's name."""
        words, marks = line.words, line.marks
        for at in range(len(words) - 1):
            end = names.title(words, at) if marks[at] in ("", "title") else at
            if (
                at < end < len(words)
                and line.joined(end)
                and (self._begins(line, names, end) or (names.given(words[end]) and self._leads(line, names, end)))
            ):
                marks[at:end] = ["title"] * (end - at)
                if marks[end] in ("", "rare"):
                    marks[end] = "person"
        for at in range(len(words) - 1):
            if marks[at] not in ("", "rare", "person") or not line.joined(at + 1):
                continue
            if self._classes.stop(words[at]) and marks[at] != "person":
                continue
            named = names.given(words[at]) or names.surname(words[at])
            if marks[at] == "" and not (
                named
                and (
                    self._classes.only_noun(words[at])
                    or self._opens(line, at)
                    or (names.given(words[at]) and names.given(words[at + 1]) and self._leads(line, names, at + 1))
                )
            ):
                continue
            after = at + 1
            while after < len(words) - 1 and words[after] in PARTICLES and line.joined(after + 1):
                after += 1
            if names.given(words[at]) and names.given(words[after]) and self._leads(line, names, after):
                marks[at] = marks[after] = "person"  # "MARK LEE HOLDEN"
                if marks[after + 1] in ("", "rare"):
                    marks[after + 1] = "person"
            elif after == at + 1 and len(words[after]) == 1 and line.initial(after):
                marks[at] = marks[after] = "person"
            elif line.initial(at) and marks[after] == "" and not self._classes.stop(words[after]):
                marks[after] = "person"  # "JUAN A. VARGAS"
            elif self._begins(line, names, after) and (named or marks[at] == "person" or marks[after] == "person"):
                if marks[after] != "known":
                    marks[at] = marks[after] = "person"
            elif marks[after] == "" and self._classes.only_noun(words[after]) and not names.role(words[after]):
                if names.given(words[at]) or (marks[at] == "person" and names.place(words, after) == after + 1):
                    marks[at] = marks[after] = "person"

    def _last_names(self, line: Line) -> None:
        """A last name that is a common noun too, behind two names and before a mark: "KEITH ALAN FIELD, A TEACHER"."""
        marks = line.marks
        for at in range(2, len(marks)):
            if (
                marks[at]
                or marks[at - 1] != "person"
                or marks[at - 2] != "person"
                or self._classes.stop(line.words[at])
            ):
                continue
            after = line.gap(at + 1).strip() if at + 1 < len(marks) else ""
            if line.joined(at) and line.joined(at - 1) and after[:1] in _MARKS and self._classes.noun(line.words[at]):
                marks[at] = "person"

    def _opens(self, line: Line, at: int) -> bool:
        """Whether a phrase opens at a word that may be a name or a verb: "and PETER MOLL", not "to GRANT MOLL"."""
        if at == 0 or not line.joined(at):
            return line.marks[at + 1] == "rare"
        before = line.words[at - 1]
        return self._classes.stop(before) and before not in _BEFORE_VERBS and line.marks[at + 1] == "rare"

    def _leads(self, line: Line, names: Names, at: int) -> bool:
        """Whether a given name, whatever else the word means, is followed by more of a name."""
        if at + 1 >= len(line.words) or not line.joined(at + 1) or self._classes.stop(line.words[at]):
            return False
        if self._begins(line, names, at + 1):
            return True
        return (
            names.given(line.words[at + 1])
            and at + 2 < len(line.words)
            and line.joined(at + 2)
            and (self._begins(line, names, at + 2))
        )

    def _begins(self, line: Line, names: Names, at: int) -> bool:
        """Whether a word can be part of a person's name."""
        word, mark = line.words[at], line.marks[at]
        if mark in ("rare", "person"):
            return True
        if mark == "known":
            return names.given(word) or names.surname(word)
        if mark != "" or self._classes.stop(word) or not self._classes.only_noun(word):
            return False
        return names.given(word) or names.surname(word)

    def _bracketed(self, line: Line) -> None:
        """Acronyms in brackets, and the name before that they stand for, in whatever order its words come:
        "CENTRAL AMERICAN UNIVERSITY (UCA)"."""
        words, marks = line.words, line.marks
        for k, word in enumerate(words):
            end = _spelled_out(line, k)
            if end is not None:
                marks[k] = "acronym"
                for n in range(k + 1, end):
                    if words[n] not in SMALL and marks[n] in ("", "rare"):
                        marks[n] = "name"
            if not (k and line.bracketed(k) and len(word) in _ACRONYM and not line.ends_sentence(k)):
                continue
            first = long_form(words, k, word)
            if first is not None:
                for n in range(first, k):
                    if words[n] not in SMALL and marks[n] in ("", "rare"):
                        marks[n] = "name"
            if first is not None or (marks[k] == "rare" and not any(w in words[:k] for w in (word,))):
                marks[k] = "acronym"

    # -- what is written -----------------------------------------------------------------------------------------------

    def _written(self, line: Line, text: str) -> str:
        out: list[str] = []
        at = 0
        for k, found in enumerate(line.found):
            out.append(text[at : found.start()])
            out.append(self._cased(found.group(), line, k))
            at = found.end()
        out.append(text[at:])
        made = "".join(out)
        return made if len(made) == len(text) else text

    def _cased(self, word: str, line: Line, k: int) -> str:
        lower, mark, whole = line.words[k], line.marks[k], word.lower()
        if len(whole) != len(word) or mark == "acronym" or line.dotted(k):
            return word[: len(lower)] + whole[len(lower) :]
        capital = word[0] + whole[1:]
        if lower == "s" and line.gap(k)[-1:] in ("'", "’"):
            return whole  # "1980'S"
        if line.starts(k):
            return capital
        if lower in SMALL and mark in ("", "known", "name", "place", "person"):
            known_start = (
                mark in ("known", "place", "name") and lower in ARTICLES and (k == 0 or line.marks[k - 1] != mark)
            )
            return capital if known_start else whole
        if mark or lower in ALWAYS or line.initial(k):
            spelled = mark == "rare" and len(lower) <= 4 and not any(c in "aeiouy" for c in lower)
            return word if spelled and lower not in SHORTENED else capital
        if lower == "may" and line.gap(k).strip(" ") and line.gap(k).rstrip(" ")[-1:].isdigit():
            return capital
        return whole


def _spelled_out(line: Line, k: int) -> int | None:
    """The end of the long form in brackets behind the acronym at word `k`: "ERP (PEOPLE'S REVOLUTIONARY ARMY)"."""
    word, after = line.words[k], k + 1
    if len(word) not in _ACRONYM or after >= len(line.words) or line.gap(after).strip() not in ("(", "["):
        return None
    end = after
    while end < len(line.words) and (end == after or not line.gap(end).strip()):
        end += 1
    initials = sorted(w[0] for w in line.words[after:end] if w not in SMALL)
    return end if len(initials) > 1 and initials == sorted(word) else None


def long_form(words: Sequence[str], at: int, acronym: str) -> int | None:
    """The first of the words before `at` whose initials, in any order, are the letters of the acronym, else None."""
    letters = sorted(acronym)
    initials: list[str] = []
    for n in range(at - 1, max(at - _LONG_FORM, -1), -1):
        if words[n] in SMALL:
            continue
        initials.append(words[n][0])
        if len(initials) == len(letters):
            return n if sorted(initials) == letters else None
    return None
