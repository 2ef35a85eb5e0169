"""How far the reading is, told page by page; what is raised then ends it."""

from __future__ import annotations

import pytest

from summarize.layout import read_issue
from summarize.reading import read_pages


def test_each_page_is_told_before_it_is_read() -> None:
    pages = read_pages("samples/huaijiang")
    told: list[tuple[int, int]] = []
    issue = read_issue(pages, progress=lambda done, of: told.append((done, of)))
    assert told == [(number, len(issue.pages)) for number in range(len(issue.pages))]
    assert issue == read_issue(pages)


def test_what_is_raised_ends_the_reading() -> None:
    def stop(done: int, of: int) -> None:
        if done == 2:
            raise StopAsyncIteration

    with pytest.raises(StopAsyncIteration):
        read_issue(read_pages("samples/huaijiang"), progress=stop)
