"""The action of a commitment as a readable infinitive phrase, and when it falls due."""

from collections.abc import Sequence

from dragoman.finding.grammar import FINITE, is_negated, main_verb
from dragoman.model import Due
from dragoman.parsing.parse import Parse
from dragoman.resolving.attach import distance
from dragoman.resolving.times import TimeMention

_DROPPED = frozenset(
    {"nsubj", "nsubjpass", "csubj", "aux", "auxpass", "mark", "cc", "parataxis", "expl", "intj", "meta"}
)
_FINITE_MARKS = frozenset(
    {"if", "unless", "because", "as", "after", "while", "although", "though", "since", "when", "before", "whether"}
)
_LONGEST = 240  # characters; a longer action is cut at a word
_DEADLINES = ("by", "within", "until", "before")


def action_phrase(parse: Parse, verb: int, leave_out: Sequence[TimeMention] = ()) -> str:
    """The clause of `verb` as an infinitive phrase: no subject, no modals, no due date, no conditions.

    "will formally end the US combat mission in Iraq by the end of the year" gives "formally end the US combat mission
    in Iraq"; a negated clause begins with "not"; a passive keeps its "be".
    """
    keep = _kept(parse, verb, leave_out)
    negated = is_negated(parse, verb)
    passive = any(parse.deps[c] == "auxpass" for c in parse.children[verb])
    keep = [t for t in keep if parse.deps[t] != "neg" or parse.heads[t] != verb]
    words = _pieces(parse, keep, verb, "" if passive else _base(parse, verb))
    text = " ".join(words.split()).strip(" ,;:.–—-“”\"'’‘")
    text = ("be " if passive else "") + text
    text = ("not " if negated else "") + text
    return _shortened(text)


def noun_action(parse: Parse, verb: int, noun: int, leave_out: Sequence[TimeMention] = ()) -> str:
    """ "offered the good offices of his envoy" as "offer the good offices of his envoy"."""
    dropped = _time_tokens(parse, leave_out)
    tokens = [t for t in range(parse.left_edge(noun), parse.right_edge(noun) + 1) if t not in dropped]
    tokens = [
        t
        for t in tokens
        if not any(parse.deps[a] in ("relcl", "acl", "advcl") and a > noun for a in _up_to(parse, t, noun))
    ]
    lemma = parse.lemmas[verb]
    joint = next(
        (parse.words[c] for c in parse.children[verb] if parse.deps[c] == "prep" and noun in parse.children[c]), None
    )
    head = f"{lemma} {joint} " if joint else f"{lemma} "
    return _shortened(head + " ".join(_pieces(parse, tokens, -1, "").split()).strip(" ,;:."))


def due_of(
    parse: Parse, verb: int, trigger: int, times: Sequence[TimeMention], published: str | None
) -> tuple[Due, TimeMention] | None:
    """When what `verb` says is due: a deadline in its clause, a date in it, a deadline beside the trigger."""
    best: tuple[tuple[int, float, int], TimeMention] | None = None
    for time in times:
        if time.kind == "set" or (time.kind == "duration" and time.relation not in _DEADLINES):
            continue
        far = distance(parse, time, verb, (verb,))
        if far is None or far > 1.5:
            continue
        if verb != trigger and far >= 1.0:  # on the clause above: when it was agreed, unless it is a deadline
            if time.relation not in _DEADLINES:
                continue
        past = published is not None and time.latest is not None and time.latest.isoformat() < published
        if past:
            continue
        if time.relation not in _DEADLINES and time.latest is None and time.earliest is None:
            continue
        if time.relation == "since" or (time.relation not in _DEADLINES and not _ahead(time, published)):
            continue
        rank = (_DEADLINES.index(time.relation) if time.relation in _DEADLINES else 9, far, time.first)
        if best is None or rank < best[0]:
            best = (rank, time)
    if best is None:
        return None
    time = best[1]
    deadline = time.relation in _DEADLINES
    earliest = None if deadline or time.earliest is None else time.earliest.isoformat()
    latest = time.latest.isoformat() if time.latest else None
    return Due(text=_with_preposition(parse, time), earliest=earliest, latest=latest), time


