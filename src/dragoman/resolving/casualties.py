"""How many were killed, hurt, or took part: counts found by their words, then given to the event they belong to."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Literal, Protocol

from dragoman.finding import grammar
from dragoman.model import Count
from dragoman.parsing.parse import Parse
from dragoman.resolving.values import ResolvedEvent

Kind = Literal["fatal", "injured"]
HARMFUL = ("ASSAULT", "PROTEST", "COERCE")
_NOBODY = frozenset({"nobody", "none"})


class Number(Protocol):
    """A number phrase, as finding/quantities.py gives it."""

    @property
    def first(self) -> int: ...
    @property
    def last(self) -> int: ...
    @property
    def low(self) -> float | None: ...
    @property
    def high(self) -> float | None: ...
    @property
    def value(self) -> float | None: ...
    @property
    def noun(self) -> int | None: ...


@dataclass(frozen=True, slots=True)
class CasualtyCues:
    """Lemmas that say dead or hurt, by the way they say it."""

    verbs: dict[str, Kind]
    adjectives: dict[str, Kind]
    nouns: dict[str, tuple[Kind, ...]]
    objects: dict[str, dict[str, Kind]]


@dataclass(frozen=True, slots=True)
class Casualties:
    """A count of dead or hurt at a token, and the head of the noun phrase of those concerned."""

    token: int
    kind: Kind
    count: Count
    victims: int | None


def load_casualty_cues() -> CasualtyCues:
    """Read the packaged words."""
    data = tomllib.loads((files("dragoman.data") / "cues" / "casualties.toml").read_text(encoding="utf-8"))
    verbs: dict[str, Kind] = {}
    adjectives: dict[str, Kind] = {}
    nouns: dict[str, tuple[Kind, ...]] = dict.fromkeys(data["both"]["nouns"], ("fatal", "injured"))
    objects: dict[str, dict[str, Kind]] = {}
    kinds: tuple[Kind, ...] = ("fatal", "injured")
    for kind in kinds:
        table = data[kind]
        verbs.update(dict.fromkeys(table["verbs"], kind))
        adjectives.update(dict.fromkeys(table["adjectives"], kind))
        nouns.update(dict.fromkeys(table["nouns"], (kind,)))
        for verb, words in table["objects"].items():
            objects.setdefault(verb, {}).update(dict.fromkeys(words, kind))
    return CasualtyCues(verbs, adjectives, nouns, objects)


def find_casualties(parse: Parse, numbers: Sequence[Number], cues: CasualtyCues) -> list[Casualties]:
    """All counts of dead and hurt, in text order."""
    by_noun = {n.noun: n for n in numbers if n.noun is not None}
    by_token = {t: n for n in numbers for t in range(n.first, n.last)}
    found: list[Casualties] = []
    for i, lemma in enumerate(parse.lemmas):
        if parse.pos[i] in ("VERB", "AUX"):
            if lemma in cues.verbs:
                found += _at_verb(parse, i, cues.verbs[lemma], by_noun, by_token)
            elif lemma in cues.objects:
                found += _at_object(parse, i, cues.objects[lemma], by_noun, by_token)
        elif parse.lower[i] in cues.adjectives and parse.pos[i] in ("ADJ", "VERB"):
            found += _at_adjective(parse, i, cues.adjectives[parse.lower[i]], by_noun, by_token)
        elif lemma in cues.nouns and parse.pos[i] == "NOUN":
            found += _at_noun(parse, i, cues.nouns[lemma], by_noun)
    return found


def _at_verb(
    parse: Parse, verb: int, kind: Kind, by_noun: dict[int, Number], by_token: dict[int, Number]
) -> list[Casualties]:
    victims = grammar.patient(parse, verb)
    if victims is None and parse.lemmas[verb] in ("die", "perish", "drown"):
        victims = grammar.surface_subject(parse, verb)
    own = by_token.get(verb - 1)  # "killed and between 10 and 15 wounded"
    if (
        own is not None
        and own.noun is None
        and parse.tags[verb] in ("VBN", "VBD")
        and parse.child(verb, "dobj") is None
    ):
        return [Casualties(verb, kind, as_count(own), None)]
    return _counted(parse, verb, kind, victims, by_noun, by_token)


def _at_object(
    parse: Parse, verb: int, words: dict[str, Kind], by_noun: dict[int, Number], by_token: dict[int, Number]
) -> list[Casualties]:
    for c in parse.children[verb]:
        inner = c if parse.deps[c] == "dobj" else parse.child(c, "pobj") if parse.deps[c] == "prep" else None
        if inner is None or parse.lemmas[inner] not in words:
            continue
        kind = words[parse.lemmas[inner]]
        number = by_noun.get(inner)
        if number is not None:  # "claimed 12 lives"
            return [Casualties(verb, kind, as_count(number), None)]
        passive = grammar.is_passive(parse, verb)
        victims = grammar.patient(parse, verb) if passive else grammar.surface_subject(parse, verb)
        return _counted(parse, verb, kind, victims, by_noun, by_token)
    return []


def _at_adjective(
    parse: Parse, token: int, kind: Kind, by_noun: dict[int, Number], by_token: dict[int, Number]
) -> list[Casualties]:
    number = by_token.get(token - 1)
    if number is not None and (number.noun in (None, token)):  # "12 dead", "30 injured"
        return [Casualties(token, kind, as_count(number), None)]
    head = parse.heads[token]
    if parse.deps[token] in ("acomp", "oprd", "ccomp", "xcomp"):  # "left 12 people dead"
        victims = (
            parse.child(head, "dobj", "nsubj") if parse.lemmas[head] != "be" else grammar.surface_subject(parse, head)
        )
        own = parse.child(token, "nsubj")
        return _counted(parse, token, kind, own if own is not None else victims, by_noun, by_token)
    return []


def _at_noun(parse: Parse, noun: int, kinds: tuple[Kind, ...], by_noun: dict[int, Number]) -> list[Casualties]:
    if any(parse.lower[c] == "no" and parse.deps[c] in ("det", "neg") for c in parse.children[noun]):
        return [Casualties(noun, kind, Count(low=0, high=0), None) for kind in kinds]
    number = by_noun.get(noun)
    if number is not None and len(kinds) == 1:
        return [Casualties(noun, kinds[0], as_count(number), None)]
    return []


def _counted(
    parse: Parse, token: int, kind: Kind, victims: int | None, by_noun: dict[int, Number], by_token: dict[int, Number]
) -> list[Casualties]:
    if victims is None:
        return []
    found = []
    for member in parse.conjuncts(victims):
        if parse.lower[member] in _NOBODY or (parse.lower[member] == "one" and parse.lower[max(member - 1, 0)] == "no"):
            found.append(Casualties(token, kind, Count(low=0, high=0), None))
            continue
        number = by_noun.get(member) or by_token.get(member)
        if number is None:
            inner = next(grammar.prep_objects(parse, member, ("of",)), None)
            number = by_noun.get(inner) if inner is not None else None
            victim = inner if inner is not None else member
        else:
            victim = number.noun if number.noun is not None else member
        if number is not None:
            found.append(Casualties(token, kind, as_count(number), victim))
        elif parse.tags[member] == "NN" and any(
            parse.lower[c] in ("a", "an", "one", "another") for c in parse.children[member]
        ):
            found.append(Casualties(token, kind, Count(low=1, high=1), member))
        else:
            continue
    return found


def as_count(number: Number) -> Count:
    """A number phrase as a range of whole persons; `high` None for "at least"."""
    if number.low is None and number.high is None and number.value is not None:
        return Count(low=int(number.value), high=int(number.value))
    low = None if number.low is None else int(number.low)
    high = None if number.high is None else int(number.high)
    return Count(low=low, high=high)


def give_casualties(
    parse: Parse, found: Sequence[Casualties], events: list[ResolvedEvent]
) -> list[tuple[ResolvedEvent, Casualties]]:
    """Set `fatalities` and `injured` of the event each count belongs to; returns the pairs.

    A count goes to the harmful event in its own sentence that it hangs under or beside, else to the last harmful event
    before it in its own paragraph, else to the last one of the paragraph before.
    """
    given = []
    for item in found:
        event = _owner(parse, item, events)
        if event is None:
            continue
        if item.kind == "fatal":
            if event.fatalities is None:
                event.fatalities = item.count
                given.append((event, item))
        elif event.injured is None:
            event.injured = item.count
            given.append((event, item))
    return given


def give_sizes(numbers: Sequence[Number], events: Sequence[ResolvedEvent]) -> None:
    """Set `size` of a protest from the number on those who take part: "several hundred teachers marched"."""
    by_token = {t: n for n in numbers for t in (*range(n.first, n.last), *([] if n.noun is None else [n.noun]))}
    for event in events:
        if event.type == "PROTEST" and event.size is None:
            number = next((by_token[t] for t in event.found.sources if t in by_token), None)
            if number is not None:
                event.size = as_count(number)


def _owner(parse: Parse, item: Casualties, events: list[ResolvedEvent]) -> ResolvedEvent | None:
    harmful = [e for e in events if e.type in HARMFUL and e.status in ("actual", "ongoing")]
    sentence = parse.sentence_of[item.token]
    segment = parse.sentences[sentence].segment
    same = [e for e in harmful if parse.sentence_of[e.trigger] == sentence]
    above = set(parse.ancestors(item.token))
    for event in same:
        if event.trigger in above and event.type == "ASSAULT":
            return event
    for event in same:
        if event.trigger == item.token:
            return event
    if same:
        violent = [e for e in same if e.type == "ASSAULT"] or same
        return min(violent, key=lambda e: abs(e.trigger - item.token))
    before = [e for e in harmful if e.trigger < item.token]
    for distance in (0, 1):
        near = [e for e in before if segment - parse.sentence(e.trigger).segment == distance]
        violent = [e for e in near if e.type == "ASSAULT"]
        if violent or near:
            return (violent or near)[-1]
    return None
