"""Which article is shown, where it was left, and what the panel says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.reader.digest import Digest, DigestError
from tui.reader.history import History
from tui.reader.labels import page_title
from tui.reader.passages import Address, Manuscript, manuscript
from tui.reader.screens.searching import Searching

if TYPE_CHECKING:
    from summarize.issue import Article, Issue
    from tui.reader.digest import Digester
    from tui.reader.history import Stop
    from tui.reader.screens.panes import Pane
    from tui.reader.state import IssueState


class Opening(Searching):
    """A screen that shows one article; ``memory`` is what is remembered of the issue."""

    def __init__(
        self,
        issue: Issue,
        memory: IssueState,
        *,
        article: str | None = None,
        measure: int = 76,
        digester: Digester | None = None,
    ) -> None:
        super().__init__()
        self.issue = issue
        self.memory = memory
        self.measure = measure
        self.current: Article | None = None
        self.first = article
        self._digester = digester
        self.manuscript = Manuscript(())
        self.history = History()

    def open_article(self, key: str, *, read: bool = True, stop: Stop | None = None) -> None:
        """Show an article where it was left, or at ``stop``; ``read`` ticks it."""
        article = self.issue.article(key)
        if article is None:
            return
        if article is not self.current:
            self.keep_place()
            self.current = article
            self.manuscript = manuscript(self.issue, article)
            self.search = None
            self.text.show(self.manuscript.passages)
            self.text.scroll_to_address(self._remembered(key))
            self.list.show_article(key)
            self._show_digest(article)
        if stop is not None:
            self.text.scroll_to_address(stop.top)
            self.text.focus_link(stop.link)
        if read:
            self.mark_read()
        self.show_progress()

    def mark_read(self) -> None:
        """The article shown has been read, or is about to be."""
        if self.current is not None and self.current.id not in self.memory.read:
            self.memory.read.append(self.current.id)
            self.list.mark_read(self.current.id)

    def keep_place(self) -> None:
        """Bring ``memory`` up to date."""
        if self.current is not None:
            self.memory.article = self.current.id
            self.memory.places[self.current.id] = self.manuscript.place(self.text.top)

    def _remembered(self, key: str) -> Address:
        return self.manuscript.address(*self.memory.places.get(key, (-1, 0)))

    def _show_digest(self, article: Article) -> None:
        if self._digester is None:
            self.side.show_article(self.issue, article, Digest((), ()))
            return
        self.side.show_article(self.issue, article, None)
        self.run_worker(self._make_digest(article, self._digester), group="digest", exclusive=True)

    def digest_again(self) -> None:
        """Try once more to make the digest of the article shown."""
        if self.current is not None:
            self._show_digest(self.current)

    async def _make_digest(self, article: Article, digester: Digester) -> None:
        digest: Digest | str | None
        try:
            digest = await digester.digest(article)
        except DigestError as error:
            digest = str(error)
        # Meanwhile another article may be shown.
        if digest is not None and self.current is article:
            self.side.show_article(self.issue, article, digest)

    def search_changed(self) -> None:
        """Show which match of how many."""
        self.show_progress()

    def entered(self, pane: Pane) -> None:
        """Who goes to the text reads it."""
        if pane == "text":
            self.mark_read()

    def show_progress(self) -> None:
        """Say on the right of the title where one is."""
        if self.current is None:
            return
        order = self.list.order
        parts = [
            page_title(self.issue, self.current.page),
            f"{order.index(self.current.id) + 1}/{len(order)}篇",
            f"{self.text.progress}%",
        ]
        if self.search is not None:
            found = f"查找 {self.search.count}" if self.search.matches else "没有找到"
            parts.insert(0, found)
        self.title_bar.right = "  ".join(parts)
