"""The classifier: what it proposes where the lexicon is silent, what it leaves alone, and its file."""

from pathlib import Path

import numpy as np
import pytest

from dragoman.coder import Coder
from dragoman.errors import DataError
from dragoman.finding.events.features import Seen, pieces_of, report_pieces
from dragoman.finding.events.learned import Thresholds, TypeModel, candidates, readable
from dragoman.finding.events.weights import NONE, Weights, load_weights, save_weights
from dragoman.finding.events.word_types import word_types
from dragoman.parsing.parse import Parse

SILENT = "Kenya gazumped Uganda over the lake on Monday."


@pytest.fixture(scope="module")
def coder() -> Coder:
    return Coder(classifier=False)


def parsed(coder: Coder, text: str, title: str | None = None) -> Parse:
    report = coder.reader.from_any(text, title=title)
    return next(iter(coder.parser.parse([report])))[1]  # type: ignore[list-item]


def small(rows: dict[str, tuple[float, float]]) -> Weights:
    """Weights for COERCE and NONE by hand."""
    names = sorted(rows)
    return Weights(("COERCE", NONE), {}, {n: i for i, n in enumerate(names)}, np.array([rows[n] for n in names], "f4"))


def model_of(coder: Coder, weights: Weights, thresholds: Thresholds | None = None) -> TypeModel:
    return TypeModel(weights, coder.ontology, coder.lexicon, coder.matcher.cues, thresholds)


def coded(
    coder: Coder, weights: Weights, text: str, title: str | None = None
) -> list[tuple[str, str, list[str], list[str]]]:
    other = Coder(parser=coder.parser, registry=coder.registry, gazetteer=coder.gazetteer, classifier=False)
    other.classifier = model_of(other, weights)
    record = other.code(text, title=title)
    names = {a.id: a.name for a in record.actors}
    return [(e.rule, e.type, [names[i] for i in e.sources], [names[i] for i in e.targets]) for e in record.events]


def test_sees_the_parts_of_a_report_apart(coder: Coder) -> None:
    parse = parsed(coder, "Ministers met on Monday. It rained.\n\nThe third sentence stands apart.", title="Talks fail")
    features = report_pieces(parse, [], {}).named()
    assert {"t:fail", "l:meet", "a:fail", "a:meet", "a:meet>nsubj>minister"} <= set(features)
    assert "l:fail" not in features
    assert "t:meet" not in features
    assert not [name for name in features if "third" in name]


def test_parts_have_one_length_however_many_words(coder: Coder) -> None:
    for text in (
        "Rebels fled.",
        "Rebels of the northern front fled over the river in boats that they had taken there.",
    ):
        parse = parsed(coder, text)
        features = pieces_of(parse, (), range(len(parse)), {}).named()
        assert sum(v * v for name, v in features.items() if name.startswith("l:")) == pytest.approx(1.0)


def test_is_told_what_the_lexicon_found(coder: Coder) -> None:
    parse = parsed(coder, "Ministers met on Monday.")
    seen = [
        Seen("CONSULT", "planned", False, 1),
        Seen("ACCUSE", "actual", True, 1),
        Seen("PROTEST", "actual", False, 1, dropped=True),
    ]
    features = report_pieces(parse, seen, {}).named()
    assert {"xl:CONSULT", "xl:CONSULT:planned", "xl:ACCUSE:reported", "dl:PROTEST"} <= set(features)
    assert "xl:PROTEST" not in features


def test_knows_which_types_the_lexicons_words_point_to(coder: Coder) -> None:
    known = word_types(coder.lexicon)
    assert max(known["curfew"], key=lambda pair: pair[1])[0] in ("COERCE", "CONCEDE")
    assert all(0.0 < share <= 1.0 for pairs in known.values() for _, share in pairs)
    parse = parsed(coder, "It rained.", title="Clouds over the gazebo")
    features = report_pieces(parse, [], {"gazebo": (("AID", 1.0),), "rain": (("COERCE", 0.5),)}).named()
    assert features["kt:AID"] == 0.5
    assert features["kl:COERCE"] == pytest.approx(0.125)


def test_candidates_are_verbs_from_the_top_then_nominalisations(coder: Coder) -> None:
    parse = parsed(coder, "Kenya said that it had halted the deportation of traders who protested.")
    found = [(parse.lemmas[i], kind) for i, kind in candidates(parse, parse.sentences[0])]
    assert found == [("halt", "v"), ("protest", "v"), ("deportation", "n")]


def test_proposes_where_no_pattern_fires(coder: Coder) -> None:
    sure = small({"1": (0.0, 0.0), "l:gazump": (9.0, 0.0)})
    assert coded(coder, sure, SILENT) == [("model.COERCE", "COERCE", ["Kenya"], ["Uganda"])]


def test_abstains_below_the_threshold(coder: Coder) -> None:
    assert coded(coder, small({"1": (0.0, 0.2)}), SILENT) == []


def test_proposes_nothing_without_an_actor(coder: Coder) -> None:
    assert coded(coder, small({"1": (9.0, 0.0)}), "The weather gazumped over the lake on Monday.") == []


