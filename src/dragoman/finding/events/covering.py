"""What an event's own meaning covers: triggers inside it that are no events beside it.

"Agreed to withdraw" is one event, a march's demands are part of the march, what talks are about has not happened.
"""

from collections.abc import Container, Iterator
from dataclasses import dataclass

from dragoman.finding.events.lexicon import Pattern
from dragoman.finding.grammar import FINITE, is_infinitive
from dragoman.parsing.parse import Parse

# Types whose own meaning covers what they govern: "agreed to withdraw" is one event (PLOVER, auxiliary modes).
ABSORBING = frozenset({"AGREE", "THREATEN", "REQUEST", "REJECT", "CONCEDE"})
_ABOUT = frozenset({"on", "about", "over", "regarding", "concerning"})


@dataclass(frozen=True, slots=True)
class Covers:
    """Tokens that start no event of their own: `all` of any type, `said` of words only (a demand, a reproach)."""

    all: frozenset[int] = frozenset()
    said: frozenset[int] = frozenset()


def covered(parse: Parse, token: int, words: list[int], pattern: Pattern, past: Container[str]) -> Covers:
    """What an event's own meaning covers: the verb of its infinitive or clause, conjuncts and objects, its topic.

    `past` are the verbs whose object has happened.
    """
    type_ = pattern.type
    if type_ == "CONSULT":
        return Covers(frozenset({*_purpose(parse, token), *_topic(parse, words)}))
    if type_ == "PROTEST":
        besides = _demands(parse, token)  # "rioted, setting fire to cars" is all one riot
        aim = _purpose(parse, token) - frozenset(_looked_back_on(parse, token, past))
        return Covers(aim | (besides if pattern.mode == "riot" else frozenset()), besides)
    if type_ not in ABSORBING and not pattern.absorb:
        return Covers()
    inside = set(_complement(parse, token, words, type_))
    if type_ == "REJECT":
        inside.update(_refused(parse, token, words))
    return Covers(frozenset(inside))


def _complement(parse: Parse, token: int, words: list[int], type_: str) -> frozenset[int]:
    clause = complement_clause(parse, token, "xcomp") or complement_clause(parse, token, "acl")
    if clause is None and type_ in ("THREATEN", "REQUEST", "AGREE"):
        clause = complement_clause(parse, token, "ccomp")
        clause = clause if clause is not None and clause > token else None  # before it stands what is quoted
    if clause is None:
        nouns = [w for w in words if w != token and parse.pos[w] in ("NOUN", "PROPN")]
        clause = next(
            (c for n in nouns for c in parse.children[n] if parse.deps[c] in ("acl", "relcl") and c > n), None
        )
    if clause is None:
        return frozenset()
    infinitive = parse.tags[clause] == "VB"
    inside = {c for c in parse.conjuncts(clause) if not (infinitive and parse.tags[c] in FINITE)}
    for verb in sorted(inside):
        inside.update(c for c in parse.children[verb] if parse.deps[c] in ("dobj", "xcomp", "nsubjpass"))
        for c in parse.children[verb]:  # "could close its border if Vilnius does not reopen two crossings"
            if parse.deps[c] == "advcl" and any(parse.lower[g] in ("if", "unless") for g in parse.children[c]):
                inside.add(c)
    return frozenset(inside)


def _purpose(parse: Parse, verb: int) -> frozenset[int]:
    """What a visit, call or march is for is part of it: "arrived to open talks", "met to discuss efforts to end it"."""
    inside: set[int] = set()
    for c in parse.children[verb]:
        if parse.deps[c] in ("advcl", "xcomp") and is_infinitive(parse, c):
            inside.update(_within(parse, c))
    return frozenset(inside)


def _looked_back_on(parse: Parse, verb: int, past: Container[str]) -> Iterator[int]:
    """The deeds that a march or strike reproaches: "struck to protest the murder of a colleague"."""
    for aim in parse.children[verb]:
        if parse.deps[aim] in ("advcl", "xcomp") and parse.lemmas[aim] in past:
            deed = parse.child(aim, "dobj")
            yield from () if deed is None else parse.conjuncts(deed)


def _topic(parse: Parse, words: list[int]) -> Iterator[int]:
    """What talks are about is not told as done: "talks on a troop pullback"."""
    for word in words:
        for c in parse.children[word]:
            if parse.deps[c] == "prep" and parse.lower[c] in _ABOUT:
                yield from _within(parse, c)


def _demands(parse: Parse, verb: int) -> frozenset[int]:
    """What protesters say while they protest: "marched, joining others in demanding reforms"."""
    inside: set[int] = set()
    for c in parse.children[verb]:
        if parse.deps[c] in ("advcl", "xcomp") and parse.tags[c] == "VBG" and c > verb:
            inside.update(_within(parse, c))
    return frozenset(inside)


def _refused(parse: Parse, token: int, words: list[int]) -> Iterator[int]:
    """What a refused text would have done: "vetoed a resolution condemning the raid"."""
    for word in {token, *words}:
        for noun in parse.children[word] if word == token else [word]:
            if parse.deps[noun] in ("dobj", "nsubjpass"):
                for c in parse.children[noun]:
                    if parse.deps[c] == "acl" and parse.tags[c] == "VBG":
                        yield from _within(parse, c)


def _within(parse: Parse, top: int) -> Iterator[int]:
    """A clause or phrase with all beneath it but relative and adverbial clauses, which tell of something else."""
    stack = [top]
    while stack:
        token = stack.pop()
        yield token
        stack.extend(c for c in parse.children[token] if parse.deps[c] not in ("relcl", "advcl", "parataxis"))


def complement_clause(parse: Parse, token: int, name: str) -> int | None:
    """The clause of a trigger: `xcomp` an infinitive, `ccomp` a finite clause, `acl` a noun's infinitive."""
    for c in parse.children[token]:
        dep = parse.deps[c]
        if name == "xcomp" and (
            dep == "xcomp"
            or (dep == "ccomp" and is_infinitive(parse, c))
            or (dep == "advcl" and is_infinitive(parse, c) and c > token)
        ):
            return c
        if name == "ccomp" and dep == "ccomp" and not is_infinitive(parse, c):
            return c
        if name == "acl" and dep in ("acl", "relcl") and is_infinitive(parse, c):
            return c
    return None
