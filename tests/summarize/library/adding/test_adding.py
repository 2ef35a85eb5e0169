"""Adding: what belongs together becomes one issue, and adding again changes nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from summarize.library.adding import run
from summarize.library.adding.groups import Group
from summarize.library.adding.reading import Asked, Outcome, read_group
from summarize.library.adding.run import Added, Progress, add
from summarize.library.archive.engine import Archive
from summarize.library.query import parse_query
from tests.summarize.library.backends import Backend

FRONT = """第01版：要闻
春耕开始各村下田

　　本报讯（记者 罗敬）云陂县的春耕三月四日开始，各村的农机手清早下田，头一天翻地四千亩。
　　县农技站派出十二名技术员，分到六个乡镇看墒情、教选种。
　　农机手孟春山说，今年的活比去年早了五天。他的队有九台机车，
（下转第2版）
"""
SECOND = """第02版：综合
（上接第1版）
白天黑夜两班倒，三天要翻完东坡的两千亩。
　　县里备下了柴油三百吨，保证不误农时。

芦汀渡口换新船

　　本报讯（记者 杜若）芦汀渡口的新渡船四日下水，一次能载六十人，老人和学生坐船不收钱。
　　渡口工人老丁撑了三十年船，他说新船稳当，风大也敢开。
"""


@pytest.fixture
def archive(backend: Backend) -> Iterator[Archive]:
    with backend.opened() as opened:
        yield opened


def put(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_txt", ".txt")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def added(archive: Archive, *paths: Path, **asked: str) -> Added:
    said = Asked(**asked)  # type: ignore[arg-type]
    return add(archive, map(str, paths), said, processes=1)


def keys(archive: Archive) -> list[str]:
    return [each.key for each in archive.issues()]


@pytest.mark.parametrize(
    "names",
    [
        ("云陂日报__2025-03-04__01_txt", "云陂日报__2025-03-04__02_txt"),
        ("云陂日报__2025__03__04__01_txt", "云陂日报__2025__03__04__02_txt"),
        ("云陂日报__20250304-01_txt", "云陂日报__20250304-02_txt"),
        ("云陂日报__2025-03-04__第01版__01_txt", "云陂日报__2025-03-04__第02版__01_txt"),
    ],
)
def test_files_of_a_day_are_one_issue_of_the_paper_whose_folder_it_is(
    archive: Archive, tmp_path: Path, names: tuple[str, str]
) -> None:
    put(tmp_path / "in", **dict(zip(names, (FRONT, SECOND), strict=True)))
    assert added(archive, tmp_path / "in").new == ["云陂日报@2025-03-04"]
    (found,) = archive.search(parse_query("九台机车 两班倒"), 5).articles
    assert (found.id, found.paper, found.date) == ("1-1", "云陂日报", "2025-03-04")


def test_days_of_one_folder_are_issues_of_their_own(archive: Archive, tmp_path: Path) -> None:
    folder = put(tmp_path / "云陂日报", **{"20250304-01_txt": FRONT, "20250305-01_txt": SECOND})
    assert added(archive, folder).new == ["云陂日报@2025-03-04", "云陂日报@2025-03-05"]


def test_files_that_nothing_binds_together_are_issues_of_their_own_and_told(
    archive: Archive, tmp_path: Path
) -> None:
    found = added(archive, put(tmp_path / "in", 甲_txt=FRONT, 乙_txt=SECOND))
    assert sorted(found.new) == ["乙@undated", "甲@undated"]
    assert sorted(found.undated) == sorted(found.unnamed) == ["乙@undated", "甲@undated"]


def test_what_the_user_says_goes_before_what_the_names_say(
    archive: Archive, tmp_path: Path
) -> None:
    folder = put(tmp_path / "2025-03-04", **{"01_txt": FRONT})
    assert added(archive, folder, paper="芦汀时报", date="2024-01-02").new == [
        "芦汀时报@2024-01-02"
    ]


def test_what_the_user_says_later_takes_the_place_of_what_was_not_known(
    archive: Archive, tmp_path: Path
) -> None:
    folder = put(tmp_path / "dump" / "2025-03-04", **{"01_txt": FRONT})
    other = put(tmp_path / "copy" / "dump" / "2025-03-05", **{"01_txt": FRONT})
    added(archive, folder, other)
    found = added(archive, folder, paper="芦汀时报")
    assert found.instead == {"芦汀时报@2025-03-04": "dump@2025-03-04"}
    assert keys(archive) == ["芦汀时报@2025-03-04", "dump@2025-03-05"]
    found = added(archive, other, paper="dump")
    assert (found.changed, found.instead) == (["dump@2025-03-05"], {})
    for again in (added(archive, other), added(archive, other, paper="dump")):
        assert again.same == ["dump@2025-03-05"]
    put(other, **{"01_txt": SECOND})
    added(archive, other)
    assert {issue.paper for issue in archive.issues()} == {"芦汀时报", "dump"}


def test_adding_again_changes_nothing(archive: Archive, tmp_path: Path) -> None:
    folder = put(tmp_path / "云陂日报" / "2025-03-04", **{"01_txt": FRONT, "02_txt": SECOND})
    added(archive, folder)
    before = archive.issues()
    found = added(archive, folder)
    assert (found.new, found.changed, found.same) == ([], [], ["云陂日报@2025-03-04"])
    assert archive.issues() == before


def test_a_changed_page_takes_the_place_of_its_old_self(archive: Archive, tmp_path: Path) -> None:
    folder = put(tmp_path / "云陂日报" / "2025-03-04", **{"01_txt": FRONT, "02_txt": SECOND})
    added(archive, folder)
    put(folder, **{"02_txt": SECOND.replace("老丁", "老冯")})
    assert added(archive, folder).changed == ["云陂日报@2025-03-04"]
    assert archive.count(parse_query("老丁")) == 0
    assert archive.count(parse_query("老冯")) == 1


def test_a_page_that_comes_later_joins_its_issue_and_its_jump_finds_its_end(
    archive: Archive, tmp_path: Path
) -> None:
    folder = put(tmp_path / "云陂日报" / "2025-03-04", **{"01_txt": FRONT})
    added(archive, folder)
    assert archive.count(parse_query("机车，白天")) == 0
    later = put(tmp_path / "later" / "云陂日报" / "2025-03-04", **{"02_txt": SECOND})
    assert added(archive, later).changed == ["云陂日报@2025-03-04"]
    assert archive.count(parse_query("机车，白天")) == 1
    assert archive.issues()[0].pages == 2


def test_two_folders_of_one_name_without_a_paper_are_not_one_issue(
    archive: Archive, tmp_path: Path
) -> None:
    one = put(tmp_path / "a" / "dump" / "2025-03-04", **{"01_txt": FRONT})
    other = put(tmp_path / "b" / "dump" / "2025-03-04", **{"01_txt": SECOND})
    added(archive, one)
    (second,) = added(archive, other).new
    assert len(keys(archive)) == 2
    assert second.startswith("dump@2025-03-04~")
    assert added(archive, one, other).new == []


def test_what_cannot_be_read_is_told_and_the_rest_is_kept(archive: Archive, tmp_path: Path) -> None:
    folder = put(tmp_path / "云陂日报", **{"2025-03-04__01_txt": FRONT})
    (folder / "scan.txt").write_bytes(b"%PDF-1.4 no text")
    found = added(archive, folder, tmp_path / "nowhere")
    assert found.new == ["云陂日报@2025-03-04"]
    assert len(found.failed) == 2


def test_processes_of_their_own_read_the_same(backend: Backend, tmp_path: Path) -> None:
    days = {f"2025-03-{day:02}__01_txt": FRONT.replace("九台", f"{day}台") for day in range(1, 8)}
    folder = put(tmp_path / "云陂日报", **days)
    found: list[Progress] = []
    with backend.opened("many") as many:
        add(many, [str(folder)], Asked(), found.append, processes=2)
        with backend.opened("one") as one:
            add(one, [str(folder)], Asked(), processes=1)
            assert [each.digest for each in many.issues()] == [each.digest for each in one.issues()]
    assert found[-1][:2] == (7, 7)
    assert found[-1].kept == 7


def test_what_is_no_page_is_left_out_and_told_once(archive: Archive, tmp_path: Path) -> None:
    folder = put(tmp_path / "云陂日报", **{"2025-03-04__01_txt": FRONT})
    (folder / "2025-03-04" / "02.ceb").write_bytes(b"Founder CEB")
    (folder / "scan.jpg").write_bytes(b"\xff\xd8\xff")
    found = added(archive, folder)
    assert found.new == ["云陂日报@2025-03-04"]
    (doubt,) = found.doubts
    assert "02.ceb" in doubt.text
    assert "scan.jpg" in doubt.text


def test_a_folder_that_cannot_be_looked_into_is_told_and_the_rest_is_kept(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = put(
        tmp_path / "云陂日报", **{"2025-03-04__01_txt": FRONT, "2025-03-05__01_txt": FRONT}
    )
    real = os.scandir

    def scandir(path: str) -> object:
        if str(path).endswith("05"):
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    found = added(archive, folder)
    assert found.new == ["云陂日报@2025-03-04"]
    assert ["2025-03-05" in str(error) for error in found.failed] == [True]


def test_what_cannot_be_read_is_told_by_other_processes_too(
    backend: Backend, tmp_path: Path
) -> None:
    days = {f"2025-03-{day:02}__01_txt": FRONT for day in range(1, 6)}
    folder = put(tmp_path / "云陂日报", **days)
    (folder / "2025-03-03" / "01.txt").write_bytes(b"%PDF-1.4 no text")
    with backend.opened("many") as many:
        found = add(many, [str(folder)], Asked(), processes=2)
    assert len(found.new) == 4
    assert ["2025-03-03" in str(error) for error in found.failed] == [True]


def test_a_group_that_kills_its_process_is_named_and_the_others_are_kept(
    backend: Backend, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    days = {f"2025-03-{day:02}__01_txt": FRONT for day in range(1, 6)}
    folder = put(tmp_path / "云陂日报", **days)
    monkeypatch.setattr(run, "read_group", deadly)
    with backend.opened("many") as many:
        found = add(many, [str(folder)], Asked(), processes=2)
    assert sorted(found.new) == [f"云陂日报@2025-03-0{day}" for day in (1, 2, 4, 5)]
    assert ["2025-03-03" in str(error) for error in found.failed] == [True]


def deadly(group: Group, asked: Asked) -> Outcome:
    """Read a group, or die of it."""
    if group.base.endswith("03"):
        os._exit(9)
    return read_group(group, asked)
