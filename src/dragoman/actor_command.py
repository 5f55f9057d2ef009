"""What `dragoman actor` does: say who phrases denote, and why."""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.text import Text

from dragoman.errors import ReadError
from dragoman.parsing.pipeline import Parser
from dragoman.resolving.actor_index import ResolvedActor
from dragoman.resolving.phrases import Phrase, resolve_phrases
from dragoman.resolving.registry import Registry

BATCH = 500  # phrases parsed together


def show_actors(
    words: Sequence[str], source: str | None, *, on: date | None, context: str | None, form: str, model: str | None,
    registries: Sequence[Path] = (),
) -> int:  # fmt: skip
    """Resolve phrases, those of the command line and those of a file, and write what they denote; exit status 0.

    `source` is a file of lines `phrase TAB date TAB context` (the last two may be left out), `-` for standard input;
    `on` and `context` stand in where a line has none. `form` is "text" or "jsonl".
    """
    phrases = [Phrase(w, on, context) for w in words]
    if source is not None:
        phrases.extend(read_phrases(source, on, context))
    registry = Registry.load(registries)
    parser = Parser(model)
    console = Console(highlight=False, markup=False, soft_wrap=True)
    for start in range(0, len(phrases), BATCH):
        batch = phrases[start : start + BATCH]
        for phrase, actor in zip(batch, resolve_phrases(batch, registry, parser), strict=True):
            if form == "jsonl":
                print(json.dumps(as_row(phrase, actor), ensure_ascii=False))
            else:
                console.print(as_text(phrase, actor, registry))
    return 0


def read_phrases(source: str, on: date | None, context: str | None) -> Iterator[Phrase]:
    """The phrases of a file, "-" for standard input. Raises ReadError with file and line for a date that is none."""
    name = "standard input" if source == "-" else source
    try:
        data = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
        text = data.decode("utf-8-sig")
    except OSError as error:
        raise ReadError(f"cannot be read: {error.strerror or error}", where=name) from None
    except UnicodeDecodeError:
        raise ReadError("is not UTF-8 text", where=name, hint="save it as UTF-8") from None
    yield from _phrases(text.splitlines(), name, on, context)


def _phrases(lines: Iterable[str], name: str, on: date | None, context: str | None) -> Iterator[Phrase]:
    for number, line in enumerate(lines, 1):
        cells = [c.strip() for c in line.split("\t")]
        if not cells[0]:
            continue
        day = on
        if len(cells) > 1 and cells[1]:
            try:
                day = date.fromisoformat(cells[1])
            except ValueError:
                raise ReadError(f"{cells[1]!r} is no date", where=f"{name}:{number}", hint="write YYYY-MM-DD") from None
        yield Phrase(cells[0], day, (cells[2] if len(cells) > 2 else "") or context)


def as_row(phrase: Phrase, actor: ResolvedActor | None) -> dict[str, Any]:
    """One line of JSONL: every key is there, null or empty where nothing is known."""
    return {
        "phrase": phrase.text,
        "on": phrase.on.isoformat() if phrase.on else None,
        "country": actor.country if actor else None,
        "sectors": actor.sectors if actor else [],
        "code": actor.code if actor else "",
        "name": actor.name if actor else None,
        "role": actor.role if actor else None,
        "wikidata": actor.wikidata if actor else None,
        "evidence": actor.evidence if actor else None,
        "how": actor.how if actor else None,
    }


def as_text(phrase: Phrase, actor: ResolvedActor | None, registry: Registry) -> Text:
    """A phrase and what it denotes, a line each for who, where, what and why."""
    shown = Text(phrase.text, style="bold")
    if phrase.on:
        shown.append(f"  on {phrase.on.isoformat()}", style="dim")
    if phrase.context:
        shown.append(f"  in “{' '.join(phrase.context.split())[:60]}”", style="dim")
    if actor is None:
        return shown.append("\n  no actor that the registry or its words tell\n", style="dim")
    state = registry.country(actor.country)
    country = f"{actor.country} ({state.name})" if state is not None else actor.country or ""
    rows = (
        ("who", f"{actor.name} ({actor.type.replace('_', ' ')})"), ("code", actor.code or "none"), ("country", country),
        ("sectors", ", ".join(actor.sectors)), ("role", actor.role or ""), ("wikidata", actor.wikidata or ""),
        ("why", actor.how),
    )  # fmt: skip
    for label, value in rows:
        if value:
            shown.append(f"\n  {label:<9}", style="dim").append(value)
    return shown.append("\n")
