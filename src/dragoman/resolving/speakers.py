"""Who the speakers of quotes are, where the actors found do not say it.

A speaker is first looked for among the actors: under its own token, a mention around it, its apposition, a person of
that surname, or, for a pronoun, the speaker of the quote before. What is left ("the poll", "one in five", "a Lee aide")
becomes an actor of its own, named by its words, of which nothing else is told: a reader of the quote can see whose
words they are said to be. Such actors take no part in events.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.finding.grammar import noun_phrase
from dragoman.finding.mentions import ActorMention, Form
from dragoman.finding.quotes import FoundQuote
from dragoman.parsing.parse import Parse
from dragoman.resolving.actor_index import ActorIndex, ResolvedActor

_HE_OR_SHE = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f"}
_NO_NAMES = frozenset({"i", "we", "you", "it", "they", "that", "which", "who", "whom", "this", "these", "what"})
_NEAR = 1  # paragraphs back that a pronoun may take its speaker from
_LONGEST = 12  # words of a speaker's name


def settle_speakers(parse: Parse, index: ActorIndex, quotes: Sequence[FoundQuote]) -> None:
    """Give every speaker's token its actor in `index.by_token`, adding actors and mentions where need be."""
    added: list[tuple[ActorMention, int]] = []
    surnames = _surnames(index)
    genders = _genders(parse, index)
    made: dict[str, int] = {}
    before: _Last | None = None
    for quote in sorted(quotes, key=lambda q: (q.start, q.end)):
        token = quote.speaker
        if token is None:
            continue
        actor = next(iter(index.at(token)), None)
        if actor is None:
            actor = _known(parse, index, token, surnames)
            if actor is None and parse.lower[token] in _HE_OR_SHE:
                actor = _taken_up(parse, index, quote, token, before, genders)
            elif actor is None and parse.lower[token] not in _NO_NAMES:
                actor = _new(parse, index, token, made, added)
            if actor is None:
                before = None
                continue
            index.by_token[token] = (actor,)
        before = _Last(actor, token, max(quote.end, parse.ends[token]))
    _insert(index, added)


@dataclass(frozen=True, slots=True)
class _Last:
    """The speaker of the quote before, its token, and where quote and speaker end."""

    actor: int
    token: int
    end: int


def _known(parse: Parse, index: ActorIndex, token: int, surnames: dict[str, int | None]) -> int | None:
    """The actor of what stands beside or around a speaker's head: "master of ceremonies Asab Tabchi"."""
    for c in parse.children[token]:
        if parse.deps[c] == "appos" and index.at(c):
            return index.at(c)[0]
    if parse.pos[token] == "PROPN":
        for c in parse.children[token]:
            if parse.deps[c] in ("compound", "nmod", "flat") and c in index.by_token and parse.pos[c] == "PROPN":
                actor = index.at(c)[0]
                if index.actors[actor].type == "person":
                    return actor
        return surnames.get(parse.words[token])
    return None


def _surnames(index: ActorIndex) -> dict[str, int | None]:
    """The person of each surname; None where two have it."""
    found: dict[str, int | None] = {}
    for number, actor in enumerate(index.actors):
        if actor.type == "person":
            word = actor.name.rsplit(None, 1)[-1]
            found[word] = None if word in found else number
    return found


def _genders(parse: Parse, index: ActorIndex) -> dict[int, set[str]]:
    """What pronouns the text has for each actor."""
    found: dict[int, set[str]] = {}
    for mention, numbers in zip(index.mentions, index.of_mention, strict=True):
        if mention.form == "pronoun" and len(numbers) == 1 and parse.lower[mention.first] in _HE_OR_SHE:
            found.setdefault(numbers[0], set()).add(_HE_OR_SHE[parse.lower[mention.first]])
    return found


def _taken_up(
    parse: Parse, index: ActorIndex, quote: FoundQuote, token: int, before: _Last | None, genders: dict[int, set[str]]
) -> int | None:
    """The speaker before, for "he said" and "she said" that nothing else told of; none where another name is nearer."""
    if before is None or parse.sentence(token).segment - parse.sentence(before.token).segment > _NEAR:
        return None
    actor = before.actor
    named = index.actors[actor].type == "person" or parse.pos[before.token] == "PROPN"
    gender = _HE_OR_SHE[parse.lower[token]]
    if not named or genders.setdefault(actor, {gender}) != {gender}:
        return None
    at = bisect_left(index.mentions, before.end, key=lambda m: m.start)
    for number in range(at, len(index.mentions)):
        mention = index.mentions[number]
        if mention.head == token:
            index.of_mention[number] = (actor,)
            index.actors[actor].mentions.append(number)
        if mention.start >= parse.starts[token]:
            break
        inside = quote.start <= mention.start < quote.end
        if mention.form == "name" and not inside and index.of_mention[number] not in ((actor,), ()):
            return None
    return actor


def _new(
    parse: Parse, index: ActorIndex, token: int, made: dict[str, int], added: list[tuple[ActorMention, int]]
) -> int | None:
    first, last = noun_phrase(parse, token)
    if last - first > _LONGEST or not any(c.isalpha() for c in parse.span(first, last)):
        return None
    words = parse.lower[first:last]
    if parse.pos[first] == "DET" and len(words) > 1:
        words = words[1:]
        first_named = first + 1
    else:
        first_named = first
    key = " ".join(words)
    actor = made.get(key)
    if actor is None:
        actor = made[key] = len(index.actors)
        name = parse.span(first_named, last)
        index.actors.append(ResolvedActor(name, "other", None, [], "", None, None, "rule", "a speaker"))
    form: Form = "name" if parse.pos[token] == "PROPN" else "nominal"
    start, end = parse.starts[first], parse.ends[last - 1]
    added.append((ActorMention(first, last, token, start, end, form), actor))
    return actor


def _insert(index: ActorIndex, added: list[tuple[ActorMention, int]]) -> None:
    """Put new mentions in text order among the others, and number the actors' mentions anew."""
    rows = [*zip(index.mentions, index.of_mention, strict=True), *((m, (a,)) for m, a in added)]
    rows.sort(key=lambda row: (row[0].first, -row[0].last))
    index.mentions[:] = [m for m, _ in rows]
    index.of_mention[:] = [of for _, of in rows]
    for actor in index.actors:
        actor.mentions.clear()
    for number, (_, of) in enumerate(rows):
        for a in of:
            index.actors[a].mentions.append(number)
