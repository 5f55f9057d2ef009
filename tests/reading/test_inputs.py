"""Files, folders and standard input, good and bad."""

import gzip
import io
import json
import tracemalloc
from datetime import date
from pathlib import Path

import pytest

from dragoman.errors import Failure
from dragoman.reading.limits import Limits
from dragoman.reading.reader import Reader
from dragoman.reading.report import Report

SENTENCE = "Peru recalled its ambassador from Bolivia on Friday."
PAGE = (
    "<html><head><title>Border post reopens | The Example Courier</title></head><body><nav>Home</nav><article>"
    "<h1>Border post reopens</h1><p>The post at the river reopened on Friday, a week after the clash in which two "
    "guards were hurt. Trucks had waited on both sides of the bridge since Monday, the customs office said.</p>"
    "<p>The governor thanked the drivers for their patience and said that the night shift would be doubled.</p>"
    "</article></body></html>"
)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


def _reports(items: list[Report | Failure]) -> list[Report]:
    return [item for item in items if isinstance(item, Report)]


def _failures(items: list[Report | Failure]) -> list[str]:
    return [item.line() for item in items if isinstance(item, Failure)]


def _stdin(data: bytes) -> io.BufferedReader:
    return io.BufferedReader(io.BytesIO(data))  # type: ignore[arg-type, unused-ignore]


def test_a_folder_is_read_in_order_hidden_files_skipped(reader: Reader, tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / ".hidden").mkdir()
    (tmp_path / "b" / "one.txt").write_text("One army left.")
    (tmp_path / "a.md").write_text("# Title of it\n\nTwo **armies** left [the town](http://x.example). They went home.")
    (tmp_path / "c.html").write_text(PAGE)
    (tmp_path / "d.jsonl").write_text(json.dumps({"id": 7, "text": SENTENCE}) + "\n")
    (tmp_path / "e.jsonl.gz").write_bytes(gzip.compress(json.dumps({"text": SENTENCE}).encode()))
    for skipped in (".f.txt", ".hidden/g.txt", "h.csv", "i.rows.json"):
        (tmp_path / skipped).write_text("Not a report.")
    items = list(reader.read(tmp_path))
    assert [Path(r.where).name for r in _reports(items)] == ["a.md", "c.html", "d.jsonl:1", "e.jsonl.gz:1", "one.txt"]
    assert not _failures(items)
    markdown, page, line = _reports(items)[:3]
    assert (markdown.title, markdown.text[-12:]) == ("Title of it", "y went home.")
    assert "Two armies left the town." in markdown.text
    assert page.title == "Border post reopens"
    assert line.id == "7"


def test_front_matter_of_markdown(reader: Reader, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text('---\ntitle: "Canal toll rises"\ndate: 2021-07-27\nsource: Courier\n---\n\n' + SENTENCE)
    (report,) = reader.read(path)
    assert isinstance(report, Report)
    assert (report.title, report.source, report.published) == ("Canal toll rises", "Courier", date(2021, 7, 27))
    path.write_text("---\ndate: soon\n---\n" + SENTENCE)
    assert "'soon' is no date" in _failures(list(reader.read(path)))[0]


def test_bad_lines_do_not_stop_the_others(reader: Reader, tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    lines = [
        {"id": "good", "text": SENTENCE, "published": "2021-07-27T23:30:00-05:00"},
        "not json",
        '["a list"]',
        {"id": "no text"},
        {"text": 5},
        {"text": "   "},
        {"text": SENTENCE, "published": "2021-02-30"},
        {"text": SENTENCE, "title": {"a": 1}},
        "[" * 200_000,
        "",
        {"html": PAGE, "id": "page", "published": "Tue, 27 Jul 2021 10:15:00 GMT"},
    ]
    path.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines))
    items = list(reader.read(path, published=date(2022, 1, 1)))
    assert [r.id for r in _reports(items)] == ["good", "page"]
    assert all(r.published == date(2021, 7, 27) and r.published_from == "given" for r in _reports(items))
    failures = _failures(items)
    expected = ["not JSON", "not a JSON object", "neither text nor html", "text is no string", "is empty", "is no date"]
    expected += ["title is no string", "not JSON"]
    assert len(failures) == len(expected)
    for number, (line, what) in enumerate(zip(failures, expected, strict=True), 2):
        assert line.startswith(f"{path}:{number}:"), line
        assert what in line
        assert "\n" not in line


