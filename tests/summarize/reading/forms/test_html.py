"""Saved pages of digital newspapers are the same issue as their text."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarize.opening import open_issue
from tests.summarize.reading.forms import saved_pages


@pytest.mark.parametrize("system", saved_pages.SYSTEMS)
def test_a_saved_issue_of_each_system_is_the_same_as_its_text(system: str, tmp_path: Path) -> None:
    twin = open_issue(str(saved_pages.text(tmp_path / "text")))
    files = saved_pages.SYSTEMS[system]()
    encoding = "gb18030" if system == "classic" else "utf-8"
    issue = open_issue(str(saved_pages.save(tmp_path / "saved", files, encoding)))
    assert saved_pages.articles(issue) == saved_pages.articles(twin)
    assert [article.id for article in issue.articles] == ["1-1", "1-2", "2-1"]
    assert (issue.paper, issue.date) == (saved_pages.PAPER, saved_pages.DATE)
    assert issue.warnings == ()
