"""An editor's own summary 核心阅读, 内容提要: where an article brings one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarize.patterns import lazy

if TYPE_CHECKING:
    from summarize.issue import Article

_TITLE = lazy(
    r"\s*[■□◆●▲【\[]?\s*"
    r"(核\s*心\s*阅\s*读|核心[提题]示|核心看点|核心閱讀|核心提示|内容提要|内容摘要|內容提要|內容摘要|"
    r"本文提要|新闻提示|新聞提示|阅读提示|閱讀提示|提\s*要|摘\s*要)"
    r"\s*(?P<end>[】\]]|[:：|]|\s|$)[:：]?\s*"
)
_KINDS = ("box", "paragraph", "subhead")
_LONGEST = 500


class EditorsSummary(NamedTuple):
    """Characters ``start`` to ``end`` of a block, below the title that the editor gave it."""

    title: str
    text: str
    block: int
    start: int
    end: int


def editors_summary(article: Article) -> EditorsSummary | None:
    """The first one that the article has; None where it has none, or nothing besides it."""
    blocks = article.blocks
    for number, block in enumerate(blocks):
        found = _TITLE.match(block.text) if block.kind in _KINDS else None
        if found is None or (block.kind == "subhead" and found.end() < len(block.text)):
            continue
        title = "".join(found[1].split())
        if found.end() < len(block.text):
            where, start = number, found.end()
        elif number + 1 < len(blocks) and blocks[number + 1].kind in ("paragraph", "box"):
            where, start = number + 1, 0
        else:
            continue
        text = blocks[where].text
        others = any(b.kind == "paragraph" for b in (*blocks[:number], *blocks[where + 1 :]))
        if others and len(text) - start <= _LONGEST:
            return EditorsSummary(title, text[start:], where, start, len(text))
    return None
