"""The commands of docs/identities.md and docs/review.md are run, one page after the other, on the reports in the first.

DRAGOMAN_UPDATE_DOCS=1 writes what they print into the pages anew.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

DOCS = Path(__file__).parents[1] / "docs"
_BLOCK = re.compile(r"```console\n(.*?)```", re.DOTALL)
_REPORTS = re.compile(r"```json\n(.*?)```", re.DOTALL)


def printed(command: str, folder: Path) -> str:
    """What a command of the page prints in a shell, standard error last."""
    script = f'dragoman() {{ "{sys.executable}" -m dragoman "$@"; }}\n{command}'
    environment = {**os.environ, "COLUMNS": "80", "DRAGOMAN_BOOK": "dragoman.duckdb"}
    done = subprocess.run(
        ["bash", "-c", script], cwd=folder, capture_output=True, text=True, timeout=120, env=environment
    )
    assert "Traceback" not in done.stderr
    assert "internal error" not in done.stderr
    return "\n".join(line.rstrip() for line in (done.stdout + done.stderr).splitlines()).strip("\n")


def test_pages_say_what_the_commands_print(tmp_path: Path) -> None:
    reports = _REPORTS.search((DOCS / "identities.md").read_text(encoding="utf-8"))
    assert reports is not None
    (tmp_path / "reports.jsonl").write_text(reports[1], encoding="utf-8")

    def made(block: re.Match[str]) -> str:
        commands = [line[2:] for line in block[1].splitlines() if line.startswith("$ ")]
        told = [f"$ {command}\n{printed(command, tmp_path)}".rstrip("\n") + "\n" for command in commands]
        return f"```console\n{''.join(told)}```"

    for name in ("identities.md", "review.md"):
        text = (DOCS / name).read_text(encoding="utf-8")
        wanted = _BLOCK.sub(made, text)
        if os.environ.get("DRAGOMAN_UPDATE_DOCS"):
            (DOCS / name).write_text(wanted, encoding="utf-8")
        else:
            assert text == wanted, name
