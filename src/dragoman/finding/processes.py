"""Sightings of processes in a parse: each phrase for a series of talks, an operation, an election, a trial, a campaign.

A sighting holds spans and roles only: which number the round has, who stands as a party, who only mediates, which
verb says when it began. That two sightings are one process, and who the parties are, is for the resolving stage.
"""

from dataclasses import dataclass

from dragoman.finding import grammar
from dragoman.finding.processes_cues import ProcessCues
from dragoman.finding.processes_roles import mediators_of, parties_of
from dragoman.model import ProcessKind
from dragoman.parsing.parse import Parse

_MODIFIERS = ("amod", "compound", "nmod")
_THIS = frozenset({"the", "this", "that", "its", "their", "these", "those"})


@dataclass(frozen=True, slots=True)
class FoundProcess:
    """A phrase for a process: tokens [first, last) are its name, `nouns` what stands for it (series noun, unit).

    `modifiers` are tokens before the noun that may name the series; `named` tells that one of the vocabulary does, or
    that the phrase is a name. `place` is a token that must be a place for the sighting to stand ("Geneva III").
    `kind` is None for a part alone ("the fifth round"), which only adds to a process that is told elsewhere.
    """

    kind: ProcessKind | None
    nouns: tuple[int, ...]
    first: int
    last: int
    round: int | None
    named: bool
    modifiers: tuple[int, ...] = ()
    parties: tuple[int, ...] = ()
    between: bool = False  # the parties are told by "between", "among" or "with": nobody else is one
    mediators: tuple[int, ...] = ()
    began: tuple[int, ...] = ()  # verbs whose time is its beginning
    unit: bool = False
    body: bool = False  # a body that meets in numbered parts, called by its whole name


def find_processes(parse: Parse, cues: ProcessCues) -> list[FoundProcess]:
    """All sightings in text order."""
    found: list[FoundProcess] = []
    taken: set[int] = set()
    for token in range(len(parse)):
        if token in taken or parse.pos[token] not in ("NOUN", "PROPN"):
            continue
        item = _operation(parse, token, cues) or _series(parse, token, cues) or _body(parse, token, cues)
        item = item or _numbered_place(parse, token, cues) or _part_alone(parse, token, cues)
        if item is not None:
            taken.update(item.nouns)
            found.append(item)
    return _without_parts(found)


def _without_parts(found: list[FoundProcess]) -> list[FoundProcess]:
    """The sightings without the parts that another one has already."""
    used = {n for item in found if item.kind is not None for n in item.nouns}
    return [item for item in found if item.kind is not None or not used & set(item.nouns)]


def _kind(parse: Parse, token: int, cues: ProcessCues) -> tuple[str, ProcessKind] | None:
    """The lemma of a series noun and its kind; proper nouns keep their plural as a lemma."""
    lemma = parse.lemmas[token].lower()
    singular = lemma[:-1] if parse.pos[token] == "PROPN" and lemma.endswith("s") else lemma
    for word in (lemma, singular):
        if word in cues.kinds:
            return word, cues.kinds[word]
    return None


def _series(parse: Parse, token: int, cues: ProcessCues) -> FoundProcess | None:
    """ "the fourth round of strategic talks", "peace negotiations", "the trial of X"."""
    told = _kind(parse, token, cues)
    if told is None:
        return None
    lemma, kind = told
    modifiers = tuple(c for c in parse.children[token] if c < token and parse.deps[c] in _MODIFIERS)
    if any(parse.lower[m] in cues[f"not.{kind}"] for m in modifiers):
        return None
    if parse.deps[token] in ("compound", "nmod") and parse.heads[token] == token + 1:
        return None  # "talks venue", "election official"
    unit, number = _unit(parse, token, cues)
    own = _ordinal(parse, token if unit is None else unit, cues)
    number = own if own is not None else number
    if unit is None and kind not in ("talks", "election"):
        number = None
    if unit is not None and parse.lemmas[unit] == "meeting" and number is None:
        unit = None
    by_word = any(parse.lower[m] in cues[f"series.{kind}"] for m in modifiers)
    by_word = by_word and not (kind == "operation" and parse.tags[token] in ("NNS", "NNPS"))  # operations at large
    if lemma in cues["needing.nouns"] and not by_word and unit is None:
        return None
    if kind in ("election", "campaign") and not _is_held(parse, token, unit, cues):
        return None
    first, last = _name(parse, token, cues)
    defendant = _defendant(parse, token) if kind == "trial" else None
    if defendant is not None:
        last = max(last, grammar.noun_phrase(parse, defendant)[1])
    parties, between = parties_of(parse, token, unit, cues)
    return FoundProcess(
        kind,
        (token,) if unit is None else (token, unit),
        first,
        last,
        number,
        by_word or defendant is not None,
        modifiers,
        parties if defendant is None else (defendant,),
        between or defendant is not None,
        mediators_of(parse, token, unit, cues),
        _began(parse, token, unit, cues) if by_word or parse.pos[token] == "NOUN" else (),
        unit=unit is not None,
    )


