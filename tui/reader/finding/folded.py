"""The text of an article as words are looked for in it: folded once, with the way back."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from tui.reader.text.passages import Address

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui.reader.text.passages import Passage

Span = tuple[int, int, int]
Stretch = tuple[int, int]
BETWEEN = "\n"  # parts what is not one text; no words to look for hold it


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


class _Run(NamedTuple):
    """Passages that are one text, which begins at ``start`` of the folded one.

    ``bases`` are the offsets of the passages in the run as printed; ``places`` the offsets there
    of its folded characters, None where all of them are kept.
    """

    start: int
    passages: tuple[int, ...]
    bases: tuple[int, ...]
    places: tuple[int, ...] | None

    def printed(self, folded: int) -> int:
        """The offset in the run as printed of a character of the folded text."""
        here = folded - self.start
        return here if self.places is None else self.places[here]

    def folded(self, printed: int) -> int:
        """The first folded character that stands at or behind an offset of the run as printed."""
        here = printed if self.places is None else bisect_left(self.places, printed)
        return self.start + here


class FoldedText:
    """``text`` has widths, case and script made one, and the white space of typesetting gone.

    With ``spaces`` they are kept, and each character stands for one (for regular expressions,
    which tell spaces apart). Runs of passages are parted by line feeds: a sentence cut by a jump
    is whole in its run.
    """

    def __init__(self, passages: Sequence[Passage], *, spaces: bool = False) -> None:
        fold = _keep_spaces if spaces else _squeeze
        texts: list[str] = []
        self._runs: list[_Run] = []
        self._lengths = [len(passage.text) for passage in passages]
        self._run_of: dict[int, int] = {}
        start = 0
        for numbers in _runs(passages):
            bases = [0]
            for number in numbers:
                self._run_of[number] = len(self._runs)
                bases.append(bases[-1] + self._lengths[number])
            text, places = fold("".join(passages[number].text for number in numbers))
            self._runs.append(_Run(start, tuple(numbers), tuple(bases[:-1]), places))
            texts.append(text)
            start += len(text) + 1
        self.text = BETWEEN.join(texts)
        self.runs = tuple(texts)
        self._starts = [run.start for run in self._runs]

    def start_of(self, run: int) -> int:
        """Where a run begins in :attr:`text`."""
        return self._starts[run]

    def match(self, start: int, end: int) -> Match:
        """Where the folded characters ``start`` to ``end``, all of one run, are printed."""
        run = self._runs[bisect_right(self._starts, start) - 1]
        first, last = run.printed(start), run.printed(end - 1) + 1
        spans: list[Span] = []
        for number, base in zip(run.passages, run.bases, strict=True):
            begin, stop = max(first - base, 0), min(last - base, self._lengths[number])
            if begin < stop:
                spans.append((number, begin, stop))
        return Match(*spans[0], tuple(spans[1:]))

    def stretch(self, passage: int, start: int, end: int) -> Stretch:
        """The folded characters that stand for ``start`` to ``end`` of a passage."""
        run = self._runs[self._run_of[passage]]
        base = run.bases[run.passages.index(passage)]
        return run.folded(base + start), run.folded(base + end)

    def in_order(self, spans: Sequence[Stretch]) -> Sequence[Stretch]:
        """Stretches of the folded text, sorted, put into the order of the passages.

        A run reaches over the passages between its parts: what begins in its second part comes
        after what stands between.
        """
        if all(len(run.passages) == 1 for run in self._runs):
            return spans
        return [span for number in range(len(self._lengths)) for span in self._of(number, spans)]

    def _of(self, passage: int, spans: Sequence[Stretch]) -> Iterator[Stretch]:
        start, end = self.stretch(passage, 0, self._lengths[passage])
        yield from spans[bisect_left(spans, (start, 0)) : bisect_left(spans, (end, 0))]


def _squeeze(text: str) -> tuple[str, tuple[int, ...] | None]:
    from summarize.library.squeeze import squeeze  # noqa: PLC0415 (loads the whole layout)

    folded, places = squeeze(text)
    return folded, None if len(folded) == len(text) else tuple(places)


def _keep_spaces(text: str) -> tuple[str, None]:
    from summarize.layout.text.fold import fold  # noqa: PLC0415 (as above)

    # Line feeds of verse stay spaces: nothing else may part the runs.
    return fold(text).replace(BETWEEN, " "), None


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
