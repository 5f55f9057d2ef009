"""Nouns that hold a commitment, and its fate: "the decision to withdraw", "kept its promise to", "scrapped a plan"."""

from dragoman.finding import grammar
from dragoman.model import CommitmentKind, CommitmentStatus
from dragoman.parsing.parse import Parse
from dragoman.resolving.commitment_cues import CommitmentCues, Fate
from dragoman.resolving.due import FoundDue, dated
from dragoman.resolving.scene import Scene
from dragoman.resolving.undertaking import ResolvedCommitment, asks, infinitive_after, make, powers, who

_UNREAL = ("MD", "TO")
_BESIDE = ("on", "of", "with", "in")  # "the round ended with an agreement" ends no agreement


def from_nouns(scene: Scene, cues: CommitmentCues) -> list[ResolvedCommitment]:
    """The commitments of nouns, with their fate where the verb above tells one."""
    parse = scene.parse
    found = []
    for i, lemma in enumerate(parse.lemmas):
        if parse.pos[i] != "NOUN" or (lemma not in cues.nouns and lemma not in cues.plans):
            continue
        if any(parse.deps[c] == "neg" or parse.lower[c] == "no" for c in parse.children[i]) or asks(parse, i):
            continue
        item = _of_noun(scene, i, cues)
        if item is not None:
            found.append(item)
    return found


def _of_noun(scene: Scene, noun: int, cues: CommitmentCues) -> ResolvedCommitment | None:
    parse = scene.parse
    governor, joint = governed(parse, noun)
    action = action_of(parse, noun, governor, cues)
    if action is None:
        return None
    fate, status = fate_of(parse, governor, joint, cues)
    kind = _kind(parse, noun, governor, fate, status, cues)
    if kind is None:
        return None
    by, to, due = _parties(scene, noun, action, governor, fate, cues)
    if not by or not (powers(scene, by) or (to and powers(scene, to))):
        return None
    how = f"the noun “{parse.words[noun]}”" + (f", “{parse.words[governor]}”" if governor is not None and fate else "")
    item = make(scene, kind, by, to, action, noun, cues, how, status=status, due=due)
    if item is not None and governor is not None and fate and governor < noun:
        item.start = parse.starts[governor]
    return item


def governed(parse: Parse, noun: int) -> tuple[int | None, str]:
    """The verb that a noun is the object of, and the words between: "backed *out of* a deal"; passives too."""
    dep, above = parse.deps[noun], parse.heads[noun]
    if dep in ("dobj", "nsubjpass") and parse.pos[above] == "VERB":
        particle = next((parse.lower[c] for c in parse.children[above] if parse.deps[c] == "prt"), "")
        return above, particle
    words: list[str] = []
    token = noun
    while parse.deps[token] in ("pobj", "prep") and len(words) < 3:
        token = parse.heads[token]
        if parse.pos[token] == "VERB":
            break
        words.append(parse.lower[token])
    if words and parse.pos[token] == "VERB" and token < noun:
        before = [
            parse.lower[c] for c in parse.children[token] if parse.deps[c] in ("prt", "advmod") and token < c < noun
        ]
        return token, "_".join([*before, *reversed(words)])
    return None, ""


def action_of(parse: Parse, noun: int, governor: int | None, cues: CommitmentCues) -> int | None:
    """The verb of what the noun is about: an infinitive on it or right behind it, or a gerund after its preposition."""
    for c in parse.children[noun]:
        if parse.deps[c] in ("acl", "relcl", "advcl") and parse.tags[c] == "VB" and grammar.is_infinitive(parse, c):
            return c
    prepositions = cues.noun_gerunds.get(parse.lemmas[noun], frozenset())
    for gerund in grammar.prep_objects(parse, noun, prepositions):
        if parse.tags[gerund] == "VBG":
            return gerund
    behind = noun + 1
    if behind < len(parse) and parse.tags[behind] == "TO" and governor is not None:
        return infinitive_after(parse, noun, up=governor)
    return None


def fate_of(
    parse: Parse, governor: int | None, joint: str, cues: CommitmentCues
) -> tuple[Fate | None, CommitmentStatus]:
    """What the verb above says became of a commitment, and the status that it gives."""
    if governor is None:
        return None, "open"
    lemma = parse.lemmas[governor]
    fate = cues.fates.get(f"{lemma}_{joint}" if joint else lemma)
    if fate is None and joint:
        fate = cues.fates.get(lemma) if "_" not in joint and joint not in _BESIDE else None
    if fate in (None, "renewed", "refused"):
        return fate, "open"
    above = parse.heads[governor]
    failed = parse.deps[governor] == "xcomp" and parse.lemmas[above] in cues.failing
    negated = grammar.is_negated(parse, governor) or (
        grammar.is_negated(parse, above) and parse.deps[governor] == "xcomp"
    )
    if failed and fate == "kept":
        return "broken", "open" if negated else "broken"
    modal = any(parse.deps[c] == "aux" and parse.tags[c] in _UNREAL for c in parse.children[governor])
    if modal or parse.tags[governor] == "VB" or _not_so(parse, governor, cues):
        return None, "open"
    if negated:
        return ("broken", "broken") if fate == "kept" else (None, "open")
    if fate == "withdrawn":
        return fate, "withdrawn"
    return fate, "kept" if fate == "kept" else "broken"


