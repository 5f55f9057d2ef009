"""Putting cues and quotation marks of a paragraph together."""

from bisect import bisect_right
from dataclasses import dataclass
from typing import Literal

from dragoman.finding.quotes_attach import LONGEST_GAP, QUOTE_MARKS, Paragraph, attach, cover
from dragoman.finding.quotes_content import Attribution
from dragoman.finding.quotes_cues import SpeechCues
from dragoman.finding.quotes_marks import Quotation
from dragoman.finding.quotes_span import trimmed
from dragoman.parsing.parse import Parse

Kind = Literal["direct", "indirect", "mixed"]
_FINAL = ".?!:…"
_JOINTS = " ,\t\n\u00a0" + "".join(sorted(QUOTE_MARKS))
_BESIDE = frozenset({"after", "as", "while", "before", "despite", "with"})
_LISTING = frozenset({"a", "an", "and a", "and an", "or a", "the", "and the", "who is", "and as", "and as a"})
_JOINT = 16  # characters of such a joint, commas and marks with it
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


def assemble(parse: Parse, paragraphs: list[Paragraph], cues: SpeechCues) -> list[Said]:
    """The quotes of a report, in text order, none inside another."""
    done: list[Said] = []
    before: Said | None = None  # what the paragraph before ended with
    opened: int | None = None  # where words began that no paragraph so far closed or gave a speaker
    for paragraph in paragraphs:
        found = _paragraph(parse, paragraph, cues, before)
        first = paragraph.marks[0] if paragraph.marks else None
        heads = first is not None and not parse.text[paragraph.start : first.outer_start].strip()
        if first is None or not heads:
            opened = None
        elif opened is not None and found and found[0].kind == "direct" and found[0].start == first.start:
            found[0].start, opened = opened, None  # "We came. / "We left," Osei said: one quote
        elif found or first.closed:
            opened = None
        elif opened is None:
            opened = first.start
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
        if not cover(parse, paragraph, mark) and not attach(parse, paragraph, mark, cues):
            loose.append(mark)
    found = [_said(parse, paragraph, c) for c in _outermost(parse, paragraph.cues)]
    for said in found:
        if said.kind != "indirect":
            _take_coordinated(parse, paragraph, said)
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


def _take_coordinated(parse: Parse, paragraph: Paragraph, said: Said) -> None:
    """Add what is coordinated with a quotation: chanting "Out now" and "No more", called it a "farce" and a "trap"."""
    text = parse.text
    for mark in paragraph.marks:
        if mark.start <= said.end or mark.outer_start - said.end > _JOINT:
            continue
        gap = text[said.end : mark.outer_start].strip(_JOINTS).lower()
        listed = said.kind == "mixed" and gap in _LISTING
        if gap in ("and", "or", "") or listed:
            if said.kind == "mixed" and _at(parse, said.end) != _at(parse, mark.start):
                break
            closing = mark.end if said.kind == "direct" else mark.outer_end
            said.end, said.reach, said.unclosed = closing, max(said.reach, mark.outer_end), not mark.closed


def _at(parse: Parse, at: int) -> int:
    """The number of the sentence with character `at`."""
    return max(bisect_right(parse.sentences, at, key=lambda s: s.start) - 1, 0)


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
            if parse.tags[cue.token] == "VBG" and parse.child(cue.token, "nsubj") is None:
                cue.speaker = kept[-1].speaker  # "said .., adding ..": one speaker
        kept.append(cue)
    return kept


def _next_clause(parse: Parse, outer: Attribution, inner: Attribution) -> int | None:
    """Where the outer content ends when the inner cue opens a clause of its own: "said X, adding Y"."""
    beside = _told_beside(parse, outer, inner) if inner.end >= outer.end - 1 else None
    if beside is not None:
        return beside
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


def _told_beside(parse: Parse, outer: Attribution, inner: Attribution) -> int | None:
    """Where a clause of circumstance with a cue of its own begins: "with Lee saying ..", "after Lee denied .."."""
    clause = inner.token
    if parse.deps[clause] == "pcomp" and parse.lower[parse.heads[clause]] in _BESIDE:
        clause = parse.heads[clause]
    elif parse.deps[clause] == "relcl" and parse.words[parse.left_edge(clause) - 1] in (",", "—", "–", "--"):
        pass
    elif parse.deps[clause] != "advcl" or parse.lower[parse.left_edge(clause)] not in _BESIDE:
        return None
    edge = parse.left_edge(clause)
    if parse.starts[edge] <= outer.start or edge <= outer.token or outer.token > inner.token:
        return None
    return parse.ends[edge - 1]


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
    ahead = text[max(paragraph.start, mark.outer_start - LONGEST_GAP) : mark.outer_start].rstrip().rstrip("\"”’'»")
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
