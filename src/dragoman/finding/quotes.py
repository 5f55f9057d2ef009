"""Quotations and reported speech: what was said, by which phrase, under which cue (docs/quotes.md).

Grammar decides what a cue attributes; quotation marks decide the rest. A quotation without a cue of its own belongs to
the cue beside it, to the one before it in its paragraph, or to the speaker of the quotation in the paragraph before.
"""

from dataclasses import dataclass
from typing import Literal

from dragoman.finding.quotes_attach import Paragraph
from dragoman.finding.quotes_content import (
    Attribution,
    according_attribution,
    cue_tokens,
    hearsay_attribution,
    verb_attribution,
)
from dragoman.finding.quotes_cues import SpeechCues, load_speech_cues
from dragoman.finding.quotes_marks import quotations
from dragoman.finding.quotes_nominal import adjective_attribution, noun_attribution
from dragoman.finding.quotes_paragraph import assemble
from dragoman.finding.quotes_turns import Label, label, turns
from dragoman.parsing.parse import Parse

__all__ = ["FoundQuote", "SpeechCues", "find_quotes", "load_speech_cues"]


@dataclass(frozen=True, slots=True)
class FoundQuote:
    """Words attributed to a speaker.

    Characters [start, end) of the text: what was said, without the outer quotation marks, from its first word to its
    last where a cue interrupts it. `speaker` and `addressee` are head tokens, `cue` characters of the cue; None if
    unknown.
    """

    start: int
    end: int
    kind: Literal["direct", "indirect", "mixed"]
    speaker: int | None
    cue: tuple[int, int] | None
    addressee: int | None
    rule: str


def find_quotes(parse: Parse, cues: SpeechCues) -> list[FoundQuote]:
    """All attributed speech and writing of a report, in text order, none inside another."""
    paragraphs = _paragraphs(parse)
    for token, kind in cue_tokens(parse, cues):
        paragraph = paragraphs[parse.sentence(token).segment]
        if paragraph.quoted(parse.starts[token]):
            continue
        found = _attribution(parse, token, kind, cues)
        if found is not None:
            paragraph.cues.append(found)
    spoken = _turns(parse, paragraphs, cues)
    narrated = [p for segment, p in paragraphs.items() if segment not in spoken]
    quotes = [
        FoundQuote(s.start, s.end, s.kind, s.speaker, s.cue, s.addressee, s.rule)
        for s in assemble(parse, narrated, cues)
    ]
    for segment, (token, start, end) in spoken.items():
        cue = (parse.starts[token + 1], parse.ends[token + 1])
        body = paragraphs[segment].sentences[0].kind == "body"  # a headline sums up, a transcript gives the words
        quotes.append(FoundQuote(start, end, "direct" if body else "indirect", token, cue, None, "quote.turn"))
    worded = [q for q in quotes if any(c.isalnum() for c in parse.text[q.start : q.end])]
    return sorted(worded, key=lambda q: (q.start, q.end))


def _turns(parse: Parse, paragraphs: dict[int, Paragraph], cues: SpeechCues) -> dict[int, Label]:
    labels = {}
    for segment, paragraph in paragraphs.items():
        found = label(parse, paragraph.sentences)
        if found is not None:
            first = paragraph.sentences[0]
            opening = first.start == parse.sentences[0].start and len(paragraph.sentences) == 1
            labels[segment] = (found, "title" if first.kind != "body" else "opening" if opening else "body")
    if not labels:
        return {}
    speakers = {
        parse.lower[c.speaker]
        for segment, p in paragraphs.items()
        for c in p.cues
        if segment not in labels and c.speaker is not None
    }
    return turns(parse, labels, speakers, cues)


def _attribution(parse: Parse, token: int, kind: str, cues: SpeechCues) -> Attribution | None:
    if kind == "verb":
        return verb_attribution(parse, token, cues)
    if kind == "noun":
        return noun_attribution(parse, token, cues)
    if kind == "adjective":
        return adjective_attribution(parse, token, cues)
    if kind == "hearsay":
        return hearsay_attribution(parse, token)
    return according_attribution(parse, token, cues)


def _paragraphs(parse: Parse) -> dict[int, Paragraph]:
    """The segments by number, with their quotations."""
    spans: dict[int, list[int]] = {}
    for number, sentence in enumerate(parse.sentences):
        spans.setdefault(sentence.segment, []).append(number)
    paragraphs = {}
    for segment, numbers in spans.items():
        sentences = [parse.sentences[n] for n in numbers]
        start, end = sentences[0].start, sentences[-1].end
        paragraphs[segment] = Paragraph(start, end, sentences, quotations(parse.text, start, end))
    return paragraphs
