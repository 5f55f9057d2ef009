"""Times and places: spans missed or too many, values and points wrong."""

from collections import Counter
from types import ModuleType
from typing import Any

from accuracy.bytype import share
from accuracy.values import Findings, Rate, Row, Table

_NEAR = 161  # km: 100 miles, the usual radius


def times(gold: list[Row], records: dict[str, Row], score: ModuleType) -> Findings:
    """Spans, and the calendar interval of those gold dates that have one."""
    found = Findings()
    asked: Counter[str] = Counter()
    hit: Counter[str] = Counter()
    given = valued = valued_given = right = 0
    for row in gold:
        want, got = row["times"], _found(row, records, score, ("time",))
        pairs = score.pair(want, got)
        given += len(got)
        asked.update(t["type"] for t in want)
        hit.update(t["type"] for t, _ in pairs)
        valued += sum(_valued(t) for t in want)
        for t, f in pairs:
            if _valued(t):
                value = f.get("time") or {}
                ends = [str(value.get(end) or "")[:10] for end in ("earliest", "latest")]
                valued_given += any(ends)
                right += ends == list(t["interval"])
                if ends != list(t["interval"]):
                    found.error(_value_class(ends, t["interval"]))
        for t in _rest(want, pairs, 0):
            found.error("times.missed", t["type"])
        for _ in _rest(got, pairs, 1):
            found.error("times.extra")
    found.rates = {
        "figure": (Rate(right, valued_given), Rate(right, valued)),
        "span_f1": (Rate(sum(hit.values()), given), Rate(sum(hit.values()), sum(asked.values()))),
    }
    rows = [(k, f"{asked[k]:,}", f"{hit[k]:,}", share(hit[k], asked[k])) for k in sorted(asked)]
    found.tables = [Table("By type", ("type", "gold", "found", "recall"), rows)]
    return found


def places(gold: list[Row], records: dict[str, Row], score: ModuleType) -> Findings:
    """Spans, and points within 161 km of the gold's."""
    found = Findings()
    given = asked = hit = pointed = pointed_given = right = 0
    for row in gold:
        want, record = row["places"], records.get(row["id"], {"actors": []})
        got = _found(row, records, score, ("place",))
        states = {a["id"] for a in record["actors"] if a["type"] == "state"}
        acting = _found(row, records, score, ("actor",))
        got += [
            m for m in acting
            if m.get("actor") in states and any(_meet(m, g) for g in want) and not any(_meet(m, f) for f in got)
        ]  # fmt: skip
        pairs = score.pair(want, got)
        given, asked, hit = given + len(got), asked + len(want), hit + len(pairs)
        pointed += sum(p["latitude"] is not None for p in want)
        for p, f in pairs:
            if p["latitude"] is not None:
                place = f.get("place") or {}
                known = place.get("latitude") is not None
                near = known and _distance(score, p, place) <= _NEAR
                pointed_given += known
                right += near
                if not near:
                    found.error(_point_class(f, known))
        for p in _rest(want, pairs, 0):
            found.error("places.in-actor" if any(_meet(p, m) for m in acting) else "places.missed")
        for _ in _rest(got, pairs, 1):
            found.error("places.extra")
    found.rates = {
        "figure": (Rate(right, pointed_given), Rate(right, pointed)),
        "span_f1": (Rate(hit, given), Rate(hit, asked)),
    }
    return found


def _found(row: Row, records: dict[str, Row], score: ModuleType, kinds: tuple[str, ...]) -> list[Row]:
    record = records.get(row["id"])
    offset = score.shift(record, row["text"]) if record else None
    return [] if offset is None else list(score.mentions(record, kinds, offset))


def _valued(time: Row) -> bool:
    return time["interval"] is not None and time["type"] in ("DATE", "TIME")


def _value_class(ends: list[str], wanted: list[str]) -> str:
    if not any(ends):
        return "times.no-value"
    inside = bool(ends[0] and ends[1]) and (
        wanted[0] <= ends[0] <= ends[1] <= wanted[1] or ends[0] <= wanted[0] <= wanted[1] <= ends[1]
    )
    return "times.width" if inside or ends[0] == wanted[0] or ends[1] == wanted[1] else "times.value"


def _point_class(mention: Row, known: bool) -> str:
    if known:
        return "places.wrong"
    return "places.acting" if mention["kind"] == "actor" else "places.no-point"


def _distance(score: ModuleType, a: Row, b: Row) -> float:
    return float(score.km((a["latitude"], a["longitude"]), (b["latitude"], b["longitude"])))


def _meet(a: Row, b: Row) -> bool:
    return bool(a["start"] < b["end"] and b["start"] < a["end"])


def _rest(items: list[Row], pairs: list[tuple[Any, Any]], side: int) -> list[Row]:
    return [item for item in items if not any(item is pair[side] for pair in pairs)]
