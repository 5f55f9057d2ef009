"""Rows of a query for scripts: JSON lines or CSV."""

import csv
import json
from typing import Any, TextIO

import duckdb

_AT_ONCE = 1_000


def write_rows(con: duckdb.DuckDBPyConnection, sql: str, form: str, out: TextIO) -> None:
    """Write all rows. In CSV lists are joined with "; ", in JSON they are lists; days are YYYY-MM-DD; null is empty."""
    result = con.execute(sql)
    names = [column[0] for column in result.description or ()]
    writer = csv.writer(out, lineterminator="\n")
    if form == "csv":
        writer.writerow(names)
    while rows := result.fetchmany(_AT_ONCE):
        for row in rows:
            if form == "csv":
                writer.writerow([_flat(value) for value in row])
            else:
                out.write(json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False, default=str) + "\n")


def _flat(value: Any) -> Any:
    return "; ".join(str(part) for part in value) if isinstance(value, list) else value