def _is_held(parse: Parse, token: int, unit: int | None, cues: ProcessCues) -> bool:
    """Whether an election is a certain one: "the election", "elections", or "a" one that somebody holds."""
    if unit is not None or not any(parse.lower[c] in ("a", "an", "any", "every") for c in parse.children[token]):
        return True
    head = parse.heads[token]
    return parse.deps[token] in ("dobj", "nsubjpass") and parse.lemmas[head] in cues["verbs.holding"]


def _defendant(parse: Parse, token: int) -> int | None:
    """ "the trial of X", "X's trial"."""
    owner = parse.child(token, "poss")
    return owner if owner is not None else next(grammar.prep_objects(parse, token, ("of", "against")), None)


def _name(parse: Parse, token: int, cues: ProcessCues) -> tuple[int, int]:
    """The noun phrase without articles, owners, numbers."""
    first, last = grammar.noun_phrase(parse, token)
    owned = [t for t in range(first, token) if parse.tags[t] == "POS"]
    first = owned[-1] + 1 if owned else first
    while first < token and (
        parse.deps[first] in ("det", "poss", "punct", "case")
        or cues.ordinal(parse.lower[first]) is not None
        or (parse.pos[first] == "ADJ" and parse.lower[first] in cues["parts.passing"])
        or parse.pos[first] in ("PART", "PUNCT")
    ):
        first += 1
    return first, last


def _unit(parse: Parse, token: int, cues: ProcessCues) -> tuple[int | None, int | None]:
    """The part of a series and its number: "round" in "the fourth round of talks", "phase two of the operation"."""
    head = parse.heads[token]
    if parse.deps[token] != "pobj" or parse.lower[head] not in ("of", "in"):
        return None, None
    up = parse.heads[head]
    if parse.lemmas[up].lower() not in cues["parts.units"] and parse.lemmas[up - 1].lower() in cues["parts.units"]:
        number = cues.cardinal(parse.lower[up])  # the parser hangs "of" on the number
        return (up - 1, number) if up > 0 and number is not None else (None, None)
    if parse.lemmas[up].lower() not in cues["parts.units"]:
        return None, None
    return up, _behind(parse, up, cues) or _rounds_held(parse, up, cues)


def _behind(parse: Parse, unit: int, cues: ProcessCues) -> int | None:
    """ "phase two", "Phase II"."""
    after = unit + 1
    if after < len(parse) and parse.sentence_of[after] == parse.sentence_of[unit]:
        return cues.cardinal(parse.lower[after])
    return None


def _rounds_held(parse: Parse, unit: int, cues: ProcessCues) -> int | None:
    """ "after seven rounds of talks": the seventh was the last."""
    if parse.deps[unit] != "pobj" or parse.lower[parse.heads[unit]] != "after":
        return None
    numbers = (cues.cardinal(parse.lower[c]) for c in parse.children[unit] if parse.deps[c] == "nummod" and c < unit)
    return next((n for n in numbers if n is not None), None)


def _ordinal(parse: Parse, token: int, cues: ProcessCues) -> int | None:
    if any(parse.tags[c] == "PRP$" for c in parse.children[token]):
        return None  # "my first ballot"
    for c in parse.children[token]:
        hyphened = c + 1 < len(parse) and parse.words[c + 1] == "-"  # "first-in-the-nation"
        if parse.deps[c] in ("amod", "nummod", "compound", "advmod") and c < token and not hyphened:
            number = cues.ordinal(parse.lower[c])
            if number is not None:
                return number
    return None


