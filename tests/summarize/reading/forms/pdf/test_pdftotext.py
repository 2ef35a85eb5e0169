"""The same pages as text by pdftotext: what is made of its ways of printing columns."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from summarize.export.record import issue_record
from summarize.layout import read_issue
from summarize.reading import read_pages
from tests.conservation import lost
from tests.summarize.reading.forms.pdf.press import Press


def flat(text: str | None) -> str:
    return "".join((text or "").split())


def printed(pdf: bytes, folder: Path, way: str) -> list[str]:
    """Its pages as text."""
    if shutil.which("pdftotext") is None:
        pytest.skip("no pdftotext (poppler-utils)")
    source, text = folder / "issue.pdf", folder / "issue.txt"
    source.write_bytes(pdf)
    subprocess.run(["pdftotext", *filter(None, [way]), str(source), str(text)], check=True)
    return text.read_text(encoding="utf-8").split("\f")


@pytest.mark.parametrize("way", ["", "-raw", "-layout"])
def test_pdftotext_in_its_three_ways(issue_pdf: bytes, tmp_path: Path, way: str) -> None:
    for number, text in enumerate(printed(issue_pdf, tmp_path, way)[:4], 1):
        page = tmp_path / f"{number:02}.txt"
        page.write_text(text, encoding="utf-8")
        pages = read_pages(str(page))
        told = [doubt.kind for doubt in pages[0].warnings]
        if way:
            assert told == (["columns"] if way == "-layout" else [])
        assert not lost(text, issue_record(read_issue(pages)))


def test_articles_begin_under_their_heads_in_the_layout_way(
    issue_pdf: bytes, press: Press, tmp_path: Path
) -> None:
    texts = printed(issue_pdf, tmp_path, "-layout")
    whole = paragraphs = 0
    for number, stories in enumerate(press.pages):
        page = tmp_path / f"{number + 1:02}.txt"
        page.write_text(texts[number], encoding="utf-8")
        issue = read_issue(read_pages(str(page)))
        heads = [
            flat(article.kicker) + flat(article.headline) + flat(article.deck)
            for article in issue.articles
        ]
        wanted = [flat(story.headline) for story in stories]
        found = [next(at for at, head in enumerate(heads) if each in head) for each in wanted]
        assert found == sorted(set(found))
        assert len(heads) <= len(stories) + 1
        blocks = {flat(block.text) for each in issue.articles for block in each.blocks}
        parts = [flat(text) for story in stories for text in story.text]
        whole += sum(part in blocks for part in parts)
        paragraphs += len(parts)
    assert whole > 0.8 * paragraphs
