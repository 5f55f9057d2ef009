"""Inputs: files, folders and standard input, each yielding reports, and Failures for what cannot be read."""

import gzip
import io
import json
import os
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import IO, Any, BinaryIO

from dragoman.errors import Failure
from dragoman.reading.dates import parse_timestamp
from dragoman.reading.html import looks_like_html, report_from_html
from dragoman.reading.markdown import from_markdown
from dragoman.reading.normalise import decode, is_binary
from dragoman.reading.report import Report
from dragoman.reading.text import Given, Kit, report_from_text

TEXT, MARKDOWN, HTML, JSONL = (".txt",), (".md",), (".html", ".htm"), (".jsonl", ".jsonl.gz")
ENDINGS = TEXT + MARKDOWN + HTML + JSONL
LATER = (".parquet", ".warc", ".warc.gz", ".xml")
READS = "reads " + " ".join(ENDINGS) + ", folders of them, and - for standard input"

_CHARSET = re.compile(rb"charset\s{0,5}=\s{0,5}[\"']?([A-Za-z0-9_\-]{2,30})", re.I)
_STRINGS = ("id", "title", "url", "source")
_BLANK = b" \t\r\n\x0b\x0c"

Item = Report | Failure


def read_source(source: str | Path, kit: Kit, given: Given, stdin: BinaryIO) -> Iterator[Item]:
    """The reports of `source`: a path, or "-" for `stdin`."""
    name = str(source)
    if name == "-":
        yield from _guarded(_sniffed(_peekable(stdin), kit, replace(given, where="<stdin>")), "<stdin>")
    elif re.match(r"[a-z][a-z0-9+.\-]{1,20}://", name, re.I):
        yield Failure("URLs are not supported yet", name, "save the page as .html and give the file")
    elif "\x00" in name:
        yield Failure("no such file or folder", name, "check the path")
    else:
        yield from _guarded(_path(Path(source), kit, given), name)


def _guarded(items: Iterator[Item], where: str) -> Iterator[Item]:
    """An error of the file system or of decompression, in the midst of reading, ends this input with a Failure."""
    try:
        yield from items
    except (gzip.BadGzipFile, zlib.error, EOFError) as error:
        yield Failure(f"not a sound gzip file: {error}", where, "compress it again; what came before was read")
    except PermissionError:
        yield Failure("may not be read", where, "check the permissions")
    except OSError as error:
        yield Failure(f"cannot be read: {error.strerror or error}", where, "check the path")


def _path(path: Path, kit: Kit, given: Given) -> Iterator[Item]:
    if path.is_dir():
        yield from _folder(path, kit, given)
    elif not path.exists():
        yield Failure("no such file or folder", str(path), "check the path")
    else:
        yield from _file(path, kit, replace(given, where=str(path)))


def _folder(folder: Path, kit: Kit, given: Given) -> Iterator[Item]:
    found = False
    for path in _files(folder):
        found = True
        yield from _guarded(_file(path, kit, replace(given, where=str(path))), str(path))
    if not found:
        yield Failure("no reports in the folder", str(folder), READS)


def _files(folder: Path) -> Iterator[Path]:
    """Readable files under `folder`, sorted within each folder; hidden ones left out, links to folders not followed."""
    for where, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith(".") and name.lower().endswith(ENDINGS):
                yield Path(where) / name


def _file(path: Path, kit: Kit, given: Given) -> Iterator[Item]:
    name = path.name.lower()
    if name.endswith(LATER):
        yield Failure(f"{''.join(path.suffixes[-2:])} files are not supported yet", given.where, READS)
        return
    with path.open("rb") as stream:
        if name.endswith(".jsonl.gz"):
            with gzip.open(stream, "rb") as inner:
                yield from _jsonl(inner, kit, given)
            return
        buffered = _peekable(stream)
        if is_binary(buffered.peek(65_536)[:65_536]):
            yield Failure("a binary file, not text", given.where, READS)
        elif name.endswith(".jsonl"):
            yield from _jsonl(buffered, kit, given)
        elif name.endswith(HTML):
            yield from _whole(buffered, kit, given, "html")
        elif name.endswith(MARKDOWN):
            yield from _whole(buffered, kit, given, "markdown")
        elif name.endswith(TEXT):
            yield from _whole(buffered, kit, given, "text")
        elif path.suffix:
            yield Failure(f"files ending in {path.suffix} are not read", given.where, READS)
        else:
            yield from _sniffed(buffered, kit, given)


def _peekable(stream: IO[bytes]) -> io.BufferedReader:
    if isinstance(stream, io.BufferedReader):
        return stream
    return io.BufferedReader(stream, 65_536)  # type: ignore[type-var, arg-type, unused-ignore]


