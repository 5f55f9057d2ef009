"""How many reports inputs hold, counted before they are read, for a bar that tells when it will end."""

import os
from collections.abc import Sequence
from pathlib import Path

from dragoman.reading.inputs import ENDINGS

_BLOCK = 1 << 20


def reports_in(inputs: Sequence[str]) -> int | None:
    """The number of reports in files and folders; None where it cannot be told cheaply (standard input, gzip)."""
    total = 0
    for source in inputs:
        path = Path(source)
        if source == "-" or not path.exists():
            return None
        for file in _files(path):
            count = _lines(file) if file.suffix == ".jsonl" else 1
            if file.suffix == ".gz":
                return None
            total += count
    return total


def _files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    found = [Path(where) / name for where, _, names in os.walk(path) for name in names]
    return [file for file in found if file.name.endswith(ENDINGS)]


def _lines(path: Path) -> int:
    try:
        with path.open("rb") as file:
            return sum(block.count(b"\n") for block in iter(lambda: file.read(_BLOCK), b""))
    except OSError:
        return 0
