"""What ``dubao serve`` says before it serves, and where it cannot."""

from __future__ import annotations

import builtins
import socket
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.cli.conftest import Run

PAGE = "第1版 要闻\n\n云陂渡口修好了\n\n本报讯 渡口昨天重新开放，两岸的人又能坐船了。\n"


@pytest.fixture
def issue(tmp_path: Path) -> str:
    file = tmp_path / "第01版.txt"
    file.write_text(PAGE, encoding="utf-8")
    return str(file)


@pytest.fixture
def not_served(monkeypatch: pytest.MonkeyPatch) -> None:
    """All but the serving, which would go on: the server is ready, and ends."""
    pytest.importorskip("textual_serve", reason="the extra dubao[serve] is not here")
    from tui.serving.server import ReaderServer

    monkeypatch.setattr(ReaderServer, "run", lambda self: self._ready())
    # What the command makes ready for the processes that it starts.
    for name in ("PYTHONPATH", "DUBAO_LANG"):
        monkeypatch.setenv(name, "")


def test_where_the_extra_is_missing_a_line_names_it(
    run: Run, issue: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.startswith("tui.serving")]:
        monkeypatch.delitem(sys.modules, name)
    known = builtins.__import__

    def without(name: str, *rest: Any, **more: Any) -> Any:
        if name.split(".", maxsplit=1)[0] in ("aiohttp", "textual_serve"):
            raise ModuleNotFoundError(name)
        return known(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    result = run("serve", issue)
    assert (result.status, result.out) == (2, "")
    assert "pip install 'dubao[serve]'" in result.err
    assert result.err.count("\n") == 1


@pytest.mark.usefixtures("not_served")
def test_a_port_that_is_taken_is_a_line(run: Run, issue: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        result = run("serve", issue, "--port", str(port))
    assert (result.status, result.out) == (2, "")
    assert result.err.startswith(f"dubao: port {port} is taken")
    assert result.err.count("\n") == 1


@pytest.mark.usefixtures("not_served")
@pytest.mark.parametrize("host", ["192.0.2.1", "no such host", "a" * 300])
def test_an_address_that_is_not_of_this_machine_is_a_line(run: Run, issue: str, host: str) -> None:
    result = run("serve", issue, "--port", "0", "--host", host)
    assert (result.status, result.out) == (2, "")
    assert "no such address of this machine" in result.err
    assert result.err.count("\n") == 1


@pytest.mark.usefixtures("not_served")
@pytest.mark.parametrize(("host", "warned"), [("127.0.0.1", False), ("0.0.0.0", True)])
def test_an_address_that_others_reach_is_warned_of(
    run: Run, issue: str, host: str, warned: bool, capfd: pytest.CaptureFixture[str]
) -> None:
    result = run("serve", issue, "--port", "0", "--host", host)
    assert result.status == 0
    assert ("warning" in result.err) == warned
    assert ("other machines" in result.err) == warned
    assert result.out.startswith(f"http://{host}:")


@pytest.mark.usefixtures("not_served")
def test_what_cannot_be_read_is_told_before_anything_is_served(run: Run, tmp_path: Path) -> None:
    result = run("serve", str(tmp_path / "none.txt"), "--port", "0")
    assert (result.status, result.out) == (2, "")
    assert "none.txt" in result.err
    assert result.err.count("\n") == 1


@pytest.mark.usefixtures("not_served")
def test_an_article_is_looked_for_before_anything_is_served(run: Run, issue: str) -> None:
    assert run("serve", issue, "渡口修好", "--port", "0").status == 0
    result = run("serve", issue, "7-7", "--port", "0")
    assert (result.status, result.out) == (2, "")
    assert "7-7" in result.err
    assert result.err.count("\n") == 1


@pytest.mark.usefixtures("not_served")
def test_the_reader_is_told_which_article(
    run: Run, issue: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tui.serving.server import ReaderServer

    told: list[str] = []
    made = ReaderServer.__init__

    def noted(self: ReaderServer, command: str, *rest: Any) -> None:
        told.append(command)
        made(self, command, *rest)

    monkeypatch.setattr(ReaderServer, "__init__", noted)
    assert run("serve", issue, "1-1", "--port", "0").status == 0
    assert " 1-1 " in told[0]
