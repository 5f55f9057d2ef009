"""Common-noun actors: "Iran-backed militia groups", "38 Belarusian officials", "the government", "the prime minister".

Each is an actor named before (the same group again, the holder of the office), a state's government or forces, or a
new one.
"""

from typing import TYPE_CHECKING

from dragoman.finding.actor_phrases import ActorPhrase
from dragoman.finding.grammar import clause_head, prep_objects, surface_subject
from dragoman.resolving.actor_index import ActorType
from dragoman.resolving.cast import Cast, Facts
from dragoman.resolving.group_countries import group_countries
from dragoman.resolving.person_evidence import complement_of
from dragoman.resolving.readings import GENERIC, Reading
from dragoman.resolving.roles import text_role
from dragoman.resolving.taking_up import (
    bare_forces,
    counted_before,
    has_of_phrase,
    named_body,
    office_holder,
    taken_up,
    told,
)

if TYPE_CHECKING:
    from dragoman.resolving.coreference import Coreference

_DEFINITE = frozenset({"the", "this", "that", "these", "those", "its", "'s"})
_LOCAL = frozenset({"GOV", "COP", "MIL", "LEG", "JUD", "LAB", "MED", "OPP", "SPY", "EDU"})


def resolve_nominal(cast: Cast, number: int, coreference: "Coreference") -> tuple[int, ...]:
    """The actors of a common-noun mention, () when it takes up something that cannot be told."""
    mention, reading = cast.mentions[number], cast.readings[number]
    itself = named_body(cast, mention, reading)
    if itself is not None:
        return (itself,)
    members = _members(cast, number, coreference) or _glossed(cast, mention)
    if members:
        return members
    countries, how = group_countries(cast, number, coreference)
    definite = mention.determiner in _DEFINITE
    rulers = _rulers(cast, mention, countries, how, coreference)
    if rulers is not None:
        return (rulers,)
    if (
        reading.title is not None
        and not mention.plural
        and not mention.number
        and mention.determiner not in ("a", "an")
    ):
        holder = office_holder(cast, number, countries[0] if countries else None, coreference)
        if holder is not None:
            return (holder,)
    if (
        not countries
        and mention.plural
        and not mention.number
        and mention.nouns
        and mention.nouns[0].noun in cast.registry.cues.uniformed_nouns
    ):
        found = coreference.last(
            lambda a: cast.actors[a].sectors[:1] in (["COP"], ["MIL"]) and cast.actors[a].type != "person"
        )
        if found is not None:
            return (found,)
    if not countries and (definite or bare_forces(mention, reading)):
        again = taken_up(cast, mention, reading, coreference)
        if again is not None and not any(_clashes(cast, a, reading.sectors) for a in again):
            return again
    if len(countries) == 1:
        same = counted_before(cast, mention, reading, countries[0], coreference)
        if same is not None:
            return (same,)
    if len(countries) > 1 and mention.plural:
        made = tuple(_one(cast, number, country, how, coreference) for country in countries)
        before = cast.by_last.get(mention.first - 1)
        if before is not None and len(made) == 2 and not len(reading.countries) > 1:
            cast.of[before] = made[:1]
            cast.actors[
                made[0]
            ].name = f"{_said(cast, before)} {_bare(cast, mention)}"  # "Turkish and Syrian officials"
        return made
    return (_one(cast, number, countries[0] if countries else None, how, coreference),)


def _office_of_other(cast: Cast, mention: ActorPhrase, coreference: "Coreference") -> list[str]:
    """What a counterpart is: what the one is to whom it is a counterpart ("telephoned his Pakistani counterpart")."""
    other: tuple[int, ...] = coreference.at(mention.owner) if mention.owner >= 0 else ()
    if len(other) != 1:
        subject = surface_subject(cast.parse, clause_head(cast.parse, mention.head))
        other = coreference.at(subject) if subject is not None else ()
    return list(cast.actors[other[0]].sectors) if len(other) == 1 else []


def _said(cast: Cast, number: int) -> str:
    return cast.parse.span(cast.mentions[number].first, cast.mentions[number].last)


def _members(cast: Cast, number: int, coreference: "Coreference") -> tuple[int, ...]:
    """The people that a group of no kind of its own is made of: "a group of Moroccan diplomats" is the diplomats."""
    mention, reading = cast.mentions[number], cast.readings[number]
    if not reading.relational or reading.country or not set(reading.sectors) <= GENERIC or mention.modifiers:
        return ()
    held = next(prep_objects(cast.parse, mention.head, ("of",)), None)
    inner = None if held is None else cast.by_head.get(held)
    if inner is None or inner == number or cast.mentions[inner].form != "nominal" or not cast.mentions[inner].plural:
        return ()
    if cast.of[inner] is None:
        cast.of[inner] = resolve_nominal(cast, inner, coreference)
    return cast.of[inner] or ()


