"""What a person writes into a field of an item, as the value that a correction keeps."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from dragoman.book.corrections import FIELDS, SIDES, ontology
from dragoman.book.identities import identity_of, plain
from dragoman.book.layers import load_layers
from dragoman.book.naming import find, several
from dragoman.book.store import Store
from dragoman.errors import BookError
from dragoman.model import Actor, CodedReport, CommitmentKind, CommitmentStatus, Place, Status

if TYPE_CHECKING:
    from dragoman.parsing.pipeline import Parser
    from dragoman.resolving.registry import Registry

STATUSES: tuple[str, ...] = Status.__args__  # type: ignore[attr-defined]
COMMITMENT_KINDS: tuple[str, ...] = CommitmentKind.__args__  # type: ignore[attr-defined]
COMMITMENT_STATUSES: tuple[str, ...] = CommitmentStatus.__args__  # type: ignore[attr-defined]
NOTHING = ("", "-", "none")  # what empties a field
NAMES = {"source": "sources", "target": "targets", "killed": "fatalities"}  # other names of fields
_COUNT = re.compile(r"(\d{1,9})\s*(?:(\+)|[-–]\s*(\d{1,9}))?", re.ASCII)
Resolver = Callable[[str, date | None], Actor | None]


def changes_of(
    store: Store, coded: CodedReport, kind: str, item: Any, given: Mapping[str, Any], resolver: Resolver | None = None
) -> dict[str, Any]:
    """The changes that `given` asks for: text as a person types it, or values as corrections keep them.

    Actors are looked for in the report, then in the book, then by `resolver`. Raises BookError with what to do.
    """
    made = {}
    for field, value in given.items():
        name = NAMES.get(field, field)
        if name not in FIELDS[kind]:
            raise BookError(f"{kind} has no field {name!r}", hint=f"one of {', '.join(FIELDS[kind])}")
        made[name] = _value(store, coded, kind, name, value, resolver)
    if kind == "event":
        type = made.get("type", item.type)
        modes = ontology().types[type].modes
        if made.get("mode") is not None and made["mode"] not in modes:
            raise BookError(
                f"{type} has no mode {made['mode']!r}", hint=f"one of {', '.join(modes)}" if modes else None
            )
    return made


def _value(
    store: Store, coded: CodedReport, kind: str, name: str, value: Any, resolver: Resolver | None
) -> Any:  # fmt: skip
    if isinstance(value, str):
        value = " ".join(value.split())
    if name in SIDES:
        return _actors(store, coded, value, resolver)
    if name in ("date", "due"):
        return _days(value)
    if name == "place":
        return _place(coded, value)
    if name in ("fatalities", "injured", "size"):
        return _count(value)
    if name in ("value", "low", "high"):
        return _number(value)
    if name == "mode":
        return None if value is None or value in NOTHING else str(value).lower()
    if name == "action":
        return _text(value)
    choices = {
        ("event", "type"): tuple(ontology().types), ("event", "status"): STATUSES,
        ("commitment", "kind"): COMMITMENT_KINDS, ("commitment", "status"): COMMITMENT_STATUSES,
    }[kind, name]  # fmt: skip
    chosen = str(value).upper() if name == "type" else str(value).lower()
    if chosen not in choices:
        raise BookError(f"{value!r} is no {name}", hint=f"one of {', '.join(choices)}")
    return chosen


def _actors(store: Store, coded: CodedReport, value: Any, resolver: Resolver | None) -> list[dict[str, Any]]:
    """A list of names, or names with "; " between, as actors."""
    words = value if isinstance(value, list | tuple) else [] if value is None else str(value).split(";")
    actors = []
    for word in words:
        if isinstance(word, Mapping):
            actors.append(_checked(word))
        elif word.strip().lower() not in NOTHING:
            actors.append(_actor(store, coded, word.strip(), resolver))
    return actors


def _checked(actor: Mapping[str, Any]) -> dict[str, Any]:
    if not all(isinstance(actor.get(name), str) for name in ("name", "type", "code")) or "identity" not in actor:
        raise BookError("an actor lacks identity, name, type or code", hint="or give its name")
    return {"country": None, "sectors": [], "wikidata": None, **actor, "identity": int(actor["identity"])}


def _actor(store: Store, coded: CodedReport, word: str, resolver: Resolver | None) -> dict[str, Any]:
    layers = load_layers(store.tables, [coded])
    of_report = [a for a in coded.actors if word in (a.id, a.code) or plain(a.name) == plain(word)]
    if len(of_report) == 1:
        return _kept(of_report[0], layers.own(coded.report.id, of_report[0]))
    try:
        found = find(store, word)
    except BookError:
        on = date.fromisoformat(coded.report.published) if coded.report.published else None
        actor = resolver(word, on) if resolver else None
        if actor is None:
            raise
        return _kept(actor, identity_of(actor))
    if len({n.head for n in found}) > 1:
        raise several(word, found, store)
    best = min(found, key=lambda n: (n.identity != n.head, n.country is None, not n.code, len(n.name), n.name))
    actor = Actor(
        id="", name=best.name, type=best.type, country=best.country, sectors=[], code=best.code,  # type: ignore[arg-type]
        role=None, wikidata=best.wikidata, evidence="rule",
    )  # fmt: skip
    return _kept(actor, best.identity)


def _kept(actor: Actor, identity: int) -> dict[str, Any]:
    return {
        "identity": identity, "name": actor.name, "type": actor.type, "country": actor.country,
        "sectors": list(actor.sectors), "code": actor.code, "wikidata": actor.wikidata,
    }  # fmt: skip


class FromRegistry:
    """A resolver: the actor that a phrase denotes by the packaged registry, loaded (seconds) when first asked."""

    def __init__(self) -> None:
        self._loaded: tuple[Registry, Parser] | None = None

    def __call__(self, word: str, on: date | None) -> Actor | None:
        from dragoman.parsing.pipeline import Parser
        from dragoman.resolving.phrases import resolve_phrase
        from dragoman.resolving.registry import Registry

        if self._loaded is None:
            self._loaded = Registry.load(), Parser(None)
        found = resolve_phrase(word, on, None, *self._loaded)
        if found is None:
            return None
        return Actor(
            id="", name=found.name, type=found.type, country=found.country, sectors=list(found.sectors),
            code=found.code, role=found.role, wikidata=found.wikidata, evidence=found.evidence,
        )  # fmt: skip


def _days(value: Any) -> dict[str, str | None] | None:
    """ "2024-03-05" or "2024-03-05/2024-03-09", or the dict of the record."""
    if value is None or value in NOTHING:
        return None
    if isinstance(value, Mapping):
        ends: Sequence[Any] = [value.get("earliest"), value.get("latest")]
    else:
        parts = str(value).split("/")
        ends = [parts[0], parts[-1]] if len(parts) <= 2 else ["?", "?"]
    try:
        days = [date.fromisoformat(str(end).strip()).isoformat() if end else None for end in ends]
    except ValueError:
        raise BookError(f"{value!r} is no date", hint="write YYYY-MM-DD, or two with / between") from None
    if days[0] and days[1] and days[0] > days[1]:
        raise BookError(f"{value!r} ends before it begins")
    return {"earliest": days[0], "latest": days[1]}


def _place(coded: CodedReport, value: Any) -> dict[str, Any] | None:
    """A place of the report, else the gazetteer's most populous of that name, else the name alone."""
    if value is None or value in NOTHING:
        return None
    if isinstance(value, Mapping):
        return dict(value)
    wanted = plain(str(value))
    for mention in coded.mentions:
        if isinstance(mention.place, Place) and wanted in (plain(mention.text), plain(mention.place.name)):
            return _as_dict(mention.place)
    from dragoman.resolving.gazetteer import Gazetteer

    found = sorted(Gazetteer.load().lookup(str(value)), key=lambda c: (c.spelling, -c.population, c.name))
    if not found:
        return _as_dict(
            Place(
                text=str(value), name=str(value), country=None, admin1=None, latitude=None, longitude=None,
                geonameid=None,
            )
        )  # fmt: skip
    one = found[0]
    return _as_dict(
        Place(
            text=str(value), name=one.name, country=one.country, admin1=one.admin1, latitude=one.latitude,
            longitude=one.longitude, geonameid=one.geonameid,
        )
    )  # fmt: skip


def _as_dict(place: Place) -> dict[str, Any]:
    return {name: getattr(place, name) for name in place.__struct_fields__}


def _count(value: Any) -> dict[str, int | None] | None:
    """ "12", "10-15" or "12+" (at least), or the dict of the record."""
    if value is None or value in NOTHING:
        return None
    if isinstance(value, Mapping):
        low, high = value.get("low"), value.get("high")
    else:
        match = _COUNT.fullmatch(str(value).replace(",", ""))
        if not match:
            raise BookError(f"{value!r} is no number", hint="write 12, 10-15, or 12+ for at least 12")
        low = int(match[1])
        high = None if match[2] else int(match[3]) if match[3] else low
    if low is None or (high is not None and high < low):
        raise BookError(f"{value!r} is no count")
    return {"low": low, "high": high}


def _number(value: Any) -> float | None:
    if value is None or value in NOTHING:
        return None
    try:
        return float(str(value).replace(",", ""))
    except ValueError:
        raise BookError(f"{value!r} is no number") from None


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise BookError("nothing written")
    return value
