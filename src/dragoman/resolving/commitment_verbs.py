"""Verbs that commit their subject: "pledged to", "promised voters that", "committed itself to closing"."""

from dragoman.finding import grammar
from dragoman.parsing.parse import Parse
from dragoman.resolving.commitment_cues import CommitmentCues
from dragoman.resolving.scene import Scene
from dragoman.resolving.undertaking import ResolvedCommitment, is_asserted, make, powers, who
from dragoman.resolving.values import ResolvedEvent

_AHEAD = frozenset({"will", "would", "shall", "'ll", "’ll", "wo", "'d", "’d"})


def from_verbs(scene: Scene, events: dict[int, ResolvedEvent], cues: CommitmentCues) -> list[ResolvedCommitment]:
    """The commitments of verbs with an infinitive, a clause of what will be, or a gerund; `events` are by trigger."""
    parse = scene.parse
    found = []
    for i, lemma in enumerate(parse.lemmas):
        if parse.pos[i] != "VERB" or lemma not in cues.verbs or not is_asserted(parse, i, cues):
            continue
        action = complement(parse, i, cues)
        action = _given(parse, i, cues) if action is None else action
        if action is None:
            continue
        item = _undertaken(scene, i, action, cues)
        if item is not None:
            item.event = events.get(i)
            if item.event is not None:
                item.how += f"; pattern {item.event.rule}"
            found.append(item)
    found += _prolonged(scene, events, cues)
    return found


def _undertaken(scene: Scene, verb: int, action: int, cues: CommitmentCues) -> ResolvedCommitment | None:
    parse = scene.parse
    kind = cues.verbs[parse.lemmas[verb]]
    by = who(scene, grammar.agent(parse, verb))
    to: list[int] = []
    if kind == "agreement":
        for other in grammar.prep_objects(parse, verb, ("with",)):
            if parse.pos[other] != "VERB":
                by += [n for n in who(scene, other) if n not in by]
    else:
        to = _addressees(scene, verb, action, cues)
    item = make(scene, kind, by, to, action, verb, cues, f"the verb “{parse.words[verb]}”")
    if item is not None and _against(parse, verb, action):
        item.action = f"not {item.action}"
    return item


def complement(parse: Parse, verb: int, cues: CommitmentCues) -> int | None:
    """The verb of what is undertaken: an infinitive, a clause with "will", a gerund after the verb's preposition."""
    lemma = parse.lemmas[verb]
    held = any(
        parse.deps[c] == "dobj"
        and parse.lower[c] not in ("itself", "themselves", "himself", "herself", "myself", "ourselves")
        for c in parse.children[verb]
    )
    for c in parse.children[verb]:
        if c < verb:
            continue
        dep = parse.deps[c]
        if parse.tags[c] == "VB" and grammar.is_infinitive(parse, c):
            if dep in ("xcomp", "ccomp") or (dep == "advcl" and not held):
                return c
        if dep == "ccomp" and _is_ahead(parse, c) and not _is_judgement(parse, verb, c, cues):
            return c
        if dep == "prep" and parse.lower[c] in cues.gerunds.get(lemma, ()):
            gerund = parse.child(c, "pcomp")
            if gerund is not None and parse.tags[gerund] == "VBG":
                return gerund
    return None


def _given(parse: Parse, verb: int, cues: CommitmentCues) -> int | None:
    """What is promised to somebody as such: "guaranteed the miners a pension"."""
    thing = parse.child(verb, "dobj")
    if thing is None or thing < verb or parse.pos[thing] != "NOUN" or parse.lemmas[verb] not in cues.objects:
        return None
    if parse.lemmas[verb] == "offer" and (
        parse.tags[verb] in ("VBZ", "VBP") or parse.lemmas[thing].lower() not in cues.goods
    ):
        return None  # "his job offers him a platform", "offered readers advice"
    given = parse.child(verb, "dative")
    if given is not None and verb < given < thing and parse.pos[given] in ("NOUN", "PROPN"):
        return thing
    return thing if parse.lemmas[thing].lower() in cues.goods else None


def _is_judgement(parse: Parse, verb: int, clause: int, cues: CommitmentCues) -> bool:
    """ "experts agree it will be difficult": what will be the case is no undertaking of those who agree."""
    subject = parse.child(clause, "nsubj", "expl")
    if parse.lemmas[clause] != "be":
        return False
    return cues.verbs[parse.lemmas[verb]] == "agreement" or (subject is not None and parse.lower[subject] == "it")


def _is_ahead(parse: Parse, clause: int) -> bool:
    """Whether a clause tells what will be, or what is to be ("agreed that elections be held")."""
    modals = [parse.lower[c] for c in parse.children[clause] if parse.deps[c] == "aux" and parse.tags[c] == "MD"]
    if any(parse.lower[c] == "have" and parse.deps[c] == "aux" for c in parse.children[clause]):
        return False
    if any(parse.tags[c] in ("WRB", "WP") or parse.lower[c] in ("whether", "if") for c in parse.children[clause]):
        return False
    return any(m in _AHEAD for m in modals)


def _addressees(scene: Scene, verb: int, action: int, cues: CommitmentCues) -> list[int]:
    """To whom: "promised Paraguay that", "pledged to the court to"."""
    parse = scene.parse
    found: list[int] = []
    if parse.lemmas[verb] in cues.addressed:
        for c in parse.children[verb]:
            if verb < c < action and parse.deps[c] in ("dobj", "dative") and parse.pos[c] in ("NOUN", "PROPN", "PRON"):
                found += who(scene, c)
    for other in grammar.prep_objects(parse, verb, ("to",)):
        if verb < other < action and parse.pos[other] in ("NOUN", "PROPN", "PRON"):
            found += who(scene, other)
    return found


def _against(parse: Parse, verb: int, action: int) -> bool:
    """ "decided against buying"."""
    above = parse.heads[action]
    return parse.deps[action] == "pcomp" and parse.lower[above] == "against" and parse.heads[above] == verb


def _prolonged(scene: Scene, events: dict[int, ResolvedEvent], cues: CommitmentCues) -> list[ResolvedCommitment]:
    """ "extended its sanctions until 28 February 2027": an extension by a power, where the new end is told."""
    parse = scene.parse
    found = []
    for i, lemma in enumerate(parse.lemmas):
        if parse.pos[i] != "VERB" or lemma not in cues.extension_verbs or not is_asserted(parse, i, cues):
            continue
        thing = grammar.patient(parse, i)
        if thing is None or parse.lemmas[thing].lower() not in cues.extension_spans or grammar.is_passive(parse, i):
            continue
        by = who(scene, grammar.agent(parse, i))
        if not powers(scene, by) or thing < i or parse.lemmas[thing].lower() == "deadline":
            continue
        item = make(scene, "extension", by, [], i, i, cues, f"the verb “{parse.words[i]}” with a new end")
        if item is not None and (item.due is not None or _by_a_length(parse, i, cues)):
            item.event = events.get(i)
            found.append(item)
    return found


def _by_a_length(parse: Parse, verb: int, cues: CommitmentCues) -> bool:
    """ "by six months", "for two years"."""
    return any(
        any(parse.deps[c] == "nummod" for c in parse.children[t]) or parse.lower[t] in cues.extension_units
        for t in grammar.prep_objects(parse, verb, ("by", "for"))
        if parse.pos[t] == "NOUN"
    )
