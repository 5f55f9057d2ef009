"""Who a phrase alone denotes: "Armenian Prime Minister", "PRI" said of Mexico, "the rebel force".

The phrase is put where an actor stands, as the subject of a short sentence after its context, and read by the same
finding and resolving stages as a report. What is no actor there, but names a state, an office or a kind of people
inside it, is read off the words that the registry has.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from dragoman.finding.actor_mentions import find_actor_mentions
from dragoman.finding.actor_phrases import ActorPhrase
from dragoman.finding.actor_pronouns import PERSONAL
from dragoman.parsing.parse import Parse
from dragoman.parsing.pipeline import Parser
from dragoman.reading.report import Report, Segment
from dragoman.resolving.actor_index import ActorIndex, ActorType, ResolvedActor
from dragoman.resolving.actors import resolve_actors
from dragoman.resolving.codes import actor_code
from dragoman.resolving.entries import Alias, Entry, pieces, spelled
from dragoman.resolving.readings import state_of
from dragoman.resolving.registry import Registry
from dragoman.resolving.roles import held_offices

_BEFORE, _AFTER, _CLOSED = "Later, ", " said so.", ", said so."
_LONGEST = 600  # characters of a phrase; of its context, ten times as many
_SEVERAL = frozenset({"they", "them", "their", "we", "us", "our"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase to resolve, with the day it was said (for offices) and words around it (for countries), if known."""

    text: str
    on: date | None = None
    context: str | None = None


def resolve_phrase(
    phrase: str, on: date | None, context: str | None, registry: Registry, parser: Parser
) -> ResolvedActor | None:
    """The actor that a phrase denotes, None where it denotes none. `mentions` of the result is empty."""
    return resolve_phrases([Phrase(phrase, on, context)], registry, parser)[0]


def resolve_phrases(phrases: Iterable[Phrase], registry: Registry, parser: Parser) -> list[ResolvedActor | None]:
    """The actors of many phrases, parsed in batches, in order."""
    reports = [_report(p) for p in phrases]
    return [_resolve(report, parse, registry) for report, parse in parser.parse(reports)]


def _report(phrase: Phrase) -> Report:
    """Context and phrase as a report: the phrase is the last segment, between a carrier's words."""
    context = " ".join((phrase.context or "").split())[: 10 * _LONGEST]
    text = " ".join(phrase.text.split())[:_LONGEST]
    segments = []
    if context:
        segments.append(Segment("body", 0, len(context)))
        context += "\n\n"
    whole = f"{context}{_BEFORE}{text}{_CLOSED if ',' in text else _AFTER}"
    segments.append(Segment("body", len(context), len(whole)))
    return Report("phrase", whole, tuple(segments), published=phrase.on)


def _resolve(report: Report, parse: Parse, registry: Registry) -> ResolvedActor | None:
    start = report.segments[-1].start + len(_BEFORE)
    end = len(report.text) - len(_AFTER)
    end -= report.text.endswith(_CLOSED)
    tokens = [i for i in range(len(parse)) if start <= parse.starts[i] and parse.ends[i] <= end]
    if not tokens:
        return None
    first, last = tokens[0], tokens[-1] + 1
    index = resolve_actors(parse, report, find_actor_mentions(parse, registry), registry)
    known = _known(report.text[start:end], registry, index, report.published.isoformat() if report.published else None)
    number = _main(parse, index, first, last)
    actor = index.actors[number] if number is not None else None
    if known is not None and (actor is None or (not actor.country and not actor.sectors)):
        return known
    if actor is not None and actor.type == "other" and not (actor.country or actor.sectors):
        place = _inside(parse, index, registry, first, last)
        actor = place if place is not None and place.country else actor
    if actor is None:
        return _pronoun(parse, first, last) or _inside(parse, index, registry, first, last)
    actor.mentions = []
    _outside(actor, parse, registry, first, last)
    if actor.type == "person" and actor.evidence == "registry" and report.published is None:
        _undated(actor, registry)
    return actor


