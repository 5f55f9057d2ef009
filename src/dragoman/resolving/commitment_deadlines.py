"""Deadlines that somebody is set: "gave Kyiv 30 days to", "has until 5 May to", "ordered the envoy to leave by Friday",
"if Vilnius does not reopen the crossings by 1 September"."""

from dragoman.finding import grammar
from dragoman.parsing.parse import Parse
from dragoman.resolving.commitment_cues import CommitmentCues
from dragoman.resolving.due import FoundDue, dated, due_of
from dragoman.resolving.scene import Scene
from dragoman.resolving.times import TimeMention
from dragoman.resolving.undertaking import ResolvedCommitment, infinitive_after, is_asserted, make, powers, who
from dragoman.resolving.values import ResolvedEvent

_DEAD = ("denied", "negated", "hypothetical")


def from_deadlines(scene: Scene, events: dict[int, ResolvedEvent], cues: CommitmentCues) -> list[ResolvedCommitment]:
    """Time given, had, or told with an order; conditions with a date."""
    parse = scene.parse
    found = []
    for i, lemma in enumerate(parse.lemmas):
        item = None
        if parse.pos[i] in ("VERB", "AUX") and lemma in cues.allowing | cues.having:
            item = _time_given(scene, i, cues)
        elif parse.pos[i] == "VERB" and lemma in cues.ordering:
            item = _ordered(scene, i, cues)
        elif parse.deps[i] == "mark" and parse.lower[i] in ("if", "unless"):
            item = _condition(scene, parse.heads[i], parse.lower[i], cues)
        if item is not None:
            item.event = item.event or events.get(i)
            found.append(item)
    return found


def demanded(scene: Scene, event: ResolvedEvent, cues: CommitmentCues) -> ResolvedCommitment | None:
    """What an event of demanding asks for with a date: a deadline for the one who is asked."""
    verb = event.found.complement
    if event.type != "REQUEST" or event.found.pattern.commit or verb is None or not event.targets:
        return None
    if event.status in _DEAD or scene.parse.pos[verb] not in ("VERB", "AUX"):
        return None
    due = due_of(scene, verb, event.trigger, cues)
    if due is None or (due.due.latest is None and due.due.earliest is None):
        return None
    how = f"pattern {event.rule}, with a date"
    item = make(scene, "deadline", event.targets, event.sources, verb, event.trigger, cues, how, due=due)
    if item is not None:
        item.event = event
    return item


def _time_given(scene: Scene, verb: int, cues: CommitmentCues) -> ResolvedCommitment | None:
    """ "gave France 72 hours to withdraw", "has until 5 May to submit"."""
    parse = scene.parse
    if not is_asserted(parse, verb, cues):
        return None
    time = next((t for t in scene.times_by(verb) if _is_term_of(parse, t, verb)), None)
    if time is None:
        return None
    action = _infinitive_behind(parse, time, verb)
    if action is None:
        return None
    if parse.lemmas[verb] in cues.having:
        by, to = who(scene, grammar.agent(parse, verb)), []
    else:
        to = who(scene, grammar.agent(parse, verb))
        by = who(scene, _given_to(parse, verb, time))
    due = dated(scene, time, cues)
    if due is None:
        return None
    return make(scene, "deadline", by, to, action, verb, cues, f"the verb “{parse.words[verb]}” with a term", due=due)


def _is_term_of(parse: Parse, time: TimeMention, verb: int) -> bool:
    """Whether a time is what is given: a length as object, or "until" a date, behind the verb."""
    if time.first <= verb or time.kind == "set":
        return False
    above = parse.heads[time.head]
    if time.relation == "until":
        while parse.heads[above] != above and above != verb and parse.pos[above] in ("ADP", "SCONJ", "NOUN", "PROPN"):
            above = parse.heads[above]
        return above == verb
    return (
        time.kind == "duration"
        and time.relation is None
        and parse.deps[time.head] in ("dobj", "oprd")
        and above == verb
    )


def _infinitive_behind(parse: Parse, time: TimeMention, verb: int) -> int | None:
    """The "to VERB" that stands right behind a term ("30 days in which to comply" included)."""
    for t in range(time.last, min(time.last + 4, parse.sentence(verb).last)):
        if parse.tags[t] == "TO":
            return infinitive_after(parse, t - 1, up=verb) or (parse.heads[t] if parse.heads[t] > t else None)
        if parse.words[t] in (",", ".", ";") or parse.pos[t] == "VERB":
            return None
    return None


def _given_to(parse: Parse, verb: int, time: TimeMention) -> int | None:
    """Who is given the time: the indirect object, or a passive's subject."""
    for c in parse.children[verb]:
        if parse.deps[c] in ("dative", "dobj") and verb < c < time.first and parse.pos[c] != "ADP":
            return c
    for c in parse.children[verb]:
        if parse.deps[c] == "nsubjpass":
            return c
    return None


def _ordered(scene: Scene, verb: int, cues: CommitmentCues) -> ResolvedCommitment | None:
    """ "ordered the peacekeepers to leave Goma by Friday": with a date, a deadline."""
    parse = scene.parse
    if not is_asserted(parse, verb, cues):
        return None
    asked = grammar.patient(parse, verb)
    action = next(
        (c for c in parse.children[verb] if c > verb and parse.tags[c] == "VB" and grammar.is_infinitive(parse, c)),
        None,
    )
    if (
        action is None
    ):  # "ordered the peacekeepers to leave": the parser may read the peacekeepers as the one who leaves
        return None
    subject = parse.child(action, "nsubj")
    asked = subject if subject is not None else asked
    if asked is None or asked > action:
        return None
    due = due_of(scene, action, verb, cues)
    if due is None or (due.due.latest is None and due.due.earliest is None):
        return None
    by, to = who(scene, asked), who(scene, grammar.agent(parse, verb))
    return make(scene, "deadline", by, to, action, verb, cues, f"the verb “{parse.words[verb]}” with a date", due=due)


def _condition(scene: Scene, verb: int, mark: str, cues: CommitmentCues) -> ResolvedCommitment | None:
    """ "if Vilnius does not reopen two crossings by 1 September": a deadline set for Vilnius."""
    parse = scene.parse
    if parse.pos[verb] not in ("VERB", "AUX") or grammar.is_negated(parse, verb) != (mark == "if"):
        return None
    by = who(scene, grammar.agent(parse, verb))
    due: FoundDue | None = due_of(scene, verb, verb, cues)
    if due is None or not powers(scene, by) or (due.due.latest is None and due.due.earliest is None):
        return None
    above = parse.heads[verb]
    setter = grammar.agent(parse, above) if parse.deps[verb] == "advcl" else None
    item = make(
        scene, "deadline", by, who(scene, setter), verb, verb, cues, f"a condition (“{mark}”) with a date", due=due
    )
    if item is not None:
        item.action = item.action.removeprefix("not ")
    return item
