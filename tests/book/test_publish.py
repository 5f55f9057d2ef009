"""`dragoman publish` against a real server: tools/with_postgres starts one, DRAGOMAN_TEST_POSTGRES names it."""

import hashlib
import json
import os
import re
import shutil
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import pytest

from dragoman.book.adding import Adder
from dragoman.book.book import Book
from dragoman.book.publishing.layout import LOCAL, TABLES, Layout
from dragoman.book.publishing.running import publish, run, verify
from dragoman.book.publishing.sending import Publisher
from dragoman.book.publishing.target import Server, Target, target_of
from dragoman.book.store import Store
from dragoman.coder import Coder
from dragoman.errors import BookError
from dragoman.model import CodedReport

URL = os.environ.get("DRAGOMAN_TEST_POSTGRES", "")
needs_server = pytest.mark.skipif(not URL, reason="no DRAGOMAN_TEST_POSTGRES: run with tools/with_postgres")
PASSWORD = re.compile(r":([^:@/]+)@")

# Own words. The first two tell of one event, the third is a copy of the first, the last brings a promise and figures.
TEXTS = {
    "a": "Mali and Niger signed a trade agreement in Bamako on Monday. Chad welcomed the agreement.",
    "b": "Niger and Mali signed an agreement on trade in Bamako on 6 May 2024, officials said.",
    "c": "BAMAKO (Agency) - Mali and Niger signed a trade agreement in Bamako on Monday. Chad welcomed the agreement.",
    "d": "Gunmen attacked a market near Gao on Tuesday and killed 12 people. The army of Mali arrested three men.",
    "e": (
        "Peru pledged to send 200 engineers to Bolivia by 1 August 2024. “We will rebuild the bridges,” Peru's "
        "president said. At least 40 houses were destroyed in the floods."
    ),
    "f": "Thousands of teachers protested in Lima on Wednesday against the government of Peru.",
}
ODD = 'tab\tback\\slash "quotes" {braces}, NULL \\N \\. new\nline\rreturn é 漢 🕊 \x00 end'


@pytest.fixture(scope="module")
def coded(coder: Coder) -> dict[str, CodedReport]:
    """The texts, coded."""
    made = {}
    for id, text in TEXTS.items():
        report = coder.reader.from_text(text, id=id, published=date(2024, 5, 7))
        (made[id],) = coder.pipe([report])
    assert all(isinstance(one, CodedReport) and one.events for one in made.values())
    return made


@pytest.fixture
def target(request: pytest.FixtureRequest) -> Iterator[Target]:
    """A schema of its own for each test, gone after it."""
    schema = "t_" + hashlib.sha256(request.node.nodeid.encode()).hexdigest()[:12]
    place = target_of(URL, schema)
    yield place
    with Server(place) as server:
        server.run(f'DROP SCHEMA IF EXISTS "{schema}" CASCADE')


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, coded: dict[str, CodedReport]) -> Path:
    """A book with all texts, a change each."""
    path = tmp_path_factory.mktemp("made") / "book.duckdb"
    add(path, *coded.values())
    return path


@pytest.fixture
def book(tmp_path: Path, made: Path) -> Path:
    """That book, to be worked with."""
    return Path(shutil.copy(made, tmp_path / "book.duckdb"))


def add(path: Path, *reports: CodedReport, recode: bool = False) -> None:
    """Add reports, each in a change of its own."""
    with Store.open(path, create=True) as store:
        for report in reports:
            assert list(Adder(store, recode=recode).add_coded([report]))


def another(report: CodedReport, id: str) -> CodedReport:
    """A copy of a report under another id."""
    return msgspec.structs.replace(report, report=msgspec.structs.replace(report.report, id=id))


def sent(path: Path, target: Target, **options: Any) -> dict[str, int]:
    """Publish; the rows sent by table."""
    with Store.open(path, read_only=True) as store:
        return dict(publish(store, target, **options).rows)


def different(path: Path, target: Target) -> list[str]:
    """Tables that the check finds to differ."""
    with Store.open(path, read_only=True) as store:
        return [row.table for row in verify(store, target) if not row.same]


def rows(target: Target, sql: str) -> list[list[Any]]:
    with Server(target) as server:
        return server.run(sql)


