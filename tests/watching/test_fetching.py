"""Fetching from a server of our own: redirects, limits, robots.txt, pauses, addresses that are not asked."""

import gzip
import socket
import time
import zlib
from collections.abc import Callable
from datetime import timedelta
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest

from dragoman.watching.errors import FetchError
from dragoman.watching.fetching import Fetcher
from dragoman.watching.network import is_public

Make = Callable[..., Fetcher]
XML = "application/rss+xml"


def refused(fetcher: Fetcher, url: str) -> FetchError:
    with pytest.raises(FetchError) as raised:
        fetcher.page(url)
    return raised.value


def test_a_page(site: Any, fetcher_of: Make) -> None:
    url = site.put("/a", "<p>é</p>", type="Text/HTML; charset=utf-8", etag='"1"')
    page = fetcher_of(user_agent="desk/1.0 (+https://desk.example)").page(url)
    assert (page.url, page.status, page.body.decode()) == (url, 200, "<p>é</p>")
    assert (page.type, page.charset, page.etag, page.moved) == ("text/html", "utf-8", '"1"', None)
    path, headers = site.asked[-1]
    assert (path, headers["user-agent"], headers["accept-encoding"]) == (
        "/a",
        "desk/1.0 (+https://desk.example)",
        "gzip",
    )
    assert "cookie" not in headers


def test_cookies_are_not_kept(site: Any, fetcher_of: Make) -> None:
    site.put("/a", "x", set_cookie="who=you; path=/")
    fetcher = fetcher_of()
    fetcher.page(site.url + "/a")
    fetcher.page(site.url + "/a")
    assert "cookie" not in site.asked[-1][1]


def test_a_feed_is_asked_for_only_if_it_changed(site: Any, fetcher_of: Make) -> None:
    def answer(asked: BaseHTTPRequestHandler) -> Any:
        if asked.headers["if-none-match"] == '"7"' and asked.headers["if-modified-since"] == "Mon, 06 May":
            return 304, {}, b""
        return 200, {"etag": '"7"', "last-modified": "Mon, 06 May", "content-type": XML}, b"<rss/>"

    site.pages["/rss"] = answer
    fetcher = fetcher_of()
    first = fetcher.feed(site.url + "/rss")
    assert (first.status, first.etag, first.modified) == (200, '"7"', "Mon, 06 May")
    again = fetcher.feed(site.url + "/rss", etag=first.etag, modified=first.modified)
    assert (again.status, again.body) == (304, b"")


# Redirects


@pytest.mark.parametrize(("statuses", "moved"), [((301, 308), True), ((302,), False), ((301, 307), False)])
def test_redirects_are_followed(site: Any, fetcher_of: Make, statuses: tuple[int, ...], moved: bool) -> None:
    for number, status in enumerate(statuses):
        site.put(f"/{number}", status=status, location=f"/{number + 1}")
    site.put(f"/{len(statuses)}", "here")
    page = fetcher_of().page(site.url + "/0")
    end = f"{site.url}/{len(statuses)}"
    assert (page.body, page.url) == (b"here", end)
    lasting = end if moved else (f"{site.url}/1" if statuses[0] == 301 else None)
    assert page.moved == lasting


def test_a_circle_and_an_endless_row_of_redirects_end(site: Any, fetcher_of: Make) -> None:
    site.put("/a", status=302, location="/b")
    site.put("/b", status=302, location="/a")
    assert refused(fetcher_of(), site.url + "/a").what == "redirects in a circle"
    for number in range(20):
        site.put(f"/{number}", status=302, location=f"/{number + 1}")
    assert refused(fetcher_of(), site.url + "/0").what == "more than 5 redirects"
    assert site.paths().count("/6") == 0


@pytest.mark.parametrize(
    ("location", "what"),
    [
        ("file:///etc/passwd", "no http or https address"),
        ("gopher://127.0.0.1/", "no http or https address"),
        ("http://user:word@127.0.0.1/", "an address with a user or password in it"),
        ("http://[::1", "no answer: Invalid URL"),
        ("http://", "redirects in a circle"),  # it names nothing else
    ],
)
def test_a_redirect_to_what_is_no_web_page(site: Any, fetcher_of: Make, location: str, what: str) -> None:
    site.put("/a", status=302, location=location)
    assert refused(fetcher_of(), site.url + "/a").what.startswith(what)
    assert site.paths() == ["/a"]


# Limits


def test_a_body_too_large_is_refused_before_it_is_read(site: Any, fetcher_of: Make) -> None:
    sent = []

    def endless(asked: BaseHTTPRequestHandler) -> None:
        asked.send_response(200)
        asked.send_header("connection", "close")
        asked.end_headers()
        try:
            while len(sent) < 5_000:
                asked.wfile.write(b"x" * 10_000)
                sent.append(1)
        except OSError:
            pass

    site.pages["/a"] = endless
    error = refused(fetcher_of(largest=100_000), site.url + "/a")
    assert (error.what, error.passing) == ("larger than 0.1 MB", False)
    assert len(sent) < 5_000


