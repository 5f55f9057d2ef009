"""Actors of an event or commitment as linking compares them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

# Sectors that reports take for one another: of one group, each may be meant by another's word.
KIN = (
    frozenset(("", "GOV", "LEG", "JUD", "PTY")),
    frozenset(("MIL", "COP", "SPY", "GOV", "PRM")),
    frozenset(("REB", "UAF", "IMG", "CRM", "SEP")),
    frozenset(
        ("CVL", "EDU", "LAB", "REL", "MED", "JRN", "REF", "AGR", "BUS", "HLH", "SOC", "OPP", "NGO", "ISM", "ELI", "UNK")
    ),
)


@dataclass(frozen=True, slots=True)
class Party:
    """An actor: its identity, its code, its country's three letters ("" where it has none).

    `home` is the country that its report is about: a likely one for "soldiers" or "students" of no country.
    """

    identity: int
    code: str
    country: str
    home: str = ""

    @property
    def sector(self) -> str:
        """The first sector of the code: "GOV" of "IRQGOV", "" of "IRQ"."""
        return (self.code.removeprefix(self.country) if self.country else self.code)[:3]

    @property
    def place(self) -> str:
        """Its country, else its home, but for what has no country by nature."""
        return self.country or ("" if self.sector in _NOWHERE else self.home)


_NOWHERE = frozenset(("IGO", "UNO", "NGO", "IMG", "MNC", "EUR"))


def parties(
    identities: Sequence[int], codes: Sequence[str], countries: Sequence[str], home: str | None = None
) -> tuple[Party, ...]:
    """Parties from the three lists of a row."""
    return tuple(Party(*row, home or "") for row in zip(identities, codes, countries, strict=True))


def likeness(a: Party, b: Party) -> float:
    """How well two actors may be the same one, as reports of differing grain name them, 0 to 1.

    "Turkey" and "the Turkish defence ministry" may be, "Turkey" and "a Turkish party" hardly; of two countries, never.
    """
    if a.identity == b.identity:
        return 1.0
    if a.country and b.country:
        where = 1.0 if a.country == b.country else 0.0
    else:
        where = 0.5 if not a.place or not b.place else 0.8 if a.place == b.place else 0.25
    return where * _sectors(a, b) if where else 0.0


def _sectors(a: Party, b: Party) -> float:
    first, second = a.sector, b.sector
    if not a.code or not b.code:
        return 0.5  # someone of whom nothing is known
    if first == second:
        return 0.8
    if {first, second} == {"", "GOV"}:
        return 0.75
    if "" in (first, second):  # the state for its part
        return 0.6 if {first, second} & {"MIL", "COP", "LEG", "JUD"} else 0.3
    return 0.5 if any(first in kin and second in kin for kin in KIN) else 0.15


@lru_cache(maxsize=200_000)  # the same few sides meet again and again
def side_likeness(a: tuple[Party, ...], b: tuple[Party, ...]) -> float | None:
    """How well the actors of one side fit those of another: the mean over the shorter side of each one's best fit.

    None where a side is empty: nothing speaks for or against.
    """
    if not a or not b:
        return None
    few, many = (a, b) if len(a) <= len(b) else (b, a)
    if len(a) == len(b) and [p.identity for p in b] < [p.identity for p in a]:
        few, many = b, a  # the same whichever comes first
    return sum(max(likeness(one, other) for other in many) for one in few) / len(few)
