"""Where a word stands in the passages: widths, upper and lower case, 铁 and 鐵 are one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui.reader.text.passages import Address

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.reader.text.passages import Passage


Span = tuple[int, int, int]


class Match(NamedTuple):
    """Characters ``start`` to ``end`` of a passage; ``rest`` is the part behind a jump."""

    passage: int
    start: int
    end: int
    rest: tuple[Span, ...] = ()

    @property
    def spans(self) -> tuple[Span, ...]:
        """All of it, as passage, start and end."""
        return ((self.passage, self.start, self.end), *self.rest)

    @property
    def address(self) -> Address:
        """Where it begins."""
        return Address(self.passage, self.start)


def find(passages: Sequence[Passage], words: str) -> tuple[Match, ...]:
    """Every place of ``words``, in the order of the text; none overlap. Linear."""
    wanted = _key(words.strip())
    if not wanted:
        return ()
    matches: list[Match] = []
    for run in _runs(passages):
        text = "".join(_key(passages[number].text) for number in run)
        start = text.find(wanted)
        while start >= 0:
            end = start + len(wanted)
            matches.append(_match(passages, run, start, end))
            start = text.find(wanted, end)
    # A run reaches over the passages between its parts: back into the order of the text.
    return tuple(sorted(matches))


def _runs(passages: Sequence[Passage]) -> list[list[int]]:
    """Numbers of passages that are one text: mostly one alone, more where a jump cut a sentence."""
    runs: list[list[int]] = []
    paragraph: list[int] | None = None
    for number, passage in enumerate(passages):
        if passage.runs_on and paragraph is not None:
            paragraph.append(number)
            continue
        runs.append([number])
        if passage.kind == "paragraph":
            paragraph = runs[-1]
    return runs


def _match(passages: Sequence[Passage], run: list[int], start: int, end: int) -> Match:
    """The characters ``start`` to ``end`` of a run's text, each in its own passage."""
    spans: list[Span] = []
    before = 0
    for number in run:
        length = len(passages[number].text)
        first, last = max(start - before, 0), min(end - before, length)
        if first < last:
            spans.append((number, first, last))
        before += length
    return Match(*spans[0], tuple(spans[1:]))


class Search:
    """Words looked for in one article, and which of their places is the current one."""

    def __init__(self, passages: Sequence[Passage], words: str) -> None:
        self.words = words
        self.matches = find(passages, words)
        self._place = 0

    @property
    def current(self) -> Match | None:
        """The match one is at, None if there is none."""
        return self.matches[self._place] if self.matches else None

    @property
    def count(self) -> str:
        """Which match of how many: 2/13, or 0."""
        return f"{self._place + 1}/{len(self.matches)}" if self.matches else "0"

    def start_from(self, address: Address) -> None:
        """Be at the first match from an address on, else at the first of all."""
        places = (number for number, match in enumerate(self.matches) if match.address >= address)
        self._place = next(places, 0)

    def move(self, step: int) -> None:
        """On to the next match (1) or back to the previous (-1), round the ends."""
        if self.matches:
            self._place = (self._place + step) % len(self.matches)


def _key(text: str) -> str:
    """The text as it is compared, of the same length, so that a match keeps its address."""
    from summarize.layout.text.fold import fold  # noqa: PLC0415 (loads the whole layout)

    folded = fold(text)
    lower = folded.lower()
    return lower if len(lower) == len(text) else folded
