"""Jump markers 转版: ``下转3版`` at a piece's end, ``上接第1版`` at its continuation's head.

Markers are taken where newspapers put them: at the paragraph's end or start, or in brackets.
A page number in a sentence (该书第2版下月出版) is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from summarize.layout.pages.labels import GAP
from summarize.layout.pages.page_lists import LIST, MOST_TARGETS, page_list, spaced
from summarize.layout.pages.section_names import is_section_name
from summarize.layout.text.fold import fold
from summarize.layout.text.mark import stripped
from summarize.patterns import lazy

ForwardKind = Literal["page", "same-page", "book-page"]
_WINDOW = 160


@dataclass(frozen=True, slots=True)
class Forward:
    """A forward marker: ``targets`` are page labels in order, none for ``same-page``."""

    start: int
    end: int
    targets: tuple[str, ...]
    kind: ForwardKind = "page"


@dataclass(frozen=True, slots=True)
class Backward:
    """A backward marker: ``origins`` are labels of the pages that the text comes from."""

    start: int
    end: int
    origins: tuple[str, ...]
    kind: ForwardKind = "page"


@dataclass(frozen=True, slots=True)
class GuidePointer:
    """A pointer of the front page's guide (详见3版, ▶A05): it leads a reader, no text runs on."""

    start: int
    end: int
    targets: tuple[str, ...]


_TRI = r"(?:[▲▼△▽▶▷►▸▻◀◁◄◂→←⇒⇨➡➤➔➥↓↑↘↗>»☞⏩★☆◆●■□*]|》(?=》)|(?<=》)》)"
_TRIS = rf"(?:{_TRI}{GAP}){{0,4}}"
_OPEN = r"[(\[【〔〖〈<{]"
_CLOSE = r"[)\]】〕〗〉>}]"
_PAGES = rf"(?P<pages>{LIST}){GAP}[版面]"
_LETTERED = rf"[A-Z]{GAP}\d(?:{GAP}\d)?(?!{GAP}\d)"
_BARE_PAGE = rf"(?P<bare>{_LETTERED}(?:{GAP}[、,，和及与]{GAP}{_LETTERED}){{0,7}})(?:{GAP}页)?"
"""A page by its letter alone, as papers that number A01, A02 print it: 下转A02."""
_BOOK = rf"(?P<book>(?:第{GAP})?\d(?:{GAP}\d){{0,3}}){GAP}页"
_SAME = rf"(?P<same>本{GAP}版)(?:{GAP}[上下左右中部方侧角]){{0,4}}"
_DAY = (
    rf"(?:(?:\d{{1,2}}{GAP}月)?{GAP}\d{{1,2}}{GAP}日{GAP}|昨日|前日|昨天)?{GAP}(?:本{GAP}报)?{GAP}"
)
_TAIL = r"(?:[ ]{0,2}[·:,，《“/|①-⑳][^()（）【】\n]{0,40})?"
_NAME = r"(?:[ ]?[^()（）【】\n。，,]{1,24})?"
_COLON = rf"{GAP}[·:]?{GAP}"
_UNFINISHED = rf"(?:未完(?:待续)?{GAP}[,，、;；·]?{GAP})?"

_STRONG = spaced("下转", "下接", "下续", "紧转", "全文转")
_WEAK = spaced("文转", "转入", "续见", "接转", "转", "续")
_BRACKETED = lazy(
    rf"{_OPEN}{GAP}{_TRIS}{_UNFINISHED}"
    rf"(?:(?P<strong>{_STRONG}){_COLON}|{_WEAK}{GAP}|(?P<next>{spaced('紧接')}){GAP})"
    rf"(?:{_DAY}{_PAGES}|{_BOOK}|{_SAME}|{_BARE_PAGE})(?:{_TAIL}|(?(strong){_NAME}))"
    rf"{GAP}。?{GAP}{_TRIS}{_CLOSE}",
    needs="转续接",
)
_AT_END = lazy(
    rf"{_TRIS}(?:(?P<strong>(?<!线){_STRONG}){_COLON}"
    rf"|(?:(?<=[ ,，。;；!！?？…)”’」】\]▼▲▶►→])|^){_WEAK}|(?<=[ ]){spaced('紧接')}){GAP}{_TRIS}"
    rf"(?:{_PAGES}|{_BOOK}|{_SAME}|(?(strong){_BARE_PAGE}|(?!))){GAP}{_TRIS}(?P<stop>。?)\Z",
    needs="转续接",
)

