"""The ledger: what reports say of one undertaking is one line, with the history of its status."""

import random
from datetime import date
from itertools import permutations

import pytest

from dragoman.book.book import Book
from dragoman.book.ledger.actions import ActionWords
from dragoman.book.ledger.asking import line_key, tellings
from dragoman.book.stems import Stemmer
from dragoman.errors import BookError
from dragoman.model import SCHEMA, Actor, CodedReport, Commitment, Due, ReportInfo

ACTORS = {
    "Norway": ("NOR", "state", "NOR"), "Oslo": ("NOR", "government", "NORGOV"), "Japan": ("JPN", "state", "JPN"),
    "Malawi": ("MWI", "state", "MWI"), "Ghana": ("GHA", "state", "GHA"), "Egypt": ("EGY", "state", "EGY"),
}  # fmt: skip
Told = tuple[str, str, str, str | None, str, str]  # by, to, action, due, status, kind


def report(day: str | None, *told: Told, id: str = "", text: str = "") -> CodedReport:
    """A coded report in which each commitment is a sentence: its action, and what `text` adds."""
    actors: dict[str, Actor] = {}
    body, commitments = "", []
    for by, to, action, due, status, kind in told:
        for name in filter(None, (by, to)):
            country, type, code = ACTORS[name]
            actors.setdefault(name, Actor(
                id=f"a{len(actors) + 1}", name=name, type=type, country=country, sectors=[], code=code, role=None,
                wikidata=None, evidence="registry",
            ))  # fmt: skip
        sentence = f"{by} is to {action} {due or ''}. "
        commitments.append(Commitment(
            id=f"c{len(commitments) + 1}", kind=kind, by=[actors[by].id], to=[actors[to].id] if to else [],
            action=action, due=Due(text=f"by {due}", earliest=None, latest=due) if due else None, status=status,
            event=None, start=len(body), end=len(body) + len(sentence) - 2,
        ))  # fmt: skip
        body += sentence
    body += text or f"So it was told on {day} in words of its own."
    info = ReportInfo(
        id=id or f"{day} {body}", url=None, source="Harbour News", title=None, dek=None, text=body, language="en",
        published=day, published_from="given" if day else None, words=len(body.split()), minutes=1,
    )  # fmt: skip
    return CodedReport(
        schema=SCHEMA, report=info, mentions=[], actors=list(actors.values()), events=[], quotes=[],
        commitments=commitments, figures=[], processes=[], stances=[], warnings=[],
    )  # fmt: skip


def clinics(due: str | None = None, status: str = "open", kind: str = "pledge", by: str = "Norway") -> Told:
    return by, "Malawi", "build twelve clinics in the Shire valley", due, status, kind


def book_of(*reports: CodedReport, at_once: int = 100) -> Book:
    book = Book.in_memory()
    for i in range(0, len(reports), at_once):
        list(book.add(reports[i : i + at_once]))
    return book


def history(book: Book) -> list[list[str]]:
    """Of each line, in the order of their beginning, its steps: "day status due"."""
    rows = book.sql(
        "SELECT key, day, status, due_latest FROM ledger_history ORDER BY min(day) OVER (PARTITION BY key), key, step"
    ).rows()
    lines: dict[int, list[str]] = {}
    for row in rows:
        step = f"{row['day']} {row['status']}" + (f" {row['due_latest']}" if row["due_latest"] else "")
        lines.setdefault(row["key"], []).append(step)
    return list(lines.values())


