"""`dragoman why`: the path from an event's words to its code."""

from collections.abc import Sequence

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from dragoman.finding.events.lexicon import Lexicon
from dragoman.model import CodedReport, Event
from dragoman.showing import words
from dragoman.showing.evidence import actor_marks, marked


def print_why(
    console: Console, record: CodedReport, steps: dict[str, list[str]], lexicon: Lexicon, ids: Sequence[str]
) -> None:
    """Print, for each event of `ids`, its sentence, code, pattern with file and line, and every step."""
    events = {e.id: e for e in record.events}
    for event_id in ids:
        _print_one(console, record, events[event_id], steps.get(event_id, []), lexicon)


def _print_one(console: Console, record: CodedReport, event: Event, steps: Sequence[str], lexicon: Lexicon) -> None:
    plain = not console.is_terminal
    mode = f" {event.mode}" if event.mode else ""
    head = Text(f"{event.id}  {event.type}{mode}", style="bold")
    head.append(
        f"  CAMEO {event.cameo}, {words.QUAD_WORDS[event.quad]}, score {event.goldstein:g}, "
        f"confidence {event.confidence:g}",
        style="dim",
    )
    console.print(head)
    parties = [*event.sources, *event.targets]
    marks = [
        (event.trigger.start, event.trigger.end, "trigger"),
        *actor_marks(record, parties, event.sentence.start, event.sentence.end),
    ]
    sentence = marked(record.report.text, event.sentence.start, event.sentence.end, marks, plain=plain)
    console.print(Padding(sentence, (0, 0, 0, 4)))
    pattern = lexicon.by_id.get(event.rule)
    if pattern is not None and pattern.line:
        console.print(Padding(Text(f"pattern   {pattern.where}: {pattern.text}"), (0, 0, 0, 4)))
    for step in steps:
        console.print(Padding(Text(_line(f"·  {step}")), (0, 0, 0, 4)))
    console.print()


def _line(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text)
