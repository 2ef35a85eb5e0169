from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from summarize.export.record import issue_record
from tests.papers import PAPER

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.cli.conftest import Run


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
