"""Common-noun actors: "Iran-backed militia groups", "38 Belarusian officials", "the government", "the prime minister".

Each is an actor named before (the same group again, the holder of the office), a state's government or forces, or a new one.
"""

from typing import TYPE_CHECKING

from dragoman.finding.actor_phrases import ActorPhrase
from dragoman.finding.grammar import surface_subject
from dragoman.resolving.actor_index import ActorType
from dragoman.resolving.cast import Cast, Facts
from dragoman.resolving.entries import pieces
from dragoman.resolving.people import cast_complement
from dragoman.resolving.readings import ARMED, GENERIC, Reading
from dragoman.resolving.registry import office_key, office_of
from dragoman.resolving.roles import text_role

if TYPE_CHECKING:
    from dragoman.resolving.coreference import Coreference

_DEFINITE = frozenset({"the", "this", "that", "these", "those", "its", "'s"})
_LOCAL = frozenset({"GOV", "COP", "MIL", "LEG", "JUD", "LAB", "MED", "OPP", "SPY", "EDU"})


def resolve_nominal(cast: Cast, number: int, coreference: "Coreference") -> tuple[int, ...]:
    """The actors of a common-noun mention, () when it takes up something that cannot be told."""
    mention, reading = cast.mentions[number], cast.readings[number]
    itself = _named_body(cast, mention, reading)
    if itself is not None:
        return (itself,)
    countries, how = _countries(cast, number, coreference)
    definite = mention.determiner in _DEFINITE
    if (
        reading.title is not None
        and not mention.plural
        and not mention.number
        and mention.determiner not in ("a", "an")
    ):
        holder = _holder(cast, number, countries[0] if countries else None, coreference)
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
    if not countries and (definite or _bare_forces(mention, reading)):
        again = _again(cast, mention, reading, coreference)
        if again is not None:
            return again
    if len(countries) > 1 and mention.plural:
        made = tuple(_one(cast, number, country, how, coreference) for country in countries)
        before = cast.by_last.get(mention.first - 1)
        if before is not None and len(made) == 2 and not len(reading.countries) > 1:
            cast.of[before] = made[:1]
        return made
    return (_one(cast, number, countries[0] if countries else None, how, coreference),)


def _bare_forces(mention: ActorPhrase, reading: Reading) -> bool:
    """ "combat troops" with nothing that says whose: those spoken of before."""
    return (
        mention.determiner == ""
        and mention.plural
        and not mention.number
        and not mention.modifiers
        and reading.sectors[:1] == ["MIL"]
    )


def _countries(cast: Cast, number: int, coreference: "Coreference") -> tuple[list[str], str]:
    """The countries of a group and how they were told: its own words, its owner, an of- or in-phrase."""
    mention, reading = cast.mentions[number], cast.readings[number]
    if mention.plural and len(reading.countries) > 1 and not mention.modifiers[0].owner:
        return reading.countries, "its nationalities"
    if reading.country:
        beside = _adjective_before(cast, number)
        return ([beside] if beside and beside != reading.country else []) + [reading.country], "its nationality"
    if reading.body is not None and reading.body.country:
        return [reading.body.country], f"its organisation ({reading.body.where})"
    for modifier in mention.modifiers:
        for alias in modifier.aliases:
            if alias.entry.kind == "person" and alias.entry.country:
                return [alias.entry.country], f"{alias.entry.name}'s country ({alias.entry.where})"
    if mention.owner >= 0:
        owner = coreference.at(mention.owner)
        if len(owner) == 1 and cast.actors[owner[0]].country:
            return [cast.actors[owner[0]].country or ""], f"{cast.actors[owner[0]].name}'s"
    both = _two_after(cast, mention)
    if both:
        return both, "the words after it"
    complement = cast_complement(cast, number)
    if complement is not None and complement[0]:
        return [complement[0]], "the words after it"
    keeper = _keeper(cast, mention, reading, coreference)
    if keeper:
        return [keeper], "the state that has or sends them"
    inside = _inside_phrase(cast, mention)
    if inside:
        return [inside], "a place in the same phrase"
    whole = _whole(cast, mention, coreference)
    if whole is not None:
        return [whole[0]], f"part of {whole[1]}"
    return [], ""


