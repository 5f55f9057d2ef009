"""Files of an export: written beside their place under another name, and put there when they are whole."""

import gzip
import io
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, TextIO, cast

from dragoman.errors import BookError


def check_free(path: Path, *, force: bool) -> None:
    """Refuse to write over what is there, unless `force`."""
    if path.exists() and not force:
        raise BookError("is there already", where=str(path), hint="--force writes over it")
    if not path.absolute().parent.is_dir():
        raise BookError("no such folder", where=str(path.parent), hint="make it first")


@contextmanager
def text_file(path: Path | None, *, force: bool, newline: str = "\n") -> Iterator[TextIO]:
    """A text file to write (None: standard output), gzipped where its name ends in .gz.

    It comes into being whole, when the block ends; where the block raises, nothing is left.
    """
    if path is None:
        yield sys.stdout
        sys.stdout.flush()
        return
    check_free(path, force=force)
    if path.is_dir():
        raise BookError("is a folder", where=str(path), hint="name a file")
    with told_plainly(path):
        number, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.absolute().parent)
    part = Path(name)
    try:
        with told_plainly(path):
            raw: IO[bytes] = os.fdopen(number, "wb")
            with raw, _zipped(raw, path) as file:
                text = io.TextIOWrapper(file, encoding="utf-8", newline=newline)
                yield cast(TextIO, text)
                text.flush()
                text.detach()
            _mode(part)
            part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


@contextmanager
def folder(path: Path, names: Sequence[str], *, force: bool) -> Iterator[Path]:
    """A new folder to write files of these names in; it comes into being whole, when the block ends.

    With `force` it takes the place of one that holds nothing but files of these names.
    """
    check_free(path, force=force)
    if path.exists():
        _check_replaceable(path, names)
    with told_plainly(path):
        part = Path(tempfile.mkdtemp(prefix=f".{path.name}.", suffix=".part", dir=path.absolute().parent))
    try:
        with told_plainly(path):
            yield part
            part.chmod(0o777 & ~_umask())
            if path.exists():
                old = part.with_suffix(".old")
                path.replace(old)
                part.replace(path)
                shutil.rmtree(old)
            else:
                part.replace(path)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise


def _check_replaceable(path: Path, names: Sequence[str]) -> None:
    others = [] if not path.is_dir() else sorted(entry.name for entry in path.iterdir() if entry.name not in set(names))
    if not path.is_dir() or others:
        what = f"holds what no export wrote: {', '.join(others[:3])}" if others else "is no folder"
        raise BookError(what, where=str(path), hint="name another one")


@contextmanager
def told_plainly(path: Path) -> Iterator[None]:
    """Errors of the file system as BookErrors that say what to do."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        hint = "make room, or name another place; nothing half-written is left"
        raise BookError(f"cannot be written: {error.strerror}", where=str(path), hint=hint) from None


@contextmanager
def _zipped(raw: IO[bytes], path: Path) -> Iterator[Any]:
    if path.suffix != ".gz":
        buffered = io.BufferedWriter(cast(Any, raw)) if isinstance(raw, io.RawIOBase) else raw
        yield buffered
        return
    with gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=0) as file:  # the same bytes in each run
        yield file


def _mode(path: Path) -> None:
    """A temporary file is its owner's alone; what is exported is as readable as any other file."""
    path.chmod(0o666 & ~_umask())


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
