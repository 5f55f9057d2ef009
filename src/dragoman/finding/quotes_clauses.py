"""The clause that a cue of speech attributes: after it, before it, around it, or lost by the parse."""

from dragoman.finding.grammar import FINITE, prep_objects, surface_subject
from dragoman.finding.quotes_cues import SpeechCues
from dragoman.finding.quotes_span import CLOSING, MARKS, clause_ends, is_finite, trimmed
from dragoman.parsing.parse import Parse

_OTHER_SENTENCE = frozenset({";", ":", "("})  # between a clause and a cue: two statements
_DASHES = frozenset({",", "—", "–", "--"})
_ASIDE = 4  # words after the verb of "as police in the town have put it"
_MARKERS = frozenset({"that", "if", "whether"})
_SETTING = 5  # words of such a phrase
_CLAUSAL = frozenset({"ccomp", "ROOT", "parataxis", "nsubj"})
_OPENS = frozenset({"DET", "PRON", "PROPN", "NOUN", "NUM", "ADJ", "SYM"})


def clause_said(parse: Parse, verb: int, lists: frozenset[str], cues: SpeechCues) -> int | None:
    """The head of the clause said: the one after the cue, else one that ends with a comma or dash before it."""
    before = None
    for c in parse.children[verb]:
        dep = parse.deps[c]
        if (
            dep in ("ccomp", "parataxis")
            or (dep == "advcl" and "asking" in lists and _is_question(parse, c))
            or (dep == "xcomp" and "clause" in lists and is_finite(parse, c))  # "said [paying it would ..]"
        ):
            if "clause" not in lists and not is_finite(parse, c) and not is_source(parse, verb, cues):
                continue
            if c > verb:
                return c
            closing = parse.words[min(parse.right_edge(c) + 1, verb)]
            if closing not in _OTHER_SENTENCE:
                before = c
    return before


def lost_subject(parse: Parse, verb: int, clause: int) -> int | None:
    """The first token of a clause's subject taken for the cue's object: "found [the ferries] sail late"."""
    obj = parse.child(verb, "dobj")
    if obj is None or not verb < obj < clause or parse.child(clause, "mark") is not None:
        return None
    first, last = parse.left_edge(obj), parse.right_edge(obj)
    return first if verb < first and last + 1 == parse.left_edge(clause) else None


def is_source(parse: Parse, verb: int, cues: SpeechCues) -> bool:
    """Whether a poll, study, film or the like is the subject, which then says what it shows."""
    subject = surface_subject(parse, verb)
    if subject is not None and parse.pos[subject] in ("PRON", "NUM", "DET"):  # "one of the polls", "all of them"
        subject = next(prep_objects(parse, subject, ("of",)), subject)
    return subject is not None and "source" in cues.nouns.get(parse.lemmas[subject], ())


def _is_question(parse: Parse, clause: int) -> bool:
    return any(parse.deps[m] == "mark" and parse.lower[m] in ("if", "whether") for m in parse.children[clause])


def as_told(parse: Parse, verb: int) -> tuple[int, int] | None:
    """The sentence that "as X noted" opens or closes."""
    opener = parse.child(verb, "mark", "advmod", "prep")
    subject = parse.child(verb, "nsubj")
    if opener is None or subject is None or parse.lower[opener] != "as" or parse.deps[verb] != "advcl":
        return None
    obj = parse.child(verb, "dobj")
    if opener > subject or not is_finite(parse, verb) or (obj is not None and parse.lower[obj] != "it"):
        return None
    sentence = parse.sentence(verb)
    first, last = parse.left_edge(verb), parse.right_edge(verb)
    if first <= sentence.first + 1 and last + 1 < sentence.last and parse.words[last + 1] == ",":
        return trimmed(parse.text, parse.ends[last], sentence.end)
    before = first - 2 if parse.words[first - 1] in CLOSING else first - 1  # '.. a "trap," as Osei put it'
    if last - verb < _ASIDE and parse.words[before] in _DASHES and clause_ends(parse, last, sentence.last):
        return trimmed(parse.text, sentence.start, parse.starts[first])
    return None


