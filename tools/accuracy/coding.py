"""Codes gold sets with this tree's package, keeping what is done so that a broken run goes on where it was.

The folder of what is kept has one folder for each state of the package (a hash of its files), so that nothing coded
by an older state is ever scored as this one's.
"""

import hashlib
import json
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

import dragoman
from dragoman.actor_command import BATCH, as_row, read_phrases
from dragoman.coder import Coder
from dragoman.errors import Failure
from dragoman.model import CodedReport
from dragoman.parsing.parse import Parse
from dragoman.parsing.pipeline import Parser
from dragoman.petrarch.dictionaries import PetrarchFiles
from dragoman.reading.again import report_again
from dragoman.reading.report import Report
from dragoman.resolving.phrases import resolve_phrases

_KINDS = ("actors", "agents", "verbs", "discards")


class Coding:
    """One Coder for all tasks, built when first needed, and the folder with what is coded."""

    def __init__(self, work: Path, console: Console) -> None:
        self.folder = work / _state()
        self.folder.mkdir(parents=True, exist_ok=True)
        self.console = console

    @cached_property
    def coder(self) -> Coder:
        """The coder as it comes."""
        return Coder()

    def parses(self, records: Sequence[dict[str, Any]]) -> list[Parse]:
        """The parses that the coded reports `records` came from; offsets are those of the records."""
        kit = self.coder.reader.kit
        reports = [report_again(CodedReport.from_json(json.dumps(record)).report, kit) for record in records]
        return [parse for _, parse in self.coder.parser.parse(reports)]

    def records(self, task: str, inputs: str, petrarch: PetrarchFiles | None = None) -> Path:
        """Code the input lines of `task`; the file of coded reports."""
        source, out = self.folder / f"{task}.in.jsonl", self.folder / f"{task}.out.jsonl"
        old = source.read_text(encoding="utf-8") if source.exists() else None
        if old != inputs:  # other gold than when it was kept
            out.unlink(missing_ok=True)
            source.write_text(inputs, encoding="utf-8")
        done = _kept(out)
        total = inputs.count("\n")
        with self._progress() as progress, out.open("a", encoding="utf-8") as written:
            bar = progress.add_task(task, total=total, completed=len(done))
            if len(done) < total:
                coder = self.coder if petrarch is None else Coder(petrarch=petrarch)
                for item in coder.pipe(_undone(coder.reader.read(source), done)):
                    if isinstance(item, Failure):
                        self.console.print(f"{task}: {item.line()}")
                    else:
                        written.write(item.to_json() + "\n")
                        written.flush()
                    progress.advance(bar)
        return out

    def phrases(self, task: str, lines: str) -> Path:
        """Resolve lines `phrase TAB date TAB context` by themselves, as `dragoman actor --from` does."""
        source, out = self.folder / f"{task}.in.tsv", self.folder / f"{task}.out.jsonl"
        source.write_text(lines, encoding="utf-8")
        phrases = list(read_phrases(str(source), None, None))
        parser = Parser()
        with self._progress() as progress, out.open("w", encoding="utf-8") as written:
            bar = progress.add_task(task, total=len(phrases))
            for start in range(0, len(phrases), BATCH):
                batch = phrases[start : start + BATCH]
                for phrase, actor in zip(batch, resolve_phrases(batch, self.coder.registry, parser), strict=True):
                    written.write(json.dumps(as_row(phrase, actor), ensure_ascii=False) + "\n")
                progress.advance(bar, len(batch))
        return out

    def _progress(self) -> Progress:
        columns = (
            TextColumn("{task.description:14}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(),
            TimeRemainingColumn(),
        )  # fmt: skip
        return Progress(*columns, console=self.console)


def dictionary_files(folder: Path) -> PetrarchFiles:
    """A folder's PETRARCH dictionaries, told apart by their names."""
    files = {kind: tuple(sorted(p for p in folder.glob("*.txt") if kind in p.name)) for kind in _KINDS}
    return PetrarchFiles(**files)


def _undone(items: Iterator[Any], done: set[str]) -> Iterator[Any]:
    return (item for item in items if not (isinstance(item, Report) and item.id in done))


def _kept(out: Path) -> set[str]:
    """The ids coded before; a last line cut off by an interruption is taken away."""
    if not out.exists():
        return set()
    text = out.read_text(encoding="utf-8")
    whole = text[: text.rfind("\n") + 1]
    if whole != text:
        out.write_text(whole, encoding="utf-8")
    return {json.loads(line)["report"]["id"] for line in whole.split("\n") if line}


def _state() -> str:
    root = Path(dragoman.__file__).parent
    digest = hashlib.sha256()
    for path in sorted(p for p in root.rglob("*") if p.is_file() and p.suffix != ".pyc"):
        digest.update(str(path.relative_to(root)).encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]
