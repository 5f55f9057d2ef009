"""Actors of an event or commitment as linking compares them."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Party:
    """An actor: its identity, its code, its country's three letters ("" where it has none)."""

    identity: int
    code: str
    country: str

    @property
    def sector(self) -> str:
        """What the code says beside the country: "GOV" of "IRQGOV", "" of "IRQ"."""
        return self.code.removeprefix(self.country) if self.country else self.code


def parties(identities: Sequence[int], codes: Sequence[str], countries: Sequence[str]) -> tuple[Party, ...]:
    """Parties from the three lists of a row."""
    return tuple(Party(*row) for row in zip(identities, codes, countries, strict=True))


def likeness(a: Party, b: Party) -> float:
    """How well two actors may be the same one, as reports of differing grain name them, 0 to 1.

    "Turkey" and "the Turkish defence ministry" may be, "Turkey" and "a Turkish party" hardly; of two countries, never.
    """
    if a.identity == b.identity:
        return 1.0
    if a.country != b.country:
        # a group that one report gives a country and another does not
        return 0.5 if a.sector and a.sector == b.sector and not (a.country and b.country) else 0.0
    if not a.country:
        return 0.45 if a.code and a.code == b.code else 0.0
    if a.sector == b.sector:
        return 0.75
    state = ("", "GOV", "MIL", "JUD", "LEG", "COP", "SPY")
    if not a.sector or not b.sector:
        return 0.75 if a.sector in state[:3] and b.sector in state[:3] else 0.4
    return 0.3 if a.sector in state and b.sector in state else 0.1


def side_likeness(a: Sequence[Party], b: Sequence[Party]) -> float | None:
    """How well the actors of one side fit those of another: the mean over the shorter side of each one's best fit.

    None where a side is empty: nothing speaks for or against.
    """
    if not a or not b:
        return None
    few, many = (a, b) if len(a) <= len(b) else (b, a)
    if len(a) == len(b) and [p.identity for p in b] < [p.identity for p in a]:
        few, many = b, a  # the same whichever comes first
    return sum(max(likeness(one, other) for other in many) for one in few) / len(few)
