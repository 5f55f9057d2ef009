"""The way through: which stage hands what to which. Everything that lasts is built once, here."""

import gc
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date
from pathlib import Path

from dragoman.errors import Failure, ReadError
from dragoman.explaining import Explained
from dragoman.finding.actor_mentions import find_actor_mentions
from dragoman.finding.events.beneath import Beneath
from dragoman.finding.events.cues import load_status_cues
from dragoman.finding.events.learned import TypeModel
from dragoman.finding.events.lexicon import load_lexicon
from dragoman.finding.events.matcher import Matcher
from dragoman.finding.events.ontology import load_ontology
from dragoman.finding.events.weights import load_weights
from dragoman.finding.figures import find_figures, load_figure_cues
from dragoman.finding.processes import find_processes
from dragoman.finding.processes_cues import load_process_cues
from dragoman.finding.quantities import number_phrases
from dragoman.finding.quotes import find_quotes, load_speech_cues
from dragoman.finding.stances import find_stances
from dragoman.finding.stances_cues import load_stance_cues
from dragoman.finding.things import find_things, load_thing_cues
from dragoman.model import CodedReport
from dragoman.parsing.parse import Parse
from dragoman.parsing.pipeline import Parser
from dragoman.petrarch.coder import PetrarchCoder
from dragoman.petrarch.dictionaries import PetrarchFiles, load_dictionaries
from dragoman.reading.reader import Reader
from dragoman.reading.report import Report
from dragoman.record import Resolved, build_record, empty_record
from dragoman.resolving.actor_index import ActorIndex
from dragoman.resolving.actors import resolve_actors
from dragoman.resolving.blamed import ascribe
from dragoman.resolving.casing import KnownNames
from dragoman.resolving.casualties import find_casualties, give_casualties, give_sizes, load_casualty_cues
from dragoman.resolving.commitments import load_commitment_cues, resolve_commitments
from dragoman.resolving.contexts import Contexts
from dragoman.resolving.domain import load_domains
from dragoman.resolving.ellipsis import complete_sources
from dragoman.resolving.events import resolve_events, settle
from dragoman.resolving.folding import fold, victims_as_targets
from dragoman.resolving.gazetteer import Gazetteer
from dragoman.resolving.identified import load_victim_cues, name_victims
from dragoman.resolving.place_parties import complete_from_places
from dragoman.resolving.places import find_places
from dragoman.resolving.processes import resolve_processes, tie_events
from dragoman.resolving.proposing import complete
from dragoman.resolving.registry import Registry
from dragoman.resolving.scene import Scene
from dragoman.resolving.sites import find_sites
from dragoman.resolving.speakers import settle_speakers
from dragoman.resolving.stances import resolve_stances
from dragoman.resolving.things import add_things, amid_violence
from dragoman.resolving.times import find_times, load_time_cues, unresolved

_Parsed = list[Failure | tuple[Report, Parse]]


