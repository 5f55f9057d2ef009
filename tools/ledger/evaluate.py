"""How well the ledger does on annotated stories: python tools/ledger/evaluate.py tests/stories CODED.jsonl

CODED.jsonl is what `dragoman code tests/stories/*/reports.jsonl --format jsonl` wrote. A mention of the book is of a
gold line if it overlaps one of the line's places in that report. Printed are
  found      gold lines that the ledger has, of all; and lines of the ledger that are gold ones, of all
  joined     pairs of the mentions that are gold ones: which the ledger puts in one line, and which belong there
  changes    changes of status (but for the first, open): what the gold has by that report, what the ledger has
  deeds      gold lines kept (that the ledger has) whose report it shows among the events that may be the doing
  on a day   the standing that the gold expects on a day
`told` counts only those changes of the gold whose report holds a mention that the coder found: the rest no ledger can
know.
"""

import sys
import tomllib
from collections.abc import Iterator
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

from dragoman.book.book import Book
from dragoman.book.coded_inputs import coded_records
from dragoman.book.keys import shown
from dragoman.book.ledger.asking import ledger_on, related

Span = tuple[str, int, int]


def gold_lines(folder: Path, texts: dict[str, str]) -> Iterator[tuple[str, dict[str, Any], list[Span]]]:
    """Name, entry and places of each gold commitment."""
    for path in sorted(folder.glob("*/gold.toml")):
        for entry in tomllib.loads(path.read_text(encoding="utf-8")).get("commitment", []):
            yield f"{path.parent.name} {entry['id']}", entry, [p for m in entry["mentions"] if (p := place(m, texts))]


def place(mention: dict[str, Any], texts: dict[str, str]) -> Span | None:
    """Where the words of a gold mention stand."""
    text, at = texts[mention["report"]], -1
    for _ in range(mention.get("occurrence", 1)):
        at = text.find(mention["words"], at + 1)
    return (mention["report"], at, at + len(mention["words"])) if at >= 0 else None


def share(name: str, right: int, of: int) -> None:
    print(f"{name:<34}{right:>4} of {of:<4}{right / of:.3f}" if of else f"{name:<34}   none")


def main(folder: Path, coded: str) -> None:
    book = Book.in_memory()
    list(book.add(coded_records(coded)))
    con = book.store.con
    texts = dict(con.execute("SELECT id, text FROM reports").fetchall())
    rows = con.execute("""SELECT k.commitment, r.id, m.start, m."end", m.mention FROM commitment_members k
        JOIN commitment_mentions m USING (mention) JOIN reports r ON r.report = m.report""").fetchall()
    gold = list(gold_lines(folder, texts))
    of: dict[int, str] = {}
    for _, id, start, end, mention in rows:
        for name, _, places in gold:
            if any(id == p[0] and start < p[2] and p[1] < end for p in places):
                of[mention] = name
    line_of = {row[4]: row[0] for row in rows}
    held = {name: {line_of[m] for m, n in of.items() if n == name} for name, _, _ in gold}
    share("gold lines found", sum(bool(lines) for lines in held.values()), len(gold))
    share("lines of the ledger in the gold", len({line_of[m] for m in of}), len(set(line_of.values())))
    pairs = [(of[a] == of[b], line_of[a] == line_of[b]) for a, b in combinations(sorted(of), 2)]
    share("joined, right", sum(g and s for g, s in pairs), sum(s for _, s in pairs))
    share("joined, of those of the gold", sum(g and s for g, s in pairs), sum(g for g, _ in pairs))
    wanted, told, had = set(), set(), set()
    seen = {(name, row[1]) for row in rows if (name := of.get(row[4]))}
    for name, entry, _ in gold:
        status = None
        for step in entry["history"]:
            if step["status"] not in ("overdue", "open", status):
                wanted.add((name, step["report"], step["status"]))
                if (name, step["report"]) in seen:
                    told.add((name, step["report"], step["status"]))
            status = status if step["status"] in ("open", "overdue") else step["status"]
    sql = """SELECT h.mention, r.id, h.status, h.step FROM commitment_history h JOIN reports r ON r.report = h.report
        WHERE h.status <> 'open'"""
    for mention, id, status, _ in con.execute(sql).fetchall():
        had.add((of.get(mention, "?"), id, status))
    share("changes right", len(had & wanted), len(had))
    share("changes found, of the gold", len(had & wanted), len(wanted))
    share("changes found, of those told", len(had & told), len(told))
    print("  wrong ", sorted(had - wanted))
    print("  missed", sorted(wanted - had))
    kept = [(name, id) for name, id, status in sorted(wanted) if status == "kept" and held[name]]
    hinted = [id in {r.report for line in held[name] for r in related(book.store, line, date.max)} for name, id in kept]
    share("kept by a deed that is shown", sum(hinted), len(kept))
    right = total = 0
    for name, entry, _ in gold:
        for check in entry.get("expected", []):
            on: date = check["on"]
            standing = {row["line"]: row["standing"] for row in ledger_on(book.store, on).to_pylist()}
            mine = {standing.get(shown("C", line)) for line in held[name]} - {None}
            wants = check["status"].replace("_", " ")
            total, right = total + 1, right + (mine == {wants})
            if mine != {wants}:
                print(f"  {name} on {on}: {wants} expected, {sorted(map(str, mine)) or 'no line'}")
    share("standing on a day", right, total)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
