"""Commitments: who undertakes what, to whom, by when.

They come from events whose pattern carries one ("agreed to", "promised"), from nouns ("the decision to withdraw"), from
what an actor of power says it will do, from the first person of quotes, and from conditions that set a deadline.
"""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import cast

from dragoman.finding import grammar
from dragoman.finding.quotes import FoundQuote
from dragoman.model import CommitmentKind, CommitmentStatus, Due
from dragoman.parsing.parse import Parse
from dragoman.resolving.actions import action_phrase, due_of, noun_action
from dragoman.resolving.scene import Scene, has_power
from dragoman.resolving.times import TimeMention
from dragoman.resolving.values import ResolvedEvent

_WILL = frozenset({"will", "shall", "'ll", "’ll", "wo"})
_DEAD = ("denied", "negated", "hypothetical")


@dataclass(frozen=True, slots=True)
class CommitmentCues:
    """Nouns that carry commitments, and the verbs that do not."""

    nouns: dict[str, CommitmentKind]
    not_acts: frozenset[str]
    scheduled: frozenset[str]
    series: frozenset[str]
    we: frozenset[str]
    extension_verbs: frozenset[str]
    extension_words: frozenset[str]


def load_commitment_cues() -> CommitmentCues:
    """Read the packaged words."""
    data = tomllib.loads((files("dragoman.data") / "cues" / "commitments.toml").read_text(encoding="utf-8"))
    nouns = {noun: cast(CommitmentKind, kind) for kind, words in data["nouns"].items() for noun in words}
    extension = data["extension"]
    return CommitmentCues(
        nouns,
        frozenset(data["not_acts"]),
        frozenset(data["scheduled"]),
        frozenset(data["series"]),
        frozenset(data["we"]),
        frozenset(extension["verbs"]),
        frozenset(extension["modifiers"]),
    )


@dataclass(slots=True)
class ResolvedCommitment:
    """A commitment before it gets ids; actor numbers refer to ActorIndex.actors. `verb` heads the action."""

    kind: CommitmentKind
    by: list[int]
    to: list[int]
    action: str
    due: Due | None
    status: CommitmentStatus
    event: ResolvedEvent | None
    start: int
    end: int
    verb: int
    how: str


def resolve_commitments(
    scene: Scene, events: Sequence[ResolvedEvent], quotes: Sequence[FoundQuote], cues: CommitmentCues
) -> list[ResolvedCommitment]:
    """All commitments of a report in text order, repeated ones once."""
    found: list[ResolvedCommitment] = []
    for event in events:
        found += _from_event(scene, event, cues)
        found += _demanded(scene, event, cues)
    found += _from_clauses(scene, quotes, cues)
    taken = {c.verb for c in found}
    found += [c for c in _from_nouns(scene, cues) if c.verb not in taken]
    return _once(scene.parse, found)


def _from_event(scene: Scene, event: ResolvedEvent, cues: CommitmentCues) -> list[ResolvedCommitment]:
    kind = event.found.pattern.commit
    if kind is None or event.status in _DEAD:
        return []
    verb = event.found.complement
    if (
        verb is None or verb < event.trigger
    ):  # a clause before the trigger is what somebody said, not what is undertaken
        return []
    by, to = event.sources, [] if event.beneath else event.targets
    if kind == "deadline":
        by, to = event.targets, event.sources
    item = _make(scene, cast(CommitmentKind, kind), by, to, verb, event.trigger, cues)
    if item is None:
        return []
    item.event = event
    item.how = f"pattern {event.rule}"
    return [item]


def _demanded(scene: Scene, event: ResolvedEvent, cues: CommitmentCues) -> list[ResolvedCommitment]:
    """ "ordered the ambassador to leave within 48 hours": a deadline for the one who is asked."""
    verb = event.found.complement
    if (
        event.type != "REQUEST"
        or event.found.pattern.commit
        or verb is None
        or event.status in _DEAD
        or not event.targets
    ):
        return []
    if due_of(scene.parse, verb, event.trigger, scene.times_by(verb), scene.published) is None:
        return []
    item = _make(scene, "deadline", event.targets, event.sources, verb, event.trigger, cues)
    if item is None:
        return []
    item.event, item.how = event, f"pattern {event.rule}, with a date"
    return [item]


