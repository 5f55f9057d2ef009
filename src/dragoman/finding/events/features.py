"""What the learned classifier sees of a report and of a candidate word.

A feature is a name and an amount. Its name begins with the part of the report it was seen in: `t` title, `l` the first
two sentences of the body, `a` both; then stands what was seen: a word's lemma, `~` its first letters, two neighbours,
or a word with the word it governs and the relation between them. Amounts are scaled so that each part's words have a
fixed length together: a long sentence weighs no more than a short one. Words after the lead are not looked at: on
stories of unseen headline templates they changed nothing (docs/classifier.md).

What the lexicon knows is seen too: `x` an event that it found, `d` a pattern that held but gave no event, and `k` the
types in whose patterns the words of title or lead stand, whether or not one of those patterns holds.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from dragoman.finding.events.word_types import WordTypes
from dragoman.parsing.parse import Parse

Features = dict[str, float]

BIAS = "1"
_HEADS = ("title", "dek", "heading")
_LEAD = 2  # sentences of the body that are its lead
_STEM = 6  # letters that the forms and derivations of a word mostly share: "reject", "rejected", "rejection"
_LONGEST = 160  # tokens of a part that are looked at
_PART = {"t": 2.5, "l": 1.0, "a": 1.5}
_KNOWN = {"t": 0.5, "l": 0.25}  # of what the lexicon's words point to, up to ...
_ENOUGH = 2.0  # ... this many words' worth
_DROPPED = {"t": 1.0, "l": 0.7, "b": 0.3}
_RELATIONS = frozenset(
    {"nsubj", "nsubjpass", "dobj", "prt", "prep", "pobj", "xcomp", "ccomp", "acomp", "amod", "compound", "attr", "neg",
     "agent", "aux"}
)  # fmt: skip
_WORDS = frozenset({"VERB", "NOUN", "ADJ", "PROPN", "AUX", "ADV"})
_OPEN = frozenset({"VERB", "NOUN", "ADJ", "PROPN"})


@dataclass(frozen=True, slots=True)
class Seen:
    """An event that the lexicon found: its type and status, and the token it stands at.

    `dropped`: its pattern held, but another event covers it or nobody whom event data is about has a role in it.
    """

    type: str
    status: str
    reported: bool
    trigger: int
    dropped: bool = False


@dataclass(frozen=True, slots=True)
class Pieces:
    """Features before their parts are written into their names: part, words and the amounts' scale; and the others.

    Looking words up part by part spares the classifier most of its strings.
    """

    words: list[tuple[str, Features, float]]
    others: Features

    def named(self) -> Features:
        """All features by their full names."""
        out = dict(self.others)
        for part, words, scale in self.words:
            for name, amount in words.items():
                out[f"{part}:{name}"] = amount * scale
        return out


def report_pieces(parse: Parse, seen: Sequence[Seen], known: WordTypes) -> Pieces:
    """Features of a whole report, for the type it is about."""
    head, lead = parts(parse)
    pieces = pieces_of(parse, head, lead, known)
    add_seen(pieces.others, parse, seen, head[-1] + 1 if head else 0, lead[-1] + 1 if lead else 0)
    return pieces


def pieces_of(parse: Parse, head: Sequence[int], lead: Sequence[int], known: WordTypes) -> Pieces:
    """Features of some tokens read as a report's title and as its lead; either may be empty."""
    title, first = words_of(parse, head), words_of(parse, lead)
    both = first | title if title and first else title or first
    found = [
        (part, words, _PART[part] / _length(words))
        for part, words in (("t", title), ("l", first), ("a", both))
        if words
    ]
    return Pieces(found, {BIAS: 1.0, **_known("t", title, known), **_known("l", first, known)})


def parts(parse: Parse) -> tuple[list[int], list[int]]:
    """Tokens of title and dek, and of the lead, in text order, each up to a limit."""
    head: list[int] = []
    lead: list[int] = []
    opened = 0
    for sentence in parse.sentences:
        if sentence.kind in _HEADS:
            if not opened:
                head.extend(range(sentence.first, sentence.last))
        else:
            lead.extend(range(sentence.first, sentence.last))
            opened += 1
            if opened == _LEAD:
                break
    return head[:_LONGEST], lead[:_LONGEST]


def words_of(parse: Parse, tokens: Sequence[int]) -> Features:
    """Lemmas, stems, neighbours and governed words of a stretch, without part and unscaled."""
    out: Features = {}
    before = ""
    for i in tokens:
        pos = parse.pos[i]
        if pos in ("PUNCT", "SPACE", "SYM"):
            before = ""
            continue
        lemma = shape(parse, i)
        if pos in _OPEN or pos in _WORDS:
            out[lemma] = 1.0
            if len(lemma) > _STEM:
                out[stem(lemma)] = 0.7
        if before:
            out[before + " " + lemma] = 0.7
        before = lemma
        head = parse.heads[i]
        if head != i and parse.deps[i] in _RELATIONS:
            out[shape(parse, head) + ">" + parse.deps[i] + ">" + lemma] = 0.7
    return out


def shape(parse: Parse, i: int) -> str:
    """A token's lemma in lower case; `#` for a number. Names in headline capitals lose a plural's ending."""
    pos = parse.pos[i]
    if pos == "NUM":
        return "#"
    if pos == "PROPN":
        word = parse.lower[i]
        return word[:-1] if len(word) > 4 and word.endswith("s") and not word.endswith("ss") else word
    return parse.lemmas[i].lower()


def stem(word: str) -> str:
    """The feature of a word's first letters."""
    return "~" + word[:_STEM]


def _known(part: str, words: Features, known: WordTypes) -> Features:
    """The types that a part's words point to, by the lexicon."""
    sums: Features = {}
    for word in words:
        for type_, share in known.get(word, ()):
            sums[type_] = sums.get(type_, 0.0) + share
    return {f"k{part}:{type_}": min(amount, _ENOUGH) * _KNOWN[part] for type_, amount in sums.items()}


def _length(words: Features) -> float:
    return sqrt(sum(v * v for v in words.values()))


def add_seen(out: Features, parse: Parse, seen: Sequence[Seen], title_end: int, lead_end: int) -> None:
    """Add what the lexicon found: each type with the part it was found in, and there with its status."""
    for event in seen:
        part = "t" if event.trigger < title_end else "l" if event.trigger < lead_end else "b"
        if event.dropped:
            out[f"d{part}:{event.type}"] = _DROPPED[part]
            continue
        name = f"x{part}:{event.type}"
        if part == "b":
            out[name] = min(out.get(name, 0.0) + 0.25, 1.0)
            continue
        out[name] = 1.0
        out[f"{name}:{'reported' if event.reported else event.status}"] = 0.5