def _ahead(time: TimeMention, published: str | None) -> bool:
    """Whether a plain date lies after the report's, so that it can be a due date."""
    return time.earliest is not None and published is not None and time.earliest.isoformat() > published


def _with_preposition(parse: Parse, time: TimeMention) -> str:
    first = time.first
    while (
        first > 0
        and parse.pos[first - 1] in ("ADP", "SCONJ")
        and parse.sentence_of[first - 1] == parse.sentence_of[time.first]
    ):
        first -= 1
    if first >= 2 and [parse.lower[first - 2], parse.lower[first - 1]] == ["no", "later"]:
        first -= 2
    return parse.span(first, time.last)


def _kept(parse: Parse, verb: int, leave_out: Sequence[TimeMention]) -> list[int]:
    dropped = _time_tokens(parse, leave_out)
    tokens = [verb]
    subject = next((c for c in parse.children[verb] if parse.deps[c] in ("nsubj", "nsubjpass")), None)
    for c in parse.children[verb]:
        if subject is not None and c < subject:  # "Under the agreement, the EU will open ..."
            continue
        if parse.deps[c] == "advcl" and main_verb(parse, c) != verb:  # ", accusing Paris of ...": of the clause above
            continue
        if parse.deps[c] in _DROPPED or _is_condition(parse, c) or (parse.deps[c] == "conj" and _apart(parse, verb, c)):
            continue
        if parse.deps[c] == "punct" and (c < verb or c == parse.right_edge(verb)):
            continue
        tokens.extend(parse.subtree(c))
    last = max(tokens)
    tokens.extend(c for c in parse.children[verb] if parse.deps[c] == "cc" and verb < c < last)
    return sorted(t for t in set(tokens) if t not in dropped)


def _time_tokens(parse: Parse, times: Sequence[TimeMention]) -> set[int]:
    dropped: set[int] = set()
    for time in times:
        dropped.update(range(time.first, time.last))
        before = time.first - 1
        while before >= 0 and parse.pos[before] in ("ADP", "SCONJ") and parse.right_edge(before) <= time.last:
            dropped.add(before)
            before -= 1
        if before >= 1 and [parse.lower[before - 1], parse.lower[before]] == ["no", "later"]:
            dropped.update((before - 1, before))
    return dropped


def _pieces(parse: Parse, tokens: Sequence[int], verb: int, base: str) -> str:
    """The words of the tokens with the spaces between them as in the text; the verb in its base form."""
    out: list[str] = []
    previous = -2
    for t in tokens:
        word = base if t == verb and base else parse.words[t]
        glued = previous == t - 1 and parse.ends[previous] == parse.starts[t]
        out.append(word if glued or not out else f" {word}")
        previous = t
    return "".join(out)


def _base(parse: Parse, verb: int) -> str:
    return parse.lemmas[verb]


def _is_condition(parse: Parse, c: int) -> bool:
    if parse.deps[c] != "advcl":
        return False
    return any(parse.deps[g] in ("mark", "advmod") and parse.lower[g] in _FINITE_MARKS for g in parse.children[c])


def _apart(parse: Parse, verb: int, conj: int) -> bool:
    """Whether a coordinated verb is no part of the action: it has a subject, or is finite beside an infinitive."""
    return _own_subject(parse, conj) or (parse.tags[verb] == "VB" and parse.tags[conj] in FINITE)


def _own_subject(parse: Parse, verb: int) -> bool:
    return any(parse.deps[c] in ("nsubj", "nsubjpass") for c in parse.children[verb])


def _up_to(parse: Parse, token: int, top: int) -> list[int]:
    path = []
    while token != top and parse.heads[token] != token:
        path.append(token)
        token = parse.heads[token]
    return path


def _shortened(text: str) -> str:
    if len(text) <= _LONGEST:
        return text
    return text[:_LONGEST].rsplit(" ", 1)[0] + " …"
