"""What a phrase's own words say of its actor: country, sectors, type, office, organisation. No look at the rest of
the report."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from dragoman.finding.actor_phrases import ActorPhrase
from dragoman.resolving.actor_index import ActorType
from dragoman.resolving.entries import Alias, Entry, Noun, Title

ARMED = frozenset({"MIL", "REB", "UAF", "PRM", "COP"})
GENERIC = frozenset({"UNK", "CVL"})
_TRADES = frozenset({"BUS", "MED", "EDU", "CVL", "LAB", "REL", "JUD"})
_KEPT_FIRST = frozenset({"LEG", "PTY", "JRN"})


@dataclass(slots=True)
class Reading:
    """The facts a phrase states. `country` is an ISO code; `prefix` a code in place of one (UNO, IGO) from
    nouns.csv."""

    country: str | None = None
    countries: list[str] = field(default_factory=list)  # all states that modify it, in order
    sectors: list[str] = field(default_factory=list)
    type: ActorType = "other"
    body: Entry | None = None
    title: Title | None = None  # the office or profession, the most telling one
    gender: str | None = None
    individual: bool = False
    relational: bool = False
    prefix: str = ""
    former: bool = False
    acting: bool = False


def state_of(aliases: Sequence[Alias], mentioned: frozenset[str] = frozenset()) -> Entry | None:
    """The state that aliases mean: the only one, else one the report names, else the first that is a state today."""
    states = [a.entry for a in aliases if a.entry.kind == "state"]
    if len(states) > 1:
        named = [s for s in states if s.country in mentioned]
        ranked = [s for s in states if s.rank == "state"]
        states = named if len({s.country for s in named}) == 1 else ranked or states
    return states[0] if states else None


def read(phrase: ActorPhrase, mentioned: frozenset[str] = frozenset()) -> Reading:
    """The reading of a phrase. `mentioned` holds the countries named in the report, to settle "Congolese"."""
    found = Reading()
    if not phrase.modifiers and not phrase.nouns and not phrase.titles:
        return found
    for modifier in phrase.modifiers:
        state = state_of(modifier.aliases, mentioned)
        if state is not None and state.country is not None:
            if state.country not in found.countries:
                found.countries.append(state.country)
            if any(a.kind == "metonym" for a in modifier.aliases) and not found.sectors:
                found.sectors = ["GOV"]
            continue
        for alias in modifier.aliases:
            if alias.entry.kind == "organisation":
                found.body = alias.entry
    if phrase.form == "nominal" and not phrase.nouns and len(found.countries) == 2:
        found.countries = found.countries[:1]  # "Bosnian Serbs": a people of the first
    if found.countries and not phrase.nouns and phrase.form == "nominal" and "ethnic" in phrase.content.lower().split():
        found.countries = []
    if found.countries:
        found.country = (
            found.countries[-1] if len(found.countries) == 1 or not phrase.modifiers[0].owner else found.countries[0]
        )
    titles = [t for t, _, _ in phrase.titles]
    if titles:
        found.gender = next((t.gender for t in titles if t.gender), None)
        found.title = next((t for t in reversed(titles) if t.role), None) or next(
            (t for t in titles if t.sectors), titles[-1]
        )
    nouns = phrase.nouns
    head = nouns[0] if nouns else None
    if head is not None:
        found.type, found.individual = head.type, "individual" in head.notes
        found.relational = "relational" in head.notes
        found.prefix = head.country or ""
    elif titles:
        found.type, found.individual = "person", True
    own = _own_sectors(nouns, titles, found)
    if own:
        found.sectors = own
    elif not nouns and not titles and found.countries:
        found.type = "people"
    if phrase.qualifiers:
        _qualify(phrase, found)
    return found


def _own_sectors(nouns: Sequence[Noun], titles: Sequence[Title], found: Reading) -> list[str]:
    sectors: list[str] = []
    head = nouns[0] if nouns else None
    if head is None or found.relational:
        if found.body is not None:
            sectors.extend(found.body.sectors)
        for noun in nouns[1:]:
            sectors.extend(noun.sectors)
        if head is not None and head.sectors and set(sectors) <= GENERIC:
            sectors = list(head.sectors)
    if head is not None and not found.relational:
        sectors.extend(head.sectors)
        if not sectors or sectors[0] in GENERIC:
            sectors = [s for noun in nouns[1:] for s in noun.sectors] + sectors
    if head is not None and found.individual and sectors and sectors[0] in _TRADES and len(nouns) > 1:
        uniform = [s for s in nouns[1].sectors[:1] if s in ("MIL", "COP")]  # an army accountant, a police doctor
        sectors = uniform + sectors
    told = [s for t in titles for s in t.sectors]
    if not sectors or (sectors and set(sectors) <= GENERIC and told):
        sectors = told + [s for s in sectors if s not in GENERIC]
    if (
        not sectors
        and found.relational
        and found.country
        and head is not None
        and head.noun in ("leader", "ruler", "spokesman", "spokeswoman", "spokesperson")
    ):
        sectors = ["GOV"]
    if head is not None and found.body is not None and not found.relational and found.body.sectors:
        if found.body.sectors[0] in ("REB", "UAF", "PRM") and sectors[:1] in (["MIL"], ["UAF"], ["CVL"], []):
            sectors = list(found.body.sectors)
        else:
            sectors.extend(found.body.sectors)
    return list(dict.fromkeys(sectors))


def _qualify(phrase: ActorPhrase, found: Reading) -> None:
    """Apply the qualifiers in order: "rebel", "former", "opposition", "armed" (effects: qualifiers.csv's header)."""
    for q in phrase.qualifiers:
        sectors = found.sectors
        if q.effect == "former" and (found.individual or found.type == "person"):
            found.former = True
            if set(sectors[:1]) & {"REB", "UAF", "CVL", "CRM", "REF"}:
                continue  # a former rebel held no office
            found.sectors = list(dict.fromkeys([*q.sectors, *(s for s in sectors if s not in ("GOV",))])) or ["ELI"]
        elif q.effect == "acting":
            found.acting = True
        elif q.effect == "override" and q.sectors:
            if q.sectors[0] == "PRM" and not set(sectors) & ARMED:
                continue
            kept = [s for s in sectors if s in _KEPT_FIRST]
            found.sectors = list(dict.fromkeys([*kept, *q.sectors]))
            if q.sectors[0] in ("REB", "UAF", "PRM") and found.type in ("military", "people", "other"):
                found.type = "armed_group"
        elif q.effect == "sector" and q.sectors and (not sectors or set(sectors) <= GENERIC or found.relational):
            found.sectors = list(q.sectors)
        elif q.effect in ("armed", "unknown") and (not sectors or set(sectors) <= GENERIC):
            found.sectors = ["UAF"] if q.effect == "armed" else sectors
            if q.effect == "armed":
                found.type = "armed_group"
