"""Plain noun phrases of a sentence, and the words of a sentence as the dictionaries write them.

A chunk is a run of nouns, names, adjectives and numbers with its determiner. Tags rather than the tree decide, because
PETRARCH's dictionaries were written for flat phrases and made-up or rare names often get odd trees.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.parsing.parse import Parse, Sentence

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_INSIDE = _NOUNS | {"JJ", "JJR", "JJS", "CD", "FW", "AFX", "ADD", "HYPH", "POS", "$", "PRP$", "DT", "PDT"}
_ADJECTIVES = frozenset({"JJ", "JJR", "JJS", "VBN", "VBG"})
_SKIPPED_TAGS = frozenset({"HYPH", "POS", "-LRB-", "-RRB-", "``", "''"})
_SKIPPED = frozenset({"-", "–", "—", "(", ")", "“", "”", '"', "'", "’s", "'s"})


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence's words in upper case without hyphens, brackets, quotes and possessive marks, and their tokens."""

    words: list[str]
    tokens: list[int]


def line_of(parse: Parse, sentence: Sentence) -> Line:
    """The dictionary view of a sentence."""
    words: list[str] = []
    tokens: list[int] = []
    for i in range(sentence.first, sentence.last):
        word = parse.words[i]
        if word in _SKIPPED or (parse.tags[i] in _SKIPPED_TAGS and not word[0].isalnum()):
            continue
        word = word.upper().replace("’", "'")
        for part in word.replace("-", " ").split() or [word]:
            words.append(part)
            tokens.append(i)
    return Line(words, tokens)


def chunks_of(parse: Parse, sentence: Sentence, named: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The noun phrases [first, last) in order. `named` are spans of dictionary names, which are never cut."""
    inside: dict[int, int] = {}
    for first, last in named:
        for i in range(first, last):
            inside[i] = last
    found: list[tuple[int, int]] = []
    start, noun, i = -1, False, sentence.first
    while i < sentence.last:
        if i in inside:
            start = i if start < 0 else start
            i, noun = inside[i], True
            continue
        tag = parse.tags[i]
        if start >= 0 and noun and tag in ("DT", "PDT", "PRP$"):
            found.append((start, i))
            start, noun = i, False
        elif _belongs(parse, i, sentence.last, start, noun):
            start = i if start < 0 else start
            noun = noun or tag in _NOUNS
        else:
            if start >= 0:
                found.append((start, i))
            start, noun = -1, False
        i += 1
    if start >= 0:
        found.append((start, sentence.last))
    return [(f, e) for f, e in found if any(parse.tags[t] in _NOUNS or t in inside for t in range(f, e))]


def _belongs(parse: Parse, i: int, stop: int, start: int, noun: bool) -> bool:
    """Whether a token stands in a noun phrase (one is open where `start` is not -1)."""
    tag = parse.tags[i]
    if tag in _INSIDE:
        return True
    if tag in ("VBN", "VBG"):
        return parse.deps[i] in ("amod", "compound", "nmod") and parse.heads[i] > i
    if start < 0 or i + 1 >= stop:
        return (
            parse.deps[i] == "advmod" and i + 1 < stop and parse.heads[i] == i + 1 and parse.tags[i + 1] in _ADJECTIVES
        )
    if tag == "CC":  # "the awful and evil minister"
        return parse.tags[i - 1] in ("JJ", "JJR", "JJS") and parse.tags[i + 1] in ("JJ", "JJR", "JJS")
    if parse.words[i] in ("-", "–"):
        return True
    if tag == ",":  # "complete, full ties"
        return not noun and parse.tags[i - 1] in _ADJECTIVES and parse.tags[i + 1] in _ADJECTIVES
    return tag in ("RB", "RBR", "RBS") and parse.tags[i + 1] in _ADJECTIVES and parse.heads[i] == i + 1
