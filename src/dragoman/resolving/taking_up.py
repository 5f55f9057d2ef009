"""Common nouns that take up an actor named before: "the president", "the group", "the bloc", "the three activists"."""

from typing import TYPE_CHECKING

from dragoman.finding.actor_phrases import ActorPhrase
from dragoman.resolving.actor_index import ActorType
from dragoman.resolving.cast import Cast, Facts
from dragoman.resolving.codes import actor_code
from dragoman.resolving.entries import pieces
from dragoman.resolving.person_evidence import complement_of
from dragoman.resolving.readings import ARMED, GENERIC, Reading
from dragoman.resolving.registry import office_key, office_of

if TYPE_CHECKING:
    from dragoman.resolving.coreference import Coreference


def office_holder(cast: Cast, number: int, country: str | None, coreference: "Coreference") -> int | None:
    """The person who holds the office that "the president" names: one of the report's persons, else the registry's
    at its date."""
    mention, reading = cast.mentions[number], cast.readings[number]
    assert reading.title is not None
    if reading.former:
        return None
    key = office_key(reading.title.title)
    fitting = []
    for actor, (resolved, facts) in enumerate(zip(cast.actors, cast.facts, strict=True)):
        if resolved.type != "person" or (country and resolved.country and resolved.country != country):
            continue
        own = [office_key(facts.office)] if facts.office else []
        if resolved.role:
            own.append(office_of(resolved.role)[0])
        if any(
            key == o or (o.endswith(" " + key) and o.split(" ", 1)[0] not in ("deputy", "vice", "former", "assistant"))
            for o in own
        ):
            if reading.body is None or resolved.country == reading.body.country:
                fitting.append(actor)
        elif resolved.role and (named := _body_after(cast, mention)) and named in resolved.role:
            fitting.append(actor)
    if fitting:
        if len(fitting) == 1:
            return fitting[0]
        recent = [a for a in fitting if coreference.distance(a, number) is not None]
        if recent:
            return min(recent, key=lambda a: coreference.distance(a, number) or 0)
        return None
    if not reading.title.role or not cast.on or mention.determiner in ("a", "an"):
        return None
    place = country or " ".join(pieces(reading.body.name) if reading.body else [])
    complement = complement_of(cast, number)
    said = cast.parse.span(mention.first, mention.last)
    if not place and complement is None and said[:1].isupper() | any(w[:1].isupper() for w in said.split()[1:]):
        place = cast.registry.cues.sole_offices.get(reading.title.title, "")
    if not place:
        return None
    held = cast.registry.holder(reading.title.title, place, cast.on)
    if held is None:
        return None
    entry, office = held
    resolved_country = office.country
    body = next((a.entry for a in cast.registry.names.values.get(place, []) if a.entry.kind == "organisation"), None)
    actor = cast.rule(
        f"person:{entry.id}",
        entry.name,
        "person",
        resolved_country,
        list(office.sectors),
        "",
        role=office.role,
        facts=Facts(office=reading.title.title),
    )
    made = cast.actors[actor]
    if not made.how:
        made.how = (
            f'"{said}" is not named in the text; {entry.name} held the office on {cast.on} (registry {office.where})'
        )
        made.evidence, made.wikidata = "registry", entry.wikidata
        if body is not None and not resolved_country and body.code:
            made.code = body.code
    return actor


def _body_after(cast: Cast, mention: ActorPhrase) -> str:
    """The name of the organisation that an of-phrase gives an office to, "" for none."""
    if has_of_phrase(cast, mention):
        for token in range(mention.last + 1, min(mention.last + 6, len(cast.parse))):
            number = cast.by_first.get(token)
            actors = cast.of[number] if number is not None else None
            if actors and cast.actors[actors[0]].type not in ("state", "person"):
                return cast.actors[actors[0]].name
    return ""


