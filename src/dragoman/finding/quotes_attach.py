"""Which cue a quotation belongs to: the one whose words it is part of, the one after it, or the one before."""

from bisect import bisect_right
from dataclasses import dataclass, field

from dragoman.finding.quotes_content import Attribution
from dragoman.finding.quotes_cues import SpeechCues
from dragoman.finding.quotes_marks import Quotation
from dragoman.parsing.parse import Parse, Sentence

QUOTE_MARKS = frozenset("“”„«»\"‘’'`")
_QUOTING = frozenset({"clause", "factual", "addressed", "quoted"})
_BREATH = ",?!—–-…"  # how words in quotation marks end when their cue follows
_LINKS = frozenset({"", ",", ", and", ", but", ", because", "and", "because"})  # between reported and quoted words
_LONGEST_TITLE = 6  # words
_NICKNAME = 12  # characters: Marcia "Cia" Price
_LONGEST_SENTENCE = 1_000  # characters between a cue and the quotation it brings in
LONGEST_GAP = 200  # characters between a quotation and its cue: a name with its offices


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


def cover(parse: Parse, paragraph: Paragraph, mark: Quotation) -> bool:
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


def attach(parse: Parse, paragraph: Paragraph, mark: Quotation, cues: SpeechCues) -> bool:
    """Give a quotation that no content reaches to the cue after it, or before it, in its sentence."""
    text = parse.text
    if _is_title(parse, mark, cues):
        return False
    after = _cue_after(parse, paragraph, mark, cues)
    if after is not None:
        if after.start >= parse.ends[after.token] and parse.text[after.start - 1 : after.start] not in QUOTE_MARKS:
            after.start = after.end  # the clause after the cue is no part of what stands before it
        _extend(after, mark)
        opening = _sentence_at(paragraph, mark.outer_start).start
        if text[mark.start].islower() and not any(
            opening <= parse.starts[c.token] < mark.start for c in paragraph.cues
        ):
            after.start = min(after.start, opening)  # the sentence before the marks is reported, too
        return True
    ahead = text[max(paragraph.start, mark.outer_start - LONGEST_GAP) : mark.outer_start].rstrip()
    for cue in reversed(paragraph.cues):
        at = parse.starts[cue.token]
        if at >= mark.outer_start:
            continue
        gap = text[parse.ends[cue.token] : mark.outer_start]
        if len(gap) > _LONGEST_SENTENCE or _breaks(gap):
            return False
        empty = cue.start == cue.end
        lists = cues.verbs.get(parse.lemmas[cue.token], frozenset())
        if parse.pos[cue.token] == "NOUN" and empty:
            if ahead[-1:] == ":":
                _extend(cue, mark)
                return True
            continue
        if cue.end <= at and not empty:  # "..," he said, ".."
            if len(gap) <= LONGEST_GAP and (ahead[-1:] in ",:—–-" or ahead.endswith((", and", ", but"))):
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


def _is_title(parse: Parse, mark: Quotation, cues: SpeechCues) -> bool:
    """Whether a short quotation after a preposition, article or "read" is a name: on "Face the Nation," he .."""
    first = bisect_right(parse.starts, mark.outer_start - 1) - 1
    words = parse.text[mark.start : mark.end].split()
    if first < 0 or not parse.text[mark.start].isupper() or len(words) > _LONGEST_TITLE:
        return False
    if parse.lemmas[first] in cues.titled and len(words) > 1 and words[-1][0].isupper() and words[-1][-1].isalnum():
        reader = parse.child(first, "nsubj")  # he read "War and Peace"; banners read "Out Now"
        return reader is not None and parse.pos[reader] in ("PRON", "PROPN")
    return parse.pos[first] in ("ADP", "DET", "PART") and parse.lower[first] != "that"


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
            len(gap) > LONGEST_GAP
            or _breaks(gap)
            or any(
                mark.outer_end < m.start and m.outer_start < at and m.end - m.start > _NICKNAME for m in paragraph.marks
            )
        ):
            return None
        if not cues.verbs.get(parse.lemmas[cue.token], frozenset()) & _QUOTING:
            continue
        if parse.tags[cue.token] == "VBN" and parse.deps[cue.token] == "acl":
            continue  # a leaflet issued on Monday
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
