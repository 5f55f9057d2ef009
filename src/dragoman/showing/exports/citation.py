"""References to the reports and to the data set itself: BibTeX and CSL-JSON."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, TextIO

import msgspec

from dragoman import __version__
from dragoman.book.keys import shown
from dragoman.book.store import Store
from dragoman.showing.exports.choosing import ranges

FILES = ("references.bib", "references.json")
_TEX = str.maketrans({
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "%": r"\%", "#": r"\#", "_": r"\_",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "\n": " ", "\r": " ", "\t": " ",
})  # fmt: skip
_URL = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20", "\n": "%0A", "\r": "%0D"})
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@dataclass(frozen=True, slots=True)
class Reference:
    """Something to cite. `kind` is CSL's: article-newspaper, dataset, software."""

    key: str
    kind: str
    title: str
    issued: date | None
    container: str | None = None
    url: str | None = None
    version: str | None = None
    note: str | None = None


def write_references(store: Store, bib: TextIO, csl: TextIO, name: str) -> int:
    """Write both files: the data set, the program, then the reports of temporary table `chosen_reports`."""
    rows = 0
    csl.write("[")
    for reference in references(store, name):
        bib.write(bibtex(reference) + "\n")
        csl.write((",\n" if rows else "\n") + msgspec.json.encode(csl_item(reference)).decode())
        rows += 1
    csl.write("\n]\n")
    return rows


def references(store: Store, name: str) -> Iterator[Reference]:
    """The data set called `name`, the program, the reports."""
    events, reports = (
        int(store.one(f"SELECT count(*) FROM {table}")[0]) for table in ("chosen", "chosen_reports")
    )  # fmt: skip
    made = store.one("SELECT max(made) FROM changes")[0]
    note = f"{events:,} events of {reports:,} reports, coded by dragoman {__version__}"
    yield Reference(
        "dataset", "dataset", f"Record book {name}", made.date() if made else None, version=__version__, note=note
    )
    yield Reference("dragoman", "software", "Dragoman", None, version=__version__)
    for part in ranges(reports):
        found = store.con.execute(
            """SELECT r.report, r.id, r.url, r.source, r.title, r.published FROM chosen_reports c
            JOIN reports r ON r.report = c.report WHERE c.n >= ? AND c.n < ? ORDER BY c.n""", part
        )  # fmt: skip
        for key, id, url, source, title, published in found.fetchall():
            name = f"Report {id}"
            yield Reference(shown("R", key), "article-newspaper", title or name, published, source, url, note=name)


def bibtex(reference: Reference) -> str:
    """One entry. Title case is kept by braces; entries of plain BibTeX only, so that no style chokes."""
    fields: dict[str, str | None] = {
        "title": f"{{{_tex(reference.title)}}}",
        "howpublished": _tex(reference.container) if reference.container else None,
        "year": str(reference.issued.year) if reference.issued else None,
        "note": _tex(", ".join(part for part in (_dated(reference), _versioned(reference), reference.note) if part)),
        "url": reference.url.translate(_URL) if reference.url else None,
    }
    lines = [f"  {name} = {{{text}}}," for name, text in fields.items() if text]
    if reference.issued:
        lines.insert(-1, f"  month = {_MONTHS[reference.issued.month - 1]},")
    return f"@misc{{{reference.key},\n" + "\n".join(lines) + "\n}"


def csl_item(reference: Reference) -> dict[str, Any]:
    """One item of CSL-JSON."""
    day = reference.issued
    item = {
        "id": reference.key, "type": reference.kind, "title": reference.title, "container-title": reference.container,
        "issued": {"date-parts": [[day.year, day.month, day.day]]} if day else None, "URL": reference.url,
        "version": reference.version, "note": reference.note,
    }  # fmt: skip
    return {name: value for name, value in item.items() if value is not None}


def _tex(text: str) -> str:
    return text.translate(_TEX)


def _dated(reference: Reference) -> str | None:
    return reference.issued.isoformat() if reference.issued else None


def _versioned(reference: Reference) -> str | None:
    return f"version {reference.version}" if reference.version else None
