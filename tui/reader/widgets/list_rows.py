"""The rows of a list: what is written in them, and the ticks and stars that come and go."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.segment import Segment
from textual.strip import Strip

from tui.reader.text.labels import kind_label, one_line
from tui.wrapping import fit, wrap

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rich.style import Style

    from summarize.issue import Article

_LEAST = 4  # cells that a title is given, however narrow the list is


class ListRow(NamedTuple):
    """One row: ``marks`` says whether tick and star stand before the rest, ``page`` is the page's
    label, padded, ``kind`` the form where it is not news, ``text`` the title, or a part of it.
    """

    text: str
    page: str = ""
    kind: str = ""
    marks: bool = False

    def strip(self, base: Style, parts: Mapping[str, Style], *, tick: bool, star: bool) -> Strip:
        """The row in its styles: ``page``, ``kind`` and ``read`` are laid over ``base``."""
        if tick:
            base += parts["read"]
        shown: list[Segment] = []
        if self.marks:
            mark = ("*" if star else "") + ("✓" if tick else "")
            shown.append(Segment(fit(mark, 2, pad=True), base))
        if self.page:
            shown.append(Segment(self.page, base + parts["page"]))
        if self.kind:
            shown.append(Segment(self.kind, base + parts["kind"]))
        return Strip([*shown, Segment(self.text, base)])


def heading_row(name: str, width: int) -> ListRow:
    """The name of a section."""
    return ListRow(fit(one_line(name), max(width, 1)))


def article_rows(article: Article, width: int, label_width: int, most: int) -> list[ListRow]:
    """Tick, page, the form where it is not news, and the title on up to ``most`` rows."""
    left = 2 + label_width + 1
    title = one_line(article.title)
    kind = kind_label(article) or ""
    text = f"{kind} {title}" if kind else title
    room = max(width - left, _LEAST)
    rows = [text[row.start : row.end] for row in wrap(text, room)] if most > 1 else [text]
    if len(rows) > most or most == 1:
        rows[most - 1 :] = [fit("".join(rows[most - 1 :]), room)]
    page = fit(one_line(article.page), label_width, pad=True) + " "
    kind = kind if rows[0].startswith(kind) else ""
    first = ListRow(rows[0][len(kind) :], page, kind, marks=True)
    return [first, *(ListRow(" " * left + row) for row in rows[1:])]
