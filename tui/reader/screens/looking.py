"""How the article is seen: width, colours, zoom."""

from __future__ import annotations

from tui.language import tell
from tui.reader.digest.queue import Digest
from tui.reader.screens.base import SessionScreen

_STEP = 4  # cells


class LookActions(SessionScreen):
    """The actions of these keys."""

    def action_zoom(self) -> None:
        """The article alone, or all panes again."""
        zoomed = not self.session.panes.zoomed
        self.go_to("text")
        self.session.panes.zoom(zoomed)

    def action_put_away(self) -> None:
        """Hide the list or the panel until it is gone to again."""
        if not self.session.panes.put_away():
            self.say(tell("正文不能收起; 按 z 只留正文"))

    def action_wider(self) -> None:
        """A wider pane; of the text, a wider column."""
        self._widen(1)

    def action_narrower(self) -> None:
        """A narrower pane; of the text, a narrower column."""
        self._widen(-1)

    def _widen(self, way: int) -> None:
        if self.session.panes.current == "text":
            self._set_measure(way * _STEP)
        elif not self.session.panes.widen(self.app.size.width, way * _STEP):
            self.say(tell("此栏不能再宽" if way > 0 else "此栏不能再窄"))

    def _set_measure(self, step: int) -> None:
        seen = min(self.session.settings.measure, self.text.room)
        if step > 0 and seen == self.text.room:
            self.say(tell("正文已与栏同宽"))
            return
        if not self.session.set_measure(seen + step):
            self.say(tell("正文不能再窄" if step < 0 else "正文不能再宽"))

    def action_longer_summary(self) -> None:
        """One sentence more."""
        self._set_sentences(1, tell("摘要不能再长"))

    def action_shorter_summary(self) -> None:
        """One sentence less."""
        self._set_sentences(-1, tell("摘要不能再短"))

    def _set_sentences(self, step: int, no_more: str) -> None:
        session = self.session
        shown = session.settings.sentences
        if isinstance(session.digest, Digest) and session.digest.sentences:
            shown = min(shown, len(session.digest.sentences))
            if shown + step > len(session.digest.sentences):
                self.say(no_more)
                return
        before = session.settings.sentences
        with session.changes.making("digest"):
            session.settings.sentences = shown + step
        if session.settings.sentences == before:
            self.say(no_more)

    async def action_plain_marks(self) -> None:
        """For terminals where quotation marks and frames take two cells."""
        await self.app.run_action("plain_marks")

    async def action_next_theme(self) -> None:
        """Another theme."""
        await self.app.run_action("next_theme")
