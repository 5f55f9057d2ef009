"""From resolved items to the record: ids in text order, every reference checked by construction."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from dragoman.finding.events.roles import actor_in
from dragoman.finding.figures import FoundFigure
from dragoman.finding.quantities import NumberPhrase
from dragoman.finding.quotes import FoundQuote
from dragoman.model import (
    SCHEMA,
    Actor,
    CodedReport,
    Commitment,
    Event,
    EventTime,
    Figure,
    Interval,
    Mention,
    Process,
    Quantity,
    Quote,
    ReportInfo,
    Span,
    Stance,
    TextSpan,
)
from dragoman.parsing.parse import Parse
from dragoman.reading.report import Report
from dragoman.resolving.actor_index import ResolvedActor
from dragoman.resolving.attach import nearest
from dragoman.resolving.commitments import ResolvedCommitment
from dragoman.resolving.processes import ResolvedProcess
from dragoman.resolving.scene import Scene
from dragoman.resolving.stance_targets import Target
from dragoman.resolving.stances import ResolvedStance
from dragoman.resolving.values import ResolvedEvent

_HEADS = ("title", "dek")
WORDS_A_MINUTE = 220  # silent reading of non-fiction: Brysbaert (2019), 238; a little less for names and figures


@dataclass(frozen=True, slots=True)
class Resolved:
    """All that the resolving stage found in one report."""

    scene: Scene
    numbers: Sequence[NumberPhrase]
    events: Sequence[ResolvedEvent]
    quotes: Sequence[FoundQuote]
    commitments: Sequence[ResolvedCommitment]
    figures: Sequence[FoundFigure]
    processes: Sequence[ResolvedProcess]
    stances: Sequence[ResolvedStance]
    warnings: Sequence[str] = field(default=())


class _Ids:
    """Ids of actors (in order of first mention) and of the items of a report."""

    def __init__(self, resolved: Resolved) -> None:
        self.actor_order = actor_order(resolved)
        self._actors = {number: f"a{i}" for i, number in enumerate(self.actor_order, 1)}
        self._events = {id(event): f"e{i}" for i, event in enumerate(resolved.events, 1)}

    def actor(self, number: int | None) -> str | None:
        return None if number is None else self._actors.get(number)

    def actors(self, numbers: Sequence[int]) -> list[str]:
        return [self._actors[n] for n in numbers if n in self._actors]

    def event(self, event: ResolvedEvent | None) -> str | None:
        return None if event is None else self._events.get(id(event))


def actor_order(resolved: Resolved) -> list[int]:
    """The numbers of a report's actors in the order of their ids: by first mention, then those only events name."""
    order: dict[int, None] = {}
    for numbers in resolved.scene.actors.of_mention:
        order.update(dict.fromkeys(numbers))
    for event in resolved.events:  # an actor without a mention of its own is still named by what refers to it
        order.update(dict.fromkeys(event.parties))
    return list(order)


def build_record(report: Report, resolved: Resolved) -> CodedReport:
    """The coded report. Items are numbered in text order; the same input gives the same record."""
    ids = _Ids(resolved)
    return CodedReport(
        schema=SCHEMA,
        report=report_info(report),
        mentions=_mentions(resolved, ids),
        actors=_actors(resolved, ids),
        events=[_event(e, resolved, ids) for e in resolved.events],
        quotes=_quotes(resolved, ids),
        commitments=[_commitment(c, i, ids) for i, c in enumerate(resolved.commitments, 1)],
        figures=[_figure(f, i, resolved, ids) for i, f in enumerate(figures_once(resolved), 1)],
        processes=[_process(p, i, ids) for i, p in enumerate(resolved.processes, 1)],
        stances=[_stance(s, ids) for s in resolved.stances],
        warnings=list(dict.fromkeys([*report.warnings, *resolved.warnings])),
    )


