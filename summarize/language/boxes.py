"""The paper's own summary of an article 核心阅读, 核心提示, 内容提要: found by its title.

A box's title stands alone on a line, or before the text. No dump marks where a box ends: its first
paragraph is the box's, and so is one that follows as long as the box stays short and most of the
paragraph's pairs of characters are said again below, as those of a summary are; a scene, a
quotation or a day opens the article.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
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
_OPENS_ARTICLE = lazy(r"近日|日前|\w{0,3}月\w{1,3}日|[走来]|清晨|记者")
_LONGEST = 500
_MOST = 4
"""Paragraphs of a box."""
# Weights of a logistic regression on 151 boxes of 2019.
_CONSTANT, _SAID_AGAIN, _SAID_BEFORE, _CHARACTER, _QUOTES, _OPENS = (
    2.1,
    8.5,
    -5.8,
    -0.032,
    -1.5,
    -2.6,
)

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
    texts: list[str] = []
    rest = [block for block in blocks[number + 1 :] if block.kind in _TEXT]
    for block in blocks[number + 1 :]:
        if block.kind not in _TEXT:
            break
        texts.append(block.text)
    # What is left behind the box is the article.
    most = min(_MOST, len(texts), len(rest) - 1)
    before = ""
    for at, text in enumerate(texts[: max(1, most)], number + 1):
        below = "".join(each.text for each in rest[at - number :])
        if before and not _goes_on(text, before, below):
            break
        before += text
        yield at, 0, len(text)


def _goes_on(text: str, before: str, rest: str) -> bool:
    """Whether a paragraph still is the box's: ``before`` is what is the box's, ``rest`` follows."""
    own = _pairs(text)
    share = 1 / (len(own) or 1)
    found = _CONSTANT + _CHARACTER * (len(before) + len(text))
    found += _SAID_AGAIN * share * len(own & _pairs(rest))
    found += _SAID_BEFORE * share * len(own & _pairs(before))
    found += _QUOTES * text.startswith("“") + _OPENS * (_OPENS_ARTICLE.match(text) is not None)
    return found > 0


def _pairs(text: str) -> set[str]:
    return set(map("".join, pairwise(text)))


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
