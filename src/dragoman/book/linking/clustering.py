"""Events out of mentions: components of what is likely one, each cut by average linkage. Independent of any order."""

import heapq
from collections.abc import Iterable, Mapping, Sequence

Pair = tuple[int, int]
LARGEST = 1_000  # mentions of a component; a larger one is cut at ever higher probabilities first


def components(nodes: Iterable[int], edges: Iterable[Pair]) -> list[list[int]]:
    """Connected components, each sorted, in the order of their least node."""
    parent = {node: node for node in nodes}

    def root(node: int) -> int:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for a, b in edges:
        x, y = root(a), root(b)
        if x != y:
            parent[max(x, y)] = min(x, y)
    groups: dict[int, list[int]] = {}
    for node in sorted(parent):
        groups.setdefault(root(node), []).append(node)
    return list(groups.values())


def clusters(nodes: Sequence[int], likely: Mapping[Pair, float], same: float) -> list[list[int]]:
    """Cut one component into events: the two groups of highest mean probability join, while it is at least `same`.

    `likely` has pairs (a, b), a < b; a pair that is not there counts 0, so that a chain of likenesses does not make
    one event of many. Ties go to the lesser nodes. Groups come out sorted, in the order of their least node.
    """
    if len(nodes) > LARGEST:
        return _cut(nodes, likely, same)
    groups = {node: [node] for node in sorted(nodes)}
    total: dict[int, dict[int, float]] = {node: {} for node in groups}
    for (a, b), p in likely.items():
        if a in total and b in total:
            total[a][b] = total[b][a] = p
    heap = [(-p, a, b, 1, 1) for a in groups for b, p in total[a].items() if a < b and p >= same]
    heapq.heapify(heap)
    while heap:
        _, a, b, size_a, size_b = heapq.heappop(heap)
        if a not in groups or b not in groups or (len(groups[a]), len(groups[b])) != (size_a, size_b):
            continue  # one of the two has joined another since
        _join(groups, total, a, b)
        size = len(groups[a])
        for other, p in total[a].items():
            mean = p / (size * len(groups[other]))
            if mean >= same:
                x, y = min(a, other), max(a, other)
                heapq.heappush(heap, (-mean, x, y, len(groups[x]), len(groups[y])))
    return [sorted(group) for _, group in sorted(groups.items())]


def _join(groups: dict[int, list[int]], total: dict[int, dict[int, float]], a: int, b: int) -> None:
    """Put group `b` into `a` (a < b), sums of probabilities with it."""
    groups[a] += groups.pop(b)
    gone = total.pop(b)
    total[a].pop(b, None)
    gone.pop(a, None)
    for other, p in gone.items():
        total[other].pop(b)
        total[a][other] = total[other][a] = total[a].get(other, 0.0) + p


def _cut(nodes: Sequence[int], likely: Mapping[Pair, float], same: float) -> list[list[int]]:
    """A component too large to compare all groups: its weaker links are dropped until the parts are small enough."""
    level = same
    parts = [sorted(nodes)]
    done: list[list[int]] = []
    while parts:
        level += (1 - level) / 3
        if level > 0.999:
            done += parts
            break
        inside = {pair: p for pair, p in likely.items() if p >= level}
        smaller = [part for whole in parts for part in components(whole, _within(inside, whole))]
        done += [group for part in smaller if len(part) <= LARGEST for group in clusters(part, likely, same)]
        parts = [part for part in smaller if len(part) > LARGEST]
    return sorted(done)


def _within(likely: Mapping[Pair, float], nodes: Sequence[int]) -> list[Pair]:
    inside = set(nodes)
    return [pair for pair in likely if pair[0] in inside and pair[1] in inside]
