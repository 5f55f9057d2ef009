"""One event told twice in a report is one event: the headline and the body, the attack and its dead."""

from collections.abc import Container, Sequence

from dragoman.parsing.parse import Parse
from dragoman.resolving.actor_index import ResolvedActor
from dragoman.resolving.casualties import Casualties
from dragoman.resolving.values import ResolvedEvent

_HEADS = ("title", "dek")
_WINDOW = 40  # events of a type that are compared: a news report has fewer; a book-long text must not take hours


def fold(
    parse: Parse,
    events: list[ResolvedEvent],
    killings: frozenset[str],
    actors: Sequence[ResolvedActor],
    things: Container[int],
) -> list[ResolvedEvent]:
    """Events with repeated tellings folded into one, in text order.

    `killings` are verbs that only say what came of an attack ("in which four soldiers were killed"); `things` the
    numbers of the actors that are things.
    """
    kept: list[ResolvedEvent] = []
    by_type: dict[str, list[ResolvedEvent]] = {}
    for event in sorted(events, key=lambda e: _is_head(parse, e)):  # the body first: it tells more than the headline
        told = by_type.setdefault(event.type, [])
        near = told[-_WINDOW:] if not _is_head(parse, event) else told[:_WINDOW]
        other = next((k for k in near if _same(parse, k, event, killings, actors)), None)
        if other is None:
            kept.append(event)
            told.append(event)
        else:
            _merge(other, event, things)
    return sorted(kept, key=lambda e: e.trigger)


def victims_as_targets(
    pairs: Sequence[tuple[ResolvedEvent, Casualties]], at: "dict[int, tuple[int, ...]]", things: Container[int]
) -> None:
    """An attack whose target no phrase names, or only a thing, was on those whom it killed or hurt."""
    for event, item in pairs:
        if (
            event.type != "ASSAULT"
            or any(t not in things for t in event.targets)
            or item.victims is None
            or event.reciprocal
        ):
            continue
        victims = [v for v in at.get(item.victims, ()) if v not in event.sources and v not in event.targets]
        if victims:
            event.targets = [*event.targets, *victims]
            event.how.append("target: those killed or hurt")


def _is_head(parse: Parse, event: ResolvedEvent) -> bool:
    return parse.sentence(event.trigger).kind in _HEADS


def _same(
    parse: Parse, one: ResolvedEvent, two: ResolvedEvent, killings: frozenset[str], actors: Sequence[ResolvedActor]
) -> bool:
    if one.type != two.type or one.status != two.status or _apart_in_time(one, two):
        return False
    if one.type == "ASSAULT" and _is_outcome(parse, one, two, killings):
        return True
    if _is_head(parse, two) and _same_countries(one, two, actors):
        return one.mode == two.mode or None in (one.mode, two.mode)
    if not _compatible(one.sources, two.sources) or not _compatible(one.targets, two.targets):
        crossed = (
            set(one.parties) == set(two.parties)
            and len(one.parties) > 1
            and one.type in ("CONSULT", "AGREE", "COOPERATE")
        )
        if not crossed:
            return False
    if not set(one.parties) & set(two.parties):
        return False
    if _nested(parse, one, two):
        return True
    if _is_head(parse, two) or _is_head(parse, one):
        return one.mode == two.mode or None in (one.mode, two.mode)
    same_word = _stem(parse, one) == _stem(parse, two)
    return same_word and (one.mode == two.mode) and _anaphoric(parse, one, two)


def _same_countries(one: ResolvedEvent, two: ResolvedEvent, actors: Sequence[ResolvedActor]) -> bool:
    """Headlines say "Belarus" for Belarusian officials: the same sources, and targets of the same countries."""
    theirs = {actors[t].country for t in two.targets} - {None}
    ours = {actors[t].country for t in one.targets} - {None}
    return bool(theirs) and theirs == ours and set(one.sources) == set(two.sources)


