"""Sentence boundaries that need no parser: a full stop that is a token of its own ends the sentence.

The tokenizer keeps the stop of an abbreviation in its token ("Mr.", "U.S."), so that a lone one before a capital is an
end; the statistical parser sometimes runs on over it. The parser keeps boundaries that are set before it.
"""

from typing import TYPE_CHECKING

from spacy.language import Language

if TYPE_CHECKING:
    from spacy.tokens import Doc

BOUNDARIES = "dragoman_boundaries"
_STOPS = frozenset({".", "?", "!"})
_CLOSING = frozenset({'"', "”", "’", "'", "''", ")", "]", "»"})


@Language.component(BOUNDARIES)
def mark_boundaries(doc: "Doc") -> "Doc":
    """Set a sentence start after each lone stop (and closing marks) that a capital, digit or opening quote follows."""
    strings = doc.vocab.strings
    stops = {strings[s] for s in _STOPS}
    orths = doc.to_array("ORTH").tolist()
    last = len(orths) - 1
    for i, orth in enumerate(orths):
        if orth not in stops or i >= last or (i and len(doc[i - 1].text) == 1 and doc[i - 1].text.isupper()):
            continue
        following = i + 1
        while following < last and doc[following].text in _CLOSING and not doc[following - 1].whitespace_:
            following += 1
        if doc[following - 1].whitespace_ and not doc[following].text[:1].islower():
            doc[following].is_sent_start = True
    return doc
