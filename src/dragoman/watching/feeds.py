"""A feed's bytes as entries. RSS and Atom in all their versions are feedparser's business; safety is ours.

A feed is untrusted: it is decoded here, refused where it declares entities (they could expand without end or name local
files) or holds more markup than feeds do, and feedparser gets plain UTF-8.
"""

import hashlib
import io
import re
from dataclasses import dataclass
from datetime import date, timedelta
from html import unescape
from typing import Any

from dragoman.reading.dates import parse_timestamp
from dragoman.reading.lines import has_words
from dragoman.reading.normalise import decode
from dragoman.watching.errors import FetchError
from dragoman.watching.fetching import Fetched

MOST_MARKS = 200_000  # "<" in a feed; feedparser takes about 20 µs for each
_WHOLE_WORDS = 150  # an entry's own text of so many is a whole report
_DECLARATION = re.compile(r"\s{0,100}<\?xml[^>]{0,200}?\?>")
_ENCODING = re.compile(rb"""<\?xml[^>]{0,100}encoding\s{0,5}=\s{0,5}["']([\w.-]{1,40})["']""")
_TAG = re.compile(r"<[^<>]{0,2000}>")
_LONGEST = 2_000  # characters of an id or address


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. `content` is its own text as HTML, the fullest it has; `whole`: whether that is a whole report."""

    id: str
    url: str | None
    title: str | None
    published: date | None
    content: str | None
    whole: bool


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed as read: its entries in its order; `pause` is how long it asks not to be read again (<ttl>)."""

    entries: tuple[Entry, ...]
    pause: timedelta | None = None
    broken: bool = False  # whether it was not well-formed, and read as far as it could be


def parse_feed(fetched: Fetched) -> Feed:
    """Read a feed. Raises FetchError where there is none in it."""
    import feedparser

    declared = fetched.charset or _declared(fetched.body)
    text, _ = decode(fetched.body, declared)
    if "<!entity" in text.casefold():
        raise FetchError("declares XML entities, which no feed needs", passing=True)
    if text.count("<") > MOST_MARKS:
        raise FetchError(f"has more than {MOST_MARKS:,} tags", passing=True)
    headers = {"content-type": "application/xml; charset=utf-8", "content-location": fetched.url}
    plain = _DECLARATION.sub("", text.lstrip("\ufeff"), count=1)
    try:
        found = feedparser.parse(io.BytesIO(plain.encode("utf-8", "replace")), response_headers=headers)
    except Exception as error:  # any bytes may come in, and some break a parser from within
        raise FetchError(f"no RSS or Atom feed: {type(error).__name__}", passing=True) from None
    entries = {entry.id: entry for entry in map(_entry, found.entries) if entry is not None}
    if not entries and (found.bozo or not found.get("version")):
        raise FetchError("malformed, or no RSS or Atom feed", passing=True)
    return Feed(tuple(entries.values()), _pause(found.feed), bool(found.bozo))


def _declared(body: bytes) -> str | None:
    found = _ENCODING.search(body[:400])
    return found[1].decode("ascii") if found else None


def _entry(row: Any) -> Entry | None:
    """One entry, None where it names neither a page nor a text."""
    link = str(row.get("link") or "").strip()
    url = link if link.startswith(("http://", "https://")) and len(link) <= _LONGEST else None
    texts = [str(part.get("value") or "") for part in row.get("content", [])] + [str(row.get("summary") or "")]
    content = max(texts, key=len)
    if url is None and not has_words(content):
        return None
    title = " ".join(unescape(_TAG.sub(" ", str(row.get("title") or "")[:4_000])).split()) or None
    id = str(row.get("id") or url or "").strip() or hashlib.sha256(f"{title}\n{content}".encode()).hexdigest()
    if len(id) > _LONGEST:
        id = hashlib.sha256(id.encode()).hexdigest()
    stamp = parse_timestamp(str(row.get("published") or row.get("updated") or ""))
    words = len(_TAG.sub(" ", content).split())
    return Entry(id, url, title, stamp, content if has_words(content) else None, words >= _WHOLE_WORDS)


def _pause(feed: Any) -> timedelta | None:
    ttl = str(feed.get("ttl") or "").strip()
    return timedelta(minutes=int(ttl)) if ttl.isascii() and ttl.isdigit() and len(ttl) < 7 else None
