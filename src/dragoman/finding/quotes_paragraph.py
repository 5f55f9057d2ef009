"""Putting cues and quotation marks of a paragraph together."""

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Literal

from dragoman.finding.quotes_content import Attribution
from dragoman.finding.quotes_cues import SpeechCues
from dragoman.finding.quotes_marks import Quotation
from dragoman.finding.quotes_span import trimmed
from dragoman.parsing.parse import Parse, Sentence

Kind = Literal["direct", "indirect", "mixed"]
_QUOTING = frozenset({"clause", "factual", "addressed", "quoted"})
_BREATH = ",?!—–-…"  # how words in quotation marks end when their cue follows
_FINAL = ".?!:…"
_QUOTE_MARKS = frozenset("“”„«»\"‘’'`")
_LINKS = frozenset({"", ",", ", and", ", but", ", because", "and", "because"})  # between reported and quoted words
_JOINTS = " ,\t\n\u00a0" + "".join(sorted(_QUOTE_MARKS))
_NICKNAME = 12  # characters: Marcia "Cia" Price
_LONGEST_SENTENCE = 1_000  # characters between a cue and the quotation it brings in
_LONGEST_GAP = 200  # characters between a quotation and its cue: a name with its offices

_SWALLOWED = 2  # characters of a quotation that the sentence before it may have been given: '. ". . .'
_RECENT = 20  # quotes back that a paragraph may give again: those of the paragraph before it


@dataclass(slots=True)
class Said:
    """An attribution with its final content, still open to being continued by the next quotation."""

    start: int
    end: int
    kind: Kind
    speaker: int | None
    cue: tuple[int, int] | None
    addressee: int | None
    rule: str
    reach: int  # where the sentence with the cue, or the last quotation, ends: what follows there continues it
    unclosed: bool = False


@dataclass(slots=True)
class Paragraph:
    """A segment: its sentences, its quotations in order, and the cues outside quotation marks, in order."""

    start: int
    end: int
    sentences: list[Sentence]
    marks: list[Quotation]
    cues: list[Attribution] = field(default_factory=list)

    def quoted(self, at: int) -> bool:
        """Whether character `at` stands in quotation marks."""
        i = bisect_right(self.marks, at, key=lambda q: q.start) - 1
        return i >= 0 and at < self.marks[i].end


def assemble(parse: Parse, paragraphs: list[Paragraph], cues: SpeechCues) -> list[Said]:
    """The quotes of a report, in text order, none inside another."""
    done: list[Said] = []
    before: Said | None = None  # what the paragraph before ended with
    for paragraph in paragraphs:
        found = _paragraph(parse, paragraph, cues, before)
        before = None
        for said in found:
            if paragraph.end - said.reach <= 1:
                before = said
        before = _announced(parse, paragraph) or before
        recent = done[-_RECENT:]
        done.extend(s for s in found if s not in recent)
    return done


def _announced(parse: Parse, paragraph: Paragraph) -> Said | None:
    """What a paragraph that ends with a colon announces: "Osei said:", with the words in the next paragraph."""
    if not parse.text[paragraph.start : paragraph.end].rstrip().endswith(":") or not paragraph.cues:
        return None
    cue = paragraph.cues[-1]
    last = paragraph.sentences[-1]
    if cue.start < cue.end or not last.start <= parse.starts[cue.token] < last.end or cue.speaker is None:
        return None
    end = paragraph.end
    return Said(end, end, "indirect", cue.speaker, cue.cue, cue.addressee, "quote.direct", end)


