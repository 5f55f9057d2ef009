"""Noun phrases without what follows them, cut by tags rather than by the dependency tree, whose coordinations are
often wrong.

A chunk is a run of nouns, names, adjectives and numbers; a determiner starts one, the possessive ends one. Names of
organisations that the registry knows, or that their head word shows ("Union of Teachers"), keep their of-phrase.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from dragoman.parsing.parse import Parse, Sentence
from dragoman.resolving.entries import Alias
from dragoman.resolving.registry import Registry
from dragoman.resolving.registry_cues import ActorCues

_INSIDE = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "FW", "AFX", "ADD"})
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_PROPER = frozenset({"NNP", "NNPS"})
_DETERMINERS = frozenset({"DT", "PRP$", "PDT", "WP$", "WDT"})
_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "dative", "pobj"})
_GOVERNING = frozenset({"VERB", "AUX", "ADP"})
_JOINERS = frozenset({"of", "for", "on", "and", "&"})
# Tags of tokens that can begin, own or modify a chunk; any other token outside a chunk only ends what was pending.
_TELLING = _INSIDE | _DETERMINERS | {"VBN", "VBG", "VBD", "RB", "RBS", "RBR", "IN", "POS"}
_ENDS = frozenset({".", "!", "?", "”", '"', "''", ":", ")"})


@dataclass(slots=True)
class Chunk:
    """Tokens [first, last) without the determiner, which stands at token `determiner` (-1: none).

    `owner` is the number of the chunk before that owns this one ("Iraq's | army"), -1 for none; `tail` the token of
    the first
    "of" inside an organisation's name, -1 for none; `bracket` whether it stands in brackets.
    """

    first: int
    last: int
    determiner: int
    owner: int
    tail: int
    bracket: bool


Known = Mapping[int, tuple[int, list[Alias]]]


def _is_state(aliases: list[Alias]) -> bool:
    return any(a.entry.kind == "state" and a.kind == "name" for a in aliases)


def noun_chunks(
    parse: Parse, sentence: Sentence, known: Known, registry: Registry, forms: list[str], shouting: bool
) -> list[Chunk]:
    """The chunks of a sentence in text order. `known` maps a token to the end of a registry name that starts there."""
    found: list[Chunk] = []
    cues = registry.cues
    headline = sentence.kind in ("title", "dek", "heading") or parse.words[sentence.last - 1] not in _ENDS
    tags, lower, words, deps, heads, pos = parse.tags, parse.lower, parse.words, parse.deps, parse.heads, parse.pos
    calendar = cues.calendar_words
    i, last = sentence.first, sentence.last
    start = determiner = owner = tail = -1
    quoted = -1

    def close(at: int) -> None:
        nonlocal start, determiner, owner, tail, quoted
        if start >= 0:
            bracket = start > 0 and words[start - 1] == "(" and at < last and words[at] == ")"
            found.append(Chunk(start, at, determiner, owner, tail, bracket))
        start = determiner = owner = tail = quoted = -1

    while i < last:
        name = known.get(i)
        if name is not None and (name[0] - i > 1 or tags[i] in _INSIDE or words[i][:1].isupper()):
            if start < 0:
                start = i
            i = name[0]
            if i < last and tags[i] == "CD" and pos[i] == "NUM" and lower[i].isalpha() and _is_state(name[1]):
                close(i)  # "handed over to Greece two suspects": the number opens another phrase
            continue
        tag = tags[i]
        if start < 0 and tag not in _TELLING and name is None:
            determiner = owner = tail = quoted = -1
            i += 1
            continue
        if headline and start >= 0 and tag in _NOUNS and _headline_verb(parse, i, last, known, registry, forms):
            close(i)
            i += 1
            continue
        if tag in _INSIDE and lower[i] not in calendar:
            if start < 0:
                start = i
            i += 1
            if (
                i < last
                and tags[i] in _INSIDE
                and deps[i - 1] in _ARGUMENTS
                and pos[heads[i - 1]] in _GOVERNING
                and not (tags[i] in _PROPER and tag in _PROPER)
                and not _reaches(parse, i, i - 1)
            ):
                close(i)
            continue
        if start >= 0 and _inner(parse, i, last, tag):
            i += 1
            continue
        if start >= 0 and tag in ("``", '"') and (end := _closing_quote(parse, i, last)) > 0:
            quoted = end
            i += 1
            continue
        if start >= 0 and i == quoted:
            i += 1
            continue
        if (
            start >= 0
            and lower[i] in ("of", "for")
            and (end := _office_end(registry, forms, known, start, i, last)) > 0
        ):
            i = end
            continue
        if start >= 0 and lower[i] in _JOINERS and _joins(parse, start, i, last, tail, known, cues, shouting):
            tail = i if tail < 0 else tail
            i += 2 if i + 1 < last and lower[i + 1] == "the" else 1
            continue
        if tag == "POS" and start >= 0:
            number = len(found)
            close(i)
            owner = number
            i += 1
            if i < last and (tags[i] in _INSIDE or _modifying(parse, i)):
                start = i
            continue
        if (
            _modifying(parse, i)
            and i + 1 < last
            and (tags[i + 1] in _INSIDE or tags[i + 1] == "HYPH" or _modifying(parse, i + 1))
        ):
            if start < 0:
                start = i
            i += 1
            continue
        kept = owner if start < 0 and tag in _DETERMINERS else -1
        close(i)
        if tag in _DETERMINERS:
            determiner, owner = i, kept
            if i + 1 < last and not _may_follow(parse, i + 1, known):
                determiner = -1
        i += 1
    close(last)
    return found


def _office_end(registry: Registry, forms: list[str], known: Known, start: int, of: int, last: int) -> int:
    """Where an office or noun with the "of" at token `of` inside it ends ("Secretary of State"), 0 where there is
    none."""
    for first in range(of - 1, max(of - 4, start - 1), -1):
        for end, _ in registry.titles.found(forms, first, last):
            if end > of + 1:
                return end
        for end, nouns in registry.nouns.found(forms, first, last):
            if end > of + 1 and "individual" in nouns[0].notes and of + 1 not in known:
                return end
    return 0


def _headline_verb(parse: Parse, i: int, last: int, known: Known, registry: Registry, forms: list[str]) -> bool:
    """Whether a word of a headline that is tagged as a noun is the verb between two actors: "Junta orders French
    envoy to leave", "Rebels attack army base"."""
    if i + 1 >= last or parse.lemmas[i].lower() not in registry.cues.headline_verbs:
        return False
    after = i + 1
    if not (after in known or registry.nouns.found(forms, after, last) or registry.titles.found(forms, after, last)):
        return False
    if parse.lower[i].endswith("s"):
        return not registry.nouns.found(forms, i, last)
    return parse.tags[i - 1] in ("NNS", "NNPS") and parse.lower[i] == parse.lemmas[i].lower()


