"""A document of Markdown -> sheets: headings are believed; where they end, text is a dump's."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from summarize.given import Role
from summarize.issue import MARKDOWN_SIGN
from summarize.reading.forms.form import Block, Sheet
from summarize.reading.forms.markdown.earlier import label_sections, parted_heading, rows
from summarize.reading.forms.markdown.elements import Element, elements_within
from summarize.reading.forms.markdown.front import Front, front_of
from summarize.reading.forms.markdown.levels import ASIDE, Levels, levels_of
from summarize.reading.forms.markdown.marks import (
    FURNITURE,
    column_mark,
    derived_title,
    furniture_mark,
    issue_name,
    jump_mark,
    kind_mark,
    labels_metadata,
    own_name,
    page_mark,
    page_said,
    stamp,
)
from summarize.reading.forms.records.dubao import furniture_role, settle_jump
from summarize.reading.forms.records.places import page_of

if TYPE_CHECKING:
    from summarize.reading.forms.opened import Opened

_GUIDES = frozenset(
    ["新闻摘要", "内容提要", "内容摘要", "今日导读", "本期导读", "导读", "要目", "今日要目"]
)
_LONGEST_BYLINE = 40


def sheets(opened: Opened) -> list[Sheet]:
    """The sheets of a file of Markdown."""
    lines = opened.text.splitlines()
    while lines and not lines[-1].strip():
        lines.pop()
    signed = bool(lines) and lines[-1].strip() == MARKDOWN_SIGN
    front = front_of(lines)
    text = lines[front.rest : -1 if signed else None]
    found = elements_within(text, opened.allowance, front.rest + 1)
    return Outline(found, front, signed=signed).sheets()


class Outline:
    """The elements of one document on their way into sheets; one use for one document."""

    def __init__(self, found: Sequence[Element], front: Front, *, signed: bool = False) -> None:
        self.found = found
        self.front = front
        self.signed = signed
        """That it says who wrote it: then it tells all, and nothing is derived again."""
        self.own = signed or any(
            (each.kind == "heading" and each.text == FURNITURE)
            or (each.mark == "*" and page_mark(each.text) is not None)
            for each in found
        )
        self.levels: Levels = levels_of(found, own=self.own)
        self.marked = signed or any(
            left.kind == "heading" and right.mark == "*" and page_mark(right.text) is not None
            for left, right in pairwise(found)
        )
        """That it marks pages, kickers and bylines; an earlier export told less apart."""
        self.closed = self.own or bool(front.values) or self.levels.structured
        label, name = front.page
        self.sheet = Sheet(label=label, name=name, date=front.date, closed=self.closed)
        self.sheet.paper = front.values.get("paper")
        self.sheet.whole, self.sheet.counted = signed, "line"
        self.made = [self.sheet]
        self.home = self.sheet  # where the next article begins, wherever the last one went
        self.by_label: dict[str, Sheet] = {label: self.sheet} if label else {}
        self.key = ""
        self.section: str | None = None
        self.articles = self.parts = 0
        self.begun = self.goes_on = self.turned = self.headed = False
        """The next block begins an article; goes on with it, elsewhere; no text was yet."""
        self.aside = False
        self.at: Element | None = None
        """What is being put into its place."""
        self.furniture: Role = "stray"
        self.column: str | None = None
        self.kind: str | None = None

    def sheets(self) -> list[Sheet]:
        """The sheets in the order in which the document comes to them."""
        at = 0
        self._front()
        while at < len(self.found):
            each = self.at = self.found[at]
            if each.kind != "heading":
                self._text(at, each)
            elif at == self.levels.title:
                self._title(each)
            elif at in self.levels.containers:
                self._container(each)
            elif at in self.levels.labels:
                self.aside = each.text in ASIDE
                self.begun = self.begun and not self.aside
                if each.text != FURNITURE:
                    self._put(each.text, "stray")
            elif self.aside and page_mark(each.text) is not None:
                self._turn_to(each.text)
                self.furniture = "stray"
            elif at in self.levels.heads:
                group = self.levels.heads[at]
                at = self._made_up(group[-1])
                self._head([self.found[n] for n in group])
            else:
                self.aside = False
                self._put(each.text, "subhead")
            at += 1
        if self.own and not self.marked:
            label_sections(self.made)
        return self._placed()

    def _placed(self) -> list[Sheet]:
        """The sheets; where their pages are listed at the end, in the order in which they are."""
        stop = next((n for n, each in enumerate(self.found) if each.text == FURNITURE), None)
        if not self.own or stop is None:
            return self.made
        rest = [page_mark(each.text) for each in self.found[stop:] if each.kind == "heading"]
        listed = [label for label in rest if label is not None]
        if {sheet.label for sheet in self.made} != set(listed):
            return self.made
        for sheet in self.made:
            sheet.placed = True
        return sorted(self.made, key=lambda sheet: listed.index(sheet.label or ""))

    def _front(self) -> None:
        """What only the front matter says of its one article."""
        values = self.front.values
        printed = {"".join(e.text.split()) for e in self.found if e.kind in ("heading", "quote")}
        if "title" not in values or len(self.levels.heads) > 1:
            return
        title = "".join(values["title"].split())
        if title not in printed and not self.levels.heads:
            self._begin()
            self._over()
            self._put(values["title"], "headline")
            self._under(printed)

    def _over(self) -> None:
        for name in ("column", "kicker"):
            if text := self.front.values.get(name):
                self._put(text, "column" if name == "column" else "kicker")

    def _under(self, printed: set[str]) -> None:
        values = self.front.values
        if (deck := values.get("deck")) and "".join(deck.split()) not in printed:
            self._put(deck, "deck")
        if author := values.get("author"):
            self._put(author, "byline")

    def _title(self, each: Element) -> None:
        named = own_name(each.text) if self.signed else issue_name(each.text)
        if named is not None:
            self.sheet.paper = self.sheet.paper or named.paper
            self.sheet.date = self.sheet.date or named.date
            self.sheet.number = named.number
        if named is None or not self.own:
            self._put(each.text, "masthead")

    def _container(self, each: Element) -> None:
        """A page, or a section that has its own."""
        self.aside = False
        label, name = page_of(each.text)
        if self.own:
            label = page_mark(each.text)
            name = each.text if label is None else None
            label = None if self.marked else label
        self.key, self.begun, self.goes_on = "", False, False
        if label is None and not self.sheet.blocks and self.sheet.label is None:
            self.sheet.name = name
        else:
            self._sheet(label, name)
        self.section = self.sheet.name
        self.home = self.sheet

    def _sheet(self, label: str | None, name: str | None) -> None:
        known = self.by_label.get(label or "")
        if known is not None:
            self.sheet = known
            known.name = known.name or name
            return
        first = self.made[0]
        self.sheet = Sheet(
            label=label, name=name, date=first.date, paper=first.paper, number=first.number
        )
        self.sheet.closed, self.sheet.whole = self.closed, self.signed
        self.sheet.counted = "line"
        self.made.append(self.sheet)
        if label is not None:
            self.by_label[label] = self.sheet

    def _turn_to(self, text: str) -> None:
        """On to the page that dubao's export marks; it has the section's name unless it is one."""
        said = page_said(text)
        assert said is not None
        label = said.label
        if self.sheet.label is None and not self.sheet.blocks and not self.aside:
            if label in self.by_label:
                self.made.remove(self.sheet)
                self.sheet = self.by_label[label]
                self.sheet.name = self.section
            self.sheet.label = label
            self.by_label[label] = self.sheet
        else:
            other = self.aside or (self.marked and self.goes_on)
            self._sheet(label, None if other else self.section)
        self.sheet.name = said.name or self.sheet.name
        self.sheet.inferred = self.sheet.inferred or said.inferred

    def _begin(self) -> None:
        self.articles += 1
        self.sheet = self.home
        self.key = f"{self.articles}"
        self.begun, self.goes_on, self.headed = True, False, True
        self.aside = False

    def _head(self, group: Sequence[Element]) -> None:
        self._begin()
        if self.own and len(group) == 1 and derived_title(group[0].text):
            return
        if self.own and not self.marked and len(group) == 1:
            group = [
                group[0]._replace(text=rest, kicker=kicker)
                for kicker, rest in [parted_heading(group[0].text)]
            ]
        main = min(each.level for each in group)
        first = next(n for n, each in enumerate(group) if each.level == main)
        if self.front.values and len(self.levels.heads) == 1:
            self._over()
        for number, each in enumerate(group):
            role: Role = "headline" if len(group) == 1 else "heading"
            if any(other.level != main for other in group) and each.level != main:
                role = "kicker" if number < first else "deck"
            elif role == "heading" and sum(other.level == main for other in group) == 1:
                role = "headline"
            self.at = each
            if each.kicker:
                self._put(each.kicker, "titled-kicker" if each.mark == "**" else "kicker")
            if each.text:
                self._put(each.text, role)
        self.headed = True
        if self.front.values and len(self.levels.heads) == 1:
            self._under({"".join(e.text.split()) for e in self.found if e.kind == "quote"})
            self.headed = True

    def _text(self, at: int, each: Element) -> None:
        text = each.text
        if self.own and self.aside and (kind := furniture_mark(text)) is not None:
            self.furniture = furniture_role(kind)
            return
        if each.mark == "*" and page_mark(text) is not None:
            self.goes_on = self.key != "" and not self.begun
            self.goes_on = self.goes_on and at + 1 not in self.levels.heads
            self.turned = True
            self._turn_to(text)
            if not self.goes_on:
                self.home = self.sheet
            return
        role = self._role(at, each)
        if self.headed and role == "box" and self.front.values:
            role = "deck" if self.front.says(text) or not self.front.values.get("deck") else role
        if role == "item" and self.headed and labels_metadata(text):
            role = "stray"
        elif role not in ("byline", "deck", "stray") and len(text) > _LONGEST_BYLINE:
            self.headed = False
        self._put(text, role)

    def _made_up(self, at: int) -> int:
        """What dubao says of the article behind its heading; the index of the last that does."""
        self.column, self.kind = None, "news" if self.signed else None
        while self.own and at + 1 < len(self.found) and self.found[at + 1].mark == "*":
            text = self.found[at + 1].text
            column, kind = column_mark(text), kind_mark(text)
            if column is None and kind is None:
                break
            self.column, self.kind = column or self.column, kind or self.kind
            at += 1
        return at

    def _role(self, at: int, each: Element) -> Role | None:
        if self.aside and self.own:
            return self.furniture
        if self.aside or each.kind in ("picture", "link") or stamp(each.text):
            return "stray"
        if each.mark in ("*", "_") and (jump := jump_mark(each.text)) is not None:
            return "continued" if jump.back else "jump"
        if each.kind == "lines":
            return "table" if each.mark == "  " or rows(each.text) else "verse"
        if each.kind == "table" or (self.signed and each.mark == "  "):
            return "table"
        if each.mark == "***" and self.headed and self.own:
            return "titled-deck"
        if each.mark in ("**", "__", "***") and each.kind == "text":
            return "deck" if self.headed and self.own else self._bold(at)
        if each.mark == "_" and self.own:
            return "byline"
        if each.mark in ("*", "_"):
            return "caption"
        if each.kind == "item":
            return "item"
        if each.kind == "quote":
            return "box"
        if self.own and not self.marked and self.headed and len(each.text) <= _LONGEST_BYLINE:
            return None
        return "paragraph" if self.own and self.key else None

    def _bold(self, at: int) -> Role | None:
        """A bold line over text heads a part of the article."""
        text = self.found[at].text
        following = self.found[at + 1] if at + 1 < len(self.found) else None
        heads = following is not None and following.kind in ("text", "item") and len(text) <= 40
        return "subhead" if heads and not text.endswith(("。", "，", "；")) else None

    def _put(self, text: str, role: Role | None) -> None:
        if self.own and role in ("jump", "continued"):
            self._jump(text, role)
            return
        if not text.strip():
            return
        aside = role in ("stray", "masthead")
        begins = (self.begun or self.goes_on) and not aside
        guide = begins and role == "headline" and text in _GUIDES and not self.signed
        kind = "guide" if guide else None
        self.sheet.blocks.append(self._block(text, role, begins=begins, kind=kind))

    def _jump(self, text: str, role: Role) -> None:
        """A jump that dubao exported: the words that it made of it are none of the newspaper's."""
        jump = jump_mark(text)
        assert jump is not None
        if jump.marker:
            begins = self.begun or (self.goes_on and self.turned)
            self.sheet.blocks.append(self._block(jump.marker, role, begins=begins))
        if jump.settled:
            settle_jump(self.sheet.blocks)
        self.goes_on = self.goes_on or (jump.linked and not jump.back)

    def _block(
        self, text: str, role: Role | None, *, begins: bool, kind: str | None = None
    ) -> Block:
        where = (self.at.at, self.at.counts) if self.at is not None else (0, False)
        if not begins:
            return Block(text, role, at=where[0], counts=where[1])
        self.begun = self.goes_on = self.turned = False
        self.parts += 1
        kind = kind or self.kind
        column = self.column
        self.column = self.kind = None
        return Block(text, role, True, self.key, kind, self.parts, column, *where)
