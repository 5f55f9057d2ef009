"""A coded report's events as mentions for the scorer of linking."""

from collections.abc import Mapping

from dragoman.evaluating.mentions import Mention
from dragoman.model import CodedReport


def mentions_of(record: CodedReport, linked: Mapping[str, str] | None = None) -> list[Mention]:
    """One mention an event, at its trigger. `linked` gives the linked event's id by the id within the report.

    Without it, or for an event that it does not name, an event is its own: what no linking at all makes of the reports.
    """
    report = record.report.id
    return [
        Mention(
            report,
            (linked or {}).get(event.id, f"{report}:{event.id}"),
            event.trigger.start,
            event.trigger.end,
            (event.type,),
            (event.sentence.start, event.sentence.end),
        )
        for event in record.events
    ]
