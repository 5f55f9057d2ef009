"""Any text in: a valid record out, or a ReadError of one line; the same bytes whatever stands beside it."""

import json
import re
from collections.abc import Sequence
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from dragoman.coder import Coder
from dragoman.errors import Failure, ReadError
from dragoman.model import CodedReport, json_schema
from dragoman.reading.again import report_again

SAMPLES = Path(__file__).parents[2] / "src" / "dragoman" / "data" / "samples"
TEXTS = [path.read_text(encoding="utf-8") for path in sorted(SAMPLES.glob("*.txt"))]
SENTENCES = [s for text in TEXTS for s in re.split(r"(?<=[.!?”\"]) |\n+", text) if s.strip()]
WORDS = sorted({word for text in TEXTS for word in text.split()})
VALIDATOR = Draft202012Validator(json_schema())

MARKUP = [
    "<p>",
    "</p>",
    "<html>",
    "<body>",
    "<br>",
    "<!--",
    "<script>",
    "</",
    "&amp;",
    "&#0;",
    "<a href='",
    "]]>",
    "<table><tr>",
]
ODD = [
    "\x00", "\ud800", "\u202e", "\xad", "ﬁ", "Ã©", "🙂", "\r\n", "\u2028", "“", "”", "’", '"', "(", ")", "—", "- ",
    "$5.5bn", "1,000,000", "on 31 February", "last Monday", "he", "said", "by the end of", "not", "if",
]  # fmt: skip

unicode = st.text(alphabet=st.characters(), max_size=300)
sentences = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=10)
separators = st.sampled_from([" ", "\n", "\n\n", " ... ", ", and ", "\t"])
shuffled = st.builds(lambda parts, between: between.join(parts), sentences, separators)
shouted = shuffled.map(str.upper)
markup = st.lists(st.one_of(st.sampled_from(MARKUP), st.sampled_from(SENTENCES)), min_size=1, max_size=14).map("".join)
soup = st.lists(st.one_of(st.sampled_from(WORDS), st.sampled_from(ODD)), min_size=1, max_size=60).map(" ".join)
dotted = st.lists(st.one_of(st.sampled_from(ODD), st.sampled_from(SENTENCES), unicode), max_size=6).map("".join)
anything = st.one_of(unicode, shuffled, shouted, markup, soup, dotted)
dates = st.one_of(st.none(), st.dates())

quiet = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture, HealthCheck.data_too_large]


def unique(ids: Sequence[str]) -> bool:
    return len(set(ids)) == len(ids)


def check(record: CodedReport) -> None:
    data = json.loads(record.to_json())
    VALIDATOR.validate(data)
    assert CodedReport.from_json(record.to_json()) == record
    assert CodedReport.from_json(record.to_json(indent=2)) == record
    assert record.to_dict() == data
    check_offsets(data)
    check_references(data)
    check_values(data)


def check_offsets(data: dict[str, Any]) -> None:
    text = data["report"]["text"]
    for item in chain(data["mentions"], data["quotes"], *([e["trigger"]] for e in data["events"])):
        assert 0 <= item["start"] < item["end"] <= len(text), item
        assert text[item["start"] : item["end"]] == item["text"]
    for quote in data["quotes"]:
        if quote["cue"]:
            assert text[quote["cue"]["start"] : quote["cue"]["end"]] == quote["cue"]["text"] != ""
    for event in data["events"]:
        assert 0 <= event["sentence"]["start"] <= event["trigger"]["start"], event
        assert event["trigger"]["end"] <= event["sentence"]["end"] <= len(text), event
        assert all(place["text"] in text for place in event["places"])
    for item in chain(data["commitments"], data["figures"], data["processes"], data["stances"]):
        assert 0 <= item["start"] < item["end"] <= len(text), item


def check_references(data: dict[str, Any]) -> None:
    lists = ("mentions", "actors", "events", "quotes", "commitments", "figures", "processes")
    ids = {name: [item["id"] for item in data[name]] for name in lists}
    for name, found in ids.items():
        assert found == [f"{name[0]}{n}" for n in range(1, len(found) + 1)], "numbered in order"
        assert unique(found)
    actors = set(ids["actors"])
    named = chain(
        (m.get("actor") for m in data["mentions"]),
        *([*e["sources"], *e["targets"], e["reported_by"]] for e in data["events"]),
        *([q["speaker"], q["addressee"]] for q in data["quotes"]),
        *([*c["by"], *c["to"]] for c in data["commitments"]),
        *([f["actor"], f["reported_by"]] for f in data["figures"]),
        *(p["parties"] for p in data["processes"]),
        (s["holder"] for s in data["stances"]),
    )
    assert {actor for actor in named if actor is not None} <= actors
    assert {c["event"] for c in data["commitments"]} - {None} <= set(ids["events"])
    assert {e for p in data["processes"] for e in p["events"]} <= set(ids["events"])
    toward = {s["toward"] for s in data["stances"]} - {None}
    assert toward <= actors | {*ids["events"], *ids["commitments"], *ids["processes"]}
    for event in data["events"]:
        assert unique(event["sources"])
        assert unique(event["targets"])