def test_an_actor_is_no_trigger(coder: Coder) -> None:
    weights = small({"1": (0.2, 0.0), "a:nation": (9.0, 0.0), "a:government": (9.0, 0.0)})
    model = model_of(coder, weights)
    parse = parsed(coder, "The government of Kenya gazumped the nation of Uganda.")
    actors = {i for i, word in enumerate(parse.lower) if word in ("government", "kenya", "nation", "uganda")}
    proposed = model.propose(parse, actors, actors, [], model.view(parse, []))
    assert [parse.words[event.trigger] for event in proposed] == ["gazumped"]


def test_an_unlikely_type_needs_a_word_that_speaks_for_it(coder: Coder) -> None:
    parse = parsed(coder, "It rained.", title="Kenya gazumped Uganda")
    actors = {i for i, word in enumerate(parse.lower) if word in ("kenya", "uganda")}
    for rows, expected in (
        ({"1": (0.0, 2.0), "a:gazump": (0.5, 0.0)}, ["gazumped"]),
        ({"1": (0.0, 1.8)}, []),
    ):
        model = model_of(coder, small(rows), Thresholds(nothing=1.0))
        view = model.view(parse, [])
        assert model.thresholds.report < view.scores["COERCE"] < model.thresholds.elsewhere
        proposed = model.propose(parse, actors, actors, [], view)
        assert [parse.words[event.trigger] for event in proposed] == expected


def test_proposes_nothing_where_perhaps_nothing_happens(coder: Coder) -> None:
    parse = parsed(coder, SILENT)
    actors = {i for i, word in enumerate(parse.lower) if word in ("kenya", "uganda")}
    for none, expected in ((-1.5, 1), (-0.5, 0)):
        model = model_of(coder, small({"1": (0.0, none), "a:gazump": (0.1, 0.0)}))
        assert len(model.propose(parse, actors, actors, [], model.view(parse, []))) == expected


def test_a_report_with_words_of_politics_is_not_dropped(coder: Coder) -> None:
    nothing = small({"1": (0.0, 9.0)})
    assert coded(coder, nothing, "Germany condemned Russia on Monday.") == []
    kept = coded(coder, nothing, "Germany condemned Russia on Monday. The minister spoke in parliament.")
    assert [type_ for _, type_, _, _ in kept] == ["ACCUSE"]


def test_leaves_the_rules_types_alone(coder: Coder) -> None:
    text = "Germany condemned Russia on Monday."
    with_rule = coded(coder, small({"1": (9.0, 0.0)}), text)
    assert with_rule[0][1] == "ACCUSE"
    assert not with_rule[0][0].startswith("model.")
    assert [t for _, t, _, _ in with_rule].count("ACCUSE") == 1


def test_raises_and_lowers_a_rules_confidence() -> None:
    full = Coder()
    fitting = full.code("Germany condemned Russia on Monday.").events[0]
    report = full.code(
        "Thousands marched through the city. Unions called the rally. Germany condemned Russia on Monday.",
        title="Thousands march in protest",
    )
    beside = next(e for e in report.events if e.type == "ACCUSE")
    assert fitting.confidence > beside.confidence


def test_why_names_the_words_that_decided(coder: Coder) -> None:
    parse = parsed(coder, SILENT)
    model = model_of(coder, small({"1": (0.0, 0.0), "l:gazump": (9.0, 0.0), "a:lake": (0.5, 0.0)}))
    view = model.view(parse, [])
    assert [name for name, _ in model.reasons(view.pieces.named(), "COERCE")] == ["l:gazump", "a:lake"]
    assert readable("a:lift>dobj>curfew") == "“lift > curfew”"
    assert readable("kl:AID") == "words of AID in the lead"
    assert readable("xt:AGREE:planned") == "pattern AGREE:planned in the title"


def test_a_users_own_label_is_coded_as_its_type(coder: Coder) -> None:
    weights = Weights(("GAZUMPING", NONE), {"GAZUMPING": "SANCTION"}, {"1": 0}, np.array([[9.0, 0.0]], "f4"))
    assert [(rule, type_) for rule, type_, _, _ in coded(coder, weights, SILENT)] == [("model.GAZUMPING", "SANCTION")]


def test_file_round_trip_and_same_bytes(tmp_path: Path) -> None:
    weights = load_weights()
    for name in ("one.npz", "two.npz"):
        save_weights(tmp_path / name, weights)
    assert (tmp_path / "one.npz").read_bytes() == (tmp_path / "two.npz").read_bytes()
    again = load_weights(tmp_path / "one.npz")
    assert again.labels == weights.labels
    assert again.rows == weights.rows
    assert again.scale == weights.scale
    assert np.array_equal(again.matrix, weights.matrix)


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04 broken"])
def test_a_broken_file_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "types.npz"
    path.write_bytes(content)
    with pytest.raises(DataError, match=r"types\.npz"):
        load_weights(path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="cannot read"):
        load_weights(tmp_path / "none.npz")


def test_packaged_weights_fit_the_ontology(coder: Coder) -> None:
    weights = load_weights()
    assert set(weights.labels) == {*coder.ontology.types, NONE}
    assert weights.scale["classifier"] > 0
