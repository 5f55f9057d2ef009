"""CAMEO-style codes of actors: country and main sector written together, as event-data users expect them."""

from collections.abc import Sequence

from dragoman.resolving.actor_index import ActorType


def actor_code(type: ActorType, country: str | None, sectors: Sequence[str], own: str = "") -> str:
    """The code of an actor: the registry's `own` where it has one, else country and main sector.

    "USA" for a state, "USAGOV" for its president, "CVL" where the country is unknown, "IGO" for a body of no country,
    "" where nothing is known.
    """
    if own:
        return own
    if type == "state":
        return country or ""
    return f"{country or ''}{sectors[0] if sectors else ''}"
