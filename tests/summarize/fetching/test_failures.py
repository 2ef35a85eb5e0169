"""Servers that fail in every way: what can be had is saved, the rest is named, nothing hangs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from summarize.errors import InputError
from summarize.fetching.addresses import file_path
from summarize.fetching.fetching import fetch
from tests.summarize.fetching.conftest import Unhurried
from tests.summarize.fetching.paper_server import (
    ROOT,
    Answer,
    PaperServer,
    article,
    endless,
    file,
    founder,
    paper_server,
    silent,
    status,
    truncated,
)

if TYPE_CHECKING:
    from pathlib import Path

ONE = f"{ROOT}content_101.htm"


def _failed(server: PaperServer, asking: Unhurried, folder: Path, *answers: Answer) -> str | None:
    """Why the one article fails that is answered so; the others are all there."""
    way_in = founder(server)
    server.answers[ONE] = list(answers)
    found = fetch(way_in, folder, asking)
    assert found.stopped is None
    assert found.articles + len(found.failed) == 3
    assert found.articles >= 2
    assert (folder / ONE[1:]).exists() == (not found.failed)
    return str(found.failed[0][1]) if found.failed else None


@pytest.mark.parametrize(
    "first", [status(503), status(429), truncated("云陂渡口新桥" * 50)], ids=["503", "429", "cut"]
)
def test_what_fails_once_is_asked_for_again_later(
    server: PaperServer, asking: Unhurried, tmp_path: Path, first: Answer
) -> None:
    assert _failed(server, asking, tmp_path, first, first, file(article(101))) is None
    assert [wait for wait in asking.waits if wait != 3.0] == [4.0, 8.0]
    assert (tmp_path / ONE[1:]).read_bytes().decode("gb18030") == article(101)


def test_a_server_says_how_long_to_wait_and_that_is_heeded_within_reason(
    server: PaperServer, asking: Unhurried, tmp_path: Path
) -> None:
    answers = (status(503, Retry_After="17"), status(503, Retry_After="99999"), file(article(101)))
    assert _failed(server, asking, tmp_path, *answers) is None
    assert [wait for wait in asking.waits if wait != 3.0] == [17.0, 120.0]


def test_no_answer_in_time_is_asked_for_again(
    server: PaperServer, asking: Unhurried, tmp_path: Path
) -> None:
    asking.timeout = 0.3
    assert _failed(server, asking, tmp_path, silent, file(article(101))) is None
    assert 4.0 in asking.waits


def test_what_is_cut_every_time_is_named_and_not_saved(
    server: PaperServer, asking: Unhurried, tmp_path: Path
) -> None:
    told = _failed(server, asking, tmp_path, truncated("云陂渡口新桥" * 50))
    assert told == "it came only in part"
    assert server.paths.count(ONE) == 4


@pytest.mark.parametrize("number", [404, 410, 403])
def test_what_is_not_there_is_asked_for_once(
    server: PaperServer, asking: Unhurried, tmp_path: Path, number: int
) -> None:
    assert _failed(server, asking, tmp_path, status(number)) == f"the server answers {number}"
    assert server.paths.count(ONE) == 1


def test_a_page_that_never_ends_is_broken_off(
    server: PaperServer, asking: Unhurried, tmp_path: Path
) -> None:
    asking.most = 200_000
    told = _failed(server, asking, tmp_path, endless)
    assert told == "it does not end, or is too large; broken off"


def test_a_page_that_trickles_for_minutes_is_broken_off(
    server: PaperServer, asking: Unhurried, tmp_path: Path
) -> None:
    way_in = founder(server)
    server.answers[ONE] = [endless]
    fetch(way_in, tmp_path, asking, most=3)
    times = iter(range(0, 10**9, 70))  # each look at the clock is 70 seconds later
    asking.clock = lambda: next(times)
    found = fetch(way_in, tmp_path, asking)
    assert [str(why) for _, why in found.failed] == ["it does not end, or is too large; broken off"]


def test_a_redirect_on_the_host_is_followed_and_any_other_is_not(
    server: PaperServer, asking: Unhurried, tmp_path: Path
) -> None:
    server.answers["/moved.htm"] = [file(article(101))]
    assert _failed(server, asking, tmp_path / "a", status(302, Location="/moved.htm")) is None
    with paper_server() as other:
        other.answers["/robots.txt"] = other.answers["/x.htm"] = [file("x")]
        leading = status(301, Location=f"{other.address}/x.htm")
        told = _failed(server, Unhurried(), tmp_path / "b", leading)
        assert told == "it leads to another host; not followed"
        assert other.asked == []
    for location in ("file:///etc/passwd", "ftp://127.0.0.1/x", "//[", "http://u@other.invalid/"):
        leading = status(302, Location=location)
        told = _failed(server, Unhurried(), tmp_path / "c", leading)
        assert told == "it leads to another host; not followed"
    round_and_round = status(302, Location=ONE)
    told = _failed(server, Unhurried(), tmp_path / "d", round_and_round)
    assert told == "it leads from address to address without an end"
    private = status(302, Location="/private/x.htm")
    told = _failed(server, Unhurried(), tmp_path / "e", private)
    assert told == "the site's robots.txt does not allow it"


def test_a_structure_that_is_not_known_is_told_and_nothing_is_guessed(
    server: PaperServer, asking: Unhurried, tmp_path: Path
) -> None:
    server.answers["/index.html"] = [file("<a href=/story/1>一</a><a href=/story/2>二</a>")]
    with pytest.raises(InputError, match="no list of pages and articles that dubao knows"):
        fetch(f"{server.address}/index.html", tmp_path, asking)
    assert server.paths == ["/robots.txt", "/index.html"]


def test_a_way_in_that_is_not_there_is_told(
    server: PaperServer, asking: Unhurried, tmp_path: Path
) -> None:
    with pytest.raises(InputError, match="the server answers 404"):
        fetch(f"{server.address}{ROOT}node_1.htm", tmp_path, asking)


def test_a_server_that_fails_all_the_time_is_left_in_peace(
    server: PaperServer, asking: Unhurried, tmp_path: Path
) -> None:
    links = "".join(f"<a href=content_{number}.htm>x</a>" for number in range(100, 150))
    server.answers[f"{ROOT}node_1.htm"] = [file(links)]
    for number in range(100, 150):
        server.answers[f"{ROOT}content_{number}.htm"] = [status(503)]
    found = fetch(f"{server.address}{ROOT}node_1.htm", tmp_path, asking)
    assert found.stopped == "server"
    assert len(found.failed) == 5


def test_lists_without_an_end_are_stopped(
    server: PaperServer, asking: Unhurried, tmp_path: Path
) -> None:
    links = "".join(f"<a href=content_{number}.htm>x</a>" for number in range(100, 150))
    server.answers[f"{ROOT}node_1.htm"] = [file(links)]
    for number in range(100, 150):
        server.answers[f"{ROOT}content_{number}.htm"] = [file("x")]
    found = fetch(f"{server.address}{ROOT}node_1.htm", tmp_path, asking, most=10)
    assert found.stopped == "limit"
    assert len([path for path in server.paths if "content" in path]) == 9


@pytest.mark.parametrize(
    "url", ["ftp://a/b", "file:///etc/passwd", "https://", "http://u:p@a/", "http://a:x/", "x"]
)
def test_an_address_of_no_web_page_is_told(asking: Unhurried, tmp_path: Path, url: str) -> None:
    with pytest.raises(InputError, match="no address of a web page"):
        fetch(url, tmp_path, asking)


@pytest.mark.parametrize(
    ("path", "saved"),
    [
        ("/a/../../b.htm", "a/b.htm"),
        ("/%2e%2e/%2e%2e/etc/passwd", "etc/passwd.html"),
        ("/x.aspx?id=../../b", "x.aspx_id=.._.._b.html"),
        ("/a/?../../b", "a/index.html"),
        ("/a/index.json", "a/issue.json"),
        ("/a%2fb%5c..%00.htm", "a_b_.._.htm"),
        ("/.hidden/", ".hidden/index.html"),
    ],
)
def test_no_address_leads_out_of_the_folder(path: str, saved: str) -> None:
    assert file_path(f"http://a{path}") == saved
