"""Sentences as one reads them: pieces that the parser cut apart without a full stop are put together again."""

from collections.abc import Iterator

from dragoman.parsing.parse import Parse, Sentence

_ENDS = frozenset({".", "!", "?", "…", ";", ":", "”", '"', "''", "’"})


def whole_sentences(parse: Parse) -> Iterator[Sentence]:
    """The sentences of a parse; a piece that ends without a closing mark takes in the next one of its paragraph."""
    open_: Sentence | None = None
    for sentence in parse.sentences:
        if open_ is not None and open_.segment == sentence.segment and not _closed(parse, open_):
            open_ = Sentence(open_.first, sentence.last, open_.start, sentence.end, open_.segment, open_.kind)
            continue
        if open_ is not None:
            yield open_
        open_ = sentence
    if open_ is not None:
        yield open_


def _closed(parse: Parse, sentence: Sentence) -> bool:
    last = parse.words[sentence.last - 1]
    return last in _ENDS or last.endswith((".", "!", "?")) or sentence.last - sentence.first > 120
