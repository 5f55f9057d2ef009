"""An event's status and reporter from what stands above and on its trigger in the sentence.

The walk goes from the trigger to the root. On the way every operator (docs/events.md lists the kinds) may strengthen
the status, and the nearest verb of saying gives the reporter.
"""

from dataclasses import dataclass, field

from dragoman.finding.events.cues import StatusCues, stronger
from dragoman.finding.grammar import (
    FINITE,
    agent,
    is_infinitive,
    is_negated,
    main_verb,
    prep_objects,
    shared_head,
    surface_subject,
)
from dragoman.model import Status
from dragoman.parsing.parse import Parse

PURPOSE = "clause of purpose"
_CLAUSE_DOWN = frozenset({"ccomp", "xcomp", "pcomp", "advcl", "conj", "relcl", "acl", "csubj", "parataxis"})
_NOUN_UNDER_VERB = frozenset({"dobj", "nsubjpass", "nsubj", "attr", "oprd"})


@dataclass(slots=True)
class Reading:
    """A status with the words that gave it, and the head token of whoever is reported to say so."""

    status: Status = "actual"
    why: str = "stated as a fact"
    reporter: int | None = None
    conditional: str | None = None  # "if" or "unless": the clause that hangs on the trigger
    seen: set[str] = field(default_factory=set)  # "will", "must", "fail": what a stronger status may hide

    def add(self, status: Status | None, why: str) -> None:
        """Strengthen the status."""
        if status is not None and stronger(status, self.status) != self.status:
            self.status, self.why = status, why


def read_status(parse: Parse, trigger: int, cues: StatusCues, *, holds_noun: bool = False) -> Reading:
    """The status of the event whose trigger word is `trigger`.

    `holds_noun`: the trigger is a verb that governs the event noun itself, so that it may be its operator as well
    ("plans a rally", "called a protest").
    """
    reading = Reading()
    if holds_noun and cues.over_nouns.get(parse.lemmas[trigger]) == "planned":
        reading.add("planned", f"“{parse.words[trigger]}” over it")
    if parse.pos[trigger] in ("VERB", "AUX"):
        _on_verb(parse, trigger, cues, reading)
    else:
        _on_noun(parse, trigger, cues, reading)
    _climb(parse, trigger, cues, reading)
    return reading


def _on_verb(parse: Parse, verb: int, cues: StatusCues, reading: Reading) -> None:
    """Modals, negation, subordinators and adverbs on the verb itself."""
    negated = modal = None
    condition = condition_of(parse, verb)
    reading.conditional = None if condition is None else condition[1]
    for c in parse.children[verb]:
        word, dep = parse.lower[c], parse.deps[c]
        if dep == "neg":
            negated = c
        elif dep == "aux" and parse.tags[c] == "MD":
            modal = c
        elif dep == "mark" or (dep == "prep" and c < verb and parse.children[c] == []):
            reading.add(cues.marks.get(word), f"“{word}” opens the clause")
        elif dep == "advmod" and word == "how" and parse.tags[verb] == "VB":
            reading.add("planned", PURPOSE)  # "practised how to rescue people"
        elif dep == "advmod" and word in cues.modifiers:
            reading.add(cues.modifiers[word], f"“{word}”")
        elif dep in ("nsubj", "nsubjpass", "dobj") and _has_no(parse, c):
            negated = c
        elif dep == "aux" and word in ("is", "are", "was", "were", "been", "'s", "’s") and parse.tags[verb] == "VBG":
            if not any(parse.deps[g] == "aux" and parse.tags[g] == "MD" for g in parse.children[verb]):
                reading.add("ongoing", "progressive")
        elif dep == "auxpass" and parse.lower[c] == "being":
            reading.add("ongoing", "progressive")
    if modal is None and _is_to(parse, verb):
        reading.add("planned", "“to” of what lies ahead")  # "is to visit", in headlines "Oslo to host talks"
        reading.seen.add("will")
    if modal is not None:
        status = cues.modals.get(parse.lower[modal])
        if parse.lower[modal] in ("would", "'d", "’d") and _reported_past(parse, verb, cues):
            status = "planned"  # "said it would": the future of then
        reading.add(status, f"“{parse.words[modal]}”")
        if status == "planned":
            reading.seen.add("will")
        elif status == "requested":
            reading.seen.add("must")
    if negated is not None:
        reading.add("negated", f"“{parse.words[negated]}”")


def _is_to(parse: Parse, verb: int) -> bool:
    """Whether an infinitive is what somebody is to do: after "be", or with a subject of its own in a headline."""
    if parse.tags[verb] != "VB" or not is_infinitive(parse, verb):
        return False
    head = parse.heads[verb]
    if parse.deps[verb] == "xcomp" and parse.lemmas[head] == "be" and parse.child(head, "attr", "acomp") is None:
        return surface_subject(parse, head) is not None
    return head == verb and parse.child(verb, "nsubj", "nsubjpass") is not None


