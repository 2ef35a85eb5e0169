"""What the words of a title say of a start: titles of notices, guides, pictures, boxes, columns."""

from __future__ import annotations

from collections.abc import Sequence

from summarize.layout.heads.lines import is_column
from summarize.layout.lines.titles import standing_titles as kinds
from summarize.layout.lines.units import Unit
from summarize.patterns import lazy

_CONTENTS = lazy(
    r"\s*(?:前[ \u3000]*言|序[ \u3000]*言|引[ \u3000]*言|总[ \u3000]*则|第一[章节篇编部]|一、)"
)


def title_signs(units: Sequence[Unit], index: int, stop: int) -> list[str]:
    """Signs of the title at ``index``, whose head stops at ``stop``."""
    text = units[index].text
    found: list[str] = []
    if _announces(units, index):
        found.append("title of a notice, correction or guide")
    if kinds.picture_title(text):
        found.append("title of a picture item")
    if kinds.box_title(text) and not _over_news(units, index, stop):
        found.append("box or sidebar")
    if text[-1] in ":：":
        found.append("kicker names the subject")
    if is_column(text):
        found.append("column title")
    return found


def _announces(units: Sequence[Unit], index: int) -> bool:
    text = units[index].text
    if kinds.notice_title(text) or kinds.correction(text):
        return True
    # 目录 over a preface or a first chapter: the contents of a document, no guide to the paper.
    listed = index + 1 < len(units) and _CONTENTS.match(units[index + 1].text)
    return bool(kinds.guide_title(text)) and not listed


def _over_news(units: Sequence[Unit], index: int, stop: int) -> bool:
    """A rubric over a news item with a headline and a dateline of its own: 速览, 数读."""
    if stop <= index + 1 or stop >= len(units):
        return False
    return units[stop].sort == "text" and units[stop].dateline
