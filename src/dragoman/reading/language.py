"""The language of a text: English by its function words, anything else by py3langid."""

import re
from typing import TYPE_CHECKING

from dragoman.reading.cues import Cues

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

SHORT = 6  # words below which a detector guesses
SAMPLE = 1_500  # characters from the beginning, and as many from the middle
_WORD = re.compile(r"[^\W\d_]{1,30}")


class Detector:
    """Detects languages. The model (0.3 s) is loaded at the first text that is not plainly English; one per reader."""

    def __init__(self, cues: Cues) -> None:
        self._cues = cues
        self._model: LanguageIdentifier | None = None

    def detect(self, text: str) -> str | None:
        """The ISO 639-1 code of the text's language, None when it is too short or mixed to tell.

        Up to five words count as English when their letters are ASCII. A detector's weak guess does not make an
        English-looking text foreign: a wrong "not English" loses the whole report.
        """
        sample = text if len(text) <= 2 * SAMPLE else f"{text[:SAMPLE]} {text[len(text) // 2 :][:SAMPLE]}"
        sample = sample.lower()  # capitals have other letter statistics
        words = _WORD.findall(sample)
        ascii_letters = sample.isascii() or all(w.isascii() for w in words)
        if len(words) < SHORT and not any(c > "\u024f" for w in words for c in w):
            return "en" if ascii_letters and words else None
        known = sum(w in self._cues.function_words for w in words)
        kinds = len(self._cues.function_words.intersection(words))
        if known * 8 >= len(words) and kinds >= min(3, 1 + len(words) // 12):
            return "en"
        code, sure = self._classify(sample)
        if code == "en" or sure >= (0.6 if len(words) >= 25 else 0.9):
            return code
        return "en" if ascii_letters and known else None

    def _classify(self, sample: str) -> tuple[str, float]:
        if self._model is None:
            from py3langid.langid import MODEL_FILE, LanguageIdentifier

            self._model = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        code, sure = self._model.classify(sample)
        return str(code), float(sure)

    def name(self, code: str) -> str:
        """The language's English name, or the code itself."""
        return self._cues.languages.get(code, code)

    def warning(self, code: str | None) -> str | None:
        """What a report in `code` is warned with, None for English and the unknown."""
        if code in (None, "en"):
            return None
        assert code is not None
        return f"the text is in {self.name(code)} ({code}); only English is coded"
