"""The held-out figures of types: read from what the cross-validation wrote, or got by running it."""

import json
import subprocess
import sys
from pathlib import Path

from accuracy.glance import goal_text, judged
from accuracy.markdown import table
from accuracy.own import ROOT, this_tree
from accuracy.scoring import ScoringError

TOOL = ROOT / "tools" / "training" / "crossvalidate.py"


def read(path: Path, figures: list[dict[str, object]]) -> str:
    """The text of `path` for the page: a table where it is a JSON object of numbers by the figures' keys."""
    try:
        return shown(path.read_text(encoding="utf-8"), figures)
    except OSError as error:
        raise ScoringError(f"{path}: {error.strerror}") from None


def run(gold: Path, figures: list[dict[str, object]]) -> str:
    """Run the cross-validation on the gold file; it takes as long as training does."""
    done = subprocess.run(
        [sys.executable, str(TOOL), str(gold)], stdout=subprocess.PIPE, text=True, encoding="utf-8", env=this_tree()
    )
    if done.returncode:
        raise ScoringError(f"{TOOL.name} failed with exit status {done.returncode}")
    return shown(done.stdout, figures)


def shown(text: str, figures: list[dict[str, object]]) -> str:
    """Figures of a JSON object beside their goals; Markdown as it is, other text as a block."""
    try:
        data = json.loads(text)
    except ValueError:
        return text.strip() if text.lstrip().startswith(("#", "|", "*")) else f"```text\n{text.strip()}\n```"
    if not isinstance(data, dict):
        raise ScoringError("the held-out figures are no JSON object")
    names = {str(f["key"]): f for f in figures}
    rows = [
        (
            str(names[key]["name"]) if key in names else key,
            f"{value:.3f}" if isinstance(value, float) else str(value),
            goal_text(names[key]) if key in names else "–",
            judged(value, names[key]) if key in names else "–",
        )
        for key, value in data.items()
        if isinstance(value, int | float | str)
    ]
    return table(("held out", "value", "goal", "met"), rows)
