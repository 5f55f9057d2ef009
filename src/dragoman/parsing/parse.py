"""A report's parse as parallel columns: what the finding stage reads, whichever parser made it.

Tokens are numbered through the report. Plain lists are several times quicker to walk than a parser's token objects, and
keep every later stage independent of the parser. Part-of-speech tags are Penn Treebank (`tags`) and universal (`pos`);
dependency labels are ClearNLP's, as spaCy's English pipelines give them (nsubj, dobj, pobj, prep, xcomp, relcl ...).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens `first` to `last` (exclusive), characters `start` to `end`, in segment number `segment` of the report."""

    first: int
    last: int
    start: int
    end: int
    segment: int
    kind: str


@dataclass(slots=True)
class Parse:
    """Columns over tokens (same length), and the sentences over them.

    `heads[i]` is the token number of i's head, i itself for a root. `starts`/`ends` are offsets into `text`.
    `children[i]` are i's dependents in text order. Whitespace tokens are left out.
    """

    text: str
    words: list[str] = field(default_factory=list)
    lower: list[str] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    pos: list[str] = field(default_factory=list)
    deps: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    children: list[list[int]] = field(default_factory=list)
    sentence_of: list[int] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    entities: dict[int, tuple[int, str]] = field(
        default_factory=dict
    )  # first token -> (last exclusive, label), if the model has NER

    def __len__(self) -> int:
        return len(self.words)

    def span(self, first: int, last: int) -> str:
        """The text of tokens `first` to `last` (exclusive)."""
        return self.text[self.starts[first] : self.ends[last - 1]]

    def left_edge(self, token: int) -> int:
        """The first token of `token`'s subtree."""
        while self.children[token] and self.children[token][0] < token:
            token = self.children[token][0]
        return token

    def right_edge(self, token: int) -> int:
        """The last token of `token`'s subtree (inclusive)."""
        while self.children[token] and self.children[token][-1] > token:
            token = self.children[token][-1]
        return token

    def subtree(self, token: int) -> Iterator[int]:
        """`token` and all that hang on it, in no particular order."""
        stack = [token]
        while stack:
            top = stack.pop()
            yield top
            stack.extend(self.children[top])

    def child(self, token: int, *deps: str) -> int | None:
        """The first dependent of `token` with one of the labels, or None."""
        for c in self.children[token]:
            if self.deps[c] in deps:
                return c
        return None

    def conjuncts(self, token: int) -> list[int]:
        """`token` and what is coordinated after it: "A, B and C" from A gives [A, B, C]."""
        found = [token]
        for t in found:
            found.extend(c for c in self.children[t] if self.deps[c] == "conj")
        return found

    def ancestors(self, token: int) -> Iterator[int]:
        """The heads above `token`, nearest first."""
        while self.heads[token] != token:
            token = self.heads[token]
            yield token

    def sentence(self, token: int) -> Sentence:
        """The sentence that `token` stands in."""
        return self.sentences[self.sentence_of[token]]
