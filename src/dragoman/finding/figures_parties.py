"""Whose a figure is, where, and who gave it: head tokens from the grammar around a number."""

from dragoman.finding.figures_cues import FigureCues
from dragoman.finding.figures_measure import negated
from dragoman.finding.grammar import agent, prep_objects
from dragoman.parsing.parse import Parse

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})


def owner(parse: Parse, noun: int, verb: int | None, cues: FigureCues, via: int | None = None) -> int | None:
    """Whose figure it is: the nationality or owner in the noun phrase, else who has, sends, pays it."""
    for c in parse.children[noun]:
        if parse.deps[c] == "poss" and parse.pos[c] in _NOMINAL:
            return c
    for c in parse.children[noun]:
        if (
            c < noun
            and parse.deps[c] in ("amod", "compound", "nmod")
            and parse.words[c][:1].isupper()
            and parse.pos[c] in ("PROPN", "ADJ")
        ):
            return c
    for found in prep_objects(parse, noun, ("of", "from", "by")):
        if parse.pos[found] == "PROPN":
            return found
    given = (
        noun if via is None or parse.deps[noun] == "dobj" else via
    )  # "provide $2 million in aid": the sum is the object
    if (
        verb is None
        or parse.heads[given] != verb
        or parse.deps[given] != "dobj"
        or parse.lemmas[verb] not in cues.owning
    ):
        return None
    found_agent = agent(parse, verb)
    return (
        found_agent if found_agent is not None and parse.pos[found_agent] in _NOMINAL and found_agent != noun else None
    )


def place(parse: Parse, tokens: list[int], cues: FigureCues) -> int | None:
    """The named place after a preposition on one of `tokens`, first come; else one in a clause on their verb."""
    for token in tokens:
        found = _place_on(parse, token, cues)
        if found is not None:
            return found
    verb = tokens[-1]
    for c in parse.children[verb]:
        timed = parse.deps[c] == "advcl" and any(parse.lower[g] in ("when", "after", "as") for g in parse.children[c])
        joined = parse.deps[c] == "conj" and parse.lemmas[c] in cues.outcomes
        if (timed or joined) and (found := _place_on(parse, c, cues)) is not None:
            return found
    return None


def _place_on(parse: Parse, token: int, cues: FigureCues) -> int | None:
    words = cues.place_words | {"to"} if parse.lemmas[token] in cues.moving else cues.place_words
    if parse.lemmas[token] in cues.entering and parse.pos[token] == "VERB":
        entered = parse.child(token, "dobj")
        if entered is not None and parse.pos[entered] == "PROPN":
            return entered
    for found in prep_objects(parse, token, words):
        if parse.lower[found] in cues.dates:
            continue
        if parse.pos[found] == "PROPN":
            return found
        for c in parse.children[found]:  # "in the Sahel region"
            if parse.pos[c] == "PROPN" and parse.deps[c] in ("compound", "nmod") and parse.pos[found] == "NOUN":
                return c
        for inner in prep_objects(parse, found, cues.place_words):  # "outside the embassy in Lima"
            if parse.pos[inner] == "PROPN" and parse.lower[inner] not in cues.dates:
                return inner
    return None


def speaker(parse: Parse, token: int, cues: FigureCues) -> int | None:
    """Who gave the figure: the subject of a verb of saying above it, or the source after "according to"."""
    below = token
    for above in parse.ancestors(token):
        if (
            parse.lemmas[above] in cues.saying
            and parse.pos[above] == "VERB"
            and not negated(parse, above, cues)
            and parse.deps[below] in ("ccomp", "parataxis", "prep")
        ) and (parse.deps[below] != "prep" or parse.lower[below] in ("at", "as")):
            found = agent(parse, above)
            if found is not None and parse.pos[found] in _NOMINAL and parse.lemmas[found].lower() not in cues.units:
                return found
        for c in parse.children[above]:
            if parse.lower[c] == "according":
                for source in prep_objects(parse, c, ("to",)):
                    return source
        below = above
    return None
