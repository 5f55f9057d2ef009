"""The record book in the terminal: lists of events, one event with its witnesses, a timeline, search results.

Laid out for 80 to 120 columns; plain where the output is no terminal. Nothing from a report is taken as markup.
"""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from dragoman.book.accounts import Account, Witness
from dragoman.book.keys import shown
from dragoman.book.search import Found
from dragoman.model import Count
from dragoman.showing import words
from dragoman.showing.page import QUAD_STYLES, STATUS_STYLES

SHORT = 7  # letters of an id in a list; any beginning that is enough will do when it is typed


def event_table(events: Sequence[Account], *, dated: bool = True) -> Table:
    """Events, one or two lines each: id, day, what was coded, who did it to whom, how many tell it."""
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
    table.add_column(no_wrap=True, style="dim")
    if dated:
        table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(ratio=1)
    table.add_column(no_wrap=True, justify="right", style="dim")
    for event in events:
        cells: list[RenderableType] = [Text(shown("E", event.key)[:SHORT]), coded(event), doing(event), told_by(event)]
        if dated:
            cells.insert(1, Text(when(event.earliest, event.latest) or "no date"))
        table.add_row(*cells)
    return table


def coded(event: Account) -> Text:
    """Type and mode."""
    text = Text(event.type, style=QUAD_STYLES[event.quad])
    return text.append(f" {event.mode}", style="") if event.mode else text


def doing(event: Account) -> Text:
    """Source → target, place, toll, status, what is disputed."""
    text = Text(joined(event.sources) or "?")
    if event.targets:
        text.append(" → ", style="bold").append(joined(event.targets))
    if event.place:
        text.append(f", in {event.place}")
    if tolls := tolls_of(event):
        text.append(f"; {tolls}", style="bold")
    if event.status not in ("actual", "ongoing"):
        text.append(f"; {event.status}", style=STATUS_STYLES.get(event.status, "yellow"))
    if event.disputed:
        text.append(f"; disputed: {', '.join(event.disputed)}", style="magenta")
    return text


def told_by(event: Account) -> Text:
    """How many independent reports tell it."""
    return Text(f"{event.witnesses} {'witness' if event.witnesses == 1 else 'witnesses'}")


def tolls_of(event: Account | Witness) -> str:
    """ "at least 4 killed, 10-15 injured"."""
    told = []
    for (low, high), word in zip(event.counts, ("killed", "injured", "taking part"), strict=True):
        if low is not None:
            told.append(f"none {word}" if high == 0 else f"{words.count(Count(low=low, high=high))} {word}")
    return ", ".join(told)


def when(earliest: date | None, latest: date | None) -> str:
    """An interval as short as it can be said."""
    return words.interval(earliest.isoformat() if earliest else None, latest.isoformat() if latest else None)


def joined(names: Sequence[str]) -> str:
    """Names with commas and "and"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""


def event_page(event: Account, witnesses: Sequence[Witness]) -> RenderableType:
    """One event: the account, then each family of reports with its words and what it says otherwise."""
    head = Text(f"{event.type}{' ' + event.mode if event.mode else ''}  ", style=QUAD_STYLES[event.quad])
    head.append(shown("E", event.key), style="dim")
    facts = [
        ("When", when(event.earliest, event.latest) or "not known"),
        ("Who", joined(event.sources) or "not known"),
        ("To whom", joined(event.targets)),
        ("Where", ", ".join(part for part in (event.place, event.admin1, event.country) if part)),
        ("How many", tolls_of(event)),
        ("Status", event.status),
        ("Code", f"CAMEO {event.cameo}, {words.QUAD_WORDS[event.quad]}, Goldstein {event.goldstein:+.1f}"),
        ("Contexts", ", ".join(event.contexts)),
        ("Confidence", f"{event.confidence:.2f}, of its surest witness"),
        ("Disputed", ", ".join(event.disputed)),
    ]
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
    table.add_column(style="dim", no_wrap=True)
    table.add_column(ratio=1)
    for name, value in facts:
        if value:
            table.add_row(name, Text(value, style="magenta" if name == "Disputed" else ""))
    parts: list[RenderableType] = [Rule(style="dim", characters="─"), head, Rule(style="dim", characters="─"), table]
    number = len({w.family for w in witnesses})
    parts += [Text(""), Text(f"Told by {number} {'witness' if number == 1 else 'witnesses'}", style="bold")]
    for family, group in groupby(witnesses, key=lambda w: w.family):
        told = list(group)
        parts.append(Padding(_witness(told[0]), (0, 0, 0, 2)))
        others = [w for w in told[1:] if w.report != told[0].report]
        if others:
            names = joined(list(dict.fromkeys(w.source or w.report for w in others)))
            parts.append(Padding(Text(f"the same or an earlier text in {names}", style="dim"), (0, 0, 0, 4)))
        assert family == told[0].family
    return Group(*parts, Text(""))


def _witness(told: Witness) -> RenderableType:
    head = Text(words.day(told.published.isoformat()) if told.published else "no date", style="bold")
    head.append(f"  {told.source or told.report}")
    details = [when(told.earliest, told.latest) if told.dated else "", told.place or "", tolls_of(told)]
    if told.status not in ("actual", "ongoing"):
        details.append(told.status)
    if said := ", ".join(part for part in details if part):
        head.append(f"  ({said})", style="cyan")
    sentence = Text(" ".join(told.before.split()) + " " if told.before.strip() else "")
    sentence.append(" ".join(told.trigger.split()), style="bold underline")
    after = told.after
    sentence.append((" " if after[:1].isspace() else "") + " ".join(after.split()))
    return Group(head, Padding(sentence, (0, 0, 0, 2)))


def timeline(events: Sequence[Account]) -> RenderableType:
    """Events under the days on which they happened; those without a day last."""
    parts: list[RenderableType] = []
    for day, group in groupby(events, key=lambda e: when(e.earliest, e.latest)):
        parts += [Text(day or "no date", style="bold"), Padding(event_table(list(group), dated=False), (0, 0, 1, 2))]
    return Group(*parts)


def found_list(found: Sequence[Found]) -> RenderableType:
    """Search results: title or id, source and day, the words around."""
    parts: list[RenderableType] = []
    for one in found:
        head = Text(" ".join((one.title or one.id).split()), style="bold")
        facts = [words.day(one.published.isoformat()) if one.published else "no date", one.source, f"id {one.id}"]
        parts += [head, Text(" · ".join(fact for fact in facts if fact), style="dim")]
        parts.append(Padding(Text(" ".join(one.snippet.split())), (0, 0, 1, 2)))
    return Group(*parts)


def print_page(page: RenderableType) -> None:
    """To standard output, at most 120 columns wide; without colour and trailing spaces where it is no terminal."""
    console = Console(highlight=False, markup=False, emoji=False)
    console.width = min(console.width, 120)
    if console.is_terminal:
        console.print(page)
        return
    with console.capture() as captured:
        console.print(page)
    console.file.write("".join(line.rstrip() + "\n" for line in captured.get().splitlines()))
