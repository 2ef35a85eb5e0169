"""On into the other articles: so many at a time that keys have their turn in between."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, NamedTuple

from tui.reader.finding.find import Found

if TYPE_CHECKING:
    from collections.abc import Callable

    from summarize.issue import Article
    from tui.reader.finding.folded import FoldedText
    from tui.reader.finding.others import Others
    from tui.reader.finding.patterns import Answer, Matcher

_PAUSE = 0.001  # seconds between two batches, in which whatever has happened is seen to


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
        self._timer: asyncio.TimerHandle | None = None

    def stop(self) -> None:
        """Nobody waits for it any more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

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

        self._look_on(look)

    def _look_on(self, look: Callable[[], bool]) -> None:
        self._timer = None
        loop = _running_loop()
        while not look():
            if loop is not None:
                self._timer = loop.call_later(_PAUSE, self._look_on, look)
                return

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


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
