"""Who is whom: merges and splits of the user take effect everywhere, whatever came first, and can be undone."""

import random
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.book import joining
from dragoman.book.accounts import accounts
from dragoman.book.book import Book
from dragoman.book.identities import identity_of
from dragoman.book.keys import shown
from dragoman.book.naming import find, one_head
from dragoman.book.portraits import portrait
from dragoman.coder import Coder
from dragoman.errors import BookError
from dragoman.model import CodedReport
from dragoman.showing.exports.choosing import Choice, choose_events
from dragoman.showing.exports.happenings import happenings

Contents = Callable[[Any], dict[str, list[tuple[Any, ...]]]]


@pytest.fixture(scope="module")
def two(coder: Coder) -> list[CodedReport]:
    """Two reports that tell one accusation of two men who are one."""
    return [
        coder.code(
            "Zoran Veliki, the foreign minister of Hungary, accused Poland of spying on Monday.",
            published="2024-05-07", id="first", source="Paper",
        ),
        coder.code(
            "Zoran Brankov, the foreign minister of Serbia, accused Poland of spying on Monday.",
            published="2024-05-08", id="second", source="Other paper",
        ),
    ]  # fmt: skip


def names_of(book: Book) -> list[list[str]]:
    """Of each event all actors' names."""
    keys = [key for (key,) in book.store.con.execute("SELECT event FROM events ORDER BY event").fetchall()]
    return sorted(sorted({*one.sources, *one.targets}) for one in accounts(book.store, keys))


def differing(a: dict[str, Any], b: dict[str, Any]) -> set[str]:
    return {table for table in a if a[table] != b[table]}


def test_a_merged_actor_is_the_other_one_everywhere(two: list[CodedReport]) -> None:
    with Book.in_memory() as book:
        list(book.add(two))
        assert names_of(book) == [["Poland", "Zoran Brankov"], ["Poland", "Zoran Veliki"]]
        assert book.merge("Zoran Brankov", "Zoran Veliki", "one man, two names") == 1
        assert names_of(book) == [["Poland", "Zoran Veliki"]]
        (event,) = book.sql("SELECT witnesses, disputed FROM event_list").rows()
        assert event == {"witnesses": 2, "disputed": []}
        (actor,) = book.sql("SELECT name, names FROM actor_list WHERE list_contains(names, 'Zoran Brankov')").rows()
        assert actor == {"name": "Zoran Veliki", "names": ["Zoran Brankov", "Zoran Veliki"]}
        assert one_head(book.store, "Zoran Brankov") == one_head(book.store, "Zoran Veliki")


def test_unmerge_undoes_merge(two: list[CodedReport], contents: Contents) -> None:
    with Book.in_memory() as book:
        list(book.add(two))
        before = contents(book.store.con)
        book.merge("Zoran Brankov", "Zoran Veliki")
        assert differing(before, contents(book.store.con)) >= {"events", "event_members", "actor_merges"}
        assert joining.unmerge(book.store, "Zoran Brankov") == 1
        assert contents(book.store.con) == before


def test_merges_in_a_chain_end_at_one_actor_and_come_apart_singly(two: list[CodedReport]) -> None:
    with Book.in_memory() as book:
        list(book.add(two))
        book.merge("Zoran Brankov", "Zoran Veliki")
        book.merge("Zoran Veliki", "Poland")
        (head,) = {one_head(book.store, name) for name in ("Zoran Brankov", "Zoran Veliki", "Poland")}
        assert [part.names for part in portrait(book.store, head).merged] == [("Zoran Brankov",), ("Zoran Veliki",)]
        with pytest.raises(BookError, match="one actor already"):
            book.merge("Poland", "Zoran Brankov")
        joining.unmerge(book.store, "Zoran Veliki")
        assert one_head(book.store, "Zoran Brankov") == one_head(book.store, "Zoran Veliki")
        assert one_head(book.store, "Poland") == head != one_head(book.store, "Zoran Veliki")


def test_what_was_not_merged_is_not_unmerged(two: list[CodedReport]) -> None:
    with Book.in_memory() as book:
        list(book.add(two))
        book.merge("Zoran Brankov", "Zoran Veliki")
        (brankov,) = {n.identity for n in find(book.store, "Zoran Brankov")}
        with pytest.raises(BookError, match=f"merged into it: {shown('A', brankov)}"):
            joining.unmerge(book.store, "Zoran Veliki")
        with pytest.raises(BookError, match="no actor 'Nobody'"):
            book.merge("Nobody", "Poland")


def test_a_merge_survives_coding_again(two: list[CodedReport], contents: Contents) -> None:
    with Book.in_memory() as book:
        list(book.add(two))
        book.merge("Zoran Brankov", "Zoran Veliki")
        before = contents(book.store.con)
        book.store.con.execute("UPDATE reports SET coder = 'dragoman 0.0.1'")
        assert [added.fate for added in book.add(two, recode=True)] == ["again", "again"]  # type: ignore[union-attr]
        assert contents(book.store.con) == before


