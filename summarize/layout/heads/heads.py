"""Heads: which lines may stand in one, and what each of them is.

The parts are those of the trade: column 栏目, kicker 肩题, headline 主题, deck 副题, byline.
Only words and order are to be had from a dump, no type sizes; so a couplet before a plain line
is its kicker, a line behind —— its deck, and of two plain lines a clearly longer second one a
deck.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from summarize.layout.joins.cohesion import cohesion
from summarize.layout.joins.wording import contact
from summarize.layout.lines import forms
from summarize.layout.lines import standing_titles as kinds
from summarize.layout.lines.units import Unit
from summarize.layout.pages.jump_markers import guide_pointer
from summarize.layout.text.endings import open_brackets, unopened
from summarize.patterns import lazy

Part = Literal["column", "kicker", "headline", "deck", "dateline", "byline", "note", "backward"]

_LONGEST_DECK = 90
_LONGEST_SUBJECT = 12
_ONE_LINE = 1.5
_GLUED = 2.5
"""Log-odds of one sentence, by :mod:`seams` and by :mod:`contact`, above which two lines are one
headline."""
_LONGEST_RUBRIC = 4
_DATE = lazy(r"[(（]?[ ]?[0-9一二三四五六七八九十〇○]{2,4}年[^。,，]{2,12}日[ ]?[)）]?")
_NUMBERED = lazy(
    r"[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．)）]|第[一二三四五六七八九十]{1,3}[章节篇,、]|[0-9]{1,2}[.、．]|[①-⑳]"
)
_ISSUE_OF_SERIES = lazy(r"第[0-9０-９一二三四五六七八九十百]{1,5}[期季集回辑讲]$")
_SIGNS = "◆■★☆◎"
_LONGEST_SIGNED = 12
_UNFINISHED = lazy(r"(?:[、为让把被与和及将使不又也或]|变成|成为|正在|[越更还就都]要)$")
_GOES_ON = lazy(r"[的们了着]")
_COUPLET = lazy(r"\S{4,14}[ \u3000]{1,2}\S{4,14}")


@dataclass(frozen=True, slots=True)
class Head:
    """An article's head: its units, ``start`` to ``stop`` in the flow, with their parts."""

    start: int
    stop: int
    parts: tuple[Part, ...]


def headish(flow: Sequence[Unit], index: int) -> bool:
    """Whether the unit may be a line of a head: by itself, or by what stands next to it."""
    unit = flow[index]
    if unit.sort == "byline":
        return True
    if unit.sort != "text" or guide_pointer(unit.text) is not None:
        return False
    if unit.heading or is_column(unit.text):
        return True
    return is_deck(unit) or _subject(flow, index) or is_date_line(unit.text)


def is_deck(unit: Unit) -> bool:
    """A line behind a dash without a full stop in it: ``——在全市科技大会上的讲话``."""
    text = unit.text
    return (
        text.startswith(("——", "—", "──"))
        and len(text) <= _LONGEST_DECK
        and "。" not in text
        and not unit.open
    )


def _subject(flow: Sequence[Unit], index: int) -> bool:
    """A kicker that names the subject: ``青山县:`` over a headline."""
    text = flow[index].text
    if text[-1] not in ":：" or len(text) > _LONGEST_SUBJECT or forms.salutation(text):
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
    return _NUMBERED.match(text) is not None


def couplet(text: str) -> bool:
    """Two halves of like length with a space between them: ``春风送暖意 新岁启新程``."""
    if _COUPLET.fullmatch(text) is None:
        return False
    left, right = text.split()
    return abs(len(left) - len(right)) <= 1


def read_head(flow: Sequence[Unit], start: int, limit: int | None = None) -> Head:
    """The head that begins at ``start``: lines up to the body, or to the one behind the byline.

    A heading behind the byline is the first subhead and no part of the head. ``limit`` is where
    the next article begins, if that is known.
    """
    if _stands_alone(flow[start].text):
        return Head(start, start + 1, ("headline",))
    stop = start
    bylined = False
    lines = 0
    while stop < (len(flow) if limit is None else limit):
        unit = flow[stop]
        if stop > start and (unit.sort == "caption" or _stands_alone(unit.text)):
            break
        if unit.sort == "backward" and not bylined:
            stop += 1
            break
        if not headish(flow, stop):
            if _name_behind_headline(flow, start, stop):
                stop += 1
            break
        if unit.sort == "byline":
            bylined = True
        elif (bylined and not is_date_line(unit.text)) or (
            stop > start and unit.piece.gap >= 3 and lines and not _goes_on(flow, stop)
        ):
            break
        lines += unit.sort == "text"
        stop += 1
    return Head(start, stop, tuple(_parts(flow[start:stop], page_top=start == 0)))


