"""A report from a web page: trafilatura finds the text, this module the headline, standfirst, date and address.

Nothing is fetched: no scripts, images, entities or styles. The page becomes plain text, title and standfirst first, and
goes on as plain text does (text.py), so that furniture which trafilatura leaves is dropped by the same words.
"""

import json
import re
from dataclasses import dataclass, replace
from datetime import date
from html import unescape
from typing import TYPE_CHECKING, Any

from dragoman.errors import Failure
from dragoman.reading.cues import Cues
from dragoman.reading.dates import parse_timestamp
from dragoman.reading.head import same
from dragoman.reading.limits import Limits
from dragoman.reading.lines import has_words
from dragoman.reading.report import Report
from dragoman.reading.text import Given, Kit, report_from_text

if TYPE_CHECKING:
    from lxml.html import HtmlElement  # type: ignore[import-untyped, unused-ignore]

_OPENING = re.compile(
    r"\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?(?:<!--[^>]{0,2000}>\s{0,200}){0,5}<(?:!doctype\s{1,5}html|html|head|body|article|main|section|div|p|h[1-6]|ul|span|title|meta)\b",
    re.I,
)
_INSIDE = re.compile(r"<(?:html|body|article|p)\b[^<>]{0,300}>", re.I)
_CLOSING = re.compile(r"</(?:html|body|article|p)\s{0,5}>", re.I)
_LD_BYTES = 1_000_000
_AROUND = frozenset({"nav", "aside", "footer", "header", "form", "button", "figure", "blockquote"})
_INLINE_BREAK = "\n"


@dataclass(frozen=True, slots=True)
class Page:
    """What a page says about itself, and its text in blocks."""

    title: str | None
    dek: str | None
    source: str | None
    url: str | None
    published: date | None
    blocks: list[str]


def looks_like_html(text: str) -> bool:
    """Whether a text is a web page or a piece of one. "a < b" and a text that mentions <p> are not."""
    head = text[:4_000].lstrip("\ufeff")
    return _OPENING.match(head) is not None or (
        _INSIDE.search(head) is not None and _CLOSING.search(text[:200_000]) is not None
    )


def report_from_html(html: str, kit: Kit, given: Given | None = None) -> Report | Failure:
    """Read a page as a report. What the input itself gives (`given`) goes before what the page says. Never raises."""
    given = given or Given()
    where = given.where or "the page"
    if len(html) > kit.limits.html_characters:
        return Failure(
            f"the page has {len(html):,} characters, more than a page may have ({kit.limits.html_characters:,})",
            where,
            "save the report alone",
        )
    if not has_words(html):
        return Failure("the page is empty", where, "give a page with a report")
    if "<" not in html:
        return report_from_text(html, kit, given)
    try:
        page = read_page(html, kit.cues, kit.limits)
    except Exception:
        # Any page may come in, and some break lxml or trafilatura from within: bad input, which must not end the batch.
        page = None
    if page is None or not any(has_words(block) for block in page.blocks):
        return Failure("no report found in the page", where, "is it an article? give its text as .txt if so")
    title = given.title or page.title
    dek = given.dek or page.dek
    text = "\n\n".join([part for part in (title, dek) if part] + page.blocks)
    return report_from_text(
        text,
        kit,
        replace(
            given,
            title=title,
            dek=dek,
            source=given.source or page.source,
            url=given.url or page.url,
            metadata=given.metadata or page.published,
        ),
    )


def read_page(html: str, cues: Cues, limits: Limits) -> Page | None:
    """Title, standfirst, source, address, date and text blocks of a page; None when there is no markup to be read."""
    import trafilatura  # here, because it takes a second to import

    _quiet()
    tree = _parse(html)
    if not _fits(tree, limits):
        return None
    linked = _linked_data(tree)
    metas = _metas(tree)
    source = _first(metas, "og:site_name", "application-name") or _publisher(linked)
    title = _title(tree, linked, metas, source, cues)
    dek = _dek(tree, title, cues)
    url = _address(tree, metas)
    published = _published(tree, linked)
    document = trafilatura.bare_extraction(
        tree, include_comments=False, include_tables=False, with_metadata=False, favor_precision=False
    )
    blocks = []
    if document is not None and not isinstance(document, dict) and document.body is not None:
        blocks = _blocks(document.body)
    if not any(has_words(block) for block in blocks) or _ran_together(blocks, title):
        blocks = _plain_blocks(tree)
    while blocks and title and same(blocks[0], title):
        blocks.pop(0)
    if dek:
        blocks[:3] = [block for block in blocks[:3] if not same(block, dek)]
    return Page(title, dek, source, url, published, blocks)


