"""Things that are attacked: a power pylon, a pickup truck, the offices of a union.

A thing is no actor by itself. It becomes one only as the target of an attack or a seizure, beside whoever owns it.
"""

import tomllib
from collections.abc import Container, Sequence
from dataclasses import dataclass
from importlib.resources import files

from dragoman.errors import DataError
from dragoman.finding import grammar
from dragoman.parsing.parse import Parse

HARMED = frozenset({"ASSAULT", "COERCE"})  # the types whose targets a thing may be
# Where a bomb goes off is what it was meant for; where shots fall or a patrol is ambushed need not be.
_AT = (("at",), ("outside",), ("near",), ("in", "of"), ("inside",), ("under",), ("against",), ("on",), ("in",))
_BEFORE = ("compound", "amod", "nmod", "poss")


@dataclass(frozen=True, slots=True)
class ThingCues:
    """Lemmas of things, those that are one only with certain words before them, and these words."""

    nouns: frozenset[str]
    loose: frozenset[str]
    with_: frozenset[str]


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing at tokens [first, last), `head` the one that other words depend on, without article, owner and count."""

    first: int
    last: int
    head: int


def load_thing_cues() -> ThingCues:
    """Read the packaged words. Raises DataError where a list is missing or unknown."""
    data = tomllib.loads((files("dragoman.data") / "cues" / "things.toml").read_text(encoding="utf-8"))
    wanted = {"buildings", "works", "vehicles", "loose", "with"}
    if set(data) != wanted:
        odd = ", ".join(sorted(set(data) ^ wanted))
        raise DataError(f"missing or unknown list {odd}", where="things.toml", hint="see finding/things.py")
    nouns = frozenset(word for name in ("buildings", "works", "vehicles") for word in data[name])
    return ThingCues(nouns, frozenset(data["loose"]), frozenset(data["with"]))


def find_things(parse: Parse, cues: ThingCues, actors: Container[int]) -> dict[int, Thing]:
    """Head token -> thing, for the phrases that may be a thing that is attacked and are no actor (`actors`: heads)."""
    found: dict[int, Thing] = {}
    pos, nouns = parse.pos, cues.nouns
    for i, lemma in enumerate(parse.lemmas):
        word = lemma
        if word not in nouns:
            if pos[i] != "PROPN" or (word := lemma.lower().removesuffix("s")) not in nouns:
                continue
        if pos[i] not in ("NOUN", "PROPN") or i in actors or parse.deps[i] in ("compound", "nmod", "npadvmod"):
            continue
        if word not in cues.loose or _specified(parse, i, cues):
            found[i] = Thing(_first(parse, i), i + 1, i)
    return found


def thing_targets(
    parse: Parse, token: int, mode: str | None, words: Sequence[int], things: dict[int, Thing], led: Sequence[int]
) -> tuple[int, ...]:
    """Heads of the things that an event at `token` is directed at, coordinations expanded.

    `words` are the trigger's words ("attacked the barracks"), `led` the tokens that its target paths lead to.
    """
    reached = [*led, *(_first_of(parse, t) for t in words if t in things)]
    for t in words:  # a list behind a dash is parsed as further objects: "burned three cars -- a van, a bus and a jeep"
        if parse.deps[t] == "dobj":
            reached += [c for c in parse.children[parse.heads[t]] if parse.deps[c] == "dobj" and c > t]
    if mode == "explosives":
        reached += _placed(parse, token)
    found: dict[int, None] = {}
    reached += [c for t in reached for c in parse.children[t] if parse.deps[c] == "appos"]
    for start in reached:
        for member in parse.conjuncts(start):
            inner = member if member in things else _held(parse, member, things)
            if inner is not None:
                found.setdefault(inner)
                found.update(dict.fromkeys(_listed(parse, inner, things)))
    return tuple(sorted(found))


def _first_of(parse: Parse, noun: int) -> int:
    """The first of the nouns that a noun is coordinated with."""
    while parse.deps[noun] == "conj" and parse.pos[parse.heads[noun]] in ("NOUN", "PROPN"):
        noun = parse.heads[noun]
    return noun


def _placed(parse: Parse, token: int) -> list[int]:
    """What stands where a bomb goes off: "exploded in front of the bank", "planted a bomb under his car"."""
    holders = [token, *(c for c in parse.children[token] if parse.deps[c] == "dobj")]
    for path in _AT:
        for holder in holders:
            found = list(grammar.prep_objects(parse, holder, (path[0],)))
            for step in path[1:]:
                found = [o for f in found for o in grammar.prep_objects(parse, f, (step,))]
            if found:
                return found
    return []


def _held(parse: Parse, noun: int, things: dict[int, Thing]) -> int | None:
    """The thing that a word of part or number holds: "the windows of the hotel", "one of the trucks"."""
    inner = next(grammar.prep_objects(parse, noun, ("of",)), None)
    return (
        inner if inner is not None and inner in things and parse.pos[noun] in ("NOUN", "NUM", "DET", "PRON") else None
    )


def _listed(parse: Parse, thing: int, things: dict[int, Thing]) -> list[int]:
    """What a dash or colon lists after a general word: "three vehicles -- an ambulance, a fuel truck and a van"."""
    found = []
    for c in parse.children[thing]:
        if parse.deps[c] == "appos":
            found += [m for m in parse.conjuncts(c) if m in things]
    return found


def _specified(parse: Parse, head: int, cues: ThingCues) -> bool:
    return any(
        parse.lower[i] in cues.with_ or parse.lemmas[i].lower() in cues.with_ for i in range(_first(parse, head), head)
    )


def _first(parse: Parse, head: int) -> int:
    """The first word of a thing's phrase: nouns, names and adjectives right before the head."""
    first = head
    while first > 0 and parse.sentence_of[first - 1] == parse.sentence_of[head]:
        i = first - 1
        hyphen = parse.words[i] in ("-", "–") and first - 2 >= 0
        if hyphen or (parse.pos[i] in ("NOUN", "PROPN", "ADJ") and parse.deps[i] in _BEFORE and parse.tags[i] != "POS"):
            if parse.deps[i] == "poss":
                break
            first = i
            continue
        break
    while first < head and parse.words[first] in ("-", "–"):
        first += 1
    return first