def _glossed(cast: Cast, mention: ActorPhrase) -> tuple[int, ...]:
    """The body whose name, with an acronym or a translation in brackets, stands before its kind: "the Baltic Council
    (BC) forum"."""
    words, at = cast.parse.words, mention.first - 1
    if at < 2 or words[at] != ")" or mention.plural or not mention.nouns or "body" not in mention.nouns[0].notes:
        return ()
    opened = next((i for i in range(at - 1, max(0, at - 8), -1) if words[i] == "("), 0)
    named = cast.by_last.get(opened)
    known = cast.of[named] if named is not None and cast.mentions[named].name != (0, 0) else None
    return known if known and len(known) == 1 and cast.actors[known[0]].type not in ("state", "person") else ()


def _rulers(cast: Cast, mention: ActorPhrase, countries: list[str], how: str, coreference: "Coreference") -> int | None:
    """The government that "the junta", "military rulers", "the putschists", "the government" name, None for others."""
    cues, noun = cast.registry.cues, mention.nouns[0] if mention.nouns else None
    if noun is None or (noun.noun not in cues.junta_nouns and (countries or noun.noun != "government")):
        return None
    if not (mention.plural or "individual" not in noun.notes) or mention.number or len(countries) > 1:
        return None
    source = f"{noun.noun} ({noun.where})"
    if noun.noun not in cues.junta_nouns:
        if mention.determiner != "the" or cast.focus or complement_of(cast, cast.by_first[mention.first]) is not None:
            return None
        known = [a for key, a in cast.by_key.items() if key.startswith("gov:")]
        return known[0] if len(known) == 1 and coreference.last(lambda a: a == known[0]) is not None else None
    if countries:
        armed = set(noun.sectors) & {"REB", "UAF"} and f"gov:{countries[0]}" not in cast.by_key
        return None if armed else cast.government(countries[0], f"{source}; country: {how}", noun.noun)
    if mention.determiner in _DEFINITE:
        found = coreference.last(lambda a: bool(cast.called.get(a, set()) & cues.junta_nouns))
        if found is not None:
            return found
    if set(noun.sectors) & {"REB", "UAF"} or cast.focus is None:
        return None
    return cast.government(cast.focus, f"{source}; country: {cast.focus_how}", noun.noun)


def _body_led(cast: Cast, mention: ActorPhrase) -> list[str]:
    """The sectors of the body after "of" that an office is of: "president of the Supreme Court" is JUD first."""
    if mention.last >= len(cast.parse) or cast.parse.lower[mention.last] != "of":
        return []
    number = cast.by_first.get(mention.last + 1, cast.by_first.get(mention.last + 2))
    actors = cast.of[number] if number is not None else None
    if not actors or len(actors) != 1 or cast.actors[actors[0]].type in ("state", "person", "people"):
        return []
    return [s for s in cast.actors[actors[0]].sectors if s != "IGO"]


def _clashes(cast: Cast, actor: int, sectors: list[str]) -> bool:
    """Whether a group of another branch is taken for a government: police, courts, an opposition are never it."""
    known = cast.actors[actor]
    return known.type == "government" and known.sectors[:1] == ["GOV"] and bool(sectors) and "GOV" not in sectors


def _at_home(mention: ActorPhrase, sectors: list[str]) -> bool:
    """Whether a group without a country is that of the country the report is about: "the army", "police", not
    "2,000 more troops"."""
    return sectors[:1] != ["MIL"] or mention.determiner == "the" or not mention.plural


