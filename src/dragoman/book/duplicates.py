"""Near duplicates: copies of one report in several papers, and versions of it as it was updated.

Signatures are MinHash (Broder 1997) over runs of three words; bands of eight numbers find candidates (Leskovec,
Rajaraman and
Ullman, Mining of Massive Datasets, 3.4): with 16 bands the chance to be compared passes one half at a likeness of 0.70.
"""

import re

import numpy as np
from numpy.typing import NDArray
from rensa import RMinHash

from dragoman.book.keys import key_of

PERMUTATIONS, ROWS, SEED = 128, 8, 7
ALIKE = 0.72  # estimated Jaccard likeness of the runs of words from which two reports are copies or versions
_RUN = 3
_WORD = re.compile(r"\w+")


def signature(text: str) -> bytes:
    """The MinHash of a text: 128 numbers of 32 bits, little endian."""
    words = _WORD.findall(text.casefold())
    runs = {" ".join(words[i : i + _RUN]) for i in range(max(1, len(words) - _RUN + 1))}
    made = RMinHash(num_perm=PERMUTATIONS, seed=SEED)
    made.update(sorted(runs))
    return np.array(made.digest(), dtype="<u4").tobytes()


def bands(signed: bytes) -> list[int]:
    """The keys of a signature's bands: two reports with one in common are compared."""
    size = ROWS * 4
    return [key_of("band", i // size, signed[i : i + size].hex()) for i in range(0, len(signed), size)]


def likeness(a: bytes, b: bytes) -> float:
    """Estimated Jaccard likeness of two texts, 0 to 1."""
    return float(np.mean(_numbers(a) == _numbers(b)))


def _numbers(signed: bytes) -> NDArray[np.uint32]:
    return np.frombuffer(signed, dtype="<u4")
