"""Processes: series of talks, operations, elections, trials with their round, start and parties.

Every phrase for a series is a sighting; sightings of one kind in a report are one process unless their parties or names
say otherwise ("the dialogue" after "strategic talks").
"""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from typing import cast

from dragoman.finding import grammar
from dragoman.model import ProcessKind
from dragoman.parsing.parse import Parse
from dragoman.resolving.attach import distance
from dragoman.resolving.scene import ORGANISED, Scene
from dragoman.resolving.times import TimeMention
from dragoman.resolving.values import ResolvedEvent

_ORDINAL = re.compile(r"^(\d{1,3})(?:st|nd|rd|th)$")
_MODIFIERS = ("amod", "compound", "nmod")


@dataclass(frozen=True, slots=True)
class ProcessCues:
    """Nouns, units, ordinals and verbs of processes."""

    kinds: dict[str, ProcessKind]
    units: frozenset[str]
    ordinals: dict[str, int]
    cardinals: dict[str, int]
    series: frozenset[str]
    began: frozenset[str]


def load_process_cues() -> ProcessCues:
    """Read the packaged words."""
    data = tomllib.loads((files("dragoman.data") / "cues" / "processes.toml").read_text(encoding="utf-8"))
    kinds = {noun: cast(ProcessKind, kind) for kind, nouns in data["kinds"].items() for noun in nouns}
    return ProcessCues(
        kinds,
        frozenset(data["units"]),
        dict(data["ordinals"]),
        {word: number for number, word in enumerate(data["cardinals"], 1)},
        frozenset(data["series"]),
        frozenset(data["began"]),
    )


@dataclass(slots=True)
class ResolvedProcess:
    """A process before it gets ids."""

    name: str
    kind: ProcessKind
    parties: list[int]
    round: int | None
    began: str | None
    events: list[ResolvedEvent]
    start: int
    end: int
    nouns: list[int] = field(default_factory=list)  # tokens of all phrases for it
    named: bool = False


def resolve_processes(scene: Scene, events: Sequence[ResolvedEvent], cues: ProcessCues) -> list[ResolvedProcess]:
    """All processes of a report in text order."""
    by_word: dict[int, list[ResolvedEvent]] = {}
    for event in events:
        for word in {event.trigger, *event.found.words}:
            by_word.setdefault(word, []).append(event)
    sightings = [s for i in range(len(scene.parse)) if (s := _sighting(scene, i, by_word, cues)) is not None]
    found: list[ResolvedProcess] = []
    for sighting in sightings:
        same = next((p for p in found if _one_process(scene, p, sighting)), None)
        if same is None:
            found.append(sighting)
        else:
            _join(same, sighting)
    return [p for p in found if p.named or p.round is not None or p.began is not None]


def _sighting(
    scene: Scene, token: int, events: dict[int, list[ResolvedEvent]], cues: ProcessCues
) -> ResolvedProcess | None:
    parse = scene.parse
    lemma = parse.lemmas[token].lower()
    if parse.pos[token] not in ("NOUN", "PROPN"):
        return None
    if lemma not in cues.kinds:
        plural = lemma[:-1] if lemma.endswith("s") else lemma
        if parse.pos[token] != "PROPN" or plural not in cues.kinds:
            return None
        lemma = plural
    unit = _unit(parse, token, cues)
    number = _ordinal(parse, token if unit is None else unit, cues)
    if number is None and unit is not None:
        number = _rounds_held(parse, unit, cues)
    if unit is None and cues.kinds[lemma] not in ("talks", "election"):
        number = None
    first, last = grammar.noun_phrase(parse, token)
    while first < token and (
        parse.deps[first] in ("det", "poss", "punct", "case")
        or _ordinal_word(parse.lower[first], cues)
        or parse.pos[first] == "PART"
    ):
        first += 1
    name = _name(parse, first, token, scene)
    modifiers = [parse.lower[c] for c in parse.children[token] if parse.deps[c] in _MODIFIERS]
    began = _began(scene, token, unit, cues)
    return ResolvedProcess(
        name,
        cues.kinds[lemma],
        _parties(scene, token, unit, events),
        number,
        began,
        [],
        parse.starts[first],
        parse.ends[last - 1],
        [token] if unit is None else [token, unit],
        any(m in cues.series for m in modifiers),
    )


def _name(parse: Parse, first: int, token: int, scene: Scene) -> str:
    """The phrase without the actors before it: "Swiss-hosted talks" stays, "US-Iraq talks" is "talks"."""
    while (
        first < token
        and first in scene.actors.by_token
        and parse.heads[first] != first
        and parse.deps[first] in ("compound", "nmod")
    ):
        first += 1
    while first < token and parse.pos[first] == "PUNCT":
        first += 1
    return parse.span(first, token + 1)


def _unit(parse: Parse, token: int, cues: ProcessCues) -> int | None:
    """ "round" in "the fourth round of strategic talks"."""
    head = parse.heads[token]
    if (
        parse.deps[token] == "pobj"
        and parse.lower[head] in ("of", "in")
        and parse.lemmas[parse.heads[head]].lower() in cues.units
    ):
        return parse.heads[head]
    return None