def taken_up(cast: Cast, mention: ActorPhrase, reading: Reading, coreference: "Coreference") -> tuple[int, ...] | None:
    """What "the group", "the bloc", "the country", "the rebels" takes up: the last actor that it fits; None for no
    such phrase."""
    cues = cast.registry.cues
    noun = mention.nouns[0].noun if mention.nouns else ""
    lemma = noun.rsplit(" ", 1)[-1]
    bare = mention.determiner in ("the", "this", "that", "these", "those") or bare_forces(mention, reading)
    if not bare or mention.owner >= 0 or has_of_phrase(cast, mention):
        return None
    if noun in cues.again_state:
        found = coreference.last(lambda a: cast.actors[a].type == "state")
        return (found,) if found is not None else ()
    armed = reading.type == "armed_group" or set(reading.sectors) & {"REB", "UAF"}
    if (lemma in cues.again_group or noun in cues.again_group) and not mention.qualifiers:
        wanted: set[ActorType] = {"armed_group"} if armed else {"armed_group", "party", "ngo", "igo", "media"}
        found = coreference.last(lambda a: cast.actors[a].type in wanted)
        if found is None and not armed:
            found = coreference.last(lambda a: cast.actors[a].type == "other" and cast.facts[a].noun == "")
        if found is not None:
            return (found,)
    if noun in cues.again_bloc or lemma in cues.again_bloc:
        found = coreference.last(lambda a: cast.actors[a].type == "igo")
        if found is not None:
            return (found,)
    if noun in cues.again_party:
        found = coreference.last(lambda a: cast.actors[a].type == "party" and cast.facts[a].noun == "")
        if found is not None:
            return (found,)
    if noun in cues.again_person and not mention.plural:
        found = coreference.last(lambda a: cast.actors[a].type == "person" and not cast.facts[a].plural)
        if found is not None and (not reading.sectors or reading.sectors[0] in (*GENERIC, *cast.actors[found].sectors)):
            return (found,)
    same = coreference.last(
        lambda a: cast.facts[a].noun == noun and noun != "" and cast.facts[a].plural == mention.plural
    )
    if same is not None and (not mention.number or cast.facts[same].number == mention.number):
        return (same,)
    if mention.number:
        found = coreference.last(
            lambda a: (
                cast.facts[a].number == mention.number
                and cast.facts[a].plural
                and bool(
                    set(cast.actors[a].sectors) & set(reading.sectors)
                    or not cast.actors[a].sectors
                    or (not reading.sectors and reading.relational)
                )
            )
        )
        if found is not None:
            if not cast.actors[found].sectors and reading.sectors:
                told(cast, found, mention.content or cast.actors[found].name, list(reading.sectors))
            return (found,)
    if set(reading.sectors[:1]) & (ARMED - {"COP"}) and mention.plural:
        found = coreference.last(lambda a: cast.actors[a].sectors[:1] == reading.sectors[:1] and cast.facts[a].plural)
        if found is not None:
            return (found,)
    return None


def counted_before(
    cast: Cast, mention: ActorPhrase, reading: Reading, country: str, coreference: "Coreference"
) -> int | None:
    """Whom "the Italians", "the two U.S. citizens" takes up: the one counted group of that country named before."""
    if mention.determiner not in ("the", "these", "those", "both") or not mention.plural or mention.owner >= 0:
        return None
    if has_of_phrase(cast, mention) or reading.former or reading.type not in ("people", "person", "other"):
        return None
    named = {a for n in coreference.history for a in cast.of[n] or () if cast.facts[a].plural and cast.facts[a].number}
    fitting = [a for a in named if cast.actors[a].country == country and cast.actors[a].type == "people"]
    if len(fitting) != 1:
        return None
    found = fitting[0]
    if mention.number and mention.number != cast.facts[found].number:
        return None
    alike = set(reading.sectors) <= GENERIC or set(reading.sectors) & set(cast.actors[found].sectors)
    return found if alike else None


def told(cast: Cast, actor: int, name: str, sectors: list[str]) -> None:
    """Give an actor of whom little was known the name and sectors of a mention that tells more."""
    known = cast.actors[actor]
    if not known.sectors:
        known.name, known.sectors = name, sectors
        known.code = actor_code(known.type, known.country, sectors)


def has_of_phrase(cast: Cast, mention: ActorPhrase) -> bool:
    """Whether an of-phrase says which one is meant."""
    return mention.last < len(cast.parse) and cast.parse.lower[mention.last] == "of"


def bare_forces(mention: ActorPhrase, reading: Reading) -> bool:
    """ "combat troops" with nothing that says whose: those spoken of before."""
    return (
        mention.determiner == ""
        and mention.plural
        and not mention.number
        and not mention.modifiers
        and reading.sectors[:1] == ["MIL"]
    )


def named_body(cast: Cast, mention: ActorPhrase, reading: Reading) -> int | None:
    """ "the al-Qaeda network", "the Hamas movement": the organisation itself."""
    cues = cast.registry.cues
    if reading.body is None or mention.plural or not mention.nouns or reading.individual:
        return None
    lemma = mention.nouns[0].noun.rsplit(" ", 1)[-1]
    if lemma not in cues.again_group | cues.again_party | cues.again_bloc or mention.modifiers[-1].owner:
        return None
    return cast.organisation(reading.body)