_FROM = spaced("上接", "上转", "接上", "承接", "紧接", "续接", "文接", "接")
_FIRST = rf"(?P<first>头){GAP}版"
_BACK_BRACKETED = lazy(
    rf"{_TRIS}{_OPEN}{GAP}{_TRIS}(?:(?P<strong>{spaced('上接')}){_COLON}|{_FROM}{GAP}){_TRIS}"
    rf"(?:{_DAY}{_PAGES}|{_BOOK}|{_SAME}|{_FIRST}|{_BARE_PAGE})(?:{_TAIL}|(?(strong){_NAME}))"
    rf"{GAP}。?{GAP}{_TRIS}{_CLOSE}",
    needs="接转",
)
_BACK_BARE = lazy(
    rf"{_TRIS}(?:(?P<strong>{spaced('上接')}){_COLON}|{_FROM}){GAP}"
    rf"(?:{_DAY}{_PAGES}|{_BOOK}|(?(strong)(?:{_FIRST}|{_BARE_PAGE}(?=[ ]|\Z))|(?!))){GAP}{_TRIS}",
    needs="接转",
)
_BACK_AT_END = lazy(
    rf"(?:(?<=[ ])|(?={_TRI})){_TRIS}{spaced('上接')}{_COLON}"
    rf"(?:{_PAGES}|{_FIRST}|{_BARE_PAGE}){GAP}{_TRIS}\Z"
)

_TURNED = lazy(
    rf"{_TRIS}{_OPEN}{GAP}{_TRIS}{_PAGES}{_COLON}(?:(?P<to>{_STRONG})|{spaced('上接')})"
    rf"{GAP}{_TRIS}{_CLOSE}{GAP}{_TRIS}"
)
"""The page before the word: （A02版·下转）, （A01版·上接）."""

_AS_WORDS = lazy(
    r"编辑|报道|刊|"
    r"的(?:那|这|一|报|文|消|新|内|稿|图|照|故|连|评|讨|话|系列|通讯|小说|特写|调查|$)"
)
"""What makes a page number behind 上接 a part of a sentence: 上接二版的报道."""

_POINTER_END = lazy(
    rf"(?:{_OPEN}[^()（）【】]{{0,30}}?)?"
    rf"(?:{spaced('详见', '见报', '刊', '见', '相关报道见', '报道见')}{GAP}|{_TRI}{GAP}{_TRIS}|"
    rf"(?<=[ /|…(·—]))"
    rf"(?:(?:今日|今天|同日|本报|"
    rf"今){GAP})?(?P<pages>{LIST})(?:{GAP}(?P<unit>版))?{GAP}{_TRIS}{_CLOSE}?\Z"
)
_POINTER_START = lazy(
    rf"{_TRI}{GAP}{_TRIS}(?P<pages>{LIST})(?P<unit>{GAP}版)?(?=[ :：|]|\Z)",
    needs="▲▼△▽▶▷►▸◀◁◄◂→←⇒⇨➡➤➔↓↑↘↗>»★☆◆●■□*▻➥↘⏩☞》",
)


def may_mark(text: str) -> bool:
    """Whether the text has a word for a page in it, or the label of one (``转A6``) at an end."""
    if "版" in text or "页" in text or "頁" in text:
        return True
    return any(_LABELLED.search(part) is not None for part in (text[:_NEAR], text[-_NEAR:]))


_NEAR = 40
_LABELLED = lazy(r"[转接续轉續][ \u3000▲▼▶►→]{0,4}[:：]?[A-ZＡ-Ｚ][ \u3000]{0,2}[\d０-９]")


def _read(match: re.Match[str]) -> tuple[tuple[str, ...], ForwardKind] | None:
    groups = match.groupdict()
    if groups.get("first"):
        return ("1",), "page"
    if pages := groups.get("pages") or groups.get("bare"):
        targets = page_list(pages)
        return (targets, "page") if targets else None
    if book := groups.get("book"):
        number = book.replace(" ", "").removeprefix("第").lstrip("0")
        return ((number,), "book-page") if number else None
    return (), "same-page"


