"""Files: what is in them, and that none is lost."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from summarize.opening import open_issue
from tests.tui.reader.conftest import LONG
from tests.tui.reader.screen import NARROW, reading

if TYPE_CHECKING:
    from pathlib import Path

    from summarize.issue import Issue
    from tests.tui.reader.screen import Reader


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "files"
    place.mkdir()
    monkeypatch.chdir(place)
    return place


async def answer(reader: Reader, name: str) -> None:
    await reader.press("ctrl+u", *name, "enter")


@pytest.mark.parametrize("size", [NARROW, (40, 12)])
async def test_an_article_is_saved_as_markdown_under_the_name_offered(
    issue: Issue, folder: Path, size: tuple[int, int]
) -> None:
    async with reading(issue, size, article="1-1") as reader:
        await reader.press("w")
        assert "2025-03-01-青石渡" in reader.seen()
        await reader.press("enter")
        (path,) = folder.iterdir()
        assert path.name == "2025-03-01-青石渡大桥合龙.md"
        text = path.read_text(encoding="utf-8")
        assert text.startswith("# *跨越清澜江* 青石渡大桥合龙\n")
        assert "#### 护栏与路灯" in text
        assert LONG in text
        assert "已存" in "".join(n.message for n in reader.app._notifications)


async def test_another_ending_gives_plain_text(issue: Issue, folder: Path) -> None:
    async with reading(issue, article="1-2") as reader:
        await reader.press("w")
        await answer(reader, "a.txt")
        text = (folder / "a.txt").read_text(encoding="utf-8")
        assert text.startswith("水库今春蓄水充足\n全市水库")
        assert text.endswith("(下转第3版(本期未收录))\n")


async def test_the_issue_is_saved_too(issue: Issue, folder: Path) -> None:
    async with reading(issue) as reader:
        await reader.press("W", "enter")
        await reader.press("W")
        await answer(reader, "all.txt")
        markdown = (folder / "云泽日报-2025-03-01.md").read_text(encoding="utf-8")
        assert markdown.startswith("# 云泽日报")
        plain = (folder / "all.txt").read_text(encoding="utf-8")
        for article in issue.articles:
            assert article.title in plain


@pytest.mark.parametrize("ending", ["html", "epub", "json", "md"])
async def test_the_ending_of_the_name_says_the_form(
    issue: Issue, folder: Path, ending: str
) -> None:
    async with reading(issue, article="1-1") as reader:
        await reader.press("W")
        await answer(reader, f"all.{ending}")
        await reader.press("w")
        await answer(reader, f"one.{ending}")
    whole = open_issue(str(folder / f"all.{ending}"))
    if ending != "html":
        assert {each.id for each in whole.articles} == {each.id for each in issue.articles}
    data = (folder / f"one.{ending}").read_bytes()
    opened = {"html": b"<!DOCTYPE html>", "epub": b"PK", "json": b"{", "md": b"# "}
    assert data.startswith(opened[ending])
    if ending == "json":
        (only,) = json.loads(data)["articles"]
        assert only["headline"] == "青石渡大桥合龙"
    if ending in ("epub", "json"):
        (read,) = open_issue(str(folder / f"one.{ending}")).articles
        assert read.headline == "青石渡大桥合龙"
        assert [block.text for block in read.blocks] == [
            block.text for block in issue.articles[0].blocks
        ]


async def test_no_file_is_overwritten_unasked(issue: Issue, folder: Path) -> None:
    (folder / "a.txt").write_text("旧", encoding="utf-8")
    async with reading(issue, article="1-2") as reader:
        await reader.press("w")
        await answer(reader, "a.txt")
        assert "已有这个文件" in reader.seen()
        await reader.press("escape")
        assert (folder / "a.txt").read_text(encoding="utf-8") == "旧"
        await reader.press("w")
        await answer(reader, "a.txt")
        await reader.press("enter")
        assert (folder / "a.txt").read_text(encoding="utf-8").startswith("水库")


async def test_neither_the_input_nor_a_folder_is_written_over(issue: Issue, folder: Path) -> None:
    source = folder / "issue.txt"
    source.write_text("原文", encoding="utf-8")
    async with reading(issue, article="1-2", source=str(source)) as reader:
        await reader.press("w")
        for name in ("issue.txt", ".", "nowhere/a.txt"):
            await answer(reader, name)
            await reader.press("enter")
            assert "!" in reader.rows()[-1]
        assert source.read_text(encoding="utf-8") == "原文"


async def test_a_title_cannot_lead_out_of_the_folder(issue: Issue, folder: Path) -> None:
    from dataclasses import replace

    bad = replace(issue.articles[1], headline="../../etc:\x1b[31m/passwd")
    async with reading(
        replace(issue, articles=(issue.articles[0], bad, *issue.articles[2:])), article="1-2"
    ) as reader:
        await reader.press("w", "enter")
        (path,) = folder.iterdir()
        assert "\x1b" not in path.name
