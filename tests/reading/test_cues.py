"""The data files of reading: sound as shipped, and refused with file and line when they break their format."""

import shutil
from importlib import resources
from pathlib import Path

import pytest

from dragoman.errors import DataError
from dragoman.reading.cues import load_cues


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with resources.as_file(resources.files("dragoman.data").joinpath("cues")) as shipped:
        for name in ("boilerplate.toml", "dateline.toml", "language.toml"):
            shutil.copy(shipped / name, tmp_path / name)
    return tmp_path


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("3 min read", "reading_time"),
        ("Reading time: 4 minutes", "reading_time"),
        ("Posted in News · 3 min read · Share this article", "posted"),
        ("Share this article", "share"),
        ("1.2K shares | 14 comments", "social_counters"),
        ("RELATED POSTS:", "related"),
        ("Latest from Blog", "related"),
        ("Read more: Who owns the river?", "read_more_line"),
        ("[ADVERTISEMENT]", "advertisement"),
        ("Sign up for our weekly newsletter.", "subscribe"),
        ("We use cookies. Accept all?", "cookies"),
        ("© 2021 The Example Courier", "copyright"),
        ("(c) 2021 The Example Courier", "copyright"),
        ("Copyright 2021 The Example Courier.", "copyright"),
        ("FILE PHOTO: The bridge in March", "photo_credit"),
        ("(Reporting by Ana Souza; editing by Li Wei)", "credits"),
        ("-30-", "end_mark"),
        ("ENDS", "end_mark"),
        ("The reporting was by two newspapers.", None),
        ("Posted in Kabul for two years, he learnt Dari.", None),
        ("“Share this article,” she said.", None),
        ("Getty Images said that it would appeal.", None),
        ("Read the bill, he said.", None),
        ("30 men left.", None),
    ],
)
def test_furniture(line: str, kind: str | None) -> None:
    found = load_cues().furniture(line)
    assert (found.kind if found else None) == kind


@pytest.mark.parametrize(
    ("name", "old", "new", "what"),
    [
        ("boilerplate.toml", 'where = "any"', 'where = "somewhere"', "where or drops is unknown"),
        ("boilerplate.toml", "max_words = 8", "max_words = 800", "max_words must be 1 to 60"),
        ("boilerplate.toml", '"{n} min read"', '"{m} min read"', "unknown placeholder {m}"),
        ("boilerplate.toml", '"share this"', '"Share this"', "'Share this' in whole is not lower case"),
        ("boilerplate.toml", "\n[byline]", "\n[bylines]", "table [byline] is missing"),
        ("dateline.toml", "january = 1", "january = 13", "month january must be 1 to 12"),
        ("dateline.toml", "weekdays = [", "weekdays = [5 6,", "not TOML"),
        ("language.toml", 'fr = "French"', "fr = 5", "language fr has no name"),
    ],
)
def test_broken_data_is_refused_with_its_place(folder: Path, name: str, old: str, new: str, what: str) -> None:
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(DataError, match=rf"^{name}:\d+: ") as caught:
        load_cues(folder)
    assert what in str(caught.value)