def _paragraph(parse: Parse, paragraph: Paragraph, cues: SpeechCues, before: Said | None) -> list[Said]:
    text = parse.text
    loose: list[Quotation] = []
    for mark in paragraph.marks:
        if not _cover(parse, paragraph, mark) and not _attach(parse, paragraph, mark, cues):
            loose.append(mark)
    found = [_said(parse, paragraph, c) for c in _outermost(parse, paragraph.cues)]
    for said in found:
        if said.kind == "direct":
            _take_coordinated(text, paragraph, said)
    for mark in loose:
        if not _stands_alone(text, paragraph, mark):
            continue
        last = _last_before(found, mark, text)
        if last is None and not text[paragraph.start : mark.outer_start].strip():
            last = before
            if last is not None and last.kind != "indirect":
                last.end, last.reach, last.unclosed = mark.end, mark.outer_end, not mark.closed
                found.append(last)
                continue
        elif last is not None and last.kind != "indirect":
            last.end, last.reach, last.unclosed = mark.end, mark.outer_end, not mark.closed
            continue
        if last is not None:
            announced = last.start == last.end
            cue, rule = (last.cue, last.rule) if announced else (None, "quote.continued")
            addressee = last.addressee if announced else None
            reach, unclosed = mark.outer_end, not mark.closed
            found.append(Said(mark.start, mark.end, "direct", last.speaker, cue, addressee, rule, reach, unclosed))
    found.sort(key=lambda s: (s.start, -s.end))
    return found


def _take_coordinated(text: str, paragraph: Paragraph, said: Said) -> None:
    """Add what is coordinated with a quotation: chanting "Out now" and "No more"."""
    for mark in paragraph.marks:
        if mark.start > said.end and text[said.end : mark.outer_start].strip(_JOINTS) in ("and", "or", ""):
            said.end, said.reach, said.unclosed = mark.end, max(said.reach, mark.outer_end), not mark.closed


def _cover(parse: Parse, paragraph: Paragraph, mark: Quotation) -> bool:
    """Widen the attribution that a quotation lies in, or reaches out of, to all of the quotation."""
    text = parse.text
    for cue in paragraph.cues:
        if cue.start < mark.end and mark.start < cue.end:
            cue.start, cue.end = min(cue.start, mark.start), max(cue.end, mark.end)
            more = any(m.start > mark.end and m.start < cue.end for m in paragraph.marks)
            if text[mark.end - 1] == "," and not more and cue.start > parse.starts[cue.token]:
                cue.end = mark.end  # said ".., .." when asked ..
            return True
    return False


def _attach(parse: Parse, paragraph: Paragraph, mark: Quotation, cues: SpeechCues) -> bool:
    """Give a quotation that no content reaches to the cue after it, or before it, in its sentence."""
    text = parse.text
    if _is_title(parse, mark):
        return False
    after = _cue_after(parse, paragraph, mark, cues)
    if after is not None:
        if after.start >= parse.ends[after.token] and parse.text[after.start - 1 : after.start] not in _QUOTE_MARKS:
            after.start = after.end  # the clause after the cue is no part of what stands before it
        _extend(after, mark)
        opening = _sentence_at(paragraph, mark.outer_start).start
        if text[mark.start].islower() and not any(
            opening <= parse.starts[c.token] < mark.start for c in paragraph.cues
        ):
            after.start = min(after.start, opening)  # the sentence before the marks is reported, too
        return True
    ahead = text[max(paragraph.start, mark.outer_start - _LONGEST_GAP) : mark.outer_start].rstrip()
    for cue in reversed(paragraph.cues):
        at = parse.starts[cue.token]
        if at >= mark.outer_start:
            continue
        gap = text[parse.ends[cue.token] : mark.outer_start]
        if len(gap) > _LONGEST_SENTENCE or _breaks(gap):
            return False
        empty = cue.start == cue.end
        lists = cues.verbs.get(parse.lemmas[cue.token], frozenset())
        if cue.end <= at and not empty:  # "..," he said, ".."
            if len(gap) <= _LONGEST_GAP and (ahead[-1:] in ",:—–-" or ahead.endswith((", and", ", but"))):
                _extend(cue, mark)
                return True
            return False
        if (
            not empty
            and cue.end <= mark.outer_start
            and (ahead[-1:] == ":" or text[cue.end : mark.outer_start].strip() in _LINKS)
        ):
            _extend(cue, mark)  # wrote that it was over: ".."
            return True
        if not empty:
            continue
        if lists & _QUOTING and (ahead[-1:] in ",:" or len(gap) < 3 or _under(parse, mark, cue.token)):
            _extend(cue, mark)
            if ahead[-1:] not in ",:" and len(gap) >= 3:
                _widen_to_phrase(parse, cue, mark, "predicate" in lists)
            return True
        if (
            lists
            and len(gap.split()) <= 4
            and _under(parse, mark, cue.token)
            and len(text[mark.start : mark.end].split()) > 1
        ):
            _extend(cue, mark)
            _widen_to_phrase(parse, cue, mark, "predicate" in lists)
            return True
    return False


