"""How long a page of a PDF takes, and how well it is read: ``python -m tests.bench.pdf_pages``.

The invented issue of four pages, typeset here; beside it the time of ``pdftotext`` on the same file
in the same run. Articles' beginnings (F1), texts in order, seconds a page and the ratio.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from summarize.layout import read_issue
from summarize.reading import read_pages
from tests.summarize.reading.forms.pdf.issue import printed
from tests.summarize.reading.forms.pdf.press import Story


def _flat(text: str | None) -> str:
    return "".join((text or "").split())


def main() -> None:
    """Print the figures."""
    press = printed()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "issue.pdf"
        path.write_bytes(press.save())
        began = time.perf_counter()
        pages = read_pages(str(path))
        read = time.perf_counter() - began
        issue = read_issue(pages)
        whole = time.perf_counter() - began
        peer = float("nan")
        if shutil.which("pdftotext"):
            began = time.perf_counter()
            subprocess.run(["pdftotext", str(path), str(path.with_suffix(".txt"))], check=True)
            peer = time.perf_counter() - began
    stories: list[Story] = [each for page in press.pages for each in page if not each.continued]
    found = {_flat(article.headline): article for article in issue.articles}
    hits = sum(_flat(story.headline) in found for story in stories)
    ordered = 0
    for story in stories:
        article = found.get(_flat(story.headline))
        blocks = article.blocks if article is not None else ()
        text = _flat("".join(b.text for b in blocks if b.kind in {"paragraph", "subhead"}))
        ordered += text.startswith(_flat("".join(story.text)).split("（下转")[0])
    f1 = 2 * hits / (len(stories) + len(issue.articles))
    count = len(press.pages)
    print(f"starts F1 {f1:.3f}, texts in order {ordered} of {len(stories)}")
    print(f"{read / count:.2f} s a page to read, {whole / count:.2f} s with the layout")
    print(f"{read / peer:.1f} times pdftotext ({peer / count:.2f} s a page)")


if __name__ == "__main__":
    main()