@pytest.mark.parametrize(
    ("told", "steps"),
    [
        pytest.param(
            [("2023-04-19", clinics("2023-09-30")), ("2023-10-11", clinics("2023-09-30", "kept"))],
            ["2023-04-19 open 2023-09-30", "2023-10-11 kept 2023-09-30"],
            id="kept when a report says so",
        ),
        pytest.param(
            [("2023-04-19", clinics("2023-09-30")), ("2024-02-01", clinics())],
            ["2023-04-19 open 2023-09-30"],
            id="a date that passed breaks nothing, and telling it again changes nothing",
        ),
        pytest.param(
            [("2023-04-19", clinics("2023-09-30")), ("2023-09-20", clinics("2023-12-31", by="Oslo"))],
            ["2023-04-19 open 2023-09-30", "2023-09-20 extended 2023-12-31"],
            id="a later date in a later report extends, the capital stands for the state",
        ),
        pytest.param(
            [("2023-04-19", clinics("2023-09-30")), ("2023-04-20", clinics("2023-12-31"))],
            ["2023-04-19 open 2023-09-30"],
            id="two dates in one round of news are disagreement",
        ),
        pytest.param(
            [("2023-04-19", clinics("2023-09-30")), ("2023-09-20", clinics(kind="extension"))],
            ["2023-04-19 open 2023-09-30", "2023-09-20 extended 2023-09-30"],
            id="an extension without a date",
        ),
        pytest.param(
            [("2023-04-19", clinics()), ("2023-06-01", clinics("2023-12-31")), ("2023-07-01", clinics())],
            ["2023-04-19 open", "2023-06-01 open 2023-12-31"],
            id="a date for what had none is told, the status stays",
        ),
        pytest.param(
            [
                ("2023-04-19", clinics("2023-09-30")),
                ("2023-10-11", clinics("2023-09-30", "broken")),
                ("2024-01-09", clinics("2024-06-30")),
                ("2024-05-02", clinics("2024-06-30", "kept")),
                ("2024-05-20", clinics("2024-12-31")),
            ],
            [
                "2023-04-19 open 2023-09-30",
                "2023-10-11 broken 2023-09-30",
                "2024-01-09 extended 2024-06-30",
                "2024-05-02 kept 2024-06-30",
            ],
            id="broken, promised anew, kept: what is kept is not put off",
        ),
        pytest.param(
            [("2023-04-19", clinics()), ("2023-06-01", clinics(status="withdrawn", kind="withdrawal"))],
            ["2023-04-19 open", "2023-06-01 withdrawn"],
            id="withdrawn",
        ),
        pytest.param(
            [("2023-04-19", clinics("2023-10-15")), ("2023-10-18", clinics("2024-10-15"))],
            ["2023-04-19 open 2023-10-15", "2023-10-18 extended 2024-10-15"],
            id="a year later in words of its own",
        ),
    ],
)
def test_history(told: list[tuple[str, Told]], steps: list[str]) -> None:
    assert history(book_of(*(report(day, one) for day, one in told))) == [steps]


def test_a_new_agreement_that_replaces_the_old_one_supersedes_it() -> None:
    book = book_of(
        report("2023-04-19", clinics("2023-09-30", kind="agreement")),
        report("2023-06-01", clinics("2023-08-31", kind="agreement")),
        report("2023-07-01", (*clinics()[:2], "build twelve clinics there instead", "2024-03-31", "open", "agreement")),
    )
    assert history(book) == [["2023-04-19 open 2023-09-30", "2023-07-01 superseded 2024-03-31"]]


def test_a_passed_date_said_without_its_year_is_the_same_date() -> None:
    """ "by 15 October", told on the 18th, may have been read as next year's."""
    late = report("2023-10-18", clinics("2024-10-15"))
    commitment = late.commitments[0]
    due = Due(text="by 15 October", earliest=None, latest="2024-10-15")
    early = report("2023-04-19", clinics("2023-10-15"))
    both = [
        CodedReport(**{**_fields(one), "commitments": [Commitment(**{**_fields(commitment), "due": d})]})
        for one, d in ((early, Due(text="by 15 October", earliest=None, latest="2023-10-15")), (late, due))
    ]
    assert history(book_of(*both)) == [["2023-04-19 open 2023-10-15"]]


