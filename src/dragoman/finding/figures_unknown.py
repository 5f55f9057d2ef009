"""Figures that a text says are not known: "the number of victims is unclear", "did not say how many are held"."""

from dataclasses import dataclass

from dragoman.finding.figures_cues import FigureCues
from dragoman.finding.figures_measure import measure_of, negated, noun_name, outcome
from dragoman.finding.grammar import clause_head, is_negated, is_passive, noun_phrase, prep_objects, surface_subject
from dragoman.parsing.parse import Parse

_MOST_STEPS = 4  # from a question up to what says that its answer is unknown


@dataclass(frozen=True, slots=True)
class Unknown:
    """What is not known: head and name of the measure, the tokens [first, last) that say so, its clause's predicate."""

    head: int
    measure: str
    first: int
    last: int
    predicate: int
    rule: str


def unknowns(parse: Parse, cues: FigureCues) -> list[Unknown]:
    """All figures said to be unknown, in text order of their cue words."""
    found: list[Unknown] = []
    lower, lemmas = parse.lower, parse.lemmas
    for i, word in enumerate(lower):
        made = None
        if word == "no" and parse.pos[parse.heads[i]] == "NOUN":
            made = _none_given(parse, parse.heads[i], cues)
        elif word == "how":
            made = _question(parse, i, cues)
        elif word in cues.unknown or (word in cues.known and parse.pos[i] == "ADJ"):
            made = _predicated(parse, i, word in cues.unknown, cues)
        elif lemmas[i] in cues.giving and parse.pos[i] == "VERB":
            made = _not_given(parse, i, cues)
        if made is not None and all(u.head != made.head for u in found):
            found.append(made)
    return found


def _question(parse: Parse, how: int, cues: FigureCues) -> Unknown | None:
    """ "how many schools will reopen", under a predicate that leaves it open."""
    if how + 2 >= len(parse) or parse.lower[how + 1] not in ("many", "much"):
        return None
    amount = how + 1
    noun = (
        parse.heads[amount]
        if parse.pos[parse.heads[amount]] in ("NOUN", "PROPN") and parse.heads[amount] > amount
        else None
    )
    verb = clause_head(parse, noun if noun is not None else amount)
    if parse.pos[verb] not in ("VERB", "AUX") or not _left_open(parse, verb, cues):
        return None
    head = noun if noun is not None else amount
    return Unknown(
        head, _asked(parse, amount, noun, verb, cues), how, max(verb, head) + 1, verb, "figure.unknown-question"
    )


def _left_open(parse: Parse, verb: int, cues: FigureCues) -> bool:
    """Whether what stands above a question says that it has no answer."""
    token = verb
    for _ in range(_MOST_STEPS):
        above = parse.heads[token]
        if above == token:
            return False
        for t in (above, *parse.children[above]):
            if t == token or (t != above and parse.deps[t] not in ("acomp", "oprd", "attr")):
                continue
            if parse.lower[t] in cues.unknown:
                return True
            if (
                parse.lower[t] in cues.known
                and parse.pos[t] == "ADJ"
                and (negated(parse, t, cues) or is_negated(parse, above))
            ):
                return True
            if parse.lemmas[t] in cues.giving and parse.pos[t] == "VERB":
                return negated(parse, t, cues)
        token = above
    return False


def _asked(parse: Parse, amount: int, noun: int | None, verb: int, cues: FigureCues) -> str:
    """The name of what a question asks the number of: "people held", "schools that will reopen"."""
    if noun is None:
        name = "people" if parse.lower[amount] == "many" else "amount"
        for counted_of in prep_objects(parse, amount, ("of",)):  # "how many of the wounded were children"
            attribute = parse.child(verb, "attr")
            name = noun_name(parse, counted_of, cues)
            return f"{name} who were {parse.words[attribute]}" if attribute is not None else name
    else:
        name = noun_name(parse, noun, cues, amount + 1)
    subject = parse.child(verb, "nsubj", "nsubjpass")
    counted = noun if noun is not None else amount
    if parse.pos[verb] != "VERB" or parse.lemmas[verb] in ("be", "have"):
        return name + _whereabouts(parse, verb, cues)
    auxiliaries = [c for c in parse.children[verb] if parse.deps[c] in ("aux", "auxpass") and c < verb]
    if subject == counted or (subject is None and noun is not None):
        if (
            noun is not None
            and (ended := outcome(parse, noun, cues)) is not None
            and not any(parse.tags[a] == "MD" for a in auxiliaries)
        ):
            return f"{name} {cues.outcomes[ended]}"
        if noun is None and parse.lemmas[verb] in cues.outcomes:
            return f"{name} {cues.outcomes[parse.lemmas[verb]]}"
        if is_passive(parse, verb) and not any(parse.tags[a] == "MD" for a in auxiliaries):
            return f"{name} {parse.words[verb]}"
        link = "who" if noun is None or parse.lemmas[noun].lower() in cues.persons else "that"
        obj = parse.child(verb, "dobj")
        whole = [parse.span(*noun_phrase(parse, obj))] if obj is not None and obj > verb else []
        return " ".join([name, link, *(parse.words[a] for a in auxiliaries), parse.words[verb], *whole])
    if subject is not None and parse.pos[subject] == "PRON" and parse.lemmas[verb] in cues.outcomes:
        return f"{name} {cues.outcomes[parse.lemmas[verb]]}"  # "how many jets it had lost"
    if subject is not None and parse.pos[subject] in ("NOUN", "PROPN"):
        return " ".join(
            [name, parse.span(*noun_phrase(parse, subject)), *(parse.words[a] for a in auxiliaries), parse.words[verb]]
        )
    return name


