"""Corrections: laid over the machine's coding, kept through coding anew, taken into account by all that is derived."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from dragoman.book.asking import Question
from dragoman.book.book import Book
from dragoman.book.corrections import item_of
from dragoman.book.labelled import Counts, labels
from dragoman.book.reviewing import pending
from dragoman.coder import Coder
from dragoman.errors import BookError
from dragoman.model import CodedReport
from dragoman.training.labels import read_labels

Contents = Callable[[Any], dict[str, list[tuple[Any, ...]]]]
FACTS = "type, mode, cameo, source_codes, target_codes, status, confidence, witnesses"


@pytest.fixture(scope="module")
def raids(coder: Coder) -> list[CodedReport]:
    """Two reports of one air raid, and what Turkey said of it."""
    return [
        coder.code(
            "Russian warplanes bombed a market in Idlib on Monday, killing nine people. Turkey condemned the attack.",
            published="2024-03-05", id="a", source="Paper",
        ),
        coder.code(
            "Russian jets bombed a market in Idlib on Monday and killed 12 people.", published="2024-03-05", id="b"
        ),
    ]  # fmt: skip


def events(book: Book, what: str = FACTS) -> list[dict[str, Any]]:
    return book.sql(f"SELECT {what} FROM event_list ORDER BY type, event").rows()


def recoded(book: Book, reports: list[CodedReport]) -> None:
    """Add reports again as a newer version of dragoman coded them."""
    book.store.con.execute("UPDATE reports SET coder = 'dragoman 0.0.1'")
    assert {added.fate for added in book.add(reports, recode=True)} == {"again"}  # type: ignore[union-attr]


def with_events(coded: CodedReport, change: Callable[[Any], Any]) -> CodedReport:
    changed = [event for event in map(change, coded.events) if event is not None]
    return msgspec.structs.replace(coded, events=changed, processes=[], stances=[], commitments=[])


def test_an_accepted_event_is_certain_and_its_record_as_coded(raids: list[CodedReport]) -> None:
    with Book.in_memory() as book:
        list(book.add(raids))
        made = book.correct("a", "e1", "accept", who="M. Okafor", note="checked")
        (event,) = events(book, "type, confidence")[1:]
        assert event == {"type": "ASSAULT", "confidence": 1.0}
        told = book.sql("SELECT rule FROM witness_list WHERE type = 'ASSAULT' ORDER BY report").rows()
        assert [row["rule"].endswith(", accepted") for row in told] == [True, False]
        assert book.report("a") == raids[0]
        (found,) = book.corrections()
        assert (found.id, found.state, found.correction.words) == (made.id, "applied", "bombed")
        assert (found.correction.who, found.correction.note, found.correction.type) == (
            "M. Okafor",
            "checked",
            "ASSAULT",
        )


def test_a_rejected_event_leaves_its_cluster_and_the_lists(raids: list[CodedReport]) -> None:
    with Book.in_memory() as book:
        list(book.add(raids))
        span = "type, fatalities_low, fatalities_high, disputed, witnesses"
        both = {
            "type": "ASSAULT",
            "fatalities_low": 9,
            "fatalities_high": 12,
            "disputed": ["fatalities"],
            "witnesses": 2,
        }
        assert events(book, span)[1] == both
        book.correct("b", "e1", "reject")
        assert events(book, span)[1] == {**both, "fatalities_high": 9, "disputed": [], "witnesses": 1}
        book.correct("a", "e1", "reject")
        assert [event["type"] for event in events(book)] == ["ACCUSE"]
        assert book.sql("SELECT count(*) n FROM witness_list WHERE type = 'ASSAULT'").rows() == [{"n": 0}]


def test_edited_values_stand_for_the_machines(raids: list[CodedReport]) -> None:
    with Book.in_memory() as book:
        list(book.add(raids))
        book.correct("a", "e1", "edit", {"killed": "12", "source": "Turkey", "place": "Aleppo", "status": "denied"})
        told = book.sql(
            "SELECT m.source_codes, m.place, m.country, m.status, m.fatalities_low, m.fatalities_high, m.confidence "
            "FROM event_mentions m JOIN reports r ON r.report = m.report WHERE r.id = 'a' AND m.type = 'ASSAULT'"
        )
    assert told.rows() == [
        {
            "source_codes": ["TUR"], "place": "Aleppo", "country": "SYR", "status": "denied", "fatalities_low": 12,
            "fatalities_high": 12, "confidence": 1.0,
        }
    ]  # fmt: skip


def test_another_type_brings_its_codes(raids: list[CodedReport]) -> None:
    with Book.in_memory() as book:
        list(book.add(raids))
        book.correct("a", "e2", "edit", {"type": "threaten", "date": "2024-03-05/2024-03-06"})
        (row,) = book.sql(
            "SELECT type, mode, cameo, quad, goldstein, earliest, latest FROM events WHERE type = 'THREATEN'"
        ).rows()
    assert {key: str(value) for key, value in row.items()} == {
        "type": "THREATEN", "mode": "None", "cameo": "130", "quad": "3", "goldstein": "-3.5",
        "earliest": "2024-03-05", "latest": "2024-03-06",
    }  # fmt: skip


def test_undo_leaves_the_book_as_it_was(raids: list[CodedReport], contents: Contents) -> None:
    with Book.in_memory() as book:
        list(book.add(raids))
        before = contents(book.store.con)
        made = book.correct("a", "e1", "reject")
        assert contents(book.store.con)["events"] != before["events"]
        book.undo(made.id[:7])
        assert contents(book.store.con) == before
        with pytest.raises(BookError, match="no correction"):
            book.undo(made.id)


def test_a_later_verdict_takes_the_place_of_an_earlier_one_and_edits_add_up(raids: list[CodedReport]) -> None:
    with Book.in_memory() as book:
        list(book.add(raids))
        first = book.correct("a", "e1", "edit", {"killed": "20"})
        second = book.correct("a", "e1", "edit", {"injured": "5"})
        assert first.id == second.id
        (made,) = book.corrections()
        assert made.correction.changes == {"fatalities": {"low": 20, "high": 20}, "injured": {"low": 5, "high": 5}}
        assert book.correct("a", "e1", "accept").correction.changes == made.correction.changes
        book.correct("a", "e1", "reject")
        assert [(m.correction.verdict, m.correction.changes) for m in book.corrections()] == [("reject", {})]


def test_corrections_survive_coding_anew(raids: list[CodedReport], contents: Contents) -> None:
    with Book.in_memory() as book:
        list(book.add(raids))
        book.correct("a", "e1", "edit", {"killed": "20"})
        book.correct("a", "e2", "reject")
        before = contents(book.store.con)
        recoded(book, raids)
        assert contents(book.store.con) == before

        # A newer version finds one more event before them, numbers them anew, and takes in another word.
        def newer(event: Any) -> Any:
            trigger = msgspec.structs.replace(event.trigger, text="bombed a", end=event.trigger.end + 2)
            changed = {"id": f"e{int(event.id[1:]) + 1}"} | ({"trigger": trigger} if event.id == "e1" else {})
            return msgspec.structs.replace(event, **changed)

        other = with_events(raids[0], newer)
        recoded(book, [other])
        assert [m.state for m in book.corrections()] == ["applied", "applied"]
        assert events(book, "type, fatalities_high") == [{"type": "ASSAULT", "fatalities_high": 20}]


def test_a_correction_whose_item_is_no_longer_coded_is_kept(raids: list[CodedReport]) -> None:
    with Book.in_memory() as book:
        list(book.add(raids))
        book.correct("a", "e2", "reject")
        poorer = with_events(raids[0], lambda e: None if e.id == "e2" else e)
        recoded(book, [poorer])
        assert [m.state for m in book.corrections()] == ["without its item"]
        # What was rejected was the accusation: coded as another type, it is another claim.
        as_request = with_events(
            raids[0], lambda e: msgspec.structs.replace(e, type="REQUEST", mode=None) if e.id == "e2" else e
        )
        recoded(book, [as_request])
        assert [m.state for m in book.corrections()] == ["without its item"]
        assert {event["type"] for event in events(book)} == {"ASSAULT", "REQUEST"}
        recoded(book, [raids[0]])
        assert [m.state for m in book.corrections()] == ["applied"]
        assert {event["type"] for event in events(book)} == {"ASSAULT"}


def test_an_updated_report_keeps_the_correction_of_a_sentence_that_it_keeps(coder: Coder) -> None:
    sentence = "Russian warplanes bombed a market in Idlib on Monday, killing nine people."
    old = coder.code(sentence, published="2024-03-05", id="x")
    new = coder.code(f"Turkey condemned an attack in Syria. {sentence}", published="2024-03-06", id="x")
    with Book.in_memory() as book:
        list(book.add([old]))
        (event,) = old.events
        made = book.correct("x", event.id, "edit", {"killed": "11"})
        list(book.add([new]))
        assert book.sql("SELECT DISTINCT fatalities_low n FROM event_mentions WHERE type = 'ASSAULT'").rows() == [
            {"n": 11}
        ]
        again = with_events(new, lambda e: None if e.type == "ASSAULT" else e)
        assert item_of(again, made.correction) is None


def test_copies_are_corrected_together(coder: Coder) -> None:
    text = (
        "Russian warplanes bombed a market in Idlib on Monday, killing nine people, rescue workers said. The market "
        "was full of people who had come for food before the holiday, they said. Turkey condemned the attack on "
        "Tuesday and called on the United Nations to send observers to the province."
    )
    reports = [
        coder.code(text, published="2024-03-05", id="one"),
        coder.code(text + " Reporting by our staff.", published="2024-03-05", id="two"),
    ]
    event = next(event for event in reports[0].events if event.type == "ASSAULT")
    with Book.in_memory() as book:
        list(book.add(reports))
        made = book.correct("one", event.id, "reject")
        assert sorted(m.correction.report_id for m in book.corrections()) == ["one", "two"]
        assert "ASSAULT" not in {event["type"] for event in events(book)}
        book.undo(made.id)
        assert book.corrections() == []
        assert {"type": "ASSAULT", "mentions": 2} in events(book, "type, mentions")


def test_commitments_figures_and_quotes_are_corrected(coder: Coder) -> None:
    report = coder.code(
        "Ghana pledged on Monday to open its border by 1 June 2024. “We will keep our word,” President John Mahama "
        "said. Unemployment rose to 14 percent in April.",
        published="2024-05-07", id="r",
    )  # fmt: skip
    assert report.commitments
    assert report.quotes
    with Book.in_memory() as book:
        list(book.add([report]))
        book.correct("r", "c1", "edit", {"due": "2024-07-01", "action": "open all borders", "status": "withdrawn"})
        book.correct("r", "q1", "reject")
        (row,) = book.sql("SELECT action, due_latest, status FROM commitment_mentions WHERE item = 'c1'").rows()
        assert {k: str(v) for k, v in row.items()} == {
            "action": "open all borders", "due_latest": "2024-07-01", "status": "withdrawn",
        }  # fmt: skip
        assert book.sql("SELECT count(*) n FROM quotes WHERE item = 'q1'").rows() == [{"n": 0}]
        if report.figures:
            book.correct("r", "f1", "edit", {"value": "15"})
            assert book.sql("SELECT value FROM figures WHERE item = 'f1'").rows() == [{"value": 15.0}]


def test_the_ledger_follows_corrections(coder: Coder) -> None:
    report = coder.code(
        "Ghana pledged on Monday to open its border by 1 June 2024.", published="2024-05-07", id="r"
    )  # fmt: skip
    with Book.in_memory() as book:
        list(book.add([report]))
        line = "SELECT action, due_latest, standing FROM ledger_on(DATE '2024-06-15', 7)"
        assert [row["standing"] for row in book.sql(line).rows()] == ["overdue"]
        book.correct("r", "c1", "edit", {"due": "2024-07-01"})
        assert [(str(row["due_latest"]), row["standing"]) for row in book.sql(line).rows()] == [("2024-07-01", "open")]
        book.correct("r", "c1", "reject")
        assert book.sql(line).rows() == []
        (made,) = book.corrections()
        book.undo(made.id)
        assert [row["standing"] for row in book.sql(line).rows()] == ["overdue"]


@pytest.mark.parametrize(
    ("item", "verdict", "changes", "message"),
    [
        ("e9", "accept", None, "no event, commitment, figure or quote 'e9'"),
        ("e1", "edit", {}, "an edit needs changes"),
        ("e1", "accept", {"type": "AID"}, "only an edit has some"),
        ("e1", "edit", {"type": "WAR"}, "'WAR' is no type"),
        ("e1", "edit", {"mode": "demo"}, "ASSAULT has no mode 'demo'"),
        ("e1", "edit", {"colour": "red"}, "event has no field 'colour'"),
        ("e1", "edit", {"date": "5 March"}, "is no date"),
        ("e1", "edit", {"date": "2024-03-09/2024-03-05"}, "ends before it begins"),
        ("e1", "edit", {"killed": "many"}, "is no number"),
        ("e1", "edit", {"killed": "9-3"}, "is no count"),
        ("e1", "edit", {"source": "Atlantis"}, "no actor 'Atlantis' in the book"),
    ],
)
def test_what_is_no_correction(
    item: str, verdict: Any, changes: Any, message: str, raids: list[CodedReport], contents: Contents
) -> None:
    with Book.in_memory() as book:
        list(book.add(raids))
        before = contents(book.store.con)
        with pytest.raises(BookError, match=message):
            book.correct("a", item, verdict, changes)
        with pytest.raises(BookError, match="no report 'zz'"):
            book.correct("zz", "e1", "accept")
        assert contents(book.store.con) == before


def test_what_is_left_to_review(raids: list[CodedReport]) -> None:
    with Book.in_memory() as book:
        list(book.add(raids))
        every = Question()
        assert [item for _, item in pending(book.store, every)] == ["e1", "e2", "e1"]
        assert [item for _, item in pending(book.store, Question(types=["ACCUSE"]))] == ["e2"]
        assert [item for _, item in pending(book.store, Question(limit=2))] == ["e1", "e2"]
        book.correct("a", "e1", "accept")
        assert [item for _, item in pending(book.store, every)] == ["e2", "e1"]
        assert [item for _, item in pending(book.store, every, below=1.0, again=True)] == ["e2", "e1"]
        assert len(pending(book.store, every, again=True)) == 3
        assert pending(book.store, every, below=0.0) == []
        with pytest.raises(BookError, match="quotes cannot be chosen by actor"):
            pending(book.store, Question(actor="Turkey"), kind="quote")


def test_labels_for_training(raids: list[CodedReport], tmp_path: Any) -> None:
    with Book.in_memory() as book:
        list(book.add(raids))
        book.correct("a", "e1", "accept")
        book.correct("a", "e2", "edit", {"type": "REJECT"})
        book.correct("b", "e1", "reject")
        rows = list(labels(book.store, Counts()))
    first, second = raids[0].report.text.split(". ")
    assert [(row["text"], row["type"]) for row in rows] == [
        (f"{first}.", "ASSAULT"), (second, "REJECT"), (raids[1].report.text, "NONE"),
    ]  # fmt: skip
    path = tmp_path / "labels.jsonl"
    path.write_text("\n".join(msgspec.json.encode(row).decode() for row in rows))
    assert [(row.text, row.label) for row in read_labels(path)] == [(row["text"], row["type"]) for row in rows]


def test_a_rejected_event_beside_another_one_is_no_label(coder: Coder) -> None:
    report = coder.code(
        "Police fired tear gas at students in Lima on Thursday and arrested 47 protesters.",
        published="2024-03-05",
        id="r",
    )
    assert len({event.type for event in report.events}) == 2
    with Book.in_memory() as book:
        list(book.add([report]))
        book.correct("r", "e1", "reject")
        counts = Counts()
        assert list(labels(book.store, counts)) == []
        assert counts.mixed == 1
        book.correct("r", "e2", "reject")
        assert [row["type"] for row in labels(book.store, counts)] == ["NONE"]
