"""What is published: the book's tables, what their rows hang on, the indexes of the usual queries, the views."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Literal

import duckdb

from dragoman.book.publishing.columns import Column, kind_of

By = Literal["report", "family", "event", "commitment", "change", "compared"]


@dataclass(frozen=True, slots=True)
class Published:
    """A table that is published. `by` is what is sent again when it changed, with all rows that hang on it.

    Where it is `compared`, no number says what changed: contents are compared, and what differs is sent.
    """

    name: str
    by: By
    indexes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that are sent together: those whose `column` is one of the keys that changed. `{}` is a range of changes."""

    column: str
    keys: str  # the book: keys that changed
    gone: str | None = None  # what of table `removed` they are


GROUPS: Mapping[By, Group] = {
    "report": Group("report", "SELECT report FROM reports WHERE changed {}", "report"),
    "family": Group("report", "SELECT report FROM report_families WHERE changed {}", "report"),
    "event": Group("event", "SELECT event FROM events WHERE changed {}", "event"),
    "commitment": Group("commitment", "SELECT commitment FROM commitments WHERE changed {}", "commitment"),
    "change": Group("change", "SELECT change FROM changes WHERE change {}"),
}
# Tables without numbers of changes are `compared`: they are small beside the others.
TABLES = (
    Published("reports", "report", ("(report)", "(id)", "(published)", "(changed)")),
    Published("report_families", "family", ("(report)", "(family)")),
    Published("terms", "report", ("(report)", "(term)")),
    Published("actor_mentions", "report", ("(report)", "(identity)")),
    Published("event_mentions", "report", ("(report)", "(mention)")),
    Published("commitment_mentions", "report", ("(report)", "(mention)")),
    Published("quotes", "report", ("(report)", "(speaker)")),
    Published("figures", "report", ("(report)", "(measure)")),
    Published("processes", "report", ("(report)",)),
    Published("stances", "report", ("(report)",)),
    Published("actor_names", "compared", ("(identity)", "(name)")),
    Published(
        "events", "event",
        (
            "(event)", "(type)", "(earliest)", "(latest)", "(country)", "(changed)", "USING gin (sources)",
            "USING gin (targets)", "USING gin (source_countries)", "USING gin (target_countries)",
        ),
    ),
    Published("event_members", "event", ("(event)", "(mention)")),
    Published(
        "commitments", "commitment",
        ("(commitment)", "(due_latest)", "(changed)", "USING gin (by_actors)", "USING gin (to_actors)"),
    ),
    Published("commitment_members", "commitment", ("(commitment)", "(mention)")),
    Published("commitment_history", "commitment", ("(commitment)", "(report)")),
    Published("actor_merges", "compared", ("(identity)", "(into_identity)")),
    Published("corrections", "compared"),
    Published("changes", "change", ("(change)",)),
)  # fmt: skip
# Tables that stay in the book: what adding, linking and watching work with.
LOCAL = frozenset(
    (
        "book", "removed", "report_bands", "report_ids", "event_blocks", "commitment_blocks", "feeds", "feed_entries",
        "actor_joins", "actor_splits",
    )
)  # fmt: skip
_VIEW = re.compile(r"^CREATE VIEW (\w+)", re.M)


class Layout:
    """The tables as one book has them, and their views."""

    def __init__(self, con: duckdb.DuckDBPyConnection) -> None:
        self.columns: dict[str, list[Column]] = {table.name: _columns(con, table.name) for table in TABLES}
        self.views = (files("dragoman.book.publishing") / "views.sql").read_text(encoding="utf-8")

    @property
    def view_names(self) -> list[str]:
        """The views, in the order in which they are made."""
        return _VIEW.findall(self.views)

    def statements(self) -> list[str]:
        """What makes the tables and their indexes in an empty schema."""
        made = []
        for table in TABLES:
            declared = ", ".join(column.declared() for column in self.columns[table.name])
            made.append(f"CREATE TABLE {table.name} ({declared})")
            made += [f"CREATE INDEX ON {table.name} {index}" for index in table.indexes]
        return made

    def mark(self) -> str:
        """A hash of the tables' layout: another one means tables that this version cannot go on with."""
        return _hash(self.statements())

    def views_mark(self) -> str:
        """A hash of the views."""
        return _hash([self.views])


def _columns(con: duckdb.DuckDBPyConnection, table: str) -> list[Column]:
    sql = """SELECT column_name, data_type, is_nullable FROM duckdb_columns()
        WHERE table_name = ? AND database_name = current_database() AND schema_name = 'main' ORDER BY column_index"""
    return [Column(name, kind_of(type), null) for name, type, null in con.execute(sql, [table]).fetchall()]


def _hash(parts: Sequence[str]) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
