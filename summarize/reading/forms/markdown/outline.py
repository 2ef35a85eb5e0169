"""A document of Markdown -> sheets: headings are believed; where they end, text is a dump's."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from summarize.given import MARKDOWN_SIGN, Role
from summarize.reading.forms.form import Sheet
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
    stamp,
)
from summarize.reading.forms.markdown.pages import Pages
from summarize.reading.forms.records.dubao import furniture_role
from summarize.reading.forms.records.places import page_of

if TYPE_CHECKING:
    from summarize.reading.forms.opened import Opened

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


class Outline(Pages):
    """The elements of one document on their way into sheets; one use for one document."""

    def __init__(self, found: Sequence[Element], front: Front, *, signed: bool = False) -> None:
        self.found = found
        self.signed = signed
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
        super().__init__(front, closed=self.own or bool(front.values) or self.levels.structured)

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
                    self.put(each.text, "stray")
            elif self.aside and page_mark(each.text) is not None:
                self.turn_to(each.text)
                self.furniture = "stray"
            elif at in self.levels.heads:
                group = self.levels.heads[at]
                at = self._made_up(group[-1])
                self._head([self.found[n] for n in group])
            else:
                self.aside = False
                self.put(each.text, "subhead")
            at += 1
        if self.own and not self.marked:
            label_sections(self.made)
        return self.placed(self.found)

    def _front(self) -> None:
        """What only the front matter says of its one article."""
        values = self.front.values
        printed = {"".join(e.text.split()) for e in self.found if e.kind in ("heading", "quote")}
        if "title" not in values or len(self.levels.heads) > 1:
            return
        title = "".join(values["title"].split())
        if title not in printed and not self.levels.heads:
            self.begin()
            self._over()
            self.put(values["title"], "headline")
            self._under(printed)

    def _over(self) -> None:
        for name in ("column", "kicker"):
            if text := self.front.values.get(name):
                self.put(text, "column" if name == "column" else "kicker")

    def _under(self, printed: set[str]) -> None:
        values = self.front.values
        if (deck := values.get("deck")) and "".join(deck.split()) not in printed:
            self.put(deck, "deck")
        if author := values.get("author"):
            self.put(author, "byline")

    def _title(self, each: Element) -> None:
        named = own_name(each.text) if self.signed else issue_name(each.text)
        if named is not None:
            self.sheet.paper = self.sheet.paper or named.paper
            self.sheet.date = self.sheet.date or named.date
            self.sheet.number = named.number
        if named is None or not self.own:
            self.put(each.text, "masthead")

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
            self.turn_over(label, name)
        self.section = self.sheet.name
        self.home = self.sheet

    def _head(self, group: Sequence[Element]) -> None:
        self.begin()
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
                self.put(each.kicker, "titled-kicker" if each.mark == "**" else "kicker")
            if each.text:
                self.put(each.text, role)
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
            self.turn_to(text)
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
        self.put(text, role)

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
