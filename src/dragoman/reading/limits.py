"""How much reading takes in. Reports are untrusted: every limit stands here, and breaking one is a Failure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes that reading accepts.

    A text above `text_characters` is refused rather than cut: half a report would be coded as if it were whole.
    """

    file_bytes: int = 50_000_000
    line_bytes: int = 20_000_000  # one JSONL line
    html_characters: int = 5_000_000
    html_elements: int = 30_000  # an article has a few thousand; extraction takes about 0.1 ms each
    html_depth: int = 200  # levels of markup
    text_characters: int = 2_000_000
    segment_characters: int = 10_000  # longer paragraphs are cut at a sentence end or a space
    title_characters: int = 300
    field_characters: int = 2_000  # id, url, source
