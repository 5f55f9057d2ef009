"""Attacks whose doer is told by way of blame (finding/events/blamed.py): who blames is who reports it."""

from collections.abc import Sequence

from dragoman.finding.events.blamed import blamed
from dragoman.parsing.parse import Parse
from dragoman.resolving.actor_index import ActorIndex
from dragoman.resolving.values import ResolvedEvent


def ascribe(parse: Parse, events: Sequence[ResolvedEvent], index: ActorIndex) -> None:
    """Name the accuser as the reporter of an attack told by a noun; give "the attack in which two were killed" the one
    whom the sentence blames for the attack."""
    for event in events:
        if event.type != "ASSAULT" or event.reciprocal or event.status not in ("actual", "ongoing", "requested"):
            continue
        noun = _deed(parse, event.trigger)
        if noun is None:
            continue
        doer, accuser, why = blamed(parse, noun)
        if doer is None:
            continue
        found = dict.fromkeys(n for member in parse.conjuncts(doer) for n in index.by_token.get(member, ()))
        blame = [n for n in found if n not in event.targets]
        if not event.sources and blame:
            event.sources = blame
            event.how.append(f"source: {why}")
        said_by = index.at(accuser) if accuser is not None else ()
        if event.reported_by is None and said_by and set(event.sources) <= set(blame) and said_by[0] not in blame:
            event.reported_by = said_by[0]


def _deed(parse: Parse, trigger: int) -> int | None:
    """The noun of an attack: the trigger itself, or what a clause about its dead hangs on."""
    if parse.pos[trigger] in ("NOUN", "PROPN"):
        return trigger
    head = parse.heads[trigger]
    return head if parse.deps[trigger] == "relcl" and parse.pos[head] == "NOUN" else None
