"""Ministers, figures, parties and institutions keep their formats, and known facts come out at their dates."""

import csv
import re
import unicodedata
from collections import defaultdict
from functools import cache
from importlib.resources import files
from itertools import pairwise

import pytest

Row = dict[str, str]

PEOPLE_HEADER = "id,name,aliases,country,sectors,role,from,to,wikidata,source"
ORGANISATION_HEADER = "id,name,aliases,type,country,sectors,code,from,to,wikidata,source"
PEOPLE = ("ministers.csv", "figures.csv")
ORGANISATIONS = ("parties.csv", "institutions.csv")
HEADERS = dict.fromkeys(PEOPLE, PEOPLE_HEADER) | dict.fromkeys(ORGANISATIONS, ORGANISATION_HEADER)
COUNTS = {"ministers.csv": 1500, "figures.csv": 400, "parties.csv": 300, "institutions.csv": 350}
SECTORS = {
    "BUS", "COP", "CRM", "CVL", "ELI", "GOV", "IGO", "JRN", "JUD", "LAB", "LEG", "MED", "MIL", "NGO", "OPP", "PRE",
    "PRM", "PTY", "REB", "REL", "SPY",
}  # fmt: skip
TYPES = {
    "parties.csv": {"party", "other", "armed_group"},
    "institutions.csv": {"military", "government", "armed_group", "ngo", "other"},
}
DATE = re.compile(r"(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")
QID = re.compile(r"Q[1-9]\d{0,9}")
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
LETTERS = str.maketrans(
    {
        "ł": "l",
        "Ł": "L",
        "ø": "o",
        "Ø": "O",
        "đ": "d",
        "Đ": "D",
        "ı": "i",
        "æ": "ae",
        "ß": "ss",
        "ə": "a",
        "–": "-",
        "—": "-",
    }
)

