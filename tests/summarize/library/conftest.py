"""The tests of the archive run on each store that can be had."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.summarize.library.backends import Postgres, Sqlite
from tests.summarize.library.server import NoServerError, Server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.summarize.library.backends import Backend


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A server; where there can be none the tests that want it are skipped, and say why."""
    pytest.importorskip("psycopg", reason="psycopg is not installed")
    try:
        found = Server()
    except NoServerError as error:
        pytest.skip(str(error))
    yield found
    found.remove()


@pytest.fixture(params=["sqlite", "postgres"])
def backend(request: pytest.FixtureRequest, tmp_path: Path) -> Backend:
    """A store of archives."""
    if request.param == "sqlite":
        return Sqlite(tmp_path)
    return Postgres(request.getfixturevalue("server"))
