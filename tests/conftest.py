"""What holds for every test."""

import pytest
from hypothesis import settings

# The first example loads tables; how long examples take says something of the machine alone.
settings.register_profile("dubao", deadline=None)
settings.load_profile("dubao")


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--random-steps``: how long the random tests of the reader go on."""
    parser.addoption("--random-steps", type=int, default=240, help="steps of the random reader")
