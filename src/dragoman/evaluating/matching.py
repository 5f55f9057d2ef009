"""Which system mention is which gold mention: one to one within a report, by their places."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.evaluating.assignment import best_pairs
from dragoman.evaluating.mentions import Mention

_FAR = 1_000_000  # characters; no report is longer


@dataclass(frozen=True, slots=True)
class Matched:
    """The outcome. `gold` holds one entry a telling: the places in one report at which one event is told.

    `pairs` are (index into gold, index into system); `repeats` are indices of system mentions at another place of a
    telling that is paired already with a mention of the same system event.
    """

    gold: tuple[tuple[Mention, ...], ...]
    pairs: tuple[tuple[int, int], ...]
    repeats: frozenset[int]


def match(gold: Sequence[Mention], system: Sequence[Mention]) -> Matched:
    """Pairs tellings and system mentions of the same report.

    First by overlap of their words; of several that overlap, the pairing with most equal types and most words in common
    is taken. What is then left over on both sides is paired when a type is equal and the gold words stand in the system
    mention's sentence, nearest first: two annotators seldom choose the same word of a sentence as the trigger.
    """
    tellings = _tellings(gold)
    in_report: dict[str, list[int]] = defaultdict(list)
    for j, mention in enumerate(system):
        in_report[mention.report].append(j)
    near = [(i, j) for i, places in enumerate(tellings) for j in in_report.get(places[0].report, ())]
    pairs = best_pairs({(i, j): _overlap(tellings[i], system[j]) for i, j in near})
    rows, columns = {i for i, _ in pairs}, {j for _, j in pairs}
    left = [(i, j) for i, j in near if i not in rows and j not in columns]
    pairs = sorted(pairs + best_pairs({(i, j): _sentence(tellings[i], system[j]) for i, j in left}))
    return Matched(tuple(tellings), tuple(pairs), _repeats(tellings, system, pairs, near))


def _tellings(gold: Sequence[Mention]) -> list[tuple[Mention, ...]]:
    places: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    for mention in gold:
        places[mention.report, mention.event].append(mention)
    return [tuple(p) for p in places.values()]


def _overlap(places: tuple[Mention, ...], found: Mention) -> float:
    """0 without common words, else 2 for them, 1 for an equal type, and up to 1 for how well the spans agree."""
    best = 0.0
    for place in places:
        common = min(place.end, found.end) - max(place.start, found.start)
        if common > 0:
            union = max(place.end, found.end) - min(place.start, found.start)
            best = max(best, 2 + _same_type(place, found) + common / union)
    return best


def _sentence(places: tuple[Mention, ...], found: Mention) -> float:
    """0 unless a place of equal type stands in the found mention's sentence, else more the nearer it is."""
    if found.sentence is None:
        return 0.0
    first, last = found.sentence
    return max(
        (
            float(max(1, _FAR - abs(place.start - found.start)))
            for place in places
            if _same_type(place, found) and first <= place.start and place.end <= last
        ),
        default=0.0,
    )


def _same_type(place: Mention, found: Mention) -> bool:
    return not set(place.types).isdisjoint(found.types)


def _repeats(
    tellings: list[tuple[Mention, ...]],
    system: Sequence[Mention],
    pairs: list[tuple[int, int]],
    near: list[tuple[int, int]],
) -> frozenset[int]:
    given = dict(pairs)
    taken = set(given.values())
    others = [(i, j) for i, j in near if i in given and j not in taken and _overlap(tellings[i], system[j])]
    return frozenset(j for i, j in others if system[given[i]].event == system[j].event)
