"""`dragoman watch` as a user runs it: the command in a process of its own, a server of our own, a book on disk."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import duckdb
import pytest

from dragoman.coder import Coder
from dragoman.settings import Settings
from dragoman.watching import running
from dragoman.watching.config import read_config

STORIES = [
    "Mali and Niger signed a trade agreement in Bamako on Monday. Chad welcomed the agreement on Tuesday.",
    "Gunmen attacked a market near Gao on Tuesday and killed 12 people. The army of Mali arrested three men.",
    "Thousands of teachers protested in Lima on Wednesday against the government of Peru, police said.",
]
Result = subprocess.CompletedProcess[str]


def put_stories(site: Any, path: str, count: int) -> None:
    """A feed of so many stories, and their pages."""
    items = []
    for number in range(count):
        url = f"{path}-{number}.html"
        words = f"{STORIES[number % 3]} It was report number {number} of the day from {path[1:]}."
        site.put(url, f"<html><body><article><h1>Report {number}</h1><p>{words}</p></article></body></html>")
        items.append(f"<item><link>{url}</link><pubDate>Tue, 07 May 2024 10:00:00 GMT</pubDate></item>")
    site.put(path, f'<rss version="2.0"><channel>{"".join(items)}</channel></rss>', type="application/rss+xml")


def feeds(folder: Path, *urls: str) -> Path:
    rows = "".join(f'[[feed]]\nurl = "{url}"\n' for url in urls)
    path = folder / "FEEDS.toml"
    path.write_text(f"allow_private = true\ndelay = 0\n{rows}", encoding="utf-8")
    return path


def command(folder: Path, *args: str) -> list[str]:
    book = str(folder / "book.duckdb")
    return [sys.executable, "-m", "dragoman", "watch", str(folder / "FEEDS.toml"), "--book", book, *args]


def dragoman(folder: Path, *args: str) -> Result:
    env = {**os.environ, "OMP_NUM_THREADS": "1", "COLUMNS": "100", "TZ": "UTC"}
    done = subprocess.run(command(folder, *args), capture_output=True, text=True, timeout=120, env=env, check=False)
    assert "Traceback" not in done.stderr + done.stdout
    return done


def reports(folder: Path) -> list[str]:
    """The ids in the book, in order."""
    path = folder / "book.duckdb"
    if not path.exists():
        return []
    with duckdb.connect(str(path), read_only=True) as con:
        return [id for (id,) in con.execute("SELECT id FROM reports ORDER BY id").fetchall()]


def test_once_checks_all_feeds_and_says_what_was_new(site: Any, tmp_path: Path) -> None:
    put_stories(site, "/world", 3)
    site.put("/broken", status=500)
    feeds(tmp_path, site.url + "/broken", site.url + "/world")
    first = dragoman(tmp_path, "--once")
    assert first.returncode == 1, "a feed failed"
    assert first.stderr == f"dragoman: {site.url}/broken: the server answered 500 Internal Server Error\n"
    lines = first.stdout.splitlines()
    assert lines[0].split() == ["feed", "new", "copies", "failed", "next", "check"]
    when = r"\d{4}-\d\d-\d\d \d\d:\d\d"
    assert re.fullmatch(rf"{site.url}/broken +0 +0 +1 +{when}", lines[2])
    assert re.fullmatch(rf"{site.url}/world +3 +0 +0 +{when}", lines[3])
    assert len(reports(tmp_path)) == 3
    site.asked.clear()
    second = dragoman(tmp_path, "--once", "--format", "jsonl")
    assert (second.returncode, second.stderr, site.asked) == (0, "", []), "none is due yet"
    rows = [json.loads(line) for line in second.stdout.splitlines()]
    assert [(row["feed"], row["new"]) for row in rows] == [(site.url + "/broken", None), (site.url + "/world", None)]
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", row["next check"]) for row in rows)


def test_killed_at_any_point_and_run_again(site: Any, tmp_path: Path) -> None:
    """Killed while it fetches, codes and adds: in the end each report is there, once."""
    put_stories(site, "/world", 36)
    feeds(tmp_path, site.url + "/world")
    for goal in (8, 28):
        running_one = subprocess.Popen(
            command(tmp_path, "--once"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        site.asked.clear()
        end = time.monotonic() + 60
        while len(site.paths()) < goal and running_one.poll() is None and time.monotonic() < end:
            time.sleep(0.005)
        running_one.kill()
        assert running_one.wait() in (0, -signal.SIGKILL)
        if len(reports(tmp_path)) == 36:
            break
    done = dragoman(tmp_path, "--once")
    assert done.returncode == 0, done.stderr
    assert reports(tmp_path) == sorted(f"{site.url}/world-{number}.html" for number in range(36))
    with duckdb.connect(str(tmp_path / "book.duckdb"), read_only=True) as con:
        assert con.execute("SELECT count(DISTINCT entry), count(*), bool_and(done) FROM feed_entries").fetchall() == [
            (36, 36, True)
        ]


def test_interrupted_while_it_waits(site: Any, tmp_path: Path) -> None:
    put_stories(site, "/world", 1)
    feeds(tmp_path, site.url + "/world")
    watching = subprocess.Popen(command(tmp_path), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert watching.stdout is not None
    lines = [watching.stdout.readline() for _ in range(3)]
    assert f"{site.url}/world" in lines[2], "told as soon as the round is done"
    assert reports(tmp_path) == [f"{site.url}/world-0.html"], "the book can be read while it waits"
    watching.send_signal(signal.SIGINT)
    _, err = watching.communicate(timeout=30)
    assert watching.returncode == 130
    assert err == "dragoman: interrupted; run it again and it goes on from here\n"


def test_it_goes_on_whenever_a_feed_is_due(
    site: Any, tmp_path: Path, clock: Any, coder: Coder, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    put_stories(site, "/world", 1)
    put_stories(site, "/sport", 1)
    path = feeds(tmp_path, site.url + "/world", site.url + "/sport")
    path.write_text(path.read_text() + "every = 70\n", encoding="utf-8")  # of the last, /sport
    monkeypatch.setattr(running, "build", lambda settings: coder)
    sleep = clock.sleep

    def stop_late(seconds: float) -> None:
        sleep(seconds)
        if len(clock.slept) == 4:
            raise KeyboardInterrupt

    clock.sleep = stop_late
    book = tmp_path / "book.duckdb"
    assert running.watch(read_config(path), Settings(), book=book, once=False, form="csv", clock=clock) == 130
    assert clock.slept == [1800.0, 1800.0, 600.0, 1200.0]
    asked = [name for name in site.paths() if not name.endswith(".html")]
    assert asked == ["/world", "/sport", "/world", "/world", "/sport"]
    out = capsys.readouterr().out
    assert out.count("feed,new,copies,failed,next check\n") == 4
    assert f"{site.url}/world,1,0,0,2024-05-06T12:30:00Z\n" in out


def test_a_book_that_cannot_be_written_for_a_while_ends_no_watching(
    site: Any, tmp_path: Path, clock: Any, coder: Coder, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    put_stories(site, "/world", 1)
    path = feeds(tmp_path, site.url + "/world")
    monkeypatch.setattr(running, "build", lambda settings: coder)
    book = tmp_path / "folder" / "book.duckdb"
    sleep = clock.sleep

    def folder_comes(seconds: float) -> None:
        sleep(seconds)
        book.parent.mkdir(exist_ok=True)
        if seconds > 1_000:
            raise KeyboardInterrupt

    clock.sleep = folder_comes
    assert running.watch(read_config(path), Settings(), book=book, once=False, form="csv", clock=clock) == 130
    out, err = capsys.readouterr()
    assert "no such folder" in err.splitlines()[0]
    assert clock.slept[0] == 60
    assert f"{site.url}/world,1,0,0," in out


def test_a_feeds_file_that_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "FEEDS.toml").write_text('[[feed]]\nurl = "paper.example/rss"\n', encoding="utf-8")
    done = dragoman(tmp_path, "--once")
    assert done.returncode == 1
    assert "FEEDS.toml: feed 1: url: no http or https address" in done.stderr
    assert not (tmp_path / "book.duckdb").exists()
