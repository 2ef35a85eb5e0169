"""On into the other articles: so many at a time that keys have their turn in between."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from tui.reader.finding.find import Found
from tui.reader.finding.slices import Slices

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarize.issue import Article
    from tui.reader.finding.folded import FoldedText
    from tui.reader.finding.others import Others
    from tui.reader.finding.patterns import Answer, Matcher


class Arrival(NamedTuple):
    """The next article that has what is looked for, None if none has; ``found`` are its places,
    if they are known; ``trouble`` says why nothing could be looked for.
    """

    article: Article | None = None
    found: Found | None = None
    trouble: str | None = None


class Onward:
    """Seeks the next article, or the one before, that has something; one seeking at a time.

    Where it arrives is told once, at once if it is near; never after :meth:`stop`.
    """

    def __init__(self, others: Others) -> None:
        self._others = others
        self._slices = Slices()

    def stop(self) -> None:
        """Nobody waits for it any more."""
        self._slices.stop()

    def seek_words(self, words: str, step: int, tell: Callable[[Arrival], None]) -> None:
        """Seek words."""
        self.stop()
        batches = self._others.batches(step)

        def look() -> bool:
            batch = next(batches, None)
            found = None if batch is None else next(self._others.having(words, batch), None)
            if batch is not None and found is None:
                return False
            tell(Arrival(found))
            return True

        self._slices.run(look)

    def gather(self, words: str, most: int, tell: Callable[[list[Article]], None]) -> None:
        """All articles that have words, ``most`` at most, in the order one comes to them."""
        self.stop()
        batches = self._others.batches(1)
        found: list[Article] = []

        def look() -> bool:
            batch = next(batches, None)
            if batch is not None:
                having = self._others.having(words, batch)
                found.extend(islice(having, most - len(found)))
                if len(found) < most:
                    return False
            tell(found)
            return True

        self._slices.run(look)

    def seek_pattern(
        self, pattern: str, step: int, matcher: Matcher, tell: Callable[[Arrival], None]
    ) -> None:
        """Seek a regular expression, folded already."""
        self.stop()
        batches = self._others.batches(step)
        asked: list[tuple[Article, FoldedText]] = []

        def ask() -> None:
            batch = next(batches, None)
            if batch is None:
                tell(Arrival())
                return
            asked[:] = [(each, self._others.folded(each, spaces=True)) for each in batch]
            matcher.ask(pattern, [text.runs for _, text in asked], take)

        def take(answer: Answer) -> None:
            if answer.trouble is not None:
                tell(Arrival(trouble=answer.trouble))
            elif answer.document is None:
                ask()
            else:
                article, text = asked[answer.document]
                tell(Arrival(article, found_by_pattern(text, answer)))

        ask()


def found_by_pattern(folded: FoldedText, answer: Answer) -> Found:
    """The matches of a regular expression in the text of which the answer tells."""
    spans = []
    for run, start, end in answer.spans:
        base = folded.start_of(run)
        spans.append((base + start, base + end))
    return Found(folded, spans)
