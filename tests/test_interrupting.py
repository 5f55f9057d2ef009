"""An interrupt waits for the end of its block, and only the first."""

import os
import signal
from collections.abc import Callable

import pytest

from dragoman.interrupting import uninterrupted


def interrupt() -> None:
    os.kill(os.getpid(), signal.SIGINT)


def run(*steps: Callable[[], object]) -> None:
    with uninterrupted():
        for step in steps:
            step()


def test_an_interrupt_waits_for_the_end_of_the_block() -> None:
    done: list[str] = []
    with pytest.raises(KeyboardInterrupt):
        run(lambda: done.append("written"), interrupt, lambda: done.append("counted"))
    assert done == ["written", "counted"]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_second_interrupt_goes_through() -> None:
    done: list[str] = []
    with pytest.raises(KeyboardInterrupt):
        run(interrupt, lambda: done.append("held"), interrupt, lambda: done.append("not reached"))
    assert done == ["held"]


def test_an_error_in_the_block_is_what_is_told() -> None:
    with pytest.raises(ZeroDivisionError):
        run(interrupt, lambda: 1 // 0)
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_without_an_interrupt_nothing_happens() -> None:
    run()
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