def _stands_alone(text: str) -> bool:
    """The title of a notice or a guide: what follows is no second line of it, however short."""
    notice = kinds.notice_title(text)
    return kinds.guide_title(text) is not None or (notice is not None and notice.sure)


def _goes_on(flow: Sequence[Unit], index: int) -> bool:
    """A picture's gap before a headline's second line does not part it from the first."""
    return is_deck(flow[index]) or flow[index - 1].text[-1] in ":："


def _name_behind_headline(flow: Sequence[Unit], start: int, index: int) -> bool:
    return flow[index].rule == "name-line" and index > start


def _parts(lines: Sequence[Unit], *, page_top: bool) -> list[Part]:
    parts: list[Part | None] = [None] * len(lines)
    plain: list[int] = []
    for index, unit in enumerate(lines):
        text = unit.text
        if unit.sort == "byline" or (unit.rule == "name-line" and index > 0):
            parts[index] = "byline"
        elif unit.sort == "backward":
            parts[index] = "backward"
        elif is_date_line(text):
            parts[index] = "dateline"
        elif index + 1 < len(lines) and is_column(text):
            parts[index] = "column"
        elif is_deck(unit) and index > 0:
            parts[index] = "deck"
        elif text[-1] in ":：":
            parts[index] = "kicker"
        else:
            plain.append(index)
    kicker = "kicker" in parts
    deck = "deck" in parts
    page_top = page_top and "byline" in parts
    named = _plain_parts([lines[k].text for k in plain], kicker, deck, page_top=page_top)
    for index, part in zip(plain, named, strict=True):
        parts[index] = part
    return [part or "headline" for part in parts]


def _plain_parts(texts: list[str], kicker: bool, deck: bool, *, page_top: bool) -> list[Part]:
    """Parts of the lines that carry no mark of their own, in their order."""
    count = len(texts)
    if count <= 1:
        return ["headline"] * count
    if page_top and count >= 2 and kinds.series_column(texts[0]) is not None:
        rest = _plain_parts(texts[1:], kicker, deck, page_top=False)
        return ["column", *rest]
    if count == 2:
        first, second = texts
        if page_top and len(first) <= _LONGEST_RUBRIC < len(second):
            return ["column", "headline"]
        if _broken(first, second):
            return ["headline", "headline"]
        if kicker:
            return ["headline", "deck"]
        if deck or (couplet(first) and not couplet(second)):
            return ["kicker", "headline"]
        if couplet(second) or len(second) * 2 > len(first) * 3:
            return ["headline", "deck"]
        return ["kicker", "headline"]
    if _broken(texts[0], texts[1]):
        return ["headline", "headline", *["deck"] * (count - 2)]  # type: ignore[list-item]
    if kicker:
        return ["headline", *["deck"] * (count - 1)]  # type: ignore[list-item]
    if _broken(texts[1], texts[2]):
        return ["kicker", "headline", "headline", *["deck"] * (count - 3)]  # type: ignore[list-item]
    if couplet(texts[1]) and couplet(texts[2]) and not couplet(texts[0]):
        return ["headline", *["deck"] * (count - 1)]  # type: ignore[list-item]
    return ["kicker", "headline", *["deck"] * (count - 2)]  # type: ignore[list-item]


def _broken(first: str, second: str) -> bool:
    """Whether one headline runs over both lines, by their brackets and the words at the break."""
    opened = open_brackets(first)
    if bool(opened) and bool(unopened(second)):
        return True
    if _UNFINISHED.search(first) or _GOES_ON.match(second):
        return True
    return cohesion(first, second) > _ONE_LINE or contact(first, second) > _GLUED
