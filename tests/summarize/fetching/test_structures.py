"""Other systems than Founder's: all that holds of fetching holds of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from summarize.errors import InputError
from summarize.fetching.fetching import Step, fetch
from summarize.opening import open_issue
from tests.summarize.fetching.conftest import Unhurried
from tests.summarize.fetching.paper_server import (
    TITLES,
    Answer,
    PaperServer,
    endless,
    file,
    status,
    truncated,
)
from tests.summarize.fetching.structures import FILES, ONE, STRUCTURES, paper

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.parametrize("structure", STRUCTURES)


def test_the_issue_is_saved_and_read(
    structure: str, server: PaperServer, asking: Unhurried, tmp_path: Path
) -> None:
    found = fetch(paper(server, structure), tmp_path, asking)
    assert (found.saved, found.failed, found.stopped) == (FILES[structure], [], None)
    assert found.articles >= 3
    assert len(server.paths) == len(set(server.paths)) == FILES[structure] + 1
    issue = open_issue(str(tmp_path))
    titles = {each.title for each in issue.articles}
    assert set(TITLES.values()) <= titles
    assert (issue.paper, issue.date) == ("云陂日报", "2025-03-18")
    assert [(page.label, page.name) for page in issue.pages] == [("1", "要闻"), ("2", "民生")]
    assert {each.id: each.title for each in issue.articles}["1-2"] == TITLES[101]


def test_it_is_asked_for_politely(
    structure: str, server: PaperServer, asking: Unhurried, tmp_path: Path
) -> None:
    fetch(paper(server, structure), tmp_path, asking)
    assert server.at_once == 1
    assert asking.waits == [3.0] * FILES[structure]
    assert not [path for path in server.paths if "17" in path or "login" in path]


def test_a_second_run_asks_only_for_what_has_changed(
    structure: str, server: PaperServer, asking: Unhurried, tmp_path: Path
) -> None:
    way_in = paper(server, structure)
    fetch(way_in, tmp_path, asking)
    server.asked.clear()
    found = fetch(way_in, tmp_path, Unhurried())
    assert (found.saved, found.same) == (0, FILES[structure])
    assert all("If-None-Match" in headers for path, headers in server.asked if "robots" not in path)


def test_what_was_broken_off_goes_on(
    structure: str, server: PaperServer, asking: Unhurried, tmp_path: Path
) -> None:
    way_in = paper(server, structure)

    def stop(step: Step) -> None:
        if step.done == FILES[structure] - 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fetch(way_in, tmp_path, asking, stop)
    server.asked.clear()
    found = fetch(way_in, tmp_path, Unhurried())
    assert (found.saved, found.same) == (1, FILES[structure] - 1)
    assert len(server.paths) == 2  # robots.txt, and the one


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (status(404), "the server answers 404"),
        (truncated("云陂渡口新桥" * 50), "it came only in part"),
        (status(302, Location="http://other.invalid/x"), "it leads to another host; not followed"),
        (endless, "it does not end, or is too large; broken off"),
    ],
    ids=["404", "cut", "elsewhere", "endless"],
)
def test_what_fails_is_named_and_the_rest_is_saved(
    structure: str,
    answer: Answer,
    told: str,
    server: PaperServer,
    asking: Unhurried,
    tmp_path: Path,
) -> None:
    way_in = paper(server, structure)
    server.answers[ONE[structure]] = [answer]
    asking.most = 200_000
    found = fetch(way_in, tmp_path, asking)
    assert [(url.removeprefix(server.address), str(why)) for url, why in found.failed] == [
        (ONE[structure], told)
    ]
    assert found.saved == FILES[structure] - 1
    assert len(open_issue(str(tmp_path)).articles) >= 2


def test_what_fails_once_is_asked_for_again(
    structure: str, server: PaperServer, asking: Unhurried, tmp_path: Path
) -> None:
    way_in = paper(server, structure)
    server.answers[ONE[structure]].insert(0, status(503))
    assert fetch(way_in, tmp_path, asking).failed == []
    assert 4.0 in asking.waits


def test_robots_txt_is_heeded(
    structure: str, server: PaperServer, asking: Unhurried, tmp_path: Path
) -> None:
    way_in = paper(server, structure)
    server.answers["/robots.txt"] = [file(f"User-agent: *\nDisallow: {ONE[structure]}\n")]
    found = fetch(way_in, tmp_path, asking)
    assert [str(why) for _, why in found.failed] == ["the site's robots.txt does not allow it"]
    assert ONE[structure] not in server.paths


@pytest.mark.parametrize(
    "text", ["<div class=neu><a href='?id=1'>x</a></div>", "{}", '{"a": [', "[" * 5000], ids=repr
)
def test_a_changed_structure_is_told(
    structure: str, text: str, server: PaperServer, asking: Unhurried, tmp_path: Path
) -> None:
    way_in = paper(server, structure)
    server.answers[way_in.removeprefix(server.address)] = [file(text)]
    with pytest.raises(InputError, match="no list of pages and articles that dubao knows"):
        fetch(way_in, tmp_path, asking)
    assert len(server.paths) == 2
