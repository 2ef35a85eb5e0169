"""Who is told when the model changes."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Listener = Callable[[frozenset["Change"]], None]

Change = Literal[
    "issue",  # other articles: another part of the issue was read, or all of it
    "article",  # another article is open
    "place",  # another place of it is to be at the top
    "seen",  # how much of it has been in view
    "pane",  # another pane is current, or others are in view
    "link",  # another link is in focus
    "search",  # other words, or another match
    "results",  # the search was opened or closed, other words, places, or another one chosen
    "mark",  # another place is marked
    "marks",  # an article was ticked, starred or noted
    "digest",  # keywords and summary came, or failed
    "look",  # the width of the text
    "page",  # another page, or another line of it, is looked at as printed
]


class Changes:
    """Collects what a method changes and tells it when the outermost one is done.

    So a listener never sees half a change, and what it changes itself is told afterwards.
    """

    def __init__(self) -> None:
        self._listeners: list[tuple[frozenset[Change], Listener]] = []
        self._made: set[Change] = set()
        self._depth = 0
        self._telling = False

    def watch(self, listener: Listener, *kinds: Change) -> Callable[[], None]:
        """Call ``listener`` with the changes of these kinds; what is returned ends that."""
        entry = (frozenset(kinds), listener)
        self._listeners.append(entry)
        return lambda: self._listeners.remove(entry) if entry in self._listeners else None

    @contextmanager
    def making(self, *kinds: Change) -> Iterator[None]:
        """Within, things of these kinds change."""
        self._depth += 1
        try:
            yield
            self._made.update(kinds)
        finally:
            self._depth -= 1
            if not self._depth:
                self._tell()

    def _tell(self) -> None:
        if self._telling:
            return
        self._telling = True
        try:
            while self._made:
                made, self._made = frozenset(self._made), set()
                for kinds, listener in list(self._listeners):
                    if wanted := kinds & made:
                        listener(wanted)
        finally:
            self._telling = False
