"""``dubao --library postgresql://…`` as a user runs it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from tests.summarize.library.adding.test_adding import FRONT, SECOND, put
from tests.summarize.library.backends import Postgres
from tests.summarize.library.conftest import server
from tests.tui.cli.test_library import DAY, Dubao, dubao

if TYPE_CHECKING:
    from tests.summarize.library.server import Server

__all__ = ["dubao", "server"]


@pytest.fixture
def place(dubao: Dubao, server: Server, monkeypatch: pytest.MonkeyPatch) -> str:
    place = Postgres(server).place()
    monkeypatch.setenv("DUBAO_LIBRARY", place)
    return place


def test_a_library_on_a_server_is_used_like_one_in_a_file(place: str, dubao: Dubao) -> None:
    found = dubao("search", "春耕")
    assert (found.status, found.err.count("\n")) == (2, 1)
    assert "dubao library add" in found.err
    days = {"2025-03-04__01_txt": FRONT, "2025-03-04__02_txt": SECOND, "2025-03-07__01_txt": FRONT}
    folder = put(dubao.folder / "云陂日报", **days)
    assert dubao("library", "add", str(folder)).out.startswith("2 issues kept")
    assert dubao("library", "add", str(folder)).out.endswith("2 as before\n")
    assert "云陂日报  2 issues, 3 articles" in dubao("library", "list").out
    assert dubao("search", "春耕 -新船", "--count").out == "2\n"
    keys = [record["key"] for record in dubao.records("search", "title:春耕")]
    assert keys[0] == "云陂日报@2025-03-07/1-1"
    assert "九台机车" in dubao("show", f"{DAY}/1-1").out
    assert dubao("library", "check").out == "the library is sound\n"
    carried = dubao.folder / "out.ndjson"
    assert dubao("library", "export", "-o", str(carried)).status == 0
    assert dubao("library", "remove", DAY).status == 0
    assert dubao("search", "新船").status == 1
    assert dubao("library", "import", str(carried)).out.startswith("1 issue kept")
    assert dubao("search", "新船", "--count").out == "1\n"
    assert not (dubao.folder / "home" / "library.sqlite3").exists()


def test_check_repairs_on_the_server(place: str, dubao: Dubao) -> None:
    import psycopg

    folder = put(dubao.folder / "云陂日报", **{"2025-03-04__01_txt": FRONT})
    dubao("library", "add", str(folder))
    with psycopg.connect(place, autocommit=True) as connection:
        connection.execute("UPDATE dubao.articles SET record = ''")
    found = dubao("library", "check")
    assert (found.status, found.out.startswith(DAY)) == (2, True)
    found = dubao("library", "check", "--repair")
    assert (found.status, found.out.splitlines()[-1]) == (0, "1 issue saved")
    assert dubao("library", "check").out == "the library is sound\n"


def test_without_the_extra_a_server_is_one_line_that_names_it(
    dubao: Dubao, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    found = dubao("--library", "postgresql://me:secret@localhost:1/x", "library", "list")
    assert (found.status, found.out, found.err.count("\n")) == (2, "", 1)
    assert "dubao[postgres]" in found.err
    assert "secret" not in found.err


def test_a_server_that_does_not_answer_is_one_line(dubao: Dubao) -> None:
    pytest.importorskip("psycopg")
    found = dubao("--library", "postgresql://me:secret@localhost:1/x", "search", "春耕")
    assert (found.status, found.out, found.err.count("\n")) == (2, "", 1)
    assert "secret" not in found.err
