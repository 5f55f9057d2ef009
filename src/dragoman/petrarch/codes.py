"""From the codes of a user's dictionaries to the record's types: of events, and of actors."""

from collections.abc import Iterable

from dragoman.model import ActorType
from dragoman.petrarch.cues import Meaning, PetrarchCues

_UNKNOWN: Meaning = ("CONSULT", None)


class EventTypes:
    """The type of an event code in the scheme of the dictionary: WEIS where a code says so, else CAMEO."""

    def __init__(self, codes: Iterable[str], cues: PetrarchCues) -> None:
        self.weis = any(c[:2] in cues.weis_roots for c in codes if c.isdigit() and len(c) == 3)
        self._table = cues.weis if self.weis else cues.cameo

    def of(self, code: str, ours: Meaning | None) -> tuple[Meaning, str]:
        """Type and mode of a code, and where from; `ours` is what the packaged lexicon makes of the same verb, or None.

        A code outside the scheme takes the lexicon's type; where that is silent too it is CONSULT; the steps say so.
        """
        for length in range(len(code), 1, -1):
            meaning = self._table.get(code[:length])
            if meaning is not None:
                return meaning, f"{'WEIS' if self.weis else 'CAMEO'} {code[:length]}"
        if ours is not None:
            return ours, "the packaged pattern of the same verb"
        return _UNKNOWN, "nothing: the code is of no known scheme"


def actor_kind(code: str, cues: PetrarchCues, countries: frozenset[str]) -> tuple[ActorType, str | None, list[str]]:
    """Type, country and PLOVER sectors of an actor's code: the parts of three letters that are known."""
    parts = [code[i : i + 3] for i in range(0, len(code), 3)]
    country = parts[0] if parts and parts[0] in countries else None
    rest = parts[1:] if country else parts
    sectors = list(dict.fromkeys(cues.sectors[p] for p in rest if p in cues.sectors))
    if sectors:
        return cues.kinds.get(sectors[0], "other"), country, sectors
    # A lone part that is no sector is a state by another code list, such as Correlates of War's.
    return ("state" if len(parts) == 1 and len(code) == 3 else "other"), country, []
