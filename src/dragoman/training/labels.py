"""Labelled rows for `dragoman train`, and what the lexicon makes of them.

A row is a JSON object a line: `{"text": ..., "type": ...}`, with `"title"` where the text is a whole report, `"plover"`
where the type is a user's own (the PLOVER type that it is a kind of), `"template"` or `"group"` for rows that were made
alike and must be held out together. `type` NONE says that nothing happened. The packaged sentences stand in
data/model/sentences.tsv; the lexicon's examples are rows, too.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from dragoman.coder import Coder
from dragoman.errors import DataError, Failure
from dragoman.finding.actor_mentions import find_actor_mentions
from dragoman.finding.events.features import Features, Seen, add_seen, pieces_of, report_pieces
from dragoman.finding.events.matcher import FoundEvent
from dragoman.finding.events.weights import NONE
from dragoman.finding.events.word_types import WordTypes
from dragoman.model import EventType
from dragoman.parsing.parse import Parse
from dragoman.reading.report import Report
from dragoman.resolving.actors import resolve_actors
from dragoman.resolving.events import resolve_events
from dragoman.resolving.proposing import seen_of
from dragoman.resolving.scene import Scene
from dragoman.resolving.values import ResolvedEvent
from dragoman.training.fit import Example

TYPES: tuple[str, ...] = tuple(sorted(EventType.__args__))  # type: ignore[attr-defined]
_LONGEST_LINE = 200_000  # characters


@dataclass(frozen=True, slots=True)
class Row:
    """A labelled text: a report where it has a title, else a sentence."""

    text: str
    label: str
    title: str | None = None
    parent: str | None = None
    group: str = ""
    lexicon: bool = True  # whether the classifier may see what the lexicon found in it


@dataclass(frozen=True, slots=True)
class ReadRow:
    """A row with its parse and the lexicon's findings."""

    row: Row
    report: Report
    parse: Parse
    found: list[FoundEvent]
    events: list[ResolvedEvent]
    scene: Scene | None

    @property
    def seen(self) -> list[Seen]:
        """What the classifier is told of the lexicon's events."""
        return seen_of(self.events, self.found) if self.row.lexicon else []


def read_labels(path: Path) -> list[Row]:
    """The rows of a user's file. Raises DataError with file and line of what is wrong."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"cannot read the labels: {error}", where=str(path)) from None
    rows = [_row(line, f"{path}:{number}") for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    if not rows:
        raise DataError("no rows", where=str(path), hint='a line: {"text": "...", "type": "PROTEST"}')
    parents: dict[str, str] = {}
    for row in rows:
        if row.parent is not None and parents.setdefault(row.label, row.parent) != row.parent:
            raise DataError(f"{row.label} is a kind of {parents[row.label]} and of {row.parent}", where=str(path))
    return rows


def packaged_rows(coder: Coder) -> list[Row]:
    """The packaged sentences and the lexicon's examples, in file order."""
    rows = []
    name = "sentences.tsv"
    lines = (files("dragoman.data") / "model" / name).read_text(encoding="utf-8").split("\n")
    for number, line in enumerate(lines, 1):
        if not line or line.startswith("#"):
            continue
        label, tab, text = line.partition("\t")
        if not tab or not text.strip() or (label not in TYPES and label != NONE):
            raise DataError("a line is TYPE, a tab, a sentence", where=f"{name}:{number}")
        rows.append(Row(text.strip(), label, group=text))
    for pattern in coder.lexicon.patterns:
        if pattern.example and pattern.type in TYPES:
            rows.append(Row(pattern.example, pattern.type, group=pattern.example, lexicon=False))
    return rows


def read_rows(coder: Coder, rows: Iterable[Row], say: Callable[[str], None]) -> Iterator[ReadRow]:
    """Each row parsed, with what the lexicon finds in it; rows that cannot be read are told to `say` and left out."""
    ready = []
    for row in rows:
        report = coder.reader.from_any(row.text, title=row.title)
        if isinstance(report, Failure):
            say(f"left out {row.text[:40]!r}: {report.what}")
            continue
        ready.append((row, report))
    for (row, _), (report, parse) in zip(ready, coder.parser.parse([report for _, report in ready]), strict=True):
        try:
            yield understood(coder, row, report, parse)
        except Exception as error:  # one row's mishap must not end the training on thousands
            say(f"left out {row.text[:40]!r}: {type(error).__name__}: {error}")


