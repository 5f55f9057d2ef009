"""Corrections: what a person says of a coded item, found again in any coding of the report by its place and words.

An edit's `changes`: `type mode status sources targets date place fatalities injured size` of events, `kind by to status
action due` of commitments, `value low high` of figures, `speaker` of quotes. Actors are lists of {identity, name, type,
country, sectors, code, wikidata}, `date` and `due` {earliest, latest}, counts {low, high}, `place` as in the record.
"""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any, Literal

import msgspec

from dragoman.book.keys import key_of
from dragoman.finding.events.ontology import Ontology, load_ontology
from dragoman.model import Actor, CodedReport, Commitment, Count, Due, Event, EventTime, Figure, Place, Quote

KINDS = {"event": "events", "commitment": "commitments", "figure": "figures", "quote": "quotes"}
SIDES = ("sources", "targets", "by", "to", "speaker")  # changes that are actors
FIELDS = {
    "event": (
        "type", "mode", "status", "sources", "targets", "date", "place", "fatalities", "injured", "size",
    ),
    "commitment": ("kind", "by", "to", "status", "action", "due"),
    "figure": ("value", "low", "high"),
    "quote": ("speaker",),
}  # fmt: skip
COLUMNS = """correction, made, who, kind, report_id, start, "end", words, type, nth, sentence, sentence_start, verdict,
 changes, note"""


@dataclass(frozen=True, slots=True)
class Correction:
    """One row of table corrections; `changes` as a dict."""

    key: int
    made: datetime
    who: str | None
    kind: str
    report_id: str
    start: int
    end: int
    words: str
    type: str
    nth: int
    sentence: str
    sentence_start: int
    verdict: str
    changes: Mapping[str, Any]
    note: str | None

    @classmethod
    def of(cls, row: Sequence[Any]) -> "Correction":
        """From a row of COLUMNS."""
        *values, changes, note = row
        return cls(*(*values, json.loads(changes) if changes else {}, note))

    def row(self) -> tuple[Any, ...]:
        """As a row of the table."""
        changes = json.dumps(dict(self.changes), ensure_ascii=False, sort_keys=True) if self.changes else None
        return (
            self.key, self.made, self.who, self.kind, self.report_id, self.start, self.end, self.words, self.type,
            self.nth, self.sentence, self.sentence_start, self.verdict, changes, self.note,
        )  # fmt: skip

    def identities(self) -> list[int]:
        """The identities of the actors that it puts in."""
        return [int(actor["identity"]) for side in SIDES for actor in self.changes.get(side) or ()]


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a coded report as corrections name it; the words around are its sentence, or itself."""

    kind: str
    id: str
    start: int
    end: int
    type: str
    nth: int
    around: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Laid:
    """A report with its corrections; `identities` are those of actors that they put in, by their id in `coded`.

    `cast` are these actors, `found` gives the item's id of each correction that has one.
    """

    coded: CodedReport
    cast: tuple[Actor, ...] = ()
    identities: Mapping[str, int] = field(default_factory=dict)
    found: Mapping[int, str] = field(default_factory=dict)


def items_of(coded: CodedReport, kind: str) -> list[Item]:
    """The items of a kind, in the order of the record."""
    seen: Counter[tuple[Any, ...]] = Counter()
    items = []
    for one in getattr(coded, KINDS[kind]):
        span = (one.trigger.start, one.trigger.end) if kind == "event" else (one.start, one.end)
        around = (one.sentence.start, one.sentence.end) if kind == "event" else span
        type = {"event": "type", "figure": "measure"}.get(kind, "kind")
        what = (*span, getattr(one, type))
        items.append(Item(kind, one.id, *span, getattr(one, type), seen[what], around))
        seen[what] += 1
    return items


def correction_key(kind: str, report_id: str, item: Item, words: str) -> int:
    """Of an item's one correction: a later one takes its place."""
    return key_of("correction", kind, report_id, item.start, item.end, words, item.type, item.nth)


def item_of(coded: CodedReport, given: Correction) -> str | None:
    """The id of the item that a correction is of; None where its words or its item are no longer there.

    Its type must be the one that was judged, or the one that was put in its place; an edit of the type holds whatever
    the type is now, if there is but one item at those words.
    """
    shift = _shift(coded.report.text, given)
    if shift is None:
        return None
    start, end = given.start + shift, given.end + shift
    there = [item for item in items_of(coded, given.kind) if item.nth == given.nth and _same_words(item, start, end)]
    types = (given.type, given.changes.get("type"), given.changes.get("kind"))
    fit = [item for item in there if item.type in types]
    if not fit and len(there) == 1 and ("type" in given.changes or "kind" in given.changes):
        fit = there

    def apart(item: Item) -> tuple[int, int, int]:
        return (
            abs(item.start - start) + abs(item.end - end),
            types.index(item.type) if item.type in types else 3,
            item.start,
        )

    return min(fit, key=apart).id if fit else None


def _same_words(item: Item, start: int, end: int) -> bool:
    """Whether an item's words are those from `start` to `end`, by and large: a trigger may be a word longer."""
    shared = min(item.end, end) - max(item.start, start)
    whole = max(item.end, end) - min(item.start, start)
    shorter = min(item.end - item.start, end - start)
    return 2 * shared >= whole or (item.kind == "event" and shared > 0 and shared == shorter)


