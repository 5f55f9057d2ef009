"""The coded report: Dragoman's one output, as frozen typed structs.

Field names, order and meaning follow the record's contract (docs/record.md). Offsets are 0-based character offsets
into `report.text`, end exclusive. Dates are ISO 8601 strings (`YYYY-MM-DD`) so that a record is the same in memory and
in JSON.
An unknown value is None; a list with nothing in it is empty, never None.
"""

from typing import Any, Literal

import msgspec
from msgspec import UNSET, UnsetType

from dragoman.errors import SchemaError

SCHEMA = "dragoman/1"

MentionKind = Literal["actor", "place", "time", "quantity"]
ActorType = Literal[
    "person", "state", "government", "military", "armed_group", "party", "igo", "ngo", "media", "people", "other"
]
ActorEvidence = Literal["registry", "rule", "model"]
EventType = Literal[
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST",
    "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
]  # fmt: skip
Status = Literal["actual", "ongoing", "planned", "threatened", "requested", "hypothetical", "denied", "negated"]
QuoteKind = Literal["direct", "indirect", "mixed"]
CommitmentKind = Literal["pledge", "agreement", "decision", "deadline", "extension", "withdrawal"]
CommitmentStatus = Literal["open", "kept", "broken", "withdrawn"]
ProcessKind = Literal["talks", "operation", "election", "trial", "campaign"]
StanceKind = Literal["support", "oppose", "mixed"]


class Struct(msgspec.Struct, frozen=True, kw_only=True):
    """Base of all parts of a record: immutable, built by keyword."""


class ReportInfo(Struct, frozen=True, kw_only=True):
    """What was read. `text` holds title, dek and body; all offsets refer to it."""

    id: str
    url: str | None
    source: str | None
    title: str | None
    dek: str | None
    text: str
    language: str | None
    published: str | None
    published_from: Literal["given", "metadata", "url", "text"] | None
    words: int
    minutes: int


class Interval(Struct, frozen=True, kw_only=True):
    """A calendar interval, both ends inclusive; None is an open or unknown end."""

    earliest: str | None
    latest: str | None


class Place(Struct, frozen=True, kw_only=True):
    """A place as said (`text`) and as the gazetteer knows it. `country` is ISO 3166-1 alpha-3; degrees are WGS84."""

    text: str
    name: str
    country: str | None
    admin1: str | None
    latitude: float | None
    longitude: float | None
    geonameid: int | None


class Quantity(Struct, frozen=True, kw_only=True):
    """A number as said: exact (`value`), a range (`low`, `high`), or only approximate."""

    value: float | None
    low: float | None
    high: float | None
    approximate: bool
    unit: str | None


class Mention(Struct, frozen=True, kw_only=True):
    """An actor, place, time or figure mention. Only the key of its own kind is present."""

    id: str
    kind: MentionKind
    text: str
    start: int
    end: int
    actor: str | None | UnsetType = UNSET
    place: Place | None | UnsetType = UNSET
    time: Interval | None | UnsetType = UNSET
    quantity: Quantity | None | UnsetType = UNSET


class Actor(Struct, frozen=True, kw_only=True):
    """One distinct actor. `sectors` are PLOVER codes, main one first; `code` is the CAMEO-style concatenation."""

    id: str
    name: str
    type: ActorType
    country: str | None
    sectors: list[str]
    code: str
    role: str | None
    wikidata: str | None
    evidence: ActorEvidence


class Span(Struct, frozen=True, kw_only=True):
    """A stretch of `report.text`."""

    start: int
    end: int


class TextSpan(Struct, frozen=True, kw_only=True):
    """A stretch of `report.text` with its words."""

    text: str
    start: int
    end: int


class EventTime(Struct, frozen=True, kw_only=True):
    """When it happened: `from` is "text" (the words say so), "report" (the report's date), or None."""

    text: str | None
    earliest: str | None
    latest: str | None
    from_: Literal["text", "report"] | None = msgspec.field(name="from")


class Count(Struct, frozen=True, kw_only=True):
    """How many; `high` None means "at least `low`"."""

    low: int | None
    high: int | None