def _two_after(cast: Cast, mention: ActorPhrase) -> list[str]:
    """The two countries of "envoys from Armenia and Azerbaijan", [] for any other phrase."""
    parse, at = cast.parse, mention.last
    if not mention.plural or at + 3 >= len(parse) or parse.lower[at] not in ("of", "from"):
        return []
    found: list[str] = []
    i = at + 1
    while i < min(at + 10, len(parse)):
        if parse.lower[i] in ("the", "and", "both"):
            i += 1
            continue
        for width in (3, 2, 1):
            country = cast.place_country(parse.span(i, min(i + width, len(parse))))
            if country:
                found.append(country)
                i += width
                break
        else:
            break
    return found if len(set(found)) == 2 == len(found) and parse.lower[at + 1 :].index("and") < 8 else []


def _keeper(cast: Cast, mention: ActorPhrase, reading: Reading, coreference: "Coreference") -> str | None:
    """The country of who sends, keeps or loses forces: "Poland will send 2,000 troops"."""
    parse = cast.parse
    verb = parse.heads[mention.head]
    if (
        not set(reading.sectors[:1]) & ARMED
        or parse.deps[mention.head] != "dobj"
        or parse.lemmas[verb] not in cast.registry.cues.keeping_verbs
    ):
        return None
    subject = surface_subject(parse, verb)
    actors = coreference.at(subject) if subject is not None else ()
    if len(actors) == 1 and cast.actors[actors[0]].type in ("state", "government", "military", "person"):
        return cast.actors[actors[0]].country
    return None


def _inside_phrase(cast: Cast, mention: ActorPhrase) -> str | None:
    """The one country named by "in", "of" or "at" in what hangs on a group: "a newspaper based in east Beirut"."""
    parse = cast.parse
    if mention.form != "nominal":
        return None
    end = min(parse.right_edge(mention.head), mention.last + 12)
    found: set[str] = set()
    for i in range(mention.last, end + 1):
        if parse.words[i] in (",", ";", "-") or parse.lower[i] in ("who", "which", "that"):
            break
        if parse.tags[i] == "IN" and parse.lower[i] in ("in", "of", "at", "across", "inside"):
            at = i + 1
            while (
                at < end
                and (parse.tags[at] in ("DT", "JJ") or parse.words[at][:1].islower())
                and at < i + 5
                and parse.tags[at] != "IN"
            ):
                at += 1
            for width in (3, 2, 1):
                if at + width - 1 <= end:
                    country = cast.place_country(parse.span(at, at + width))
                    if country:
                        found.add(country)
                        break
    return found.pop() if len(found) == 1 else None


def _whole(cast: Cast, mention: ActorPhrase, coreference: "Coreference") -> tuple[str, str] | None:
    """Country and name of the group that a group is said to be part of ("Iraqi groups, which include ...")."""
    parse = cast.parse
    up = parse.heads[mention.head]
    if (
        parse.deps[mention.head] == "dobj"
        and parse.lemmas[up] in ("include", "comprise")
        and parse.deps[up] in ("relcl", "acl")
    ):
        up = parse.heads[up]
    elif parse.deps[mention.head] != "pobj" or parse.lower[up] not in ("including",):
        return None
    else:
        up = parse.heads[up]
    actors = coreference.at(up)
    if len(actors) == 1 and cast.actors[actors[0]].country:
        return cast.actors[actors[0]].country or "", cast.actors[actors[0]].name
    return None


def _named_body(cast: Cast, mention: ActorPhrase, reading: Reading) -> int | None:
    """ "the al-Qaeda network", "the Hamas movement": the organisation itself."""
    cues = cast.registry.cues
    if reading.body is None or mention.plural or not mention.nouns or reading.individual:
        return None
    lemma = mention.nouns[0].noun.rsplit(" ", 1)[-1]
    if lemma not in cues.again_group | cues.again_party | cues.again_bloc or mention.modifiers[-1].owner:
        return None
    return cast.organisation(reading.body)


def _adjective_before(cast: Cast, number: int) -> str | None:
    """The country of an adjective coordinated before ("Turkish and Syrian officials"); its mention becomes that group's."""
    mention = cast.mentions[number]
    at = mention.first - 1
    if at <= 0 or cast.parse.lower[at] not in ("and", "or") or not mention.plural:
        return None
    before = cast.by_last.get(at)
    if before is None or cast.mentions[before].form not in ("adjective", "name"):
        return None
    states = [
        a.entry.country for a in cast.mentions[before].aliases if a.entry.kind == "state" and a.kind == "adjective"
    ]
    return states[0] if states else None


