"""The same pages as text by pdftotext: what is made of its ways of printing columns."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from summarize.layout import read_issue
from summarize.reading import read_pages


def test_pdftotext_in_its_three_ways(issue_pdf: bytes, tmp_path: Path) -> None:
    if shutil.which("pdftotext") is None:
        pytest.skip("no pdftotext (poppler-utils)")
    source = tmp_path / "issue.pdf"
    source.write_bytes(issue_pdf)
    for way in ("-layout", "-raw"):
        page = tmp_path / f"03{way}.txt"
        subprocess.run(["pdftotext", way, "-f", "3", "-l", "3", str(source), str(page)], check=True)
        pages = read_pages(str(page))
        told = [doubt.kind for doubt in pages[0].warnings]
        assert told == (["columns"] if way == "-layout" else [])
        text = "".join(
            block.text for article in read_issue(pages).articles for block in article.blocks
        )
        assert "，技术员分成六组，轮流到各村的田头去看苗情。" in text
