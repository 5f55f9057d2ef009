"""From a trigger along a role path to the actors of an event.

A path is a tuple of steps (docs/lexicon.md): `subj` and `obj` are the logical subject and object (a passive's agent and
patient), `surf` the surface subject, `poss`, `mod`, `iobj`, `holder`, `xsubj`, `ccsubj`, `xcomp`, `ccomp`,
`comp`, `acl`, `head`, `self`, `blamed`; any other step is a preposition. Alternatives are tried in order; the first
that leads to a phrase with an actor in it wins.
"""

from collections.abc import Container

from dragoman.finding import grammar
from dragoman.finding.events.blamed import blamed
from dragoman.parsing.parse import Parse

_DESCENT = ("poss", "nmod", "compound", "amod")


def fill_role(
    parse: Parse, trigger: int, paths: tuple[tuple[str, ...], ...], actors: Container[int], light: Container[str],
    effective: dict[int, int],
) -> tuple[int, ...]:  # fmt: skip
    """Head tokens of the actor phrases that fill a role, in text order, coordination expanded; () when none does.

    `actors` are the tokens that head an actor mention; `light` the verbs whose subject owns their object ("launch an
    attack"); `effective` maps a trigger's object to the noun it stands for ("a series of attacks").
    """
    for path in paths:
        tokens = [trigger]
        for step in path:
            tokens = [t for token in tokens for t in _step(parse, token, step, actors, light, effective)]
        found: list[int] = []
        for token in tokens:
            for member in members(parse, token):
                bearer = actor_in(parse, member, actors)
                if bearer is not None and bearer not in found:
                    found.append(bearer)
                    found.extend(o for o in _owners_beside(parse, bearer, actors) if o not in found)
        if found:
            return tuple(sorted(found))
    return ()


def reached(
    parse: Parse, trigger: int, paths: tuple[tuple[str, ...], ...], actors: Container[int], light: Container[str],
    effective: dict[int, int],
) -> list[int]:  # fmt: skip
    """The tokens that a role's paths lead to, all alternatives, whether or not there is an actor in their phrases."""
    found: list[int] = []
    for path in paths:
        tokens = [trigger]
        for step in path:
            tokens = [t for token in tokens for t in _step(parse, token, step, actors, light, effective)]
        found.extend(t for t in tokens if t not in found)
    return found


def members(parse: Parse, token: int) -> list[int]:
    """A phrase's coordinated members, also through appositions: "cleric X and the leader of Y, Z"."""
    found = parse.conjuncts(token)
    for t in tuple(found):
        for c in parse.children[t]:
            if parse.deps[c] == "appos" and not _long_form(parse, t, c):
                listed = parse.conjuncts(c)
                if parse.tags[t] not in ("NNS", "NNPS"):
                    listed = listed[1:]
                found.extend(m for m in listed if m not in found)
            elif c > t and (
                parse.lower[c] == "including" or _such_as(parse, c) or _together(parse, c)
            ):  # "six priests, including rector X"
                for g in parse.children[c]:
                    if parse.deps[g] in ("pobj", "dobj"):
                        found.extend(m for m in parse.conjuncts(g) if m not in found)
    return found


def _long_form(parse: Parse, noun: int, apposition: int) -> bool:
    """Whether brackets explain the name before them, no more: "five members of the FARC (Revolutionary ...)"."""
    opened = parse.left_edge(apposition) - 1
    return parse.words[opened] in ("(", "[") and opened - 1 > noun and parse.words[opened - 1].isupper()


def _owners_beside(parse: Parse, bearer: int, actors: Container[int]) -> list[int]:
    """Those listed with an owner behind "of": "the offices of aid groups, parties and churches"."""
    head = parse.heads[bearer]
    if parse.deps[bearer] != "pobj" or parse.lower[head] != "of" or parse.pos[parse.heads[head]] != "NOUN":
        return []
    return [m for m in parse.conjuncts(bearer)[1:] if m in actors]


def _such_as(parse: Parse, preposition: int) -> bool:
    return parse.lower[preposition] == "as" and parse.lower[preposition - 1] == "such"


def _together(parse: Parse, preposition: int) -> bool:
    """ "X, together with Y": Y shares X's role."""
    return parse.lower[preposition] == "with" and any(
        parse.lower[c] in ("together", "along") for c in parse.children[preposition]
    )


