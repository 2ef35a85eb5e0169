"""Which page is looked at as printed, and which of its lines: the model of the page view."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from tui.reader.page.printed import PrintedLine, line_at, printed_page

if TYPE_CHECKING:
    from summarize.issue import Issue
    from tui.reader.model.session import Session


class PageView:
    """Lines of one page and a cursor on a printed one of them. Tells the session's "page"."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._of: Issue | None = None
        self.label = ""
        self.lines: tuple[PrintedLine, ...] = ()
        #: The number of the current line among ``lines``; -1 where there is none.
        self.cursor = -1
        #: The index in ``Issue.lines`` of the line that is to lead to another one; None for none.
        self.origin: int | None = None

    @property
    def current(self) -> PrintedLine | None:
        """The line at the cursor."""
        return self.lines[self.cursor] if 0 <= self.cursor < len(self.lines) else None

    @property
    def labels(self) -> tuple[str, ...]:
        """The pages there are."""
        return tuple(dict.fromkeys(page.label for page in self._session.issue.pages))

    def open_here(self) -> None:
        """The page that is being read, at the line that is first in view."""
        session = self._session
        article = session.current
        if article is None:
            self._turn(next(iter(self.labels), ""), None)
            return
        block, character = self._block_in_view()
        page = article.blocks[block].page if block >= 0 else article.page
        self._turn(page, line_at(article, block, character), article.id)

    def refresh(self) -> None:
        """The same page and line of what the issue is now."""
        if self._of is not self._session.issue:
            line = self.current
            label = self.label if self.label in self.labels else next(iter(self.labels), "")
            self._turn(label, None if line is None else line.index)

    def turn(self, step: int) -> bool:
        """On to the next page (1) or back to the one before (-1); False at the ends."""
        labels = self.labels
        wanted = (labels.index(self.label) if self.label in labels else 0) + step
        if not 0 <= wanted < len(labels):
            return False
        self._turn(labels[wanted], None)
        return True

    def move(self, step: int) -> None:
        """On by so many printed lines; blank ones don't count."""
        printed = [number for number, line in enumerate(self.lines) if line.notes]
        if printed:
            at = printed.index(self.cursor) if self.cursor in printed else 0
            self._go(printed[max(0, min(at + step, len(printed) - 1))])

    def go_to(self, number: int) -> None:
        """To one of ``lines``; if it is blank, to the nearest that is not."""
        printed = [place for place, line in enumerate(self.lines) if line.notes]
        if printed:
            self._go(min(printed, key=lambda place: abs(place - number)))

    def leave_from(self, line: int | None) -> None:
        """The line that is to lead to another one, yet to be chosen; None: none is any more."""
        with self._session.changes.making("page"):
            self.origin = line

    def before(self) -> PrintedLine | None:
        """The line with which the current one could go on: the printed one before it."""
        ahead = self.lines[: max(self.cursor, 0)]
        return next((each for each in reversed(ahead) if each.notes and not each.furniture), None)

    def _block_in_view(self) -> tuple[int, int]:
        """The first block in view and its first character there; block -1 in the heading."""
        text, place = self._session.manuscript, self._session.place
        if not text.starts or place.passage < text.starts[0]:
            return -1, 0
        block = min(bisect_left(text.starts, place.passage), len(text.starts) - 1)
        # Between two blocks, a jump or a rule is in view first: what counts is the one behind it.
        return text.place(place) if text.starts[block] == place.passage else (block, 0)

    def _go(self, number: int) -> None:
        with self._session.changes.making("page"):
            self.cursor = number

    def _turn(self, label: str, line: int | None, article: str | None = None) -> None:
        """Show a page at a line of the dump, or at the head of an article, or from its top."""
        with self._session.changes.making("page"):
            self._of, self.label = self._session.issue, label
            self.lines = printed_page(self._session.issue, label)
            found = [
                number
                for number, each in enumerate(self.lines)
                if each.notes
                and (line is None or each.index == line)
                and (line is not None or article is None or each.article == article)
            ]
            every = [number for number, each in enumerate(self.lines) if each.notes]
            self.cursor = next(iter(found or every), -1)
