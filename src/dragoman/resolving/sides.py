"""One side under several words: "the guerrillas", "the rebels" and "a rebel attack" of a report are one group where it
tells of no second, and the named one where it names just one.

Only bare words unite: "a guerrilla column", "six insurgents" and "alleged rebels" may be others.
"""

from dragoman.finding.actor_phrases import ActorPhrase
from dragoman.resolving.cast import Cast

_DEFINITE = frozenset({"", "the", "this", "that", "these", "those"})
_MODIFIER = frozenset({"compound", "amod", "nmod"})


def unite_sides(cast: Cast) -> None:
    """Give the bare words for insurgents of each country one actor in `cast.of`."""
    _replace(cast, _fighting(cast))
    called = _called(cast)
    bare = [a for a, said in called.items() if _is_bare(cast, a, said)]
    if not bare:
        return
    named = _named_groups(cast, called)
    countries = {cast.actors[a].country for a in (*bare, *named)} - {None}
    united: dict[int, int] = {}
    for country in countries or {None}:
        side = [a for a in bare if cast.actors[a].country == country or (len(countries) < 2 and a not in united)]
        theirs = [a for a in named if cast.actors[a].country in (country, None)]
        head = theirs[0] if len(theirs) == 1 else side[0] if side and not theirs else None
        if head is None and side:
            head = side[0]
        for a in side:
            if head is not None and a != head:
                united[a] = head
    _replace(cast, united)


def _fighting(cast: Cast) -> dict[int, int]:
    """A front that the report knows by its fighters as well is these: "the FMLN" beside "FMLN guerrillas"."""
    listed = [a for a, made in enumerate(cast.actors) if made.evidence == "registry"]
    armed = [a for a in listed if cast.actors[a].type == "armed_group"]
    return {
        front: fighters
        for front in listed
        for fighters in armed
        if cast.actors[fighters].name.startswith(cast.actors[front].name + " ")
    }


def _replace(cast: Cast, united: dict[int, int]) -> None:
    if united:
        for number, actors in enumerate(cast.of):
            if actors:
                cast.of[number] = tuple(dict.fromkeys(united.get(a, a) for a in actors))


def _called(cast: Cast) -> dict[int, list[int]]:
    """Actor -> its mentions that are no pronouns, in text order."""
    found: dict[int, list[int]] = {}
    for number, mention in enumerate(cast.mentions):
        for actor in cast.of[number] or ():
            if mention.form != "pronoun":
                found.setdefault(actor, []).append(number)
    return found


def _is_bare(cast: Cast, actor: int, said: list[int]) -> bool:
    """Whether every phrase for an actor is a bare word for insurgents."""
    made = cast.actors[actor]
    return made.type == "armed_group" and made.evidence == "rule" and all(_bare(cast, cast.mentions[n]) for n in said)


def _bare(cast: Cast, mention: ActorPhrase) -> bool:
    if not mention.nouns or mention.nouns[0].noun not in cast.registry.cues.insurgent_nouns:
        return False
    if mention.number or mention.qualifiers or mention.owner >= 0 or mention.name != (0, 0) or mention.titles:
        return False
    if any(a.entry.kind != "state" for m in mention.modifiers for a in m.aliases):
        return False
    if cast.parse.deps[mention.head] in _MODIFIER:
        return True  # "a rebel attack": the article is the attack's
    of = mention.last < len(cast.parse) and cast.parse.lower[mention.last] == "of"
    several = mention.plural or "body" in mention.nouns[0].notes
    return several and mention.determiner in _DEFINITE and not of


def _named_groups(cast: Cast, called: dict[int, list[int]]) -> list[int]:
    """Armed groups that have a name: those of the registry, and whoever the report calls so ("FMLN guerrillas")."""
    found = {a: None for a in called if cast.actors[a].type == "armed_group" and cast.actors[a].evidence == "registry"}
    for mention in cast.mentions:
        if mention.nouns and mention.nouns[0].noun in cast.registry.cues.insurgent_nouns:
            for modifier in mention.modifiers:
                whose = {a.entry.name for a in modifier.aliases if a.entry.kind == "organisation"}
                found.update((a, None) for a in called if cast.actors[a].name in whose)
    return list(found)
