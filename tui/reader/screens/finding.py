"""Find in the article that is open, and on into the next ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical
from textual.getters import query_one

from tui.language import tell
from tui.reader.screens.base import SessionScreen
from tui.reader.text.labels import one_line

if TYPE_CHECKING:
    from summarize.issue import Article
    from tui.reader.model.changes import Change


class FindActions(SessionScreen):
    """The actions of these keys."""

    middle = query_one("#middle", Vertical)

    def action_find(self) -> None:
        """Open the line to type in."""
        if self.single:
            self.go_to("text")
        if not self.find_bar.is_attached:
            self.middle.mount(self.find_bar)
        self.find_bar.open()
        self.set_focus(self.find_bar, scroll_visible=False)

    def found(self) -> None:
        """The line to type in was closed."""
        self.go_to("text")
        self.focus_pane()
        self._tell_nothing()

    def action_find_next(self) -> None:
        """On to the next match, in the next article that has one where this has no more."""
        self._move_match(1)

    def action_find_previous(self) -> None:
        """Back to the match before."""
        self._move_match(-1)

    def _move_match(self, step: int) -> None:
        search = self.session.finder.search
        if search is None:
            self.action_find()
            return
        before = search.current
        opened = self.session.finder.move(step)
        if opened is not None:
            self.arrived(self.session.current, step)
        elif before is not None and not search.pending and self._went_round(before.address, step):
            self.arrived(None, step)
        else:
            self._tell_nothing()

    def arrived(self, article: Article | None, step: int) -> None:
        """Say which article one came to, or that there is no other."""
        if article is not None:
            self.say(one_line(article.title))
        elif self.session.finder.search is not None and self.session.finder.search.matches:
            self.say(tell("本期别处没有, 从头再来" if step > 0 else "本期别处没有, 从尾再来"))
        else:
            self._tell_nothing()

    def _went_round(self, before: tuple[int, int], step: int) -> bool:
        search = self.session.finder.search
        now = None if search is None else search.current
        return now is not None and (now.address <= before if step > 0 else now.address >= before)

    def tell_trouble(self, _: frozenset[Change] = frozenset()) -> None:
        """Say what is wrong with a regular expression, once the line is closed."""
        if not self.find_bar.display:
            self._tell_nothing()

    def _tell_nothing(self) -> None:
        search = self.session.finder.search
        if search is None or search.pending or search.matches:
            return
        if search.trouble is not None:
            self.say(one_line(search.trouble))
        else:
            self.say(tell("本文中没有“{words}”", words=one_line(search.words)))
