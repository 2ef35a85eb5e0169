"""The text of an article in HTML -> blocks: paragraphs, subheads, tables, captions, lists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from summarize.patterns import lazy
from summarize.reading.forms.form import Block
from summarize.reading.forms.html.trees import BREAK, Run, inside, lines_of, runs

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_SUBHEADS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_ENDS = "。！？…；：，、!?;:,”』）)"
_LONGEST_SUBHEAD = 28
_LONGEST_CELL = 60
_MOST = 300
_CREDIT = lazy(r"(?:摄|摄影报道|供图|/图)\s*[)）】]?$")


def is_caption(text: str) -> bool:
    """Whether a line outside of the text says that it belongs to a picture."""
    return text.startswith(("图为", "上图", "下图", "左图", "右图")) or bool(_CREDIT.search(text))


def body_blocks(body: LexborNode, captions: Sequence[LexborNode] = ()) -> list[Block]:
    """All text below ``body``, an element a block; captions and tables as what they are.

    Paragraphs have no role: markers, bylines and subheads in them are the layout's to find.
    """
    own = {node.mem_id: node for node in captions if inside(node, body)}
    tables = {table.mem_id: table for table in body.css("table")[:_MOST] if _is_data(table)}
    found: list[Block] = []
    for run in runs(body, whole={*own, *tables}):
        if run.text:
            found.append(block_of(run))
        elif run.element in own:
            found += [Block(line, "caption") for line in lines_of(own[run.element])]
        else:
            found.append(Block(_rows(tables[run.element]), "table"))
    return found


def block_of(run: Run) -> Block:
    """A run of an article's text."""
    text = run.text
    if "figcaption" in run.within:
        return Block(text, "caption")
    if "li" in run.within:
        return Block(text, "item")
    short = len(text) <= _LONGEST_SUBHEAD and BREAK not in text and text[-1:] not in _ENDS
    if short and (run.strong or _SUBHEADS & {*run.within}):
        return Block(text.strip(), "subhead")
    return Block(text)


def _is_data(table: LexborNode) -> bool:
    """Whether it has rows of several short cells, and is no frame around text or pictures."""
    if len(table.css("table")) > 1 or table.css_first("img") is not None:
        return False
    rows = table.css("tr")
    wide = [len(row.css("td, th")) for row in rows]
    if len(rows) < 2 or sum(count > 1 for count in wide) * 2 < len(rows):
        return False
    return all(len(cell.text()) <= _LONGEST_CELL for cell in table.css("td, th"))


def _rows(table: LexborNode) -> str:
    lines = [
        "  ".join(" ".join(lines_of(cell)) for cell in row.css("td, th")) for row in table.css("tr")
    ]
    caption = table.css_first("caption")
    return "\n".join([*(lines_of(caption) if caption is not None else ()), *filter(None, lines)])
