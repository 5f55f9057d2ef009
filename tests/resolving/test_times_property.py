"""Whatever the words and however parsed: no exception, offsets hold, intervals in order, same in, same out."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.parsing.parse import Parse, Sentence
from dragoman.resolving.times import find_times, load_time_cues

CUES = load_time_cues()
WORDS = sorted(
    {*CUES.months, *CUES.weekdays, *CUES.units, *CUES.numbers, *CUES.shifts, *CUES.positions, *CUES.seasons}
    | {
        word
        for phrases in (CUES.phrases, CUES.offsets, CUES.relations)
        for o in phrases.values()
        for p, _ in o
        for word in p
    }
    | {
        "the",
        "of",
        "-",
        ",",
        "'s",
        "1999",
        "2021",
        "12",
        "31",
        "30th",
        "1990s",
        "2/19/2021",
        "0600",
        "gmt",
        "3:30",
        "½",
        "²",
    }
    | {"left", "will", "said", "x"}
)
TAGS = ("NN", "NNS", "NNP", "IN", "VBD", "VB", "VBZ", "CD", "DT", "JJ", "TO")
DEPS = ("pobj", "prep", "npadvmod", "nummod", "compound", "amod", "dobj", "aux", "xcomp", "ROOT")
POS = {"VBD": "VERB", "VB": "VERB", "VBZ": "VERB", "NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN"}


@st.composite
def parses(draw: st.DrawFn) -> Parse:
    words = draw(st.lists(st.one_of(st.sampled_from(WORDS), st.text(min_size=1, max_size=6)), min_size=1, max_size=14))
    words = [word.title() if draw(st.booleans()) else word for word in words]
    parse, at = Parse(" ".join(words)), 0
    for word in words:
        tag = draw(st.sampled_from(TAGS))
        parse.words.append(word)
        parse.lower.append(word.lower())
        parse.lemmas.append(word.lower())
        parse.tags.append(tag)
        parse.pos.append(POS.get(tag, "X"))
        parse.deps.append(draw(st.sampled_from(DEPS)))
        parse.heads.append(draw(st.integers(0, len(words) - 1)))
        parse.starts.append(at)
        parse.ends.append(at + len(word))
        parse.children.append([])
        parse.sentence_of.append(0)
        at += len(word) + 1
    for i, head in enumerate(parse.heads):
        if head != i:
            parse.children[head].append(i)
    parse.sentences.append(Sentence(0, len(words), 0, len(parse.text), 0, "body"))
    return parse


@settings(max_examples=400, deadline=None)
@given(parses(), st.one_of(st.none(), st.dates(), st.sampled_from([date.min, date.max])))
def test_any_words(parse: Parse, published: date | None) -> None:
    mentions = find_times(parse, published, CUES)
    end = 0
    for mention in mentions:
        assert parse.text[mention.start : mention.end] == mention.text
        assert end <= mention.start < mention.end
        assert mention.first <= mention.head < mention.last
        if mention.earliest and mention.latest:
            assert mention.earliest <= mention.latest
        if mention.named:
            assert mention.named[0] <= mention.named[1]
        end = mention.end
    assert mentions == find_times(parse, published, CUES)
