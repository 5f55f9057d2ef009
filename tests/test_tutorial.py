"""The tutorial's commands are run, and what it prints below them is what they print.

DRAGOMAN_UPDATE_DOCS=1 writes the outputs into it anew.
"""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "tutorial.md"
_BLOCK = re.compile(r"```console\n(.*?)```", re.DOTALL)


def run(command: str, folder: Path) -> str:
    """What a command prints, standard error first."""
    words = shlex.split(command)
    assert words[0] == "dragoman"
    done = subprocess.run(
        [sys.executable, "-m", "dragoman", *words[1:]],
        cwd=folder, capture_output=True, text=True, timeout=120, env={**os.environ, "COLUMNS": "100"},
    )  # fmt: skip
    assert done.returncode == 0, f"{command}: {done.stderr}"
    return "\n".join(line.rstrip() for line in (done.stderr + done.stdout).splitlines()).strip("\n")


def test_tutorial_says_what_the_commands_print(tmp_path: Path) -> None:
    (tmp_path / "tests").symlink_to(ROOT / "tests")

    def made(block: re.Match[str]) -> str:
        commands = [line[2:] for line in block[1].splitlines() if line.startswith("$ ")]
        told = []
        for command in commands:
            output = run(command, tmp_path)
            told.append(f"$ {command}\n{output}\n" if output else f"$ {command}\n")
        return f"```console\n{''.join(told)}```"

    text = PAGE.read_text(encoding="utf-8")
    wanted = _BLOCK.sub(made, text)
    if os.environ.get("DRAGOMAN_UPDATE_DOCS"):
        PAGE.write_text(wanted, encoding="utf-8")
    else:
        assert text == wanted
    assert (tmp_path / "niger.svg").read_text(encoding="utf-8").startswith("<svg")
