"""The page: every class has its words and examples, figures stand beside their goals, own sentences are coded anew."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from accuracy.examples import Examiner, load
from accuracy.measuring import Measured
from accuracy.page import Pieces, page, put_in_readme
from accuracy.scoring import ScoringError, figures
from accuracy.values import Findings, Rate

from accuracy import command, glance, heldout, sections
from dragoman.coder import Coder

TOOL = Path(command.__file__).parent
GOLD = Path(__file__).parents[3] / "shared" / "gold"
CLASS = re.compile(r'"((?:events|types|petrarch|actors|quotes|attacks|times|places)\.[a-z-]+)"')


def measured(value: float, **about: Any) -> Measured:
    found = Findings(rates={"figure": (Rate(9, 10), Rate(9, 12))})
    found.error("events.unknown", "PROTEST")
    found.error("events.unknown", "PROTEST")
    found.error("events.silent", "AID")
    whole = {
        "task": "plover", "title": "Events", "unit": "sentences", "about": "Sentences.", "source": "ours",
        "licence": "MIT", "scorer": "score.py", "figures": [{"key": "figure", "name": "F1", "goal": 0.8}], **about,
    }  # fmt: skip
    return Measured(whole, 12, {"figure": value}, found, [[(0.9, True)], [(0.4, False)]])


def test_every_class_in_the_code_is_in_the_data() -> None:
    named = {key for path in TOOL.glob("*.py") for key in CLASS.findall(path.read_text(encoding="utf-8"))}
    assert len(named) > 40
    assert named <= set(load())


def test_nearly_every_class_has_an_example() -> None:
    without = [key for key, one in load().items() if not one.entries]
    assert without == ["events.source-extra", "events.source-swapped", "events.target-extra"]


def test_figures_are_read_from_a_scorers_last_line() -> None:
    assert figures("misses 3\nplover: figure=0.805 first=0.796\n") == {"figure": 0.805, "first": 0.796}
    assert figures("SEED: rows=25/50") == {"rows": 0.5}
    with pytest.raises(ScoringError):
        figures("nothing here")


@pytest.mark.parametrize(("value", "met"), [(0.8, "yes"), (0.799, "**no**")])
def test_a_figure_beside_its_goal(value: float, met: str) -> None:
    [line] = glance.lines(measured(value))
    assert (line.value, line.goal, line.met) == (f"{value:.3f}", "≥ 0.80", met)
    assert (line.precision, line.recall) == ("0.90 (9/10)", "0.75 (9/12)")


def test_what_was_trained_on_is_never_met() -> None:
    [line] = glance.lines(measured(0.99, trained_on=True))
    assert line.met == "not judged: trained on"
    assert "trained on" in line.name
    assert not line.main


def test_the_page_counts_and_shows(coder: Coder) -> None:
    text = page(Pieces(measured=[measured(0.75)]), load(), Examiner(coder))
    assert "| nothing found: the lexicon has none of the words | PROTEST 2 | 2 | 67% |" in text
    assert "“Gabon's opposition cried foul over the vote.”<br>gives: no events<br>right: ACCUSE" in text
    assert "| 0.9 to 1.0 | 1 | 0.90 | 1.00 |" in text
    assert "Expected calibration error: 0.250" in text


def test_an_example_that_no_longer_fails_says_so(coder: Coder, monkeypatch: pytest.MonkeyPatch) -> None:
    entry = {"text": "Gabon praised Togo.", "some": "events", "where": {"type": "SUPPORT"}, "right": "SUPPORT"}
    classes = load()
    classes["events.unknown"].entries[:] = [entry]
    text = page(Pieces(measured=[measured(0.75)]), classes, Examiner(coder))
    assert (
        "gives: SUPPORT Gabon (GAB) → Togo (TGO)<br>right: SUPPORT<br>**no longer fails: replace this example**" in text
    )


def test_examples_of_phrases_and_ranks(coder: Coder) -> None:
    examiner = Examiner(coder)
    wanted = {"country": "PER", "sectors": ["COP"]}
    shown = examiner.run({"phrase": "Peruvian policemen", "wanted": wanted, "right": "PER COP"})
    assert (shown.gives, shown.fails) == ("PER COP", False)
    ranked = {"type": "SUPPORT", "among": 1}
    assert not examiner.run({"text": "Gabon praised Togo.", "ranked": ranked, "right": "SUPPORT"}).fails


def test_held_out_figures_as_json_and_as_text() -> None:
    about = {"figures": [{"key": "first", "name": "first", "goal": 0.55}, {"key": "any", "name": "any"}]}
    found = heldout.understood(json.dumps({"first": 0.61, "any": 0.8, "folds": 5}))
    lines = glance.held_out(about, found.figures)
    assert [(line.name, line.value, line.met, line.main) for line in lines] == [
        ("first (held out)", "0.610", "yes", True), ("any (held out)", "0.800", "–", False),
    ]  # fmt: skip
    assert "| folds | 5.000 |" in sections.held_out(about, found)
    assert "first 0.61" in sections.held_out(about, heldout.understood("first 0.61"))
    assert "Not measured" in sections.held_out(about, None)


def test_the_readmes_table(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text("a\n<!-- accuracy:begin -->\nold\n<!-- accuracy:end -->\nb\n", encoding="utf-8")
    put_in_readme(readme, Pieces(measured=[measured(0.75)]))
    text = readme.read_text(encoding="utf-8")
    assert "| Events | F1 | 0.750 | ≥ 0.80 | 0.90 | 0.75 |" in text
    assert "old" not in text
    assert text.endswith("<!-- accuracy:end -->\nb\n")


def test_without_gold_the_project_measures_itself(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--only", "samples", "nonpolitical"]) == 0
    text = capsys.readouterr().out
    assert "## Our own annotated reports" in text
    assert "**not known before**" not in text
    assert re.search(r"false events \| [01] \| ≤ 1 \| yes", text)


def test_a_gold_task_needs_gold(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--only", "plover"]) == 1
    assert "needs --gold" in capsys.readouterr().err


@pytest.mark.skipif(not GOLD.is_dir(), reason="no gold sets beside this checkout (../shared/gold)")
def test_on_the_gold_sentences(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Precision and recall are the scorer's own, no gold sentence is shown, a second run is the same."""
    given = ["--gold", str(GOLD), "--only", "plover", "--work", str(tmp_path)]
    assert command.main(given) == 0
    text = capsys.readouterr().out
    from accuracy.scoring import read_jsonl, run

    [out] = tmp_path.glob("*/plover.out.jsonl")
    scored = figures(run(GOLD / "score.py", "plover", GOLD / "plover.jsonl", out))
    line = next(line for line in text.splitlines() if "type, F1" in line)
    cells = [cell.strip() for cell in line.split("|")]
    assert cells[3] == f"{scored['figure']:.3f}"
    assert cells[6].startswith(f"{scored['precision']:.2f}")
    assert cells[7].startswith(f"{scored['recall']:.2f}")
    whole = next(line for line in text.splitlines() if "in one event" in line)
    assert whole.split("|")[7].strip().startswith(f"{scored['full']:.2f}")
    assert not any(row["text"] in text for row in read_jsonl(GOLD / "plover.jsonl"))
    assert command.main(given) == 0
    assert capsys.readouterr().out == text
