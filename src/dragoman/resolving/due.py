"""When a commitment falls due: a date or term in its clause, or what has to happen first.

Dates come from the time mentions of the sentence. A term counts from the report's date ("within 30 days", "gave Kyiv 72
hours to"). What depends on an event ("before the summit", "once flights resume") is kept as text without dates.
"""

import calendar as months
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from dragoman.finding.grammar import FINITE
from dragoman.model import Due
from dragoman.parsing.parse import Parse
from dragoman.resolving.attach import distance
from dragoman.resolving.commitment_cues import CommitmentCues
from dragoman.resolving.scene import Scene
from dragoman.resolving.times import TimeMention
from dragoman.resolving.times.calendar import add

DEADLINES = ("by", "within", "until", "before")
_PRESENT = ("VBZ", "VBP")
_TENSE_DECIDES = ("when", "after")  # clauses of what was, as often as of what will be
_ANY_NOUN = ("until", "pending", "till")
_MONTHS = frozenset(name.lower() for name in months.month_name if name)
_DAYS = frozenset(name.lower() for name in months.day_name)


@dataclass(frozen=True, slots=True)
class FoundDue:
    """A due date with the tokens that tell it, which the action leaves out."""

    due: Due
    tokens: frozenset[int]


def due_of(
    scene: Scene, verb: int, trigger: int, cues: CommitmentCues, *, settled: bool = False, terms: bool = False
) -> FoundDue | None:
    """When what `verb` says is due: a deadline in its clause, a date in it, a deadline beside the trigger, an event.

    `settled`: the text tells how it ended, so that the date may lie behind. `terms`: a bare length of time beside the
    trigger is the term given ("gave Kyiv 72 hours to").
    """
    best: tuple[tuple[int, float, int], FoundDue] | None = None
    for time in scene.times_by(verb):
        rank = _rank(scene, time, verb, trigger, cues, settled=settled, terms=terms)
        if rank is None:
            continue
        made = dated(scene, time, cues, settled=settled, told_back=_told_back(scene.parse, trigger))
        if made is not None and (best is None or rank < best[0]):
            best = (rank, made)
    return best[1] if best is not None else _awaited(scene.parse, verb, trigger, cues)


def _rank(
    scene: Scene, time: TimeMention, verb: int, trigger: int, cues: CommitmentCues, *, settled: bool, terms: bool
) -> tuple[int, float, int] | None:
    """How well a time fits as the due date, small is good; None where it does not."""
    term = terms and time.kind == "duration"
    if time.kind == "set" or (time.kind == "duration" and time.relation not in DEADLINES and not term):
        return None
    if not term and scene.parse.deps[time.head] == "dobj":
        return None  # "spend Sunday at home"
    far = _far(scene.parse, time, verb)
    if far is None or far > 1.5 or time.relation == "since":
        return None
    deadline = time.relation in DEADLINES
    above = verb != trigger and far >= 1.0  # on the clause above: when it was agreed, unless it is a deadline
    if not deadline and not term:
        if above or not (settled or _lies_ahead(scene.parse, time, scene.published, far, cues)):
            return None
    order = DEADLINES.index(time.relation) if time.relation in DEADLINES else 9
    return order, far, time.first


def _far(parse: Parse, time: TimeMention, verb: int) -> float | None:
    """How far a time is from a clause, or from the last verb coordinated with its verb."""
    near = [
        far
        for v in (verb, *(c for c in parse.conjuncts(verb) if c > verb and parse.tags[c] == parse.tags[verb]))
        if (far := _distance(parse, time, v)) is not None and (v == verb or far < 1.0)
    ]
    return min(near, default=None)


def _distance(parse: Parse, time: TimeMention, verb: int) -> float | None:
    """`attach.distance`; a time that the parser hung inside an object belongs to the verb above it."""
    far = distance(parse, time, verb, (verb,))
    if far is not None or time.first < verb:
        return far
    token = time.head
    while parse.heads[token] != token and token != verb:
        if parse.pos[token] in ("VERB", "AUX") and parse.deps[token] not in ("pcomp", "amod"):
            return None
        token = parse.heads[token]
    return 0.9 if token == verb else None


