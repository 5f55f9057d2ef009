"""Who the noun phrases of a sentence are by the user's dictionaries: actor's code at the date, with its agents' codes.

An actor and the agents of one phrase go together ("the Gondor police"); an agent without actor takes the one that an
"of", "from" or "in" ties to it ("officials in Fornost and Gondor" are two actors). Coordinated phrases are one group.
"""

from bisect import bisect_left
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from dragoman.parsing.parse import Parse, Sentence
from dragoman.petrarch.actors import ActorEntry
from dragoman.petrarch.agents import Agent
from dragoman.petrarch.chunks import Line, chunks_of
from dragoman.petrarch.cues import PetrarchCues
from dragoman.petrarch.dictionaries import Dictionaries
from dragoman.petrarch.lines import NULL
from dragoman.resolving.actor_index import ActorIndex

T = TypeVar("T")
_MOST = 60  # phrases of one coordination
_SHORT = 3  # letters up to which a name must be capitalised in the text ("UN", "ENT")


@dataclass(slots=True)
class Member:
    """One phrase of a group: tokens [first, last), its codes (several for `[A/B]`), and what gave them.

    `span` holds the tokens that the dictionaries know, from the first to the last of them. `name` is the dictionary's,
    "" where agents make it somebody else. `known` whether an actor, not only an agent, gave the code. `numbers` are the
    actors of the report, once they have any.
    """

    first: int
    last: int
    codes: tuple[str, ...]
    span: tuple[int, int]
    known: bool
    name: str
    where: str
    numbers: tuple[int, ...] = ()


@dataclass(slots=True)
class Group:
    """Coordinated noun phrases, tokens [first, last); without members where the dictionaries know none of them."""

    first: int
    last: int
    members: list[Member] = field(default_factory=list)

    @property
    def known(self) -> bool:
        """Whether it has a member that an actor entry knows."""
        return any(m.known for m in self.members)

    @property
    def actors(self) -> list[tuple[Member, int]]:
        """Every code of every member: the member and the position of the code."""
        return [(m, i) for m in self.members for i in range(len(m.codes))]


@dataclass(slots=True)
class _Chunk:
    first: int
    last: int
    actor: ActorEntry | None = None
    codes: tuple[str, ...] = ()
    agents: list[Agent] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)  # of the names and agents in it
    former: bool = False
    blocked: bool = False  # a name that is not to be coded