def actor_in(parse: Parse, token: int, actors: Container[int]) -> int | None:
    """The actor of a phrase: its head, or who owns, makes up or is named by it ("Iran's nuclear sites": Iran)."""
    if token in actors:
        return token
    if parse.pos[token] not in ("NOUN", "PROPN", "ADJ", "NUM", "DET", "PRON"):
        return None
    for c in parse.children[token]:  # "their colleague Ana Ruiz": not they
        if parse.deps[c] == "appos" and c in actors and parse.left_edge(c) == token + 1:
            return c
    for dep in _DESCENT:
        for c in parse.children[token]:
            if parse.deps[c] == dep and c in actors:
                return c
    for c in parse.children[token]:
        if parse.deps[c] == "prep" and parse.lower[c] in ("of", "from", "by", "among", "between"):
            for g in parse.children[c]:
                if parse.deps[g] == "pobj" and (found := actor_in(parse, g, actors)) is not None:
                    return found
    for c in parse.children[token]:
        if parse.deps[c] == "appos" and c in actors:
            return c
    return None


def _step(
    parse: Parse, token: int, step: str, actors: Container[int], light: Container[str], effective: dict[int, int]
) -> list[int]:
    match step:
        case "subj":
            return _one(_predicate_subject(parse, token, logical=True))
        case "surf":
            return _one(_predicate_subject(parse, token, logical=False))
        case "obj":
            found = grammar.patient(parse, token)
            if found is not None and parse.deps[found] == "nsubjpass":  # a long list is parsed as several subjects
                several = [c for c in parse.children[parse.heads[found]] if parse.deps[c] == "nsubjpass" and c != found]
                return [*_meant(parse, found, effective), *several]
            if found is not None and parse.deps[found] == "dobj":  # so is a list of objects
                several = [c for c in parse.children[token] if parse.deps[c] == "dobj" and c > found]
                return [*_meant(parse, found, effective), *several]
            if found is None and (small := small_clause(parse, token)) is not None:
                found = parse.child(small, "nsubj")
            return [] if found is None else _meant(parse, found, effective)
        case "iobj":
            return _indirect_object(parse, token)
        case "poss":
            return [c for c in parse.children[token] if parse.deps[c] == "poss"]
        case "mod":
            return _modifiers(parse, token, actors)
        case "xsubj":
            return _complement_subject(parse, token, ("xcomp", "ccomp"))
        case "ccsubj":
            return _complement_subject(parse, token, ("ccomp", "advcl"))
        case "xcomp" | "ccomp":
            return _one(_clause(parse, token, step))
        case "acl":
            return [c for c in parse.children[token] if parse.deps[c] == "acl" and parse.pos[c] == "VERB"]
        case "comp":
            return [c for c in parse.children[token] if parse.deps[c] in ("acomp", "attr", "oprd")]
        case "head":
            return [parse.heads[token]] if parse.deps[token] in ("amod", "acl", "relcl") else []
        case "self":
            return [token]
        case "blamed":
            return _one(blamed(parse, token)[0])
        case "holder":
            return _one(_holder(parse, token, light))
        case _:
            return _after_preposition(parse, token, step, light)


def _meant(parse: Parse, noun: int, effective: dict[int, int]) -> list[int]:
    """What an object stands for: what it holds ("a series of attacks"); itself too where it is listed with that."""
    inner = effective.get(noun, noun)
    return [noun, inner] if inner != noun and inner in parse.conjuncts(noun) else [inner]


def small_clause(parse: Parse, verb: int) -> int | None:
    """The adjective or noun that a verb says of its object: "held Iran accountable", "found the minister guilty"."""
    for c in parse.children[verb]:
        if (
            parse.deps[c] == "ccomp"
            and c > verb
            and parse.pos[c] in ("ADJ", "NOUN")
            and parse.child(c, "nsubj") is not None
        ):
            return c if parse.child(c, "mark", "cop", "aux") is None else None
    return None


def _one(token: int | None) -> list[int]:
    return [] if token is None else [token]


def _predicate_subject(parse: Parse, token: int, *, logical: bool) -> int | None:
    if parse.pos[token] in ("VERB", "AUX"):
        return grammar.agent(parse, token) if logical else grammar.surface_subject(parse, token)
    head = parse.heads[token]
    if parse.deps[token] in ("acomp", "attr", "oprd", "xcomp", "prep", "ccomp", "conj") and parse.pos[head] in (
        "VERB",
        "AUX",
    ):
        return grammar.surface_subject(parse, head)
    if parse.deps[token] == "pobj":  # "in talks with": the subject of the copula above
        up = parse.heads[head]
        if parse.pos[up] in ("VERB", "AUX"):
            return grammar.surface_subject(parse, up)
    return parse.child(token, "nsubj")


