"""Summary, keywords, names and facts beside the article; each leads to its place in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from tui.reader.commands import bindings
from tui.reader.panel.passages import side_passages
from tui.reader.prose.choosing import ChoosableProse
from tui.reader.prose.prose import TOP
from tui.reader.text.passages import Address

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarize.issue import Article
    from tui.reader.model.changes import Change
    from tui.reader.model.session import Session
    from tui.reader.text.links import Target
    from tui.reader.text.passages import Passage

_MEASURE = 60


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
        self._session.watch(self._changed, "article", "digest", "search")
        self._changed()

    def _changed(self, _: frozenset[Change] = frozenset()) -> None:
        session, article = self._session, self._session.current
        if article is None:
            self.show(())
            return
        passages = side_passages(
            session.issue,
            article,
            session.digest,
            length=session.settings.sentences,
            word=session.finder.word,
            others=session.finder.others,
        )
        stays, self._of = article is self._of, article
        if stays and tuple(passages) == self.passages:
            return
        focused = self.focused_link
        self.show(passages, self._same_place(passages) if stays else TOP)
        if focused is not None and self.has_focus:
            self._focus_again(focused.target if stays else None)

    def _same_place(self, passages: Sequence[Passage]) -> Address:
        """The place in other passages where what is in view now stands."""
        if self.place == TOP or self.place.passage >= len(self.passages):
            return TOP
        top = self.passages[self.place.passage]
        same = (number for number, passage in enumerate(passages) if passage == top)
        return Address(next(same, self.place.passage), self.place.character)

    def _focus_again(self, target: Target | None) -> None:
        """Choose what was chosen, if it is still there, else the first in view."""
        for number, passage in enumerate(self.passages):
            for link in passage.links:
                if link.target == target:
                    self.focus_link((number, link.start))
                    self.reveal(Address(number, link.start))
                    return
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
