"""What is known of a report when its events are resolved, and which actors event data is about."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from dragoman.finding.events.beneath import Beneath
from dragoman.finding.events.ontology import Ontology
from dragoman.parsing.parse import Parse
from dragoman.resolving.actor_index import ActorIndex, ActorType, ResolvedActor
from dragoman.resolving.codes import actor_code
from dragoman.resolving.place_mention import PlaceMention
from dragoman.resolving.registry import Registry, with_article
from dragoman.resolving.times import TimeMention

ORGANISED = frozenset({"state", "government", "military", "armed_group", "party", "igo"})
POWER = frozenset(
    {"GOV", "MIL", "REB", "COP", "SPY", "IGO", "UNO", "EUR", "PRM", "UAF", "LEG", "JUD", "OPP", "PTY", "SEP", "IMG"}
)
ARMS = frozenset({"MIL", "COP", "REB", "UAF", "PRM", "CRM", "SEP"})


@dataclass(frozen=True, slots=True)
class Scene:
    """What is known of a report when its events are resolved."""

    parse: Parse
    actors: ActorIndex
    times: Sequence[TimeMention]
    places: Sequence[PlaceMention]
    published: str | None
    domain: str | None
    ontology: Ontology
    registry: Registry
    beneath: Beneath
    _times: dict[int, list[TimeMention]] = field(init=False, default_factory=dict)
    _places: dict[int, list[PlaceMention]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Sort times and places by sentence: a long report must not compare each event with all of them."""
        for time in self.times:
            self._times.setdefault(self.parse.sentence_of[time.head], []).append(time)
        for place in self.places:
            if not place.lies:  # named, but nothing is said to be there
                continue
            self._places.setdefault(self.parse.sentence_of[place.head], []).append(place)

    def times_by(self, token: int) -> Sequence[TimeMention]:
        """The time mentions in the sentence of `token`."""
        return self._times.get(self.parse.sentence_of[token], ())

    def places_by(self, token: int) -> Sequence[PlaceMention]:
        """The place mentions in the sentence of `token`."""
        return self._places.get(self.parse.sentence_of[token], ())

    def state(self, country: str | None) -> int | None:
        """The number of a country's state among the actors, added where the report does not name it as one."""
        return self._of_country(country, "state", [])

    def people(self, country: str | None) -> int | None:
        """The number of a country's people at large among the actors, added if need be."""
        return self._of_country(country, "people", ["CVL"])

    def _of_country(self, country: str | None, type_: ActorType, sectors: list[str]) -> int | None:
        entry = self.registry.country(country)
        if entry is None:
            return None
        name = entry.name if type_ == "state" else f"people of {with_article(entry.name, self.registry)}"
        for number, actor in enumerate(self.actors.actors):
            if actor.type == type_ and actor.country == country and (type_ == "state" or actor.name == name):
                return number
        code = entry.code if type_ == "state" else actor_code(type_, country, sectors)
        how = f"told by a place; registry {entry.where}"
        wikidata = entry.wikidata if type_ == "state" else None
        self.actors.actors.append(ResolvedActor(name, type_, country, sectors, code, None, wikidata, "rule", how))
        return len(self.actors.actors) - 1


def is_political(actor: ResolvedActor) -> bool:
    """Whether an actor is one that event data is about: it has a country, a sector, or is an organisation of power."""
    return bool(actor.country or actor.sectors or actor.type in ORGANISED)


def has_power(actor: ResolvedActor) -> bool:
    """Whether an actor can make good a threat or an order: a state, government, force, court or party."""
    return actor.type in ORGANISED or any(s in POWER for s in actor.sectors)


def has_arms(actor: ResolvedActor) -> bool:
    """Whether an actor can take and hold people: an army, police, an armed group, a gang."""
    return actor.type in ("military", "armed_group") or any(s in ARMS for s in actor.sectors)
