"""Telegram style: a text all in capitals, put into ordinary case before it is parsed.

A tagger trained on newspapers takes every capitalised word for a name. Known names (from the registry, by way of
`NameEnd`) and words that are no common English ones keep their capital; the rest becomes lower case. Lengths do not
change, so offsets stay those of the text.
"""

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language

# (lower-case words, at) -> (end of the longest known name that starts there, or `at`; whether it is an acronym)
NameEnd = Callable[[Sequence[str], int], tuple[int, bool]]

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LEAST_LETTERS = 12  # a shorter line in capitals is a heading or an acronym
_SHARE = 0.9  # of the letters in upper case
_SMALL = frozenset({"of", "the", "and", "for", "in", "on", "to", "de", "la", "el", "del", "los", "las", "y"})
_ALWAYS = frozenset(
    {
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    }
)
_LEADS = frozenset({"north", "south", "east", "west", "new", "port", "mount", "lake", "upper", "lower", "greater"})
_SPEAKING = frozenset({"i"})


def in_capitals(text: str) -> bool:
    """Whether a text is all, or nearly all, in capitals."""
    upper = sum(1 for c in text if c.isupper())
    letters = upper + sum(1 for c in text if c.islower())
    return letters >= _LEAST_LETTERS and upper >= _SHARE * letters


class Truecaser:
    """Puts a text in capitals into ordinary case. Built once for a pipeline; remembers words it has looked up."""

    def __init__(self, nlp: "Language", name_end: NameEnd | None = None) -> None:
        from spacy.lang.en.stop_words import STOP_WORDS

        self._lemmatizer: Any = nlp.get_pipe("lemmatizer") if "lemmatizer" in nlp.component_names else None
        self._vocab = nlp.vocab
        self._stop = STOP_WORDS
        self._name_end = name_end
        self._common: dict[str, bool] = {}

    def __call__(self, text: str) -> str:
        """`text` in ordinary case, of the same length; unchanged where it is not in capitals."""
        if not in_capitals(text):
            return text
        found = list(_WORD.finditer(text))
        words = [m.group().lower() for m in found]
        out: list[str] = []
        at = i = 0
        starts = True
        while i < len(found):
            end, acronym = self._name_end(words, i) if self._name_end else (i, False)
            last = max(end, i + 1)
            for k in range(i, last):
                gap = text[at : found[k].start()]
                starts = starts if k == 0 else any(c in ".!?\n" and gap.rstrip(" ")[-1:] in '.!?"“' for c in gap)
                out.append(gap)
                named = end > i or self._in_compass_name(words, k)
                out.append(self._cased(found[k].group(), words[k], named=named, acronym=acronym, starts=starts))
                at = found[k].end()
            i = last
        out.append(text[at:])
        made = "".join(out)
        return made if len(made) == len(text) else text

    def _in_compass_name(self, words: Sequence[str], k: int) -> bool:
        """ "NORTH DARFUR": a word of direction before a word of content, or that word after it."""
        before = k > 0 and words[k - 1] in _LEADS and words[k] not in self._stop
        return before or (words[k] in _LEADS and k + 1 < len(words) and words[k + 1] not in self._stop)

    def _cased(self, word: str, lower: str, *, named: bool, acronym: bool, starts: bool) -> str:
        if len(lower) != len(word) or (acronym and not self._is_common(lower)):
            return word
        capital = word[0] + lower[1:]
        if lower in _SMALL and not starts:
            return lower
        if (named and lower not in self._stop) or starts or lower in _ALWAYS or lower in _SPEAKING:
            return capital
        if self._is_common(lower):
            return lower
        return word if len(word) <= 4 and not any(c in "aeiouy" for c in lower) else capital

    def _is_common(self, lower: str) -> bool:
        known = self._common.get(lower)
        if known is None:
            known = self._common[lower] = lower in self._stop or self._in_dictionary(lower)
        return known

    def _in_dictionary(self, lower: str) -> bool:
        """Whether the pipeline's lemmatizer knows the word, or a form it is inflected from."""
        if self._lemmatizer is None:
            return False
        from spacy.tokens import Doc

        index = self._lemmatizer.lookups.get_table("lemma_index", {})
        token = Doc(self._vocab, words=[lower])[0]
        for pos in ("NOUN", "VERB", "ADJ", "ADV"):
            token.pos_ = pos
            table = index.get(pos.lower(), {})
            if lower in table or any(lemma in table for lemma in self._lemmatizer.rule_lemmatize(token)):
                return True
        return False
