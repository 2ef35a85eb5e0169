"""Stars, ticks and notes by key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.language import tell, tell_count
from tui.reader.memory.issue_memory import READ, STAR
from tui.reader.screens.base import SessionScreen

if TYPE_CHECKING:
    from summarize.issue import Article


class MarkActions(SessionScreen):
    """The actions of these keys."""

    def action_star(self) -> None:
        """Star the open article, or take its star away."""
        if (article := self.session.current) is not None:
            on = self.session.marks.toggle(STAR, [article.id])
            self.say(tell("已加星 *" if on else "已去星"))

    def action_toggle_read(self) -> None:
        """Tick the open article, or take the tick away."""
        if (article := self.session.current) is not None:
            on = self.session.marks.toggle(READ, [article.id])
            self.say(tell("标为已读 ✓" if on else "标为未读"))

    def action_toggle_section(self) -> None:
        """Tick all of the section; take the ticks away where all have one."""
        article = self.session.current
        if article is None:
            return
        ids = self.session.listing.section(article.id)
        on = self.session.marks.toggle(READ, ids)
        words = "{count}篇全标为已读 ✓" if on else "{count}篇全标为未读"
        self.say(tell_count(words, len(ids)))

    def action_note(self) -> None:
        """Write, or change, a note on the open article."""
        article = self.session.current
        if article is None:
            return
        from tui.reader.keeping.note import NoteEditor  # noqa: PLC0415 (loads an editor)

        key = self.session.key(article.id)

        def keep(text: str | None) -> None:
            if text is not None:
                self._keep_note(article, key, text.strip())

        self.app.push_screen(NoteEditor(self.session.marks.note(article.id)), keep)

    def _keep_note(self, article: Article, key: str, text: str) -> None:
        # More of the issue may have been read meanwhile, and another article have that id.
        here = self.session.with_key(key) or article.id
        if text != self.session.marks.note(here):
            self.session.marks.put_note(here, text)
            self.say(tell("已记下附注" if text else "已去掉附注"))