def _shift(text: str, given: Correction) -> int | None:
    """How far the words have moved: 0 in the text that was judged; in another version, as far as their sentence."""
    if text[given.start : given.end] == given.words:
        return 0
    at = text.find(given.sentence)
    if at < 0 or text.find(given.sentence, at + 1) >= 0:
        return None
    return at - given.sentence_start


def laid_over(coded: CodedReport, given: Sequence[Correction]) -> Laid:
    """The report as corrected. What is rejected is gone, also from what refers to it; ids stay as they were."""
    if not given:
        return Laid(coded)
    cast: dict[str, Actor] = {}
    identities: dict[str, int] = {}
    found: dict[int, str] = {}
    changed: dict[str, Any] = {}
    for one in given:
        id = item_of(coded, one)
        if id is None:
            continue
        found[one.key] = id
        item = next(i for i in getattr(coded, KINDS[one.kind]) if i.id == id)
        changed[id] = None if one.verdict == "reject" else _edited(item, _with_cast(one.changes, cast, identities))
    return Laid(_replaced(coded, changed), tuple(cast.values()), identities, found)


def _replaced(coded: CodedReport, changed: Mapping[str, Any]) -> CodedReport:
    """With items changed, or taken out where None."""
    gone = {id for id, item in changed.items() if item is None}
    lists = {
        name: [changed.get(item.id, item) for item in getattr(coded, name) if item.id not in gone]
        for name in KINDS.values()
    }
    replace = msgspec.structs.replace
    lists["commitments"] = [replace(c, event=None) if c.event in gone else c for c in lists["commitments"]]
    lists["processes"] = [replace(p, events=[e for e in p.events if e not in gone]) for p in coded.processes]
    lists["stances"] = [s for s in coded.stances if s.toward not in gone]
    return replace(coded, **lists)


def _with_cast(
    changes: Mapping[str, Any], cast: dict[str, Actor], identities: dict[str, int]
) -> dict[str, Any]:  # fmt: skip
    """Changes whose actors are ids; the actors are put into `cast` and `identities`."""
    made = dict(changes)
    for side in SIDES:
        if side not in changes:
            continue
        made[side] = []
        for actor in changes[side] or ():
            identity = int(actor["identity"])
            id = f"given:{identity}"
            identities[id] = identity
            cast[id] = Actor(
                id=id, name=actor["name"], type=actor["type"], country=actor["country"],
                sectors=list(actor.get("sectors") or ()), code=actor["code"], role=None, wikidata=actor.get("wikidata"),
                evidence="rule",
            )  # fmt: skip
            made[side].append(id)
    return made


def _edited(item: Any, changes: Mapping[str, Any]) -> Any:
    """An item as a person has it: what they accepted or edited is certain."""
    if isinstance(item, Event):
        return _event(item, changes)
    if isinstance(item, Commitment):
        return _commitment(item, changes)
    if isinstance(item, Quote) and "speaker" in changes:
        return msgspec.structs.replace(item, speaker=next(iter(changes["speaker"]), None))
    if isinstance(item, Figure) and changes:
        known = any(changes.get(name) is not None for name in ("value", "low", "high"))
        return msgspec.structs.replace(item, known=known, **changes)
    return item


def _event(event: Event, changes: Mapping[str, Any]) -> Event:
    made = {name: changes[name] for name in ("status", "sources", "targets") if name in changes}
    made |= {name: _count(changes[name]) for name in ("fatalities", "injured", "size") if name in changes}
    if "date" in changes:
        day = changes["date"] or {"earliest": None, "latest": None}
        from_: Literal["text"] | None = "text" if day["earliest"] or day["latest"] else None
        made["time"] = EventTime(text=event.time.text, earliest=day["earliest"], latest=day["latest"], from_=from_)
    if "place" in changes:
        made["places"] = [msgspec.convert(changes["place"], Place)] if changes["place"] else []
    if "type" in changes or "mode" in changes:
        made |= _coded(event, changes)
    rule = f"{event.rule}, {'edited' if changes else 'accepted'}"
    return msgspec.structs.replace(event, confidence=1.0, rule=rule, **made)


def _coded(event: Event, changes: Mapping[str, Any]) -> dict[str, Any]:
    """The codes of another type or mode; a mode that the type does not have is left out."""
    types = _ontology().types
    type = changes.get("type", event.type)
    mode = changes.get("mode", event.mode)
    mode = mode if mode in types[type].modes else None
    if (type, mode) == (event.type, event.mode):
        return {}
    return {
        "type": type, "mode": mode, "cameo": _ontology().cameo(type, mode), "quad": types[type].quad,
        "goldstein": _ontology().score(type, mode),
    }  # fmt: skip


def _commitment(item: Commitment, changes: Mapping[str, Any]) -> Commitment:
    made = {name: changes[name] for name in ("kind", "by", "to", "status", "action") if name in changes}
    if "due" in changes:
        due = changes["due"]
        text = item.due.text if item.due else ""
        made["due"] = Due(text=text, earliest=due["earliest"], latest=due["latest"]) if due else None
    return msgspec.structs.replace(item, **made)


def _count(value: Mapping[str, Any] | None) -> Count | None:
    return Count(low=value["low"], high=value["high"]) if value else None


@cache
def _ontology() -> Ontology:
    return load_ontology()


def ontology() -> Ontology:
    """The packaged ontology, read once."""
    return _ontology()
