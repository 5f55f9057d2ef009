"""`dragoman review`, `dragoman actor ...` on the book and `dragoman evaluate linking` through the real command line."""

import json
import os
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

from dragoman.coder import Coder

STORIES = Path(__file__).parents[1] / "stories"
Run = subprocess.CompletedProcess[str]


def dragoman(*arguments: str | Path, **options: str) -> Run:
    command = [sys.executable, "-m", "dragoman", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=300, **options)


def rows(done: Run) -> list[dict[str, object]]:
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture
def book(tmp_path: Path, coder: Coder) -> Path:
    """Three reports of two happenings."""
    reports = [
        coder.code(
            "Russian warplanes bombed a market in Idlib on Monday, killing nine people. Turkey condemned the attack.",
            published="2024-03-05", id="a", source="Paper",
        ),
        coder.code(
            "Zoran Veliki, the foreign minister of Hungary, accused Poland of spying on Monday.",
            published="2024-05-07", id="b", source="Paper",
        ),
        coder.code(
            "Zoran Brankov, the foreign minister of Serbia, accused Poland of spying on Monday.",
            published="2024-05-08", id="c", source="Other paper",
        ),
    ]  # fmt: skip
    coded = tmp_path / "coded.jsonl"
    coded.write_text("".join(report.to_json() + "\n" for report in reports), encoding="utf-8")
    path = tmp_path / "b.duckdb"
    assert dragoman("add", coded, "--book", path, "--quiet").returncode == 0
    return path


def test_a_review_from_a_pipe(book: Path, tmp_path: Path) -> None:
    keys = ["e", "k", "12", "x", "d", "5 March", "d", "2024-03-05", "", "r", "s", "?", "q"]
    done = dragoman("review", "--book", book, "--who", "M. Okafor", input="\n".join(keys))
    assert done.returncode == 0, done.stderr
    assert done.stderr == "dragoman: 1 rejected, 1 edited, 1 skipped; 1 left\n"
    shown = done.stdout
    assert "1 of 4  Paper · 5 Mar 2024 · a e1" in shown
    assert "  Russian warplanes bombed a market in Idlib on Monday, killing nine people." in shown
    for told in ("'x' is no field", "'5 March' is no date (write YYYY-MM-DD", "'?' is none of a, r, e, s, q"):
        assert told in shown
    assert all(len(line) <= 80 for line in shown.splitlines())

    made = rows(dragoman("review", "list", "--book", book, "--format", "jsonl"))
    assert [(m["verdict"], m["words"], m["changes"], m["who"], m["state"]) for m in made] == [
        (
            "edit", "bombed",
            {"date": {"earliest": "2024-03-05", "latest": "2024-03-05"}, "fatalities": {"low": 12, "high": 12}},
            "M. Okafor", "applied",
        ),
        ("reject", "condemned", {}, "M. Okafor", "applied"),
    ]  # fmt: skip
    page = dragoman("review", "list", "--book", book).stdout
    assert "“bombed” in a: date 2024-03-05, fatalities 12 M. Okafor" in " ".join(page.split())
    events = rows(dragoman("show", "--book", book, "--actor", "Turkey", "--format", "jsonl"))
    assert events == []
    assert "12 killed" in dragoman("show", "--book", book, "--type", "ASSAULT").stdout

    labels = tmp_path / "labels.jsonl"
    done = dragoman("review", "export", labels, "--book", book)
    assert done.stderr == f"dragoman: 2 labels, 1 of them NONE, in {labels}\n"
    assert [json.loads(line)["type"] for line in labels.read_text(encoding="utf-8").splitlines()] == ["ASSAULT", "NONE"]

    assert dragoman("review", "undo", str(made[1]["id"])[:7], "--book", book).returncode == 0
    assert len(rows(dragoman("show", "--book", book, "--actor", "Turkey", "--format", "jsonl"))) == 1
    left = dragoman("review", "--book", book, "--actor", "Turkey", input="")
    assert left.stderr == "dragoman: nothing reviewed; 1 left\n"
    none = dragoman("review", "--book", book, "--type", "ASSAULT", input="")
    assert (none.returncode, none.stderr) == (0, "dragoman: nothing to review\n")


