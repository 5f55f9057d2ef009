"""The reader: the one door into reading. It holds the words, the language detector and the limits, built once."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import BinaryIO

from dragoman.errors import Failure
from dragoman.reading.cues import Cues, load_cues
from dragoman.reading.html import looks_like_html, report_from_html
from dragoman.reading.language import Detector
from dragoman.reading.limits import Limits
from dragoman.reading.report import Report
from dragoman.reading.text import Given, Kit, report_from_text


class Reader:
    """Reads files, folders, standard input, and texts and pages given as strings. Build once, use for many reports.

    `cues` and `limits` replace the package's own. Raises DataError when the package's data files are broken. A Reader
    is not shared between threads: its detector loads at first need.
    """

    def __init__(self, *, cues: Cues | None = None, limits: Limits | None = None) -> None:
        self.cues = cues or load_cues()
        self.limits = limits or Limits()
        self.kit = Kit(self.cues, Detector(self.cues), self.limits)

    def read(
        self, source: str | Path, *, published: date | None = None, stdin: BinaryIO | None = None
    ) -> Iterator[Report | Failure]:
        """The reports of a file, a folder, or `-` (standard input), in order, each as soon as it is read.

        `published` dates the reports that neither their input, their page nor their URL dates; a date that only their
        words suggest gives way to it. What cannot be read comes as a Failure in its place.
        """
        from dragoman.reading.inputs import read_source

        return read_source(source, self.kit, Given(fallback=published), stdin or sys.stdin.buffer)

    def from_text(
        self,
        text: str,
        *,
        id: str | None = None,
        title: str | None = None,
        url: str | None = None,
        source: str | None = None,
        published: date | None = None,
        where: str = "",
    ) -> Report | Failure:
        """A report from plain text. What is given here goes before what the text says."""
        return report_from_text(text, self.kit, _given(id, title, url, source, published, where))

    def from_html(
        self,
        html: str,
        *,
        id: str | None = None,
        title: str | None = None,
        url: str | None = None,
        source: str | None = None,
        published: date | None = None,
        where: str = "",
    ) -> Report | Failure:
        """A report from a web page. What is given here goes before what the page says."""
        return report_from_html(html, self.kit, _given(id, title, url, source, published, where))

    def from_any(
        self,
        text_or_html: str,
        *,
        id: str | None = None,
        title: str | None = None,
        url: str | None = None,
        source: str | None = None,
        published: date | None = None,
        where: str = "",
    ) -> Report | Failure:
        """A report from plain text or a web page, whichever it is."""
        read = report_from_html if looks_like_html(text_or_html) else report_from_text
        return read(text_or_html, self.kit, _given(id, title, url, source, published, where))


def _given(
    id: str | None, title: str | None, url: str | None, source: str | None, published: date | None, where: str
) -> Given:
    return replace(Given(), id=id, title=title, url=url, source=source, published=published, where=where)
