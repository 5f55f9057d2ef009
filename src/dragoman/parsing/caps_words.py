"""The words of a line in capitals, and what kinds of words they are (parsing/caps.py puts them into ordinary case)."""

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language

WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)?")
SMALL = frozenset({"of", "the", "and", "for", "in", "on", "to", "de", "la", "el", "del", "los", "las", "y"})
ARTICLES = frozenset({"el", "la", "los", "las"})  # of Spanish names
PARTICLES = frozenset({"de", "del", "la", "los", "las", "y", "da", "dos", "di", "von", "van", "al", "bin"})
ALWAYS = frozenset(
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
        "i",
        "latin",
    }
)
COMPASS = frozenset({"north", "south", "east", "west"})
LEADS = frozenset({"north", "south", "east", "west", "new", "port", "mount", "lake", "upper", "lower", "greater", "san",
                   "santa", "santo", "saint", "st", "fort", "puerto", "villa", "ciudad"})  # fmt: skip
LOCATIVE = frozenset({"in", "at", "near", "from", "of", "to", "between", "through", "around", "outside", "toward"})
_ENDINGS = frozenset({"s", "t", "ll", "re", "ve", "d", "m"})  # of possessors and short forms
_LEAST_LETTERS = 12  # a shorter line in capitals is a heading or an acronym
_SHARE = 0.9  # of the letters in upper case
SHORTENED = frozenset({"mr", "mrs", "ms", "dr", "col", "gen", "lt", "capt", "maj", "sgt", "msgr", "gov", "sen", "rep",
                        "st", "rev", "no", "jr", "sr", "vs"})  # fmt: skip
_PREFIXES = ("anti", "counter", "inter", "multi", "micro", "para", "semi", "sub", "over", "under", "pre", "pro", "non",
             "bi", "un", "re", "mis", "narco")  # fmt: skip
_SUFFIXES = ("ly", "ist", "able", "ness", "ism", "ing", "ed")
_LEAST_PART = 4  # letters of a word that makes up a compound
_TAILS = ("gun", "guns", "man", "men", "way", "ways")  # shorter ones that do


def in_capitals(text: str) -> bool:
    """Whether a text is all, or nearly all, in capitals."""
    upper = sum(map(str.isupper, text))
    letters = upper + sum(map(str.islower, text))
    return letters >= _LEAST_LETTERS and upper >= _SHARE * letters


