"""Series: events by period beside the reports read, figures over time, talks by round."""

import csv
import io
import json
from datetime import date
from xml.etree import ElementTree

import pytest

from dragoman.book.book import Book
from dragoman.book.series.events import series_events
from dragoman.book.series.figures import figure_series
from dragoman.book.series.measures import Measures
from dragoman.book.series.talks import talks
from dragoman.errors import BookError
from dragoman.model import SCHEMA, Actor, CodedReport, Event, EventTime, Figure, Process, ReportInfo, Span, TextSpan
from dragoman.showing.plot import events_svg, figures_svg
from dragoman.showing.series import period_words, value_words
from dragoman.showing.tables import write_table

COUNTRIES = {"Ruritania": "RUR", "Sylvania": "SYL", "Freedonia": "FRE"}
GOLDSTEIN = {"CONSULT": 1.0, "ASSAULT": -9.5, "AGREE": 2.5}
QUAD = {"CONSULT": 1, "ASSAULT": 4, "AGREE": 1}


def report(
    id: str, day: str | None, *, events: str = "", figures: tuple[dict[str, object], ...] = (),
    processes: tuple[dict[str, object], ...] = (), text: str = "",
) -> CodedReport:  # fmt: skip
    """A coded report. `events`: "ASSAULT Ruritania>Sylvania 2023-05-01/2023-05-03 denied; AGREE Freedonia+Sylvania"."""
    actors = {
        name: Actor(id=f"a{i}", name=name, type="state", country=code, sectors=[], code=code, role=None, wikidata=None,
                    evidence="registry")
        for i, (name, code) in enumerate(COUNTRIES.items(), 1)
    }  # fmt: skip
    body = text or f"Report {id} of {day}: " + "".join(f"word {id}{n} " for n in range(30))
    found = [
        _event(f"e{n}", one.split(), actors, day) for n, one in enumerate(filter(None, events.split("; ")), 1)
    ]  # fmt: skip
    info = ReportInfo(
        id=id, url=None, source="Harbour News", title=None, dek=None, text=body, language="en", published=day,
        published_from="given" if day else None, words=len(body.split()), minutes=1,
    )  # fmt: skip
    bare = {"value": None, "low": None, "high": None, "approximate": False, "unit": None, "known": True, "actor": None,
            "place": None, "as_of": day, "reported_by": None, "start": 0, "end": 6}  # fmt: skip
    named = {"kind": "talks", "parties": [], "round": None, "began": None, "events": [], "start": 0, "end": 6}
    owner = {name: actor.id for name, actor in actors.items()}
    return CodedReport(
        schema=SCHEMA, report=info, mentions=[], actors=list(actors.values()), events=found, quotes=[], commitments=[],
        figures=[
            Figure(**{**bare, **f, "id": f"f{n}", "actor": owner.get(str(f.get("actor")))})  # type: ignore[arg-type]
            for n, f in enumerate(figures, 1)
        ],
        processes=[
            Process(**{**named, **p, "id": f"p{n}", "parties": [owner[q] for q in p.get("parties", ())]})  # type: ignore
            for n, p in enumerate(processes, 1)
        ],
        stances=[], warnings=[],
    )  # fmt: skip


def _event(id: str, words: list[str], actors: dict[str, Actor], published: str | None) -> Event:
    kind, who, *rest = words
    both = "+" in who
    sides = [[actors[n].id for n in side.split("+") if n] for side in who.split(">")]
    days = rest[0].split("/") if rest and rest[0][0].isdigit() else []
    status = next((word for word in rest if word.isalpha()), "actual")
    time = EventTime(
        text="then" if days else None, earliest=days[0] if days else None, latest=days[-1] if days else published,
        from_="text" if days else "report",
    )  # fmt: skip
    return Event(
        id=id, type=kind, mode=None, contexts=[], cameo="190", quad=QUAD[kind], goldstein=GOLDSTEIN[kind],
        sources=sides[0], targets=sides[1] if len(sides) > 1 else [], reciprocal=both,
        trigger=TextSpan(text="Report", start=0, end=6), sentence=Span(start=0, end=60), time=time, places=[],
        status=status, reported_by=None, fatalities=None, injured=None, size=None, confidence=0.9, rule="test",
    )  # fmt: skip


def book_of(*reports: CodedReport) -> Book:
    book = Book.in_memory()
    list(book.add(reports))
    return book


def counted(book: Book, **asked: object) -> list[tuple[object, ...]]:
    """Of each period: its first day, events, Goldstein sum, reports."""
    rows = book.series_events(**asked).rows()  # type: ignore[arg-type]
    return [(str(r["period"]), r["events"], r["goldstein_sum"], r["reports"]) for r in rows]


