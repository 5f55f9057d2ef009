"""What a report says of a person beside the name: titles, descriptions, organisation, what the name does in its
sentences."""

from dataclasses import dataclass, field

from dragoman.finding.standing import speaks
from dragoman.resolving.cast import Cast
from dragoman.resolving.entries import pieces
from dragoman.resolving.readings import GENERIC, Reading

SMALL = frozenset({"al", "el", "bin", "ibn", "ben", "de", "van", "von", "der", "ul"})  # particles of names


@dataclass(slots=True)
class Person:
    """One name of the report: its longest form, the mentions that bear it, and the phrases that describe it."""

    name: tuple[str, ...]
    mentions: list[int] = field(default_factory=list)
    described: list[int] = field(default_factory=list)


def person_evidence(cast: Cast, person: Person) -> Reading:
    """What the text itself says of the person, gathered over names with titles and descriptions."""
    found = Reading(type="person")
    rank = _small_rank(cast, person)
    for number in [*person.mentions, *person.described]:
        reading = cast.readings[number]
        if reading.country and not found.country:
            found.country = reading.country
        if reading.body is not None and found.body is None:
            found.body = reading.body
        if reading.title is not None and (found.title is None or (not found.title.role and reading.title.role)):
            found.title = reading.title
        if (
            reading.sectors
            and not (rank and reading.sectors == ["MIL"])
            and (not found.sectors or set(found.sectors) <= GENERIC | {"REL"})
        ):
            found.sectors = [*reading.sectors, *(s for s in found.sectors if s not in reading.sectors)]
        mention = cast.mentions[number]
        if mention.owner >= 0 and reading.relational and not found.sectors:
            owner = cast.by_head.get(mention.owner)
            if owner is not None and cast.of[owner] is None:  # "the governor's spokesman": not resolved yet
                found.sectors = [s for s in cast.readings[owner].sectors if s not in GENERIC]
                found.country = found.country or cast.readings[owner].country
        if mention.owner >= 0 and reading.title is not None and not found.country:
            found.country = _its_country(cast, number)
        found.gender = found.gender or reading.gender
        found.individual |= reading.individual
        found.former |= reading.former
        found.prefix = found.prefix or reading.prefix
        complement = complement_of(cast, number)
        if complement is not None:
            country, sectors = complement
            found.country = found.country or country
            national = found.title is not None and "{country}" in found.title.role
            if sectors and (not found.sectors or (national and sectors[0] != "GOV")):
                found.sectors = list(sectors)  # "president of the drivers' union" governs no state
    return found


def _small_rank(cast: Cast, person: Person) -> bool:
    """Whether a military rank is written small before the name: "captain Jo Ferris" leads a team, "Captain" a
    company."""
    for number in person.mentions:
        for title, first, _ in cast.mentions[number].titles:
            if title.sectors == ("MIL",) and title.position == "before" and cast.parse.words[first][:1].islower():
                return True
    return False


def name_goes_on(cast: Cast, token: int) -> bool:
    """Whether a name continues at a token: "Niger Delta" is not Niger."""
    return (
        token < len(cast.parse) and cast.parse.tags[token] in ("NNP", "NNPS") and cast.parse.words[token][:1].isupper()
    )


def _its_country(cast: Cast, number: int) -> str | None:
    """The state that "its" before an office means: the last one named before it in the sentence."""
    mention = cast.mentions[number]
    if cast.parse.lower[mention.owner] not in ("its", "their"):
        return None
    sentence = cast.parse.sentence(mention.head)
    for other in reversed(cast.mentions[:number]):
        if other.head < sentence.first:
            return None
        state = [a.entry.country for a in other.aliases if a.entry.kind == "state" and a.kind != "adjective"]
        if other.head < mention.head and state:
            return state[0]
    return None


def complement_of(cast: Cast, number: int) -> tuple[str | None, list[str]] | None:
    """Country and sectors of the actor after "of" ("secretary general of the union"), once it is resolved."""
    mention = cast.mentions[number]
    if (
        mention.form == "pronoun"
        or mention.last >= len(cast.parse)
        or cast.parse.lower[mention.last] not in ("of", "for", "at", "to", "from", "with", "in")
    ):
        return None
    word = cast.parse.lower[mention.last]
    if (word != "of" or mention.form == "name") and cast.parse.heads[mention.last] not in (
        mention.head,
        mention.last - 1,
    ):
        return None  # "withdraw troops from Iraq": the phrase belongs to the verb
    for step in (1, 2, 3):
        if step > 1 and cast.parse.tags[
            mention.last + step - 1 if mention.last + step - 1 < len(cast.parse) else -1
        ] not in ("DT", "JJ", "PRP$"):
            break
        following = cast.by_first.get(mention.last + step)
        if following is not None:
            actors = cast.of[following]
            if actors and len(actors) == 1:
                actor = cast.actors[actors[0]]
                body = word == "from" and actor.type not in ("state", "person", "people")  # "observers from the OSCE"
                sectors = actor.sectors if body or word in ("of", "for", "at", "with") else []
                return actor.country, ["GOV"] if actor.type == "state" and word == "of" else list(sectors)
            told = cast.readings[number]
            if (
                actors is None
                and word in ("of", "for", "at", "with")
                and (told.individual or told.title is not None)
                and not mention.plural
            ):
                return _open_complement(cast, following)
            return None
    if word in ("of", "in", "at", "from"):
        at = mention.last + 1
        if at < len(cast.parse) and cast.parse.lower[at] == "the":
            at += 1
        for width in (3, 2, 1):
            if at + width <= len(cast.parse) and not name_goes_on(cast, at + width):
                country = cast.near_country(cast.parse.span(at, at + width))
                if country:
                    return country, []
    return None


