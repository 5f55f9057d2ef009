"""The working state of actor resolution in one report: mentions, actors made so far, and what the report is about."""

from collections import Counter
from dataclasses import dataclass

from dragoman.finding.actor_phrases import ActorPhrase
from dragoman.finding.mentions import ActorMention
from dragoman.parsing.parse import Parse
from dragoman.reading.report import Report
from dragoman.resolving.actor_index import ActorType, ResolvedActor
from dragoman.resolving.codes import actor_code
from dragoman.resolving.entries import Entry, pieces
from dragoman.resolving.readings import Reading, read
from dragoman.resolving.registry import Registry, with_article


@dataclass(slots=True)
class Facts:
    """What coreference needs to know of an actor beside its record."""

    gender: str | None = None
    plural: bool = False
    number: str = ""
    noun: str = ""
    office: str = ""


class Cast:
    """Mentions with their readings, and the actors; `of[i]` holds the actor numbers of mention i, None while open."""

    def __init__(self, parse: Parse, report: Report, mentions: list[ActorMention], registry: Registry) -> None:
        self.parse, self.report, self.registry = parse, report, registry
        self.mentions = [
            m if isinstance(m, ActorPhrase) else ActorPhrase(m.first, m.last, m.head, m.start, m.end, m.form)
            for m in mentions
        ]
        self.on = report.published.isoformat() if report.published else None
        self.of: list[tuple[int, ...] | None] = [None] * len(mentions)
        self.actors: list[ResolvedActor] = []
        self.facts: list[Facts] = []
        self.by_key: dict[str, int] = {}
        self.called: dict[int, set[str]] = {}  # governments -> the nouns that the text has for them
        self.by_first = {m.first: i for i, m in enumerate(self.mentions)}
        self.by_last = {m.last: i for i, m in enumerate(self.mentions)}
        self.by_head = {m.head: i for i, m in enumerate(self.mentions)}
        self.countries = self._count_countries()
        self.mentioned = frozenset(self.countries)
        self._placed: frozenset[str] | None = None
        self.readings: list[Reading] = [read(m, self.mentioned) for m in self.mentions]
        self.focus, self.focus_how = self._focus()

    def _count_countries(self) -> Counter[str]:
        """How often the report names each country, cities that are capitals included wherever they stand."""
        found: Counter[str] = Counter()
        starts, words = self.registry.place_starts, self.parse.words
        tokens = [i for i, lower in enumerate(self.parse.lower) if lower in starts]
        for i in tokens:
            lower = self.parse.lower[i]
            if words[i][:1].isupper() and self.parse.tags[i] != "PRP":
                for width in range(starts[lower], 0, -1):
                    country = self.registry.places.get(" ".join(pieces(" ".join(words[i : i + width]))))
                    if country is not None:
                        found[country] += 1
                        break
        if self.report.dateline is not None and self.report.dateline.place:
            state = self.place_country(self.report.dateline.place)
            if state:
                found[state] += 1
        return found

    def place_country(self, name: str) -> str | None:
        """The country of a state's or capital's name as written, None for other places."""
        return self.registry.places.get(" ".join(pieces(name))) if name[:1].isupper() else None

    def near_country(self, name: str) -> str | None:
        """The country of a state or capital, or of a town or region whose name by itself tells it."""
        return self.place_country(name) or self.town_country(name)

    def town_country(self, name: str) -> str | None:
        """The country of a capital, or of a town or region whose name by itself tells it; None for a state's name."""
        if not name[:1].isupper():
            return None
        key = " ".join(pieces(name))
        capital = (a.entry.country for a in self.registry.names.values.get(key, ()) if a.kind == "capital")
        return self.registry.towns.get(key) or next(capital, None)

    @property
    def placed(self) -> frozenset[str]:
        """Lower-case words that stand somewhere in the report right after a preposition of place."""
        if self._placed is None:
            parse = self.parse
            prepositions = self.registry.cues.place_prepositions | {"from", "of"}
            lower, words = parse.lower, parse.words
            after = [i for i, word in enumerate(lower, 1) if word in prepositions]
            self._placed = frozenset(lower[i] for i in after if i < len(lower) and words[i][:1].isupper())
        return self._placed

    def _focus(self) -> tuple[str | None, str]:
        """The country the report is about, where one stands out: the only one, or twice as often as the next."""
        ranked = self.countries.most_common(2)
        if not ranked:
            return None, ""
        if len(ranked) == 1:
            return ranked[0][0], "the only country the report names"
        if ranked[0][1] >= 2 * ranked[1][1] and ranked[0][1] >= 3:
            return ranked[0][0], "the country the report names most"
        return None, ""

    # -- making actors -------------------------------------------------------------------------------------------------

    def make(self, key: str, actor: ResolvedActor, facts: Facts | None = None) -> int:
        """The number of the actor with a key, made if need be. An empty key always makes a new one."""
        number = self.by_key.get(key) if key else None
        if number is None:
            number = len(self.actors)
            self.actors.append(actor)
            self.facts.append(facts or Facts())
            if key:
                self.by_key[key] = number
        return number

    def state(self, entry: Entry) -> int:
        """The one actor of a state."""
        return self.make(
            f"state:{entry.country}:{'' if entry.rank == 'state' else entry.name}",
            ResolvedActor(
                entry.name,
                "state",
                entry.country,
                ["PRE"] if entry.rank == "partial" and entry.country in self.registry.states else [],
                entry.code,
                None,
                entry.wikidata,
                "registry",
                f"registry {entry.where}",
            ),
        )

    def government(self, country: str, how: str, noun: str = "") -> int:
        """The one actor of a state's government, whatever it is called: "the Iraqi government", "Ankara", "the
        Kremlin"; `noun` is what the text calls it here ("junta")."""
        state = self.registry.country(country)
        name = (
            f"Government of {with_article(state.name, self.registry)}"
            if state is not None
            else f"Government of {country}"
        )
        actor = self.make(
            f"gov:{country}",
            ResolvedActor(name, "government", country, ["GOV"], f"{country}GOV", None, None, "rule", how),
        )
        if noun:
            self.called.setdefault(actor, set()).add(noun)
        return actor

    def organisation(self, entry: Entry) -> int:
        return self.make(
            f"org:{entry.id}",
            ResolvedActor(
                entry.name.split(" (")[0],
                entry.type,
                entry.country,
                list(entry.sectors),
                actor_code(entry.type, entry.country, entry.sectors, entry.code),
                None,
                entry.wikidata,
                "registry",
                f"registry {entry.where}",
            ),
        )

    def rule(
        self,
        key: str,
        name: str,
        type: ActorType,
        country: str | None,
        sectors: list[str],
        how: str,
        *,
        role: str | None = None,
        facts: Facts | None = None,
        prefix: str = "",
    ) -> int:
        """An actor that the registry does not have, read off the words."""
        code = actor_code(type, country or prefix or None, sectors)
        return self.make(key, ResolvedActor(name, type, country, sectors, code, role, None, "rule", how), facts)

    def assign(self, mention: int, actors: tuple[int, ...]) -> None:
        self.of[mention] = actors