def _parse(html: str) -> "HtmlElement":
    """The page's tree. libxml2's HTML parser resolves no entities but HTML's own, loads nothing, and bounds depth."""
    from lxml.html import HTMLParser, document_fromstring

    return document_fromstring(html.encode("utf-8", "replace"), parser=HTMLParser(encoding="utf-8", no_network=True))


def _quiet() -> None:
    """The libraries log what they discard; a user is told once, by the Failure."""
    import logging

    for name in ("trafilatura", "htmldate", "courlan", "justext", "readability"):
        logger = logging.getLogger(name)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())


def _fits(tree: "HtmlElement", limits: Limits) -> bool:
    """Whether the page is no bigger and no deeper than pages that somebody wrote."""
    count, stack = 0, [(tree, 1)]
    while stack:
        element, level = stack.pop()
        count += 1
        if count > limits.html_elements or level > limits.html_depth:
            return False
        stack.extend((child, level + 1) for child in element)
    return True


def _metas(tree: "HtmlElement") -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        key, value = meta.get("property") or meta.get("name"), meta.get("content")
        if key and value and value.strip():
            found.setdefault(key.strip().lower(), value.strip()[:2_000])
    return found


def _first(metas: dict[str, str], *keys: str) -> str | None:
    return next((metas[k] for k in keys if k in metas), None)


def _linked_data(tree: "HtmlElement") -> dict[str, Any]:
    """The page's first ld+json article, or {}."""
    for script in tree.iter("script"):
        if (script.get("type") or "").lower().strip() != "application/ld+json":
            continue
        content = script.text or ""
        if len(content) > _LD_BYTES:
            continue
        try:
            data = json.loads(content)
        except Exception:
            continue
        for item in _items(data):
            kind = item.get("@type")
            kinds = kind if isinstance(kind, list) else [kind]
            if any(
                isinstance(k, str) and (k.endswith(("Article", "Posting", "Report")) or k == "LiveBlog") for k in kinds
            ):
                return item
    return {}


def _items(data: Any) -> list[dict[str, Any]]:
    rows = data if isinstance(data, list) else [data]
    items = [row for row in rows[:100] if isinstance(row, dict)]
    for row in list(items):
        graph = row.get("@graph")
        if isinstance(graph, list):
            items.extend(g for g in graph[:100] if isinstance(g, dict))
    return items


def _publisher(linked: dict[str, Any]) -> str | None:
    publisher = linked.get("publisher")
    name = publisher.get("name") if isinstance(publisher, dict) else None
    return _line(name)


def _line(value: Any, longest: int = 400) -> str | None:
    """A string from a page as one clean line, None for anything else."""
    if not isinstance(value, str):
        return None
    line = " ".join(unescape(value[: 4 * longest]).split())
    return line if has_words(line) and len(line) <= longest else None


def _text(element: "HtmlElement") -> str | None:
    return _line("".join(element.itertext())[:4_000])


def _title(
    tree: "HtmlElement", linked: dict[str, Any], metas: dict[str, str], source: str | None, cues: Cues
) -> str | None:
    """The headline: of the linked data, else the page's one h1, else og:title or <title> without the site's name."""
    headline = _line(linked.get("headline"))
    tops = [t for t in (_text(h) for h in tree.iter("h1")) if t and not (source and same(t, source))]
    if headline and not headline.endswith(("...", "…")):
        return next((t for t in tops if same(t, headline)), headline)
    if len(tops) == 1 and len(tops[0].split()) > 1:
        return tops[0]
    page_title = next((_text(t) for t in tree.iter("title")), None)
    title = _line(_first(metas, "og:title", "twitter:title", "dc.title")) or page_title
    if title is None:
        return tops[0] if tops else None
    bare = _without_site(title, source, cues)
    return next((t for t in tops if same(t, bare) or same(t, title)), bare)


def _without_site(title: str, source: str | None, cues: Cues) -> str:
    """A <title> without its site's name: the known source, or a short last part after " | "."""
    for mark in cues.site_marks:
        head, found, tail = title.rpartition(mark)
        if not found or len(head.split()) < 3:
            continue
        known = source is not None and (same(tail, source) or _contains(source, tail) or _contains(tail, source))
        if known or (mark.strip() in ("|", "::", "»") and len(tail.split()) <= 5):
            return _without_site(head.rstrip(), source, cues)
    return title


def _contains(longer: str, shorter: str) -> bool:
    return len(shorter) >= 3 and shorter.lower().strip() in longer.lower()


