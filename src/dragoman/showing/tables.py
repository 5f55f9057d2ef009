"""Tables for scripts: the rows of a query as JSON, a JSON object a line, or CSV."""

import csv
import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow

FORMATS = ("table", "json", "jsonl", "csv")
_RISKY = ("=", "+", "@", "\t", "\r")  # a spreadsheet takes a cell that begins so for a formula


def write_table(table: "pyarrow.Table", form: str, out: IO[str]) -> None:
    """Write all rows as `form`: json, jsonl or csv. Days are ISO 8601; a list is a JSON array, in CSV its values with
    semicolons between them; what is not known is null, in CSV empty."""
    rows = [{name: _plain(value) for name, value in row.items()} for row in table.to_pylist()]
    if form == "csv":
        _write_csv(rows, table.column_names, out)
    elif form == "jsonl":
        out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    else:
        json.dump(rows, out, ensure_ascii=False, indent=2)
        out.write("\n")


def _write_csv(rows: Sequence[Mapping[str, Any]], names: Sequence[str], out: IO[str]) -> None:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(names)
    writer.writerows([_cell(row[name]) for name in names] for row in rows)


def _cell(value: Any) -> Any:
    if isinstance(value, list):
        value = ";".join(str(item) for item in value)
    if isinstance(value, str):
        flat = " ".join(value.split())
        return f"'{flat}" if flat.startswith(_RISKY) else flat
    return value


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime) else value
