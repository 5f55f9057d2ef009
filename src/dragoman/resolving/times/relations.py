"""The preposition before a time, and pairs of times: "since January 2021", "no later than 15 May", "3 to 5 May"."""

from dragoman.resolving.times.mention import Expression
from dragoman.resolving.times.reader import Reader


def attach(r: Reader, x: Expression) -> None:
    """Set `x.relation` and the first token of its words from the phrase just before the expression, if there is one."""
    if x.relation is not None or x.kind == "set" or _modifies(r, x):
        return
    if r.word(x.first - 1) == "least" and r.word(x.first - 2) == "at":
        x.first -= 2  # "until at least 2025"
    to = x.first - 1
    if r.word(to) == "to" and r.parse.heads[to] != to and r.parse.lemmas[r.parse.heads[to]] in r.cues.onward:
        x.relation, x.relation_first = "until", to  # "extended to 30 September"
        return
    found = r.phrase_before(x.first, r.cues.relations)
    if found is None:
        return
    first, relation = found
    tag = r.parse.tags[x.first - 1]
    if tag not in ("IN", "TO", "RP", "RB", "VBG", "JJR", "RBR", "JJ"):
        return
    if x.form == "offset" and r.is_in(x.first - 1, "comparers"):
        return
    if x.last_day is not None and relation in ("from", "between"):
        relation = "from_to"
    if r.word(x.first - 1) == "for" and x.form not in ("duration", "stretch"):
        relation = "at"
    elif r.word(x.first - 1) in ("over", "during", "throughout", "through") and x.form in ("duration", "stretch"):
        relation = "for"
    elif (x.form == "duration" and relation not in ("within", "for", "at")) or (
        r.word(x.first - 1) == "on" and x.form == "duration"
    ):
        return
    if x.position is None and r.cues.positions.get(r.word(first - 1)) in ("early", "late", "earlier", "later"):
        first -= 1  # "late in 2019", "early on Tuesday"
        x.position = r.cues.positions[r.word(first)]
    x.relation, x.relation_first = relation, first
    if r.word(first - 1) == "latest" and r.word(first - 2) == "the":
        x.relation = "by"


def _modifies(r: Reader, x: Expression) -> bool:
    """Whether the time stands before a noun that the preposition belongs to: "in Monday's vote", "by recent losses"."""
    if r.word(x.last) in ("'s", "’s"):
        return True
    if r.word(x.first - 1) == "on" and x.form in ("day", "weekday"):
        return False  # "on 12 June shells fell", whatever the parser makes of it
    at = x.nucleus
    for _ in range(x.last - x.first):
        head = r.parse.heads[at]
        if head == at or head < x.first:
            return False
        if head >= x.last:
            return r.parse.deps[at] in ("compound", "nmod", "amod", "nummod", "poss") and r.parse.tags[head][:2] == "NN"
        at = head
    return False


def pair(r: Reader, a: Expression, b: Expression) -> bool:
    """Whether `a` and `b` are the ends of one stretch: "from A to B", "between A and B", "A-B"; marks both if so."""
    gap = [r.parse.lower[i] for i in range(a.last, b.first)]
    if len(gap) != 1 or a.kind in ("set", "duration") or b.kind in ("set", "duration"):
        return False
    if (a.relation == "between" and gap[0] == "and") or (
        gap[0] in r.cues.words["ranges"] and a.relation in ("from", "at", None)
    ):
        alike = a.form == b.form and a.form in ("day", "month", "exact")
        if gap[0] == "to" and a.relation not in ("from", "between") and not alike:
            return False
        b.relation = "from_to"
        a.relation = "from_to"
        b.relation_first = None
        return True
    return False


def borrow(a: Expression, b: Expression) -> None:
    """Complete the first end of a stretch from the second: "between March and June 2020", "Jan. 5 to Feb. 9, 2021"."""
    if a.year is None and b.year is not None and a.form in ("day", "month") and b.form in ("day", "month"):
        late = a.month is not None and b.month is not None and a.month > b.month
        a.year = b.year - 1 if late else b.year
