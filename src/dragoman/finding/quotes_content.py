"""What a cue of speech attributes, and to whom, as the grammar of its sentence has it."""

from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.finding.grammar import agent, clause_head, is_infinitive, is_negated, is_passive, surface_subject
from dragoman.finding.quotes_clauses import around, as_told, clause_said, lost_subject, rest
from dragoman.finding.quotes_cues import SpeechCues
from dragoman.finding.quotes_phrases import Found, deed, impersonal, phrase
from dragoman.finding.quotes_span import (
    clause_ends,
    content_of,
    too_bare,
    trimmed,
    with_reason,
    with_second,
)
from dragoman.finding.quotes_speaker import owner, voices
from dragoman.parsing.parse import Parse

_PHRASES = frozenset({"quote.object", "quote.preposition"})  # rules whose content may be a noun phrase
_STANDS_FOR = frozenset({"what", "which", "whom", "whatever"})
_NOBODY = frozenset({"anybody", "anyone", "neither", "no", "nobody", "none", "you"})
_WITH_OBJECT = frozenset({"object", "addressed", "predicate", "patient"})


@dataclass(slots=True)
class Attribution:
    """A cue with what it attributes, while it is put together; `start` == `end` while it has no content."""

    token: int  # the cue's head token
    cue: tuple[int, int] | None
    speaker: int | None
    addressee: int | None
    start: int
    end: int
    rule: str


def verb_attribution(parse: Parse, verb: int, cues: SpeechCues) -> Attribution | None:
    """What a cue verb attributes by syntax; with empty content where only words in quotation marks could follow."""
    lists = cues.verbs.get(parse.lemmas[verb], frozenset())
    if parse.deps[verb] == "amod" or _hypothetical(parse, verb) or _unsaid(parse, verb, cues):
        return None
    speaker, addressee = voices(parse, verb, lists, cues)
    span, rule = _content(parse, verb, lists, cues)
    if span is not None and rule in _PHRASES and too_bare(parse, *span, names=rule == "quote.object"):
        span = None
    if span is not None and (opens := _relative(parse, verb)) is not None:
        span = (min(span[0], parse.starts[opens]), span[1])
    cue = _cue_span(parse, verb)
    start, end = span if span is not None else (cue[1], cue[1])
    return Attribution(verb, cue, owner(parse, speaker, cues), addressee, start, end, rule)


def according_attribution(parse: Parse, token: int, cues: SpeechCues) -> Attribution | None:
    """ "According to X, ..": X and the rest of the sentence."""
    to = next((c for c in parse.children[token] if parse.lower[c] == "to"), None)
    if to is None and token + 1 < len(parse) and parse.lower[token + 1] == "to":
        to = token + 1
    source = parse.child(to, "pobj", "pcomp") if to is not None else None
    if source is not None and parse.deps[source] == "pcomp":
        source = parse.child(source, "dobj") or source
    if to is None or source is None:
        return None
    sentence = parse.sentence(token)
    right = parse.right_edge(source)
    if token == sentence.first and right >= sentence.last - 2:  # the parse took the statement for part of the name
        right = next((i - 1 for i in range(source + 1, sentence.last) if parse.words[i] == ","), right)
    span = (parse.starts[token], parse.ends[right])
    start, end = sentence.start, sentence.end
    if token - sentence.first <= 2:
        start = span[1]
    elif clause_ends(parse, right, sentence.last) or clause_head(parse, parse.heads[token]) < token:
        end = span[0]
    start, end = trimmed(parse.text, start, end)
    if end <= start:
        return None
    cue = (parse.starts[token], parse.ends[to])
    return Attribution(token, cue, owner(parse, source, cues), None, start, end, "quote.according")


def hearsay_attribution(parse: Parse, adverb: int) -> Attribution | None:
    """ "[Two men reportedly fled]": the clause of the adverb, said by nobody that the report names."""
    verb = parse.heads[adverb]
    subject = parse.child(verb, "nsubj", "nsubjpass")
    if parse.pos[verb] not in ("VERB", "AUX") or subject is None or parse.tags[subject].startswith("W"):
        return None
    cue = (parse.starts[adverb], parse.ends[adverb])
    first = min(parse.left_edge(subject), adverb)
    start, end = trimmed(parse.text, parse.starts[first], parse.ends[parse.right_edge(verb)])
    return Attribution(adverb, cue, None, None, start, end, "quote.hearsay")


def _hypothetical(parse: Parse, verb: int) -> bool:
    """Commands and infinitives that nobody carried out: "Say what you like"; not "..," read a statement."""
    if parse.tags[verb] != "VB" or parse.deps[verb] != "ROOT":
        return False
    return not any(
        parse.deps[c] in ("aux", "nsubj") or (parse.deps[c] == "ccomp" and c < verb) for c in parse.children[verb]
    )


def _unsaid(parse: Parse, verb: int, cues: SpeechCues) -> bool:
    """Whether the words were not said: "did not say how many", "declined to say who"; beliefs may be negated."""
    head = parse.heads[verb]
    if parse.deps[verb] == "xcomp" and (parse.lemmas[head] in cues.withheld or _weighed(parse, verb)):
        return True
    subject = surface_subject(parse, verb)
    if subject is not None and (parse.lower[subject] in _NOBODY or parse.lower[parse.left_edge(subject)] in _NOBODY):
        return True
    return parse.lemmas[verb] not in cues.beliefs and is_negated(parse, verb)


