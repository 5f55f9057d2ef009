"""Datelines: "GENEVA, Oct 3 (Agency) -", "KABUL, Afghanistan (AP) —", "MOSCOW, March 3. /TASS/.", "BAGHDAD —".

A dateline is taken only where its parts prove it: a place in capitals or a known city, with an agency, a
date or a dash.
"NATO — the alliance — said" and "Paris (who won) - then lost" are none.
"""

import re

from dragoman.reading.cues import Cues
from dragoman.reading.dates import Day, parse_day
from dragoman.reading.report import Dateline

LONGEST = 160  # characters a dateline may take

_DASH = r"(?:--|[-–—―_‒])"
_BRACKET = re.compile(
    r"(?P<left>[^()\[\]\"“”\n]{0,90}?)[ \xa0]?[(\[](?P<inner>[^()\[\]\n]{2,60})[)\]](?P<tail>[ \xa0]{0,3}(?P<dash>"
    + _DASH
    + r"{1,2}|:)?)"
)
_SLASHES = re.compile(
    r"(?P<left>[^()/\"“”\n]{2,90}?)[ \xa0]?/(?P<inner>[^()/\n]{2,30})/(?P<tail>[.:]?[ \xa0]{0,3}(?P<dash>"
    + _DASH
    + r"{1,2})?)"
)
_DASHED = re.compile(
    r"(?P<left>[^()\"“”–—―\n]{2,90}?)(?P<tail>[ \xa0]{0,3}(?P<dash>--|[–—―]|(?<=[ \xa0])[-_](?=[ \xa0\n]|$)))"
)
_TOKEN = re.compile(r"[^\s,/]+")


def find_dateline(text: str, start: int, end: int, cues: Cues, *, shouting: bool) -> Dateline | None:
    """The dateline at `text[start:end]`'s beginning, or None.

    `shouting`: the whole report is in capitals, so that case proves nothing. Offsets refer to `text`; the dash is
    part of the dateline.
    """
    head = text[start : min(end, start + LONGEST)].replace("\n", " ").replace("\t", " ")
    if not head[:1].isalpha() and head[:1] not in "([":
        return None
    for pattern, judge in ((_BRACKET, _with_source), (_SLASHES, _with_source), (_DASHED, _with_dash)):
        found = pattern.match(head)
        if found is None:
            continue
        parts = judge(found, head[found.end() :], cues, shouting)
        if parts is not None:
            place, day, source = parts
            return Dateline(
                place, day.date() if day else None, source, start, start + len(head[: found.end()].rstrip())
            )
    return None


_Parts = tuple[str | None, Day | None, str | None]


def _with_source(found: re.Match[str], rest: str, cues: Cues, shouting: bool) -> _Parts | None:
    """PLACE, DATE (SOURCE) DASH; the brackets may hold the date instead ("GENEVA (27 July 2021) –")."""
    inner = found["inner"].strip()
    agency = _is_agency(inner, cues)
    dashed = found["dash"] is not None
    inner_day = _whole_day(inner, cues)
    left = found["left"].strip(" ,\xa0")
    if not left:
        return (None, None, inner) if agency and (dashed or rest[:1].isupper()) else None
    place, day = _place_and_day(left, cues)
    if not place or not _is_place(place, cues):
        return None
    if inner_day is not None:
        return (place, inner_day, None) if dashed and _stands_alone(place, cues, shouting) else None
    if not (inner[:1].isupper() or agency):
        return None
    if agency and (dashed or day or rest[:1] in " \xa0" or rest[:1].isupper()):
        return place, day, inner
    if (dashed or found.re is _SLASHES) and (day or _stands_alone(place, cues, shouting)) and len(inner.split()) <= 6:
        return place, day, inner
    return (place, day, inner) if day and not shouting and place.isupper() and rest[1:2].isupper() else None


def _with_dash(found: re.Match[str], rest: str, cues: Cues, shouting: bool) -> _Parts | None:
    """PLACE, DATE DASH without an agency."""
    follows = rest.lstrip(" \xa0")[:1]
    if follows and not (follows.isupper() or follows.isdigit() or follows in "\"“'‘`$€£"):
        return None
    place, day = _place_and_day(found["left"].strip(" ,\xa0"), cues)
    if not place or not _is_place(place, cues) or place.lower() in cues.not_places:
        return None
    first = place.split(",")[0].strip()
    named = first.lower() in cues.cities
    if day is not None:
        proven = named or (first.isupper() and not shouting) or (day.year and len(place.split()) <= 3)
        return (place, day, None) if proven else None
    if shouting or not first.isupper() or sum(c.isalpha() for c in first) < 3 or first.lower() in cues.not_places:
        return None
    # Up to five capitals may be an acronym ("OPEC - Saudi Arabia"): a region or the list of cities must vouch for it.
    if named or "," in place or len(first) >= 6:
        return place, None, None
    return None


def _place_and_day(left: str, cues: Cues) -> tuple[str, Day | None]:
    """Part "NAIROBI, Kenya, Oct. 3" into the place and the day at its end; a weekday goes with the day."""
    for found in _TOKEN.finditer(left):
        if found.start() == 0:
            continue
        day = parse_day(left[found.start() :], cues)
        if day is not None and not left[found.start() + day.end :].strip(" .,"):
            return left[: found.start()].rstrip(" ,.;:-"), day
        if day is None and left[found.start() :].strip(" .,").lower() in cues.weekdays:
            return left[: found.start()].rstrip(" ,.;:-"), None
    return left.rstrip(" ,;:"), None


def _whole_day(text: str, cues: Cues) -> Day | None:
    day = parse_day(text, cues)
    return day if day is not None and not text[day.end :].strip(" .,") else None


def _is_agency(inner: str, cues: Cues) -> bool:
    name = inner.lower().strip(" .")
    return name in cues.agencies or any(part.strip() in cues.agencies for part in re.split(r"[/,&]| and ", name))


def _is_place(place: str, cues: Cues) -> bool:
    """One to four comma-parted names of one to five capitalised words, small words ("of", "de") inside."""
    names = place.split(",")
    if len(names) > 4 or _no_place(names[0].lower(), cues):
        return False
    for name in names:
        words = name.replace("/", " ").split()
        if not 1 <= len(words) <= 5 or not words[0][:1].isupper():
            return False
        if any(not (w[:1].isupper() or w.lower() in cues.particles) or any(c.isdigit() for c in w) for w in words):
            return False
    return True


def _no_place(name: str, cues: Cues) -> bool:
    return name in cues.weekdays or name in cues.months or name in cues.agencies


def _stands_alone(place: str, cues: Cues, shouting: bool) -> bool:
    first = place.split(",")[0].strip()
    if first.lower() in cues.not_places:
        return False
    return first.lower() in cues.cities or (first.isupper() and (not shouting or "," in place)) or shouting
