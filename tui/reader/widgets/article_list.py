"""Articles by section: page, title and marks; which one is open is the session's affair."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.geometry import Region
from textual.strip import Strip

from tui.reader.commands import bindings
from tui.reader.memory.issue_memory import READ, STAR
from tui.reader.text.labels import one_line
from tui.reader.widgets.list_rows import (
    MARKS,
    NOTE_SIGN,
    STAR_SIGN,
    TICK,
    ListRow,
    article_rows,
    folded_row,
    folds,
    heading_row,
)
from tui.reader.widgets.rows_view import RowsView
from tui.wrapping import cells

if TYPE_CHECKING:
    from textual import events

    from tui.reader.model.changes import Change
    from tui.reader.model.session import Session

_MOST_ROWS = 2
_MANY = 500  # articles, from which on each has but one row: then no width has to be tried


class ArticleList(RowsView, can_focus=True, inherit_bindings=False):
    """Rows drawn when they come into view; nothing of the session is kept here."""

    ALLOW_SELECT = False

    BINDINGS: ClassVar[list[BindingType]] = [*bindings("list")]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *("list--heading", "list--page", "list--kind", "list--facts", "list--read"),
        *("list--current", "list--folded"),
    }

    def __init__(self, session: Session, *, id: str) -> None:  # noqa: A002 (Textual's name)
        super().__init__(id=id)
        self._session = session
        self._width = 0
        self._label_width = 1
        self._marks = MARKS
        self._tops: list[int] = []  # the first row of each entry
        self._made: dict[int, list[ListRow]] = {}
        self._folds: dict[int, range] = {}  # the entries folded into one, by each of them
        self._unfolded: range | None = None

    def on_mount(self) -> None:
        """Follow the session."""
        self._session.watch(self._changed, "issue", "article", "marks")

    def fit(self) -> None:
        """Wrap the titles anew where the width changed; the open article stays in view."""
        if self.scrollable_content_region.width != self._width:
            self._fill()
            self._bring_into_view()

    def on_resize(self, event: events.Resize) -> None:
        """The open article stays in view."""
        self.fit()
        self._bring_into_view()

    def _changed(self, changes: frozenset[Change]) -> None:
        if "issue" in changes or ("marks" in changes and self._marks_width() != self._marks):
            self._fill()
        if changes & {"issue", "article"}:
            number = self._number()
            if (None if number is None else self._folds.get(number)) != self._unfolded:
                self._fill()
            self._bring_into_view()
        self.refresh()

    # Rows

    def _fill(self) -> None:
        self._width = max(self.scrollable_content_region.width, 0)
        self._marks = self._marks_width()
        self._made = {}
        self._fold()
        pages = self._session.issue.pages
        self._label_width = max((cells(one_line(page.label)) for page in pages), default=1)
        one_each = len(self._session.listing.order) > _MANY
        self._tops = []
        height = 0
        for number, entry in enumerate(self._session.listing.entries):
            self._tops.append(height)
            if (folded := self._folded(number)) is not None:
                height += number == folded.start
            elif one_each or entry.article is None:
                height += 1
            else:
                height += len(self._entry_rows(number))
        self.set_height(height)
        self.refresh()

    def _marks_width(self) -> int:
        """The cells for marks: two more where any article has a note."""
        return MARKS + 2 * self._session.marks.noted

    def _fold(self) -> None:
        """Find what is folded; the fold of the open article is open."""
        self._folds = {}
        for run in folds(self._session):
            self._folds.update((number, run) for number in run)
        number = self._number()
        self._unfolded = None if number is None else self._folds.get(number)

    def _folded(self, number: int) -> range | None:
        """The entries that are folded into one row with this one."""
        run = self._folds.get(number)
        return None if run == self._unfolded else run

    def _entry_rows(self, number: int) -> list[ListRow]:
        if number not in self._made:
            entry = self._session.listing.entries[number]
            if (folded := self._folded(number)) is not None:
                ids = [self._session.listing.entries[each].article or "" for each in folded]
                found = [each for each in map(self._session.article, ids) if each is not None]
                rows = [folded_row(found, self._width, self._marks + self._label_width + 1)]
            elif entry.article is None:
                rows = [heading_row(entry.section, self._width)]
            else:
                article = self._session.article(entry.article)
                assert article is not None
                most = 1 if len(self._session.listing.order) > _MANY else _MOST_ROWS
                rows = article_rows(article, self._width, self._label_width, most, self._marks)
            self._made[number] = rows
        return self._made[number]

    def render_line(self, y: int) -> Strip:
        """One row of the screen."""
        row = round(self.scroll_y) + y
        width = self.scrollable_content_region.width
        base = self.base_style
        if not 0 <= row < self.virtual_size.height:
            return Strip.blank(width, base)
        number = bisect_right(self._tops, row) - 1
        entry = self._session.listing.entries[number]
        line = self._entry_rows(number)[row - self._tops[number]]
        style = self.get_component_rich_style
        folded = self._folded(number) is not None
        if entry.article is None or folded:
            base = style("list--folded" if folded else "list--heading")
        elif self._session.current is not None and entry.article == self._session.current.id:
            base = style("list--current")
        signs = "" if entry.article is None else self._signs(entry.article)
        names = ("page", "kind", "facts", "read")
        parts = {name: style(f"list--{name}", partial=True) for name in names}
        return line.strip(base, parts, signs).adjust_cell_length(width, base)

    def _signs(self, article: str) -> str:
        marks = self._session.marks
        star = STAR_SIGN if marks.has(STAR, article) else ""
        tick = TICK if marks.has(READ, article) else ""
        return star + tick + (NOTE_SIGN if marks.note(article) else "")

    # Where

    def _number(self) -> int | None:
        """The entry of the open article."""
        if self._session.current is None:
            return None
        return self._session.listing.entry(self._session.current.id)

    def _bring_into_view(self) -> None:
        number = self._number()
        if number is None or number >= len(self._tops) or not self._width:
            return
        first = self._tops[number]
        entries = self._session.listing.entries
        if number and entries[number - 1].article is None and self._height > _MOST_ROWS:
            first -= 1  # with the section's name
        last = self._tops[number + 1] if number + 1 < len(self._tops) else self.virtual_size.height
        region = Region(0, first, self._width, max(min(last - first, self._height), 1))
        self.scroll_to_region(region, animate=False, force=True, immediate=True)

    @property
    def _height(self) -> int:
        return max(self.scrollable_content_region.height, 1)

    def on_click(self, event: events.Click) -> None:
        """Read the article under the mouse."""
        offset = event.get_content_offset(self)
        if offset is None or not self._tops:
            return
        row = round(self.scroll_y) + offset.y
        if row < self.virtual_size.height:
            entry = self._session.listing.entries[bisect_right(self._tops, row) - 1]
            if entry.article is not None:
                self._session.open(entry.article)

    # Commands

    def action_cursor_down(self) -> None:
        """Show the next article."""
        self._session.step(1)

    def action_cursor_up(self) -> None:
        """Show the article before."""
        self._session.step(-1)

    def action_page_down(self) -> None:
        """Show the article a screen further down."""
        self._page(1)

    def action_page_up(self) -> None:
        """Show the article a screen further up."""
        self._page(-1)

    def _page(self, way: int) -> None:
        number = self._number()
        if number is None or number >= len(self._tops):
            return
        row = self._tops[number] + way * max(self._height - 1, 1)
        there = max(bisect_right(self._tops, row) - 1, 0)
        entries = self._session.listing.entries
        if there == number:
            there = max(0, min(there + way, len(entries) - 1))
        if entries[there].article is None:
            there = max(0, min(there + way, len(entries) - 1))
        article = entries[there].article
        self._session.show(article if article is not None else self._session.listing.order[0])

    def action_first(self) -> None:
        """Show the first article."""
        self._session.step(-len(self._session.listing.order))

    def action_last(self) -> None:
        """Show the last article."""
        self._session.step(len(self._session.listing.order))

    def action_select(self) -> None:
        """Read the open article."""
        self._session.go_to("text")
