"""One reader at one issue: what is open, where in it, and what is marked.

The only place where that is kept. Articles are named by their ids; where an id may change (another
part of the issue was read, a line was overruled) they are held by keys of their content.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.reader.finding.finder import Finder
from tui.reader.memory.issue_memory import READ, IssueMemory
from tui.reader.memory.settings import Settings
from tui.reader.model.carrying import carry, moved
from tui.reader.model.changes import Changes
from tui.reader.model.history import Trail
from tui.reader.model.lookup import Lookup
from tui.reader.model.marks import Marks
from tui.reader.model.panes import Panes
from tui.reader.searching.searching import Searching
from tui.reader.text.passages import Address, Manuscript, manuscript

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarize.issue import Article
    from tui.reader.digest.queue import Digest
    from tui.reader.model.changes import Change, Listener
    from tui.reader.model.contents import Contents
    from tui.reader.model.panes import Pane

TOP = Address(0, 0)


class Session(Lookup):
    """See the module. Attributes are for reading; methods change them and tell who watches."""

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__()
        self.changes = Changes()
        self.settings = settings or Settings()
        #: Whether the issue is read to its end, its jumps linked.
        self.whole = False
        self.memory = IssueMemory()
        self.current: Article | None = None
        self.manuscript = Manuscript(())
        #: The first character in view, wherever the text was last moved to.
        self.place = TOP
        #: How much of the article has been in view, in percent; the text pane says so.
        self.seen = 0
        #: Where the link in focus begins.
        self.link: tuple[int, int] | None = None
        self.mark: tuple[int, int, int] | None = None
        #: Keywords and summary, why there are none, or None while they are made.
        self.digest: Digest | str | None = None
        self.panes = Panes(self.changes, self.settings)
        self.finder = Finder(self)
        self.searching = Searching(self)
        self.marks = Marks(self.changes, self.memory, {})
        self.trail = Trail(self)
        self._resuming = True
        self._untouched = True

    def watch(self, listener: Listener, *kinds: Change) -> Callable[[], None]:
        """Have ``listener`` called with what changed, at once; what is returned ends that."""
        return self.changes.watch(listener, *kinds)

    # The issue

    def take(self, found: Contents, memory: IssueMemory, *, whole: bool = True) -> None:
        """Show an issue, or more of the one that is open: the open article stays, by its content.

        Where it is read by other rulings, what is remembered of an article goes over to what it
        is now. Until something is done with it, the article last open is waited for.
        """
        with self.changes.making("issue", "marks"):
            before, place = self.current, self.manuscript.place(self.place)
            held = None if before is None else self.key(before.id)
            first = held
            if self.whole and whole and memory is self.memory:
                changed = carry(memory, self._contents, found)
                self.trail.rename(changed)
                held = changed.get(held or "", held)
            self._contents, self.whole, self.memory = found, whole, memory
            self.marks = Marks(self.changes, memory, found.keys)
            if whole:
                memory.take_over(found.keys)
            if self._resuming and self._untouched and self._resume():
                return
            if held is None or before is None:
                if self.listing.order:
                    self._show(self.listing.order[0], keep=False)
                return
            same = self._contents.ids.get(held)
            if same is not None:
                place = moved(place, before, found.articles[same])
            self._swap(same or self._nearest(before.id), place if same else (-1, 0))
            if memory.article in {held, first} and self.current is not None:
                memory.open(self.key(self.current.id), self.current.id)

    def expect(self) -> None:
        """Another article than the one last open will be asked for by its words."""
        self._resuming = False

    def _resume(self) -> bool:
        """Open the article last open, if it is there."""
        known = self._contents.ids.get(self.memory.article or "")
        if known is None and self.whole and self.memory.hint is not None:
            # Its text is another now: what has its number is near it, but was not read.
            if self.memory.hint in self._contents.keys:
                self._show(self.memory.hint, keep=False)
            return self.memory.hint in self._contents.keys
        if known is None:
            return False
        self._resuming = False
        self._show(known)
        self._go_to("text")
        return True

    def _nearest(self, article: str) -> str | None:
        order = self.listing.order
        return article if article in self._contents.keys else order[0] if order else None

    def _swap(self, article: str | None, place: tuple[int, int]) -> None:
        """The open article anew, with the same words looked for."""
        with self.changes.making("article", "place", "search", "mark", "link"):
            before = self.current
            self.current = None if article is None else self._contents.articles.get(article)
            if before != self.current:
                self.digest = None
            self.mark, self.link = None, None
            self.manuscript = self._manuscript(self.current) if self.current else Manuscript(())
            self.place = self.manuscript.address(*place)
            self.finder.anew()

    # Which article

    @property
    def number(self) -> int:
        """The place of the open article in the list, from 0; -1 if there is none."""
        return -1 if self.current is None else self.listing.places[self.current.id]

    def show(self, article: str) -> None:
        """Show an article where it was left, without having read it; the pane stays."""
        self._untouched = False
        self._show(article)

    def open(self, article: str) -> None:
        """Show an article and go to its text: who goes there reads it."""
        with self.changes.making():
            self.show(article)
            self.go_to("text")

    def step(self, step: int) -> bool:
        """On by so many articles of the list; False at its end. Read if the text is current."""
        self._untouched = False
        order = self.listing.order
        wanted = self.number + step
        place = max(0, min(wanted, len(order) - 1))
        if not order or place == self.number:
            return False
        with self.changes.making():
            self._show(order[place])
            self._read()
        return True

    def _show(self, article: str, *, keep: bool = True) -> None:
        found = self._contents.articles.get(article)
        if found is not None and keep:
            self.memory.open(self._contents.keys[article], article)
        if found is None or found is self.current:
            return
        with self.changes.making("article", "place", "search", "mark", "link", "digest"):
            self.current = found
            self.manuscript = self._manuscript(found)
            self.mark, self.link, self.digest = None, None, None
            key = self._contents.keys[article]
            self.place = self.manuscript.address(*self.memory.places.get(key, (-1, 0)))
            self.finder.anew()

    def _manuscript(self, article: Article) -> Manuscript:
        return manuscript(self.issue, article, self._contents.leads.get(article.id, ()))

    def go_to(self, pane: Pane) -> None:
        """Another pane is the current one; who goes to the text reads it."""
        self._untouched = False
        self._go_to(pane)

    def _go_to(self, pane: Pane) -> None:
        with self.changes.making():
            self.panes.go_to(pane)
            self._read()

    def _read(self) -> None:
        if self.current is not None and self.panes.current == "text":
            self.marks.put(READ, self.current.id)

    # Where in it

    def move_to(self, place: Address) -> None:
        """Another character is the first in view."""
        if place == self.place:
            return
        self._untouched = False
        with self.changes.making("place"):
            self.place = place
            if self.current is not None:
                key = self.key(self.current.id)
                self.memory.put_place(key, *self.manuscript.place(place))

    def tell_seen(self, percent: int) -> None:
        """So much of the article has been in view."""
        if percent != self.seen:
            with self.changes.making("seen"):
                self.seen = percent

    def focus_link(self, link: tuple[int, int] | None) -> None:
        """Focus the link that begins at ``(passage, character)``, or none."""
        if link != self.link:
            with self.changes.making("link"):
                self.link = link

    def set_measure(self, cells: int) -> bool:
        """Another width of the text column, within limits; whether it is another."""
        before = self.settings.measure
        with self.changes.making("look"):
            self.settings.measure = cells
        return self.settings.measure != before

    def mark_place(self, span: tuple[int, int, int] | None) -> None:
        """Mark characters ``start`` to ``end`` of a passage, or nothing."""
        with self.changes.making("mark"):
            self.mark = span

    def tell_digest(self, article: Article, digest: Digest | str | None) -> None:
        """Keywords and summary of an article came; of another than the open one they are late."""
        if self.current is article:
            with self.changes.making("digest"):
                self.digest = digest
