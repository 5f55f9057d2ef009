"""The sentence around a span of a report's text."""

LONGEST = 600  # characters to either side; what has no full stop for longer is cut there
_ENDS = (". ", "? ", "! ", ".” ", '." ', "\n")


def sentence_span(text: str, start: int, end: int) -> tuple[int, int]:
    """First and last offset (exclusive) of the sentence that holds `text[start:end]`; its end mark belongs to it."""
    floor, roof = max(0, start - LONGEST), min(len(text), end + LONGEST)
    lefts = [at + len(mark) for mark in _ENDS if (at := text.rfind(mark, floor, start)) >= 0]
    held = text[start:end].rstrip().endswith((".", "?", "!"))
    rights = [at + len(mark.rstrip()) for mark in _ENDS if (at := text.find(mark, end, roof)) >= 0]
    right = end if held else min(rights, default=roof)
    return max(lefts, default=floor), right
