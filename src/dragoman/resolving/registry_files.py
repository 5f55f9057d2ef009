"""Rows of the registry's CSV files: read, told apart by their header row, and checked field by field."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, cast, get_args

from dragoman.errors import DataError
from dragoman.resolving.actor_index import ActorType
from dragoman.resolving.entries import first_day, last_day

KINDS = {  # kind -> columns that tell it
    "states": ("code", "capital", "demonyms"),
    "people": ("id", "role", "country"),
    "organisations": ("id", "type", "code"),
    "nouns": ("noun", "plural", "sectors"),
    "titles": ("title", "abbreviations", "role"),
    "qualifiers": ("qualifier", "effect"),
}
SECTORS = frozenset(
    [
        "AGR",
        "BUS",
        "COP",
        "CRM",
        "CVL",
        "EDU",
        "ELI",
        "GOV",
        "IMG",
        "ISM",
        "IGO",
        "JRN",
        "JUD",
        "LAB",
        "LEG",
        "MED",
        "MIL",
        "MNC",
        "NGO",
        "OPP",
        "PRE",
        "PRM",
        "PTY",
        "REB",
        "REF",
        "REL",
        "SOC",
        "SPY",
        "UAF",
        "UNK",
        "UNO",
        "EUR",
        "ENV",
    ]
)
TYPES = frozenset(get_args(ActorType))


@dataclass(slots=True)
class Row:
    """One row by column name; `where` is file:line. A missing column reads as ""."""

    cells: dict[str, str]
    where: str
    known: dict[str, tuple[str, ...]]  # sector lists read so far in this file

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")

    def need(self, column: str) -> str:
        value = self[column]
        if not value:
            raise DataError(f"column {column!r} is empty", where=self.where, hint="every row needs it")
        return value

    def list(self, column: str) -> list[str]:
        value = self.cells.get(column, "")
        if ";" not in value:
            return [value] if value else []
        return [part for part in map(str.strip, value.split(";")) if part]

    def code(self, column: str) -> str:
        value = self[column]
        if value and not (len(value) == 3 and value.isascii() and value.isupper()):
            raise DataError(
                f"{value!r} is no ISO 3166-1 alpha-3 code", where=self.where, hint="three capitals, or empty"
            )
        return value

    def sectors(self, column: str) -> tuple[str, ...]:
        value = self.cells.get(column, "")
        found = self.known.get(value)
        if found is None:
            found = self.known[value] = tuple(self.list(column))
            for sector in found:
                if sector not in SECTORS:
                    raise DataError(f"unknown sector {sector!r}", where=self.where, hint="a PLOVER sector code")
        return found

    def actor_type(self) -> ActorType:
        value = self["type"]
        if value not in TYPES:
            raise DataError(
                f"unknown actor type {value!r}", where=self.where, hint="one of " + ", ".join(sorted(TYPES))
            )
        return cast(ActorType, value)

    def span(self) -> tuple[str | None, str | None]:
        try:
            return first_day(self["from"]), last_day(self["to"])
        except ValueError:
            raise DataError(
                f"not a date: {self['from']!r} to {self['to']!r}", where=self.where, hint="YYYY, YYYY-MM or YYYY-MM-DD"
            ) from None


def read_rows(name: str, text: str) -> tuple[str, Iterator[Row]]:
    """The kind of a registry file and its rows. Comment lines (`#`) may stand at the top only."""
    lines = text.lstrip("\ufeff").splitlines()
    skipped = 0
    while skipped < len(lines) and (lines[skipped].startswith("#") or not lines[skipped].strip()):
        skipped += 1
    reader = csv.reader(lines[skipped:], strict=True)
    header = next(reader, [])
    kind = next((k for k, columns in KINDS.items() if all(c in header for c in columns)), None)
    if kind is None:
        raise DataError(
            "no registry file: unknown header row",
            where=f"{name}:{skipped + 1}",
            hint="see docs/actors.md for the columns",
        )
    return kind, _rows(name, reader, header, skipped)


def _rows(name: str, reader: Any, header: list[str], skipped: int) -> Iterator[Row]:
    known: dict[str, tuple[str, ...]] = {}
    try:
        for cells in reader:
            if not cells:
                continue
            where = f"{name}:{skipped + reader.line_num}"
            if len(cells) != len(header):
                raise DataError(
                    f"{len(cells)} cells, the header has {len(header)}",
                    where=where,
                    hint="quote cells that hold commas",
                )
            yield Row(dict(zip(header, cells, strict=True)), where, known)
    except csv.Error as error:
        raise DataError(
            f"not CSV: {error}", where=f"{name}:{skipped + reader.line_num}", hint="RFC 4180, UTF-8"
        ) from None
