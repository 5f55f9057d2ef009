"""Whole stories labelled with the one type they were written about."""

from collections import Counter

from accuracy.bytype import by_type, confusions
from accuracy.values import Findings, Rate, Row

_TOP = 3


def measure(gold: list[Row], records: dict[str, Row]) -> Findings:
    """Rates, a table a type, confusions, classes of errors.

    A story tells more than its label, so that precision here (the share of types given that are the label) is low
    by nature; it is there to be compared.
    """
    found = Findings()
    confused: Counter[tuple[str, str]] = Counter()
    texts = []
    first = top = hit = coded = kinds_given = top_given = 0
    for row in gold:
        record = records.get(row["id"])
        if record is None:
            continue
        ranked = [e["type"] for e in sorted(record["events"], key=lambda e: -float(e["confidence"]))]
        kinds = list(dict.fromkeys(ranked))
        texts.append((row["type"], kinds, kinds))
        wanted = row["type"]
        coded += bool(kinds)
        kinds_given += len(kinds)
        top_given += len(kinds[:_TOP])
        hit += wanted in kinds
        first += kinds[:1] == [wanted]
        top += wanted in kinds[:_TOP]
        if wanted not in kinds:
            confused[wanted, kinds[0] if kinds else "–"] += 1
        key = _class(wanted, kinds)
        if key:
            found.error(key, f"{wanted} → {kinds[0]}" if kinds else wanted)
    found.rates = {
        "first": (Rate(first, coded), Rate(first, len(gold))),
        "top3": (Rate(top, top_given), Rate(top, len(gold))),
        "figure": (Rate(hit, kinds_given), Rate(hit, len(gold))),
    }
    found.tables = [by_type(texts, "stories"), confusions(confused, "story")]
    return found


def _class(wanted: str, kinds: list[str]) -> str:
    if not kinds:
        return "types.nothing"
    if wanted not in kinds:
        return "types.other"
    if wanted not in kinds[:_TOP]:
        return "types.late"
    return "" if kinds[0] == wanted else "types.second"
