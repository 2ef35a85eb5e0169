"""Keywords, summary and jumps of the article beside it; each leads to its place in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from tui.printable import printable
from tui.reader.commands import bindings
from tui.reader.text.labels import jump_label, one_line, origin_label
from tui.reader.text.passages import Again, Link, Passage, ToBlock, ToWord
from tui.reader.widgets.choosing import ChoosableProse
from tui.reader.widgets.prose import TOP

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarize.issue import Article, Issue
    from tui.reader.digest.queue import Digest
    from tui.reader.model.changes import Change
    from tui.reader.model.session import Session
    from tui.reader.text.passages import Target

_MEASURE = 60
_AGAIN = "再试一次"


class SidePanel(ChoosableProse):
    """Prose whose keys move from link to link."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings("side")]

    def __init__(
        self,
        session: Session,
        follow: Callable[[Target], None],
        *,
        id: str,  # noqa: A002 (Textual's name)
    ) -> None:
        super().__init__(follow, id=id, measure=_MEASURE)
        self._session = session
        self._of: Article | None = None

    def on_mount(self) -> None:
        """Show what the session has, and whatever comes."""
        self._session.watch(self._changed, "article", "digest")
        self._changed()

    def _changed(self, _: frozenset[Change] = frozenset()) -> None:
        article = self._session.current
        if article is None:
            self.show(())
            return
        stays = article is self._of
        place, focused = self.place, self.focused_link
        self._of = article
        passages = side_passages(self._session.issue, article, self._session.digest)
        self.show(passages, place if stays else TOP)
        if focused is not None and self.has_focus:
            self.move_link(1)

    def action_next_link(self) -> None:
        """Focus the next item."""
        self.move_link(1)

    def action_previous_link(self) -> None:
        """Focus the previous item."""
        self.move_link(-1)

    def action_follow(self) -> None:
        """Show the item's place in the text."""
        self.follow_link()

    def on_focus(self) -> None:
        """Something is always chosen while the panel has the focus."""
        if self.focused_link is None:
            self.move_link(1)


def side_passages(issue: Issue, article: Article, digest: Digest | str | None) -> list[Passage]:
    """The panel's text. ``digest`` is a sentence where it could not be made."""
    passages: list[Passage] = []
    for jump in article.jumps:
        if jump.state != "linked":
            passages.append(Passage("stop", f"未完: {jump_label(jump)}"))
    if article.continued_from is not None:
        passages.append(Passage("stop", f"缺开头: {origin_label(issue, article.continued_from)}"))
    if isinstance(digest, str):
        passages += [Passage("heading", "提要"), Passage("note", one_line(digest))]
        passages.append(Passage("words", _AGAIN, links=(Link(0, len(_AGAIN), Again()),)))
    elif digest is None:
        passages += [Passage("heading", "关键词"), Passage("note", "…")]
        passages += [Passage("heading", "摘要"), Passage("note", "…")]
    else:
        passages += [Passage("heading", "关键词"), _keywords(digest)]
        passages += [Passage("heading", "摘要"), *_summary(digest)]
    linked = [jump for jump in article.jumps if jump.state == "linked"]
    if linked:
        passages.append(Passage("heading", "转版"))
    for jump in linked:
        text = f"→ {jump_label(jump)}"
        link = Link(0, len(text), ToBlock(jump.after, 0, 0))
        passages.append(Passage("words", text, links=(link,)))
    return passages


def _keywords(digest: Digest) -> Passage:
    if not digest.keywords:
        return Passage("note", "(没有)")
    text = ""
    links: list[Link] = []
    for word in digest.keywords:
        shown = one_line(word)
        text += "  " if text else ""
        links.append(Link(len(text), len(text) + len(shown), ToWord(word)))
        text += shown
    return Passage("words", text, links=tuple(links))


def _summary(digest: Digest) -> list[Passage]:
    if not digest.sentences:
        return [Passage("note", "(没有)")]
    passages: list[Passage] = []
    for number, sentence in enumerate(digest.sentences, 1):
        text = f"{number} {printable(sentence.text)}"
        link = Link(0, len(text), ToBlock(sentence.block, sentence.start, sentence.end))
        passages.append(Passage("sentence", text, links=(link,)))
    return passages
