"""Documents that nest without end: read, or refused in one line, and no recursion breaks."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.summarize.reading.forms.hostile.documents import XML, changed, read, within_root

DEEP = 60_000


@pytest.mark.parametrize("place", XML)
@pytest.mark.parametrize("closed", [True, False])
def test_elements_in_elements(place: str, closed: bool, tmp_path: Path) -> None:
    nested = "<a>" * DEEP + ("</a>" * DEEP if closed else "")
    assert read(changed(place, within_root(nested), tmp_path))


TEXTS: dict[str, str] = {
    "lists.md": "# 甲\n\n" + "".join("  " * at + "- 乙\n" for at in range(600)),
    "items.md": "# 甲\n\n" + "- " * DEEP + "乙\n",
    "quotes.md": "# 甲\n\n" + ">" * DEEP + " 乙\n",
    "mixed.md": "# 甲\n\n" + "> - " * DEEP + "乙\n",
    "brackets.md": "# 甲\n\n" + "[" * DEEP + "乙" + "](x)" * DEEP + "\n",
    "emphasis.md": "# 甲\n\n" + "*_" * DEEP + "乙" + "_*" * DEEP + "\n",
    "tags.md": "# 甲\n\n" + "<p>" * DEEP + "乙\n",
    "values.json": '{"title": "甲", "text": ' + "[" * DEEP + '"乙"' + "]" * DEEP + "}",
    "pages.json": '{"articles": ' * DEEP + "[]" + "}" * DEEP,
    "lines.jsonl": '{"title": "甲", "text": "乙"}\n' + "[" * DEEP + "\n",
    "quotes.csv": "title,text\n甲," + '"' * DEEP + "\n",
    "page.html": "<html><body>" + "<div><p>" * DEEP + "乙",
    "formats.html": "<html><body>" + "<b><i><a href=x>" * 2_000 + "乙" + "<p>" * 2_000,
    "scripts.html": "<html><body>" + "<script><!--<script>" * DEEP + "乙",
    "lines.hocr": "<div class=ocr_page>" + "<span class=ocr_line>乙" * 2_000,
}


@pytest.mark.parametrize("name", TEXTS)
def test_marks_in_marks(name: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_text(TEXTS[name], encoding="utf-8")
    printed = read(file)
    assert printed.count("乙") <= TEXTS[name].count("乙")


def test_lists_in_lists_are_read_whole(tmp_path: Path) -> None:
    file = tmp_path / "lists.md"
    file.write_text(TEXTS["lists.md"], encoding="utf-8")
    assert read(file).count("乙") == 600