def _not_so(parse: Parse, verb: int, cues: CommitmentCues) -> bool:
    """Whether what stands above says that it has not come about: "urged Kyiv to keep", "accused Oslo of breaking"."""
    above = parse.heads[verb]
    if parse.deps[verb] == "pcomp":
        return True
    marks = any(parse.deps[c] == "mark" and parse.lower[c] in ("if", "unless", "whether") for c in parse.children[verb])
    return marks or (
        parse.deps[verb] in ("xcomp", "ccomp") and parse.lemmas[above] in cues.not_kept | {"deny", "doubt", "fear"}
    )


def _kind(
    parse: Parse, noun: int, governor: int | None, fate: Fate | None, status: CommitmentStatus, cues: CommitmentCues
) -> CommitmentKind | None:
    if fate == "refused":
        return None
    if fate == "withdrawn" and status == "withdrawn":
        return None if parse.lemmas[noun] == "threat" else "withdrawal"
    if fate == "renewed":
        return "extension"
    kind = cues.nouns.get(parse.lemmas[noun])
    if kind is None and governor is not None and parse.lemmas[governor] in cues.approving:
        real = parse.tags[governor] != "VB" and not grammar.is_negated(parse, governor)
        return "decision" if real else None
    return kind


def _parties(
    scene: Scene, noun: int, action: int, governor: int | None, fate: Fate | None, cues: CommitmentCues
) -> tuple[list[int], list[int], FoundDue | None]:
    """By whom, to whom, and when where the noun or the verb above tells it."""
    parse = scene.parse
    holder = grammar.agent(parse, governor) if governor is not None else None
    named = parse.child(action, "nsubj", "nsubjpass")  # "the deadline for Shell to clean up"
    if cues.nouns.get(parse.lemmas[noun]) == "deadline":
        due = _date_of(scene, noun, governor, cues)
        if named is not None:
            return who(scene, named), who(scene, holder), due
        for other in grammar.prep_objects(parse, noun, ("for",)):
            if parse.pos[other] in ("NOUN", "PROPN"):
                return who(scene, other), who(scene, holder), due
        given = parse.child(governor, "dative", "dobj") if governor is not None else None
        if given is not None and given not in (noun,) and governor is not None and given < noun:
            return who(scene, given), who(scene, holder), due
        faces = fate in ("broken", "kept") or (governor is not None and parse.lemmas[governor] in ("face", "have"))
        return (who(scene, holder) if faces else []), [], due
    owner = parse.child(noun, "poss")
    by = who(scene, owner) if owner is not None else []
    if not by:
        by = who(scene, grammar.surface_subject(parse, action))
        reached = governor is not None and parse.lemmas[noun] not in ("demand",)
        by = by or (who(scene, holder) if reached else [])
    if governor is not None and parse.deps[noun] in ("dobj", "nsubjpass") and holder is not None and not owner:
        by = who(scene, holder) or by
    if cues.nouns.get(parse.lemmas[noun]) == "agreement":
        for other in grammar.prep_objects(parse, noun, ("with", "between")):
            by += [n for n in who(scene, other) if n not in by]
        if governor is not None and holder is not None:
            by += [n for n in who(scene, holder) if n not in by and by]
    to = [
        n
        for t in grammar.prep_objects(parse, noun, ("to",))
        if parse.pos[t] in ("NOUN", "PROPN")
        for n in who(scene, t)
    ]
    return by, to, None


def _date_of(scene: Scene, noun: int, governor: int | None, cues: CommitmentCues) -> FoundDue | None:
    """The date of a deadline: "a 1 March deadline", "a deadline of 5 May", "extended the deadline to 30 September"."""
    parse = scene.parse
    moved = governor is not None and parse.lemmas[governor] in cues.extension_verbs
    best: FoundDue | None = None
    for time in scene.times_by(noun):
        if time.kind == "set":
            continue
        within = noun in {time.head, *_above(parse, time.head, 3)}
        first = time.first
        behind = (
            moved
            and first > noun
            and (time.relation in ("until", "by") or parse.lower[first - 1] in ("to", "until", "till"))
        )
        if not within and not behind:
            continue
        made = dated(scene, time, cues, settled=not moved)
        if made is not None and (best is None or behind):
            best = made
    return best


def _above(parse: Parse, token: int, steps: int) -> list[int]:
    found = []
    for _ in range(steps):
        if parse.heads[token] == token:
            break
        token = parse.heads[token]
        found.append(token)
    return found