def _fields(struct: object) -> dict[str, object]:
    return {name: getattr(struct, name) for name in struct.__struct_fields__}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(clinics(), clinics(by="Japan"), id="another promiser"),
        pytest.param(
            clinics(), ("Norway", "Ghana", "build twelve clinics in the Shire valley", None, "open", "pledge"),
            id="another promisee",
        ),
        pytest.param(
            clinics(), ("Norway", "Malawi", "send four ships with rice", None, "open", "pledge"), id="another action"
        ),
        pytest.param(
            ("Egypt", "", "withdraw its troops from Ghana", "2024-05-01", "open", "pledge"),
            ("Egypt", "", "withdraw its troops from Malawi", "2024-12-01", "open", "pledge"), id="another place",
        ),
        pytest.param(
            ("Japan", "Malawi", "pay $80 million for roads", None, "open", "pledge"),
            ("Japan", "Malawi", "pay $12 million for schools", None, "open", "pledge"), id="another sum and purpose",
        ),
    ],
)  # fmt: skip
def test_what_is_not_one_undertaking(one: Told, other: Told) -> None:
    assert len(history(book_of(report("2023-04-19", one), report("2023-08-19", other)))) == 2


def test_copies_of_a_report_are_one_witness() -> None:
    text = "The two governments signed in the afternoon, and the minister spoke of a good day for the whole valley."
    copies = [report("2023-04-19", clinics("2023-09-30"), id=f"copy {i}", text=text) for i in range(3)]
    line = book_of(*copies, report("2023-05-19", clinics())).ledger(on=date(2023, 6, 1)).rows()[0]
    assert (line["mentions"], line["witnesses"]) == (4, 2)


def test_another_version_of_a_report_takes_the_place_of_the_first() -> None:
    first = report("2023-04-19", clinics("2023-09-30"), id="wire 1")
    second = report("2023-04-20", clinics("2023-10-31"), id="wire 1")
    assert history(book_of(first, second)) == [["2023-04-20 open 2023-10-31"]]


def test_witnesses_who_differ_are_told() -> None:
    book = book_of(report("2023-04-19", clinics("2023-09-30")), report("2023-04-19", clinics("2024-09-01")))
    assert book.ledger(on=date(2023, 5, 1)).rows()[0]["disputed"] == ["due"]


def bridges(action: str, due: str | None = None, status: str = "open") -> Told:
    return "Japan", "Malawi", action, due, status, "pledge"


