"""From reports to ledger and series as a user runs it: add, ledger, series, in their formats."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dragoman.book.adding import Added
from dragoman.book.book import Book
from dragoman.cli import cli
from dragoman.coder import Coder
from dragoman.errors import BookError

# Our own words; the states are real, what they do here is not.
REPORTS = {
    "2023-04-19": (
        "LUSAKA - Norway pledged on Tuesday to build twelve clinics in southern Zambia by September 30. Japan promised "
        "to rebuild six bridges by the end of June. Some 2,500 Norwegian troops remain in the region."
    ),
    "2023-08-22": (
        "LUSAKA - Norway agreed with Zambia on Monday to build the twelve clinics by the end of December, the health "
        "ministry said. Norway and Zambia held talks in Lusaka. About 1,800 Norwegian troops remain in the region."
    ),
    "2024-03-02": "OSLO - Sweden and Denmark signed an agreement on fisheries in Oslo on Friday.",
}


@pytest.fixture(scope="module")
def book(coder: Coder, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("book")
    lines = [json.dumps({"id": day, "text": text, "published": day}) for day, text in REPORTS.items()]
    (folder / "news.jsonl").write_text("\n".join(lines), encoding="utf-8")
    with Book(folder / "news.duckdb", create=True) as made:
        outcomes = list(made.add(coder.reader.read(str(folder / "news.jsonl")), coder))
    assert [outcome.fate for outcome in outcomes if isinstance(outcome, Added)] == ["added"] * 3
    return folder / "news.duckdb"


def run(book: Path, *args: str) -> Result:
    return CliRunner().invoke(cli, [*args, "--book", str(book)], terminal_width=100)


def rows(book: Path, *args: str) -> list[dict[str, object]]:
    result = run(book, *args, "--format", "json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)  # type: ignore[no-any-return]


def test_a_pledge_that_is_put_off(book: Path) -> None:
    (line,) = rows(book, "ledger", "--by", "Norway", "--on", "2023-10-05")
    assert (line["status"], line["standing"], line["due_latest"], line["witnesses"]) == (
        "extended",
        "open",
        "2023-12-31",
        2,
    )
    (line,) = rows(book, "ledger", "--by", "Norway", "--on", "2023-06-01")
    assert (line["status"], line["standing"], line["due_latest"]) == ("open", "open", "2023-09-30")


def test_a_date_that_passed_is_overdue_and_no_more(book: Path) -> None:
    late = rows(book, "ledger", "--status", "overdue", "--on", "2024-03-02")
    assert [(r["by"], r["standing"], r["status"]) for r in late] == [
        (["Japan"], "overdue", "open"), (["Norway"], "overdue", "extended"),
    ]  # fmt: skip
    assert rows(book, "ledger", "--status", "broken") == []


def test_the_page_of_the_ledger(book: Path) -> None:
    page = run(book, "ledger", "--due", "before", "2023-08-01", "--on", "2023-06-25").stdout
    assert "due in 5 d" in page
    assert "rebuild six bridges" in page
    assert "Norway" not in page


def test_one_line_with_its_sentences(book: Path) -> None:
    id = str(rows(book, "ledger", "--by", "Norway")[0]["line"])
    page = run(book, "ledger", id[:10]).stdout
    assert "19 Apr 2023  open, due 30 Sep 2023" in page
    assert "22 Aug 2023  extended, due 31 Dec 2023" in page
    record = json.loads(run(book, "ledger", id, "--format", "json").stdout)
    assert [step["status"] for step in record["history"]] == ["open", "extended"]
    for step in record["history"]:
        assert REPORTS[step["report"]][step["start"] : step["end"]] == step["words"]
        assert step["words"] in step["sentence"]


def test_series_of_events(book: Path, tmp_path: Path) -> None:
    plot = tmp_path / "events.svg"
    found = rows(book, "series", "events", "--source", "NOR", "--target", "ZMB", "--by", "month", "--plot", str(plot))
    assert [r["period"] for r in found if r["events"]] == ["2023-08-01"]
    assert {r["events"] for r in found if r["reports"] == 0} == {None}
    assert "no reports read" in plot.read_text(encoding="utf-8")
    assert "no reports in 3 months" in run(book, "series", "events").stdout


def test_series_of_figures(book: Path) -> None:
    found = rows(book, "series", "figures", "--measure", "troops")
    assert [(r["as_of"], r["value"], r["approximate"]) for r in found] == [
        ("2023-04-19", 2500.0, True), ("2023-08-22", 1800.0, True),
    ]  # fmt: skip
    assert "about 1,800" in run(book, "series", "figures", "--actor", "Norway").stdout


def test_series_of_talks(book: Path) -> None:
    assert run(book, "series", "talks").exit_code == 0


@pytest.mark.parametrize(
    "args",
    [
        ("ledger", "--by", "Utopia"),
        ("ledger", "C0000000000000000"),
        ("series", "events", "--source", "Utopia"),
        ("series", "events", "--from", "2024-01-01", "--to", "2023-01-01"),
        ("series", "figures", "--measure", "the"),
        ("series", "events", "--plot", "no/such/folder/x.svg"),
    ],
)
def test_errors_say_what_to_do(book: Path, args: tuple[str, ...]) -> None:
    result = run(book, *args)
    assert isinstance(result.exception, BookError)
    assert result.exception.hint


def test_no_book(tmp_path: Path) -> None:
    assert isinstance(run(tmp_path / "none.duckdb", "ledger").exception, BookError)
