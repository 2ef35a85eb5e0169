"""The lines of a page: all of them, each with its role and its place in the text."""

from __future__ import annotations

import pytest

from summarize.opening import open_issue
from tui.reader.page.lines import line_passage, page_rows
from tui.reader.page.printed import line_at, place_of, printed_page
from tui.wrapping import cells

SAMPLES = (
    "samples/huaijiang",
    "samples/one-file.txt",
    "samples/single-page.txt",
    "samples/hard-wrapped.txt",
)


@pytest.mark.parametrize("sample", SAMPLES)
def test_every_printed_line_stands_on_one_page_with_a_role(sample: str) -> None:
    issue = open_issue(sample)
    shown = [line for page in issue.pages for line in printed_page(issue, page.label)]
    printed = [n for n, line in enumerate(issue.lines) if line.text.strip()]
    assert sorted(line.index for line in shown if line.notes) == printed
    assert all(len(line.role.rstrip("+")) == 2 for line in shown if line.notes)
    assert {line.article for line in shown if line.begins} == {a.id for a in issue.articles}


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_line_of_a_block_is_found_in_it_and_back(sample: str) -> None:
    issue = open_issue(sample)
    for article in issue.articles:
        for number, block in enumerate(article.blocks):
            for span in block.spans:
                place = place_of(issue, article, span.line)
                assert place is not None
                found, start, end = place
                # A line may have parts of two blocks: then the first is meant.
                assert found <= number
                if found == number and block.spans[0].line != block.spans[-1].line:
                    words = issue.lines[span.line].text[span.start : span.end].strip()
                    assert block.text[start:end] in words or words in block.text[start:end]
            assert line_at(article, number, 0) == block.spans[0].line


@pytest.mark.parametrize("width", [3, 10, 38, 78, 138])
def test_rows_hold_all_of_a_page_and_are_no_wider_than_the_screen(width: int) -> None:
    issue = open_issue("samples/huaijiang")
    lines = printed_page(issue, "1")
    passages = [line_passage(line) for line in lines]
    rows = page_rows(lines, passages, width)
    for row in rows.rows:
        assert row.left + cells(passages[row.passage].text[row.start : row.end]) <= width
        assert cells(row.mark) in (0, row.left)
    for number, passage in enumerate(passages):
        its = [row for row in rows.rows if row.passage == number]
        shown = "".join(passage.text[row.start : row.end] for row in its)
        assert "".join(shown.split()) == "".join(passage.text.split())
