"""When a feed is checked next. No chance is in it: the same failures give the same times."""

from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

LONGEST = timedelta(days=1)  # between two checks of a feed that fails, or that asks to be read less often
PATIENCE = timedelta(days=7)  # the longest a server may make us wait, and the wait after "gone"


def after_success(now: datetime, every: timedelta, asked: timedelta | None = None) -> datetime:
    """`every` later, or as much later as the feed asks (its <ttl>), a day at most."""
    return now + max(every, min(asked or every, LONGEST))


def after_failure(now: datetime, every: timedelta, failures: int, wait: timedelta | None = None) -> datetime:
    """Twice as long after each failure in a row (`failures` counts this one), a day at most; `wait` is Retry-After."""
    doubled: timedelta = every * (1 << min(failures, 20))
    return now + max(every, min(doubled, LONGEST), min(wait or every, PATIENCE))


def after_gone(now: datetime) -> datetime:
    """The server said that there will be no such feed again (410)."""
    return now + PATIENCE


def is_due(now: datetime, next_check: datetime | None, every: timedelta) -> bool:
    """Whether it is time. A tenth of `every`, a minute at most, may be missing: cron does not come to the second."""
    return next_check is None or now + min(every / 10, timedelta(minutes=1)) >= next_check


def retry_after(value: str | None, now: datetime) -> timedelta | None:
    """What a Retry-After header asks: seconds, or a date; None where it asks nothing that can be read."""
    value = (value or "").strip()[:80]
    if value.isascii() and value.isdigit():
        return timedelta(seconds=min(int(value), int(PATIENCE.total_seconds())))
    try:
        until = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError):
        return None
    until = until.replace(tzinfo=None) - (until.utcoffset() or timedelta())
    return max(until - now, timedelta())
