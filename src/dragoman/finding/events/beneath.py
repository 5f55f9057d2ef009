"""Whom an event is about where its pattern's own paths lead to nobody: the nearest actor in what hangs on its words.

"Agreed to provide seventy million dollars of aid for Romania", "rejected an offer from Kabul for direct talks",
"demanded that the government end curbs": what was agreed, refused or demanded names the other side somewhere beneath.
The search goes down the tree from the trigger, never into adjuncts of time, place, condition or reason, and takes what
is fewest steps away.
"""

from collections.abc import Container, Iterator, Sequence
from heapq import heappop, heappush

from dragoman.finding.events.lexicon import Lexicon
from dragoman.finding.events.roles import members
from dragoman.parsing.parse import Parse

FARTHEST = 5  # steps; what lies deeper is hardly what the event is about
_CORE = frozenset({"dobj", "dative", "pobj", "pcomp", "prep", "agent", "prt", "oprd", "attr", "acomp"})
_NOUN_SIDE = frozenset({"poss", "compound", "amod", "nmod", "appos"})
_PRONOUNS = frozenset({"PRP", "PRP$", "WP", "WDT", "WP$"})
_CLAUSE = frozenset({"xcomp", "ccomp", "acl"})
# behind these stands when, where, why or on what terms: never the other side
_ADJUNCT = frozenset(
    {
        "in", "at", "during", "after", "before", "since", "until", "till", "amid", "despite", "as", "than", "like",
        "per", "under", "following", "within", "including", "because", "due", "without", "unlike", "while", "if",
        "unless",
        "via", "through", "near", "throughout", "across", "outside", "inside", "according",
    }
)  # fmt: skip


class Beneath:
    """The search, with the words that open a way: of sets `$stand` and `$pressing` of the lexicon. Built once."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._stand, self._pressing = lexicon.set("$stand"), lexicon.set("$pressing")

    def actors(
        self,
        parse: Parse,
        trigger: int,
        words: Sequence[int],
        actors: Container[int],
        *,
        purpose: bool = False,
        harm: bool = False,
    ) -> Iterator[tuple[int, ...]]:
        """Head tokens of actor phrases beneath a trigger, nearest first, each with those it is coordinated with.

        `words` are the trigger's own (its object noun, its particle); `purpose`: follow clauses of aim as well, as for
        a protest ("blocked a road to press the government"); `harm`: the trigger's own object may be who suffers it
        ("stormed an army base").
        """
        queue: list[tuple[int, int]] = []
        own = {*words, trigger}
        for word in own:
            heappush(queue, (0, word))
        seen: set[int] = set()
        while queue:
            cost, token = heappop(queue)
            if token in seen:
                continue
            seen.add(token)
            if (
                (token not in own or (harm and token != trigger))
                and token in actors
                and parse.tags[token] not in _PRONOUNS
            ):
                found = tuple(m for m in members(parse, token) if m in actors)
                seen.update(found)
                yield found
                cost += 2  # what hangs on an actor mostly describes it
            for c in parse.children[token]:
                step = self._step(parse, token, c, trigger, purpose=purpose)
                if step is not None and cost + step <= FARTHEST and c not in seen:
                    heappush(queue, (cost + step, c))

    def _step(self, parse: Parse, token: int, child: int, trigger: int, *, purpose: bool) -> int | None:
        """What it costs to go from a word down to `child`, None where it leads out of what the event is about."""
        dep, verbal = parse.deps[child], parse.pos[token] in ("VERB", "AUX")
        if dep in ("prep", "agent", "dative", "prt") and parse.lower[child] in _ADJUNCT:
            if parse.lower[child] == "at" and (
                parse.lemmas[token] in self._stand or parse.lemmas[child - 1] in self._stand
            ):
                return 1  # "in protest at"
            noun = parse.child(child, "pobj") if parse.lower[child] == "in" else None
            return 1 if noun is not None and parse.lemmas[noun] in self._stand else None
        if dep in _CORE:
            return 0 if dep in ("pobj", "pcomp", "prt") else 1
        if dep in _NOUN_SIDE and not verbal:
            return 1
        if dep in _CLAUSE:
            return 1 if child > token and not _marked(parse, child) else None
        if dep == "conj" and not verbal and parse.pos[child] in ("NOUN", "PROPN"):
            return 0
        if dep == "relcl" and not verbal and child > trigger:
            return 2
        if dep in ("nsubj", "nsubjpass") and verbal and token != trigger:
            return 1 if dep == "nsubjpass" or parse.deps[token] in ("ccomp", "xcomp", "pcomp") else None
        if dep == "advcl" and purpose and not _marked(parse, child):
            return 1 if parse.tags[child] == "VB" or parse.lemmas[child] in self._pressing else None
        return None


def _marked(parse: Parse, clause: int) -> bool:
    """Whether a clause opens with "if", "unless", "after" or the like; "that" and "to" do not count."""
    return any(parse.deps[c] == "mark" and parse.lower[c] not in ("that", "for") for c in parse.children[clause])
