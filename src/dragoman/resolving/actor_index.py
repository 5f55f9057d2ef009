"""The interface between actor resolution and what needs to know who a phrase is."""

from dataclasses import dataclass, field
from typing import Literal

from dragoman.finding.mentions import ActorMention

ActorType = Literal[
    "person", "state", "government", "military", "armed_group", "party", "igo", "ngo", "media", "people", "other"
]


@dataclass(slots=True)
class ResolvedActor:
    """One distinct actor of a report, before it gets its place in the record.

    `how` says how it was resolved, for `why`: the registry row (file:line), noun and nationality, or the model.
    """

    name: str
    type: ActorType
    country: str | None
    sectors: list[str]
    code: str
    role: str | None
    wikidata: str | None
    evidence: Literal["registry", "rule", "model"]
    how: str
    mentions: list[int] = field(default_factory=list)  # numbers into ActorIndex.mentions


@dataclass(slots=True)
class ActorIndex:
    """All actor mentions of a report in text order, all actors, and the way from a token to the actors it denotes.

    `by_token` holds, for every token that is the head (or a modifier that is itself a mention) of a mention, the
    numbers of the actors it denotes: usually one, several for "the two sides" or "both leaders", none when unresolved.
    """

    mentions: list[ActorMention]
    actors: list[ResolvedActor]
    of_mention: list[tuple[int, ...]]  # actor numbers of each mention
    by_token: dict[int, tuple[int, ...]]
    things: dict[int, tuple[int, ...]] = field(default_factory=dict)  # the same for things, which are only targets

    @property
    def thing_numbers(self) -> frozenset[int]:
        """Numbers of the actors that are things."""
        return frozenset(n for numbers in self.things.values() for n in numbers)

    def at(self, token: int) -> tuple[int, ...]:
        """Numbers of the actors that the phrase headed by `token` denotes, or ()."""
        return self.by_token.get(token) or self.things.get(token, ())