def _lies_ahead(parse: Parse, time: TimeMention, published: str | None, far: float, cues: CommitmentCues) -> bool:
    """Whether a plain date lies after the report's, or an interval at hand ends after it ("this year")."""
    if time.latest is None and time.earliest is None:
        return time.kind == "date" and any(w in cues.ahead for w in parse.lower[time.first : time.last])
    if published is None:
        return False
    if time.earliest is not None and time.earliest.isoformat() > published:
        return True
    return far < 1.0 and time.latest is not None and time.latest.isoformat() > published and time.relation != "after"


def _told_back(parse: Parse, trigger: int) -> bool:
    """Whether the promise is told as past: "promised", "had promised"."""
    had = any(parse.lower[c] == "had" and parse.deps[c] == "aux" for c in parse.children[trigger])
    return parse.tags[trigger] == "VBD" or (parse.tags[trigger] == "VBN" and had)


def dated(
    scene: Scene, time: TimeMention, cues: CommitmentCues, *, settled: bool = False, told_back: bool = False
) -> FoundDue | None:
    """A time mention as a due date; None for one that lies behind a commitment that is open.

    `told_back`: the promise is told as past, so that a deadline without its year is the nearest: "had promised access
    by October 15", told on the 18th, is overdue and not a year away.
    """
    parse, published = scene.parse, scene.published
    earliest, latest = time.earliest, time.latest
    if time.kind == "duration" and latest is None:
        latest = term_end(parse, time, published, cues)
    elif published is not None and latest is not None:
        day = date.fromisoformat(published)
        if settled and latest > day:
            earliest, latest = _year_on(parse, time, -1)
        elif not settled and latest < day:
            ahead = _year_on(parse, time, 1)
            nearer = ahead[1] is not None and ahead[1] - day > day - latest
            if told_back and nearer and time.relation in DEADLINES and _names_month(parse, time):
                settled = True
            else:
                earliest, latest = ahead
        if latest is not None and not settled and latest < day:
            return None
    if time.relation in DEADLINES or time.kind == "duration":
        earliest = None
    first, last = _with_preposition(parse, time), time.last
    since = _counted_from(parse, time)
    if since is not None:
        earliest, latest, last = None, None, since
    due = Due(
        text=parse.span(first, last),
        earliest=earliest.isoformat() if earliest else None,
        latest=latest.isoformat() if latest else None,
    )
    return FoundDue(due, frozenset(range(first, last)))


def _counted_from(parse: Parse, time: TimeMention) -> int | None:
    """The end of "of the signing" behind a term that counts from an event: "within 90 days of the signing"."""
    at = time.last
    if (
        time.kind != "duration"
        or at >= parse.sentence(time.head).last
        or parse.lower[at] not in ("of", "after", "from")
    ):
        return None
    noun = parse.child(at, "pobj", "pcomp")
    return None if noun is None or noun < at or time.relation not in DEADLINES else parse.right_edge(at) + 1


def _year_on(parse: Parse, time: TimeMention, years: int) -> tuple[date | None, date | None]:
    """A day or month without a year, moved to the year that the deadline points to."""
    words = parse.lower[time.first : time.last]
    if years > 0 and any(w in _DAYS for w in words):  # "gave Kyiv until Monday": the next one
        week = timedelta(days=7)
        return time.earliest and time.earliest + week, time.latest and time.latest + week
    if not _names_month(parse, time):
        return time.earliest, time.latest
    step = relativedelta(years=years)
    moved = [None if d is None else d + step for d in (time.earliest, time.latest)]
    last = moved[1]
    if last is not None and last.month == 2 and (last + timedelta(days=1)).month == 2 and last.day == 28:
        moved[1] = last + timedelta(days=1)  # the end of February in a leap year
    return moved[0], moved[1]


def _names_month(parse: Parse, time: TimeMention) -> bool:
    """Whether a date names its month and no year."""
    words = parse.lower[time.first : time.last]
    return any(w in _MONTHS for w in words) and not any(len(w) == 4 and w.isdigit() for w in words)