def _may_follow(parse: Parse, i: int, known: Known) -> bool:
    """Whether the token after a determiner can belong to its noun phrase."""
    tag = parse.tags[i]
    return tag in _INSIDE or tag in _DETERMINERS or tag in ("``", '"') or i in known or _modifying(parse, i)


def _inner(parse: Parse, i: int, last: int, tag: str) -> bool:
    """Whether a token that opens no chunk carries one on: a hyphen inside a word, a particle inside a name,
    "-backed"."""
    if i + 1 >= last:
        return False
    if parse.words[i] in ("-", "–", "‑"):
        return parse.starts[i] == parse.ends[i - 1] and parse.starts[i + 1] == parse.ends[i]
    if parse.words[i - 1] in ("-", "–", "‑") and parse.starts[i] == parse.ends[i - 1]:
        return True
    return bool(
        parse.words[i - 1][:1].isupper()
        and parse.words[i + 1][:1].isupper()
        and parse.lower[i] in _PARTICLES
        and tag not in ("CC",)
    )


_PARTICLES = frozenset(
    {
        "al",
        "el",
        "bin",
        "ibn",
        "ben",
        "de",
        "del",
        "della",
        "di",
        "da",
        "dos",
        "du",
        "la",
        "le",
        "van",
        "von",
        "der",
        "den",
        "ter",
        "ul",
        "ur",
        "ud",
    }
)


_MODIFIERS = frozenset({"VBN", "VBG", "VBD", "RB", "RBS", "RBR", "IN"})


def _modifying(parse: Parse, i: int) -> bool:
    """Whether a participle or adverb stands before a noun as its modifier ("armed men", "heavily armed police")."""
    tag = parse.tags[i]
    if tag not in _MODIFIERS:
        return False
    dep = parse.deps[i]
    if tag in ("VBN", "VBG", "VBD"):
        return (
            dep in ("amod", "compound", "nmod") and parse.heads[i] > i and (i == 0 or parse.tags[i - 1] not in _NOUNS)
        )
    if tag in ("RB", "RBS", "RBR"):
        return (
            dep in ("advmod", "amod", "quantmod")
            and parse.heads[i] == i + 1
            and parse.tags[i + 1] in ("JJ", "VBN", "VBG", "CD")
        )
    return tag == "IN" and dep == "quantmod"


def _closing_quote(parse: Parse, i: int, last: int) -> int:
    """The token of the closing quotation mark of a short quotation inside a noun phrase, 0 where it is none."""
    for j in range(i + 1, min(i + 5, last - 1)):
        if parse.tags[j] in ("''", '"') or parse.words[j] in ("”", '"', "’"):
            return j if j > i + 1 and parse.tags[j + 1] in _INSIDE else 0
        if parse.tags[j] not in _INSIDE and parse.words[j] != "-":
            return 0
    return 0


def _joins(
    parse: Parse, start: int, i: int, last: int, tail: int, known: Known, cues: ActorCues, shouting: bool
) -> bool:
    """Whether "of", "for" or "and" at `i` stands inside an organisation's name."""
    if shouting or i + 1 >= last or not parse.words[i - 1][:1].isupper():
        return False
    after = i + 2 if parse.lower[i + 1] == "the" and i + 2 < last else i + 1
    if not parse.words[after][:1].isupper() or parse.tags[after] not in ("NNP", "NNPS", "NN", "NNS", "JJ"):
        return False
    joiner = parse.lower[i]
    if joiner in ("and", "&"):
        inside = (tail >= 0 or joiner == "&") and after not in known
        return inside and parse.heads[after] in range(start, i) and parse.deps[after] == "conj"
    if start == i - 1 and i - 1 == parse.sentences[parse.sentence_of[i]].first and joiner != "of":
        return False
    if joiner == "of" and tail >= 0:
        return True
    if parse.lower[i - 1] not in cues.org_heads or (after in known and joiner == "on"):
        return False
    return i - start > 1 or parse.tags[i - 1] in _PROPER


def _reaches(parse: Parse, token: int, target: int) -> bool:
    for _ in range(6):
        up = parse.heads[token]
        if up == token:
            return False
        if up == target:
            return True
        token = up
    return False
