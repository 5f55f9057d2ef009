"""The accuracy tool is no part of the package: its folder is made importable for these tests."""

import sys
from pathlib import Path

TOOLS = str(Path(__file__).parents[2] / "tools")
if TOOLS not in sys.path:
    sys.path.insert(0, TOOLS)
