"""Numbers on links: typed digit by digit until only one link can be meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tui.reader.model.panes import Pane


class LinkPlace(NamedTuple):
    """A link by the pane it is in and where it begins: passage and character."""

    pane: Pane
    link: tuple[int, int]


class Numbers:
    """Links numbered from 1 in their order; ``typed`` are the digits so far."""

    def __init__(self, links: Sequence[LinkPlace]) -> None:
        self.links = tuple(links)
        self.typed = ""

    def of(self, pane: Pane) -> dict[tuple[int, int], str]:
        """The numbers that still can be meant, by the links of a pane."""
        return {
            place.link: str(number)
            for number, place in enumerate(self.links, 1)
            if place.pane == pane and str(number).startswith(self.typed)
        }

    def type(self, digit: str) -> LinkPlace | None:
        """Type a digit; the link, if no longer number could be meant. One that leads nowhere is
        not taken.
        """
        wanted = self.typed + digit
        if not any(str(n).startswith(wanted) for n in range(1, len(self.links) + 1)):
            return None
        self.typed = wanted
        return self.chosen if int(wanted) * 10 > len(self.links) else None

    def erase(self) -> None:
        """Take the last digit back."""
        self.typed = self.typed[:-1]

    @property
    def chosen(self) -> LinkPlace | None:
        """The link whose number is typed, None if there is none."""
        return self.links[int(self.typed) - 1] if self.typed else None
