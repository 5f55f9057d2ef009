"""The record's types: exact round trips, and clear refusals."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from dragoman.coder import Coder
from dragoman.errors import SchemaError
from dragoman.model import SCHEMA, CodedReport, Mention, ReportInfo

INFO = ReportInfo(
    id="1", url=None, source=None, title=None, dek=None, text="“Ja.” 🙂", language="en", published=None,
    published_from=None, words=2, minutes=1,
)  # fmt: skip
LISTS: dict[str, list[Any]] = {
    "mentions": [], "actors": [], "events": [], "quotes": [], "commitments": [], "figures": [], "processes": [],
    "stances": [], "warnings": [],
}  # fmt: skip
EMPTY = CodedReport(schema=SCHEMA, report=INFO, **LISTS)


def test_round_trip_of_the_samples_is_exact(coder: Coder, samples: Path) -> None:
    for record in coder.pipe(coder.reader.read(samples)):
        assert isinstance(record, CodedReport)
        for text in (record.to_json(), record.to_json(indent=2), record.to_json().encode()):
            again = CodedReport.from_json(text)
            assert again == record
            assert again.to_json() == record.to_json()
        assert json.loads(record.to_json()) == json.loads(record.to_json(indent=4)) == record.to_dict()


def test_keys_stand_in_the_documented_order() -> None:
    assert list(json.loads(EMPTY.to_json())) == ["schema", "report", *LISTS]
    assert list(EMPTY.to_dict()["report"]) == [field.name for field in msgspec.structs.fields(ReportInfo)]


def test_one_line_unless_indented() -> None:
    assert "\n" not in EMPTY.to_json()
    assert EMPTY.to_json(indent=2).startswith('{\n  "schema": "dragoman/1"')
    assert "🙂" in EMPTY.to_json(), "readable, not escaped"


def test_a_mention_has_only_the_key_of_its_kind() -> None:
    mention = Mention(id="m1", kind="time", text="then", start=0, end=4, time=None)
    record = msgspec.structs.replace(EMPTY, mentions=[mention])
    assert record.to_dict()["mentions"] == [
        {"id": "m1", "kind": "time", "text": "then", "start": 0, "end": 4, "time": None}
    ]
    assert CodedReport.from_json(record.to_json()) == record


def test_records_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        EMPTY.schema = "x"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("data", "what"),
    [
        ("", "not a coded report"),
        ("{", "not a coded report"),
        ("[]", "not a coded report"),
        ('{"schema": 1}', "not a coded report"),
        ('{"schema": "dragoman/2"}', "schema version 'dragoman/2' is not known to this version"),
        ('{"schema": "dragoman/1"}', "not a coded report: Object missing required field `report`"),
        (b"\xff", "not a coded report"),
    ],
)
def test_what_is_no_record_is_refused(data: str | bytes, what: str) -> None:
    with pytest.raises(SchemaError) as refused:
        CodedReport.from_json(data)
    assert refused.value.what.startswith(what)
    assert refused.value.hint
    assert "\n" not in refused.value.line()
