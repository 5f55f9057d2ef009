"""The bundled sample reports against their annotations, one test a row.

NAME.rows.json is `{"published": DATE or null, "rows": [ROW...]}`, a ROW is
`{"row": WHAT, "some": LIST, "where": CONDITIONS}`: an item of LIST meets all conditions; with
"none", no item does. LIST is a list of the record, or "report".
CONDITIONS map a dotted path in the item to

    "text"          equal; also 12, true, null
    "~expression"   a regular expression found in a string, case aside
    [a, b]          any of these
    {"is": {...}}   the path holds an actor's id or a list of ids; one of these actors has `name` (its own or a
                    mention's), `country`, `type`, `code`, `role`, and `sector` (one of its sectors)

and three paths are special: "in" is the line of the text around the item, "places" the event's places by name or words,
"parties" all actors of the item (sources, targets, by, to, parties), of which each condition given must find one.
A row with `"known_gap": REASON` must fail today; when it holds, the mark has to go.
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from dragoman.coder import Coder
from dragoman.model import CodedReport

HERE = Path(__file__).parent
NAMES = [path.name.removesuffix(".rows.json") for path in sorted(HERE.glob("*.rows.json"))]
LISTS = ("mentions", "actors", "events", "quotes", "commitments", "figures", "processes", "stances")
PARTIES = ("sources", "targets", "by", "to", "parties")


class Judge:
    """Answers whether rows hold for one coded report, given as plain dicts."""

    def __init__(self, record: dict[str, Any]) -> None:
        self.record = record
        self.text: str = record["report"]["text"]
        self.actors = {actor["id"]: actor for actor in record["actors"]}
        self.said: dict[str, list[str]] = {}
        for mention in record["mentions"]:
            if mention.get("actor"):
                self.said.setdefault(mention["actor"], []).append(mention["text"])

    def holds(self, row: dict[str, Any]) -> bool:
        kind = "some" if "some" in row else "none"
        items = [self.record["report"]] if row[kind] == "report" else self.record[row[kind]]
        met = any(all(self._meets(item, path, wanted) for path, wanted in row["where"].items()) for item in items)
        return met == (kind == "some")

    def _meets(self, item: dict[str, Any], path: str, wanted: Any) -> bool:
        if path == "in":
            return equal(self._line(item), wanted)
        if path == "places":
            return any(equal(place[key], wanted) for place in item["places"] for key in ("name", "text"))
        if path == "parties":
            ids = [actor for key in PARTIES for actor in item.get(key, [])]
            return all(self._one_is(ids, c) for c in (wanted if isinstance(wanted, list) else [wanted]))
        value: Any = item
        for key in path.split("."):
            value = value.get(key) if isinstance(value, dict) else None
        if isinstance(wanted, dict):
            ids = value if isinstance(value, list) else [value]
            return self._one_is([i for i in ids if isinstance(i, str)], wanted["is"])
        return equal(value, wanted)

    def _line(self, item: dict[str, Any]) -> str:
        span = item.get("trigger") or item
        return self.text[self.text.rfind("\n", 0, span["start"]) + 1 :].partition("\n")[0]

    def _one_is(self, ids: list[str], conditions: dict[str, Any]) -> bool:
        return any(all(self._actor_is(self.actors[i], key, wanted) for key, wanted in conditions.items()) for i in ids)

    def _actor_is(self, actor: dict[str, Any], key: str, wanted: Any) -> bool:
        if key == "sector":
            return any(equal(sector, wanted) for sector in actor["sectors"])
        if key == "name":
            return equal(" / ".join([actor["name"], *self.said.get(actor["id"], [])]), wanted)
        return equal(actor[key], wanted)


def equal(value: Any, wanted: Any) -> bool:
    if isinstance(wanted, list):
        return any(equal(value, one) for one in wanted)
    if isinstance(wanted, str) and wanted.startswith("~"):
        return isinstance(value, str) and re.search(wanted[1:], value, re.I | re.S) is not None
    if isinstance(value, bool) or isinstance(wanted, bool):
        return value is wanted
    return bool(value == wanted)


def rows() -> list[Any]:
    found = []
    for name in NAMES:
        for row in json.loads((HERE / f"{name}.rows.json").read_text(encoding="utf-8"))["rows"]:
            gap = row.get("known_gap")
            marks = [pytest.mark.xfail(reason=gap, strict=True)] if gap else []
            found.append(pytest.param(name, row, id=f"{name}: {row['row']}", marks=marks))
    return found


@pytest.fixture(scope="session")
def judges(coder: Coder, samples: Path) -> dict[str, Judge]:
    found = {}
    for read in coder.reader.read(samples):
        coded = next(coder.pipe([read]))
        assert isinstance(coded, CodedReport), coded
        found[Path(getattr(read, "where", "")).stem] = Judge(json.loads(coded.to_json()))
    return found


def test_every_sample_is_annotated(samples: Path) -> None:
    shipped = sorted(path.stem for path in samples.iterdir() if path.suffix)
    assert shipped == NAMES
    assert len(NAMES) >= 10


@pytest.mark.parametrize("name", NAMES)
def test_rows_are_well_formed(name: str) -> None:
    data = json.loads((HERE / f"{name}.rows.json").read_text(encoding="utf-8"))
    assert set(data) == {"published", "rows"}
    assert len(data["rows"]) >= 12
    for row in data["rows"]:
        assert set(row) - {"known_gap"} in ({"row", "some", "where"}, {"row", "none", "where"}), row
        assert (row.get("some") or row.get("none")) in (*LISTS, "report"), row
        assert row["where"], row
    labels = [row["row"] for row in data["rows"]]
    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize(("name", "row"), rows())
def test_row(judges: dict[str, Judge], name: str, row: dict[str, Any]) -> None:
    judge = judges[name]
    if judge.holds(row):
        return
    kind = "some" if "some" in row else "none"
    items = [] if row[kind] == "report" else judge.record[row[kind]]
    about = "\n".join(f"  {json.dumps(item, ensure_ascii=False)[:300]}" for item in items)
    pytest.fail(f"{kind} of {row[kind]} where {row['where']}; it has\n{about}", pytrace=False)


RECORD: dict[str, Any] = {
    "report": {"text": "One line.\nMali met Chad."},
    "mentions": [{"actor": "a1", "text": "Mali"}, {"text": "Chad"}],
    "actors": [{"id": "a1", "name": "Mali", "country": "MLI", "type": "state", "code": "MLI", "sectors": ["GOV"]}],
    "events": [{"sources": ["a1"], "trigger": {"start": 15, "end": 18}, "places": [], "size": None, "quad": 1}],
}  # fmt: skip


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ({"in": "~^mali met"}, True),
        ({"in": "~One line"}, False),
        ({"sources": {"is": {"name": "~mali", "sector": "GOV"}}}, True),
        ({"sources": {"is": {"name": "~mali", "sector": "MIL"}}}, False),
        ({"parties": [{"country": "MLI"}, {"country": "TCD"}]}, False),
        ({"places": "~Bamako"}, False),
        ({"size.low": 1}, False),
        ({"size.low": [1, None]}, True),
        ({"quad": [1, 2]}, True),
        ({"quad": True}, False),
    ],
)
def test_the_judge_itself(where: dict[str, Any], expected: bool) -> None:
    assert Judge(RECORD).holds({"row": "", "some": "events", "where": where}) is expected
    assert Judge(RECORD).holds({"row": "", "none": "events", "where": where}) is not expected
