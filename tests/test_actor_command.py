"""`dragoman actor`: phrases by argument, file and standard input; text and JSONL; errors that name the line."""

import json
import subprocess
import sys
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dragoman.actor_command import as_row, read_phrases
from dragoman.errors import ReadError
from dragoman.parsing.pipeline import Parser
from dragoman.resolving.phrases import Phrase, resolve_phrase, resolve_phrases
from dragoman.resolving.registry import Registry

CASES = tomllib.loads((Path(__file__).parent / "cases" / "phrases.toml").read_text(encoding="utf-8"))["case"]
KEYS = ["phrase", "on", "country", "sectors", "code", "name", "role", "wikidata", "evidence", "how"]


@pytest.fixture(scope="module")
def tools() -> tuple[Registry, Parser]:
    return Registry.load(), Parser()


@pytest.fixture(scope="module")
def rows(tools: tuple[Registry, Parser]) -> list[dict[str, Any]]:
    phrases = [Phrase(c["phrase"], date.fromisoformat(c["on"]) if "on" in c else None, c.get("context")) for c in CASES]
    return [as_row(p, a) for p, a in zip(phrases, resolve_phrases(phrases, *tools), strict=True)]


@pytest.mark.parametrize("number", range(len(CASES)), ids=[c["phrase"] for c in CASES])
def test_phrase(rows: list[dict[str, Any]], number: int) -> None:
    wanted, row = CASES[number], rows[number]
    assert list(row) == KEYS
    for key in ("country", "sectors", "code", "name", "role"):
        if key in wanted:
            assert (row[key] or "" if key != "sectors" else row[key]) == wanted[key], row
    if wanted.get("code"):
        assert row["how"]


def test_alone_as_in_a_batch(tools: tuple[Registry, Parser], rows: list[dict[str, Any]]) -> None:
    assert (
        as_row(Phrase("Ukrainian farmers"), resolve_phrase("Ukrainian farmers", None, None, *tools))["code"] == "UKRAGR"
    )
    assert resolve_phrases([], *tools) == []


def test_lines(tmp_path: Path) -> None:
    file = tmp_path / "phrases.tsv"
    file.write_text("the army\t2021-07-27\tin Iraq\n\nrebels\npolice\t\tLima\n", encoding="utf-8")
    read = list(read_phrases(str(file), date(2020, 1, 1), "Chad"))
    assert read == [
        Phrase("the army", date(2021, 7, 27), "in Iraq"),
        Phrase("rebels", date(2020, 1, 1), "Chad"),
        Phrase("police", date(2020, 1, 1), "Lima"),
    ]
    file.write_text("the army\tlast May\n", encoding="utf-8")
    with pytest.raises(ReadError, match="last May") as caught:
        list(read_phrases(str(file), None, None))
    assert caught.value.where is not None
    assert caught.value.where.endswith(":1")


def test_command() -> None:
    command = [sys.executable, "-m", "dragoman", "actor"]
    done = subprocess.run(
        [*command, "--from", "-", "--format", "jsonl"],
        input="Peru's president\t2022-03-01\n",
        capture_output=True,
        text=True,
        check=True,
    )
    row = json.loads(done.stdout)
    assert (row["country"], row["sectors"], row["on"]) == ("PER", ["GOV"], "2022-03-01")
    shown = subprocess.run([*command, "Danish fishermen"], capture_output=True, text=True, check=True).stdout
    assert "DNK (Denmark)" in shown
    assert "nouns.csv:" in shown
    assert subprocess.run(command, capture_output=True, text=True).returncode == 2
