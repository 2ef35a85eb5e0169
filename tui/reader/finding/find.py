"""Where a word stands in an article: widths, upper and lower case, 铁 and 鐵 are one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING, overload

from tui.reader.finding.folded import FoldedText, Match

if TYPE_CHECKING:
    from tui.reader.finding.folded import Stretch
    from tui.reader.text.passages import Address, Passage

__all__ = ["Found", "Match", "Search", "find", "wanted_text"]


class Found(Sequence[Match]):
    """Matches in the order of the text. Each is made when it is asked for: there may be many."""

    def __init__(self, folded: FoldedText | None = None, spans: Sequence[Stretch] = ()) -> None:
        self._folded = folded or FoldedText(())
        self._spans = spans
        self._order = self._folded.in_order(spans)

    def __len__(self) -> int:
        return len(self._order)

    @overload
    def __getitem__(self, index: int) -> Match: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Match]: ...
    def __getitem__(self, index: int | slice) -> Match | Sequence[Match]:
        if isinstance(index, slice):
            return [self._folded.match(*span) for span in self._order[index]]
        return self._folded.match(*self._order[index])

    def over(self, passage: int, start: int, end: int) -> list[tuple[int, int]]:
        """What of a passage is found, as far as it lies in its characters ``start`` to ``end``."""
        if not self._spans:
            return []
        first, last = self._folded.stretch(passage, start, end)
        low = max(bisect_left(self._spans, (first, 0)) - 1, 0)
        found: list[tuple[int, int]] = []
        for span in self._spans[low : bisect_left(self._spans, (last, 0))]:
            found += [
                (begin, stop)
                for number, begin, stop in self._folded.match(*span).spans
                if number == passage and begin < end and stop > start
            ]
        return found

    def from_address(self, address: Address) -> int:
        """Which is the first from an address on; the first of all where none is."""
        place = bisect_left(self, address, key=lambda match: match.address)
        return place if place < len(self) else 0


def wanted_text(words: str) -> str:
    """Words as they are looked for; empty where there is nothing to look for.

    A hyphen at the end of a Latin word may be one that the text is read without.
    """
    from summarize.library.squeeze import squeeze  # noqa: PLC0415 (loads the whole layout)

    wanted = squeeze(words).text
    while wanted[-1:] == "-" and wanted[-2:-1].isascii() and wanted[-2:-1].isalpha():
        wanted = wanted[:-1]
    while wanted[:1] == "-" and wanted[1:2].isascii() and wanted[1:2].isalpha():
        wanted = wanted[1:]
    return wanted


def find_in(folded: FoldedText, words: str) -> Found:
    """Every place of ``words``, none overlapping. Linear."""
    wanted = wanted_text(words)
    spans: list[Stretch] = []
    start = folded.text.find(wanted) if wanted else -1
    while start >= 0:
        end = start + len(wanted)
        spans.append((start, end))
        start = folded.text.find(wanted, end)
    return Found(folded, spans)


def find(passages: Sequence[Passage], words: str) -> Found:
    """Every place of ``words``, in the order of the text; none overlap. Linear."""
    return find_in(FoldedText(passages), words)


class Search:
    """What is looked for in one article, and which of its places is the current one.

    ``pattern``: the words are a regular expression; ``pending`` while it is being tried, and
    ``trouble`` says why it was not.
    """

    def __init__(self, words: str, matches: Found | None = None, *, pattern: bool = False) -> None:
        self.words = words
        self.pattern = pattern
        self.pending = matches is None
        self.trouble: str | None = None
        self.matches = matches if matches is not None else Found()
        self._place = 0

    @property
    def current(self) -> Match | None:
        """The match one is at, None if there is none."""
        return self.matches[self._place] if self.matches else None

    @property
    def count(self) -> str:
        """Which match of how many: 2/13, or 0."""
        return f"{self._place + 1}/{len(self.matches)}" if self.matches else "0"

    def answer(self, matches: Found, trouble: str | None = None) -> None:
        """The regular expression was tried."""
        self.matches, self.trouble, self.pending = matches, trouble, False

    def start_from(self, address: Address) -> None:
        """Be at the first match from an address on, else at the first of all."""
        self._place = self.matches.from_address(address)

    def start_at(self, end: int) -> None:
        """Be at the first match (1), or at the last (-1)."""
        self._place = 0 if end > 0 else max(len(self.matches) - 1, 0)

    def move(self, step: int) -> bool:
        """On to the next match (1) or back to the previous (-1); False where there is none."""
        if not 0 <= self._place + step < len(self.matches):
            return False
        self._place += step
        return True
