"""Files that are asked for: whole or not at all, and never in the place of what is read."""

from __future__ import annotations

import errno
import os
import zipfile
from pathlib import Path

import pytest

from tui.cli.writing import OutputError, is_input, write_file

PAGE = "云陂渡口添新船\n\n本报讯 两条新船昨天在云陂渡口下水。\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    pages = tmp_path / "pages"
    (pages / "02版").mkdir(parents=True)
    (pages / "01.txt").write_text(PAGE, encoding="utf-8")
    (pages / "02版" / "1.txt").write_text(PAGE, encoding="utf-8")
    (pages / "kept.md").write_text("# 旧稿\n", encoding="utf-8")
    return pages


def refused(path: Path, source: Path) -> str:
    with pytest.raises(OutputError) as caught:
        write_file(path, "{}", overwrite=True, source=str(source))
    return str(caught.value)


def test_no_page_of_the_folder_is_replaced(folder: Path) -> None:
    for page in (folder / "01.txt", folder / "02版" / "1.txt", folder / ".." / "pages" / "01.txt"):
        assert refused(page, folder) == f"{page} is the input: choose another file"
        assert page.read_text(encoding="utf-8") == PAGE


def test_nor_by_another_name(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "link.json").symlink_to(folder / "01.txt")
    (tmp_path / "hard.json").hardlink_to(folder / "01.txt")
    (tmp_path / "way").symlink_to(folder, target_is_directory=True)
    (folder / "03.txt").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "elsewhere").write_text(PAGE, encoding="utf-8")
    for path in ("link.json", "hard.json", "way/01.txt", "elsewhere"):
        for source in (folder, tmp_path / "way"):
            assert "is the input" in refused(tmp_path / path, source)
    assert (folder / "01.txt").read_text(encoding="utf-8") == PAGE
    upper = folder / "01.TXT"
    if upper.exists():  # a file system to which both are one
        assert "is the input" in refused(upper, folder)


def test_nor_the_archive_or_the_file(folder: Path, tmp_path: Path) -> None:
    archive = tmp_path / "issue.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("01.txt", PAGE)
    for source in (archive, folder / "01.txt"):
        assert "is the input" in refused(source, source)


def test_nor_what_comes_in_on_standard_input(folder: Path) -> None:
    before = os.dup(0)
    try:
        with (folder / "01.txt").open("rb") as page:
            os.dup2(page.fileno(), 0)
        assert is_input(folder / "01.txt", "-")
        assert not is_input(folder / "kept.md", "-")
    finally:
        os.dup2(before, 0)
        os.close(before)


def test_nor_any_of_several_inputs(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(PAGE, encoding="utf-8")
    for sources in ((str(other), str(folder)), ("-", str(folder)), (str(folder), str(other))):
        with pytest.raises(OutputError, match="is the input"):
            write_file(folder / "01.txt", "{}", overwrite=True, source=sources)


def test_what_is_no_page_may_be_replaced_and_written_to(folder: Path) -> None:
    write_file(folder / "kept.md", "# 新稿\n", overwrite=True, source=str(folder))
    assert (folder / "kept.md").read_text(encoding="utf-8") == "# 新稿\n"
    write_file(Path(os.devnull), "{}", overwrite=False, source=str(folder))


@pytest.mark.parametrize(
    ("number", "way_out"),
    [
        (errno.ENOSPC, "make room there, or choose another place"),
        (errno.EIO, "choose another place"),
    ],
)
def test_a_disk_that_takes_nothing(
    number: int, way_out: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    target = folder / "kept.md"
    assert (
        refused(target, folder / "01.txt")
        == f"cannot write {target}: {os.strerror(number)}; {way_out}"
    )
    assert target.read_text(encoding="utf-8") == "# 旧稿\n"
    assert sorted(each.name for each in folder.iterdir()) == ["01.txt", "02版", "kept.md"]
