"""Web pages."""

from datetime import date

import pytest

from dragoman.errors import Failure
from dragoman.reading.html import looks_like_html
from dragoman.reading.reader import Reader
from dragoman.reading.report import Report

BODY = (
    "<p>GOMA, Congo (AP) — Rebels seized the airport on Tuesday, officials said, after the army had withdrawn from the "
    "town at the lake. It had held the place since 2019-03-04.</p><p>The fighting killed at least <b>twelve people</b> "
    'and a <a href="/x">hospital</a> was hit.<br>The governor called for calm.</p><h2>What happens next</h2><ul>'
    "<li>Talks are to begin on Friday in Nairobi.</li><li>The union will send 200 observers.</li></ul><p>Read more: "
    "<a href=/y>Who are the rebels?</a></p><p>Copyright 2021 The Example Courier. All rights reserved.</p>"
)
AROUND = (
    "<nav><ul><li><a href=/>Home</a></li><li><a href=/w>Sport: city wins</a></li></ul></nav><main><article>{head}{body}"
    "</article></main><aside><h3>Most read</h3><ul><li>Five things to know</li></ul></aside>"
    "<footer>Subscribe to our newsletter</footer>"
)
HEAD = '<h1>Rebels seize airport</h1><h2 class="article__dek">Army withdraws after two days of fighting.</h2>'


def _page(meta: str = "", head: str = HEAD, body: str = BODY) -> str:
    return f"<!DOCTYPE html><html lang=en><head>{meta}</head><body>{AROUND.format(head=head, body=body)}</body></html>"


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


def _read(reader: Reader, html: str) -> Report:
    report = reader.from_html(html)
    assert isinstance(report, Report), report
    return report


def test_article(reader: Reader) -> None:
    meta = (
        '<title>Rebels seize airport - The Example Courier</title><meta property="og:site_name" content="The Example '
        'Courier"><link rel="canonical" href="https://courier.example/2021/07/27/rebels">'
    )
    report = _read(reader, _page(meta))
    assert report.title == "Rebels seize airport"
    assert report.dek == "Army withdraws after two days of fighting."
    assert report.source == "The Example Courier"
    assert report.url == "https://courier.example/2021/07/27/rebels"
    assert (report.published, report.published_from) == (date(2021, 7, 27), "url")
    got = [f"{s.kind}: {report.text[s.start : s.end]}" for s in report.segments]
    assert got[:3] == [
        "title: Rebels seize airport",
        "dek: Army withdraws after two days of fighting.",
        "dateline: GOMA, Congo (AP) —",
    ]
    assert got[4:] == [
        "body: The fighting killed at least twelve people and a hospital was hit.",
        "body: The governor called for calm.",
        "heading: What happens next",
        "body: Talks are to begin on Friday in Nairobi.",
        "body: The union will send 200 observers.",
    ]
    for gone in ("Home", "Sport", "Most read", "Five things", "newsletter", "Read more", "rights reserved"):
        assert gone not in report.text


@pytest.mark.parametrize(
    ("meta", "day"),
    [
        ('<meta property="article:published_time" content="2021-07-26T23:00:00Z">', date(2021, 7, 26)),
        ('<meta name="date" content="2021-07-27">', date(2021, 7, 27)),
        (
            '<script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": "NewsArticle", "headline": '
            '"Rebels seize airport", "datePublished": "2021-07-25T10:00:00+02:00"}]}</script>',
            date(2021, 7, 25),
        ),
        ("", None),
        ('<script type="application/ld+json">{broken</script>', None),
    ],
)
def test_date_comes_from_marks_not_from_running_text(reader: Reader, meta: str, day: date | None) -> None:
    report = _read(reader, _page(f"<title>Rebels seize airport</title>{meta}"))
    assert report.published == day
    assert report.published_from == ("metadata" if day else None)


def test_time_element_above_the_body(reader: Reader) -> None:
    report = _read(reader, _page(head=f'{HEAD}<time datetime="2021-07-24T09:00:00Z">3 days ago</time>'))
    assert report.published == date(2021, 7, 24)
    assert "days ago" not in report.text


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Talks fail | The Example Courier", "Talks fail | The Example Courier"),
        ("Talks on the border fail | The Example Courier", "Talks on the border fail"),
        ("Talks on the border fail - The Courier", "Talks on the border fail - The Courier"),
        ("US - Iran talks on the border fail", "US - Iran talks on the border fail"),
    ],
)
def test_site_name_goes_from_the_title(reader: Reader, title: str, wanted: str) -> None:
    assert _read(reader, _page(f"<title>{title}</title>", head="")).title == wanted


def test_given_goes_before_the_page(reader: Reader) -> None:
    page = _page('<meta name="date" content="2021-07-27"><meta property="og:site_name" content="Courier">')
    report = reader.from_html(page, id="x", source="Wire", published=date(2020, 1, 1), url="https://a.example/")
    assert isinstance(report, Report)
    assert (report.id, report.source, report.published_from) == ("x", "Wire", "given")
    assert report.url == "https://a.example/"


def test_a_fragment_is_enough(reader: Reader) -> None:
    assert _read(reader, "<p>Police arrested three people in Lima.</p>").text == "Police arrested three people in Lima."
    report = _read(reader, "<article><h1>Talks fail again</h1><p>The talks failed on Monday. Both left.</p></article>")
    assert report.text == "Talks fail again\n\nThe talks failed on Monday. Both left."


@pytest.mark.parametrize(
    "html",
    [
        "<html><body><div><div",
        "<div>" * 100_000 + "x",
        "<p>a " * 40_000,
        "<html></html>",
        "<html><body><script>var a = 1;</script></body></html>",
        "<!---->",
    ],
)
def test_broken_pages_are_failures(reader: Reader, html: str) -> None:
    failure = reader.from_html(html, where="a.html")
    assert isinstance(failure, Failure)
    assert failure.where == "a.html"


def test_entities_are_not_expanded(reader: Reader) -> None:
    bomb = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 12))
    page = f'<!DOCTYPE html [<!ENTITY l0 "lol">{bomb}<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    report = reader.from_html(f"{page}<html><body><p>The minister met &l11; and &x; on Monday.</p></body></html>")
    assert isinstance(report, Report)
    assert len(report.text) < 3_000


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("<!DOCTYPE html><html>", True),
        ("\n<!-- x --><html lang=en>", True),
        ("<p>One.</p>", True),
        ("Intro <p>One.</p>", True),
        ("a < b and c > d", False),
        ("The <b>bold</b> word", False),
        ("He wrote <p> in the note.", False),
        ("", False),
    ],
)
def test_sniffing(text: str, html: bool) -> None:
    assert looks_like_html(text) is html
