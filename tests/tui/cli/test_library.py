"""``dubao library`` and ``dubao search`` over it, as a user runs them, in a home of their own."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from summarize.library.adding import reading
from tests.summarize.library.adding.test_adding import FRONT, SECOND, put
from tests.tui.cli.conftest import Result, _Stream
from tui import libraries
from tui.cli import main

if TYPE_CHECKING:
    from pathlib import Path

    from summarize.library.adding.groups import Group
    from summarize.library.archive.engine import Archive

DAY = "云陂日报@2025-03-04"


@dataclass
class Dubao:
    """Runs dubao on real files."""

    monkeypatch: pytest.MonkeyPatch
    folder: Path

    def __call__(self, *arguments: str) -> Result:
        out, err = _Stream(terminal=False), _Stream(terminal=False)
        with self.monkeypatch.context() as patched:
            patched.setattr("sys.stdout", out)
            patched.setattr("sys.stderr", err)
            status = main.run(arguments)
        return Result(status, out.written(), err.written())

    def records(self, *arguments: str) -> list[dict[str, object]]:
        found = self(*arguments, "--json")
        return [json.loads(line) for line in found.out.splitlines()]


@pytest.fixture
def dubao(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Dubao:
    monkeypatch.setenv("DUBAO_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("DUBAO_PAGER", "")
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("DUBAO_LIBRARY", "")  # dubao --library sets it: it is set back
    return Dubao(monkeypatch, tmp_path)


@pytest.fixture
def filled(dubao: Dubao) -> Dubao:
    days = {"2025-03-04__01_txt": FRONT, "2025-03-04__02_txt": SECOND, "2025-03-07__01_txt": FRONT}
    folder = put(dubao.folder / "云陂日报", **days)
    assert dubao("library", "add", str(folder)).status == 0
    return dubao


def test_a_library_that_is_not_there_is_one_line_with_the_way_to_it(dubao: Dubao) -> None:
    for command in (("search", "春耕"), ("library", "list"), ("list", DAY)):
        found = dubao(*command)
        assert (found.status, found.out) == (2, "")
        assert "dubao library add" in found.err
        assert found.err.count("\n") == 1
    assert not (dubao.folder / "home" / "library.sqlite3").exists()


def test_what_was_added_is_listed_with_the_days_that_are_missing(filled: Dubao) -> None:
    found = filled("library", "list")
    assert "云陂日报  2 issues, 3 articles" in found.out
    assert "2 days missing: 2025-03-05..2025-03-06" in found.out
    assert [each["key"] for each in filled.records("library", "list")] == [
        DAY,
        "云陂日报@2025-03-07",
    ]


def test_a_search_prints_keys_that_other_commands_take(filled: Dubao) -> None:
    found = filled("search", "渡船 六十人")
    assert found.status == 0
    key = found.out.split()[0]
    assert key == f"{DAY}/2-1"
    assert "能载六十人" in filled("show", key).out
    assert "芦汀渡口换新船" in filled("list", DAY).out
    assert filled("summary", key).status == 0
    assert filled("keywords", key).status == 0
    assert json.loads(filled("export", DAY, "--json").out)["paper"] == "云陂日报"


def test_records_have_all_that_was_promised(filled: Dubao) -> None:
    (first, *_) = filled.records("search", "老丁")
    assert list(first) == [
        *("issue", "key", "paper", "date", "id", "page", "section", "title"),
        *("field", "block", "text", "matches"),
    ]
    assert first["issue"] == DAY
    assert first["date"] == "2025-03-04"


def test_counts_names_and_nothing_found(filled: Dubao) -> None:
    assert filled("search", "--count", "农机手").out == "2\n"
    assert filled("search", "-l", "农机手").out.split() == ["云陂日报@2025-03-07", DAY]
    assert filled("search", "没有的词").status == 1
    assert filled("search", "date:2025-03-04 农机手", "--count").out == "1\n"


def test_pages_of_results_go_on_where_they_ended(filled: Dubao) -> None:
    first = filled("search", "农机手", "-n", "1")
    place = first.err.split()[-1]
    second = filled("search", "农机手", "-n", "1", "--after", place)
    assert first.out.split()[0] != second.out.split()[0]
    assert "--after" not in second.err
    assert filled("search", "农机手", "--after", "nowhere").status == 2


def test_what_cannot_be_read_is_named_and_the_rest_is_kept(dubao: Dubao) -> None:
    folder = put(dubao.folder / "云陂日报", **{"2025-03-04__01_txt": FRONT})
    found = dubao("library", "add", str(folder), str(dubao.folder / "nowhere"))
    assert found.status == 2
    assert "1 issue kept" in found.out
    assert found.err.count("\n") == 1
    assert "nowhere" in found.err


def test_adding_that_is_broken_off_says_what_is_kept(dubao: Dubao) -> None:
    days = {f"2025-03-0{day}__01_txt": FRONT for day in range(1, 4)}
    folder = put(dubao.folder / "云陂日报", **days)
    real = reading.read_group

    def broken(group: Group, asked: reading.Asked) -> reading.Outcome:
        if "2025-03-03" in group.name:
            raise KeyboardInterrupt
        return real(group, asked)

    dubao.monkeypatch.setattr("summarize.library.adding.run.read_group", broken)
    dubao.monkeypatch.setattr("summarize.library.adding.run._LONGEST", -1.0)
    found = dubao("library", "add", str(folder))
    assert (found.status, found.out) == (130, "")
    assert found.err == "dubao: broken off; 2 issues are kept, the rest is left for the next time\n"


def test_a_paper_that_is_not_known_to_be_one_is_told_when_it_is_asked_for(dubao: Dubao) -> None:
    folder = put(dubao.folder / "晨刊", **{"2025-03-04__01_txt": FRONT})
    dubao("library", "add", str(folder))
    for more in ((), ("--count",)):
        found = dubao("search", "paper:晨刊 春耕", *more)
        assert found.status == 1
        assert "晨刊@2025-03-04 and others: the paper is not known" in found.err
        assert found.err.count("\n") == 1
    dubao("library", "add", str(folder), "--paper", "晨刊")
    assert dubao("search", "paper:晨刊 春耕").status == 0
    assert dubao("search", "paper:无此报 春耕").err == ""


def test_adding_tells_what_is_guessed(dubao: Dubao) -> None:
    page = put(dubao.folder, 甲_txt=FRONT) / "甲.txt"
    found = dubao("library", "add", str(page))
    assert "no date found: 甲@undated" in found.out
    given = dubao("library", "add", str(page), "--paper", "云陂日报", "--date", "2025-03-04")
    assert "no date" not in given.out
    assert dubao("library", "add", str(page), "--date", "gestern").status == 2


def test_remove_forgets_and_tells_what_is_not_there(filled: Dubao) -> None:
    assert filled("library", "remove", DAY).status == 0
    assert filled("search", "渡船").status == 1
    again = filled("library", "remove", DAY, "云陂日报@2025-03-07")
    assert again.status == 2
    assert DAY in again.err
    assert filled("search", "农机手").status == 1


def test_check_and_a_way_out_and_in(filled: Dubao) -> None:
    assert filled("library", "check").out == "the library is sound\n"
    target = filled.folder / "out.ndjson"
    assert filled("library", "export", "-o", str(target)).status == 0
    other = str(filled.folder / "other.sqlite3")
    found = filled("--library", other, "library", "import", str(target))
    assert found.out == "2 issues kept, 0 as before\n"
    assert filled("search", "--count", "农机手").out == "2\n"


def test_one_syntax_on_files_and_in_the_library(filled: Dubao) -> None:
    folder = str(filled.folder / "云陂日报" / "2025-03-04")
    for query in ("渡船 -老丁", "title:渡口 OR 柴油", "记者:罗敬", "kind:news", "甲 OR 乙"):
        on_files = filled.records("search", query, folder)
        kept = filled.records("search", f"({query}) date:2025-03-04")
        found, same = ({(e["id"], e["text"]) for e in each} for each in (on_files, kept))
        assert found == same
    assert "OR and | need a word" in filled("search", "渡船 OR").err


def test_an_issue_of_the_library_is_read_in_one_opening(
    filled: Dubao, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    real = libraries.open_library

    def counted(*, writing: bool = False) -> Archive:
        opened.append("")
        return real(writing=writing)

    monkeypatch.setattr(libraries, "open_library", counted)
    assert filled("list", DAY).out.startswith("云陂日报  2025-03-04")
    assert len(opened) == 1
