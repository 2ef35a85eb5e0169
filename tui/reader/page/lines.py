"""The lines of a page as printed, behind each what it was taken for; one is the current one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.style import Style

from tui.printable import printable
from tui.reader.page.printed import ROLES, role_name
from tui.reader.prose.prose import Prose
from tui.reader.text.passages import Address, Passage, PassageKind
from tui.reader.text.rows import Row, Rows
from tui.wrapping import cells, fit, wrap

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual import events
    from textual.strip import Strip

    from tui.reader.model.changes import Change
    from tui.reader.model.session import Session
    from tui.reader.page.printed import PrintedLine
    from tui.reader.page.view import PageView

_ALL = 10_000  # cells: as wide as the screen
_ROOMY = 56  # cells of a row that has room for numbers of lines
_LEAST = 16  # cells of text; where there are fewer, nothing stands in front of it
_KINDS: dict[str, PassageKind] = {
    "kicker": "kicker",
    "headline": "headline",
    "deck": "deck",
    "byline": "byline",
    "subhead": "subhead",
    "caption": "caption",
    "marker": "jump",
    "paragraph": "paragraph",
    "item": "item",
    "verse": "verse",
    "table": "table",
    "box": "box",
}


class PageLines(Prose, inherit_bindings=False):
    """Shows a :class:`~tui.reader.page.view.PageView`; ``choose`` opens what its line is of."""

    def __init__(
        self,
        session: Session,
        view: PageView,
        choose: Callable[[], None],
        *,
        id: str,  # noqa: A002 (Textual's name)
    ) -> None:
        super().__init__(id=id, measure=_ALL)
        self._session = session
        self._view = view
        self._choose = choose
        self._lines: tuple[PrintedLine, ...] = ()
        self._label = ""
        self._stop: Callable[[], None] | None = None

    def on_mount(self) -> None:
        """Show the page, and follow it."""
        self._stop = self._session.watch(self._changed, "page")
        self._changed()

    def on_unmount(self) -> None:
        """Follow it no more."""
        if self._stop is not None:
            self._stop()

    def on_resize(self, event: events.Resize) -> None:
        """The current line stays in view."""
        super().on_resize(event)
        self._show_cursor()

    def _changed(self, _: frozenset[Change] = frozenset()) -> None:
        if self._view.lines is not self._lines:
            same = self._view.label == self._label
            place = self.place if same and self._lines else Address(0, 0)
            self._lines, self._label = self._view.lines, self._view.label
            self.show([line_passage(line) for line in self._lines], place)
        self._show_cursor()

    def _show_cursor(self) -> None:
        if 0 <= self._view.cursor < len(self.passages):
            self.reveal(Address(self._view.cursor, 0))
        self.refresh()

    def set_rows(self, width: int) -> Rows:
        """Each line in rows of its own; what it was taken for in front of the first."""
        return page_rows(self._lines, self.passages, width)

    def render_line(self, y: int) -> Strip:
        """The current line is drawn in reverse, so that it is seen without colours too."""
        strip = super().render_line(y)
        number = self.scroll_offset.y + y
        if 0 <= number < len(self.rows) and self.rows.rows[number].passage == self._view.cursor:
            return strip.apply_style(Style(reverse=True))
        return strip

    def screenful(self) -> int:
        """How many lines a page key moves by: as many as there are in view, less one."""
        height = self.height_seen or max(self.app.size.height - 4, 1)
        if not len(self.rows):
            return max(height - 1, 1)
        top = round(self.scroll_y)
        shown = {
            row.passage
            for row in self.rows.rows[top : top + height]
            if self._lines[row.passage].notes
        }
        return max(len(shown) - 1, 1)

    def on_click(self, event: events.Click) -> None:
        """Go to the line under the mouse; a double click opens what it is of."""
        offset = event.get_content_offset(self)
        if offset is None:
            return
        number = self.scroll_offset.y + offset.y
        if 0 <= number < len(self.rows):
            self._view.go_to(self.rows.rows[number].passage)
            if event.chain == 2:
                self._choose()


def line_passage(line: PrintedLine) -> Passage:
    """A line as a passage of its own."""
    role = line.notes[0].role if line.notes else ""
    return Passage(_KINDS.get(role, "note"), " ".join(printable(line.text).split("\n")))


def page_rows(lines: Sequence[PrintedLine], passages: Sequence[Passage], width: int) -> Rows:
    """Rows of at most ``width`` cells, in front of a line's first its number, role and article.

    Behind the role: + where the line is of several things. Before it: > where an article begins,
    ~ where the line goes on with the one before.
    """
    digits = max((len(str(line.number)) for line in lines), default=1)
    names = max((len(line.article or "") for line in lines), default=0)
    roles = 1 + max(cells(role_name(role)) for role in ROLES)
    rows: list[Row] = []
    for number, (line, passage) in enumerate(zip(lines, passages, strict=True)):
        sign = ">" if line.begins else "~" if line.joined else " "
        lead = f"{sign}{fit(line.role, roles, pad=True)} {line.article or '':<{names}}  "
        if width >= _ROOMY:
            lead = f"{line.number:>{digits}} {lead}"
        if width - cells(lead) < _LEAST:
            lead = ""
        left = cells(lead)
        if not line.notes:
            lead = " " * left
        for place, row in enumerate(wrap(passage.text, max(width - left, 1))):
            rows.append(Row(number, row.start, row.end, left, "" if place else lead))
    return Rows(tuple(rows), [(row.passage, row.start) for row in rows])