WAR = [
    report("1", "2023-01-05", events="ASSAULT Ruritania>Sylvania 2023-01-04"),
    report("2", "2023-01-06", events="ASSAULT Ruritania>Sylvania 2023-01-04"),
    report("3", "2023-01-30", events="CONSULT Ruritania+Sylvania 2023-01-29; ASSAULT Sylvania>Ruritania 2023-01-20"),
    report("4", "2023-04-02", events="ASSAULT Ruritania>Freedonia; AGREE Freedonia+Sylvania 2023-04-01 planned"),
    report("5", "2023-04-03", events="ASSAULT Ruritania>Sylvania 2023-04-01 denied"),
]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        pytest.param(
            {"source": "Ruritania", "target": "Sylvania"},
            [
                ("2023-01-01", 2, -8.5, 3),
                ("2023-02-01", None, None, 0),
                ("2023-03-01", None, None, 0),
                ("2023-04-01", 0, 0.0, 2),
            ],
            id="told twice is once; both together counts; months without reports are not known; denied is none",
        ),
        pytest.param(
            {"target": "RUR", "by": "year"},
            [("2023-01-01", 2, -8.5, 5)],
            id="towards one, what it does with another too",
        ),
        pytest.param({"by": "year", "quads": [4]}, [("2023-01-01", 3, -28.5, 5)], id="material conflict of all"),
        pytest.param({"by": "year", "types": ["consult"]}, [("2023-01-01", 1, 1.0, 5)], id="one type"),
        pytest.param({"by": "year", "statuses": ["denied"]}, [("2023-01-01", 1, -9.5, 5)], id="what was denied"),
        pytest.param(
            {"by": "week", "source": "Ruritania", "first": date(2023, 1, 1), "last": date(2023, 1, 10)},
            [("2022-12-26", None, None, 0), ("2023-01-02", 1, -9.5, 2), ("2023-01-09", None, None, 0)],
            id="weeks begin on Monday",
        ),
        pytest.param(
            {
                "by": "day",
                "source": "Ruritania",
                "target": "Freedonia",
                "first": date(2023, 4, 2),
                "last": date(2023, 4, 3),
            },
            [("2023-04-02", 1, -9.5, 1), ("2023-04-03", 0, 0.0, 1)],
            id="an event without a day counts on the day of its report",
        ),
    ],
)
def test_events_by_period(asked: dict[str, object], found: list[tuple[object, ...]]) -> None:
    assert counted(book_of(*WAR), **asked) == found


def test_events_are_put_beside_reports_read() -> None:
    rows = book_of(*WAR).series_events(by="year").rows()
    assert [(r["events"], r["reports"], r["events_per_1000"]) for r in rows] == [(4, 5, 800.0)]


def test_an_event_known_from_later_reports_counts_in_a_period_without_any() -> None:
    book = book_of(report("1", "2023-01-05"), report("2", "2023-03-05", events="ASSAULT Ruritania>Sylvania 2023-02-04"))
    rows = book.series_events().rows()
    assert [(r["events"], r["events_per_1000"]) for r in rows] == [(0, 0.0), (1, None), (0, 0.0)]


def test_copies_of_a_report_are_read_once() -> None:
    text = " ".join(f"The same words stand in both papers, line {n} for line {n}." for n in range(20))
    book = book_of(*(report(id, "2023-01-05", text=text) for id in ("1", "2")), report("3", "2023-01-06"))
    assert [r["reports"] for r in book.series_events().rows()] == [2]


def test_what_is_left_out_is_told() -> None:
    book = book_of(
        report("1", "2023-01-05", events="ASSAULT Ruritania>Sylvania 2022-01-01/2022-12-31"),
        report(
            "2", "2023-02-05", events="ASSAULT Ruritania>Sylvania 2021-03-01; CONSULT Ruritania+Sylvania 2023-03-09"
        ),
    )
    frame = book.series_events()
    assert frame.notes == (
        "left out: 1 event dated by the words no closer than a month",
        "left out: 1 event before 2023-01-05",
        "left out: 1 event after 2023-02-05",
    )
    assert sum(r["events"] for r in frame.rows()) == 0


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ({"by": "hour"}, "no period 'hour'"),
        ({"first": date(2024, 1, 1)}, "nothing lies from 2024-01-01"),
        ({"first": date(1, 1, 1), "by": "day"}, "more than 50,000 periods"),
        ({"source": "Utopia"}, "no actor 'Utopia'"),
    ],
)
def test_wrong_questions(asked: dict[str, object], message: str) -> None:
    with pytest.raises(BookError, match=message):
        book_of(*WAR).series_events(**asked)  # type: ignore[arg-type]


def test_a_book_without_dates() -> None:
    with pytest.raises(BookError, match="no report of the book has a date"):
        series_events(book_of(report("1", None)).store)


