"""What goes wrong with a server is one line for its user, and takes nothing that was kept."""

from __future__ import annotations

import os
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from tests.summarize.library.adding.test_adding import FRONT, SECOND, put
from tests.summarize.library.backends import Postgres
from tests.summarize.library.conftest import server
from tests.summarize.library.server import NoServerError, Server
from tests.tui.cli.test_library import DAY, Dubao, dubao

if TYPE_CHECKING:
    from collections.abc import Iterator

psycopg = pytest.importorskip("psycopg")

__all__ = ["dubao", "server"]


def ask(place: str, *statements: str) -> list[Any]:
    with closing(psycopg.connect(place, autocommit=True)) as connection:
        for statement in statements:
            cursor = connection.execute(statement.encode())
        return cursor.fetchall() if cursor.description else []


@pytest.fixture
def place(server: Server) -> str:
    return Postgres(server).place()


@pytest.fixture
def role(server: Server) -> Iterator[str]:
    """A user who owns nothing."""
    ask(server.url(), "CREATE ROLE guest LOGIN PASSWORD 'right'")
    yield "guest"
    for (name,) in ask(server.url(), "SELECT datname FROM pg_database WHERE datallowconn"):
        if name != "template1":
            ask(server.url(name), "DROP OWNED BY guest")
    ask(server.url(), "DROP ROLE guest")


def one_line(dubao: Dubao, place: str, *words: str) -> str:
    found = dubao("--library", place, *words)
    assert (found.status, found.out, found.err.count("\n")) == (2, "", 1), found
    return str(found.err)


def test_wrong_passwords_users_and_databases(
    server: Server, place: str, role: str, dubao: Dubao
) -> None:
    server.want_password(role)
    wrong = place.replace("dubao@", f"{role}:wrong@")
    folder = put(dubao.folder / "云陂日报", **{"2025-03-04__01_txt": FRONT})
    for words in (("search", "春耕"), ("library", "add", str(folder)), ("library", "list")):
        said = one_line(dubao, wrong, *words)
        assert "password" in said
        assert "wrong" not in said.replace("wrong password", "")
    assert "nobody_here" in one_line(dubao, place.replace("dubao@", "nobody_here@"), "search", "x")
    assert "nothing_here" in one_line(dubao, server.url("nothing_here"), "search", "春耕")


def test_who_may_not_make_tables_is_told_so(
    server: Server, place: str, role: str, dubao: Dubao
) -> None:
    guest = place.replace("dubao@", f"{role}:right@")
    folder = put(dubao.folder / "云陂日报", **{"2025-03-04__01_txt": FRONT})
    assert "may write" in one_line(dubao, guest, "library", "add", str(folder))
    assert dubao("--library", place, "library", "add", str(folder)).status == 0
    # Nor may he read what nobody has let him read.
    assert "permission denied" in one_line(dubao, guest, "search", "春耕")


def test_who_may_only_read_gets_words_and_keeps_none(place: str, role: str, dubao: Dubao) -> None:
    folder = put(dubao.folder / "云陂日报", **{"2025-03-04__01_txt": FRONT})
    dubao("--library", place, "library", "add", str(folder))
    ask(
        place,
        f"GRANT USAGE ON SCHEMA dubao TO {role}",
        f"GRANT SELECT ON ALL TABLES IN SCHEMA dubao TO {role}",
    )
    guest = place.replace("dubao@", f"{role}:right@")
    words = ("keywords", f"{DAY}/1-1")
    first = dubao("--library", guest, *words)
    assert (first.status, first.err) == (0, "")
    assert ask(place, "SELECT count(*) FROM dubao.made") == [(0,)]
    assert dubao("--library", place, *words).out == first.out
    kept = ask(place, "SELECT count(*) FROM dubao.made")
    assert kept > [(0,)]
    ask(place, "UPDATE dubao.made SET result = '[[\"摆渡\", 1.0]]'")
    assert "摆渡" in dubao("--library", guest, *words).out
    assert ask(place, "SELECT count(*) FROM dubao.made") == kept


def test_a_replica_gives_words_and_keeps_none(server: Server, place: str, dubao: Dubao) -> None:
    folder = put(dubao.folder / "云陂日报", **{"2025-03-04__01_txt": FRONT})
    dubao("--library", place, "library", "add", str(folder))
    copy = place + server.replica()
    ask(copy, "SELECT pg_sleep(0) WHERE pg_is_in_recovery()")
    assert dubao("--library", copy, "search", "春耕", "--count").out == "1\n"
    found = dubao("--library", copy, "summary", f"{DAY}/1-1")
    assert (found.status, found.err) == (0, "")
    assert found.out == dubao("--library", place, "summary", f"{DAY}/1-1").out
    assert "cannot be written" in one_line(dubao, copy, "library", "remove", DAY)
    assert dubao("--library", place, "search", "春耕", "--count").out == "1\n"


def test_a_server_without_room_keeps_what_it_has_and_goes_on(server: Server, dubao: Dubao) -> None:
    try:
        room = server.small(64)
    except NoServerError as error:
        pytest.skip(str(error))
    ask(
        server.url(),
        f"CREATE TABLESPACE small LOCATION '{room}'",
        "CREATE DATABASE small TABLESPACE small",
    )
    place = server.url("small")
    first = put(dubao.folder / "云陂日报", **{"2025-03-04__01_txt": FRONT})
    assert dubao("--library", place, "library", "add", str(first)).status == 0
    # What is left of the room is taken, to the last block.
    filler = room / "filler"
    state = os.statvfs(room)
    filler.write_bytes(bytes(state.f_bavail * state.f_bsize))
    body = "".join(f"　　渡口第{number}号新船下水，老丁试航。\n" for number in range(4000))
    later = put(
        dubao.folder / "later", **{f"2025-04-0{n}__01_txt": FRONT + body for n in range(1, 4)}
    )
    said = one_line(dubao, place, "library", "add", str(later), "--paper", "云陂日报")
    assert "no room left" in said
    assert dubao("--library", place, "search", "春耕", "--count").out == "1\n"
    filler.unlink()
    assert (
        dubao("--library", place, "library", "add", str(later), "--paper", "云陂日报").status == 0
    )
    assert dubao("--library", place, "library", "check").out == "the library is sound\n"
    assert dubao("--library", place, "search", "春耕", "--count").out == "4\n"


@pytest.mark.parametrize(("version", "says"), [(99, "format 99"), (1, "of an earlier dubao")])
def test_tables_of_another_dubao_are_told(
    place: str, dubao: Dubao, version: int, says: str
) -> None:
    folder = put(dubao.folder / "云陂日报", **{"2025-03-04__01_txt": FRONT})
    dubao("--library", place, "library", "add", str(folder))
    ask(place, f"UPDATE dubao.format SET version = {version}")
    assert says in one_line(dubao, place, "search", "春耕")
    if version > 1:
        more = put(dubao.folder / "more", **{"2025-03-05__01_txt": SECOND})
        assert says in one_line(dubao, place, "library", "add", str(more))
        assert ask(place, "SELECT count(*) FROM dubao.issues") == [(1,)]
