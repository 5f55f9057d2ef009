"""The sentence behind an item, with its trigger and actors marked."""

from collections.abc import Iterable

from rich.text import Text

from dragoman.model import CodedReport

Mark = tuple[int, int, str]  # start, end, "trigger" or "actor"
STYLES = {"trigger": "bold underline", "actor": "cyan"}
SIGNS = {"trigger": ("*", "*"), "actor": ("[", "]")}  # where there is no colour


def sentence_of(record: CodedReport, start: int, end: int) -> tuple[int, int]:
    """The line of the text around a span, narrowed to its sentence where an event gives one."""
    for event in record.events:
        s = event.sentence
        if s.start <= start and end <= s.end:
            return s.start, s.end
    text = record.report.text
    left = text.rfind("\n", 0, start) + 1
    right = text.find("\n", end)
    right = len(text) if right < 0 else right
    before = max(text.rfind(mark, left, start) for mark in (". ", "? ", "! "))
    after = min((p for mark in (". ", "? ", "! ") if (p := text.find(mark, end, right)) >= 0), default=right - 1)
    return (before + 2 if before >= 0 else left), min(after + 1, right)


def actor_marks(record: CodedReport, ids: Iterable[str], start: int, end: int) -> list[Mark]:
    """Where the given actors are mentioned inside a stretch."""
    wanted = set(ids)
    return [
        (m.start, m.end, "actor")
        for m in record.mentions
        if m.kind == "actor" and m.actor in wanted and start <= m.start and m.end <= end
    ]


def marked(text: str, start: int, end: int, marks: Iterable[Mark], *, plain: bool) -> Text:
    """`text[start:end]` on one line, marks styled, or signed where there is no colour. Earlier marks win overlaps."""
    out = Text(style="dim" if not plain else "")
    at = start
    taken: list[tuple[int, int]] = []
    clean: list[Mark] = []
    for mark in sorted(marks, key=lambda m: (m[2] != "trigger", m[0])):
        if mark[0] < mark[1] and all(mark[1] <= a or b <= mark[0] for a, b in taken):
            taken.append(mark[:2])
            clean.append(mark)
    for left, right, kind in sorted(clean):
        out.append(_flat(text[at:left]))
        if plain:
            before, after = SIGNS[kind]
            out.append(before + _flat(text[left:right]) + after)
        else:
            out.append(_flat(text[left:right]), style=f"not dim {STYLES[kind]}")
        at = right
    out.append(_flat(text[at:end]))
    return out


def _flat(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text)