def _outside(actor: ResolvedActor, parse: Parse, registry: Registry, first: int, last: int) -> None:
    """Add the code that stands for a country where the actor is of the European Union or the United Nations."""
    if actor.country or set(actor.sectors) & {"EUR", "UNO"}:
        return
    forms = registry.forms(parse)
    codes = [actor.code]
    for i in range(first, last):
        found = registry.names_at(parse, forms, i, last, False)
        codes.extend(a.entry.code for a in found[1]) if found else None
    for code in codes:
        if code[:6] in ("IGOUNO", "IGOEUR"):
            actor.sectors = [*actor.sectors[:2], code[3:6], *actor.sectors[2:]]
            return


def _undated(actor: ResolvedActor, registry: Registry) -> None:
    """Without a date every office counts: their sectors, latest first, then ELI when none is held any more."""
    entries = [a.entry for a in registry.names.values.get(_form(actor.name, registry), ()) if a.entry.kind == "person"]
    if len({e.id for e in entries}) != 1:
        return
    offices = sorted(entries[0].offices, key=lambda o: o.begins or "", reverse=True)
    over = all(o.ends for o in offices)
    more = [*actor.sectors, *(s for o in offices for s in o.sectors), *(["ELI"] if over else [])]
    actor.sectors = list(dict.fromkeys(more))
    if over:
        actor.how += "; no office now"


def _form(phrase: str, registry: Registry) -> str:
    words = spelled(pieces(phrase), registry.cues.spellings)
    return " ".join(words[1:] if words[:1] == ["the"] else words)


def _main(parse: Parse, index: ActorIndex, first: int, last: int) -> int | None:
    """The actor of the phrase: what its head denotes, else the mention that covers most of it from its start."""
    head = next((i for i in range(first, last) if not first <= parse.heads[i] < last), None)
    fitting: list[tuple[bool, int, int]] = []
    for number, (mention, actors) in enumerate(zip(index.mentions, index.of_mention, strict=True)):
        if not actors or mention.first < first or mention.last > last or mention.form == "pronoun":
            continue
        whole = mention.first <= first + (parse.tags[first] == "DT") and mention.last >= last
        heads = mention.head == head or (head is not None and head in range(mention.first, mention.last))
        if mention.form == "adjective" and not whole:
            continue
        if whole or heads or _leads(parse, mention.first, mention.last, first, last):
            fitting.append((whole, mention.last - mention.first, number))
    if not fitting:
        return None
    best = max(fitting, key=lambda f: (f[0], f[1], -f[2]))
    return index.of_mention[best[2]][0]


def _leads(parse: Parse, start: int, end: int, first: int, last: int) -> bool:
    """Whether a mention opens the phrase and what follows only says more of it: an of-phrase, a bracket, a comma."""
    if start > first + (parse.tags[first] in ("DT", "PDT")):
        return False
    return (
        end >= last
        or parse.pos[end] in ("ADP", "PUNCT", "SCONJ", "PRON")
        or parse.tags[end] in ("WDT", "WP", "VBN", "VBG")
    )


def _person(aliases: Sequence[Alias], index: ActorIndex, on: str | None) -> ResolvedActor | None:
    """The one person called so, or the one of several who held office at the date or is of a country named."""
    people: dict[str, Entry] = {a.entry.id: a.entry for a in aliases if a.entry.kind == "person"}
    if len(people) != len({a.entry.id for a in aliases}) or not people:
        return None
    countries = {a.country for a in index.actors if a.country}
    found = list(people.values())
    for narrower in (
        [e for e in found if e.country in countries],
        [e for e in found if on and any(o.held(on) for o in e.offices)],
    ):
        found = narrower if len(found) > 1 and narrower else found
    if len(found) != 1:
        return None
    entry = found[0]
    held = held_offices(entry, on)
    office = held[0] if held else None
    sectors = list(dict.fromkeys(s for o in held for s in o.sectors)) if on else list(held[0].sectors) if held else []
    over = on is not None and not held and any(o.ends and o.ends < on for o in entry.offices)
    country = office.country if office else entry.country
    sectors = ["ELI"] if over else sectors
    return ResolvedActor(
        entry.name, "person", country, sectors, actor_code("person", country, sectors),
        (office.role or None) if office and on else None, entry.wikidata, "registry",
        f"registry {(office.where if office else entry.where)}" + (f", held on {on}" if office and on else ""),
    )  # fmt: skip


