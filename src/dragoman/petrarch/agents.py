"""The agents dictionary: common nouns whose code is added to their actor's.

!PERSON! = MAN, MEN, WOMAN           a set of words that stands for each of them in a phrase
PRIME_MINISTER [~GOV]                 appended: ARN + GOV
HUMAN_RIGHTS_BODY [NGO~]              put before: NGO + ARN
GOLDEN_GOOSE {GOLDEN_GEESE} [~GGS]    its plural
POLICE {} [~COP]                      no plural; without braces the regular plural is added
"""

import re
from dataclasses import dataclass
from pathlib import Path

from dragoman.petrarch.lines import BRACKETS, CODE, Problems, plural, read_lines, words_of
from dragoman.petrarch.phrase_table import PhraseTable

_SET = re.compile(r"!([A-Z0-9_-]{1,40})!\s{0,20}=(.*)", re.IGNORECASE)
_USE = re.compile(r"!([A-Z0-9_-]{1,40})!", re.IGNORECASE)
_PLURALS = re.compile(r"\{([^{}]{0,500})\}")


@dataclass(frozen=True, slots=True)
class Agent:
    """An agent's code; `before` where it is put before the actor's code."""

    code: str
    before: bool
    where: str


def read_agents(path: Path, table: PhraseTable[Agent], problems: Problems) -> int:
    """Add a file's nouns to `table`; returns the number of agents. Raises DataError where the file cannot be read."""
    sets: dict[str, list[str]] = {}
    count = 0
    for number, line in read_lines(path, problems):
        text = line.strip()
        if defined := _SET.match(text):
            sets[defined[1].upper()] = [w.strip() for w in defined[2].split(",") if w.strip()]
            continue
        code = BRACKETS.search(text)
        name = _PLURALS.sub("", text.partition("[")[0]).strip()
        if code is None or not name:
            problems.malformed(number, f"{text[:60]}: an agent is PHRASE {{PLURAL}} [~CODE]")
            continue
        agent = _agent(code[1], f"{path.name}:{number}")
        if agent is None:
            problems.malformed(number, f"[{code[1]}]: an agent's code is [~CODE] or [CODE~]")
            continue
        phrases = _substituted(name, sets)
        if phrases is None:
            problems.malformed(number, f"{name}: a !SET! that is not defined above")
            continue
        count += 1
        for phrase in [*phrases, *_plurals(text, phrases)]:
            words = words_of(phrase)
            if words:
                table.add(words, agent)
    return count


def _agent(text: str, where: str) -> Agent | None:
    code = text.replace(" ", "").upper()
    before = code.endswith("~")
    if before == code.startswith("~") or not CODE.match(code.strip("~")):
        return None
    return Agent(code.strip("~"), before, where)


def _substituted(name: str, sets: dict[str, list[str]]) -> list[str] | None:
    """The phrases that a phrase with a !SET! stands for; itself where it has none, None where the set is unknown."""
    used = _USE.search(name)
    if used is None:
        return [name]
    words = sets.get(used[1].upper())
    return None if words is None else [name[: used.start()] + word + name[used.end() :] for word in words]


def _plurals(text: str, phrases: list[str]) -> list[str]:
    given = _PLURALS.search(text)
    if given is not None:
        return given[1].split()
    if "!" in text:
        return []  # a set lists its plurals
    return [plural(p.upper().rstrip("_ ")) for p in phrases]
