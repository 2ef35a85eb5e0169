"""The page view: the dump of a page line by line, and the keys that overrule how it was read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual.getters import query_one
from textual.widgets import Footer, Static

from tui.language import tell
from tui.reader.commands import EVERYWHERE, bindings
from tui.reader.page.lines import PageLines
from tui.reader.page.printed import place_of
from tui.reader.page.ruling import RulingActions
from tui.reader.page.view import PageView
from tui.reader.page.words import line_words
from tui.reader.screens.help import HelpScreen
from tui.reader.text.labels import page_title
from tui.reader.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult
    from textual.binding import ActiveBinding, BindingType

    from tui.reader.model.changes import Change
    from tui.reader.model.session import Session
    from tui.reader.page.overruling import Overruler


class PageScreen(RulingActions):
    """Lines of a page; what is ruled of them is followed while one looks on."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("page"),
        *(each for each in bindings("reader") if each.action in EVERYWHERE),
    ]
    AUTO_FOCUS = "#page"

    title_bar = query_one(TitleBar)

    def __init__(self, session: Session, overruler: Overruler) -> None:
        super().__init__()
        self.view = PageView(session)
        self.session = session
        self.overruler = overruler
        self._ends: list[Callable[[], None]] = []
        self.view.open_here()

    def compose(self) -> ComposeResult:
        """Title, lines, what is to be said of the current one, footer."""
        yield TitleBar()
        yield PageLines(self.session, self.view, self.action_select, id="page")
        yield Static(id="why", markup=False)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Follow the session."""
        watch = self.session.watch
        self._ends = [watch(self._issue_changed, "issue"), watch(self._show_words, "page")]
        self.view.refresh()
        self._show_words()

    def on_unmount(self) -> None:
        """Follow it no more."""
        for end in self._ends:
            end()

    @property
    def active_bindings(self) -> dict[str, ActiveBinding]:
        """Textual's, named in the language of the interface."""
        return {
            key: each._replace(
                binding=replace(each.binding, description=tell(each.binding.description))
            )
            for key, each in super().active_bindings.items()
        }

    def _issue_changed(self, _: frozenset[Change]) -> None:
        self.view.refresh()

    def _show_words(self, _: frozenset[Change] = frozenset()) -> None:
        if not self.query("#why"):  # not there yet, or no more
            return
        view, issue = self.view, self.session.issue
        printed = tell("原文")
        self.title_bar.left = (
            f"{page_title(issue, view.label)}  {printed}" if view.label else printed
        )
        parts = [tell("正在重读…")] if self.overruler.waiting else []
        if view.current is not None:
            parts.append(tell("{number}行", number=view.current.number))
        if view.label in view.labels:
            number, pages = view.labels.index(view.label) + 1, len(view.labels)
            parts.append(tell("{number}/{pages}版", number=number, pages=pages))
        self.title_bar.right = "  ".join(parts)
        words = "" if view.current is None else line_words(issue, view.current)
        if view.origin is not None:
            said = "从{number}行转出: 到接续的行按 f, 不转到那里按 F; Esc 作罢"
            words = tell(said, number=issue.lines[view.origin].number)
        self.query_one("#why", Static).update(words, layout=False)

    # Moving

    def action_cursor_down(self) -> None:
        """To the next line."""
        self.view.move(1)

    def action_cursor_up(self) -> None:
        """To the line before."""
        self.view.move(-1)

    def action_page_down(self) -> None:
        """Down by a screen."""
        self.view.move(self._screenful())

    def action_page_up(self) -> None:
        """Up by a screen."""
        self.view.move(-self._screenful())

    def _screenful(self) -> int:
        found = self.query(PageLines)
        return found.first().screenful() if found else max(self.app.size.height - 5, 1)

    def action_first(self) -> None:
        """To the first line."""
        self.view.move(-len(self.view.lines))

    def action_last(self) -> None:
        """To the last line."""
        self.view.move(len(self.view.lines))

    def action_next_page(self) -> None:
        """To the next page."""
        if not self.view.turn(1):
            self.say(tell("这是最后一版"))

    def action_previous_page(self) -> None:
        """To the page before."""
        if not self.view.turn(-1):
            self.say(tell("这是第一版"))

    # Leaving

    def action_select(self) -> None:
        """Read the article of the line, at the line."""
        line, session = self.view.current, self.session
        article = None if line is None or line.article is None else session.article(line.article)
        if line is None or article is None:
            self.say(tell("这一行不属于任何稿件"))
            return
        place = place_of(session.issue, article, line.index)
        with session.changes.making():
            session.trail.leave()
            session.open(article.id)
            if place is None:
                session.move_to(session.manuscript.address(-1, 0))
            else:
                block, start, end = place
                first = session.manuscript.address(block, start)
                last = session.manuscript.address(block, end)
                session.move_to(first)
                session.mark_place((first.passage, first.character, last.character))
        self.dismiss()

    def action_close(self) -> None:
        """Back to reading; first, nothing leads anywhere any more."""
        if self.view.origin is not None:
            self.view.leave_from(None)
        else:
            self.dismiss()

    async def action_quit(self) -> None:
        """Leave the reader."""
        await self.app.run_action("quit")

    def action_help(self) -> None:
        """Show the keys."""
        self.app.push_screen(HelpScreen())

    def action_suspend(self) -> None:
        """Give the terminal back to the shell until ``fg``."""
        self.app.action_suspend_process()

    async def action_next_theme(self) -> None:
        """Another theme."""
        await self.app.run_action("next_theme")
