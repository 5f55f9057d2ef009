"""What a measured task hands to the page."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from dragoman.parsing.parse import Parse

Row = dict[str, Any]  # a line of a gold set, or a coded report as plain data
ParseAgain = Callable[[Sequence[Row]], list[Parse]]  # the parses that coded reports came from


@dataclass(frozen=True, slots=True)
class Rate:
    """A share with its counts, which say how much it can be trusted; `of` 0 has no share."""

    right: int
    of: int

    @property
    def share(self) -> float | None:
        """`right` of `of`."""
        return self.right / self.of if self.of else None


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the page; cells are text, all but the first `left` columns are numbers and stand right."""

    title: str
    head: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    left: int = 1
    note: str = ""


@dataclass(slots=True)
class Findings:
    """What reading a task's output beside its gold gives.

    `rates` are (precision, recall) by the figure's key. `errors` counts (class, detail): the class is a key of
    examples.toml, the detail says which one within it ("AGREE → CONSULT").
    """

    rates: dict[str, tuple[Rate, Rate]] = field(default_factory=dict)
    errors: Counter[tuple[str, str]] = field(default_factory=Counter)
    tables: list[Table] = field(default_factory=list)

    def error(self, key: str, detail: str = "") -> None:
        """Count one error of class `key`."""
        self.errors[key, detail] += 1
