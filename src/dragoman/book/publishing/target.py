"""The PostgreSQL side: its address, the connection, errors in plain words. A password is never part of a message."""

import os
import re
import socket
import ssl
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from dragoman.errors import BookError

_FORM = "write postgresql://USER:PASSWORD@HOST:PORT/DATABASE"
_SCHEMA = re.compile(r"[a-z_][a-z0-9_]{0,62}")
_SSL = ("disable", "prefer", "require", "verify-full")
_CONNECT_SECONDS = 15.0
# SQLSTATE -> what it is, what to do.
_KNOWN = {
    "28P01": ("the server refused the password", "check user and password; PGPASSWORD in the environment gives one"),
    "28000": ("the server refused the user", "check the user, and pg_hba.conf there"),
    "3D000": ("no such database", "make it: createdb"),
    "42501": ("the user may not do that there", "grant it: CREATE on the database, or a schema that it owns"),
    "53100": ("the server's disk is full", "make room there and run it again: it goes on where it was"),
    "25006": ("the server is read only", "name the primary, not a standby"),
    "2BP01": ("views of others depend on the tables", "drop them first, and make them again after it"),
    "57P01": ("the server is shutting down", "run it again later: it goes on where it was"),
    "57P03": ("the server is starting or shutting down", "run it again later"),
}


@dataclass(frozen=True, slots=True)
class Target:
    """Where to publish. `host` that begins with "/" is a folder of sockets."""

    user: str
    password: str | None = field(repr=False)
    host: str
    port: int
    database: str
    sslmode: str = "prefer"
    schema: str = "dragoman"

    def __str__(self) -> str:
        """The address as it is shown: without the password."""
        if self.host.startswith("/"):
            return f"postgresql://{self.user}@/{self.database}?host={self.host}"
        return f"postgresql://{self.user}@{self.host}:{self.port}/{self.database}"


def target_of(url: str, schema: str) -> Target:
    """The target that a URL names. Raises BookError, which quotes nothing of the URL: it may hold a password."""
    if not _SCHEMA.fullmatch(schema) or schema.startswith("pg_") or schema == "information_schema":
        raise BookError(f"no name for a schema: {schema!r}", where="--schema", hint="small letters, digits and _")
    try:
        parts = urlsplit(url)
        port = parts.port or int(os.environ.get("PGPORT", "5432"))
        options = dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query)))
    except ValueError:
        raise BookError("no PostgreSQL address", hint=f"{_FORM}; special characters of the password as %40") from None
    database = unquote(parts.path.removeprefix("/"))
    if parts.scheme not in ("postgresql", "postgres") or parts.fragment or not database or "/" in database:
        raise BookError("no PostgreSQL address", hint=_FORM)
    unknown = sorted(options.keys() - {"host", "sslmode"})
    if unknown:
        raise BookError(f"unknown option {unknown[0]!r} in the address", hint="known: host, sslmode")
    mode = options.get("sslmode", "prefer")
    if mode not in _SSL:
        raise BookError(f"unknown sslmode {mode!r}", hint=f"known: {', '.join(_SSL)}")
    user = unquote(parts.username or "") or os.environ.get("PGUSER") or os.environ.get("USER", "postgres")
    password = unquote(parts.password) if parts.password is not None else os.environ.get("PGPASSWORD")
    host = options.get("host") or parts.hostname or "localhost"
    return Target(user, password, host, port, database, mode, schema)


class Server:
    """A connection to one target, its search path the schema."""

    def __init__(self, target: Target) -> None:
        self.target = target
        try:
            import pg8000.native
        except ImportError:
            hint = "install it: pip install 'dragoman[postgres]'"
            raise BookError("publishing needs the package pg8000", hint=hint) from None
        self._errors: Any = pg8000.exceptions
        with self._translated():
            sock = _socket(target)
            self._con = pg8000.native.Connection(
                target.user, host=target.host, database=target.database, password=target.password, sock=sock,
                ssl_context=_ssl(target), application_name="dragoman publish",
            )  # fmt: skip
            self._con._usock.settimeout(None)  # the limit is for connecting: a long statement is no error
        encoding = self.one("SELECT current_setting('server_encoding')")[0]
        if encoding != "UTF8":
            self.close()
            raise BookError(f"a database of encoding {encoding}", where=str(target), hint="make one: createdb -E UTF8")
        self.run("SET client_min_messages = warning")
        self.run("SET DateStyle = ISO")
        self.run(f'SET search_path = "{target.schema}", pg_catalog')

    def run(self, sql: str, **values: Any) -> list[list[Any]]:
        """Rows of a statement; `:name` in it stands for a value."""
        with self._translated():
            return list(self._con.run(sql, **values) or [])

    def one(self, sql: str, **values: Any) -> list[Any]:
        """The one row of a query that always has one."""
        return self.run(sql, **values)[0]

    def copy(self, table: str, lines: Iterable[str]) -> int:
        """Append lines in COPY's text format; how many rows they were."""
        with self._translated():
            self._con.run(f"COPY {table} FROM STDIN", stream=lines)
            return int(self._con.row_count)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """A transaction: nothing of it is kept where the block raises.

        An interrupt may come within a COPY, where the server would wait for its end before it takes a ROLLBACK: the
        connection is closed then, which ends both.
        """
        self.run("BEGIN")
        try:
            yield
        except BookError:
            with suppress(BookError):
                self.run("ROLLBACK")
            raise
        except BaseException:
            self.close()
            raise
        self.run("COMMIT")

    @contextmanager
    def _translated(self) -> Iterator[None]:
        where = str(self.target)
        try:
            yield
        except self._errors.DatabaseError as error:
            told = error.args[0] if error.args and isinstance(error.args[0], dict) else {}
            what, hint = _KNOWN.get(told.get("C", ""), (told.get("M") or "the server reported an error", None))
            raise BookError(what, where=where, hint=hint) from None
        except self._errors.InterfaceError as error:
            if "SSL" in str(error):
                raise BookError("the server offers no TLS", where=where, hint="sslmode=prefer allows that") from None
            raise BookError("the connection was lost", where=where, hint="run it again: it goes on") from None
        except ssl.SSLError as error:
            what = f"TLS failed: {error.reason or 'no common protocol'}"
            raise BookError(what, where=where, hint="sslmode=require does without a known certificate") from None
        except OSError as error:
            what = f"no connection: {error.strerror or error.__class__.__name__}"
            raise BookError(what, where=where, hint="is the server running, host and port right?") from None

    def close(self) -> None:
        """End the session; a lost one is no error here."""
        with suppress(Exception):
            self._con.close()

    def __enter__(self) -> "Server":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _socket(target: Target) -> socket.socket:
    if target.host.startswith("/"):
        sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            sock.settimeout(_CONNECT_SECONDS)
            sock.connect(str(Path(target.host) / f".s.PGSQL.{target.port}"))
        except OSError:
            sock.close()
            raise
        return sock
    sock = socket.create_connection((target.host, target.port), _CONNECT_SECONDS)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    return sock


def _ssl(target: Target) -> ssl.SSLContext | bool | None:
    """What pg8000 takes: False for none, None for "if the server offers it", a context for always."""
    if target.sslmode == "disable" or target.host.startswith("/"):
        return False
    if target.sslmode == "prefer":
        return None
    context = ssl.create_default_context()
    if target.sslmode == "require":
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context