class PhraseCoder:
    """The actors and agents dictionaries at work on one sentence at a time. `places`: names of states."""

    def __init__(self, dictionaries: Dictionaries, cues: PetrarchCues, places: Container[str] = ()) -> None:
        self.dictionaries, self.cues, self.places = dictionaries, cues, places

    def groups(
        self, parse: Parse, sentence: Sentence, line: Line, day: int | None, people: Mapping[int, tuple[int, int]]
    ) -> list[Group]:
        """The groups of a sentence in text order, uncoded ones included; `day` is the report's date as YYYYMMDD.

        `people` maps the tokens of persons' names to the name's tokens [first, last): a state is none in "Mark Cuban".
        """
        names = self._names(parse, line)
        agents = self._agents(line, names)
        listed = {t for first, last, _ in (*names, *agents) for t in range(first, last)}
        names = [n for n in names if not self._in_a_name(parse, n, people, listed)]
        if not names:  # most sentences: an agent alone makes no event
            return []
        spans = [(f, e) for f, e, _ in names] + [(f, e) for f, e, _ in agents]
        chunks = [_Chunk(f, e) for f, e in chunks_of(parse, sentence, spans)]
        for chunk in chunks:
            self._fill(parse, chunk, names, agents, day)
        lists = _coordinated(parse, chunks)
        return self._attached(parse, [self._group(parse, chunk_list) for chunk_list in lists], lists)

    def _names(self, parse: Parse, line: Line) -> list[tuple[int, int, ActorEntry]]:
        table, found, i = self.dictionaries.actors, [], 0
        while i < len(line.words):
            hit = table.at(line.words, i, len(line.words)) or table.loosely_at(line.words, i, len(line.words))
            if hit is None or (hit[0] == i + 1 and _lower(parse, line, i)):
                i += 1
                continue
            found.append((line.tokens[i], line.tokens[hit[0] - 1] + 1, hit[1]))
            i = hit[0]
        return found

    def _in_a_name(
        self,
        parse: Parse,
        name: tuple[int, int, ActorEntry],
        people: Mapping[int, tuple[int, int]],
        listed: set[int],
    ) -> bool:
        first, last, _ = name
        whole = people.get(first)
        if whole is None or last - first != 1 or parse.lower[first] not in self.places:
            return False
        return any(t not in listed and parse.tags[t][:2] == "NN" for t in range(*whole))

    def _agents(self, line: Line, names: list[tuple[int, int, ActorEntry]]) -> list[tuple[int, int, Agent]]:
        taken = {t for first, last, _ in names for t in range(first, last)}
        table, found, i = self.dictionaries.agents, [], 0
        while i < len(line.words):
            hit = table.at(line.words, i, len(line.words)) if line.tokens[i] not in taken else None
            if hit is None or any(t in taken for t in line.tokens[i : hit[0]]):
                i += 1
                continue
            found.append((line.tokens[i], line.tokens[hit[0] - 1] + 1, hit[1]))
            i = hit[0]
        return found

    def _fill(
        self, parse: Parse, chunk: _Chunk, names: list[tuple[int, int, ActorEntry]],
        agents: list[tuple[int, int, Agent]], day: int | None,
    ) -> None:  # fmt: skip
        for first, last, entry in _within(names, chunk)[:1]:
            codes = tuple(c for c in entry.on(day) if c != NULL)
            chunk.actor, chunk.codes, chunk.blocked = entry, codes, not codes
            chunk.spans.append((first, last))
        for first, last, agent in _within(agents, chunk):
            chunk.agents.append(agent)
            chunk.spans.append((first, last))
        chunk.former = any(parse.lower[t] in self.cues.former for t in range(chunk.first, chunk.last))

    def _group(self, parse: Parse, chunks: list[_Chunk]) -> Group:
        """A coordination: what only one of its phrases says and the others share is theirs too."""
        first = chunks[0]
        for chunk in chunks[1:]:  # "Danish media and government"
            if first.actor and first.codes and first.agents and chunk.agents and chunk.actor is None:
                if parse.tags[chunk.first] not in ("DT", "PRP$"):
                    chunk.actor, chunk.codes = first.actor, first.codes
                    chunk.agents[:0] = first.agents[:-1]
        last = chunks[-1]
        for chunk in chunks[:-1]:  # "Eriadori and Calenardhon soldiers"
            if chunk.actor and not chunk.agents and last.actor and last.agents and _modifies(parse, chunk, last):
                chunk.agents = list(last.agents)
        group = Group(first.first, last.last)
        for chunk in chunks:
            member = self._member(chunk)
            if member is not None:
                group.members.append(member)
        return group

    def _member(self, chunk: _Chunk) -> Member | None:
        if chunk.blocked or (chunk.actor is None and not chunk.agents):
            return None
        agents = self._codes(chunk)
        codes = tuple(combined(code, agents) for code in chunk.codes or (NULL,))
        where = chunk.actor.where if chunk.actor else chunk.agents[0].where
        span = (min(f for f, _ in chunk.spans), max(e for _, e in chunk.spans))
        name = chunk.actor.name if chunk.actor is not None and not agents else ""
        return Member(chunk.first, chunk.last, codes, span, chunk.actor is not None, name, where)

    def _codes(self, chunk: _Chunk) -> list[tuple[str, bool]]:
        if chunk.former and chunk.agents:
            return [(self.cues.elite, False)]
        return [(a.code, a.before) for a in chunk.agents]

    def _attached(self, parse: Parse, groups: list[Group], lists: list[list[_Chunk]]) -> list[Group]:
        """Tie agents to the actors that a preposition gives them: "lawmakers and officials in Fornost and Gondor"."""
        out: list[Group] = []
        i = 0
        while i < len(groups):
            group = groups[i]
            follows = groups[i + 1] if i + 1 < len(groups) else None
            ties = (
                follows is not None and follows.first == group.last + 1 and parse.lower[group.last] in self.cues.belongs
            )
            lone = bool(group.members) and not any(m.known for m in group.members)
            if ties and lone and follows is not None and follows.known:
                owners = [m for m in follows.members if m.known]
                agents = [c for c in lists[i] if c.agents and not c.blocked]
                made = Group(group.first, follows.last)
                for member, chunk in zip(group.members, agents, strict=True):
                    for owner in owners:
                        codes = tuple(combined(code, self._codes(chunk)) for code in owner.codes)
                        whole = len(group.members) == len(owners) == 1  # "soldiers from Gondor"
                        span = (member.span[0], owner.span[1]) if whole else member.span
                        last = owner.last if whole else member.last
                        made.members.append(Member(member.first, last, codes, span, True, "", owner.where))
                out.append(made)
                i += 2
            else:
                out.append(group)
                i += 1
        return out


