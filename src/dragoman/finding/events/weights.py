"""The classifier's weights on disk: a zip of NumPy arrays (`.npz`, no pickle), documented in docs/classifier.md.

- `header`: UTF-8 JSON with `format` ("dragoman-types/1"), `labels`, `parents`, `scale`, `trained_on`
- `names`: UTF-8, the features' names, one a line, sorted
- `weights`: float16, a row a feature, a column a label
"""

import json
import zipfile
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import IO, Any

from dragoman.errors import DataError
from dragoman.model import EventType

FORMAT = "dragoman-types/1"
_TINY = 0.03  # a weight below it changes no probability that anybody would see
NONE = "NONE"  # the label of what is no event
_TYPES: frozenset[str] = frozenset(EventType.__args__)  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True)
class Weights:
    """Feature name -> row of `matrix` (float32, a column a label).

    `parents` gives the PLOVER type of a user's own label; `scale` weighs the signals of confidence
    (resolving/confidence.py), which were fitted together with these weights; `trained_on` counts rows by source.
    """

    labels: tuple[str, ...]
    parents: dict[str, str]
    rows: dict[str, int]
    matrix: Any
    scale: dict[str, float] = field(default_factory=dict)
    trained_on: dict[str, int] = field(default_factory=dict)
    name: str = "types.npz"

    def type_of(self, label: str) -> str:
        """The PLOVER type of a label: itself, or what a user's own label is a kind of."""
        return self.parents.get(label, label)


def load_weights(path: Path | None = None) -> Weights:
    """The packaged weights, or those in `path`. Raises DataError where the file is missing or of another format."""
    if path is not None:
        try:
            with path.open("rb") as file:
                return _read(file, str(path))
        except OSError as error:
            raise DataError(f"cannot read the classifier: {error.strerror}", where=str(path)) from None
    packaged = files("dragoman.data") / "model" / "types.npz"
    with packaged.open("rb") as file:
        return _read(file, packaged.name)


def save_weights(path: Path, weights: Weights) -> None:
    """Write weights, features with none but tiny weights left out; the same weights give the same bytes."""
    import numpy as np

    names = sorted(weights.rows)
    matrix = np.asarray(weights.matrix)[[weights.rows[name] for name in names]].astype(np.float16)
    kept = [i for i in range(len(names)) if float(np.abs(matrix[i]).max()) >= _TINY]
    header = {
        "format": FORMAT, "labels": list(weights.labels), "parents": weights.parents, "scale": weights.scale,
        "trained_on": weights.trained_on,
    }  # fmt: skip
    arrays: dict[str, Any] = {
        "header": np.frombuffer(json.dumps(header, sort_keys=True).encode(), dtype=np.uint8),
        "names": np.frombuffer("\n".join(names[i] for i in kept).encode(), dtype=np.uint8),
        "weights": matrix[kept],
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for key, array in arrays.items():
            info = zipfile.ZipInfo(f"{key}.npy", date_time=(1980, 1, 1, 0, 0, 0))  # a clock would change the bytes
            info.compress_type = zipfile.ZIP_DEFLATED
            with archive.open(info, "w") as member:
                np.lib.format.write_array(member, array, allow_pickle=False)


def _read(file: IO[bytes], where: str) -> Weights:
    import numpy as np

    try:
        with np.load(file, allow_pickle=False) as arrays:
            header = json.loads(arrays["header"].tobytes())
            names = arrays["names"].tobytes().decode().split("\n")
            matrix = arrays["weights"].astype(np.float32)
        if header.get("format") != FORMAT:
            raise DataError(f"the classifier's format is {header.get('format')!r}, not {FORMAT!r}", where=where)
        labels, parents = tuple(header["labels"]), dict(header["parents"])
        scale = {str(name): float(value) for name, value in header["scale"].items()}
    except (ValueError, TypeError, KeyError, OSError, EOFError, zipfile.BadZipFile, AttributeError) as error:
        raise DataError(f"no classifier of `dragoman train`: {error}", where=where) from None
    if matrix.shape != (len(names), len(labels)):
        raise DataError(f"{len(names)} features and {len(labels)} labels do not fit the weights", where=where)
    for label in labels:
        if label != NONE and parents.get(label, label) not in _TYPES:
            raise DataError(f"label {label!r} has no PLOVER type", where=where, hint='train it with "plover": TYPE')
    rows = {name: i for i, name in enumerate(names)}
    return Weights(labels, parents, rows, matrix, scale, header.get("trained_on", {}), where)
