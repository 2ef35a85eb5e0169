"""Back and Forward along the jumps a reader has followed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tui.reader.passages import Address

_LONGEST = 200


class Stop(NamedTuple):
    """A place in the issue: an article, the first address in view, and the link in focus."""

    article: str
    top: Address
    link: tuple[int, int] | None = None


class History:
    """Where a reader came from, and where Back was called from."""

    def __init__(self) -> None:
        self._back: list[Stop] = []
        self._forward: list[Stop] = []

    def leave(self, stop: Stop) -> None:
        """Remember the place that a jump leaves; what was ahead is forgotten."""
        if not self._back or self._back[-1] != stop:
            self._back.append(stop)
            del self._back[:-_LONGEST]
        self._forward.clear()

    def back(self, here: Stop) -> Stop | None:
        """The place before, or None; ``here`` can then be reached by :meth:`forward`."""
        if not self._back:
            return None
        self._forward.append(here)
        return self._back.pop()

    def forward(self, here: Stop) -> Stop | None:
        """The place that Back last left, or None."""
        if not self._forward:
            return None
        self._back.append(here)
        return self._forward.pop()
