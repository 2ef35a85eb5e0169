from __future__ import annotations

import json
import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from summarize.export.epub import to_epub
from summarize.export.record import issue_record
from summarize.issue import Block
from tests.papers import BRIDGE, PAPER

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.cli.conftest import Run


LONG = replace(
    PAPER,
    articles=(
        replace(
            BRIDGE,
            blocks=tuple(
                Block("paragraph", "1", f"青禾县{place}的新桥昨日通车,村民去镇上少走{road}里路。")
                for place, road in zip(
                    "东西南北中上下左右前后里", "一二三四五六七八九十百千", strict=True
                )
            ),
        ),
    ),
)


@pytest.mark.parametrize("how", [("--format", "json"), ("--json",)])
def test_json_is_one_object_of_the_whole_issue(run: Run, how: tuple[str, ...]) -> None:
    result = run("export", "p", *how)
    assert json.loads(result.out) == issue_record(PAPER)
    assert "青禾" in result.out


def test_a_format_must_be_said(run: Run) -> None:
    for wrong in ((), ("--format", "pdf"), ("--json", "--format", "markdown")):
        result = run("export", "p", *wrong)
        assert (result.status, result.out) == (2, "")
        assert "markdown" in result.err


def test_html_has_summaries_unless_they_are_not_wanted(run: Run) -> None:
    for more, wanted in (((), True), (("--summaries",), True), (("--no-summaries",), False)):
        result = run("export", "p", "--format", "html", *more, issue=LONG)
        assert (result.status, result.err) == (0, "")
        assert result.out.startswith("<!DOCTYPE html>\n")
        assert ("<summary>摘要与关键词</summary>" in result.out) is wanted


def test_of_a_short_article_there_is_no_summary_that_would_repeat_it(run: Run) -> None:
    out = run("export", "p", "--format", "html").out
    assert "<summary>关键词</summary>" in out
    assert "摘要" not in out


def test_an_epub_is_written_to_a_file_whole_and_the_same_into_a_pipe(
    run: Run, tmp_path: Path
) -> None:
    target = tmp_path / "issue.epub"
    how = ("export", "p", "--format", "epub", "--no-summaries")
    result = run(*how, "-o", str(target))
    assert (result.status, result.out, result.err) == (0, "", "")
    assert target.read_bytes() == to_epub(PAPER)
    assert run(*how, "-o", str(target)).status == 2
    assert run(*how).out.encode("utf-8", "surrogateescape") == to_epub(PAPER)


def test_an_epub_is_nothing_for_a_terminal(run: Run, tmp_path: Path) -> None:
    result = run("export", "unreadable.txt", "--format", "epub", terminal=True)
    assert (result.status, result.out) == (2, "")
    assert result.err.count("\n") == 1
    assert "-o FILE" in result.err
    target = tmp_path / "issue.epub"
    assert run("export", "p", "--format", "epub", "-o", str(target), terminal=True).status == 0
    assert target.read_bytes()[:2] == b"PK"


@pytest.mark.parametrize("kind", ["json", "markdown"])
def test_summaries_go_with_what_is_for_reading(run: Run, kind: str) -> None:
    for flag in ("--summaries", "--no-summaries"):
        result = run("export", "p", "--format", kind, flag)
        assert (result.status, result.out) == (2, "")
        assert "html and epub" in result.err


def test_a_file_is_written_and_never_overwritten_unasked(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "issue.md"
    assert run("export", "p", "--format", "markdown", "-o", str(target)).status == 0
    first = target.read_text(encoding="utf-8")
    assert first.startswith("# 青禾日报")
    target.write_text("mine", encoding="utf-8")
    refused = run("export", "p", "--format", "markdown", "-o", str(target))
    assert refused.status == 2
    assert "--force" in refused.err
    assert target.read_text(encoding="utf-8") == "mine"
    assert run("export", "p", "--format", "markdown", "-o", str(target), "--force").status == 0
    assert target.read_text(encoding="utf-8") == first
    assert list(tmp_path.iterdir()) == [target]


def test_the_input_is_never_replaced(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("甲", encoding="utf-8")
    result = run("export", str(page), "--json", "-o", str(page), "--force")
    assert result.status == 2
    assert page.read_text(encoding="utf-8") == "甲"


def test_a_write_that_fails_leaves_what_was_there(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "issue.json"
    target.write_text("old", encoding="utf-8")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    result = run("export", "p", "--json", "-o", str(target), "--force")
    assert (result.status, result.err) == (
        2,
        f"dubao: cannot write {target}: No space left on device; "
        "make room there, or choose another place\n",
    )
    assert target.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_or_a_missing_folder_is_no_file(run: Run, tmp_path: Path) -> None:
    for target in (tmp_path, tmp_path / "none" / "issue.json"):
        result = run("export", "p", "--json", "-o", str(target))
        assert result.status == 2
        assert result.err.count("\n") == 1


def test_the_rights_of_a_replaced_file_stay(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "issue.json"
    target.write_text("old", encoding="utf-8")
    target.chmod(0o640)
    assert run("export", "p", "--json", "-o", str(target), "--force").status == 0
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_dash_is_standard_output(run: Run) -> None:
    assert json.loads(run("export", "p", "--json", "-o", "-").out)["paper"] == "青禾日报"
