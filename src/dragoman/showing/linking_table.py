"""The score of linking as a table: a measure a line, for all mentions and for those that both sides have."""

from rich.table import Table

from dragoman.evaluating.linking import LinkingScore, Measured
from dragoman.evaluating.measures import Prf


def linking_table(score: LinkingScore) -> Table:
    """A table for a terminal; print it with a rich Console."""
    table = Table(title="Linking across reports", caption=_caption(score), caption_justify="left", title_justify="left")
    table.add_column("measure")
    for name in ("all: P", "R", "F1", "found by both: P", "R", "F1"):
        table.add_column(name, justify="right")
    for name, all_, linking in (
        ("B-cubed", score.all.b_cubed, score.linking.b_cubed),
        ("MUC", score.all.muc, score.linking.muc),
        ("CEAF-e", score.all.ceaf_e, score.linking.ceaf_e),
    ):
        table.add_row(name, *_cells(all_), *_cells(linking))
    table.add_section()
    whole, linked = f"{score.all.conll_f1:.3f}", f"{score.linking.conll_f1:.3f}"
    table.add_row("CoNLL F1", "", "", whole, "", "", linked, style="bold")
    table.add_row("mentions found", *_cells(score.detection), "", "", "")
    return table


def _cells(prf: Prf) -> tuple[str, str, str]:
    return f"{prf.precision:.3f}", f"{prf.recall:.3f}", f"{prf.f1:.3f}"


def _caption(score: LinkingScore) -> str:
    lines = [f"gold: {_told(score.all, 'gold')} · system: {_told(score.all, 'system')} · matched: {score.matched}"]
    if score.repeats:
        lines.append(f"left out: {score.repeats} repeated within a report")
    if score.elsewhere:
        lines.append(f"left out: {score.elsewhere} in reports that the gold does not know")
    return "\n".join(lines)


def _told(measured: Measured, side: str) -> str:
    mentions, clusters = getattr(measured, f"{side}_mentions"), getattr(measured, f"{side}_clusters")
    return f"{mentions} mentions of {clusters} events"
