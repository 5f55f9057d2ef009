"""Status and reporting cues from data/cues/status.toml, as look-up tables."""

import tomllib
from dataclasses import dataclass
from importlib.resources import files

from dragoman.errors import DataError
from dragoman.model import Status

STATUSES: tuple[Status, ...] = (
    "denied",
    "negated",
    "hypothetical",
    "threatened",
    "requested",
    "planned",
    "ongoing",
    "actual",
)
_TABLES = ("verbs", "over_nouns", "nouns", "modifiers", "modals", "marks")


@dataclass(frozen=True, slots=True)
class StatusCues:
    """Lemma -> status for each kind of operator, and the verbs of saying and accusing."""

    verbs: dict[str, Status]
    over_nouns: dict[str, Status]
    nouns: dict[str, Status]
    modifiers: dict[str, Status]
    modals: dict[str, Status]
    marks: dict[str, Status]
    saying: frozenset[str]
    accusing: frozenset[str]
    claims: frozenset[str]
    aims: frozenset[str]
    past: frozenset[str]  # verbs whose object has happened


def load_status_cues() -> StatusCues:
    """Read the packaged cues. Raises DataError for an unknown status or a missing table."""
    name = "cues/status.toml"
    data = tomllib.loads((files("dragoman.data") / name).read_text(encoding="utf-8"))
    tables: dict[str, dict[str, Status]] = {}
    for table in _TABLES:
        if table not in data:
            raise DataError(f"no table [{table}]", where=name)
        found: dict[str, Status] = {}
        for status, lemmas in data[table].items():
            if status not in STATUSES:
                raise DataError(f"[{table}] unknown status {status!r}", where=name, hint=f"one of {' '.join(STATUSES)}")
            for lemma in lemmas:
                found.setdefault(lemma, status)
        tables[table] = found
    speech = data["speech"]
    return StatusCues(
        **tables,
        saying=frozenset(speech["saying"]),
        accusing=frozenset(speech["accusing"]),
        claims=frozenset(speech["claims"]),
        aims=frozenset(data["aims"]["of_clauses"]),
        past=frozenset(speech["past"]),
    )


def stronger(one: Status, other: Status) -> Status:
    """Of two statuses on one event the one that says more: a denied plan is denied."""
    return one if STATUSES.index(one) <= STATUSES.index(other) else other
