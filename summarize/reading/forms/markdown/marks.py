"""Lines that say something of the document: what dubao's own export marks, an issue's name."""

from __future__ import annotations

from typing import NamedTuple

from summarize.issue import FURNITURE_NAMES, KIND_NAMES, FurnitureKind
from summarize.layout.text.fold import simplified
from summarize.patterns import lazy
from summarize.reading.forms.records.fields import field_of
from summarize.reading.names.dates import cut_date
from summarize.reading.names.labels import normal_label

FURNITURE = "版面其他文字"
NOBODY = "读报"
_UNTITLED = "(无标题续文)"
_REASONS = ("(本期未收录)", "(该版未找到续文)", "(有几处可能的续文)", "(该版未找到开头)")
_PAGE = lazy(r"第([A-Z]{0,2}\d{1,3})版(?:〔(.{1,200})〕)?")
_SAID = "推定"
_COLUMN = "〔栏目："
_JUMP = lazy(
    r"\W{0,4}(?:下\s*转|转\s*入|下\s*接|紧\s*转|文\s*转|全文\s*转|转)\s*第?[^。]{1,24}?[版頁页]\W{0,4}"
    r"|\W{0,4}(?:see|continued|turn|to)\b.{1,60}",
)
_BACK = lazy(
    r"\W{0,4}(?:上\s*接|紧\s*接|接\s*上|上\s*转|接)\s*第?[^。]{1,24}?[版頁页]\W{0,4}"
    r"|\W{0,4}(?:from|continued from)\b.{1,60}"
)
_LABELLED = lazy(r"([^:：\s]{1,12})[:：]")
_STAMP = lazy(r"[(（]?.{0,12}(?:时间|时间戳|更新|采集).{0,12}[:：]\s*[\d\-: T.]{8,30}[)）]?")
_OWN_NAME = lazy(r"(.*?)(?:(?:^| )(\d{4}-\d\d-\d\d))?(?:(?:^| )(\d+))?")
_NUMBER = lazy(r"\d{1,6}")
_KINDS: dict[str, str] = {f"〔{name}〕": kind for kind, name in KIND_NAMES.items() if name}
_FURNITURE = {f"〔{name}〕": kind for kind, name in FURNITURE_NAMES.items()}


def labels_metadata(item: str) -> bool:
    """Whether an item of a list under a head says something of the article: ``日期：…``."""
    match = _LABELLED.match(item)
    return match is not None and field_of(match[1]) is not None


def stamp(text: str) -> bool:
    """Whether a line only says when a file was made."""
    return _STAMP.fullmatch(text) is not None


class JumpMark(NamedTuple):
    """A jump as it was exported: its marker, empty where dubao made the words, and its end.

    ``settled``: its page is there, and nothing on it goes on with it.
    """

    marker: str
    linked: bool
    back: bool
    settled: bool


class PageMark(NamedTuple):
    """A page as it is marked: its name where that is said, and whether its label is inferred."""

    label: str
    name: str | None = None
    inferred: bool = False


def page_said(text: str) -> PageMark | None:
    """The page in ``第2版``, ``第2版〔推定，综合〕``, where the text is no more than that."""
    match = _PAGE.fullmatch(text.strip())
    label = normal_label(match[1]) if match else None
    if match is None or label is None:
        return None
    said = match[2] or ""
    inferred = said == _SAID or said.startswith(f"{_SAID}，")
    if inferred:
        said = said[len(_SAID) + 1 :]
    return PageMark(label, said or None, inferred)


def page_mark(text: str) -> str | None:
    """The label in ``第2版``, where the text is no more than that."""
    said = page_said(text)
    return said.label if said else None


def column_mark(text: str) -> str | None:
    """The column of an article in ``〔栏目：今日谈〕``."""
    marked = text.startswith(_COLUMN) and text.endswith("〕")
    return text[len(_COLUMN) : -1] or None if marked else None


def kind_mark(text: str) -> str | None:
    """The kind of an article in ``〔评论〕``."""
    return _KINDS.get(text)


def furniture_mark(text: str) -> FurnitureKind | None:
    """The kind of furniture that follows ``〔报眉〕``."""
    return _FURNITURE.get(text)


def jump_mark(text: str) -> JumpMark | None:
    """The jump that an emphasised line tells; None where it is no such line."""
    text = text.strip()
    reason = next((each for each in _REASONS if text.endswith(each)), "")
    marker = text.removesuffix(reason)
    made = marker.startswith("〔") and marker.endswith("〕")
    plain = simplified(marker.strip("〔〕")).lower()
    back = _BACK.fullmatch(plain) is not None
    if not back and _JUMP.fullmatch(plain) is None:
        return None
    return JumpMark("" if made else marker, not reason, back, reason in _REASONS[1:3])


def derived_title(heading: str) -> bool:
    """Whether a heading stands for none: words of the text in 〔〕."""
    return heading == _UNTITLED or (heading.startswith("〔") and heading.endswith("〕"))


class IssueName(NamedTuple):
    """Paper, date and number as a document's first heading says them."""

    paper: str | None
    date: str | None
    number: str | None


def own_name(heading: str) -> IssueName:
    """What dubao's export names in its first heading: paper, day and number, as far as known."""
    found = _OWN_NAME.fullmatch(heading.strip())
    if heading.strip() == NOBODY or found is None:
        return IssueName(None, None, None)
    return IssueName(found[1] or None, found[2], found[3])


def issue_name(heading: str) -> IssueName | None:
    """``槐江日报 2025-03-12 9127``, ``《芦汀晨播》 (20250318)``; None for another heading."""
    if heading.strip() == NOBODY:
        return IssueName(None, None, None)
    before, date, rest = cut_date(heading.replace("年", "-").replace("月", "-").replace("日 ", " "))
    if date is None:
        name = heading.strip()
        numbers = name.split()
        named = numbers[0].strip("《》") if numbers else ""
        known = named.endswith(("报", "報", "刊", "周刊"))
        if not known or len(numbers) > 2 or not all(map(_NUMBER.fullmatch, numbers[1:])):
            return None
        return IssueName(named, None, numbers[1] if len(numbers) > 1 else None)
    paper = heading[: len(before)].strip(" \t\u3000()（）《》-—·,，|") or None
    rest = rest.strip(" \t\u3000()（）-—·,，")
    number = rest if _NUMBER.fullmatch(rest) else None
    if paper is not None and (len(paper) > 24 or any(sign in paper for sign in "。，！？：；")):
        return None
    return IssueName(paper, date, number)
