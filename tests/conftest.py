"""What several test modules share: one Coder for the whole run, the sample reports, the coded stories."""

import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import settings

from dragoman.coder import Coder
from dragoman.errors import Failure
from dragoman.model import CodedReport

os.environ.setdefault("OMP_NUM_THREADS", "1")

# A shell starts what it runs in the background with SIGINT ignored, and children inherit that: the tests of interrupts
# need the ordinary handler wherever they are run.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# The same examples in every run: a failure that comes and goes would tell nobody anything.
settings.register_profile("repeatable", derandomize=True, deadline=None, database=None, print_blob=False)
settings.load_profile("repeatable")


@pytest.fixture(scope="session")
def coder() -> Coder:
    """Building a Coder takes seconds, so the tests share one; it keeps nothing from one report to the next."""
    return Coder()


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of sample reports that comes with the package."""
    return Path(__file__).parents[1] / "src" / "dragoman" / "data" / "samples"


STORIES = Path(__file__).parent / "stories"


@pytest.fixture(scope="session")
def stories(coder: Coder) -> list[CodedReport]:
    """All reports of all stories, coded."""
    inputs = sorted(STORIES.glob("*/reports.jsonl"))
    coded = list(coder.pipe(item for path in inputs for item in coder.reader.read(path)))
    assert not any(isinstance(record, Failure) for record in coded)
    return [record for record in coded if isinstance(record, CodedReport)]


@pytest.fixture(scope="session")
def story_file(stories: list[CodedReport], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same in a file, as `dragoman code --format jsonl` writes them."""
    path = tmp_path_factory.mktemp("stories") / "stories.jsonl"
    path.write_text("".join(record.to_json() + "\n" for record in stories), encoding="utf-8")
    return path


def contents(con: duckdb.DuckDBPyConnection) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all tables, sorted, without what depends on when it was written."""
    tables = [name for (name,) in con.execute("SELECT table_name FROM duckdb_tables() ORDER BY 1").fetchall()]
    found = {}
    for table in tables:
        if table in ("changes", "removed", "book"):
            continue
        sql = "SELECT column_name FROM duckdb_columns() WHERE table_name = ? ORDER BY column_index"
        names = [name for (name,) in con.execute(sql, [table]).fetchall() if name not in ("changed", "made")]
        columns = ", ".join(f'"{name}"' for name in names)
        found[table] = sorted(con.execute(f"SELECT {columns} FROM {table}").fetchall(), key=repr)
    return found


@pytest.fixture(name="contents", scope="session")
def contents_of() -> Callable[[duckdb.DuckDBPyConnection], dict[str, list[tuple[Any, ...]]]]:
    """`contents`, for tests that compare books."""
    return contents