def lines_of(path: Path, target: Target, table: str) -> tuple[list[str], list[str]]:
    """A table as JSON rows on both sides, in order: an account that owes nothing to the hashes."""
    with Store.open(path, read_only=True) as store:
        names = [column.name for column in Layout(store.con).columns[table]]
        listed = ", ".join(f'"{name}"' for name in names)
        ours = store.con.execute(f"SELECT {listed} FROM {table}").fetchall()
    theirs = rows(target, f"SELECT {listed} FROM {table}")
    return sorted(map(told, ours)), sorted(map(told, theirs))


def told(row: Any) -> str:
    """A row as JSON, a number with a point as it is in 32 bits (a REAL comes with 64 from one side)."""
    return json.dumps([plain(value) for value in row], default=str)


def plain(value: Any) -> Any:
    if isinstance(value, float):
        return struct.unpack("f", struct.pack("f", value))[0]
    return value.hex() if isinstance(value, bytes) else value


def test_every_table_of_the_book_is_published_or_kept_back_on_purpose() -> None:
    with Store.open(None, create=True) as store:
        tables = {name for (name,) in store.con.execute("SELECT table_name FROM duckdb_tables()").fetchall()}
    assert {table.name for table in TABLES} | LOCAL == tables
    assert not {table.name for table in TABLES} & LOCAL


@needs_server
def test_the_database_holds_what_the_book_holds(book: Path, target: Target) -> None:
    counts = sent(book, target)
    assert counts["reports"] == 6
    assert different(book, target) == []
    for table in TABLES:
        ours, theirs = lines_of(book, target, table.name)
        assert ours == theirs, table.name
        assert len(ours) > 0 or table.name in {
            "processes", "commitment_members", "commitments", "commitment_history", "actor_merges", "corrections",
        }, f"nothing tested of {table.name}"  # fmt: skip


@needs_server
def test_every_view_of_the_book_is_there_with_the_same_columns_and_rows(book: Path, target: Target) -> None:
    with Store.open(book) as store, store.change("merge"):  # actors that are in use, so that the views tell of it
        one, other = store.one("SELECT min(identity), max(identity) FROM actor_mentions")
        store.con.execute("INSERT INTO actor_merges VALUES (?, ?, NULL, TIMESTAMP '2024-05-06')", [one, other])
    with Book(book) as opened:
        (first,) = opened.sql("SELECT report, item FROM witness_list ORDER BY report, item LIMIT 1").rows()
        opened.correct(first["report"], first["item"], "edit", {"killed": "3+"}, who="M. Okafor", note="as heard")
    sent(book, target)
    with Store.open(book, read_only=True) as store:
        sql = "SELECT view_name FROM duckdb_views() WHERE temporary AND NOT internal ORDER BY 1"
        views = [name for (name,) in store.con.execute(sql).fetchall()]
        assert sorted(Layout(store.con).view_names) == views, "is book/publishing/views.sql up to date?"
        assert {"report_list", "actor_list"} <= set(views)
        for view in views:
            found = store.con.execute(f"SELECT * FROM {view}")
            names = [column[0] for column in found.description]
            ours = sorted(map(told, found.fetchall()))
            listed = ", ".join(f'"{name}"' for name in names)
            assert ours == sorted(map(told, rows(target, f"SELECT {listed} FROM {view}"))), view
            assert len(rows(target, f"SELECT * FROM {view} LIMIT 1")[0]) == len(names)


@needs_server
def test_what_is_there_already_is_not_sent_again(book: Path, target: Target, coded: dict[str, CodedReport]) -> None:
    sent(book, target)
    assert sent(book, target) == {}
    add(book, another(coded["f"], "g"))
    counts = sent(book, target)
    assert (counts["reports"], counts["changes"]) == (1, 1)
    assert counts["report_families"] == 1, "a copy of f: its family is there, f's own row stays"
    assert different(book, target) == []


@needs_server
@pytest.mark.parametrize("at_once", [1, 5])
def test_in_small_steps_it_comes_to_the_same(book: Path, target: Target, at_once: int) -> None:
    sent(book, target, at_once=at_once)
    assert different(book, target) == []


