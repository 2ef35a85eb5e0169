"""How the article is seen: width, colours, zoom."""

from __future__ import annotations

from tui.reader.screens.base import SessionScreen

_STEP = 4  # cells


class LookActions(SessionScreen):
    """The actions of these keys."""

    def action_zoom(self) -> None:
        """The article alone, or all panes again."""
        zoomed = not self.session.panes.zoomed
        self.go_to("text")
        self.session.panes.zoom(zoomed)

    def action_wider(self) -> None:
        """A wider text column, if the pane has room for it."""
        self._set_measure(_STEP)

    def action_narrower(self) -> None:
        """A narrower text column than is seen now."""
        self._set_measure(-_STEP)

    def _set_measure(self, step: int) -> None:
        seen = min(self.session.settings.measure, self.text.room)
        if step > 0 and seen == self.text.room:
            self.say("正文已与栏同宽")
            return
        if not self.session.set_measure(seen + step):
            self.say("正文不能再窄" if step < 0 else "正文不能再宽")

    async def action_next_theme(self) -> None:
        """Another theme."""
        await self.app.run_action("next_theme")
