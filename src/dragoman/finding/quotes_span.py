"""From where to where words go: the characters of a phrase or clause, less what belongs to the reporter."""

from bisect import bisect_left
from collections.abc import Container

from dragoman.finding.grammar import FINITE, is_infinitive
from dragoman.finding.quotes_cues import SpeechCues
from dragoman.parsing.parse import Parse

_EDGE = " \t\n\u00a0,;:—–"
_ASIDES = frozenset({"who", "which", "whom", "whose", "when", "where"})  # open the reporter's own relative clauses
MARKS = frozenset({'"', "“", "``", "''", "‘", "„", "«"})
CLOSING = frozenset({"”", '"', "''", "’", "»", "“"})
_CONTRASTS = frozenset({"although", "though"})


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without blanks and commas at its edges."""
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    if text.endswith(")", start, end) and "(" not in text[start:end]:
        return trimmed(text, start, end - 1)
    for word in (" and", " but", " or"):
        if text.endswith(word, start, end):
            return trimmed(text, start, end - len(word))
    return start, end


def too_bare(parse: Parse, start: int, end: int, names: bool = False) -> bool:
    """Whether a content of one word tells nothing: "criticised it", "spoke of Osei"; with `names`, names do."""
    token = bisect_left(parse.starts, start)
    telling = ("NOUN", "PROPN") if names else ("NOUN",)
    return parse.ends[token] >= end and parse.pos[token] not in telling


def content_of(parse: Parse, token: int, cues: SpeechCues) -> tuple[int, int]:
    """The characters of `token` with its dependents, up to a coordinated verb that belongs to the cue instead."""
    end = parse.ends[_last_said(parse, token)]
    verb = parse.heads[token]
    for c in parse.children[token]:
        if (
            parse.deps[c] == "conj"
            and c > token
            and parse.pos[c] == "VERB"
            and _belongs_above(parse, c, token, verb, cues)
        ):
            end = parse.ends[_before_coordination(parse, token, c)]
            break
    return trimmed(parse.text, parse.starts[parse.left_edge(token)], end)


def _last_said(parse: Parse, token: int) -> int:
    """The last token of the phrase, less a closing aside of the reporter's: ", who was born in ..", ", although ..".

    A relative clause after a comma adds something to who or what was named, and is more often the reporter's.
    """
    at, last = token, parse.right_edge(token)
    while parse.children[at] and parse.children[at][-1] > at:
        at = parse.children[at][-1]
        if parse.deps[at] not in ("relcl", "advcl"):
            continue
        edge = parse.left_edge(at)
        words = parse.lower[edge], parse.lower[min(edge + 1, last)]
        aside = words[0] in _ASIDES if parse.deps[at] == "relcl" else words[0] in _CONTRASTS or words == ("even", "as")
        if any(parse.words[i] in MARKS for i in range(edge, last)):
            continue  # words in quotation marks are the speaker's
        if aside and edge - 1 > token and parse.words[edge - 1] == ",":
            return edge - 2
    return last


def run_on(parse: Parse, verb: int, span: tuple[int, int], prepositions: Container[str]) -> tuple[int, int]:
    """The content with what parsers hang on the cue right after it: "called for the council [to act]", "repeated his
    claim [that it was late]", and phrases with the given prepositions: "defended the deal [as fair]"."""
    start, end = span
    for c in parse.children[verb]:
        edge = parse.left_edge(c)
        if parse.starts[edge] < end or parse.text[end : parse.starts[edge]].strip():
            continue
        clause = parse.deps[c] in ("advcl", "xcomp", "ccomp", "acl")
        more = clause and (is_infinitive(parse, c) or parse.lower[edge] == "that")
        if more or (parse.deps[c] == "prep" and parse.lower[c] in prepositions):
            end = trimmed(parse.text, start, parse.ends[_last_said(parse, c)])[1]
    return start, end


def with_second(parse: Parse, verb: int, span: tuple[int, int]) -> tuple[int, int]:
    """The content with a second that-clause, which parsers hang on the cue: "said A, but that B"."""
    for c in parse.children[verb]:
        second = parse.deps[c] == "conj" and parse.starts[c] > span[1]
        if second and any(parse.deps[m] == "mark" and parse.lower[m] == "that" for m in parse.children[c]):
            return span[0], max(span[1], trimmed(parse.text, span[1], parse.ends[parse.right_edge(c)])[1])
    return span


def with_reason(parse: Parse, verb: int, span: tuple[int, int], cues: SpeechCues) -> tuple[int, int]:
    """The content with what parsers leave beside it at the end of a sentence: "said A because B", "said A; B".

    Nothing is added where that has a cue of its own.
    """
    sentence = parse.sentence(verb)
    after = bisect_left(parse.starts, span[1])
    if span[0] < parse.ends[verb] or after >= sentence.last - 1:
        return span
    opens = parse.words[after] == ";" or parse.lower[after] == "because"
    if not opens and parse.words[after] == ",":
        opens = parse.lower[after + 1] == "because" or parse.lower[after + 1 : after + 4] == ["in", "part", "because"]
    if not opens or any(parse.lemmas[i] in cues.verbs and parse.pos[i] == "VERB" for i in range(after, sentence.last)):
        return span
    return trimmed(parse.text, span[0], sentence.end)


def _belongs_above(parse: Parse, conj: int, token: int, verb: int, cues: SpeechCues) -> bool:
    """Whether a verb coordinated within the content continues the cue: "vowed to fight and left"."""
    nominal = parse.pos[token] in ("NOUN", "PROPN", "PRON")
    if any(parse.deps[c] in ("nsubj", "nsubjpass", "mark") for c in parse.children[conj]):
        asks = parse.tags[parse.left_edge(conj)].startswith("W")  # "the cost and how long it would take"
        return nominal and parse.tags[conj] in FINITE and not asks  # "prefer the bridge and 9 percent support a tunnel"
    if nominal:
        return True
    if is_infinitive(parse, token):
        return parse.tags[conj] in FINITE
    return parse.tags[conj] == parse.tags[verb] and bool(
        cues.verbs.get(parse.lemmas[conj], frozenset()) & {"clause", "quoted"}
    )


def _before_coordination(parse: Parse, token: int, conj: int) -> int:
    """The last token before the comma and conjunction that bring in `conj`."""
    at = parse.left_edge(conj) - 1
    while at > token and (parse.pos[at] in ("PUNCT", "CCONJ")):
        at -= 1
    return at


def is_finite(parse: Parse, clause: int) -> bool:
    return parse.tags[clause] in FINITE or any(
        parse.deps[c] == "aux" and parse.tags[c] != "TO" for c in parse.children[clause]
    )


def clause_ends(parse: Parse, last: int, stop: int) -> bool:
    """Whether only closing punctuation follows token `last` in its sentence."""
    return all(parse.pos[i] == "PUNCT" for i in range(last + 1, stop)) if stop - last < 5 else False
