"""`dragoman export FORMAT --columns`: a format's columns, as CSV that scripts can read."""

import csv
import sys

from dragoman.errors import BookError
from dragoman.showing.exports.formats import formats
from dragoman.showing.exports.layouts import load_layout
from dragoman.showing.exports.tables import load_tables


def print_columns(form: str) -> None:
    """Write name, type, value, sure, about of each column; of tables, their name and what they hold."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    if formats()[form].layout:
        layout = load_layout(form)
        writer.writerow(("column", "type", "value", "sure", "about"))
        for one in layout.columns:
            sure = "no" if one.name in layout.unsure else "yes"
            writer.writerow((one.name, one.type, one.origin, sure, one.about))
    elif form in ("parquet", "csv"):
        writer.writerow(("table", "about"))
        for table in load_tables():
            writer.writerow((table.name, table.about))
    else:
        raise BookError(f"{form} has no columns", hint="docs/exports.md says what it holds")
