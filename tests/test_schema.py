"""The JSON Schema and the documented record are those of real output."""

import json
import os
import re
from pathlib import Path
from typing import Any

import msgspec
import pytest
from jsonschema import Draft202012Validator, ValidationError

from dragoman import model
from dragoman.coder import Coder
from dragoman.model import CodedReport, json_schema

DOC = Path(__file__).parents[1] / "docs" / "record.md"
BLOCK = re.compile(r"```json\n(.*?)\n```", re.S)
UPDATE = "DRAGOMAN_UPDATE_DOCS"
STRUCTS = (
    model.CodedReport, model.ReportInfo, model.Mention, model.Place, model.Quantity, model.Actor, model.Event,
    model.Quote, model.Commitment, model.Figure, model.Process, model.Stance,
)  # fmt: skip


@pytest.fixture(scope="module")
def example(coder: Coder) -> CodedReport:
    """The record of the sentence that docs/record.md works through."""
    command = re.search(r"--published (\S+) .*<<< \"(.+)\"", DOC.read_text(encoding="utf-8"))
    assert command
    return coder.code(command[2], published=command[1])


def test_real_output_is_valid(coder: Coder, samples: Path) -> None:
    validator = Draft202012Validator(json_schema())
    for item in coder.pipe(coder.reader.read(samples)):
        assert isinstance(item, CodedReport)
        validator.validate(item.to_dict())


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), None),
        (("report", "words"), "21"),
        (("actors", 0, "type"), "wizard"),
        (("events", 0, "status"), "maybe"),
        (("events", 0, "trigger"), {}),
        (("events",), None),
    ],
)
def test_the_schema_refuses_what_is_no_record(example: CodedReport, path: tuple[Any, ...], value: Any) -> None:
    data = example.to_dict()
    part: Any = data
    for key in path[:-1]:
        part = part[key]
    part[path[-1]] = value
    with pytest.raises(ValidationError):
        Draft202012Validator(json_schema()).validate(data)


def test_every_key_is_required() -> None:
    """An unknown value is null, not left out; only a mention leaves out the keys of the other kinds."""
    for name, definition in json_schema()["$defs"].items():
        free = set(definition["properties"]) - set(definition.get("required", []))
        assert free == ({"actor", "place", "time", "quantity"} if name == "Mention" else set()), name


def test_the_documented_example_is_what_the_coder_gives(example: CodedReport) -> None:
    text = DOC.read_text(encoding="utf-8")
    if os.environ.get(UPDATE):
        text = BLOCK.sub(lambda _: f"```json\n{compact(example.to_dict())}\n```", text, count=1)
        DOC.write_text(text, encoding="utf-8")
    shown = BLOCK.search(text)
    assert shown
    assert json.loads(shown[1]) == json.loads(example.to_json()), f"run the tests with {UPDATE}=1 and read the change"


def test_every_field_is_documented() -> None:
    text = DOC.read_text(encoding="utf-8")
    described = BLOCK.sub("", text)
    for struct in STRUCTS:
        for field in msgspec.structs.fields(struct):
            assert f"`{field.encode_name}`" in described, f"{struct.__name__}.{field.encode_name}"


def compact(data: dict[str, Any]) -> str:
    """JSON with one line for each item of a list, as a page can show it."""
    lines = []
    for key, value in data.items():
        if isinstance(value, list) and value:
            rows = ",\n".join(f"    {json.dumps(item, ensure_ascii=False)}" for item in value)
            lines.append(f"  {json.dumps(key)}: [\n{rows}\n  ]")
        else:
            lines.append(f"  {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}")
    return "{\n" + ",\n".join(lines) + "\n}"
