"""Pointers in the text of an article: the pages that it sends a reader to.

``详见第四版``, ``（相关报道见2版）``, ``（A02版）``: the page of this very issue. One of another
day (``见昨日本报2版``), an edition (``《词典》（第7版）``) and a page in a sentence are none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from summarize.layout.pages.jump_markers import CLOSE, OPEN, SIGN, SIGNS
from summarize.layout.pages.labels import GAP
from summarize.layout.pages.page_lists import LIST, page_list, spaced
from summarize.layout.text.fold import fold
from summarize.layout.text.mark import stripped
from summarize.patterns import lazy


@dataclass(frozen=True, slots=True)
class Pointer:
    """Characters ``start`` to ``end`` of a text name the pages with these labels, in order."""

    start: int
    end: int
    labels: tuple[str, ...]


_TODAY = rf"(?:{spaced('今日', '今天', '本报', '今')}{GAP}){{0,2}}"
_PAGES = rf"(?P<pages>{LIST}){GAP}版"
_WHAT = spaced(
    *("相关报道", "相关报导", "详细报道", "更多报道", "相关新闻", "相关评论", "报道", "报导"),
    *("全文", "评论员文章", "评论", "社论", "附图", "图片", "详情", "图", "文"),
)
_ENDS = rf"(?={GAP}(?:{CLOSE}|{SIGN}|[,。;；、!！?？:：…“”《]|报道|相关|\n|\Z))"
_WORDED = lazy(
    rf"(?:{_WHAT}{GAP})?"
    r"(?<![看常可少罕意听接会再预遇撞碰瞧望眼只不未想偏远创初召])"
    rf"(?:{spaced('详见', '另见', '参见', '请见', '并见', '均见')}|见){GAP}"
    rf"{_TODAY}{_PAGES}{_ENDS}",
    needs="见見 版",
)
_PRINTED = lazy(
    rf"{OPEN}[^()（）【】《》。\n]{{0,20}}{spaced('刊于', '载于', '刊登在', '刊')}{GAP}"
    rf"{_TODAY}{_PAGES}{GAP}{CLOSE}",
    needs="刊载載 版",
)
_LETTERED = lazy(
    rf"{OPEN}{GAP}{SIGNS}{_TODAY}(?=[A-Za-z]){_PAGES}{GAP}{SIGNS}{CLOSE}",
    needs="([【〔〖〈<{（［＜｛ 版",
)
_NUMBERED = lazy(
    rf"{OPEN}{GAP}{SIGNS}{_TODAY}(?=第|\d|{SIGN}){_PAGES}{GAP}{SIGNS}{CLOSE}{GAP}。?\Z",
    needs="([【〔〖〈<{（［＜｛ 版",
)
_SIGNED = lazy(
    rf"(?=[▶▷►▸→⇒➡➤➔>☞⇨]){SIGN}{GAP}{SIGNS}{_TODAY}{_PAGES}{GAP}{SIGNS}{CLOSE}?\Z",
    needs="▶▷►▸→⇒➡➤➔>＞☞⇨ 版",
)


def pointers(text: str) -> tuple[Pointer, ...]:
    """The pointers of a paragraph in order; none overlap."""
    if "版" not in text:
        return ()
    found: list[Pointer] = []
    for pointer in sorted(_found(text), key=lambda each: (each.start, -each.end)):
        if not found or pointer.start >= found[-1].end:
            found.append(pointer)
    return tuple(found)


def _found(text: str) -> Iterator[Pointer]:
    start, end = stripped(text)
    folded = fold(text)[:end]
    for pattern in (_WORDED, _PRINTED, _LETTERED, _NUMBERED, _SIGNED):
        for match in pattern.finditer(folded, start):
            labels = page_list(match["pages"])
            edition = pattern is _NUMBERED and _names_a_book(folded[: match.start()])
            if labels and not edition:
                yield Pointer(match.start(), match.end(), labels)


def _names_a_book(before: str) -> bool:
    """Whether a title stands right before, or is still open: 《词典》（第7版）."""
    plain = before.rstrip()
    return plain.endswith("》") or plain.rfind("《") > plain.rfind("》")
