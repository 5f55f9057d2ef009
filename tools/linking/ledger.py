"""Score the ledger on annotated stories: python tools/linking/ledger.py [tests/stories [CODED.jsonl]]

Without CODED.jsonl (what `dragoman code` wrote of all their reports) the reports are coded first.
"""

import sys
from dataclasses import fields
from pathlib import Path

from dragoman.book.book import Book
from dragoman.book.coded_inputs import coded_records
from dragoman.coder import Coder
from dragoman.evaluating.ledger import Share, evaluate_ledger
from dragoman.evaluating.stories import read_stories


def main(folder: Path, coded: str | None) -> None:
    with Book.in_memory() as book:
        if coded is not None:
            list(book.add(coded_records(coded)))
        else:
            coder = Coder()
            for path in sorted(folder.glob("*/reports.jsonl")):
                list(book.add(coder.reader.read(path), coder))
        scores = evaluate_ledger(book.store, read_stories(folder))
    for field in fields(scores):
        value = getattr(scores, field.name)
        if isinstance(value, Share):
            share = f"{value.right / value.of:.3f}" if value.of else "-"
            print(f"{field.name:<10}{value.right:>5} of {value.of:<5}{share}")
        else:
            print(field.name)
            for name, report, status in value:
                print(f"  {status:<11}{name} ({report})")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "tests/stories"), sys.argv[2] if len(sys.argv) > 2 else None)
