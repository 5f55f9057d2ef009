"""Scores coded sentences against the blind sets (README.md): what is found, what is wrong, which fields are right."""

import sys
import tomllib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dragoman.coder import Coder
from dragoman.model import CodedReport, Commitment, Figure

HERE = Path(__file__).parent
SETS = ("commitments_1.toml", "commitments_2.toml", "figures_1.toml", "figures_2.toml")
_ANY = "?"
_SAME_ACTION = 0.5  # F1 of words from which two actions are the same undertaking


@dataclass(slots=True)
class Score:
    """Counts over a set. `fields` and `checked` are by field, over matched items; `wrong` are the cases not whole."""

    gold: int = 0
    found: int = 0
    matched: int = 0
    whole: int = 0  # cases in which all is right
    cases: int = 0
    fields: Counter[str] = field(default_factory=Counter)
    checked: Counter[str] = field(default_factory=Counter)
    wrong: dict[int, str] = field(default_factory=dict)

    @property
    def precision(self) -> float:
        return self.matched / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.matched / self.gold if self.gold else 0.0

    def told(self) -> str:
        """One line for people."""
        shares = ", ".join(f"{k} {self.fields[k]}/{n}" for k, n in self.checked.items())
        return (
            f"precision {self.precision:.3f} recall {self.recall:.3f} "
            f"({self.matched} of {self.gold}, {self.found} found); "
            f"whole cases {self.whole}/{self.cases}; {shares}"
        )


def cases_of(name: str) -> tuple[str, list[dict[str, Any]]]:
    """The day of a set's reports, and its cases."""
    data = tomllib.loads((HERE / name).read_text(encoding="utf-8"))
    return data["published"], data["case"]


def coded(name: str, coder: Coder) -> list[CodedReport]:
    """The cases of a set, coded, in order."""
    published, cases = cases_of(name)
    return [coder.code(case["text"], published=published) for case in cases]


def score(name: str, records: Sequence[CodedReport]) -> Score:
    """Judge a set by its name: commitments or figures."""
    rows: Callable[[CodedReport], list[dict[str, str]]]
    rows, parts, alike = (
        (_commitments, COMMITMENT, _same_action) if name.startswith("commitments") else (_figures, FIGURE, _same_number)
    )
    found = Score()
    for i, (case, record) in enumerate(zip(cases_of(name)[1], records, strict=True)):
        wanted = [_row(line, parts) for line in case["want"]]
        got = rows(record)
        said = _judge(found, wanted, got, alike)
        found.cases += 1
        found.whole += not said
        if said:
            found.wrong[i] = said
    return found


COMMITMENT = ("kind", "by", "to", "action", "due", "latest", "status")
FIGURE = ("number", "unit", "measure", "actor", "place")


def _row(line: str, parts: Sequence[str]) -> dict[str, str]:
    cells = [c.strip() for c in line.split("|")]
    if "by" in parts:
        by, _, to = cells.pop(1).partition(" > ")
        cells[1:1] = [by.strip(), to.strip()]
        cells += [""] * (len(parts) - len(cells))
        cells[-1] = cells[-1] or "open"
    return dict(zip(parts, cells, strict=True))


def _judge(total: Score, wanted: list[dict[str, str]], got: list[dict[str, str]], alike: Callable[..., float]) -> str:
    """Match the items of one case, the likest first; what is wrong in words."""
    total.gold += len(wanted)
    total.found += len(got)
    pairs = sorted(
        ((alike(w, g), i, j) for i, w in enumerate(wanted) for j, g in enumerate(got)), key=lambda p: (-p[0], p[1:])
    )
    left, right, said = set(range(len(wanted))), set(range(len(got))), []
    for share, i, j in pairs:
        if share > 0 and i in left and j in right:
            left.discard(i)
            right.discard(j)
            total.matched += 1
            for part, value in wanted[i].items():
                if value == _ANY:
                    continue
                total.checked[part] += 1
                good = FITS.get(part, _equal)(value, got[j][part])
                total.fields[part] += good
                if not good:
                    said.append(f"{part}: “{got[j][part]}”, not “{value}”")
    said += [f"missing: {' | '.join(wanted[i].values())}" for i in sorted(left)]
    said += [f"too much: {' | '.join(got[j].values())}" for j in sorted(right)]
    return "; ".join(said)


def _equal(value: str, got: str) -> bool:
    return value == got


def _parties(value: str, got: str) -> bool:
    """Each party by its name, or by one of the words of it."""
    one, two = ([n for n in text.split(" + ") if n] for text in (value, got))
    return len(one) == len(two) and all(any(_named(n, m) for m in two) for n in one)


def _named(one: str, two: str) -> bool:
    a, b = one.lower(), two.lower()
    return a == b or a in b or b in a


def _measured(value: str, got: str) -> bool:
    return value.lower() == got.lower()


FITS: dict[str, Callable[[str, str], bool]] = {
    "by": _parties,
    "to": _parties,
    "actor": _parties,
    "place": _parties,
    "measure": _measured,
}


def _same_action(wanted: dict[str, str], got: dict[str, str]) -> float:
    if wanted["action"] == _ANY:
        return 0.5
    one, two = ({w.strip(".,").lower() for w in row["action"].split()} for row in (wanted, got))
    share = 2 * len(one & two) / (len(one) + len(two)) if one and two else 0.0
    return share if share >= _SAME_ACTION else 0.0


def _same_number(wanted: dict[str, str], got: dict[str, str]) -> float:
    if wanted["number"].strip("~.") != got["number"].strip("~."):
        return 0.0
    return 1.0 + _measured(wanted["measure"], got["measure"])


def _commitments(record: CodedReport) -> list[dict[str, str]]:
    return [_commitment(c, record) for c in record.commitments]


def _commitment(c: Commitment, record: CodedReport) -> dict[str, str]:
    names = {a.id: a.name for a in record.actors}
    return {
        "kind": c.kind,
        "by": " + ".join(names[i] for i in c.by),
        "to": " + ".join(names[i] for i in c.to),
        "action": c.action,
        "due": c.due.text if c.due else "",
        "latest": (c.due.latest or "") if c.due else "",
        "status": c.status,
    }


def _figures(record: CodedReport) -> list[dict[str, str]]:
    return [_figure(f, record) for f in record.figures]


def _figure(f: Figure, record: CodedReport) -> dict[str, str]:
    names = {a.id: a.name for a in record.actors}
    return {
        "number": _number(f),
        "unit": f.unit or "",
        "measure": f.measure,
        "actor": names[f.actor] if f.actor else "",
        "place": f.place or "",
    }


def _number(f: Figure) -> str:
    if not f.known:
        return "unknown"
    mark = "~" if f.approximate else ""
    if f.value is not None:
        return f"{mark}{f.value:.4g}" if f.value != int(f.value) else f"{mark}{int(f.value)}"
    low, high = ("" if n is None else f"{n:g}" if n != int(n) else str(int(n)) for n in (f.low, f.high))
    return f"{mark}{low}..{high}"


def main() -> None:
    """Print each set's figures, and with names of sets as arguments what is wrong case by case."""
    coder = Coder()
    for name in sys.argv[1:] or SETS:
        found = score(name, coded(name, coder))
        if sys.argv[1:]:
            for number, said in found.wrong.items():
                print(f"{cases_of(name)[1][number]['text']}\n    {said}")
        print(f"{name}: {found.told()}")


if __name__ == "__main__":
    main()