class Coder:
    """Codes reports. Build once (about two seconds), use for any number of reports, one thread at a time.

    `model` is an installed spaCy pipeline; `lexicons` and `registries` are further data files of the user's, tried
    after the packaged ones. `petrarch` are a project's PETRARCH dictionaries: their actors come before the registry's,
    their verbs instead of the packaged patterns and the classifier (docs/petrarch.md). `classifier` is a file of
    `dragoman train` in place of the packaged weights, or False for none. Events below `min_confidence` are left out.
    `parser`, `registry`, `gazetteer` and `reader` replace those parts whole.
    """

    def __init__(
        self,
        *,
        model: str | None = None,
        lexicons: Sequence[Path] = (),
        registries: Sequence[Path] = (),
        petrarch: PetrarchFiles | None = None,
        classifier: Path | bool = True,
        min_confidence: float = 0.0,
        parser: Parser | None = None,
        registry: Registry | None = None,
        gazetteer: Gazetteer | None = None,
        reader: Reader | None = None,
    ) -> None:
        self.ontology = load_ontology()
        self.lexicon = load_lexicon(self.ontology, lexicons)
        self.matcher = Matcher(self.lexicon, load_status_cues())
        self.registry = registry or Registry.load(registries)
        self.gazetteer = gazetteer or Gazetteer.load()
        self.reader = reader or Reader()
        self.parser = parser or Parser(model, names=KnownNames(self.registry, self.gazetteer))
        self.beneath = Beneath(self.lexicon)
        self.contexts = Contexts(self.ontology)
        self.domains = load_domains()
        self.times = load_time_cues()
        self.speech = load_speech_cues()
        self.figures = load_figure_cues()
        self.things = load_thing_cues()
        self.casualties = load_casualty_cues()
        self.victims = load_victim_cues()
        self.commitments = load_commitment_cues()
        self.processes = load_process_cues()
        self.stances = load_stance_cues()
        self._killings = frozenset(self.casualties.verbs)
        self.min_confidence = min_confidence
        self.classifier: TypeModel | None = None
        if classifier:
            weights = load_weights(classifier if isinstance(classifier, Path) else None)
            self.classifier = TypeModel(weights, self.ontology, self.lexicon, self.matcher.cues)
        self.petrarch: PetrarchCoder | None = None
        if petrarch:
            self.petrarch = PetrarchCoder(load_dictionaries(petrarch), self.matcher.cues, self.registry)
        gc.collect()
        gc.freeze()  # what was loaded lasts; the collector's rounds over it would cost a sixth of the resolving

    def code(
        self,
        text: str | Report,
        *,
        published: date | str | None = None,
        title: str | None = None,
        url: str | None = None,
        source: str | None = None,
        id: str | None = None,
    ) -> CodedReport:
        """Code one report given as text, HTML or Report.

        `published` is a date or `YYYY-MM-DD`. Raises ReadError where there is no text or the date is impossible.
        """
        return self.explain(self._report(text, published, title, url, source, id)).record

    def code_parsed(self, report: Report, parse: Parse) -> CodedReport:
        """Code a report that `parser` has parsed already."""
        return self._resolve(report, parse).record

    def explain(self, report: Report) -> Explained:
        """Code one report and keep the steps that led to each event."""
        return self._resolve(report, next(iter(self.parser.parse([report])))[1])

    def pipe(self, reports: Iterable[Report | Failure | str]) -> Iterator[CodedReport | Failure]:
        """Code a stream, in order, in flat memory. What cannot be read or coded comes out as a Failure in its place.

        The parser works one batch ahead in a thread of its own: most of its time is in compiled code that lets Python
        run beside it.
        """
        with ThreadPoolExecutor(1, "dragoman-parser") as parsing:
            waiting: Future[_Parsed] | None = None
            for batch in _batches(reports, self.parser.batch_words):
                ahead = parsing.submit(self._parsed, batch)
                if waiting is not None:
                    yield from self._resolved(waiting.result())
                waiting = ahead
            if waiting is not None:
                yield from self._resolved(waiting.result())

    def _parsed(self, batch: list[Report | Failure | str]) -> _Parsed:
        ready = [self._as_report(item) for item in batch]
        parses = iter(list(self.parser.parse([r for r in ready if isinstance(r, Report)])))
        return [item if isinstance(item, Failure) else (item, next(parses)[1]) for item in ready]

    def _resolved(self, parsed: _Parsed) -> Iterator[CodedReport | Failure]:
        for item in parsed:
            yield item if isinstance(item, Failure) else self._guarded(*item)

    def _guarded(self, report: Report, parse: Parse) -> CodedReport | Failure:
        """One report's mishap must not end a batch of thousands: it is told, with what to do, and the rest goes on."""
        try:
            return self._resolve(report, parse).record
        except Exception as error:
            where = report.where or report.id
            return Failure(
                f"could not be coded: {type(error).__name__}: {error}", where, "a bug: please report it with this text"
            )

    def _resolve(self, report: Report, parse: Parse) -> Explained:
        if not len(parse):
            return Explained(empty_record(report))
        mentions = find_actor_mentions(parse, self.registry)
        actors = resolve_actors(parse, report, mentions, self.registry)
        times = find_times(parse, report.published, self.times)
        taken, doubtful = _names(actors)
        places = find_places(parse, report, self.gazetteer, taken, doubtful=doubtful, acting=True, adjectives=True)
        sites = find_sites(parse, places, _acting(actors), self.gazetteer)
        places = sorted([*places, *sites], key=lambda place: place.start)
        numbers = number_phrases(parse, self.figures)
        reading = None
        if self.petrarch is not None:
            reading = self.petrarch.read(parse, report.published, actors)
            actors = self.petrarch.actors(parse, reading, actors)
        published = report.published.isoformat() if report.published else None
        scene = Scene(
            parse, actors, times, places, published, self.domains.of(parse), self.ontology, self.registry, self.beneath
        )

        things = find_things(parse, self.things, actors.by_token)
        found = self.matcher.find(parse, actors.by_token, things)
        add_things(parse, found, things, actors)
        killed = find_casualties(parse, numbers, self.casualties)
        if self.petrarch is not None and reading is not None and self.petrarch.codes_events:
            events = self.petrarch.events(reading, scene, found)
            settle(events, scene, self.contexts)
            give_casualties(parse, killed, events)
        else:
            events = resolve_events(found, scene, self.contexts)
            events = amid_violence(events, actors)
            ascribe(parse, events, actors)
            if self.classifier is not None:
                events = complete(events, scene, self.contexts, self.classifier, found, self.domains)
            given = give_casualties(parse, killed, events)
            give_sizes(numbers, events)
            victims_as_targets(given, actors.by_token, actors.thing_numbers)
            name_victims(parse, events, actors, self.victims)
            events = fold(parse, events, self._killings, actors.actors, actors.thing_numbers)
            complete_sources(events, scene)
            complete_from_places(events, scene)
            if reading is not None:
                events = reading.kept(events)
        if self.min_confidence > 0:
            events = [event for event in events if event.confidence >= self.min_confidence]
        quotes = find_quotes(parse, self.speech)
        commitments = resolve_commitments(scene, events, quotes, self.commitments)
        processes = resolve_processes(scene, find_processes(parse, self.processes), events)
        tie_events(processes, events)
        settle_speakers(parse, actors, quotes)
        told = find_stances(parse, quotes, self.stances, self.matcher.cues)
        stances = resolve_stances(scene, told, events, commitments, processes, quotes, self.stances, self.matcher.cues)
        figures = find_figures(parse, self.figures, numbers)
        resolved = Resolved(
            scene, numbers, events, quotes, commitments, figures, processes, stances,
            [*_warnings(report, unresolved(times)), *(reading.warnings if reading is not None else ())],
        )  # fmt: skip
        return Explained(build_record(report, resolved), resolved)

    def _as_report(self, item: Report | Failure | str) -> Report | Failure:
        return self.reader.from_any(item) if isinstance(item, str) else item

    def _report(
        self,
        text: str | Report,
        published: date | str | None,
        title: str | None,
        url: str | None,
        source: str | None,
        id: str | None,
    ) -> Report:
        if isinstance(text, Report):
            return text
        read = self.reader.from_any(text, id=id, title=title, url=url, source=source, published=_as_date(published))
        if isinstance(read, Failure):
            raise ReadError(read.what, where=read.where or None, hint=read.hint)
        return read


