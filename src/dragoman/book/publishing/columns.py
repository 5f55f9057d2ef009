"""The book's column types in PostgreSQL: how they are declared, sent by COPY, and hashed alike on both sides.

DuckDB writes the lines that COPY reads, so no value passes through Python. PostgreSQL refuses NUL characters in text:
U+FFFD stands for them there, one character for one, so that offsets hold.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.errors import BookError


@dataclass(frozen=True, slots=True)
class Kind:
    """One type. `{}` stands for the column (or element) in what is SQL."""

    declared: str  # PostgreSQL's type
    text: str  # DuckDB: the text that PostgreSQL reads the value from
    plain: bool  # whether that text never needs escaping
    ours: str  # DuckDB: a text that is the same for the same value ...
    theirs: str  # ... as this one in PostgreSQL


_NO_NUL = "replace({}, chr(0), chr(65533))"
_SCALARS = {
    "BIGINT": Kind("BIGINT", "{}::VARCHAR", True, "{}::VARCHAR", "{}::text"),
    "INTEGER": Kind("INTEGER", "{}::VARCHAR", True, "{}::VARCHAR", "{}::text"),
    "SMALLINT": Kind("SMALLINT", "{}::VARCHAR", True, "{}::VARCHAR", "{}::text"),
    "TINYINT": Kind("SMALLINT", "{}::VARCHAR", True, "{}::VARCHAR", "{}::text"),
    "BOOLEAN": Kind("BOOLEAN", "{}::VARCHAR", True, "{}::VARCHAR", "{}::text"),
    "DATE": Kind("DATE", "{}::VARCHAR", True, "{}::VARCHAR", "to_char({}, 'YYYY-MM-DD')"),
    "TIMESTAMP": Kind(
        "TIMESTAMP", "{}::VARCHAR", True, "epoch_us({})::VARCHAR",
        "(extract(epoch FROM {}) * 1000000)::bigint::text",
    ),
    # Numbers with a point are written differently by the two: their bits are compared.
    "FLOAT": Kind(
        "REAL", "{}::VARCHAR", True, "{}::BIT::VARCHAR", "('x' || encode(float4send({}), 'hex'))::bit(32)::text"
    ),
    "DOUBLE": Kind(
        "DOUBLE PRECISION", "{}::VARCHAR", True, "{}::BIT::VARCHAR",
        "('x' || encode(float8send({}), 'hex'))::bit(64)::text",
    ),
    "VARCHAR": Kind("TEXT", _NO_NUL, False, _NO_NUL, "{}"),
    "BLOB": Kind("BYTEA", r"'\x' || hex({})", False, "hex({})", "upper(encode({}, 'hex'))"),
}  # fmt: skip
_OF_LISTS = ("BIGINT", "INTEGER", "SMALLINT", "VARCHAR", "DATE")
_ESCAPES = (("'\\'", "'\\\\'"), ("chr(9)", "'\\t'"), ("chr(10)", "'\\n'"), ("chr(13)", "'\\r'"))


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a published table; `null` is whether it may be NULL."""

    name: str
    kind: Kind
    null: bool

    def declared(self) -> str:
        """As CREATE TABLE takes it."""
        return f'"{self.name}" {self.kind.declared}{"" if self.null else " NOT NULL"}'


def kind_of(type: str) -> Kind:
    """The kind of a DuckDB type. Raises BookError for one that is not published."""
    if type in _SCALARS:
        return _SCALARS[type]
    element = type.removesuffix("[]")
    if element == type or element not in _OF_LISTS:
        raise BookError(f"columns of type {type} are not published", hint="add the type to book/publishing/columns.py")
    return _list_of(_SCALARS[element])


def _list_of(kind: Kind) -> Kind:
    """A list as PostgreSQL's array: elements in quotes, so that none is taken for NULL or for two."""
    quoted = f"""'"' || replace(replace({kind.text.format("e")}, '\\', '\\\\'), '"', '\\"') || '"'"""
    listed = f"list_transform({{}}, lambda e: coalesce({quoted}, 'NULL'))"
    hashed = f"list_transform({{}}, lambda e: coalesce({kind.ours.format('e')}, chr(30)))"
    return Kind(
        f"{kind.declared}[]", f"'{{{{' || array_to_string({listed}, ',') || '}}}}'", False,
        f"array_to_string({hashed}, chr(31))", "array_to_string({}, chr(31), chr(30))",
    )  # fmt: skip


def copy_line(columns: Sequence[Column]) -> str:
    """DuckDB: a row as one line of PostgreSQL's COPY format."""
    values = []
    for column in columns:
        text = column.kind.text.format(_quoted(column))
        if not column.kind.plain:
            for mark, escape in _ESCAPES:
                text = f"replace({text}, {mark}, {escape})"
        values.append(rf"coalesce({text}, '\N')")
    return " || chr(9) || ".join(values) + " || chr(10)"


def our_hash(columns: Sequence[Column]) -> str:
    """DuckDB: the MD5 of a row, 32 hexadecimal digits."""
    return f"md5({_joined([column.kind.ours.format(_quoted(column)) for column in columns])})"


def their_hash(columns: Sequence[Column]) -> str:
    """PostgreSQL: the same."""
    return f"md5({_joined([column.kind.theirs.format(_quoted(column)) for column in columns])})"


def _quoted(column: Column) -> str:
    return f'"{column.name}"'


def _joined(values: Sequence[str]) -> str:
    return " || chr(29) || ".join(f"coalesce({value}, chr(30))" for value in values)