@pytest.mark.parametrize(
    ("name", "content", "what"),
    [
        ("photo.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF", "binary"),
        ("report.txt", b"PK\x03\x04\x14\x00\x00\x00", "binary"),
        ("zeros.txt", b"a\x00b\x00c\x00", "binary"),
        ("table.csv", b"a,b\n1,2\n", ".csv are not read"),
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\n \t", "empty"),
        ("empty.html", b"", "empty"),
        ("broken.html", b"<html><body><div><div", "no report found"),
        ("empty.jsonl", b"\n\n", "empty"),
        ("bad.jsonl.gz", b"\x1f\x8b\x08\x00garbage", "gzip"),
        ("plain.jsonl.gz", b"not gzip at all", "gzip"),
        ("a.parquet", b"PAR1", "not supported yet"),
        ("a.warc.gz", b"\x1f\x8b", "not supported yet"),
        ("a.xml", b"<nitf/>", "not supported yet"),
    ],
)
def test_bad_files_give_one_clear_line(reader: Reader, tmp_path: Path, name: str, content: bytes, what: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    (line,) = _failures(list(reader.read(path)))
    assert what in line
    assert line.startswith(str(path))
    assert line.endswith(")"), "a hint is given"


def test_missing_empty_folder_url(reader: Reader, tmp_path: Path) -> None:
    assert "no such file" in _failures(list(reader.read(tmp_path / "none.txt")))[0]
    assert "no such file" in _failures(list(reader.read("a\0b")))[0]
    assert "no reports in the folder" in _failures(list(reader.read(tmp_path)))[0]
    assert "not supported yet" in _failures(list(reader.read("https://news.example/a")))[0]


def test_standard_input_is_sniffed(reader: Reader) -> None:
    jsonl = "\n".join(json.dumps({"id": str(i), "text": SENTENCE}) for i in range(3)).encode()
    assert [r.id for r in _reports(list(reader.read("-", stdin=_stdin(b"\n" + jsonl))))] == ["0", "1", "2"]
    (page,) = reader.read("-", stdin=_stdin(PAGE.encode()))
    assert isinstance(page, Report)
    assert page.title == "Border post reopens"
    (text,) = reader.read("-", stdin=_stdin(SENTENCE.encode()))
    assert isinstance(text, Report)
    assert (text.text, text.where) == (SENTENCE, "<stdin>")
    assert "empty" in _failures(list(reader.read("-", stdin=_stdin(b""))))[0]
    assert "binary" in _failures(list(reader.read("-", stdin=_stdin(b"\x89PNG\r\n\x1a\n\x00"))))[0]
    assert "not JSON" in _failures(list(reader.read("-", stdin=_stdin(b'{"id": 1, oops}'))))[0]


def test_limits_are_kept(tmp_path: Path) -> None:
    small = Reader(limits=Limits(file_bytes=1_000, line_bytes=500, text_characters=800))
    (tmp_path / "big.txt").write_text("word " * 300)
    assert "larger than" in _failures(list(small.read(tmp_path / "big.txt")))[0]
    (tmp_path / "long.txt").write_text("word " * 180)
    assert "900 characters" in _failures(list(small.read(tmp_path / "long.txt")))[0]
    lines = [json.dumps({"text": "a" * 600}), json.dumps({"text": SENTENCE}), json.dumps({"text": "b" * 5000})]
    (tmp_path / "in.jsonl").write_text("\n".join(lines))
    items = list(small.read(tmp_path / "in.jsonl"))
    assert [type(item) for item in items] == [Failure, Report, Failure]
    assert "in.jsonl:3: a line longer" in _failures(items)[1]


def test_a_ten_megabyte_line_is_refused_at_once(reader: Reader, tmp_path: Path) -> None:
    path = tmp_path / "line.txt"
    path.write_text("the army left " * 750_000)
    (line,) = _failures(list(reader.read(path)))
    assert "10,500,000 characters" in line


def test_jsonl_memory_is_flat(reader: Reader, tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    with path.open("w") as out:
        for number in range(800):
            out.write(json.dumps({"id": str(number), "text": f"{SENTENCE} It is number {number}. " * 20}) + "\n")
    size = path.stat().st_size
    assert reader.kit.detector.detect("Der Bundestag hat am Montag ein neues Gesetz beschlossen.") == "de"  # loads it
    tracemalloc.start()
    count = sum(isinstance(item, Report) for item in reader.read(path))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 800
    assert peak < size / 4


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(reader: Reader, tmp_path: Path, encoding: str) -> None:
    text = "The café owners’ union said “no” – and Señor Muñoz agreed with them on Monday in Bogotá."
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode(encoding))
    (report,) = reader.read(path)
    assert isinstance(report, Report)
    assert report.text == text
    assert bool(report.warnings) == (encoding == "cp1252")
