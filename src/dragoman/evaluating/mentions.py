"""A mention of an event in a report, and the file format for gold mentions.

Gold is JSONL, a mention a line: `{"report": "r1", "event": "e7", "start": 10, "end": 31, "type": "AGREE"}`. `event` is
any id; mentions with the same one tell the same event. `start` and `end` are character offsets into the coded report's
text, end exclusive. `type`, a PLOVER type or a list of those that would do, is optional; other keys are passed over.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dragoman.errors import DataError
from dragoman.model import EventType

TYPES = frozenset(EventType.__args__)  # type: ignore[attr-defined]
_SHAPE = 'a line: {"report": "r1", "event": "e7", "start": 10, "end": 31, "type": "AGREE"}'


@dataclass(frozen=True, slots=True)
class Mention:
    """The words `start` to `end` of `report` tell `event`, a cluster's id on its own side.

    `types` are the PLOVER types it may have, empty for unknown. `sentence` is the span of its sentence, where known.
    """

    report: str
    event: str
    start: int
    end: int
    types: tuple[str, ...] = ()
    sentence: tuple[int, int] | None = None

    def row(self) -> dict[str, Any]:
        """The mention as a line of a gold file."""
        told = {"report": self.report, "event": self.event, "start": self.start, "end": self.end}
        if not self.types:
            return told
        return {**told, "type": self.types[0] if len(self.types) == 1 else list(self.types)}


def read_gold(path: Path) -> list[Mention]:
    """The mentions of a gold file. Raises DataError with file and line of what is wrong."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"cannot read the gold: {error}", where=str(path)) from None
    lines: dict[Mention, int] = {}
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            mention = _mention(line, f"{path}:{number}")
            if mention in lines:
                raise DataError(f"the same mention as in line {lines[mention]}", where=f"{path}:{number}")
            lines[mention] = number
    if not lines:
        raise DataError("no mentions", where=str(path), hint=_SHAPE)
    return list(lines)


def _mention(line: str, where: str) -> Mention:
    try:
        data = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise DataError(f"not JSON: {getattr(error, 'msg', 'nested too deep')}", where=where, hint=_SHAPE) from None
    if not isinstance(data, dict):
        raise DataError("not a JSON object", where=where, hint=_SHAPE)
    start, end = _offset(data, "start", where), _offset(data, "end", where)
    if start >= end:
        raise DataError(f"start {start} is not before end {end}", where=where, hint="0-based, end exclusive")
    return Mention(_name(data, "report", where), _name(data, "event", where), start, end, _types(data, where))


def _name(data: dict[str, Any], key: str, where: str) -> str:
    value = data.get(key)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str) or not value.strip():
        raise DataError(f"{key} is missing or no string", where=where, hint=_SHAPE)
    return value


def _offset(data: dict[str, Any], key: str, where: str) -> int:
    value = data.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise DataError(f"{key} is missing or no character offset", where=where, hint=_SHAPE)
    return value


def _types(data: dict[str, Any], where: str) -> tuple[str, ...]:
    value = data.get("type")
    if value is None:
        return ()
    types = value if isinstance(value, list) else [value]
    for name in types:
        if not isinstance(name, str) or name not in TYPES:
            raise DataError(f"{str(name)[:40]!r} is no PLOVER type", where=where, hint=", ".join(sorted(TYPES)))
    return tuple(types)
