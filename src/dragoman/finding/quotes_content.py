"""What a cue of speech attributes, and to whom, as the grammar of its sentence has it."""

from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.finding.grammar import RELATIVES, agent, clause_head, is_negated, is_passive, noun_phrase, surface_subject
from dragoman.finding.quotes_clauses import around, as_told, clause_said, is_source, lost_subject, rest
from dragoman.finding.quotes_cues import SpeechCues
from dragoman.finding.quotes_span import (
    clause_ends,
    content_of,
    run_on,
    too_bare,
    trimmed,
    with_reason,
    with_second,
)
from dragoman.finding.quotes_speaker import owner, voices
from dragoman.parsing.parse import Parse

_PHRASES = frozenset({"quote.object", "quote.preposition"})  # rules whose content may be a noun phrase
_OF_OBJECTS = frozenset({"as", "for", "of", "about", "against", "to"})
_AS = frozenset({"as"})
_STANDS_FOR = frozenset({"what", "which", "whom", "whatever"})
_GERUNDS = frozenset({"clause", "object"})
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
    speaker, addressee = voices(parse, verb, lists)
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
    if parse.deps[verb] == "xcomp" and parse.lemmas[head] in cues.withheld:
        return True
    return parse.lemmas[verb] not in cues.beliefs and is_negated(parse, verb)


def _content(parse: Parse, verb: int, lists: frozenset[str], cues: SpeechCues) -> tuple[tuple[int, int] | None, str]:
    if "clause" in lists or "factual" in lists:
        clause = clause_said(parse, verb, lists, cues)
        if clause is not None:
            span = with_second(parse, verb, content_of(parse, clause, cues))
            if not lists & {"addressed"} and (lost := lost_subject(parse, verb, clause)) is not None:
                span = parse.starts[lost], span[1]
            return with_reason(parse, verb, span, cues), "quote.clause"
    if lists & {"clause", "told"} and (found := as_told(parse, verb)) is not None:
        return found, "quote.as"
    if "clause" in lists:
        if (found := around(parse, verb)) is not None:
            return found, "quote.parenthesis"
        if (found := rest(parse, verb, bool(lists & _WITH_OBJECT))) is not None:
            return found, "quote.rest"
    if "infinitive" in lists:
        undertaken = parse.child(verb, "xcomp", "ccomp")
        if undertaken is not None and is_passive(parse, verb) and agent(parse, verb) is None:
            return _impersonal(parse, verb, undertaken), "quote.passive"
        if undertaken is not None and parse.lemmas[verb] in cues.withheld and parse.lemmas[undertaken] in cues.verbs:
            return None, "quote.marks"  # "declined to say": nothing is said
        if undertaken is not None:
            start, end = content_of(parse, undertaken, cues)
            urged = parse.child(verb, "dobj")
            if urged is not None and verb < urged < undertaken:
                start = min(start, parse.starts[parse.left_edge(urged)])  # "urged [both sides to talk]"
            return (start, end), "quote.infinitive"
    if lists & _GERUNDS and (deed := parse.child(verb, "xcomp")) is not None and parse.tags[deed] == "VBG":
        return content_of(parse, deed, cues), "quote.object"  # "denied paying them"
    bare = parse.tags[verb] == "VB" and parse.child(verb, "nsubj") is None
    if bare and parse.deps[verb] in ("acl", "csubj", "ROOT"):
        return None, "quote.marks"  # "reasons to question him": nobody has
    passive = is_passive(parse, verb)
    if (
        "predicate" in lists
        and not (passive and (parse.deps[verb] == "acl" or (agent(parse, verb) is None and not _whole(parse, verb))))
        and (found := _named(parse, verb)) is not None
    ):
        return found, "quote.predicate" if not passive or agent(parse, verb) is not None else "quote.passive"
    if "patient" in lists and (found := _patient(parse, verb)) is not None:
        return found, "quote.patient"
    for preposition in parse.children[verb]:
        if parse.deps[preposition] == "prep" and parse.lower[preposition] in cues.prepositions.get(
            parse.lemmas[verb], ()
        ):
            obj = parse.child(preposition, "pobj", "pcomp")
            if obj is not None:
                return run_on(parse, verb, content_of(parse, obj, cues), _AS), "quote.preposition"
    outright = cues.particles.get(parse.lemmas[verb], ())
    if outright and any(parse.lower[c] in outright for c in parse.children[verb] if parse.deps[c] == "prt"):
        lists |= {"object"}  # "ruled out talks"
    if "object" in lists and (found := _object(parse, verb, cues)) is not None:
        return found, "quote.object"
    if "factual" in lists and is_source(parse, verb, cues) and (shown := parse.child(verb, "dobj")) is not None:
        start, end = content_of(parse, shown, cues)
        for c in parse.children[verb]:  # "shows [him ahead by three points]"
            if c > shown and not parse.text[end : parse.starts[parse.left_edge(c)]].strip():
                end = max(end, parse.ends[parse.right_edge(c)])
        return trimmed(parse.text, start, end), "quote.object"
    return None, "quote.marks"


