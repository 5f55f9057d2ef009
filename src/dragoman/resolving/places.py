"""Places: which place each name of a report means.

`find_places` spots the names (toponyms.py), weighs what each can mean by what holds it ("Paris, Texas"), by the
countries and areas that the report names, and by how many people live there, and leaves out names that act for a
state ("Ankara said") or are most likely no place.
"""

from collections.abc import Collection

from dragoman.parsing.parse import Parse
from dragoman.reading.report import Report
from dragoman.resolving.associated import adjectives as find_adjectives
from dragoman.resolving.associated import heads_of_names, is_noted
from dragoman.resolving.dateline_places import dateline_mentions, learn_dateline, read_dateline
from dragoman.resolving.gazetteer import Candidate, Gazetteer, distance_km
from dragoman.resolving.locative import stands_for_state
from dragoman.resolving.place_choice import KNOWN, SMALL, SOME, Context, choose, contained, learn, reinforce
from dragoman.resolving.place_mention import PlaceMention, mention_of
from dragoman.resolving.toponyms import Spot, spot

__all__ = ["Gazetteer", "PlaceMention", "distance_km", "find_places"]

_HOLDING = frozenset({"in", "of", ",", "("})
_BETWEEN = _HOLDING | {
    "the",
    "district",
    "neighborhood",
    "neighbourhood",
    "area",
    "suburb",
    "county",
    "village",
    "province",
}


def find_places(
    parse: Parse,
    report: Report,
    gazetteer: Gazetteer,
    taken: Collection[tuple[int, int]] = (),
    *,
    doubtful: Collection[tuple[int, int]] = (),
    acting: bool = False,
    adjectives: bool = False,
) -> list[PlaceMention]:
    """The places that `report` names, in text order, without overlap.

    `taken` are token ranges (last exclusive) of names of persons and organisations: no place overlaps them, but for
    those they begin with ("US President"). So are `doubtful` ones, unless a place of note has the whole name. Names
    where nothing is said to be are left out unless `acting`: those that stand for who rules there ("Ankara said",
    "Iraq-US talks"), datelines, first words of titles. So are adjectives ("Syrian") unless `adjectives`.
    """
    taken = [*taken, *(d for d in doubtful if not _is_place_of_note(parse, d, gazetteer))]
    spots = [s for s in spot(parse, gazetteer, taken) if _possible(s, gazetteer)]
    context = Context()
    dateline = read_dateline(report, gazetteer)
    learn_dateline(context, dateline)
    learn(context, parse, spots, gazetteer)
    for s in spots:  # what the text itself holds in another place settles that name for the whole report
        if s.inside:
            best = contained(s)
            if best is not None:
                context.settle(s.key, best)
    reinforce(context, spots)
    found = _named(parse, spots, context, gazetteer, acting=acting)
    if not (acting or adjectives):
        return found
    if acting:
        found += dateline_mentions(dateline, context)
        for s in heads_of_names(parse, taken, gazetteer):
            best, rule = choose(s, context)
            if best is not None:
                found.append(mention_of(parse, s, best, None, rule, lies=False))
    if adjectives:
        closed = {token for first, last in taken for token in range(first, last)}
        closed.update(token for m in found for token in range(m.first, m.last))
        found += [
            mention_of(parse, s, place, None, "adjective", lies=False)
            for s, place in find_adjectives(parse, closed, gazetteer)
        ]
    return sorted(found, key=lambda m: m.start)


def _named(
    parse: Parse, spots: list[Spot], context: Context, gazetteer: Gazetteer, *, acting: bool
) -> list[PlaceMention]:
    """The places that names as a whole mean."""
    sure = {s.key for s in spots if _sure(s, context, gazetteer)}
    taken_as = [(s, *choose(s, context)) for s in spots if s.key in sure]
    known = {s.key: best for s, best, _ in taken_as if best is not None and best.kind == "city"}
    found = []
    for at, (s, best, rule) in enumerate(taken_as):
        if rule == "far" and not s.named and s.last == s.first + 1:
            continue
        if s.person == "given" and not _sure(s, context, gazetteer):  # "to Georgia" makes no place of Georgia Smith
            continue
        acts = s.locative is False or (s.locative is None and _rules(parse, s, best, gazetteer))
        if acts and not acting:
            continue
        holder = _holder(parse, taken_as, at) or _named_after(s, known) if best is None else None
        found.append(mention_of(parse, s, best, holder, "holder" if holder else rule, lies=not acts))
    return found


