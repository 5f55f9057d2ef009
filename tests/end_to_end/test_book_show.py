"""`dragoman show`, `timeline`, `search`, `sql` on a book of the stories, through the real command line."""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest


def dragoman(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "dragoman", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120)


@pytest.fixture(scope="module")
def book(story_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("book") / "b.duckdb"
    assert dragoman("add", story_file, "--book", path, "--quiet").returncode == 0
    return path


def test_one_event_with_all_who_tell_it(book: Path) -> None:
    listed = dragoman(
        "show", "--place", "IRQ", "--type", "assault", "--order", "witnesses", "--limit", "1", "--book", book
    )
    assert listed.returncode == 0
    (id,) = [word for word in listed.stdout.split() if word.startswith("E")][:1]
    page = dragoman("show", id, "--book", book).stdout
    assert "ASSAULT aerial" in page
    assert "Disputed    fatalities" in page
    assert "Told by" in page
    assert page.count("killed") >= 3
    assert all(line == line.rstrip() and len(line) <= 120 for line in page.splitlines())


def test_filters_narrow(book: Path) -> None:
    def rows(*options: str) -> list[dict[str, object]]:
        done = dragoman("show", "--format", "jsonl", "--limit", "1000", "--book", book, *options)
        assert done.returncode == 0, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    every = rows()
    assert {e["event"] for e in rows("--witnesses", "2")} == {e["event"] for e in every if int(str(e["witnesses"])) > 1}
    sanctions = rows("--actor", "Belarus", "--type", "SANCTION")
    assert sanctions
    assert all("BLR" in (*e["source_countries"], *e["target_countries"]) for e in sanctions)  # type: ignore[misc]
    june = rows("--since", "2023-06-01", "--until", "2023-06-30")
    assert june
    assert all(str(e["latest"] or e["earliest"]) >= "2023-06-01" for e in june)
    assert 0 < len(rows("--text", "air strikes")) < len(every)


def test_csv_can_be_read(book: Path) -> None:
    done = dragoman("show", "--format", "csv", "--book", book)
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    assert len(rows) == 50
    assert {"event", "type", "sources", "targets", "day", "witnesses"} <= set(rows[0])


def test_timeline_goes_by_day(book: Path) -> None:
    page = dragoman("timeline", "--actor", "Niger", "--book", book).stdout
    assert page.index("20 May 2024") < page.index("12 Aug 2024")


def test_search_finds_words_in_any_form(book: Path) -> None:
    done = dragoman("search", "vaccines", "refrigerators", "--book", book)
    other = dragoman("search", "strikes", "markets", "Sinjar", "--book", book)
    assert "sinjar-airstrike" in other.stdout
    assert done.returncode == other.returncode == 0
    assert "dragoman: no report has them" in dragoman("search", "zeppelin", "--book", book).stderr


def test_sql_reads_and_does_not_write(book: Path) -> None:
    done = dragoman("sql", "SELECT count(*) AS n FROM event_list", "--format", "jsonl", "--book", book)
    assert json.loads(done.stdout)["n"] > 200
    wrong = dragoman("sql", "SELECT nonsense FROM event_list", "--book", book)
    assert (wrong.returncode, "nonsense" in wrong.stderr, "Traceback" in wrong.stderr) == (1, True, False)
    write = dragoman("sql", "DELETE FROM events", "--book", book)
    assert (write.returncode, "read-only" in write.stderr) == (1, True)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["show", "--actor", "Atlantis"], "no actor 'Atlantis' in the book"),
        (["show", "E"], "no event 'E' in the book"),
        (["show", "Effffffffff"], "no event"),
        (["show", "E0"], "more than one event begins with 'E0'"),
        (["show", "--text", "the"], "no word to look for"),
        (["show", "--since", "2023-13-01"], "is no calendar date"),
    ],
)
def test_errors_say_what_to_do(book: Path, arguments: list[str], message: str) -> None:
    done = dragoman(*arguments, "--book", book)
    assert done.returncode in (1, 2)
    assert message in done.stderr
    assert "Traceback" not in done.stderr