class Event(Struct, frozen=True, kw_only=True):
    """Who did what to whom. `type`, `mode`, `contexts`, `quad` and `goldstein` are PLOVER's (docs/ontology.md)."""

    id: str
    type: EventType
    mode: str | None
    contexts: list[str]
    cameo: str
    quad: int
    goldstein: float
    sources: list[str]
    targets: list[str]
    reciprocal: bool
    trigger: TextSpan
    sentence: Span
    time: EventTime
    places: list[Place]
    status: Status
    reported_by: str | None
    fatalities: Count | None
    injured: Count | None
    size: Count | None
    confidence: float
    rule: str


class Quote(Struct, frozen=True, kw_only=True):
    """Words attributed to a speaker; `text` is `report.text[start:end]`."""

    id: str
    text: str
    start: int
    end: int
    kind: QuoteKind
    speaker: str | None
    cue: TextSpan | None
    addressee: str | None


class Due(Struct, frozen=True, kw_only=True):
    """When a commitment falls due; both dates None when it depends on something else."""

    text: str
    earliest: str | None
    latest: str | None


class Commitment(Struct, frozen=True, kw_only=True):
    """What someone undertook to do. `action` is a readable infinitive phrase."""

    id: str
    kind: CommitmentKind
    by: list[str]
    to: list[str]
    action: str
    due: Due | None
    status: CommitmentStatus
    event: str | None
    start: int
    end: int


class Figure(Struct, frozen=True, kw_only=True):
    """A number somebody could track. `known` False with `value` None: the text says that it is unknown."""

    id: str
    measure: str
    value: float | None
    low: float | None
    high: float | None
    approximate: bool
    unit: str | None
    known: bool
    actor: str | None
    place: str | None
    as_of: str | None
    reported_by: str | None
    start: int
    end: int


class Process(Struct, frozen=True, kw_only=True):
    """A series of meetings, rounds, operations. `began` is as exact as the text (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`)."""

    id: str
    name: str
    kind: ProcessKind
    parties: list[str]
    round: int | None
    began: str | None
    events: list[str]
    start: int
    end: int


class Stance(Struct, frozen=True, kw_only=True):
    """Who is for or against what; `toward` is an event, actor, commitment or process id, or None."""

    holder: str | None
    toward: str | None
    stance: StanceKind
    start: int
    end: int


class CodedReport(Struct, frozen=True, kw_only=True):
    """The whole record of one report."""

    schema: str
    report: ReportInfo
    mentions: list[Mention]
    actors: list[Actor]
    events: list[Event]
    quotes: list[Quote]
    commitments: list[Commitment]
    figures: list[Figure]
    processes: list[Process]
    stances: list[Stance]
    warnings: list[str]

    def to_json(self, *, indent: int | None = None) -> str:
        """The record as JSON, keys in the contract's order; one line unless `indent` is given."""
        data = msgspec.json.encode(self)
        return msgspec.json.format(data, indent=indent).decode() if indent else data.decode()

    def to_dict(self) -> dict[str, Any]:
        """The record as plain dicts and lists, as `json.loads(self.to_json())` would give."""
        built = msgspec.to_builtins(self)
        assert isinstance(built, dict)
        return built

    @classmethod
    def from_json(cls, data: str | bytes) -> "CodedReport":
        """Read a record back, exactly as written.

        Raises SchemaError when `data` is no JSON, no coded report, or of a schema version this code does not know.
        """
        try:
            head = msgspec.json.decode(data, type=_Head)
        except msgspec.MsgspecError as error:
            raise SchemaError(f"not a coded report: {error}", hint="expected what `dragoman code` writes") from None
        if head.schema != SCHEMA:
            raise SchemaError(
                f"schema version {head.schema!r} is not known to this version",
                where="schema",
                hint=f"this version reads {SCHEMA!r}; install the one that wrote it, or code the report again",
            )
        try:
            return msgspec.json.decode(data, type=cls)
        except msgspec.MsgspecError as error:
            raise SchemaError(f"not a coded report: {error}", hint="code the report again") from None


class _Head(msgspec.Struct):
    schema: str


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a coded report, made from the types above."""
    schema = msgspec.json.schema(CodedReport)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Dragoman coded report", **schema}