def _holder(cast: Cast, number: int, country: str | None, coreference: "Coreference") -> int | None:
    """The person who holds the office that "the president" names: one of the report's persons, else the registry's at its date."""
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
        elif resolved.role and (body := _body_after(cast, mention)) and body in resolved.role:
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
    complement = cast_complement(cast, number)
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
    if cast_follows_of(cast, mention):
        for token in range(mention.last + 1, min(mention.last + 6, len(cast.parse))):
            number = cast.by_first.get(token)
            actors = cast.of[number] if number is not None else None
            if actors and cast.actors[actors[0]].type not in ("state", "person"):
                return cast.actors[actors[0]].name
    return ""


def _again(cast: Cast, mention: ActorPhrase, reading: Reading, coreference: "Coreference") -> tuple[int, ...] | None:
    """What "the group", "the bloc", "the country", "the rebels" takes up: the last actor that it fits; None for no such phrase."""
    cues = cast.registry.cues
    noun = mention.nouns[0].noun if mention.nouns else ""
    lemma = noun.rsplit(" ", 1)[-1]
    bare = mention.determiner in ("the", "this", "that", "these", "those") or _bare_forces(mention, reading)
    if not bare or mention.owner >= 0 or cast_follows_of(cast, mention):
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
    if noun in cues.again_bloc:
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
                and bool(set(cast.actors[a].sectors) & set(reading.sectors) or not cast.actors[a].sectors)
            )
        )
        if found is not None:
            return (found,)
    if set(reading.sectors[:1]) & (ARMED - {"COP"}) and mention.plural:
        found = coreference.last(lambda a: cast.actors[a].sectors[:1] == reading.sectors[:1] and cast.facts[a].plural)
        if found is not None:
            return (found,)
    return None


def cast_follows_of(cast: Cast, mention: ActorPhrase) -> bool:
    """Whether an of-phrase says which one is meant."""
    return mention.last < len(cast.parse) and cast.parse.lower[mention.last] == "of"


def _at_home(mention: ActorPhrase, sectors: list[str]) -> bool:
    """Whether a group without a country is that of the country the report is about: "the army", "police", not "2,000 more troops"."""
    return sectors[:1] != ["MIL"] or mention.determiner == "the" or not mention.plural


def _one(cast: Cast, number: int, country: str | None, how: str, coreference: "Coreference") -> int:
    """The actor of a group of one country (or of none that is told)."""
    mention, reading = cast.mentions[number], cast.readings[number]
    noun = mention.nouns[0] if mention.nouns else None
    sectors, prefix = list(reading.sectors), reading.prefix
    complement = cast_complement(cast, number)
    if reading.relational and not sectors and complement is not None:
        sectors = list(complement[1])
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
    if reading.relational and not sectors and mention.owner >= 0:
        owner = coreference.at(mention.owner)
        if len(owner) == 1:
            sectors = list(cast.actors[owner[0]].sectors) or (["GOV"] if cast.actors[owner[0]].type == "state" else [])
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
        and len(cast.countries) == 1
        and cast.focus
    ):
        country, how = cast.focus, cast.focus_how
    type = _type(reading, sectors, mention)
    if noun is None and not mention.nouns:
        if (
            not reading.countries
            or mention.last > 0
            and cast.parse.lemmas[mention.last - 1].lower() in cast.registry.cues.held_nouns
        ):
            type, sectors = "military", ["MIL"]
        elif mention.number or cast.parse.deps[mention.head] in ("dobj", "nsubjpass") or " " in mention.content:
            sectors = ["CVL"]
    if (
        noun is not None
        and noun.noun in cast.registry.cues.government_nouns
        and country
        and not prefix
        and sectors[:1] == ["GOV"]
    ):
        return cast.government(country, f"{noun.noun} ({noun.where}); country: {how}")
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
    if cast_follows_of(cast, mention) and (reading.relational or reading.title is not None):
        for step in (1, 2):
            following = cast.by_first.get(mention.last + step)
            if following is not None:
                text += " " + cast.parse.span(mention.last, cast.mentions[following].last)
                break
    return " ".join(text.split())


def _joined(cast: Cast, key: str, country: str | None) -> str:
    """The key of the same phrase with and without its country: said again without it, a group is still the same."""
    words = key.split(":", 1)[1]
    others = [k for k in cast.by_key if k.endswith(":" + words) and k.count(":") == 1 and k != key]
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
    if mention.determiner in ("a", "an", "another") or (
        mention.number and mention.determiner not in ("the", "these", "those")
    ):
        return ""
    if not mention.plural and mention.determiner == "" and noun != "" and lemma == noun:
        return f"{country}:{content}"
    return f"{country}:{content}"