def _sniffed(stream: io.BufferedReader, kit: Kit, given: Given) -> Iterator[Item]:
    """Standard input or a file without an ending: JSONL when it begins with an object, else a page or a text."""
    first = stream.readline(kit.limits.line_bytes + 1)
    while first and not first.strip(_BLANK):
        first = stream.readline(kit.limits.line_bytes + 1)
    if is_binary(first):
        yield Failure("binary data, not text", given.where, READS)
    elif first.removeprefix(b"\xef\xbb\xbf").lstrip(_BLANK).startswith(b'{"') or _is_object(first):
        yield from _jsonl(chain([first], _Lines(stream, kit.limits.line_bytes)), kit, given)
    else:
        yield from _whole(stream, kit, given, "any", begun=first)


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _whole(stream: IO[bytes], kit: Kit, given: Given, kind: str, begun: bytes = b"") -> Iterator[Item]:
    """A stream that is one report."""
    data = begun + stream.read(kit.limits.file_bytes + 1 - len(begun))
    if len(data) > kit.limits.file_bytes:
        yield Failure(
            f"larger than {kit.limits.file_bytes // 1_000_000} MB",
            given.where,
            "split it, or make it a .jsonl of reports",
        )
        return
    if is_binary(data):
        yield Failure("a binary file, not text", given.where, READS)
        return
    text, warning = decode(data, charset_in(data) if kind in ("html", "any") else None)
    if warning:
        given = replace(given, warnings=(*given.warnings, warning))
    if kind == "markdown":
        text, fields = from_markdown(text)
        yield _with_fields(text, fields, kit, given)
    elif kind == "html" or (kind == "any" and looks_like_html(text)):
        yield report_from_html(text, kit, given)
    else:
        yield report_from_text(text, kit, given)


def charset_in(data: bytes) -> str | None:
    """The encoding that a page names in its head."""
    declared = _CHARSET.search(data[:4_096])
    return declared[1].decode("ascii") if declared else None


def _with_fields(text: str, fields: dict[str, str], kit: Kit, given: Given) -> Item:
    stated = fields.get("published")
    published = parse_timestamp(stated) if stated else None
    if stated and published is None:
        return _bad_date(stated, f"{given.where}: front matter, date")
    return report_from_text(
        text,
        kit,
        replace(
            given,
            id=fields.get("id"),
            title=fields.get("title"),
            dek=fields.get("dek"),
            url=fields.get("url"),
            source=fields.get("source"),
            published=published,
        ),
    )


class _Lines:
    """Lines of a stream, none held that is longer than `longest` bytes: such a line is skipped and comes as None."""

    def __init__(self, stream: IO[bytes] | gzip.GzipFile, longest: int) -> None:
        self._stream, self._longest = stream, longest

    def __iter__(self) -> Iterator[bytes | None]:
        while line := self._stream.readline(self._longest + 1):
            if len(line) <= self._longest:
                yield line
                continue
            while line and not line.endswith(b"\n"):
                line = self._stream.readline(1_000_000)
            yield None


_Source = IO[bytes] | gzip.GzipFile | chain[bytes | None]


def _jsonl(stream: _Source, kit: Kit, given: Given) -> Iterator[Item]:
    lines: Iterable[bytes | None] = stream if isinstance(stream, chain) else _Lines(stream, kit.limits.line_bytes)
    found = False
    for number, line in enumerate(lines, 1):
        where = f"{given.where}:{number}"
        if line is None or len(line) > kit.limits.line_bytes:
            found = True
            yield Failure(f"a line longer than {kit.limits.line_bytes // 1_000_000} MB", where, "split it into reports")
        elif line.removeprefix(b"\xef\xbb\xbf").strip(_BLANK):
            found = True
            yield _json_line(line, kit, replace(given, where=where))
    if not found:
        yield Failure("the file is empty", given.where, "one JSON object a line with id and text or html")


def _json_line(line: bytes, kit: Kit, given: Given) -> Item:
    shape = 'expected {"id": ..., "text" or "html": ...}'
    try:
        data = json.loads(line.decode("utf-8-sig", "replace"))
    except (ValueError, RecursionError) as error:
        reason = getattr(error, "msg", "nested too deep")
        return Failure(f"not JSON: {reason}", given.where, f"one JSON object a line: {shape}")
    if not isinstance(data, dict):
        return Failure("not a JSON object", given.where, shape)
    return _json_report(data, kit, given, shape)


def _json_report(data: dict[str, Any], kit: Kit, given: Given, shape: str) -> Item:
    text, html = data.get("text"), data.get("html")
    for field, value in (("text", text), ("html", html)):
        if value is not None and not isinstance(value, str):
            return Failure(f"{field} is no string", given.where, shape)
    if text is None and html is None:
        return Failure("neither text nor html", given.where, shape)
    fields: dict[str, str | None] = {}
    for field in _STRINGS:
        value = data.get(field)
        if field == "id" and isinstance(value, int) and not isinstance(value, bool):
            value = str(value)
        if value is not None and not isinstance(value, str):
            return Failure(f"{field} is no string", given.where, "give it in quotation marks, or leave it out")
        fields[field] = value
    stated = data.get("published")
    published = parse_timestamp(stated) if isinstance(stated, str) else None
    if published is None and stated not in (None, ""):
        return _bad_date(stated, f"{given.where}: published")
    given = replace(
        given, id=fields["id"], title=fields["title"], url=fields["url"], source=fields["source"], published=published
    )
    if isinstance(text, str) and (text.strip() or not html):
        return report_from_text(text, kit, given)
    assert isinstance(html, str)
    return report_from_html(html, kit, given)


def _bad_date(stated: object, where: str) -> Failure:
    return Failure(f"{str(stated)[:60]!r} is no date", where, "write it as 2021-07-27 or as an ISO 8601 timestamp")
