"""Exports: what each format says of a few short reports, what it loses, and that what can come back comes back."""

import csv
import hashlib
import io
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import icalendar
import polars
import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from dragoman.book.adding import Added, Adder
from dragoman.book.store import Store
from dragoman.cli import cli
from dragoman.coder import Coder
from dragoman.errors import BookError
from dragoman.model import CodedReport
from dragoman.showing.exports.cameo import cameo
from dragoman.showing.exports.choosing import Choice, choose_events, choose_reports
from dragoman.showing.exports.formats import LAYOUTS, formats
from dragoman.showing.exports.layouts import load_layout
from dragoman.showing.exports.losses import loss_words
from dragoman.showing.exports.tables import BETWEEN, Table, items, load_tables, query
from dragoman.showing.exports.writing import folder, text_file

PUBLISHED = date(2023, 5, 10)  # a Wednesday
REPORTS = {
    "meeting": ("The Finnish and Estonian presidents met in Tallinn on Monday.", None),
    "sanctions": ("Canada imposed sanctions on Belarus and Russia on Tuesday.", None),
    "killing": ("Gunmen killed two judges in Kabul on Sunday.", "Two judges shot"),
    "killing-2": ("Gunmen shot dead two judges in the Afghan capital Kabul on Sunday, officials said.", None),
    "tents": ("Norway will send 200 tents to Vanuatu by 30 June, the Norwegian government said on Monday.", None),
    "march": ("Thousands of people marched in Lyon on Saturday.", None),
    "visit": (
        "Peru's president visited Bolivia on Tuesday.",
        'The "neighbours"\tof Lake\u2028Titicaca: 50% & more_{x}',
    ),
    "romania": ("Romania's government condemned Chad on Thursday.", None),
}


@pytest.fixture(scope="module")
def coded(coder: Coder) -> list[CodedReport]:
    return [
        coder.code(text, published=PUBLISHED, title=title, id=id, source=f"The {id} Post", url=f"https://a.test/{id}")
        for id, (text, title) in REPORTS.items()
    ]


