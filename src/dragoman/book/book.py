"""`dragoman.Book`: the record book from Python."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from dragoman.book.adding import Added, Adder
from dragoman.book.keys import shown
from dragoman.book.ledger.asking import SOON, ledger_on
from dragoman.book.rows import coded_from
from dragoman.book.series import figures, talks
from dragoman.book.series.events import HAPPENED, Period, series_events
from dragoman.book.store import DEFAULT, Store, translated
from dragoman.errors import BookError, Failure
from dragoman.model import CodedReport

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

    from dragoman.book.correcting import Made, Verdict
    from dragoman.coder import Coder
    from dragoman.reading.report import Report


class Frame:
    """The rows of a query, as whatever the caller works with."""

    def __init__(self, table: "pyarrow.Table", notes: tuple[str, ...] = ()) -> None:
        self._table = table
        self.notes = notes  # what the rows leave out, in words

    def arrow(self) -> "pyarrow.Table":
        """As an Arrow table."""
        return self._table

    def pandas(self) -> "pandas.DataFrame":
        """As a pandas frame; needs pandas (`pip install dragoman[frames]`)."""
        return self._table.to_pandas()

    def polars(self) -> "polars.DataFrame":
        """As a polars frame; needs polars (`pip install dragoman[frames]`)."""
        import polars

        frame = polars.from_arrow(self._table)
        assert isinstance(frame, polars.DataFrame)
        return frame

    def rows(self) -> list[dict[str, Any]]:
        """As plain dicts."""
        return list(self._table.to_pylist())

    def __len__(self) -> int:
        return int(self._table.num_rows)


class Book:
    """One record book: `Book("dragoman.duckdb")`, `Book.in_memory()`. Close it, or use it in a `with` block.

    A book that is open for writing elsewhere raises BookError; many may read it while none writes.
    """

    def __init__(self, path: Path | str = DEFAULT, *, create: bool = False, read_only: bool = False) -> None:
        self.store = Store.open(Path(path), create=create, read_only=read_only)

    @classmethod
    def in_memory(cls) -> "Book":
        """A book that is gone when it is closed."""
        book = cls.__new__(cls)
        book.store = Store.open(None, create=True)
        return book

    def add(
        self, reports: "Iterable[Report | Failure | CodedReport]", coder: "Coder | None" = None, *, recode: bool = False
    ) -> Iterator[Added | Failure]:
        """Add reports, coded or not; outcomes come out as their transaction ends. Raw ones need a `coder`."""
        adder = Adder(self.store, recode=recode)
        raw: list[Report | Failure] = []
        coded: list[CodedReport] = []
        for item in reports:
            if isinstance(item, CodedReport):
                coded.append(item)
            else:
                raw.append(item)
        yield from adder.add_coded(coded)
        if raw:
            if coder is None:
                raise BookError("reports that are not coded need a coder", hint="Book.add(reports, coder=Coder())")
            yield from adder.add(raw, coder)

    def sql(self, query: str, values: Sequence[Any] = ()) -> Frame:
        """The rows of a query over the documented views and tables (docs/book.md), `?` for `values`."""
        with translated(self.store.path):
            return Frame(self.store.arrow(query, values))

    def ledger(
        self,
        *,
        by: str | None = None,
        to: str | None = None,
        status: str | Sequence[str] = (),
        due_before: date | None = None,
        due_after: date | None = None,
        on: date | None = None,
        soon: int = SOON,
    ) -> Frame:
        """The lines of the ledger as they stood on a day (today, if left out), one row each; docs/ledger.md.

        `status` is one or several of open, due soon, overdue, kept, broken, extended, withdrawn, superseded.
        """
        statuses = (status,) if isinstance(status, str) else tuple(status)
        return Frame(
            ledger_on(
                self.store, on or date.today(), by=by, to=to, statuses=statuses, due_before=due_before,
                due_after=due_after, soon=soon,
            )
        )  # fmt: skip

    def series_events(
        self,
        *,
        source: str | None = None,
        target: str | None = None,
        types: Collection[str] = (),
        quads: Collection[int] = (),
        by: Period = "month",
        first: date | None = None,
        last: date | None = None,
        statuses: Collection[str] = HAPPENED,
    ) -> Frame:
        """Events, Goldstein scores and reports read, one row a day, week, month or year; docs/series.md.

        Null is not known: a period in which no report was read. `notes` of the frame tell what is left out.
        """
        found = series_events(
            self.store, source=source, target=target, types=types, quads=quads, period=by, first=first, last=last,
            statuses=statuses,
        )  # fmt: skip
        return Frame(found.table, found.notes)

    def series_figures(
        self, *, measure: str | None = None, actor: str | None = None, place: str | None = None
    ) -> Frame:
        """Figures over time, one row each, numbered by series; `known` false: said to be unknown; docs/series.md."""
        return Frame(figures.flat(figures.figure_series(self.store, measure=measure, actor=actor, place=place)))

    def series_talks(self, *, name: str | None = None) -> Frame:
        """Talks, operations, trials and elections, one row a round; docs/series.md."""
        return Frame(talks.flat(talks.talks(self.store, name=name)))

    def report(self, id: str) -> CodedReport:
        """The latest version of a report by its id, exactly as it was coded."""
        sql = "SELECT text, record FROM reports WHERE id = ? ORDER BY published DESC NULLS LAST, report LIMIT 1"
        row = self.store.con.execute(sql, [id]).fetchone()
        if row is None:
            raise BookError(f"no report {id!r} in the book", where=str(self.store.path))
        return coded_from(*row)

    def correct(
        self,
        report: str,
        item: str,
        verdict: "Verdict",
        changes: Mapping[str, Any] | None = None,
        *,
        who: str | None = None,
        note: str | None = None,
    ) -> "Made":
        """Accept, reject or edit an item ("e3") of a report, and of its copies; what depends on it changes with it.

        `changes` of an edit: `{"type": "ASSAULT", "source": "Turkey", "date": "2024-03-05"}` (docs/review.md).
        """
        from dragoman.book.correcting import correct

        return correct(self.store, report, item, verdict, changes, who=who, note=note)

    def corrections(self) -> "list[Made]":
        """All corrections in the order in which they were made; each says whether the book still has its item."""
        from dragoman.book.correcting import corrections

        return corrections(self.store)

    def undo(self, correction: str) -> "list[Made]":
        """Take a correction back, by its id; with it goes what it brought about in copies."""
        from dragoman.book.correcting import undo

        return undo(self.store, correction)

    def merge(self, a: str, b: str, note: str | None = None) -> int:
        """From now on actor `a` is `b`, each a name or an id; the number of reports linked anew."""
        from dragoman.book.joining import merge

        return merge(self.store, a, b, note)

    def unmerge(self, a: str) -> int:
        """Undo what made actor `a` part of another one; the number of reports linked anew."""
        from dragoman.book.joining import unmerge

        return unmerge(self.store, a)

    def split(
        self, actor: str, *, name: str | None = None, reports: Sequence[str] = (), note: str | None = None
    ) -> str:  # fmt: skip
        """Give an actor's `name`, or the actor as `reports` have it, an identity of its own: its id."""
        from dragoman.book.joining import split

        return shown("A", split(self.store, actor, name=name, reports=reports, note=note)[0])

    def close(self) -> None:
        """Close the file."""
        self.store.close()

    def __enter__(self) -> "Book":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
