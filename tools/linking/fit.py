"""Fit the weights of linking on half of the annotated stories and measure them on the other half.

    python tools/linking/fit.py [--work FILE]     prints weights for src/dragoman/book/linking/weights.toml and the
    scores

The stories (tests/stories) in alphabetical order are halved: odd ones fit, even ones judge, then the other way round;
the
weights to ship come from all of them, the scores only from stories that the weights have not seen. Pairs of mentions of
two reports that linking would compare are the examples; a ridge keeps the weights of a logistic regression small.
"""

import argparse
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dragoman.book.adding import Adder
from dragoman.book.linking.scoring import FEATURES, Weights, features, load_weights
from dragoman.book.linking.told import COLUMNS, TABLES, Told, blocks
from dragoman.book.store import Store
from dragoman.coder import Coder
from dragoman.errors import Failure
from dragoman.evaluating.linking import LinkingScore, evaluate_linking
from dragoman.evaluating.matching import match
from dragoman.evaluating.mentions import Mention
from dragoman.evaluating.stories import gold_mentions, read_stories
from dragoman.model import CodedReport

STORIES = Path(__file__).parents[2] / "tests" / "stories"
RIDGE = 0.02


@dataclass(frozen=True)
class Example:
    """Two mentions that linking compares: their likenesses, and whether they are one event."""

    story: int
    likenesses: tuple[float, ...]
    same: bool


def coded_stories(coder: Coder) -> list[list[CodedReport]]:
    """The coded reports of each story."""
    found = []
    for story in read_stories(STORIES):
        coded = list(coder.pipe(coder.reader.read(STORIES / story.name / "reports.jsonl")))
        found.append([record for record in coded if not isinstance(record, Failure)])
    return found


def book_of(records: Sequence[CodedReport], weights: Weights) -> tuple[list[Told], list[Mention]]:
    """The mentions of a book of these reports, and as the scorer takes them."""
    with Store.open(None, create=True) as store:
        list(Adder(store, weights=weights).add_coded(iter(records)))
        told = [Told.of(row) for row in store.con.execute(f"SELECT {COLUMNS} FROM {TABLES}").fetchall()]
        rows = store.con.execute(
            """SELECT m.mention, r.id, b.event, m.start, m."end", m.type, m.sentence_start, m.sentence_end
            FROM event_mentions m JOIN reports r USING (report) JOIN event_members b USING (mention)"""
        ).fetchall()
    order = {row[0]: row for row in rows}
    told.sort(key=lambda t: t.mention)
    system = [
        Mention(report, str(event), start, end, (type,), (first, last))
        for _, report, event, start, end, type, first, last in (order[t.mention] for t in told)
    ]
    return told, system


def examples(stories: Sequence[Sequence[CodedReport]], weights: Weights) -> list[Example]:
    """All pairs of matched mentions that stand in a block together."""
    found = []
    for number, (story, records) in enumerate(zip(read_stories(STORIES), stories, strict=True)):
        told, system = book_of(records, weights)
        gold = gold_mentions(story, {r.report.id: r.report.text for r in records})
        matched = match(gold, system)
        event = {j: matched.gold[i][0].event for i, j in matched.pairs}
        for j, one in enumerate(system):  # a headline that tells again what the body tells
            if j not in event:
                event.update((j, g.event) for g in gold if _tells(g, one))
        where = [blocks(one) for one in told]
        pairs = {
            (a, b)
            for a in range(len(told))
            for b in range(a + 1, len(told))
            if set(where[a].looks) & set(where[b].stands)
        }
        for a, b in sorted(pairs):
            likenesses = features(told[a], told[b], weights)
            if (
                likenesses
                and (a in event or b in event)
                and (told[a].family != told[b].family or told[a].report == told[b].report)
            ):
                found.append(Example(number, likenesses, a in event and event.get(a) == event.get(b)))
    return found


def _tells(gold: Mention, found: Mention) -> bool:
    """Whether a mention lies in the words of a gold one and is of a type that would do."""
    meet = gold.report == found.report and gold.start < found.end and found.start < gold.end
    return meet and found.types[0] in gold.types


def fitted(found: Sequence[Example], weights: Weights) -> Weights:
    """Logistic regression by Newton's method, with a ridge."""
    x = np.array([(1.0, *e.likenesses) for e in found])
    y = np.array([e.same for e in found], dtype=float)
    w: NDArray[np.float64] = np.zeros(x.shape[1])
    ridge = RIDGE * len(found) / 100 * np.eye(len(w))
    ridge[0, 0] = 1e-6
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ w))
        step = np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + ridge, x.T @ (y - p) - ridge @ w)
        w += step
        if np.abs(step).max() < 1e-8:
            break
    return replace(weights, bias=float(w[0]), weights=tuple(float(v) for v in w[1:]))


def judged(stories: Sequence[Sequence[CodedReport]], which: Sequence[int], weights: Weights) -> LinkingScore:
    """All stories `which` in one book, so that other stories are there to be confused with, scored together."""
    gold = [
        mention
        for number, (story, records) in enumerate(zip(read_stories(STORIES), stories, strict=True))
        if number in which
        for mention in gold_mentions(story, {r.report.id: r.report.text for r in records})
    ]
    _, system = book_of([r for number in which for r in stories[number]], weights)
    return evaluate_linking(gold, system)


def line(name: str, score: LinkingScore) -> str:
    """One line of figures."""
    a, b = score.linking, score.all
    return (
        f"{name:22} linking: CoNLL {a.conll_f1:.3f}  B3 P {a.b_cubed.precision:.3f} R {a.b_cubed.recall:.3f} "
        f"F {a.b_cubed.f1:.3f}  MUC {a.muc.f1:.3f} CEAF {a.ceaf_e.f1:.3f} | "
        f"all: CoNLL {b.conll_f1:.3f} B3 {b.b_cubed.f1:.3f}"
    )


def main() -> None:
    """Fit, judge, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, help="keep the coded stories in this file")
    work = parser.parse_args().work or Path(tempfile.gettempdir()) / "dragoman-stories.jsonl"
    if not work.exists():
        coded = coded_stories(Coder())
        work.write_text("".join(f"{i}\t{r.to_json()}\n" for i, rs in enumerate(coded) for r in rs), encoding="utf-8")
    stories: list[list[CodedReport]] = [[] for _ in read_stories(STORIES)]
    for row in work.read_text(encoding="utf-8").splitlines():
        number, record = row.split("\t", 1)
        stories[int(number)].append(CodedReport.from_json(record))
    weights = load_weights()
    every = list(range(len(stories)))
    print(line("as shipped, all", judged(stories, every, weights)))
    found = examples(stories, weights)
    print(f"{len(found)} pairs, {sum(e.same for e in found)} of one event")
    halves = [set(every[::2]), set(every[1::2])]
    for number, half in enumerate(halves):
        made = fitted([e for e in found if e.story in half], weights)
        other = sorted(halves[1 - number])
        print(line(f"fitted {number + 1}, other half", judged(stories, other, made)))
        print(line("  shipped, same half", judged(stories, other, weights)))
    made = fitted(found, weights)
    print(f"bias = {made.bias:.2f}", *(f"{n} = {w:.2f}" for n, w in zip(FEATURES, made.weights, strict=True)), sep="\n")
    for link in (0.3, 0.4, 0.5):
        for same in (0.3, 0.4, 0.5, 0.6):
            print(line(f"link {link} same {same}", judged(stories, every, replace(made, link=link, same=same))))


if __name__ == "__main__":
    main()