@needs_server
def test_each_step_of_a_growing_book(target: Target, tmp_path: Path, coded: dict[str, CodedReport]) -> None:
    """Later reports join events and families that were sent before: those are sent again, the old ones removed."""
    path = tmp_path / "book.duckdb"
    for id in ("e", "b", "c", "d", "a", "f"):
        add(path, coded[id])
        sent(path, target)
        assert different(path, target) == [], f"after {id}"
    with Store.open(path, read_only=True) as store:
        assert store.one("SELECT count(DISTINCT family) < count(*) FROM report_families")[0]


@needs_server
def test_reports_coded_anew_replace_what_was_there(book: Path, target: Target, coded: dict[str, CodedReport]) -> None:
    sent(book, target)
    with Store.open(book) as store:
        store.con.execute("UPDATE reports SET coder = 'dragoman 0'")
    fewer = msgspec.structs.replace(coded["d"], events=coded["d"].events[:1])
    add(book, fewer, recode=True)
    with Store.open(book, read_only=True) as store:
        assert store.one("SELECT count(*) FROM removed WHERE what = 'event'")[0] > 0
    counts = sent(book, target)
    assert counts["event_mentions"] == 1
    with Store.open(book) as store, store.change("test"):
        store.con.execute("UPDATE reports SET coder = 'dragoman 0' WHERE id <> 'd'")  # written in no change: not sent
    assert sent(book, target) == {"changes": 1}
    assert different(book, target) == ["reports"], "a check finds what publishing could not know"
    counts = sent(book, target, repair=True)
    assert (counts["reports"], set(counts)) == (5, {"reports"}), "and only that is sent"
    assert different(book, target) == []


@needs_server
def test_what_is_removed_from_the_book_is_removed_there(book: Path, target: Target) -> None:
    sent(book, target)
    with Store.open(book) as store, store.change("test") as change:
        (report,) = store.one("SELECT report FROM reports WHERE id = 'd'")
        for table in ("reports", "report_families", "terms", "actor_mentions", "event_mentions", "figures", "quotes"):
            store.tables.delete_in(table, "report", [report])
        sql = "SELECT event FROM events WHERE first_report = ?"
        gone = [key for (key,) in store.con.execute(sql, [report]).fetchall()]
        store.tables.delete_in("events", "event", gone)
        store.tables.delete_in("event_members", "event", gone)
        store.tables.insert("removed", [("report", report, change), *(("event", key, change) for key in gone)])
    assert sent(book, target) == {"changes": 1}
    assert different(book, target) == []
    assert rows(target, "SELECT id FROM reports WHERE id = 'd'") == []


@needs_server
def test_odd_characters_and_values_arrive(book: Path, target: Target) -> None:
    """NUL, which PostgreSQL refuses, becomes U+FFFD, so that offsets hold; all else arrives as it is."""
    with Store.open(book) as store, store.change("test") as change:
        store.con.execute("UPDATE reports SET title = ?, changed = ? WHERE id = 'a'", [ODD, change])
        sql = "UPDATE events SET contexts = ?, goldstein = '-inf', latitude = 'nan', longitude = 1e-300, changed = ?"
        store.con.execute(sql, [[ODD, "", "NULL", "a,b"], change])
        sql = (
            "UPDATE events SET sources = [], targets = [9223372036854775807], place = '', earliest = DATE '0001-01-01'"
        )
        store.con.execute(sql)
        store.con.execute("INSERT INTO actor_merges VALUES (1, 2, NULL, TIMESTAMP '2024-05-06 07:08:09.000123')")
    sent(book, target)
    assert different(book, target) == []
    clean = ODD.replace("\x00", "\ufffd")
    assert rows(target, "SELECT title FROM reports WHERE id = 'a'") == [[clean]]
    listed = "contexts, sources, targets, place, goldstein::text, latitude::text, longitude, earliest"
    found = rows(target, f"SELECT DISTINCT {listed} FROM events")
    day = date(1, 1, 1)
    assert found == [[[clean, "", "NULL", "a,b"], [], [2**63 - 1], "", "-Infinity", "NaN", 1e-300, day]]


