"""The coder's own judgement on labelled rows held out: events of rules and classifier, and the scale of confidence."""

from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.coder import Coder
from dragoman.finding.events.cues import load_status_cues
from dragoman.finding.events.learned import TypeModel
from dragoman.finding.events.weights import Weights
from dragoman.resolving.confidence import Scale, all_signals
from dragoman.resolving.events import resolve_events
from dragoman.resolving.proposing import propose, seen_of
from dragoman.training.calibrate import Judged, fit_scale
from dragoman.training.labels import ReadRow, group_of


@dataclass(frozen=True, slots=True)
class CodedRow:
    """The type that a row should have, its group, and its events: type and signals of confidence."""

    wanted: str
    group: str
    events: list[tuple[str, dict[str, float]]]


def coded(coder: Coder, model: TypeModel, reads: Sequence[ReadRow]) -> list[CodedRow]:
    """The events of rules and classifier in labelled rows."""
    out = []
    for read in reads:
        wanted, group = read.row.parent or read.row.label, group_of(read.row)
        if read.scene is None:
            out.append(CodedRow(wanted, group, []))
            continue
        view = model.view(read.parse, seen_of(read.events, read.found))
        proposed = propose(read.events, read.scene, model, view)
        events = [*read.events, *resolve_events(proposed, read.scene, coder.contexts)]
        signals = all_signals(events, read.scene, view.by_type(model.weights.parents))
        out.append(CodedRow(wanted, group, list(zip([e.type for e in events], signals, strict=True))))
    return out


def coded_by_folds(
    coder: Coder, models: Sequence[Weights], reads: Sequence[ReadRow], folds: dict[str, int]
) -> list[CodedRow]:
    """Every row coded with the model that saw no row of its group."""
    out: list[CodedRow] = []
    for k, weights in enumerate(models):
        out += coded(coder, type_model(coder, weights), [r for r in reads if folds.get(group_of(r.row)) == k])
    return out


def judged(rows: Sequence[CodedRow]) -> list[Judged]:
    """Every event of the rows, with whether its type is the row's."""
    return [Judged(signals, type_ == row.wanted, 1.0, row.group) for row in rows for type_, signals in row.events]


def scales_by_folds(held: Sequence[CodedRow], folds: dict[str, int], number: int) -> list[Scale]:
    """For each fold a scale of confidence fitted on the rows of the others."""
    return [fit_scale(judged([row for row in held if folds[row.group] != k])) for k in range(number)]


def figures(rows: Sequence[CodedRow], scales: Sequence[Scale]) -> str:
    """How often a row's type is among its events, comes first, is among the first three; and types a row."""
    any_ = first = top3 = types = 0
    for row, scale in zip(rows, scales, strict=True):
        order = sorted(row.events, key=lambda event: -scale.of(event[1]))
        kinds = list(dict.fromkeys(type_ for type_, _ in order))
        any_ += row.wanted in kinds
        first += kinds[:1] == [row.wanted]
        top3 += row.wanted in kinds[:3]
        types += len(kinds)
    n = len(rows)
    return f"any {any_ / n:.3f}, first {first / n:.3f}, among three {top3 / n:.3f}, types a row {types / n:.2f}"


def type_model(coder: Coder, weights: Weights) -> TypeModel:
    """The classifier with `weights`, beside the lexicon of `coder`."""
    return TypeModel(weights, coder.ontology, coder.lexicon, load_status_cues())