def _make(
    scene: Scene, kind: CommitmentKind, by: list[int], to: list[int], head: int, trigger: int, cues: CommitmentCues
) -> ResolvedCommitment | None:
    parse = scene.parse
    if not by:
        return None
    due = due_of(parse, head, trigger, scene.times_by(head), scene.published)
    drop = [due[1]] if due else []
    drop += [t for t in scene.times_by(head) if t.kind == "date" and t not in drop and _is_over(t, scene.published)]
    if parse.pos[head] in ("VERB", "AUX"):
        action = action_phrase(parse, head, drop)
    elif parse.pos[trigger] in ("VERB", "AUX") and parse.lemmas[head] not in cues.nouns:
        action = noun_action(parse, trigger, head, drop)
    elif parse.pos[trigger] in ("VERB", "AUX") and parse.lemmas[head] == "commitment":
        action = _committed_to(parse, head)
        if not action:
            return None
    else:
        return None
    if kind == "pledge" and _extends(parse, head, cues):
        kind = "extension"
    first, last = min(trigger, head), max(trigger, parse.right_edge(head))
    return ResolvedCommitment(
        kind,
        by,
        [t for t in to if t not in by],
        action,
        due[0] if due else None,
        "open",
        None,
        parse.starts[first],
        parse.ends[last],
        head,
        "",
    )


def _committed_to(parse: Parse, noun: int) -> str:
    """ "their commitment to free elections" as "commit to free elections"; "" where nothing follows."""
    for head in grammar.prep_objects(parse, noun, ("to",)):
        return f"commit to {parse.span(parse.left_edge(head), parse.right_edge(head) + 1)}"
    return ""


def _is_over(time: TimeMention, published: str | None) -> bool:
    """Whether a date lies behind the report: when it was said, and no part of what is to be done."""
    return published is not None and time.latest is not None and time.latest.isoformat() <= published


def _extends(parse: Parse, head: int, cues: CommitmentCues) -> bool:
    return parse.lemmas[head] in cues.extension_verbs or any(
        parse.lower[t] in cues.extension_words for t in parse.subtree(head)
    )


def _from_clauses(scene: Scene, quotes: Sequence[FoundQuote], cues: CommitmentCues) -> list[ResolvedCommitment]:
    """Statements of what an actor will do, and conditions that set a deadline."""
    parse = scene.parse
    found = []
    for i, tag in enumerate(parse.tags):
        if tag == "MD" and parse.deps[i] == "aux" and (parse.lower[i] in _WILL or _said_would(parse, i)):
            item = _will(scene, parse.heads[i], quotes, cues)
        elif parse.lower[i] == "going" and parse.tags[i] == "VBG":
            clause = parse.child(i, "xcomp")
            item = _will(scene, clause, quotes, cues, above=i) if clause is not None else None
        elif parse.deps[i] == "mark" and parse.lower[i] in ("if", "unless"):
            item = _condition(scene, parse.heads[i], parse.lower[i], cues)
        else:
            continue
        if item is not None:
            found.append(item)
    return found


def _said_would(parse: Parse, modal: int) -> bool:
    """ "said it would": the future of then, of the speaker's own doing."""
    verb = parse.heads[modal]
    head = parse.heads[verb]
    return parse.lower[modal] == "would" and parse.deps[verb] == "ccomp" and parse.tags[head] in ("VBD", "VBN")


def _will(
    scene: Scene, verb: int, quotes: Sequence[FoundQuote], cues: CommitmentCues, above: int | None = None
) -> ResolvedCommitment | None:
    """ "Poland will send ...", "we are not going to ...", "our role will be to train ..."."""
    parse, index = scene.parse, scene.actors
    if parse.pos[verb] not in ("VERB", "AUX"):
        return None
    subject = grammar.surface_subject(parse, verb if above is None else above)
    quote = next((q for q in quotes if q.kind == "direct" and q.start <= parse.starts[verb] < q.end), None)
    if quote is not None:
        return _spoken(scene, verb, subject, quote, cues, above)
    if grammar.is_passive(parse, verb) or (subject is not None and parse.lemmas[subject] in cues.series):
        return _scheduled(scene, verb, subject, cues)
    if (
        subject is None
        or parse.lemmas[verb] in cues.not_acts
        or parse.lemmas[verb] == "be"
        or parse.deps[verb] in ("relcl", "advcl", "acl")
    ):
        return None
    by = list(index.at(subject))
    if not by or not all(has_power(index.actors[b]) for b in by) or _foretold(scene, verb, by):
        return None
    item = _make(scene, "pledge", by, [], verb, verb, cues)
    if item is not None:
        item.how = "what an actor of power is to do (“will”)"
    return item


def _foretold(scene: Scene, verb: int, by: list[int]) -> bool:
    """Whether somebody else says so: a forecast. The speaker must be of the same country as who is to act."""
    parse, index = scene.parse, scene.actors
    head = parse.heads[verb]
    if parse.deps[verb] not in ("ccomp", "parataxis") or parse.pos[head] != "VERB":
        return False
    speaker = grammar.agent(parse, head)
    who = index.at(speaker) if speaker is not None else ()
    countries = {index.actors[b].country for b in by} - {None}
    return bool(who) and not any(index.actors[w].country in countries or w in by for w in who)


