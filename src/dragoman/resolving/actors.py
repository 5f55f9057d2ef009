"""Who the actor mentions of a report are: states, organisations, persons, groups; then what takes them up again.

Order: what has a name first, over the whole report (a headline may say "Biden" before the text says "Joe Biden"); then
common nouns in text order, each new or the same as one before; then pronouns and pairs ("the two sides").
"""

from dragoman.finding.mentions import ActorMention
from dragoman.finding.standing import coordinated_with
from dragoman.parsing.parse import Parse
from dragoman.reading.report import Report
from dragoman.resolving.actor_index import ActorIndex
from dragoman.resolving.apposition import appositions
from dragoman.resolving.cast import Cast
from dragoman.resolving.coreference import Coreference
from dragoman.resolving.groups import resolve_nominal
from dragoman.resolving.organisations import organisation_of, unknown_organisation
from dragoman.resolving.people import gather, resolve_person
from dragoman.resolving.readings import state_of
from dragoman.resolving.registry import Registry
from dragoman.resolving.sides import unite_sides

_PARTS = frozenset({"nsubj", "nsubjpass", "dobj", "dative"})
_DEALT_WITH = frozenset({"by", "against", "on", "with", "to", "at", "between", "from"})
_DROPPED_PRONOUNS = frozenset(
    {"it", "its", "itself", "which", "that", "who", "whom", "whose", "both", "our", "ours", "my", "mine"}
)


def resolve_actors(parse: Parse, report: Report, mentions: list[ActorMention], registry: Registry) -> ActorIndex:
    """Resolve a report's actor mentions. Mentions that turn out to denote no actor are left out of the index.

    A role is the one held on `report.published`; without a date only what the text says. Unresolved mentions that may
    denote an actor ("he" with two candidates) stay, with an empty tuple.
    """
    cast = Cast(parse, report, mentions, registry)
    _resolve_names(cast)
    coreference = Coreference(cast)
    for number, mention in enumerate(cast.mentions):
        if cast.of[number] is None:
            if mention.form in ("nominal", "adjective"):
                cast.of[number] = coreference.pair_of(number)
                if cast.of[number] is None:
                    cast.of[number] = resolve_nominal(cast, number, coreference)
            elif mention.form == "pronoun":
                cast.of[number] = coreference.pronoun(number)
        coreference.saw(number)
    _groups(cast)
    unite_sides(cast)
    return _index(cast)


def _groups(cast: Cast) -> None:
    """ "A group of gunmen" are the gunmen: a word for several people takes the actor of those it is made of."""
    parse, cues = cast.parse, cast.registry.cues
    for number, mention in enumerate(cast.mentions):
        if mention.form != "nominal" or not mention.nouns or mention.nouns[0].noun not in cues.again_group:
            continue
        own = cast.of[number]
        if not own or len(own) != 1 or cast.actors[own[0]].sectors or mention.last >= len(parse):
            continue
        if parse.lower[mention.last] != "of":
            continue
        inner = next((cast.by_first[t] for t in range(mention.last + 1, mention.last + 4) if t in cast.by_first), None)
        before = cast.mentions[number - 1] if number else None
        if before is not None and before.head == mention.head and before.last > mention.last:
            inner = number - 1  # "a group of gunmen" is a mention as a whole
        if inner is not None and cast.mentions[inner].plural and cast.of[inner]:
            cast.of[number] = cast.of[inner]


def _resolve_names(cast: Cast) -> None:
    """States and organisations first, then persons, whose titles may name these."""
    people: list[int] = []
    acronyms = _acronyms(cast)
    for number, mention in enumerate(cast.mentions):
        if mention.name == (0, 0):
            continue
        state = state_of(mention.aliases, cast.mentioned)
        others = [a for a in mention.aliases if a.entry.kind != "state"]
        if state is not None and not others:
            cast.of[number] = (_state_or_government(cast, number),)
        elif mention.organisation and not mention.aliases:
            cast.of[number] = (unknown_organisation(cast, number),)
        elif others and all(a.entry.kind == "organisation" for a in others):
            found = organisation_of(cast, number)
            if found is not None:
                cast.of[number] = (found,)
        else:
            people.append(number)
    for short, long in acronyms.items():
        if short in people:
            people.remove(short)
        listed = any(a.entry.kind == "organisation" for a in cast.mentions[long].aliases)
        if cast.of[long] and (listed or not cast.of[short]):
            cast.of[short] = cast.of[long]
        elif cast.of[short]:
            cast.of[long] = cast.of[short]
            if long in people:
                people.remove(long)
    known = {cast.parse.span(*cast.mentions[s].name): cast.of[s] for s in acronyms}
    for number in list(people):
        same = known.get(cast.parse.span(*cast.mentions[number].name))
        if same:
            cast.of[number] = same
            people.remove(number)
    described = appositions(cast)
    for person in gather(cast, people, described):
        actor = resolve_person(cast, person)
        for number in [*person.mentions, *(person.described if actor is not None else ())]:
            cast.of[number] = (actor,) if actor is not None else ()