@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress])
def test_a_packed_body_is_unpacked_as_far_as_the_limit(
    site: Any, fetcher_of: Make, pack: Callable[[bytes], bytes]
) -> None:
    name = "gzip" if pack is gzip.compress else "deflate"
    site.put("/a", pack(b"page" * 1_000), content_encoding=name)
    site.put("/bomb", pack(b"\0" * 50_000_000), content_encoding=name)
    site.put("/cut", pack(bytes(range(256)) * 50)[:-20], content_encoding=name)
    site.put("/wrong", b"not packed at all", content_encoding=name)
    fetcher = fetcher_of(largest=1_000_000)
    assert fetcher.page(site.url + "/a").body == b"page" * 1_000
    assert refused(fetcher, site.url + "/bomb").what == "larger than 1 MB"
    assert refused(fetcher, site.url + "/cut").what == "ended before its end"
    assert refused(fetcher, site.url + "/wrong").what == "packed so that it cannot be unpacked"


def test_a_packing_that_was_not_asked_for(site: Any, fetcher_of: Make) -> None:
    site.put("/a", gzip.compress(gzip.compress(b"x")), content_encoding="gzip, gzip")
    assert refused(fetcher_of(), site.url + "/a").what.startswith("packed in a way that was not asked for")


@pytest.mark.parametrize("where", ["head", "body"])
def test_an_answer_that_drips_ends_at_the_time_set(site: Any, fetcher_of: Make, where: str) -> None:
    def drip(asked: BaseHTTPRequestHandler) -> None:
        try:
            if where == "body":
                asked.send_response(200)
                asked.end_headers()
            else:
                asked.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
            for _ in range(200):
                asked.wfile.write(b"x")
                asked.wfile.flush()
                time.sleep(0.05)
        except OSError:
            pass

    site.pages["/a"] = drip
    site.put("/robots.txt", "", type="text/plain")
    start = time.monotonic()
    error = refused(fetcher_of(seconds=1.0), site.url + "/a")
    assert error.what in ("took too long", "no answer in time")
    assert error.passing
    assert time.monotonic() - start < 5


def test_a_connection_that_breaks_is_no_page(site: Any, fetcher_of: Make) -> None:
    site.pages["/a"] = lambda asked: asked.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf") and None
    site.pages["/b"] = lambda asked: asked.wfile.write(b"\x00\x01 nonsense\r\n\r\n") and None
    for path in ("/a", "/b"):
        error = refused(fetcher_of(), site.url + path)
        assert error.what.startswith("no answer")
        assert error.passing


@pytest.mark.parametrize(
    ("status", "passing", "gone"),
    [(404, False, False), (410, False, True), (403, False, False), (500, True, False), (503, True, False)],
)
def test_what_a_server_refuses(site: Any, fetcher_of: Make, status: int, passing: bool, gone: bool) -> None:
    site.put("/a", status=status)
    error = refused(fetcher_of(), site.url + "/a")
    assert error.what.startswith(f"the server answered {status} ")
    assert (error.passing, error.gone) == (passing, gone)


@pytest.mark.parametrize(("type", "fine"), [("text/plain", True), ("application/pdf", False), ("video/mp4", False)])
def test_only_pages_of_text_are_pages(site: Any, fetcher_of: Make, type: str, fine: bool) -> None:
    url = site.put("/a", "x", type=type)
    if fine:
        assert fetcher_of().page(url).type == type
    else:
        assert refused(fetcher_of(), url).what == f"no page of text but {type}"


# Politeness


def test_a_host_is_not_asked_faster_than_its_delay(site: Any, fetcher_of: Make, clock: Any) -> None:
    site.put("/a", "x")
    fetcher = fetcher_of(delay=2.0)
    fetcher.page(site.url + "/a")
    fetcher.page(site.url + "/a")
    assert clock.slept == [2.0, 2.0], "between robots.txt, the page, the page"
    clock.sleep(1.5)
    fetcher.page(site.url + "/a")
    assert clock.slept[-1] == 0.5


def test_a_crawl_delay_is_kept_up_to_a_minute(site: Any, fetcher_of: Make, clock: Any) -> None:
    site.put("/a", "x")
    for asked, kept in (("5", 5.0), ("3600", 60.0)):
        site.put("/robots.txt", f"User-agent: *\nCrawl-delay: {asked}\nAllow: /", type="text/plain")
        fetcher_of(delay=1.0).page(site.url + "/a")
        assert clock.slept[-1] == kept