def _whereabouts(parse: Parse, verb: int, cues: FigureCues) -> str:
    """ " on board" of "how many people were on board"."""
    for c in parse.children[verb]:
        found = parse.child(c, "pobj") if parse.deps[c] == "prep" and c > verb else None
        if found is not None and parse.pos[found] == "NOUN" and found - c <= 3:
            return " " + parse.span(c, found + 1)
        state = parse.deps[c] in ("acomp", "advmod") and parse.pos[c] in ("ADV", "ADJ") and c > verb
        if state and parse.lower[c] not in cues.unknown | cues.known and not parse.children[c]:
            return " " + parse.words[c]
    return ""


def _predicated(parse: Parse, adjective: int, plain: bool, cues: FigureCues) -> Unknown | None:
    """ "The number of X is unknown", "the toll is not clear"."""
    if parse.deps[adjective] not in ("acomp", "oprd", "attr", "conj") and parse.tags[adjective] != "JJ":
        return None
    verb = parse.heads[adjective]
    if parse.pos[verb] not in ("VERB", "AUX") or plain == negated(parse, adjective, cues):
        return None
    subject = surface_subject(parse, verb)
    return None if subject is None else _of_measure(parse, subject, verb, adjective, "figure.unknown-predicate", cues)


def _none_given(parse: Parse, noun: int, cues: FigureCues) -> Unknown | None:
    """ "there is no official toll", "there are no reliable figures on the dead"."""
    verb = parse.heads[noun]
    if parse.lemmas[verb] != "be" or not any(parse.deps[c] == "expl" for c in parse.children[verb]):
        return None
    lemma = parse.lemmas[noun].lower()
    return _of_measure(parse, noun, verb, verb, "figure.unknown-none", cues) if lemma in cues.none_of else None


def _not_given(parse: Parse, verb: int, cues: FigureCues) -> Unknown | None:
    """ "has not been able to confirm the number of X", "the toll was not disclosed", "gave no figures"."""
    if is_passive(parse, verb):
        subject = surface_subject(parse, verb)
        if subject is None or not negated(parse, verb, cues):
            return None
        return _of_measure(parse, subject, verb, verb, "figure.unknown-withheld", cues)
    obj = parse.child(verb, "dobj")
    if obj is None or obj < verb:
        return None
    none = any(parse.lower[c] == "no" for c in parse.children[obj]) or _by_nobody(parse, verb)
    if not none and not negated(parse, verb, cues):
        return None
    return _of_measure(parse, obj, verb, verb, "figure.unknown-withheld", cues)


def _by_nobody(parse: Parse, verb: int) -> bool:
    """ "neither side gave ..."."""
    subject = parse.child(verb, "nsubj")
    if subject is None:
        return False
    return any(parse.lower[t] in ("neither", "no", "nobody") for t in (subject, *parse.children[subject]))


def _of_measure(parse: Parse, noun: int, verb: int, cue: int, rule: str, cues: FigureCues) -> Unknown | None:
    lemma = parse.lemmas[noun].lower()
    if lemma not in cues.counters and lemma not in cues.measures:
        return None
    head, measure = measure_of(parse, noun, cues)
    for found in prep_objects(parse, noun, ("on", "for")) if lemma in cues.none_of and lemma in cues.counters else ():
        if parse.pos[found] in ("NOUN", "PROPN", "ADJ"):  # "no figures for the number of arrests", "on the dead"
            head, measure = measure_of(parse, found, cues)
            return Unknown(head, measure, min(noun, cue), max(parse.right_edge(noun), cue) + 1, verb, rule)
    if head == noun and lemma in cues.counters and " " not in measure:
        return None  # "the number is unknown": of what, the sentence does not say
    first = min(parse.left_edge(noun), cue)
    return Unknown(head, measure, first, max(parse.right_edge(noun) if noun > cue else cue, cue) + 1, verb, rule)
