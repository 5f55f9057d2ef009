"""PETRARCH dictionaries from the command line and from the settings."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from dragoman.cli import cli
from dragoman.errors import DataError
from dragoman.petrarch.dictionaries import PetrarchFiles
from dragoman.settings import read_settings

FOLDER = Path(__file__).parent / "dictionaries"


def test_code_with_dictionaries(tmp_path: Path) -> None:
    """The codes stand in the output, the lines not taken on standard error."""
    report, output = tmp_path / "report.txt", tmp_path / "out.jsonl"
    report.write_text("Veldorian police harshly criticised Kesmark.", encoding="utf-8")
    options = [part for kind in ("actors", "agents", "verbs") for part in (f"--{kind}", str(FOLDER / f"{kind}.txt"))]
    arguments = ["code", str(report), *options, "--format", "jsonl", "--output", str(output)]
    result = CliRunner().invoke(cli, arguments)
    assert result.exit_code == 0, result.output
    record = json.loads(output.read_text(encoding="utf-8"))
    codes = {a["id"]: a["code"] for a in record["actors"]}
    events = [(codes[e["sources"][0]], codes[e["targets"][0]], e["cameo"]) for e in record["events"]]
    assert events == [("VELCOP", "KES", "112")]
    assert "dragoman: agents.txt:16: malformed: JUDGE ~JUD" in result.output


def test_settings(tmp_path: Path) -> None:
    """Paths are relative to the settings; a kind given on the command line replaces the file's."""
    config = tmp_path / "dragoman.toml"
    config.write_text('[petrarch]\nactors = ["a.txt"]\nverbs = ["v.txt"]\n', encoding="utf-8")
    settings = read_settings(config, petrarch=PetrarchFiles(verbs=(Path("mine.txt"),)))
    assert settings.petrarch == PetrarchFiles(actors=(tmp_path / "a.txt",), verbs=(Path("mine.txt"),))


@pytest.mark.parametrize("line", ['actor = ["a.txt"]', 'actors = "a.txt"'])
def test_settings_that_are_wrong(line: str, tmp_path: Path) -> None:
    config = tmp_path / "dragoman.toml"
    config.write_text(f"[petrarch]\n{line}\n", encoding="utf-8")
    with pytest.raises(DataError, match=r"petrarch\.actor"):
        read_settings(config)
