"""Lines that may stand in a head, by their form: decks, columns, dates, couplets, numbers."""

from __future__ import annotations

from collections.abc import Sequence

from summarize.given import HEADS
from summarize.layout.lines import forms
from summarize.layout.lines.titles import standing_titles as kinds
from summarize.layout.lines.units import Unit
from summarize.layout.pages.guide_pointers import guide_pointer
from summarize.patterns import lazy

_LONGEST_DECK = 90
_LONGEST_SUBJECT = 12
_LONGEST_LEAD = 120
_LONGEST_SUM = 300
_DATE = lazy(
    r"[(（]?[ ]?[0-9一二三四五六七八九十〇○]{2,4}年[^。,，]{2,12}日[ ]?[)）]?", needs="年 日"
)
_NUMBERED = lazy(
    r"[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．)）]|第[一二三四五六七八九十]{1,3}[章节篇,、]|[0-9]{1,2}[.、．]|[①-⑳]"
)
_ISSUE_OF_SERIES = lazy(r"第[0-9０-９一二三四五六七八九十百]{1,5}[期季集回辑讲]$")
_FIRST_OF_NUMBER = frozenset("(（第一二三四五六七八九十0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
_SIGNS = "◆■★☆◎"
_LONGEST_SIGNED = 12
_COUPLET = lazy(r"\S{2,14}[ \u3000]{1,2}\S{2,14}")


def headish(flow: Sequence[Unit], index: int) -> bool:
    """Whether the unit may be a line of a head: by itself, or by what stands next to it."""
    unit = flow[index]
    if unit.sort == "byline" or unit.given in HEADS:
        return True
    if unit.sort != "text" or unit.whole or guide_pointer(unit.text) is not None:
        return False
    if unit.heading or is_column(unit.text):
        return True
    return (
        is_deck(unit)
        or _subject(flow, index)
        or is_date_line(unit.text)
        or _leads(flow, index)
        or _may_sum_up(flow, index)
    )


def is_deck(unit: Unit) -> bool:
    """A line behind a dash without a full stop in it: ``——在全市科技大会上的讲话``."""
    text = unit.text
    return (
        text.startswith(("——", "—", "──"))
        and len(text) <= _LONGEST_DECK
        and "。" not in text
        and not unit.open
    )


def leads(text: str) -> bool:
    """A line that names who or where, for the next one to tell what: ``云陂市南岭村——``."""
    return len(text) <= _LONGEST_LEAD and text.endswith(("——", "──"))


def _leads(flow: Sequence[Unit], index: int) -> bool:
    following = index + 1
    return leads(flow[index].text) and following < len(flow) and flow[following].heading


def _may_sum_up(flow: Sequence[Unit], index: int) -> bool:
    """A paragraph without a full stop under a heading may be a deck that sums the article up."""
    unit = flow[index]
    text = unit.text
    return (
        index > 0
        and len(text) <= _LONGEST_SUM
        and (flow[index - 1].heading or leads(flow[index - 1].text))
        and unit.rule == "text"
        and not unit.ends
        and not unit.starts_inside
        and not unit.dateline
        and text[-1] not in "，、,；;：:—─"
        and "\n" not in text
    )


def is_subject(text: str) -> bool:
    """A short line that ends in a colon and greets nobody."""
    return text[-1] in ":：" and len(text) <= _LONGEST_SUBJECT and not forms.salutation(text)


def _subject(flow: Sequence[Unit], index: int) -> bool:
    """A kicker that names the subject: ``青山县:`` over a headline."""
    if not is_subject(flow[index].text):
        return False
    following = index + 1
    return following < len(flow) and flow[following].sort == "text" and flow[following].heading


def is_column(text: str) -> bool:
    """A column's title (高质量发展看基层⑥, 今日谈) by its own form."""
    column = kinds.series_column(text)
    if column is not None and column.index is not None and _ISSUE_OF_SERIES.search(text):
        return True
    if text[0] in _SIGNS and len(text) <= _LONGEST_SIGNED and "。" not in text:
        return True
    return (column is not None and column.sure) or kinds.opinion_column(text) is not None


def is_date_line(text: str) -> bool:
    """A date alone, as under the title of a speech: ``(2025年3月1日)``."""
    return len(text) <= 20 and _DATE.fullmatch(text) is not None


def numbered(text: str) -> bool:
    """Whether a heading counts: 一、 （二） 3. 第四章: the mark of a subhead."""
    return text[:1] in _FIRST_OF_NUMBER and _NUMBERED.match(text) is not None


def couplet(text: str) -> bool:
    """Two halves of like length with a space between them: ``春风送暖意 新岁启新程``."""
    if _COUPLET.fullmatch(text) is None:
        return False
    left, right = text.split()
    return abs(len(left) - len(right)) <= 1
