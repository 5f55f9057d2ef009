"""Pronouns that may stand for actors: personal, possessive, relative, "the latter", "the two", "each other"."""

from dragoman.finding.actor_phrases import ActorPhrase
from dragoman.finding.mentions import ActorMention
from dragoman.parsing.parse import Parse

PERSONAL = frozenset(
    [
        "he",
        "him",
        "his",
        "himself",
        "she",
        "her",
        "hers",
        "herself",
        "they",
        "them",
        "their",
        "theirs",
        "themselves",
        "it",
        "its",
        "itself",
        "we",
        "us",
        "our",
        "ours",
        "ourselves",
        "i",
        "me",
        "my",
        "mine",
        "myself",
    ]
)
RELATIVE = frozenset({"who", "whom", "whose", "which", "that"})
_PLEONASTIC = frozenset(
    {
        "clear",
        "unclear",
        "likely",
        "unlikely",
        "possible",
        "impossible",
        "necessary",
        "important",
        "time",
        "known",
        "difficult",
        "hard",
        "easy",
        "true",
        "vital",
        "crucial",
    }
)


_WORDS = PERSONAL | RELATIVE | {"both", "each", "latter", "former", "two", "pair"}


def pronoun_tokens(parse: Parse) -> list[int]:
    """The tokens of a parse whose word may be a pronoun."""
    return [i for i, word in enumerate(parse.lower) if word in _WORDS]


def pronouns(parse: Parse, tokens: list[int], first: int, last: int) -> list[ActorMention]:
    """The pronoun mentions among `tokens` of a sentence [first, last), one by one; "it" that points at nothing ("it
    is clear that") is left out."""
    found: list[ActorMention] = []
    for i in tokens:
        tag = parse.tags[i]
        if tag in ("PRP", "PRP$"):
            if parse.lower[i] in PERSONAL and not (parse.lower[i] == "it" and _points_at_nothing(parse, i)):
                found.append(_pronoun(parse, i, i + 1, i))
        elif tag in ("WP", "WP$", "WDT", "IN", "DT"):
            word = parse.lower[i]
            if word in RELATIVE:
                if _relative(parse, i):
                    found.append(_pronoun(parse, i, i + 1, i))
            elif word == "both" and tag in ("DT",) and parse.deps[i] in ("nsubj", "nsubjpass", "dobj", "pobj"):
                found.append(_pronoun(parse, i, i + 1, i))
            elif word == "each" and i + 1 < last and parse.lower[i + 1] == "other":
                found.append(_pronoun(parse, i, i + 2, i + 1))
        if (
            i > first
            and parse.lower[i] in ("latter", "former", "two", "pair")
            and parse.lower[i - 1] in ("the", "both", "these")
        ) and parse.deps[i] in ("nsubj", "nsubjpass", "dobj", "pobj", "poss", "conj", "attr"):
            found.append(_pronoun(parse, i - 1, i + 1, i))
    return found


def _pronoun(parse: Parse, first: int, last: int, head: int) -> ActorPhrase:
    return ActorPhrase(first, last, head, parse.starts[first], parse.ends[last - 1], "pronoun")


def _relative(parse: Parse, i: int) -> bool:
    """Whether a wh-word or "that" is a relative pronoun with a noun before it."""
    if parse.lower[i] == "that" and parse.deps[i] not in ("nsubj", "nsubjpass", "dobj"):
        return False
    verb = i
    for _ in range(6):
        if parse.deps[verb] == "relcl":
            return True
        if parse.heads[verb] == verb or (verb != i and parse.deps[verb] not in ("poss", "pobj", "prep", "conj", "aux")):
            return False
        verb = parse.heads[verb]
    return False


def _points_at_nothing(parse: Parse, i: int) -> bool:
    if parse.deps[i] == "expl":
        return True
    verb = parse.heads[i]
    if parse.deps[i] not in ("nsubj", "nsubjpass") or parse.lemmas[verb] not in (
        "be",
        "seem",
        "appear",
        "take",
        "become",
        "remain",
    ):
        return False
    complement = parse.child(verb, "acomp", "attr", "oprd")
    if complement is None or parse.lower[complement] in _PLEONASTIC:
        return True
    return any(
        parse.deps[c] in ("ccomp", "xcomp", "csubj") for c in (*parse.children[verb], *parse.children[complement])
    )