def term_end(parse: Parse, time: TimeMention, published: str | None, cues: CommitmentCues) -> date | None:
    """The last day of a term that begins with the report: "72 hours", "within two weeks"."""
    if published is None:
        return None
    count: float | None = None
    for t in range(time.first, time.last):
        word = parse.lower[t].replace(",", "")
        if parse.tags[t] in ("NN", "NNS") and count is not None:
            return add(date.fromisoformat(published), parse.lemmas[t].lower(), count)
        if word.isdecimal() and len(word) < 5:
            count = float(word)
        elif word in cues.numbers:
            count = cues.numbers[word]
        elif word in ("a", "an"):
            count = 1.0
        elif parse.pos[t] in ("ADJ", "DET") and word not in ("the", "next", "further", "additional", "another"):
            return None  # "a few days"
    return None


def _with_preposition(parse: Parse, time: TimeMention) -> int:
    """The first token of a due date with its preposition: "no later than 5 May"."""
    first = time.first
    floor = parse.sentence(first).first
    while first > floor and parse.pos[first - 1] in ("ADP", "SCONJ") and parse.lower[first - 1] != "that":
        first -= 1
    if first >= floor + 2 and parse.lower[first - 2 : first] in (["no", "later"], ["not", "later"]):
        first -= 2
    return first


def _awaited(parse: Parse, verb: int, trigger: int, cues: CommitmentCues) -> FoundDue | None:
    """ "before the summit", "once flights resume": what has to happen first."""
    beside = [c for c in parse.children[trigger] if parse.deps[c] == "advcl"]  # the parser may hang it on "undertook"
    for t in sorted({*_own_tokens(parse, verb), *beside}):
        if t <= verb:
            continue
        found = _awaited_clause(parse, t, cues) or _awaited_event(parse, t, cues)
        if found is not None:
            first, last = found
            text = parse.span(first, last).strip(" ,;.")
            return FoundDue(Due(text=text, earliest=None, latest=None), frozenset(range(first, last)))
    return None


def _own_tokens(parse: Parse, verb: int) -> Iterable[int]:
    """The tokens under a verb that are not under another verb; the verbs of clauses on it are included."""
    stack = list(parse.children[verb])
    while stack:
        token = stack.pop()
        yield token
        joined = parse.deps[token] == "conj" and parse.tags[token] == "VB"
        if parse.pos[token] not in ("VERB", "AUX") or joined:
            stack.extend(parse.children[token])


def _awaited_clause(parse: Parse, token: int, cues: CommitmentCues) -> tuple[int, int] | None:
    if parse.deps[token] != "advcl":
        return None
    for c in parse.children[token]:
        word = parse.lower[c]
        soon = word == "as" and parse.lower[max(c - 2, 0) : c] == ["as", "soon"]
        if parse.deps[c] not in ("mark", "advmod") or not (soon or word in cues.waiting_clauses):
            continue
        if word in _TENSE_DECIDES and not _is_present(parse, token):
            return None
        first = c - 2 if soon else min(c, parse.left_edge(token))
        return first, parse.right_edge(token) + 1
    return None


def _is_present(parse: Parse, verb: int) -> bool:
    tags = [parse.tags[verb], *(parse.tags[c] for c in parse.children[verb] if parse.deps[c] in ("aux", "auxpass"))]
    return any(tag in _PRESENT for tag in tags) and not any(tag in FINITE and tag not in _PRESENT for tag in tags)


def _awaited_event(parse: Parse, token: int, cues: CommitmentCues) -> tuple[int, int] | None:
    for words in cues.waiting_words:
        if parse.lower[token : token + len(words)] != list(words):
            continue
        last = token + len(words) - 1
        noun = parse.child(last, "pobj")
        if noun is None or noun < last or parse.pos[noun] != "NOUN":
            return None
        if words[0] not in _ANY_NOUN and parse.lemmas[noun].lower() not in cues.series:
            return None
        return token, parse.right_edge(last) + 1
    return None


def over_tokens(parse: Parse, times: Sequence[TimeMention], published: str | None) -> set[int]:
    """The tokens of dates that lie behind the report: when it was said, and no part of what is to be done."""
    found: set[int] = set()
    for time in times:
        over = published is not None and time.latest is not None and time.latest.isoformat() <= published
        if time.kind == "date" and over:
            found.update(range(_with_preposition(parse, time), time.last))
    return found
