"""Jump markers 转版: ``下转3版`` at a piece's end, ``上接第1版`` at its continuation's head.

Markers are taken where newspapers put them: at the paragraph's end or start, or in brackets.
A page number in a sentence (该书第2版下月出版) is none.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from summarize.layout.pages.english_jumps import english_backward, english_forward
from summarize.layout.pages.labels import GAP
from summarize.layout.pages.page_lists import LIST, MOST_TARGETS, page_list, spaced
from summarize.layout.text.fold import fold
from summarize.layout.text.mark import remembered, stripped
from summarize.patterns import lazy

ForwardKind = Literal["page", "same-page", "book-page"]
WINDOW = 160
"""Characters at an end of a paragraph in which a marker without brackets stands."""


class Forward(NamedTuple):
    """A forward marker: ``targets`` are page labels in order, none for ``same-page``."""

    start: int
    end: int
    targets: tuple[str, ...]
    kind: ForwardKind = "page"


class Backward(NamedTuple):
    """A backward marker: ``origins`` are labels of the pages that the text comes from."""

    start: int
    end: int
    origins: tuple[str, ...]
    kind: ForwardKind = "page"


SIGN_CHARACTERS = "▲▼△▽▶▷►▸▻◀◁◄◂→←⇒⇨➡➤➔➥↓↑↘↗>»☞⏩★☆◆●■□*"
SIGN = rf"(?:[{SIGN_CHARACTERS}]|》(?=》)|(?<=》)》)"
"""A sign that stands before or behind a marker or pointer."""
SIGNS = rf"(?:{SIGN}{GAP}){{0,4}}"
OPEN = r"[(\[【〔〖〈<{]"
CLOSE = r"[)\]】〕〗〉>}]"
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
    rf"{OPEN}{GAP}{SIGNS}{_UNFINISHED}"
    rf"(?:(?P<strong>{_STRONG}){_COLON}|{_WEAK}{GAP}|(?P<next>{spaced('紧接')}){GAP})"
    rf"(?:{_DAY}{_PAGES}|{_BOOK}|{_SAME}|{_BARE_PAGE})(?:{_TAIL}|(?(strong){_NAME}))"
    rf"{GAP}。?{GAP}{SIGNS}{CLOSE}",
    needs="转续接",
)
_AT_END = lazy(
    rf"{SIGNS}(?:(?P<strong>(?<!线){_STRONG}){_COLON}"
    rf"|(?:(?<=[ ,，。;；!！?？…)”’」】\]▼▲▶►→])|^){_WEAK}|(?<=[ ]){spaced('紧接')}){GAP}{SIGNS}"
    rf"(?:{_PAGES}|{_BOOK}|{_SAME}|(?(strong){_BARE_PAGE}|(?!))){GAP}{SIGNS}(?P<stop>。?)\Z",
    needs="转续接",
)

_FROM = spaced("上接", "上转", "接上", "承接", "紧接", "续接", "文接", "接")
_FIRST = rf"(?P<first>头){GAP}版"
_BACK_BRACKETED = lazy(
    rf"{SIGNS}{OPEN}{GAP}{SIGNS}(?:(?P<strong>{spaced('上接')}){_COLON}|{_FROM}{GAP}){SIGNS}"
    rf"(?:{_DAY}{_PAGES}|{_BOOK}|{_SAME}|{_FIRST}|{_BARE_PAGE})(?:{_TAIL}|(?(strong){_NAME}))"
    rf"{GAP}。?{GAP}{SIGNS}{CLOSE}",
    needs="接转",
)
_BACK_BARE = lazy(
    rf"{SIGNS}(?:(?P<strong>{spaced('上接')}){_COLON}|{_FROM}){GAP}"
    rf"(?:{_DAY}{_PAGES}|{_BOOK}|(?(strong)(?:{_FIRST}|{_BARE_PAGE}(?=[ ]|\Z))|(?!))){GAP}{SIGNS}",
    needs="接转",
)
_BACK_AT_END = lazy(
    rf"(?:(?<=[ ])|(?={SIGN})){SIGNS}{spaced('上接')}{_COLON}"
    rf"(?:{_PAGES}|{_FIRST}|{_BARE_PAGE}){GAP}{SIGNS}\Z"
)

_TURNED = lazy(
    rf"{SIGNS}{OPEN}{GAP}{SIGNS}{_PAGES}{_COLON}(?:(?P<to>{_STRONG})|{spaced('上接')})"
    rf"{GAP}{SIGNS}{CLOSE}{GAP}{SIGNS}",
    needs="版面 转续接 下上紧全 ([【〔〖〈<{",
)
"""The page before the word: （A02版·下转）, （A01版·上接）."""

_AS_WORDS = lazy(
    r"编辑|报道|刊|"
    r"的(?:那|这|一|报|文|消|新|内|稿|图|照|故|连|评|讨|话|系列|通讯|小说|特写|调查|$)"
)
"""What makes a page number behind 上接 a part of a sentence: 上接二版的报道."""


def may_mark(text: str) -> bool:
    """Whether the text has a word for a page in it, or the label of one (``转A6``) at an end."""
    if "版" in text or "页" in text or "頁" in text or "age " in text:
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


@remembered
def forward(text: str) -> tuple[Forward, ...]:
    """Forward markers of a paragraph in order: bracketed ones anywhere, bare ones at its end.

    A marker takes its brackets and triangles along, and a 。 inside of the brackets. A bare one
    also takes a 。 after it where the sentence before it is closed already.
    """
    if not any(sign in text for sign in "转轉接续續"):
        english = english_forward(fold(text)) if "age " in text else None
        return (Forward(english.start, english.end, (english.label,)),) if english else ()
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


_CORNERS = frozenset("上下左右中部方侧角")
"""Where on its own page an article goes on (下转本版右下角)."""
_LAST = frozenset(SIGN_CHARACTERS + "》版面页") | _CORNERS
"""What a marker without brackets ends in, if no digit."""
_BRACKETED_STARTS = frozenset(SIGN_CHARACTERS + "》([【〔〖〈<{")
_BARE_STARTS = frozenset(SIGN_CHARACTERS + "》上接承紧续文")
"""What markers that look back begin with."""


def _bare_at_end(folded: str, start: int, end: int) -> Forward | None:
    """The marker without brackets that ends ``folded[start:end]``, or None."""
    end = start + len(folded[start:end].rstrip())
    ending = folded[max(start, end - WINDOW) : end].rstrip("。 ")[-1:]
    if ending not in _LAST and not ending.isdecimal():
        return None
    if ending in _CORNERS and "版" not in folded[max(start, end - _NEAR) : end]:
        return None
    offset = max(start, end - WINDOW)
    last = _AT_END.search(folded[offset:end])
    if last is None or (read := _read(last)) is None:
        return None
    stop = offset + last.end()
    before = folded[start : offset + last.start()].rstrip()
    if last["stop"] and before and before[-1] not in "。!?…,、)”":
        stop -= 1  # the sentence's own full stop
    return Forward(offset + last.start(), stop, *read)


@remembered
def backward(text: str) -> Backward | None:
    """The backward marker at a paragraph's head, or in brackets at the end of a heading."""
    start, end = stripped(text)
    if not any(sign in text[start : start + WINDOW] for sign in "接转轉"):
        english = english_backward(fold(text)) if "age " in text else None
        return Backward(english.start, english.end, (english.label,)) if english else None
    folded = fold(text[start : min(end, start + WINDOW)])
    match = None
    if folded[:1] in _BRACKETED_STARTS:
        match = _BACK_BRACKETED.match(folded)
        if match is None and (turned := _TURNED.match(folded)) and not turned["to"]:
            match = turned
    may = match is None and folded[:1] in _BARE_STARTS
    if may and (bare := _BACK_BARE.match(folded)):
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
