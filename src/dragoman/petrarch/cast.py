"""The user's actors in a report's actor index: what the dictionaries know replaces what the registry made of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dragoman.finding.mentions import ActorMention
from dragoman.finding.standing import phrase_head
from dragoman.parsing.parse import Parse
from dragoman.petrarch.codes import actor_kind
from dragoman.petrarch.cues import PetrarchCues
from dragoman.petrarch.phrases import Group, Member
from dragoman.resolving.actor_index import ActorIndex, ResolvedActor


@dataclass(slots=True)
class _Place:
    """The mention of one phrase: its tokens [first, last) and all actors it stands for."""

    first: int
    last: int
    chunk: tuple[int, int]
    numbers: list[int]


def recast(
    parse: Parse, index: ActorIndex, groups: Iterable[Group], cues: PetrarchCues, countries: frozenset[str]
) -> ActorIndex:
    """A new index with the actors of `groups` in it; fills `numbers` of their members.

    Old mentions under a dictionary phrase give way; pronouns and later phrases for the same actor follow it.
    Old actors keep their numbers, so that nothing that refers to them breaks.
    """
    actors = list(index.actors)
    by_code: dict[tuple[str, str], int] = {}
    places: dict[tuple[int, int], _Place] = {}
    known = {t: n for n, mention in enumerate(index.mentions) for t in range(mention.first, mention.last)}
    for group in groups:
        for member in group.members:
            before = _before(index, known, member)
            member.numbers = tuple(
                _number(parse, member, code, actors, by_code, before, cues, countries) for code in member.codes
            )
            place = places.setdefault(member.span, _Place(*member.span, (member.first, member.last), []))
            place.numbers.extend(n for n in member.numbers if n not in place.numbers)
    return _rebuilt(parse, index, actors, sorted(places.values(), key=lambda p: (p.first, p.last)))


def _before(index: ActorIndex, known: dict[int, int], member: Member) -> ResolvedActor | None:
    """What the packaged registry made of a phrase, where that is one known actor; `known` maps tokens to mentions."""
    for token in range(*member.span):
        number = known.get(token)
        if number is not None and len(index.of_mention[number]) == 1:
            found = index.actors[index.of_mention[number][0]]
            return found if found.evidence == "registry" else None
    return None


def _number(
    parse: Parse, member: Member, code: str, actors: list[ResolvedActor], by_code: dict[tuple[str, str], int],
    before: ResolvedActor | None, cues: PetrarchCues, countries: frozenset[str],
) -> int:  # fmt: skip
    """The actor of a code, one for a code throughout the report; of agents without actor, one for each wording."""
    said = parse.span(*member.span)
    key = (code, "" if member.known else said.lower())
    if key in by_code:
        return by_code[key]
    kind, country, sectors = actor_kind(code, cues, countries)
    same = before if before is not None and member.last - member.first <= 4 else None
    if same is not None and same.country == country and kind in ("other", same.type):
        name, role, wikidata, kind = same.name, same.role, same.wikidata, same.type
    else:
        name, role, wikidata = _name(said, member.name), None, None
    by_code[key] = len(actors)
    how = f"“{said}” is {code} ({member.where})"
    actors.append(ResolvedActor(name, kind, country, sectors, code, role, wikidata, "registry", how))
    return by_code[key]


def _name(said: str, listed: str) -> str:
    """What an actor is called: as the text has it where that is the dictionary's main name, else that name."""
    return said if not listed or said.upper() == listed.upper() else listed.title()


def _rebuilt(parse: Parse, index: ActorIndex, actors: list[ResolvedActor], places: Sequence[_Place]) -> ActorIndex:
    taken = {t: p for p in places for t in range(p.first, p.last)}
    rows: list[tuple[ActorMention, tuple[int, ...]]] = []
    moved: dict[int, set[tuple[int, ...]]] = {}
    for mention, numbers in zip(index.mentions, index.of_mention, strict=True):
        over = next((taken[t] for t in range(mention.first, mention.last) if t in taken), None)
        if over is None:
            rows.append((mention, numbers))
        elif len(numbers) == 1 and mention.form != "pronoun":
            moved.setdefault(numbers[0], set()).add(tuple(over.numbers))
    follows = {old: next(iter(new)) for old, new in moved.items() if len(new) == 1}
    rows = [(m, _moved(numbers, follows) if m.form != "name" else numbers) for m, numbers in rows]
    by_token = {token: _moved(numbers, follows) for token, numbers in index.by_token.items() if token not in taken}
    for place in places:
        head = phrase_head(parse, place.first, place.last)
        start, end = parse.starts[place.first], parse.ends[place.last - 1]
        rows.append((ActorMention(place.first, place.last, head, start, end, "name"), tuple(place.numbers)))
        for token in (*range(place.first, place.last), place.chunk[1] - 1, phrase_head(parse, *place.chunk)):
            by_token[token] = tuple(place.numbers)
    rows.sort(key=lambda row: (row[0].start, row[0].end))
    for actor in actors:
        actor.mentions = []
    for number, (_, numbers) in enumerate(rows):
        for actor_number in numbers:
            actors[actor_number].mentions.append(number)
    return ActorIndex([m for m, _ in rows], actors, [n for _, n in rows], by_token)


def _moved(numbers: tuple[int, ...], follows: dict[int, tuple[int, ...]]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(new for n in numbers for new in follows.get(n, (n,))))
