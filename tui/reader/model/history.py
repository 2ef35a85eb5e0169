"""Back and Forward along the jumps a reader has followed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tui.reader.model.panes import Pane
    from tui.reader.model.session import Session
    from tui.reader.text.passages import Address

_LONGEST = 200


class Stop(NamedTuple):
    """A place in the issue: an article's key, the first address in view, the link in focus, and
    the pane that had the keys.
    """

    article: str
    top: Address
    link: tuple[int, int] | None = None
    pane: Pane = "text"


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

    def keep(self, known: Callable[[str], bool]) -> None:
        """Forget the places in articles whose keys are not known any more."""
        self._back = [stop for stop in self._back if known(stop.article)]
        self._forward = [stop for stop in self._forward if known(stop.article)]

    def rename(self, keys: Mapping[str, str]) -> None:
        """Articles have other keys now."""
        for stops in (self._back, self._forward):
            stops[:] = [
                stop._replace(article=keys.get(stop.article, stop.article)) for stop in stops
            ]

    def forward(self, here: Stop) -> Stop | None:
        """The place that Back last left, or None."""
        if not self._forward:
            return None
        self._back.append(here)
        return self._forward.pop()


class Trail:
    """Back and Forward in a session, as in a browser: article, place, link and pane are restored.

    Articles are held by their keys: an id may be another's by the time one returns.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._history = History()

    def leave(self) -> None:
        """Remember this place: what follows is a jump, from which Back returns."""
        if (here := self._here()) is not None:
            self._history.leave(here)

    def back(self) -> bool:
        """To where the last jump was followed from; False where there was none."""
        here = self._here()
        self._history.keep(self._known)
        return here is not None and self._return_to(self._history.back(here))

    def forward(self) -> bool:
        """To where Back was called from; False where it was not."""
        here = self._here()
        self._history.keep(self._known)
        return here is not None and self._return_to(self._history.forward(here))

    def rename(self, keys: Mapping[str, str]) -> None:
        """Articles have other keys now: by the old ones, the new ones."""
        if keys:
            self._history.rename(keys)

    def _known(self, key: str) -> bool:
        return self._session.with_key(key) is not None

    def _here(self) -> Stop | None:
        session = self._session
        if session.current is None:
            return None
        return Stop(
            session.key(session.current.id), session.place, session.link, session.panes.current
        )

    def _return_to(self, stop: Stop | None) -> bool:
        session = self._session
        article = None if stop is None else session.with_key(stop.article)
        if stop is None or article is None:
            return False
        with session.changes.making():
            session.show(article)
            session.move_to(stop.top)
            session.focus_link(stop.link)
            session.go_to(stop.pane)
        return True
