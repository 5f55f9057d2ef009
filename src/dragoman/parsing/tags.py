"""Universal part-of-speech tags and lemmas from Penn tags.

The table is the Penn-to-universal mapping of the Universal Dependencies project; auxiliaries and subordinators, which
the Penn tags do not tell apart, are read off the dependency label.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Token

_UNIVERSAL = {
    "NN": "NOUN",
    "NNS": "NOUN",
    "NNP": "PROPN",
    "NNPS": "PROPN",
    "VB": "VERB",
    "VBD": "VERB",
    "VBG": "VERB",
    "VBN": "VERB",
    "VBP": "VERB",
    "VBZ": "VERB",
    "MD": "AUX",
    "JJ": "ADJ",
    "JJR": "ADJ",
    "JJS": "ADJ",
    "AFX": "ADJ",
    "RB": "ADV",
    "RBR": "ADV",
    "RBS": "ADV",
    "WRB": "ADV",
    "DT": "DET",
    "PDT": "DET",
    "WDT": "PRON",
    "PRP$": "PRON",
    "WP$": "PRON",
    "PRP": "PRON",
    "WP": "PRON",
    "EX": "PRON",
    "IN": "ADP",
    "RP": "ADP",
    "TO": "PART",
    "POS": "PART",
    "CC": "CCONJ",
    "CD": "NUM",
    "UH": "INTJ",
    "$": "SYM",
    "SYM": "SYM",
    "FW": "X",
    "LS": "X",
    "XX": "X",
    "ADD": "X",
    "NFP": "PUNCT",
    ".": "PUNCT",
    ",": "PUNCT",
    ":": "PUNCT",
    "``": "PUNCT",
    "''": "PUNCT",
    "-LRB-": "PUNCT",
    "-RRB-": "PUNCT",
    "HYPH": "PUNCT",
}
_BASE_FORMS = {"NN", "VB", "VBP", "JJ", "RB"}  # already uninflected, but for be and have
_RULED = {"NOUN", "VERB", "AUX", "ADJ", "ADV"}  # what the rule tables know
_IRREGULAR = {
    "machinegunned": "machinegun",
    "am": "be",
    "are": "be",
    "is": "be",
    "was": "be",
    "were": "be",
    "'s": "be",
    "'re": "be",
    "'m": "be",
    "’s": "be",
    "’re": "be",
    "'ve": "have",
    "’ve": "have",
    "'d": "have",
    "’d": "have",
    "has": "have",
    "had": "have",
    "ca": "can",
    "wo": "will",
    "'ll": "will",
    "’ll": "will",
    "sha": "shall",
    "would": "would",
    "could": "could",
}


def universal(tag: str, lower: str, dep: str) -> str:
    """The universal tag of a token with Penn tag `tag`, lower-case form `lower` and dependency label `dep`."""
    pos = _UNIVERSAL.get(tag, "X")
    if pos == "VERB" and dep in ("aux", "auxpass"):
        return "AUX"
    if pos == "ADP" and dep == "mark":
        return "SCONJ"
    return pos


def by_spelling(form: str, lemmas: list[str]) -> str:
    """Which of several lemmas an inflected form is spelled from: "staged" is of "stage", "stag" would be "stagged".

    A short verb that ends in one vowel and one consonant doubles the consonant, so an undoubled form is of a verb in
    "-e"; longer verbs and those in two consonants take the ending as they are ("cordoned", "bombed").
    """
    for ending in ("ed", "ing", "es", "s"):
        stem = form.removesuffix(ending)
        if stem != form and stem + "e" in lemmas and stem in lemmas:
            return stem + "e" if _doubles(stem) else stem
    return lemmas[0]


def _doubles(stem: str) -> bool:
    vowels = "".join("v" if letter in "aeiou" else "c" for letter in stem)
    return vowels.count("v") == 1 and vowels.endswith("vc") and stem[-1] not in "wxy"


class Lemmas:
    """Lemmas from the pipeline's own rule lemmatizer, looked up once per (form, tag)."""

    def __init__(self, nlp: "Language") -> None:
        self._lemmatizer: Any = nlp.get_pipe("lemmatizer") if "lemmatizer" in nlp.component_names else None
        if self._lemmatizer is not None and getattr(self._lemmatizer, "mode", None) != "rule":
            self._lemmatizer = None
        self._known: dict[tuple[str, str], str] = {}

    def of(self, token: "Token", pos: str) -> str:
        """The lemma of a token, lower case but for proper names, which keep their form."""
        tag, lower = token.tag_, token.lower_
        if pos == "PROPN":
            return token.text
        key = (lower, tag)
        lemma = self._known.get(key)
        if lemma is None:
            lemma = self._known[key] = self._look_up(token, lower, tag, pos)
        return lemma

    def _look_up(self, token: "Token", lower: str, tag: str, pos: str) -> str:
        if pos in ("VERB", "AUX") and lower in _IRREGULAR:
            return _IRREGULAR[lower]
        if tag in _BASE_FORMS or pos not in _RULED or self._lemmatizer is None:
            return lower
        from spacy.tokens import Doc

        alone = Doc(token.vocab, words=[lower])
        alone[0].pos_ = "VERB" if pos == "AUX" else pos
        found = [str(lemma) for lemma in self._lemmatizer.rule_lemmatize(alone[0])]
        return found[0] if len(found) == 1 else by_spelling(lower, found)
