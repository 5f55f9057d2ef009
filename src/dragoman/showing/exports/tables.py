"""The book's tables as Parquet or CSV files, written by DuckDB, which keeps its memory bounded by itself."""

import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Literal

import duckdb

from dragoman.book.store import Store
from dragoman.errors import BookError, DataError
from dragoman.showing.exports.choosing import Choice

Form = Literal["parquet", "csv"]
BETWEEN = "|"  # items of a list in a CSV cell; an item's own | and \ have a \ before them, an empty item is \e
_GROUP = 20_480  # rows of a Parquet row group: with texts of reports, some 50 MB
_OF = {
    "events": "WHERE _key IN (SELECT event FROM chosen)",
    "reports": "WHERE _key IN (SELECT report FROM chosen_reports)",
    "commitments": """WHERE _key IN (SELECT b.commitment FROM commitment_members b
        JOIN commitment_mentions m ON m.mention = b.mention WHERE m.report IN (SELECT report FROM chosen_reports))""",
    "all": "",
}


@dataclass(frozen=True, slots=True)
class Table:
    """One table of the export; see the header of data/exports/tables.toml."""

    name: str
    of: str
    order: str
    about: str
    sql: str


def load_tables() -> list[Table]:
    """The packaged tables. Raises DataError naming the one that breaks the format."""
    where = "exports/tables.toml"
    data = tomllib.loads((files("dragoman.data") / "exports" / "tables.toml").read_text(encoding="utf-8"))
    for name, entry in data.items():
        if set(entry) != {"of", "order", "about", "sql"} or entry["of"] not in _OF:
            raise DataError(f"table {name}: not of, order, about, sql", where=where, hint="see the header of the file")
    return [Table(name, **entry) for name, entry in data.items()]


def file_names(form: Form) -> list[str]:
    """The files that a folder of tables holds, beside its card."""
    return [f"{table.name}.{form}" for table in load_tables()]


def write_tables(store: Store, choice: Choice, form: Form, folder: Path, done: Callable[[str], None]) -> dict[str, int]:
    """Write all tables of what is chosen (tables `chosen`, `chosen_reports`). Returns rows by file name."""
    store.con.execute("""CREATE OR REPLACE TEMP TABLE heads AS
        SELECT DISTINCT n.identity, coalesce(m.into_identity, n.identity) AS head
        FROM actor_names n LEFT JOIN actor_merges m ON m.identity = n.identity""")
    rows = {}
    for table in load_tables():
        done(table.name)
        path = folder / f"{table.name}.{form}"
        rows[path.name] = _write(store.con, query(store.con, table, choice, form), path, form)
    return rows


def query(con: duckdb.DuckDBPyConnection, table: Table, choice: Choice, form: Form) -> str:
    """What is written of one table: its rows of what is chosen, in order; lists as texts where it is CSV."""
    inner = f"SELECT * FROM ({table.sql}) {'' if choice.all else _OF[table.of]}"
    described = con.execute(f"DESCRIBE {inner}").fetchall()
    columns = [(row[0], row[1]) for row in described if row[0] != "_key"]
    return (
        f"SELECT {', '.join(_column(name, type, form) for name, type in columns)} FROM ({inner}) ORDER BY {table.order}"
    )


def _column(name: str, type: str, form: Form) -> str:
    if form == "parquet" or not type.endswith("[]"):
        return f'"{name}"'
    # A table's order names no list, so that a list may become a text under its own name.
    item = r"""CASE WHEN i = '' THEN '\e' ELSE replace(replace(i, '\', '\\'), '|', '\|') END"""
    return f"""array_to_string(list_transform("{name}", lambda i: {item}), '{BETWEEN}') AS "{name}" """


def _write(con: duckdb.DuckDBPyConnection, sql: str, path: Path, form: Form) -> int:
    options = (
        f"FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {_GROUP}" if form == "parquet" else "FORMAT csv, HEADER true"
    )
    quoted = str(path).replace("'", "''")
    try:
        row = con.execute(f"COPY ({sql}) TO '{quoted}' ({options})").fetchone()
    except duckdb.InterruptException:
        raise KeyboardInterrupt from None
    except (duckdb.IOException, duckdb.OutOfMemoryException) as error:
        hint = "make room, or name another place; nothing half-written is left"
        raise BookError(str(error).splitlines()[0], where=str(path.parent), hint=hint) from None
    return int(row[0]) if row else 0


def items(cell: str) -> Sequence[str]:
    """The list that a CSV cell of this export holds."""
    found, item, escaped = list[str](), "", False
    for char in cell:
        if escaped:
            item, escaped = item + ("" if char == "e" else char), False
        elif char == "\\":
            escaped = True
        elif char == BETWEEN:
            found.append(item)
            item = ""
        else:
            item += char
    return [*found, item] if cell else []
