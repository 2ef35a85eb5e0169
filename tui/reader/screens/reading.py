"""The reading screen: the list, the article, and the side panel."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.containers import Horizontal, Vertical
from textual.widgets import Footer

from tui.reader.commands import bindings
from tui.reader.history import Stop
from tui.reader.labels import issue_title
from tui.reader.messages import (
    ArticleOpened,
    ArticleShown,
    LinkFollowed,
    Scrolled,
)
from tui.reader.passages import Again, ToArticle, ToBlock, ToWord
from tui.reader.screens.help import HelpScreen
from tui.reader.screens.opening import Opening
from tui.reader.widgets.article_list import ArticleList
from tui.reader.widgets.article_view import ArticleView
from tui.reader.widgets.find_bar import FindBar
from tui.reader.widgets.side_panel import SidePanel
from tui.reader.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

_MEASURES = (30, 120)  # cells; the narrowest and the widest text column
_STEP = 4


class ReadingScreen(Opening):
    """Reads one issue: what the keys, the mouse and the panes ask for."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings("reader")]

    def compose(self) -> ComposeResult:
        """Title, three panes, footer."""
        yield TitleBar()
        with Horizontal(id="panes"):
            yield ArticleList(self.issue, id="list")
            with Vertical(id="middle"):
                yield ArticleView(id="text", measure=self.measure)
                yield FindBar(id="find")
            yield SidePanel(id="side", measure=60)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Open the article asked for, else the one last read, else the first."""
        self.title_bar.left = issue_title(self.issue)
        self.list.mark_read(*self.memory.read)
        self._set_pane("list")
        order = self.list.order
        if not order:
            self.title_bar.right = "本期没有文章"
            return
        chosen = self.first or self.memory.article
        known = chosen is not None and chosen in order
        # After the first layout: a place can be scrolled to only where the width is known.
        self.call_after_refresh(self._begin, chosen if known and chosen else order[0], read=known)

    def _begin(self, key: str, *, read: bool) -> None:
        self.open_article(key, read=read)
        self.go_to("text" if read else "list")

    # What the widgets tell

    @on(ArticleShown)
    def _preview(self, message: ArticleShown) -> None:
        self.open_article(message.article, read=False)

    @on(ArticleOpened)
    def _open(self, message: ArticleOpened) -> None:
        self.open_article(message.article)
        self.go_to("text")

    @on(Scrolled)
    def _scrolled(self) -> None:
        self.show_progress()

    @on(LinkFollowed)
    def _follow(self, message: LinkFollowed) -> None:
        match message.target:
            case ToWord(word):
                if self.search is None or self.search.words != word:
                    self.history.leave(self._here())
                self.find_word(word)
            case Again():
                self.digest_again()
            case ToArticle(key):
                self.history.leave(self._here())
                self.open_article(key)
                self.go_to("text")
            case ToBlock(block, start, end):
                self.history.leave(self._here())
                self._show_place(block, start, end)

    def _show_place(self, block: int, start: int, end: int) -> None:
        """Bring a place of the text into view; a sentence is marked, a continuation is not."""
        address = self.manuscript.address(block, start)
        last = self.manuscript.address(block, end)
        if start == end:
            self.text.focus_link(None)
            self.text.scroll_to_address(address, context=3)
            self.go_to("text")
            return
        self.text.highlight("mark", [(address.passage, address.character, last.character)])
        self.text.reveal(address)
        if self.single:
            self.go_to("text")

    # Commands

    def action_next_article(self) -> None:
        """On to the next article of the list."""
        self._step_article(1)

    def action_previous_article(self) -> None:
        """Back to the article before it in the list."""
        self._step_article(-1)

    def _step_article(self, step: int) -> None:
        order = self.list.order
        if self.current is None:
            return
        place = order.index(self.current.id) + step
        if 0 <= place < len(order):
            self.open_article(order[place])
        else:
            self.notify("这是最后一篇" if step > 0 else "这是第一篇", timeout=2)

    def _here(self) -> Stop:
        key = self.current.id if self.current is not None else ""
        return Stop(key, self.text.top, self.text.link)

    def action_back(self) -> None:
        """To where the last jump was followed from."""
        self._return_to(self.history.back(self._here()))

    def action_forward(self) -> None:
        """To where Back was called from."""
        self._return_to(self.history.forward(self._here()))

    def _return_to(self, stop: Stop | None) -> None:
        if stop is None:
            self.notify("没有可回的地方", timeout=2)
            return
        self.open_article(stop.article, stop=stop)

    def action_wider(self) -> None:
        """A wider text column."""
        self._set_measure(self.measure + _STEP)

    def action_narrower(self) -> None:
        """A narrower text column."""
        self._set_measure(self.measure - _STEP)

    def _set_measure(self, measure: int) -> None:
        least, most = _MEASURES
        self.measure = max(least, min(measure, most))
        self.text.set_measure(self.measure)

    def action_copy_article(self) -> None:
        """Copy the article, one line a paragraph."""
        if self.current is not None:
            self.app.copy_to_clipboard("\n".join(p.text for p in self.text.passages))
            self.notify("已复制全文", timeout=2)

    async def action_next_theme(self) -> None:
        """Another theme."""
        await self.app.run_action("next_theme")

    async def action_quit(self) -> None:
        """Leave the reader."""
        await self.app.run_action("quit")

    def action_help(self) -> None:
        """Show the keys."""
        self.app.push_screen(HelpScreen())

    def action_escape(self) -> None:
        """Back out by one step."""
        if self.selections:
            self.clear_selection()
        elif self.search is not None:
            self.end_search()
        elif self.text.marked:
            self.text.highlight("mark", ())
        elif self.has_class("zoomed"):
            self.remove_class("zoomed")
        elif self.pane != "list":
            self.go_to("text" if self.pane == "side" else "list")
