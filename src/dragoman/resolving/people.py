"""Persons: the mentions of one name gathered, the registry asked who it is, office and sectors settled at the
report's date."""

from dragoman.finding.standing import coordinated_with
from dragoman.resolving.actor_index import ResolvedActor
from dragoman.resolving.cast import Cast, Facts
from dragoman.resolving.codes import actor_code
from dragoman.resolving.entries import Entry
from dragoman.resolving.person_evidence import (
    SMALL,
    Person,
    acts,
    gender_of,
    is_person,
    name_pieces,
    owns_or_does,
    person_evidence,
)
from dragoman.resolving.readings import Reading
from dragoman.resolving.registry import office_key
from dragoman.resolving.roles import fits_title, held_offices, text_role

_SETTLED = frozenset({"GOV", "MIL", "COP", "LEG", "JUD", "SPY"})
_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "poss", "pobj", "appos", "conj", "dative", "ROOT"})


def gather(cast: Cast, names: list[int], described: dict[int, int]) -> list[Person]:
    """The persons among name mentions, in order of first mention. Short forms join the one longer name that ends in
    them."""
    cut = {n: name_pieces(cast, n) for n in names}
    people: list[Person] = []
    middles: dict[str, list[Person]] = {}  # by the word before the last
    ends: dict[str, list[Person]] = {}  # names that are one have their last word in common
    for number in sorted(names, key=lambda n: (-len([w for w in cut[n] if w not in SMALL]), n)):
        name = cut[number]
        last = next((w for w in reversed(name) if w not in SMALL), "")
        same = [p for p in (ends.get(last, ()) if last else people) if _same(p.name, name)]
        if not same and last:
            same = [p for p in middles.get(last, ()) if _by_first_surname(p.name, name)]
        if len(same) > 1:  # two Bushes: the one named last before
            before = [p for p in same if any(m < number for m in p.mentions)]
            same = [max(before or same, key=lambda p: max((m for m in p.mentions if m < number), default=-1))]
        if same:
            same[0].mentions.append(number)
        else:
            people.append(Person(name, [number]))
            ends.setdefault(last, []).append(people[-1])
            if len(whole := _content(name)) > 2:
                middles.setdefault(whole[-2], []).append(people[-1])
    people = _with_given_names(cast, people)
    for describing, number in described.items():
        for person in people:
            if number in person.mentions:
                person.described.append(describing)
    for person in people:
        person.mentions.sort()
    return sorted(people, key=lambda p: p.mentions[0])


def _with_given_names(cast: Cast, people: list[Person]) -> list[Person]:
    """ "Mr Arthit" after "Arthit Suwan": where a courtesy title stands before the first name of one person only."""
    kept = []
    for person in people:
        courteous = any(
            t[0].position == "before" and not t[0].role for m in person.mentions for t in cast.mentions[m].titles
        )
        if len(person.name) == 1 and courteous:
            full = [p for p in people if len(p.name) > 1 and p.name[0] == person.name[0]]
            if len(full) == 1 and min(full[0].mentions) < min(person.mentions):
                full[0].mentions.extend(person.mentions)
                continue
        kept.append(person)
    return kept


def _content(name: tuple[str, ...]) -> list[str]:
    return [w for w in name if w not in SMALL]


