"""What a figure measures: readable names from the grammar around a number."""

from dragoman.finding.figures_cues import FigureCues
from dragoman.finding.grammar import is_negated, is_passive, noun_phrase, prep_objects, surface_subject
from dragoman.parsing.parse import Parse

_MOST_OF_WORDS = 7  # of an of-phrase that is kept in a measure's name
_MOST_OF_OBJECT = 4  # words of a "from", "for" or "on" phrase that is kept
_MOST_STEPS = 4  # from a predicate up to its negation
_ABOUT = frozenset({"from", "for", "on", "against"})
_IRREAL = frozenset({"if", "unless", "whether", "until"})


def noun_name(parse: Parse, noun: int, cues: FigureCues, after: int | None = None) -> str:
    """ "American troops": the noun with its modifiers (from token `after` on) and a short of-phrase without numbers."""
    first, last = noun_phrase(parse, noun)
    if after is not None and after <= noun:
        first = max(first, after)
    owner = next((c for c in parse.children[noun] if parse.deps[c] == "poss"), None)
    owned = range(parse.left_edge(owner), parse.right_edge(owner) + 1) if owner is not None else range(0)
    words = [i for i in range(first, last) if _is_named(parse, i, cues) and i not in owned]
    if not words:
        return parse.words[noun]
    name = _joined(parse, words)
    for c in parse.children[noun]:
        if c == noun + 1 and parse.lower[c] == "of" and parse.deps[c] == "prep":
            edge = parse.right_edge(c)
            if edge - c <= _MOST_OF_WORDS and not any(parse.pos[i] == "NUM" for i in range(c, edge + 1)):
                name += " " + _joined(parse, list(range(c, edge + 1)))
    return name


def full_name(parse: Parse, noun: int, cues: FigureCues) -> str:
    """ "toll from the floods", "support for the chancellor": a measure with what it is of, unless a place."""
    name = noun_name(parse, noun, cues)
    for c in parse.children[noun]:
        if c != noun + 1 or parse.deps[c] != "prep" or parse.lower[c] not in _ABOUT:
            continue
        found = parse.child(c, "pobj")
        if found is None or parse.pos[found] != "NOUN" or found - c > _MOST_OF_OBJECT:
            continue
        if any(parse.pos[t] == "NUM" for t in range(c, found)):
            continue
        name += " " + _joined(parse, list(range(c, found + 1)))
    return name


def with_outcome(parse: Parse, noun: int, name: str, cues: FigureCues) -> str:
    """ "soldiers killed": the name with what became of those counted, where the clause says so."""
    found = outcome(parse, noun, cues)
    return name if found is None or cues.outcomes[found] in name.split() else f"{name} {cues.outcomes[found]}"


def outcome(parse: Parse, noun: int, cues: FigureCues) -> str | None:
    """The lemma of the outcome verb that a counted noun undergoes, or None."""
    for c in parse.children[noun]:
        if parse.deps[c] == "acl" and parse.tags[c] == "VBN" and parse.lemmas[c] in cues.outcomes:
            return parse.lemmas[c]
    noun = _counted_whole(parse, noun, cues)
    dep, verb = parse.deps[noun], parse.heads[noun]
    if parse.pos[verb] not in ("VERB", "AUX"):
        return None
    state = next(
        (c for c in parse.children[verb] if parse.deps[c] in ("acomp", "oprd") and parse.pos[c] == "ADJ"), None
    )
    if parse.lemmas[verb] == "be" and state is not None and dep == "nsubj":  # "are closed", "are missing"
        return _state(parse, verb, state, cues)
    if parse.lemmas[verb] not in cues.outcomes or not came_about(parse, verb):
        return None
    intransitive = parse.lemmas[verb] in cues.intransitive
    if (
        dep == "nsubjpass"
        or (dep == "dobj" and not intransitive)
        or (dep == "nsubj" and (intransitive or is_passive(parse, verb)))
    ):
        return parse.lemmas[verb]
    return None


