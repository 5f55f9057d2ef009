"""CAMEO's codes for the formats that carry them: labels, Goldstein scores, classes."""

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from dragoman.errors import DataError

_QUAD = ((5, 1), (9, 2), (14, 3), (20, 4))  # up to this root: GDELT's QuadClass
_PENTA = ((2, 0), (5, 1), (8, 2), (13, 3), (20, 4))  # up to this root: Phoenix' PentaClass


@dataclass(frozen=True, slots=True)
class Cameo:
    """The table of codes: label and score by code."""

    labels: dict[str, str]
    scores: dict[str, float]

    def known(self, code: str) -> bool:
        return code in self.labels

    def label(self, code: str) -> str | None:
        return self.labels.get(code)

    def score(self, code: str) -> float | None:
        """The score of a code, else that of its base or root; None where CAMEO has no such code."""
        if code not in self.labels:
            return None
        return next((self.scores[code[:n]] for n in (4, 3, 2) if code[:n] in self.scores), None)

    def root(self, code: str) -> str | None:
        return code[:2] if code in self.labels else None

    def base(self, code: str) -> str | None:
        return code[:3] if code in self.labels else None

    def quad(self, code: str) -> int | None:
        """GDELT's class: 1 verbal, 2 material cooperation, 3 verbal, 4 material conflict."""
        return self._classed(code, _QUAD)

    def penta(self, code: str) -> int | None:
        """Phoenix' class: 0 statements and appeals, then as `quad`, but protest is 4 and investigation 3."""
        return self._classed(code, _PENTA)

    def _classed(self, code: str, classes: tuple[tuple[int, int], ...]) -> int | None:
        if code not in self.labels:
            return None
        return next(value for last, value in classes if int(code[:2]) <= last)


@cache
def cameo() -> Cameo:
    """The packaged table. Raises DataError naming the line that breaks the format."""
    where = "exports/cameo.csv"
    text = (files("dragoman.data") / "exports" / "cameo.csv").read_text(encoding="utf-8")
    labels, scores = dict[str, str](), dict[str, float]()
    for row in csv.reader(line for line in text.splitlines() if not line.startswith("#")):
        if len(row) != 3 or not row[0].isdigit() or row[0] in labels or not row[1]:
            raise DataError(f"not code,label,score: {row}", where=where, hint="see the header of the file")
        labels[row[0]] = row[1]
        if row[2]:
            scores[row[0]] = float(row[2])
    return Cameo(labels, scores)
