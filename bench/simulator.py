"""A simulator of coded reports for measuring the record book at sizes that no one codes for a benchmark.

What is realistic on purpose, since it decides the cost of linking:
- dyads follow Zipf's law (exponent 1.1): a few pairs of states have most events, as in ICEWS and GDELT;
- types follow the shares that event data sets show (verbal cooperation most, material conflict a fifth);
- an event is told by 1 to 40 reports (Zipf, exponent 2), within three days, in differing words and grain;
- `per_day` events happen every day (137: a million in twenty years); reports come in the order of their days, as from
  feeds; each tells up to 6 events.
The seed decides everything: the same arguments give the same reports.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dragoman.model import (
    SCHEMA,
    Actor,
    CodedReport,
    Count,
    Event,
    EventTime,
    Figure,
    Place,
    ReportInfo,
    Span,
    TextSpan,
)  # fmt: skip

TYPES = (
    ("CONSULT", 1, 1.5, 24), ("AGREE", 1, 3.0, 8), ("SUPPORT", 1, 4.0, 7), ("COOPERATE", 2, 6.0, 6), ("AID", 2, 7.0, 5),
    ("REQUEST", 3, -1.0, 7), ("ACCUSE", 3, -4.0, 9), ("REJECT", 3, -4.5, 5), ("THREATEN", 3, -5.5, 3),
    ("PROTEST", 4, -6.0, 5), ("SANCTION", 4, -6.5, 3), ("MOBILIZE", 4, -7.0, 2), ("COERCE", 4, -7.5, 7),
    ("ASSAULT", 4, -9.5, 9),
)  # fmt: skip
SECTORS = ("", "GOV", "MIL", "GOV", "", "REB", "PTY")
TOWNS = 2_000
VOCABULARY = 6_000
_START = date(2005, 1, 1)


@dataclass(frozen=True, slots=True)
class Happening:
    """What happened, before anyone tells it."""

    number: int
    type: tuple[str, int, float, int]
    source: str
    target: str
    day: date
    town: int
    dead: int | None
    words: tuple[int, ...]


class Simulator:
    """Coded reports for `events` distinct events, `per_day` of them every day."""

    def __init__(self, events: int, *, per_day: int = 137, seed: int = 1) -> None:
        self.events, self.per_day, self.random = events, per_day, random.Random(seed)
        countries = [a + b + c for a in "ABCDEFG" for b in "LMNOP" for c in "RSTUV"]
        self.dyads = [(a, b) for a in countries[:60] for b in countries[:60] if a != b]
        self.random.shuffle(self.dyads)
        self.dyad_weights = _cumulated(1 / (rank + 1) ** 1.1 for rank in range(len(self.dyads)))
        self.tellers = _cumulated(1 / k**2 for k in range(1, 41))

    def reports(self) -> Iterator[CodedReport]:
        """All reports, day by day."""
        rng = self.random
        waiting: dict[date, list[Happening]] = {}
        number = 0
        for happening in (self._happening(n) for n in range(self.events)):
            for day in sorted(day for day in waiting if day < happening.day):
                for report in self._bundled(day, waiting.pop(day), number):
                    yield report
                    number += 1
            for _ in range(1 + rng.choices(range(40), cum_weights=self.tellers)[0]):
                day = happening.day + timedelta(days=min(3, int(rng.expovariate(1.2))))
                waiting.setdefault(day, []).append(happening)
        for day in sorted(waiting):
            for report in self._bundled(day, waiting[day], number):
                yield report
                number += 1

    def _happening(self, number: int) -> Happening:
        rng = self.random
        type = rng.choices(TYPES, weights=[t[3] for t in TYPES])[0]
        source, target = rng.choices(self.dyads, cum_weights=self.dyad_weights)[0]
        dead = int(rng.paretovariate(1.2)) if type[0] == "ASSAULT" and rng.random() < 0.6 else None
        words = tuple(rng.randrange(VOCABULARY) for _ in range(14))
        day = _START + timedelta(days=number // self.per_day)
        return Happening(number, type, source, target, day, rng.randrange(TOWNS), dead, words)

    def _bundled(self, day: date, told: list[Happening], first: int) -> Iterator[CodedReport]:
        """Reports of one day: up to six events each, none twice in one."""
        self.random.shuffle(told)
        open_reports: list[list[Happening]] = []
        for happening in told:
            place = next((report for report in open_reports if len(report) < 6 and happening not in report), None)
            if place is None:
                place = []
                open_reports.append(place)
            place.append(happening)
        for number, happenings in enumerate(open_reports, first):
            yield self._report(number, day, happenings)

    def _report(self, number: int, day: date, told: list[Happening]) -> CodedReport:
        rng = self.random
        text, actors, events = "", {}, []
        for index, happening in enumerate(told):
            words = [w if rng.random() < 0.65 else rng.randrange(VOCABULARY) for w in happening.words]
            sentence = " ".join(_word(w) for w in words) + "."
            start = len(text)
            text += sentence + " "
            ids = []
            for country in (happening.source, happening.target):
                code = country + rng.choice(SECTORS)
                actors.setdefault(code, _actor(f"a{len(actors) + 1}", country, code))
                ids.append(actors[code].id)
            events.append(_event(f"e{index + 1}", happening, day, ids, start, len(sentence), rng))
        info = ReportInfo(
            id=f"sim-{number}", url=None, source=f"Paper {number % 97}", title=None, dek=None, text=text.rstrip(),
            language="en", published=day.isoformat(), published_from="given", words=len(text.split()), minutes=1,
        )  # fmt: skip
        figure = Figure(
            id="f1", measure="troops", value=float(100 + number % 900), low=None, high=None, approximate=False,
            unit=None, known=True, actor=events[0].sources[0], place=None, as_of=day.isoformat(),
            reported_by=None, start=0, end=5,
        )  # fmt: skip
        return CodedReport(
            schema=SCHEMA, report=info, mentions=[], actors=list(actors.values()), events=events, quotes=[],
            commitments=[], figures=[figure], processes=[], stances=[], warnings=[],
        )  # fmt: skip


def _actor(id: str, country: str, code: str) -> Actor:
    sector = code[3:]
    return Actor(
        id=id, name=f"{country} {sector.lower() or 'state'}".strip(), type="state" if not sector else "government",
        country=country, sectors=[sector] if sector else [], code=code, role=None, wikidata=None, evidence="registry",
    )  # fmt: skip


def _event(
    id: str, happening: Happening, day: date, ids: list[str], start: int, length: int, rng: random.Random
) -> Event:
    type, quad, goldstein, _ = happening.type
    told = happening.day if rng.random() < 0.8 else day  # a fifth say no day: the report's stands for it
    by = "text" if told == happening.day else "report"
    time = EventTime(text="then", earliest=told.isoformat(), latest=told.isoformat(), from_=by)
    places = []
    if rng.random() < 0.6:
        latitude, longitude = happening.town % 60, happening.town // 60
        name = f"Town {happening.town}"
        places = [
            Place(
                text=name, name=name, country=happening.target, admin1=None, latitude=latitude, longitude=longitude,
                geonameid=happening.town + 1,
            )
        ]  # fmt: skip
    dead = None
    if happening.dead is not None and rng.random() < 0.8:
        count = max(1, round(happening.dead * rng.choice((1, 1, 1, 0.9, 1.2))))
        dead = Count(low=count, high=count)
    return Event(
        id=id, type=type, mode=None, contexts=[], cameo="010", quad=quad, goldstein=goldstein,  # type: ignore[arg-type]
        sources=[ids[0]], targets=[ids[1]], reciprocal=False, trigger=TextSpan(text="x", start=start, end=start + 1),
        sentence=Span(start=start, end=start + length), time=time, places=places, status="actual", reported_by=None,
        fatalities=dead, injured=None, size=None, confidence=0.8, rule="simulated",
    )  # fmt: skip


def _word(number: int) -> str:
    """A made-up word: no stop word, no two alike."""
    letters = "bdfgklmnprstvz"
    vowels = "aeiou"
    parts = []
    for _ in range(3):
        number, rest = divmod(number, len(letters) * len(vowels))
        parts.append(letters[rest % len(letters)] + vowels[rest // len(letters)])
    return "".join(parts)


def _cumulated(weights: Iterator[float]) -> list[float]:
    total, sums = 0.0, []
    for weight in weights:
        total += weight
        sums.append(total)
    return sums
