"""Sentences with one labelled event each: why a type is missed, why roles differ, where extra events come from."""

from collections import Counter
from types import ModuleType

from accuracy.bytype import by_type, confusions
from accuracy.roles import faults, full
from accuracy.values import Findings, ParseAgain, Rate, Row
from dragoman.finding.events.lexicon import Entry, Lexicon
from dragoman.parsing.parse import Parse

ASSERTED = ("actual", "ongoing")
_CONTENT = ("VERB", "NOUN", "ADJ", "PROPN")
_BELOW = ("relcl", "acl", "advcl", "pcomp", "ccomp", "xcomp", "csubj")


def measure(
    gold: list[Row], records: dict[str, Row], score: ModuleType, again: ParseAgain, lexicon: Lexicon
) -> Findings:
    """Rates, a table a type, the confusions and the classes of errors; `records` by the gold row's id."""
    found = Findings()
    judged = [(row, records[row["id"]]) for row in gold if row["id"] in records]
    confused: Counter[tuple[str, str]] = Counter()
    first = with_events = whole = whole_events = emitted = right = 0
    for (row, record), parse in zip(judged, again([record for _, record in judged]), strict=True):
        events, counted = record["events"], asserted(record)
        typed = [e for e in events if e["type"] == row["type"]]
        fit = [e for e in typed if full(score, row, record, e)]
        emitted += len(counted)
        right += sum(e["type"] == row["type"] for e in counted)
        whole += bool(fit)
        whole_events += sum(e in fit for e in counted)
        with_events += bool(events)
        first += bool(events) and best(events)["type"] == row["type"]
        told = gold_words(row, parse)
        if not typed:
            got = best(events)["type"] if events else "–"
            confused[row["type"], got] += 1
            knows = knowledge(lexicon, parse, told, row["type"])
            found.error(missed_class(bool(events), knows), f"{row['type']} → {got}" if events else row["type"])
        elif not fit:
            for fault in min((faults(score, row, record, e) for e in typed), key=len):
                found.error(fault, row["type"])
        if typed and not any(e["status"] in ASSERTED for e in typed):
            found.error("events.status", f"{row['type']}: {typed[0]['status']}")
        for event in counted:
            if event["type"] != row["type"]:
                found.error(extra_class(event, parse, told), f"{event['type']} beside {row['type']}")
    missing = len(gold) - len(judged)
    hit = len(gold) - missing - sum(confused.values())
    found.rates = {
        "figure": (Rate(right, emitted), Rate(hit, len(gold))),
        "first": (Rate(first, with_events), Rate(first, len(gold))),
        "full": (Rate(whole_events, emitted), Rate(whole, len(gold))),
    }
    types = [(row["type"], _types(record["events"]), _types(asserted(record))) for row, record in judged]
    found.tables = [by_type(types, "sentences"), confusions(confused, "sentence")]
    return found


def asserted(record: Row) -> list[Row]:
    """The events that precision is counted over: asserted by the report itself, all where it asserts none."""
    return [e for e in record["events"] if _plain(e)] or list(record["events"])


def best(events: list[Row]) -> Row:
    """The most confident event."""
    return max(events, key=lambda e: float(e["confidence"]))


def gold_words(row: Row, parse: Parse) -> list[int]:
    """The tokens of the sentence that, by the gold's `eventText`, tell the event; content words only."""
    words = set((row.get("eventText") or "").lower().replace("-", " ").split())
    return [i for i, word in enumerate(parse.lower) if word in words and parse.pos[i] in _CONTENT]


def knowledge(lexicon: Lexicon, parse: Parse, tokens: list[int], wanted: str) -> str:
    """What the lexicon has of these words as triggers: "type" a pattern of this type, "other" only others, "none"."""
    entries: list[Entry] = []
    for token in tokens:
        for table in (lexicon.verbs, lexicon.nouns, lexicon.adjectives):
            entries.extend(table.get(parse.lemmas[token], ()))
    if any(entry.pattern.type == wanted for entry in entries):
        return "type"
    return "other" if entries else "none"


def missed_class(any_event: bool, knows: str) -> str:
    """The class of a sentence without an event of its type."""
    if not any_event:
        return {"none": "events.unknown", "other": "events.untyped", "type": "events.silent"}[knows]
    return {"none": "events.other-unknown", "other": "events.other-untyped", "type": "events.other-known"}[knows]


def extra_class(event: Row, parse: Parse, told: list[int]) -> str:
    """Where an asserted event of another type comes from."""
    if event["rule"].startswith("model."):
        return "events.extra-proposed"
    start, end = event["trigger"]["start"], event["trigger"]["end"]
    inside = [i for i in range(len(parse)) if start <= parse.starts[i] < end]
    if set(inside) & set(told):
        return "events.extra-same-words"
    head = next((i for i in inside if parse.heads[i] not in inside or parse.heads[i] == i), None)
    if head is not None and parse.pos[head] in ("NOUN", "PROPN", "ADJ"):
        return "events.extra-noun"
    above = [] if head is None else [head, *parse.ancestors(head)]
    return "events.extra-below" if any(parse.deps[i] in _BELOW for i in above) else "events.extra-clause"


def _plain(event: Row) -> bool:
    return event["status"] in ASSERTED and not event["reported_by"]


def _types(events: list[Row]) -> list[str]:
    return [event["type"] for event in events]
