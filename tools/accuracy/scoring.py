"""The gold folder's own scorers: run for the figures, imported for their matching, so that both always agree."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any


class ScoringError(Exception):
    """A scorer or a gold file is not there, or gave no figures; the message says which."""


def module_of(path: Path) -> ModuleType:
    """Import a Python file by its path."""
    spec = importlib.util.spec_from_file_location(f"accuracy_of_{path.stem}", path)
    if spec is None or spec.loader is None or not path.is_file():
        raise ScoringError(f"{path}: no such scorer")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read_jsonl(path: Path) -> list[dict[str, Any]]:
    """The objects of a file, a line each."""
    try:
        with path.open(encoding="utf-8", errors="replace") as lines:
            return [json.loads(line) for line in lines if line.strip()]
    except OSError as error:
        raise ScoringError(f"{path}: {error.strerror}") from None
    except ValueError as error:
        raise ScoringError(f"{path}: not JSON lines: {error}") from None


def run(script: Path, *arguments: str | Path, codes: tuple[int, ...] = (0,)) -> str:
    """What a script of the gold folder prints."""
    if not script.is_file():
        raise ScoringError(f"{script}: no such scorer")
    done = subprocess.run(
        [sys.executable, str(script), *map(str, arguments)], capture_output=True, text=True, encoding="utf-8"
    )
    if done.returncode not in codes:
        raise ScoringError(f"{script.name} failed: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


def figures(printed: str) -> dict[str, float]:
    """The figures of a scorer's last line, `TASK: figure=0.805 precision=0.764 ...`; `rows=25/27` is a share."""
    last = printed.strip().splitlines()[-1] if printed.strip() else ""
    found = {}
    for part in last.partition(": ")[2].split():
        key, _, value = part.partition("=")
        right, slash, of = value.partition("/")
        try:
            found[key] = float(right) / float(of) if slash else float(value)
        except (ValueError, ZeroDivisionError):
            continue
    if not found:
        raise ScoringError(f"no figures in {last!r}")
    return found