def test_a_review_at_a_terminal_takes_single_keys(book: Path) -> None:
    ours, theirs = os.openpty()
    command = [sys.executable, "-m", "dragoman", "review", "--book", str(book)]
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=subprocess.PIPE) as running:
        os.close(theirs)
        steps = ((b"[q]uit", b"a"), (b"[q]uit", b"e"), (b"done", b"t"), (b"type:", b"REJECT\n"), (b"done", b"\r"))
        try:
            for asked, keys in (*steps, (b"[q]uit", b"q")):
                assert _until(ours, asked), f"not asked {asked!r}"
                time.sleep(0.3)  # what is typed before the terminal is set to single keys is thrown away
                os.write(ours, keys)
            assert running.stderr is not None
            assert running.stderr.read() == b"dragoman: 1 accepted, 1 edited; 2 left\n"
        finally:
            running.kill()
            os.close(ours)


def _until(terminal: int, asked: bytes) -> bool:
    """Read what is written to the terminal up to the words; whether they came within a minute."""
    seen = b""
    end = time.monotonic() + 60
    while asked not in seen and time.monotonic() < end:
        if select.select([terminal], [], [], 1.0)[0]:
            seen += os.read(terminal, 1)
    return asked in seen


def test_an_actor_from_the_registry_is_put_in(book: Path) -> None:
    keys = ["e", "s", "the Syrian army", "", "q"]
    done = dragoman("review", "--book", book, "--type", "ASSAULT", input="\n".join(keys))
    assert done.stderr == "dragoman: 1 edited; 0 left\n"
    (event,) = rows(dragoman("show", "--book", book, "--source", "SYRMIL", "--format", "jsonl"))
    assert event["source_codes"] == ["SYRMIL"]


def test_copies_are_judged_once(tmp_path: Path, coder: Coder) -> None:
    text = (
        "Russian warplanes bombed a market in Idlib on Monday, killing nine people, rescue workers said. The market "
        "was full of people who had come for food before the holiday, they said, and many of them came from far away."
    )
    coded = tmp_path / "coded.jsonl"
    texts = {"one": text, "two": f"{text} Reporting by our staff."}
    records = [coder.code(words, published="2024-03-05", id=id) for id, words in texts.items()]
    coded.write_text("".join(record.to_json() + "\n" for record in records), encoding="utf-8")
    book = tmp_path / "b.duckdb"
    assert dragoman("add", coded, "--book", book, "--quiet").returncode == 0
    done = dragoman("review", "--type", "ASSAULT", "--book", book, input="a\n")
    assert done.stderr == "dragoman: 1 accepted, 1 judged with a copy; 0 left\n"
    assert "2 of 2" not in done.stdout


def test_a_commitment_is_reviewed(tmp_path: Path, coder: Coder) -> None:
    coded = tmp_path / "coded.jsonl"
    record = coder.code("Ghana pledged on Monday to open its border by 1 June 2024.", published="2024-05-07", id="r")
    coded.write_text(record.to_json() + "\n", encoding="utf-8")
    book = tmp_path / "b.duckdb"
    assert dragoman("add", coded, "--book", book, "--quiet").returncode == 0
    options = ("review", "--kind", "commitment", "--source", "Ghana", "--book", book)
    done = dragoman(*options, input="e\nd\n2024-07-01\n\n")
    assert "by      Ghana (GHA)\n" in done.stdout
    assert done.stderr == "dragoman: 1 edited; 0 left\n"
    assert dragoman(*options, input="").stderr == "dragoman: nothing to review\n"
    (line,) = rows(dragoman("ledger", "--on", "2024-06-15", "--book", book, "--format", "jsonl"))
    assert (line["due_latest"], line["standing"]) == ("2024-07-01", "open")


