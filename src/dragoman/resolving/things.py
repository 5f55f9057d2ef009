"""Things that events are directed at become actors of type "other": no country, no sector (finding/things.py)."""

from collections.abc import Sequence

from dragoman.finding import grammar
from dragoman.finding.events.matcher import FoundEvent
from dragoman.finding.mentions import ActorMention
from dragoman.finding.things import Thing
from dragoman.parsing.parse import Parse
from dragoman.resolving.actor_index import ActorIndex, ResolvedActor
from dragoman.resolving.values import ResolvedEvent

_AGAIN = frozenset({"the", "this", "that", "these", "those"})


def add_things(parse: Parse, found: Sequence[FoundEvent], things: dict[int, Thing], index: ActorIndex) -> None:
    """Enter into the index each thing that a found event is directed at. "The pylon" is the pylon named before."""
    wanted = sorted({t for event in found for t in event.targets if t in things and t not in index.by_token})
    by_name: dict[str, int] = {}
    for token in wanted:
        thing = things[token]
        last = _end(parse, thing)
        start, end = parse.starts[thing.first], parse.ends[last - 1]
        name = " ".join(parse.text[start:end].split())
        lemma = parse.lemmas[token].lower()
        number = by_name.get(name.lower())
        if number is None and thing.last - thing.first == 1 and _definite(parse, thing.first):
            number = by_name.get(lemma)
        if number is None:
            number = len(index.actors)
            how = f"what was attacked: {lemma} (things.toml)"
            index.actors.append(ResolvedActor(name, "other", None, [], "", None, None, "rule", how))
        by_name[name.lower()] = by_name[lemma] = number
        index.actors[number].mentions.append(len(index.mentions))
        index.mentions.append(ActorMention(thing.first, last, token, start, end, "nominal"))
        index.of_mention.append((number,))
        index.things[token] = (number,)


def amid_violence(events: Sequence[ResolvedEvent], index: ActorIndex) -> list[ResolvedEvent]:
    """The events without those that only say what was destroyed, nobody knows by whom, in a report that tells of no
    other attack: a fire or a storm can do that."""
    things = index.thing_numbers
    loose = [e for e in events if e.mode == "destroy" and not e.sources and things.issuperset(e.targets)]
    if not loose or any(e.type == "ASSAULT" and e not in loose for e in events):
        return list(events)
    return [e for e in events if e not in loose]


def _end(parse: Parse, thing: Thing) -> int:
    """The end of a thing's phrase with whose or what it is: "offices of the teachers' union"."""
    if thing.last < len(parse) and parse.lower[thing.last] == "of" and parse.heads[thing.last] == thing.head:
        inner = parse.child(thing.last, "pobj")
        if inner is not None and parse.sentence_of[inner] == parse.sentence_of[thing.head]:
            first, last = grammar.noun_phrase(parse, inner)
            if first > thing.last and last - first <= 8:
                return last
    return thing.last


def _definite(parse: Parse, first: int) -> bool:
    return first > 0 and parse.lower[first - 1] in _AGAIN
