"""A commitment as one report tells it, and the blocks it stands in."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations
from typing import Any

from dragoman.book.keys import key_of
from dragoman.book.ledger.actions import light_words, state_names
from dragoman.book.linking.told import COLUMNS as EVENT_COLUMNS
from dragoman.book.linking.told import TABLES as EVENT_TABLES
from dragoman.book.linking.told import Told
from dragoman.book.parties import Party, parties
from dragoman.book.stems import hash_of
from dragoman.book.tables import Tables

NEAR, FAR = 45, 366  # days of a block of one stem, of two
_MOST_STEMS = 6  # of an action, in its blocks
_MOST_PARTIES = 3
_SMALL = 12  # a number above it tells as much as a word: two pledges of 20,000 tonnes are hardly two
COLUMNS = """m.mention, m.report, f.family, r.published, m.kind, m.by_actors, m.by_codes, m.by_countries, m.to_actors,
 m.to_codes, m.to_countries, m.action, m.due_text, m.due_earliest, m.due_latest, m.status, m.event, m.start, m."end",
 m.words, m.names, m.numbers, m.replaces, m.home"""
TABLES = """commitment_mentions m JOIN reports r ON r.report = m.report JOIN report_families f ON f.report = m.report"""


@dataclass(frozen=True, slots=True)
class Undertaking:
    """One mention. Days are ordinals of the proleptic Gregorian calendar; None is unknown."""

    mention: int
    report: int
    family: int
    published: int | None
    kind: str
    by: tuple[Party, ...]
    to: tuple[Party, ...]
    action: str
    due_text: str | None
    earliest: int | None
    latest: int | None
    status: str
    event: Told | None  # the event mention that it is
    start: int
    end: int
    words: frozenset[int]  # hashed stems of the action that tell something, and large numbers
    light: frozenset[int]  # and those that tell little
    names: frozenset[int]
    numbers: frozenset[str]
    replaces: bool

    @property
    def states(self) -> frozenset[int]:
        """Those of the names that are of states."""
        return self.names & state_names()

    @classmethod
    def of(cls, row: Sequence[Any]) -> "Undertaking":
        """From a row of COLUMNS; its event is not loaded."""
        (mention, report, family, published, kind, by, by_codes, by_countries, to, to_codes, to_countries, action,
         due_text, earliest, latest, status, _, start, end, words, names, numbers, replaces, home) = row  # fmt: skip
        light = light_words()
        stems = {*words, *(hash_of(f"#{number}") for number in numbers if float(number) > _SMALL)}
        return cls(
            mention, report, family, _ordinal(published), kind, parties(by, by_codes, by_countries, home),
            parties(to, to_codes, to_countries, home), action, due_text, _ordinal(earliest), _ordinal(latest), status,
            None, start, end, frozenset(stems - light), frozenset(stems & light), frozenset(names), frozenset(numbers),
            replaces,
        )  # fmt: skip


def load(tables: Tables, mentions: Sequence[int]) -> dict[int, Undertaking]:
    """Mentions of commitments by key, each with its event mention."""
    rows = list(tables.select_in(f"SELECT {COLUMNS} FROM {TABLES} WHERE m.mention IN ({{}})", mentions))
    events = {row[0]: row[16] for row in rows if row[16] is not None}
    sql = f"SELECT {EVENT_COLUMNS} FROM {EVENT_TABLES} WHERE m.mention IN ({{}})"
    told = {row[0]: Told.of(row) for row in tables.select_in(sql, sorted(set(events.values())))}
    return {row[0]: replace(Undertaking.of(row), event=told.get(events.get(row[0], -1))) for row in rows}


def blocks(one: Undertaking) -> list[int]:
    """Keys of the blocks a mention stands in: only mentions with one in common are compared.

    A block is who undertakes it, a stem of the action and 45 days, or two stems and a year: one shared word brings
    together what is told at about one time, two shared ones also what is followed up a year later. The time is the day
    of the report and the day that is due, so that what is kept, broken or put off finds what fell due then. Of many
    stems those with the least hashes are taken: two actions that share words then tend to take the same ones.
    """
    days = sorted({day for day in (one.published, one.latest or one.earliest) if day is not None})
    who = sorted({p.place or p.code or str(p.identity) for p in one.by})[:_MOST_PARTIES]
    stems = sorted(one.words)[:_MOST_STEMS]
    near, far = _periods(days, NEAR), _periods(days, FAR)
    found = {key_of("commitments", w, "near", when, stem) for w in who for when in near for stem in stems}
    pairs = list(combinations(stems, 2))
    return sorted(found | {key_of("commitments", w, "far", when, *two) for w in who for when in far for two in pairs})


def _periods(days: Sequence[int], length: int) -> list[int]:
    """Two overlapping periods a day, so that two days up to `length` apart share one."""
    return sorted({day // length + step for day in days for step in (0, 1)})


def _ordinal(day: date | None) -> int | None:
    return day.toordinal() if day else None
