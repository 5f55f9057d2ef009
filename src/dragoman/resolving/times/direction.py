"""Whether a time lies behind or ahead of the report: read off the verb that governs it.

"on 12 June" is the last one under "struck" and the next one under "will meet". The verb is found by climbing the
parse from the time's head; modals, planning words and infinitives look ahead, past tenses and perfects back.
"""

from typing import Literal

from dragoman.parsing.parse import Parse
from dragoman.resolving.times.cues import TimeCues

Direction = Literal["past", "future", "present", "open"]  # open: no verb, or one that leaves it open
_CLIMB = 12  # heads to follow; a bound for degenerate parses
_DEPENDENTS = 100


def direction(parse: Parse, token: int, cues: TimeCues, first: int) -> Direction:
    """Where the time at `token` lies, whose own words start at token `first` (before it, its preposition).

    Walks up to the nearest verb, then asks its form and auxiliaries. Some prepositions look ahead whatever the tense:
    "postponed until", "set for", "demanded his release by", "starting".
    """
    low = parse.sentence(token).first
    before = parse.lower[first - 1] if first > low else ""
    if before in cues.words["starters"]:
        return "future"
    if before == "of" and first - 2 >= low and parse.lower[first - 2] == "ahead":
        return "future"
    left = first - 2 if parse.tags[first - 1] == "IN" else first - 1
    if left >= low and parse.tags[left] == "VBD" and not _looks_on(parse.lemmas[left], cues):
        return "past"  # "said on Monday it will ...": the parser may hang the day on what follows
    at, steps = token, 0
    for _ in range(_CLIMB):
        if parse.heads[at] == at:
            break
        at, steps = parse.heads[at], steps + 1
        lemma, tag = parse.lemmas[at], parse.tags[at]
        onward = before in ("until", "till", "to", "for") or parse.deps[token] == "dobj"
        if steps <= 2 and onward and lemma in cues.onward:
            return "future"
        if lemma in cues.ahead and tag not in ("VBD", "VBP", "VBZ") and not _is_perfect(parse, at):
            return "present" if tag.startswith("NN") else "future"
        if parse.pos[at] in ("VERB", "AUX") and tag != "MD":
            if before in cues.words["terms"] and lemma in cues.plans:
                return "future"
            if steps > 3 and parse.deps[token] in ("poss", "compound", "nmod", "amod", "nummod"):
                return "open"  # "to the victims of Saturday's attack": the verb is too far to date it
            way = _of_verb(parse, at, cues)
            # a present tense looks ahead only where the time is its own: "meets on Monday", not "Monday's vote is"
            return "open" if way == "present" and steps > (1 if parse.deps[token] != "pobj" else 2) else way
    return "open"


def _near(parse: Parse, verb: int) -> list[int]:
    """The verb's dependents, up to a bound that only a degenerate parse reaches."""
    return parse.children[verb][:_DEPENDENTS]


def _looks_on(lemma: str, cues: TimeCues) -> bool:
    return lemma in cues.plans or lemma in cues.onward


def attached(parse: Parse, token: int) -> bool:
    """Whether the time at `token` hangs on a verb itself, not on a noun or adjective below one."""
    head = parse.heads[token]
    if parse.deps[token] in ("pobj", "pcomp"):
        head = parse.heads[head]
    return parse.pos[head] == "VERB"


def _is_perfect(parse: Parse, verb: int) -> bool:
    """ "has planned", "had set": the planning itself is over."""
    return any(parse.deps[c] == "aux" and parse.lemmas[c] == "have" for c in _near(parse, verb))


def _of_verb(parse: Parse, verb: int, cues: TimeCues, depth: int = 0) -> Direction:
    tag, lemma = parse.tags[verb], parse.lemmas[verb]
    auxiliaries = [c for c in _near(parse, verb) if parse.deps[c] in ("aux", "auxpass")]
    forms = {parse.lower[c] for c in auxiliaries}
    if forms & cues.words["future_auxiliaries"]:
        if "have" in forms and tag in ("VBN", "VBD"):
            return "past"  # "may have been hit on Monday"
        negated = any(parse.deps[c] == "neg" for c in _near(parse, verb))
        refused = negated and ("could" in forms or ("would" in forms and lemma in cues.words["refusals"]))
        return "past" if refused else "future"
    if tag == "VBD" or any(parse.tags[c] == "VBD" for c in auxiliaries):
        return "future" if lemma in cues.ahead and tag == "VBN" else "past"
    if any(parse.lemmas[c] == "have" for c in auxiliaries):
        return "past"
    if tag == "VBN":
        if lemma in cues.ahead:
            return "future"
        return "past" if not auxiliaries else _inherited(parse, verb, cues, depth)
    if tag == "VBG" and auxiliaries:
        return "present"  # "is meeting on Monday"
    if tag in ("VB", "VBG"):
        return _inherited(parse, verb, cues, depth)
    if tag in ("VBZ", "VBP") and lemma not in cues.words["statives"]:
        return "open" if tag == "VBP" and lemma in cues.words["same_past"] else "present"
    return "open"


def _inherited(parse: Parse, verb: int, cues: TimeCues, depth: int) -> Direction:
    """The direction of an infinitive or participle, from what it depends on."""
    head, dep = parse.heads[verb], parse.deps[verb]
    infinitive = any(parse.tags[c] == "TO" for c in _near(parse, verb))
    if head == verb or depth > 4:
        return "future" if infinitive and head == verb else "open"  # the headline "Club to close in May"
    if infinitive and (parse.lemmas[head] in cues.plans or parse.lower[head] in cues.plans):
        return "future"
    if infinitive and dep == "xcomp" and parse.lemmas[head] == "be":
        return "future"  # "is to meet", "was to meet"
    if infinitive and dep not in ("advcl", "xcomp", "conj"):
        return "future" if dep in ("acl", "relcl", "ccomp") else "open"
    for _ in range(_CLIMB):
        if parse.pos[head] in ("VERB", "AUX"):
            return _of_verb(parse, head, cues, depth + 1)
        if parse.heads[head] == head:
            break
        head = parse.heads[head]
    return "open"
