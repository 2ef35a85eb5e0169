"""Jump markers 转版: ``下转3版`` at a piece's end, ``上接第1版`` at its continuation's head.

Markers are taken where newspapers put them: at the paragraph's end or start, or in brackets.
A page number in a sentence (该书第2版下月出版) is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from summarize.layout.pages.labels import DIGITS, GAP, LABEL, page_label
from summarize.layout.pages.section_names import is_section_name
from summarize.layout.text.fold import fold
from summarize.layout.text.mark import stripped
from summarize.patterns import lazy

ForwardKind = Literal["page", "same-page", "book-page"]
MOST_TARGETS = 8
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


def _spaced(*words: str) -> str:
    return "(?:" + "|".join(GAP.join(word) for word in words) + ")"


_TRI = r"[▲▼△▽▶▷►▸◀◁◄◂→←⇒⇨➡➤➔↓↑↘↗>»★☆◆●■□*]"
_TRIS = rf"(?:{_TRI}{GAP}){{0,4}}"
_OPEN = r"[(\[【〔〖〈<{]"
_CLOSE = r"[)\]】〕〗〉>}]"
_ORDINAL = rf"(?:第{GAP})?"
_BETWEEN = r"(?:[、,，和及与]|[-—–~～至到]{1,2})"
_LIST = (
    rf"{_ORDINAL}{LABEL}"
    rf"(?:{GAP}(?:版{GAP})?{_BETWEEN}{GAP}{_ORDINAL}{LABEL}){{0,7}}"
)
_PAGES = rf"(?P<pages>{_LIST}){GAP}[版面]"
_SHEETS = (
    rf"(?P<sheets>[A-Z]{GAP}{DIGITS}(?:{GAP}{_BETWEEN}{GAP}[A-Z]{GAP}{DIGITS}){{0,7}})(?:{GAP}页)?"
)
_BOOK = rf"(?P<book>{_ORDINAL}\d(?:{GAP}\d){{0,3}}){GAP}页"
_SAME = rf"(?P<same>本{GAP}版)(?:{GAP}[上下左右中部方侧角]){{0,4}}"
_DAY = (
    rf"(?:(?:\d{{1,2}}{GAP}月)?{GAP}\d{{1,2}}{GAP}日{GAP}|昨日|前日|昨天)?{GAP}(?:本{GAP}报)?{GAP}"
)
_TAIL = r"(?:[ ]{0,2}[·:,，《“/|①-⑳][^()（）【】\n]{0,40})?"

_STRONG = _spaced("下转", "下接", "下续", "紧转", "全文转")
_WEAK = _spaced("文转", "转入", "续见", "接转", "转", "续")
_BRACKETED = lazy(
    rf"{_OPEN}{GAP}{_TRIS}(?:(?P<strong>{_STRONG})|{_WEAK}|(?P<next>{_spaced('紧接')})){GAP}"
    rf"(?:{_DAY}{_PAGES}|{_SHEETS}|{_BOOK}|{_SAME}){_TAIL}{GAP}。?{GAP}{_TRIS}{_CLOSE}",
    needs="转续接",
)
_BEFORE = r" ,，。;；!！?？…)”’」】\]▼▲▶►→"
_AT_END = lazy(
    rf"{_TRIS}(?:(?P<strong>{_STRONG})|(?:(?<=[{_BEFORE}])|^){_WEAK}){GAP}{_TRIS}"
    rf"(?:{_PAGES}|{_SHEETS}|{_BOOK}|{_SAME}){GAP}{_TRIS}(?P<stop>。?)\Z",
    needs="转续接",
)

_FROM = _spaced("上接", "文接", "上转", "接上", "承接", "紧接", "续接", "接")
_BACK_BRACKETED = lazy(
    rf"{_TRIS}{_OPEN}{GAP}{_TRIS}{_FROM}{GAP}{_TRIS}(?:{_DAY}{_PAGES}|"
    rf"{_SHEETS}|{_BOOK}|{_SAME}){_TAIL}{GAP}。?{GAP}"
    rf"{_TRIS}{_CLOSE}",
    needs="接转",
)
_BACK_BARE = lazy(
    rf"{_TRIS}(?:(?P<strong>{_spaced('上接')})|{_FROM}){GAP}(?:{_DAY}{_PAGES}|{_BOOK}){GAP}{_TRIS}",
    needs="接转",
)

_AS_WORDS = lazy(
    r"编辑|报道|刊|"
    r"的(?:那|这|一|报|文|消|新|内|稿|图|照|故|连|评|讨|话|系列|通讯|小说|特写|调查|$)"
)
"""What makes a page number behind 上接 a part of a sentence: 上接二版的报道."""

_POINTER_END = lazy(
    rf"(?:{_OPEN}[^()（）【】]{{0,30}}?)?"
    rf"(?:{_spaced('详见', '见报', '刊', '见', '相关报道见', '报道见')}{GAP}|{_TRI}{GAP}{_TRIS}|"
    rf"(?<=[ /|…(·—]))"
    rf"(?:(?:今日|今天|同日|本报|"
    rf"今){GAP})?(?P<pages>{_LIST})(?:{GAP}(?P<unit>版))?{GAP}{_TRIS}{_CLOSE}?\Z"
)
_POINTER_START = lazy(
    rf"{_TRI}{GAP}{_TRIS}(?P<pages>{_LIST})(?P<unit>{GAP}版)?(?=[ :：|]|\Z)",
    needs="▲▼△▽▶▷►▸◀◁◄◂→←⇒⇨➡➤➔↓↑↘↗>»★☆◆●■□*",
)


def _targets(pages: str) -> tuple[str, ...]:
    """Labels of a page list in order, ranges counted out, at most :data:`MOST_TARGETS`."""
    labels: list[str] = []
    plain = pages.replace(" ", "").replace("版", "").replace("第", "")
    letter = ""
    for part in re.split(r"[、,，和及与]", plain):
        ends = [end for end in re.split(r"[-—–~～至到]+", part) if end]
        found: list[str] = []
        for end in ends:
            label = page_label(end)
            if label is None:
                continue
            if label[0].isalpha():
                letter = label[0]
            elif letter and label.isdigit():
                label = letter + label
            found.append(label)
        if len(found) == 2:
            found = _range(found[0], found[1])
        labels.extend(label for label in found if label not in labels)
    return tuple(labels[:MOST_TARGETS])


def _range(first: str, last: str) -> list[str]:
    letter = first[0] if first[0].isalpha() else ""
    try:
        low, high = int(first.removeprefix(letter)), int(last.removeprefix(letter))
    except ValueError:
        return [first, last]
    if not low < high:
        return [first, last]
    return [f"{letter}{number}" for number in range(low, min(high, low + MOST_TARGETS - 1) + 1)]


def _read(match: re.Match[str]) -> tuple[tuple[str, ...], ForwardKind] | None:
    groups = match.groupdict()
    if pages := groups.get("pages"):
        targets = _targets(pages)
        return (targets, "page") if targets else None
    if sheets := groups.get("sheets"):
        return _targets(sheets), "page"
    if book := groups.get("book"):
        number = book.replace(" ", "").removeprefix("第").lstrip("0")
        return ((number,), "book-page") if number else None
    return (), "same-page"


def may_mark(text: str) -> bool:
    """Whether the text has a word for a page in it, or the label of one (``转A6``) at an end."""
    if "版" in text or "页" in text or "頁" in text:
        return True
    return any(_LABELLED.search(part) is not None for part in (text[:_NEAR], text[-_NEAR:]))


_NEAR = 40
_LABELLED = lazy(r"[转接续轉續][ \u3000▲▼▶►→]{0,4}[A-ZＡ-Ｚ][ \u3000]{0,2}[\d０-９]")


def forward(text: str) -> tuple[Forward, ...]:
    """Forward markers of a paragraph in order: bracketed ones anywhere, bare ones at its end.

    A marker takes its brackets and triangles along, and a 。 inside of the brackets. A bare one
    also takes a 。 after it where the sentence before it is closed already.
    """
    if not any(sign in text for sign in "转接续轉續"):
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
    if last is None or (read := _read(last)) is None or (last["sheets"] and not last["strong"]):
        return None
    stop = offset + last.end()
    before = folded[start : offset + last.start()].rstrip()
    if last["stop"] and before and before[-1] not in "。!?…,、)”":
        stop -= 1  # the sentence's own full stop
    return Forward(offset + last.start(), stop, *read)


def backward(text: str) -> Backward | None:
    """The backward marker at a paragraph's head, or in brackets at the end of a heading."""
    start, end = stripped(text)
    head = text[start : start + _WINDOW]
    if "接" not in head and "上转" not in head and "上轉" not in head:
        return None
    folded = fold(text[start : min(end, start + _WINDOW)])
    match = _BACK_BRACKETED.match(folded)
    if match is None and (bare := _BACK_BARE.match(folded)):
        rest = folded[bare.end() :]
        gap = bare.end() > 0 and folded[bare.end() - 1] in " ▲▼▶◀"
        loose = bare["strong"] and not _AS_WORDS.match(rest)
        gap = gap or bare[0][0] in "▲▼▶◀"
        if loose or not rest or gap or rest[0] in ")]】〕。:|":
            match = bare
    if match is None and end - start <= 80:
        match = next((m for m in _BACK_BRACKETED.finditer(folded) if m.end() == len(folded)), None)
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
        signed = match[0].strip()[0] in "▲▼△▽▶▷►▸→⇒⇨➡➤➔>»★☆◆●■□*" or "见" in match[0]
        if not (match["unit"] or (signed and "见" not in match[0])):
            continue
        if not signed and end - start > 60:
            continue
        if not signed and not _words_before(folded[: match.start()]):
            continue  # 3版, 要闻·第3版: a page header
        if targets := _targets(match["pages"]):
            return GuidePointer(offset + match.start(), offset + match.end(), targets)
    head = fold(text[start : min(end, start + _WINDOW)])
    match_head = _POINTER_START.match(head)
    if match_head and end - start <= 80 and (targets := _targets(match_head["pages"])):
        return GuidePointer(start + match_head.start(), start + match_head.end(), targets)
    return None
