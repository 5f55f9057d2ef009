"""How well events are linked across reports: a system's clusters of mentions against gold clusters.

    score = evaluate_linking(read_gold(path), mentions_of_the_book)
    score.all.conll_f1, score.linking.conll_f1

Two scores, of one matching (matching.py):

- `all`: every mention of both sides, in the reports that the gold knows. A gold mention that the system did not find,
  and a system mention that the gold does not know, stay in their clusters and share nothing with any cluster of the
  other side: B-cubed counts 0 for them in recall (precision), MUC takes them as singletons that are missed, in CEAF-e
  they make their cluster longer. This is what Pradhan et al. 2014 settled for mentions which a system finds itself;
  nothing is added to or removed from either side. It measures finding and linking together.
- `linking`: only the mentions that both sides have. Clusters are cut down to them, and those left empty vanish. On this
  common set the measures are the ones first published (Bagga and Baldwin 1998 for B-cubed). It measures linking alone.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

from dragoman.evaluating.matching import match
from dragoman.evaluating.measures import Prf, b_cubed, ceaf_e, conll, muc
from dragoman.evaluating.mentions import Mention, read_gold

__all__ = ["LinkingScore", "Measured", "Mention", "evaluate_linking", "read_gold"]


@dataclass(frozen=True, slots=True)
class Measured:
    """The three measures on one set of mentions, and how many mentions and clusters each side has in it."""

    b_cubed: Prf
    muc: Prf
    ceaf_e: Prf
    gold_mentions: int
    gold_clusters: int
    system_mentions: int
    system_clusters: int

    @property
    def conll_f1(self) -> float:
        """The mean F1 of the three."""
        return conll((self.b_cubed, self.muc, self.ceaf_e))


@dataclass(frozen=True, slots=True)
class LinkingScore:
    """What evaluate_linking says. `detection` is the share of system (precision) and gold (recall) mentions matched.

    `repeats`: system mentions left out as another place of a telling matched already with the same event; `elsewhere`:
    those left out because the gold has no mention in their report.
    """

    all: Measured
    linking: Measured
    detection: Prf
    matched: int
    repeats: int
    elsewhere: int


def evaluate_linking(gold: Sequence[Mention], system: Sequence[Mention]) -> LinkingScore:
    """Scores the system's clusters. Gold mentions of one event in one report are places of one telling, and count once.

    Mentions with the same `event` are a cluster; the ids of the two sides need have nothing in common. The result does
    not depend on the order of the mentions, but for ties between equally good matches.
    """
    reports = {m.report for m in gold}
    here = sorted((m for m in system if m.report in reports), key=_place)
    found = match(sorted(gold, key=_place), here)
    known = {j: i for i, j in found.pairs}
    gold_clusters = _clusters((places[0].event, ("gold", i)) for i, places in enumerate(found.gold))
    system_clusters = _clusters(
        (m.event, ("gold", known[j]) if j in known else ("system", j))
        for j, m in enumerate(here)
        if j not in found.repeats
    )
    both = {("gold", i) for i, _ in found.pairs}
    kept = len(here) - len(found.repeats)
    return LinkingScore(
        all=_measured(gold_clusters, system_clusters),
        linking=_measured(_cut(gold_clusters, both), _cut(system_clusters, both)),
        detection=Prf(len(both) / kept if kept else 1.0, len(both) / len(found.gold) if found.gold else 1.0),
        matched=len(both),
        repeats=len(found.repeats),
        elsewhere=len(system) - len(here),
    )


def _place(mention: Mention) -> tuple[str, int, int, tuple[str, ...], str]:
    return mention.report, mention.start, mention.end, mention.types, mention.event


def _clusters(members: Iterable[tuple[str, Hashable]]) -> list[set[Hashable]]:
    clusters: dict[str, set[Hashable]] = defaultdict(set)
    for event, member in members:
        clusters[event].add(member)
    return list(clusters.values())


def _cut(clusters: list[set[Hashable]], both: set[tuple[str, int]]) -> list[set[Hashable]]:
    return [cut for cluster in clusters if (cut := cluster & both)]


def _measured(gold: list[set[Hashable]], system: list[set[Hashable]]) -> Measured:
    return Measured(
        b_cubed(gold, system),
        muc(gold, system),
        ceaf_e(gold, system),
        sum(map(len, gold)),
        len(gold),
        sum(map(len, system)),
        len(system),
    )
