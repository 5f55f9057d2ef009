"""What all ways of finding commitments share: the commitment itself, who a phrase is, whether a sentence asserts it."""

from collections.abc import Iterable
from dataclasses import dataclass

from dragoman.finding import grammar
from dragoman.finding.events.roles import actor_in, members
from dragoman.model import CommitmentKind, CommitmentStatus, Due
from dragoman.parsing.parse import Parse
from dragoman.resolving.actions import action_phrase, ensured, noun_action
from dragoman.resolving.commitment_cues import CommitmentCues
from dragoman.resolving.due import FoundDue, due_of, over_tokens
from dragoman.resolving.scene import Scene, has_power
from dragoman.resolving.values import ResolvedEvent

_IRREAL = frozenset({"if", "unless", "whether", "lest"})
_REAL_ABOVE = frozenset({"continue", "appear", "seem", "go", "have"})  # over an infinitive that is a fact itself
_ASKING = frozenset({"WRB", "WP"})
_FORMER = frozenset({"once", "formerly", "almost", "nearly", "allegedly", "reportedly"})
_MOST_STEPS = 12


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
    trigger: int = -1  # the word that makes it one
    condition: str | None = None  # "if Israel withdraws its tanks", where a date is told as well


def make(
    scene: Scene,
    kind: CommitmentKind,
    by: Iterable[int],
    to: Iterable[int],
    head: int,
    trigger: int,
    cues: CommitmentCues,
    how: str,
    *,
    status: CommitmentStatus = "open",
    due: FoundDue | None = None,
) -> ResolvedCommitment | None:
    """A commitment to do what `head` says; None where nobody undertakes it or no action can be told."""
    parse = scene.parse
    who = list(dict.fromkeys(by))
    if not who or asks(parse, trigger):
        return None
    settled = status in ("kept", "broken")
    due = due or due_of(scene, head, trigger, cues, settled=settled, terms=kind == "deadline")
    drop = set(over_tokens(parse, scene.times_by(head), scene.published)) | (set(due.tokens) if due else set())
    under = condition_of(parse, head, trigger, cues)
    drop |= set(range(*under)) if under else set()
    told = parse.span(*under).strip(" ,;.") if under else None
    when = due.due if due else None
    if when is None and told is not None:  # it falls due when the condition holds
        when, told = Due(text=told, earliest=None, latest=None), None
    action = _action(parse, head, trigger, drop, cues)
    if not action:
        return None
    if kind in ("pledge", "agreement") and extends(parse, head, cues):
        kind = "extension"
    first, last = min(trigger, head), max(trigger, parse.right_edge(head))
    return ResolvedCommitment(
        kind,
        who,
        [t for t in dict.fromkeys(to) if t not in who],
        action,
        when,
        status,
        None,
        parse.starts[first],
        parse.ends[last],
        head,
        how,
        trigger,
        told,
    )


def _action(parse: Parse, head: int, trigger: int, drop: set[int], cues: CommitmentCues) -> str:
    if parse.pos[head] in ("VERB", "AUX"):
        subject = parse.child(head, "nsubj", "nsubjpass")
        other = parse.deps[head] == "ccomp" and subject is not None and parse.pos[subject] in ("NOUN", "PROPN")
        if other and subject is not None and parse.lemmas[trigger] in cues.verbs and parse.pos[trigger] == "VERB":
            if not _same_side(parse, trigger, subject):
                return ensured(parse, head, subject, drop)
        return action_phrase(parse, head, drop)
    if parse.pos[trigger] not in ("VERB", "AUX"):
        return ""
    if parse.lemmas[head] == "commitment":
        return _committed_to(parse, head)
    return "" if parse.lemmas[head] in cues.nouns else noun_action(parse, trigger, head, drop)


def _same_side(parse: Parse, trigger: int, subject: int) -> bool:
    """Whether a clause's subject is who undertakes it, by the same word: "Peru promised that Peru would"."""
    own = grammar.agent(parse, trigger)
    return own is not None and parse.lemmas[own] == parse.lemmas[subject]


def _committed_to(parse: Parse, noun: int) -> str:
    """ "their commitment to free elections" as "commit to free elections"; "" where nothing follows."""
    for head in grammar.prep_objects(parse, noun, ("to",)):
        return f"commit to {parse.span(parse.left_edge(head), parse.right_edge(head) + 1)}"
    return ""


