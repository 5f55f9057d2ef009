"""What a cue verb attributes other than a clause: what is to be done, or a noun phrase."""

from dragoman.finding.grammar import (
    RELATIVES,
    agent,
    by_agent,
    is_infinitive,
    is_passive,
    prep_objects,
    surface_subject,
)
from dragoman.finding.quotes_clauses import is_source
from dragoman.finding.quotes_cues import SpeechCues
from dragoman.finding.quotes_span import content_of, run_on, trimmed
from dragoman.parsing.parse import Parse

Found = tuple[tuple[int, int] | None, str]  # characters said, None if only words in marks may be; and the rule

_OF_OBJECTS = frozenset({"as", "for", "of", "about", "against", "to"})
_OF_DEEDS = frozenset({"of", "for", "to"})  # before what a patient did, unless the verb has prepositions of its own
_AS = frozenset({"as"})
_GERUNDS = frozenset({"clause", "object"})


def deed(parse: Parse, verb: int, lists: frozenset[str], cues: SpeechCues) -> Found | None:
    """ "vowed [to march]", "urged [both sides to talk]", "called [for the council to act]", "denied [paying them]"."""
    if "infinitive" in lists:
        undertaken = parse.child(verb, "xcomp", "ccomp")
        if undertaken is None:
            undertaken = _for_to(parse, verb)
        if undertaken is not None and is_passive(parse, verb) and agent(parse, verb) is None:
            return None, "quote.marks"  # "is inclined to": by nobody that the report names
        if undertaken is not None and parse.lemmas[verb] in cues.withheld and parse.lemmas[undertaken] in cues.verbs:
            return None, "quote.marks"  # "declined to say": nothing is said
        if undertaken is not None:
            start, end = content_of(parse, undertaken, cues)
            urged = parse.child(verb, "dobj")
            if urged is not None and verb < urged < undertaken:
                start = min(start, parse.starts[parse.left_edge(urged)])
            return (start, end), "quote.infinitive"
    gerund = parse.child(verb, "xcomp") if lists & _GERUNDS else None
    if gerund is not None and parse.tags[gerund] == "VBG":
        return content_of(parse, gerund, cues), "quote.object"
    return None


def _about(parse: Parse, preposition: int, taken: frozenset[str], cues: SpeechCues) -> int | None:
    """What follows one of a verb's prepositions: "voted for [it]", "voted in favour of [it]"."""
    obj = parse.child(preposition, "pobj", "pcomp")
    if parse.lower[preposition] in taken or obj is None:
        return obj
    if parse.lower[preposition] == "in" and "for" in taken and parse.lemmas[obj] in cues.siding:
        return next(prep_objects(parse, obj, ("of",)), None)
    return None


def _for_to(parse: Parse, verb: int) -> int | None:
    """The infinitive with a subject of its own: "called [for the council to act]"."""
    for c in parse.children[verb]:
        if c > verb and parse.deps[c] == "advcl" and is_infinitive(parse, c):
            if parse.lower[parse.left_edge(c)] == "for" and parse.child(c, "nsubj", "nsubjpass") is not None:
                return c
    return None


def phrase(parse: Parse, verb: int, lists: frozenset[str], cues: SpeechCues) -> Found | None:
    """ "called [him a liar]", "accused [him of lying]", "warned of [famine]", "criticised [the plan]"."""
    unnamed = is_passive(parse, verb) and agent(parse, verb) is None  # "is seen as a gift": by nobody told of
    part = is_passive(parse, verb) and (parse.deps[verb] == "acl" or (unnamed and not _whole(parse, verb)))
    if "predicate" in lists and not part and (found := _named(parse, verb)) is not None:
        return found, "quote.passive" if unnamed else "quote.predicate"
    taken = cues.prepositions.get(parse.lemmas[verb], frozenset())
    if "patient" in lists and (found := _patient(parse, verb, taken)) is not None:
        return found, "quote.passive" if unnamed else "quote.patient"
    for preposition in parse.children[verb]:
        if parse.deps[preposition] == "prep":
            obj = _about(parse, preposition, taken, cues)
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
    return None


def impersonal(parse: Parse, verb: int, end: int) -> tuple[int, int] | None:
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
        return content_of(parse, subject, cues)
    direct = parse.child(verb, "dobj")
    if parse.child(verb, "dative") is not None:
        return None  # "denied them a haven"
    meant = parse.deps[verb] == "xcomp" and parse.tags[verb] == "VB"
    if direct is None or (meant and parse.lemmas[parse.heads[verb]] not in cues.aspects):
        return None
    return run_on(parse, verb, content_of(parse, direct, cues), _OF_OBJECTS)


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


def _patient(parse: Parse, verb: int, taken: frozenset[str]) -> tuple[int, int] | None:
    """ "accused [him of lying]": object and of/for-phrase together."""
    obj = parse.child(verb, "dobj")
    if is_passive(parse, verb) and (agent(parse, verb) is not None or _whole(parse, verb)):
        obj = parse.child(verb, "nsubjpass")
        if obj is None or parse.lower[obj] in RELATIVES:
            return None
        by = by_agent(parse, verb)
        for c in (*parse.children[verb], *(parse.children[by] if by is not None else ())):
            if (
                c > verb
                and parse.deps[c] == "prep"
                and parse.lower[c] in (taken or _OF_DEEDS)
                and parse.lower[c] != "to"
            ):
                return trimmed(parse.text, parse.starts[parse.left_edge(obj)], parse.ends[parse.right_edge(c)])
        return None
    if obj is None or obj < verb:
        return None
    for c in _prepositions(parse, verb, obj):
        if c > obj and parse.lower[c] in (taken or _OF_DEEDS):
            span = trimmed(parse.text, parse.starts[parse.left_edge(obj)], parse.ends[parse.right_edge(c)])
            return run_on(parse, verb, span, ())
    return None


def _prepositions(parse: Parse, verb: int, obj: int | None) -> list[int]:
    """The prepositions after a verb, those included that the parser hung on its object."""
    heads = (verb,) if obj is None or obj < verb else (verb, obj)
    return [c for head in heads for c in parse.children[head] if c > verb and parse.deps[c] == "prep"]