def _weighed(parse: Parse, verb: int) -> bool:
    """Whether saying so is only judged: "it is fair to say that .."."""
    head = parse.heads[verb]
    judged = parse.child(head, "acomp") is not None or parse.pos[head] == "ADJ"
    subject = surface_subject(parse, head)
    return judged and subject is not None and parse.lower[subject] == "it"


def _content(parse: Parse, verb: int, lists: frozenset[str], cues: SpeechCues) -> tuple[tuple[int, int] | None, str]:
    """What a verb attributes, and by which rule: a clause, else a deed, else a phrase."""
    found = _clause(parse, verb, lists, cues) or deed(parse, verb, lists, cues)
    if found is not None:
        return found
    bare = parse.tags[verb] == "VB" and parse.child(verb, "nsubj") is None
    if bare and parse.deps[verb] in ("acl", "csubj", "ROOT"):
        return None, "quote.marks"  # "reasons to question him": nobody has
    return phrase(parse, verb, lists, cues) or (None, "quote.marks")


def _clause(parse: Parse, verb: int, lists: frozenset[str], cues: SpeechCues) -> Found | None:
    """ "said [that it failed]", "[it failed], as she noted", "[it failed], she said"."""
    told = parse.child(verb, "xcomp", "ccomp") if "raised" in lists else None
    if told is not None and is_infinitive(parse, told) and is_passive(parse, verb) and agent(parse, verb) is None:
        return impersonal(parse, verb, told), "quote.passive"  # "[they are said to have left]"
    if lists & {"clause", "factual"} and (clause := clause_said(parse, verb, lists, cues)) is not None:
        span = with_second(parse, verb, content_of(parse, clause, cues))
        span = _after_day(parse, verb, clause, span)
        if "addressed" not in lists and (lost := lost_subject(parse, verb, clause)) is not None:
            span = parse.starts[lost], span[1]
        return with_reason(parse, verb, span, cues), "quote.clause"
    if lists & {"clause", "told"} and (found := as_told(parse, verb)) is not None:
        return found, "quote.as"
    if "clause" in lists and (found := around(parse, verb)) is not None:
        return found, "quote.parenthesis"
    if "clause" in lists and (found := rest(parse, verb, bool(lists & _WITH_OBJECT), "spoken_to" in lists)) is not None:
        return found, "quote.rest"
    return None


def _after_day(parse: Parse, verb: int, clause: int, span: tuple[int, int]) -> tuple[int, int]:
    """The clause without the day it was said, which parsers hang on it: "said Monday [the dam would hold]"."""
    first = parse.left_edge(clause)
    if first == verb + 1 and parse.deps[first] == "npadvmod" and parse.pos[first] == "PROPN" and first + 1 < clause:
        return parse.starts[first + 1], span[1]
    return span


def _relative(parse: Parse, verb: int) -> int | None:
    """The word before the cue that stands for part of what was said: "which they say failed", "what he called it"."""
    if parse.deps[verb] == "relcl" and (clause := parse.child(verb, "ccomp")) is not None:
        gap = parse.child(clause, "nsubj", "nsubjpass", "expl") is None
        if gap and not any(parse.tags[i].startswith("W") for i in range(parse.heads[verb], verb)):
            return parse.left_edge(parse.heads[verb])  # "[a rule] they say would fail"
    for c in parse.children[verb]:
        if c < verb and parse.lower[c] in _STANDS_FOR:
            if parse.deps[c] in ("dobj", "attr", "pobj"):
                return c
            if parse.deps[c] == "nsubj" and any(
                parse.deps[o] == "nsubj" and c < o < verb for o in parse.children[verb]
            ):
                return c
    return None


def _cue_span(parse: Parse, verb: int) -> tuple[int, int]:
    """The verb with its auxiliaries and negation, and the object it is told to: "has told reporters"."""
    first = last = verb
    for c in parse.children[verb]:
        if (
            parse.deps[c] in ("aux", "auxpass", "neg")
            and c < first
            and all(parse.pos[i] in ("AUX", "ADV", "PART") for i in range(c, verb))
        ):
            first = c
        elif c == verb + 1 and parse.deps[c] == "prt":
            last = c
    obj = parse.child(verb, "dobj")
    if obj is not None and parse.lemmas[verb] == "tell" and verb < obj <= verb + 4:
        last = obj
    return parse.starts[first], parse.ends[last]


def cue_tokens(parse: Parse, cues: SpeechCues) -> Iterator[tuple[int, str]]:
    """Every token that may be a cue, with "verb", "noun", "adjective", "according" or "hearsay"; in text order."""
    verbs, prepositions, nouns, according = cues.verbs, cues.prepositions, cues.nouns, cues.according
    adjectives, particles = cues.adjectives, cues.particles
    pos = parse.pos
    for i, lemma in enumerate(parse.lemmas):
        if lemma in verbs or lemma in prepositions or lemma in particles:
            if pos[i] == "VERB":
                yield i, "verb"
                continue
            if pos[i] == "NOUN" and parse.child(i, "nsubj") is not None and parse.child(i, "ccomp") is not None:
                yield i, "verb"  # "Osei claims that ..", taken for a plural
                continue
            if parse.tags[i] == "VBG" or parse.deps[i] == "prep":
                if parse.lower[i] in according:
                    yield i, "according"
                continue
        if lemma in nouns and pos[i] == "NOUN":
            yield i, "noun"
        elif lemma in adjectives and pos[i] == "ADJ":
            yield i, "adjective"
        elif parse.lower[i] in according:
            yield i, "according"
        elif lemma in cues.hearsay and parse.deps[i] == "advmod":
            yield i, "hearsay"
