"""The dateline 电头 that an article is told to have: derived from its text, which keeps it."""

from __future__ import annotations

from summarize.issue import Block
from summarize.layout.heads.lines import is_date_line
from summarize.layout.lines.sources.datelines import dateline, trailing_dateline
from summarize.layout.text.fold import simplified
from summarize.patterns import lazy

_REPORTERS = lazy(r"[(（].*|(?<=[电讯])[ \u3000]*(?:本报|新华社)?记者.*|[:：]$")


def derived_dateline(blocks: tuple[Block, ...]) -> str | None:
    """The dateline of the first paragraph without its reporters, else one at the very end."""
    paragraphs = [block.text for block in blocks if block.kind in ("paragraph", "item")]
    if not paragraphs:
        return None
    if is_date_line(simplified(paragraphs[0])):
        return paragraphs[0]
    found = dateline(paragraphs[0])
    if found is not None:
        whole = paragraphs[0][found.start : found.end]
        reporters = _REPORTERS.search(simplified(whole), 1)
        return whole[: reporters.start() if reporters else None].strip() or None
    last = trailing_dateline(paragraphs[-1])
    return paragraphs[-1][last.start : last.end] if last is not None else None
