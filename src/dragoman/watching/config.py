"""FEEDS.toml: which feeds are watched, and how.

# FEEDS.toml
user_agent = "our-desk/1.0 (+https://desk.example/bot)"   # who asks; default: dragoman and its version
every = 30               # minutes from one check of a feed to the next
delay = 2.0              # seconds between two requests to one host
text = "auto"            # "article": fetch the page an entry links to; "feed": take the entry's own text; "auto": the
                         # entry's own text where it is a whole report, else the page
most = 100               # entries taken from a feed in one check; the others follow in the next
megabytes = 5.0          # a feed or page above this is refused
seconds = 60.0           # so is one that takes longer
allow_private = false    # whether addresses of the local network may be asked

[[feed]]
url = "https://paper.example/world.rss"
source = "Example Paper" # the name for reports whose page gives none
every = 60               # `every`, `text` and `most` may differ from feed to feed
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, Literal, cast
from urllib.parse import urlsplit

from dragoman import __version__
from dragoman.errors import DataError

Text = Literal["auto", "article", "feed"]
USER_AGENT = f"dragoman/{__version__} (reads news feeds for a research record; polite)"
# Key -> type, least, greatest. Numbers may be written with or without a point.
_NUMBERS: Mapping[str, tuple[type, float, float]] = {
    "every": (float, 1, 10_080), "delay": (float, 0, 3_600), "most": (int, 1, 1_000), "megabytes": (float, 0.01, 100),
    "seconds": (float, 1, 3_600),
}  # fmt: skip
_TOP = ("user_agent", "every", "delay", "text", "most", "megabytes", "seconds", "allow_private", "feed")
_OF_FEED = ("url", "source", "every", "text", "most")
_TEXTS = ("auto", "article", "feed")


@dataclass(frozen=True, slots=True)
class FeedConfig:
    """One feed that is watched."""

    url: str
    source: str | None = None
    every: timedelta = timedelta(minutes=30)
    text: Text = "auto"
    most: int = 100


@dataclass(frozen=True, slots=True)
class WatchConfig:
    """All of FEEDS.toml. `largest` is in bytes; `delay` and `seconds` are seconds."""

    feeds: tuple[FeedConfig, ...]
    user_agent: str = USER_AGENT
    delay: float = 2.0
    largest: int = 5_000_000
    seconds: float = 60.0
    allow_private: bool = False


def read_config(path: Path, *, every: float | None = None) -> WatchConfig:
    """Read FEEDS.toml. `every` (minutes) goes before what it says. Raises DataError that names file, feed and field."""
    where = str(path)
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise DataError(f"cannot be read: {error.strerror}", where=where, hint="docs/watch.md shows one") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DataError(f"no valid TOML: {error}", where=where) from None
    _known(data, _TOP, where)
    rows = data.get("feed", [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise DataError("feed must be a table", where=where, hint="write [[feed]] above each url")
    if not rows:
        raise DataError("no feed in it", where=where, hint='[[feed]] and url = "https://..." name one')
    feeds: dict[str, FeedConfig] = {}
    for number, row in enumerate(rows, 1):
        feed = _feed(row, data, f"{where}: feed {number}", every)
        if feed.url in feeds:
            raise DataError(f"{feed.url} stands there twice", where=f"{where}: feed {number}: url")
        feeds[feed.url] = feed
    return WatchConfig(
        feeds=tuple(feeds.values()),
        user_agent=_agent(data, where),
        delay=_number(data, "delay", where, 2.0),
        largest=round(_number(data, "megabytes", where, 5.0) * 1_000_000),
        seconds=_number(data, "seconds", where, 60.0),
        allow_private=_flag(data, "allow_private", where),
    )


def _feed(row: dict[str, Any], above: dict[str, Any], where: str, every: float | None) -> FeedConfig:
    _known(row, _OF_FEED, where)
    top = where.rsplit(": feed", 1)[0]
    minutes = _number(row, "every", where, _number(above, "every", top, 30))
    most = _number(row, "most", where, _number(above, "most", top, 100))
    return FeedConfig(
        url=_url(row, where),
        source=_line(row, "source", where),
        every=timedelta(minutes=every if every is not None else minutes),
        text=_text(row, where) or _text(above, top) or "auto",
        most=int(most),
    )


def _known(data: dict[str, Any], keys: tuple[str, ...], where: str) -> None:
    for key in data:
        if key not in keys:
            raise DataError(f"unknown field {key!r}", where=where, hint=f"known: {' '.join(keys)}")


def _url(row: dict[str, Any], where: str) -> str:
    url = _line(row, "url", where)
    if url is None:
        raise DataError("no url", where=where, hint='url = "https://..."')
    at = f"{where}: url"
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError as error:
        raise DataError(f"no address: {error}", where=at) from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise DataError("no http or https address", where=at, hint='url = "https://..."')
    if parts.username or parts.password:
        raise DataError("an address with a user or password in it", where=at, hint="only open feeds are watched")
    return url


def _number(data: dict[str, Any], key: str, where: str, default: float) -> float:
    kind, least, greatest = _NUMBERS[key]
    value = data.get(key, default)
    at = f"{where}: {key}"
    if isinstance(value, bool) or not isinstance(value, int | float) or (kind is int and value != int(value)):
        raise DataError(f"must be a {'whole ' if kind is int else ''}number, not {value!r}", where=at)
    if not least <= value <= greatest:
        raise DataError(f"{value} is not between {least:g} and {greatest:g}", where=at)
    return value


def _text(data: dict[str, Any], where: str) -> Text | None:
    value = data.get("text")
    if value is not None and value not in _TEXTS:
        raise DataError(f"{value!r} is none of {', '.join(_TEXTS)}", where=f"{where}: text")
    return cast(Text | None, value)


def _line(data: dict[str, Any], key: str, where: str) -> str | None:
    value = data.get(key)
    if value is None:
        return None
    if not isinstance(value, str) or not value.strip() or not value.isprintable():
        raise DataError(f"must be a line of text, not {value!r}", where=f"{where}: {key}")
    return value.strip()


def _agent(data: dict[str, Any], where: str) -> str:
    agent = _line(data, "user_agent", where) or USER_AGENT
    if not agent.isascii() or not agent[0].isalpha():
        hint = 'such as "our-desk/1.0 (+https://desk.example/bot)"'
        raise DataError("must begin with a name in plain letters", where=f"{where}: user_agent", hint=hint)
    return agent


def _flag(data: dict[str, Any], key: str, where: str) -> bool:
    value = data.get(key, False)
    if not isinstance(value, bool):
        raise DataError(f"must be true or false, not {value!r}", where=f"{where}: {key}")
    return value
