"""How each item of a record came about: the steps from its words, for `dragoman why` and `Coder.explain`."""

from dataclasses import dataclass

from dragoman.model import CodedReport
from dragoman.record import Resolved, actor_order, figures_once


@dataclass(frozen=True, slots=True)
class Explained:
    """A record with what it was made of; `steps` tells how each item with an id was made."""

    record: CodedReport
    resolved: Resolved | None = None

    @property
    def steps(self) -> dict[str, list[str]]:
        """For each id of an event, actor, quote, commitment, figure, process or place and time mention, its
        steps; stances have no id and stand under "s" and their number, from 1."""
        if self.resolved is None:
            return {}
        found: dict[str, list[str]] = {}
        for steps in (_events, _actors, _quotes, _commitments, _figures, _processes, _stances, _mentions):
            found.update(steps(self.record, self.resolved))
        return found


def _events(record: CodedReport, resolved: Resolved) -> dict[str, list[str]]:
    return {coded.id: list(event.how) for coded, event in zip(record.events, resolved.events, strict=True)}


def _actors(record: CodedReport, resolved: Resolved) -> dict[str, list[str]]:
    people = resolved.scene.actors.actors
    return {
        coded.id: people[number].how.split("; ")
        for coded, number in zip(record.actors, actor_order(resolved), strict=True)
    }


def _quotes(record: CodedReport, resolved: Resolved) -> dict[str, list[str]]:
    found = sorted(resolved.quotes, key=lambda q: (q.start, q.end))
    return {coded.id: [f"rule {quote.rule}"] for coded, quote in zip(record.quotes, found, strict=True)}


def _commitments(record: CodedReport, resolved: Resolved) -> dict[str, list[str]]:
    told = {}
    for coded, item in zip(record.commitments, resolved.commitments, strict=True):
        steps = [item.how]
        if coded.due is not None:
            dated = coded.due.earliest or coded.due.latest
            steps.append(f"due “{coded.due.text}”" + ("" if dated else ": no calendar date can be told"))
        if item.condition is not None:
            steps.append(f"under the condition “{item.condition}”")
        told[coded.id] = steps
    return told


def _figures(record: CodedReport, resolved: Resolved) -> dict[str, list[str]]:
    return {
        coded.id: [f"rule {figure.rule}"] for coded, figure in zip(record.figures, figures_once(resolved), strict=True)
    }


def _processes(record: CodedReport, resolved: Resolved) -> dict[str, list[str]]:
    told = {}
    for coded, process in zip(record.processes, resolved.processes, strict=True):
        steps = [f"told by {', '.join(dict.fromkeys(process.how))}"]
        people = resolved.scene.actors.actors
        if process.mediators:
            steps.append("no party, but a mediator: " + ", ".join(people[m].name for m in sorted(process.mediators)))
        told[coded.id] = steps
    return told


def _stances(record: CodedReport, resolved: Resolved) -> dict[str, list[str]]:
    return {f"s{number}": list(stance.how) for number, stance in enumerate(resolved.stances, 1)}


def _mentions(record: CodedReport, resolved: Resolved) -> dict[str, list[str]]:
    rules = {("place", p.start, p.end): p.rule for p in resolved.scene.places}
    rules |= {("time", t.start, t.end): t.rule for t in resolved.scene.times}
    return {
        m.id: [f"rule {rule}"] for m in record.mentions if (rule := rules.get((m.kind, m.start, m.end))) is not None
    }