_Ranges = list[tuple[int, int]]


def _names(index: ActorIndex) -> tuple[_Ranges, _Ranges]:
    """Token ranges of names of persons and organisations: no place stands in them. A state's name may be a place.

    The second list holds the names of which nothing but their capitals is known: they may be names of places.
    """
    taken: _Ranges = []
    doubtful: _Ranges = []
    for mention, numbers in zip(index.mentions, index.of_mention, strict=True):
        actors = [index.actors[n] for n in numbers]
        if mention.form != "name" or not actors or any(a.type in ("state", "government") for a in actors):
            continue
        unknown = all(
            a.evidence == "rule" and (a.type == "other" or (a.type == "person" and mention.last - mention.first > 1))
            for a in actors
        )
        (doubtful if unknown else taken).append((mention.first, mention.last))
    return taken, doubtful


def _acting(index: ActorIndex) -> set[int]:
    """Tokens of actors' mentions, but for what is no kind of actor that acts ("the library")."""
    return {t for t, numbers in index.by_token.items() if any(index.actors[n].type != "other" for n in numbers)}


def _as_date(value: date | str | None) -> date | None:
    if value is None or isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise ReadError(f"{value!r} is no date", where="published", hint="write YYYY-MM-DD") from None


def _warnings(report: Report, relative: Sequence[str]) -> list[str]:
    if report.published is not None or not relative:
        return []
    return [f"the report has no date: “{text}” was left unresolved" for text in dict.fromkeys(relative)]


def _batches(items: Iterable[Report | Failure | str], words: int) -> Iterator[list[Report | Failure | str]]:
    batch: list[Report | Failure | str] = []
    size = 0
    for item in items:
        batch.append(item)
        size += len(item if isinstance(item, str) else item.text if isinstance(item, Report) else "") // 6 + 1
        if size >= words or len(batch) >= 500:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
