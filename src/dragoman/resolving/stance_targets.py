"""What a stance is towards: the event, process, commitment or actor that its target's words name, or nothing."""

from collections.abc import Container, Sequence
from typing import Literal

from dragoman.finding.stances_cues import StanceCues
from dragoman.parsing.parse import Parse
from dragoman.resolving.commitments import ResolvedCommitment
from dragoman.resolving.processes import ResolvedProcess
from dragoman.resolving.scene import Scene
from dragoman.resolving.values import ResolvedEvent

Target = tuple[Literal["event", "commitment", "process", "actor", "none"], int]
NOTHING: Target = ("none", 0)
_DOWN = ("acl", "relcl", "compound", "amod", "nmod")  # "the deal SIGNED by", "a BOMB attack"
_OWNERS = ("poss", "amod", "compound", "nmod")
_CLAUSE = ("xcomp", "ccomp", "dobj", "prep", "pobj", "advcl")


class Things:
    """The items of a record by the tokens that stand for them."""

    def __init__(
        self,
        scene: Scene,
        events: Sequence[ResolvedEvent],
        commitments: Sequence[ResolvedCommitment],
        processes: Sequence[ResolvedProcess],
        cues: StanceCues,
        stance_words: Container[int] = (),
    ) -> None:
        """`stance_words` tell stances: an event at them is a stance, too, and none that another one is towards."""
        self.scene, self.cues = scene, cues
        self._events: dict[int, int] = {}
        self._words: dict[int, int] = {}
        for number, event in enumerate(events):
            for found in (event.found, *event.merged):
                if found.trigger in stance_words and event.found.pattern.stance is not None:
                    continue
                self._events.setdefault(found.trigger, number)
                for word in found.words:
                    self._words.setdefault(word, number)
        self._commitments = {c.verb: number for number, c in enumerate(commitments)}
        self._made_by = [None if c.event is None else c.event.trigger for c in commitments]
        self._processes = {noun: number for number, p in enumerate(processes) for noun in p.nouns}

    def toward(self, token: int | None, own: Sequence[int]) -> Target:
        """What a target's head stands for; `own` are the stance's words, whose event is no target of itself."""
        if token is None:
            return NOTHING
        parse = self.scene.parse
        skipped = {self._events[w] for w in own if w in self._events}
        own_words = frozenset(own)
        for head in parse.conjuncts(token):
            found = self._at(head, skipped, own_words)
            if found != NOTHING:
                return found
        if parse.pos[token] in ("VERB", "AUX"):
            return self._below(token, _CLAUSE, skipped, own_words)
        actor = self._actor(token)
        if actor is not None:
            return "actor", actor
        found = self._below(token, _DOWN, skipped, own_words)
        if found != NOTHING:
            return found
        if parse.lemmas[token].lower() in self.cues["targets.carriers"]:
            inner = next((g for c in parse.children[token] if parse.lower[c] == "of" for g in parse.children[c]), None)
            found = NOTHING if inner is None else self.toward(inner, own)
            if found[0] not in ("none", "actor"):
                return found
        return self._owner(token)

    def _at(self, token: int, skipped: set[int], own: frozenset[int]) -> Target:
        """The event, process or commitment at a token."""
        for table in (self._events, self._words):
            number = table.get(token)
            if number is not None and number not in skipped:
                return "event", number
        if token in self._processes:
            return "process", self._processes[token]
        commitment = self._commitments.get(token)
        if commitment is not None and self._made_by[commitment] not in own:
            return "commitment", commitment
        return NOTHING

    def _below(self, token: int, deps: Sequence[str], skipped: set[int], own: frozenset[int], depth: int = 0) -> Target:
        parse = self.scene.parse
        for c in parse.children[token]:
            if parse.deps[c] in deps and depth < 3:
                found = self._at(c, skipped, own)
                if found == NOTHING and deps is _CLAUSE:
                    found = self._below(c, deps, skipped, own, depth + 1)
                if found != NOTHING:
                    return found
        return NOTHING

    def _actor(self, token: int) -> int | None:
        """The actor that a target's head denotes, if it is more than a word for a thing."""
        for number in self.scene.actors.by_token.get(token, ()):
            return number
        return None

    def _owner(self, token: int) -> Target:
        """Whose deed it is: "the policy of X", "X's handling of it"."""
        parse: Parse = self.scene.parse
        if parse.lemmas[token].lower() not in self.cues["targets.deeds"]:
            return NOTHING
        for dep in _OWNERS:
            for c in parse.children[token]:
                if parse.deps[c] == dep and c < token and (found := self._actor(c)) is not None:
                    return "actor", found
        for c in parse.children[token]:
            if parse.deps[c] == "prep" and parse.lower[c] in ("of", "by"):
                for g in parse.children[c]:
                    if parse.deps[g] == "pobj" and (found := self._actor(g)) is not None:
                        return "actor", found
        return NOTHING
