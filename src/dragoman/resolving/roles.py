"""Readable offices: from a registry row held at a date, or from the words of the text."""

import re

from dragoman.resolving.entries import Entry, Office
from dragoman.resolving.readings import Reading
from dragoman.resolving.registry import Registry, office_key, office_of, with_article

_HIGHEST = ("president", "prime minister", "chancellor", "king", "supreme leader", "secretary general")
_BLANKS = re.compile(r" (?:of|at|to|in|for) \{(?:country|body)\}")


def text_role(reading: Reading, portfolio: str, body: str | None, registry: Registry) -> str | None:
    """The office that the text states, None where its title is no office: "Education Minister of Kenya".

    `body` is the organisation that the text names for it; the country's own name comes from the registry.
    """
    title = reading.title
    if title is None or not title.role or reading.former:
        return None
    role = title.role
    if portfolio and title.title in registry.portfolios:
        role = registry.portfolios[title.title].role.replace("{portfolio}", portfolio)
    state = registry.country(reading.country)
    place = state.name if state is not None else None
    if "{country}" in role and not place and body:
        place = body
    if "{body}" in role and not body and title.title.rsplit(" ", 1)[-1] not in registry.cues.local_offices:
        body = place
    role = role.replace("{country}", with_article(place, registry)) if place else role
    role = role.replace("{body}", with_article(body, registry)) if body else role
    role = _BLANKS.sub("", role).replace("{portfolio} ", "")
    return None if "{" in role else role


def held_offices(entry: Entry, on: str | None) -> list[Office]:
    """The offices of a person held on an ISO date, the highest and latest first; all of them when there is no date."""
    held = [o for o in entry.offices if on is None or o.held(on)]
    held.sort(key=lambda o: o.begins or "", reverse=True)
    return sorted(held, key=lambda o: (o.role == "", office_of(o.role)[0] not in _HIGHEST))


def fits_title(entry: Entry, reading: Reading, on: str | None) -> Office | None:
    """The office of a person that the text's title names, held on the date where there is one."""
    if reading.title is None:
        return None
    key = office_key(reading.title.title)
    for office in held_offices(entry, on):
        own = office_of(office.role)[0]
        if key == own or own.endswith(key) or (key.endswith(own) and own):
            return office
    return None
