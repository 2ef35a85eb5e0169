"""A database of its own for each test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.summarize.library.backends import Postgres

if TYPE_CHECKING:
    from tests.summarize.library.server import Server


@pytest.fixture
def place(server: Server) -> str:
    return Postgres(server).place()
