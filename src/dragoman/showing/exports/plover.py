"""Events as PLOVER JSON: one object an event, lines of them, nothing left out but the wording of other reports."""

from collections.abc import Iterable
from typing import Any, TextIO

import msgspec

from dragoman import __version__
from dragoman.book.keys import shown
from dragoman.showing.exports.happenings import Happening, Player, Range, Spot, Story
from dragoman.showing.exports.losses import Losses


def write_plover(events: Iterable[Happening], file: TextIO, losses: Losses) -> int:
    """Write the objects. Returns their number."""
    rows = 0
    for event in events:
        losses.check(event)
        file.write(msgspec.json.encode(plover(event)).decode() + "\n")
        rows += 1
    return rows


def plover(event: Happening) -> dict[str, Any]:
    """One event; keys are documented in docs/exports.md."""
    return {
        "eventID": shown("E", event.key),
        "date": event.day.isoformat() if event.day else None,
        "dateFrom": None if event.day is None else "event" if event.day == event.earliest else "report",
        "earliest": event.earliest.isoformat() if event.earliest else None,
        "latest": event.latest.isoformat() if event.latest else None,
        "event": event.type,
        "mode": event.mode,
        "context": list(event.contexts),
        "source": [_player(one) for one in event.sources],
        "target": [_player(one) for one in event.targets],
        "reciprocal": event.reciprocal,
        "location": _spot(event.place) if event.place else None,
        "status": event.status,
        "quad": event.quad,
        "intensity": round(event.score, 6),
        "cameo": event.cameo,
        "dead": _range(event.fatalities),
        "injured": _range(event.injured),
        "size": _range(event.size),
        "confidence": round(event.confidence, 6),
        "eventText": event.trigger,
        "text": event.sentence,
        "disputed": list(event.disputed),
        "mentions": event.mentions,
        "witnesses": event.witnesses,
        "reports": [_story(story) for story in event.stories],
        "coder": f"dragoman {__version__}",
    }


def _player(player: Player) -> dict[str, Any]:
    return {
        "id": shown("A", player.identity), "name": player.name, "type": player.type, "country": player.country,
        "sector": list(player.sectors), "code": player.code or None, "role": player.role, "wikidata": player.wikidata,
    }  # fmt: skip


def _spot(place: Spot) -> dict[str, Any]:
    return {
        "name": place.name, "country": place.country, "admin1": place.admin1, "latitude": place.latitude,
        "longitude": place.longitude, "geonameid": place.geonameid,
    }  # fmt: skip


def _story(story: Story) -> dict[str, Any]:
    published = story.published.isoformat() if story.published else None
    return {"id": story.id, "url": story.url, "source": story.source, "title": story.title, "published": published}


def _range(range: Range) -> dict[str, int | None] | None:
    low, high = range
    return {"low": low, "high": high} if low is not None or high is not None else None
