"""One line of the ledger out of the mentions that are it: what was undertaken, and what changed its status.

A function of the set of mentions. Each step cites the mention that made it; nothing is concluded from a date that has
passed, nor from an event that looks like the doing: a line is kept or broken when a report says so.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from dragoman.book.ledger.scoring import same_due
from dragoman.book.ledger.told import Undertaking
from dragoman.book.parties import Party

Row = tuple[Any, ...]
CLOSED = ("kept", "broken", "withdrawn")
_MOVED = ("extended", "superseded")
_CYCLE = 2  # days of one round of news: what its reports say otherwise is disagreement, not news
_LATER = 7  # days by which a date due must move to count as put off
_RANK = {"open": 0, "withdrawn": 1, "broken": 2, "kept": 3}  # of statuses of one day the last in this order stands


@dataclass(frozen=True, slots=True)
class Step:
    """A change of a line's status: the mention that says it, and what is due from then on."""

    status: str
    told: Undertaking
    due: Undertaking | None  # the mention whose date due holds


def steps(members: Sequence[Undertaking]) -> list[Step]:
    """The history of a line. Versions and copies of one report are one witness, cited where it first said the same."""
    found: list[Step] = []
    for one in _witnesses(members):
        last = found[-1] if found else None
        status = _status(one, last)
        due = _due_from(one, last, status)
        if last is None or status is not None:
            found.append(Step(status or "open", one, due))
        elif due is not last.due:  # a date for what had none
            found.append(Step(last.status, one, due))
    return found


def _due_from(one: Undertaking, last: Step | None, status: str | None) -> Undertaking | None:
    """The mention whose date due holds once `one` is told."""
    before = last.due if last else None
    if one.latest is not None and (status in _MOVED or before is None or before.latest is None):
        return one
    return one if before is None and one.earliest is not None else before


def _status(one: Undertaking, last: Step | None) -> str | None:
    """The status that a mention brings, None where it changes nothing."""
    if one.status in CLOSED:
        return one.status if last is None or last.status != one.status else None
    if last is None:
        return "extended" if one.kind == "extension" else "open"
    if last.status == "kept" or not _news(one, last):
        return None
    if one.replaces and last.due is not None and one.latest is not None and not same_due(one, last.due):
        return "superseded"
    later = _later(one, last.due)
    if later or (one.kind == "extension" and one.latest is None and last.status not in ("extended", *CLOSED)):
        return "extended"
    return None


def _news(one: Undertaking, last: Step) -> bool:
    """Whether a mention is told late enough after the date due was set to be more than another account of it."""
    if one.kind == "extension" or one.report == last.told.report:
        return True
    set_on = last.due.published if last.due else None
    return one.published is not None and set_on is not None and one.published >= set_on + _CYCLE


def _later(one: Undertaking, due: Undertaking | None) -> bool:
    """Whether a mention sets a date that lies beyond the one due, and cannot be a vaguer word for it."""
    if due is None or due.latest is None or one.latest is None or same_due(one, due):
        return False
    first = one.latest if one.earliest is None or _from_there(one, due) else one.earliest
    return first >= due.latest + _LATER


def _from_there(one: Undertaking, due: Undertaking) -> bool:
    """Whether an interval begins with the date due: "moved from August 31 to September 30"."""
    return one.earliest == due.latest


def _witnesses(members: Sequence[Undertaking]) -> list[Undertaking]:
    """Of each family what its latest version says, as the first report of the family that said it does; in order."""
    newest: dict[int, tuple[int, int]] = {}
    for one in members:
        newest[one.family] = max(newest.get(one.family, (0, 0)), (one.published or 0, one.report))
    found: dict[Row, Undertaking] = {}
    says = {
        (one.family, _saying(one)) for one in members if newest[one.family] == (one.published or 0, one.report)
    }  # fmt: skip
    for one in sorted(members, key=_order):
        key = (one.family, _saying(one))
        if key in says:
            found.setdefault(key, one)
    return list(found.values())


def _saying(one: Undertaking) -> Row:
    return one.status, one.kind == "extension", one.replaces, one.earliest, one.latest


def _order(one: Undertaking) -> Row:
    """By day; on one day what is open before what ends it; a report without a date comes first, as background."""
    latest = one.latest if one.latest is not None else 0
    return one.published or 0, _RANK[one.status], one.kind == "extension", latest, one.report, one.start, one.mention


def disputes(members: Sequence[Undertaking], history: Sequence[Step]) -> list[str]:
    """What witnesses say otherwise: `due` where reports of one round of news give dates that exclude each other,
    `status` where one says kept and another broken."""
    found = []
    told = [one for one in _witnesses(members) if one.latest is not None and one.published is not None]
    moved = {step.told.mention for step in history if step.status in _MOVED}
    if any(
        _later(b, a) and not {a.mention, b.mention} & moved
        and abs((a.published or 0) - (b.published or 0)) < _CYCLE and a.family != b.family
        for a in told for b in told
    ):  # fmt: skip
        found.append("due")
    if {"kept", "broken"} <= {step.status for step in history}:
        found.append("status")
    return found


def line_rows(line: int, members: Sequence[Undertaking], change: int) -> tuple[Row, list[Row]]:
    """The row of table `commitments` and those of `commitment_history`."""
    members = sorted(members, key=lambda one: one.mention)
    history = steps(members)
    moved = {step.told.mention for step in history if step.status in _MOVED}
    best = max(members, key=lambda one: _telling(one, moved))
    to = best.to or max((one for one in members if one.to), key=lambda one: _telling(one, moved), default=best).to
    to = tuple(party for party in to if party.identity not in {p.identity for p in best.by})
    made = [one.published for one in members if one.published is not None]
    first = min(members, key=lambda one: (one.published is None, one.published or 0, one.report))
    row = (
        line, best.kind, *_sides(best.by, to), best.action, *_due(history[-1].due), _day(min(made, default=None)),
        history[-1].status, len(members), len({one.family for one in members}), first.report, change,
        disputes(members, history),
    )  # fmt: skip
    return row, [
        (
            line, number, _day(step.told.published), step.status, step.told.mention, step.told.report, *_due(step.due),
            step.told.start, step.told.end,
        )
        for number, step in enumerate(history, 1)
    ]  # fmt: skip


def _telling(one: Undertaking, moved: Collection[int]) -> Row:
    """How much a mention tells of what was undertaken: the greatest one's words stand for the line."""
    return (
        one.status == "open", one.kind != "extension" and one.mention not in moved, one.latest is not None,
        bool(one.to), len(one.words), -(one.published or 0), -one.mention,
    )  # fmt: skip


def _sides(by: Sequence[Party], to: Sequence[Party]) -> Row:
    return (
        [p.identity for p in by], [p.identity for p in to], [p.code for p in by], [p.code for p in to],
        [p.country for p in by], [p.country for p in to],
    )  # fmt: skip


def _due(one: Undertaking | None) -> Row:
    return (one.due_text, _day(one.earliest), _day(one.latest)) if one else (None, None, None)


def _day(ordinal: int | None) -> date | None:
    return date.fromordinal(ordinal) if ordinal else None
