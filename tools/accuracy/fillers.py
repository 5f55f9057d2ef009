"""MUC-4 role fillers: attackers and victims as sources and targets of violent events."""

from collections import defaultdict
from types import ModuleType

from accuracy.bytype import share
from accuracy.values import Findings, Rate, Row, Table

VIOLENT = ("ASSAULT", "COERCE", "THREATEN")
_ROLES = {
    "perp_individual_id": ("perpetrator (person)", "sources"),
    "perp_organization_id": ("perpetrator (organisation)", "sources"),
    "hum_tgt_name": ("human target", "targets"),
    "phys_tgt_id": ("physical target", "targets"),
}


def measure(gold: list[Row], records: dict[str, Row], score: ModuleType) -> Findings:
    """Rates, a table a role, classes of fillers missed and of parties too many."""
    found = Findings()
    counts = {role: [0, 0] for role, _ in _ROLES.values()}
    named = fitting = with_gold = seen = without = false = 0
    for row in gold:
        record = records.get(row["id"], {"actors": [], "mentions": [], "events": []})
        names = _names(record)
        events = [e for e in record["events"] if e["type"] in VIOLENT]
        sides = {side: {i for e in events for i in e[side]} & set(names) for side in ("sources", "targets")}
        wanted: dict[str, list[str]] = {"sources": [], "targets": []}
        incident = False
        for key, (role, side) in _ROLES.items():
            incident |= bool(row["roles"][key])
            for variants in row["roles"][key]:
                wanted[side] += variants
                hit = _fits(score, names, sides[side], variants)
                counts[role][0] += 1
                counts[role][1] += hit
                if not hit:
                    found.error(_missed(score, names, sides, side, variants, bool(events)), role)
        incident |= bool(row["roles"]["incident_instrument_id"])
        for side, other in (("sources", "targets"), ("targets", "sources")):
            for i in sides[side]:
                good = _fits(score, names, {i}, wanted[side])
                named += 1
                fitting += good
                if not good:
                    swapped = _fits(score, names, {i}, wanted[other])
                    key = "swapped" if swapped else "party" if incident else "quiet"
                    found.error(f"attacks.extra-{key}", side[:-1])
        with_gold += incident
        seen += incident and bool(events)
        without += not incident
        false += not incident and bool(events)
    fillers, hits = (sum(c[i] for c in counts.values()) for i in (0, 1))
    found.rates = {
        "figure": (Rate(fitting, named), Rate(hits, fillers)),
        "reports": (Rate(seen, seen + false), Rate(seen, with_gold)),
    }
    rows = [(role, str(n), str(hit), share(hit, n)) for role, (n, hit) in counts.items()]
    note = f"Of {without} reports without an incident, {false} were given a violent event."
    found.tables = [Table("By role", ("role", "gold", "found", "recall"), rows, note=note)]
    return found


def _names(record: Row) -> dict[str, set[str]]:
    names: dict[str, set[str]] = defaultdict(set)
    for mention in record["mentions"]:
        if mention.get("actor"):
            names[mention["actor"]].add(mention["text"].lower())
    for actor in record["actors"]:
        names[actor["id"]].add((actor["name"] or "").lower())
    return dict(names)


def _fits(score: ModuleType, names: dict[str, set[str]], ids: set[str], variants: list[str]) -> bool:
    return any(score.same_name(name, v) for i in ids for name in names[i] for v in variants)


def _missed(
    score: ModuleType, names: dict[str, set[str]], sides: dict[str, set[str]], side: str, variants: list[str],
    any_event: bool,
) -> str:  # fmt: skip
    if not any_event:
        return "attacks.no-event"
    other = "targets" if side == "sources" else "sources"
    if _fits(score, names, sides[other], variants):
        return "attacks.other-side"
    return "attacks.no-role" if _fits(score, names, set(names), variants) else "attacks.no-actor"