@needs_server
@pytest.mark.parametrize(
    "harm",
    [
        "DELETE FROM quotes",
        "UPDATE events SET confidence = confidence + 0.0000001",
        "UPDATE event_mentions SET sources = sources || 1::bigint",
        "UPDATE reports SET title = NULL WHERE title = ''",
        "INSERT INTO actor_merges VALUES (1, 2, NULL, now())",
        "UPDATE figures SET value = -value",
    ],
)
def test_the_check_finds_what_was_changed_there(book: Path, target: Target, harm: str) -> None:
    with Store.open(book) as store:
        store.con.execute("UPDATE reports SET title = '' WHERE id = 'b'")
    sent(book, target)
    rows(target, harm)
    (table,) = re.findall(r"(?:FROM|UPDATE|INTO) (\w+)", harm)
    assert different(book, target) == [table]
    assert set(sent(book, target, repair=True)) <= {table}, "and only what differs is sent"
    assert different(book, target) == []


@needs_server
def test_what_people_entered_is_replaced_where_it_differs(book: Path, target: Target) -> None:
    sent(book, target)
    with Store.open(book) as store, store.change("merge"):
        store.con.execute("INSERT INTO actor_merges VALUES (1, 2, 'same man', TIMESTAMP '2024-05-06')")
    assert sent(book, target) == {"changes": 1, "actor_merges": 1}
    with Store.open(book) as store, store.change("split"):
        store.con.execute("DELETE FROM actor_merges")
    sent(book, target)
    assert rows(target, "SELECT * FROM actor_merges") == []


# Killed


# Kills the process at the n-th call to the server; prints nothing and ends well where there are fewer.
KILLED = """
import os, signal, sys
from pathlib import Path
from dragoman.book.publishing import target as place
from dragoman.book.publishing.running import publish
from dragoman.book.store import Store

calls = 0
def counted(call):
    def killing(self, *args, **values):
        global calls
        calls += 1
        if calls == int(sys.argv[4]):
            os.kill(os.getpid(), signal.SIGKILL)
        return call(self, *args, **values)
    return killing

place.Server.run = counted(place.Server.run)
place.Server.copy = counted(place.Server.copy)
with Store.open(Path(sys.argv[1]), read_only=True) as store:
    publish(store, place.target_of(sys.argv[2], sys.argv[3]), at_once=4)
print(calls)
"""