def check_values(data: dict[str, Any]) -> None:
    for span in [e["time"] for e in data["events"]] + [c["due"] for c in data["commitments"] if c["due"]]:
        if span["earliest"] and span["latest"]:
            assert span["earliest"] <= span["latest"], span
    for event in data["events"]:
        assert 0 <= event["confidence"] <= 1
        assert event["quad"] in (1, 2, 3, 4)
        for count in (event["fatalities"], event["injured"], event["size"]):
            assert count is None or count["high"] is None or count["low"] is None or count["low"] <= count["high"]
    for figure in data["figures"]:
        assert figure["known"] or figure["value"] is None
        assert figure["measure"].strip()


def coded(coder: Coder, text: str, published: Any = None) -> CodedReport | None:
    try:
        return coder.code(text, published=published)
    except ReadError as error:
        line = error.line()
    assert line
    assert "\n" not in line
    return None


@pytest.fixture(scope="module")
def another() -> Coder:
    """A second coder, which has seen none of the reports of the first."""
    return Coder()


@settings(max_examples=400, suppress_health_check=quiet)
@given(text=anything, published=dates)
def test_any_text_gives_a_valid_record(coder: Coder, text: str, published: Any) -> None:
    record = coded(coder, text, published)
    if record is not None:
        check(record)
        assert record.report.published_from is None or record.report.published


@settings(max_examples=60, suppress_health_check=quiet)
@given(text=anything)
def test_every_parse_is_a_tree(coder: Coder, text: str) -> None:
    """Repairs of a parse (parsing/repair.py) leave every token with a way up to a root."""
    report = coder.reader.from_any(text)
    if isinstance(report, Failure):
        return
    for _, parse in coder.parser.parse([report]):
        for token in range(len(parse)):
            steps, at = 0, token
            while parse.heads[at] != at:
                at, steps = parse.heads[at], steps + 1
                assert steps <= len(parse)


@settings(max_examples=60, suppress_health_check=quiet)
@given(text=anything)
def test_two_coders_give_the_same_bytes(coder: Coder, another: Coder, text: str) -> None:
    first, second = coded(coder, text), coded(another, text)
    assert (first and first.to_json()) == (second and second.to_json())
    again = coded(coder, text)
    assert (first and first.to_json()) == (again and again.to_json())


@settings(max_examples=60, suppress_health_check=quiet)
@given(texts=st.lists(anything, min_size=2, max_size=6), data=st.data())
def test_neighbours_change_nothing(coder: Coder, texts: list[str], data: st.DataObject) -> None:
    order = data.draw(st.permutations(range(len(texts))))
    alone = [next(coder.pipe([text])) for text in texts]
    together = list(coder.pipe(texts))
    turned = list(coder.pipe([texts[i] for i in order]))
    assert [written(item) for item in together] == [written(item) for item in alone]
    assert [written(item) for item in turned] == [written(alone[i]) for i in order]


def written(item: CodedReport | Failure) -> str:
    return item.to_json() if isinstance(item, CodedReport) else item.line()


def test_samples_are_the_same_in_any_order(coder: Coder, another: Coder) -> None:
    reports = list(coder.reader.read(SAMPLES))
    alone = [next(coder.pipe([report])) for report in reports]
    assert all(isinstance(item, CodedReport) for item in alone)
    forward, backward = list(another.pipe(reports)), list(another.pipe(reports[::-1]))
    assert [written(i) for i in forward] == [written(i) for i in alone] == [written(i) for i in backward[::-1]]


@settings(max_examples=40, suppress_health_check=quiet)
@given(parts=st.permutations(SENTENCES).map(lambda found: found[:6]))
def test_the_records_own_text_codes_to_itself(coder: Coder, parts: list[str]) -> None:
    """What was read once is read again without change: `why` depends on it."""
    first = coded(coder, "\n\n".join(parts))
    if first is None:
        return
    again = coder.code(report_again(first.report, coder.reader.kit))
    assert again == first


@pytest.mark.parametrize("published", [date.min, date.max, date(1, 1, 31), date(9999, 12, 1)])
@pytest.mark.parametrize("text", TEXTS[:4])
def test_dates_at_the_ends_of_the_calendar(coder: Coder, text: str, published: date) -> None:
    """Dates before the year 1 and after 9999 cannot be written: what would lie there is unknown, not an error."""
    said = "\n".join(line for line in text.splitlines() if not any(str(year) in line for year in range(2020, 2025)))
    check(coder.code(said, published=published))