def test_dyads_as_a_view() -> None:
    sql = "SELECT source, target, count(*) AS n FROM event_dyads WHERE status = 'actual' GROUP BY ALL"
    assert {(r["source"], r["target"]): r["n"] for r in book_of(*WAR).sql(sql).rows()} == {
        ("RUR", "SYL"): 2, ("SYL", "RUR"): 2, ("RUR", "FRE"): 1,
    }  # fmt: skip


def figure(measure: str, value: float | None = None, **rest: object) -> dict[str, object]:
    return {"measure": measure, "value": value, **rest}


RURITANIAN = figure("troops", 2500.0, approximate=True, actor="Ruritania")
TROOPS = [
    report("1", "2021-07-27", figures=(RURITANIAN, RURITANIAN)),
    report("2", "2021-09-01", figures=(figure("the troops", low=1800.0, high=2000.0, actor="Ruritania"),)),
    report("3", "2021-12-09", figures=(figure("troops", known=False, actor="Ruritania"),)),
    report("4", "2021-12-10", figures=(figure("troops", 90.0, actor="Sylvania"), figure("people", 5.0))),
    report("5", "2021-12-11", figures=(figure("people", 7.0), figure("people killed", 4.0, place="Gao"))),
    report("6", "2021-12-12", figures=(figure("killed people", 6.0, place="gao"),)),
]


def series_of(book: Book, **asked: str) -> dict[tuple[str, str | None, str | None], list[str]]:
    return {
        (s.measure, s.actor, s.place): [f"{p.as_of} {value_words(p, s.unit)}" for p in s.points]
        for s in figure_series(book.store, **asked)
    }


def test_figures_over_time() -> None:
    assert series_of(book_of(*TROOPS), measure="troop") == {
        ("troops", "Ruritania", None): ["2021-07-27 about 2,500", "2021-09-01 1,800–2,000", "2021-12-09 unknown"],
        ("troops", "Sylvania", None): ["2021-12-10 90"],
    }


def test_figures_of_a_place_have_one_measure_in_any_word_order() -> None:
    assert series_of(book_of(*TROOPS), place="Gao") == {
        ("killed people", None, "Gao"): ["2021-12-11 4", "2021-12-12 6"]
    }


def test_a_bare_measure_of_two_reports_is_no_series() -> None:
    found = figure_series(book_of(*TROOPS).store, measure="people")
    assert sorted(len(s.points) for s in found) == [1, 1, 2]


def test_figures_of_an_actor() -> None:
    assert list(series_of(book_of(*TROOPS), actor="Sylvania")) == [("troops", "Sylvania", None)]


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("people killed", "deaths", True),
        ("soldiers wounded", "injured troops", True),
        ("people killed", "civilians killed", False),
        ("people killed", "people wounded", False),
        ("others wounded", "people wounded", False),
        ("children freed", "pupils freed", False),
    ],
)
def test_measures_that_count_the_same(one: str, other: str, together: bool) -> None:
    book = book_of(
        report("1", "2021-07-27", figures=(figure(one, 4.0, place="Gao"),)),
        report("2", "2021-07-28", figures=(figure(other, 5.0, place="Gao"),)),
    )
    assert len(figure_series(book.store)) == (1 if together else 2)
    assert len(figure_series(book.store, measure=other)) == 1


def test_the_name_of_the_owner_is_no_part_of_the_measure() -> None:
    measures = Measures()
    stems = measures.stemmer.stems("Tajik soldiers killed")
    assert measures.key(stems, "TJK") == measures.key(measures.stemmer.stems("dead troops"), None)
    assert measures.key(stems, "KGZ") != measures.key(stems, "TJK")
    assert measures.key(["peopl"], None) == {"peopl"}


def test_the_latest_version_of_a_report_gives_the_figure() -> None:
    book = book_of(
        report("1", "2021-07-27", figures=({"measure": "miners trapped", "value": 12.0, "place": "Vrana"},)),
        report("1", "2021-07-28", figures=({"measure": "miners trapped", "value": 9.0, "place": "Vrana"},)),
    )
    assert series_of(book) == {("miners trapped", None, "Vrana"): ["2021-07-28 9"]}


def test_talks_by_round() -> None:
    def held(id: str, day: str, **process: object) -> CodedReport:
        return report(id, day, processes=({"name": "strategic dialogue", **process},))

    book = book_of(
        held("1", "2021-04-07", parties=["Ruritania", "Sylvania"], round=3, began="2020-06"),
        held("2", "2021-07-26", parties=["Ruritania", "Sylvania"], round=4),
        held("3", "2021-07-27", name="talks", parties=["Sylvania", "Ruritania"], round=4),
        held("4", "2021-08-01", parties=["Ruritania"]),
        held("5", "2021-08-01", parties=["Freedonia"], round=1),
    )
    one, other = talks(book.store)
    assert (one.name, one.began, one.parties) == ("strategic dialogue", "2020-06", ("Ruritania", "Sylvania"))
    assert [(r.number, r.witnesses, r.reports) for r in one.rounds] == [
        (3, 1, ("1",)), (4, 2, ("2", "3")), (None, 1, ("4",)),
    ]  # fmt: skip
    assert (other.parties, [r.number for r in other.rounds]) == (("Freedonia",), [1])
    assert [p.name for p in talks(book.store, name="dialogues")] == ["strategic dialogue"] * 2


