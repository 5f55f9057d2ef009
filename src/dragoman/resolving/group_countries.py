"""Which country a group of people is of: its own words, its owner, who sends it, the place in its phrase, what it
is part of."""

from typing import TYPE_CHECKING

from dragoman.finding.actor_phrases import ActorPhrase
from dragoman.finding.grammar import surface_subject
from dragoman.resolving.cast import Cast
from dragoman.resolving.person_evidence import complement_of, name_goes_on
from dragoman.resolving.readings import ARMED, Reading

_SEATED = frozenset({"GOV", "JUD", "COP", "LEG", "MIL", "SPY"})

if TYPE_CHECKING:
    from dragoman.resolving.coreference import Coreference


def group_countries(cast: Cast, number: int, coreference: "Coreference") -> tuple[list[str], str]:
    """The countries of a group and how they were told: its own words, its owner, an of- or in-phrase."""
    mention, reading = cast.mentions[number], cast.readings[number]
    if mention.plural and len(reading.countries) > 1 and not mention.modifiers[0].owner:
        return reading.countries, "its nationalities"
    if reading.country:
        home = _minority_of(cast, mention)
        if home is not None and home != reading.country:
            return [home], "the state that they live in"
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
    town = _town_before(cast, mention)
    if town:
        return [town], "the town or region in its words"
    both = _two_after(cast, mention)
    if both:
        return both, "the words after it"
    _resolve_complement(cast, mention, coreference)
    complement = complement_of(cast, number)
    if complement is not None and complement[0]:
        return [complement[0]], "the words after it"
    seat = _seat(cast, mention, reading)
    if seat:
        return [seat], "where it sits"
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


def _resolve_complement(cast: Cast, mention: ActorPhrase, coreference: "Coreference") -> None:
    """Resolve the common noun that a group is of or for, before the group: "negotiators for the Kenyan government"."""
    from dragoman.resolving.groups import resolve_nominal

    if mention.last >= len(cast.parse) or cast.parse.lower[mention.last] not in ("of", "for", "at", "with"):
        return
    for step in (1, 2):
        following = cast.by_first.get(mention.last + step)
        if following is not None:
            if cast.of[following] is None and cast.mentions[following].form == "nominal":
                cast.of[following] = resolve_nominal(cast, following, coreference)
            return


def _seat(cast: Cast, mention: ActorPhrase, reading: Reading) -> str | None:
    """The country of the capital right behind a body of state: "the new government in Tripoli", "the junta in Suva"."""
    parse, at = cast.parse, mention.last
    if not set(reading.sectors[:1]) & _SEATED or at + 1 >= len(parse) or parse.lower[at] != "in":
        return None
    spans = (parse.span(at + 1, min(at + 1 + width, len(parse))) for width in (3, 2, 1))
    return next((c for s in spans if (c := cast.near_country(s)) is not None), None)


def _minority_of(cast: Cast, mention: ActorPhrase) -> str | None:
    """The state of a people of another's name: "the Albanians of southern Serbia", "the Russians of Latvia"."""
    parse, at = cast.parse, mention.last
    if mention.nouns or not mention.plural or at + 1 >= len(parse) or parse.lower[at] != "of":
        return None
    for first in range(at + 1, min(at + 4, len(parse))):
        if parse.words[first][:1].isupper():
            spans = (parse.span(first, min(first + width, len(parse))) for width in (3, 2, 1))
            return next((c for s in spans if (c := cast.near_country(s)) is not None), None)
    return None


def _town_before(cast: Cast, mention: ActorPhrase) -> str | None:
    """The country of a town or region that modifies or owns a group: "Shanghai authorities", "Mosul's police"."""
    parse = cast.parse
    start = mention.first
    if start > 1 and parse.tags[start - 1] == "POS":
        start -= 2
        while start > 0 and parse.tags[start - 1] in ("NNP", "NNPS") and start > mention.first - 5:
            start -= 1
    for i in range(start, mention.last - 1):
        if parse.words[i][:1].isupper():
            for width in (3, 2, 1):
                if i + width < mention.last and (country := cast.town_country(parse.span(i, i + width))):
                    return country
    return None


def _adjective_before(cast: Cast, number: int) -> str | None:
    """The country of an adjective coordinated before ("Turkish and Syrian officials"); its mention becomes that
    group's."""
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
    return found if len(set(found)) == 2 == len(found) and "and" in parse.lower[at + 1 : at + 9] else []


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
    towns: set[str] = set()
    for i in range(mention.last, end + 1):
        if parse.words[i] in (",", ";", "-") or parse.lower[i] in ("who", "which", "that"):
            break
        if parse.tags[i] == "IN" and parse.lower[i] in ("in", "of", "at", "across", "inside"):
            for at in range(i + 1, min(i + 5, end + 1)):
                if parse.words[at][:1].isupper():
                    widths = [w for w in (3, 2, 1) if at + w - 1 <= end and not name_goes_on(cast, at + w)]
                    spans = [parse.span(at, at + w) for w in widths]
                    country = next((c for s in spans if (c := cast.place_country(s))), None)
                    if country:
                        found.add(country)
                        break
                    town = next((c for s in spans if (c := cast.town_country(s))), None)
                    if town:
                        towns.add(town)
                        break
                if parse.tags[at] not in ("DT", "JJ", "NN", "NNP", "NNS"):
                    break
    told = found or towns
    return told.pop() if len(told) == 1 else None


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
