"""Fetching politely: one request at a time, a pause between two to one host, robots.txt kept, answers bounded."""

import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta

import httpcore
import httpx
from protego import Protego

from dragoman.watching.clock import Clock
from dragoman.watching.config import WatchConfig
from dragoman.watching.errors import FetchError
from dragoman.watching.network import Guard, Transport
from dragoman.watching.schedule import retry_after

MOST_REDIRECTS = 5
_ROBOTS_BYTES = 500_000  # what RFC 9309 asks to be read at least
_ROBOTS_SECONDS = 3_600.0  # that it is kept
_LONGEST_DELAY = 60.0  # seconds that a Crawl-delay may ask between two requests
_READ_SECONDS = 20.0  # without a byte
_PAGES = "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.5"
_FEEDS = "application/rss+xml,application/atom+xml,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.1"
_ERRORS = (
    httpx.HTTPError, httpx.InvalidURL, httpcore.NetworkError, httpcore.TimeoutException, httpcore.ProtocolError,
    httpcore.UnsupportedProtocol, ValueError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer. `url` is where it came from, `moved` the new address where the old one moved for good."""

    url: str
    status: int
    body: bytes
    type: str
    charset: str | None
    etag: str | None
    modified: str | None
    moved: str | None = None


@dataclass(frozen=True, slots=True)
class _Rules:
    """A host's robots.txt, or why there is none to be known now (nothing may be fetched then)."""

    rules: Protego | None
    until: float
    error: str | None = None


class Fetcher:
    """Fetches feeds and pages. Close it after use."""

    def __init__(self, config: WatchConfig, clock: Clock) -> None:
        self.config, self.clock = config, clock
        self._guard = Guard(allow_private=config.allow_private)
        headers = {"User-Agent": config.user_agent, "Accept-Encoding": "gzip", "Accept-Language": "en, *;q=0.5"}
        self._client = httpx.Client(
            transport=Transport(self._guard), headers=headers, timeout=_READ_SECONDS, follow_redirects=False,
            trust_env=False,
        )  # fmt: skip
        self._name = config.user_agent.split()[0].split("/")[0]  # the name that robots.txt files know us by
        self._robots: dict[str, _Rules] = {}
        self._asked: dict[str, float] = {}  # host -> when it was asked last
        self._paused: dict[str, float] = {}  # host -> until when it asked not to be asked

    def feed(self, url: str, *, etag: str | None = None, modified: str | None = None) -> Fetched:
        """A feed; status 304 and no body where it is as it was. Raises FetchError."""
        asked = {"Accept": _FEEDS}
        if etag:
            asked["If-None-Match"] = etag
        if modified:
            asked["If-Modified-Since"] = modified
        return self._follow(url, asked)

    def page(self, url: str) -> Fetched:
        """A page of text. Raises FetchError."""
        page = self._follow(url, {"Accept": _PAGES})
        if page.type not in ("", "text/html", "application/xhtml+xml", "text/plain"):
            raise FetchError(f"no page of text but {page.type}"[:200])
        return page

    def close(self) -> None:
        """End all connections."""
        self._client.close()

    def _follow(self, url: str, headers: Mapping[str, str], *, robots: bool = True) -> Fetched:
        """The answer after redirects."""
        seen = {url}
        moved, lasting = None, True
        for _ in range(MOST_REDIRECTS + 1):
            address = _address(url)
            if robots:
                self._check_robots(address)
            answer, onward = self._ask(address, headers)
            if onward is None:
                return Fetched(url, *answer, moved=moved)
            lasting = lasting and answer[0] in (301, 308)
            url = onward
            moved = url if lasting else moved
            if url in seen:
                raise FetchError("redirects in a circle", passing=True)
            seen.add(url)
        raise FetchError(f"more than {MOST_REDIRECTS} redirects", passing=True)

    def _ask(
        self, url: httpx.URL, headers: Mapping[str, str]
    ) -> tuple[tuple[int, bytes, str, str | None, str | None, str | None], str | None]:
        """One request: what an answer holds, and where it redirects to, if it does."""
        self._wait(url)
        self._guard.limit(self.config.seconds)
        with _translated(), self._client.stream("GET", url, headers=dict(headers)) as response:
            self._client.cookies.clear()
            status = response.status_code
            if status in (301, 302, 303, 307, 308) and "location" in response.headers:
                return (status, b"", "", None, None, None), str(url.join(response.headers["location"]))
            if status == 304:
                kept = response.headers.get("etag"), response.headers.get("last-modified")
                return (status, b"", "", None, *kept), None
            if status >= 300:
                raise self._refused(url, response)
            body = self._body(response)
            kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
            held = response.headers.get("etag"), response.headers.get("last-modified")
            return (status, body, kind, response.charset_encoding, *held), None

    def _body(self, response: httpx.Response) -> bytes:
        """The body, unpacked here so that no packed one grows beyond the limit."""
        packing = response.headers.get("content-encoding", "").strip().lower()
        if packing not in ("", "identity", "gzip", "x-gzip", "deflate"):
            raise FetchError(f"packed in a way that was not asked for: {packing}"[:200])
        unpack = zlib.decompressobj(wbits=47) if packing not in ("", "identity") else None
        body = bytearray()
        for chunk in response.iter_raw():
            room = self.config.largest - len(body) + 1
            body += unpack.decompress(chunk, room) if unpack else chunk
            if len(body) > self.config.largest:
                raise FetchError(f"larger than {self.config.largest / 1_000_000:g} MB", hint="megabytes in FEEDS.toml")
        if unpack and not unpack.eof:
            raise FetchError("ended before its end", passing=True)
        return bytes(body)

    def _refused(self, url: httpx.URL, response: httpx.Response) -> FetchError:
        """The error of an answer that brings nothing; a host that asks for patience is not asked before."""
        status = response.status_code
        what = f"the server answered {status} {response.reason_phrase}".rstrip()
        wait = retry_after(response.headers.get("retry-after"), self.clock.now())
        if status in (429, 503):
            seconds = wait.total_seconds() if wait else _LONGEST_DELAY
            self._paused[url.host] = self.clock.monotonic() + seconds
        return FetchError(what, passing=status in (408, 425, 429) or status >= 500, wait=wait, gone=status == 410)

    def _wait(self, url: httpx.URL) -> None:
        """Wait until the host may be asked; where it asked for more than a while, raise FetchError at once."""
        now = self.clock.monotonic()
        pause = self._paused.get(url.host, now) - now
        if pause > self.config.delay:
            raise FetchError(f"{url.host} asked for patience", passing=True, wait=timedelta(seconds=pause))
        due = self._asked.get(url.host, now - _ROBOTS_SECONDS) + self._delay(url)
        if due > now:
            self.clock.sleep(due - now)
        self._asked[url.host] = self.clock.monotonic()

    def _delay(self, url: httpx.URL) -> float:
        known = self._robots.get(_origin(url))
        asked = known.rules.crawl_delay(self._name) if known and known.rules else None
        return max(self.config.delay, min(asked or 0.0, _LONGEST_DELAY))

    def _check_robots(self, url: httpx.URL) -> None:
        """Raises FetchError where the host's robots.txt forbids the address, or cannot be had for now (RFC 9309)."""
        origin = _origin(url)
        known = self._robots.get(origin)
        if known is None or known.until < self.clock.monotonic():
            known = self._robots[origin] = self._rules(origin)
        if known.error is not None:
            raise FetchError(f"robots.txt cannot be had: {known.error}", passing=True)
        if known.rules is not None and not known.rules.can_fetch(str(url), self._name):
            raise FetchError("robots.txt of the site forbids it", hint="its owner may allow your user_agent")

    def _rules(self, origin: str) -> _Rules:
        until = self.clock.monotonic() + _ROBOTS_SECONDS
        try:
            found = self._follow(f"{origin}/robots.txt", {"Accept": "text/plain, */*;q=0.1"}, robots=False)
        except FetchError as error:
            if error.passing:
                return _Rules(None, self.clock.monotonic() + _LONGEST_DELAY, error.what)
            return _Rules(None, until)  # none there: all may be fetched
        return _Rules(Protego.parse(found.body[:_ROBOTS_BYTES].decode("utf-8", "replace")), until)


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except (httpx.TimeoutException, httpcore.TimeoutException):
        raise FetchError("no answer in time", passing=True) from None
    except zlib.error:
        raise FetchError("packed so that it cannot be unpacked", passing=True) from None
    except _ERRORS as error:
        raise FetchError(f"no answer: {str(error)[:200] or type(error).__name__}", passing=True) from None


def _address(url: str) -> httpx.URL:
    """The address, or FetchError where it is none that is fetched."""
    try:
        address = httpx.URL(url)
    except (httpx.InvalidURL, ValueError):
        raise FetchError("no address") from None
    if address.scheme not in ("http", "https") or not address.host:
        raise FetchError("no http or https address")
    if address.userinfo:
        raise FetchError("an address with a user or password in it")
    return address


def _origin(url: httpx.URL) -> str:
    return f"{url.scheme}://{url.netloc.decode('ascii')}"
