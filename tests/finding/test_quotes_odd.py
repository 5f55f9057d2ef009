"""Any text gives valid quotes, numbers and figures: spans within the text, in order, the same every time."""

import random
from itertools import pairwise

from dragoman.finding.figures import find_figures, load_figure_cues
from dragoman.finding.quantities import number_phrases
from dragoman.finding.quotes import find_quotes, load_speech_cues
from dragoman.parsing.pipeline import Parser
from dragoman.reading.report import Report, Segment

TEXT = """
said say told according to how many much number of killed people 5 12 2,500 $ € % million dozen hundred
half a an no one “ ” " ' ’ ‘ , . : ; - – troops who that and but from between unknown not clear is was
called he they Ann Lee ( ) 3-1 10-15 5bn 12km reported adding ` `` '' « » nobody nearly at least or more
in out Monday May 2021 aged
"""
WORDS = TEXT.split()


def _reports(count: int) -> list[Report]:
    draw = random.Random(11)
    reports = []
    for number in range(count):
        text, segments = "", []
        for _ in range(draw.randint(1, 3)):
            line = "".join(draw.choice(WORDS) + draw.choice((" ", " ", "")) for _ in range(draw.randint(1, 18))).strip()
            segments.append(Segment(draw.choice(("title", "body")), len(text), len(text) + len(line)))
            text += line + "\n\n"
        reports.append(Report(str(number), text, tuple(segments)))
    return reports


def test_odd_texts() -> None:
    speech, figures = load_speech_cues(), load_figure_cues()
    for report, parse in Parser().parse(_reports(250)):
        quotes = find_quotes(parse, speech)
        counted = find_figures(parse, figures)
        numbers = number_phrases(parse, figures)
        for item in (*quotes, *counted, *numbers):
            assert 0 <= item.start < item.end <= len(report.text), report.text
        assert [q.start for q in quotes] == sorted(q.start for q in quotes)
        assert all(f.measure.strip() for f in counted)
        assert all(one.last <= two.first for one, two in pairwise(numbers))
        assert (quotes, counted) == (find_quotes(parse, speech), find_figures(parse, figures))
