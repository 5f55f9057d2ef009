"""Column layouts of other data sets, from data/exports/*.toml."""

from dataclasses import dataclass
from typing import Any

from dragoman.errors import DataError
from dragoman.showing.exports.formats import layout_data
from dragoman.showing.exports.values import Value, value

_TYPES = ("text", "integer", "number", "date")


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `value` gives what it holds, named `origin` in the data file."""

    name: str
    type: str
    origin: str
    about: str
    value: Value


@dataclass(frozen=True, slots=True)
class Layout:
    """How a format is written. `quoted`: as CSV; else texts are cleared of what would break a row."""

    name: str
    about: str
    known: str
    suffix: str
    separator: str
    header: bool
    quoted: bool
    list: str
    countries: dict[str, str]
    unsure: tuple[str, ...]
    losses: tuple[str, ...]
    columns: tuple[Column, ...]


def load_layout(name: str) -> Layout:
    """Read a packaged layout. Raises DataError naming what breaks the format."""
    where = f"exports/{name}.toml"
    data = layout_data(name)
    try:
        columns = tuple(_column(entry, where) for entry in data["columns"])
        names = {column.name for column in columns}
        if len(names) != len(columns) or not names.issuperset(data["unsure"]):
            raise DataError("a column twice, or an unsure one that is none", where=where)
        return Layout(
            name, data["about"], data["known"], data["suffix"], data["separator"], data["header"], data["quoted"],
            data["list"], data.get("countries", {}), tuple(data["unsure"]), tuple(data["losses"]), columns,
        )  # fmt: skip
    except KeyError as error:
        raise DataError(f"no {error}", where=where, hint="see the header of the file") from None


def _column(entry: Any, where: str) -> Column:
    if not (isinstance(entry, list) and len(entry) == 4 and entry[1] in _TYPES):
        raise DataError(f"not [name, type, value, about]: {entry}", where=where, hint="see the header of the file")
    name, type, origin, about = entry
    try:
        return Column(name, type, origin, about, value(origin))
    except KeyError:
        raise DataError(f"column {name}: no value {origin!r}", where=where, hint="showing/exports/values.py") from None
