"""What several test modules share: one Coder for the whole run, and the bundled sample reports."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

from dragoman.coder import Coder

os.environ.setdefault("OMP_NUM_THREADS", "1")

# The same examples in every run: a failure that comes and goes would tell nobody anything.
settings.register_profile("repeatable", derandomize=True, deadline=None, database=None, print_blob=False)
settings.load_profile("repeatable")


@pytest.fixture(scope="session")
def coder() -> Coder:
    """Building a Coder takes seconds, so the tests share one; it keeps nothing from one report to the next."""
    return Coder()


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of sample reports that comes with the package."""
    return Path(__file__).parents[1] / "src" / "dragoman" / "data" / "samples"