def _by_first_surname(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    """Whether a short form has the first of two surnames: "Ruiz" and "Luis Ruiz" for "Luis Carlos Ruiz Lago"."""
    a, b = _content(long), _content(short)
    return len(a) > 2 and (b == a[-2:-1] or b == a[:-1] or (len(b) == 2 and b[0] in a[:-2] and b[1] == a[-2]))


def _same(long: tuple[str, ...], short: tuple[str, ...]) -> bool:
    if long == short or long[-len(short) :] == short:
        return True
    a, b = [w for w in long if w not in SMALL], [w for w in short if w not in SMALL]
    if not a or not b:
        return False
    if len(b) == 1:
        return a[-1] == b[0]
    return a[-len(b) :] == b or (a[0] == b[0] and a[-1] == b[-1])


def resolve_person(cast: Cast, person: Person) -> int | None:
    """Make the actor of a person (or of an unknown name that is no person); its number, or None when it is no actor
    at all."""
    evidence = person_evidence(cast, person)
    entry = _entry(cast, person, evidence)
    if entry is not None:
        return _known(cast, person, entry, evidence)
    mention = cast.mentions[max(person.mentions, key=lambda m: (len(name_pieces(cast, m)), -m))]
    name = cast.parse.span(*mention.name)
    if all(cast.mentions[m].weak for m in person.mentions):
        return None
    if not is_person(cast, person, evidence):
        return _unknown(cast, person, name)
    return _unlisted(cast, person, name, evidence)


def _entry(cast: Cast, person: Person, evidence: Reading) -> Entry | None:
    """The registry's person of that name, None where it has none or the text speaks against it."""
    full = len([w for w in person.name if w not in SMALL]) > 1
    found: dict[str, Entry] = {}
    for number in person.mentions:
        if not full or name_pieces(cast, number) == person.name:
            for alias in cast.mentions[number].aliases:
                if alias.entry.kind == "person":
                    found[alias.entry.id] = alias.entry
    candidates = [e for e in found.values() if _country_agrees(e, evidence)]
    if not candidates:
        return None
    if evidence.title is not None and evidence.title.role:
        fitting = [e for e in candidates if fits_title(e, evidence, cast.on) is not None] or [
            e for e in candidates if fits_title(e, evidence, None) is not None
        ]
        candidates = fitting or (candidates if full else [])
    in_office = [e for e in candidates if cast.on and any(o.held(cast.on) for o in e.offices)]
    if len(in_office) == 1 and (len(candidates) > 1 or not full):
        candidates = in_office
    if len(candidates) != 1:
        return None
    entry = candidates[0]
    if full:
        if (
            evidence.individual
            and not evidence.country
            and evidence.sectors
            and set(evidence.sectors) <= {"CVL", "LAB"}
            and not in_office
        ):
            return None
        return entry
    countries = {o.country for o in entry.offices if o.country}
    near = bool(countries & cast.mentioned) or not countries
    stated = evidence.title is not None and fits_title(entry, evidence, cast.on) is not None
    acting = any(acts(cast, m) for m in person.mentions) and not (set(evidence.sectors) & {"CVL", "LAB"})
    if stated or ((near or acting) and (entry in in_office or cast.on is None)):
        return entry
    recent = cast.on is not None and any(
        o.ends and int(cast.on[:4]) - int(o.ends[:4]) <= 10 and (o.begins or "") <= cast.on for o in entry.offices
    )
    return entry if near and recent and evidence.title is None else None


def _country_agrees(entry: Entry, evidence: Reading) -> bool:
    countries = {o.country for o in entry.offices if o.country}
    return not evidence.country or not countries or evidence.country in countries


def _known(cast: Cast, person: Person, entry: Entry, evidence: Reading) -> int:
    on = cast.on
    offices = held_offices(entry, on) if on else []
    stated = fits_title(entry, evidence, on)
    office = stated if on and stated in offices else (offices[0] if offices else None)
    role = office.role or None if office is not None else None
    if office is not None:
        sectors = list(dict.fromkeys([*office.sectors, *(s for o in offices for s in o.sectors)]))
    elif on and any(o.ends and o.ends < on for o in entry.offices):
        sectors = ["ELI"]
    elif evidence.sectors:
        sectors = list(evidence.sectors)
    else:
        shown = stated or held_offices(entry, None)[0]
        sectors = list(shown.sectors) if on is None else []
    if evidence.former and office is None:
        sectors = ["ELI"]
    if role is None and office is None and evidence.title is not None:
        body = evidence.body.name if evidence.body is not None else None
        role = text_role(_with_country(evidence, entry.country), _portfolio(cast, person), body, cast.registry)
        if role is not None and evidence.sectors and not evidence.former and (on is None or sectors == ["ELI"]):
            sectors = list(evidence.sectors)
    row = office.where if office is not None else entry.where
    country = office.country if office is not None else entry.country
    code = actor_code("person", country, sectors, "" if country else _body_code(cast, entry))
    how = f"registry {row}" + (f", held on {on}" if office is not None and on else "")
    actor = ResolvedActor(entry.name, "person", country, sectors, code, role, entry.wikidata, "registry", how)
    return cast.make(
        f"person:{entry.id}",
        actor,
        Facts(gender=gender_of(cast, person, evidence), office=evidence.title.title if evidence.title else ""),
    )


def _with_country(evidence: Reading, country: str | None) -> Reading:
    evidence.country = evidence.country or country
    return evidence


def _body_code(cast: Cast, entry: Entry) -> str:
    return ""


def _portfolio(cast: Cast, person: Person) -> str:
    return next(
        (cast.mentions[m].portfolio for m in [*person.mentions, *person.described] if cast.mentions[m].portfolio), ""
    )


def _unlisted(cast: Cast, person: Person, name: str, evidence: Reading) -> int:
    """A person that the registry does not have: title, nationality, apposition and organisation tell."""
    how = ["the text's own words"]
    country, sectors = evidence.country, list(evidence.sectors)
    body = evidence.body
    if body is not None:
        country = country or body.country
        how.append(f"with {body.name} ({body.where})")
    # Named once, a country need not be this person's: "met the Danish envoy" says nothing of where the minister is
    # from.
    clear = cast.focus is not None and cast.countries[cast.focus] > 1
    if sectors[:1] == ["MIL"] and len(cast.countries) > 1:
        clear = False  # soldiers die abroad
    if country is None and body is None and not evidence.prefix and set(sectors[:1]) & _SETTLED and clear:
        country = cast.focus
        how.append(cast.focus_how)
    if evidence.title is not None:
        how.append(f"title {evidence.title.where}")
    stated = evidence.country is not None or (
        evidence.title is not None
        and office_key(evidence.title.title).rsplit(" ", 1)[-1] in cast.registry.cues.national_offices
    )
    shown = Reading(country=country if stated else None, title=evidence.title, former=evidence.former)
    role = text_role(
        shown,
        _portfolio(cast, person),
        body.name if body is not None else _complement_name(cast, person),
        cast.registry,
    )
    facts = Facts(gender=gender_of(cast, person, evidence), office=evidence.title.title if evidence.title else "")
    own = body.code if body is not None and not country and body.code else ""
    number = cast.rule(
        "name:" + " ".join(person.name),
        name,
        "person",
        country,
        sectors,
        "; ".join(how),
        role=role,
        facts=facts,
        prefix=evidence.prefix,
    )
    if own:
        cast.actors[number].code = own
    return number


def _complement_name(cast: Cast, person: Person) -> str | None:
    for number in [*person.mentions, *person.described]:
        mention = cast.mentions[number]
        for step in (1, 2):
            following = cast.by_first.get(mention.last + step)
            if following is not None and cast.parse.lower[mention.last] in ("of", "at", "for"):
                actors = cast.of[following]
                if actors and len(actors) == 1:
                    return cast.actors[actors[0]].name
    return None


def _unknown(cast: Cast, person: Person, name: str) -> int | None:
    """A capitalised name of which nothing tells what it is: an actor only where it takes part in something."""
    parse = cast.parse
    if len(person.name) == 1 and not name.isupper():
        acting = any(acts(cast, m) for m in person.mentions)
        if person.name[0] in cast.placed or not (acting or any(owns_or_does(cast, m) for m in person.mentions)):
            return None
    taking_part = any(
        parse.deps[coordinated_with(parse, cast.mentions[m].head)] in ("nsubj", "dobj", "nsubjpass", "poss", "dative")
        or (
            parse.deps[cast.mentions[m].head] == "pobj"
            and parse.lower[parse.heads[cast.mentions[m].head]] in ("by", "with", "against", "between")
        )
        for m in person.mentions
    )
    if not taking_part:
        return None
    spoken = all(len(w) > 1 for w in person.name) and name[:1].isupper()
    return cast.rule("name:" + " ".join(person.name), name, "other", None, [], "an unknown name") if spoken else None
