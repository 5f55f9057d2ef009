"""Which types a word points to, by the patterns of the lexicon that it stands in.

A pattern asks for a whole construction. Where that is missing, its words still tell something: "lockdown" stands in
patterns of COERCE only, "declare" in those of many types. The classifier sees this of every word (`k` features), so
that it knows the lexicon's whole vocabulary and not just the words of the reports that it was trained on.
"""

from collections.abc import Mapping, Sequence

from dragoman.finding.events.lexicon import Lexicon, Pattern

WordTypes = Mapping[str, Sequence[tuple[str, float]]]

_SLOT = 0.7  # a word that a pattern asks for beside its trigger counts less, and less the more such words would do
_LEAST = 0.1  # a type with a smaller share of a word's patterns says nothing


def word_types(lexicon: Lexicon) -> dict[str, tuple[tuple[str, float], ...]]:
    """Lemma -> (type, share of the word's patterns that have it), for shares that say something."""
    counts: dict[str, dict[str, float]] = {}
    for pattern in lexicon.patterns:
        for word, amount in _words(pattern):
            types = counts.setdefault(word, {})
            types[pattern.type] = types.get(pattern.type, 0.0) + amount
    return {word: _shares(types) for word, types in counts.items()}


def _words(pattern: Pattern) -> list[tuple[str, float]]:
    words = [(lemma.partition("_")[0], 1.0) for lemma in pattern.lemmas]
    for slot in pattern.slots:
        words += [(lemma, _SLOT / len(slot.lemmas) ** 0.5) for lemma in sorted(slot.lemmas)]
    return words


def _shares(types: dict[str, float]) -> tuple[tuple[str, float], ...]:
    total = sum(types.values())
    return tuple((name, amount / total) for name, amount in sorted(types.items()) if amount / total >= _LEAST)