def around(parse: Parse, verb: int) -> tuple[int, int] | None:
    """The clause that a cue set off by commas stands in or after: "The talks, he said, failed"."""
    if parse.tags[verb] not in ("VBD", "VBZ", "VBP", "VBN") or parse.child(verb, "dobj", "xcomp", "mark") is not None:
        return None
    subject = parse.child(verb, "nsubj")
    if subject is None:
        return None
    sentence = parse.sentence(verb)
    first = min(verb, parse.left_edge(subject))
    while first > sentence.first and parse.pos[first - 1] == "ADV":
        first -= 1
    if first - 1 <= sentence.first or parse.words[first - 1] not in _DASHES:
        return None
    last = max(verb, parse.right_edge(subject))
    while last + 1 < sentence.last and parse.pos[last + 1] == "ADV":
        last += 1
    ends = clause_ends(parse, parse.right_edge(verb), sentence.last) or clause_ends(parse, last, sentence.last)
    if not ends and (last + 1 >= sentence.last or parse.words[last + 1] not in _DASHES):
        return None
    if any(parse.words[i] == ":" for i in range(last + 1, sentence.last)):
        return None  # what was said follows the colon
    before = any(is_finite(parse, i) for i in range(sentence.first, first) if parse.pos[i] in ("VERB", "AUX"))
    following = parse.words[min(last + 2, sentence.last - 1)]
    if not ends and not before and following in MARKS:
        return None  # "Turning to the crowd, he said, .."
    stop = first - 1 if ends else sentence.last
    told = (i for i in range(sentence.first, stop) if parse.pos[i] in ("VERB", "AUX") and is_finite(parse, i))
    if all(_is_setting(parse, i, verb) for i in told):
        return None  # "These days, many complain of ..", "As the ship left, many complained"
    return trimmed(parse.text, sentence.start, parse.starts[first - 1] if ends else sentence.end)


def _is_setting(parse: Parse, token: int, verb: int) -> bool:
    """Whether a finite verb stands in a clause that tells when or why the cue came: "As the ship left, he spoke"."""
    while parse.heads[token] not in (token, verb):
        token = parse.heads[token]
    if parse.deps[token] in ("prep", "npadvmod"):
        return True  # "In the years that followed, many complained"
    return parse.deps[token] == "advcl" and any(parse.deps[c] in ("mark", "advmod") for c in parse.children[token][:1])


def _after_setting(parse: Parse, verb: int, stop: int) -> int:
    """The token after a cue and the short phrase of time or place that may follow it: "said after the vote he .."."""
    first = verb + 1
    while first < stop:
        top = next((c for c in parse.children[verb] if c >= first and parse.left_edge(c) == first), None)
        if top is None or parse.deps[top] not in ("prep", "npadvmod", "advmod"):
            return first
        if parse.right_edge(top) - first >= _SETTING:
            return first
        first = parse.right_edge(top) + 1
    return first


def rest(parse: Parse, verb: int, takes_object: bool, plain: bool) -> tuple[int, int] | None:
    """What follows "X said" to the end of the sentence, where the parse lost the clause and a finite verb shows one.

    `plain` verbs of saying, which take nothing but words, may have a phrase of time before them.
    """
    participle = parse.tags[verb] == "VBG" and parse.deps[verb] in ("advcl", "acl", "pcomp", "xcomp")
    finite = parse.tags[verb] in FINITE and parse.child(verb, "nsubj") is not None and parse.deps[verb] != "relcl"
    if not finite and not (participle and parse.child(verb, "dobj", "xcomp") is not None):
        return None
    sentence = parse.sentence(verb)
    first = _after_setting(parse, verb, sentence.last) if plain else verb + 1
    if first >= sentence.last or (parse.pos[first] not in _OPENS and parse.lower[first] not in _MARKERS):
        return None
    obj = parse.child(verb, "dobj")
    if parse.child(verb, "nsubj") == first or (obj is not None and takes_object):
        return None
    verbs = (i for i in range(first + 1, sentence.last) if parse.pos[i] in ("VERB", "AUX") and is_finite(parse, i))
    if not any(parse.deps[i] in _CLAUSAL or plain or obj is None for i in verbs):
        return None  # "accepted a plan that ..": no clause
    return trimmed(parse.text, parse.starts[first], sentence.end)
