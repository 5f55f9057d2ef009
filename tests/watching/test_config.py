"""FEEDS.toml: what is read from it, and what each mistake is told as."""

from datetime import timedelta
from pathlib import Path

import pytest

from dragoman.errors import DataError
from dragoman.watching.config import USER_AGENT, FeedConfig, WatchConfig, read_config

FEED = '[[feed]]\nurl = "https://paper.example/rss"\n'


def config(tmp_path: Path, text: str, **options: float) -> WatchConfig:
    path = tmp_path / "FEEDS.toml"
    path.write_text(text, encoding="utf-8")
    return read_config(path, **options)


def test_a_feed_alone_has_the_defaults(tmp_path: Path) -> None:
    assert config(tmp_path, FEED) == WatchConfig(
        feeds=(FeedConfig("https://paper.example/rss", None, timedelta(minutes=30), "auto", 100),),
        user_agent=USER_AGENT, delay=2.0, largest=5_000_000, seconds=60.0, allow_private=False,
    )  # fmt: skip


def test_what_stands_at_the_top_holds_for_all_feeds_and_a_feed_goes_before_it(tmp_path: Path) -> None:
    text = """
        user_agent = "our-desk/1.0 (+https://desk.example/bot)"
        every = 60
        text = "article"
        most = 10
        delay = 0.5
        megabytes = 2
        seconds = 10
        allow_private = true
        [[feed]]
        url = "https://a.example/rss"
        source = "The A"
        [[feed]]
        url = "https://b.example/atom"
        every = 7.5
        text = "feed"
        most = 3
    """
    found = config(tmp_path, text)
    assert found.feeds == (
        FeedConfig("https://a.example/rss", "The A", timedelta(minutes=60), "article", 10),
        FeedConfig("https://b.example/atom", None, timedelta(minutes=7.5), "feed", 3),
    )
    assert (found.user_agent, found.delay) == ("our-desk/1.0 (+https://desk.example/bot)", 0.5)
    assert (found.largest, found.seconds, found.allow_private) == (2_000_000, 10, True)


def test_the_command_line_goes_before_the_file(tmp_path: Path) -> None:
    assert config(tmp_path, FEED + "every = 5", every=15).feeds[0].every == timedelta(minutes=15)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "FEEDS.toml: no feed in it"),
        ("every = ", "FEEDS.toml: no valid TOML"),
        (FEED + "colour = 'red'", "FEEDS.toml: feed 1: unknown field 'colour' (known: url source every text most)"),
        ("evry = 5\n" + FEED, "FEEDS.toml: unknown field 'evry'"),
        ("[feed]\nurl = 'https://a.example'", "FEEDS.toml: feed must be a table (write [[feed]]"),
        ("feed = [1]", "FEEDS.toml: feed must be a table"),
        ("[[feed]]\nsource = 'A'", "FEEDS.toml: feed 1: no url"),
        (FEED + "[[feed]]\nurl = 'ftp://a.example/rss'", "FEEDS.toml: feed 2: url: no http or https address"),
        ("[[feed]]\nurl = 'file:///etc/passwd'", "FEEDS.toml: feed 1: url: no http or https address"),
        ("[[feed]]\nurl = 'https:///rss'", "FEEDS.toml: feed 1: url: no http or https address"),
        ("[[feed]]\nurl = 'https://a.example:port/'", "FEEDS.toml: feed 1: url: no address"),
        ("[[feed]]\nurl = 'https://u:geheim@a.example/'", "FEEDS.toml: feed 1: url: an address with a user"),
        ("[[feed]]\nurl = 7", "FEEDS.toml: feed 1: url: must be a line of text, not 7"),
        (FEED + FEED, "FEEDS.toml: feed 2: url: https://paper.example/rss stands there twice"),
        (FEED + "every = 0", "FEEDS.toml: feed 1: every: 0 is not between 1 and 10080"),
        ("every = true\n" + FEED, "FEEDS.toml: every: must be a number, not True"),
        (FEED + "every = 'often'", "FEEDS.toml: feed 1: every: must be a number, not 'often'"),
        ("most = 1.5\n" + FEED, "FEEDS.toml: most: must be a whole number, not 1.5"),
        ("delay = -1\n" + FEED, "FEEDS.toml: delay: -1 is not between 0 and 3600"),
        ("text = 'all'\n" + FEED, "FEEDS.toml: text: 'all' is none of auto, article, feed"),
        ("allow_private = 1\n" + FEED, "FEEDS.toml: allow_private: must be true or false, not 1"),
        ("user_agent = '(anon)'\n" + FEED, "FEEDS.toml: user_agent: must begin with a name in plain letters"),
        ('user_agent = "a\\r\\nX: y"\n' + FEED, "FEEDS.toml: user_agent: must be a line of text"),
    ],
)
def test_a_mistake_is_told_with_file_and_field(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(DataError) as raised:
        config(tmp_path, text)
    assert str(raised.value).removeprefix(f"{tmp_path}/").startswith(message)
    assert "geheim" not in str(raised.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"FEEDS\.toml: cannot be read: No such file.*docs/watch\.md"):
        read_config(tmp_path / "FEEDS.toml")
