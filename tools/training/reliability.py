#!/usr/bin/env python3
"""Print, as Markdown, how well confidence is calibrated on labelled texts, and what --min-confidence buys.

    python tools/training/reliability.py LABELS.jsonl [LABELS.jsonl ...]

A line of LABELS is {"text": ..., "type": ..., "title"?: ...}, as for `dragoman train`, with PLOVER types only. An event
counts as right when its type is its text's. Texts that the classifier was trained on give too good a table.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

from dragoman.coder import Coder
from dragoman.errors import Failure
from dragoman.training.calibrate import reliability
from dragoman.training.labels import read_labels

CUTS = (0.0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)


def main() -> None:
    """Code every file's texts and print its two tables."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("labels", nargs="+", type=Path)
    coder = Coder()
    for path in parser.parse_args().labels:
        rows = read_labels(path)
        records = list(coder.pipe(coder.reader.from_any(row.text, title=row.title) for row in rows))
        events = [
            [] if isinstance(record, Failure) else [(e.confidence, e.type == row.label) for e in record.events]
            for row, record in zip(rows, records, strict=True)
        ]
        print(f"### {path.stem}: {len(events)} texts, {sum(map(len, events))} events\n\n{tables(events)}")


def tables(events: Sequence[Sequence[tuple[float, bool]]]) -> str:
    """The two tables as Markdown; `events` has, for each text, confidence and rightness of its events."""
    pairs = [pair for row in events for pair in row]
    bins, error = reliability(pairs)
    lines = ["| confidence | events | mean confidence | share right |", "| --- | ---: | ---: | ---: |"]
    lines += [f"| {b.low:.1f} to {b.high:.1f} | {b.number} | {b.said:.2f} | {b.right:.2f} |" for b in bins]
    lines += ["", f"Expected calibration error: {error:.3f}", ""]
    lines += ["| --min-confidence | events | share right | texts with their type |", "| ---: | ---: | ---: | ---: |"]
    for cut in CUTS:
        kept = [[pair for pair in row if pair[0] >= cut] for row in events]
        left = [right for row in kept for _, right in row]
        hit = sum(any(right for _, right in row) for row in kept)
        lines.append(f"| {cut:.1f} | {len(left)} | {sum(left) / max(1, len(left)):.2f} | {hit / len(events):.2f} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