def registry_groups(parse: Parse, sentence: Sentence, index: ActorIndex) -> list[Group]:
    """The groups of a sentence by the packaged registry, for verbs dictionaries that come without actors."""
    chunks = [_Chunk(f, e) for f, e in chunks_of(parse, sentence, [])]
    groups: list[Group] = []
    for chunk_list in _coordinated(parse, chunks):
        group = Group(chunk_list[0].first, chunk_list[-1].last)
        for chunk in chunk_list:
            numbers = next((n for t in range(chunk.last - 1, chunk.first - 1, -1) if (n := index.at(t))), ())
            if numbers:
                actors = [index.actors[n] for n in numbers]
                codes = tuple(a.code for a in actors)
                span = (chunk.first, chunk.last)
                group.members.append(Member(*span, codes, span, True, actors[0].name, actors[0].how, numbers))
        groups.append(group)
    return groups


def combined(actor: str, agents: list[tuple[str, bool]]) -> str:
    """An actor's code with those of its agents, each three-letter part once: ARN + GOV, NGO + ARN."""
    code = actor
    for part, before in agents:
        if before:
            code = part if code == NULL else part + code
            continue
        held = {code[i : i + 3] for i in range(0, len(code), 3)}
        added = "".join(part[i : i + 3] for i in range(0, len(part), 3) if part[i : i + 3] not in held)
        code += added
    return code


def _within(found: Sequence[tuple[int, int, T]], chunk: _Chunk) -> Sequence[tuple[int, int, T]]:
    """Those of the finds, which are in text order, that begin in a chunk."""
    return found[bisect_left(found, chunk.first, key=_start) : bisect_left(found, chunk.last, key=_start)]


def _start(item: tuple[int, int, object]) -> int:
    return item[0]


def _lower(parse: Parse, line: Line, i: int) -> bool:
    return len(line.words[i]) <= _SHORT and not parse.words[line.tokens[i]][:1].isupper()


def _coordinated(parse: Parse, chunks: list[_Chunk]) -> list[list[_Chunk]]:
    """Chunks put together that "and" or "or" joins, with commas before it."""
    out: list[list[_Chunk]] = []
    i = 0
    while i < len(chunks):
        j = i + 1
        closed = i
        while j < min(len(chunks), i + _MOST):
            join = _joint(parse, chunks[j - 1], chunks[j])
            if join is None and closed == i:  # commas without an "and" at their end: no list, wherever it is begun
                out.extend([chunk] for chunk in chunks[i : j - 1])
                i = closed = j - 1
            if join is None or _own_clause(parse, chunks[i], chunks[j]):
                break
            if join:
                closed = j
                if j + 1 >= len(chunks) or _joint(parse, chunks[j], chunks[j + 1]) is not True:
                    break
            j += 1
        out.append(chunks[i : closed + 1])
        i = closed + 1
    return out


def _joint(parse: Parse, left: _Chunk, right: _Chunk) -> bool | None:
    """True for "and" between two chunks, False for a comma, None for anything else."""
    between = range(left.last, right.first)
    if not between or len(between) > 2:
        return None
    if parse.tags[between[-1]] == "CC" and all(parse.words[i] == "," for i in between[:-1]):
        return True
    return False if len(between) == 1 and parse.words[between[0]] == "," else None


def _own_clause(parse: Parse, first: _Chunk, chunk: _Chunk) -> bool:
    """Whether a chunk is the subject of a clause that the first one has no part in."""
    for t in range(chunk.first, chunk.last):
        if parse.deps[t] in ("nsubj", "nsubjpass") and parse.heads[t] >= chunk.last:
            verb = parse.heads[t]
            return not any(parse.heads[f] == verb or f == t for f in range(first.first, first.last))
    return False


def _modifies(parse: Parse, chunk: _Chunk, last: _Chunk) -> bool:
    return any(
        parse.deps[t] in ("nmod", "amod", "compound") and last.first <= parse.heads[t] < last.last
        for t in range(chunk.first, chunk.last)
    )
