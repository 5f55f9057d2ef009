"""Sport, business and culture: at most one false event in twenty reports, with the classifier on."""

import tomllib
from pathlib import Path

import pytest

from dragoman.coder import Coder

CASES = Path(__file__).parents[1] / "cases"
MOST = 1


@pytest.mark.parametrize("name", ["nonpolitical.toml", "nonpolitical_unseen.toml"])
def test_hardly_an_event_where_nothing_political_happens(coder: Coder, name: str) -> None:
    reports = tomllib.loads((CASES / name).read_text(encoding="utf-8"))["report"]
    assert len(reports) == 20
    events = [
        f"{report['title']}: {event.type} “{event.trigger.text}” by {event.rule}"
        for report in reports
        for event in coder.code(report["text"], title=report["title"]).events
    ]
    assert len(events) <= MOST, "\n".join(events)