def report_info(report: Report) -> ReportInfo:
    """The record's head."""
    words = len(report.text.split())
    return ReportInfo(
        id=report.id,
        url=report.url,
        source=report.source,
        title=report.title,
        dek=report.dek,
        text=report.text,
        language=report.language,
        published=report.published.isoformat() if report.published else None,
        published_from=report.published_from,
        words=words,
        minutes=-(-words // WORDS_A_MINUTE),
    )


def empty_record(report: Report, warnings: Sequence[str] = ()) -> CodedReport:
    """A record without findings: the report is not in English, or holds nothing to parse."""
    return CodedReport(
        schema=SCHEMA,
        report=report_info(report),
        mentions=[],
        actors=[],
        events=[],
        quotes=[],
        commitments=[],
        figures=[],
        processes=[],
        stances=[],
        warnings=list(dict.fromkeys([*report.warnings, *warnings])),
    )


def _mentions(resolved: Resolved, ids: _Ids) -> list[Mention]:
    scene = resolved.scene
    rows: list[tuple[int, int, int, Mention]] = []
    text = scene.parse.text
    for mention, numbers in zip(scene.actors.mentions, scene.actors.of_mention, strict=True):
        said = text[mention.start : mention.end]
        known: list[str | None] = [*ids.actors(numbers)]
        for actor in known or [None]:
            made = Mention(id="", kind="actor", text=said, start=mention.start, end=mention.end, actor=actor)
            rows.append((mention.start, mention.end, 0, made))
    for place in scene.places:
        made = Mention(id="", kind="place", text=place.text, start=place.start, end=place.end, place=place.place)
        rows.append((place.start, place.end, 1, made))
    for time in scene.times:
        # A mention carries the interval its own words name; what "by" or "since" makes of it is for events.
        span = None
        if time.named is not None:
            span = Interval(earliest=time.named[0].isoformat(), latest=time.named[1].isoformat())
        made = Mention(id="", kind="time", text=text[time.start : time.end], start=time.start, end=time.end, time=span)
        rows.append((time.start, time.end, 2, made))
    for number in resolved.numbers:
        quantity = Quantity(
            value=number.value, low=number.low, high=number.high, approximate=number.approximate, unit=number.unit
        )
        said = text[number.start : number.end]
        if said.lower() in ("a", "an"):  # "a soldier" counts for casualties, but is no quantity to a reader
            continue
        made = Mention(id="", kind="quantity", text=said, start=number.start, end=number.end, quantity=quantity)
        rows.append((number.start, number.end, 3, made))
    rows.sort(key=lambda row: row[:3])
    return [_numbered(made, i) for i, (_, _, _, made) in enumerate(rows, 1)]


def _numbered(made: Mention, number: int) -> Mention:
    return Mention(
        id=f"m{number}",
        kind=made.kind,
        text=made.text,
        start=made.start,
        end=made.end,
        actor=made.actor,
        place=made.place,
        time=made.time,
        quantity=made.quantity,
    )


def _actors(resolved: Resolved, ids: _Ids) -> list[Actor]:
    rows = []
    for number in ids.actor_order:
        a = resolved.scene.actors.actors[number]
        rows.append(
            Actor(
                id=ids.actors([number])[0],
                name=a.name,
                type=a.type,
                country=a.country,
                sectors=list(a.sectors),
                code=a.code,
                role=a.role,
                wikidata=a.wikidata,
                evidence=a.evidence,
            )
        )
    return rows


def _event(event: ResolvedEvent, resolved: Resolved, ids: _Ids) -> Event:
    parse, found, ontology = resolved.scene.parse, event.found, resolved.scene.ontology
    sentence = parse.sentence(event.trigger)
    return Event(
        id=ids.event(event) or "",
        type=event.type,  # type: ignore[arg-type]  # checked by the lexicon loader
        mode=event.mode,
        contexts=event.contexts,
        cameo=event.cameo,
        quad=ontology.types[event.type].quad,
        goldstein=ontology.score(event.type, event.mode),
        sources=ids.actors(event.sources),
        targets=ids.actors(event.targets),
        reciprocal=event.reciprocal,
        trigger=TextSpan(text=parse.text[found.start : found.end], start=found.start, end=found.end),
        sentence=Span(start=sentence.start, end=sentence.end),
        time=EventTime(text=event.time_text, earliest=event.earliest, latest=event.latest, from_=event.time_from),  # type: ignore[arg-type]
        places=event.places,
        status=event.status,
        reported_by=ids.actor(event.reported_by),
        fatalities=event.fatalities,
        injured=event.injured,
        size=event.size,
        confidence=event.confidence,
        rule=event.rule,
    )


def _quotes(resolved: Resolved, ids: _Ids) -> list[Quote]:
    text, index = resolved.scene.parse.text, resolved.scene.actors
    rows = []
    for i, q in enumerate(sorted(resolved.quotes, key=lambda q: (q.start, q.end)), 1):
        speaker = index.at(q.speaker) if q.speaker is not None else ()
        addressee = index.at(q.addressee) if q.addressee is not None else ()
        cue = None if q.cue is None else TextSpan(text=text[q.cue[0] : q.cue[1]], start=q.cue[0], end=q.cue[1])
        rows.append(
            Quote(
                id=f"q{i}",
                text=text[q.start : q.end],
                start=q.start,
                end=q.end,
                kind=q.kind,
                speaker=ids.actor(speaker[0]) if speaker else None,
                cue=cue,
                addressee=ids.actor(addressee[0]) if addressee else None,
            )
        )
    return rows


def _commitment(c: ResolvedCommitment, number: int, ids: _Ids) -> Commitment:
    return Commitment(
        id=f"c{number}",
        kind=c.kind,
        by=ids.actors(c.by),
        to=ids.actors(c.to),
        action=c.action,
        due=c.due,
        status=c.status,
        event=ids.event(c.event),
        start=c.start,
        end=c.end,
    )


def figures_once(resolved: Resolved) -> list[FoundFigure]:
    """Figures, without those of the headline or dek that the body gives again."""
    parse = resolved.scene.parse
    body = {_figure_key(f, parse) for f in resolved.figures if parse.sentence(f.head).kind not in _HEADS}
    return [
        f for f in resolved.figures if parse.sentence(f.head).kind not in _HEADS or _figure_key(f, parse) not in body
    ]


def _figure_key(f: FoundFigure, parse: Parse) -> tuple[object, ...]:
    return f.value, f.low, f.high, f.known, f.unit, parse.lemmas[f.head].lower()


def _owner(f: FoundFigure, scene: Scene) -> tuple[int, ...]:
    """Whose figure it is: the phrase the finder names, or the actor in what was counted ("American troops").

    Those counted are an owner only where they are somebody's, or a force: "passengers" and "families" are nobody.
    """
    for token in (f.owner, f.head):
        if token is not None:
            bearer = actor_in(scene.parse, token, scene.actors.by_token)
            found = scene.actors.at(bearer) if bearer is not None else ()
            if token == f.head and f.owner is None:
                found = tuple(n for n in found if _owns(scene.actors.actors[n]))
            if found:
                return found
            if token == f.owner and scene.parse.heads[token] != f.head:
                return ()  # "the mission has 1,150 officers": the mission's, who is no actor
    return ()


def _owns(actor: ResolvedActor) -> bool:
    return bool(actor.country or actor.wikidata) or actor.type in ("state", "government", "armed_group", "igo", "party")


def _figure(f: FoundFigure, number: int, resolved: Resolved, ids: _Ids) -> Figure:
    scene = resolved.scene
    owner = _owner(f, scene)
    speaker = scene.actors.at(f.speaker) if f.speaker is not None else ()
    place = None
    if f.place is not None:
        place = next((p.place.name for p in scene.places_by(f.place) if p.first <= f.place < p.last), None)
    dated = [
        t for t in scene.times_by(f.head) if t.kind == "date" and t.latest is not None and t.relation in ("at", None)
    ]
    time = nearest(scene.parse, dated, f.head, (f.head, *range(f.first, f.last)))
    behind = [t for t in dated if f.last <= t.first <= f.last + 1]  # "24,000 in January to 18,500 in February"
    time = behind[0] if behind else time
    as_of = time.latest.isoformat() if time is not None and time.latest is not None else scene.published
    return Figure(
        id=f"f{number}",
        measure=f.measure,
        value=f.value,
        low=f.low,
        high=f.high,
        approximate=f.approximate,
        unit=f.unit,
        known=f.known,
        actor=ids.actor(owner[0]) if owner else None,
        place=place,
        as_of=as_of,
        reported_by=ids.actor(speaker[0]) if speaker else None,
        start=f.start,
        end=f.end,
    )


def _process(p: ResolvedProcess, number: int, ids: _Ids) -> Process:
    return Process(
        id=f"p{number}",
        name=p.name,
        kind=p.kind,
        parties=ids.actors(p.parties),
        round=p.round,
        began=p.began,
        events=[e for event in p.events if (e := ids.event(event)) is not None],
        start=p.start,
        end=p.end,
    )


def _stance(s: ResolvedStance, ids: _Ids) -> Stance:
    return Stance(holder=ids.actor(s.holder), toward=_toward(s.toward, ids), stance=s.stance, start=s.start, end=s.end)


def _toward(target: Target, ids: _Ids) -> str | None:
    kind, number = target
    match kind:
        case "actor":
            return ids.actor(number)
        case "event":
            return f"e{number + 1}"
        case "commitment":
            return f"c{number + 1}"
        case "process":
            return f"p{number + 1}"
        case _:
            return None
