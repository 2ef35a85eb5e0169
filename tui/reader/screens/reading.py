"""The reading screen: shows what the session says, and asks it for what the keys mean."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual.containers import Horizontal, Vertical
from textual.getters import query_one

from tui.language import tell
from tui.reader.commands import COMMANDS, bindings
from tui.reader.digest.queue import Digest, DigestError
from tui.reader.keeping.actions import KeepActions
from tui.reader.model.panes import PANES
from tui.reader.prose.article_view import ArticleView
from tui.reader.screens.finding import FindActions
from tui.reader.screens.following import follow
from tui.reader.screens.looking import LookActions
from tui.reader.screens.moving import MoveActions
from tui.reader.screens.numbering import SILENT, TYPING, NumberActions, number_bindings
from tui.reader.screens.searching import SearchActions
from tui.reader.screens.status import status
from tui.reader.text.labels import issue_title
from tui.reader.widgets.article_list import ArticleList
from tui.reader.widgets.find_bar import FindBar
from tui.reader.widgets.key_bar import KeyBar
from tui.reader.widgets.note_bar import NoteBar
from tui.reader.widgets.search_pane import KEYS as SEARCH_KEYS
from tui.reader.widgets.search_pane import SearchPane
from tui.reader.widgets.side_panel import SidePanel
from tui.reader.widgets.title_bar import TitleBar
from tui.reader.widgets.typing_line import TypingLine

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from summarize.issue import Article
    from tui.reader.digest.queue import Digester
    from tui.reader.model.changes import Change
    from tui.reader.model.session import Session
    from tui.reader.page.overruling import Overruler
    from tui.reader.text.links import Target

_OURS = frozenset(command.id for command in COMMANDS)


class ReadingScreen(
    MoveActions, FindActions, SearchActions, LookActions, NumberActions, KeepActions
):
    """Three panes, or two, or one: how many is the width's affair, which ones the session's."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings("reader"), *number_bindings()]
    AUTO_FOCUS = ""

    title_bar = query_one(TitleBar)
    key_bar = query_one(KeyBar)

    def __init__(
        self, session: Session, digester: Digester | None, overruler: Overruler | None = None
    ) -> None:
        super().__init__(session)
        #: What is told on the right of the title while the issue is being read.
        self.opening = ""
        self._digester = digester
        self._overruler = overruler
        self._composed = False
        self._begun = False
        self._resumed = False

    def compose(self) -> ComposeResult:
        """Title, three panes, footer."""
        self.find_bar = FindBar(self.session, self.found, id="find")
        yield TitleBar()
        with Horizontal(id="panes"):
            yield ArticleList(self.session, id="list")
            with Vertical(id="middle", classes="alone"):
                yield ArticleView(self.session, self._follow, id="text")
                yield NoteBar(self.session)
            yield SidePanel(self.session, self._follow, id="side")
        yield SearchPane(self.session)
        yield KeyBar()

    def on_mount(self) -> None:
        """Show the session, and follow it."""
        self._composed = bool(self.query(ArticleList))
        if not self._composed:
            return  # left before it came to that
        # Textual hides it when all is drawn, and draws all again.
        self.query("ToastRack").set(display=False)
        watch = self.session.watch
        watch(self._show_panes, "pane")
        watch(self._ask_for_digest, "article")
        watch(self.show_status, "issue", "article", "seen", "search", "results")
        watch(self.end_numbers, "issue", "article", "place", "pane", "digest", "look", "search")
        watch(self.tell_trouble, "search")
        watch(self.show_search, "results")
        self.session.finder.arrived = self.arrived
        self._show_panes()
        self._ask_for_digest()
        self.show_status()

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """Before Textual takes it: what was composed a moment ago has its styles already."""
        event.refresh_styles &= self._resumed
        self._resumed = True

    # The session's changes

    def _show_panes(self, _: frozenset[Change] = frozenset()) -> None:
        self._arrange()
        self.focus_pane()

    def on_resize(self) -> None:
        """Before Textual lays out the new size: which panes have room in it; other links show."""
        self.end_numbers()
        if self._composed:
            self._arrange()

    def _arrange(self) -> None:
        """Show the panes that have room, as wide as the session says."""
        shown = self.arrangement
        for pane, width in (
            (self.list, shown.list),
            (self.middle, shown.text),
            (self.side, shown.side),
        ):
            pane.display = width != 0
            pane.styles.width = width or "1fr"
            pane.set_class(width is None, "alone")
        self.side.set_class(shown.drawer, "drawer")
        self.show_keys()

    def show_keys(self) -> None:
        """Say in the footer what the keys do here."""
        if self.session.searching.open:
            self.key_bar.show_commands(SEARCH_KEYS)
        else:
            self.key_bar.show(self.session.panes.current, self.arrangement)

    def show_status(self, _: frozenset[Change] = frozenset()) -> None:
        """Say in the title what is read and where in it one is."""
        if not self._composed:
            return
        self.title_bar.left = issue_title(self.session.issue)
        self.title_bar.right = status(self.session, self.number_status or self.opening)

    def _ask_for_digest(self, _: frozenset[Change] = frozenset()) -> None:
        article, digester = self.session.current, self._digester
        if article is None:
            return
        if digester is None:
            self.session.tell_digest(article, Digest((), (), names=()))
        else:

            async def work() -> None:
                await self._make_digest(article, digester)

            def begin() -> None:
                # Not begun: a coroutine that is replaced before it was awaited is complained of.
                self.run_worker(work, group="digest", exclusive=True)  # type: ignore[arg-type]

            if self._begun:
                begin()
            else:  # the first one keeps a processor busy: when the list is drawn
                self.call_after_refresh(begin)
            self._begun = True

    def digest_again(self) -> None:
        """Try once more to make the digest of the open article."""
        if self.session.current is not None:
            self.session.tell_digest(self.session.current, None)
            self._ask_for_digest()

    async def _make_digest(self, article: Article, digester: Digester) -> None:
        try:
            digest: Digest | str | None = await digester.digest(
                article, partial(self.session.tell_digest, article)
            )
        except DigestError as error:
            digest = str(error)
        if digest is not None:
            self.session.tell_digest(article, digest)

    # Focus

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """A click, too, goes to a pane. What is no longer in focus came too late to count."""
        if event.widget is not self.focused or isinstance(event.widget, TypingLine):
            return
        self.find_bar.close()
        for pane in PANES:
            if event.widget.id == pane and pane != self.session.panes.current:
                self.session.go_to(pane)

    def on_descendant_blur(self) -> None:
        """Textual takes the focus from what it hides: the current pane has it all the same."""
        if self.focused is None:
            self.focus_pane()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """While words to find are typed, no letter is a command, nor a digit while a link's number
        is.
        """
        numbering = self.numbers is not None and not isinstance(self.focused, TypingLine)
        if action in (SILENT if numbering else TYPING):
            return False
        return not (action in _OURS and isinstance(self.focused, TypingLine))

    # Commands

    def _follow(self, target: Target) -> None:
        follow(self, target)

    async def action_quit(self) -> None:
        """Leave the reader."""
        await self.app.run_action("quit")

    def action_suspend(self) -> None:
        """Give the terminal back to the shell until ``fg``."""
        self.app.action_suspend_process()

    def action_help(self) -> None:
        """Show the keys."""
        from tui.reader.screens.help import HelpScreen  # noqa: PLC0415 (not for the first drawing)

        self.app.push_screen(HelpScreen())

    def action_page_view(self) -> None:
        """Show the page as printed."""
        if not self.session.issue.lines or self._overruler is None:
            self.say(tell("没有原文可看"))
            return
        self.session.go_to(self.session.panes.current)
        from tui.reader.page.screen import PageScreen  # noqa: PLC0415 (as above)

        self.app.push_screen(PageScreen(self.session, self._overruler))

    def action_escape(self) -> None:
        """Back out by one step."""
        session = self.session
        if self.selections:
            self.clear_selection()
        elif self.numbers is not None:
            self.end_numbers()
        elif session.finder.search is not None:
            session.finder.end()
        elif session.mark is not None:
            session.mark_place(None)
        elif session.panes.zoomed:
            session.panes.zoom(False)
        elif session.panes.current != "list":
            self.go_to("text" if session.panes.current == "side" else "list")
