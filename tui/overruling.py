"""A reader's ruling made of lines of an issue, for ``dubao overrule`` and the reader alike."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tui.printable import printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarize.issue import Issue
    from summarize.rulings import Ruling, Verdict

_WORDS = 24


class Keys:
    """The keys by which the lines of an issue are known again, and rulings that name them."""

    def __init__(self, issue: Issue) -> None:
        from summarize.rulings import places  # noqa: PLC0415 (help needs no reading)

        self._issue = issue
        texts = [line.text for line in issue.lines]
        self._keys = {place.line: place.key for place in places(texts, issue.parts)}

    def ruling(self, verdict: Verdict, line: int | None, origin: int | None = None) -> Ruling:
        """The ruling on the printed lines with these indices; one of them is given at least."""
        from summarize.rulings import Ruling  # noqa: PLC0415 (help needs no reading)

        shown = line if line is not None else origin
        assert shown is not None
        words = " ".join(printable(self._issue.lines[shown].text).split())[:_WORDS]
        key = self._keys[line] if line is not None else ""
        return Ruling(verdict, key, self._keys[origin] if origin is not None else "", words)


def displaced(kept: Sequence[Ruling], new: Sequence[Ruling]) -> set[int]:
    """The numbers of those kept that new ones take the place of."""
    from summarize.rulings import contradict  # noqa: PLC0415 (help needs no reading)

    return {each.number for each in kept if any(contradict(one, each) for one in new)}


def with_new(
    kept: Sequence[Ruling], dropped: set[int], new: Sequence[Ruling]
) -> tuple[Ruling, ...]:
    """What will be kept: the old ones less the ``dropped`` numbers, then the new ones, numbered."""
    left = [each for each in kept if each.number not in dropped]
    return tuple(replace(each, number=n) for n, each in enumerate((*left, *new), 1))
