"""What the resolving stage holds before it becomes a record: events that can still be completed and folded."""

from dataclasses import dataclass, field

from dragoman.finding.events.matcher import FoundEvent
from dragoman.model import Count, Place, Status


@dataclass(slots=True)
class ResolvedEvent:
    """An event with actors, time, places and counts. Actor numbers refer to ActorIndex.actors.

    `how` lists, in order, the steps that led from the words to the code, for `dragoman why`.
    """

    found: FoundEvent
    type: str
    mode: str | None
    cameo: str
    sources: list[int]
    targets: list[int]
    reciprocal: bool
    status: Status
    reported_by: int | None
    time_text: str | None = None
    earliest: str | None = None
    latest: str | None = None
    time_from: str | None = None
    places: list[Place] = field(default_factory=list)
    contexts: list[str] = field(default_factory=list)
    fatalities: Count | None = None
    injured: Count | None = None
    size: Count | None = None
    confidence: float = 0.5
    rule: str = ""
    beneath: bool = False  # the targets are only named beneath, or told by the place: the deed concerns them
    how: list[str] = field(default_factory=list)
    merged: list[FoundEvent] = field(default_factory=list)  # other tellings in the report folded into this one

    @property
    def trigger(self) -> int:
        """The token that stands for the event."""
        return self.found.trigger

    @property
    def parties(self) -> list[int]:
        """Sources, then targets."""
        return self.sources + [t for t in self.targets if t not in self.sources]
