"""Rows in and out of DuckDB in bulk: through Arrow, and by lists of keys that indexes are used for."""

from collections.abc import Iterator, Sequence
from typing import Any

import duckdb
import pyarrow as pa

Row = tuple[Any, ...]
_AT_ONCE = 2_000  # keys in one statement
_TYPES = {
    "BIGINT": pa.int64(), "INTEGER": pa.int32(), "SMALLINT": pa.int16(), "TINYINT": pa.int8(), "FLOAT": pa.float32(),
    "DOUBLE": pa.float64(), "VARCHAR": pa.string(), "BOOLEAN": pa.bool_(), "DATE": pa.date32(), "BLOB": pa.binary(),
    "TIMESTAMP": pa.timestamp("us"), "BIGINT[]": pa.list_(pa.int64()), "INTEGER[]": pa.list_(pa.int32()),
    "VARCHAR[]": pa.list_(pa.string()),
}  # fmt: skip


class Tables:
    """The tables of one open book."""

    def __init__(self, con: duckdb.DuckDBPyConnection) -> None:
        self.con = con
        self._known: dict[str, list[tuple[str, str]]] = {}

    def insert(self, table: str, rows: Sequence[Row]) -> None:
        """Append rows, values in the order of the table's columns."""
        if not rows:
            return
        columns = self._columns(table)
        values = zip(*rows, strict=True)
        arrays = [pa.array(list(column), _TYPES[type]) for column, (_, type) in zip(values, columns, strict=True)]
        self.con.register("_rows", pa.table(arrays, names=[name for name, _ in columns]))
        try:
            self.con.execute(f"INSERT INTO {table} SELECT * FROM _rows")
        finally:
            self.con.unregister("_rows")

    def select_in(self, sql: str, keys: Sequence[int]) -> Iterator[Row]:
        """Rows of `sql`, whose `{}` takes lists of `keys`; keys are numbers, so nothing needs quoting."""
        for part in _parts(keys):
            yield from self.con.execute(sql.format(part)).fetchall()

    def delete_in(self, table: str, column: str, keys: Sequence[int]) -> None:
        """Delete the rows whose `column` is one of `keys`."""
        for part in _parts(keys):
            self.con.execute(f'DELETE FROM {table} WHERE "{column}" IN ({part})')

    def _columns(self, table: str) -> list[tuple[str, str]]:
        if table not in self._known:
            sql = "SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = ? ORDER BY column_index"
            self._known[table] = self.con.execute(sql, [table]).fetchall()
        return self._known[table]


def _parts(keys: Sequence[int]) -> Iterator[str]:
    for i in range(0, len(keys), _AT_ONCE):
        yield ",".join(str(int(key)) for key in keys[i : i + _AT_ONCE])
