"""Books of issues: what dubao exports reads back, others are read by their contents."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import pytest

from summarize.errors import InputError
from summarize.export.epub import to_epub
from summarize.export.record import issue_record
from summarize.issue import Issue
from summarize.opening import open_issue
from tests.summarize.reading.forms import saved_pages
from tests.summarize.reading.forms.builders.issue import epub

SAMPLES = Path(__file__).parents[4] / "samples"


def kept(issue: Issue) -> dict[str, Any]:
    """All of an issue but where its pages came from."""
    record = issue_record(issue)
    record.pop("sources", None)
    for page in record["pages"]:
        del page["source"], page["inferred"]
    record["furniture"] = sorted((piece["page"], piece["text"]) for piece in record["furniture"])
    return record


@pytest.mark.parametrize(
    "sample",
    ["hard-wrapped.txt", "hard-wrapped-flush.txt", "huaijiang", "one-file.txt", "single-page.txt"],
)
def test_the_book_of_an_issue_reads_back_to_the_same_issue(sample: str, tmp_path: Path) -> None:
    issue = open_issue(str(SAMPLES / sample))
    book = tmp_path / "issue.epub"
    book.write_bytes(to_epub(issue))
    again = open_issue(str(book))
    assert kept(again) == kept(issue)
    assert again.forms == {"issue.epub": "epub"}


def whole_book(folder: Path) -> Path:
    """The invented issue as a book: pages first, an article a file."""
    file = folder / "paper.epub"
    file.write_bytes(epub())
    return file


def test_a_book_with_pages_first_in_its_contents_is_the_same_issue_as_its_text(
    tmp_path: Path,
) -> None:
    twin = open_issue(str(saved_pages.text(tmp_path / "text")))
    issue = open_issue(str(whole_book(tmp_path)))
    assert saved_pages.articles(issue) == saved_pages.articles(twin)
    assert (issue.paper, issue.date) == (saved_pages.PAPER, saved_pages.DATE)


def test_a_damaged_book_is_told_in_one_line(tmp_path: Path) -> None:
    whole = whole_book(tmp_path).read_bytes()
    broken = tmp_path / "broken.epub"
    for data in (whole[:400], whole[: len(whole) // 2], whole.replace(b"<package", b"<!ENTITY a")):
        broken.write_bytes(data)
        with pytest.raises(InputError) as told:
            open_issue(str(broken))
        assert "\n" not in str(told.value)


def test_a_book_that_unpacks_without_end_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "bomb.epub"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        archive.writestr("META-INF/container.xml", " " * (70 << 20))
    with pytest.raises(InputError, match="unpacks to more than"):
        open_issue(str(file))