def _state_or_government(cast: Cast, number: int) -> int:
    mention = cast.mentions[number]
    state = state_of(mention.aliases, cast.mentioned)
    assert state is not None
    assert state.country is not None
    kinds = {a.kind for a in mention.aliases if a.entry is state}
    if kinds & {"name", "adjective", "demonym"}:
        return cast.state(state)
    if state.country == "BEL" and "BEL" not in _named_states(cast):
        union = cast.registry.names.values.get("european union", [])
        if union and union[0].entry.kind == "organisation":
            return cast.organisation(union[0].entry)
    word = cast.parse.span(*mention.name)
    return cast.government(state.country, f'"{word}" acts here, so it stands for the government ({state.where})')


def _named_states(cast: Cast) -> set[str | None]:
    """Countries that the report names by their own name or adjective, not by a capital."""
    return {
        a.entry.country
        for m in cast.mentions
        for a in (*m.aliases, *(x for d in m.modifiers for x in d.aliases))
        if a.entry.kind == "state" and a.kind != "capital"
    }


def _acronyms(cast: Cast) -> dict[int, int]:
    """Acronyms introduced in brackets: mention of "RUF" -> mention of "Revolutionary United Front"."""
    found: dict[int, int] = {}
    parse = cast.parse
    for number, mention in enumerate(cast.mentions):
        first, last = mention.name
        if (
            last - first == 1
            and first > 1
            and parse.words[first - 1] == "("
            and parse.words[first].isupper()
            and len(parse.words[first]) > 1
        ):
            long = cast.by_last.get(first - 1)
            if (
                long is not None
                and cast.mentions[long].name != (0, 0)
                and not any(a.entry.kind == "person" for a in cast.mentions[long].aliases)
            ):
                found[number] = long
    return found


def _index(cast: Cast) -> ActorIndex:
    """The index over what denotes an actor; mentions of nothing are dropped, actors numbered by first mention."""
    kept: list[int] = []
    order: dict[int, int] = {}
    idle = _idle(cast)
    for number, mention in enumerate(cast.mentions):
        actors = cast.of[number]
        if actors and len(actors) == 1 and actors[0] in idle:
            continue
        if not actors and (mention.form != "pronoun" or cast.parse.lower[mention.first] in _DROPPED_PRONOUNS):
            continue
        kept.append(number)
        for actor in actors or ():
            order.setdefault(actor, len(order))
    ranked = sorted(order, key=lambda a: order[a])
    actors_out = [cast.actors[a] for a in ranked]
    mentions: list[ActorMention] = []
    of: list[tuple[int, ...]] = []
    by_token: dict[int, tuple[int, ...]] = {}
    for number in kept:
        mention = cast.mentions[number]
        numbers = tuple(order[a] for a in cast.of[number] or ())
        for actor in numbers:
            actors_out[actor].mentions.append(len(mentions))
        mentions.append(mention)
        of.append(numbers)
        if numbers:
            by_token[mention.head] = numbers
            for token in range(*mention.name):
                by_token.setdefault(token, numbers)
            if mention.form == "nominal":
                by_token.setdefault(mention.last - 1, numbers)
            for _, first, last in mention.titles:
                for token in range(first, last):
                    by_token.setdefault(token, numbers)
    _coordinate(cast, by_token)
    return ActorIndex(mentions, actors_out, of, by_token)


def _idle(cast: Cast) -> set[int]:
    """Actors of which nothing is told and that take no part in anything: "people" in "a city of people and cars"."""
    parse, cues = cast.parse, cast.registry.cues
    taking_part: set[int] = set()
    vague: set[int] = set()
    for number, mention in enumerate(cast.mentions):
        for actor in cast.of[number] or ():
            noun = mention.nouns[0].noun if mention.nouns else ""
            bare = mention.form == "nominal" and noun in cues.idle_nouns and not cast.actors[actor].country
            if not bare or mention.number or len(mention.nouns) > 1 or mention.qualifiers or mention.titles:
                taking_part.add(actor)
            elif actor not in taking_part:
                vague.add(actor)
                head = coordinated_with(parse, mention.head)
                dep = parse.deps[head]
                if dep in _PARTS or (dep == "pobj" and parse.lower[parse.heads[head]] in _DEALT_WITH):
                    taking_part.add(actor)
    return vague - taking_part


def _coordinate(cast: Cast, by_token: dict[int, tuple[int, ...]]) -> None:
    """Give a head the actors of a coordination that the parser hung before it: "A and President B met" parsed as A
    nmod B."""
    parse = cast.parse
    for mention in cast.mentions:
        head = mention.head
        up = parse.heads[head]
        if (
            parse.deps[head] in ("nmod", "compound", "amod")
            and up >= mention.last
            and head in by_token
            and up in by_token
        ):
            between = range(mention.last, up)
            joined = any(parse.deps[c] == "cc" for c in parse.children[head]) and any(
                parse.lower[i] in ("and", "&") for i in between
            )
            following = cast.by_head.get(up)
            if joined and following is not None and cast.mentions[following].first <= mention.last + 2:
                by_token[up] = tuple(dict.fromkeys((*by_token[head], *by_token[up])))