def _counted_whole(parse: Parse, noun: int, cues: FigureCues) -> int:
    """The token that a counted noun hangs from its clause by: "dozens" of "dozens of houses", the first of a list."""
    for _ in range(_MOST_STEPS):
        above = parse.heads[noun]
        quantity = parse.lower[above] == "of" and parse.heads[above] != above
        if parse.deps[noun] == "conj":
            noun = above
        elif parse.deps[noun] == "pobj" and quantity and _is_quantity(parse, parse.heads[above], cues):
            noun = parse.heads[above]
        else:
            break
    return noun


def _is_quantity(parse: Parse, token: int, cues: FigureCues) -> bool:
    lemma = parse.lemmas[token].lower()
    words = (parse.lower[token], lemma)
    known = any(w in cues.vague or w in cues.units or w in cues.scales or w in cues.fractions for w in words)
    return known or lemma.removesuffix("s") in cues.fractions or parse.pos[token] == "NUM"


def _state(parse: Parse, verb: int, state: int, cues: FigureCues) -> str | None:
    """The outcome verb whose participle is said of the counted: "are closed"."""
    if not came_about(parse, verb):
        return None
    return next((lemma for lemma, participle in cues.outcomes.items() if participle == parse.lower[state]), None)


def came_about(parse: Parse, verb: int) -> bool:
    """Whether a verb tells what was: no negation, condition, infinitive or modal ("may have drowned" is told)."""
    perfect = any(parse.deps[c] == "aux" and parse.lower[c] == "have" for c in parse.children[verb])
    for c in parse.children[verb]:
        dep = parse.deps[c]
        if perfect and parse.lower[c] in ("may", "might", "must"):
            continue
        if (
            dep == "neg"
            or (dep == "mark" and parse.lower[c] in _IRREAL)
            or (dep == "aux" and parse.tags[c] in ("MD", "TO"))
        ):
            return False
    return parse.tags[verb] != "VB"


def measure_of(parse: Parse, noun: int, cues: FigureCues) -> tuple[int, str]:
    """Head and name of what a measuring noun measures: troops of "the number of troops", the noun itself else."""
    lemma = parse.lemmas[noun].lower()
    if lemma in cues.counters and lemma not in cues.attributes:
        for found in prep_objects(parse, noun, ("of",)):
            return found, with_outcome(parse, found, noun_name(parse, found, cues), cues)
    return noun, full_name(parse, noun, cues)


def subject_of(parse: Parse, verb: int) -> int | None:
    """The noun that a verb is predicated of, None for pronouns."""
    found = surface_subject(parse, verb)
    return found if found is not None and parse.pos[found] in ("NOUN", "PROPN") else None


def negated(parse: Parse, token: int, cues: FigureCues) -> bool:
    """Whether a predicate is negated, by "not", or from above: "not able to", "unable to", "declined to"."""
    for _ in range(_MOST_STEPS):
        if is_negated(parse, token):
            return True
        above = parse.heads[token]
        if above == token or parse.deps[token] not in ("xcomp", "acomp", "oprd", "attr"):
            return False
        if parse.lemmas[above].lower() in cues.withholding:
            return True
        token = above
    return False


def _is_named(parse: Parse, i: int, cues: FigureCues) -> bool:
    return (
        parse.pos[i] not in ("DET", "PUNCT", "NUM", "SYM")
        and not (
            parse.lemmas[i].lower() in cues.spans and i > 1 and parse.words[i - 1] == "-" and parse.pos[i - 2] == "NUM"
        )
        and parse.lower[i] not in cues.unnamed
        and parse.tags[i] not in ("PRP$", "PDT", "RB")
    ) or (parse.pos[i] == "PUNCT" and parse.words[i] == "-")


def _joined(parse: Parse, tokens: list[int]) -> str:
    """The tokens' text, with blanks only where the report has them."""
    parts: list[str] = []
    for n, i in enumerate(tokens):
        if (n and parse.starts[i] > parse.ends[tokens[n - 1]]) or (n and i != tokens[n - 1] + 1):
            parts.append(" ")
        parts.append(parse.words[i])
    first = tokens[0]
    if first == parse.sentence(first).first and parse.pos[first] == "NOUN" and parts[0].istitle():
        parts[0] = parts[0].lower()
    return "".join(parts).strip(" -")
