"""Cut a noun chunk into registry names, nouns, titles, qualifiers, capitalised words and the rest."""

from dragoman.finding.actor_phrases import Atom
from dragoman.finding.noun_chunks import Chunk, Known
from dragoman.parsing.parse import Parse
from dragoman.resolving.entries import Noun, Title
from dragoman.resolving.registry import Registry

_PROPER = frozenset({"NNP", "NNPS"})


def cut(
    parse: Parse, registry: Registry, forms: list[str], known: Known, chunk: Chunk, shouting: bool, opening: int
) -> list[Atom]:
    """The atoms of a chunk in order. Where several readings start at a token the longest wins, a registry name
    before a noun."""
    found: list[Atom] = []
    i = chunk.first
    while i < chunk.last:
        if not forms[i]:
            i += 1
            continue
        atom = _longest(parse, registry, forms, known, i, chunk.last, shouting, opening) or _plain(
            parse, i, shouting, opening
        )
        found.append(atom)
        i = atom.last
    return found


def _longest(
    parse: Parse, registry: Registry, forms: list[str], known: Known, i: int, last: int, shouting: bool, opening: int
) -> Atom | None:
    form = forms[i]
    starts = registry.starts.get(form if " " not in form else form.split(" ", 1)[0], 0)
    name = known.get(i)
    if not starts and name is None:
        return None
    if name is not None and i > 1 and parse.words[i - 1] == "-" and parse.lower[i - 2] in _PARTICLES:
        return None  # "al-Kuwaiti" is a surname
    capital = parse.words[i][:1].isupper() and (i != opening or parse.tags[i] in _PROPER)
    noun_end, noun = _noun(registry, forms, i, last) if starts & 1 else (0, None)
    title_end, title = _title(parse, registry, forms, i, last) if starts & 2 else (0, None)
    qualifier_end = 0
    if starts & 4:
        for end, qualifiers in registry.qualifiers.found(forms, i, last):
            qualifier_end, qualifier = end, qualifiers[0]
            break
    best = max(name[0] if name and name[0] <= last else 0, noun_end, title_end, qualifier_end)
    if best == 0:
        return None
    if name and name[0] == best:
        atom = Atom(i, best, "registry", True)
        atom.aliases = tuple(name[1])
        return atom
    if best in (noun_end, title_end):
        # A capitalised last word that belongs to a longer capitalised run may still be part of a name: `capital` tells.
        atom = Atom(i, best, "noun", capital and parse.words[best - 1][:1].isupper())
        atom.noun = noun if noun_end == best else None
        atom.title = title if title_end == best else None
        if qualifier_end == best and best < last:
            atom.qualifier = qualifier
        return atom
    atom = Atom(i, best, "qualifier", capital)
    atom.qualifier = qualifier
    return atom


def _noun(registry: Registry, forms: list[str], i: int, last: int) -> tuple[int, Noun | None]:
    for end, nouns in registry.nouns.found(forms, i, last):
        return end, nouns[0]
    return 0, None


def _title(parse: Parse, registry: Registry, forms: list[str], i: int, last: int) -> tuple[int, Title | None]:
    for end, titles in registry.titles.found(forms, i, last):
        for title in titles:
            if len(title.short.rstrip(".")) == 1:
                continue  # an initial, not "Monsieur"
            if not title.short or parse.span(i, end) == title.short or parse.span(i, end) + "." == title.short:
                return end, title
    return 0, None


def _plain(parse: Parse, i: int, shouting: bool, opening: int) -> Atom:
    tag, word = parse.tags[i], parse.words[i]
    if tag == "CD" or (parse.deps[i] in ("nummod", "quantmod") and not word[:1].isupper()) or parse.lower[i] in _COUNTS:
        return Atom(i, i + 1, "count", False)
    if word[:1].isupper() and (tag in _PROPER or (not shouting and i != opening and tag in ("NN", "NNS", "JJ", "FW"))):
        return Atom(i, i + 1, "capitalised", True)
    if (tag in _PROPER and parse.lower[i] in _PARTICLES) or (
        i > 1 and parse.words[i - 1] == "-" and parse.words[i - 2][:1].isupper() and len(word) < 4
    ):
        return Atom(i, i + 1, "capitalised", True)
    return Atom(i, i + 1, "word", False)


_COUNTS = frozenset(
    {"least", "more", "fewer", "several", "some", "many", "few", "hundred", "thousand", "dozen", "million"}
)
_PARTICLES = frozenset(
    {"al", "el", "bin", "ibn", "ben", "de", "del", "van", "von", "ul", "abu", "der", "den", "di", "da", "la", "le"}
)
