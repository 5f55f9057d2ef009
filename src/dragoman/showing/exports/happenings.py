"""Events of the book as exports need them: with their actors, places and reports, read a batch at a time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from dragoman.book.store import Store
from dragoman.showing.exports.cast import Member, gather_cast, members
from dragoman.showing.exports.choosing import ranges

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


_SOURCES, _TARGETS = 27, 30  # columns of the identities
_Telling = tuple[int, int, int, str]  # report, start and end of the sentence, trigger


def happenings(store: Store, total: int) -> Iterator[Happening]:
    """The events of temporary table `chosen`, in its order; memory does not grow with their number."""
    gather_cast(store)
    _gather_roles(store)
    for part in ranges(total):
        yield from _part(store, part)


def _gather_roles(store: Store) -> None:
    """Temporary table `export_roles`: the office held when the first report told it, by event and identity."""
    store.con.execute("""CREATE OR REPLACE TEMP TABLE export_roles AS
        SELECT c.event, a.head AS identity, min(a.role) AS role FROM chosen c
        JOIN (SELECT m.report, m.role, coalesce(g.into_identity, m.identity) AS head
              FROM actor_mentions m LEFT JOIN actor_merges g ON g.identity = m.identity WHERE m.role IS NOT NULL
        ) a ON a.report = c.first_report
        JOIN events e ON e.event = c.event
        WHERE list_contains(e.sources, a.head) OR list_contains(e.targets, a.head)
        GROUP BY c.event, a.head""")
    store.con.execute("CREATE INDEX export_roles_event ON export_roles (event)")


def _part(store: Store, part: tuple[int, int]) -> Iterator[Happening]:
    """Events by their numbers. Joins with a part of `chosen` are faster than looking keys up in indexes."""
    within = "c.n >= ? AND c.n < ?"
    events = store.con.execute(
        f"""SELECT {_EVENT} FROM chosen c JOIN events e ON e.event = c.event WHERE {within} ORDER BY c.n""", part
    ).fetchall()
    identities = sorted({i for row in events for side in (row[_SOURCES], row[_TARGETS]) for i in side})
    cast = members(store, identities)
    roles: dict[tuple[int, int], str] = {
        (event, identity): role
        for event, identity, role in store.con.execute(
            f"""SELECT r.event, r.identity, r.role FROM chosen c JOIN export_roles r ON r.event = c.event
            WHERE {within}""", part
        ).fetchall()
    }  # fmt: skip
    told: dict[int, list[_Telling]] = {}
    stories: dict[int, Story] = {}
    rows = store.con.execute(
        f"""SELECT c.event, m.sentence_start, m.sentence_end, m.trigger, r.report, r.id, r.url, r.source, r.title,
          r.dek, r.language, r.published FROM chosen c JOIN event_members b ON b.event = c.event
        JOIN event_mentions m ON m.mention = b.mention JOIN reports r ON r.report = m.report WHERE {within}""", part
    )  # fmt: skip
    while row := rows.fetchone():
        event, start, end, trigger, report, *about = row
        told.setdefault(event, []).append((report, start, end, trigger))
        if report not in stories:
            stories[report] = Story(report, *about)
    texts: dict[int, str] = dict(
        store.con.execute(
            f"""SELECT report, text FROM reports
            WHERE report IN (SELECT c.first_report FROM chosen c WHERE {within})""", part
        ).fetchall()
    )  # fmt: skip
    for row in events:
        yield _built(row, cast, roles, told[row[0]], stories, texts)


def _built(
    row: tuple[Any, ...],
    cast: dict[int, Member],
    roles: dict[tuple[int, int], str],
    told: Sequence[_Telling],
    stories: dict[int, Story],
    texts: dict[int, str],
) -> Happening:
    (key, type, mode, contexts, cameo, quad, score, reciprocal, earliest, latest, status, mentions, witnesses,
     confidence, disputed, dead_low, dead_high, hurt_low, hurt_high, size_low, size_high, *where,
     sources, source_codes, source_countries, targets, target_codes, target_countries, day, first) = row  # fmt: skip

    def player(identity: int, code: str, country: str) -> Player:
        one = cast[identity]
        role = roles.get((key, identity))
        return Player(one.head, one.name, one.type, country or None, one.sectors, code, role, one.wikidata)

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
        tuple(disputed), (replace(stories[first], text=texts[first]), *(stories[r] for r in others)), trigger,
        start, end,
    )  # fmt: skip
