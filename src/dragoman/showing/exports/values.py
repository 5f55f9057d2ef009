"""The values that layouts name (data/exports/*.toml): each a function of one row."""

from collections.abc import Callable, Iterable
from datetime import date

from dragoman import __version__
from dragoman.book.keys import shown
from dragoman.showing.exports.cameo import cameo
from dragoman.showing.exports.countries import countries, regions
from dragoman.showing.exports.happenings import Happening, Player, Spot
from dragoman.showing.exports.pairs import Pair

Cell = str | int | float | date | None | tuple[str, ...]
Value = Callable[[Pair], Cell]
_QUADS = {1: "VERBAL COOPERATION", 2: "MATERIAL COOPERATION", 3: "VERBAL CONFLICT", 4: "MATERIAL CONFLICT"}


def value(name: str) -> Value:
    """The function of a name in a layout. Raises KeyError where there is none."""
    side, _, what = name.partition(".")
    if side == "source":
        of_source = _PLAYER[what]
        return lambda pair: of_source(pair.source) if pair.source else None
    if side == "target":
        of_target = _PLAYER[what]
        return lambda pair: of_target(pair.target) if pair.target else None
    if side == "place":
        of_place = _PLACE[what]
        return lambda pair: of_place(pair.event.place)
    if side == "day":
        of_day = _DAY[what]
        return lambda pair: of_day(pair.event.day) if pair.event.day else None
    if side == "row":
        return _ROW[what]
    of_event = _EVENT[name]
    return lambda pair: of_event(pair.event)


def code_parts(code: str) -> list[str]:
    """A CAMEO-style code cut in threes: "USAGOVMIL" is USA, GOV, MIL."""
    return [code[i : i + 3] for i in range(0, len(code), 3)]


def lead(event: Happening) -> bool:
    """Whether the first report tells it in its title, dek or first paragraph."""
    first = event.first
    heads = sum(1 for part in (first.title, first.dek) if part and part in first.text[: event.start])
    before = first.text[: event.start].rpartition("\n")[0]  # whole paragraphs
    return sum(1 for part in before.split("\n") if part.strip()) <= heads


def full_name(place: Spot) -> str:
    """City, state, country, as GDELT writes it."""
    country = countries().name(place.country)
    parts = [place.name, *(part for part in (place.admin1, country) if part and part != place.name)]
    return ", ".join(parts)


def is_country(place: Spot) -> bool:
    return place.geonameid in countries().geonameids


def is_region(place: Spot) -> bool:
    return place.geonameid in regions()


def _province(place: Spot | None) -> str | None:
    if place is None:
        return None
    return place.name if is_region(place) else place.admin1


def _feature(place: Spot | None) -> str | None:
    """GeoNames' feature code where it is certain."""
    return None if place is None else "PCLI" if is_country(place) else "ADM1" if is_region(place) else None


def _gdelt_type(place: Spot | None) -> int:
    """1 country, 2 US state, 3 US city, 4 city elsewhere, 5 state elsewhere; 0 where there is none."""
    if place is None or place.latitude is None:
        return 0
    if is_country(place):
        return 1
    if is_region(place):
        return 2 if place.country == "USA" else 5
    return 3 if place.country == "USA" else 4


def _known_group(player: Player) -> str | None:
    """What a code says beside country and sectors: "UNO" of "IGOUNO"."""
    parts = code_parts(player.code)
    rest = [part for part in parts if part != player.country and part not in player.sectors and len(part) == 3]
    return rest[0] if rest and len(parts) > 1 else None


def _nth(items: tuple[str, ...], n: int) -> str | None:
    return items[n] if len(items) > n else None


def _once(items: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(item for item in items if item))


def _fips(place: Spot | None) -> str | None:
    return countries().fips.get(place.country) if place and place.country else None


def _fips_of_country(place: Spot | None) -> str | None:
    return _fips(place) if place and is_country(place) else None


