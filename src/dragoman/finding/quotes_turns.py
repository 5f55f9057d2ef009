"""Words given after a speaker's name and a colon: the turns of a transcript, and headlines such as "Lee: No deal"."""

from dragoman.finding.quotes_cues import SpeechCues
from dragoman.finding.quotes_span import trimmed
from dragoman.parsing.parse import Parse, Sentence

_OPENING = frozenset({'"', "“", "``", "''", "'", "‘", "«", "„"})
_CLOSING = frozenset({'"', "”", "'", "’", "»"})
_LONGEST_LABEL = 4  # words of a name before the colon
_TURNS = 2  # paragraphs that open with a name, in what is no transcript
_LEAST_WORDS = 3  # of what follows it

Label = tuple[int, int, int]  # the name's last token, and the characters of what follows the colon


def label(parse: Parse, sentences: list[Sentence]) -> Label | None:
    """A paragraph's opening "NAME:", or None. Every word of the name is capitalised and has letters only."""
    first, last = sentences[0].first, sentences[-1].last
    if parse.words[first] in _OPENING:
        first += 1
    for i in range(first + 1, min(first + _LONGEST_LABEL + 2, last - _LEAST_WORDS)):
        word = parse.words[i]
        if word == ":":
            start, end = trimmed(parse.text, parse.ends[i], sentences[-1].end)
            return (i - 1, start, end) if all(_is_name(w) for w in parse.words[first:i]) else None
    return None


def turns(parse: Parse, labels: dict[int, tuple[Label, str]], speakers: set[str], cues: SpeechCues) -> dict[int, Label]:
    """Which labelled segments are somebody's words.

    `labels` maps a segment to its label and kind: "title" (and other headings), "opening" (a report's first line in
    its body) or "body". In the body several paragraphs must open so, some name twice (a
    transcript), or all that follows must be in marks; in a title or opening
    line it must be the name of somebody who speaks in the report, or a poll or the like, else "Syria: rebels take
    town" would be speech.
    """
    times: dict[str, int] = {}
    for (token, _, _), kind in labels.values():
        if kind != "title":
            times[parse.lower[token]] = times.get(parse.lower[token], 0) + 1
    transcript = any(n > 1 for n in times.values()) and sum(times.values()) > _TURNS
    found = {}
    for segment, (this, kind) in labels.items():
        token, start, end = this
        said = parse.text[start:end]
        named = kind != "title" and (transcript or (said[0] in _OPENING and said.rstrip(".")[-1] in _CLOSING))
        if kind != "body":
            named |= parse.lower[token] in speakers or "source" in cues.nouns.get(parse.lower[token], ())
        if named and kind != "title" and said[0] in _OPENING and said.rstrip(".")[-1] in _CLOSING:
            end = start + len(said.rstrip(".")) - 1
            this = token, start + 1, end - (1 if parse.text[end - 1] in "'`" else 0)
        if named:
            found[segment] = this
    return found


def _is_name(word: str) -> bool:
    return word[:1].isupper() and word.replace(".", "").replace("-", "").replace("’", "").replace("'", "").isalpha()
