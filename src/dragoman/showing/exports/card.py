"""A data card: what an export holds, by which versions, how to make it again, what it cannot tell."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from dragoman import __version__
from dragoman.book import migrations
from dragoman.book.store import Store
from dragoman.model import SCHEMA

NAME = "README.md"
_MONTHS = 24  # rows of the table by month: more are told by year
_MOST = 20  # sources told by name
_CODING = ("cues", "gazetteer", "lexicon", "model", "registry", "ontology.toml")
_LIMITS = """\
- Events are coded by rules and a small classifier, not by people. Each has a `confidence`; the accuracy measured is in
  docs/accuracy.md of this version of Dragoman.
- Only English is coded. What the reports do not tell is not here: counts follow the coverage of the sources as much as
  the world. Normalise by reports read.
- Reports that copy or update another are of one family, and a family is one witness; reports of other wording are
  linked by likeness, so that one event may stand here twice, or two as one.
- Where witnesses disagree, the value most of them give is here and `disputed` names the field; the other values are in
  `event_mentions`.
- Places are those of a gazetteer; a point is the place's, not the event's.
- Titles and texts belong to their publishers: check what you may pass on."""


@dataclass(frozen=True, slots=True)
class Exported:
    """A file of an export. `rows` is None where nobody counted them."""

    name: str
    bytes: int
    sha256: str
    rows: int | None = None


def exported(path: Path, rows: int | None = None) -> Exported:
    """Measure a file."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return Exported(path.name, path.stat().st_size, digest, rows)


def card(store: Store, made: Sequence[Exported], command: str) -> str:
    """The card in Markdown, of what is chosen (temporary tables `chosen`, `chosen_reports`)."""
    parts = [
        "# Data card", _summary(store), "## Files", *_files(made), "## What is in it", *_counts(store),
        "## Versions", *_versions(store), "## How to make it again", *_again(store, command),
        "## Known limits", _LIMITS,
    ]  # fmt: skip
    return "\n\n".join(part for part in parts if part) + "\n"


def _summary(store: Store) -> str:
    events, first, last = store.one(
        """SELECT count(*), min(coalesce(e.earliest, e.latest, e.first_published)), max(coalesce(e.latest, e.earliest,
        e.first_published)) FROM chosen c JOIN events e ON e.event = c.event"""
    )
    reports, told_first, told_last = store.one(
        """SELECT count(*), min(r.published), max(r.published) FROM chosen_reports c
        JOIN reports r ON r.report = c.report"""
    )
    (families,) = store.one(
        "SELECT count(DISTINCT f.family) FROM chosen_reports c JOIN report_families f ON f.report = c.report"
    )
    lines = [
        f"{_n(events, 'event')} coded from {_n(reports, 'news report')} ({_n(families, 'report')} without copies and "
        "versions) by Dragoman.",
        f"Events from {first} to {last}." if first else "",
        f"Reports published from {told_first} to {told_last}." if told_first else "",
    ]
    return "\n".join(line for line in lines if line)


def _files(made: Sequence[Exported]) -> Iterator[str]:
    if not made:
        yield "None is named; `dragoman export card --of FILE...` names those that this card is about."
        return
    rows = [
        (one.name, f"{one.rows:,}" if one.rows is not None else "", f"{one.bytes:,}", f"`{one.sha256}`") for one in made
    ]
    yield _table(("file", "rows", "bytes", "sha256"), rows)


def _counts(store: Store) -> Iterator[str]:
    con = store.con
    of_events = "FROM chosen c JOIN events e ON e.event = c.event"
    types = con.execute(
        f"SELECT e.type, count(*), sum(e.witnesses) {of_events} GROUP BY 1 ORDER BY 2 DESC, 1"
    ).fetchall()
    yield "Events by type; a witness is a report with its copies and versions."
    yield _table(("type", "events", "witnesses"), types)
    yield _table(
        ("status", "events"),
        con.execute(f"SELECT e.status, count(*) {of_events} GROUP BY 1 ORDER BY 2 DESC, 1").fetchall(),
    )
    sources = con.execute(
        """SELECT coalesce(r.source, 'unknown'), count(*) FROM chosen_reports c JOIN reports r ON r.report = c.report
        GROUP BY 1 ORDER BY 2 DESC, 1"""
    ).fetchall()
    yield "Reports by source."
    yield _table(("source", "reports"), _shortened(sources))
    yield from _by_time(store)


