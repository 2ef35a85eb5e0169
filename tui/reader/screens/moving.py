"""From pane to pane, from article to article, and back along the jumps."""

from __future__ import annotations

from tui.language import tell
from tui.reader.keeping.history import HistoryActions


class MoveActions(HistoryActions):
    """The actions of these keys."""

    def action_pane_list(self) -> None:
        """To the list."""
        self.go_to("list")

    def action_pane_text(self) -> None:
        """To the article."""
        self.go_to("text")

    def action_pane_side(self) -> None:
        """To the side panel."""
        self.go_to("side")

    def action_next_pane(self) -> None:
        """To the next pane, round the ends."""
        self.go_to(self.session.panes.after(1))

    def action_previous_pane(self) -> None:
        """To the pane before."""
        self.go_to(self.session.panes.after(-1))

    def action_next_article(self) -> None:
        """On to the next article of the list."""
        if not self.session.step(1):
            self.say(tell("这是最后一篇"))

    def action_previous_article(self) -> None:
        """Back to the article before it in the list."""
        if not self.session.step(-1):
            self.say(tell("这是第一篇"))

    def action_back(self) -> None:
        """To where the last jump was followed from."""
        if not self.session.trail.back() and not self.return_to_another():
            self.say(tell("没有可回的地方"))

    def action_forward(self) -> None:
        """To where Back was called from."""
        if not self.session.trail.forward():
            self.say(tell("没有可回的地方"))