def understood(coder: Coder, row: Row, report: Report, parse: Parse) -> ReadRow:
    """A parsed row with what the lexicon finds in it: the coder's own stages up to the events."""
    if not len(parse):
        return ReadRow(row, report, parse, [], [], None)
    actors = resolve_actors(parse, report, find_actor_mentions(parse, coder.registry), coder.registry)
    scene = Scene(parse, actors, [], [], None, coder.domains.of(parse), coder.ontology, coder.registry, coder.beneath)
    found = coder.matcher.find(parse, actors.by_token)
    return ReadRow(row, report, parse, found, resolve_events(found, scene, coder.contexts), scene)


def examples_of(read: ReadRow, known: WordTypes) -> list[Example]:
    """A report is one example; a sentence is two: as a title, and as the first sentence of a body.

    The lexicon's own examples are read without what the lexicon knows, which of them would be too good to be true.
    NONE counts double: of what is no event there is far more in the world than in the rows.
    """
    row, parse = read.row, read.parse
    weight = 2.0 if row.label == NONE else 1.0
    group = group_of(row)
    if row.title is not None:
        return [Example(report_pieces(parse, read.seen, known).named(), row.label, weight, group)]
    tokens = range(min(len(parse), 160))
    known = known if row.lexicon else {}
    pieces: list[Features] = []
    for head, lead in ((tokens, range(0)), (range(0), tokens)):
        read_as = pieces_of(parse, head, lead, known)
        add_seen(read_as.others, parse, read.seen, len(head), len(tokens))
        pieces.append(read_as.named())
    return [Example(features, row.label, weight / 2, group) for features in pieces]


def group_of(row: Row) -> str:
    """What is held out as a whole with a row: its group, or the row alone."""
    return row.group or row.text


def folds_of(reads: Iterable[ReadRow], folds: int) -> dict[str, int]:
    """Each group's fold: groups sorted by label, dealt out in turn, so that every fold has some of each label."""
    groups = dict.fromkeys(sorted((read.row.label, group_of(read.row)) for read in reads))
    return {group: i % folds if folds else 0 for i, (_, group) in enumerate(groups)}


def _row(line: str, where: str) -> Row:
    if len(line) > _LONGEST_LINE:
        raise DataError(f"a line of {len(line)} characters", where=where, hint=f"at most {_LONGEST_LINE}")
    try:
        data = json.loads(line)
    except (ValueError, RecursionError):
        raise DataError("not JSON", where=where, hint='a line: {"text": "...", "type": "PROTEST"}') from None
    if not isinstance(data, dict):
        raise DataError("not a JSON object", where=where)
    text, label, parent = data.get("text"), data.get("type"), data.get("plover")
    if not isinstance(text, str) or not text.strip():
        raise DataError('no "text"', where=where)
    if not isinstance(label, str) or not label.replace("-", "").replace("_", "").isalnum() or len(label) > 40:
        raise DataError('no "type"', where=where, hint="a PLOVER type, NONE, or a name of your own")
    title, group = data.get("title"), data.get("template", data.get("group", ""))
    if parent is not None and parent not in TYPES:
        raise DataError(f"unknown PLOVER type {parent!r}", where=where, hint=" ".join(TYPES))
    if label not in TYPES and label != NONE and parent is None:
        raise DataError(f"{label} is no PLOVER type", where=where, hint='say what it is a kind of: "plover": "COERCE"')
    if label in TYPES and parent not in (None, label):
        raise DataError(f"{label} is a PLOVER type itself", where=where)
    if not isinstance(title, str) or not title.strip():
        title = None
    return Row(text, label, title, parent if parent != label else None, group if isinstance(group, str) else "")