def _operation(parse: Parse, token: int, cues: ProcessCues) -> FoundProcess | None:
    """ "Operation Iron Gate": a name of its own."""
    if parse.words[token] != "Operation" or token + 1 >= len(parse):
        return None
    last = token + 1
    while last < parse.sentence(token).last and parse.pos[last] == "PROPN":
        last += 1
    if last == token + 1:
        return None
    nouns = tuple(range(token, last))
    head = next((n for n in nouns if parse.heads[n] not in nouns), last - 1)
    unit, number = _unit(parse, head, cues)
    parties, between = parties_of(parse, head, unit, cues)
    began = _began(parse, head, unit, cues)
    words = nouns if unit is None else (*nouns, unit)
    return FoundProcess(
        "operation", words, token, last, number, True, (), parties, between, (), began, unit=unit is not None
    )


def _body(parse: Parse, token: int, cues: ProcessCues) -> FoundProcess | None:
    """ "the sixth session of the joint commission": a body that meets in numbered sessions."""
    if parse.lemmas[token].lower() not in cues["parts.bodies"]:
        return None
    unit, _ = _unit(parse, token, cues)
    number = None if unit is None else _ordinal(parse, unit, cues)
    if unit is None or number is None:
        return None
    first, last = _name(parse, token, cues)
    inner = next(grammar.prep_objects(parse, token, ("of",)), None)
    if inner is not None:
        last = grammar.noun_phrase(parse, inner)[1]
    parties, between = parties_of(parse, token, unit, cues)
    return FoundProcess("talks", (token, unit), first, last, number, True, (), parties, between, unit=True, body=True)


def _numbered_place(parse: Parse, token: int, cues: ProcessCues) -> FoundProcess | None:
    """ "Geneva III": talks called by their place."""
    if parse.lower[token] not in cues["parts.hosts"] or token + 1 >= len(parse):
        return None
    if not parse.words[token + 1].isupper():
        return None
    number = cues.roman.get(parse.lower[token + 1])
    after = parse.lemmas[token + 2].lower() if token + 2 < len(parse) else ""
    if number is None or after in cues["parts.places_not"]:
        return None
    return FoundProcess("talks", (token, token + 1), token, token + 2, number, True)


def _part_alone(parse: Parse, token: int, cues: ProcessCues) -> FoundProcess | None:
    """ "the fifth round": a part of what is told elsewhere."""
    if parse.lemmas[token].lower() not in cues["parts.units"]:
        return None
    if any(parse.lower[c] in ("of", "in") and parse.deps[c] == "prep" for c in parse.children[token]):
        inside = [parse.lower[c] for c in parse.children[token] if parse.deps[c] == "prep"]
        if "of" in inside:
            return None
    definite = any(parse.lower[c] in _THIS for c in parse.children[token])
    number = _ordinal(parse, token, cues)
    if number is None or not definite:
        return None
    return FoundProcess(None, (token,), token, token + 1, number, False, unit=True)


def _began(parse: Parse, token: int, unit: int | None, cues: ProcessCues) -> tuple[int, ...]:
    """The verbs that may say when it began: of a relative clause, or that it is subject or object of."""
    verbs = [
        c for c in parse.children[token] if parse.deps[c] in ("relcl", "acl") and parse.lemmas[c] in cues["verbs.began"]
    ]
    for about in grammar.prep_objects(parse, token, ("against", "on", "over", "with")):
        for c in parse.children[about]:  # "the campaign against them, which began in May": hung on the nearer noun
            own = parse.child(c, "nsubj")
            if parse.lemmas[c] in cues["verbs.began"] and own is not None and parse.lower[own] == "which":
                verbs.append(c)
    word = token if unit is None else unit
    head = parse.heads[word]
    if parse.pos[head] in ("VERB", "AUX") and parse.deps[word] in ("dobj", "nsubj", "nsubjpass"):
        if parse.lemmas[head] in cues["verbs.began"]:
            verbs.append(head)
    return tuple(verbs)