def condition_of(parse: Parse, verb: int) -> tuple[int, str] | None:
    """The verb of a clause of condition on a verb, with "unless" where another is to give way, else "if"."""
    for c in parse.children[verb]:
        if parse.deps[c] == "advcl":
            for g in parse.children[c]:
                if parse.lower[g] in ("if", "unless") and parse.deps[g] == "mark":
                    refused = is_negated(parse, c)  # "if Paris does not" is "unless"
                    return c, "unless" if refused else parse.lower[g]
    return None


def _reported_past(parse: Parse, verb: int, cues: StatusCues) -> bool:
    head = parse.heads[verb]
    return parse.deps[verb] == "ccomp" and parse.lemmas[head] in cues.saying and parse.tags[head] in ("VBD", "VBN")


def _on_noun(parse: Parse, noun: int, cues: StatusCues, reading: Reading) -> None:
    """Adjectives and determiners on an event noun: "planned talks", "no attack"."""
    for c in parse.children[noun]:
        word = parse.lower[c]
        if parse.deps[c] in ("amod", "det", "compound", "nmod", "advmod") and word in cues.modifiers:
            reading.add(cues.modifiers[word], f"“{word}”")
        elif parse.deps[c] == "neg":
            reading.add("negated", f"“{word}”")


def _climb(parse: Parse, trigger: int, cues: StatusCues, reading: Reading) -> None:
    token = trigger
    seen: set[int] = set()
    carries = True  # whether what stands above still bears on the trigger's own clause
    for _ in range(40):
        seen.add(token)
        head, dep = parse.heads[token], parse.deps[token]
        if head == token:
            break
        if dep == "conj" and (main := shared_head(parse, token)) != head:
            token, carries = main, False  # finite beside an infinitive: it goes with the finite verb above
            if token in seen:
                break
            continue
        if dep == "advcl" and parse.tags[token] == "VBG" and (main := main_verb(parse, token)) != head:
            token, carries = main, False  # after a comma: what stands between has no bearing on it
            if token in seen:
                break
            continue
        if parse.pos[token] in ("VERB", "AUX") and dep in _CLAUSE_DOWN:
            carries = _from_clause(parse, token, head, dep, cues, reading, carries)
        elif parse.pos[token] in ("NOUN", "PROPN", "ADJ", "PRON", "NUM"):
            own = token == trigger
            carries = _from_noun(parse, token, head, dep, cues, reading, carries, own=own)
        token = head
    _according(parse, trigger, token, reading)


def _from_clause(
    parse: Parse, verb: int, head: int, dep: str, cues: StatusCues, reading: Reading, carries: bool
) -> bool:
    """What the head of a clause does to the event in it; returns whether the next head up still bears on it."""
    lemma = parse.lemmas[head].lower()
    if dep == "conj":
        if carries and parse.pos[head] in ("VERB", "AUX") and not _own_subject(parse, verb):
            if not any(parse.deps[c] == "aux" and parse.tags[c] == "MD" for c in parse.children[verb]):
                shared, finite = Reading(), parse.tags[verb] in FINITE
                _on_verb(parse, head, cues, shared)
                if shared.status in ("planned", "hypothetical", "requested", "negated") and not finite:
                    reading.add(shared.status, shared.why)
        return carries
    if dep == "pcomp":
        above = parse.heads[head]
        reading.add(cues.marks.get(parse.lower[head]), f"“{parse.words[head]}”")
        if f"{parse.lemmas[above]}_{parse.lower[head]}" in cues.aims:  # "aimed at restoring ties"
            reading.add("planned", PURPOSE)
        if parse.pos[above] == "NOUN" and parse.lower[head] in ("for", "of"):  # "plans for killing a judge"
            reading.add(cues.nouns.get(parse.lemmas[above].lower()), f"“{parse.words[above]} {parse.lower[head]}”")
        if parse.lemmas[above] == "suspect":
            reading.add("hypothetical", "under “suspected of”")
        if parse.lemmas[above] in cues.accusing and reading.reporter is None:  # "accused X of bombing Y"
            reading.reporter = agent(parse, above)
        return carries
    if parse.pos[head] in ("VERB", "AUX", "ADJ"):
        if dep == "ccomp" and verb < head and ";" in parse.words[verb:head]:
            return False  # "France welcomed it; Russia warned": two sentences in one
        if dep in ("ccomp", "parataxis") or (dep == "xcomp" and lemma in cues.saying):
            if reading.reporter is None and lemma in cues.saying:
                reading.reporter = agent(parse, head)
            if (
                carries
                and lemma in cues.verbs
                and cues.verbs[lemma] in ("denied", "requested", "negated", "hypothetical", "planned")
            ):
                reading.add(cues.verbs[lemma], f"under “{parse.words[head]}”")
            return carries
        if dep in ("xcomp", "advcl") and carries:
            if dep == "xcomp":
                status = cues.verbs.get(lemma) or _particle_status(parse, head, cues.verbs)
                reading.add(status, f"under “{parse.words[head]}”")
                if status == "negated" and lemma == "fail":
                    reading.seen.add("fail")
                _inherit(parse, head, cues, reading)
                return True
            if parse.tags[verb] == "VBG" and not any(parse.deps[c] == "mark" for c in parse.children[verb]):
                _inherit(parse, head, cues, reading)
                return True
            if parse.tags[verb] == "VB":  # "to VERB" of purpose: not yet done
                reading.add("planned", PURPOSE)
        return False
    if dep in ("acl", "ccomp", "relcl") and lemma in cues.claims and _that(parse, verb):
        if reading.reporter is None:  # "the general's claim that rebels burned the village"
            reading.reporter = _claimant(parse, head)
        return carries
    if dep == "acl" and parse.tags[verb] == "VB":
        reading.add(cues.nouns.get(lemma), f"“{parse.words[head]} to”")
        return True
    return False


