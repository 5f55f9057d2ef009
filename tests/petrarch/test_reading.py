"""Reading PETRARCH dictionaries: what is taken, what is told about the rest, and how long the published ones take."""

import time
from pathlib import Path

import pytest

from dragoman.errors import DataError
from dragoman.petrarch.actors import ActorEntry, read_actors
from dragoman.petrarch.dictionaries import Dictionaries, load
from dragoman.petrarch.lines import Problems, day_number, words_of
from dragoman.petrarch.phrase_table import PhraseTable
from dragoman.petrarch.verbs import VerbTable, read_verbs

FOLDER = Path(__file__).parent / "dictionaries"
SHARED = Path(__file__).resolve().parents[3] / "shared"


@pytest.fixture(scope="module")
def loaded() -> Dictionaries:
    kinds = ("actors", "agents", "verbs", "discards")
    return load(**{kind: [FOLDER / f"{kind}.txt"] for kind in kinds})


def test_counts(loaded: Dictionaries) -> None:
    assert loaded.counts == {
        "actors actors.txt": 11,
        "agents agents.txt": 13,
        "verbs verbs.txt": 13,
        "discards discards.txt": 2,
    }


def test_every_line_not_taken_is_told(loaded: Dictionaries) -> None:
    told = {(p.where.split(":")[0], p.kind, p.what.split(";")[0].split(",")[0][:60]) for p in loaded.problems}
    assert told == {
        ("actors.txt", "malformed", "[FRC 20x0101-20101231]: no code"),
        ("actors.txt", "malformed", "GHOST TOWN: an actor without a code"),
        ("agents.txt", "malformed", "JUDGE ~JUD: an agent is PHRASE {PLURAL} [~CODE]"),
        ("verbs.txt", "unsupported", "[+++] is a TABARI control code"),
        ("verbs.txt", "malformed", "TWO * STARS *: a pattern has exactly one *"),
        ("verbs.txt", "malformed", "* (OPEN BRACKET: brackets do not match"),
        ("verbs.txt", "malformed", "&NOWHERE: a synset that is not defined"),
        ("verbs.txt", "unsupported", "PETRARCH 2 transformations (~) are not applied"),
        ("verbs.txt", "unsupported", "SHOULD: a modal is never the verb of an event"),
    }
    for problem in loaded.problems:
        file, _, line = problem.where.partition(":")
        assert (FOLDER / file).read_text(encoding="utf-8").splitlines()[int(line) - 1].strip()


def test_two_digit_years() -> None:
    assert [day_number(s) for s in ("950630", "20150630", "300101", "310101", "951301", "9506")] == [
        19950630, 20150630, 20300101, 19310101, None, None,
    ]  # fmt: skip


def test_words() -> None:
    assert words_of("AL-QAEDA_CELL") == ("AL", "QAEDA", "CELL")
    assert words_of("DON'T") == ("DO", "N'T")
    assert words_of("TEACHERS'_UNION") == ("TEACHERS", "UNION")
    assert words_of("KING'S_GUARD_") == ("KING", "GUARD")


def test_names_in_brackets_are_optional(loaded: Dictionaries) -> None:
    for words in (["NORTHERN", "LEAGUE"], ["NORTHERN", "LEAGUE", "NLX"]):
        hit = loaded.actors.at(words, 0, len(words))
        assert hit is not None
        assert hit[0] == len(words)


def test_regular_and_given_forms(tmp_path: Path) -> None:
    path = tmp_path / "verbs.txt"
    path.write_text("--- X [010] ---\nFREE\nCARRY\nSTOP\nGO {WENT}\nFOUND\nFIND {FOUND}\n", encoding="utf-8")
    table = VerbTable()
    assert read_verbs(path, table, Problems(path)) == 6
    assert {"FREED", "FREEING", "CARRIED", "CARRIES", "STOPPED", "STOPPING", "GOES", "GOING", "WENT"} <= set(
        table.forms
    )
    assert "GOED" not in table.forms


@pytest.mark.parametrize(
    ("kind", "content", "told"),
    [
        ("actors", b"", "no entry"),
        ("actors", b"NOBODY\n", "no entry of a PETRARCH actors dictionary in it; actors.txt:1: malformed: NOBODY"),
        ("agents", b"\0\1\2", "binary"),
        ("verbs", b"- * WITHOUT BLOCK [010]\n", "a pattern before any block"),
        ("discards", None, "cannot read"),
    ],
)
def test_files_that_are_none(kind: str, content: bytes | None, told: str, tmp_path: Path) -> None:
    path = tmp_path / f"{kind}.txt"
    if content is not None:
        path.write_bytes(content)
    files = {kind: [path]}
    if kind == "agents":
        files["actors"] = [FOLDER / "actors.txt"]
    with pytest.raises(DataError) as error:
        load(**files)
    assert told in error.value.line()
    assert str(path) in error.value.line()


def test_agents_need_actors() -> None:
    with pytest.raises(DataError, match="agents without actors"):
        load(agents=[FOLDER / "agents.txt"])


@pytest.mark.parametrize(
    "line", ["[" * 3000, "A " * 1900 + "[B]", "- " + "* " * 1900, "&" * 3999, "{" * 3000 + "[~A]", "\u2028"]
)
def test_odd_lines_end_soon(line: str, tmp_path: Path) -> None:
    path = tmp_path / "odd.txt"
    path.write_text(f"{line}\nVELDORIA [VEL]\n", encoding="utf-8")
    began = time.perf_counter()
    table: PhraseTable[ActorEntry] = PhraseTable()
    assert read_actors(path, table, Problems(path)) >= 1
    read_verbs(path, VerbTable(), Problems(path))
    assert time.perf_counter() - began < 1


def test_published_dictionaries_load() -> None:
    folder = SHARED / "registry"
    if not folder.is_dir():
        pytest.skip("needs ../shared/registry")
    began = time.perf_counter()
    loaded = load(actors=sorted(folder.glob("Phoenix.*.actors.txt")), agents=[folder / "Phoenix.agents.txt"])
    assert time.perf_counter() - began < 10  # 1.7 s where nothing else runs
    assert loaded.counts["actors Phoenix.Countries.actors.txt"] > 18_000
    assert loaded.counts["agents Phoenix.agents.txt"] > 2_200
    assert len(loaded.problems) < 100
