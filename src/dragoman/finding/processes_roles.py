"""Who takes part in a process and who only mediates, by what stands around its nouns."""

from collections.abc import Iterator

from dragoman.finding import grammar
from dragoman.finding.processes_cues import ProcessCues
from dragoman.parsing.parse import Parse

_AMONG = ("between", "among", "with")
_OWN = ("compound", "amod", "nmod", "poss")


def parties_of(parse: Parse, token: int, unit: int | None, cues: ProcessCues) -> tuple[tuple[int, ...], bool]:
    """Head tokens of those who take part, and whether "between" or "with" names them.

    "talks between A and B"; "A's talks with B"; "A-B talks"; "A and B held talks"; "A and B met for talks".
    """
    nouns = [token] if unit is None else [token, unit]
    among = [m for n in nouns for head in grammar.prep_objects(parse, n, _AMONG) for m in parse.conjuncts(head)]
    found = list(among)
    for noun in nouns:
        for c in parse.children[noun]:
            if parse.deps[c] in _OWN and parse.lemmas[c] not in cues["verbs.mediating"]:
                found += [c, *(g for g in parse.children[c] if parse.deps[g] in ("nmod", "compound", "conj"))]
    closed = len(among) > 1 or (len(found) > 1 and bool(among))
    subject = None if closed else _subject(parse, token if unit is None else unit, cues)
    if subject is not None:
        found = [*parse.conjuncts(subject), *found]
    return tuple(dict.fromkeys(found)), len(among) > 1


def _subject(parse: Parse, noun: int, cues: ProcessCues) -> int | None:
    """The subject of the verb whose object the process is: "A and B resumed talks", "met for talks"."""
    head = parse.heads[noun]
    if parse.deps[noun] == "dobj" and parse.lemmas[head] in cues["verbs.holding"]:
        return grammar.agent(parse, head)
    if parse.deps[noun] == "pobj" and parse.lower[head] in ("for", "to", "in", "at"):
        verb = parse.heads[head]
        if parse.pos[verb] == "VERB" and parse.lemmas[verb] in cues["verbs.holding"]:
            return grammar.agent(parse, verb)
    return None


def mediators_of(parse: Parse, token: int, unit: int | None, cues: ProcessCues) -> tuple[int, ...]:
    """Head tokens of those who only bring the parties together; they are no parties.

    "talks mediated by A"; "A-hosted talks"; "A brokered talks"; "talks under A's mediation".
    """
    found: list[int] = []
    for noun in [token] if unit is None else [token, unit]:
        for verb in _mediating(parse, noun, cues):
            agent = grammar.agent(parse, verb)
            found += [] if agent is None else parse.conjuncts(agent)
            found += [c for c in parse.children[verb] if parse.deps[c] in ("npadvmod", "nmod", "compound", "amod")]
        for head in grammar.prep_objects(parse, noun, ("under", "through", "with", "by")):
            if parse.lemmas[head] in cues["mediation.nouns"]:
                found += [c for c in parse.children[head] if parse.deps[c] in _OWN]
                found += grammar.prep_objects(parse, head, ("of", "by", "from"))
    return tuple(dict.fromkeys(found))


def _mediating(parse: Parse, noun: int, cues: ProcessCues) -> Iterator[int]:
    for c in parse.children[noun]:
        if parse.deps[c] in ("acl", "amod", "relcl", "advcl") and parse.lemmas[c] in cues["verbs.mediating"]:
            yield c
    head = parse.heads[noun]
    if parse.deps[noun] in ("dobj", "nsubjpass") and parse.lemmas[head] in cues["verbs.mediating"]:
        yield head