def _from_noun(
    parse: Parse, noun: int, head: int, dep: str, cues: StatusCues, reading: Reading, carries: bool, *, own: bool
) -> bool:
    """What stands over an event noun: "cancelled the talks", "threat of an attack", "talks will be held"."""
    if not carries:
        return False
    if dep in _NOUN_UNDER_VERB and parse.pos[head] in ("VERB", "AUX"):
        if dep != "nsubj" and reading.reporter is None and parse.lemmas[head] in cues.accusing:
            reading.reporter = agent(parse, head)  # "condemned the shelling of the port": it is told by who condemns
        if dep != "nsubj" and parse.lemmas[head] in cues.past:
            return False
        if dep == "oprd" or (dep in ("dobj", "nsubjpass") and parse.child(head, "oprd") is not None):
            return True  # "called the attack an outrage": what it is called does not bring it about
        reading.add(cues.over_nouns.get(parse.lemmas[head].lower()), f"“{parse.words[head]}” over it")
        _inherit(parse, head, cues, reading, own=own)
        return True
    if dep in ("pobj", "pcomp"):
        up = parse.heads[head]
        lemma, preposition = parse.lemmas[up].lower(), parse.lower[head]
        if preposition == "without":
            reading.add("negated", "“without”")
        if parse.pos[up] in ("VERB", "AUX"):
            status = cues.over_nouns.get(f"{lemma}_{preposition}")
            if status is not None:
                reading.add(status, f"“{parse.words[up]} {preposition}”")
                _inherit(parse, up, cues, reading, own=own)
                return True
            return False
        if preposition in ("of", "for", "on", "to", "about"):
            status = cues.nouns.get(lemma)
            reading.add(status, f"“{parse.words[up]} {preposition}”")
        return preposition == "of"
    return dep in ("conj", "compound", "nmod", "appos")


def _that(parse: Parse, verb: int) -> bool:
    return any(parse.deps[c] == "mark" and parse.lower[c] == "that" for c in parse.children[verb])


def _claimant(parse: Parse, noun: int) -> int | None:
    """Whose claim a noun names: its owner, who stands behind "by" or "from", else the subject of the verb above."""
    owner = parse.child(noun, "poss") or next(prep_objects(parse, noun, ("by", "from", "of")), None)
    if owner is None and parse.deps[noun] == "dobj":
        owner = agent(parse, parse.heads[noun])
    return owner


def _inherit(parse: Parse, verb: int, cues: StatusCues, reading: Reading, *, own: bool = True) -> None:
    """A verb's own modals and negation reach what it governs: "will hold talks", "did not agree to meet".

    `own`: the trigger itself hangs on the verb; only then is its "will" the announcement of the event.
    """
    above = Reading()
    _on_verb(parse, verb, cues, above)
    if own:
        reading.seen |= above.seen
    if above.status not in ("actual", "ongoing"):
        reading.add(above.status, above.why)


def _according(parse: Parse, trigger: int, root: int, reading: Reading) -> None:
    """ "according to X" anywhere in the trigger's sentence."""
    if reading.reporter is not None:
        return
    sentence = parse.sentence(trigger)
    for i in range(sentence.first, sentence.last):
        if parse.lower[i] == "according":
            for c in parse.children[i]:
                if parse.lower[c] == "to":
                    reading.reporter = parse.child(c, "pobj")
                    return


def _particle_status(parse: Parse, verb: int, table: dict[str, Status]) -> Status | None:
    lemma = parse.lemmas[verb].lower()
    for c in parse.children[verb]:
        if parse.deps[c] in ("prt", "prep", "advmod") and (found := table.get(f"{lemma}_{parse.lower[c]}")):
            return found
    return None


def _own_subject(parse: Parse, verb: int) -> bool:
    return any(parse.deps[c] in ("nsubj", "nsubjpass", "csubj") for c in parse.children[verb])


def _has_no(parse: Parse, noun: int) -> bool:
    if parse.lower[noun] in ("nobody", "none", "nothing", "neither"):
        return True
    return any(parse.deps[c] in ("det", "neg") and parse.lower[c] in ("no", "neither") for c in parse.children[noun])