def extends(parse: Parse, head: int, cues: CommitmentCues) -> bool:
    """Whether what is undertaken goes on with what is: "extend the ceasefire", "keep it open for a further month"."""
    return parse.lemmas[head] in cues.extension_verbs or any(
        parse.lower[t] in cues.extension_words and parse.lemmas[parse.heads[t]].lower() in cues.extension_units
        for t in parse.subtree(head)
    )


def who(scene: Scene, token: int | None) -> list[int]:
    """The actors of a phrase, its coordination included."""
    if token is None:
        return []
    parse, index = scene.parse, scene.actors
    found: list[int] = []
    for member in members(parse, token):
        bearer = actor_in(parse, member, index.by_token)
        found += [n for n in (index.at(bearer) if bearer is not None else ()) if n not in found]
    return found


def powers(scene: Scene, numbers: list[int]) -> bool:
    """Whether there are actors, and all can make good what they undertake."""
    return bool(numbers) and all(has_power(scene.actors.actors[n]) for n in numbers)


def condition_of(parse: Parse, verb: int, trigger: int, cues: CommitmentCues) -> tuple[int, int] | None:
    """Tokens [first, last) of the condition that an undertaking stands under: "if Israel withdraws its tanks"."""
    for top in dict.fromkeys((verb, trigger)):
        for c in parse.children[top]:
            if parse.deps[c] == "advcl" and any(
                parse.deps[g] == "mark" and parse.lower[g] in cues.condition_marks for g in parse.children[c]
            ):
                return parse.left_edge(c), parse.right_edge(c) + 1
        last = parse.right_edge(top) + 1
        for words in cues.condition_phrases:
            for at in range(top + 1, last - len(words) + 1):
                if parse.lower[at : at + len(words)] == list(words):
                    return at, last
    return None


def asks(parse: Parse, token: int) -> bool:
    """Whether a token stands in a question."""
    sentence = parse.sentence(token)
    return any(parse.words[t] == "?" for t in range(max(sentence.last - 2, token), sentence.last))


def is_asserted(parse: Parse, verb: int, cues: CommitmentCues) -> bool:
    """Whether a sentence tells as a fact that somebody undertakes something by this verb."""
    if parse.tags[verb] == "VB" or not _is_plain(parse, verb):
        return False
    token = verb
    for _ in range(_MOST_STEPS):
        dep, above = parse.deps[token], parse.heads[token]
        if above == token:
            return True
        if dep == "xcomp" and parse.lemmas[above] not in _REAL_ABOVE:
            return False
        if dep == "pcomp" and parse.lower[above] in ("of", "for", "from", "by", "at", "about", "without", "instead"):
            return False
        if dep == "acl" and parse.tags[token] == "VBN":
            return False
        if dep in ("ccomp", "parataxis") and parse.pos[above] == "VERB":
            told = parse.lemmas[above] in cues.announcing | cues.telling or dep == "parataxis"
            if not told or grammar.is_negated(parse, above) or asks(parse, above):
                return False
        if dep in ("advcl", "ccomp", "conj", "xcomp") and not _is_plain(parse, above, only_irreal=dep == "conj"):
            return dep == "advcl" and not _is_condition(parse, token)
        token = above
    return True


def _is_plain(parse: Parse, verb: int, *, only_irreal: bool = False) -> bool:
    """No negation, modal, question word or "if" on a verb."""
    for c in parse.children[verb]:
        dep, word = parse.deps[c], parse.lower[c]
        if dep == "mark" and word in _IRREAL:
            return False
        if only_irreal:
            continue
        if dep == "neg" or (dep == "aux" and parse.tags[c] == "MD"):
            return False
        if word in _FORMER and dep == "advmod":
            return False
        if parse.tags[c] in _ASKING and parse.deps[verb] not in ("relcl",):
            return False
    return True


def _is_condition(parse: Parse, clause: int) -> bool:
    return any(parse.deps[c] == "mark" and parse.lower[c] in _IRREAL for c in parse.children[clause])


def infinitive_after(parse: Parse, token: int, *, up: int | None = None) -> int | None:
    """The first "to VERB" that goes with a noun or verb, whether it hangs on it or on `up`, the verb above."""
    last = parse.sentence(token).last
    for t in range(token + 1, last):
        verb = parse.heads[t]
        if parse.tags[t] != "TO" or parse.deps[t] != "aux" or verb < t:
            continue
        path = {verb, *_some_ancestors(parse, verb)}
        return verb if token in path or (up is not None and up in path) else None
    return None


def _some_ancestors(parse: Parse, token: int) -> list[int]:
    found: list[int] = []
    while parse.heads[token] != token and len(found) < _MOST_STEPS:
        token = parse.heads[token]
        found.append(token)
    return found
