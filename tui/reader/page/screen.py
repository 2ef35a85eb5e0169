"""The page view: the dump of a page line by line, and the keys that overrule how it was read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual.getters import query_one
from textual.screen import Screen
from textual.widgets import Footer, Static

from tui.language import tell
from tui.reader.commands import EVERYWHERE, bindings
from tui.reader.page.lines import PageLines
from tui.reader.page.printed import place_of
from tui.reader.page.view import PageView
from tui.reader.page.words import line_words
from tui.reader.screens.help import HelpScreen
from tui.reader.text.labels import page_title
from tui.reader.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from textual.app import ComposeResult
    from textual.binding import ActiveBinding, BindingType

    from summarize.rulings import Verdict
    from tui.reader.model.changes import Change
    from tui.reader.model.session import Session
    from tui.reader.page.overruling import Overruler


class PageScreen(Screen[None]):
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
        self._session = session
        self._overruler = overruler
        self._ends: list[Callable[[], None]] = []
        self.view.open_here()

    def compose(self) -> ComposeResult:
        """Title, lines, what is to be said of the current one, footer."""
        yield TitleBar()
        yield PageLines(self._session, self.view, self.action_select, id="page")
        yield Static(id="why", markup=False)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Follow the session."""
        watch = self._session.watch
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
        view, issue = self.view, self._session.issue
        printed = tell("原文")
        self.title_bar.left = (
            f"{page_title(issue, view.label)}  {printed}" if view.label else printed
        )
        parts = [tell("正在重读…")] if self._overruler.waiting else []
        if view.current is not None:
            parts.append(tell("{number}行", number=view.current.number))
        if view.label in view.labels:
            number, pages = view.labels.index(view.label) + 1, len(view.labels)
            parts.append(tell("{number}/{pages}版", number=number, pages=pages))
        self.title_bar.right = "  ".join(parts)
        words = "" if view.current is None else line_words(issue, view.current)
        self.query_one("#why", Static).update(words, layout=False)

    def say(self, text: str) -> None:
        """A word in the corner, in place of the one before."""
        self.app.clear_notifications()
        if text:
            self.app.notify(text, timeout=3, markup=False)

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
        line, session = self.view.current, self._session
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
        self.action_close()

    def action_close(self) -> None:
        """Back to reading."""
        self.dismiss()

    async def action_quit(self) -> None:
        """Leave the reader."""
        await self.app.run_action("quit")

    def action_help(self) -> None:
        """Show the keys."""
        self.app.push_screen(HelpScreen())

    async def action_next_theme(self) -> None:
        """Another theme."""
        await self.app.run_action("next_theme")

    # Overruling

    def action_rule_start(self) -> None:
        """An article begins with the line."""
        self._rule("start")

    def action_rule_no_start(self) -> None:
        """None begins with it."""
        self._rule("no-start")

    def action_rule_join(self) -> None:
        """It goes on with the sentence that breaks off in the line before."""
        self._rule("join")

    def action_rule_no_join(self) -> None:
        """It goes on with nothing before it."""
        self._rule("no-join")

    def action_undo(self) -> None:
        """Take the last ruling back."""
        self._have(self._overruler.undo)

    def _rule(self, verdict: Verdict) -> None:
        line = self.view.current
        if line is None:
            return
        before = self.view.before() if verdict == "join" else None
        if verdict == "join" and before is None:
            self.say(tell("本版没有上一行"))
            return
        origin = None if before is None else before.index
        index = line.index
        self._have(lambda: self._overruler.rule(verdict, index, origin))

    def _have(self, ask: Callable[[], Coroutine[object, object, str]]) -> None:
        async def work() -> None:
            self.say(await ask())

        # The app's, not the screen's: what was asked for is done even if one leaves meanwhile.
        self.app.run_worker(work, group="overrule", exclusive=False)  # type: ignore[arg-type]
