"""Examples of the error classes, in sentences of our own (examples.toml), each coded anew for the page."""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from accuracy.own import JUDGE, ROOT
from accuracy.scoring import module_of
from dragoman.actor_command import as_row
from dragoman.coder import Coder
from dragoman.parsing.pipeline import Parser
from dragoman.petrarch.dictionaries import PetrarchFiles
from dragoman.resolving.phrases import Phrase, resolve_phrase

FILE = Path(__file__).with_name("examples.toml")
_DICTIONARIES = ROOT / "tests" / "petrarch" / "dictionaries"
_KINDS = ("actors", "agents", "verbs", "discards")


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence or phrase with what Dragoman gives for it, what would be right, and whether it still fails."""

    text: str
    gives: str
    right: str
    fails: bool


@dataclass(frozen=True, slots=True)
class ErrorClass:
    """A class of errors: its key, what it is, and its examples as the data has them."""

    key: str
    title: str
    entries: list[dict[str, Any]]


def load(path: Path = FILE) -> dict[str, ErrorClass]:
    """The classes by key, in the file's order."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return {c["key"]: ErrorClass(c["key"], c["title"], c.get("example", [])) for c in data["class"]}


class Examiner:
    """Codes examples; a coder with the tests' PETRARCH dictionaries is built when the first example asks for it."""

    def __init__(self, coder: Coder) -> None:
        self.coder = coder
        self.petrarch: Coder | None = None
        self.parser: Parser | None = None
        self.judge: Callable[[dict[str, Any]], Any] = module_of(JUDGE).Judge

    def run(self, entry: dict[str, Any]) -> Example:
        """Code one entry of examples.toml."""
        if "phrase" in entry:
            return self._phrase(entry)
        coder = self._with_dictionaries() if entry.get("petrarch") else self.coder
        record = coder.code(entry["text"], published=entry.get("published"), title=entry.get("title")).to_dict()
        shown = (f"{entry['title']} — " if "title" in entry else "") + entry["text"]
        if "ranked" in entry:
            record["events"].sort(key=lambda event: -event["confidence"])
            wanted = entry["ranked"]
            types = list(dict.fromkeys(event["type"] for event in record["events"]))
            return Example(
                shown, show(record, "events"), entry["right"], wanted["type"] not in types[: wanted["among"]]
            )
        kind = "some" if "some" in entry else "none"
        fails = not self.judge(record).holds(entry)
        if "kind" in entry["where"]:  # a kind of mentions: the others are beside the point
            record["mentions"] = [m for m in record["mentions"] if m["kind"] == entry["where"]["kind"]]
        return Example(shown, show(record, entry[kind]), entry["right"], fails)

    def _phrase(self, entry: dict[str, Any]) -> Example:
        self.parser = self.parser or Parser()
        day = date.fromisoformat(entry["on"]) if "on" in entry else None
        phrase = Phrase(entry["phrase"], day, entry.get("context"))
        actor = resolve_phrase(phrase.text, day, phrase.context, self.coder.registry, self.parser)
        row = as_row(phrase, actor)
        wanted = entry["wanted"]
        fails = (row["country"] or "", row["sectors"]) != (wanted["country"], wanted["sectors"])
        shown = f"{phrase.text} (said in: {phrase.context})" if phrase.context else phrase.text
        return Example(shown, _who(row), entry["right"], fails)

    def _with_dictionaries(self) -> Coder:
        if self.petrarch is None:
            files = {kind: (_DICTIONARIES / f"{kind}.txt",) for kind in _KINDS}
            self.petrarch = Coder(petrarch=PetrarchFiles(**files))
        return self.petrarch


def show(record: dict[str, Any], what: str) -> str:
    """The items of a list of the record, short: what a reader needs to see that they are wrong."""
    actors = {actor["id"]: actor for actor in record["actors"]}
    lines = [_SHOWN[what](item, actors) for item in record[what]]
    return "; ".join(line for line in lines if line) or f"no {what}"


def _who(actor: dict[str, Any] | None) -> str:
    if actor is None:
        return "?"
    return " ".join(part for part in (actor["country"], *actor["sectors"]) if part) or "no code"


def _party(ids: list[str], actors: dict[str, dict[str, Any]]) -> str:
    return " + ".join(f"{actors[i]['name']} ({_who(actors[i])})" for i in ids) or "?"


def _event(event: dict[str, Any], actors: dict[str, dict[str, Any]]) -> str:
    mode = f" {event['mode']}" if event["mode"] else ""
    if event["rule"].startswith("petrarch"):
        sides = (" + ".join(actors[i]["code"] for i in event[side]) or "?" for side in ("sources", "targets"))
        return f"{event['cameo']} {' → '.join(sides)}"
    sources, targets = _party(event["sources"], actors), _party(event["targets"], actors)
    status = "" if event["status"] == "actual" else f", {event['status']}"
    says = f", says {actors[event['reported_by']]['name']}" if event["reported_by"] else ""
    places = "".join(f", in {place['name']}" for place in event["places"])
    return f"{event['type']}{mode} {sources} → {targets}{places}{status}{says}"


def _quote(quote: dict[str, Any], actors: dict[str, dict[str, Any]]) -> str:
    speaker = actors[quote["speaker"]]["name"] if quote["speaker"] else "?"
    return f"{speaker} ({quote['kind']}): {quote['text'].strip(' “”')}"


def _mention(mention: dict[str, Any], actors: dict[str, dict[str, Any]]) -> str:
    if mention["kind"] == "time":
        time = mention["time"] or {}
        return f"time “{mention['text']}” {time.get('earliest') or '?'} to {time.get('latest') or '?'}"
    if mention["kind"] == "place":
        place = mention["place"] or {}
        return f"place “{mention['text']}” {place.get('name') or '?'}, {place.get('country') or '?'}"
    who = f" {_who(actors[mention['actor']])}" if mention.get("actor") else ""
    return f"{mention['kind']} “{mention['text']}”{who}"


def _actor(actor: dict[str, Any], _: dict[str, dict[str, Any]]) -> str:
    return f"{actor['name']} ({_who(actor)})"


_SHOWN: dict[str, Callable[[dict[str, Any], dict[str, dict[str, Any]]], str]] = {
    "events": _event, "quotes": _quote, "mentions": _mention, "actors": _actor,
}  # fmt: skip