def _widen_to_phrase(parse: Parse, cue: Attribution, mark: Quotation, predicate: bool) -> None:
    """Give a cue all of the phrase that holds its words in marks: "likened them to [a “viper” in a song]"."""
    first = bisect_right(parse.starts, mark.start) - 1
    while first > cue.token and parse.heads[first] != cue.token and parse.heads[first] != first:
        first = parse.heads[first]
    if predicate:  # "called the plan 'a gift to ..'"
        cue.start = parse.ends[cue.token]
    if first > cue.token and parse.heads[first] == cue.token:
        cue.start = min(cue.start, max(parse.starts[parse.left_edge(first)], parse.ends[cue.token]))
        cue.end = max(cue.end, parse.ends[parse.right_edge(first)])


def _is_title(parse: Parse, mark: Quotation) -> bool:
    """Whether a short quotation after a preposition or article is a name: on "Face the Nation," he .."""
    first = bisect_right(parse.starts, mark.outer_start - 1) - 1
    if first < 0 or parse.pos[first] not in ("ADP", "DET", "PART") or parse.lower[first] == "that":
        return False
    return parse.text[mark.start].isupper() and len(parse.text[mark.start : mark.end].split()) <= 6


def _sentence_at(paragraph: Paragraph, at: int) -> Sentence:
    i = bisect_right(paragraph.sentences, at, key=lambda s: s.start) - 1
    return paragraph.sentences[max(i, 0)]


def _cue_after(parse: Parse, paragraph: Paragraph, mark: Quotation, cues: SpeechCues) -> Attribution | None:
    text = parse.text
    whole = text[mark.end - 1] == "."
    if text[mark.end - 1] not in _BREATH + "." and text[mark.outer_end : mark.outer_end + 1] not in (",", "—", "–"):
        return None
    for cue in paragraph.cues:
        at = parse.starts[cue.token]
        if at < mark.outer_end:
            continue
        gap = text[mark.outer_end : at]
        if (
            len(gap) > _LONGEST_GAP
            or _breaks(gap)
            or any(
                mark.outer_end < m.start and m.outer_start < at and m.end - m.start > _NICKNAME for m in paragraph.marks
            )
        ):
            return None
        if not cues.verbs.get(parse.lemmas[cue.token], frozenset()) & _QUOTING:
            continue
        if cue.speaker is not None and parse.starts[cue.speaker] < mark.start:
            continue
        begun = text[mark.end - 1] in "?!" and cue.start < cue.end and cue.start > at  # a sentence of its own follows
        if begun or (whole and (cue.start < cue.end or parse.sentence(cue.token).end - parse.ends[cue.token] > 2)):
            continue  # after a full stop, only a bare "he said."
        return cue
    return None


def _breaks(gap: str) -> bool:
    """Whether a sentence ends within `gap`; abbreviations such as "Rep." and initials are taken for no end."""
    for i in range(1, len(gap) - 1):
        if gap[i] in ".?!" and gap[i + 1].isspace():
            word = gap[:i].rsplit(None, 1)
            if (
                gap[i] != "."
                or not word
                or (len(word[-1]) > 4 and word[-1][:1].islower())
                or not word[-1][:1].isupper()
            ):
                return True
    return False


def _under(parse: Parse, mark: Quotation, token: int) -> bool:
    """Whether the quotation's first word depends on `token`."""
    first = bisect_right(parse.starts, mark.start) - 1
    if first < 0:
        return False
    if parse.starts[first] < mark.start and first + 1 < len(parse):
        first += 1
    return token in parse.ancestors(first)


def _extend(cue: Attribution, mark: Quotation) -> None:
    if cue.start == cue.end:
        cue.start, cue.end = mark.start, mark.end
    else:
        cue.start, cue.end = min(cue.start, mark.start), max(cue.end, mark.end)