def _nested(parse: Parse, one: ResolvedEvent, two: ResolvedEvent) -> bool:
    """ "ramped up their attacks targeting ...": one event's trigger hangs on the words of the other."""
    for outer, inner in ((one, two), (two, one)):
        top = inner.trigger
        while parse.deps[top] == "conj" and parse.tags[top] == "VBG":
            top = parse.heads[top]
        if parse.deps[top] in ("acl", "advcl") and parse.tags[top] == "VBG":
            if parse.heads[top] in outer.found.words or parse.heads[top] == outer.trigger:
                return True
    return False


def _anaphoric(parse: Parse, one: ResolvedEvent, two: ResolvedEvent) -> bool:
    """Whether the later telling takes the earlier one up: full agreement of parties, or a definite noun."""
    if set(one.parties) == set(two.parties):
        return True
    later = max(one.trigger, two.trigger)
    return parse.pos[later] == "NOUN" and any(
        parse.lower[c] in ("the", "this", "that", "these", "those") for c in parse.children[later]
    )


def _is_outcome(parse: Parse, one: ResolvedEvent, two: ResolvedEvent, killings: frozenset[str]) -> bool:
    """ "shelling ... in which four soldiers were killed": the killing has no other source and hangs below."""
    first, second = (one, two) if one.trigger < two.trigger else (two, one)
    for outer, inner in ((first, second), (second, first)):
        if parse.lemmas[inner.trigger] not in killings:
            continue
        if inner.sources and not (
            set(inner.sources) <= set(outer.sources) and outer.trigger in parse.ancestors(inner.trigger)
        ):
            continue
        if (
            parse.sentence_of[outer.trigger] != parse.sentence_of[inner.trigger]
            or parse.lemmas[outer.trigger] in killings
        ):
            continue
        if outer.trigger in parse.ancestors(inner.trigger) or inner.trigger in parse.ancestors(outer.trigger):
            return True
        if outer is first and _compatible(outer.targets, inner.targets):
            return True
    return False


def _compatible(one: list[int], two: list[int]) -> bool:
    return not one or not two or set(one) <= set(two) or set(two) <= set(one)


def _apart_in_time(one: ResolvedEvent, two: ResolvedEvent) -> bool:
    if one.time_from != "text" or two.time_from != "text":
        return False
    if one.latest and two.earliest and one.latest < two.earliest:
        return True
    return bool(two.latest and one.earliest and two.latest < one.earliest)


def _stem(parse: Parse, event: ResolvedEvent) -> str:
    return parse.lemmas[event.trigger].lower()[:5]


def _merge(one: ResolvedEvent, two: ResolvedEvent, things: Container[int]) -> None:
    """Complete `one` with what only `two` says: also the thing that was attacked beside those who were killed."""
    besides = [t for t in two.targets if t in things and t not in one.targets]
    one.merged.append(two.found)
    if len(two.sources) > len(one.sources):  # "were killed when they moved a mine": they did not kill themselves
        one.sources = [s for s in two.sources if s not in one.targets or one.reciprocal] or one.sources
    if not one.targets and not one.reciprocal:
        one.targets = [t for t in two.targets if t not in one.sources]
    elif besides and not all(t in things for t in one.targets):
        one.targets = [*one.targets, *besides]
    if one.time_from != "text" and two.time_from == "text":
        one.time_text, one.earliest, one.latest, one.time_from = two.time_text, two.earliest, two.latest, two.time_from
    one.mode = one.mode or two.mode
    one.places += [p for p in two.places if p not in one.places]
    one.fatalities = one.fatalities or two.fatalities
    one.injured = one.injured or two.injured
    one.size = one.size or two.size
    one.contexts += [c for c in two.contexts if c not in one.contexts]
    one.reciprocal = one.reciprocal or (two.reciprocal and one.sources == two.sources)
    one.how.append(f"also told by “{two.how[0]}”")
