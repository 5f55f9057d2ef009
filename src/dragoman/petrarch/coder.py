"""The way through with PETRARCH dictionaries: noun phrases to the user's actors, verbs to the user's events."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from dragoman.finding.actor_phrases import ActorPhrase
from dragoman.finding.events.covering import Covers
from dragoman.finding.events.cues import StatusCues
from dragoman.finding.events.lexicon import Pattern
from dragoman.finding.events.matcher import FoundEvent
from dragoman.finding.events.status import read_status
from dragoman.parsing.parse import Parse, Sentence
from dragoman.petrarch.cast import recast
from dragoman.petrarch.chunks import Line, line_of
from dragoman.petrarch.codes import EventTypes
from dragoman.petrarch.coding import CodedVerb, SentenceView, VerbCoder
from dragoman.petrarch.cues import load_petrarch_cues
from dragoman.petrarch.dictionaries import Dictionaries
from dragoman.petrarch.discards import Discard
from dragoman.petrarch.phrases import Group, PhraseCoder, registry_groups
from dragoman.petrarch.sentences import whole_sentences
from dragoman.resolving.actor_index import ActorIndex
from dragoman.resolving.registry import Registry
from dragoman.resolving.scene import Scene
from dragoman.resolving.values import ResolvedEvent

_WIDEST_TRIGGER = 7  # tokens between the first and last word of a trigger that is still shown as one stretch


@dataclass(slots=True)
class PetrarchReading:
    """What the dictionaries make of a report: its sentences with their noun phrases, and what was discarded."""

    sentences: list[tuple[Sentence, Line, list[Group]]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    discarded: bool = False  # the whole report
    left_out: list[Sentence] = field(default_factory=list)  # discarded sentences

    def kept(self, events: Sequence[ResolvedEvent]) -> list[ResolvedEvent]:
        """Events, of whatever making, that do not stand in what was discarded."""
        if self.discarded:
            return []
        return [e for e in events if not any(s.first <= e.trigger < s.last for s in self.left_out)]


@dataclass(frozen=True, slots=True)
class _Sides:
    """One event's code and actors."""

    code: str
    sources: list[int]
    targets: list[int]


class PetrarchCoder:
    """The dictionaries at work on one report at a time. Build once."""

    def __init__(self, dictionaries: Dictionaries, status: StatusCues, registry: Registry) -> None:
        self.dictionaries, self.status, self.countries = dictionaries, status, frozenset(registry.states)
        self.cues = load_petrarch_cues()
        self.phrases = PhraseCoder(dictionaries, self.cues, registry.places)
        self.verbs = VerbCoder(dictionaries.verbs, self.cues)
        self.types = EventTypes(dictionaries.verbs.codes, self.cues)

    @property
    def codes_events(self) -> bool:
        """Whether the user's verbs, not the packaged patterns, say what happened."""
        return self.dictionaries.codes_events

    def read(self, parse: Parse, published: date | None, index: ActorIndex) -> PetrarchReading:
        """The noun phrases of a report, by the user's actors where there are any, else by `index`."""
        reading = PetrarchReading()
        day = None if published is None else published.year * 10_000 + published.month * 100 + published.day
        people = _people(index)
        for sentence in whole_sentences(parse):
            line = line_of(parse, sentence)
            discard = self._discard(line)
            if discard is not None:
                scope = "the report" if discard.report else "a sentence"
                reading.warnings.append(f"no events from {scope}: discard “{discard.phrase}” ({discard.where})")
                reading.discarded |= discard.report
                if not discard.report:
                    reading.left_out.append(sentence)
                    continue
            if self.dictionaries.codes_actors:
                groups = self.phrases.groups(parse, sentence, line, day, people)
            else:
                groups = registry_groups(parse, sentence, index)
            reading.sentences.append((sentence, line, groups))
        return reading

    def actors(self, parse: Parse, reading: PetrarchReading, index: ActorIndex) -> ActorIndex:
        """The index with the user's actors before the registry's; unchanged where the user brought none."""
        if not self.dictionaries.codes_actors:
            return index
        groups = [g for _, _, groups in reading.sentences for g in groups]
        return recast(parse, index, groups, self.cues, self.countries)

    def events(self, reading: PetrarchReading, scene: Scene, ours: Sequence[FoundEvent]) -> list[ResolvedEvent]:
        """The events by the user's verbs, without time and place; those of the packaged patterns type odd codes."""
        found: list[ResolvedEvent] = []
        if reading.discarded:
            return found
        lexicon = {e.trigger: (e.pattern.type, e.pattern.mode) for e in ours}
        last: Group | None = None
        for sentence, line, groups in reading.sentences:
            view = SentenceView(sentence, line, groups, last)
            for coded in self.verbs.code(scene.parse, view):
                for sides in _sides(coded):
                    found.append(self._event(scene, coded, sides, lexicon.get(coded.verb)))
            last = self.verbs.main_subject(scene.parse, view)
        return found

    def _discard(self, line: Line) -> Discard | None:
        """The first discard phrase of a sentence, one of the whole report before one of the sentence."""
        table, first = self.dictionaries.discards, None
        if not table.size:
            return None
        for i in range(len(line.words)):
            hit = table.at(line.words, i, len(line.words))
            if hit is not None and (first is None or hit[1].report):
                first = hit[1]
                if first.report:
                    break
        return first

    def _event(
        self, scene: Scene, coded: CodedVerb, sides: _Sides, ours: tuple[str, str | None] | None
    ) -> ResolvedEvent:
        parse = scene.parse
        (type_, mode), basis = self.types.of(sides.code, ours)
        if mode not in scene.ontology.types[type_].modes:
            mode = None
        reading = read_status(parse, coded.verb, self.status)
        first, last = coded.words[0], coded.words[-1] + 1
        if last - first > _WIDEST_TRIGGER:
            first, last = coded.verb, coded.verb + 1
        found = FoundEvent(
            coded.verb, coded.words, parse.starts[first], parse.ends[last - 1],
            _pattern(coded, type_, mode, sides.code), (), (), reading, None, Covers(),
        )  # fmt: skip
        reporter = () if reading.reporter is None else scene.actors.at(reading.reporter)
        event = ResolvedEvent(
            found=found, type=type_, mode=mode, cameo=sides.code, sources=sides.sources, targets=sides.targets,
            reciprocal=False, status=reading.status, reported_by=reporter[0] if reporter else None,
            rule=found.pattern.id, confidence=round(coded.sure, 2),
        )  # fmt: skip
        said = coded.pattern.text if coded.pattern is not None else "no pattern holds: the verb's own code"
        event.how.append(
            f"trigger “{parse.text[found.start : found.end]}”, verb {coded.entry.name} ({coded.entry.where})"
        )
        event.how.append(f"code {sides.code}: {said} ({coded.where})")
        event.how.append(f"type {type_}: from {basis}")
        event.how.extend(scene.actors.actors[n].how for n in event.parties)
        event.how.append(f"status {reading.status}: {reading.why}")
        return event