def _known(phrase: str, registry: Registry, index: ActorIndex, on: str | None) -> ResolvedActor | None:
    """The one registry actor that is called just as the phrase is, whatever the sentence makes of it."""
    aliases = registry.names.values.get(_form(phrase, registry), [])
    if not any(c.isupper() for c in phrase):
        return None
    person = _person(aliases, index, on)
    if person is not None:
        return person
    entries = {
        a.entry.id: a.entry for a in aliases if a.entry.kind == "organisation" and (not a.exact or a.text == phrase)
    }
    countries = {a.country for a in index.actors if a.country}
    found = [e for e in entries.values() if e.country in countries] or list(entries.values())
    if len(found) != 1:
        return None
    entry = found[0]
    return ResolvedActor(
        entry.name.split(" (")[0], entry.type, entry.country, list(entry.sectors),
        actor_code(entry.type, entry.country, entry.sectors, entry.code), None, entry.wikidata, "registry",
        f"registry {entry.where}",
    )  # fmt: skip


def _pronoun(parse: Parse, first: int, last: int) -> ResolvedActor | None:
    if last - first != 1 or parse.lower[first] not in PERSONAL or parse.lower[first] in ("it", "its", "itself"):
        return None
    type: ActorType = "people" if parse.lower[first] in _SEVERAL else "person"
    return ResolvedActor(
        parse.words[first], type, None, ["UNK"], "UNK", None, None, "rule", "a pronoun: somebody, but who is not said"
    )


def _inside(parse: Parse, index: ActorIndex, registry: Registry, first: int, last: int) -> ResolvedActor | None:
    """What the words of a phrase that is no actor's still tell: a state in it, an office or a body in it."""
    before_head = next((i for i in range(last - 1, first, -1) if not first <= parse.heads[i] < last), first)
    for mention, actors in zip(index.mentions, index.of_mention, strict=True):
        if mention.last == before_head and mention.first >= first and len(actors) == 1:
            actor = index.actors[actors[0]]
            if actor.type not in ("state", "person"):
                actor.mentions = []
                return actor  # "the rebel FDLR force"
    country, named, state_named = None, "", False
    for i in range(first, last):
        for width in (4, 3, 2, 1):
            if i + width > last or not parse.words[i][:1].isupper():
                continue
            aliases = registry.names.values.get(" ".join(pieces(parse.span(i, i + width))), ())
            state = state_of(aliases)
            if state is not None and country is None:
                state_named = width == last - first
                country, named = state.country, f"{parse.span(i, i + width)} ({state.where})"
                break
            town = registry.towns.get(" ".join(pieces(parse.span(i, i + width))))
            if town and country is None:
                country, named = town, f"{parse.span(i, i + width)} (towns.csv)"
                break
    sectors: list[str] = []
    told = ""
    for mention in index.mentions:
        if isinstance(mention, ActorPhrase) and first <= mention.first and mention.last <= last and not sectors:
            for noun in mention.nouns:
                sectors = [s for s in noun.sectors if s != "UNK"]
                told = f"noun {noun.noun} ({noun.where})"
    if not sectors:
        sectors, told = _nouns(parse, registry, range(last - 1, first - 1, -1), last)
    if country is None and not sectors:
        return None
    if not sectors and country and parse.lemmas[before_head].lower() in registry.cues.civilian_places:
        sectors, told = ["CVL"], "a place of civil life"
    how = "; ".join(t for t in (told, f"place: {named}" if named else "") if t)
    if not sectors and not state_named:
        sectors = (
            ["UNK"] if parse.words[first][:1].islower() or parse.tags[first] == "DT" else ["CVL"]
        )  # a town's people
    return ResolvedActor(
        parse.span(first, last),
        "other",
        country,
        sectors,
        actor_code("other", country, sectors),
        None,
        None,
        "rule",
        how,
    )


def _nouns(parse: Parse, registry: Registry, order: Sequence[int], last: int) -> tuple[list[str], str]:
    """The sectors of the last actor noun or place of people in a phrase, and the row that has it."""
    forms = registry.forms(parse)
    for i in order:
        for _, nouns in registry.nouns.found(forms, i, last):
            sectors = list(nouns[0].sectors)
            if sectors and parse.pos[i] in ("NOUN", "PROPN", "ADJ"):
                return sectors, f"noun {nouns[0].noun} ({nouns[0].where})"
    return [], ""