def _indirect_object(parse: Parse, verb: int) -> list[int]:
    if grammar.retained_object(parse, verb) is not None:  # "the envoys were refused visas": to whom is its subject
        return _one(grammar.surface_subject(parse, verb))
    found = []
    for c in parse.children[verb]:
        if parse.deps[c] == "dative":
            inner = parse.child(c, "pobj")
            found.append(c if inner is None else inner)
    return found


def _modifiers(parse: Parse, noun: int, actors: Container[int]) -> list[int]:
    """Actors before the noun: "US-Iraq talks", "Turkish attack"; hyphen compounds nest in the parse."""
    found = []
    for c in parse.children[noun]:
        if parse.deps[c] in ("compound", "amod", "nmod", "npadvmod") and c < noun:
            if c in actors:
                found.append(c)
            found.extend(
                g
                for g in parse.children[c]
                if g in actors and parse.deps[g] in ("compound", "amod", "nmod", "conj", "npadvmod")
            )
    return found


def _complement_subject(parse: Parse, verb: int, deps: tuple[str, ...]) -> list[int]:
    for c in parse.children[verb]:
        if parse.deps[c] in deps and parse.pos[c] in ("VERB", "AUX"):
            return _one(grammar.surface_subject(parse, c))
    return []


def _clause(parse: Parse, token: int, dep: str) -> int | None:
    """The verb of the clause under a predicate."""
    return next(
        (
            c
            for c in parse.children[token]
            if parse.deps[c] in (dep, "advcl" if dep == "xcomp" else dep)
            and parse.pos[c] in ("VERB", "AUX")
            and c > token
        ),
        None,
    )


def _holder(parse: Parse, noun: int, light: Container[str]) -> int | None:
    """Who makes, launches or holds the event that a noun names."""
    head = parse.heads[noun]
    if (
        parse.deps[noun] in ("dobj", "nsubjpass", "attr")
        and parse.pos[head] in ("VERB", "AUX")
        and parse.lemmas[head] in light
        and parse.child(head, "oprd") is None  # "called the attack an outrage"
    ):
        return grammar.agent(parse, head)
    return None


def _after_preposition(parse: Parse, token: int, preposition: str, light: Container[str]) -> list[int]:
    """What follows the preposition on a word, or on its verb or object where the parser hung it there."""
    found = list(grammar.prep_objects(parse, token, (preposition,)))
    if found:
        return found
    if preposition == "by" and parse.pos[token] == "NOUN":
        found = _doer(parse, token, light)
        if found:
            return found
    if parse.pos[token] in ("VERB", "AUX"):
        obj = parse.child(token, "dobj", "nsubjpass")
        if obj is not None:
            found = list(grammar.prep_objects(parse, obj, (preposition,)))
    elif parse.deps[token] in ("dobj", "nsubjpass") and preposition != "of":
        found = list(grammar.prep_objects(parse, parse.heads[token], (preposition,)))
    if not found:  # "pulled out of", "stayed away from": behind another preposition or adverb
        for c in parse.children[token]:
            if parse.deps[c] in ("prep", "advmod", "prt") and parse.lower[c] != preposition:
                found.extend(
                    p for p in grammar.prep_objects(parse, c, (preposition,)) if parse.pos[c] in ("ADP", "ADV")
                )
    if not found:
        for c in parse.children[token]:  # "after talks in Cairo with Hamas": hung on the phrase in between
            if parse.deps[c] == "prep":
                for g in parse.children[c]:
                    if parse.deps[g] == "pobj":
                        found.extend(
                            grammar.prep_objects(parse, g, (preposition,))
                            if preposition not in ("of", "for", "to")
                            else ()
                        )
    return found


def _doer(parse: Parse, noun: int, light: Container[str]) -> list[int]:
    """Who carried out what a noun names, from a participle behind it: "an attack ..., carried out by rebels"."""
    for verb in range(noun + 1, parse.sentence(noun).last):
        if (
            parse.tags[verb] != "VBN"
            or parse.lemmas[verb] not in light
            or parse.deps[verb] not in ("acl", "advcl", "relcl")
        ):
            continue
        if parse.deps[verb] == "acl" and parse.heads[verb] != noun:
            continue
        by = grammar.by_agent(parse, verb)
        if by is not None:
            return [by]
    return []
