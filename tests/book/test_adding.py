"""Adding to the book: order and batches change nothing, nothing is counted twice, copies are one witness."""

import random
from collections import Counter
from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from dragoman.book.adding import Adder
from dragoman.book.book import Book
from dragoman.coder import Coder
from dragoman.errors import BookError, Failure
from dragoman.model import CodedReport

Contents = Callable[[Any], dict[str, list[tuple[Any, ...]]]]


def with_id(coded: CodedReport, id: str) -> CodedReport:
    return msgspec.structs.replace(coded, report=msgspec.structs.replace(coded.report, id=id))


def fates(outcomes: Any) -> Counter[str]:
    return Counter("failed" if isinstance(o, Failure) else o.fate for o in outcomes)


def test_order_and_batches_change_nothing(stories: list[CodedReport], contents: Contents) -> None:
    with Book.in_memory() as book:
        list(book.add(stories))
        first = contents(book.store.con)
        linked = book.sql("SELECT count(*) n FROM events WHERE witnesses > 1").rows()[0]["n"]
    assert linked > 30  # there is something that an order could change
    for seed, at_once in ((1, 500), (2, 7), (3, 1)):
        shuffled = random.Random(seed).sample(stories, len(stories))
        with Book.in_memory() as book:
            list(Adder(book.store, at_once=at_once).add_coded(iter(shuffled)))
            other = contents(book.store.con)
        assert {table for table in first if first[table] != other[table]} == set()


def test_known_reports_are_left_out(stories: list[CodedReport], contents: Contents) -> None:
    with Book.in_memory() as book:
        assert fates(book.add(stories[:20]))["known"] == 0
        before = contents(book.store.con)
        assert fates(book.add(stories[:20])) == {"known": 20}
        assert contents(book.store.con) == before


def test_a_report_given_twice_in_one_batch_is_one(stories: list[CodedReport]) -> None:
    with Book.in_memory() as book:
        list(book.add([stories[0], stories[0]]))
        assert book.store.one("SELECT count(*) FROM reports") == (1,)


def test_coding_again_replaces(stories: list[CodedReport], contents: Contents) -> None:
    with Book.in_memory() as book:
        list(book.add(stories[:20]))
        before = contents(book.store.con)
        book.store.con.execute("UPDATE reports SET coder = 'dragoman 0.0.1'")
        assert fates(book.add(stories[:20], recode=True)) == {"again": 20}
        assert contents(book.store.con) == before


def test_coding_again_without_an_event_takes_it_out(stories: list[CodedReport], contents: Contents) -> None:
    poorer = [
        msgspec.structs.replace(c, events=c.events[1:], commitments=[], processes=[], stances=[]) for c in stories[:20]
    ]
    with Book.in_memory() as book:
        list(book.add(poorer))
        wanted = contents(book.store.con)
    with Book.in_memory() as book:
        list(book.add(stories[:20]))
        book.store.con.execute("UPDATE reports SET coder = 'dragoman 0.0.1'")
        list(book.add(poorer, recode=True))
        found = contents(book.store.con)
    names = {row[0] for row in wanted["actor_names"]}
    assert names <= {row[0] for row in found["actor_names"]}
    assert {t for t in wanted if t != "actor_names" and wanted[t] != found[t]} == set()


def test_a_copy_is_no_second_witness(coder: Coder) -> None:
    text = (
        "Russian warplanes bombed a market in Idlib on Monday, killing nine people, rescue workers said. The market "
        "was full of people who had come for food before the holiday, they said. Turkey condemned the attack on "
        "Tuesday and called on the United Nations to send observers to the province."
    )
    first = coder.code(text, published="2024-03-05", id="one", source="Paper")
    copy = coder.code(text + " Reporting by our staff.", published="2024-03-05", id="two", source="Other paper")
    other = coder.code(
        "At least eleven people died when Russian jets bombed a market in the Syrian city of Idlib on Monday.",
        published="2024-03-05", id="three", source="Third paper",
    )  # fmt: skip
    with Book.in_memory() as book:
        assert fates(book.add([first, copy, other])) == {"added": 2, "copy": 1}
        rows = book.sql("SELECT type, mentions, witnesses FROM events WHERE type = 'ASSAULT'").rows()
    assert rows == [{"type": "ASSAULT", "mentions": 3, "witnesses": 2}]


def test_another_text_under_the_same_id_is_a_version(coder: Coder) -> None:
    old = coder.code("France and Ghana signed a trade agreement in Accra on Monday.", published="2024-05-07", id="x")
    new = coder.code("The minister denied that any talks had taken place.", published="2024-05-09", id="x")
    with Book.in_memory() as book:
        assert fates(book.add([old, new])) == {"added": 1, "copy": 1}
        assert book.report("x") == new
        assert book.store.one("SELECT count(DISTINCT family) FROM report_families") == (1,)


def test_witnesses_who_disagree_are_kept_side_by_side(coder: Coder) -> None:
    nine = coder.code(
        "Russian warplanes bombed a market in Idlib on Monday, killing nine people.", published="2024-03-05", id="a"
    )
    twelve = coder.code(
        "Russian jets bombed a market in Idlib on Monday and killed 12 people.", published="2024-03-05", id="b"
    )
    with Book.in_memory() as book:
        list(book.add([nine, twelve]))
        (row,) = book.sql("SELECT fatalities_low, fatalities_high, disputed, witnesses FROM events").rows()
        told = book.sql("SELECT fatalities_low n FROM event_mentions ORDER BY n").rows()
    assert row == {"fatalities_low": 9, "fatalities_high": 12, "disputed": ["fatalities"], "witnesses": 2}
    assert [t["n"] for t in told] == [9, 12]


def test_reports_that_are_not_coded_need_a_coder(coder: Coder, samples: Any) -> None:
    report = next(iter(coder.reader.read(samples)))
    with Book.in_memory() as book:
        with pytest.raises(BookError, match="need a coder"):
            list(book.add([report]))
        assert fates(book.add([report, Failure("no text", "x.txt")], coder)) == {"added": 1, "failed": 1}


def test_a_report_comes_back_as_it_was_added(stories: list[CodedReport]) -> None:
    with Book.in_memory() as book:
        list(book.add(stories[:30]))
        assert [book.report(c.report.id).to_json() for c in stories[:30]] == [c.to_json() for c in stories[:30]]
