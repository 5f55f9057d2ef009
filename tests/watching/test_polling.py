"""Checks of feeds, end to end but for the clock: a server of our own, the shared coder, a book on disk."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from dragoman.book.store import Store
from dragoman.coder import Coder
from dragoman.errors import BookError
from dragoman.watching.config import FeedConfig
from dragoman.watching.fetching import Fetcher
from dragoman.watching.polling import Polled, Poller
from dragoman.watching.state import Shelf, read_entries, read_feeds

STORIES = {
    "pact": "Mali and Niger signed a trade agreement in Bamako on Monday. Chad welcomed the agreement on Tuesday.",
    "raid": "Gunmen attacked a market near Gao on Tuesday and killed 12 people. The army of Mali arrested three men.",
    "march": "Thousands of teachers protested in Lima on Wednesday against the government of Peru, police said.",
}


def page(title: str, text: str) -> str:
    return (
        f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1><p>{text}</p></article></body></html>"
    )


def rss(*items: str) -> str:
    return f'<rss version="2.0"><channel><title>Paper</title>{"".join(items)}</channel></rss>'


def item(url: str, title: str = "A story", day: int = 7) -> str:
    stamp = f"<pubDate>Tue, 0{day} May 2024 10:00:00 GMT</pubDate>"
    return f"<item><guid>{url}</guid><title>{title}</title><link>{url}</link>{stamp}</item>"


class Desk:
    """What a test works with: polls the feed at /rss, looks into the book."""

    def __init__(self, site: Any, poller: Poller, shelf: Shelf) -> None:
        self.site, self.poller, self.shelf = site, poller, shelf
        self.feed = FeedConfig(site.url + "/rss", source="The Paper")

    def story(self, name: str, **more: str) -> str:
        url: str = self.site.put(f"/{name}.html", page(f"About the {name}", STORIES[name]), **more)
        return url

    def serve(self, *items: str, **more: str) -> None:
        self.site.put("/rss", rss(*items), type="application/rss+xml", **more)

    def poll(self, feed: FeedConfig | None = None) -> Polled:
        feed = feed or self.feed
        with self.shelf.opened() as store:
            state = read_feeds(store, [feed.url])[feed.url]
        self.site.asked.clear()
        return self.poller.poll(feed, state)

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        with self.shelf.opened() as store:
            return store.con.execute(sql).fetchall()


@pytest.fixture
def desk(site: Any, clock: Any, fetcher_of: Callable[..., Fetcher], coder: Coder, tmp_path: Path) -> Desk:
    shelf = Shelf(tmp_path / "book.duckdb", clock)
    return Desk(site, Poller(shelf, fetcher_of(), lambda: coder, clock), shelf)


def told(polled: Polled) -> tuple[str, int, int, int]:
    return polled.outcome, polled.new, polled.copies, len(polled.failed)


def test_new_articles_are_fetched_coded_and_added(desk: Desk, clock: Any) -> None:
    desk.serve(item(desk.story("raid")), item(desk.story("pact"), day=6))
    polled = desk.poll()
    assert told(polled) == ("read", 2, 0, 0)
    assert polled.next_check == clock.now() + timedelta(minutes=30)
    assert desk.site.paths() == ["/rss", "/pact.html", "/raid.html"], "the oldest first"
    listed = desk.rows("SELECT id, url, source, title, published, published_from FROM reports ORDER BY id")
    base = desk.site.url
    assert listed == [
        (f"{base}/pact.html", f"{base}/pact.html", "The Paper", "About the pact", date(2024, 5, 6), "given"),
        (f"{base}/raid.html", f"{base}/raid.html", "The Paper", "About the raid", date(2024, 5, 7), "given"),
    ]
    assert {kind for (kind,) in desk.rows("SELECT type FROM events")} >= {"SUPPORT", "ASSAULT"}


def test_what_was_seen_is_not_fetched_again(desk: Desk) -> None:
    first, second = item(desk.story("raid")), item(desk.story("pact"))
    desk.serve(first)
    desk.poll()
    desk.serve(second, first)
    assert told(desk.poll()) == ("read", 1, 0, 0)
    assert desk.site.paths() == ["/rss", "/pact.html"]


def test_an_unchanged_feed_is_not_sent_again(desk: Desk) -> None:
    body = rss(item(desk.story("raid"))).encode()

    def answer(asked: Any) -> Any:
        if asked.headers["if-none-match"] == '"v1"':
            return 304, {}, b""
        return 200, {"etag": '"v1"', "content-type": "application/rss+xml"}, body

    desk.site.pages["/rss"] = answer
    assert told(desk.poll()) == ("read", 1, 0, 0)
    assert told(desk.poll()) == ("unchanged", 0, 0, 0)
    assert desk.rows("SELECT etag, failures FROM feeds") == [('"v1"', 0)]


def test_the_text_of_a_whole_entry_is_used_and_its_page_not_asked(desk: Desk) -> None:
    whole = f"<p>{STORIES['raid']}</p>" + "<p>The market was full when the shots fell, people there said.</p>" * 12
    atom = f"""<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:x</id><title>Raid near Gao</title>
        <link href="/raid.html"/><updated>2024-05-07T10:00:00Z</updated>
        <content type="html"><![CDATA[{whole}]]></content></entry></feed>"""
    desk.site.put("/rss", atom, type="application/atom+xml")
    assert told(desk.poll()) == ("read", 1, 0, 0)
    assert desk.site.paths() == ["/rss"]
    ((title, text),) = desk.rows("SELECT title, text FROM reports")
    assert title == "Raid near Gao"
    assert STORIES["raid"] in text


@pytest.mark.parametrize(("text", "asked"), [("feed", ["/rss"]), ("article", ["/rss", "/raid.html"])])
def test_which_text_is_taken_can_be_said(desk: Desk, text: Any, asked: list[str]) -> None:
    url = desk.story("raid")
    desk.serve(item(url).replace("</item>", f"<description>{STORIES['raid']}</description></item>"))
    assert told(desk.poll(FeedConfig(desk.feed.url, text=text))) == ("read", 1, 0, 0)
    assert desk.site.paths() == asked


def test_a_copy_in_another_feed_is_told_as_one(desk: Desk) -> None:
    long = (
        STORIES["raid"] + " " + " ".join(f"The market of quarter {n} stayed closed on the day after." for n in range(9))
    )
    for name in ("a", "b"):
        desk.site.put(f"/{name}.html", page("Raid near Gao", long))
    desk.site.put("/other", rss(item(desk.site.url + "/b.html")), type="text/xml")
    desk.serve(item(desk.site.url + "/a.html"))
    assert told(desk.poll()) == ("read", 1, 0, 0)
    assert told(desk.poll(FeedConfig(desk.site.url + "/other"))) == ("read", 0, 1, 0)


def test_an_article_that_is_gone_is_told_and_not_asked_again(desk: Desk) -> None:
    desk.serve(item(desk.site.url + "/gone.html"), item(desk.story("raid")), etag='"1"')
    polled = desk.poll()
    assert told(polled) == ("read", 1, 0, 1)
    assert polled.failed[0].line() == f"{desk.site.url}/gone.html: the server answered 404 Not Found"
    assert desk.rows("SELECT etag FROM feeds") == [('"1"',)]
    assert told(desk.poll()) == ("read", 0, 0, 0)
    assert desk.site.paths() == ["/rss"]


def test_an_article_that_fails_for_now_is_asked_again_but_not_for_ever(desk: Desk) -> None:
    url = desk.site.put("/raid.html", status=500)
    desk.serve(item(url), etag='"1"')
    for tries in range(1, 6):
        assert told(desk.poll()) == ("read", 0, 0, 1)
        assert desk.site.paths() == ["/rss", "/raid.html"]
        with desk.shelf.opened() as store:
            (entry,) = read_entries(store, desk.feed.url).values()
        assert (entry.tries, entry.done) == (tries, tries == 5)
        assert desk.rows("SELECT etag FROM feeds") == [('"1"' if tries == 5 else None,)], "else 304 would hide it"
    assert told(desk.poll()) == ("read", 0, 0, 0)


def test_an_article_that_comes_back_is_added(desk: Desk) -> None:
    url = desk.site.put("/raid.html", status=503)
    desk.serve(item(url))
    assert told(desk.poll())[3] == 1
    desk.story("raid")
    desk.poller.clock.sleep(61)  # the host was asked to be left alone
    assert told(desk.poll()) == ("read", 1, 0, 0)


def test_a_page_without_a_report_is_told(desk: Desk) -> None:
    desk.site.put("/empty.html", "<html><body></body></html>")
    desk.site.put("/film.html", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), type="text/html")
    desk.site.put("/paper.pdf", b"%PDF-1.7", type="application/pdf")
    desk.serve(*(item(f"{desk.site.url}/{name}") for name in ("empty.html", "film.html", "paper.pdf")))
    polled = desk.poll()
    assert told(polled) == ("read", 0, 0, 3)
    assert sorted(failure.what for failure in polled.failed) == [
        "a binary file, not a page", "no page of text but application/pdf", "no report found in the page",
    ]  # fmt: skip


def test_robots_txt_forbids_an_article(desk: Desk) -> None:
    desk.site.put("/robots.txt", "User-agent: *\nDisallow: /raid", type="text/plain")
    desk.serve(item(desk.story("raid")), item(desk.story("pact")))
    polled = desk.poll()
    assert told(polled) == ("read", 1, 0, 1)
    assert polled.failed[0].what == "robots.txt of the site forbids it"
    assert "/raid.html" not in desk.site.paths()


def test_a_feed_that_fails_is_asked_ever_less_often(desk: Desk, clock: Any) -> None:
    desk.site.put("/rss", status=500)
    start = clock.now()
    for failures, minutes in ((1, 60), (2, 120), (3, 240)):
        polled = desk.poll()
        assert told(polled) == ("failed", 0, 0, 1)
        assert polled.next_check - start == timedelta(minutes=minutes)
        note = "the server answered 500 Internal Server Error"
        assert desk.rows("SELECT failures, note FROM feeds") == [(failures, note)]
    desk.serve(item(desk.story("raid")))
    assert desk.poll().next_check - start == timedelta(minutes=30)
    assert desk.rows("SELECT failures, note FROM feeds") == [(0, None)]


@pytest.mark.parametrize(
    ("status", "headers", "wait"),
    [
        (429, {"retry_after": "10800"}, timedelta(hours=3)),
        (503, {"retry_after": "Tue, 07 May 2024 12:00:00 GMT"}, timedelta(hours=24)),
        (410, {}, timedelta(days=7)),
        (404, {}, timedelta(hours=1)),
    ],
)
def test_a_server_that_says_when_to_come_again(
    desk: Desk, clock: Any, status: int, headers: dict[str, str], wait: timedelta
) -> None:
    desk.site.put("/rss", status=status, **headers)
    assert desk.poll().next_check - clock.now() == wait


def test_a_feed_that_is_none(desk: Desk) -> None:
    for body in ("<rss><channel><item>", "<html><body>Welcome</body></html>", "<" * 300_000):
        desk.site.put("/rss", body, type="text/xml")
        polled = desk.poll()
        assert told(polled) == ("failed", 0, 0, 1)
    assert desk.rows("SELECT failures FROM feeds") == [(3,)]


def test_a_feed_that_moved_for_good_is_told(desk: Desk) -> None:
    desk.site.put("/rss", status=301, location="/new")
    desk.site.put("/new", rss(item(desk.story("raid"))), type="text/xml")
    polled = desk.poll()
    assert told(polled) == ("read", 1, 0, 0)
    assert polled.notes == [f"moved to {desk.site.url}/new: change FEEDS.toml"]


def test_more_entries_than_are_taken_at_once_follow_in_the_next_check(desk: Desk) -> None:
    desk.serve(item(desk.story("march")), item(desk.story("raid")), item(desk.story("pact")), etag='"1"')
    feed = FeedConfig(desk.feed.url, most=2)
    assert told(desk.poll(feed)) == ("read", 2, 0, 0)
    assert desk.rows("SELECT etag FROM feeds") == [(None,)]
    assert told(desk.poll(feed)) == ("read", 1, 0, 0)
    assert desk.rows("SELECT etag FROM feeds") == [('"1"',)]


def test_stopped_between_adding_and_noting_nothing_is_double(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.serve(item(desk.story("raid")))

    def stop(*args: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("dragoman.watching.polling.write_entries", stop)
        with pytest.raises(KeyboardInterrupt):
            desk.poll()
    assert desk.rows("SELECT count(*) FROM reports") == [(1,)]
    polled = desk.poll()
    assert (told(polled), polled.known) == (("read", 0, 0, 0), 1)
    assert desk.rows("SELECT count(*) FROM reports") == [(1,)]
    assert desk.rows("SELECT done, report IS NOT NULL FROM feed_entries") == [(True, True)]


def test_a_book_that_is_open_elsewhere_is_waited_for(tmp_path: Path, clock: Any) -> None:
    tries: list[int] = []

    def opening() -> Store:
        tries.append(1)
        if len(tries) < 4:
            raise BookError("open in another program")
        return Store.open(tmp_path / "book.duckdb", create=True)

    with Shelf(tmp_path / "book.duckdb", clock, opening).opened() as store:
        assert store.one("SELECT count(*) FROM feeds") == (0,)
    assert clock.slept == [1.0, 1.0, 1.0]


def test_but_not_for_ever(tmp_path: Path, clock: Any) -> None:
    def opening() -> Store:
        raise BookError("open in another program")

    with pytest.raises(BookError, match="open in another program"), Shelf(tmp_path / "b", clock, opening).opened():
        pass
    assert sum(clock.slept) == 60
