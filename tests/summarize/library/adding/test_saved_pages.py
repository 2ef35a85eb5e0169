"""Saved pages of the web are issues by their days, wherever their articles lie."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarize.layout import read_issue
from summarize.library.adding.groups import gather
from summarize.reading import read_apart
from tests.summarize.reading.forms import saved_pages


def _issues(folder: Path) -> list[tuple[str | None, int]]:
    found = []
    for group in gather([str(folder)]).groups:
        for pages in read_apart(group.base, group.paths):
            issue = read_issue(pages)
            found.append((issue.date, len(issue.articles)))
    return sorted(found, key=str)


@pytest.mark.parametrize("system", saved_pages.SYSTEMS)
def test_the_files_of_a_saved_issue_are_added_together(system: str, tmp_path: Path) -> None:
    saved_pages.save(tmp_path, saved_pages.SYSTEMS[system]())
    assert _issues(tmp_path) == [(saved_pages.DATE, 3)]


def test_pages_of_two_days_in_folders_of_pages_and_of_articles_are_two_issues(
    tmp_path: Path,
) -> None:
    for day in ("17", "18"):
        files = {
            path.replace("/18/", f"/{day}/"): content.replace("/18/", f"/{day}/").replace(
                "03月18日", f"03月{day}日"
            )
            for path, content in saved_pages.layout().items()
        }
        saved_pages.save(tmp_path, files)
    assert _issues(tmp_path) == [("2025-03-17", 3), ("2025-03-18", 3)]
