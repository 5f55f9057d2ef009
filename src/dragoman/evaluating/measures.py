"""Three measures of how alike two partitions of mentions are: MUC, B-cubed, CEAF-e, and their mean.

MUC: Vilain et al. 1995. B-cubed: Bagga and Baldwin 1998. CEAF-e: Luo 2005 with his similarity φ4. All three in the
form that Pradhan et al. 2014 ("Scoring Coreference Partitions of Predicted Mentions: A Reference Implementation") give
for mentions which a system found by itself: neither side is changed to hold what only the other has. A mention of one
side only shares nothing with any cluster of the other: it is counted below the line, and as a singleton by MUC.

A cluster is a set of hashable mentions; the clusters of one side share no mention.
"""

from collections import Counter
from collections.abc import Hashable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from dragoman.evaluating.assignment import best_pairs

Clusters = Sequence[AbstractSet[Hashable]]


@dataclass(frozen=True, slots=True)
class Prf:
    """Precision, recall and F1, each from 0 to 1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean; 0 when both are 0."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def muc(gold: Clusters, system: Clusters) -> Prf:
    """Links kept. A side without any link, all singletons, has lost none: 1 (the reference implementation says 0)."""
    return Prf(_links_kept(system, gold), _links_kept(gold, system))


def b_cubed(gold: Clusters, system: Clusters) -> Prf:
    """Of each mention's cluster, the share that is its cluster on the other side, too; the mean over mentions."""
    return Prf(_shares(system, gold), _shares(gold, system))


def ceaf_e(gold: Clusters, system: Clusters) -> Prf:
    """Clusters of both sides paired one to one as best they fit; the summed fit by the number of clusters."""
    of = _cluster_of(system)
    fit = {
        (i, j): 2 * common / (len(cluster) + len(system[j]))
        for i, cluster in enumerate(gold)
        for j, common in Counter(of[m] for m in cluster if m in of).items()
    }
    total = sum(fit[pair] for pair in best_pairs(fit))
    return Prf(_ratio(total, len(system)), _ratio(total, len(gold)))


def conll(scores: Sequence[Prf]) -> float:
    """The mean of the measures' F1, as at the CoNLL shared tasks of 2011 and 2012."""
    return sum(s.f1 for s in scores) / len(scores)


def _links_kept(truth: Clusters, other: Clusters) -> float:
    """Of the links needed to hold `truth`'s clusters together, the share that `other` has."""
    of = _cluster_of(other)
    kept = needed = 0
    for cluster in truth:
        lone = sum(m not in of for m in cluster)
        pieces = len({of[m] for m in cluster if m in of}) + lone
        kept += len(cluster) - pieces
        needed += len(cluster) - 1
    return _ratio(kept, needed)


def _shares(truth: Clusters, other: Clusters) -> float:
    """The mean over `truth`'s mentions of |its cluster ∩ the one in `other`| / |its cluster|, 0 where there is none."""
    of = _cluster_of(other)
    total = 0.0
    for cluster in truth:
        common = Counter(of[m] for m in cluster if m in of)
        total += sum(n * n for n in common.values()) / len(cluster)
    return _ratio(total, sum(len(c) for c in truth))


def _cluster_of(clusters: Clusters) -> dict[Hashable, int]:
    return {m: i for i, cluster in enumerate(clusters) for m in cluster}


def _ratio(part: float, whole: float) -> float:
    """`part / whole`; 1 of nothing, since nothing is then missing or wrong."""
    return part / whole if whole else 1.0
