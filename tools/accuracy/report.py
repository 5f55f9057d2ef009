#!/usr/bin/env python3
"""Write docs/accuracy.md: every accuracy figure with precision beside it, and the error classes that remain.

    python tools/accuracy/report.py --gold DIR [--reports DIR] [--seed DIR] [--only TASK ...] > docs/accuracy.md

Without --gold the page has what the project carries: annotated samples, cases, reports about nothing political.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tools")]  # this tree's package, whatever else is installed

from accuracy.command import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main())
