"""Pointers of the front page's guide 导读 (详见3版, ▶A05): they lead a reader, no text runs on."""

from __future__ import annotations

from typing import NamedTuple

from summarize.layout.pages.jump_markers import (
    CLOSE,
    OPEN,
    SIGN,
    SIGN_CHARACTERS,
    SIGNS,
    WINDOW,
    backward,
    forward,
)
from summarize.layout.pages.labels import GAP
from summarize.layout.pages.page_lists import LIST, page_list, spaced
from summarize.layout.pages.section_names import is_section_name
from summarize.layout.text.fold import fold
from summarize.layout.text.mark import remembered, stripped
from summarize.patterns import lazy


class GuidePointer(NamedTuple):
    """A pointer and the labels of the pages that it names."""

    start: int
    end: int
    targets: tuple[str, ...]


_POINTER_END = lazy(
    rf"(?:{OPEN}[^()（）【】]{{0,30}}?)?"
    rf"(?:{spaced('详见', '见报', '刊', '见', '相关报道见', '报道见')}{GAP}|{SIGN}{GAP}{SIGNS}|"
    rf"(?<=[ /|…(·—]))"
    rf"(?:(?:今日|今天|同日|本报|"
    rf"今){GAP})?(?P<pages>{LIST})(?:{GAP}(?P<unit>版))?{GAP}{SIGNS}{CLOSE}?\Z"
)
_POINTER_START = lazy(
    rf"{SIGN}{GAP}{SIGNS}(?P<pages>{LIST})(?P<unit>{GAP}版)?(?=[ :：|]|\Z)",
    needs="▲▼△▽▶▷►▸◀◁◄◂→←⇒⇨➡➤➔↓↑↘↗>»★☆◆●■□*▻➥↘⏩☞》",
)


def _words_before(text: str) -> bool:
    """Whether a headline stands before the page number rather than nothing or a page's name."""
    words = text.strip(" /|·…—(")
    return bool(words) and not is_section_name(words)


_MAY_END = lazy(rf"{SIGN}|{CLOSE}|[》 版\d〇○零一二三四五六七八九十百]")
_STARTS = frozenset(SIGN_CHARACTERS + "》")
_NUMBERED = lazy(r"[\d〇○零一二三四五六七八九十百]")


@remembered
def guide_pointer(text: str) -> GuidePointer | None:
    """A guide's pointer at a line's end (详见3版, ▶A05, 3版) or head (▶03版 …): no jump."""
    numbered = _NUMBERED.search(text[-WINDOW:]) or _NUMBERED.search(text[:WINDOW])
    return _guide_pointer(text) if numbered else None


def _guide_pointer(text: str) -> GuidePointer | None:
    start, end = stripped(text)
    if start == end or forward(text) or backward(text):
        return None
    offset = max(start, end - WINDOW)
    folded = fold(text[offset:end])
    for match in _POINTER_END.finditer(folded) if _MAY_END.match(folded[-1]) else ():
        signed = match[0].strip()[0] in "▲▼△▽▶▷►▸→⇒⇨➡➤➔>»★☆◆●■□*▻➥↘⏩☞》" or "见" in match[0]
        if not (match["unit"] or (signed and "见" not in match[0])):
            continue
        if not signed and end - start > 60:
            continue
        if not signed and not _words_before(folded[: match.start()]):
            continue  # 3版, 要闻·第3版: a page header
        if targets := page_list(match["pages"]):
            return GuidePointer(offset + match.start(), offset + match.end(), targets)
    head = fold(text[start : min(end, start + WINDOW)])
    match_head = _POINTER_START.match(head) if head[0] in _STARTS else None
    if match_head and end - start <= 80 and (targets := page_list(match_head["pages"])):
        return GuidePointer(start + match_head.start(), start + match_head.end(), targets)
    return None
