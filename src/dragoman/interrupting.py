"""An interrupt (Ctrl-C) that waits until a report is written and counted."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Hold a SIGINT that comes in this block back to its end, so that what is written and what is counted agree.

    A second one is let through at once: what is written may be blocked by a pipe that nobody reads. Outside the main
    thread, where Python takes no signals, and where SIGINT is ignored or handled otherwise, nothing is changed.
    """
    before = signal.getsignal(signal.SIGINT)
    if threading.current_thread() is not threading.main_thread() or before is not signal.default_int_handler:
        yield
        return
    held = False

    def hold(number: int, frame: FrameType | None) -> None:
        nonlocal held
        if held:
            raise KeyboardInterrupt
        held = True

    signal.signal(signal.SIGINT, hold)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if held:
        raise KeyboardInterrupt
