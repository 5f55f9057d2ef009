"""Who the victims were, where a later sentence names them: "The victims were identified as Ana Ruiz and Ugo Moll", "The
Americans -- Ana Ruiz and Ugo Moll -- were teachers". Those named are targets of the attack beside the group."""

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files

from dragoman.errors import DataError
from dragoman.finding.grammar import is_negated, prep_objects
from dragoman.parsing.parse import Parse
from dragoman.resolving.actor_index import ActorIndex, ResolvedActor
from dragoman.resolving.values import ResolvedEvent


@dataclass(frozen=True, slots=True)
class VictimCues:
    """Lemmas of victims, participles that make a noun one, verbs that give names."""

    nouns: frozenset[str]
    participles: frozenset[str]
    naming: frozenset[str]


def load_victim_cues() -> VictimCues:
    """Read the packaged words. Raises DataError where a list is missing or unknown."""
    data = tomllib.loads((files("dragoman.data") / "cues" / "victims.toml").read_text(encoding="utf-8"))
    if set(data) != {"nouns", "participles", "naming"}:
        raise DataError("want nouns, participles, naming", where="victims.toml", hint="see resolving/identified.py")
    return VictimCues(frozenset(data["nouns"]), frozenset(data["participles"]), frozenset(data["naming"]))


def name_victims(parse: Parse, events: Sequence[ResolvedEvent], index: ActorIndex, cues: VictimCues) -> None:
    """Add those whom a later sentence names as its victims to the targets of the attack told before."""
    attacks = [e for e in events if e.type == "ASSAULT" and e.status in ("actual", "ongoing") and not e.reciprocal]
    if not attacks:
        return
    for group, heads in _identities(parse, cues):
        named = _persons(parse, heads, index)
        event = _befallen(parse, group, attacks, index, cues) if named else None
        if event is None:
            continue
        new = [n for n in named if n not in event.targets and n not in event.sources]
        if new:
            event.targets = [*event.targets, *new]
            event.how.append(f"target: “{parse.words[group]}” named later")


def _identities(parse: Parse, cues: VictimCues) -> Iterator[tuple[int, list[int]]]:
    """(head of a group's phrase, heads of the names that it is said to be)."""
    for i, lemma in enumerate(parse.lemmas):
        if parse.pos[i] in ("AUX", "VERB") and (lemma == "be" or lemma in cues.naming):
            if not _doubted(parse, i):
                yield from _said_to_be(parse, i)
        elif parse.deps[i] in ("appos", "conj"):
            group = parse.heads[i]
            if parse.deps[i] == "appos" and parse.tags[i] in ("NNS", "NNPS"):
                yield i, [group]
            if parse.tags[group] in ("NNS", "NNPS") and (parse.deps[i] == "appos" or _set_off(parse, group, i)):
                yield group, [i]


def _said_to_be(parse: Parse, verb: int) -> Iterator[tuple[int, list[int]]]:
    """Group and names of "the victims are X and Y", "police identified the victims as X and Y"."""
    if parse.lemmas[verb] == "be":
        group, what = parse.child(verb, "nsubj"), parse.child(verb, "attr")
    else:
        group, what = parse.child(verb, "nsubjpass", "dobj"), next(prep_objects(parse, verb, ("as",)), None)
        what = parse.child(verb, "oprd") if what is None else what
    if group is not None and what is not None:
        yield group, [what]


def _doubted(parse: Parse, verb: int) -> bool:
    """Whether it is denied or only thought possible."""
    return is_negated(parse, verb) or any(parse.tags[c] == "MD" for c in parse.children[verb])


def _set_off(parse: Parse, group: int, name: int) -> bool:
    """Whether names between two commas tell who a group is: "the Italians, Ana Ruiz and Ugo Moll, were teachers"."""
    left, last = parse.left_edge(name), parse.right_edge(name) + 1
    return (
        parse.pos[name] == "PROPN"
        and left == group + 2
        and parse.words[left - 1] == ","
        and last < len(parse)
        and parse.words[last] == ","
    )


def _persons(parse: Parse, heads: Sequence[int], index: ActorIndex) -> list[int]:
    """Numbers of the persons in a list of names, [] where one in it is no person's name."""
    found: dict[int, None] = {}
    tokens = dict.fromkeys(m for head in heads for t in parse.conjuncts(head) for m in (t, *_beside(parse, t)))
    for token in tokens:
        numbers = index.by_token.get(token, ())
        if len(numbers) == 1 and (_named(index.actors[numbers[0]]) or _first_name(parse, token, index, numbers[0])):
            found.setdefault(numbers[0])
    return list(found) if any(_named(index.actors[n]) for n in found) else []


def _beside(parse: Parse, token: int) -> list[int]:
    """Names that the parser took for appositions in a list: "Ana Ruiz, Ugo Moll and Leo Bok"."""
    return [m for c in parse.children[token] if parse.deps[c] == "appos" for m in parse.conjuncts(c)]


def _named(actor: ResolvedActor) -> bool:
    whole = " " in actor.name
    return whole and (actor.type == "person" or (actor.type == "other" and actor.how == "an unknown name"))


def _first_name(parse: Parse, token: int, index: ActorIndex, number: int) -> bool:
    """Whether a person is only called by a first name ("Ana and Dina Ruiz")."""
    return parse.pos[token] == "PROPN" and index.actors[number].type == "person"


def _befallen(
    parse: Parse, group: int, attacks: Sequence[ResolvedEvent], index: ActorIndex, cues: VictimCues
) -> ResolvedEvent | None:
    """The attack that befell a group: the last one told before that it was a target of; a mere "the victims" is of the
    last attack on people."""
    before = [e for e in attacks if e.trigger < group or e.trigger in parse.children[group]]
    numbers = set(index.by_token.get(group, ()))
    own = next((e for e in reversed(before) if numbers & set(e.targets)), None)
    if own is not None or not _is_victim(parse, group, cues):
        return own
    return next((e for e in reversed(before) if any(_people(index.actors[t]) for t in e.targets)), None)


def _is_victim(parse: Parse, group: int, cues: VictimCues) -> bool:
    if parse.lemmas[group].lower() in cues.nouns:
        return True
    return any(parse.deps[c] in ("amod", "acl") and parse.lower[c] in cues.participles for c in parse.children[group])


def _people(actor: ResolvedActor) -> bool:
    return actor.type in ("people", "person", "military", "armed_group") or actor.sectors[:1] == ["COP"]
