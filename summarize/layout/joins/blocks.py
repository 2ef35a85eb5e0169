"""What is asked about a page's units to join them: how each ends, begins, and what it may be."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from summarize.layout.lines import forms
from summarize.layout.lines.siblings import skeleton
from summarize.layout.lines.titles import standing_titles as kinds
from summarize.layout.lines.units import Unit
from summarize.layout.text.fold import fold_part
from summarize.layout.text.people import is_name, split_names
from summarize.patterns import lazy

ALIEN = 80
"""Characters; a longer block of text is not passed over."""
WINDOW = 200
_SERIES = 24
_PROSE = 45
_VERSE = 24
"""Characters: of a subhead of a series at most, what is surely prose, a line of verse at most."""
_NEAR = 14
_NUMBER = lazy(r"[(第]?(\d{1,3}|[一二三四五六七八九十]{1,3})(?![\d一二三四五六七八九十])")
_HAN_NUMBERS = "一二三四五六七八九"


class View:
    """What is asked about a unit more than once, asked once."""

    def __init__(self, unit: Unit) -> None:
        self.unit = unit
        self.text = unit.text
        self.length = len(self.text)
        self.tail = fold_part(self.text, max(0, self.length - WINDOW), self.length).rstrip()
        self.head = fold_part(self.text, 0, WINDOW).lstrip()
        self.ends = unit.ends
        self.open = unit.open
        self.starts_inside = unit.starts_inside
        self.heading = unit.heading
        self.sibling = False
        self.joinable = not unit.given and (
            unit.sort == "text"
            or (unit.sort == "caption" and unit.rule == "triangle" and not self.ends)
        )
        self.kind = self._kind()
        self.rest = self._rest()

    def _kind(self) -> str:
        if not self.joinable:
            return {"furniture": "F", "forward": ">", "backward": "<"}.get(
                self.unit.sort, self.unit.sort[0]
            )
        if self.starts_inside:
            return "i"
        if self.unit.dateline:
            return "d"
        if not self.unit.sure:
            return "n"
        if self.length <= 400 and (forms.advert(self.text) or forms.lost_notice(self.text)):
            return "a"
        if self.unit.credit:
            return "r"
        return "h" if self.heading else "t"

    def _rest(self) -> str:
        """What stands behind the last full stop: nothing, a name, a dateline, or how much."""
        if not self.joinable or self.ends:
            return "."
        at = max(self.tail.rfind(mark) for mark in "。!?")
        rest = self.tail[at + 1 :].lstrip("”’)")
        if at < 0:
            return "-"
        if len(rest) <= 20:
            if rest.endswith(("电", "讯", "报道", "整理", "编译")):
                return "d"
            if rest and all(map(is_name, split_names(rest) or (rest,))):
                return "n"
        return str(min(3, len(rest) // 6))

    @cached_property
    def titled(self) -> bool:
        """Whether it is the title of a notice, a box, a guide or a picture item."""
        if self.length > ALIEN // 2:
            return False
        known = (kinds.notice_title, kinds.box_title, kinds.guide_title, kinds.picture_title)
        return any(title(self.text) is not None for title in known)

    @property
    def breaks_off(self) -> bool:
        """Whether something may go on with it."""
        return self.joinable and (not self.ends or self.open) and self.tail[-1:] not in ("", ":")

    @property
    def passed_over(self) -> bool:
        """Whether halves of a sentence may stand on both sides of it."""
        if not self.joinable:
            return self.kind in "cF"
        return self.kind != "i" and self.length <= ALIEN


def runs(views: Sequence[View]) -> tuple[list[int], list[int]]:
    """How many short lines stand one after the other up to each unit, and from it on; 4 at most."""
    short = [view.joinable and view.length <= _VERSE and view.kind not in "dan" for view in views]
    before: list[int] = []
    run = 0
    for flag in short:
        run = min(4, run + 1) if flag else 0
        before.append(run)
    after: list[int] = []
    run = 0
    for flag in reversed(short):
        run = min(4, run + 1) if flag else 0
        after.append(run)
    return before, after[::-1]


def views_of_many(found: Sequence[Unit]) -> list[View]:
    """Views of units of which many may be alike: short ones with one text share theirs."""
    shared: dict[tuple[str, str, str], View] = {}
    views: list[View] = []
    for unit in found:
        if len(unit.text) > _PROSE:
            views.append(View(unit))
            continue
        key = (unit.text, unit.sort, unit.rule)
        view = shared.get(key)
        if view is None:
            view = shared[key] = View(unit)
        views.append(view)
    return views


def find_siblings(views: Sequence[View]) -> None:
    """Marks headings that one nearby is built like, as subheads of one series are.

    They have punctuation at the same places, or are of one length and begin or end alike. A line
    in two halves of one length is built like a heading by itself.
    """
    last: dict[str, int] = {}
    for index, view in enumerate(views):
        if not view.heading or view.length > _SERIES:
            continue
        mine = skeleton(view.text)
        marked = any(mark in mine for mark in ",“ ·:")
        first, comma, second = mine.partition(",")
        if comma and first == second and first.isdecimal() and int(first) > 2:
            view.sibling = True
        ends = (f"{view.length}^{view.head[:1]}", f"{view.length}${view.tail[-1:]}")
        for form in (mine,) if marked else ends if view.length > 4 else ():
            other = last.get(form)
            if other is not None and index - other <= _NEAR:
                view.sibling = views[other].sibling = True
            last[form] = index


def counts_on(left: str, right: str) -> bool:
    """Whether the texts are items that stand one behind the other in a numbered list."""
    first, second = _NUMBER.match(left), _NUMBER.match(right)
    if first is None or second is None:
        return False
    return _number(second.group(1)) == _number(first.group(1)) + 1


def _number(text: str) -> int:
    """1 to 99 in digits or in Chinese."""
    if text.isdecimal():
        return int(text)
    tens, ten, ones = text.rpartition("十")
    high = (_HAN_NUMBERS.find(tens) + 1 if tens else 1) * 10 if ten else 0
    return high + _HAN_NUMBERS.find(ones) + 1 if ones else high