@pytest.fixture(scope="module")
def path(coded: list[CodedReport], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The book of these reports."""
    book = tmp_path_factory.mktemp("exports") / "small.duckdb"
    added(book, coded)
    return book


def added(book: Path, coded: list[CodedReport]) -> None:
    with Store.open(book, create=True) as store:
        assert all(isinstance(outcome, Added) for outcome in Adder(store).add_coded(coded))


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.open(path, read_only=True) as store:
        yield store


def export(path: Path, form: str, *options: str | Path) -> Result:
    """The command, without a process of its own; standard output is the file."""
    args = ["export", form, "--book", str(path), *map(str, options)]
    return CliRunner().invoke(cli, args)


def rows(path: Path, form: str, *options: str | Path) -> list[dict[str, str]]:
    """The rows of a layout, by its columns' names."""
    done = export(path, form, *options)
    assert done.exit_code == 0, done.output
    layout = load_layout(form)
    if layout.quoted:
        return list(csv.DictReader(io.StringIO(done.stdout)))
    lines = [line.split("\t") for line in done.stdout.split("\n")[:-1]]
    names = [column.name for column in layout.columns]
    if layout.header:
        assert lines.pop(0) == names
    assert {len(line) for line in lines} == {len(names)}
    return [dict(zip(names, line, strict=True)) for line in lines]


def picked(rows: list[dict[str, str]], **wanted: str) -> list[dict[str, str]]:
    return [row for row in rows if all(row[name] == value for name, value in wanted.items())]


# What readers of these data sets rely on: the number of columns, and where (from 1) some of them stand.
PLACES = {
    "gdelt1": (58, {"GLOBALEVENTID": 1, "Actor1Code": 6, "Actor2Code": 16, "IsRootEvent": 26, "EventCode": 27,
                    "GoldsteinScale": 31, "AvgTone": 35, "ActionGeo_Type": 50, "ActionGeo_Lat": 54, "DATEADDED": 57,
                    "SOURCEURL": 58}),
    "gdelt2": (61, {"Actor1Geo_ADM2Code": 40, "ActionGeo_Type": 52, "ActionGeo_Lat": 57, "DATEADDED": 60,
                    "SOURCEURL": 61}),
    "icews": (20, {"Event ID": 1, "Event Date": 2, "Source Name": 3, "CAMEO Code": 7, "Intensity": 8, "Target Name": 9,
                   "Story ID": 12, "Publisher": 14, "Longitude": 20}),
    "phoenix": (26, {"EventID": 1, "SourceActorFull": 6, "TargetActorFull": 10, "EventCode": 14, "Issues": 18,
                     "URLs": 25, "NewsSources": 26}),
    "phoenix-cline": (25, {"story_date": 2, "source": 6, "code": 14, "joined_issues": 18, "countryname": 23}),
    "polecat": (41, {"Event ID": 1, "Actor Name": 8, "Version": 41}),
}  # fmt: skip


@pytest.mark.parametrize("form", LAYOUTS)
def test_columns_stand_where_readers_of_the_layout_look_for_them(path: Path, form: str) -> None:
    count, places = PLACES[form]
    names = [column.name for column in load_layout(form).columns]
    assert len(names) == count
    assert {name: names.index(name) + 1 for name in places} == places
    assert rows(path, form)  # and `rows` checks that each row has as many


def test_gdelt_row(path: Path) -> None:
    (row,) = picked(rows(path, "gdelt2"), EventCode="163", Actor2Code="BLR")
    said = {name: value for name, value in row.items() if value not in ("", "0")}
    assert said.pop("GLOBALEVENTID").isdigit()
    assert said == {
        "SQLDATE": "20230509", "MonthYear": "202305", "Year": "2023", "FractionDate": "2023.3534",
        "Actor1Code": "CAN", "Actor1Name": "CANADA", "Actor1CountryCode": "CAN",
        "Actor2Code": "BLR", "Actor2Name": "BELARUS", "Actor2CountryCode": "BLR", "IsRootEvent": "1",
        "EventCode": "163", "EventBaseCode": "163", "EventRootCode": "16", "QuadClass": "4", "GoldsteinScale": "-6.5",
        "NumMentions": "1", "NumSources": "1", "NumArticles": "1", "DATEADDED": "20230510000000",
        "SOURCEURL": "https://a.test/sanctions",
    }  # fmt: skip
    assert picked(rows(path, "gdelt1"), EventCode="163")[0]["DATEADDED"] == "20230510"


def test_gdelt_places_and_its_own_country_codes(path: Path) -> None:
    found = rows(path, "gdelt2")
    (kabul, *_) = picked(found, EventRootCode="19")
    assert (kabul["ActionGeo_Type"], kabul["ActionGeo_CountryCode"], kabul["ActionGeo_ADM1Code"]) == ("4", "AF", "")
    assert kabul["ActionGeo_FullName"] == "Kabul, Afghanistan"
    (bolivia,) = picked(found, EventCode="042")
    assert [bolivia[f"ActionGeo_{name}"] for name in ("Type", "ADM1Code", "FeatureID")] == ["1", "BL", "BL"]
    (romania,) = picked(found, Actor1CountryCode="ROM")
    assert (romania["Actor1Code"], romania["Actor1Type1Code"]) == ("ROMGOV", "GOV")


def test_icews_row(path: Path) -> None:
    (row,) = picked(rows(path, "icews"), **{"CAMEO Code": "163", "Target Country": "Russian Federation"})
    said = {name: value for name, value in row.items() if value}
    assert said.pop("Event ID").isdigit()
    assert said == {
        "Event Date": "2023-05-09", "Source Name": "Canada", "Source Country": "Canada", "CAMEO Code": "163",
        "Event Text": "Impose embargo, boycott, or sanctions", "Intensity": "-6.5", "Target Name": "Russia",
        "Target Country": "Russian Federation", "Story ID": "sanctions", "Publisher": "The sanctions Post",
    }  # fmt: skip


def test_polecat_row_keeps_type_mode_contexts_and_office(path: Path) -> None:
    (row,) = picked(rows(path, "polecat"), **{"Event Type": "CONSULT", "Event Mode": "visit"})
    assert (row["Actor Country"], row["Primary Actor Sector"]) == ("PER", "GOV")
    assert "resident of Peru" in row["Actor Title"]
    assert (row["Intensity"], row["Quad Code"], row["Recipient Name"]) == ("4.0", "VERBAL COOPERATION", "Bolivia")
    assert (row["Country"], row["Feature Type"], row["City"]) == ("BOL", "PCLI", "")
    assert row["Headline"].startswith("The 'neighbours' of Lake Titicaca")  # what would break the row is cleared


def test_phoenix_cuts_codes_and_has_five_classes(path: Path) -> None:
    found = rows(path, "phoenix")
    (row,) = [row for row in found if row["SourceActorFull"] == "ROUGOV"]
    assert (row["SourceActorEntity"], row["SourceActorRole"], row["SourceActorAttribute"]) == ("ROU", "GOV", "")
    assert (row["EventRootCode"], row["PentaClass"], row["Date"]) == ("11", "3", "20230504")
    assert row["URLs"] == "https://a.test/romania"
    assert {row["PentaClass"] for row in picked(found, EventRootCode="14")} == {"4"}
    assert {row["QuadClass"] for row in picked(rows(path, "gdelt1"), EventRootCode="14")} == {"3"}
    cline = rows(path, "phoenix-cline")
    assert [row["eid"] for row in cline] == [row["EventID"] for row in found]
    assert {row["story_date"] for row in cline if row["source"] == "ROUGOV"} == {"5/4/2023"}


def test_a_meeting_is_a_row_in_both_directions_and_several_targets_one_each(path: Path) -> None:
    found = rows(path, "icews")
    ends = {(row["Source Country"], row["Target Country"]) for row in found if row["Event Text"] == "Consult"}
    assert ends == {("Finland", "Estonia"), ("Estonia", "Finland")}
    targets = {row["Target Name"] for row in found if row["CAMEO Code"] == "163"}
    assert targets == {"Belarus", "Russia"}
    numbers = [int(row["Event ID"]) for row in found]
    assert len(set(numbers)) == len(numbers)
    assert max(numbers) < 2**53


def test_rows_do_not_depend_on_the_order_of_adding(path: Path, coded: list[CodedReport], tmp_path: Path) -> None:
    other = tmp_path / "other.duckdb"
    for record in reversed(coded):
        added(other, [record])
    for form in ("gdelt2", "polecat", "plover", "geojson", "jsonl"):
        assert export(other, form).stdout == export(path, form).stdout


def test_what_is_told_twice_is_one_event_with_all_its_reports(path: Path) -> None:
    objects = [json.loads(line) for line in export(path, "plover").stdout.splitlines()]
    (killing,) = [one for one in objects if one["event"] == "ASSAULT"]
    assert {report["id"] for report in killing["reports"]} == {"killing", "killing-2"}
    assert (killing["dead"], killing["location"]["name"]) == ({"low": 2, "high": 2}, "Kabul")
    assert (killing["date"], killing["dateFrom"]) == ("2023-05-07", "event")
    assert killing["eventText"] in killing["text"]
    (row, *_) = picked(rows(path, "gdelt1"), EventRootCode="19")
    assert (row["NumArticles"], row["NumSources"]) == ("2", "2")
    assert picked(rows(path, "phoenix"), EventRootCode="19")[0]["NewsSources"].count(";") == 1


def test_losses_are_counted(path: Path, tmp_path: Path) -> None:
    told = export(path, "gdelt2", "--output", tmp_path / "losses.csv").stderr
    assert "what gdelt2 cannot hold:" in told
    assert "2 events have several pairs of source and target: one row each" in told
    assert "1 event is told by several reports: only the first is named" in told
    assert "no target" not in told  # each of them has one, the meeting in both directions
    assert "1 event has a tab, line break or quotation mark" in export(path, "polecat").stderr
    assert export(path, "polecat", "--quiet").stderr == ""


def test_all_losses_of_layouts_have_words() -> None:
    for name in LAYOUTS:
        assert set(load_layout(name).losses) <= set(loss_words())


def test_codes_that_cameo_does_not_have_are_left_without_label_and_score() -> None:
    table = cameo()
    assert (table.label("042"), table.score("042"), table.quad("042"), table.penta("042")) == (
        "Make a visit",
        1.9,
        1,
        1,
    )
    assert table.score("176") == -7.0  # CAMEO has the code, Goldstein's scale has only its root
    assert (table.label("RIOT"), table.score("RIOT"), table.quad("RIOT"), table.root("RIOT")) == (None,) * 4
    assert (table.quad("090"), table.penta("090")) == (2, 3)


@pytest.mark.parametrize(
    ("options", "types"),
    [
        (["--type", "SANCTION"], {"SANCTION"}),
        (["--type", "sanction", "--type", "PROTEST"], {"SANCTION", "PROTEST"}),
        (["--actor", "Canada"], {"SANCTION"}),
        (["--actor", "RUS"], {"SANCTION"}),
        (["--until", "2023-05-05"], {"ACCUSE"}),
        (["--since", "2023-05-06", "--until", "2023-05-06"], {"PROTEST"}),
        (["--actor", "Norway"], set()),  # what is planned is not written as if it had happened
        (["--actor", "Norway", "--status", "planned"], {"AGREE"}),
        (["--actor", "Norway", "--status", "all"], {"AGREE"}),
        (["--min-confidence", "1"], set()),
    ],
)
def test_only_the_events_asked_for(path: Path, options: list[str], types: set[str]) -> None:
    lines = export(path, "plover", *options).stdout.splitlines()
    assert {json.loads(line)["event"] for line in lines} == types


@pytest.mark.parametrize(
    ("form", "options", "told"),
    [
        ("plover", ["--status", "open"], "no status 'open'"),
        ("ical", ["--status", "actual"], "no status 'actual'"),
        ("ical", ["--type", "AGREE"], "commitments have no --type"),
        ("plover", ["--actor", "Atlantis"], "no actor 'Atlantis'"),
    ],
)
def test_what_cannot_be_asked_is_said(path: Path, form: str, options: list[str], told: str) -> None:
    done = export(path, form, *options)
    assert isinstance(done.exception, BookError)
    assert told in done.exception.line()


@pytest.mark.parametrize(
    ("earliest", "latest", "day"),
    [
        ("2023-03-01", "2023-03-31", "2023-03-01"),
        ("2022-01-01", "2023-05-01", "2023-05-10"),  # so long a span tells little
        (None, "2023-05-01", "2023-05-10"),  # so does one that is open
    ],
)
def test_spans_are_dated_by_their_first_day_or_their_report(
    path: Path, tmp_path: Path, earliest: str | None, latest: str, day: str
) -> None:
    book = tmp_path / "spans.duckdb"
    book.write_bytes(path.read_bytes())
    with Store.open(book) as store:
        store.con.execute("UPDATE events SET earliest = ?, latest = ? WHERE type = 'SANCTION'", [earliest, latest])
    sanctions = {"CAMEO Code": "163"}
    assert {row["Event Date"] for row in picked(rows(book, "icews"), **sanctions)} == {day}
    assert bool(picked(rows(book, "icews", "--until", "2023-05-09"), **sanctions)) == (day < "2023-05-10")


def test_jsonl_gives_the_same_reports_and_the_same_book(path: Path, coded: list[CodedReport], tmp_path: Path) -> None:
    output = tmp_path / "back.jsonl.gz"
    assert export(path, "jsonl", "--output", output).exit_code == 0
    assert set(export(path, "jsonl").stdout.splitlines()) == {record.to_json() for record in coded}
    book = tmp_path / "again.duckdb"
    assert CliRunner().invoke(cli, ["add", str(output), "--book", str(book), "--quiet"]).exit_code == 0
    with Store.open(path, read_only=True) as old, Store.open(book, read_only=True) as new:
        sql = "SELECT * EXCLUDE (changed) FROM events ORDER BY event"
        assert new.con.execute(sql).fetchall() == old.con.execute(sql).fetchall()


def test_jsonl_of_some_events_has_the_reports_that_tell_them(path: Path) -> None:
    ids = [json.loads(line)["report"]["id"] for line in export(path, "jsonl", "--type", "ASSAULT").stdout.splitlines()]
    assert sorted(ids) == ["killing", "killing-2"]


@pytest.mark.parametrize("form", ["parquet", "csv"])
@pytest.mark.parametrize("choice", [Choice(), Choice(types=("ASSAULT", "CONSULT"))], ids=["all", "some"])
def test_tables_come_back_equal(path: Path, store: Store, tmp_path: Path, form: Any, choice: Choice) -> None:
    out = tmp_path / "tables"
    asked = [text for type in choice.types for text in ("--type", type)]
    assert export(path, form, "--output", out, *asked).exit_code == 0
    choose_events(store, choice)
    choose_reports(store, choice)
    store.con.execute("CREATE TEMP TABLE heads AS SELECT DISTINCT identity, identity AS head FROM actor_names")
    for table in load_tables():
        expected = store.con.sql(query(store.con, table, choice, "parquet"))
        file = out / f"{table.name}.{form}"
        if form == "parquet":
            assert duckdb.connect().sql(f"FROM read_parquet('{file}')").fetchall() == expected.fetchall(), table.name
            continue
        types = {name: str(type) for name, type in zip(expected.columns, expected.types, strict=True)}
        texts = ", ".join(f"'{name}': '{'VARCHAR' if type.endswith('[]') else type}'" for name, type in types.items())
        back = duckdb.connect().sql(
            f"FROM read_csv('{file}', header = true, columns = {{{texts}}}, allow_quoted_nulls = false, quote = '\"')"
        )
        found = [
            tuple(
                list(items(cell)) if type.endswith("[]") else cell
                for cell, type in zip(row, types.values(), strict=True)
            )
            for row in back.fetchall()
        ]
        assert found == expected.fetchall(), table.name


def test_tables_of_some_events_are_of_those_and_their_reports(path: Path, tmp_path: Path) -> None:
    out = tmp_path / "some"
    assert export(path, "parquet", "--output", out, "--type", "ASSAULT").exit_code == 0
    assert set(polars.read_parquet(out / "events.parquet")["type"]) == {"ASSAULT"}
    assert sorted(polars.read_parquet(out / "reports.parquet")["id"]) == ["killing", "killing-2"]
    assert polars.read_parquet(out / "commitment_mentions.parquet").is_empty()
    text = dict(polars.read_parquet(out / "reports.parquet").select("report", "text").iter_rows())
    for row in polars.read_parquet(out / "event_mentions.parquet").iter_rows(named=True):
        assert text[row["report"]][row["start"] : row["end"]] == row["trigger"]


@given(st.lists(st.text(alphabet='ab|\\e,"\n \t', max_size=5), max_size=4))
def test_lists_in_csv_cells_come_back(texts: list[str]) -> None:
    con = duckdb.default_connection()
    con.execute("CREATE OR REPLACE TEMP TABLE t AS SELECT 1 AS _key, ?::VARCHAR[] AS cells, 1 AS n", [texts])
    table = Table("t", "all", "n", "", "SELECT * FROM t")
    row = con.execute(query(con, table, Choice(), "csv")).fetchone()
    assert row is not None
    assert list(items(row[0])) == texts
    assert BETWEEN in row[0] or len(texts) < 2


@pytest.mark.parametrize("form", LAYOUTS)
def test_polars_reads_the_layouts_with_and_without_quotation_marks(path: Path, tmp_path: Path, form: str) -> None:
    layout, output = load_layout(form), tmp_path / "file"
    export(path, form, "--output", output)
    for quote in ('"',) if layout.quoted else ('"', None):
        frame = polars.read_csv(
            output, separator=layout.separator, has_header=layout.header, quote_char=quote, infer_schema=False
        )
        assert frame.shape == (len(rows(path, form)), len(layout.columns))


def test_geojson(path: Path) -> None:
    found = json.loads(export(path, "geojson").stdout)
    assert found["type"] == "FeatureCollection"
    (kabul,) = [one for one in found["features"] if one["properties"]["type"] == "ASSAULT"]
    longitude, latitude = kabul["geometry"]["coordinates"]
    assert 69 < longitude < 70
    assert 34 < latitude < 35
    assert (kabul["properties"]["place"], kabul["properties"]["fatalities_low"]) == ("Kabul", 2)
    assert json.loads(export(path, "geojson", "--type", "SANCTION").stdout)["features"] == []


def test_calendar_of_the_ledger(path: Path, tmp_path: Path) -> None:
    book = ledger(path, tmp_path, "open", date(2023, 6, 30))
    done = export(book, "ical")
    (entry,) = icalendar.Calendar.from_ical(done.stdout).walk("VEVENT")
    assert (entry.decoded("dtstart"), entry.decoded("dtend")) == (date(2023, 6, 30), date(2023, 7, 1))
    assert str(entry["summary"]) == "Norway: send 200 tents to Vanuatu"
    assert str(entry["uid"]).startswith("C")
    for words in ("by 30 June", "Report tents", "2023-05-10", "“send 200 tents"):
        assert words in str(entry["description"])
    assert (str(entry["url"]), str(entry["status"])) == ("https://a.test/tents", "CONFIRMED")
    assert done.stdout == export(book, "ical").stdout  # no time of writing in it
    for options, there in (
        (["--since", "2023-07-01"], False), (["--actor", "Peru"], False),
        (["--actor", "Norway", "--until", "2023-07-01"], True),
    ):  # fmt: skip
        assert ("BEGIN:VEVENT" in export(book, "ical", *options).stdout) == there


def test_calendar_leaves_out_what_is_settled_or_has_no_day(path: Path, tmp_path: Path) -> None:
    book = ledger(path, tmp_path, "withdrawn", date(2023, 6, 30))
    assert "BEGIN:VEVENT" not in export(book, "ical").stdout
    assert "STATUS:CANCELLED" in export(book, "ical", "--status", "withdrawn").stdout
    book = ledger(path, tmp_path, "open", None)
    assert "1 commitment has no due date: left out" in export(book, "ical").stderr


def ledger(path: Path, folder: Path, status: str, due: date | None) -> Path:
    """A copy of the book whose ledger has one line: what the report about tents says, with this status and day."""
    book = folder / f"{status}.duckdb"
    book.write_bytes(path.read_bytes())
    row = {name: name for name in (
        "kind", "by_actors", "to_actors", "by_codes", "to_codes", "by_countries", "to_countries", "action", "due_text",
    )}  # fmt: skip
    row |= {"commitment": "mention", "due_latest": "?::DATE", "status": "?", "mentions": "1", "witnesses": "1"}
    row |= {"first_report": "report", "changed": "1"}
    where = "FROM commitment_mentions WHERE action LIKE '%tents%'"
    with Store.open(book) as store:
        needed = """SELECT column_name FROM duckdb_columns() WHERE table_name = 'commitments' AND NOT is_nullable"""
        row |= {name: "[]" for (name,) in store.con.execute(needed).fetchall() if name not in row}
        for table in ("commitments", "commitment_members"):
            store.con.execute(f"DELETE FROM {table}")
        sql = f"INSERT INTO commitments ({', '.join(row)}) SELECT {', '.join(row.values())} {where}"
        store.con.execute(sql, [due, status])
        store.con.execute(f"INSERT INTO commitment_members SELECT mention, mention, mention {where}")
    return book


def test_references(path: Path, tmp_path: Path) -> None:
    out = tmp_path / "cited"
    assert export(path, "citation", "--output", out).exit_code == 0
    csl = json.loads((out / "references.json").read_text(encoding="utf-8"))
    assert [item["type"] for item in csl] == ["dataset", "software", *["article-newspaper"] * len(REPORTS)]
    (visit,) = [item for item in csl if item.get("URL") == "https://a.test/visit"]
    assert visit["issued"] == {"date-parts": [[2023, 5, 10]]}
    assert visit["container-title"] == "The visit Post"
    bib = (out / "references.bib").read_text(encoding="utf-8")
    keys = [line.split("{")[1].rstrip(",") for line in bib.splitlines() if line.startswith("@")]
    assert keys == [item["id"] for item in csl]
    assert bib.count("{") - bib.count(r"\{") == bib.count("}") - bib.count(r"\}")
    assert r"50\% \& more\_\{x\}" in bib


def test_card_names_files_versions_and_limits(path: Path, tmp_path: Path) -> None:
    out = tmp_path / "tables"
    export(path, "csv", "--output", out, "--since", "2023-01-01")
    page = (out / "README.md").read_text(encoding="utf-8")
    for file in out.glob("*.csv"):
        assert f"| {file.name} |" in page
        assert hashlib.sha256(file.read_bytes()).hexdigest() in page
    for words in ("8 news reports", "| SANCTION | 1 | 1 |", "dragoman/1", "## Known limits", "--since 2023-01-01"):
        assert words in page, words
    events = tmp_path / "events.tsv"
    export(path, "icews", "--output", events)
    assert hashlib.sha256(events.read_bytes()).hexdigest() in export(path, "card", "--of", events).stdout


@pytest.mark.parametrize("form", ["parquet", "csv", "citation"])
def test_the_same_book_gives_the_same_files(path: Path, tmp_path: Path, form: str) -> None:
    one, two = tmp_path / "1", tmp_path / "2"
    for out in (one, two):
        assert export(path, form, "--output", out).exit_code == 0
    names = sorted(file.name for file in one.iterdir() if file.name != "README.md")  # it names the folder
    assert names
    for name in names:
        assert (one / name).read_bytes() == (two / name).read_bytes()


def test_an_empty_book_exports_to_all_formats(tmp_path: Path) -> None:
    book = tmp_path / "empty.duckdb"
    Store.open(book, create=True).close()
    for form in (*LAYOUTS, "plover", "geojson", "ical", "jsonl", "card", "parquet", "csv", "citation"):
        assert export(book, form, "--output", tmp_path / form).exit_code == 0


def test_nothing_is_written_over_without_force(path: Path, tmp_path: Path) -> None:
    file, made = tmp_path / "x.jsonl", tmp_path / "tables"
    file.write_text("mine")
    made.mkdir()
    (made / "mine.txt").write_text("mine")
    for form, output in (("plover", file), ("csv", made)):
        done = export(path, form, "--output", output)
        assert isinstance(done.exception, BookError)
        assert "--force" in done.exception.line()
    assert file.read_text() == "mine"
    assert export(path, "plover", "--output", file, "--force").exit_code == 0
    assert file.read_text() != "mine"
    done = export(path, "csv", "--output", made, "--force")  # a folder that no export made is never removed
    assert isinstance(done.exception, BookError)
    assert "mine.txt" in done.exception.line()
    assert [entry.name for entry in made.iterdir()] == ["mine.txt"]
    (made / "mine.txt").unlink()
    for _ in range(2):
        assert export(path, "csv", "--output", made, "--force").exit_code == 0
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["tables", "x.jsonl"]


@pytest.mark.parametrize("stop", [KeyboardInterrupt(), OSError(28, "No space left on device"), ValueError()])
def test_what_is_interrupted_leaves_nothing_and_keeps_what_was_there(tmp_path: Path, stop: BaseException) -> None:
    (tmp_path / "old").write_text("old")
    expected = BookError if isinstance(stop, OSError) else type(stop)

    def write_file() -> None:
        with text_file(tmp_path / "old", force=True) as file:
            file.write("half")
            raise stop

    def write_folder() -> None:
        with folder(tmp_path / "new", ["a"], force=False) as made:
            (made / "a").write_text("half")
            raise stop

    for write in (write_file, write_folder):
        with pytest.raises(expected):
            write()
    assert [(entry.name, entry.read_text()) for entry in tmp_path.iterdir()] == [("old", "old")]


def test_columns_can_be_looked_up(path: Path) -> None:
    for form in LAYOUTS:
        found = list(csv.DictReader(io.StringIO(export(path, form, "--columns").stdout)))
        layout = load_layout(form)
        assert [row["column"] for row in found] == [column.name for column in layout.columns]
        assert {row["column"] for row in found if row["sure"] == "no"} == set(layout.unsure)
    assert "event_mentions" in export(path, "csv", "--columns").stdout


def test_the_docs_name_all_formats_tables_and_keys(path: Path) -> None:
    docs = (Path(__file__).parents[2] / "docs" / "exports.md").read_text(encoding="utf-8")
    keys = json.loads(export(path, "plover").stdout.splitlines()[0])
    for name in (*formats(), *(table.name for table in load_tables()), *keys):
        assert f"`{name}`" in docs, name
    for form in LAYOUTS:
        assert f"{len(load_layout(form).columns)} columns" in docs
