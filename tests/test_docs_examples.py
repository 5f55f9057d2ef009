"""The worked examples of docs/stances.md and docs/processes.md are what the coder makes of their sentences."""

import os
import re
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from dragoman.coder import Coder
from dragoman.model import CodedReport
from dragoman.showing import words
from dragoman.showing.why import print_why

DOCS = Path(__file__).parents[1] / "docs"
PUBLISHED = "2024-11-05"
EXAMPLES = re.compile(r"(<!-- (?:stances|processes):begin -->\n```text\n)(.*?)(```\n)", re.S)
WHY = re.compile(r"(<!-- why:begin ([^\n]*) -->\n```text\n)(.*?)(```\n)", re.S)


def names(ids: list[str], record: CodedReport) -> str:
    return words.names(ids, {a.id: a for a in record.actors})


def stance_lines(record: CodedReport) -> list[str]:
    return [
        f"{names([s.holder] if s.holder else [], record)} {words.STANCE_WORDS[s.stance]} {words.about(record, s)}"
        for s in record.stances
    ]


def process_lines(record: CodedReport) -> list[str]:
    found = []
    for p in record.processes:
        facts = [p.kind, *([f"round {p.round}"] if p.round else []), *([f"since {p.began}"] if p.began else [])]
        found.append(f"{p.name}: {', '.join(facts)}; {names(p.parties, record)}")
    return found


def examples(block: str, topic: str, coder: Coder) -> str:
    made = []
    for text in (line for line in block.splitlines() if line and not line.startswith(" ")):
        record = coder.code(text, published=PUBLISHED)
        lines = stance_lines(record) if topic == "stances" else process_lines(record)
        made += [text, *(f"    {line}" for line in lines or ["none"])]
    return "\n".join(made) + "\n"


def why(text: str, topic: str, coder: Coder) -> str:
    explained = coder.explain(coder.reader.from_any(text))  # type: ignore[arg-type]  # a text is no failure
    out = StringIO()
    console = Console(file=out, width=100, highlight=False)
    print_why(console, explained.record, explained.steps, coder.lexicon, ["s1" if topic == "stances" else "p1"])
    return "\n".join(line.rstrip() for line in out.getvalue().strip().splitlines()) + "\n"


@pytest.mark.parametrize("topic", ["stances", "processes"])
def test_examples_are_what_the_coder_makes(topic: str, coder: Coder) -> None:
    """Run with DRAGOMAN_UPDATE_DOCS=1 to write the results anew."""
    path = DOCS / f"{topic}.md"
    text = path.read_text(encoding="utf-8")
    assert EXAMPLES.search(text)
    assert WHY.search(text)
    made = EXAMPLES.sub(lambda m: m[1] + examples(m[2], topic, coder) + m[3], text)
    made = WHY.sub(lambda m: m[1] + why(m[2], topic, coder) + m[4], made)
    if os.environ.get("DRAGOMAN_UPDATE_DOCS"):
        path.write_text(made, encoding="utf-8")
        return
    assert text == made
