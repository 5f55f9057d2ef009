"""Organisations: registry bodies by name, bodies that the registry lacks by their head word."""

from dragoman.resolving.actor_index import ActorType
from dragoman.resolving.cast import Cast
from dragoman.resolving.entries import Entry, pieces
from dragoman.resolving.readings import state_of


def organisation_of(cast: Cast, number: int) -> int | None:
    """The registry organisation a name mention denotes; among namesakes the one whose country the text gives."""
    mention, reading = cast.mentions[number], cast.readings[number]
    found: dict[str, Entry] = {a.entry.id: a.entry for a in mention.aliases if a.entry.kind == "organisation"}
    entries = list(found.values())
    if len(entries) > 1:
        country = reading.country
        entries = [e for e in entries if country is not None and e.country == country] or [
            e for e in entries if e.country and e.country == cast.focus
        ]
        if not entries:
            near = [e for e in found.values() if e.country in cast.mentioned]
            entries = near if len(near) == 1 else [e for e in found.values() if not e.country][:1]
        if cast.on and len(entries) > 1:
            entries = [
                e for e in entries if (e.begins or "") <= (cast.on or "") and (not e.ends or e.ends >= (cast.on or ""))
            ]
    if len(entries) == 1:
        entry = entries[0]
        if (
            reading.country
            and entry.country
            and reading.country != entry.country
            and entry.type in ("government", "military", "party")
        ):
            return unknown_organisation(cast, number)
        if _of_another_country(cast, number, entry):
            return unknown_organisation(cast, number)
        return cast.organisation(entry)
    return unknown_organisation(cast, number) if not entries else cast.organisation(entries[0])


def _of_another_country(cast: Cast, number: int, entry: Entry) -> bool:
    """Whether a common noun in capitals is a body of the country the report is about: "Congress" in news from Peru."""
    word = cast.parse.span(*cast.mentions[number].name)
    if not entry.country or entry.country in cast.mentioned or cast.focus is None or cast.focus == entry.country:
        return False
    return word.lower() in cast.registry.nouns.values and entry.type == "government"


def unknown_organisation(cast: Cast, number: int) -> int:
    """An organisation read off its name: type and sector from its head word, country from a state's name in it."""
    mention, reading = cast.mentions[number], cast.readings[number]
    first, last = mention.name
    name = cast.parse.span(first, last)
    words = pieces(name)
    head = next((w for w in _heads_first(cast, first, last) if w in cast.registry.cues.org_heads), "")
    type: ActorType
    type, sector = cast.registry.cues.org_heads.get(head, ("other", ""))
    nouns = cast.registry.nouns.values.get(head, [])
    if len(words) == 1 and nouns:  # "Argentina's Congress": the word by itself is the thing, not a party of that name
        type, sector = nouns[0].type, nouns[0].sectors[0] if nouns[0].sectors else ""
    if nouns and not sector:
        sector = nouns[0].sectors[0] if nouns[0].sectors else ""
    marks = [cast.registry.cues.org_marks[w] for w in words if w in cast.registry.cues.org_marks]
    if head in (
        "union",
        "unions",
        "association",
        "federation",
        "front",
        "movement",
        "congress",
        "league",
        "council",
        "group",
        "organisation",
        "organization",
        "society",
        "army",
    ):
        strong = [m for m in marks if m not in ("PTY", "REL")]
        if strong and (head != "army" or strong[0] == "REB"):
            sector = strong[0]
        elif head in ("front", "movement", "league", "congress", "union") and "PTY" in marks:
            sector = "PTY"
    if not sector and head in ("front", "movement", "brigade", "brigades") and _fights(cast, mention.head):
        sector = "REB"
    if sector == "REB":
        type = "armed_group"
    elif sector == "PTY":
        type = "party"
    country = reading.country
    if country is None:
        country = _country_in(cast, first, last)
    sectors = [sector] if sector else []
    for extra in reading.sectors:
        if extra in ("REB", "OPP", "PRM", "LAB") and extra not in sectors:
            sectors.insert(0, extra)
    how = f'head word "{head}"' if head else "an unknown organisation"
    if country is None and sector in ("GOV", "MIL", "COP", "JUD", "LEG", "LAB") and cast.focus:
        country = cast.focus
        how += f"; {cast.focus_how}"
    return cast.rule("organisation:" + " ".join(w for w in words if w != "the"), name, type, country, sectors, how)


def _fights(cast: Cast, token: int) -> bool:
    """Whether the sentence of a name is about armed struggle: "a group called the Dawn Front claimed the ambush"."""
    sentence = cast.parse.sentence(token)
    return any(cast.parse.lemmas[i] in cast.registry.cues.armed_words for i in range(sentence.first, sentence.last))


def _heads_first(cast: Cast, first: int, last: int) -> list[str]:
    """The words a name may be headed by: the last before "of", else the last."""
    lower = cast.parse.lower[first:last]
    for i, word in enumerate(lower):
        if word in ("of", "for", "on") and i > 0:
            return [lower[i - 1], *reversed(lower)]
    return list(reversed(lower))


def _country_in(cast: Cast, first: int, last: int) -> str | None:
    values = cast.registry.names.values
    for i in range(first, last):
        for width in (3, 2, 1):
            if i + width <= last:
                state = state_of(values.get(" ".join(pieces(cast.parse.span(i, i + width))), ()))
                if state is not None:
                    return state.country
    for i in range(first, last - 1):
        for width in (3, 2, 1):
            if i + width < last and (country := cast.town_country(cast.parse.span(i, i + width))):
                return country
    return None
