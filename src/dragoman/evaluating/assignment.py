"""The best one-to-one pairing of two sets, given what each pair is worth (the assignment problem)."""

from collections.abc import Mapping

Pair = tuple[int, int]


def best_pairs(worth: Mapping[Pair, float]) -> list[Pair]:
    """The pairs (row, column), each row and column at most once, whose summed worth is greatest; sorted.

    `worth` is sparse: a pair that it does not name, or names with zero or less, is worth nothing and never chosen.
    Rows and columns that share no worth are solved apart, so that thousands of small clusters cost little.
    """
    positive = {pair: value for pair, value in worth.items() if value > 0}
    chosen: list[Pair] = []
    for rows, columns in _components(positive):
        chosen.extend(pair for pair in _solved(rows, columns, positive) if pair in positive)
    return sorted(chosen)


def _components(worth: Mapping[Pair, float]) -> list[tuple[list[int], list[int]]]:
    """Rows and columns that hang together by some pair, as (rows, columns), each sorted."""
    of_row: dict[int, list[int]] = {}
    of_column: dict[int, list[int]] = {}
    for row, column in worth:
        of_row.setdefault(row, []).append(column)
        of_column.setdefault(column, []).append(row)
    seen: set[int] = set()
    parts = []
    for first in sorted(of_row):
        if first in seen:
            continue
        seen.add(first)
        rows, columns, waiting = {first}, set[int](), [first]
        while waiting:
            for column in of_row[waiting.pop()]:
                if column not in columns:
                    columns.add(column)
                    waiting.extend(row for row in of_column[column] if row not in rows)
                    rows.update(of_column[column])
        seen |= rows
        parts.append((sorted(rows), sorted(columns)))
    return parts


def _solved(rows: list[int], columns: list[int], worth: Mapping[Pair, float]) -> list[Pair]:
    """The best pairs of one component."""
    if len(rows) > len(columns):
        cost = [[-worth.get((row, column), 0.0) for row in rows] for column in columns]
        return [(rows[c], columns[r]) for r, c in enumerate(cheapest(cost))]
    cost = [[-worth.get((row, column), 0.0) for column in columns] for row in rows]
    return [(rows[r], columns[c]) for r, c in enumerate(cheapest(cost))]


def cheapest(cost: list[list[float]]) -> list[int]:
    """For each row the column given to it, all different, such that the summed cost is least.

    `cost` has at least as many columns as rows. The Hungarian algorithm in the form with potentials and shortest
    augmenting paths (Kuhn 1955; Jonker and Volgenant 1987), O(rows² · columns).
    """
    rows, columns = len(cost), len(cost[0]) if cost else 0
    by_row = [0.0] * (rows + 1)  # potentials; index 0 is a pretended row or column
    by_column = [0.0] * (columns + 1)
    holder = [0] * (columns + 1)  # the row that holds a column, 0 for none
    for row in range(1, rows + 1):
        holder[0] = row
        before = _augment(cost, by_row, by_column, holder)
        column = before[-1]
        while column:
            holder[column] = holder[before[column]]
            column = before[column]
    given = [0] * rows
    for column in range(1, columns + 1):
        if holder[column]:
            given[holder[column] - 1] = column - 1
    return given


def _augment(cost: list[list[float]], by_row: list[float], by_column: list[float], holder: list[int]) -> list[int]:
    """Finds the shortest path from the row that waits at column 0 to a free column, and moves the potentials.

    Returns for each column the one before it on its path, and the free column as a last entry.
    """
    columns = len(by_column) - 1
    least = [float("inf")] * (columns + 1)
    before = [0] * (columns + 1)
    done = [False] * (columns + 1)
    at = 0
    while True:
        done[at] = True
        row, step, following = holder[at], float("inf"), 0
        for column in range(1, columns + 1):
            if done[column]:
                continue
            reduced = cost[row - 1][column - 1] - by_row[row] - by_column[column]
            if reduced < least[column]:
                least[column], before[column] = reduced, at
            if least[column] < step:
                step, following = least[column], column
        for column in range(columns + 1):
            if done[column]:
                by_row[holder[column]] += step
                by_column[column] -= step
            else:
                least[column] -= step
        at = following
        if not holder[at]:
            return [*before, at]
