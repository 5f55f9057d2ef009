"""`dragoman why`: the path from an item's words to its coding."""

from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from dragoman.finding.events.lexicon import Lexicon
from dragoman.model import Actor, CodedReport, Event, Mention
from dragoman.showing import words
from dragoman.showing.evidence import Mark, actor_marks, marked, sentence_of

_INDENT = (0, 0, 0, 4)


def ids_of(record: CodedReport) -> list[str]:
    """What can be explained: the ids of all items that have one, and stances by their number (s1)."""
    lists = (
        record.events, record.actors, record.quotes, record.commitments, record.figures, record.processes,
        record.mentions,
    )  # fmt: skip
    return [item.id for items in lists for item in items] + [f"s{n}" for n in range(1, len(record.stances) + 1)]


def print_why(
    console: Console, record: CodedReport, steps: dict[str, list[str]], lexicon: Lexicon, ids: Sequence[str]
) -> None:
    """Print, for each item of `ids`, what it is, its sentence, for an event the pattern with its file and line, and
    every step."""
    events = {e.id: e for e in record.events}
    for item_id in ids:
        if item_id in events:
            _print_event(console, record, events[item_id], lexicon)
        else:
            _print_item(console, record, item_id)
        for step in steps.get(item_id, []):
            console.print(Padding(Text(_line(f"·  {step}")), _INDENT))
        console.print()


def _print_event(console: Console, record: CodedReport, event: Event, lexicon: Lexicon) -> None:
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
    _print_sentence(console, record, event.sentence.start, event.sentence.end, marks)
    pattern = lexicon.by_id.get(event.rule)
    if pattern is not None and pattern.line:
        console.print(Padding(Text(f"pattern   {pattern.where}: {pattern.text}"), _INDENT))


def _print_item(console: Console, record: CodedReport, item_id: str) -> None:
    what, start, end, told = _described(record, item_id)
    head = Text(f"{item_id}  {what}", style="bold")
    if told:
        head.append(f"  {_line(told)}", style="dim")
    console.print(head)
    if start < end:
        first, last = sentence_of(record, start, end)
        _print_sentence(console, record, min(first, start), max(last, end), [(start, end, "trigger")])


def _print_sentence(console: Console, record: CodedReport, start: int, end: int, marks: Sequence[Mark]) -> None:
    sentence = marked(record.report.text, start, end, marks, plain=not console.is_terminal)
    console.print(Padding(sentence, _INDENT))


def _described(record: CodedReport, item_id: str) -> tuple[str, int, int, str]:
    """What an item is, the span of its words, and what it was coded as."""
    actors = {a.id: a for a in record.actors}
    for described in (_actor, _quote, _commitment, _figure, _process, _stance, _mention):
        for found in described(record, actors, item_id):
            return found
    return "", 0, 0, ""


Described = Iterator[tuple[str, int, int, str]]


def _actor(record: CodedReport, actors: dict[str, Actor], item_id: str) -> Described:
    actor = actors.get(item_id)
    if actor is not None:
        first = next((m for m in record.mentions if m.kind == "actor" and m.actor == item_id), None)
        coded = ", ".join(part for part in (actor.type, actor.code, actor.role or "") if part)
        yield actor.name, first.start if first else 0, first.end if first else 0, coded


def _quote(record: CodedReport, actors: dict[str, Actor], item_id: str) -> Described:
    for quote in record.quotes:
        if quote.id == item_id:
            cue = f", cue “{quote.cue.text}”" if quote.cue else ""
            said = words.names([quote.speaker] if quote.speaker else [], actors, "nobody that could be told")
            yield f"quote, {quote.kind}", quote.start, quote.end, f"said by {said}{cue}"


def _commitment(record: CodedReport, actors: dict[str, Actor], item_id: str) -> Described:
    for item in record.commitments:
        if item.id == item_id:
            due = words.due_words(item)
            told = f"{words.names(item.by, actors)}: {item.action}" + (f", {due}" if due else "")
            yield f"commitment, {item.kind}", item.start, item.end, told


def _figure(record: CodedReport, actors: dict[str, Actor], item_id: str) -> Described:
    for figure in record.figures:
        if figure.id == item_id:
            yield "figure", figure.start, figure.end, f"{figure.measure}: {words.figure_value(figure)}"


def _process(record: CodedReport, actors: dict[str, Actor], item_id: str) -> Described:
    for process in record.processes:
        if process.id == item_id:
            number = f", round {process.round}" if process.round else ""
            told = f"{process.name}{number}; {words.names(process.parties, actors)}"
            yield process.kind, process.start, process.end, told


def _stance(record: CodedReport, actors: dict[str, Actor], item_id: str) -> Described:
    for number, stance in enumerate(record.stances, 1):
        if item_id == f"s{number}":
            holder = words.names([stance.holder] if stance.holder else [], actors, "nobody that could be told")
            told = f"{holder} {words.STANCE_WORDS[stance.stance]} {words.about(record, stance)}"
            yield f"stance, {stance.stance}", stance.start, stance.end, told


def _mention(record: CodedReport, actors: dict[str, Actor], item_id: str) -> Described:
    for mention in record.mentions:
        if mention.id == item_id:
            yield f"mention, {mention.kind}", mention.start, mention.end, _meant(mention, actors)


def _meant(mention: Mention, actors: dict[str, Actor]) -> str:
    if mention.kind == "actor":
        return words.names([mention.actor] if mention.actor else [], actors, "nobody that could be told")
    if mention.kind == "place" and mention.place:
        where = [mention.place.name, mention.place.admin1, mention.place.country]
        return ", ".join(dict.fromkeys(part for part in where if part))
    if mention.kind == "time" and mention.time:
        return words.interval(mention.time.earliest, mention.time.latest)
    return ""


def _line(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text)