def _outermost(parse: Parse, cues: list[Attribution]) -> list[Attribution]:
    """Attributions with content, less those whose cue or content lies in another's."""
    ranked = sorted((c for c in cues if c.start < c.end), key=lambda c: (c.start, -c.end))
    kept: list[Attribution] = []
    for cue in ranked:
        if kept and cue.end <= kept[-1].end:
            cut = _next_clause(parse, kept[-1], cue)
            if cut is None:
                continue
            kept[-1].end = cut
            if parse.tags[cue.token] == "VBG":
                cue.speaker = kept[-1].speaker  # "said .., adding ..": one speaker
        kept.append(cue)
    return kept


def _next_clause(parse: Parse, outer: Attribution, inner: Attribution) -> int | None:
    """Where the outer content ends when the inner cue opens a clause of its own: "said X, adding Y"."""
    if (
        inner.end < outer.end - 1
        or parse.deps[inner.token] not in ("advcl", "conj", "acl", "xcomp", "ccomp")
        or outer.token > inner.token
    ):
        return None
    edge = parse.left_edge(inner.token)
    if parse.lower[edge] in ("and", "but", "while"):
        edge -= 1
    elif parse.words[edge - 1] in ("and", "but", "while"):
        edge -= 2
    elif parse.tags[inner.token] != "VBG" or edge != inner.token:
        return None
    if parse.words[edge] != ",":
        edge -= 1
    if edge <= outer.token or parse.words[edge] != "," or parse.starts[edge] <= outer.start:
        return None
    return parse.starts[edge]


def _said(parse: Parse, paragraph: Paragraph, cue: Attribution) -> Said:
    text = parse.text
    start, end = trimmed(text, cue.start, cue.end)
    kind: Kind = "indirect"
    unclosed = False
    reach = parse.sentence(cue.token).end
    for mark in paragraph.marks:
        if mark.start < end and start < mark.end:
            scolded = start < mark.outer_start < mark.end <= parse.starts[cue.token]
            if scolded and text.endswith(": ", start, mark.outer_start):
                start = mark.start  # Osei scolded them: ".." she said
            if mark.outer_start <= start + 1 and kind == "indirect":
                start = mark.start
                kind = "direct" if mark.end >= end - 1 or mark.end < parse.starts[cue.token] < end else "mixed"
            elif kind == "indirect":
                kind = "mixed"
            if mark.outer_end >= end:  # an opening mark within the words keeps its closing one
                end = mark.end if kind == "direct" or mark.start <= start else mark.outer_end
            unclosed = not mark.closed
            reach = max(reach, mark.outer_end)
    if kind != "direct" and text.endswith(".", start, end) and _full_stop(parse, end):
        end -= 1
    rule = "quote.direct" if kind == "direct" else cue.rule
    return Said(start, end, kind, cue.speaker, cue.cue, cue.addressee, rule, reach, unclosed)


def _full_stop(parse: Parse, end: int) -> bool:
    """Whether the character before `end` is a full stop of its own, not an abbreviation's."""
    return parse.starts[bisect_right(parse.starts, end - 1) - 1] == end - 1


def _stands_alone(text: str, paragraph: Paragraph, mark: Quotation) -> bool:
    """Whether a quotation is whole sentences of its own."""
    ahead = text[max(paragraph.start, mark.outer_start - _LONGEST_GAP) : mark.outer_start].rstrip().rstrip("\"”’'»")
    if ahead and ahead[-1] not in _FINAL:
        return False
    said = text[mark.start : mark.end].strip().rstrip("'’”")
    return len(said.split()) > 1 and (
        said[-1] in _FINAL + "—–-" or text[mark.outer_end : mark.outer_end + 1] in (".", "?", "!")
    )


def _last_before(found: list[Said], mark: Quotation, text: str) -> Said | None:
    """The attribution that ends, with its sentence, right where a quotation begins."""
    fallback = None
    for said in reversed(found):  # a closing-shaped mark that opens may have been counted to the sentence before
        if said.reach <= mark.start + _SWALLOWED and not text[said.reach : mark.outer_start].strip():
            if said.kind != "indirect":
                return said
            fallback = fallback or said
    return fallback
