"""Rules and classifier together: proposed events beside those of the patterns, and a confidence for each."""

from collections.abc import Sequence

from dragoman.finding.events.features import Seen
from dragoman.finding.events.learned import ReportView, TypeModel
from dragoman.finding.events.matcher import FoundEvent
from dragoman.finding.events.weights import NONE
from dragoman.resolving.confidence import Scale, give_confidence
from dragoman.resolving.contexts import Contexts
from dragoman.resolving.domain import Domains
from dragoman.resolving.events import resolve_events
from dragoman.resolving.scene import Scene, has_power, is_political
from dragoman.resolving.values import ResolvedEvent

# From these probabilities of NONE on, a report counts as one on sport, business or the like: perhaps, and surely.
_PERHAPS_NOTHING, _NOTHING = 0.4, 0.6
_POLITICAL = 2  # different words of politics from which a report is not dropped all the same


def complete(
    events: Sequence[ResolvedEvent],
    scene: Scene,
    contexts: Contexts,
    classifier: TypeModel,
    matched: Sequence[FoundEvent],
    domains: Domains,
) -> list[ResolvedEvent]:
    """The patterns' events and the classifier's proposals, in text order, each with its confidence and why.

    `matched` is all that the patterns found, with what gave no event.

    Of a report that is likely about nothing political (sport, business, culture) only what powers do to each other is
    kept, as on a page whose words say that it is one of those (resolving/domain.py); of one that surely is, nothing.
    Where several words of politics stand in it, all is kept: the classifier has read no further than the lead.
    """
    view = classifier.view(scene.parse, seen_of(events, matched))
    nothing = view.scores.get(NONE, 0.0)
    if nothing >= _PERHAPS_NOTHING and domains.political_words(scene.parse) >= _POLITICAL:
        nothing = 0.0
    if nothing >= _NOTHING:
        return []
    if nothing >= _PERHAPS_NOTHING:
        events = [event for event in events if _between_powers(event, scene)]
    proposed = resolve_events(propose(events, scene, classifier, view), scene, contexts)
    for event in proposed:
        event.how.append(event.found.pattern.text)
    together = sorted([*events, *proposed], key=lambda event: event.trigger)
    types = view.by_type(classifier.weights.parents)
    give_confidence(together, scene, types, Scale(classifier.weights.scale))
    for event in events:
        chance = types.get(event.type, 0.0)
        event.how.append(f"classifier: {chance:.2f} that the report is about {event.type}, {_best(types, event.type)}")
    return together


def propose(events: Sequence[ResolvedEvent], scene: Scene, classifier: TypeModel, view: ReportView) -> list[FoundEvent]:
    """What the classifier proposes beside `events`."""
    at, people = scene.actors.by_token, scene.actors.actors
    political = {token for token, numbers in at.items() if any(is_political(people[n]) for n in numbers)}
    return classifier.propose(scene.parse, at, political, [event.found for event in events], view)


def _between_powers(event: ResolvedEvent, scene: Scene) -> bool:
    """Whether a power acts on a power, or several act together: what even a sports page may report."""
    people = scene.actors.actors
    sources = [has_power(people[a]) for a in event.sources]
    return any(sources) and (any(has_power(people[a]) for a in event.targets) or sum(sources) > 1)


def seen_of(events: Sequence[ResolvedEvent], matched: Sequence[FoundEvent]) -> list[Seen]:
    """Resolved events as the classifier sees them, and what the patterns `matched` without giving an event."""
    triggers = {e.trigger for e in events}
    return [
        *(Seen(e.type, e.status, e.reported_by is not None, e.trigger) for e in events),
        *(
            Seen(m.pattern.type, m.reading.status, m.reading.reporter is not None, m.trigger, dropped=True)
            for m in matched
            if m.trigger not in triggers
        ),
    ]


def _best(types: dict[str, float], own: str) -> str:
    best = max(types, key=lambda name: (types[name], name))
    if best == own:
        return "its likeliest type"
    return f"{types[best]:.2f} {'no event' if best == NONE else best}"
