"""A server that has the invented paper, and what asks it without waiting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from summarize.fetching.asking import Asking
from tests.summarize.fetching.paper_server import PaperServer, paper_server

if TYPE_CHECKING:
    from collections.abc import Iterator


class Unhurried(Asking):
    """Its pauses take no time; ``waits`` are how long they would have been."""

    def __init__(self, pause: float = 2.0) -> None:
        self.waits: list[float] = []
        super().__init__(pause, sleep=self.waits.append)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[PaperServer]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with paper_server() as found:
        yield found


@pytest.fixture
def asking() -> Unhurried:
    return Unhurried()
