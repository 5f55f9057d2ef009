"""What a figure measures, whose it is, where, and who gave it: readable names from the grammar around a number."""

from dragoman.finding.figures_cues import FigureCues
from dragoman.finding.grammar import agent, is_negated, is_passive, noun_phrase, prep_objects, surface_subject
from dragoman.parsing.parse import Parse

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
_MOST_OF_WORDS = 7  # of an of-phrase that is kept in a measure's name
_MOST_STEPS = 4  # from a predicate up to its negation
_IRREAL = frozenset({"if", "unless", "whether", "until"})


def noun_name(parse: Parse, noun: int, cues: FigureCues, after: int | None = None) -> str:
    """ "American troops": the noun with its modifiers (from token `after` on) and a short of-phrase without numbers."""
    first, last = noun_phrase(parse, noun)
    if after is not None and after <= noun:
        first = max(first, after)
    words = [i for i in range(first, last) if _is_named(parse, i, cues)]
    if not words:
        return parse.words[noun]
    name = _joined(parse, words)
    for c in parse.children[noun]:
        if c == noun + 1 and parse.lower[c] == "of" and parse.deps[c] == "prep":
            edge = parse.right_edge(c)
            if edge - c <= _MOST_OF_WORDS and not any(parse.pos[i] == "NUM" for i in range(c, edge + 1)):
                name += " " + _joined(parse, list(range(c, edge + 1)))
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
    while parse.deps[noun] == "conj":
        noun = parse.heads[noun]
    dep, verb = parse.deps[noun], parse.heads[noun]
    if parse.pos[verb] != "VERB" or parse.lemmas[verb] not in cues.outcomes:
        return None
    intransitive = parse.lemmas[verb] in ("die", "miss")
    if not _came_about(parse, verb):
        return None
    if (
        dep == "nsubjpass"
        or (dep == "dobj" and not intransitive)
        or (dep == "nsubj" and (intransitive or is_passive(parse, verb)))
    ):
        return parse.lemmas[verb]
    return None


def _came_about(parse: Parse, verb: int) -> bool:
    """Whether a verb tells what was: no negation, condition, infinitive or modal."""
    for c in parse.children[verb]:
        dep = parse.deps[c]
        if (
            dep == "neg"
            or (dep == "mark" and parse.lower[c] in _IRREAL)
            or (dep == "aux" and parse.tags[c] in ("MD", "TO"))
        ):
            return False
    return parse.tags[verb] != "VB"


def measure_of(parse: Parse, noun: int, cues: FigureCues) -> tuple[int, str]:
    """Head and name of what a measuring noun measures: troops of "the number of troops", the noun itself else."""
    if parse.lemmas[noun].lower() in cues.counters:
        for found in prep_objects(parse, noun, ("of",)):
            return found, with_outcome(parse, found, noun_name(parse, found, cues), cues)
    return noun, noun_name(parse, noun, cues)


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
    """The named place after a preposition on one of `tokens`, first come."""
    for token in tokens:
        for found in prep_objects(parse, token, cues.place_words):
            if parse.lower[found] in cues.dates:
                continue
            if parse.pos[found] == "PROPN":
                return found
            for c in parse.children[found]:  # "in the Sahel region"
                if parse.pos[c] == "PROPN" and parse.deps[c] in ("compound", "nmod") and parse.pos[found] == "NOUN":
                    return c
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
            if found is not None and parse.pos[found] in _NOMINAL:
                return found
        for c in parse.children[above]:
            if parse.lower[c] == "according":
                for source in prep_objects(parse, c, ("to",)):
                    return source
        below = above
    return None


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
