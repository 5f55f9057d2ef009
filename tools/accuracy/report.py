#!/usr/bin/env python3
"""Write docs/accuracy.md: every accuracy figure with precision beside it, and the error classes that remain.

    python tools/accuracy/report.py --gold DIR [--reports DIR] [--seed DIR] [--only TASK ...] > docs/accuracy.md

Without --gold the page has what the project carries: annotated samples, cases, reports about nothing political.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from accuracy.command import main

if __name__ == "__main__":
    sys.exit(main())