class Line:
    """A text's words in small letters without their possessive ending, and a mark for each: "" is a common word."""

    __slots__ = ("found", "marks", "text", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        self.found = list(WORD.finditer(text))
        self.words = [_bare(m.group().lower()) for m in self.found]
        self.marks = [""] * len(self.words)

    def gap(self, k: int) -> str:
        """What stands before word `k`, from the end of the word before."""
        return self.text[self.found[k - 1].end() if k else 0 : self.found[k].start()]

    def joined(self, k: int) -> bool:
        """Whether only a space (or the dot of an initial or a shortened title) parts a word from the one before."""
        if k == 0 or self.found[k - 1].group().lower() != self.words[k - 1]:
            return False  # nothing before, or a possessor
        gap = self.gap(k)
        if gap.startswith(".") and (len(self.words[k - 1]) == 1 or self.words[k - 1] in SHORTENED):
            gap = gap[1:]
        return bool(gap) and not gap.strip()

    def starts(self, k: int) -> bool:
        """Whether a sentence starts at word `k`."""
        if k == 0:
            return True
        gap = self.gap(k)
        stop = next((c for c in gap if c in ".!?\n"), "")
        if not stop or gap.rstrip(" ")[-1:] not in '.!?"“':
            return False
        before = self.words[k - 1]
        return not (gap.startswith(".") and (self.dotted(k - 1) or before in SHORTENED or self.initial(k - 1)))

    def dotted(self, k: int) -> bool:
        """Whether a word is initials with dots ("U.S.")."""
        return "." in self.words[k]

    def initial(self, k: int) -> bool:
        """Whether a single letter is a name's initial, with its dot."""
        end = self.found[k].end()
        return len(self.words[k]) == 1 and self.text[end : end + 1] == "."

    def bracketed(self, k: int) -> bool:
        """Whether a word stands alone in brackets."""
        start, end = self.found[k].span()
        return self.text[start - 1 : start] in ("(", "[") and self.text[end : end + 1] in (")", "]")

    def ends_sentence(self, k: int) -> bool:
        """Whether a sentence ends before word `k`."""
        return any(c in ".!?\n)]" for c in self.gap(k)) and not self.dotted(k - 1)


def _bare(word: str) -> str:
    for mark in ("'", "’"):
        stem, found, ending = word.rpartition(mark)
        if found and ending in _ENDINGS:
            return stem.removesuffix("n") if ending == "t" else stem
    return word


class WordClasses:
    """Which words are common English ones, by the pipeline's lemmatizer. Looks each up once."""

    def __init__(self, nlp: "Language") -> None:
        from spacy.lang.en.stop_words import STOP_WORDS

        self._lemmatizer: Any = nlp.get_pipe("lemmatizer") if "lemmatizer" in nlp.component_names else None
        self._vocab = nlp.vocab
        self._stop = STOP_WORDS
        self._kinds: dict[str, frozenset[str]] = {}
        self._common: dict[str, bool] = {}

    def stop(self, word: str) -> bool:
        """Whether a word is one of grammar ("after", "had")."""
        return word in self._stop

    def common(self, word: str) -> bool:
        """Whether a word is a common English one, or made up of such ("machinegun", "counteroffensive")."""
        known = self._common.get(word)
        if known is None:
            known = self._common[word] = word in self._stop or bool(self._of(word)) or self._made_up(word)
        return known

    def only_noun(self, word: str) -> bool:
        """Whether a dictionary word is a noun and nothing else, as the names in a dictionary are."""
        return word not in self._stop and self._of(word) == {"NOUN"}

    def noun(self, word: str) -> bool:
        """Whether a dictionary word in its basic form may be a noun ("ball", not "said" or "leaves")."""
        return "NOUN" in self._of(word) and not word.endswith(("s", "ed", "ing"))

    def _made_up(self, word: str) -> bool:
        for prefix in _PREFIXES:
            rest = word[len(prefix) :]
            if word.startswith(prefix) and len(rest) > _LEAST_PART and (self._of(rest) or self._made_up(rest)):
                return True
        stem = word[:-1] if word.endswith("s") else word
        for suffix in _SUFFIXES:
            base = stem[: -len(suffix)]
            if base[-1:] == base[-2:-1]:
                base = base[:-1]  # "machinegunned"
            if not stem.endswith(suffix) or len(base) <= _LEAST_PART:
                continue
            if self._of(base) or self._of(base + "e") or (suffix == "ed" and base.endswith(_TAILS)):
                return True
        if any(word.endswith(tail) and self._of(word[: -len(tail)]) for tail in _TAILS):
            return True
        return any(
            "NOUN" in self._of(word[:n]) and "NOUN" in self._of(word[n:])
            for n in range(_LEAST_PART, len(word) - _LEAST_PART + 1)
        )

    def _of(self, word: str) -> frozenset[str]:
        """The parts of speech of which the lemmatizer knows the word, or a form it is inflected from."""
        known = self._kinds.get(word)
        if known is None:
            known = self._kinds[word] = frozenset(self._look_up(word))
        return known

    def _look_up(self, word: str) -> list[str]:
        if self._lemmatizer is None or not word:
            return []
        from spacy.tokens import Doc

        index = self._lemmatizer.lookups.get_table("lemma_index", {})
        token = Doc(self._vocab, words=[word])[0]
        found = []
        for pos in ("NOUN", "VERB", "ADJ", "ADV"):
            token.pos_ = pos
            table = index.get(pos.lower(), {})
            if word in table or any(lemma in table for lemma in self._lemmatizer.rule_lemmatize(token)):
                found.append(pos)
        return found
