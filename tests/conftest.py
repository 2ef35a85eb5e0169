"""What holds for every test."""

import pytest
from hypothesis import settings

from tui.language import choose

# The first example loads tables; how long examples take says something of the machine alone.
settings.register_profile("dubao", deadline=None)
settings.load_profile("dubao")


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--random-steps`` of the reader's random tests, and ``--write-views`` for its screens."""
    parser.addoption("--random-steps", type=int, default=240, help="steps of the random reader")
    parser.addoption("--write-views", action="store_true", help="take the screens as they are now")


@pytest.fixture(autouse=True)
def interface(monkeypatch: pytest.MonkeyPatch) -> None:
    """dubao speaks English, whatever the locale; tests of Chinese say so."""
    monkeypatch.setenv("DUBAO_LANG", "en")
    choose(None)
