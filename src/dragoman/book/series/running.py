"""What `dragoman series` does: ask, write as a table or for scripts, plot."""

from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from rich.console import Console, RenderableType

from dragoman.book.series import figures, talks
from dragoman.book.series.events import Period, series_events
from dragoman.book.store import Store
from dragoman.errors import BookError
from dragoman.showing import series as showing
from dragoman.showing.plot import events_svg, figures_svg
from dragoman.showing.tables import write_table

if TYPE_CHECKING:
    import pyarrow


def show_events(
    store: Store, period: Period, form: str, plot: Path | None, out: IO[str], **asked: Any
) -> tuple[str, ...]:
    """Counts of events by period; `asked` as for series_events. Returns what is left out, in words."""
    found = series_events(store, period=period, **asked)
    rows = found.table.to_pylist()
    if plot is not None:
        _write(plot, events_svg(rows, period, _title(asked)))
    _show(found.table, form, out, lambda: showing.events_table(rows, period))
    return found.notes


def show_figures(store: Store, most: int, form: str, plot: Path | None, out: IO[str], **asked: Any) -> tuple[str, ...]:
    """Figures by series; `most` series on the page. Returns what is left out, in words."""
    found = figures.figure_series(store, **asked)
    if plot is not None:
        _write(plot, figures_svg(found, " · ".join(str(v) for v in asked.values() if v) or "figures"))
    _show(figures.flat(found), form, out, lambda: showing.figures_page(found[:most]))
    left = len(found) - most
    if form == "table" and left > 0:
        return (f"left out: {left:,} more series; --most, or --format csv for all",)
    return ()


def show_talks(store: Store, form: str, out: IO[str], name: str | None) -> None:
    """Processes by round."""
    found = talks.talks(store, name=name)
    _show(talks.flat(found), form, out, lambda: showing.talks_page(found))


def _show(table: "pyarrow.Table", form: str, out: IO[str], page: "Page") -> None:
    if form == "table":
        Console(file=out, highlight=False, markup=False).print(page())
    else:
        write_table(table, form, out)


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise BookError(f"cannot be written: {error.strerror}", where=str(path), hint="name another file") from None


def _title(asked: dict[str, Any]) -> str:
    source, target = asked.get("source"), asked.get("target")
    who = (
        f"{source} → {target}"
        if source and target
        else f"by {source}"
        if source
        else f"towards {target}"
        if target
        else ""
    )
    kinds = ", ".join(sorted(asked.get("types") or ()))
    return " ".join(filter(None, ("Events", who, kinds)))


if TYPE_CHECKING:
    from collections.abc import Callable

    Page = Callable[[], RenderableType]
