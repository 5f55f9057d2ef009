"""A coded report as rows of the book's tables. Nothing here touches the database."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import msgspec

from dragoman.book.duplicates import signature
from dragoman.book.keys import key_of
from dragoman.book.layers import Layers
from dragoman.book.ledger.actions import ActionWords
from dragoman.book.stems import Stemmer
from dragoman.model import Actor, CodedReport, Count, Place

Row = tuple[Any, ...]
MOST_TERMS = 2_000  # of one report; a longer one is found by its first
_STRUCT = {"a": "actor", "e": "event", "c": "commitment", "p": "process"}


@dataclass(slots=True)
class Rows:
    """Rows by table, in the order of the columns in schema.sql (those that linking fills are not here)."""

    report: int
    tables: dict[str, list[Row]] = field(default_factory=dict)

    def put(self, table: str, *values: Any) -> None:
        self.tables.setdefault(table, []).append(values)


def report_key(id: str, text: str) -> int:
    """The key of a report: another text under the same id is another version."""
    return key_of("report", id, text)


def rows_of(
    coded: CodedReport, coder: str, change: int, stemmer: Stemmer, layers: Layers | None = None
) -> Rows:  # fmt: skip
    """All rows of one report; its items as the user's `layers` have them, its record as coded."""
    info = coded.report
    rows = item_rows(coded, stemmer, layers)
    bare = msgspec.structs.replace(coded, report=msgspec.structs.replace(info, text=""))
    rows.put(
        "reports", rows.report, info.id, info.url, info.source, info.title, info.dek, info.language,
        _day(info.published),
        info.published_from, info.words, info.text, bare.to_json(), coder, change, signature(info.text),
    )  # fmt: skip
    for term, times in sorted(stemmer.counted(info.text).most_common(MOST_TERMS)):
        rows.put("terms", term, rows.report, min(times, 32_000))
    return rows


def item_rows(coded: CodedReport, stemmer: Stemmer, layers: Layers | None = None) -> Rows:
    """The rows of what a report says."""
    layers = layers or Layers()
    rows = Rows(report_key(coded.report.id, coded.report.text))
    own = {actor.id: layers.own(coded.report.id, actor) for actor in coded.actors}
    for actor in coded.actors:
        rows.put(
            "actor_mentions", rows.report, actor.id, own[actor.id], actor.name, actor.type, actor.country,
            actor.sectors, actor.code, actor.role, actor.wikidata, actor.evidence,
        )  # fmt: skip
    laid = layers.laid(coded)
    cast = {actor.id: actor for actor in (*coded.actors, *laid.cast)}
    own |= laid.identities
    for id, actor in cast.items():
        rows.put("actor_names", own[id], actor.name, actor.type, actor.country, actor.code, actor.wikidata)
    identities = {id: layers.head(identity) for id, identity in own.items()}
    keys = mention_keys(rows.report, coded)  # of what the machine coded, so that they outlive corrections
    home = home_of(laid.coded, cast)
    _put_events(rows, laid.coded, keys, identities, cast, stemmer, home)
    _put_commitments(rows, laid.coded, keys, identities, cast, stemmer, home)
    _put_others(rows, laid.coded, keys, identities, stemmer, home)
    return rows


def coded_from(text: str, record: str) -> CodedReport:
    """The coded report again, exactly as it was added."""
    coded = CodedReport.from_json(record)
    return msgspec.structs.replace(coded, report=msgspec.structs.replace(coded.report, text=text))


def mention_keys(report: int, coded: CodedReport) -> dict[str, int]:
    """The keys of a report's events and commitments, by id; made of words and types, so that coding anew keeps them."""
    keys: dict[str, int] = {}
    seen: Counter[Row] = Counter()
    spans: list[tuple[str, Row]] = [(e.id, ("event", e.type, e.trigger.start, e.trigger.end)) for e in coded.events]
    spans += [(c.id, ("commitment", c.kind, c.start, c.end)) for c in coded.commitments]
    for id, what in spans:
        keys[id] = key_of(report, *what, seen[what])
        seen[what] += 1
    return keys


def home_of(coded: CodedReport, cast: dict[str, Actor]) -> str | None:
    """The country that at least half of the mentions with a country name; None where none does."""
    named: Counter[str] = Counter()
    for mention in coded.mentions:
        country = None
        if isinstance(mention.actor, str):
            country = cast[mention.actor].country
        elif isinstance(mention.place, Place):
            country = mention.place.country
        if country:
            named[country] += 1
    top = min(named, key=lambda c: (-named[c], c), default=None)
    return top if top and 2 * named[top] >= named.total() else None