def _one(cast: Cast, number: int, country: str | None, how: str, coreference: "Coreference") -> int:
    """The actor of a group of one country (or of none that is told)."""
    mention, reading = cast.mentions[number], cast.readings[number]
    noun = mention.nouns[0] if mention.nouns else None
    sectors, prefix = list(reading.sectors), reading.prefix
    complement = complement_of(cast, number)
    if reading.relational and not sectors and complement is not None:
        sectors = list(complement[1])
    elif complement is not None and complement[1] and sectors in (["UNK"], ["CVL"]):
        sectors = [*complement[1], *sectors]  # "volunteers from the Red Crescent"
    if not sectors and noun is not None and "counterpart" in noun.notes:
        sectors = _office_of_other(cast, mention, coreference)
    following = cast.by_first.get(mention.last + 1)
    if (
        reading.relational
        and following is not None
        and cast.parse.lower[mention.last] == "of"
        and cast.mentions[following].form == "nominal"
    ):
        inner = cast.readings[following]
        sectors = (
            list(dict.fromkeys([*inner.sectors, *sectors]))
            if not reading.sectors or set(reading.sectors) <= GENERIC
            else sectors
        )
        country = country or inner.country
    if reading.relational and not sectors and not country and mention.owner < 0:
        held = next(prep_objects(cast.parse, mention.head, ("of",)), None)
        inside = None if held is None else cast.by_head.get(held)
        if (
            inside is not None and cast.mentions[inside].form == "nominal"
        ):  # "leaders of the Reform opposition coalition"
            if cast.of[inside] is None:
                cast.of[inside] = resolve_nominal(cast, inside, coreference)
            whose_ = [cast.actors[a] for a in cast.of[inside] or ()]
            if len(whose_) == 1:
                sectors, country, how = list(whose_[0].sectors), whose_[0].country, f"{whose_[0].name}'s"
    if reading.title is not None and not reading.relational and "{country}" in reading.title.role:
        sectors = list(dict.fromkeys([*_body_led(cast, mention), *sectors]))
    if reading.relational and not sectors and mention.owner >= 0:
        owner = coreference.at(mention.owner)
        if len(owner) == 1:
            sectors = list(cast.actors[owner[0]].sectors) or (["GOV"] if cast.actors[owner[0]].type == "state" else [])
    if mention.owner >= 0 and noun is not None and noun.noun in cast.registry.cues.office_nouns:
        owner = coreference.at(mention.owner)
        if len(owner) == 1 and cast.actors[owner[0]].sectors:
            whose = cast.actors[owner[0]]
            label = f"{whose.name}'s {noun.noun}"
            return cast.rule(
                f"office:{owner[0]}", label, "government" if whose.sectors[0] == "GOV" else "other", whose.country,
                list(whose.sectors), f"{noun.noun} ({noun.where}); {whose.name}'s",
            )  # fmt: skip
    complemented = False
    if reading.relational and mention.last < len(cast.parse) and cast.parse.lower[mention.last] in ("of", "for", "to"):
        complemented = True
        inside = next((cast.by_first[t] for t in (mention.last + 1, mention.last + 2) if t in cast.by_first), None)
        body = cast.readings[inside].body if inside is not None else None
        if body is not None:
            country = country or body.country
            sectors = list(dict.fromkeys([*sectors, *body.sectors]))
    if (
        country is None
        and not prefix
        and not complemented
        and set(sectors[:1]) & _LOCAL
        and cast.focus
        and reading.body is None
        and _at_home(mention, sectors)
    ):
        country, how = cast.focus, cast.focus_how
    if (
        country is None
        and not prefix
        and reading.body is None
        and set(sectors[:1]) & {"REB", "UAF", "PRM"}
        and (len(cast.countries) == 1 or (noun is not None and noun.noun in cast.registry.cues.junta_nouns))
        and cast.focus
    ):
        country, how = cast.focus, cast.focus_how
    type = _type(reading, sectors, mention)
    if noun is None and not mention.titles:
        if cast.parse.lemmas[mention.last - 1].lower() in cast.registry.cues.held_nouns:
            type, sectors = "military", ["MIL"]
        elif mention.number or cast.parse.deps[mention.head] in ("dobj", "nsubjpass") or " " in mention.content:
            sectors = ["CVL"]
            type = "people" if type == "other" else type
    if (
        noun is not None
        and noun.noun in cast.registry.cues.government_nouns
        and country
        and not prefix
        and sectors[:1] == ["GOV"]
    ):
        return cast.government(country, f"{noun.noun} ({noun.where}); country: {how}", noun.noun)
    name = _name(cast, mention, reading)
    key = _key(
        _bare(cast, mention),
        mention,
        country,
        sectors,
        noun.noun if noun else "",
        cast.parse.lemmas[mention.last - 1].lower(),
    )
    source = f"noun {noun.noun} ({noun.where})" if noun is not None else "a nationality"
    if noun is None and reading.title is not None:
        source = f"title {reading.title.where}"
    if country:
        source += f"; country: {how}"
    role = None
    if reading.title is not None and type == "person" and not mention.plural:
        shown = Reading(country=country, title=reading.title)
        role = text_role(
            shown, mention.portfolio, reading.body.name if reading.body is not None else None, cast.registry
        )
    facts = Facts(
        gender=reading.gender,
        plural=mention.plural,
        number=mention.number,
        noun=noun.noun if noun else "",
        office=reading.title.title if reading.title else "",
    )
    held = cast.by_key.get(key) if key.startswith("forces:") else None
    if held is not None and noun is not None and cast.facts[held].noun == "":
        cast.actors[held].name, cast.facts[held].noun = name, noun.noun  # "US forces" says more than "US presence"
    if key and ":" in key:
        key = _joined(cast, key, country)
    if key.startswith("people:") and sectors and (same := cast.by_key.get(key)) is not None:
        told(cast, same, cast.actors[same].name, sectors)
    actor = cast.rule(key, name, type, country, sectors, source, role=role, facts=facts, prefix=prefix)
    if (
        reading.body is not None
        and not country
        and reading.body.code
        and not prefix
        and sectors[:1] == list(reading.body.sectors[:1])
    ):
        cast.actors[actor].code = reading.body.code
    return actor


