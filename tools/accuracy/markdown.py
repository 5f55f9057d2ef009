"""Markdown for the page: tables with aligned columns, text made safe for their cells."""

import textwrap
from collections.abc import Sequence

from accuracy.values import Table


def table(head: Sequence[str], rows: Sequence[Sequence[str]], left: int = 1) -> str:
    """A pipe table; columns after the first `left` are numbers."""
    rule = ["---"] * left + ["---:"] * (len(head) - left)
    lines = [head, rule, *(tuple(cell(c) for c in row) for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def titled(shown: Table) -> str:
    """A table under its title, with its note."""
    parts = [f"**{shown.title}**", table(shown.head, shown.rows, shown.left)]
    return "\n\n".join([*parts, shown.note] if shown.note else parts)


def paragraph(text: str) -> str:
    """Running text in lines as long as the other pages'."""
    return textwrap.fill(text, 120, break_long_words=False, break_on_hyphens=False)


def cell(text: str) -> str:
    """Text that ends no cell and no line."""
    return " ".join(text.replace("|", "\\|").split())


def plural(number: int, noun: str) -> str:
    """A number with its noun: 1 row, 2 rows, 1,200 stories (`noun` is the plural, cut for one)."""
    if number == 1:
        noun = f"{noun[:-3]}y" if noun.endswith("ies") else noun.removesuffix("s")
    return f"{number:,} {noun}"
