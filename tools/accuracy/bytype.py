"""Tables of event types: what was asked for, what came, what was taken for what."""

from collections import Counter
from collections.abc import Iterable

from accuracy.values import Table
from dragoman.training.labels import TYPES

_SHOWN = 12


def share(right: int, of: int) -> str:
    """A share with two decimals, a dash where there is nothing to share."""
    return f"{right / of:.2f}" if of else "–"


def by_type(texts: Iterable[tuple[str, list[str], list[str]]], unit: str) -> Table:
    """Gold, found, right, precision and recall a type.

    A text is (gold type, types of all its events, types of the events that precision is counted over).
    """
    gold: Counter[str] = Counter()
    hit: Counter[str] = Counter()
    emitted: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for wanted, found, counted in texts:
        gold[wanted] += 1
        hit[wanted] += wanted in found
        emitted.update(counted)
        right[wanted] += counted.count(wanted)
    rows = [
        (
            t,
            *(f"{counted[t]:,}" for counted in (gold, hit, emitted, right)),
            share(right[t], emitted[t]),
            share(hit[t], gold[t]),
        )
        for t in sorted(TYPES, key=lambda t: (-gold[t], t))
    ]
    totals = [sum(c.values()) for c in (gold, hit, emitted, right)]
    rows.append(
        ("**all**", *(f"{total:,}" for total in totals), share(totals[3], totals[2]), share(totals[1], totals[0]))
    )  # fmt: skip
    head = ("type", f"gold {unit}", "of these found", "events given", "of these right", "precision", "recall")
    return Table("By type", head, rows)


def confusions(pairs: Counter[tuple[str, str]], unit: str) -> Table:
    """What a missed type was taken for, most frequent first; `–` is nothing."""
    ranked = sorted(pairs.items(), key=lambda item: (-item[1], item[0]))
    rows = [(gold, "nothing" if got == "–" else got, str(number)) for (gold, got), number in ranked[:_SHOWN]]
    rest = sum(number for _, number in ranked[_SHOWN:])
    note = f"and {rest} more in {len(ranked) - _SHOWN} other pairs" if rest else ""
    return Table("Taken for", ("gold type", f"the {unit}'s most confident event", "times"), rows, left=2, note=note)
