"""`dragoman add` through the real command line: killed, out of disk, locked, damaged, interrupted."""

import random
import re
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pytest

Contents = Callable[[Any], dict[str, list[tuple[Any, ...]]]]


def dragoman(*arguments: str | Path, **options: Any) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "dragoman", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=300, **options)


def read(path: Path, contents: Contents) -> dict[str, list[tuple[Any, ...]]]:
    with duckdb.connect(str(path), read_only=True) as con:
        return contents(con)


def test_add_and_add_again(tmp_path: Path, samples: Path) -> None:
    book = tmp_path / "b.duckdb"
    done = dragoman("add", samples, "--book", book)
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.startswith("dragoman: 12 added; ")
    again = dragoman("add", samples, "--book", book)
    assert again.returncode == 0
    assert again.stderr.startswith("dragoman: 12 known already; ")


def test_killed_at_any_moment_it_goes_on_where_it_was(tmp_path: Path, story_file: Path, contents: Contents) -> None:
    whole = tmp_path / "whole.duckdb"
    assert dragoman("add", story_file, "--book", whole).returncode == 0
    book = tmp_path / "killed.duckdb"
    command = [sys.executable, "-m", "dragoman", "add", str(story_file), "--book", str(book), "--at-once", "3"]
    rng = random.Random(5)
    killed = 0
    for _ in range(12):
        running = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        while running.poll() is None and not book.exists():
            time.sleep(0.02)
        time.sleep(rng.uniform(0.05, 1.2))
        running.send_signal(signal.SIGKILL)
        killed += running.wait() == -signal.SIGKILL
    assert killed >= 3  # it was killed in the midst of it, not after
    assert dragoman("add", story_file, "--book", book).returncode == 0
    assert read(book, contents) == read(whole, contents)


def test_a_full_disk_loses_nothing(tmp_path: Path, story_file: Path, contents: Contents) -> None:
    book = tmp_path / "b.duckdb"
    few = tmp_path / "few.jsonl"
    few.write_text("".join(story_file.read_text().splitlines(keepends=True)[:5]))
    assert dragoman("add", few, "--book", book).returncode == 0
    before = read(book, contents)
    limit = 200_000  # bytes of any file

    def small_disk() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    full = dragoman("add", story_file, "--book", book, "--at-once", "20", preexec_fn=small_disk)
    assert full.returncode == 1
    assert "disk is full" in full.stderr
    assert "Traceback" not in full.stderr
    after = read(book, contents)
    assert set(before["reports"]) <= set(after["reports"])
    assert dragoman("add", story_file, "--book", book).returncode == 0
    whole = tmp_path / "whole.duckdb"
    dragoman("add", story_file, "--book", whole)
    assert read(book, contents) == read(whole, contents)


def test_a_book_in_use_elsewhere(tmp_path: Path, samples: Path) -> None:
    book = tmp_path / "b.duckdb"
    assert dragoman("add", samples, "--book", book).returncode == 0
    with duckdb.connect(str(book)):
        other = dragoman("add", samples, "--book", book)
    assert other.returncode == 1
    assert other.stderr.strip() == (
        f"dragoman: {book}: open in another program (wait for it to end, or close it there)"
    )


@pytest.mark.parametrize("data", [b"", b"not a database at all, but long enough to look like one" * 50])
def test_what_is_no_book(tmp_path: Path, samples: Path, data: bytes) -> None:
    book = tmp_path / "b.duckdb"
    book.write_bytes(data)
    done = dragoman("add", samples, "--book", book)
    assert done.returncode == 1
    assert "not a record book" in done.stderr
    assert "Traceback" not in done.stderr
    assert book.read_bytes() == data


def test_another_database_is_left_alone(tmp_path: Path, samples: Path) -> None:
    book = tmp_path / "b.duckdb"
    with duckdb.connect(str(book)) as con:
        con.execute("CREATE TABLE mine (x INTEGER)")
    done = dragoman("add", samples, "--book", book)
    assert (done.returncode, "not a record book" in done.stderr) == (1, True)


def test_failures_are_told_and_the_rest_is_added(tmp_path: Path, story_file: Path) -> None:
    bad = tmp_path / "bad.jsonl"
    lines = story_file.read_text(encoding="utf-8").splitlines()
    bad.write_text("\n".join([lines[0], '{"schema": "dragoman/1"}', "no json", lines[1]]), encoding="utf-8")
    done = dragoman("add", bad, "--book", tmp_path / "b.duckdb")
    assert done.returncode == 1
    assert f"{bad}:2: not a coded report" in done.stderr
    assert f"{bad}:3: not a coded report" in done.stderr
    assert "2 added, 2 failed" in done.stderr


def test_interrupted_says_what_is_done(tmp_path: Path, story_file: Path) -> None:
    book = tmp_path / "b.duckdb"
    command = [sys.executable, "-m", "dragoman", "add", str(story_file), "--book", str(book), "--at-once", "1"]
    running = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    log = tmp_path / "b.duckdb.wal"  # grows with each transaction
    while not log.exists() or log.stat().st_size < 100_000:
        time.sleep(0.02)
    running.send_signal(signal.SIGINT)
    _, told = running.communicate(timeout=60)
    assert running.returncode == 130
    with duckdb.connect(str(book), read_only=True) as con:
        (count,) = con.execute("SELECT count(*) FROM reports").fetchone() or (None,)
    told_of = sum(int(number) for number in re.findall(r"(\d+) added", told))
    assert 0 < told_of == count
    assert "run it again and it goes on from here" in told
