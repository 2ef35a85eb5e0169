"""``dubao fetch``, on a server of this machine: into a folder, into the library, by a name."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest

from summarize.fetching import asking
from tests.summarize.fetching.paper_server import (
    ROOT,
    PaperServer,
    file,
    founder,
    paper_server,
    status,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.tui.cli.conftest import Run

HTML = find_spec("summarize.reading.forms.html") is not None


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[PaperServer]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    # No pause takes any time.
    known = asking.Asking.__init__

    def unhurried(self: asking.Asking, pause: float) -> None:
        known(self, pause, sleep=lambda _: None)

    monkeypatch.setattr(asking.Asking, "__init__", unhurried)
    with paper_server() as found:
        yield found


def test_an_issue_is_saved_into_a_folder(run: Run, server: PaperServer, tmp_path: Path) -> None:
    to = tmp_path / "saved"
    way_in = founder(server)
    result = run("fetch", way_in, "--to", str(to))
    assert (result.status, result.err) == (0, "")
    assert result.out == f"{to}: 3 pages, 3 articles, 6 files new or changed\n"
    assert (to / "html/2025-03/18/content_100.htm").is_file()
    again = run("fetch", way_in, "--to", str(to))
    assert (again.status, again.err) == (0, "")
    assert "0 files new or changed" in again.out
    # Nothing is written elsewhere.
    assert not (tmp_path / "home").exists()


def test_what_is_missing_is_named_and_the_rest_saved(
    run: Run, server: PaperServer, tmp_path: Path
) -> None:
    way_in = founder(server)
    server.answers[f"{ROOT}content_101.htm"] = [status(404)]
    result = run("fetch", way_in, "--to", str(tmp_path / "saved"))
    assert result.status == 2
    assert "3 pages, 2 articles" in result.out
    assert result.err == f"dubao: {server.address}{ROOT}content_101.htm: the server answers 404\n"


def test_what_is_not_known_is_one_line(run: Run, server: PaperServer, tmp_path: Path) -> None:
    server.answers["/"] = [file("<a href=/story/1>一</a>")]
    for words in (
        (f"{server.address}/",),
        (f"{server.address}/none.htm",),
        ("芦汀日报",),
        ("ftp://a/b",),
        ("http://",),
        (f"{server.address}/", "2025-03-18"),
        (f"{server.address}/{{date}}", "2025-13-40"),
    ):
        result = run("fetch", *words, "--to", str(tmp_path / "saved"))
        assert (result.status, result.out) == (2, "")
        assert result.err.count("\n") == 1
        assert "fault of dubao" not in result.err


def test_a_paper_is_fetched_by_its_name_and_day(
    run: Run, server: PaperServer, tmp_path: Path
) -> None:
    founder(server)
    home = tmp_path / "home"
    home.mkdir()
    address = f"{server.address}/html/{{date:%Y-%m/%d}}/node_1.htm"
    (home / "config.toml").write_text(f'[papers]\n"云陂日报" = "{address}"\n', encoding="utf-8")
    result = run("fetch", "云陂日报", "2025-03-18", "--to", str(tmp_path / "saved"))
    assert (result.status, result.err) == (0, "")
    assert f"{ROOT}content_104.htm" in server.paths


@pytest.mark.parametrize(
    "line",
    ['"云陂日报" = "node_1.htm"', '"云陂日报" = "https://a.invalid/node_1.htm"', '"云陂日报" = 3'],
)
def test_a_name_without_an_address_of_days_is_told(run: Run, tmp_path: Path, line: str) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "config.toml").write_text(f"[papers]\n{line}\n", encoding="utf-8")
    result = run("fetch", "云陂日报", "2025-03-18")
    assert result.status == 2
    assert result.err.startswith(f"dubao: {home / 'config.toml'}:2: ")
    assert result.err.count("\n") == 1


@pytest.mark.skipif(not HTML, reason="dubao does not read HTML yet")
def test_without_a_folder_the_library_has_it_and_nothing_is_left_beside(
    run: Run, server: PaperServer, tmp_path: Path
) -> None:
    result = run("fetch", founder(server))
    assert result.status == 0
    assert "1 issue kept" in result.out
    assert "云陂日报@2025-03-18  3 articles" in run("library", "list").out
    assert not list((tmp_path / "home" / "fetched").iterdir())
    assert "北线客运增开早班车" in run("search", "早班车").out