def test_robots_txt_is_kept(site: Any, fetcher_of: Make) -> None:
    rules = "User-agent: desk\nDisallow: /private\n\nUser-agent: *\nDisallow: /\n"
    site.put("/robots.txt", rules, type="text/plain")
    for path in ("/a", "/private/b"):
        site.put(path, "x")
    site.put("/c", status=302, location="/private/b")
    fetcher = fetcher_of(user_agent="desk/2.0 (we read news)")
    assert fetcher.page(site.url + "/a").body == b"x"
    for path in ("/private/b", "/c"):
        error = refused(fetcher, site.url + path)
        assert (error.what, error.passing) == ("robots.txt of the site forbids it", False)
    assert site.paths() == ["/a", "/c"]
    assert [path for path, _ in site.asked].count("/robots.txt") == 1, "kept for an hour"
    assert refused(fetcher_of(user_agent="other/1"), site.url + "/a").what == "robots.txt of the site forbids it"


def test_the_words_of_a_user_agent_are_not_its_name(site: Any, fetcher_of: Make) -> None:
    site.put("/robots.txt", "User-agent: news\nDisallow: /\n", type="text/plain")
    site.put("/a", "x")
    assert fetcher_of(user_agent="desk/2.0 (we read news)").page(site.url + "/a").body == b"x"


def test_robots_txt_is_read_anew_after_an_hour(site: Any, fetcher_of: Make, clock: Any) -> None:
    site.put("/a", "x")
    fetcher = fetcher_of()
    fetcher.page(site.url + "/a")
    site.put("/robots.txt", "User-agent: *\nDisallow: /", type="text/plain")
    fetcher.page(site.url + "/a")
    clock.sleep(3_601)
    assert refused(fetcher, site.url + "/a").what == "robots.txt of the site forbids it"


@pytest.mark.parametrize(("status", "allowed"), [(404, True), (403, True), (500, False), (503, False)])
def test_robots_txt_that_cannot_be_had(site: Any, fetcher_of: Make, status: int, allowed: bool) -> None:
    site.put("/robots.txt", status=status)
    url = site.put("/a", "x")
    if allowed:
        assert fetcher_of().page(url).body == b"x"
    else:
        error = refused(fetcher_of(), url)
        assert error.passing
        assert site.paths() == []


def test_a_host_that_asks_for_patience_is_left_alone(site: Any, fetcher_of: Make, clock: Any) -> None:
    site.put("/a", status=429, retry_after="300")
    site.put("/b", "x")
    fetcher = fetcher_of()
    assert refused(fetcher, site.url + "/a").wait == timedelta(seconds=300)
    error = refused(fetcher, site.url + "/b")
    assert (error.what, error.passing) == ("127.0.0.1 asked for patience", True)
    assert site.paths() == ["/a"]
    clock.sleep(301)
    assert fetcher.page(site.url + "/b").body == b"x"


# Addresses


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.215.14", True),
        ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("172.16.0.1", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),  # where clouds keep their secrets
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("240.0.0.1", False),
        ("::1", False),
        ("::", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("::ffff:127.0.0.1", False),
        ("::ffff:93.184.215.14", True),
        ("64:ff9b::7f00:1", False),
        ("2002:7f00:1::", False),
        ("nonsense", False),
    ],
)
def test_public_addresses(address: str, public: bool) -> None:
    assert is_public(address) is public


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1", "0"])
def test_the_local_network_is_not_asked(site: Any, fetcher_of: Make, host: str) -> None:
    site.put("/a", "secret")
    url = site.url.replace("127.0.0.1", host) + "/a"
    error = refused(fetcher_of(allow_private=False), url)
    assert site.asked == []
    assert "an address of the local network" in error.what or "no such host" in error.what or "no address" in error.what


def test_a_name_that_leads_to_the_local_network_is_not_asked(
    site: Any, fetcher_of: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = int(site.url.rsplit(":", 1)[1])
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **kwargs: found)
    error = refused(fetcher_of(allow_private=False), f"http://paper.example:{port}/a")
    assert error.what == "paper.example is an address of the local network" or "robots.txt" in error.what
    assert site.asked == []


def test_a_redirect_to_the_local_network_is_not_followed(
    site: Any, fetcher_of: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first host counts as public here, the second does not."""
    port = int(site.url.rsplit(":", 1)[1])
    monkeypatch.setattr("dragoman.watching.network.is_public", lambda address: address == "127.0.0.1")
    site.put("/a", status=302, location=f"http://127.0.0.2:{port}/secret")
    error = refused(fetcher_of(allow_private=False), site.url + "/a")
    assert "127.0.0.2 is an address of the local network" in error.what
    assert site.paths() == ["/a"]
