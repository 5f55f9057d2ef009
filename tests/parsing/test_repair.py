"""Slips of the parser that are mended: where a phrase hangs afterwards."""

from itertools import islice

import pytest

from dragoman.coder import Coder
from dragoman.parsing.parse import Parse
from dragoman.parsing.repair import repair


@pytest.mark.parametrize(
    ("text", "word", "dep", "head"),
    [
        ("Militants abducted up to 40 Chadian shepherds.", "shepherds", "dobj", "abducted"),
        ("Peru granted asylum to five judges holed up in a villa.", "judges", "pobj", "to"),
        ("Ana Ruiz of Milan and Leo Vaca of Rome were taken hostage.", "Vaca", "conj", "Ruiz"),
        ("The rebels attacked the mill, the offices' guard, and the council.", "council", "conj", "mill"),
        ("The bodies of the monks shot last Friday (17 May) by masked men were buried.", "by", "agent", "shot"),
        ("The union condemned the kidnapping and murder on 5 May of Leo Vaca.", "of", "prep", "murder"),
        ("They burned three cars on the main road-- a van, a fuel truck and a jeep.", "van", "appos", "cars"),
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


def test_a_repair_keeps_the_tree() -> None:
    """A preposition under the very participle whose noun it would hold is left alone: the tree must stay one."""
    parse = Parse("x")
    rows = [  # word, tag, pos, dep, head
        ("talks", "NNS", "NOUN", "ROOT", 0),
        ("with", "IN", "ADP", "prep", 3),
        ("rebels", "NNS", "NOUN", "nsubj", 4),
        ("so", "RB", "ADV", "advmod", 4),
        ("led", "VBN", "VERB", "acl", 0),
    ]
    for number, (word, tag, pos, dep, head) in enumerate(rows):
        parse.words.append(word)
        parse.lower.append(word)
        parse.lemmas.append(word)
        parse.tags.append(tag)
        parse.pos.append(pos)
        parse.deps.append(dep)
        parse.heads.append(head)
        parse.starts.append(number)
        parse.ends.append(number)
        parse.sentence_of.append(0)
    parse.children = [[c for c in range(len(rows)) if parse.heads[c] == t and c != t] for t in range(len(rows))]
    repair(parse)
    for token in range(len(rows)):
        assert len(list(islice(parse.ancestors(token), len(rows) + 1))) <= len(rows)