_PLAYER: dict[str, Callable[[Player], Cell]] = {
    "name": lambda p: p.name,
    "name_upper": lambda p: p.name.upper(),
    "code": lambda p: p.code or None,
    "country": lambda p: p.country,
    "country_icews": lambda p: countries().icews_name(p.country),
    "known_group": _known_group,
    "entity": lambda p: _nth(tuple(code_parts(p.code)), 0),
    "agent": lambda p: _nth(tuple(code_parts(p.code)), 1),
    "others": lambda p: tuple(code_parts(p.code)[2:]),
    "sector1": lambda p: _nth(p.sectors, 0),
    "sector2": lambda p: _nth(p.sectors, 1),
    "sector3": lambda p: _nth(p.sectors, 2),
    "sectors": lambda p: p.sectors,
    "sector_names": lambda p: _once(countries().sectors.get(sector, sector) for sector in p.sectors),
    "role": lambda p: p.role,
    "wikidata": lambda p: p.wikidata,
}
_PLACE: dict[str, Callable[[Spot | None], Cell]] = {
    "name": lambda s: s.name if s else None,
    "city": lambda s: s.name if s and not is_country(s) and not is_region(s) else None,
    "admin1": _province,
    "country": lambda s: s.country if s else None,
    "country_icews": lambda s: countries().icews_name(s.country) if s else None,
    "latitude": lambda s: s.latitude if s else None,
    "longitude": lambda s: s.longitude if s else None,
    "geonameid": lambda s: s.geonameid if s else None,
    "full": lambda s: full_name(s) if s else None,
    "gdelt_type": _gdelt_type,
    "fips": _fips,
    "adm1": _fips_of_country,
    "feature_id": _fips_of_country,
    "feature_code": _feature,
}
_DAY: dict[str, Callable[[date], Cell]] = {
    "iso": lambda d: d.isoformat(),
    "us": lambda d: f"{d.month}/{d.day}/{d.year}",
    "compact": lambda d: f"{d:%Y%m%d}",
    "month": lambda d: f"{d:%Y%m}",
    "year": lambda d: d.year,
    "month_number": lambda d: d.month,
    "day_number": lambda d: d.day,
    "fraction": lambda d: f"{d.year + ((d.month - 1) * 30 + d.day) / 365:.4f}",
}
_ROW: dict[str, Value] = {"number": lambda pair: pair.number, "id": lambda pair: pair.id}
_EVENT: dict[str, Callable[[Happening], Cell]] = {
    "nothing": lambda e: None,
    "zero": lambda e: 0,
    "version": lambda e: f"dragoman {__version__}",
    "event": lambda e: shown("E", e.key),
    "type": lambda e: e.type,
    "mode": lambda e: e.mode,
    "contexts": lambda e: e.contexts,
    "plover.intensity": lambda e: e.score,
    "plover.quad": lambda e: _QUADS[e.quad],
    "cameo.code": lambda e: e.cameo,
    "cameo.base": lambda e: cameo().base(e.cameo),
    "cameo.root": lambda e: cameo().root(e.cameo),
    "cameo.label": lambda e: cameo().label(e.cameo),
    "cameo.goldstein": lambda e: cameo().score(e.cameo),
    "cameo.quad": lambda e: cameo().quad(e.cameo),
    "cameo.penta": lambda e: cameo().penta(e.cameo),
    "story.id": lambda e: e.first.id,
    "story.source": lambda e: e.first.source,
    "story.title": lambda e: e.first.title,
    "story.language": lambda e: e.first.language,
    "story.published": lambda e: e.first.published,
    "story.day_compact": lambda e: f"{e.first.published:%Y%m%d}" if e.first.published else None,
    "story.second": lambda e: f"{e.first.published:%Y%m%d}000000" if e.first.published else None,
    "story.url": lambda e: e.first.url or e.first.id,
    "story.urls": lambda e: _once(story.url or story.id for story in e.stories),
    "story.sources": lambda e: _once(story.source for story in e.stories),
    "story.sentence_id": lambda e: f"{e.first.id}_{e.start}",
    "count.mentions": lambda e: e.mentions,
    "count.sources": lambda e: len(_once(story.source for story in e.stories)) or None,
    "count.reports": lambda e: len(e.stories),
    "count.lead": lambda e: int(lead(e)),
}
