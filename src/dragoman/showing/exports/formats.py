"""The formats of `dragoman export`. Light: the command line's help needs them."""

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import Any, Literal, get_args

from dragoman.model import Status

LAYOUTS = ("gdelt1", "gdelt2", "icews", "phoenix", "phoenix-cline", "polecat")  # data/exports/NAME.toml
DONE = ("actual", "ongoing")
ANY = "all"
STATUSES: tuple[str, ...] = get_args(Status)
DUE_STATUSES = ("open", "kept", "broken", "extended", "withdrawn", "superseded")


@dataclass(frozen=True, slots=True)
class Format:
    """One format. `statuses`: those of events or commitments it holds where none is asked for; empty: all."""

    name: str
    kind: Literal["file", "folder"]
    about: str
    statuses: tuple[str, ...] = ()

    @property
    def layout(self) -> bool:
        """Whether its columns are data (data/exports)."""
        return self.name in LAYOUTS


def formats() -> dict[str, Format]:
    """All formats by name."""
    every = [
        Format("parquet", "folder", "all tables as Parquet files"),
        Format("csv", "folder", "all tables as CSV files; items of lists joined with |"),
        Format("jsonl", "file", "coded reports exactly as added; `dragoman add` takes them back"),
        Format("plover", "file", "PLOVER JSON, one event a line", DONE),
        *(Format(name, "file", str(layout_data(name)["about"]), DONE) for name in LAYOUTS),
        Format("geojson", "file", "GeoJSON of events that have a point", DONE),
        Format("ical", "file", "iCalendar of the ledger's due dates", ("open", "extended")),
        Format("citation", "folder", "BibTeX and CSL-JSON of the reports and of the data set"),
        Format("card", "file", "data card in Markdown: contents, versions, hashes, limits"),
    ]
    return {one.name: one for one in every}


def layout_data(name: str) -> dict[str, Any]:
    """The data file of a layout, as it is."""
    return tomllib.loads((files("dragoman.data") / "exports" / f"{name}.toml").read_text(encoding="utf-8"))