def _type(reading: Reading, sectors: list[str], mention: ActorPhrase) -> ActorType:
    main = sectors[0] if sectors else ""
    if reading.type in ("person", "people"):
        if not mention.plural and reading.individual:
            return "person"
        by_sector: dict[str, ActorType] = {
            "GOV": "government",
            "MIL": "military",
            "REB": "armed_group",
            "UAF": "armed_group",
            "COP": "government",
            "PTY": "party",
        }
        return by_sector.get(main, "people")
    if reading.relational and main in ("REB", "UAF"):
        return "armed_group"
    return reading.type


def _name(cast: Cast, mention: ActorPhrase, reading: Reading) -> str:
    """The phrase as a name: no article; owner and of-phrase where they tell which one."""
    text = mention.content or cast.parse.span(mention.first, mention.last)
    if mention.modifiers and mention.modifiers[0].owner:
        owner = mention.modifiers[0]
        text = f"{cast.parse.span(owner.first, owner.last)}'s {text}"
    if has_of_phrase(cast, mention) and (reading.relational or reading.title is not None):
        for step in (1, 2):
            following = cast.by_first.get(mention.last + step)
            if following is not None:
                text += " " + cast.parse.span(mention.last, cast.mentions[following].last)
                break
    return " ".join(text.split())


def _joined(cast: Cast, key: str, country: str | None) -> str:
    """The key of the same phrase with and without its country: said again without it, a group is still the same."""
    if key.startswith(("forces:", "police:", "people:")):
        return key
    words = key.split(":", 1)[1]
    others = []
    for other in cast.by_key:
        prefix, _, rest = other.partition(":")
        if rest == words and other != key and (prefix == "None" or prefix.isupper()):
            others.append(other)
    if len(others) != 1 or key in cast.by_key:
        return key
    actor = cast.actors[cast.by_key[others[0]]]
    if country is None or actor.country == country:
        return others[0]
    if actor.country is None and actor.type != "person" and len(cast.mentioned) == 1:
        return others[0]
    return key


def _bare(cast: Cast, mention: ActorPhrase) -> str:
    """A phrase's content without the states that modify it: "Kenyan teachers" and "teachers" of Kenya are one."""
    start = mention.last
    words = []
    states = {i for m in mention.modifiers for i in range(m.first, m.last)}
    while (
        start > mention.first
        and cast.parse.span(start - 1, mention.last) != mention.content
        and len(cast.parse.span(start - 1, mention.last)) < len(mention.content)
    ):
        start -= 1
    for i in range(max(start - 1, mention.first), mention.last):
        if i not in states or i == mention.last - 1:
            words.append(cast.parse.words[i])
    return " ".join(words)


def _key(bare: str, mention: ActorPhrase, country: str | None, sectors: list[str], noun: str, lemma: str) -> str:
    """What makes two mentions one actor: a state's forces are one; else the same words of the same country.

    "A soldier" is always somebody else than the soldier before; so are counted officials.
    """
    content = bare.lower()
    if sectors[:1] == ["MIL"] and country and mention.plural and not mention.number:
        return f"forces:{country}"
    if sectors[:1] == ["COP"] and (mention.plural or noun == "police") and not mention.number:
        return f"police:{country}"
    if not mention.nouns and country and mention.plural and sectors[:1] in ([], ["CVL"]):
        return f"people:{country}:{mention.content.lower()}"  # Palestinians, however many and whatever befalls them
    if mention.determiner in ("a", "an", "another") or (
        mention.number and mention.determiner not in ("the", "these", "those")
    ):
        return ""
    if not mention.plural and mention.determiner == "" and noun != "" and lemma == noun:
        return f"{country}:{content}"
    return f"{country}:{content}"
