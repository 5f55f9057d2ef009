"""Processes: the sightings of a report with their actors and dates, and which of them are one.

Sightings of one kind are one process unless their names or parties say otherwise: "the dialogue" after "strategic
talks", "the fifth round" after "the Astana talks".
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from dragoman.finding.processes import FoundProcess
from dragoman.model import ProcessKind
from dragoman.resolving.attach import distance
from dragoman.resolving.scene import ORGANISED, Scene
from dragoman.resolving.times import TimeMention
from dragoman.resolving.values import ResolvedEvent

_RECENT_DAYS = 31  # a day so near the report is the beginning of its round, not of a series that is in a later one


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
    unit: bool = False
    names: set[str] = field(default_factory=set)  # words that name the series: "nuclear"
    venues: set[str] = field(default_factory=set)  # places that name it: "Astana"
    mediators: set[int] = field(default_factory=set)
    how: list[str] = field(default_factory=list)


def resolve_processes(
    scene: Scene, found: Sequence[FoundProcess], events: Sequence[ResolvedEvent]
) -> list[ResolvedProcess]:
    """All processes of a report in text order: those with a name, a round, a part or a beginning."""
    by_word: dict[int, list[ResolvedEvent]] = {}
    for event in events:
        for word in {event.trigger, *event.found.words}:
            by_word.setdefault(word, []).append(event)
    processes: list[ResolvedProcess] = []
    for item in found:
        sighting = _sighting(scene, item, by_word)
        same = next((p for p in processes if _one_process(scene, p, sighting)), None)
        if same is not None:
            _join(same, sighting)
        elif item.kind is not None:
            processes.append(sighting)
    kept = [p for p in processes if p.named or p.round is not None or p.began is not None or _is_series(p)]
    for process in kept:
        process.parties = [n for n in process.parties if n not in process.mediators]
        _settle_beginning(process, scene)
    return [p for p in kept if _is_political(p, scene)]


def _is_series(process: ResolvedProcess) -> bool:
    """ "a new round of talks between A and B": a series without name or number."""
    return process.kind == "talks" and process.unit and len(process.parties) > 1


def _is_political(process: ResolvedProcess, scene: Scene) -> bool:
    """On a page about sport or the arts only what has two parties of power is one."""
    if scene.domain is None:
        return True
    return sum(scene.actors.actors[n].type in ORGANISED for n in process.parties) > 1


def _sighting(scene: Scene, item: FoundProcess, by_word: dict[int, list[ResolvedEvent]]) -> ResolvedProcess:
    parse = scene.parse
    placed = item.kind == "talks" or (item.kind == "operation" and parse.tags[item.nouns[0]] in ("NN", "NNP"))
    venues = {parse.lower[m] for m in item.modifiers if placed and _is_venue(scene, m)}
    mediators = {n for t in item.mediators for n in scene.actors.by_token.get(t, ())}
    first = _name_start(scene, item)
    name = parse.span(first, item.last)
    if first == parse.sentence(first).first and parse.pos[first] in ("NOUN", "ADJ"):
        name = name[0].lower() + name[1:]
    return ResolvedProcess(
        name=name,
        kind=item.kind or "talks",
        parties=[n for n in _parties(scene, item, by_word) if n not in mediators],
        round=item.round,
        began=_began(scene, item),
        events=[],
        start=parse.starts[first],
        end=parse.ends[item.last - 1],
        nouns=list(item.nouns),
        named=item.named or bool(venues),
        unit=item.unit,
        names={parse.lower[m] for m in item.modifiers if item.named} - venues
        if item.kind == "talks"
        else {name.lower()},
        venues=venues,
        mediators=mediators,
        how=[f"“{name}” at {parse.starts[item.nouns[0]]}" + ("" if item.round is None else f", round {item.round}")],
    )


def _names(scene: Scene, item: FoundProcess, name: str) -> set[str]:
    """The words that tell a series from another: its modifiers, for talks; else its whole name."""
    if item.kind != "talks" or not item.modifiers:
        return {name.lower()}
    return {scene.parse.lower[m] for m in item.modifiers}


def _is_venue(scene: Scene, token: int) -> bool:
    """Whether a word names a place that is no country: "Astana" in "the Astana talks"."""
    return any(
        p.first <= token < p.last and p.kind != "country"
        for p in scene.places
        if scene.parse.sentence_of[p.head] == scene.parse.sentence_of[token]
    )


def _name_start(scene: Scene, item: FoundProcess) -> int:
    """The name without the actors before it: "Swiss-hosted talks" stays, "US-Iraq talks" is "talks"."""
    parse, first, token = scene.parse, item.first, item.nouns[0]
    if item.body:
        return first
    while (
        first < token
        and first in scene.actors.by_token
        and parse.heads[first] != first
        and parse.deps[first] in ("compound", "nmod")
        and not _is_venue(scene, first)
    ):
        first += 1
    while first < token and parse.pos[first] == "PUNCT":
        first += 1
    return first


def _parties(scene: Scene, item: FoundProcess, events: dict[int, list[ResolvedEvent]]) -> list[int]:
    """Who takes part: those its words name; else, with them, the parties of the event it stands in."""
    index, parse = scene.actors, scene.parse
    venues = {t for t in item.parties if _is_venue(scene, t)}
    itself = {n for t in item.nouns for n in index.at(t)}  # "Operation Iron Gate" looks like an actor
    numbers = list(dict.fromkeys(n for t in item.parties if t not in venues for n in index.at(t) if n not in itself))
    if (item.between and len(numbers) > 1) or item.kind is None:
        return _sides(index.actors, numbers)
    if item.kind != "talks":  # what happens in an election or a campaign is no party to it
        return _sides(index.actors, numbers) if item.kind != "trial" else numbers
    for event in [e for noun in item.nouns for e in events.get(noun, [])]:
        if event.mode != "third-party":
            numbers += [n for n in event.parties if n not in numbers and n not in itself]
    if len(numbers) < 2:  # "declared a truce at the end of a fifth round of talks": the sides of the sentence's event
        sentence = parse.sentence(item.nouns[0])
        for word in range(sentence.first, sentence.last):
            for event in events.get(word, []):
                if event.mode != "third-party" and len(event.parties) > 1:
                    numbers += [n for n in event.parties if n not in numbers and n not in itself]
    return _sides(index.actors, numbers)


def _sides(actors: Sequence[object], numbers: list[int]) -> list[int]:
    """States and organisations before the persons who speak for them."""
    organised = [n for n in numbers if getattr(actors[n], "type", "") in ORGANISED]
    return organised + [n for n in numbers if n not in organised]


def _began(scene: Scene, item: FoundProcess) -> str | None:
    """When it began, as exact as the words: the time of a verb of beginning, or "since" on the verb it stands with."""
    parse = scene.parse
    stands_with = parse.heads[item.nouns[-1] if item.unit else item.nouns[0]]
    for verb in item.began:
        for time in scene.times_by(verb):
            far = distance(parse, time, verb, (verb,))
            if far is None or far > 1.0 or time.kind not in ("date", "time") or time.earliest is None:
                continue
            plain = time.relation in ("at", None) and (verb != stands_with or not item.unit)
            if time.relation == "since" or plain:
                return _as_exact(time)
    return None


def _as_exact(time: TimeMention) -> str:
    assert time.earliest is not None
    day = time.earliest.isoformat()
    return {"month": day[:7], "quarter": day[:7], "season": day[:7], "year": day[:4], "half": day[:4]}.get(
        time.granularity or "day", day
    )


def _settle_beginning(process: ResolvedProcess, scene: Scene) -> None:
    """A day near the report is when a later round began, not the series: what is not told stays unknown."""
    began, published = process.began, scene.published
    if began is None or len(began) < 10 or published is None or (process.round or 1) < 2:
        return
    if (date.fromisoformat(published) - date.fromisoformat(began)).days < _RECENT_DAYS:
        process.began = None


def _one_process(scene: Scene, one: ResolvedProcess, two: ResolvedProcess) -> bool:
    """Whether two sightings are one series: same kind, and neither names nor parties exclude each other."""
    if two.unit and not two.parties and not two.named and two.round is not None and two.kind == "talks":
        return one.kind in ("talks", "election")
    if one.kind != two.kind:
        return False
    if one.venues and two.venues and not one.venues & two.venues:
        return False
    if one.named and two.named and one.names and two.names and not one.names & two.names:
        return False
    people = scene.actors.actors
    ours = {people[p].country for p in one.parties} - {None}
    theirs = {people[p].country for p in two.parties} - {None}
    several = 1 if one.kind == "talks" else 0  # the elections of two countries are two
    return not (len(ours) > several and len(theirs) > several and not ours & theirs)


def _join(one: ResolvedProcess, two: ResolvedProcess) -> None:
    if two.named and not one.named:
        one.name, one.start, one.end, one.named = two.name, two.start, two.end, True
    one.round = one.round if one.round is not None else two.round
    one.began = one.began or two.began
    one.nouns += two.nouns
    one.unit = one.unit or two.unit
    one.names |= two.names
    one.venues |= two.venues
    one.mediators |= two.mediators
    one.how += two.how
    if len(one.parties) < (2 if one.kind == "talks" else 1):
        one.parties += [p for p in two.parties if p not in one.parties]


def tie_events(processes: Sequence[ResolvedProcess], events: Sequence[ResolvedEvent]) -> None:
    """Give each process the events whose words name it."""
    for process in processes:
        nouns = set(process.nouns)
        process.events = [
            e for e in events if nouns & {e.trigger, *e.found.words, *(w for f in e.merged for w in f.words)}
        ]