def _impersonal(parse: Parse, verb: int, end: int) -> tuple[int, int] | None:
    """ "[The ferry is expected to sail]": a clause with its cue inside, where nobody is named who expects it."""
    subject = parse.child(verb, "nsubjpass")
    if subject is None or not _whole(parse, verb):
        return None
    return trimmed(parse.text, parse.starts[parse.left_edge(subject)], parse.ends[parse.right_edge(end)])


def _whole(parse: Parse, verb: int) -> bool:
    """Whether a passive has subject and auxiliary of its own: "the quota is seen as a gift", not "seen as a gift"."""
    subject = parse.child(verb, "nsubjpass")
    return subject is not None and not parse.tags[subject].startswith("W") and parse.child(verb, "auxpass") is not None


def _object(parse: Parse, verb: int, cues: SpeechCues) -> tuple[int, int] | None:
    """ "criticised [the plan]", "[the plan] was criticised by"; not what is only meant to be: "agreed to defend it"."""
    if is_passive(parse, verb):
        subject = surface_subject(parse, verb)
        if subject is None or agent(parse, verb) is None or parse.deps[verb] == "acl":  # "rebels backed by Ankara"
            return None
        first, last = noun_phrase(parse, subject)
        return parse.starts[first], parse.ends[last - 1]
    direct = parse.child(verb, "dobj")
    if parse.child(verb, "dative") is not None:
        return None  # "denied them a haven"
    meant = parse.deps[verb] == "xcomp" and parse.tags[verb] == "VB"
    if direct is None or (meant and parse.lemmas[parse.heads[verb]] not in cues.aspects):
        return None
    return run_on(parse, verb, content_of(parse, direct, cues), _OF_OBJECTS)


def _relative(parse: Parse, verb: int) -> int | None:
    """The word before the cue that stands for part of what was said: "which they say failed", "what he called it"."""
    for c in parse.children[verb]:
        if c < verb and parse.lower[c] in _STANDS_FOR:
            if parse.deps[c] in ("dobj", "attr", "pobj"):
                return c
            if parse.deps[c] == "nsubj" and any(
                parse.deps[o] == "nsubj" and c < o < verb for o in parse.children[verb]
            ):
                return c
    return None


def _named(parse: Parse, verb: int) -> tuple[int, int] | None:
    """ "called [him a liar]", "described [the vote as a farce]"."""
    what = parse.child(verb, "oprd")
    obj = parse.child(verb, "dobj", "ccomp")
    as_ = next((c for c in _prepositions(parse, verb, obj) if parse.lower[c] == "as"), None)
    end = what if what is not None else as_
    if (
        end is None
        and obj is not None
        and parse.deps[obj] == "ccomp"
        and parse.tags[obj] not in ("VB", "VBD", "VBZ", "VBP")
    ):
        end = obj  # a small clause: "called [the plan reckless]"
    if end is None:
        return None
    begin = obj if obj is not None and obj > verb else end
    if (named := parse.child(verb, "nsubjpass")) is not None and parse.lower[named] not in RELATIVES:
        begin = named  # "[he was called a liar] by the union"
    if end is as_ and as_ not in parse.children[verb]:
        end = begin
    return trimmed(
        parse.text, parse.starts[parse.left_edge(min(begin, end))], parse.ends[parse.right_edge(max(begin, end))]
    )


def _patient(parse: Parse, verb: int) -> tuple[int, int] | None:
    """ "accused [him of lying]": object and of/for-phrase together."""
    obj = parse.child(verb, "dobj")
    if is_passive(parse, verb) and (agent(parse, verb) is not None or _whole(parse, verb)):
        obj = parse.child(verb, "nsubjpass")
        if obj is None or parse.lower[obj] in RELATIVES:
            return None
        for c in parse.children[verb]:
            if c > verb and parse.deps[c] == "prep" and parse.lower[c] in ("of", "for"):
                return trimmed(parse.text, parse.starts[parse.left_edge(obj)], parse.ends[parse.right_edge(c)])
        return None
    if obj is None or obj < verb:
        return None
    for c in _prepositions(parse, verb, obj):
        if c > obj and parse.lower[c] in ("of", "for", "to"):
            span = trimmed(parse.text, parse.starts[parse.left_edge(obj)], parse.ends[parse.right_edge(c)])
            return run_on(parse, verb, span, ())
    return None


def _prepositions(parse: Parse, verb: int, obj: int | None) -> list[int]:
    """The prepositions after a verb, those included that the parser hung on its object."""
    heads = (verb,) if obj is None or obj < verb else (verb, obj)
    return [c for head in heads for c in parse.children[head] if c > verb and parse.deps[c] == "prep"]


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
    """Every token that may be a cue, with "verb", "noun", "adjective" or "according"; in text order."""
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
