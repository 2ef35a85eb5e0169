"""Choose and copy. Whether the clipboard has it then, no terminal says: so neither do we."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.language import tell
from tui.reader.screens.base import SessionScreen
from tui.reader.text.copying import SCREEN_ONLY, clean_text
from tui.reader.text.passages import Address

if TYPE_CHECKING:
    from summarize.issue import Article

_TRIED = "已请终端(OSC 52)把{what} {length}字放进剪贴板; 若粘贴不出, w 存文件, | 交给命令"
_CHOICES = (
    ("article", "a", "全文"),
    ("summary", "s", "摘要"),
    ("citation", "c", "出处: 标题,《报名》日期与版次"),
    ("keywords", "k", "关键词"),
)


class CopyActions(SessionScreen):
    """The actions of these keys."""

    def action_choose(self) -> None:
        """Select with the keys, from a match, a mark or the first row in view; then paragraphs."""
        if self.session.current is None or not self.session.manuscript.passages:
            self.say(tell("本期没有文章"))
            return
        self.go_to("text")
        self.text.choose(self._start())
        self.say(tell("移动键选取, V 整段, y 复制, | 交给命令, Esc 取消"))

    def _start(self) -> Address:
        session = self.session
        match = session.finder.search.current if session.finder.search else None
        if match is not None:
            return match.address
        if session.mark is not None:
            return Address(session.mark[0], session.mark[1])
        passages = session.manuscript.passages
        place = session.place
        for number in range(place.passage, len(passages)):
            if passages[number].kind not in SCREEN_ONLY:
                return place if number == place.passage else Address(number, 0)
        return place

    def chosen_text(self) -> str | None:
        """What is selected; None if nothing is."""
        return self.get_selected_text() or None

    def article_text(self) -> str:
        """The open article as it is copied: nothing that only the screen says."""
        return clean_text(self.session.manuscript.passages)

    def action_copy(self) -> None:
        """Copy what is selected, else the article, one line a paragraph."""
        text = self.chosen_text()
        if text is not None:
            self.copy("所选", text)
            self.clear_selection()
        elif self.session.current is not None:
            self.copy("全文", self.article_text())

    def action_copy_text(self) -> None:
        """Textual's Ctrl+C, with our word on it."""
        text = self.chosen_text()
        if text is None:
            super().action_copy_text()  # goes on to whoever else wants the key
        else:
            self.copy("所选", text)

    def action_copy_menu(self) -> None:
        """Ask what to copy."""
        article = self.session.current
        if article is None:
            return

        def copy(answer: str | None) -> None:
            if answer is not None:
                self._copy_part(answer, article)

        from tui.reader.asking.menu import Choice, Menu  # noqa: PLC0415 (not for the first drawing)

        choices = [Choice(name, key, tell(text)) for name, key, text in _CHOICES]
        self.app.push_screen(Menu(tell("复制"), choices), copy)

    def _copy_part(self, part: str, article: Article) -> None:
        from tui.reader.keeping.outputs import (  # noqa: PLC0415 (as above)
            citation,
            keywords_text,
            summary_text,
        )

        if part == "article":
            self.copy("全文", self.article_text())
        elif part == "citation":
            self.copy("出处", citation(self.session.issue, article))
        else:
            name = "摘要" if part == "summary" else "关键词"
            text = summary_text(self.session) if part == "summary" else keywords_text(self.session)
            if text:
                self.copy(name, text)
            else:
                none = "还没有{name}" if text is None else "本文没有{name}"
                self.say(tell(none, name=tell(name)))

    def copy(self, what: str, text: str) -> None:
        """Ask the terminal to take a text, and say that this was asked."""
        self.app.copy_to_clipboard(text)
        length = len("".join(text.split()))
        self.say(tell(_TRIED, what=tell(what), length=length))
