"""Sentences coded with PETRARCH dictionaries: sets of (source, target, code), right only as a whole."""

from accuracy.values import Findings, Rate, Row

Triple = tuple[str, str, str]


def measure(gold: list[Row], records: dict[str, Row]) -> Findings:
    """Rates over single events, and what is wrong in a sentence whose set differs."""
    found = Findings()
    right = given = asked = root_right = 0
    for row in gold:
        want = {(e["source"], e["target"], e["code"]) for e in row["events"]}
        asked += len(want)
        if row["id"] not in records:
            found.error("petrarch.missing", "not coded")
            continue
        got = triples(records[row["id"]])
        given += len(got)
        right += len(got & want)
        root_right += len(_roots(got) & _roots(want))
        if got != want:
            for key in _classes(want - got, got - want):
                found.error(key)
    found.rates = {
        "figure": (Rate(right, given), Rate(right, asked)),
        "root": (Rate(root_right, given), Rate(root_right, asked)),
    }
    return found


def triples(record: Row) -> set[Triple]:
    """A record's events as the scorer reads them: both ways for a mutual one without targets, never with oneself."""
    code = {actor["id"]: actor["code"] or "" for actor in record["actors"]}
    got: set[Triple] = set()
    for event in record["events"]:
        sources, targets = event["sources"], event["targets"]
        sides = [(s, t) for s in sources or [None] for t in targets or [None]]
        if event["reciprocal"] and not targets:
            sides += [(a, b) for a in sources for b in sources if a != b]
        got |= {(code.get(s, ""), code.get(t, ""), event["cameo"] or "") for s, t in sides}
    return {g for g in got if not (g[0] and g[0] == g[1])}


def _roots(events: set[Triple]) -> set[Triple]:
    return {(s, t, c[:2]) for s, t, c in events}


def _classes(missing: set[Triple], extra: set[Triple]) -> list[str]:
    """The events that differ, paired by what they share; what has no partner is missing or extra."""
    classes = []
    left = sorted(extra)
    for source, target, code in sorted(missing):
        shared = [(sum((s == source, t == target, c == code)), (s, t, c)) for s, t, c in left]
        most, partner = max(shared, default=(0, None))
        if partner is None or most < 2:
            classes.append("petrarch.missing")
            continue
        left.remove(partner)
        wrong = [partner[0] != source, partner[1] != target, partner[2] != code].index(True)
        classes.append(("petrarch.source", "petrarch.target", "petrarch.code")[wrong])
    return classes + ["petrarch.extra"] * len(left)
