"""Errors a user can meet. Every message says what is wrong, where, and what to do about it."""

from dataclasses import dataclass


class DragomanError(Exception):
    """Base of all errors that Dragoman raises on purpose.

    `what` says what is wrong, `where` names the file, line or field (or None), `hint` says what to do.
    """

    def __init__(self, what: str, *, where: str | None = None, hint: str | None = None) -> None:
        self.what, self.where, self.hint = what, where, hint
        super().__init__(self.line())

    def line(self) -> str:
        """The error as one line: `where: what (hint)`."""
        return message(self.what, self.where, self.hint)


class ReadError(DragomanError):
    """An input cannot be read as a report at all (missing, binary, not JSON)."""


class DataError(DragomanError):
    """A data file (lexicon, registry, cues) breaks its format; `where` is `file:line`."""


class SchemaError(DragomanError):
    """A coded report is of another schema version, or is no coded report."""


class BookError(DragomanError):
    """A record book cannot be opened, read or written."""


class ModelError(DragomanError):
    """The parsing pipeline is missing or lacks what the coder needs."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A report that could not be read or coded: the value that stands for it beside its neighbours' records."""

    what: str
    where: str
    hint: str | None = None

    def line(self) -> str:
        return message(self.what, self.where, self.hint)


def message(what: str, where: str | None, hint: str | None) -> str:
    """One line `where: what (hint)`, control characters and line breaks made harmless."""
    text = f"{where}: {what}" if where else what
    text = f"{text} ({hint})" if hint else text
    return "".join(c if c.isprintable() else " " for c in text)