def _people(index: ActorIndex) -> dict[int, tuple[int, int]]:
    """Tokens of persons' names of several words, by what the packaged registry and grammar make of them."""
    found: dict[int, tuple[int, int]] = {}
    for mention, numbers in zip(index.mentions, index.of_mention, strict=True):
        if isinstance(mention, ActorPhrase) and mention.name[1] - mention.name[0] > 1:
            if numbers and all(index.actors[n].type == "person" for n in numbers):
                found.update(dict.fromkeys(range(*mention.name), mention.name))
    return found


def _sides(coded: CodedVerb) -> list[_Sides]:
    """The events of a coded verb, all from one side to another as PETRARCH's dyads are: a mutual one is two or more."""
    there, back = coded.code.there, coded.code.back
    if coded.mutual:
        return _mutual(coded, there, back)
    assert coded.targets is not None
    sources = _numbers(coded.sources)
    targets = [t for t in _numbers(coded.targets) if t not in sources] or _numbers(coded.targets)
    found = [_Sides(there, sources, targets)] if there is not None else []
    return [*found, _Sides(back, targets, sources)] if back is not None else found


def _mutual(coded: CodedVerb, there: str | None, back: str | None) -> list[_Sides]:
    """Each party to each other; with two different codes the first is that of who is named first."""
    parties = _numbers(coded.sources)
    if there is not None and back in (None, there):
        return [_Sides(there, [a], [b for b in parties if b != a]) for a in parties if len(parties) > 1]
    pairs = [(a, b) for i, a in enumerate(parties) for b in parties[i + 1 :]]
    found = [_Sides(there, [a], [b]) for a, b in pairs] if there is not None else []
    return [*found, *(_Sides(back, [b], [a]) for a, b in pairs)] if back is not None else found


def _numbers(group: Group) -> list[int]:
    return list(dict.fromkeys(n for m in group.members for n in m.numbers))


def _pattern(coded: CodedVerb, type_: str, mode: str | None, code: str) -> Pattern:
    """The user's pattern in the form that the record and `dragoman why` know."""
    file, _, line = coded.where.rpartition(":")
    text = f"- {coded.pattern.text} [{code}]" if coded.pattern is not None else f"{coded.entry.name} [{code}]"
    return Pattern(
        id=f"petrarch.{coded.where}", kind="v", lemmas=(coded.entry.name.lower(),), slots=(), type=type_, mode=mode,
        cameo=code, file=file, line=int(line), text=text,
    )  # fmt: skip
