"""Mentions of actors, places, times and quantities in running text."""

from collections import Counter
from types import ModuleType

from accuracy.bytype import share
from accuracy.values import Findings, Rate, Row, Table

GROUPS = {
    "actor": ("Person", "Organisation", "Nationality"), "place": ("Location",), "time": ("Temporal",),
    "quantity": ("Quantity", "Money"),
}  # fmt: skip


def measure(gold: list[Row], records: dict[str, Row], score: ModuleType) -> Findings:
    """Rates over all mentions, and a table a kind; a state that acts is a place only where the gold has one."""
    found = Findings()
    asked: Counter[str] = Counter()
    given: Counter[str] = Counter()
    hit: Counter[str] = Counter()
    for row in gold:
        record = records.get(row["id"])
        offset = score.shift(record, row["text"]) if record else None
        for kind, types in GROUPS.items():
            want = [e for e in row["entities"] if e["type"] in types]
            got = [] if record is None or offset is None else _given(row, record, offset, kind, want)
            pairs = score.pairs_of(want, got)
            asked[kind] += len(want)
            given[kind] += len(got)
            hit[kind] += len(pairs)
            for e in want:
                if not any(e is a for a, _ in pairs):
                    found.error(f"entities.missed-{kind}", e["type"])
            if len(got) > len(pairs):
                found.errors[f"entities.extra-{kind}", ""] += len(got) - len(pairs)
    total = sum(hit.values())
    found.rates = {"figure": (Rate(total, sum(given.values())), Rate(total, sum(asked.values())))}
    found.rates |= {kind: (Rate(hit[kind], given[kind]), Rate(hit[kind], asked[kind])) for kind in GROUPS}
    rows = [
        (k, f"{asked[k]:,}", f"{given[k]:,}", f"{hit[k]:,}", share(hit[k], given[k]), share(hit[k], asked[k]))
        for k in GROUPS
    ]
    found.tables = [Table("By kind", ("kind", "gold", "given", "right", "precision", "recall"), rows)]
    return found


def _given(row: Row, record: Row, offset: int, kind: str, want: list[Row]) -> list[Row]:
    states = {a["id"] for a in record["actors"] if a["type"] == "state"}
    got = []
    for mention in record["mentions"]:
        m = {**mention, "start": mention["start"] - offset, "end": mention["end"] - offset}
        state = kind == "place" and m.get("actor") in states
        if (m["kind"] == kind or state) and m["start"] >= 0 and m["end"] <= len(row["text"]):
            if (
                kind != "place"
                or m["kind"] == "place"
                or any(m["start"] < e["end"] and e["start"] < m["end"] for e in want)
            ):
                got.append(m)
    return got
