"""Events with a point as a GeoJSON FeatureCollection (RFC 7946: longitude first, WGS84)."""

from collections.abc import Iterable
from typing import Any, TextIO

import msgspec

from dragoman.book.keys import shown
from dragoman.showing.exports.happenings import Happening
from dragoman.showing.exports.losses import Losses


def write_geojson(events: Iterable[Happening], file: TextIO, losses: Losses) -> int:
    """Write the collection, a feature a line. Returns the number of features."""
    rows = 0
    file.write('{"type":"FeatureCollection","features":[')
    for event in events:
        losses.check(event)
        found = feature(event)
        if found is not None:
            file.write(",\n" if rows else "\n")
            file.write(msgspec.json.encode(found).decode())
            rows += 1
    file.write("\n]}\n")
    return rows


def feature(event: Happening) -> dict[str, Any] | None:
    """One event; None where it has no point."""
    place = event.place
    if place is None or place.latitude is None or place.longitude is None:
        return None
    return {
        "type": "Feature",
        "id": shown("E", event.key),
        "geometry": {"type": "Point", "coordinates": [round(place.longitude, 6), round(place.latitude, 6)]},
        "properties": {
            "type": event.type, "mode": event.mode, "contexts": list(event.contexts), "cameo": event.cameo,
            "quad": event.quad, "intensity": round(event.score, 6), "status": event.status,
            "earliest": event.earliest.isoformat() if event.earliest else None,
            "latest": event.latest.isoformat() if event.latest else None,
            "day": event.day.isoformat() if event.day else None,
            "sources": [player.name for player in event.sources], "targets": [player.name for player in event.targets],
            "source_codes": [player.code for player in event.sources],
            "target_codes": [player.code for player in event.targets],
            "place": place.name, "admin1": place.admin1, "country": place.country, "geonameid": place.geonameid,
            "fatalities_low": event.fatalities[0], "fatalities_high": event.fatalities[1],
            "injured_low": event.injured[0], "injured_high": event.injured[1],
            "confidence": round(event.confidence, 6), "witnesses": event.witnesses, "disputed": list(event.disputed),
            "sentence": event.sentence, "report": event.first.id, "url": event.first.url,
        },
    }  # fmt: skip