def _rounds_held(parse: Parse, unit: int, cues: ProcessCues) -> int | None:
    """ "after seven rounds of talks": the seventh was the last."""
    if parse.deps[unit] != "pobj" or parse.lower[parse.heads[unit]] != "after":
        return None
    for c in parse.children[unit]:
        if parse.deps[c] == "nummod":
            return cues.cardinals.get(parse.lower[c]) or (int(parse.words[c]) if parse.words[c].isdecimal() else None)
    return None


def _ordinal(parse: Parse, token: int, cues: ProcessCues) -> int | None:
    for c in parse.children[token]:
        if parse.deps[c] in ("amod", "nummod", "compound", "advmod") and c < token:
            number = _ordinal_word(parse.lower[c], cues)
            if number is not None:
                return number
    return None


def _ordinal_word(word: str, cues: ProcessCues) -> int | None:
    if word in cues.ordinals:
        return cues.ordinals[word]
    matched = _ORDINAL.match(word)
    return int(matched.group(1)) if matched else None


def _parties(scene: Scene, token: int, unit: int | None, events: dict[int, list[ResolvedEvent]]) -> list[int]:
    """Who takes part: "between A and B", "with B", "A-B talks", and the parties of the event it stands in."""
    parse, index = scene.parse, scene.actors
    numbers: list[int] = []
    for noun in [token] if unit is None else [token, unit]:
        for head in grammar.prep_objects(parse, noun, ("between", "with", "among")):
            for member in parse.conjuncts(head):
                numbers += index.at(member)
        for c in parse.children[noun]:
            if parse.deps[c] in ("compound", "amod", "nmod", "poss"):
                numbers += index.at(c)
                numbers += [n for g in parse.children[c] for n in index.at(g)]
    told = events.get(token, []) + (events.get(unit, []) if unit is not None else [])
    for event in told:
        if event.mode != "third-party":
            numbers += event.parties
    numbers = list(dict.fromkeys(numbers))
    if len(numbers) < 2:  # "declared a truce at the end of a fifth round of talks": the sides of the sentence's event
        sentence = parse.sentence(token)
        for word in range(sentence.first, sentence.last):
            for event in events.get(word, []):
                if event.mode != "third-party" and len(event.parties) > 1:
                    numbers += [n for n in event.parties if n not in numbers]
    return _sides(index.actors, numbers)


def _sides(actors: Sequence[object], numbers: list[int]) -> list[int]:
    """States and organisations before the persons who speak for them."""
    organised = [n for n in numbers if getattr(actors[n], "type", "") in ORGANISED]
    return organised + [n for n in numbers if n not in organised]


def _began(scene: Scene, token: int, unit: int | None, cues: ProcessCues) -> str | None:
    """When it began, as exact as the words: a relative clause, or "since" on the clause it stands in."""
    parse = scene.parse
    verbs = [c for c in parse.children[token] if parse.deps[c] in ("relcl", "acl") and parse.lemmas[c] in cues.began]
    head = parse.heads[token if unit is None else unit]
    if parse.pos[head] in ("VERB", "AUX") and parse.deps[token if unit is None else unit] in (
        "dobj",
        "nsubj",
        "nsubjpass",
    ):
        if parse.lemmas[head] in cues.began:
            verbs.append(head)
    for verb in verbs:
        for time in scene.times_by(verb):
            far = distance(parse, time, verb, (verb,))
            if far is None or far > 1.0 or time.kind not in ("date", "time") or time.earliest is None:
                continue
            plain = time.relation in ("at", None) and (verb != head or unit is None)
            if time.relation == "since" or plain:
                return _as_exact(time)
    return None


def _as_exact(time: TimeMention) -> str:
    assert time.earliest is not None
    day = time.earliest.isoformat()
    return {"month": day[:7], "quarter": day[:7], "season": day[:7], "year": day[:4], "half": day[:4]}.get(
        time.granularity or "day", day
    )


def _one_process(scene: Scene, one: ResolvedProcess, two: ResolvedProcess) -> bool:
    """Whether two sightings are one series: same kind, and parties that do not exclude each other."""
    if one.kind != two.kind:
        return False
    people = scene.actors.actors
    ours = {people[p].country for p in one.parties} - {None}
    theirs = {people[p].country for p in two.parties} - {None}
    if len(ours) > 1 and len(theirs) > 1 and not ours & theirs:
        return False
    if one.kind == "talks":
        return True
    return one.name.lower() == two.name.lower() or not (one.named and two.named)


def _join(one: ResolvedProcess, two: ResolvedProcess) -> None:
    if two.named and not one.named:
        one.name, one.start, one.end, one.named = two.name, two.start, two.end, True
    one.round = one.round if one.round is not None else two.round
    one.began = one.began or two.began
    one.nouns += two.nouns
    if len(one.parties) < 2:
        one.parties += [p for p in two.parties if p not in one.parties]


def tie_events(processes: Sequence[ResolvedProcess], events: Sequence[ResolvedEvent]) -> None:
    """Give each process the events whose words name it."""
    for process in processes:
        nouns = set(process.nouns)
        process.events = [
            e for e in events if nouns & {e.trigger, *e.found.words, *(w for f in e.merged for w in f.words)}
        ]