def _by_time(store: Store) -> Iterator[str]:
    """Events by month, or by year where there are many months."""
    day = "coalesce(e.earliest, e.latest, e.first_published)"
    for form, word in (("%Y-%m", "month"), ("%Y", "year")):
        rows = store.con.execute(
            f"""SELECT coalesce(strftime({day}, '{form}'), 'unknown'), count(*)
            FROM chosen c JOIN events e ON e.event = c.event GROUP BY 1 ORDER BY 1"""
        ).fetchall()
        if len(rows) <= _MONTHS or word == "year":
            yield f"Events by {word}."
            yield _table((word, "events"), rows)
            return


def _versions(store: Store) -> Iterator[str]:
    coders = store.con.execute(
        """SELECT r.coder, count(*) FROM chosen_reports c JOIN reports r ON r.report = c.report
        GROUP BY 1 ORDER BY 2 DESC, 1"""
    ).fetchall()
    yield _table(("coded by", "reports"), coders)
    yield "What was installed where this export was made; the book does not say what it was where reports were coded."
    rows = [
        ("dragoman", __version__),
        ("schema of a coded report", SCHEMA),
        ("format of the book", str(migrations.FORMAT)),
        ("coding data, sha256", f"`{coding_data_hash()}`"),
        *((name, number) for name in ("spacy", *_models(), "duckdb") if (number := _version(name))),
    ]
    yield _table(("part", "version"), rows)


def _again(store: Store, command: str) -> Iterator[str]:
    (changes,) = store.one("SELECT count(*) FROM changes")
    yield f"With this version of Dragoman and the same book (after its change {changes}):"
    yield f"```\n{command}\n```"
    yield (
        "The files come out the same, byte for byte. Without the book: `dragoman add` the reports (or their coded "
        "form, `dragoman export jsonl`); the order of adding changes nothing."
    )


def coding_data_hash() -> str:
    """One hash of all data that coding depends on: lexicon, ontology, cues, registry, gazetteer, weights."""
    digest = hashlib.sha256()
    root = files("dragoman.data")
    for name in _CODING:
        for path, file in _walk(root / name, name):
            digest.update(f"{path}\0".encode() + hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def _walk(entry: Traversable, path: str) -> Iterator[tuple[str, Traversable]]:
    if entry.is_file():
        yield path, entry
        return
    for child in sorted(entry.iterdir(), key=lambda child: child.name):
        if child.name != "__pycache__" and not child.name.endswith((".py", ".pyc")):
            yield from _walk(child, f"{path}/{child.name}")


def _models() -> tuple[str, ...]:
    from dragoman.parsing.pipeline import DEFAULT_MODELS

    return DEFAULT_MODELS


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _shortened(rows: list[tuple[str, int]]) -> list[tuple[str, int]]:
    if len(rows) <= _MOST:
        return rows
    rest = rows[_MOST:]
    return [*rows[:_MOST], (f"{len(rest):,} others", sum(count for _, count in rest))]


def _table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    if not rows:
        return "None."
    lines = [_row(head), _row(["---"] * len(head)), *(_row(row) for row in rows)]
    return "\n".join(lines)


def _row(cells: Sequence[object]) -> str:
    """One row; what would break the table or the page is made harmless."""
    texts = (f"{cell:,}" if isinstance(cell, int) else " ".join(str(cell).split()) for cell in cells)
    return "| " + " | ".join(text.replace("|", "\\|").replace("<", "&lt;") for text in texts) + " |"


def _n(count: int, word: str) -> str:
    return f"{count:,} {word}{'' if count == 1 else 's'}"
