"""The articles beside the open one: in which order one comes to them, and which have a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.reader.finding.find import find_in, wanted_text
from tui.reader.finding.folded import FoldedText
from tui.reader.finding.texts import IssueTexts
from tui.reader.text.passages import manuscript

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarize.issue import Article
    from tui.reader.model.session import Session


_BATCH = 40_000  # characters that are folded within a few milliseconds
_HEADING = 200  # characters, at most, that an article has beside its blocks


class Others:
    """Looks through the other articles of the session's issue."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._texts: IssueTexts | None = None

    @property
    def texts(self) -> IssueTexts:
        """The issue's texts, to look words up in."""
        if self._texts is None or self._texts.issue is not self._session.issue:
            self._texts = IssueTexts(self._session.issue)
        return self._texts

    def in_turn(self, step: int) -> list[Article]:
        """All other articles, round the ends of the issue, the one to go to first in front."""
        session = self._session
        order, here = session.listing.order, session.number
        ids = [*order[here + 1 :], *order[: max(here, 0)]]
        found = [session.article(name) for name in (ids if step > 0 else reversed(ids))]
        return [article for article in found if article is not None]

    def batches(self, step: int) -> Iterator[list[Article]]:
        """The same, so many at a time as can be looked through at once."""
        batch: list[Article] = []
        room = _BATCH
        for article in self.in_turn(step):
            if room <= 0:
                yield batch
                batch, room = [], _BATCH
            batch.append(article)
            room -= _HEADING + sum(len(block.text) for block in article.blocks)
        if batch:
            yield batch

    def having(self, words: str, articles: Sequence[Article]) -> Iterator[Article]:
        """Those of the articles in whose text the words are found."""
        for article in self.texts.having([wanted_text(words)], articles):
            if len(find_in(self.folded(article), words)):
                yield article

    def folded(self, article: Article, *, spaces: bool = False) -> FoldedText:
        """The text of an article as it is looked through."""
        return FoldedText(manuscript(self._session.issue, article).passages, spaces=spaces)
