"""The sheets of a document of Markdown under way: which page is at hand, and what goes on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from summarize.given import Role
from summarize.reading.forms.form import Block, Sheet
from summarize.reading.forms.markdown.marks import FURNITURE, jump_mark, page_mark, page_said
from summarize.reading.forms.records.dubao import settle_jump

if TYPE_CHECKING:
    from summarize.reading.forms.markdown.elements import Element
    from summarize.reading.forms.markdown.front import Front

_GUIDES = frozenset(
    ["新闻摘要", "内容提要", "内容摘要", "今日导读", "本期导读", "导读", "要目", "今日要目"]
)


class Pages:
    """What has been made of a document so far; ``own``, ``signed``, ``marked`` are set before."""

    signed: bool
    """That it says who wrote it: then it tells all, and nothing is derived again."""
    own: bool
    marked: bool
    """That it marks pages, kickers and bylines; an earlier export told less apart."""

    def __init__(self, front: Front, *, closed: bool) -> None:
        self.front = front
        self.closed = closed
        label, name = front.page
        self.sheet = Sheet(label=label, name=name, date=front.date, closed=self.closed)
        self.sheet.paper = front.values.get("paper")
        self.sheet.whole, self.sheet.counted = self.signed, "line"
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

    def placed(self, found: Sequence[Element]) -> list[Sheet]:
        """The sheets; where their pages are listed at the end, in the order in which they are."""
        stop = next((n for n, each in enumerate(found) if each.text == FURNITURE), None)
        if not self.own or stop is None:
            return self.made
        rest = [page_mark(each.text) for each in found[stop:] if each.kind == "heading"]
        listed = [label for label in rest if label is not None]
        if {sheet.label for sheet in self.made} != set(listed):
            return self.made
        for sheet in self.made:
            sheet.placed = True
        return sorted(self.made, key=lambda sheet: listed.index(sheet.label or ""))

    def begin(self) -> None:
        """The next block begins an article."""
        self.articles += 1
        self.sheet = self.home
        self.key = f"{self.articles}"
        self.begun, self.goes_on, self.headed = True, False, True
        self.aside = False

    def turn_over(self, label: str | None, name: str | None) -> None:
        """On to that page: a new one, unless it is known."""
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

    def turn_to(self, text: str) -> None:
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
            self.turn_over(label, None if other else self.section)
        self.sheet.name = said.name or self.sheet.name
        self.sheet.inferred = self.sheet.inferred or said.inferred

    def put(self, text: str, role: Role | None) -> None:
        """A block on the page at hand."""
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