def test_actors_are_merged_listed_and_come_apart(book: Path) -> None:
    listed = rows(dragoman("actor", "list", "zoran", "--book", book, "--format", "jsonl"))
    assert [row["name"] for row in listed] == ["Zoran Brankov", "Zoran Veliki"]
    merged = dragoman(
        "actor", "merge", "Zoran Brankov", str(listed[1]["identity"]), "--book", book, "--note", "one man"
    )
    assert merged.stderr.endswith("; 1 report linked anew\n")
    (event,) = rows(dragoman("show", "--book", book, "--actor", "Zoran Brankov", "--format", "jsonl"))
    assert (event["sources"], event["witnesses"], event["disputed"]) == (["Zoran Veliki"], 2, [])
    history = dragoman("actor", "history", "Zoran Brankov", "--book", book).stdout
    assert "7 May 2024  Foreign Minister of Hungary" in history
    assert "8 May 2024  Foreign Minister of Serbia" in history
    told = json.loads(dragoman("actor", "show", "Zoran Veliki", "--book", book, "--format", "json").stdout)
    assert [row["name"] for row in told["names"]] == ["Zoran Veliki", "Zoran Brankov"]
    assert "one man" in dragoman("actor", "show", "Zoran Veliki", "--book", book).stdout
    assert dragoman("actor", "unmerge", "Zoran Brankov", "--book", book).returncode == 0
    assert len(rows(dragoman("actor", "list", "zoran", "--book", book, "--format", "jsonl"))) == 2

    split = dragoman("actor", "split", "Poland", "--report", "c", "--book", book)
    assert split.returncode == 0
    identity = split.stderr.split("own: ")[1].split(";")[0]
    assert len(rows(dragoman("show", "--book", book, "--target", identity, "--format", "jsonl"))) == 1
    unclear = dragoman("actor", "history", "Poland", "--book", book)
    assert unclear.returncode == 1
    assert f"{identity} Poland POL" in unclear.stderr
    assert dragoman("actor", "unsplit", identity, "--book", book).returncode == 0
    assert dragoman("actor", "history", "Poland", "--book", book).returncode == 0


def test_phrases_are_resolved_as_before() -> None:
    done = dragoman("actor", "Seoul police", "--format", "jsonl")
    assert rows(done)[0]["code"] == "KORCOP"
    assert rows(dragoman("actor", "--format", "jsonl", "--", "merge"))[0]["phrase"] == "merge"
    assert dragoman("actor").returncode == 2
    help = dragoman("actor", "--help").stdout
    assert "[PHRASE]..." in help
    assert "unmerge" in help
    assert "Usage: python -m dragoman actor merge [OPTIONS] A B" in dragoman("actor", "merge", "--help").stdout


def test_linking_is_evaluated(story_file: Path, tmp_path: Path) -> None:
    book = tmp_path / "b.duckdb"
    assert dragoman("add", story_file, "--book", book, "--quiet").returncode == 0
    done = dragoman("evaluate", "linking", "--stories", STORIES, "--book", book, "--format", "json")
    score = json.loads(done.stdout)
    assert score["linking"]["conll_f1"] >= 0.72  # 0.733: adding that stays flat cost 0.016
    assert score["linking"]["b_cubed"]["precision"] >= 0.95
    assert score["elsewhere"] == 0
    gold = tmp_path / "gold.jsonl"
    gold.write_text('{"report": "none-such", "event": "x", "start": 0, "end": 5}\n')
    done = dragoman("evaluate", "linking", gold, "--book", book)
    assert done.stderr == "dragoman: reports of the gold that are not in the book: 1 (none-such)\n"
    assert "CoNLL F1" in done.stdout
    assert dragoman("evaluate", "linking", "--book", book).returncode == 2
