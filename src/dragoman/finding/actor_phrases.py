"""What an actor mention's own words say: the types that finding fills and resolving reads."""

from dataclasses import dataclass

from dragoman.finding.mentions import ActorMention
from dragoman.resolving.entries import Alias, Noun, Qualifier, Title


@dataclass(frozen=True, slots=True)
class Modifier:
    """A state, person or organisation that modifies the head: "US" in "US troops", "Sudan" in "Sudan's president".

    Tokens [first, last); `aliases` is what the registry has for the words; `led` for "Vietnamese-led", `owner` for
    a possessor.
    """

    first: int
    last: int
    aliases: tuple[Alias, ...]
    owner: bool = False


@dataclass(frozen=True, slots=True)
class ActorPhrase(ActorMention):
    """An actor mention with its reading, which the resolving stage would else have to work out again.

    `name` holds the tokens [first, last) of the proper name, (0, 0) for none; `aliases` what the registry has for it.
    `nouns`: the head noun first, then modifying nouns from right to left. `titles`: left to right, each with its
    tokens.
    """

    name: tuple[int, int] = (0, 0)
    aliases: tuple[Alias, ...] = ()
    nouns: tuple[Noun, ...] = ()
    titles: tuple[tuple[Title, int, int], ...] = ()
    portfolio: str = ""
    modifiers: tuple[Modifier, ...] = ()
    qualifiers: tuple[Qualifier, ...] = ()
    determiner: str = ""
    number: str = ""  # the counting words, lower case: "three", "several hundred", "dozens"
    plural: bool = False
    organisation: bool = False  # an unknown name that its head word shows to be an organisation
    owner: int = -1  # token of the possessor's head where that is no state ("al-Burhan's government")
    weak: bool = False  # an unknown name in a modifier's place: an actor only when the report names it elsewhere
    content: str = ""  # the phrase for display and comparison: without article, possessor and count


class Atom:
    """A piece of a noun phrase: tokens [first, last) and what the registry has for them."""

    __slots__ = ("aliases", "capital", "first", "kind", "last", "noun", "qualifier", "title")

    def __init__(self, first: int, last: int, kind: str, capital: bool) -> None:
        self.first, self.last = first, last
        self.kind = kind  # registry name, noun, qualifier, capitalised, word, count, punctuation inside
        self.capital = capital
        self.aliases: tuple[Alias, ...] = ()
        self.noun: Noun | None = None
        self.title: Title | None = None
        self.qualifier: Qualifier | None = None
