"""The held-out figures of types: read from what the cross-validation wrote, or got by running it."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from accuracy.own import ROOT, this_tree
from accuracy.scoring import ScoringError

TOOL = ROOT / "tools" / "training" / "crossvalidate.py"


@dataclass(frozen=True, slots=True)
class HeldOut:
    """What the cross-validation says: figures by their keys (first, top3) where it wrote JSON, else its text."""

    figures: dict[str, float]
    text: str


def read(path: Path) -> HeldOut:
    """The output kept in `path`."""
    try:
        return understood(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ScoringError(f"{path}: {error.strerror}") from None


def run(gold: Path, kept: Path) -> HeldOut:
    """Run the cross-validation on the gold file, which takes as long as training does; `kept` keeps its output."""
    if not kept.exists():
        command = [sys.executable, str(TOOL), str(gold)]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, encoding="utf-8", env=this_tree())
        if done.returncode:
            raise ScoringError(f"{TOOL.name} failed with exit status {done.returncode}")
        kept.write_text(done.stdout, encoding="utf-8")
    return read(kept)


def understood(text: str) -> HeldOut:
    """Numbers of a JSON object; Markdown as it is; other text as a block."""
    try:
        data = json.loads(text)
    except ValueError:
        markdown = text.lstrip().startswith(("#", "|", "*"))
        return HeldOut({}, text.strip() if markdown else f"```text\n{text.strip()}\n```")
    if not isinstance(data, dict):
        raise ScoringError("the held-out figures are no JSON object")
    return HeldOut({key: float(value) for key, value in data.items() if isinstance(value, int | float)}, "")
