"""Who is let in to a served reader, by what is asked of a real one; and how it ends."""

from __future__ import annotations

import signal
from http.client import HTTPConnection, HTTPResponse
from typing import TYPE_CHECKING

import pytest

from tests.tui.serving.served import SAMPLE, Served, served

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytest.importorskip("textual_serve", reason="the extra dubao[serve] is not here")

SOCKET = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served(tmp_path_factory.mktemp("home"), str(SAMPLE)) as found:
        yield found


def _ask(server: Served, path: str, **headers: str) -> HTTPResponse:
    connection = HTTPConnection("127.0.0.1", server.port, timeout=60)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request("GET", path, headers=named)
    answer = connection.getresponse()
    if answer.status != 101:
        answer.read()
    connection.close()
    return answer


def _cookie(server: Served) -> str:
    answer = _ask(server, f"/?token={server.token}")
    assert (answer.status, answer.getheader("Location")) == (303, "/")
    given = answer.getheader("Set-Cookie") or ""
    assert "HttpOnly" in given
    assert "SameSite=Strict" in given
    return given.split(";")[0]


def test_who_has_the_link_sees_the_page_and_it_may_ask_nobody_else(server: Served) -> None:
    answer = _ask(server, "/", Cookie=_cookie(server))
    assert answer.status == 200
    policy = answer.getheader("Content-Security-Policy") or ""
    assert "default-src 'none'" in policy
    assert f"connect-src 'self' ws://127.0.0.1:{server.port};" in policy


@pytest.mark.parametrize("path", ["/", "/?token=", "/?token=wrong", "/?token=%ff", "/ws"])
def test_who_does_not_have_it_is_refused(server: Served, path: str) -> None:
    assert _ask(server, path).status == 403
    assert _ask(server, path, Cookie=f"dubao-{server.port}=wrong").status == 403
    assert _ask(server, path, **SOCKET).status == 403
    assert _ask(server, "/static/js/textual.js").status == 403


def test_another_name_for_this_machine_is_refused_even_with_the_secret(server: Served) -> None:
    cookie = _cookie(server)
    for host in ("evil.example", f"evil.example:{server.port}", "127.0.0.1:1"):
        assert _ask(server, "/", Cookie=cookie, Host=host).status == 403
        assert _ask(server, f"/?token={server.token}", Host=host).status == 403


def test_a_page_from_elsewhere_gets_no_socket_even_with_the_secret(server: Served) -> None:
    cookie = _cookie(server)
    here = f"http://127.0.0.1:{server.port}"
    for origin in ("http://evil.example", "null", "http://127.0.0.1:1", f"https{here[4:]}"):
        assert _ask(server, "/ws", Cookie=cookie, Origin=origin, **SOCKET).status == 403
    assert _ask(server, "/ws", Cookie=cookie, Origin=here, **SOCKET).status == 101


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_in_good_order(tmp_path: Path, number: signal.Signals) -> None:
    page = "第1版 要闻\n\n云陂渡口修好了\n\n本报讯 渡口昨天重新开放，两岸的人又能坐船了。\n"
    with served(tmp_path, "-", stdin=page) as server:
        assert _ask(server, "/", Cookie=_cookie(server)).status == 200
        server.process.send_signal(number)
        out, err = server.process.communicate(timeout=60)
        assert (server.process.returncode, out) == (0, "")
        assert "Ctrl+C" in err
        assert "Traceback" not in err
        assert err.count("\n") <= 2