def _put_events(
    rows: Rows,
    coded: CodedReport,
    keys: dict[str, int],
    identities: dict[str, int],
    cast: dict[str, Actor],
    stemmer: Stemmer,
    home: str | None,
) -> None:
    for event in coded.events:
        place = event.places[0] if event.places else None
        located: Row = (None,) * 6
        if place:
            located = (place.name, place.country, place.admin1, place.latitude, place.longitude, place.geonameid)
        sides = (_once(event.sources, identities), _once(event.targets, identities))
        rows.put(
            "event_mentions", keys[event.id], rows.report, event.id, event.type, event.mode,
            event.contexts, event.cameo, event.quad, event.goldstein,
            *([identities[actor] for actor in side] for side in sides),
            *([cast[actor].code for actor in side] for side in sides),
            *([cast[actor].country or "" for actor in side] for side in sides),
            event.reciprocal, event.trigger.text, event.trigger.start, event.trigger.end,
            event.sentence.start, event.sentence.end, event.time.text, _day(event.time.earliest),
            _day(event.time.latest),
            event.time.from_, *located, event.status, identities.get(event.reported_by or ""),
            *_count(event.fatalities), *_count(event.injured), *_count(event.size), event.confidence, event.rule,
            stemmer.hashed(coded.report.text[event.sentence.start : event.sentence.end]), home,
        )  # fmt: skip


def _put_commitments(
    rows: Rows,
    coded: CodedReport,
    keys: dict[str, int],
    identities: dict[str, int],
    cast: dict[str, Actor],
    stemmer: Stemmer,
    home: str | None,
) -> None:
    actions = ActionWords(stemmer)
    for item in coded.commitments:
        due = item.due
        sides = (_once(item.by, identities), _once(item.to, identities))
        rows.put(
            "commitment_mentions", keys[item.id], rows.report, item.id, item.kind,
            *([identities[actor] for actor in side] for side in sides),
            *([cast[actor].code for actor in side] for side in sides),
            *([cast[actor].country or "" for actor in side] for side in sides),
            item.action, due.text if due else None, _day(due.earliest) if due else None, _day(due.latest) if due else
            None,
            item.status, keys.get(item.event or ""), item.start, item.end,
            *actions.told(item.action, {cast[actor].country for actor in item.by}),
            actions.replaces(coded.report.text, item.start, item.end), home,
        )  # fmt: skip


def _put_others(
    rows: Rows,
    coded: CodedReport,
    keys: dict[str, int],
    identities: dict[str, int],
    stemmer: Stemmer,
    home: str | None,
) -> None:
    for quote in coded.quotes:
        rows.put(
            "quotes", rows.report, quote.id, quote.text, quote.kind, identities.get(quote.speaker or ""),
            identities.get(quote.addressee or ""), quote.cue.text if quote.cue else None, quote.start, quote.end,
        )  # fmt: skip
    for figure in coded.figures:
        rows.put(
            "figures", rows.report, figure.id, figure.measure, figure.value, figure.low, figure.high,
            figure.approximate,
            figure.unit, figure.known, identities.get(figure.actor or ""), figure.place, figure.as_of,
            identities.get(figure.reported_by or ""), figure.start, figure.end, stemmer.key(figure.measure),
            home,
        )  # fmt: skip
    for process in coded.processes:
        rows.put(
            "processes", rows.report, process.id, process.name, process.kind,
            [identities[a] for a in _once(process.parties, identities)],
            process.round, process.began, [keys[e] for e in process.events], process.start, process.end,
            stemmer.key(process.name),
        )  # fmt: skip
    for stance in coded.stances:
        kind = _STRUCT.get((stance.toward or "")[:1])
        rows.put(
            "stances", rows.report, identities.get(stance.holder or ""), kind, stance.toward, stance.stance,
            stance.start, stance.end,
        )  # fmt: skip


def _once(side: list[str], identities: dict[str, int]) -> list[str]:
    """The actors of a side; of those that are one, the first."""
    return list({identities[actor]: actor for actor in reversed(side)}.values())[::-1]


def _count(count: Count | None) -> tuple[int | None, int | None]:
    return (count.low, count.high) if count else (None, None)


def _day(text: str | None) -> date | None:
    """A day of the record. Years beyond the calendar's are left out."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None
