"""What the coder finds of the stories: the ceiling for linking, which can only link what was found."""

from pathlib import Path

from dragoman.coder import Coder
from dragoman.errors import Failure
from dragoman.evaluating.coded import mentions_of
from dragoman.evaluating.linking import evaluate_linking
from dragoman.evaluating.matching import match
from dragoman.evaluating.stories import gold_mentions, read_stories

FOLDER = Path(__file__).parent


def test_reach_of_the_coder(coder: Coder) -> None:
    stories = read_stories(FOLDER)
    gold = [m for story in stories for m in gold_mentions(story)]
    system = []
    for story in stories:
        for record in coder.pipe(coder.reader.read(FOLDER / story.name / "reports.jsonl")):
            assert not isinstance(record, Failure)
            system.extend(mentions_of(record))
    found = match(gold, system)
    right = [
        found.gold[i]
        for i, j in found.pairs
        if system[j].types[0] in {t for place in found.gold[i] for t in place.types}
    ]
    assert len(right) / len(found.gold) >= 0.60
    reached = {places[0].event for places in right}
    assert len(reached) / len({m.event for m in gold}) >= 0.80
    # No event linked with another: B-cubed takes no link for a wrong one, MUC misses all.
    apart = evaluate_linking(gold, system).linking
    assert apart.b_cubed.precision == 1
    assert apart.b_cubed.recall < 0.75
    assert apart.muc.f1 == 0
