"""Connections that are safe to make for an address somebody else wrote: no local network, no endless answer.

The check is made on the address that the connection goes to, so that no name can be pointed elsewhere between check and
connection. Proxies of the environment are not used, because behind one nobody could check that.
"""

import ipaddress
import socket
import ssl
import time
from collections.abc import Iterable, Iterator
from typing import Any

import httpcore
import httpx

from dragoman.watching.errors import FetchError

_NAT64 = ipaddress.ip_network("64:ff9b::/96")


class Guard(httpcore.NetworkBackend):
    """Connects to public addresses only, unless `allow_private`; reading and writing end at the time `limit` set."""

    def __init__(self, *, allow_private: bool = False) -> None:
        self.allow_private = allow_private
        self._until = float("inf")
        self._plain = httpcore.SyncBackend()

    def limit(self, seconds: float) -> None:
        """From now on, connections may take so long together."""
        self._until = time.monotonic() + seconds

    def left(self, timeout: float | None = None) -> float:
        """The seconds left, `timeout` at most. Raises FetchError where there are none."""
        left = self._until - time.monotonic()
        if left <= 0:
            raise FetchError("took too long", passing=True)
        return min(left, timeout if timeout is not None else left)

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:  # fmt: skip
        """Connect to the first address of the host that may be asked and answers."""
        error: Exception = FetchError(f"{host} has no address", passing=True)
        for address in self._addresses(host, port):
            try:
                stream = self._plain.connect_tcp(address, port, self.left(timeout), local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as failed:
                error = failed
                continue
            return _Stream(stream, self)
        raise error

    def _addresses(self, host: str, port: int) -> list[str]:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            raise FetchError(f"no such host: {host}", passing=True) from None
        addresses = list(dict.fromkeys(str(row[4][0]) for row in found))
        allowed = [address for address in addresses if self.allow_private or is_public(address)]
        if addresses and not allowed:
            hint = "allow_private = true in FEEDS.toml allows it"
            raise FetchError(f"{host} is an address of the local network", hint=hint)
        return allowed


class _Stream(httpcore.NetworkStream):
    """A connection whose every step ends at the guard's time."""

    def __init__(self, stream: httpcore.NetworkStream, guard: Guard) -> None:
        self._stream, self._guard = stream, guard

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._guard.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._guard.left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        secure = self._stream.start_tls(ssl_context, server_hostname, self._guard.left(timeout))
        return _Stream(secure, self._guard)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class Transport(httpx.BaseTransport):
    """httpx over connections that a guard made."""

    def __init__(self, guard: Guard) -> None:
        self._pool = httpcore.ConnectionPool(ssl_context=httpx.create_ssl_context(), network_backend=guard)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request."""
        url = httpcore.URL(
            scheme=request.url.raw_scheme, host=request.url.raw_host, port=request.url.port, target=request.url.raw_path
        )  # fmt: skip
        asked = httpcore.Request(
            request.method, url, headers=request.headers.raw, content=request.stream, extensions=request.extensions
        )  # fmt: skip
        answer = self._pool.handle_request(asked)
        assert isinstance(answer.stream, Iterable)
        return httpx.Response(
            answer.status, headers=answer.headers, stream=_Body(answer), extensions=answer.extensions
        )  # fmt: skip

    def close(self) -> None:
        """End all connections."""
        self._pool.close()


class _Body(httpx.SyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        assert isinstance(self._answer.stream, Iterable)
        yield from self._answer.stream

    def close(self) -> None:
        self._answer.close()


def is_public(address: str) -> bool:
    """Whether an IP address is of the public internet; one that wraps an IPv4 address is judged by that."""
    try:
        found = ipaddress.ip_address(address.split("%")[0])
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv6Address):
        inside = found.ipv4_mapped or found.sixtofour
        if found in _NAT64:
            inside = ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)
        if inside is not None:
            return is_public(str(inside))
    return found.is_global and not found.is_multicast and not found.is_reserved