def test_the_same_name_in_one_report_is_another_person(two: list[CodedReport], contents: Contents) -> None:
    with Book.in_memory() as book:
        list(book.add(two))
        before = contents(book.store.con)
        identity, reports = joining.split(book.store, "Poland", reports=["second"], note="the banker")
        assert reports == 2
        events = book.sql("SELECT sources, targets FROM events").rows()
        assert sum(identity in (*e["sources"], *e["targets"]) for e in events) == 1
        with pytest.raises(BookError, match=rf"'Poland' may be 2 actors.*{shown('A', identity)} Poland"):
            one_head(book.store, "Poland")
        other = portrait(book.store, one_head(book.store, shown("A", identity)[:9]))
        assert (other.name, other.reports, [part.note for part in other.split]) == ("Poland", 1, ["the banker"])
        assert joining.unsplit(book.store, shown("A", identity)) == 2
        assert contents(book.store.con) == before


def test_a_name_is_split_from_what_the_registry_takes_it_for(coder: Coder) -> None:
    reports = [
        coder.code("Turkey denounced the attack on Monday.", published="2024-05-07", id="a"),
        coder.code("Turkey condemned the attack on Monday.", published="2024-05-08", id="b"),
    ]
    renamed = msgspec.structs.replace(
        reports[0], actors=[msgspec.structs.replace(a, name="Ankara") for a in reports[0].actors]
    )
    with Book.in_memory() as book:
        list(book.add([renamed, reports[1]]))
        assert one_head(book.store, "Ankara") == one_head(book.store, "Turkey")
        identity, _ = joining.split(book.store, "Turkey", name="Ankara")
        assert one_head(book.store, "Ankara") == identity != one_head(book.store, "Turkey")
        with pytest.raises(BookError, match="is not named 'Ankara'"):
            joining.split(book.store, "Turkey", name="Ankara")


def test_a_split_holds_for_reports_to_come(two: list[CodedReport], contents: Contents) -> None:
    """By name in all of them, whether they came before or after."""
    called = [
        msgspec.structs.replace(
            report,
            actors=[msgspec.structs.replace(a, name="Warsaw") if a.name == "Poland" else a for a in report.actors],
        )
        for report in two
    ]
    with Book.in_memory() as book:
        list(book.add(called))
        identity = book.split("Warsaw", name="Warsaw")
        wanted = contents(book.store.con)
    with Book.in_memory() as book:
        list(book.add(called[1:]))
        assert book.split("Warsaw", name="warsaw") == identity
        list(book.add(called[:1]))
        assert contents(book.store.con) == wanted
        assert portrait(book.store, one_head(book.store, identity)).reports == 2
        again = joining.split(book.store, identity, reports=["first"])[0]  # and split once more
        assert portrait(book.store, again).reports == portrait(book.store, one_head(book.store, identity)).reports == 1


def test_two_sides_that_became_one_actor_name_it_once(coder: Coder) -> None:
    report = coder.code(
        "Serbian minister Zoran Brankov and Hungarian minister Zoran Veliki accused Poland of spying on Monday.",
        published="2024-05-07",
    )
    with Book.in_memory() as book:
        list(book.add([report]))
        book.merge("Zoran Brankov", "Zoran Veliki")
        assert names_of(book) == [["Poland", "Zoran Veliki"]]
        assert book.sql("SELECT len(sources) n FROM events").rows() == [{"n": 1}]


def test_offices_over_time(two: list[CodedReport]) -> None:
    with Book.in_memory() as book:
        list(book.add(two))
        book.merge("Zoran Brankov", "Zoran Veliki")
        one = portrait(book.store, one_head(book.store, "Zoran Veliki"))
    assert [(told.value, str(told.first), told.reports) for told in one.roles] == [
        ("Foreign Minister of Hungary", "2024-05-07", ("first",)),
        ("Foreign Minister of Serbia", "2024-05-08", ("second",)),
    ]
    assert (one.reports, str(one.first), str(one.last)) == (2, "2024-05-07", "2024-05-08")


@settings(max_examples=8)
@given(seed=st.integers(0, 10_000))
def test_it_does_not_matter_what_came_first(seed: int, stories: list[CodedReport], contents: Contents) -> None:
    """Reports in any order and batches, merges and a correction in between or at the end: one book."""
    chance = random.Random(seed)
    reports = stories[:40]
    actors = sorted({identity_of(actor) for report in reports for actor in report.actors})
    joins = [chance.sample(actors, 2) for _ in range(6)]
    judged = chance.choice([report for report in reports if report.events])
    event = chance.choice(judged.events)
    edit = {"type": "AID", "killed": "3+", "source": judged.actors[0].id}
    verdict = chance.choice([("reject", None), ("accept", None), ("edit", edit)])

    def join_all(book: Book) -> None:
        for a, b in joins:
            with suppress(BookError):  # one actor already
                joining.join(book.store, a, b)

    with Book.in_memory() as book:
        list(book.add(reports))
        join_all(book)
        book.correct(judged.report.id, event.id, *verdict)  # type: ignore[arg-type]
        wanted = contents(book.store.con)
    with Book.in_memory() as book:
        join_all(book)
        list(book.add([judged]))
        book.correct(judged.report.id, event.id, *verdict)  # type: ignore[arg-type]
        rest = [report for report in reports if report is not judged]
        for report in chance.sample(rest, len(rest)):
            list(book.add([report]))
        assert differing(wanted, contents(book.store.con)) == set()


def test_exports_have_the_merged_actor_with_its_office(two: list[CodedReport]) -> None:
    with Book.in_memory() as book:
        list(book.add(two))
        book.merge("Zoran Veliki", "Zoran Brankov")  # the one whom the first report names
        (event,) = happenings(book.store, choose_events(book.store, Choice()))
    assert "Zoran Brankov" in repr(event)
    assert "Foreign Minister of Hungary" in repr(event)
