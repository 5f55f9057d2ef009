"""When a feed is checked next."""

from datetime import datetime, timedelta

import pytest

from dragoman.watching.schedule import after_failure, after_gone, after_success, is_due, retry_after

NOW = datetime(2024, 5, 6, 12, 0)
HALF = timedelta(minutes=30)


@pytest.mark.parametrize(
    ("failures", "wait", "minutes"),
    [
        (1, None, 60),
        (2, None, 120),
        (3, None, 240),
        (5, None, 960),
        (6, None, 1440),  # a day at most
        (1_000_000, None, 1440),
        (1, 10, 60),  # asks for less than we wait anyway
        (1, 90, 90),
        (1, 3 * 1440, 3 * 1440),
        (1, 100 * 1440, 7 * 1440),  # a week at most
    ],
)
def test_after_failures_in_a_row(failures: int, wait: int | None, minutes: int) -> None:
    waited = timedelta(minutes=wait) if wait else None
    assert after_failure(NOW, HALF, failures, waited) - NOW == timedelta(minutes=minutes)


def test_a_feed_that_is_read_seldom_is_read_no_more_often_when_it_fails() -> None:
    assert after_failure(NOW, timedelta(days=3), 4) - NOW == timedelta(days=3)


@pytest.mark.parametrize(("asked", "minutes"), [(None, 30), (5, 30), (60, 60), (100_000, 1440)])
def test_after_success_the_feed_may_ask_for_more_time(asked: int | None, minutes: int) -> None:
    pause = timedelta(minutes=asked) if asked else None
    assert after_success(NOW, HALF, pause) - NOW == timedelta(minutes=minutes)


def test_a_feed_that_is_gone_rests_a_week() -> None:
    assert after_gone(NOW) - NOW == timedelta(days=7)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120),
        (" 0 ", 0),
        ("Mon, 06 May 2024 12:10:00 GMT", 600),
        ("Mon, 06 May 2024 14:10:00 +0200", 600),
        ("Mon, 06 May 2024 11:00:00 GMT", 0),  # past
        ("99999999999999999999", 7 * 86_400),
        ("soon", None),
        ("-5", None),
        ("١٢", None),
        ("", None),
        (None, None),
    ],
)
def test_retry_after(value: str | None, seconds: int | None) -> None:
    wait = retry_after(value, NOW)
    assert (wait.total_seconds() if wait is not None else None) == seconds


@pytest.mark.parametrize(
    ("next_check", "every", "due"),
    [
        (None, 30, True),
        (NOW, 30, True),
        (NOW + timedelta(seconds=50), 30, True),  # cron comes some seconds early
        (NOW + timedelta(seconds=70), 30, False),
        (NOW + timedelta(seconds=10), 1, False),
    ],
)
def test_due(next_check: datetime | None, every: int, due: bool) -> None:
    assert is_due(NOW, next_check, timedelta(minutes=every)) is due
