"""Feeds as entries: RSS and Atom, encodings, and what is refused."""

from datetime import date, timedelta

import pytest

from dragoman.watching.errors import FetchError
from dragoman.watching.feeds import Entry, Feed, parse_feed
from dragoman.watching.fetching import Fetched

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>A paper</title><ttl>90</ttl>
<item><guid isPermaLink="false">one</guid><title>Peru &amp;amp; Chile &lt;b&gt;sign&lt;/b&gt;</title>
<link>/2024/one.html</link><pubDate>Mon, 06 May 2024 23:30:00 -0500</pubDate><description>Short.</description></item>
<item><title>Long</title><link>https://paper.example/two</link><content:encoded><![CDATA[<p>WORDS</p>]]></content:encoded>
<description>Short.</description></item>
<item><title>Neither link nor text</title></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>A paper</title>
<entry><id>urn:1</id><title type="html">Talks in &lt;i&gt;Doha&lt;/i&gt;</title>
<updated>2024-05-06T23:30:00+03:00</updated>
<link rel="alternate" href="/three"/><content type="html">&lt;p&gt;Own text.&lt;/p&gt;</content></entry>
<entry><id>urn:2</id><title>No link</title><updated>2024-05-07T00:00:00Z</updated><summary>Just words.</summary></entry>
</feed>"""


def read(body: str | bytes, charset: str | None = None) -> Feed:
    data = body.encode() if isinstance(body, str) else body
    return parse_feed(Fetched("https://paper.example/feed", 200, data, "text/xml", charset, None, None))


def test_rss() -> None:
    feed = read(RSS.replace("WORDS", "word " * 200))
    long = "<p>" + "word " * 200 + "</p>"
    assert feed.entries == (
        Entry("one", "https://paper.example/2024/one.html", "Peru & Chile sign", date(2024, 5, 6), "Short.", False),
        Entry("https://paper.example/two", "https://paper.example/two", "Long", None, long, True),
    )
    assert (feed.pause, feed.broken) == (timedelta(minutes=90), False)


def test_atom() -> None:
    feed = read(ATOM)
    assert feed.entries == (
        Entry("urn:1", "https://paper.example/three", "Talks in Doha", date(2024, 5, 6), "<p>Own text.</p>", False),
        Entry("urn:2", None, "No link", date(2024, 5, 7), "Just words.", False),
    )
    assert feed.pause is None


@pytest.mark.parametrize(
    ("encoding", "declared", "charset"),
    [
        ("utf-8", "UTF-8", None),
        ("iso-8859-1", "ISO-8859-1", None),
        ("cp1251", "x-none", "windows-1251"),  # what the server says goes first
        ("utf-16", "UTF-16", None),
        ("utf-8-sig", "UTF-8", "utf-8"),
    ],
)
def test_encodings(encoding: str, declared: str, charset: str | None) -> None:
    title = "Москва" if encoding == "cp1251" else "Perú y Bolívar"
    text = RSS.replace('"UTF-8"', f'"{declared}"').replace("Long", title)
    assert read(text.encode(encoding), charset).entries[1].title == title


def test_a_feed_that_is_cut_off_is_read_as_far_as_it_goes() -> None:
    feed = read(RSS[: RSS.index("Neither")])
    assert feed.broken
    assert [entry.id for entry in feed.entries] == ["one", "https://paper.example/two"]


def test_a_feed_without_entries_is_a_feed() -> None:
    assert read('<rss version="2.0"><channel><title>Quiet</title></channel></rss>').entries == ()


@pytest.mark.parametrize(
    "body",
    [
        "",
        "nothing",
        "<html><p>Not found</p></html>",
        "<rss",
        "<rss><channel><item>",
        '{"a": 1}',
        b"\xff\xfe",
        b"\0" * 50,
    ],
)
def test_what_is_no_feed(body: str | bytes) -> None:
    with pytest.raises(FetchError, match="no RSS or Atom feed"):
        read(body)


BOMB = """<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><rss version="2.0"><channel><item><title>&c;</title>
<link>https://paper.example/x</link></item></channel></rss>"""
FILE = BOMB.replace('<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">', '<!ENTITY c SYSTEM "file:///etc/hostname">')


@pytest.mark.parametrize("body", [BOMB, FILE, BOMB.lower()])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-7"])
def test_entities_are_refused_in_any_encoding(body: str, encoding: str) -> None:
    """Where the encoding is not read, there is no feed; in no case is an entity expanded."""
    with pytest.raises(FetchError, match=r"declares XML entities|no RSS or Atom feed"):
        read(body.encode(encoding), encoding)
    with pytest.raises(FetchError, match=r"declares XML entities|no RSS or Atom feed"):
        read(body.replace("?>", f' encoding="{encoding}"?>', 1).encode(encoding))


def test_a_doctype_without_entities_is_harmless() -> None:
    text = RSS.replace(
        "<rss", '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://x.example/rss.dtd"><rss', 1
    )
    assert len(read(text).entries) == 2


def test_too_much_markup_is_refused() -> None:
    with pytest.raises(FetchError, match="more than 200,000 tags"):
        read("<rss version='2.0'><channel>" + "<a>" * 200_000)


def test_an_entry_that_stands_twice_is_one() -> None:
    items = "<item><guid>x</guid><link>https://paper.example/x</link></item>" * 2
    assert len(read(f'<rss version="2.0"><channel>{items}</channel></rss>').entries) == 1


def test_a_link_that_is_no_web_page_is_none() -> None:
    item = "<item><guid>x</guid><link>javascript:alert(1)</link><description>Words.</description></item>"
    (entry,) = read(f'<rss version="2.0"><channel>{item}</channel></rss>').entries
    assert entry.url is None