def _open_complement(cast: Cast, number: int) -> tuple[str | None, list[str]] | None:
    """Country and sectors of a common noun after "of", by its own words and its owner's: "head of the farmers'
    union"."""
    parse, mention, reading = cast.parse, cast.mentions[number], cast.readings[number]
    country, sectors = reading.country, [s for s in reading.sectors if s not in GENERIC]
    at = mention.last
    if at + 1 < len(parse) and parse.tags[at] == "POS":
        owned = cast.by_first.get(at + 1)
        if owned is not None:
            country = country or cast.readings[owned].country
            sectors = [*(s for s in cast.readings[owned].sectors if s not in (*GENERIC, *sectors)), *sectors]
        else:
            for _, nouns in cast.registry.nouns.found(parse.lower, at + 1, len(parse)):
                sectors = [*(s for s in nouns[0].sectors if s not in (*GENERIC, *sectors)), *sectors]
                break
    return (country, sectors) if country or sectors else None


def is_person(cast: Cast, person: Person, evidence: Reading) -> bool:
    if evidence.individual or evidence.title is not None:
        return True
    given = cast.registry.cues.female_names | cast.registry.cues.male_names
    words = [w for w in person.name if w not in SMALL]
    if len(words) < 2:
        return False
    if (
        words[0] in given
        or person.name[0] in given
        or any(a.entry.kind == "person" for m in person.mentions for a in cast.mentions[m].aliases)
    ):
        return True
    for number in person.mentions:
        mention = cast.mentions[number]
        if speaks(cast.parse, mention.head, cast.registry.cues) and not mention.weak:
            return True
        if _one_of_a_group(cast, mention.head):
            return True
        after = mention.last + (1 if mention.last < len(cast.parse) and cast.parse.words[mention.last] == "," else 0)
        if after < len(cast.parse) and cast.parse.lower[after] in ("who", "whose"):
            return True
    return False


def _one_of_a_group(cast: Cast, head: int) -> bool:
    """Whether a name stands beside a word for several people: "the citizens -- X and Y --", "the victims were X and
    Y", "X and Y, two women"."""
    parse = cast.parse
    while parse.deps[head] == "conj" and parse.heads[head] != head:
        head = parse.heads[head]
    groups = [c for c in parse.children[head] if parse.deps[c] == "appos"]
    if parse.deps[head] == "attr":
        groups.append(parse.child(parse.heads[head], "nsubj") or head)
    elif parse.deps[head] == "appos":
        groups.append(parse.heads[head])
    return any(_several_people(cast, group) for group in groups)


def _several_people(cast: Cast, head: int) -> bool:
    number = cast.by_head.get(head)
    mention = None if number is None else cast.mentions[number]
    if mention is None or mention.form != "nominal" or not mention.plural or not mention.nouns:
        return False
    return "individual" in mention.nouns[0].notes


def gender_of(cast: Cast, person: Person, evidence: Reading) -> str | None:
    if evidence.gender:
        return evidence.gender
    words = [w for w in person.name if w not in SMALL]
    if len(words) > 1:
        if words[0] in cast.registry.cues.female_names:
            return "f"
        if words[0] in cast.registry.cues.male_names:
            return "m"
    return None


def owns_or_does(cast: Cast, number: int) -> bool:
    parse, head = cast.parse, cast.mentions[number].head
    if parse.deps[head] == "nsubj":
        return parse.pos[parse.heads[head]] == "VERB"
    return parse.deps[head] == "poss" and parse.lemmas[parse.heads[head]] in cast.registry.cues.deed_nouns


def acts(cast: Cast, number: int) -> bool:
    parse, head = cast.parse, cast.mentions[number].head
    return parse.deps[head] == "nsubj" and parse.lemmas[parse.heads[head]] in cast.registry.cues.acting_verbs


def name_pieces(cast: Cast, number: int) -> tuple[str, ...]:
    first, last = cast.mentions[number].name
    return tuple(pieces(cast.parse.span(first, last)))
