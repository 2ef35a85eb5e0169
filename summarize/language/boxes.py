"""The paper's own summary of an article 核心阅读, 核心提示, 内容提要: found by its title.

A box's title stands alone on a line, or before the text. No dump marks where a box ends: its first
paragraph is the box's, and so are those that follow, up to a subhead that is near, or as long as
all of them are short.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarize.language.sentences import sentences
from summarize.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarize.issue import Article, Block

_TITLE = lazy(
    r"\s*[■□◆●▲【\[]?\s*"
    r"(核\s*心\s*阅\s*读|核心[提题]示|核心看点|核心閱讀|核心提示|内容提要|内容摘要|內容提要|內容摘要|"
    r"本文提要|新闻提示|新聞提示|阅读提示|閱讀提示|提\s*要|摘\s*要)"
    r"\s*(?P<end>[】\]]|[:：|]|\s|$)[:：]?\s*"
)
_TITLED = ("box", "paragraph", "subhead")
_TEXT = ("paragraph", "box")
_LONGEST = 500
_TO_SUBHEAD, _TOGETHER, _MOST = 180, 120, 4
"""Characters of a box that a subhead follows, of one that none follows, and its paragraphs."""

_A_SENTENCE = 30
"""Characters that are as much as a sentence, where few are long."""


@dataclass(frozen=True, slots=True)
class PrintedSummary:
    """What the paper's editor wrote below ``title``: in each block characters from start to end."""

    title: str
    parts: tuple[tuple[int, int, int], ...]

    @property
    def blocks(self) -> frozenset[int]:
        """The blocks that hold it."""
        return frozenset(block for block, _, _ in self.parts)


def printed_summary(article: Article) -> PrintedSummary | None:
    """The first one that the article has; None where it has none, or nothing besides it."""
    blocks = article.blocks
    for number, block in enumerate(blocks):
        found = _TITLE.match(block.text) if block.kind in _TITLED else None
        if found is None or (block.kind == "subhead" and found.end() < len(block.text)):
            continue
        parts = tuple(_parts(blocks, number, found.end()))
        held = {number, *(part for part, _, _ in parts)}
        others = any(
            each.kind in _TEXT and at not in held and each.text for at, each in enumerate(blocks)
        )
        if parts and others and sum(end - start for _, start, end in parts) <= _LONGEST:
            return PrintedSummary("".join(found[1].split()), parts)
    return None


def _parts(blocks: tuple[Block, ...], number: int, behind: int) -> Iterator[tuple[int, int, int]]:
    """The text of the box whose title stands in block ``number``, up to character ``behind``."""
    if behind < len(blocks[number].text):
        yield number, behind, len(blocks[number].text)
        return
    lengths: list[int] = []
    for block in blocks[number + 1 :]:
        if block.kind not in _TEXT:
            break
        lengths.append(len(block.text))
    stop = number + 1 + len(lengths)
    ended = stop < len(blocks) and blocks[stop].kind == "subhead"
    if not (ended and len(lengths) <= _MOST and sum(lengths) <= _TO_SUBHEAD):
        # What is left behind the box is the article.
        del lengths[max(1, min(_MOST, len(lengths) - 1)) :]
        while len(lengths) > 1 and sum(lengths) > _TOGETHER:
            lengths.pop()
    for at, length in enumerate(lengths, number + 1):
        yield at, 0, length


def sentences_of(article: Article, box: PrintedSummary) -> Iterator[tuple[int, int, int, int]]:
    """Its sentences: block, number in the block, from 0, and characters from start to end."""
    for block, start, end in box.parts:
        text = article.blocks[block].text
        for number, span in enumerate(sentences(text)):
            begin, stop = max(span.start, start), min(span.end, end)
            begin += len(text[begin:stop]) - len(text[begin:stop].lstrip())
            if any(map(str.isalnum, text[begin:stop])):
                yield block, number, begin, stop


def answers(article: Article, box: PrintedSummary, count: int, chars: int | None = None) -> bool:
    """Whether it is about as much as is asked for, so many sentences or characters: the half."""
    lengths = [end - start for _, _, start, end in sentences_of(article, box)]
    if chars is not None:
        return min(lengths, default=chars + 1) <= chars <= 2 * sum(lengths)
    return 2 * len(lengths) >= count or sum(lengths) >= _A_SENTENCE * count
