"""What a key rules of the current line of a page: at once followed, undone by another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.screen import Screen

from tui.language import tell
from tui.reader.page.links import jumps_away, linked_from

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from summarize.rulings import Verdict
    from tui.reader.model.session import Session
    from tui.reader.page.overruling import Overruler
    from tui.reader.page.view import PageView


class RulingActions(Screen[None]):
    """The actions of these keys."""

    view: PageView
    session: Session
    overruler: Overruler

    def say(self, text: str) -> None:
        """A word in the corner, in place of the one before."""
        self.app.clear_notifications()
        if text:
            self.app.notify(text, timeout=3, markup=False)

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

    def action_rule_link(self) -> None:
        """First where the text leaves a page, then where it goes on: the one leads to the other."""
        line, view = self.view.current, self.view
        if line is None:
            return
        if view.origin is None or view.origin == line.index:
            view.leave_from(line.index if view.origin is None else None)
            return
        self._rule_pair("link", line.index, view.origin)

    def action_rule_no_link(self) -> None:
        """The text does not go on with the line, or, where it jumps away in it, nowhere."""
        line, view, issue = self.view.current, self.view, self.session.issue
        if line is None:
            return
        origin = view.origin if view.origin != line.index else None
        origin = origin if origin is not None else linked_from(issue, line.index)
        if origin is not None:
            self._rule_pair("no-link", line.index, origin)
        elif jumps_away(issue, line.index):
            self._rule_pair("no-link", None, line.index)
        else:
            self.say(tell("这一行没有转版标记, 也不是接续的开头"))

    def _rule_pair(self, verdict: Verdict, line: int | None, origin: int) -> None:
        self.view.leave_from(None)
        self._have(lambda: self.overruler.rule(verdict, line, origin))

    def action_undo(self) -> None:
        """Take the last ruling back."""
        self._have(self.overruler.undo)

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
        self._have(lambda: self.overruler.rule(verdict, index, origin))

    def _have(self, ask: Callable[[], Coroutine[object, object, str]]) -> None:
        async def work() -> None:
            self.say(await ask())

        # The app's, not the screen's: what was asked for is done even if one leaves meanwhile.
        self.app.run_worker(work, group="overrule", exclusive=False)  # type: ignore[arg-type]
