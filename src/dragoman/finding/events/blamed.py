"""Who did it, where the text says so by way of blame: "blamed rebels for the attack", "attributed the murder to drug
traffickers", "the cartel claimed responsibility for the killing", "are behind the bombing".

Grammar of a few verbs whose roles are crossed: the one whom they blame is the doer of what a noun beside them names.
"""

from dragoman.finding import grammar
from dragoman.parsing.parse import Parse

_BLAMING = {
    "blame": ("for",),
    "accuse": ("of", "in"),
    "charge": ("with", "in"),
    "indict": ("for", "in", "on"),
    "implicate": ("in",),
    "suspect": ("of",),
    "convict": ("of", "for"),
    "condemn": (),
    "arrest": ("for",),
    "detain": ("for",),
    "jail": ("for",),
    "imprison": ("for",),
    "sentence": ("for",),
}  # verb -> prepositions before the deed; its object did it
_ASCRIBING = {"attribute": ("to",), "ascribe": ("to",), "blame": ("on",), "pin": ("on",), "trace": ("to",)}
_TAKING_PART = {"participate": ("in",), "take": ("in",), "involve": ("in",), "collaborate": ("in",)}
_HOLDING = frozenset({"arrest", "detention", "trial", "conviction", "indictment", "jailing"})  # "of X for the murder"
_OWNING = frozenset({"claim", "admit", "accept", "take", "assume", "acknowledge"})  # "claimed responsibility for"
_DOING = frozenset(
    {
        "carry",
        "execute",
        "stage",
        "order",
        "direct",
        "plan",
        "mastermind",
        "commit",
        "perpetrate",
        "admit",
        "plot",
        "finance",
        "orchestrate",
        "claim",
    }
)  # whose subject did, or had done, what the object names
_STEPS = 4
_PARTS = frozenset({"series", "wave", "string", "spate", "chain", "number", "act", "crime"})


def _outermost(parse: Parse, noun: int) -> int:
    """The first of the deeds that a noun is coordinated with, or what it is a part of ("a series of attacks")."""
    for _ in range(_STEPS):
        head = parse.heads[noun]
        if parse.deps[noun] == "conj" and parse.pos[head] == "NOUN":
            noun = head
        elif parse.deps[noun] == "pobj" and parse.lower[head] == "of" and parse.lemmas[parse.heads[head]] in _PARTS:
            noun = parse.heads[head]
        else:
            break
    return noun


def blamed(parse: Parse, noun: int) -> tuple[int | None, int | None, str]:
    """(head of who did it, head of who says so, the words that say it) for a deed's noun; (None, None, "") for none."""
    deed = _outermost(parse, noun)
    dep, head = parse.deps[deed], parse.heads[deed]
    if dep == "pobj":
        return _after_preposition(parse, parse.lower[head], parse.heads[head])
    if dep not in ("dobj", "nsubjpass") or parse.pos[head] != "VERB" or grammar.is_negated(parse, head):
        return None, None, ""
    lemma = parse.lemmas[head].lower()
    if lemma in _ASCRIBING:
        doer = next(grammar.prep_objects(parse, head, _ASCRIBING[lemma]), None)
        if doer is None:  # "attributed the murder of X to Y": hung on a noun in between
            doer = next(
                (
                    o
                    for t in range(deed, parse.right_edge(deed) + 1)
                    for o in grammar.prep_objects(parse, t, _ASCRIBING[lemma])
                ),
                None,
            )
        return doer, grammar.agent(parse, head), f"“{parse.words[head]}”"
    if lemma in _DOING:
        return grammar.agent(parse, head), None, f"“{parse.words[head]}”"
    return None, None, ""


def _after_preposition(parse: Parse, preposition: str, above: int) -> tuple[int | None, int | None, str]:
    lemma, why = parse.lemmas[above].lower(), f"“{parse.words[above]} {preposition}”"
    if parse.pos[above] in ("VERB", "AUX"):
        if grammar.is_negated(parse, above):
            return None, None, ""
        if preposition in _BLAMING.get(lemma, ()):
            passive = grammar.is_passive(parse, above)
            return (
                grammar.patient(parse, above),
                grammar.by_agent(parse, above) if passive else grammar.agent(parse, above),
                why,
            )
        if preposition in _TAKING_PART.get(lemma, ()):
            return grammar.surface_subject(parse, above), None, why
        if preposition == "behind" and lemma == "be":
            return grammar.surface_subject(parse, above), None, why
    if preposition != "for":
        return None, None, ""
    if lemma in _HOLDING and parse.pos[above] == "NOUN":
        return next(grammar.prep_objects(parse, above, ("of",)), None), None, why
    if lemma == "responsible":
        return _responsible(parse, above, why)
    if lemma == "responsibility":
        verb = parse.heads[above]
        if parse.deps[above] == "dobj" and parse.lemmas[verb] in _OWNING and not grammar.is_negated(parse, verb):
            return grammar.surface_subject(parse, verb), None, why
    return None, None, ""


def _responsible(parse: Parse, adjective: int, why: str) -> tuple[int | None, int | None, str]:
    """ "are responsible for", "holds them responsible for"."""
    verb = parse.heads[adjective]
    if parse.pos[verb] not in ("VERB", "AUX") or any(grammar.is_negated(parse, t) for t in (verb, adjective)):
        return None, None, ""
    if parse.lemmas[verb] == "be":
        return grammar.surface_subject(parse, verb), None, why
    if parse.lemmas[verb] in ("hold", "consider", "find", "make"):
        own = parse.child(adjective, "nsubj")
        if own is None:
            own = grammar.patient(parse, verb)
        return own, grammar.agent(parse, verb), why
    return None, None, ""
