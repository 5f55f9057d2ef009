"""`dragoman export` as a user runs it: through the shell, interrupted, into a pipe that is closed."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from dragoman.book.adding import Adder
from dragoman.book.store import Store
from dragoman.coder import Coder

TEXT = "Thousands of people marched in Lyon on Saturday. Canada imposed sanctions on Belarus on Tuesday."


@pytest.fixture(scope="module")
def folder(coder: Coder, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a book of one report, `dragoman.duckdb`, and one of 20,000 events, `big.duckdb`."""
    folder = tmp_path_factory.mktemp("export")
    with Store.open(folder / "dragoman.duckdb", create=True) as store:
        list(Adder(store).add_coded([coder.code(TEXT, published="2023-05-10", id="r1", source="Post")]))
    (folder / "big.duckdb").write_bytes((folder / "dragoman.duckdb").read_bytes())
    with Store.open(folder / "big.duckdb") as store:
        for table in ("event_members", "events"):
            store.con.execute(f"CREATE TEMP TABLE first AS FROM {table}")
            store.con.execute(
                f"""INSERT INTO {table} SELECT first.* REPLACE (first.event + r.n AS event)
                FROM first, range(1, 10000) AS r(n)"""
            )
            store.con.execute("DROP TABLE first")
    return folder


def dragoman(folder: Path, *args: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    return subprocess.Popen(
        [sys.executable, "-m", "dragoman", *args], cwd=folder, env=environment, text=True, encoding="utf-8",
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def test_the_book_here_to_standard_output_and_what_is_lost_to_standard_error(folder: Path) -> None:
    out, err = dragoman(folder, "export", "plover").communicate(timeout=60)
    assert {json.loads(line)["event"] for line in out.splitlines()} == {"PROTEST", "SANCTION"}
    assert err == "dragoman: 2 events, 2 objects\n"


def test_a_folder_is_named_after_the_book(folder: Path) -> None:
    done = dragoman(folder, "export", "parquet")
    assert "2 events of 1 report in 12 tables in dragoman-parquet" in done.communicate(timeout=60)[1]
    again = dragoman(folder, "export", "parquet")
    _, err = again.communicate(timeout=60)
    assert (again.returncode, err) == (1, "dragoman: dragoman-parquet: is there already (--force writes over it)\n")


def test_no_book_is_said_plainly(tmp_path: Path) -> None:
    done = dragoman(tmp_path, "export", "gdelt2", "--output", "x.csv")
    _, err = done.communicate(timeout=60)
    assert done.returncode == 1
    assert "no such book" in err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_stopped_in_the_middle_it_leaves_nothing(folder: Path, number: signal.Signals, status: int) -> None:
    before = sorted(entry.name for entry in folder.iterdir())
    running = dragoman(folder, "export", "gdelt2", "--book", "big.duckdb", "--output", "big.csv")
    until = time.monotonic() + 60
    while not any(part.stat().st_size for part in folder.glob(".big.csv.*.part")):
        assert time.monotonic() < until, "nothing is written"
        time.sleep(0.01)
    running.send_signal(number)
    _, err = running.communicate(timeout=60)
    assert "Traceback" not in err
    assert running.returncode == status
    assert sorted(entry.name for entry in folder.iterdir()) == before


def test_a_pipe_that_is_closed_is_no_error(folder: Path) -> None:
    running = dragoman(folder, "export", "gdelt2", "--book", "big.duckdb", "--quiet")
    assert running.stdout is not None
    assert running.stderr is not None
    assert running.stdout.readline().count("\t") == 60
    running.stdout.close()
    assert "Traceback" not in running.stderr.read()
    running.wait(timeout=60)
