"""Speakers of quotes, through the whole coder: every quote whose speaker the text names has an actor for it."""

import pytest

from dragoman.coder import Coder

CASES = [
    ("a poll is named by its words", "A recent poll shows that half of the town is against it.", ["recent poll"]),
    ("a share of people, too", "Nearly a third said they would stay.", ["Nearly a third"]),
    (
        "he is the speaker of the quote before",
        "“We saw the smoke,” said fisherman Kwabo Tendal.\n\n“Nobody came to help us,” he said.",
        ["Kwabo Tendal", "Kwabo Tendal"],
    ),
    (
        "or who is nearer",
        "“We saw the smoke,” said fisherman Kwabo Tendal.\n\nDriver Sobo Vend shrugged.\n\n“We saw nothing,” he said.",
        ["Kwabo Tendal", "Sobo Vend"],
    ),
    (
        "nor for a woman who was he before",
        "Kwabo Tendal said he was tired and that his boat was lost.\n\n“Nobody came to help us,” she said.",
        ["Kwabo Tendal", None],
    ),
    ("nobody is made of I", "“I think so,” I said.", [None]),
]


@pytest.mark.parametrize(("text", "speakers"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_speakers(text: str, speakers: list[str | None], coder: Coder) -> None:
    record = coder.code(text, published="2021-06-01")
    names = {a.id: a.name for a in record.actors}
    assert [names[q.speaker] if q.speaker else None for q in record.quotes] == speakers


def test_a_speaker_made_is_in_the_mentions(coder: Coder) -> None:
    record = coder.code("The report was late. A recent poll shows that half of Ghana is against it.")
    (quote,) = record.quotes
    starts = [m.start for m in record.mentions]
    assert starts == sorted(starts)
    assert [m.text for m in record.mentions if m.actor == quote.speaker] == ["A recent poll"]
    assert [a.id for a in record.actors] == [f"a{n}" for n in range(1, len(record.actors) + 1)]
