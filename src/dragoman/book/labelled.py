"""Corrections as labelled sentences for `dragoman train` (training/labels.py has the format)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from dragoman.book.correcting import corrections, latest
from dragoman.book.corrections import Correction, laid_over
from dragoman.book.store import Store
from dragoman.errors import BookError

NONE = "NONE"  # nothing happened


@dataclass(slots=True)
class Counts:
    """What was written and what could not be: sentences of rejected events that tell of another event."""

    labels: int = 0
    negatives: int = 0
    mixed: int = 0


def labels(store: Store, counts: Counts) -> Iterator[dict[str, Any]]:
    """A row a judged event: its sentence, the type that a person confirmed or gave, NONE where all was rejected."""
    every = [made.correction for made in corrections(store) if made.correction.kind == "event"]
    told: set[tuple[str, str]] = set()
    for one in every:
        text = " ".join(one.sentence.split())
        type = one.changes.get("type", one.type)
        if one.verdict == "reject":
            if not _nothing_left(store, one, every):
                counts.mixed += 1
                continue
            type = NONE
        if (text, type) in told:
            continue
        told.add((text, type))
        counts.labels += 1
        counts.negatives += type == NONE
        yield {"text": text, "type": type, "group": text, "report": one.report_id, "verdict": one.verdict}


def _nothing_left(store: Store, rejected: Correction, every: list[Correction]) -> bool:
    """Whether, with all corrections, no event is coded in the sentence any more."""
    own = [one for one in every if one.report_id == rejected.report_id]
    kept = [one for one in own if one.verdict != "reject" and one.sentence == rejected.sentence]
    try:
        _, coded = latest(store, rejected.report_id)
    except BookError:
        return not kept
    at = coded.report.text.find(rejected.sentence)
    if at < 0:
        return not kept
    laid = laid_over(coded, own).coded
    return not any(
        event.sentence.start < at + len(rejected.sentence) and at < event.sentence.end for event in laid.events
    )
