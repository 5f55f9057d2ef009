"""A web server of our own in a thread, whose pages the tests write; a clock that stands still until somebody sleeps."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from dragoman.watching.clock import Clock
from dragoman.watching.config import WatchConfig
from dragoman.watching.fetching import Fetcher

Headers = dict[str, str]
Answer = tuple[int, Headers, bytes]


@dataclass
class Site:
    """What the server answers, by path, and what it was asked: path and headers, in order."""

    url: str = ""
    pages: dict[str, Answer | Callable[[BaseHTTPRequestHandler], Answer | None]] = field(default_factory=dict)
    asked: list[tuple[str, Headers]] = field(default_factory=list)

    def put(self, path: str, body: str | bytes = "", *, type: str = "text/html", status: int = 200, **more: str) -> str:
        """A page; `more` are headers, _ for -. Returns its address."""
        headers = {"content-type": type, **{name.replace("_", "-"): value for name, value in more.items()}}
        self.pages[path] = (status, headers, body.encode() if isinstance(body, str) else body)
        return self.url + path

    def paths(self) -> list[str]:
        """What was asked but robots.txt."""
        return [path for path, _ in self.asked if path != "/robots.txt"]


@pytest.fixture
def site() -> Iterator[Site]:
    """The server, with no page and no robots.txt."""
    site = Site()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            site.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
            page = site.pages.get(self.path, (404, {}, b"not here"))
            answer = page(self) if callable(page) else page
            if answer is None:  # it answered by itself
                self.close_connection = True
                return
            status, headers, body = answer
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: object, client_address: object) -> None:
            """Clients that hang up are part of the tests."""

    server = Server(("127.0.0.1", 0), Handler)
    site.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield site
    server.shutdown()
    server.server_close()
    thread.join()


@dataclass
class StandingClock(Clock):
    """Stands at a moment; sleeping moves it on at once."""

    moment: datetime = datetime(2024, 5, 6, 12, 0)
    slept: list[float] = field(default_factory=list)

    def now(self) -> datetime:
        return self.moment.replace(microsecond=0)

    def monotonic(self) -> float:
        return (self.moment - datetime(2024, 1, 1)).total_seconds()

    def sleep(self, seconds: float) -> None:
        self.slept.append(round(seconds, 3))
        self.moment += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def fetcher_of(clock: StandingClock) -> Iterator[Callable[..., Fetcher]]:
    """Makes a fetcher with settings of its own; the local server may be asked unless it says otherwise."""
    made: list[Fetcher] = []

    def make(**settings: object) -> Fetcher:
        config = WatchConfig(**{"feeds": (), "delay": 0.0, "allow_private": True, **settings})
        made.append(Fetcher(config, clock))
        return made[-1]

    yield make
    for fetcher in made:
        fetcher.close()
