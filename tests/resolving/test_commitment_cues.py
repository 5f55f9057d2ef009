"""The words of commitments: a broken data file is told, not guessed around."""

from importlib.resources import files

import pytest

from dragoman.errors import DataError
from dragoman.resolving.commitments import load_commitment_cues

PACKAGED = (files("dragoman.data") / "cues" / "commitments.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("\n[verbs]\n", "\n[verb]\n", "unknown section verb"),
        ('we = ["we",', 'we = ["We",', "we is no list of lower-case words"),
        ("\nkept = [", "\nheld = [", "[fates] has unknown keys: held"),
        ('decision = ["decide",', 'decision = ["promise", "decide",', "[verbs] has “promise”"),
        ("units = [", "unit = [", "[extension] has unknown keys: unit"),
        ("\n[waiting]\n", "\n[waiting\n", "not TOML"),
    ],
)
def test_a_broken_file_is_told(old: str, new: str, what: str) -> None:
    assert old in PACKAGED
    with pytest.raises(DataError) as error:
        load_commitment_cues(PACKAGED.replace(old, new, 1))
    assert what in str(error.value)
    assert "data/cues/commitments.toml" in str(error.value)


def test_a_commitment_has_one_kind_a_word() -> None:
    cues = load_commitment_cues(PACKAGED)
    assert cues.verbs["promise"] == "pledge"
    assert cues.fates["renege_on"] == "broken"
    assert not cues.intentions & cues.verbs.keys()
    assert not cues.plans & cues.nouns.keys()