def test_the_round_of_talks_has_the_days_of_its_events() -> None:
    process = {"name": "dialogue", "parties": ["Ruritania", "Sylvania"], "round": 4, "events": ["e1"]}
    met = report("1", "2021-07-27", events="CONSULT Ruritania+Sylvania 2021-07-26", processes=(process,))
    row = book_of(met).series_talks().rows()[0]
    assert (row["round"], row["first"], row["last"]) == (4, date(2021, 7, 26), date(2021, 7, 26))


@pytest.mark.parametrize(
    ("period", "day", "words"),
    [("day", "2024-12-30", "2024-12-30"), ("week", "2024-12-30", "2025-W01"), ("month", "2024-12-01", "2024-12"),
     ("year", "2024-01-01", "2024")],
)  # fmt: skip
def test_names_of_periods(period: str, day: str, words: str) -> None:
    assert period_words(date.fromisoformat(day), period) == words


def test_plot_of_events_draws_what_is_known() -> None:
    rows = book_of(*WAR).series_events(by="month").rows()
    svg = ElementTree.fromstring(events_svg(rows, "month", "Events <by> R&D"))
    titles = [one.text for one in svg.iter("{http://www.w3.org/2000/svg}title")]
    assert titles[0] == "Events <by> R&D"
    assert titles[1:] == [
        "2023-01: 3 events", "2023-01: 3 reports read", "2023-02: no reports read", "2023-03: no reports read",
        "2023-04: 1 events", "2023-04: 2 reports read",
    ]  # fmt: skip
    _, _, width, height = map(float, svg.attrib["viewBox"].split())
    for rect in svg.iter("{http://www.w3.org/2000/svg}rect"):
        x, y, w, h = (float(rect.attrib.get(name, 0)) for name in ("x", "y", "width", "height"))
        assert 0 <= x <= x + w <= width
        assert 0 <= y <= y + h <= height


def test_plot_of_figures_counts_what_it_cannot_draw() -> None:
    svg = figures_svg(figure_series(book_of(*TROOPS).store, measure="troops"), "troops")
    root = ElementTree.fromstring(svg)
    assert len(list(root.iter("{http://www.w3.org/2000/svg}circle"))) == 2 + 2  # two values, two keys
    assert "3 figures; not drawn: 1 without a day or a value, or of further series" in svg


@pytest.mark.parametrize(
    ("as_of", "drawn"), [("2021", 1), ("2021-07", 1), ("2021-07-27", 1), ("2021-99", 0), ("July", 0), (None, 0)]
)
def test_plot_of_figures_of_a_month_or_a_year(as_of: str | None, drawn: int) -> None:
    book = book_of(report("1", "2021-07-27", figures=(figure("troops", 5.0, place="Gao", as_of=as_of),)))
    assert f"{drawn} figures; not drawn: {1 - drawn} " in figures_svg(figure_series(book.store), "")


@pytest.mark.parametrize("rows", [[], [{"period": date(2023, 1, 1), "events": None, "reports": 0}]])
def test_plot_of_nothing(rows: list[dict[str, object]]) -> None:
    ElementTree.fromstring(events_svg(rows, "month", ""))
    ElementTree.fromstring(figures_svg([], ""))


def test_tables_for_scripts() -> None:
    table = book_of(*TROOPS).series_figures(measure="troops").arrow()
    written = {form: io.StringIO() for form in ("json", "jsonl", "csv")}
    for form, out in written.items():
        write_table(table, form, out)
    rows = json.loads(written["json"].getvalue())
    assert [json.loads(line) for line in written["jsonl"].getvalue().splitlines()] == rows
    assert rows[2]["value"] is None
    assert rows[2]["published"] == "2021-12-09"
    cells = list(csv.DictReader(io.StringIO(written["csv"].getvalue())))
    assert (cells[0]["value"], cells[2]["value"], cells[2]["known"]) == ("2500.0", "", "False")


def test_no_cell_of_csv_is_a_formula() -> None:
    book = book_of(report("1", "2021-07-27", figures=({"measure": "=cmd()", "value": 1.0, "place": "Gao"},)))
    out = io.StringIO()
    write_table(book.series_figures().arrow(), "csv", out)
    assert "'=cmd()" in out.getvalue()