# (id, date, a role held that day): facts that any reader of news can check.
ROLES = [
    ("antony-blinken", "2021-07-27", "Secretary of State of the United States"),
    ("antony-blinken", "2016-05-01", "Deputy Secretary of State of the United States"),
    ("lloyd-austin", "2023-10-07", "Secretary of Defense of the United States"),
    ("sergei-lavrov", "2014-03-18", "Foreign Minister of Russia"),
    ("sergei-shoigu", "2022-02-24", "Defence Minister of Russia"),
    ("sergei-shoigu", "2025-01-01", "Secretary of the Security Council of Russia"),
    ("wang-yi", "2020-01-01", "Foreign Minister of China"),
    ("qin-gang", "2023-04-01", "Foreign Minister of China"),
    ("wang-yi", "2024-04-01", "Foreign Minister of China"),
    ("mohammad-javad-zarif", "2015-07-14", "Foreign Minister of Iran"),
    ("abbas-araghchi", "2025-06-01", "Foreign Minister of Iran"),
    ("qassem-soleimani", "2019-12-31", "Commander of the Quds Force"),
    ("ignazio-cassis", "2021-06-16", "Foreign Minister of Switzerland"),
    ("boris-johnson", "2017-06-01", "Foreign Secretary of the United Kingdom"),
    ("ursula-von-der-leyen", "2018-01-01", "Defence Minister of Germany"),
    ("jean-yves-le-drian", "2020-08-04", "Foreign Minister of France"),
    ("dmytro-kuleba", "2022-02-24", "Foreign Minister of Ukraine"),
    ("mevlut-cavusoglu", "2022-03-10", "Foreign Minister of Turkey"),
    ("hakan-fidan", "2016-07-15", "Director of the National Intelligence Organization of Turkey"),
    ("yoav-gallant", "2023-10-07", "Defence Minister of Israel"),
    ("fuad-hussein", "2021-07-23", "Foreign Minister of Iraq"),
    ("subrahmanyam-jaishankar", "2023-09-09", "Foreign Minister of India"),
    ("subrahmanyam-jaishankar", "2016-09-09", "Foreign Secretary of India"),
    ("shah-mahmood-qureshi", "2019-02-27", "Foreign Minister of Pakistan"),
    ("celso-amorim", "2010-05-17", "Foreign Minister of Brazil"),
    ("muqtada-al-sadr", "2021-07-27", "Leader of the Sadrist Movement"),
    ("hadi-al-amiri", "2021-07-27", "Leader of the Fatah Alliance"),
    ("hassan-nasrallah", "2006-07-12", "Secretary-General of Hezbollah"),
    ("osama-bin-laden", "2001-09-11", "Leader of al-Qaeda"),
    ("nancy-pelosi", "2022-08-02", "Speaker of the United States House of Representatives"),
    ("alexei-navalny", "2021-01-17", "Opposition leader of Russia"),
    ("rodrigo-londono", "2016-09-26", "Commander of the FARC"),
]
# (id, date, a role not held that day): the day before taking or after leaving office.
NOT_ROLES = [
    ("antony-blinken", "2025-02-01", "Secretary of State of the United States"),
    ("qin-gang", "2023-08-01", "Foreign Minister of China"),
    ("wang-yi", "2023-03-01", "Foreign Minister of China"),
    ("mohammad-javad-zarif", "2022-01-01", "Foreign Minister of Iran"),
    ("yoav-gallant", "2025-01-01", "Defence Minister of Israel"),
    ("hassan-nasrallah", "2025-01-01", "Secretary-General of Hezbollah"),
]
# (file, name or alias, country, type, first sector)
BODIES = [
    ("institutions.csv", "Pentagon", "USA", "military", "MIL"),
    ("institutions.csv", "IDF", "ISR", "military", "MIL"),
    ("institutions.csv", "Northern Fleet", "RUS", "military", "MIL"),
    ("institutions.csv", "Tatmadaw", "MMR", "military", "MIL"),
    ("institutions.csv", "IRGC", "IRN", "military", "MIL"),
    ("institutions.csv", "ISI", "PAK", "government", "SPY"),
    ("institutions.csv", "Mossad", "ISR", "government", "SPY"),
    ("institutions.csv", "DEA", "USA", "government", "COP"),
    ("institutions.csv", "Verkhovna Rada", "UKR", "government", "LEG"),
    ("institutions.csv", "Lok Sabha", "IND", "government", "LEG"),
    ("institutions.csv", "House of Representatives", "USA", "government", "LEG"),
    ("institutions.csv", "State Department", "USA", "government", "GOV"),
    ("institutions.csv", "Kurdistan Regional Government", "IRQ", "government", "GOV"),
    ("institutions.csv", "Presidential Leadership Council", "YEM", "government", "GOV"),
    ("parties.csv", "Likud", "ISR", "party", "PTY"),
    ("parties.csv", "Fatah", "PSE", "party", "PTY"),
    ("parties.csv", "Fatah Bloc", "IRQ", "party", "PTY"),
    ("parties.csv", "Sadrist Movement", "IRQ", "party", "PTY"),
    ("parties.csv", "AKP", "TUR", "party", "PTY"),
    ("parties.csv", "BJP", "IND", "party", "PTY"),
    ("parties.csv", "ODM", "KEN", "party", "PTY"),
    ("parties.csv", "Congress party", "IND", "party", "PTY"),
    ("parties.csv", "Labour Party", "GBR", "party", "PTY"),
    ("parties.csv", "Labour Party", "NGA", "party", "PTY"),
    ("parties.csv", "PRI", "MEX", "party", "PTY"),
]


def text_of(name: str) -> str:
    return files("dragoman").joinpath("data", "registry", name).read_text(encoding="utf-8")


@cache
def rows_of(name: str) -> tuple[Row, ...]:
    lines = [line for line in text_of(name).splitlines() if not line.startswith("#")]
    return tuple(csv.DictReader(lines))


@cache
def countries() -> frozenset[str]:
    return frozenset(row["code"] for row in rows_of("states.csv"))


