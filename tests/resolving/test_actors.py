"""Actors against tests/cases/actors.toml: who is found, what is known of them, and which phrases denote them."""

import re
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dragoman.finding.actor_mentions import find_actor_mentions
from dragoman.parsing.parse import Parse
from dragoman.parsing.pipeline import Parser
from dragoman.reading.report import Report, Segment
from dragoman.resolving.actor_index import ActorIndex
from dragoman.resolving.actors import resolve_actors
from dragoman.resolving.casing import KnownNames
from dragoman.resolving.gazetteer import Gazetteer
from dragoman.resolving.registry import Registry

CASES = tomllib.loads((Path(__file__).parents[1] / "cases" / "actors.toml").read_text(encoding="utf-8"))["case"]


@pytest.fixture(scope="module")
def tools() -> tuple[Parser, Registry]:
    registry = Registry.load()
    return Parser(names=KnownNames(registry, Gazetteer.load())), registry


def resolved(tools: tuple[Parser, Registry], text: str, published: str | None) -> tuple[Parse, ActorIndex]:
    segments = tuple(Segment("body", m.start(), m.end()) for m in re.finditer(r"[^\n]+", text))
    report = Report("case", text, segments, published=date.fromisoformat(published) if published else None)
    parser, registry = tools
    [(report, parse)] = list(parser.parse([report]))
    return parse, resolve_actors(parse, report, find_actor_mentions(parse, registry), registry)


def names_of(index: ActorIndex, text: str, phrase: str) -> list[str]:
    """The names of the actors that the n-th occurrence of a phrase denotes, [] for none."""
    words, _, number = phrase.partition("#")
    places = [m.start() for m in re.finditer(rf"\b{re.escape(words)}", text)]
    start = places[int(number or 1) - 1]
    for mention, actors in zip(index.mentions, index.of_mention, strict=True):
        if (
            mention.start <= start
            and start + len(words) <= mention.end
            and mention.end - mention.start <= len(words) + 2
        ):
            return [index.actors[a].name for a in actors]
    return []


@pytest.mark.parametrize("case", CASES, ids=[c["id"] for c in CASES])
def test_case(tools: tuple[Parser, Registry], case: dict[str, Any]) -> None:
    text = case["text"]
    _, index = resolved(tools, text, case.get("published"))
    by_name = {a.name: a for a in index.actors}
    for wanted in case.get("actors", []):
        assert wanted["name"] in by_name, f"{wanted['name']} not in {sorted(by_name)}"
        actor = by_name[wanted["name"]]
        got = {key: getattr(actor, key) or ("" if key == "role" else getattr(actor, key)) for key in wanted}
        assert got == wanted
    for phrase, names in case.get("same", {}).items():
        assert names_of(index, text, phrase) == names, phrase
    for name in case.get("absent", []):
        assert name not in by_name


@pytest.mark.parametrize("case", CASES, ids=[c["id"] for c in CASES])
def test_index_is_sound(tools: tuple[Parser, Registry], case: dict[str, Any]) -> None:
    """Offsets hold, every actor has a mention, numbers point at each other both ways, and a second run gives the
    same."""
    parse, index = resolved(tools, case["text"], case.get("published"))
    assert len(index.mentions) == len(index.of_mention)
    for number, (mention, actors) in enumerate(zip(index.mentions, index.of_mention, strict=True)):
        assert parse.span(mention.first, mention.last) == parse.text[mention.start : mention.end]
        assert mention.first <= mention.head < mention.last or mention.form != "pronoun"
        for actor in actors:
            assert number in index.actors[actor].mentions
    assert all(a.mentions for a in index.actors)
    assert index == resolved(tools, case["text"], case.get("published"))[1]


def test_starts_are_in_order(tools: tuple[Parser, Registry]) -> None:
    _, index = resolved(tools, "Iran and Iraq met Oman's envoy, and Chad's king said he was glad.", None)
    starts = [m.start for m in index.mentions]
    assert starts == sorted(starts)


def test_empty_text(tools: tuple[Parser, Registry]) -> None:
    _, index = resolved(tools, "", None)
    assert index == ActorIndex([], [], [], {})
