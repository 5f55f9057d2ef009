"""Slips of the parser that are mended: where a phrase hangs afterwards."""

import pytest

from dragoman.coder import Coder


@pytest.mark.parametrize(
    ("text", "word", "dep", "head"),
    [
        ("Militants abducted up to 40 Chadian shepherds.", "shepherds", "dobj", "abducted"),
        ("Peru granted asylum to five judges holed up in a villa.", "judges", "pobj", "to"),
    ],
)
def test_repaired(text: str, word: str, dep: str, head: str, coder: Coder) -> None:
    report = coder.reader.from_any(text)
    parse = next(iter(coder.parser.parse([report])))[1]
    token = parse.words.index(word)
    assert (parse.deps[token], parse.words[parse.heads[token]]) == (dep, head)
    assert token in parse.children[parse.heads[token]]
    assert sorted(t for t in range(len(parse)) if parse.heads[t] != t) == sorted(
        c for children in parse.children for c in children
    )
