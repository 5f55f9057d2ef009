"""Events of the book as exports need them: with their actors, places and reports, read a batch at a time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from dragoman.book.store import Store
from dragoman.book.tables import Tables
from dragoman.showing.exports.cast import gather_cast
from dragoman.showing.exports.choosing import batches

Range = tuple[int | None, int | None]  # at least, at most


@dataclass(frozen=True, slots=True)
class Player:
    """An actor of an event. `country` is ISO 3166-1 alpha-3 or None; `role` the office held when it was reported."""

    identity: int
    name: str
    type: str
    country: str | None
    sectors: tuple[str, ...]
    code: str
    role: str | None
    wikidata: str | None


@dataclass(frozen=True, slots=True)
class Story:
    """A report that tells an event; `text` is empty but for the first one."""

    report: int
    id: str
    url: str | None
    source: str | None
    title: str | None
    dek: str | None
    language: str | None
    published: date | None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an event was. Degrees are WGS84."""

    name: str
    country: str | None
    admin1: str | None
    latitude: float | None
    longitude: float | None
    geonameid: int | None


@dataclass(frozen=True, slots=True)
class Happening:
    """An event of the book. `day` stands for it where a format has one (choosing.DAY).

    `start`..`end` is its sentence in the text of `stories[0]`, the first report.
    """

    key: int
    type: str
    mode: str | None
    contexts: tuple[str, ...]
    cameo: str
    quad: int
    score: float
    sources: tuple[Player, ...]
    targets: tuple[Player, ...]
    reciprocal: bool
    day: date | None
    earliest: date | None
    latest: date | None
    place: Spot | None
    status: str
    fatalities: Range
    injured: Range
    size: Range
    mentions: int
    witnesses: int
    confidence: float
    disputed: tuple[str, ...]
    stories: tuple[Story, ...]
    trigger: str
    start: int
    end: int

    @property
    def first(self) -> Story:
        return self.stories[0]

    @property
    def sentence(self) -> str:
        return self.first.text[self.start : self.end]


_EVENT = """e.event, type, mode, contexts, cameo, quad, goldstein, reciprocal, earliest, latest, status, mentions,
 witnesses, confidence, disputed, fatalities_low, fatalities_high, injured_low, injured_high, size_low, size_high,
 place, country, admin1, latitude, longitude, geonameid,
 sources, source_codes, source_countries, targets, target_codes, target_countries, c.day, e.first_report"""


def happenings(store: Store) -> Iterator[Happening]:
    """The events of temporary table `chosen`, in its order; memory does not grow with their number."""
    gather_cast(store)
    _gather_roles(store)
    for keys in batches(store, "chosen", "event"):
        yield from _batch(store.tables, keys)


def _gather_roles(store: Store) -> None:
    """Temporary table `export_roles`: the office held when the first report told it, by event and identity."""
    store.con.execute("""CREATE OR REPLACE TEMP TABLE export_roles AS
        SELECT c.event, a.identity, min(a.role) AS role FROM chosen c JOIN actor_mentions a ON a.report = c.first_report
        JOIN events e ON e.event = c.event
        WHERE a.role IS NOT NULL AND (list_contains(e.sources, a.identity) OR list_contains(e.targets, a.identity))
        GROUP BY c.event, a.identity""")
    store.con.execute("CREATE INDEX export_roles_event ON export_roles (event)")


def _batch(tables: Tables, keys: Sequence[int]) -> list[Happening]:
    rows = list(
        tables.select_in(
            f"SELECT {_EVENT} FROM events e JOIN chosen c ON c.event = e.event WHERE e.event IN ({{}})", keys
        )
    )
    identities = sorted({i for row in rows for side in (row[27], row[30]) for i in side})
    sql = "SELECT identity, head, name, type, sectors, wikidata FROM export_cast WHERE identity IN ({})"
    cast = {row[0]: row[1:] for row in tables.select_in(sql, identities)}
    sql = "SELECT event, identity, role FROM export_roles WHERE event IN ({})"
    roles = {(event, identity): role for event, identity, role in tables.select_in(sql, keys)}
    sql = """SELECT e.event, m.report, m.sentence_start, m.sentence_end, m.trigger FROM event_members e
        JOIN event_mentions m ON m.mention = e.mention WHERE e.event IN ({})"""
    told: dict[int, list[tuple[int, int, int, str]]] = {}
    for event, *where in tables.select_in(sql, keys):
        told.setdefault(event, []).append((where[0], where[1], where[2], where[3]))
    stories = _stories(tables, sorted({r for group in told.values() for r, *_ in group}), {row[-1] for row in rows})
    built = {row[0]: _built(row, cast, roles, told[row[0]], stories) for row in rows}
    return [built[key] for key in keys]


def _stories(tables: Tables, reports: Sequence[int], firsts: set[int]) -> dict[int, Story]:
    sql = "SELECT report, id, url, source, title, dek, language, published FROM reports WHERE report IN ({})"
    found = {row[0]: row for row in tables.select_in(sql, reports)}
    texts: dict[int, str] = dict(
        tables.select_in("SELECT report, text FROM reports WHERE report IN ({})", sorted(firsts))
    )
    return {key: Story(*row, texts.get(key, "")) for key, row in found.items()}


def _built(
    row: tuple[Any, ...],
    cast: dict[int, tuple[Any, ...]],
    roles: dict[tuple[int, int], str],
    told: Sequence[tuple[int, int, int, str]],
    stories: dict[int, Story],
) -> Happening:
    (key, type, mode, contexts, cameo, quad, score, reciprocal, earliest, latest, status, mentions, witnesses,
     confidence, disputed, dead_low, dead_high, hurt_low, hurt_high, size_low, size_high, *where,
     sources, source_codes, source_countries, targets, target_codes, target_countries, day, first) = row  # fmt: skip

    def player(identity: int, code: str, country: str) -> Player:
        head, name, kind, sectors, wikidata = cast[identity]
        role = roles.get((key, identity))
        return Player(head, name, kind, country or None, tuple(sectors or ()), code, role, wikidata)

    start, end, trigger = min((start, end, trigger) for report, start, end, trigger in told if report == first)
    others = sorted(
        {r for r, *_ in told} - {first}, key=lambda r: (stories[r].published is None, stories[r].published, r)
    )
    return Happening(
        key, type, mode, tuple(contexts), cameo, quad, score,
        tuple(player(*one) for one in zip(sources, source_codes, source_countries, strict=True)),
        tuple(player(*one) for one in zip(targets, target_codes, target_countries, strict=True)),
        reciprocal, day, earliest, latest, Spot(*where) if where[0] is not None else None, status,
        (dead_low, dead_high), (hurt_low, hurt_high), (size_low, size_high), mentions, witnesses, confidence,
        tuple(disputed), tuple(stories[r] for r in (first, *others)), trigger, start, end,
    )  # fmt: skip