STORY = [
    report("2023-04-19", clinics("2023-09-30"), bridges("rebuild six bridges", "2023-06-30")),
    report("2023-06-27", bridges("rebuild the six bridges", status="kept")),
    report("2023-08-22", clinics("2023-12-31", by="Oslo")),
    report("2024-01-10", clinics("2023-12-31", "broken")),
    report("2023-05-02", ("Egypt", "Malawi", "send a field hospital", None, "open", "pledge")),
    report("2023-09-06", ("Egypt", "", "send the field hospital", None, "withdrawn", "withdrawal")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("on", "asked", "found"),
    [
        ("2023-04-18", {}, []),
        ("2023-06-20", {}, ["Japan open", "Norway open", "Egypt open"]),
        ("2023-06-23", {}, ["Japan due soon", "Norway open", "Egypt open"]),
        ("2023-07-01", {"status": "kept"}, ["Japan kept"]),
        ("2023-10-01", {"by": "Norway"}, ["Norway open"]),
        ("2023-10-01", {"status": "extended"}, ["Norway open"]),
        ("2024-01-01", {"by": "NOR"}, ["Norway overdue"]),
        ("2024-02-01", {"by": "NORGOV"}, []),
        ("2024-02-01", {"to": "Malawi"}, ["Japan kept", "Norway broken", "Egypt withdrawn"]),
        ("2023-06-20", {"due_before": date(2023, 7, 1)}, ["Japan open"]),
        ("2023-06-20", {"due_after": date(2023, 7, 1)}, ["Norway open"]),
    ],
)
def test_the_ledger_on_a_day(on: str, asked: dict[str, str], found: list[str]) -> None:
    lines = book_of(*STORY).ledger(on=date.fromisoformat(on), **asked).rows()
    assert [f"{line['by'][0]} {line['standing']}" for line in lines] == found


def test_each_step_cites_the_words_that_made_it() -> None:
    book = book_of(*STORY)
    words = {(row["status"], row["words"]) for row in book.sql("FROM ledger_history WHERE status <> 'open'").rows()}
    assert words == {
        ("kept", "Japan is to rebuild the six bridges "),
        ("extended", "Oslo is to build twelve clinics in the Shire valley 2023-12-31"),
        ("broken", "Norway is to build twelve clinics in the Shire valley 2023-12-31"),
        ("withdrawn", "Egypt is to send the field hospital "),
    }


def test_a_line_is_found_by_the_beginning_of_its_id() -> None:
    book = book_of(*STORY)
    for line in book.ledger(on=date(2024, 2, 1)).rows():
        assert line_key(book.store, line["line"]) == line_key(book.store, line["line"][:12])
    told = tellings(book.store, line_key(book.store, line["line"]), date(2024, 2, 1))
    assert [(one.changed_to, one.text[slice(*one.sentence)]) for one in told] == [
        ("open", "Egypt is to send a field hospital ."), ("withdrawn", "Egypt is to send the field hospital .")
    ]  # fmt: skip
    for wrong in ("C", "c12", "Cxyz", "C0000000000000000"):
        with pytest.raises(BookError):
            line_key(book.store, wrong)


def test_unknown_status() -> None:
    with pytest.raises(BookError, match="no status 'late'"):
        book_of().ledger(status="late")


def content(book: Book) -> dict[str, list[dict[str, object]]]:
    """All that the ledger's tables hold, but for the numbers of changes."""
    return {
        "lines": book.sql("SELECT * EXCLUDE changed FROM commitments ORDER BY commitment").rows(),
        "history": book.sql("FROM commitment_history ORDER BY commitment, step").rows(),
        "members": book.sql("FROM commitment_members ORDER BY mention").rows(),
    }


def test_the_order_of_adding_changes_nothing() -> None:
    wanted = content(book_of(*STORY))
    for order in list(permutations(STORY))[:: 720 // 9]:
        assert content(book_of(*order, at_once=1)) == wanted


def test_the_order_of_adding_changes_nothing_among_many_alike() -> None:
    rng = random.Random(7)
    actions = [
        "withdraw troops from the northern border",
        "withdraw troops from the border and open a crossing",
        "open a crossing for trade",
        "pull troops back from the northern line",
        "pay 20 million dollars for a crossing",
    ]
    reports = []
    for i in range(40):
        due = rng.choice([None, "2023-06-30", "2023-12-31", "2024-06-30"])
        by, to = rng.choice(["Norway", "Oslo", "Egypt"]), rng.choice(["", "Malawi"])
        told = by, to, rng.choice(actions), due, rng.choice(["open", "open", "open", "kept", "broken"]), "pledge"
        day, id = f"2023-{1 + i % 12:02}-{1 + i % 28:02}", f"r{i // 2 if i < 6 else i}"
        reports.append(report(day, told, id=id, text=f"Text number {i} of its own kind {i * 7}."))
    wanted = content(book_of(*reports))
    assert 3 < len(wanted["lines"]) < 35
    for at_once in (2, 7, 40):
        rng.shuffle(reports)
        assert content(book_of(*reports, at_once=at_once)) == wanted


def test_a_report_coded_anew_leaves_no_trace_of_its_old_coding() -> None:
    book = book_of(*STORY)
    wanted = content(book)
    book.store.con.execute("UPDATE reports SET coder = 'dragoman 0.0.0'")
    list(book.add(STORY[2:4], recode=True))
    assert content(book) == wanted
    blocks = "SELECT count(*), count(DISTINCT (block, mention)) FROM commitment_blocks"
    assert len(set(book.store.one(blocks))) == 1


@pytest.mark.parametrize(
    ("action", "names", "numbers"),
    [
        ("withdraw 2,500 troops from Iraq by May 5", ["IRQ"], ["2500"]),
        ("pull the Iraqi army back", ["IRQ"], []),
        ("pay 80 million dollars for six clinics in Malawi", ["MWI"], ["6", "80000000"]),
        ("open one crossing at Nsanje in 2024", ["nsanje"], []),
        ("end the South Korean embargo", ["KOR"], []),
        ("hold talks in Oslo", [], []),
    ],
)
def test_names_and_numbers_of_an_action(action: str, names: list[str], numbers: list[str]) -> None:
    words = ActionWords(Stemmer())
    assert sorted(name for _, name in words._names(action) if name != "NOR") == names
    assert words.told(action, ["NOR"])[2] == numbers
