"""The time, so that tests can bring their own."""

import time
from datetime import UTC, datetime


class Clock:
    """The machine's time."""

    def now(self) -> datetime:
        """The moment in UTC, without a zone, whole seconds, as the book keeps it."""
        return datetime.now(UTC).replace(tzinfo=None, microsecond=0)

    def monotonic(self) -> float:
        """Seconds that never go back."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)
