"""Words of an event that would go to the wrong side: lists hung on the subject, deeds that somebody is accused of,
doers that nobody names."""

from dragoman.finding import grammar
from dragoman.finding.events.lexicon import Pattern
from dragoman.parsing.parse import Parse

_SOMEBODY = frozenset({"he", "she", "they", "who", "we", "somebody", "someone"})


def listed_late(parse: Parse, verb: int) -> list[int]:
    """What the parser hung on the subject though it stands behind the object: "rebels attacked the bank, the mill and
    a bridge"."""
    obj = parse.child(verb, "dobj")
    subject = parse.child(verb, "nsubj")
    if obj is None or subject is None or subject > verb:
        return []
    return [c for c in parse.children[subject] if c > obj and parse.deps[c] in ("appos", "conj")]


def sorted_out(parse: Parse, verb: int, sources: tuple[int, ...]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Sources without those that are listed behind the object, and these."""
    late = {m for c in listed_late(parse, verb) for m in _below(parse, c)}
    return tuple(s for s in sources if s not in late), tuple(s for s in sources if s in late)


def _below(parse: Parse, head: int) -> list[int]:
    found = [head]
    for t in found:
        found.extend(c for c in parse.children[t] if parse.deps[c] in ("conj", "appos", "compound", "poss"))
    return found


def by_somebody(parse: Parse, verb: int) -> bool:
    """Whether somebody unnamed did it: a passive, or a pronoun for a subject."""
    if grammar.is_passive(parse, verb):
        return grammar.by_agent(parse, verb) is None  # "by a storm"
    subject = grammar.surface_subject(parse, verb) if parse.pos[verb] in ("VERB", "AUX") else None
    return subject is not None and parse.lower[subject] in _SOMEBODY


def is_alleged(parse: Parse, word: int, pattern: Pattern) -> bool:
    """Whether a trigger's word is the deed that somebody is accused of, an event of its own ("accused of murder")."""
    return pattern.type == "ACCUSE" and parse.deps[word] in ("pobj", "pcomp")
