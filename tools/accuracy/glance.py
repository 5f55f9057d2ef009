"""Each figure beside its goal: the rows of the page's first table, and of the README's."""

from dataclasses import dataclass
from typing import Any

from accuracy.markdown import table
from accuracy.measuring import Measured
from accuracy.values import Rate

HEAD = ("task", "figure", "value", "goal", "met", "precision", "recall", "of")


@dataclass(frozen=True, slots=True)
class Line:
    """A figure as the tables show it; `main`: the README has it too."""

    task: str
    name: str
    value: str
    goal: str
    met: str
    precision: str
    recall: str
    of: str
    main: bool = True

    def cells(self) -> tuple[str, ...]:
        """In the order of HEAD."""
        return (self.task, self.name, self.value, self.goal, self.met, self.precision, self.recall, self.of)


def lines(measured: Measured) -> list[Line]:
    """The figures of a gold set."""
    about = measured.about
    trained_on = about.get("trained_on", False)
    found = []
    for n, figure in enumerate(about["figures"]):
        value = measured.figures[figure["key"]]
        precision, recall = measured.findings.rates.get(figure["key"], (Rate(0, 0), Rate(0, 0)))
        met = judged(value, figure)
        if trained_on and met != "–":
            met = "not judged: trained on"
        found.append(
            Line(
                f"[{about['title']}](#{anchor(about['title'])})" if n == 0 else "",
                figure["name"] + (" (trained on)" if trained_on else ""),
                f"{value:.3f}", goal_text(figure), met, share(precision), share(recall),
                f"{measured.rows:,} {about['unit']}" if n == 0 else "", main="goal" in figure and not trained_on,
            )
        )  # fmt: skip
    return found


def held_out(about: dict[str, Any], figures: dict[str, float]) -> list[Line]:
    """The held-out figures of a set that was trained on: those that have a goal are judged."""
    named = {figure["key"]: figure for figure in about["figures"]}
    known = [(named[key], value) for key, value in figures.items() if key in named]
    return [
        Line("", f"{f['name']} (held out)", f"{value:.3f}", goal_text(f), judged(value, f), "–", "–", "", "goal" in f)
        for f, value in known
    ]


def counted(task: str, name: str, right: int, of: int, goal: float, unit: str) -> Line:
    """A line for rows that hold: `right` of `of`."""
    value = right / of if of else 0.0
    text = goal_text({"goal": goal})
    return Line(task, name, f"{value:.3f}", text, judged(value, {"goal": goal}), "–", "–", f"{of} {unit}")


def glance(found: list[Line]) -> str:
    """The table of all figures."""
    return table(HEAD, [line.cells() for line in found], left=2)


def judged(value: float, figure: dict[str, Any]) -> str:
    """Whether the goal is met; the scorers print three decimals, and no more is read into them."""
    if "goal" not in figure:
        return "–"
    fine = value <= figure["goal"] if figure.get("most") else value >= figure["goal"]
    return "yes" if fine else "**no**"


def goal_text(figure: dict[str, Any]) -> str:
    """The goal as a bound."""
    if "goal" not in figure:
        return "–"
    return f"{'≤' if figure.get('most') else '≥'} {figure['goal']:.2f}"


def share(rate: Rate) -> str:
    """A rate with two decimals and its counts."""
    return "–" if rate.share is None else f"{rate.share:.2f} ({rate.right:,}/{rate.of:,})"


def anchor(title: str) -> str:
    """The link target that Markdown renderers give a heading."""
    return "".join(c for c in title.lower().replace(" ", "-") if c.isalnum() or c == "-")