def slug(name: str) -> str:
    """ASCII-folded, lower case, everything but letters and digits a hyphen."""
    folded = unicodedata.normalize("NFKD", name.translate(LETTERS)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", folded.lower()).strip("-")


def names_of(row: Row) -> list[str]:
    return [row["name"], *(alias for alias in row["aliases"].split(";") if alias)]


def held(row: Row, day: str) -> bool:
    """Whether the row's span covers the day; a month or year is compared at its own precision."""
    begun = not row["from"] or row["from"] <= day[: len(row["from"])]
    return begun and (not row["to"] or day[: len(row["to"])] <= row["to"])


def roles_on(person: str, day: str) -> set[str]:
    return {row["role"] for name in PEOPLE for row in rows_of(name) if row["id"] == person and held(row, day)}


@pytest.mark.parametrize("name", HEADERS)
def test_format(name: str) -> None:
    lines = text_of(name).splitlines()
    assert lines[0].startswith("# ")
    assert next(line for line in lines if not line.startswith("#")) == HEADERS[name]
    assert len(rows_of(name)) >= COUNTS[name]
    for row in rows_of(name):
        assert None not in row, row
        assert all(value is not None and value == value.strip() for value in row.values()), row
        assert SLUG.fullmatch(row["id"]), row
        assert row["name"], row
        assert set(row["source"].split(";")) <= {"public record", "Phoenix"}, row
        assert not row["country"] or row["country"] in countries() or row["country"] == "IMG", row
        sectors = row["sectors"].split(";")
        assert set(sectors) <= SECTORS, row
        assert len(set(sectors)) == len(sectors), row
        assert not row["wikidata"] or QID.fullmatch(row["wikidata"]), row


@pytest.mark.parametrize("name", HEADERS)
def test_dates(name: str) -> None:
    for row in rows_of(name):
        for end in ("from", "to"):
            assert not row[end] or DATE.fullmatch(row[end]), row
        width = min(len(row["from"]), len(row["to"]))
        assert row["from"][:width] <= row["to"][:width] or not width, row


@pytest.mark.parametrize("name", HEADERS)
def test_aliases(name: str) -> None:
    for row in rows_of(name):
        aliases = row["aliases"].split(";") if row["aliases"] else []
        assert len(set(aliases)) == len(aliases), row
        assert row["name"] not in aliases, row
        for alias in aliases:
            assert len(alias) > 1, row
            assert alias == alias.strip(), row
            assert any(char.isupper() for char in alias) or alias == "peshmerga", row


@pytest.mark.parametrize("name", PEOPLE)
def test_people_rows_are_distinct_and_have_offices_from_their_start(name: str) -> None:
    seen: set[tuple[str, str, str]] = set()
    for row in rows_of(name):
        key = (row["id"], row["role"], row["from"])
        assert key not in seen, row
        assert row["role"], row
        seen.add(key)
    if name == "ministers.csv":
        assert all(row["from"] and row["country"] for row in rows_of(name))


def test_one_person_one_id_one_name() -> None:
    by_id: defaultdict[str, set[str]] = defaultdict(set)
    by_name: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for name in (*PEOPLE, "leaders.csv"):
        for row in rows_of(name):
            by_id[row["id"]].add(row["name"])
            if name in PEOPLE:
                base = slug(row["name"])
                assert row["id"] == base or row["id"].startswith(base + "-"), row
                by_name[row["name"], row["country"]].add(row["id"])
    assert {person: names for person, names in by_id.items() if len(names) > 1} == {}
    assert {name: ids for name, ids in by_name.items() if len(ids) > 1} == {}


def test_no_office_twice_over_the_person_files() -> None:
    seen: dict[tuple[str, str, str], str] = {}
    for name in (*PEOPLE, "leaders.csv"):
        for row in rows_of(name):
            key = (row["id"], row["role"], row["from"])
            assert seen.setdefault(key, name) == name, (key, name, seen[key])


def test_single_offices_have_one_holder_a_day() -> None:
    """Two holders of one foreign or defence ministry never overlap by more than the day of the handover."""
    by_role: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows_of("ministers.csv"):
        if re.match(r"(?:Foreign|Defence) (?:Minister|Secretary) of ", row["role"]):
            by_role[row["role"]].append(row)
    for role, rows in by_role.items():
        rows.sort(key=lambda row: row["from"])
        for before, after in pairwise(rows):
            width = min(len(before["to"]), len(after["from"]))
            assert width, (role, before, after)
            assert before["to"][:width] <= after["from"][:width], (role, before, after)


@pytest.mark.parametrize("name", ORGANISATIONS)
def test_organisations(name: str) -> None:
    ids = [row["id"] for row in rows_of(name)]
    assert len(set(ids)) == len(ids)
    for row in rows_of(name):
        assert row["id"] == slug(row["name"].replace("&", " and ")), row
        assert row["type"] in TYPES[name], row
        assert row["aliases"] or "(" not in row["name"], row
        assert not row["code"] or re.fullmatch(r"(?:[A-Z]{3}){1,4}", row["code"]), row


@pytest.mark.parametrize(("person", "day", "role"), ROLES)
def test_role_at_a_date(person: str, day: str, role: str) -> None:
    assert role in roles_on(person, day)


@pytest.mark.parametrize(("person", "day", "role"), NOT_ROLES)
def test_role_not_held_at_a_date(person: str, day: str, role: str) -> None:
    assert roles_on(person, "2020-01-01") or roles_on(person, "2023-05-01")
    assert role not in roles_on(person, day)


@pytest.mark.parametrize(("name", "alias", "country", "kind", "sector"), BODIES)
def test_body(name: str, alias: str, country: str, kind: str, sector: str) -> None:
    found = [row for row in rows_of(name) if alias in names_of(row) and row["country"] == country]
    assert [(row["type"], row["sectors"].split(";")[0]) for row in found] == [(kind, sector)]