def _spoken(
    scene: Scene, verb: int, subject: int | None, quote: FoundQuote, cues: CommitmentCues, above: int | None
) -> ResolvedCommitment | None:
    """A first-person undertaking in a direct quote: the speaker's, and his side's where he says "we"."""
    parse, index = scene.parse, scene.actors
    if subject is None or quote.speaker is None:
        return None
    first_person = parse.lower[subject] in cues.we or any(
        parse.deps[c] == "poss" and parse.lower[c] in cues.we for c in parse.children[subject]
    )
    by = list(index.at(quote.speaker))
    if not first_person or not by or not any(has_power(index.actors[b]) for b in by):
        return None
    if parse.lemmas[verb] == "be" and above is None:
        inner = parse.child(verb, "xcomp")
        if inner is None:
            return None
        verb = inner
    if parse.lemmas[verb] in cues.not_acts or grammar.is_passive(parse, verb):
        return None
    item = _make(scene, "pledge", by, [], verb, verb, cues)
    if item is None:
        return None
    if above is not None and grammar.is_negated(parse, above):
        item.action = f"not {item.action}"
    item.how = "first person in a quote"
    return item


def _scheduled(scene: Scene, verb: int, subject: int | None, cues: CommitmentCues) -> ResolvedCommitment | None:
    """ "The next round will be held in Geneva no later than 15 December": an appointment, with a date."""
    parse = scene.parse
    if subject is None or parse.lemmas[verb] not in cues.scheduled:
        return None
    noun = subject
    if parse.lemmas[noun] not in cues.series:
        return None
    due = due_of(parse, verb, verb, scene.times_by(verb), scene.published)
    if due is None:
        return None
    by = list(scene.actors.at(subject)) or [
        n for c in parse.children[subject] if parse.deps[c] in ("poss", "compound", "amod") for n in scene.actors.at(c)
    ]
    first, last = grammar.noun_phrase(parse, subject)
    rest = action_phrase(parse, verb, [due[1]]).removeprefix("be ").partition(" ")[2]
    what = parse.span(first, last)
    if parse.pos[first] in ("DET", "PRON", "ADJ"):  # it opened the sentence
        what = what[0].lower() + what[1:]
    action = f"{parse.lemmas[verb]} {what} {rest}"
    return ResolvedCommitment(
        "agreement",
        by,
        [],
        " ".join(action.split()).strip(),
        due[0],
        "open",
        None,
        parse.starts[parse.left_edge(verb)],
        parse.ends[parse.right_edge(verb)],
        verb,
        "an appointment with a date",
    )


def _condition(scene: Scene, verb: int, mark: str, cues: CommitmentCues) -> ResolvedCommitment | None:
    """ "if Vilnius does not reopen two crossings by 1 September": a deadline set for Vilnius."""
    parse, index = scene.parse, scene.actors
    if parse.pos[verb] not in ("VERB", "AUX"):
        return None
    negated = grammar.is_negated(parse, verb)
    if negated != (mark == "if"):
        return None
    subject = grammar.agent(parse, verb)
    by = list(index.at(subject)) if subject is not None else []
    due = due_of(parse, verb, verb, scene.times_by(verb), scene.published)
    if not by or due is None or not any(has_power(index.actors[b]) for b in by):
        return None
    item = _make(scene, "deadline", by, [], verb, verb, cues)
    if item is not None:
        item.action = item.action.removeprefix("not ")
        item.how = f"a condition (“{mark}”) with a date"
        setter = grammar.agent(parse, parse.heads[verb]) if parse.deps[verb] == "advcl" else None
        item.to = [n for n in (index.at(setter) if setter is not None else ()) if n not in by]
    return item


def _from_nouns(scene: Scene, cues: CommitmentCues) -> list[ResolvedCommitment]:
    """ "the US decision to withdraw combat troops": the commitment of whom the noun belongs to."""
    parse = scene.parse
    found = []
    for i, lemma in enumerate(parse.lemmas):
        if (
            lemma not in cues.nouns
            or parse.pos[i] != "NOUN"
            or any(parse.deps[c] == "neg" or parse.lower[c] == "no" for c in parse.children[i])
        ):
            continue
        clause = next((c for c in parse.children[i] if parse.deps[c] == "acl" and parse.tags[c] == "VB"), None)
        if clause is None:
            continue
        owner = grammar.surface_subject(parse, clause)
        by = list(scene.actors.at(owner)) if owner is not None else []
        if not by or not any(has_power(scene.actors.actors[b]) for b in by):
            continue
        item = _make(scene, cues.nouns[lemma], by, [], clause, i, cues)
        if item is not None:
            item.how = f"the noun “{parse.words[i]}”"
            found.append(item)
    return found


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
    if not set(item.by) & set(other.by):
        return False
    one, two = _content(item.action), _content(other.action)
    return bool(one and two) and len(one & two) >= 0.7 * min(len(one), len(two))


def _content(action: str) -> set[str]:
    return {w.strip(".,;:").lower() for w in action.split() if len(w) > 3}