def forward(text: str) -> tuple[Forward, ...]:
    """Forward markers of a paragraph in order: bracketed ones anywhere, bare ones at its end.

    A marker takes its brackets and triangles along, and a 。 inside of the brackets. A bare one
    also takes a 。 after it where the sentence before it is closed already.
    """
    if not any(sign in text for sign in "转轉接续續"):
        return ()
    folded = fold(text)
    found: list[Forward] = []
    tail: list[Forward] = []
    for match in _BRACKETED.finditer(folded):
        if match["next"] and not folded[: match.start()].strip():
            continue  # (紧接第二版) at the head looks back
        read = _read(match)
        if read:
            found.append(Forward(match.start(), match.end(), *read))
    if not found and "版" in folded:
        turned = (match for match in _TURNED.finditer(folded) if match["to"])
        found.extend(Forward(m.start(), m.end(), *read) for m in turned if (read := _read(m)))
    start, end = stripped(text)
    if found and found[-1].end >= end:
        return tuple(found)
    for _ in range(MOST_TARGETS):
        bare = _bare_at_end(folded, start, end)
        if bare is None or (found and bare.start < found[-1].end):
            break
        tail.append(bare)
        end = bare.start
    found.extend(reversed(tail))
    return tuple(found)


def _bare_at_end(folded: str, start: int, end: int) -> Forward | None:
    """The marker without brackets that ends ``folded[start:end]``, or None."""
    end = start + len(folded[start:end].rstrip())
    offset = max(start, end - _WINDOW)
    last = _AT_END.search(folded[offset:end])
    if last is None or (read := _read(last)) is None:
        return None
    stop = offset + last.end()
    before = folded[start : offset + last.start()].rstrip()
    if last["stop"] and before and before[-1] not in "。!?…,、)”":
        stop -= 1  # the sentence's own full stop
    return Forward(offset + last.start(), stop, *read)


def backward(text: str) -> Backward | None:
    """The backward marker at a paragraph's head, or in brackets at the end of a heading."""
    start, end = stripped(text)
    if not any(sign in text[start : start + _WINDOW] for sign in "接转轉"):
        return None
    folded = fold(text[start : min(end, start + _WINDOW)])
    match = _BACK_BRACKETED.match(folded)
    if match is None and (turned := _TURNED.match(folded)) and not turned["to"]:
        match = turned
    if match is None and (bare := _BACK_BARE.match(folded)):
        rest = folded[bare.end() :]
        gap = bare.end() > 0 and folded[bare.end() - 1] in " ▲▼▶◀"
        loose = bare["strong"] and not _AS_WORDS.match(rest)
        gap = gap or bare[0][0] in "▲▼▶◀"
        if loose or not rest or gap or rest[0] in ")]】〕。:|":
            match = bare
    if match is None and end - start <= 80:
        found = (m for m in _BACK_BRACKETED.finditer(folded) if m.end() == len(folded))
        match = next(found, None) or _BACK_AT_END.search(folded)
        if match is not None and match.start() and "紧" in match[0]:
            match = None  # at a line's end it leads on
    if match is None or (read := _read(match)) is None:
        return None
    stop = match.end() - (len(match[0]) - len(match[0].rstrip()))
    return Backward(start + match.start(), start + stop, *read)


def _words_before(text: str) -> bool:
    """Whether a headline stands before the page number rather than nothing or a page's name."""
    words = text.strip(" /|·…—(")
    return bool(words) and not is_section_name(words)


_NUMBERED = lazy(r"[\d〇○零一二三四五六七八九十百]")


def guide_pointer(text: str) -> GuidePointer | None:
    """A guide's pointer at a line's end (详见3版, ▶A05, 3版) or head (▶03版 …): no jump."""
    numbered = _NUMBERED.search(text[-_WINDOW:]) or _NUMBERED.search(text[:_WINDOW])
    return _guide_pointer(text) if numbered else None


@lru_cache(maxsize=4096)
def _guide_pointer(text: str) -> GuidePointer | None:
    start, end = stripped(text)
    if start == end or forward(text) or backward(text):
        return None
    offset = max(start, end - _WINDOW)
    folded = fold(text[offset:end])
    for match in _POINTER_END.finditer(folded):
        signed = match[0].strip()[0] in "▲▼△▽▶▷►▸→⇒⇨➡➤➔>»★☆◆●■□*▻➥↘⏩☞》" or "见" in match[0]
        if not (match["unit"] or (signed and "见" not in match[0])):
            continue
        if not signed and end - start > 60:
            continue
        if not signed and not _words_before(folded[: match.start()]):
            continue  # 3版, 要闻·第3版: a page header
        if targets := page_list(match["pages"]):
            return GuidePointer(offset + match.start(), offset + match.end(), targets)
    head = fold(text[start : min(end, start + _WINDOW)])
    match_head = _POINTER_START.match(head)
    if match_head and end - start <= 80 and (targets := page_list(match_head["pages"])):
        return GuidePointer(start + match_head.start(), start + match_head.end(), targets)
    return None
