"""Commitments: who undertakes what, to whom, by when, and what became of it (docs/commitments.md).

They come from verbs that commit ("agreed to"), from nouns and their fate ("kept its promise to"), from deadlines that
somebody is set, from what an actor of power says it will do, and from events whose pattern carries one.
"""

from collections.abc import Sequence
from typing import cast

from dragoman.finding import grammar
from dragoman.finding.quotes import FoundQuote
from dragoman.model import CommitmentKind
from dragoman.parsing.parse import Parse
from dragoman.resolving.commitment_clauses import from_clauses
from dragoman.resolving.commitment_cues import CommitmentCues, load_commitment_cues
from dragoman.resolving.commitment_deadlines import demanded, from_deadlines
from dragoman.resolving.commitment_nouns import from_nouns
from dragoman.resolving.commitment_verbs import complement, from_verbs
from dragoman.resolving.scene import Scene, is_political
from dragoman.resolving.undertaking import ResolvedCommitment, asks, is_asserted, make
from dragoman.resolving.values import ResolvedEvent

__all__ = ["CommitmentCues", "ResolvedCommitment", "load_commitment_cues", "resolve_commitments"]

_DEAD = ("denied", "negated", "hypothetical", "requested")
_ALIKE = 0.7  # share of content words from which two actions are one undertaking


def resolve_commitments(
    scene: Scene, events: Sequence[ResolvedEvent], quotes: Sequence[FoundQuote], cues: CommitmentCues
) -> list[ResolvedCommitment]:
    """All commitments of a report in text order, repeated ones once."""
    by_trigger = {event.trigger: event for event in events}
    found: list[ResolvedCommitment] = []
    for more in (
        from_nouns(scene, cues),
        from_deadlines(scene, by_trigger, cues),
        from_verbs(scene, by_trigger, cues),
        [item for event in events for item in _of_event(scene, event, cues)],
        from_clauses(scene, quotes, cues),
    ):
        taken = {c.verb for c in found}
        found += [c for c in more if c.verb not in taken]
    return _once(scene.parse, found)


def _of_event(scene: Scene, event: ResolvedEvent, cues: CommitmentCues) -> list[ResolvedCommitment]:
    """The commitment that an event's pattern carries, or that a demand with a date sets."""
    parse, trigger = scene.parse, event.trigger
    kind = event.found.pattern.commit
    asked = demanded(scene, event, cues)
    if asked is not None:
        return [asked]
    verb = event.found.complement
    if verb is None and parse.lemmas[trigger] in cues.gerunds:  # "agreed to a truce"
        verb = next(grammar.prep_objects(parse, trigger, cues.gerunds[parse.lemmas[trigger]]), None)
    if kind is None or event.status in _DEAD or asks(parse, trigger):
        return []
    if verb is None or verb < trigger:  # a clause before the trigger is what somebody said, not what is undertaken
        return []
    if not _commits(scene, event, verb, cues):
        return []
    by, to = event.sources, [] if event.beneath else event.targets
    if kind == "deadline":
        by, to = event.targets, event.sources
    item = make(scene, cast(CommitmentKind, kind), by, to, verb, trigger, cues, f"pattern {event.rule}")
    if item is None:
        return []
    item.event = event
    return [item]


def _commits(scene: Scene, event: ResolvedEvent, verb: int, cues: CommitmentCues) -> bool:
    """Whether an event's words undertake what its pattern says: no wish, no opinion, no small talk."""
    parse, trigger = scene.parse, event.trigger
    if parse.lemmas[trigger].lower() in cues.intentions:
        return False
    if parse.pos[verb] in ("VERB", "AUX"):
        if parse.lemmas[trigger] in cues.verbs and parse.pos[trigger] == "VERB":
            return False  # the verb's own grammar has decided (commitment_verbs)
        return parse.deps[verb] != "ccomp" or complement(parse, trigger, cues) == verb
    lemma = parse.lemmas[trigger].lower()
    known = lemma in cues.objects or lemma in cues.verbs
    if parse.pos[verb] == "PRON" or parse.pos[trigger] != "VERB" or not known:
        return False
    if (lemma == "offer" or lemma not in cues.objects) and parse.lemmas[
        verb
    ].lower() not in cues.goods | cues.nouns.keys():
        return False
    if lemma == "offer" and (parse.tags[trigger] in ("VBZ", "VBP") or not is_asserted(parse, trigger, cues)):
        return False  # "it offers loans to parents"
    return any(is_political(scene.actors.actors[n]) for n in event.sources)


def _once(parse: Parse, found: list[ResolvedCommitment]) -> list[ResolvedCommitment]:
    """The same undertaking told again (headline, dek, body) once: the telling with a due date, else the first."""
    kept: list[ResolvedCommitment] = []
    for item in sorted(found, key=lambda c: (c.due is None, parse.sentence(c.verb).kind in ("title", "dek"), c.start)):
        if not any(_repeats(item, other) for other in kept):
            kept.append(item)
    return sorted(kept, key=lambda c: (c.start, c.end))


def _repeats(item: ResolvedCommitment, other: ResolvedCommitment) -> bool:
    if item.verb == other.verb:
        return True
    if item.due is not None and other.due is not None and item.due.latest != other.due.latest:
        return False
    if not set(item.by) & set(other.by) or item.status != other.status:
        return False
    one, two = _content(item.action), _content(other.action)
    return bool(one and two) and len(one & two) >= _ALIKE * min(len(one), len(two))


def _content(action: str) -> set[str]:
    return {w.strip(".,;:").lower() for w in action.split() if len(w) > 3}
