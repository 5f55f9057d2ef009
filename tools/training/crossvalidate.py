#!/usr/bin/env python3
"""Code labelled reports with a classifier that never saw reports like them, and say how often their type comes out.

    python tools/training/crossvalidate.py LABELS.jsonl [--folds 5] [--misses FILE]

A line of LABELS is {"title": ..., "text": ..., "type": ..., "template": ...}, as for `dragoman train`. Each fold's
templates (groups) are held out: classifier and scale of confidence are trained on the other folds, the packaged
sentences and the lexicon's examples, and the whole coder then codes the fold with them. Figures are those of event
data: `first`, the most confident event has the type; `top3`, it is among the three most confident types; `any`, an
event has it; types a report. Prints a table by type as Markdown; --misses writes the rows whose type is not in the top
three. Every report is parsed once; 3,500 short stories take about five minutes.
"""

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from dragoman.coder import Coder
from dragoman.finding.events.weights import NONE, Weights
from dragoman.finding.events.word_types import word_types
from dragoman.training.judging import coded_by_folds, scales_by_folds, type_model
from dragoman.training.labels import (
    TYPES,
    ReadRow,
    examples_of,
    folds_of,
    group_of,
    packaged_rows,
    read_labels,
    read_rows,
)
from dragoman.training.train import fit_by_folds, weights_of


@dataclass(frozen=True)
class Outcome:
    """A row's label and title, and the types of its events, the most confident first, each once."""

    label: str
    title: str
    types: list[str]

    @property
    def marks(self) -> tuple[bool, bool, bool]:
        """Whether the label comes first, among three, at all."""
        return self.types[:1] == [self.label], self.label in self.types[:3], self.label in self.types


def main() -> None:
    """Train fold by fold, code what was held out, print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("labels", type=Path)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--misses", type=Path, help="write label, types found and title of the rows that failed")
    args = parser.parse_args()
    coder = Coder(classifier=False)
    reads = list(read_rows(coder, read_labels(args.labels), print))
    folds = folds_of(reads, args.folds)
    models = fold_models(coder, reads, folds, args.folds)
    outcomes = [outcome for k, weights in enumerate(models) for outcome in code_fold(coder, weights, reads, folds, k)]
    print_table(outcomes)
    if args.misses:
        lines = [json.dumps([o.label, o.types, o.title], ensure_ascii=False) for o in outcomes if not o.marks[1]]
        args.misses.write_text("\n".join(lines) + "\n", encoding="utf-8")


def fold_models(coder: Coder, reads: Sequence[ReadRow], folds: dict[str, int], number: int) -> list[Weights]:
    """For each fold the weights learned from the others, with the scale of confidence that the others' events give."""
    known = word_types(coder.lexicon)
    base = [e for read in read_rows(coder, packaged_rows(coder), print) for e in examples_of(read, known)]
    examples = [(folds[group_of(read.row)], examples_of(read, known)) for read in reads]
    models = [weights_of(fitted) for fitted in fit_by_folds(examples, number, base, [*TYPES, NONE], print)]
    scales = scales_by_folds(coded_by_folds(coder, models, reads, folds), folds, number)
    return [replace(weights, scale=scale.weights) for weights, scale in zip(models, scales, strict=True)]


def code_fold(
    coder: Coder, weights: Weights, reads: Sequence[ReadRow], folds: dict[str, int], fold: int
) -> list[Outcome]:
    """The whole coder on a fold's reports, with the weights that never saw them."""
    coder.classifier = type_model(coder, weights)
    out = []
    for read in reads:
        if folds[group_of(read.row)] == fold:
            events = sorted(coder.code_parsed(read.report, read.parse).events, key=lambda event: -event.confidence)
            out.append(
                Outcome(
                    read.row.label, read.row.title or read.row.text[:80], list(dict.fromkeys(e.type for e in events))
                )
            )
    return out


def print_table(outcomes: Sequence[Outcome]) -> None:
    """The figures for each type and for all."""
    print("\n| type | reports | first | top3 | any | types a report |\n| --- | ---: | ---: | ---: | ---: | ---: |")
    for label in [*sorted({o.label for o in outcomes}), "all"]:
        some = [o for o in outcomes if label in (o.label, "all")]
        first, top3, any_ = (sum(o.marks[i] for o in some) / len(some) for i in range(3))
        types = sum(len(o.types) for o in some) / len(some)
        print(f"| {label} | {len(some)} | {first:.3f} | {top3:.3f} | {any_:.3f} | {types:.2f} |")


if __name__ == "__main__":
    main()