def _dek(tree: "HtmlElement", title: str | None, cues: Cues) -> str | None:
    """The standfirst: the first element that its class, id or itemprop calls so."""
    if title is None:
        return None
    for element in tree.iter("p", "h2", "h3", "div", "span", "header"):
        names = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('itemprop') or ''}"[:500].lower()
        if not names.strip():
            continue
        words = re.split(r"[\s]+|__|--", names)
        if any(
            word in cues.dek_classes or any(word.endswith(("-" + c, "_" + c)) for c in cues.dek_classes)
            for word in words
        ):
            text = _text(element)
            if text and 4 <= len(text.split()) <= 60 and not same(text, title):
                return text
    return None


def _address(tree: "HtmlElement", metas: dict[str, str]) -> str | None:
    for link in tree.iter("link"):
        if (link.get("rel") or "").lower() == "canonical" and (link.get("href") or "").startswith("http"):
            return str(link.get("href"))[:2_000]
    url = _first(metas, "og:url", "twitter:url")
    return url if url and url.startswith("http") else None


def _published(tree: "HtmlElement", linked: dict[str, Any]) -> date | None:
    """The day of first publication, from the linked data or from the page's marked dates; never guessed."""
    stated = linked.get("datePublished") or linked.get("dateCreated")
    day = parse_timestamp(stated) if isinstance(stated, str) else None
    if day is not None:
        return day
    from htmldate import find_date

    marks = _date_marks(tree)
    if not marks:
        return None
    found = find_date(
        f"<html><head>{marks}</head><body></body></html>",
        extensive_search=False,
        original_date=True,
        url="",
        min_date="1900-01-01",
        max_date="2100-12-31",
        outputformat="%Y-%m-%d",
    )
    return parse_timestamp(found) if found else None


def _date_marks(tree: "HtmlElement") -> str:
    """The page's own marks of its date, all that htmldate gets to see: in running text it would take any date.

    Metadata, and the first <time> that stands above the first long paragraph. Addresses are dated elsewhere ("url").
    """
    from lxml.html import tostring

    metas = [m for m in tree.iter("meta") if "url" not in (m.get("property") or m.get("name") or "").lower()]
    marks = "".join(tostring(m, encoding="unicode", with_tail=False) for m in metas[:200] if m.get("content"))
    for element in tree.iter("time", "p"):
        if element.tag == "p" and len("".join(element.itertext())) > 120:
            break
        stamp = parse_timestamp(element.get("datetime") or "")
        if stamp is not None:
            return f'{marks}<meta name="date" content="{stamp.isoformat()}">'
    return marks


def _ran_together(blocks: list[str], title: str | None) -> bool:
    """Whether trafilatura, as it does with short pages, gave the whole body as one run of text, headline included."""
    return title is not None and len(blocks) == 1 and blocks[0].startswith(title) and not same(blocks[0], title)


def _plain_blocks(tree: "HtmlElement") -> list[str]:
    """The paragraphs of a page too small for trafilatura: a fragment of an article, a text in a bare body."""
    blocks = []
    for element in tree.iter("p", "li", "h2", "h3", "blockquote"):
        if not any(above.tag in _AROUND for above in element.iterancestors()):
            text = _line("".join(element.itertext()), 20_000)
            if text:
                blocks.append(text)
    if not blocks and tree.find(".//script") is None:
        body = tree.find(".//body")
        text = _line("".join((tree if body is None else body).itertext()), 20_000)
        blocks = [text] if text else []
    return blocks


def _blocks(body: "HtmlElement") -> list[str]:
    """The text of trafilatura's tree: headings and paragraphs a block each, a list one block of bullets."""
    blocks: list[str] = []
    for element in body:
        tag = element.tag
        if tag == "list":
            items = [_flat(item) for item in element.iter("item")]
            text = "\n".join(f"- {item}" for item in items if item)
        elif tag == "quote" and any(child.tag in ("p", "list") for child in element):
            blocks.extend(_blocks(element))
            continue
        elif tag in ("table", "graphic"):
            continue
        else:
            text = _flat(element)
        if text:
            blocks.append(text)
        tail = " ".join((element.tail or "").split())
        if tail:
            blocks.append(tail)
    return blocks


def _flat(element: "HtmlElement") -> str:
    """An element's text on one line, but for the line breaks that the page itself set."""
    parts: list[str] = []
    for event_text, is_break in _pieces(element):
        parts.append(_INLINE_BREAK if is_break else re.sub(r"[ \t\r\n\f]+", " ", event_text))
    lines = [line.strip() for line in "".join(parts).split("\n")]
    return "\n".join(line for line in lines if line)


def _pieces(element: "HtmlElement") -> list[tuple[str, bool]]:
    pieces: list[tuple[str, bool]] = [(element.text or "", False)]
    for child in element:
        if child.tag == "lb":
            pieces.append(("", True))
        elif isinstance(child.tag, str):
            pieces.extend(_pieces(child))
        pieces.append((child.tail or "", False))
    return pieces
