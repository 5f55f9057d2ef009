"""A project's PETRARCH dictionaries, loaded once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from dragoman.errors import DataError
from dragoman.petrarch.actors import ActorEntry, read_actors
from dragoman.petrarch.agents import Agent, read_agents
from dragoman.petrarch.discards import Discard, read_discards
from dragoman.petrarch.lines import Problem, Problems
from dragoman.petrarch.phrase_table import PhraseTable
from dragoman.petrarch.verbs import VerbTable, read_verbs


@dataclass(frozen=True, slots=True)
class PetrarchFiles:
    """Paths of dictionaries, several of a kind as the published ones come; any kind may be missing."""

    actors: tuple[Path, ...] = ()
    agents: tuple[Path, ...] = ()
    verbs: tuple[Path, ...] = ()
    discards: tuple[Path, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.actors or self.agents or self.verbs or self.discards)


@dataclass(slots=True)
class Dictionaries:
    """What the files hold. `problems` are the lines not taken as they stand, by file and line."""

    actors: PhraseTable[ActorEntry] = field(default_factory=PhraseTable)
    agents: PhraseTable[Agent] = field(default_factory=PhraseTable)
    verbs: VerbTable = field(default_factory=VerbTable)
    discards: PhraseTable[Discard] = field(default_factory=PhraseTable)
    problems: list[Problem] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)  # entries by file name, in the order of loading

    @property
    def codes_actors(self) -> bool:
        """Whether the dictionaries, not the packaged registry, say who an actor is."""
        return self.actors.size > 0

    @property
    def codes_events(self) -> bool:
        """Whether the dictionaries, not the packaged lexicon, say what happened."""
        return bool(self.verbs.forms)


def load_dictionaries(files: PetrarchFiles) -> Dictionaries:
    """Read the files. Raises DataError where one is missing or holds no entry, or where agents come without actors."""
    loaded = Dictionaries()
    if files.agents and not files.actors:
        raise DataError(
            "agents without actors",
            where=str(files.agents[0]),
            hint="an agent's code is added to an actor's: give --actors too",
        )
    for path in files.actors:
        _load(loaded, path, "actors", lambda p, problems: read_actors(p, loaded.actors, problems))
    for path in files.agents:
        _load(loaded, path, "agents", lambda p, problems: read_agents(p, loaded.agents, problems))
    for path in files.verbs:
        _load(loaded, path, "verbs", lambda p, problems: read_verbs(p, loaded.verbs, problems))
    for path in files.discards:
        _load(loaded, path, "discards", lambda p, problems: read_discards(p, loaded.discards, problems))
    return loaded


def load(
    actors: Sequence[Path] = (), agents: Sequence[Path] = (), verbs: Sequence[Path] = (), discards: Sequence[Path] = ()
) -> Dictionaries:
    """`load_dictionaries` for loose paths."""
    return load_dictionaries(PetrarchFiles(tuple(actors), tuple(agents), tuple(verbs), tuple(discards)))


def _load(loaded: Dictionaries, path: Path, kind: str, read: Callable[[Path, Problems], int]) -> None:
    problems = Problems(path)
    count = read(path, problems)
    loaded.problems.extend(problems.sorted())
    if not count:
        first = f"; {loaded.problems[-1].line()}" if loaded.problems else ""
        raise DataError(
            f"no entry of a PETRARCH {kind} dictionary in it{first}", where=str(path), hint="see docs/petrarch.md"
        )
    loaded.counts[f"{kind} {path.name}"] = count
