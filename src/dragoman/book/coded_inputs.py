"""Files of coded reports (what `dragoman code --format jsonl` writes) as input to the book."""

import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

from dragoman.errors import Failure, SchemaError
from dragoman.model import CodedReport

_LONGEST = 64_000_000  # bytes of one coded report
_HEAD = 200


def is_coded(source: str) -> bool:
    """Whether a .jsonl or .jsonl.gz file begins with a coded report."""
    path = Path(source)
    if source == "-" or not path.is_file() or not path.name.endswith((".jsonl", ".jsonl.gz")):
        return False
    try:
        with _opened(path) as lines:
            return lines.read(_HEAD).lstrip().startswith(b'{"schema":"dragoman/')
    except (OSError, EOFError):
        return False


def coded_records(source: str) -> Iterator[CodedReport | Failure]:
    """The coded reports of a file; a line that is none is a Failure."""
    number = 0
    try:
        with _opened(Path(source)) as lines:
            while line := lines.readline(_LONGEST):
                number += 1
                if line.strip():
                    yield _record(line, f"{source}:{number}")
    except (OSError, EOFError) as error:
        yield Failure(f"cannot be read: {error}", f"{source}:{number}", "check the file; what came before was read")


def _record(line: bytes, where: str) -> CodedReport | Failure:
    try:
        return CodedReport.from_json(line)
    except SchemaError as error:
        return Failure(error.what, where, error.hint)


def _opened(path: Path) -> BinaryIO:
    return cast(BinaryIO, gzip.open(path, "rb") if path.suffix == ".gz" else path.open("rb"))