def _is_place_of_note(parse: Parse, name: tuple[int, int], gazetteer: Gazetteer) -> bool:
    """Whether a name that was taken for someone unknown is, as a whole, that of a country, region or large town."""
    words = parse.lower[name[0] : name[1]]
    known = gazetteer.words
    if words[-1] in known.surnames or " ".join(words) in known.mostly_other:
        return False
    candidates = gazetteer.lookup(parse.span(*name))
    if words[0] in known.first_names:  # "Asia", "Austin": only what is no town
        return any(c.table and c.kind in ("area", "country") for c in candidates)
    if len(words) > 1 and (words[-1] in known.features or words[0] in known.place_before):
        return True  # "Tharthar Lake", "Camp Hurriya"
    if words[0] == "near":  # "Near Aden, troops advanced": the tagger takes both for a name
        return True
    long = len(words) > 1
    return any(is_noted(c) or (long and c.kind == "city" and c.population >= KNOWN) for c in candidates)


def _rules(parse: Parse, s: Spot, best: Candidate | None, gazetteer: Gazetteer) -> bool:
    """Whether a state's, province's or capital's name that grammar leaves open most likely means who rules there."""
    if best is None or s.named or not (best.kind == "country" or best.capital or best.level == 1):
        return False
    subject_only = not (best.kind == "country" or best.capital)  # "the Texas legislature" leaves Texas a place
    return stands_for_state(parse, s.head, gazetteer.words, subject_only=subject_only)


def _possible(s: Spot, gazetteer: Gazetteer) -> bool:
    """Not a word that is mostly something else."""
    if s.named or s.inside:
        return True
    key = s.name.lower()
    words = gazetteer.words
    if key in words.mostly_other or (s.last == s.first + 1 and (key in words.titles or key in words.org_after)):
        return False
    if key in words.seats:
        return s.locative is True
    return s.locative is True if key in words.surnames else True


def _sure(s: Spot, context: Context, gazetteer: Gazetteer) -> bool:
    """Whether the name can be taken for a place as it stands."""
    if s.named or (s.inside and (contained(s) is not None or any(c.level == 1 for c in s.inside))):
        return True
    if s.person == "given" and s.locative is not True:
        return False
    if any(c.kind != "city" and c.level != 2 and not (c.level == 1 and c.spelling) for c in s.candidates):
        return not (s.loose and s.locative is None and not s.name.isupper())
    best = max((c.population for c in s.candidates), default=0)
    own = any(not c.spelling for c in s.candidates)
    key = s.key
    known = any(c.country and context.share(c.country, key) for c in s.candidates)
    single = s.last == s.first + 1
    given = single and s.name.lower() in gazetteer.words.first_names
    if s.locative is True:
        if s.person:
            return best >= KNOWN
        return best >= (SOME if given or not own else 0 if known or not single else SMALL)
    if s.person or (given and s.locative is None):
        return best >= 3 * KNOWN
    if not single and own:
        return best >= (SMALL if known else SOME)
    if not given and any(c.admin1 and context.areas[c.country or "", c.admin1] for c in s.candidates):
        return best >= SMALL  # a town of a state or province that the report is about
    return best >= (KNOWN if known else 3 * KNOWN)


def _named_after(s: Spot, known: dict[str, Candidate]) -> Candidate | None:
    """The town that a building's name begins with, where the report names the town too: "Paris Regional Hospital"."""
    if s.named != "facility":
        return None
    words = s.key.split()
    return next((known[name] for end in (3, 2, 1) if (name := " ".join(words[:end])) in known), None)


def _holder(parse: Parse, spots: list[tuple[Spot, Candidate | None, str]], at: int) -> Candidate | None:
    """The known place that the text says an unknown one lies in: "Karrada district of Baghdad", "X Hospital in Aden",
    "Giza's X district"."""
    s = spots[at][0]
    if at + 1 < len(spots):
        follower, known, _ = spots[at + 1]
        between = parse.lower[s.last : follower.first]
        if known is not None and len(between) <= 3 and set(between) & _HOLDING and not set(between) - _BETWEEN:
            return known
    if at:
        owner, known, _ = spots[at - 1]
        if known is not None and parse.lower[owner.last : s.first] in (["'s"], ["’s"]):
            return known
    return None