@needs_server
def test_killed_at_any_statement_and_run_again(book: Path, target: Target) -> None:
    """Each run is killed some statements further on than the one before, so the first transactions get through."""
    seen: list[int] = []
    for number in (9, 70, 90, 110, 130, 150, 170, 190):
        command = [sys.executable, "-c", KILLED, str(book), URL, target.schema, str(number)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode in (0, -signal.SIGKILL), done.stderr
        there = rows(target, f"SELECT to_regclass('{target.schema}.published') IS NOT NULL")[0][0]
        seen.append(rows(target, "SELECT change FROM published")[0][0] if there else -1)
    assert seen[0] == -1, "killed before the tables were made: nothing is there"
    assert len(set(seen)) >= 3, f"killed in different transactions: {seen}"
    assert seen == sorted(seen)
    sent(book, target, at_once=4)
    assert different(book, target) == []


@needs_server
def test_the_command_killed_at_some_moment_and_run_again(
    book: Path, target: Target, coded: dict[str, CodedReport]
) -> None:
    add(book, *(another(coded["f"], f"n{number}") for number in range(14)))  # a longer way
    with Store.open(book, read_only=True) as store:
        (newest,) = store.one("SELECT max(change) FROM changes")
    args = ["publish", URL, "--book", str(book), "--schema", target.schema, "--at-once", "1"]
    killed = 0
    for goal in (1, 6, 12):
        running = subprocess.Popen([sys.executable, "-m", "dragoman", *args], stderr=subprocess.PIPE)
        wait_for(partial(gone_on, running, target, goal))
        running.kill()
        killed += running.wait() == -signal.SIGKILL
        assert running.stderr is not None
        running.stderr.close()
    assert killed >= 2, "killed on the way"
    assert last(target) < newest
    done = dragoman(*args, "--verify")
    assert done.returncode == 0, done.stderr
    assert last(target) == newest


@needs_server
@pytest.mark.parametrize("number", [1, 7, 12, 30])
def test_interrupted_within_a_copy_and_run_again(
    book: Path, target: Target, number: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ctrl-C after the first line of the n-th COPY: the server waits for no end of it, and nothing of it is kept."""
    lines = Publisher._lines
    copies: list[str] = []

    def interrupted(self: Publisher, sql: str) -> Iterator[str]:
        copies.append(sql)
        for line in lines(self, sql):
            yield line
            if len(copies) >= number:
                raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Publisher, "_lines", interrupted)
        status = run(book, target, at_once=4, quiet=True)
    assert status == 130
    assert "interrupted" in capsys.readouterr().err
    sent(book, target)
    assert different(book, target) == []


@needs_server
def test_two_at_once_do_no_harm(book: Path, target: Target) -> None:
    args = ["publish", URL, "--book", str(book), "--schema", target.schema, "--at-once", "1"]
    assert dragoman(*args[:4], "--schema", target.schema, "--at-once", "1").returncode == 0
    with Store.open(book) as store, store.change("again") as change:
        store.con.execute("UPDATE reports SET changed = ?", [change])
    both = [subprocess.Popen([sys.executable, "-m", "dragoman", *args]) for _ in range(2)]
    assert [one.wait(timeout=60) for one in both] == [0, 0]
    assert different(book, target) == []


def last(target: Target) -> int:
    try:
        return int(rows(target, "SELECT change FROM published")[0][0])
    except BookError:
        return 0


def gone_on(running: subprocess.Popen[bytes], target: Target, goal: int) -> bool:
    return last(target) >= goal or running.poll() is not None


def wait_for(condition: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.01)


# Refused


@needs_server
def test_the_schema_of_another_book_is_refused(
    book: Path, target: Target, tmp_path: Path, coded: dict[str, CodedReport]
) -> None:
    sent(book, target)
    other = tmp_path / "other.duckdb"
    add(other, coded["a"])
    for rebuild in (False, True):
        with pytest.raises(BookError, match=r"holds another book.*DROP SCHEMA"):
            sent(other, target, rebuild=rebuild)
    assert different(book, target) == []


@needs_server
def test_tables_that_dragoman_did_not_make_are_left_alone(book: Path, target: Target) -> None:
    rows(target, f"CREATE SCHEMA {target.schema}")
    rows(target, "CREATE TABLE events (own INTEGER)")
    with pytest.raises(BookError, match="a table events that dragoman did not make"):
        sent(book, target)
    assert rows(target, "SELECT * FROM events") == []


@needs_server
def test_an_older_copy_of_the_book_is_refused(
    book: Path, target: Target, tmp_path: Path, coded: dict[str, CodedReport]
) -> None:
    old = tmp_path / "old.duckdb"
    old.write_bytes(book.read_bytes())
    add(book, another(coded["a"], "more"))
    sent(book, target)
    for later in (False, True):
        if later:  # gone on with: as many changes, but others
            add(old, another(coded["b"], "other"))
        with pytest.raises(BookError, match=r"ahead of the book.*--rebuild"):
            sent(old, target)
    sent(old, target, rebuild=True)
    assert different(old, target) == []


@needs_server
def test_tables_of_another_version_are_refused_and_rebuilt(book: Path, target: Target) -> None:
    sent(book, target)
    rows(target, "UPDATE published SET layout = 'older', views_layout = 'older'")
    with pytest.raises(BookError, match="another version"):
        sent(book, target)
    rows(target, "CREATE VIEW mine AS SELECT * FROM events")
    with pytest.raises(BookError, match="views of others depend on the tables"):
        sent(book, target, rebuild=True)
    rows(target, "DROP VIEW mine")
    sent(book, target, rebuild=True)
    assert different(book, target) == []


@needs_server
def test_views_of_another_version_are_made_anew(book: Path, target: Target) -> None:
    sent(book, target)
    rows(target, "CREATE VIEW old_list AS SELECT * FROM actor_list")  # of an older version, and no more
    rows(target, "UPDATE published SET views_layout = 'older', views = views || 'old_list'::text")
    assert sent(book, target) == {}
    assert rows(target, f"SELECT to_regclass('{target.schema}.old_list')") == [[None]]
    assert rows(target, "SELECT count(*) > 0 FROM actor_list") == [[True]]


@needs_server
@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda url: PASSWORD.sub(":wrong-word@", url), "the server refused the password"),
        (lambda url: url.rsplit("/", 1)[0] + "/nowhere", "no such database"),
        (lambda url: re.sub(r":\d+/", ":1/", url), "no connection"),
        (lambda url: url + "?sslmode=require", "the server offers no TLS"),
        (lambda url: url + "?host=/no/such/folder", "no connection"),
    ],
)
def test_a_server_that_is_not_reached(book: Path, change: Callable[[str], str], message: str) -> None:
    url = change(URL)
    done = dragoman("publish", url, "--book", str(book))
    assert done.returncode == 1
    assert message in done.stderr
    (password,) = PASSWORD.findall(url.split("//")[1])
    assert password not in done.stderr + done.stdout
    assert "Traceback" not in done.stderr


@needs_server
def test_over_a_socket(book: Path, target: Target) -> None:
    ((folder,),) = rows(target, "SHOW unix_socket_directories")
    if not Path(folder).is_dir():
        pytest.skip("the server has no socket here")
    place = target_of(f"{URL}?host={folder}", target.schema)
    assert str(place).endswith(f"/postgres?host={folder}")
    sent(book, place)
    assert different(book, place) == []


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("mysql://u:geheim@h/db", "no PostgreSQL address"),
        ("postgresql://u:geheim@h", "no PostgreSQL address"),
        ("postgresql://u:ge#heim@h/db", "no PostgreSQL address"),
        ("postgresql://u:geheim@h:port/db", "no PostgreSQL address"),
        ("postgresql://u:geheim@h/db?sslmode=maybe", "unknown sslmode 'maybe'"),
        ("postgresql://u:geheim@h/db?colour=red", "unknown option 'colour'"),
    ],
)
def test_an_address_that_is_none(url: str, message: str) -> None:
    with pytest.raises(BookError) as raised:
        target_of(url, "dragoman")
    assert message in str(raised.value)
    assert "heim" not in str(raised.value)


@pytest.mark.parametrize("schema", ["", "Big", "a-b", 'x"; DROP', "pg_mine", "information_schema", "x" * 64])
def test_a_schema_that_is_none(schema: str) -> None:
    with pytest.raises(BookError, match="no name for a schema"):
        target_of("postgresql://u:p@h/db", schema)


def test_an_address_is_read_and_shown_without_its_password(monkeypatch: pytest.MonkeyPatch) -> None:
    target = target_of("postgresql://us%40er:p%2Fw@h.example:6000/d%20b?sslmode=require", "x")
    assert (target.user, target.password, target.host, target.port) == ("us@er", "p/w", "h.example", 6000)
    assert (target.database, target.sslmode) == ("d b", "require")
    assert "p/w" not in f"{target} {target!r}"
    monkeypatch.setenv("PGPASSWORD", "from outside")
    assert target_of("postgresql://u@h/db", "x").password == "from outside"


def test_without_pg8000_the_command_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pg8000.native", None)
    monkeypatch.setitem(sys.modules, "pg8000", None)
    with pytest.raises(BookError, match=r"pip install 'dragoman\[postgres\]'"):
        Server(target_of("postgresql://u:p@h/db", "x"))


def dragoman(*args: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "dragoman", *args]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


@needs_server
def test_the_command_says_what_it_sent_and_compares(book: Path, target: Target) -> None:
    args = ("publish", URL, "--book", str(book), "--schema", target.schema)
    first = dragoman(*args)
    assert first.returncode == 0, first.stderr
    assert re.fullmatch(
        r"dragoman: sent 6 reports, \d+ events, \d+ commitments; "
        r"postgresql://\w+@[^/]+/\w+ is in step with .*book\.duckdb\n",
        first.stderr,
    )
    second = dragoman(*args, "--verify", "--format", "jsonl")
    assert second.returncode == 0
    assert "nothing to send" in second.stderr
    found = [json.loads(line) for line in second.stdout.splitlines()]
    assert {row["table"] for row in found} == {table.name for table in TABLES}
    assert all(row["same"] and row["book"] == row["database"] for row in found)
    rows(target, "DELETE FROM terms")
    third = dragoman(*args, "--verify")
    assert third.returncode == 1
    assert re.search(r"^terms +\d+ +0 +no$", third.stdout, re.M)
    assert "--repair" in third.stderr
