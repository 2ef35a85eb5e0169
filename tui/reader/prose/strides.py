"""Moving through an article by half screens, paragraphs and subheads; its outline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.language import tell
from tui.reader.prose.choosing import ChoosableProse
from tui.reader.text.passages import Address

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tui.reader.text.passages import Passage


class Strides(ChoosableProse):
    """The actions of these keys."""

    def action_half_down(self) -> None:
        """Down half a screen."""
        self.scroll_rows(max(self.height_seen // 2, 1))

    def action_half_up(self) -> None:
        """Up half a screen."""
        self.scroll_rows(-max(self.height_seen // 2, 1))

    def action_next_paragraph(self) -> None:
        """To where the next paragraph begins."""
        self._stride(1, lambda passage: passage.kind != "rule")

    def action_previous_paragraph(self) -> None:
        """To where this paragraph begins, or the one before it."""
        self._stride(-1, lambda passage: passage.kind != "rule")

    def action_next_subhead(self) -> None:
        """To the next subhead."""
        if not self._stride(1, is_subhead):
            self.notify(tell("后面没有小标题"), timeout=2)

    def action_previous_subhead(self) -> None:
        """To the subhead before."""
        if not self._stride(-1, is_subhead):
            self.notify(tell("前面没有小标题"), timeout=2)

    def _stride(self, way: int, wanted: Callable[[Passage], bool]) -> bool:
        """To the next passage of a kind, from the first row in view; whether there is one.

        A passage counts from the row it begins at, without the blank rows before it.
        """
        rows = [self.rows.row(Address(number, 0)) for number in self._numbered(wanted)]
        top = round(self.scroll_y)
        ahead = [row for row in rows if (row > top if way > 0 else row < top)]
        if not ahead:
            return False
        row = ahead[0] if way > 0 else ahead[-1]
        if way > 0 and top >= self.max_scroll_y:
            return False
        self.to_row(row)
        return True

    def _numbered(self, wanted: Callable[[Passage], bool]) -> Iterator[int]:
        return (number for number, passage in enumerate(self.passages) if wanted(passage))

    def outline(self) -> list[tuple[Address, str, int]]:
        """The subheads: where each stands, its words, and at what percent of the article."""
        total = max(len(self.rows), 1)
        addresses = [Address(number, 0) for number in self._numbered(is_subhead)]
        return [
            (each, self.passages[each.passage].text, self.rows.row(each) * 100 // total)
            for each in addresses
        ]


def is_subhead(passage: Passage) -> bool:
    """Whether an outline holds it."""
    return passage.kind == "subhead"
