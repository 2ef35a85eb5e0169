"""An issue is saved whole and politely: what is asked for, how, and what a second run asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from summarize.errors import InputError
from summarize.fetching.fetching import Step, fetch
from tests.summarize.fetching.conftest import Unhurried
from tests.summarize.fetching.paper_server import ROOT, PaperServer, article, file, founder, status

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ("node_1", "node_2", "node_3", "content_100", "content_101", "content_104")
FILES = sorted(f"html/2025-03/18/{name}.htm" for name in NAMES)


def saved(folder: Path) -> list[str]:
    return sorted(
        file.relative_to(folder).as_posix()
        for file in folder.rglob("*")
        if file.is_file() and not file.relative_to(folder).parts[0].startswith(".")
    )


def test_all_pages_and_articles_of_the_day_are_saved_and_nothing_else(
    server: PaperServer, asking: Unhurried, tmp_path: Path
) -> None:
    steps: list[Step] = []
    found = fetch(founder(server), tmp_path, asking, steps.append)
    assert (found.pages, found.articles, found.saved, found.failed) == (3, 3, 6, [])
    assert saved(tmp_path) == FILES
    text = (tmp_path / "html/2025-03/18/content_104.htm").read_bytes().decode("gb18030")
    assert text == article(104)
    # Each once, and first of all what the site allows.
    assert server.paths[0] == "/robots.txt"
    assert sorted(server.paths[1:]) == [f"/{each}" for each in FILES]
    assert (steps[0].done, steps[-1].done, steps[-1].known) == (0, 6, 6)


def test_it_says_who_asks_and_asks_one_at_a_time_as_slowly_as_the_site_wants(
    server: PaperServer, asking: Unhurried, tmp_path: Path
) -> None:
    fetch(founder(server), tmp_path, asking)
    assert all(headers["User-Agent"].startswith("dubao/") for _, headers in server.asked)
    assert server.at_once == 1
    # robots.txt asks for three seconds, which is more than our own two.
    assert asking.waits == [3.0] * 6


def test_a_second_run_asks_only_for_what_has_changed(
    server: PaperServer, asking: Unhurried, tmp_path: Path
) -> None:
    way_in = founder(server)
    fetch(way_in, tmp_path, asking)
    server.asked.clear()
    server.answers[f"{ROOT}content_101.htm"] = [file(article(100), etag='"new"')]
    found = fetch(way_in, tmp_path, Unhurried())
    assert (found.saved, found.same) == (1, 5)
    assert all("If-None-Match" in headers for path, headers in server.asked if "html" in path)
    changed = (tmp_path / "html/2025-03/18/content_101.htm").read_bytes().decode("gb18030")
    assert changed == article(100)


def test_what_was_broken_off_goes_on_and_asks_for_nothing_twice(
    server: PaperServer, asking: Unhurried, tmp_path: Path
) -> None:
    way_in = founder(server)

    def stop(step: Step) -> None:
        if step.done == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fetch(way_in, tmp_path, asking, stop)
    before = set(server.paths)
    assert len(saved(tmp_path)) == 4
    server.asked.clear()
    found = fetch(way_in, tmp_path, Unhurried())
    assert (found.saved, found.same) == (2, 4)
    assert set(server.paths) & before == {"/robots.txt"}
    assert saved(tmp_path) == FILES


def test_a_file_that_was_cut_or_lost_here_is_asked_for_again(
    server: PaperServer, asking: Unhurried, tmp_path: Path
) -> None:
    way_in = founder(server)
    fetch(way_in, tmp_path, asking)
    (tmp_path / FILES[0]).write_bytes(b"cut")
    (tmp_path / FILES[1]).unlink()
    assert fetch(way_in, tmp_path, Unhurried()).saved == 2
    assert (tmp_path / FILES[0]).read_bytes() != b"cut"


def test_what_robots_txt_forbids_is_not_asked_for(
    server: PaperServer, asking: Unhurried, tmp_path: Path
) -> None:
    way_in = founder(server)
    server.answers["/robots.txt"] = [file("User-agent: dubao\nDisallow: /html/\n")]
    with pytest.raises(InputError, match=r"robots\.txt does not allow it"):
        fetch(way_in, tmp_path, asking)
    assert server.paths == ["/robots.txt"]
    server.answers["/robots.txt"] = [
        file("User-agent: *\nDisallow: /html/2025-03/18/content_101.htm\n")
    ]
    found = fetch(way_in, tmp_path, Unhurried())
    assert [(url.rpartition("/")[2], str(why)) for url, why in found.failed] == [
        ("content_101.htm", "the site's robots.txt does not allow it")
    ]
    assert f"{ROOT}content_101.htm" not in server.paths


@pytest.mark.parametrize("number", [401, 403, 500, 503])
def test_where_robots_txt_is_kept_from_us_nothing_is_asked_for(
    server: PaperServer, asking: Unhurried, tmp_path: Path, number: int
) -> None:
    way_in = founder(server)
    server.answers["/robots.txt"] = [status(number)]
    with pytest.raises(InputError, match="nothing is asked for"):
        fetch(way_in, tmp_path, asking)
    assert set(server.paths) == {"/robots.txt"}


def test_without_robots_txt_all_is_allowed(
    server: PaperServer, asking: Unhurried, tmp_path: Path
) -> None:
    way_in = founder(server)
    del server.answers["/robots.txt"]
    assert fetch(way_in, tmp_path, asking).articles == 3
    assert asking.waits == [2.0] * 6


def test_the_folders_of_later_generations_are_followed_too(
    server: PaperServer, asking: Unhurried, tmp_path: Path
) -> None:
    page = "/pc/layout/202503/18/node_01.html"
    server.answers[page] = [
        file(
            "<div id=list><a href=node_01.html>第01版：要闻</a></div><ul class=news-list>"
            "<li><a href=../../../content/202503/18/content_100.html>a</a></li>"
            "<li><a href=../../../content/202503/17/content_99.html>b</a></li></ul>"
        )
    ]
    server.answers["/pc/content/202503/18/content_100.html"] = [file(article(100))]
    found = fetch(server.address + page, tmp_path, asking)
    assert (found.pages, found.articles, found.failed) == (1, 1, [])
    assert saved(tmp_path) == [
        "pc/content/202503/18/content_100.html",
        "pc/layout/202503/18/node_01.html",
    ]


@pytest.mark.parametrize(
    ("page", "links", "articles"),
    [
        (
            "/rb/html/2025-03/18/nbs.D110000yunpi_01.htm",
            "<a href=nw.D110000yunpi_20250318_1-01.htm>a</a><a href=nbs.D110000yunpi_02.htm>b</a>",
            ["nw.D110000yunpi_20250318_1-01.htm"],
        ),
        (
            "/mrdx/2025-03/18/Page01BC.htm",
            "<div class=listdaohang><a daoxiang=1 href=Articel01002NR.htm>a</a></div>",
            ["Articel01002NR.htm"],
        ),
        (
            "/2025/03/18/node_01.html",
            '<svg><polygon data-contentid="7"/><polygon data-contentid="x"/></svg>',
            ["con-7.html"],
        ),
    ],
    ids=["nbs", "daohang", "polygons"],
)
def test_other_names_of_files_are_followed_too(
    server: PaperServer,
    asking: Unhurried,
    tmp_path: Path,
    page: str,
    links: str,
    articles: list[str],
) -> None:
    folder = page.rpartition("/")[0]
    server.answers[page] = [file(links)]
    if "nbs" in page:
        server.answers[f"{folder}/nbs.D110000yunpi_02.htm"] = [file("<p>第二版</p>")]
    for name in articles:
        server.answers[f"{folder}/{name}"] = [file(article(100))]
    found = fetch(server.address + page, tmp_path, asking)
    assert (found.articles, found.failed) == (len(articles), [])
    assert all((tmp_path / folder[1:] / name).is_file() for name in articles)
