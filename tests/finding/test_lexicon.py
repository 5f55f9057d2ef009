"""The pattern language: what loads, what is refused with file and line, and every packaged example."""

from pathlib import Path

import pytest

from dragoman.coder import Coder
from dragoman.errors import DataError
from dragoman.finding.events.lexicon import load_lexicon, parse_lexicon
from dragoman.finding.events.ontology import load_ontology
from dragoman.lexicon_tools import judge, ontology_text, run_examples

ONTOLOGY = load_ontology()
SETS = {"$preposition": ("for", "from", "in", "on", "against", "with", "by", "of", "to"), "$deal": ("deal", "accord")}


def patterns(text: str) -> list:  # type: ignore[type-arg]
    return list(parse_lexicon("my.lex", text, ONTOLOGY, SETS))


def test_every_packaged_example_fires_its_pattern(coder: Coder) -> None:
    wrong = [
        f"{o.pattern.where} {o.wrong}: {o.pattern.example}"
        for o in run_examples(coder, coder.lexicon.patterns)
        if o.wrong
    ]
    assert not wrong, "\n".join(wrong)


def test_the_lexicon_is_large_and_mostly_tested(coder: Coder) -> None:
    held = coder.lexicon.patterns
    assert len(held) >= 1500
    assert sum(p.example is not None for p in held) >= 0.8 * len(held)


def test_each_type_and_nearly_each_mode_has_patterns(coder: Coder) -> None:
    have = {(p.type, p.mode) for p in coder.lexicon.patterns}
    missing = [(t.name, m) for t in ONTOLOGY.types.values() for m in t.modes if (t.name, m) not in have]
    assert {t for t, _ in have} == set(ONTOLOGY.types)
    assert missing in ([], [("CONSULT", "multilateral")])  # the coder gives this mode where three or more sides meet


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("v", "begins with v, n or a"),
        ("x meet", "begins with v, n or a"),
        ("v meet + nowhere:town", "is no slot"),
        ("v meet tgt=obj.nowhere", "is no step"),
        ("v meet mode=fast", "has no mode"),
        ("v meet speed=2", "KEY=VALUE"),
        ("v meet need=all", "unknown need"),
        ("v meet weight=3", "weight"),
        ("v meet status=maybe", "unknown status"),
        ("v meet commit=yes", "unknown commit"),
        ("v meet context=weather", "unknown context"),
        ("v sign + obj:$deals", "unknown set"),
        ("v meet||see", "empty alternative"),
        ('v meet "A met B." => ', "no expectation"),
        ('v meet "A met B', "example"),
    ],
)
def test_errors_name_file_and_line(line: str, what: str) -> None:
    with pytest.raises(DataError) as caught:
        patterns(f"# a comment\n[CONSULT]\n{line}\n")
    text = caught.value.line()
    assert "my.lex:3" in text
    assert what in text


def test_a_pattern_needs_a_section() -> None:
    with pytest.raises(DataError, match="before the first"):
        patterns("v meet\n")


def test_parts_of_a_line() -> None:
    (one,) = patterns(
        '[SUPPORT cameo=057]\nv sign|ink + obj:$deal recip "Peru signed a deal." => peru > chile + china\n'
    )
    assert one.lemmas == ("sign", "ink")
    assert one.slots[0].lemmas == {"deal", "accord"}
    assert (one.cameo, one.reciprocal) == ("057", True)
    assert one.expected == (("peru",), ("chile", "china"))


def test_a_users_line_comes_before_a_packaged_one_that_asks_for_as_much(tmp_path: Path) -> None:
    own = tmp_path / "own.lex"
    own.write_text("[REJECT]\nv praise id=my.praise\n", encoding="utf-8")
    first = load_lexicon(ONTOLOGY, [own]).verbs["praise"]
    general = [e.pattern.id for e in first if not e.pattern.slots]
    assert general[0] == "my.praise"


def test_a_missing_file_is_told() -> None:
    with pytest.raises(DataError, match=r"no-such\.lex"):
        load_lexicon(ONTOLOGY, [Path("no-such.lex")])


def test_judge_says_what_is_missing(coder: Coder) -> None:
    (pattern,) = patterns('[CONSULT]\nv hum "Kenya hummed." => kenya\n')
    assert "did not fire" in (judge(pattern, coder.code("Kenya hummed.")) or "")


def test_the_ontology_page_is_up_to_date() -> None:
    page = (Path(__file__).parents[2] / "docs" / "ontology.md").read_text(encoding="utf-8")
    assert ontology_text(None, "md") in page, "run: dragoman ontology --format md"


def test_one_type_of_the_ontology() -> None:
    assert "disarm" in ontology_text("retreat", "text")
    with pytest.raises(DataError, match="unknown type"):
        ontology_text("PARTY", "text")


# PLOVER's table of roots; where it moved something, the CAMEO code stays the more exact one
_ROOTS = {
    "02": "REQUEST", "03": "AGREE", "04": "CONSULT", "05": "SUPPORT", "06": "COOPERATE", "07": "AID", "09": "ACCUSE",
    "10": "REQUEST", "11": "ACCUSE", "12": "REJECT", "13": "THREATEN", "14": "PROTEST", "15": "MOBILIZE",
    "16": "SANCTION", "17": "COERCE", "18": "ASSAULT", "19": "ASSAULT", "20": "ASSAULT",
}  # fmt: skip
_MOVED = {
    ("055", "CONCEDE"), ("175", "ASSAULT"), ("0831", "RETREAT"), ("087", "CONCEDE"), ("0871", "CONCEDE"),
    ("0874", "CONCEDE"),
}  # fmt: skip


def test_cameo_codes_agree_with_types(coder: Coder) -> None:
    wrong = []
    for p in coder.lexicon.patterns:
        eight = "CONCEDE" if p.cameo[:3] in ("080", "081", "082", "083", "085") else "RETREAT"
        if p.type != _ROOTS.get(p.cameo[:2], eight) and (p.cameo, p.type) not in _MOVED:
            wrong.append(f"{p.where} {p.type} {p.cameo}")
    assert wrong == []
