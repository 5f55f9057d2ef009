"""The README shows a real page and runs as printed."""

import os
import re
from io import StringIO
from pathlib import Path

from rich.console import Console

from dragoman.coder import Coder
from dragoman.reading.report import Report
from dragoman.showing.page import print_page

README = Path(__file__).parents[1] / "README.md"
PAGE = re.compile(r"(<!-- page:begin -->\n```text\n)(.*?)(```\n<!-- page:end -->)", re.S)


def page_of(coder: Coder, path: Path) -> str:
    report = next(iter(coder.reader.read(path)))
    assert isinstance(report, Report)
    out = StringIO()
    print_page(Console(file=out, width=100, highlight=False), coder.code(report))
    return "\n".join(line.rstrip() for line in out.getvalue().strip().splitlines()) + "\n"


def test_page_in_the_readme_is_what_the_coder_prints(coder: Coder, samples: Path) -> None:
    """Run with DRAGOMAN_UPDATE_DOCS=1 to write the page anew."""
    text = README.read_text(encoding="utf-8")
    found = PAGE.search(text)
    assert found is not None, "README.md has no page between its markers"
    made = page_of(coder, samples / "talks.txt")
    if os.environ.get("DRAGOMAN_UPDATE_DOCS"):
        README.write_text(text[: found.start(2)] + made + text[found.end(2) :], encoding="utf-8")
        return
    assert found.group(2) == made


def test_python_example_of_the_readme(coder: Coder) -> None:
    record = coder.code("Kenya and Uganda signed a water treaty on Monday.", published="2024-05-08")
    assert [(e.type, e.time.earliest) for e in record.events] == [("SUPPORT", "2024-05-06")]
